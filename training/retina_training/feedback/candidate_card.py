"""What a candidate says of itself, in Markdown: what it learnt from, its calibration, and its parent's card below."""

from __future__ import annotations

import re
from typing import Any

from retina_models import bundle

COMPARISON = "comparison.json"
_LEARNED = {
    "head": "Only the fuse network learnt; lesion detector and main network are {parent}'s.",
    "main": "The fuse network learnt, and with it heads of the main network, which lie beside it in `fuse.safetensors` and revise its answers; "
    "lesion detector and main network are {parent}'s, and photographs need not be looked at again.",
    "lesions": "Only the lesion detector learnt, from lesions marked by hand; main network and fuse network are {parent}'s. "
    "The features that it rehearses when it learns from readings were seen by {parent}'s detector.",
}
"""By depth what the card says of it."""
_WHAT = ("readings that clinicians confirmed", "photographs whose lesions readers marked by hand")
_CARD = """\
# {name} {version}

**Fine-tuned from {parent}** on {learnt} ({digest}). {learned}
**It assists, it does not decide. For research use; not a medical device; not cleared by FDA, no CE mark.**

{compared}

{sections}

## The card of {parent}, whose figures are its own and not this model's

{older}
"""


_READINGS = """\
## Learnt from

| grade | readings |
|---|---|
{grades}

{readers}

Rehearsed beside them: {rehearsal:.0%} of every batch, from the features that {parent} carries of its own training photographs.

## Calibration

Fitted on the same readings, each said by a fuse network that had left its patient out, and mixed with {parent}'s, which counts as {prior} readings.
The interval (95 %, bootstrap) is of what the readings say by themselves.

{calibration}"""
_MASKS = """\
## Learnt from

| lesions | photographs |
|---|---|
{kinds}

{readers}

Wherever no reader judged, the answers of {parent}'s detector were the target.

## On photographs held out

Area under the precision-recall curve over the judged pixels; without an interval: so few photographs tell a direction at most.

| lesions | {parent} | this model | photographs |
|---|---|---|---|
{scores}

{kept}"""


def card(manifest: bundle.Manifest, older: str, is_compared: bool) -> str:
    """Markdown. older: the parent's card, which stands below with its headings one level down."""
    facts = manifest.preprocessing["feedback"]
    return _CARD.format(
        name=manifest.name,
        version=manifest.version,
        parent=manifest.parent,
        learnt=f"{facts['readings']} {_WHAT['by_kind' in facts]}",
        digest=facts["digest"],
        learned=_LEARNED[facts["recipe"]["depth"]].format(parent=manifest.parent),
        compared=f"How it compares with {manifest.parent} is in `{COMPARISON}`."
        if is_compared
        else f"**It was not compared with {manifest.parent}**: nobody knows yet whether it is better.",
        sections=_of_masks(manifest, facts) if "by_kind" in facts else _of_readings(manifest, facts),
        older=re.sub(r"^#", "##", older, flags=re.MULTILINE),
    )


def _of_readings(manifest: bundle.Manifest, facts: dict[str, Any]) -> str:
    rows = [
        f"| {name} | {one['value']} | {one['own']} ({one['low']} to {one['high']}) | {one['was']} | {one['readings']} |"
        for name, one in facts["calibration"].items()
    ]
    head = ["| value | of this model | of the readings | of its parent | readings |", "|---|---|---|---|---|"]
    table = "\n".join([*head, *rows]) if rows else "Nothing was fitted anew."
    return _READINGS.format(
        parent=manifest.parent,
        grades="\n".join(f"| {grade} | {count} |" for grade, count in facts["by_grade"].items()),
        readers=_readers(facts, "Readings"),
        rehearsal=facts["recipe"]["rehearsal"],
        prior=facts["recipe"]["prior"],
        calibration="\n\n".join([table, *facts["kept"]]),
    )


def _of_masks(manifest: bundle.Manifest, facts: dict[str, Any]) -> str:
    rows = [
        f"| {kind} | {one['before']} | {one['after']} | {one['photographs']} |"
        for kind, one in facts["lesions"].items()
    ]
    return _MASKS.format(
        parent=manifest.parent,
        kinds="\n".join(f"| {kind} | {count} |" for kind, count in facts["by_kind"].items()),
        readers=_readers(facts, "Photographs"),
        scores="\n".join(rows) or "| none marked | | | |",
        kept="\n\n".join(facts["kept"]),
    )


def _readers(facts: dict[str, Any], what: str) -> str:
    return f"{what} by reader: " + ", ".join(f"{who} {count}" for who, count in facts["by_reader"].items()) + "."
