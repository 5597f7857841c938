"""What an action is, and what it may need."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Flag, auto

from retina_desktop.domain.language import mark


class Needs(Flag):
    """What must be there for an action to make sense; otherwise its menu entry is grey."""

    NOTHING = 0
    WORKLIST = auto()  # at least one photograph in the list
    PHOTOGRAPH = auto()  # one is on the screen, all its pixels or a preview
    WRITABLE = auto()  # readings can be saved
    MAPS = auto()  # its lesion maps are there and may be seen
    ANALYSING = auto()  # the model is at work
    UNDO = auto()  # there is something to take back
    REDO = auto()
    ATTRIBUTABLE = auto()  # an attribution is wished for and not there
    ATTRIBUTING = auto()  # one is being made
    MARKING = auto()  # lesions are marked by hand
    COMPARED = auto()  # another photograph is compared with it
    LAID_OVER = auto()  # and lies over it, pixel for pixel
    SCREENING = auto()  # a folder is being screened, and not paused
    SCREENING_LEFT = auto()  # a screening is paused, or was left before its end
    SCREENING_THERE = auto()  # any of the two


@dataclass(frozen=True)
class ActionSpec:
    """One action. text: with the menu's mnemonic; keys: the first is shown; tip: one sentence, for the keys' page.

    full_edition: for what needs PyTorch, the sentence of `retina_models.edition` that says so where PyTorch is not.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    icon: str = ""
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    repeats: bool = False  # while its key is held down
    group: str = ""  # of actions of which one is checked
    full_edition: str = ""


WHY_GREY: dict[Needs, str] = {
    Needs.WORKLIST: mark("No photograph is in the list: open some first."),
    Needs.PHOTOGRAPH: mark("No photograph is on the screen."),
    Needs.WRITABLE: mark("Readings cannot be saved here."),
    Needs.MAPS: mark("The model's opinion of this photograph is not there, or not shown yet."),
    Needs.ANALYSING: mark("The model is not at work."),
    Needs.UNDO: mark("There is nothing to take back."),
    Needs.REDO: mark("Nothing was taken back."),
    Needs.ATTRIBUTABLE: mark("No attribution is wished for that is not there."),
    Needs.ATTRIBUTING: mark("No attribution is being made."),
    Needs.MARKING: mark("Lesions are not being marked by hand now."),
    Needs.COMPARED: mark("No other photograph is compared with this one."),
    Needs.LAID_OVER: mark("The compared photograph does not lie over this one."),
    Needs.SCREENING: mark("No folder is being screened."),
    Needs.SCREENING_LEFT: mark("No screening is paused or was left before its end."),
    Needs.SCREENING_THERE: mark("No folder is being screened, and no screening was left before its end."),
}
"""Why an action is grey that lacks this, in the order in which it is looked at: one sentence."""

READ = Needs.PHOTOGRAPH | Needs.WRITABLE
"""To say something of the photograph on the screen."""

SEPARATOR = "-"
"""A line between two entries of a menu."""


def plain(text: str) -> str:
    """An entry's text without its mnemonic and its dots: "&Open…" and "打开(&O)…" as words."""
    return re.sub(r"\s?\(&\w\)", "", text).replace("&", "").rstrip("…")
