"""A fine-tuned network as a bundle of its own, beside the one it came from: nothing is promoted here."""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from retina_models import bundle, pipeline, runtime, self_test
from retina_models.choice import Choice
from retina_models.loading import load_chosen
from retina_training.config import FeedbackRecipe
from retina_training.exported import exported
from retina_training.feedback.fine_tune import Tuned
from retina_training.feedback.recalibration import Recalibration
from retina_training.fuse_data import Seen
from retina_training.release import SAMPLES

COMPARISON = "comparison.json"
_OWN = re.compile(rf"(openvino/)?fuse\..*|card\.md|{re.escape(self_test.FILE)}|{re.escape(COMPARISON)}")
"""Files that a candidate does not take over from its parent."""
_UNCHANGED = re.compile(r"(cross_)?(lesion|red_patch)_.*|.*_(disc|fovea)_error|engine\..*")
"""Scores of the networks that stay as they are, and of the engines, one of which may have been refused."""


@dataclass(frozen=True)
class Source:
    """What a candidate learnt from, as its bundle says it."""

    learnt: Seen
    digest: str  # of the readings, services.lessons.Lessons
    readers: Mapping[str, int]  # readings by reader; one of several readers counts for each
    left_out: int = 0

    def facts(self) -> dict[str, Any]:
        grades = Counter("unknown" if row.grade is None else str(row.grade) for row in self.learnt.labelled)
        return {
            "digest": self.digest,
            "readings": len(self.learnt.labelled),
            "by_grade": dict(sorted(grades.items())),
            "by_reader": dict(sorted(self.readers.items())),
            "left_out": self.left_out,
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
    source: Source,
    recipe: FeedbackRecipe,
    comparison: bytes | None = None,
) -> bundle.Manifest:
    """Export the fuse network and write the bundle `folder`, all or nothing. Its other files are the parent's, checked against their hashes.

    comparison: what the gate said, as it is kept in the bundle. Raises BundleError, RuntimeFault, TrainingError.
    """
    bundle.check_new(folder, folder.name)
    bundle.verify(parent)
    before = bundle.load_manifest(parent)
    example = [source.learnt.cells[:1], source.learnt.features[:1], source.learnt.main[:1]]
    export = exported(tuned.module, tuned.weights, example, pipeline.FUSE_OUTPUTS)
    files: dict[str, Path | bytes] = {name: parent / name for name in before.sha256 if not _OWN.fullmatch(name)}
    files["fuse.safetensors"] = bundle.pack_module(tuned.module)
    if "openvino/lesion.xml" in before.sha256:  # or it was released for PyTorch alone
        files |= {f"openvino/fuse{end}": export.xml.with_suffix(end) for end in (".xml", ".bin")}
    if comparison is not None:
        files[COMPARISON] = comparison
    manifest = _manifest(folder.name, before, tuned, calibration, source, recipe, export.difference)
    files["card.md"] = card(manifest, (parent / "card.md").read_text(encoding="utf-8"), comparison is not None).encode()
    files[self_test.FILE] = _tried(manifest, files)
    return bundle.write(folder, manifest, files)


def _manifest(
    name: str, before: bundle.Manifest, tuned: Tuned, calibration: Recalibration, source: Source,
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
        networks={**before.networks, "fuse": tuned.config},
        preprocessing={**own, "torch": version("torch"), "feedback": feedback},
        operating_points=calibration.operating_points,
        temperature=calibration.temperature,
        conformal_threshold=calibration.conformal_threshold,
        metrics={
            key: {**score, "of": before.name} for key, score in before.metrics.items() if _UNCHANGED.fullmatch(key)
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


_LEARNED = {
    "head": "Only the fuse network learnt; lesion detector and main network are {parent}'s.",
    "main": "The fuse network learnt, and with it heads of the main network, which lie beside it in `fuse.safetensors` and revise its answers; "
    "lesion detector and main network are {parent}'s, and photographs need not be looked at again.",
}
"""By depth what the card says of it."""
_USED_FOR = {"head": "fuse network, its calibration", "main": "main network's heads, fuse network, its calibration"}
_CARD = """\
# {name} {version}

**Fine-tuned from {parent}** on {readings} readings that clinicians confirmed ({digest}). {learned}
**It assists, it does not decide. For research use; not a medical device; not cleared by FDA, no CE mark.**

{compared}

## Learnt from

| grade | readings |
|---|---|
{grades}

{readers}

Rehearsed beside them: {rehearsal:.0%} of every batch, from the features that {parent} carries of its own training photographs.

## Calibration

Fitted on the same readings, each said by a fuse network that had left its patient out, and mixed with {parent}'s, which counts as {prior} readings.
The interval (95 %, bootstrap) is of what the readings say by themselves.

{calibration}

## The card of {parent}, whose figures are its own and not this model's

{older}
"""


def card(manifest: bundle.Manifest, older: str, is_compared: bool) -> str:
    """Markdown. older: the parent's card, which stands below with its headings one level down."""
    facts = manifest.preprocessing["feedback"]
    rows = [
        f"| {name} | {one['value']} | {one['own']} ({one['low']} to {one['high']}) | {one['was']} | {one['readings']} |"
        for name, one in facts["calibration"].items()
    ]
    head = ["| value | of this model | of the readings | of its parent | readings |", "|---|---|---|---|---|"]
    table = "\n".join([*head, *rows]) if rows else "Nothing was fitted anew."
    return _CARD.format(
        name=manifest.name,
        version=manifest.version,
        parent=manifest.parent,
        readings=facts["readings"],
        digest=facts["digest"],
        learned=_LEARNED[facts["recipe"]["depth"]].format(parent=manifest.parent),
        compared=f"How it compares with {manifest.parent} is in `{COMPARISON}`."
        if is_compared
        else f"**It was not compared with {manifest.parent}**: nobody knows yet whether it is better.",
        grades="\n".join(f"| {grade} | {count} |" for grade, count in facts["by_grade"].items()),
        readers="Readings by reader: " + ", ".join(f"{who} {count}" for who, count in facts["by_reader"].items()) + ".",
        rehearsal=facts["recipe"]["rehearsal"],
        prior=facts["recipe"]["prior"],
        calibration="\n\n".join([table, *facts["kept"]]),
        older=re.sub(r"^#", "##", older, flags=re.MULTILINE),
    )
