"""Fine-tuning on confirmed readings: what it learns, what it does not forget, and what it says when it cannot."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from feedback_photographs import SHIPPED, dealt, small_bundle
from retina_models.bundle import BundleError, load_manifest
from retina_models.loading import load_module
from retina_training import fuse
from retina_training.checkpoints import TrainingError
from retina_training.config import ConfigError, FeedbackRecipe, FuseRecipe
from retina_training.evaluate import Graded
from retina_training.feedback.fine_tune import _bags, fine_tune
from retina_training.fuse_data import Seen
from retina_training.metrics import quadratic_kappa
from retina_training.progress import Event, silent

QUICK = FeedbackRecipe(steps=60, batch=16)


def _kappa(network: torch.nn.Module, seen: Seen) -> float:
    return quadratic_kappa(seen.grade, Graded.from_logits(seen.labelled, fuse.logits_of(network, seen)).grade)


def _healthy(clinic: Seen) -> Seen:
    """Fifty readings of grade 0 by another camera: paler lesions, a brighter view."""
    own = clinic.only(clinic.grade == 0)
    many = own.only(np.arange(50) % len(own.labelled))
    return replace(many, features=many.features * 1.3, main=many.main + 0.5)


@pytest.fixture(scope="module")
def remembering(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle whose fuse network was trained on what it rehearses."""
    rehearsed = dealt()[0]
    folder = tmp_path_factory.mktemp("parent")
    network = fuse.train_on(rehearsed, FuseRecipe(steps=250, batch=16), folder / "run", silent)
    return small_bundle(folder / "small-1", rehearsed, network)


@pytest.mark.parametrize("depth", ["head", "main"])
def test_fifty_healthy_eyes_make_it_forget_grade_4_without_rehearsal_and_not_with_it(
    depth: str, remembering: Path, tmp_path: Path
) -> None:
    _, original, clinic = dealt()
    healthy = _healthy(clinic)
    asked = replace(QUICK, depth=depth)
    forgetful = replace(asked, rehearsal=0.0, pull=0.0)
    before = load_module(remembering, load_manifest(remembering), "fuse")
    forgotten = fine_tune(remembering, healthy, forgetful, tmp_path / "without", silent).module
    kept = fine_tune(remembering, healthy, asked, tmp_path / "with", silent).module
    was = _kappa(before, original)
    assert _kappa(forgotten, original) < was - 0.1
    assert _kappa(kept, original) >= was - 0.01


def test_it_learns_what_the_clinic_says(tmp_path: Path) -> None:
    rehearsed, _, clinic = dealt()
    folder = small_bundle(tmp_path / "small-1", rehearsed)
    rows = [replace(row, quality="reject") for row in clinic.labelled]  # that this bundle calls nearly all gradable
    contrary = replace(clinic, labelled=rows)
    before = load_module(folder, load_manifest(folder), "fuse")
    after = fine_tune(folder, contrary, QUICK, tmp_path / "run", silent).module
    was, now = (fuse.logits_of(network, contrary)["gradable"].mean() for network in (before, after))
    assert now < was - 1


@pytest.mark.parametrize("depth", ["head", "main"])
def test_a_stopped_training_resumed_ends_where_an_unstopped_one_ends(depth: str, tmp_path: Path) -> None:
    rehearsed, _, clinic = dealt()
    folder = small_bundle(tmp_path / "small-1", rehearsed)
    recipe = FeedbackRecipe(depth=depth, steps=60, batch=4, pull=0.01, distillation=0.5)

    def stop(event: Event) -> None:
        if event["event"] == "metrics" and event["step"] == 60:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fine_tune(folder, clinic, recipe, tmp_path / "stopped", stop)
    assert not (tmp_path / "stopped" / "fuse.safetensors").exists()
    resumed = fine_tune(folder, clinic, recipe, tmp_path / "stopped", silent, resume=True).module
    whole = fine_tune(folder, clinic, recipe, tmp_path / "whole", silent).module
    for (name, one), other in zip(resumed.state_dict().items(), whole.state_dict().values(), strict=True):
        assert torch.equal(one, other), name


@pytest.mark.parametrize("change", ["grade", "rehearsal", "depth"])
def test_a_training_is_not_resumed_on_other_readings_another_mixture_or_depth(change: str, tmp_path: Path) -> None:
    rehearsed, _, clinic = dealt()
    folder = small_bundle(tmp_path / "small-1", rehearsed)
    recipe = FeedbackRecipe(depth="main", steps=10, batch=4)
    fine_tune(folder, clinic, recipe, tmp_path / "run", silent)
    if change == "grade":
        corrected = replace(clinic.labelled[0], grade=4 - (clinic.labelled[0].grade or 0))
        clinic = replace(clinic, labelled=[corrected, *clinic.labelled[1:]])
    elif change == "depth":
        recipe = replace(recipe, depth="head")
    else:
        recipe = replace(recipe, rehearsal=0.25)
    with pytest.raises(TrainingError, match="begin anew without --resume"):
        fine_tune(folder, clinic, recipe, tmp_path / "run", silent, resume=True)
    fine_tune(folder, clinic, recipe, tmp_path / "run", silent)


def test_each_reading_is_said_by_a_network_that_left_its_patient_out(tmp_path: Path) -> None:
    _, _, clinic = dealt()
    rows = [replace(row, patient=f"patient {i // 2}") for i, row in enumerate(clinic.labelled)]
    clinic = replace(clinic, labelled=rows)
    learnt: list[int] = []

    def note(event: Event) -> None:
        if event["event"] == "stage":
            learnt.append(int(str(event["photographs"])))

    tuned = fine_tune(SHIPPED, clinic, FeedbackRecipe(steps=1, batch=2), tmp_path, note)
    assert len(learnt) == 3
    assert sum(learnt) == 2 * len(rows), "each reading is learnt from by two of three"
    assert tuned.unseen is not None
    assert {name: logits.shape for name, logits in tuned.unseen.items()} == {
        "grade": (100, 4), "dme": (100, 2), "referable": (100, 1), "gradable": (100, 1),
    }  # fmt: skip
    few = fine_tune(SHIPPED, clinic.only(np.arange(20)), FeedbackRecipe(steps=1, batch=2), tmp_path, silent)
    assert few.unseen is None, "too few to calibrate on: all are learnt from"


def test_a_patient_that_a_member_left_out_once_is_left_out_of_its_later_trainings_too() -> None:
    clinic = dealt()[2]
    all_of_them = _bags(clinic, 3, QUICK)
    later = np.arange(99, 29, -1)  # other readings beside them, in another order
    assert np.array_equal(_bags(clinic.only(later), 3, QUICK), all_of_them[:, later])
    assert (~all_of_them).sum(axis=0).tolist() == [1] * 100
    alone = replace(clinic, labelled=[replace(row, patient="one") for row in clinic.labelled])
    assert _bags(alone, 3, QUICK).all(), "one patient: a member would have nothing to learn from"


def test_readings_without_a_grade_and_of_one_class_can_be_learnt_from(tmp_path: Path) -> None:
    rehearsed, _, clinic = dealt()
    folder = small_bundle(tmp_path / "small-1", rehearsed)
    rows = [replace(row, grade=None, dme=None, quality="reject") for row in clinic.labelled[:3]]
    tuned = fine_tune(
        folder, replace(clinic.only(np.arange(3)), labelled=rows), FeedbackRecipe(steps=2), tmp_path / "r", silent
    )
    assert all(torch.isfinite(weight).all() for weight in tuned.module.parameters())


def test_nothing_to_learn_from_another_network_s_features_and_an_altered_bundle_are_said(tmp_path: Path) -> None:
    rehearsed, _, clinic = dealt()
    folder = small_bundle(tmp_path / "small-1", rehearsed)
    with pytest.raises(TrainingError, match="There is no confirmed reading to learn from"):
        fine_tune(folder, clinic.only(np.arange(0)), QUICK, tmp_path / "r", silent)
    narrow = replace(clinic, features=clinic.features[:, :32])
    with pytest.raises(TrainingError, match=r"have 32 channels, small-1 takes 64"):
        fine_tune(folder, narrow, QUICK, tmp_path / "r", silent)
    file = folder / "rehearsal.safetensors"
    file.write_bytes(file.read_bytes()[:-1] + b"?")
    with pytest.raises(BundleError, match=r"rehearsal.safetensors was changed"):
        fine_tune(folder, clinic, QUICK, tmp_path / "r", silent)


def test_a_depth_that_is_not_built_says_so_before_anything_is_read(tmp_path: Path) -> None:
    _, _, clinic = dealt()
    with pytest.raises(ConfigError, match="The depth lesions is not built"):
        fine_tune(tmp_path / "gone", clinic, FeedbackRecipe(depth="lesions"), tmp_path / "r", silent)
