"""The candidate bundle: what it is calibrated on, what it says of itself, that it grades, and that no half of it is ever left."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from feedback_photographs import SHIPPED, dealt
from retina_models import bundle, self_test
from retina_models.choice import Choice
from retina_models.loading import load_chosen
from retina_training.config import FeedbackRecipe
from retina_training.feedback import candidate
from retina_training.feedback.candidate import Source, place, write
from retina_training.feedback.fine_tune import Tuned, fine_tune
from retina_training.feedback.recalibration import recalibrate
from retina_training.fuse_data import Seen
from retina_training.progress import silent
from retina_training.release import SAMPLES

QUICK = FeedbackRecipe(steps=2, batch=4)


def _source(clinic: Seen) -> Source:
    return Source(clinic, "d1ge57", {"Dr. Ada": 60, "Dr. Ben": 55}, left_out=3)


@pytest.fixture(scope="module")
def tuned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Seen, Tuned]:
    clinic = dealt()[2]
    return clinic, fine_tune(SHIPPED, clinic, QUICK, tmp_path_factory.mktemp("run"), silent)


@pytest.mark.timeout(300)
def test_a_candidate_grades_by_itself_and_says_what_it_came_from(tuned: tuple[Seen, Tuned], tmp_path: Path) -> None:
    clinic, network = tuned
    parent = bundle.load_manifest(SHIPPED)
    calibration = recalibrate(clinic, network.unseen, parent, QUICK)
    folder = tmp_path / "models" / "retina-mine"
    write(folder, SHIPPED, network, calibration, _source(clinic), QUICK, b'{"may_be_promoted": true}')

    bundle.verify(folder)
    manifest = bundle.load_manifest(folder)
    assert manifest.parent == parent.name
    network_s = {"fuse.safetensors", "openvino/fuse.bin", "openvino/fuse.xml"}
    own = {"card.md", "comparison.json", "learned_from.json", "selftest.json"} | network_s
    differ = {name for name, digest in manifest.sha256.items() if parent.sha256.get(name) != digest}
    assert differ == own, "nothing but the fuse network and what is said of it is new"
    feedback = manifest.preprocessing["feedback"]
    assert feedback["digest"] == "d1ge57"
    assert feedback["by_reader"] == {"Dr. Ada": 60, "Dr. Ben": 55}
    assert sum(feedback["by_grade"].values()) == feedback["readings"] == 100
    assert feedback["recipe"]["rehearsal"] == QUICK.rehearsal
    assert "idrid_qwk" not in manifest.metrics, "a figure of the parent's fuse network"
    assert manifest.metrics["lesion_aupr_MA"]["of"] == parent.name

    card = (folder / "card.md").read_text()
    assert card.startswith("# retina-mine 1\n\n**Fine-tuned from retina-2026.12.1**")
    assert "not a medical device" in card
    assert "\n## retina-2026.12.1 1\n" in card, "the parent's own card, a level lower"
    assert "| temperature.grade |" in card

    grader = load_chosen(folder, manifest, Choice("cpu", "openvino", "float32", ""), 1)
    assert self_test.check(grader, folder, SAMPLES).is_right
    with pytest.raises(bundle.BundleError, match="never overwritten"):
        write(folder, SHIPPED, network, calibration, _source(clinic), QUICK)


def _die(self: Path, target: object) -> Path:
    os.kill(os.getpid(), signal.SIGKILL)
    return self


def _write_and_die(folder: Path, tuned: Tuned, clinic: Seen) -> None:
    """Killed when everything is written and only the new name is lacking."""
    candidate._tried = lambda *_: b"{}"
    Path.rename = _die
    calibration = recalibrate(clinic, None, bundle.load_manifest(SHIPPED), QUICK)
    write(folder, SHIPPED, tuned, calibration, _source(clinic), QUICK)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_kill_at_the_last_moment_leaves_no_half_bundle(tuned: tuple[Seen, Tuned], tmp_path: Path) -> None:
    clinic, network = tuned
    folder = tmp_path / "models" / "retina-mine"
    child = multiprocessing.get_context("fork").Process(target=_write_and_die, args=(folder, network, clinic))
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    assert not folder.exists()
    assert bundle.find_bundles([folder.parent]) == [], "what was left starts with a dot and is no bundle"
    assert place(SHIPPED, FeedbackRecipe(out=str(folder.parent), name="retina-mine")) == folder, (
        "so it can be made again"
    )


def test_a_parent_altered_on_disk_is_named_and_nothing_is_written(tuned: tuple[Seen, Tuned], tmp_path: Path) -> None:
    clinic, network = tuned
    parent = tmp_path / SHIPPED.name
    shutil.copytree(SHIPPED, parent)
    file = parent / "lesion.safetensors"
    file.write_bytes(file.read_bytes()[:-1] + b"?")
    calibration = recalibrate(clinic, None, bundle.load_manifest(parent), QUICK)
    with pytest.raises(bundle.BundleError, match=r"lesion.safetensors was changed"):
        write(tmp_path / "out" / "mine", parent, network, calibration, _source(clinic), QUICK)
    assert not (tmp_path / "out").exists()


def test_a_candidate_without_a_name_is_called_after_its_parent_and_counted(tmp_path: Path) -> None:
    recipe = FeedbackRecipe(out=str(tmp_path))
    assert place(SHIPPED, recipe) == tmp_path / "retina-2026.12.1-f1"
    (tmp_path / "retina-2026.12.1-f1").mkdir()
    assert place(SHIPPED, recipe).name == "retina-2026.12.1-f2"
    assert place(tmp_path / "retina-2026.12.1-f1", recipe).name == "retina-2026.12.1-f2", "not f1-f1"
    for name, words in (("retina-2026.12.1-f1", "never overwritten"), ("../elsewhere", "cannot be called")):
        with pytest.raises(bundle.BundleError, match=words):
            place(SHIPPED, replace(recipe, name=name))


def _confident(clinic: Seen, scale: float) -> dict[str, np.ndarray]:
    """Logits that truly follow each level by themselves, and are `scale` times too sure."""
    rng = np.random.default_rng(0)

    def about(level: np.ndarray, steps: int) -> np.ndarray:
        return scale * (np.nan_to_num(level)[:, None] - np.arange(steps) - 0.5 + rng.normal(0, 0.8, (len(level), 1)))

    return {
        "grade": about(clinic.grade, 4), "dme": about(clinic.dme, 2),
        "referable": about(clinic.referable, 1), "gradable": about(clinic.gradable, 1),
    }  # fmt: skip


def test_a_candidate_too_sure_of_itself_is_cooled_towards_what_the_readings_say_and_the_interval_is_given() -> None:
    clinic, parent = dealt()[2], bundle.load_manifest(SHIPPED)
    found = recalibrate(clinic, _confident(clinic, 20.0), parent, QUICK)
    own = found.anew["temperature.grade"]
    assert own["low"] <= own["own"] <= own["high"]
    assert parent.temperature["grade"] < found.temperature["grade"] < own["own"]
    assert own["readings"] == 100
    assert found.operating_points["lesion.MA"] == parent.operating_points["lesion.MA"]
    alone = recalibrate(clinic, _confident(clinic, 20.0), parent, replace(QUICK, prior=0))
    assert alone.temperature["grade"] == pytest.approx(own["own"], abs=1e-3)


def test_mixing_never_refers_fewer_nor_narrows_sets_more_than_the_readings_ask_for() -> None:
    clinic, parent = dealt()[2], bundle.load_manifest(SHIPPED)
    for scale in (0.3, 2.0, 20.0):
        found = recalibrate(clinic, _confident(clinic, scale), parent, QUICK)
        assert found.operating_points["referable"] <= found.anew["referable"]["own"]
        assert found.conformal_threshold >= found.anew["conformal_threshold"]["own"]


def test_too_few_readings_or_of_one_kind_leave_the_calibration_as_it_was_and_say_why() -> None:
    clinic, parent = dealt()[2], bundle.load_manifest(SHIPPED)
    said = _confident(clinic, 2.0)
    few, one_kind = np.arange(30), np.flatnonzero(clinic.referable == 1)
    one_kind = one_kind[np.arange(60) % len(one_kind)]
    cases = {
        "30 confirmed readings have a grade, 50 are needed": (few, said),
        "of 60 confirmed readings 60 are referable and 0 are not; 10 of each are needed": (one_kind, said),
        "it has a single fuse network": (np.arange(100), None),
    }
    for words, (rows, logits) in cases.items():
        some = None if logits is None else {head: values[rows] for head, values in logits.items()}
        found = recalibrate(clinic.only(rows), some, parent, QUICK)
        assert words in found.kept[0]
        assert (found.temperature, found.operating_points) == (parent.temperature, parent.operating_points)
        assert found.conformal_threshold == parent.conformal_threshold
        assert found.anew == {}


def test_a_head_that_few_readings_name_keeps_its_temperature_and_the_others_do_not() -> None:
    clinic, parent = dealt()[2], bundle.load_manifest(SHIPPED)
    silent_of_oedema = replace(clinic, labelled=[replace(row, dme=None) for row in clinic.labelled])
    found = recalibrate(silent_of_oedema, _confident(silent_of_oedema, 20.0), parent, QUICK)
    assert found.temperature["dme"] == parent.temperature["dme"]
    assert any(sentence.startswith("The temperature of dme stays") for sentence in found.kept)
    assert found.temperature["grade"] != parent.temperature["grade"]
