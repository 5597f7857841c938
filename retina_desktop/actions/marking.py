"""The actions of marking lesions by hand. Their keys are theirs while lesions are marked: see `Actions.set_present`."""

from __future__ import annotations

from retina_desktop.actions.spec import SEPARATOR, ActionSpec, Needs
from retina_desktop.domain.language import mark
from retina_desktop.domain.marks import MARK_CODES

_ON = Needs.PHOTOGRAPH | Needs.MARKING
_DRAWN = _ON | Needs.WRITABLE
_TOOL = "marking tool"
_KIND = "marked kind"
_KIND_TEXTS = {
    "MA": mark("Mark microaneurysms"),
    "HE": mark("Mark haemorrhages"),
    "EX": mark("Mark hard exudates"),
    "SE": mark("Mark soft exudates"),
    "IRMA": mark("Mark IRMA"),
    "VB": mark("Mark venous beading"),
    "NV": mark("Mark new vessels"),
    "OTHER": mark("Mark other lesions"),
}


def kind_action(code: str) -> str:
    """The id of the action that chooses a kind of MARK_CODES."""
    return f"mark.kind_{code}"


MARKING: tuple[ActionSpec, ...] = (
    ActionSpec(
        "mark.on",
        "Mark &lesions by hand",
        ("K",),
        "Accept or drop what the model proposes, and draw; Escape ends",
        "brush",
        Needs.PHOTOGRAPH,
        checkable=True,
    ),
    ActionSpec(
        "mark.decide",
        "A&ccept and drop",
        ("S",),
        "Click accepts, right click drops, again takes back; drag around many",
        "decide",
        _ON,
        checkable=True,
        group=_TOOL,
    ),
    ActionSpec(
        "mark.brush", "&Brush", ("B",), "Draw; the right button erases", "brush", _ON, checkable=True, group=_TOOL
    ),
    ActionSpec("mark.eraser", "Eraser", ("E",), "Take marks away", "eraser", _ON, checkable=True, group=_TOOL),
    ActionSpec(
        "mark.polygon",
        "&Polygon",
        ("P",),
        "Click the corners; a double click, or the first corner again, closes it",
        "polygon",
        _ON,
        checkable=True,
        group=_TOOL,
    ),
    ActionSpec("mark.point", "P&oint", (".",), "A spot of the brush's size", "point", _ON, checkable=True, group=_TOOL),
    ActionSpec(
        "mark.wand",
        "&Wand",
        ("W",),
        "Grow from a click along the model's map",
        "wand",
        _ON,
        checkable=True,
        group=_TOOL,
    ),
    ActionSpec("mark.next", "&Next proposal", ("N",), "In the middle of the view", needs=_ON, repeats=True),
    ActionSpec("mark.previous", "Previous proposal", ("Shift+N",), "In the middle of the view", needs=_ON, repeats=True),
    ActionSpec(
        "mark.accept",
        "Accept, or draw &here",
        ("Return", "Enter"),
        "The proposal that the keys are at; with another tool, where the cross is",
        needs=_DRAWN,
    ),
    ActionSpec("mark.drop", "&Drop", ("X",), "The proposal that the keys are at", needs=_DRAWN),
    ActionSpec("mark.larger", "Lar&ger, or fewer proposals", ("]",), "The brush, or the threshold", needs=_ON, repeats=True),
    ActionSpec(
        "mark.smaller", "Smaller, or more proposals", ("[",), "The brush, or the threshold", needs=_ON, repeats=True
    ),
    ActionSpec(
        "mark.complete",
        "All is marked",
        ("Shift+K",),
        "Every lesion of this kind is marked: what is not, is none",
        needs=_DRAWN,
        checkable=True,
    ),
    *(
        ActionSpec(
            kind_action(code), _KIND_TEXTS[code], (f"Alt+{place}",), "Of which kind the marks are", needs=_ON,
            checkable=True, group=_KIND,
        )
        for place, code in enumerate(MARK_CODES, 1)
    ),
)  # fmt: skip

MARKING_MENU: tuple[str, ...] = (
    "mark.on",
    SEPARATOR,
    "mark.decide",
    "mark.brush",
    "mark.eraser",
    "mark.polygon",
    "mark.point",
    "mark.wand",
    SEPARATOR,
    "mark.next",
    "mark.previous",
    "mark.accept",
    "mark.drop",
    "mark.smaller",
    "mark.larger",
    "mark.complete",
    SEPARATOR,
    *(kind_action(code) for code in MARK_CODES),
)
