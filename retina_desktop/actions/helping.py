"""The entries of the Help menu."""

from __future__ import annotations

from retina_desktop.actions.spec import SEPARATOR, ActionSpec

HELPING: tuple[ActionSpec, ...] = (
    ActionSpec("help.manual", "&Manual", ("F1",), "The chapter on what is in front of you; search over all chapters"),
    ActionSpec("help.tour", "Show the &tour", (), "The window in six steps"),
    ActionSpec("help.keys", "&All keys", ("?",), "This page"),
    ActionSpec(
        "help.diagnostics",
        "Save a &diagnostics archive…",
        (),
        "For whoever helps you: versions, settings and logs, without photographs and names; shown before it is saved",
    ),
    ActionSpec("help.notice", "&Intended use", (), "What the program is for, and what it is not"),
    ActionSpec("help.about", "A&bout Retina Desktop", (), "Version and licences"),
)

HELPING_MENU: tuple[str, ...] = (
    "help.manual", "help.tour", "help.keys", SEPARATOR, "help.diagnostics", SEPARATOR, "help.notice", "help.about",
)  # fmt: skip
