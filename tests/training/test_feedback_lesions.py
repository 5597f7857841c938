"""The depth lesions: the detector learns from masks in the store, keeps its answers where no reader judged, and says what nobody can tell."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from feedback_photographs import SHIPPED
from made_marks import drawn, saved, spot
from made_readings import made
from retina_desktop.domain.marks import State
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.lessons import gather
from retina_desktop.store import open_store
from retina_desktop.store.images import Sighting
from retina_models import bundle, comparison, fundus
from retina_models.choice import Choice
from retina_models.features import eyes_key
from retina_models.lesions import OUTPUTS, LesionDetector
from retina_models.loading import load_chosen
from retina_training import cli, fuse, release, weights
from retina_training.checkpoints import TrainingError
from retina_training.config import FeedbackRecipe
from retina_training.feedback import detector, held_out, rehearsal
from retina_training.feedback.detector import fine_tune, former
from retina_training.feedback.fine_tune import Tuned
from retina_training.lesion import whole_logits
from retina_training.lesion_data import Sheet, with_centres
from retina_training.progress import Event, silent
from retina_training.release import SAMPLES

SIZE = 512
HE = OUTPUTS.index("HE")
QUICK = FeedbackRecipe(depth="lesions", detector_steps=40, patches=2, patch=96, detector_rate=2e-3)


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    """A photograph in which a reader drew a haemorrhage that the shipped detector hardly sees, and judged the square about it."""
    image = fundus.read(SAMPLES / "SYNTHETIC_04_left.jpg")
    pixels = fundus.frame_of(image.field, SIZE).crop(image.pixels)
    pixels[225:255, 145:175] = (90, 20, 60)
    masks, judged = (np.zeros((SIZE, SIZE), np.uint8) for _ in range(2))
    judged[200:280, 120:200] = 1 << HE
    masks[225:255, 145:175] = 1 << HE
    alarms = np.zeros((0, 2))
    return replace(with_centres("a", pixels, masks, SIZE / 2.04), judged=judged, false_alarms=alarms)


def _shown(network: LesionDetector, sheet: Sheet) -> np.ndarray:
    """(5, S, S) probabilities before any calibration."""
    return 1 / (1 + np.exp(-whole_logits(network.eval(), sheet.pixels)))


def _learnt(sheet: Sheet, folder: Path, recipe: FeedbackRecipe = QUICK) -> LesionDetector:
    module = fine_tune(SHIPPED, [sheet], "d1", recipe, folder, silent, False).module
    assert isinstance(module, LesionDetector)
    return module


@pytest.mark.torture
def test_it_learns_what_a_reader_drew_and_keeps_its_other_answers(sheet: Sheet, tmp_path: Path) -> None:
    was = _shown(former(SHIPPED), sheet)
    kept = _shown(_learnt(sheet, tmp_path / "kept"), sheet)
    forgetful = replace(QUICK, distillation=0.0, pull=0.0)
    forgotten = _shown(_learnt(sheet, tmp_path / "forgetful", forgetful), sheet)
    lesion, unjudged = (sheet.masks >> HE) & 1 == 1, sheet.judged == 0
    assert kept[HE][lesion].mean() > was[HE][lesion].mean() + 0.1
    changes = [np.abs(one - was)[:, unjudged].mean() for one in (kept, forgotten)]
    assert changes[0] < 0.25 * changes[1], "without its own former answers it changes everywhere"
    assert changes[0] < 0.01


def test_a_stopped_training_resumed_ends_where_an_unstopped_one_ends_and_not_on_other_masks(
    sheet: Sheet, tmp_path: Path
) -> None:
    recipe = replace(QUICK, detector_steps=30, patches=1, patch=32)

    def stop(event: Event) -> None:
        if event["event"] == "metrics" and event["step"] == 30:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fine_tune(SHIPPED, [sheet], "d1", recipe, tmp_path / "stopped", stop, False)
    assert not (tmp_path / "stopped" / "lesion.safetensors").exists()
    with pytest.raises(TrainingError, match="What is learned from has changed since the checkpoint"):
        fine_tune(SHIPPED, [sheet], "other masks", recipe, tmp_path / "stopped", silent, True)
    resumed = fine_tune(SHIPPED, [sheet], "d1", recipe, tmp_path / "stopped", silent, True).module
    whole = _learnt(sheet, tmp_path / "whole", recipe)
    for (name, one), other in zip(resumed.state_dict().items(), whole.state_dict().values(), strict=True):
        assert torch.equal(one, other), name


def test_lesions_are_scored_where_readers_judged_alone(sheet: Sheet) -> None:
    network = former(SHIPPED)
    found = detector.scores((network, network), [sheet])
    assert found.keys() == {"HE"}, "of the other kinds no lesion is marked"
    assert found["HE"]["before"] == found["HE"]["after"] > 0
    assert found["HE"]["photographs"] == 1
    blind = replace(sheet, judged=np.zeros_like(sheet.masks))
    assert detector.scores((network, network), [blind]) == {}


def _clinic(folder: Path, *, marked: bool = True) -> tuple[Path, set[str], set[str]]:
    """A store with readings of three patients' photographs, in each a haemorrhage and a clear place by Ada; who learns, and who is held out."""
    path = folder / "readings.sqlite"
    (folder / "photographs").mkdir()
    with open_store(path) as store:
        for number, name in enumerate(("01_left", "02_left", "03_left"), 5):
            photo = Path(shutil.copy(SAMPLES / f"SYNTHETIC_{name}.jpg", folder / "photographs"))
            image = fundus.read(photo)
            store.images.remember_many([Sighting(image.sha256, photo, patient=f"patient {number}")])  # 7 is drawn
            store.readings.append(
                replace(made(0, state="confirmed", grade=number - 5, gradable=True), sha256=image.sha256)
            )
            if marked:
                marks = LesionMarks(image.width, image.height)
                places = ((State.LESION, 0.4), (State.CLEAR, 0.6))
                edits = [drawn(marks, "HE", spot(image.width * x, image.height / 2, 40), state) for state, x in places]
                store.marks.append_many([saved(marks, edit, sha256=image.sha256) for edit in edits])
        lessons = gather(store)
    return path, {one.sha256 for one in lessons.learnt}, {one.sha256 for one in lessons.held_out}


def _command(folder: Path, store: Path, parent: Path = SHIPPED, *more: str) -> int:
    (folder / "feedback.toml").write_text("detector_steps = 2\npatches = 1\npatch = 32\ndetector_rate = 0.01\n")
    places = ["--out", str(folder / "models"), "--run", str(folder / "run"), "--model", str(parent)]
    asked = ["feedback", str(folder / "feedback.toml"), "--store", str(store), "--depth", "lesions", "--device", "cpu"]
    return cli.main([*asked, *places, "--progress", "json", *more])


@pytest.mark.torture
@pytest.mark.timeout(400)
def test_masks_of_the_store_become_a_candidate_that_grades_and_says_what_cannot_be_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, learnt, held_out = _clinic(tmp_path)
    assert learnt
    assert held_out

    assert _command(tmp_path, store) == 0

    finished = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (finished["marked"], finished["held_out"]) == (len(learnt), len(held_out))
    assert finished["lesions"]["HE"]["photographs"] == len(held_out)
    folder = Path(finished["bundle"])
    bundle.verify(folder)
    manifest, parent = bundle.load_manifest(folder), bundle.load_manifest(SHIPPED)
    assert manifest.sha256["lesion.safetensors"] != parent.sha256["lesion.safetensors"]
    for same in ("main.safetensors", "fuse.safetensors", "rehearsal.safetensors", "openvino/main.bin"):
        assert manifest.sha256[same] == parent.sha256[same]
    assert bundle.HELD_OUT not in manifest.sha256, "its cells are another detector's"
    assert eyes_key(manifest) != eyes_key(parent), "photographs are looked at again"
    assert manifest.temperature == parent.temperature
    assert not any(name.startswith("lesion_") for name in manifest.metrics), "figures of the parent's detector"
    facts = manifest.preprocessing["feedback"]
    assert (facts["by_kind"], facts["by_reader"]) == ({"HE": len(learnt)}, {"Ada": len(learnt)})
    assert "Only the lesion detector learnt" in (folder / "card.md").read_text()

    said = comparison.find(folder)
    assert said is not None
    assert not said.may_be_promoted
    assert any("what the changed detector sees in them nobody can tell" in reason for reason in said.reasons)
    assert said.hold_outs.keys() == {comparison.CLINIC}

    assert not list((tmp_path / "run").rglob("*.npy")), "no copy of a photograph stays"
    image = fundus.read(SAMPLES / "SYNTHETIC_03_right.jpg")
    graders = [load_chosen(folder, manifest, Choice("cpu", one, "float32", ""), 1) for one in ("openvino", "torch")]
    assert len({grader.analyse(image).prediction.grade for grader in graders}) == 1


@pytest.fixture(scope="module")
def holding_out(tables: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped bundle with a hold-out of the photographs of the split val in `tables`; what was seen of them is made up."""
    rows = [row for row in fuse.graded(tables) if row.split == "val"]
    seen = rehearsal.read(SHIPPED).only(np.arange(len(rows)))
    manifest = bundle.load_manifest(SHIPPED)
    files: dict[str, Path | bytes] = {name: SHIPPED / name for name in manifest.sha256}
    files[bundle.HELD_OUT] = release.held_out(replace(seen, labelled=rows))
    folder = tmp_path_factory.mktemp("models") / "holding-1"
    bundle.write(folder, replace(manifest, name=folder.name), files)
    return folder


@pytest.mark.torture
@pytest.mark.timeout(400)
def test_with_the_original_photographs_both_hold_outs_are_compared_and_the_candidate_keeps_its_own(
    holding_out: Path, tables: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, _, held = _clinic(tmp_path)
    assert _command(tmp_path, store, holding_out, "--data", str(tables)) == 0
    folder = Path(json.loads(capsys.readouterr().out.splitlines()[-1])["bundle"])
    said = comparison.find(folder)
    assert said is not None
    assert {name: one.photographs for name, one in said.hold_outs.items()} == {"clinic": len(held), "bundle": 3}
    own, before = (held_out.read(one) for one in (folder, holding_out))
    assert own is not None
    assert before is not None
    assert np.array_equal(own.main, before.main)
    assert not np.array_equal(own.cells, before.cells)


@pytest.mark.torture
def test_who_has_the_original_photographs_gets_the_bundle_s_hold_out_with_the_new_detector_s_cells(
    holding_out: Path, tables: Path, tmp_path: Path
) -> None:
    own = held_out.with_photographs(holding_out, tables)
    assert [row.path.parent for row in own.labelled] == [tables] * 3
    network = former(holding_out)
    weights.save(network, tmp_path / "lesion.safetensors", network.config.to_dict())
    tuned = Tuned(network, network.config.to_dict(), tmp_path / "lesion.safetensors", None, "lesion")
    thresholds = bundle.load_manifest(holding_out).preprocessing["cell_thresholds"]
    was, now = detector.seen_again(tuned, own, thresholds, silent)
    assert np.array_equal(now.cells[:, 12:], was.cells[:, 12:]), "place and artefacts are the main network's"
    eyes = load_chosen(holding_out, bundle.load_manifest(holding_out), Choice("cpu", "openvino", "float32", ""), 1).eyes
    assert np.allclose(now.cells[0, :12], eyes.detail(fundus.read(own.labelled[0].path)).cells, atol=0.02)
    file = tmp_path / "held_out.safetensors"
    file.write_bytes(held_out.packed_again(holding_out, now))
    again, before = bundle.read_arrays(file), bundle.read_arrays(holding_out / bundle.HELD_OUT)
    assert np.allclose(again["cells"], now.cells, atol=1e-2)
    assert all(np.array_equal(again[name], array) for name, array in before.items() if name != "cells")


def test_other_photographs_than_those_held_out_are_refused(tables: Path) -> None:
    with pytest.raises(bundle.BundleError, match=r"The 3 graded photographs .* are not the 138 that"):
        held_out.with_photographs(SHIPPED, tables)


def test_without_a_lesion_marked_by_hand_it_says_so_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, _, _ = _clinic(tmp_path, marked=False)
    assert _command(tmp_path, store) == 1
    assert (
        "In no photograph that may be learnt from, and is there, are lesions marked by hand" in capsys.readouterr().err
    )
    assert not (tmp_path / "models").exists()
