"""The depth main: the main network's heads learn beside the fuse network, and nothing that was kept of a photograph is lost."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from feedback_photographs import SHIPPED, dealt, small_bundle
from made_lessons import know, read
from made_readings import sha
from retina_desktop.store import open_store
from retina_models import bundle, comparison, fundus
from retina_models.choice import Choice
from retina_models.features import FuseInputs, eyes_key, pack
from retina_models.fuse import FuseEnsemble, FuseNetwork, Revision, is_told
from retina_models.loading import load_chosen, load_module
from retina_models.main import MainNetwork
from retina_training import cli, fuse
from retina_training.config import FeedbackRecipe
from retina_training.feedback import lessons
from retina_training.feedback.fine_tune import Tuned, fine_tune
from retina_training.feedback.main_heads import with_heads
from retina_training.fuse_data import Seen
from retina_training.progress import silent
from retina_training.release import SAMPLES

QUICK = FeedbackRecipe(depth="main", steps=60, batch=16)


def _revision(network: torch.nn.Module) -> Revision:
    return next(part for part in network.modules() if isinstance(part, Revision))


def _revised(network: torch.nn.Module, seen: Seen) -> np.ndarray:
    """(N, 12)"""
    with torch.inference_mode():
        return _revision(network)(torch.from_numpy(seen.features), torch.from_numpy(seen.main)).numpy()


def _surprise(logits: np.ndarray, reached: np.ndarray) -> float:
    """Mean cross-entropy."""
    return float(np.logaddexp(0, np.where(reached, -logits, logits)).mean())


def _severe(seen: Seen) -> np.ndarray:
    """(N, 4) bool: at least 1, 2, 3, 4."""
    return seen.grade[:, None] > np.arange(4)


def _with_heads(folder: Path) -> tuple[FuseNetwork | FuseEnsemble, FuseNetwork | FuseEnsemble]:
    """The bundle's fuse network as it is, and with the main network's heads in it."""
    manifest = bundle.load_manifest(folder)
    network, main = (load_module(folder, manifest, name) for name in ("fuse", "main"))
    assert isinstance(network, FuseNetwork | FuseEnsemble)
    assert isinstance(main, MainNetwork)
    return network, with_heads(network, main)


def test_before_anything_was_learned_the_heads_change_no_answer_and_are_the_main_network_s_own() -> None:
    clinic = dealt()[2]
    was, now = _with_heads(SHIPPED)
    for name, logits in fuse.logits_of(was, clinic).items():
        assert np.array_equal(fuse.logits_of(now, clinic)[name], logits), name
    main = load_module(SHIPPED, bundle.load_manifest(SHIPPED), "main")
    assert isinstance(main, MainNetwork)
    fine = torch.rand(2, 64, 24, 24)
    pooled = torch.cat([fine.mean((2, 3)), fine.amax((2, 3))], 1)
    own = torch.cat([main.heads(torch.relu(main.pooled(pooled))), main.quality(pooled)[:, :1]], 1)
    assert torch.allclose(_revision(now).after(fine), own, atol=1e-5)
    assert with_heads(now, main) is now, "a second training goes on with what the first learned"


def test_a_global_view_that_is_left_out_is_not_revised() -> None:
    features, main = torch.rand(3, 64, 12, 12), torch.randn(3, 12)
    features[0], main[1] = 0, 0
    assert is_told(features, main).tolist() == [False, False, True]
    revision = Revision(64)
    moved = revision(features, main) != main
    assert moved[:, :7].any(dim=1).tolist() == [False, False, True]
    assert not moved[:, 7:].any(), "no reading says why a photograph is spoilt"


def test_the_heads_learn_what_this_clinic_s_main_view_says_and_the_whole_answers_better(tmp_path: Path) -> None:
    rehearsed, _, clinic = dealt()
    folder = small_bundle(tmp_path / "small-1", rehearsed)
    low = replace(clinic, main=clinic.main - 3)  # another camera, in which every eye looks healthier
    learnt, unseen = low.only(np.arange(0, 100, 2)), low.only(np.arange(1, 100, 2))
    before, _ = _with_heads(folder)
    after = fine_tune(folder, learnt, QUICK, tmp_path / "run", silent).module
    truth = _severe(unseen)
    assert _surprise(_revised(after, unseen)[:, :4], truth) < _surprise(unseen.main[:, :4], truth) - 0.05
    said = [fuse.logits_of(network, unseen)["grade"] for network in (before, after)]
    assert _surprise(said[1], truth) < _surprise(said[0], truth)


def test_the_depth_head_leaves_the_heads_of_an_earlier_training_as_they_are(tmp_path: Path) -> None:
    rehearsed, _, clinic = dealt()
    _, revised = _with_heads(small_bundle(tmp_path / "small-0", rehearsed))
    with torch.no_grad():
        _revision(revised).after.heads.bias.add_(0.5)  # what an earlier training learned
    folder = small_bundle(tmp_path / "small-1", rehearsed, revised)
    was, _ = _with_heads(folder)
    tuned = fine_tune(folder, clinic, replace(QUICK, depth="head", steps=3), tmp_path / "head", silent).module
    deeper = fine_tune(folder, clinic, replace(QUICK, steps=3), tmp_path / "main", silent).module
    for name, weight in _revision(was).state_dict().items():
        assert torch.equal(_revision(tuned).state_dict()[name], weight), name
        is_old = name.startswith("before")
        assert torch.equal(_revision(deeper).state_dict()[name], weight) == is_old, name
    assert not torch.equal(tuned.state_dict()["hidden.weight"], was.state_dict()["hidden.weight"])


def _clinic(folder: Path, seen: Seen) -> Path:
    """A store with Ada's readings and what was seen of the photographs; their files are none that could be looked at again."""
    path = folder / "readings.sqlite"
    eyes = eyes_key(bundle.load_manifest(SHIPPED))
    with open_store(path) as store:
        know(store, {number: f"patient {number // 2}" for number in range(len(seen.labelled))}, folder / "photographs")
        for number, row in enumerate(seen.labelled):
            read(store, number, grade=row.grade, gradable=True, dme=row.dme)
            store.features.put(
                sha(number), eyes, pack(FuseInputs(seen.cells[number], seen.features[number], seen.main[number]))
            )
    return path


@pytest.mark.torture
@pytest.mark.timeout(300)
def test_its_candidate_grades_alike_with_both_engines_and_learns_again_from_the_same_kept_features(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = _clinic(tmp_path, dealt()[2].only(np.arange(60)))
    (tmp_path / "feedback.toml").write_text("steps = 2\nbatch = 4\nlearning_rate = 0.01\n")
    asked = ["feedback", str(tmp_path / "feedback.toml"), "--store", str(store), "--progress", "json"]
    places = ["--out", str(tmp_path / "models"), "--run", str(tmp_path / "run")]

    assert cli.main([*asked, *places, "--model", str(SHIPPED), "--depth", "main"]) == 0
    finished = json.loads(capsys.readouterr().out.splitlines()[-1])
    folder = Path(finished["bundle"])
    manifest = bundle.load_manifest(folder)
    assert manifest.networks["fuse"]["revised"] == 1
    assert eyes_key(manifest) == eyes_key(bundle.load_manifest(SHIPPED)), (
        "what is kept of every photograph stays its own"
    )
    compared = comparison.find(folder)
    assert compared is not None
    assert compared.hold_outs[comparison.BUNDLE].photographs == 138
    assert "heads" in (folder / "card.md").read_text().split("##")[0]

    image = fundus.read(sorted(SAMPLES.glob("*.jpg"))[1])
    graders = [load_chosen(folder, manifest, Choice("cpu", one, "float32", ""), 1) for one in ("openvino", "torch")]
    one, other = (grader.analyse(image).prediction for grader in graders)
    assert one.grade == other.grade
    assert np.allclose(one.probabilities, other.probabilities, atol=1e-3)

    again = lessons.read(lessons.Asked(str(store)), folder, "cpu", silent)
    assert (len(again.learnt.labelled), len(again.held_out.labelled)) == (finished["readings"], finished["held_out"])
    assert again.left_out == [], "no photograph had to be looked at, and none could have been"


def test_each_fuse_network_has_heads_of_its_own_so_that_readings_stay_unseen_by_one(tmp_path: Path) -> None:
    tuned: Tuned = fine_tune(SHIPPED, dealt()[2], replace(QUICK, steps=1, batch=2), tmp_path, silent)
    assert tuned.unseen is not None
    heads = [part.after.heads.weight for part in tuned.module.modules() if isinstance(part, Revision)]
    assert len(heads) == 3
    assert not torch.equal(heads[0], heads[1])
