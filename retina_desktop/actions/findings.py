"""The actions of what a reader finds beside the grade: signs that the detector cannot see, and reasons of poor quality."""

from __future__ import annotations

from retina_desktop.actions.spec import READ, SEPARATOR, ActionSpec

SIGN_ACTIONS = ("IRMA", "NVD", "NVE", "VH")
REASON_ACTIONS = ("blur", "dark", "over-exposed", "artefact", "field", "media")
"""Codes of domain.findings that have an entry of their own; venous beading is turned by one."""

FINDINGS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "findings.beading",
        "&Venous beading",
        ("Shift+V",),
        "None, in 1 quadrant, in 2 or more, in turn",
        needs=READ,
        checkable=True,
    ),
    ActionSpec("findings.IRMA", "&IRMA", ("Shift+I",), "Prominent in at least 1 quadrant", needs=READ, checkable=True),
    ActionSpec(
        "findings.NVD", "New vessels on the &disc", ("Shift+D",), "The detector sees none", needs=READ, checkable=True
    ),
    ActionSpec(
        "findings.NVE", "New vessels &elsewhere", ("Shift+E",), "The detector sees none", needs=READ, checkable=True
    ),
    ActionSpec(
        "findings.VH",
        "Vitreous or preretinal &haemorrhage",
        ("Shift+H",),
        "The detector does not tell it from others",
        needs=READ,
        checkable=True,
    ),
    ActionSpec("quality.blur", "&Blurred", ("Ctrl+1",), "A reason of poor quality", needs=READ, checkable=True),
    ActionSpec("quality.dark", "&Too dark", ("Ctrl+2",), "A reason of poor quality", needs=READ, checkable=True),
    ActionSpec(
        "quality.over-exposed", "&Over-exposed", ("Ctrl+3",), "A reason of poor quality", needs=READ, checkable=True
    ),
    ActionSpec("quality.artefact", "&Artefact", ("Ctrl+4",), "Lashes, dust, reflections", needs=READ, checkable=True),
    ActionSpec(
        "quality.field",
        "&Field definition",
        ("Ctrl+5",),
        "Disc, macula or part of the field is missing",
        needs=READ,
        checkable=True,
    ),
    ActionSpec(
        "quality.media", "&Media opacity", ("Ctrl+6",), "Cataract, cornea or vitreous", needs=READ, checkable=True
    ),
)

FINDINGS_MENU = (
    "findings.beading",
    *(f"findings.{code}" for code in SIGN_ACTIONS),
    SEPARATOR,
    *(f"quality.{code}" for code in REASON_ACTIONS),
)


def action_of(code: str) -> str:
    """The id of the action that ticks this sign or reason of domain.findings."""
    if code in REASON_ACTIONS:
        return f"quality.{code}"
    return f"findings.{code}" if code in SIGN_ACTIONS else "findings.beading"
