"""Whether the engines agree: photographs drawn evenly, each path held against PyTorch in float32, the real networks among them."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fakes import FakeGrader
from retina_models import pipeline, runtime
from retina_models.bundle import Manifest, default_bundle, load_manifest
from retina_models.choice import WAYS, refused_at_release
from retina_models.fundus import FundusImage
from retina_models.prediction import Analysis
from retina_training import cli, engines, release
from retina_training.config import ReleaseRecipe
from retina_training.engines import REFERENCE, Log, Said, compare, draw, scores_of, table
from retina_training.tables import Labelled

OPENVINO = WAYS[1].name
SAME = Said(2, 0, True, True, 0.0, 0.0, 100.0)


def _report(event: object) -> None: ...


class Counting(FakeGrader):
    """Counts the photographs that it is asked for; a `lie` is added to the probability of being referable and to the maps."""

    asked = 0
    lie = 0.0

    def analyse(self, image: FundusImage) -> Analysis:
        self.asked += 1
        analysis = super().analyse(image)
        said = replace(analysis.prediction, p_referable=analysis.prediction.p_referable + self.lie)
        maps = {
            kind: np.clip(own + 255 * self.lie, 0, 255).astype(np.uint8) for kind, own in analysis.lesion_maps.items()
        }
        return replace(analysis, prediction=said, lesion_maps=maps)


@pytest.fixture
def graders() -> dict[str, Counting]:
    return {REFERENCE: Counting(), OPENVINO: Counting()}


@pytest.fixture
def rows(samples: Path) -> list[Labelled]:
    return [
        Labelled(samples / name, "clinic", name, "", grade, None, None, "val")
        for grade, name in enumerate(("SYNTHETIC_01_left.jpg", "SYNTHETIC_03_left.jpg", "SYNTHETIC_04_left.jpg"))
    ]


@pytest.fixture
def small_maps(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real networks, the lesion detector at 512 px: four ways at 2048 px take half a minute of processor time a photograph."""
    monkeypatch.setattr(pipeline, "LESION_SIZE", 512)


@pytest.fixture
def root(tmp_path: Path, samples: Path) -> Path:
    """A folder with labels.csv: one sample, and one file that is no photograph."""
    (tmp_path / "torn.jpg").write_bytes(b"no photograph")
    with (tmp_path / "labels.csv").open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(("path", "dataset", "dr_grade", "split"))
        table.writerow((samples / "SYNTHETIC_04_left.jpg", "clinic", 3, "val"))
        table.writerow(("torn.jpg", "clinic", 1, "val"))
    return tmp_path


# --------------------------------------------------------------------------------------------------------------- drawing


def test_photographs_are_drawn_evenly_over_data_sets_and_grades_and_always_the_same() -> None:
    kinds = [("many", 0)] * 500 + [("many", 4)] * 20 + [("few", 0)] * 5 + [("few", 1)] * 2
    rows = [
        Labelled(Path(f"{i}.jpg"), dataset, str(i), "", grade, None, None, "val")
        for i, (dataset, grade) in enumerate(kinds)
    ]
    drawn = draw(rows, 12)
    counted = [sum((row.dataset, row.grade) == kind for row in drawn) for kind in dict.fromkeys(kinds)]
    assert counted == [3, 3, 4, 2]
    assert draw(rows, 12) == drawn
    assert draw(rows, 12, seed=1) != drawn
    assert draw(rows, None) == draw(rows, 1000) == rows


# --------------------------------------------------------------------------------------------------------------- scoring


def test_a_share_comes_with_wilson_s_interval() -> None:
    otherwise = replace(SAME, grade=3)
    scores = scores_of([{REFERENCE: SAME, OPENVINO: otherwise if i == 0 else SAME} for i in range(200)])
    share = scores["engine.openvino-float32.grade"]
    # Wilson 1927 worked out by hand for 199 of 200, z = 1.96.
    assert share == {
        "value": 0.995,
        "low": pytest.approx(0.97223, abs=1e-5),
        "high": pytest.approx(0.99912, abs=1e-5),
        "photographs": 200,
    }
    assert scores["engine.openvino-float32.referable"]["value"] == 1


def test_the_largest_difference_stands_beside_the_99_5th_percentile_and_the_median_time() -> None:
    said = [replace(SAME, difference=i / 1000, map_difference=i / 500, ms=50.0 + i) for i in range(201)]
    scores = scores_of([{REFERENCE: SAME, OPENVINO: one} for one in said])
    assert scores["engine.openvino-float32.difference"]["value"] == 0.2
    assert scores["engine.openvino-float32.difference"]["most"] == 0.199
    assert scores["engine.openvino-float32.map_difference"]["value"] == 0.4
    assert scores["engine.openvino-float32.ms"]["value"] == 150
    assert "engine.pytorch-float32.grade" not in scores, "the reference is held against nothing"


def test_a_bundle_keeps_the_scores_and_refuses_by_them(repository: Path) -> None:
    half = WAYS[3].name
    scores = scores_of([{REFERENCE: SAME, half: replace(SAME, grade=i % 3) if i < 9 else SAME} for i in range(250)])
    shipped = load_manifest(default_bundle([repository / "resources/models"]))
    manifest = Manifest(**{**vars(shipped), "metrics": scores})
    assert refused_at_release(manifest.metrics) == {
        WAYS[3]: "at release it graded 6 of 250 photographs otherwise, more than 0.5 %"
    }


def test_without_a_photograph_there_is_no_score_and_no_table() -> None:
    assert scores_of([]) == {}
    assert table({}) == []


# --------------------------------------------------------------------------------------------------------------- grading


def test_each_path_is_held_against_the_reference_on_the_same_photograph(graders, rows) -> None:
    graders[OPENVINO].lie = 0.04
    (one,), failed = compare(graders, rows[:1], _report)
    assert not failed
    assert one[REFERENCE].difference == one[REFERENCE].map_difference == 0
    assert one[OPENVINO].difference == pytest.approx(0.04)
    assert one[OPENVINO].map_difference == pytest.approx(10 / 255)
    assert one[OPENVINO].grade == one[REFERENCE].grade


def test_a_photograph_that_cannot_be_read_is_named_and_the_others_are_compared(graders, rows, tmp_path) -> None:
    (tmp_path / "torn.jpg").write_bytes(b"no photograph")
    events: list[dict] = []
    compared, failed = compare(graders, [replace(rows[0], path=tmp_path / "torn.jpg"), *rows], events.append)
    assert len(compared) == 3
    assert len(failed) == 1
    assert "torn.jpg" in failed[0]
    assert [event["done"] for event in events] == [1, 2, 3, 4]


def test_a_comparison_that_was_stopped_goes_on_after_what_it_kept(graders, rows, tmp_path) -> None:
    file = tmp_path / "scores.engines.jsonl"
    before, _ = compare(graders, rows[:2], _report, Log(file, "m 1"))
    with file.open("a") as out:
        out.write('\n{"photograph": "cut o')  # killed as it wrote
    after, _ = compare(graders, rows, _report, Log(file, "m 1", resume=True))
    assert graders[OPENVINO].asked == 3
    assert after[:2] == before
    again, _ = compare(graders, rows, _report, Log(file, "m 1", resume=True))
    assert graders[OPENVINO].asked == 3
    assert again == after


def test_what_another_model_said_and_what_lacks_a_path_is_asked_again(graders, rows, tmp_path) -> None:
    file = tmp_path / "scores.engines.jsonl"
    compare(graders, rows[:1], _report, Log(file, "m 1"))
    compare(graders, rows[:1], _report, Log(file, "m 2", resume=True))
    assert graders[OPENVINO].asked == 2
    third = {**graders, WAYS[3].name: Counting()}
    (one,), _ = compare(third, rows[:1], _report, Log(file, "m 2", resume=True))
    assert one.keys() == third.keys()
    compare(graders, rows[:1], _report, Log(file, "m 2"))  # without resume it begins anew
    assert file.read_text().count("photograph") == 1


def test_a_path_that_is_refused_is_asked_no_more(graders, rows, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(engines, "SURE", 2)
    half = WAYS[3].name
    many = {**graders, half: Counting()}
    many[half].lie = 0.05
    events: list[dict] = []
    compared, _ = compare(many, rows, events.append, Log(tmp_path / "kept", "m 1"))
    assert [event["engine"] for event in events if event["event"] == "asked no more"] == [half]
    assert [half in one for one in compared] == [True, True, False]
    assert many[half].asked == 2
    scores = scores_of(compared)
    assert scores[f"engine.{half.lower().replace(' ', '-')}.grade"]["photographs"] == 2
    assert scores["engine.openvino-float32.grade"]["photographs"] == 3
    again, _ = compare(many, rows, _report, Log(tmp_path / "kept", "m 1", resume=True))
    assert again == compared
    assert many[half].asked == 2


# -------------------------------------------------------------------------------------------------------- the real bundle


def test_the_released_networks_agree_in_float32_and_every_other_path_is_compared_or_named(
    small_maps, root: Path, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle, file = default_bundle([repository / "resources/models"]), root / "scores.json"
    ask = [
        "evaluate",
        "--labels",
        str(root / "labels.csv"),
        "--root",
        str(root),
        "--device",
        "cpu",
        "--json",
        str(file),
    ]
    assert cli.main([*ask, "--engines", "--model", str(bundle)]) == 1
    said = capsys.readouterr()
    assert "torn.jpg" in said.err.splitlines()[-1]
    assert "| OpenVINO float32 | 1 of 1 (" in said.out
    scores = json.loads(file.read_text())["scores"]
    assert scores["engine.openvino-float32.difference"]["value"] < 0.005
    assert scores["engine.openvino-float32.map_difference"]["value"] <= 2 / 255 + 1e-6
    for way in WAYS[2:]:
        assert (way.name in said.out) == runtime.cpu_has_bfloat16()
        assert (f'"{way.name}", "why"' in said.err) != runtime.cpu_has_bfloat16()
    assert file.with_suffix(".engines.jsonl").read_text().count("photograph") == 1


def test_a_release_draws_the_photographs_that_the_command_on_its_card_draws(
    root: Path, repository: Path, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The photograph that cannot be read comes first, since its grade is lower: so no network runs."""
    bundle = default_bundle([repository / "resources/models"])
    monkeypatch.setattr(release.engines, "graders_of", lambda *_: {REFERENCE: FakeGrader()})
    scores, failed = release._agreement(bundle, ReleaseRecipe(data=str(root), engines=1), _report)
    assert scores == {}
    assert "torn.jpg" in failed[0]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--photographs", "5"], "go with --engines"),
        (["--resume"], "go with --engines"),
        (["--engines", "--resume"], "--resume needs --json"),
        (["--engines", "--robustness"], "in another run"),
        (["--fold", "1"], "--fold goes with --lesions"),
        (["--engines", "--photographs", "0"], "at least 1, not 0"),
    ],
)
def test_options_that_do_not_go_together_are_refused_in_words(options: list[str], words: str, capsys) -> None:
    assert cli.main(["evaluate", "--labels", "labels.csv", "--root", ".", *options]) == 2
    assert words in capsys.readouterr().err
