"""A fine-tuned network as a bundle of its own, beside the one it came from: nothing is promoted here."""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from retina_models import bundle, runtime, self_test
from retina_models.choice import Choice
from retina_models.lesions import OUTPUTS, LesionDetector, Probabilities
from retina_models.loading import OUTPUTS as OUTPUTS_OF
from retina_models.loading import load_chosen
from retina_training.config import FeedbackRecipe
from retina_training.corrected import Corrected
from retina_training.exported import exported, picture
from retina_training.feedback import learned_from
from retina_training.feedback.candidate_card import COMPARISON, card
from retina_training.feedback.fine_tune import Tuned
from retina_training.feedback.recalibration import Recalibration
from retina_training.fuse_data import Seen
from retina_training.release import SAMPLES

_OWN = {
    name: re.compile(rf"(openvino/)?{name}\..*|card\.md|{re.escape(self_test.FILE)}|{re.escape(COMPARISON)}{more}")
    for name, more in (("fuse", ""), ("lesion", f"|{re.escape(bundle.HELD_OUT)}"))
}
"""By the network that learnt, files that a candidate does not take over from its parent: with another detector its hold-out is no longer its own."""
_UNCHANGED = {
    "fuse": re.compile(r"(cross_)?(lesion|red_patch)_.*|.*_(disc|fovea)_error|engine\..*"),
    "lesion": re.compile(r".*_(disc|fovea)_error"),
}
"""By the network that learnt, scores of those that stay as they are, and of the engines, one of which may have been refused."""


_USED_FOR = {
    "head": "fuse network, its calibration",
    "main": "main network's heads, fuse network, its calibration",
    "lesions": "lesion detector",
}
"""By depth what the clinic's data are used for."""


@dataclass(frozen=True)
class Source:
    """What a candidate learnt from, as its bundle says it."""

    learnt: Seen
    digest: str  # of the readings, services.lessons.Lessons
    readers: Mapping[str, int]  # readings by reader; one of several readers counts for each
    left_out: int = 0

    @property
    def photographs(self) -> frozenset[str]:
        """By SHA-256."""
        return frozenset(row.image_id for row in self.learnt.labelled)

    def facts(self) -> dict[str, Any]:
        grades = Counter("unknown" if row.grade is None else str(row.grade) for row in self.learnt.labelled)
        return {
            "digest": self.digest,
            "readings": len(self.learnt.labelled),
            "by_grade": dict(sorted(grades.items())),
            "by_reader": dict(sorted(self.readers.items())),
            "left_out": self.left_out,
        }


@dataclass(frozen=True)
class Masks:
    """As Source, where lesions marked by hand are what was learnt."""

    learnt: Sequence[Corrected]
    photographs: frozenset[str]  # by SHA-256
    digest: str  # of the masks, feedback.lessons.Marked
    readers: Mapping[str, int]  # photographs by reader
    left_out: int
    scores: Mapping[str, Mapping[str, float]]  # of detector.scores

    def facts(self) -> dict[str, Any]:
        marked = [kind for one in self.learnt for kind, file in zip(OUTPUTS, one.lesion, strict=True) if file]
        return {
            "digest": self.digest,
            "readings": len(self.learnt),
            "by_kind": dict(Counter(marked)),
            "by_reader": dict(sorted(self.readers.items())),
            "left_out": self.left_out,
            "lesions": self.scores,
        }


def place(parent: Path, recipe: FeedbackRecipe) -> Path:
    """The folder in which the candidate will be made. Raises BundleError, before minutes are spent, where it cannot be made there."""
    out = Path(recipe.out)
    if recipe.name:
        bundle.check_new(out / recipe.name, recipe.name)
        return out / recipe.name
    first = re.sub(r"-f\d+$", "", parent.name)
    number = 1
    while (out / f"{first}-f{number}").exists() or (parent.parent / f"{first}-f{number}").exists():
        number += 1
    folder = out / f"{first}-f{number}"
    bundle.check_new(folder, folder.name)
    return folder


def write(
    folder: Path,
    parent: Path,
    tuned: Tuned,
    calibration: Recalibration,
    source: Source | Masks,
    recipe: FeedbackRecipe,
    comparison: bytes | None = None,
    anew: Mapping[str, bytes] = {},
) -> bundle.Manifest:
    """Export the network that learnt and write the bundle `folder`, all or nothing. Its other files are the parent's, checked against their hashes.

    comparison: what the gate said, as it is kept in the bundle. anew: other files that are not the parent's.
    Raises BundleError, RuntimeFault, TrainingError.
    """
    bundle.check_new(folder, folder.name)
    bundle.verify(parent)
    before = bundle.load_manifest(parent)
    name = tuned.network
    if isinstance(source, Source):
        example = [source.learnt.cells[:1], source.learnt.features[:1], source.learnt.main[:1]]
        export = exported(tuned.module, tuned.weights, example, OUTPUTS_OF[name])
    else:
        assert isinstance(tuned.module, LesionDetector)
        export = exported(Probabilities(tuned.module).eval(), tuned.weights, picture(), OUTPUTS_OF[name])
    files: dict[str, Path | bytes] = {one: parent / one for one in before.sha256 if not _OWN[name].fullmatch(one)}
    files[f"{name}.safetensors"] = bundle.pack_module(tuned.module)
    if "openvino/lesion.xml" in before.sha256:  # or it was released for PyTorch alone
        files |= {f"openvino/{name}{end}": export.xml.with_suffix(end) for end in (".xml", ".bin")}
    files |= anew
    files[learned_from.FILE] = learned_from.packed(source.photographs | learned_from.read(parent, before))
    if comparison is not None:
        files[COMPARISON] = comparison
    manifest = _manifest(folder.name, before, tuned, calibration, source, recipe, export.difference)
    files["card.md"] = card(manifest, (parent / "card.md").read_text(encoding="utf-8"), comparison is not None).encode()
    files[self_test.FILE] = _tried(manifest, files)
    return bundle.write(folder, manifest, files)


def _manifest(
    name: str, before: bundle.Manifest, tuned: Tuned, calibration: Recalibration, source: Source | Masks,
    recipe: FeedbackRecipe, difference: float,
) -> bundle.Manifest:  # fmt: skip
    feedback = {
        **source.facts(),
        "recipe": {key: value for key, value in asdict(recipe).items() if key not in ("run", "out")},
        "calibration": calibration.anew,
        "kept": calibration.kept,
        "difference": difference,
    }
    own = {key: value for key, value in before.preprocessing.items() if key not in ("made", "recipe_sha256")}
    clinic = {
        "name": "readings confirmed where this model was fine-tuned",
        "terms": "its owner's; ask before the model is given away",
        "source": f"a store of readings, {source.digest}",
        "used_for": _USED_FOR[recipe.depth],
    }
    return replace(
        before,
        name=name,
        version=recipe.version,
        parent=before.name,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        networks={**before.networks, tuned.network: tuned.config},
        preprocessing={**own, "torch": version("torch"), "feedback": feedback},
        operating_points=calibration.operating_points,
        temperature=calibration.temperature,
        conformal_threshold=calibration.conformal_threshold,
        metrics={
            key: {**score, "of": before.name}
            for key, score in before.metrics.items()
            if _UNCHANGED[tuned.network].fullmatch(key)
        },
        data=[*(one for one in before.data if one != clinic), clinic],
    )


def _tried(manifest: bundle.Manifest, files: dict[str, Path | bytes]) -> bytes:
    """What the bundle says of the sample, run as users run it: a bundle that cannot be loaded is not written."""
    engine = "openvino" if "openvino/fuse.xml" in files else "torch"
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / manifest.name
        complete = bundle.write(folder, manifest, files)
        grader = load_chosen(folder, complete, Choice("cpu", engine, "float32", ""), runtime.threads(0))
        return self_test.record(grader, SAMPLES)
