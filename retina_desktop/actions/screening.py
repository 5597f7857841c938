"""The actions that screen folders and show what came of it."""

from __future__ import annotations

from retina_desktop.actions.spec import SEPARATOR, ActionSpec, Needs

SCREENING: tuple[ActionSpec, ...] = (
    ActionSpec(
        "screen.folder",
        "&Screen a folder…",
        ("Ctrl+Shift+S",),
        "Have the model grade every photograph of some folders, while you read on",
    ),
    ActionSpec(
        "screen.results",
        "Open &results…",
        (),
        "The table, the distribution and the contact sheet of a screening, also of one by the command line",
    ),
    ActionSpec(
        "screen.last_results",
        "Show the &last results",
        ("Ctrl+L",),
        "Of the screening that goes on, or of the results that were looked at last",
    ),
    ActionSpec("screen.pause", "&Pause", (), "Nothing new is begun until you go on", needs=Needs.SCREENING),
    ActionSpec(
        "screen.go_on", "&Go on", (), "After a pause, or where the last screening ended", needs=Needs.SCREENING_LEFT
    ),
    ActionSpec(
        "screen.cancel",
        "&Cancel the screening",
        (),
        "What is done is kept, and a later screening of the folder goes on from there",
        needs=Needs.SCREENING_THERE,
    ),
)

SCREENING_MENU: tuple[str, ...] = (
    "screen.folder",
    "screen.results",
    "screen.last_results",
    SEPARATOR,
    "screen.pause",
    "screen.go_on",
    "screen.cancel",
    SEPARATOR,
    "grade.second",
    "grade.differ",
)
