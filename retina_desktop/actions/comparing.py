"""The actions that compare a photograph with the other eye, an earlier visit, or one chosen by hand."""

from __future__ import annotations

from retina_desktop.actions.spec import SEPARATOR, ActionSpec, Needs

_SHOWN = Needs.PHOTOGRAPH
_BESIDE = Needs.PHOTOGRAPH | Needs.COMPARED
_LAID = Needs.PHOTOGRAPH | Needs.LAID_OVER

COMPARING: tuple[ActionSpec, ...] = (
    ActionSpec(
        "compare.show",
        "&Compare",
        ("C",),
        "The last visit of this eye, or the other eye, beside the photograph",
        "compare",
        _SHOWN,
        checkable=True,
    ),
    ActionSpec("compare.other_eye", "With the &other eye", (), "Both eyes of the patient, linked", needs=_SHOWN),
    ActionSpec("compare.visit", "With the &last visit", (), "The same eye, the last time before", needs=_SHOWN),
    ActionSpec(
        "compare.choose",
        "With a photograph of your c&hoice…",
        ("Ctrl+Shift+C",),
        "One of the list, or any file; another patient or eye is warned of",
        needs=_SHOWN,
    ),
    ActionSpec("compare.earlier", "&Next in the strip", (".",), "Compare with the visit before", needs=_BESIDE),
    ActionSpec("compare.later", "&Previous in the strip", (",",), "Compare with the visit after", needs=_BESIDE),
    ActionSpec("compare.side", "Bes&ide", (), "Both beside one another", needs=_BESIDE, checkable=True, group="way"),
    ActionSpec(
        "compare.curtain",
        "C&urtain",
        (),
        "One over the other, right of a line that you move",
        needs=_LAID,
        checkable=True,
        group="way",
    ),
    ActionSpec("compare.blend", "Bl&end", (), "One through the other", needs=_LAID, checkable=True, group="way"),
    ActionSpec(
        "compare.blink",
        "&Blink",
        ("B",),
        "Both in one place in turn; hold the key to blink as long as you hold it",
        needs=_LAID,
        checkable=True,
    ),
    ActionSpec(
        "compare.mirror",
        "&Mirror the other eye",
        ("Shift+M",),
        "Left and right change sides, so that both discs lie on the same side",
        needs=_BESIDE,
        checkable=True,
    ),
    ActionSpec(
        "compare.changes",
        "Changes of le&sions",
        ("Shift+C",),
        "New, gone and grown since then, by the model's maps; after your grades",
        needs=_LAID,
        checkable=True,
    ),
)

COMPARING_MENU: tuple[str, ...] = (
    "compare.show",
    "compare.other_eye",
    "compare.visit",
    "compare.choose",
    SEPARATOR,
    "compare.earlier",
    "compare.later",
    SEPARATOR,
    "compare.side",
    "compare.curtain",
    "compare.blend",
    "compare.blink",
    SEPARATOR,
    "compare.mirror",
    "compare.changes",
)
