"""What a message offers to do about the fault that it tells."""

from __future__ import annotations

from enum import StrEnum

from retina_desktop.domain.language import mark


class Remedy(StrEnum):
    """The value is what stands on the button, in English."""

    TRY_AGAIN = mark("Try again")  # to save, and to open the store
    KEEP_ELSEWHERE = mark("Another file…")  # for the readings
    ANALYSE_AGAIN = mark("Start again")  # the analysis that was given up
    SETTINGS = mark("Settings…")  # where another model can be named
    SHIPPED_MODEL = mark("Use the shipped model")  # in place of the chosen one, which cannot be loaded
    READ_ANEW = mark("Show it as it is now")  # the photograph whose file holds another content
    SHOW_RESULTS = mark("Show the results")  # of the screening that ended
    GO_ON_SCREENING = mark("Go on with it")  # with the one that did not come to its end
    LEAVE_SCREENING = mark("Leave it")
    COMPARE_MODELS = mark("Compare")  # the candidate that was trained
    SHOW_TRAINING = mark("Show the training")
    SHOW_REPORT = mark("Show report…")  # of the run that ended badly
    SAVE_DIAGNOSTICS = mark("Save diagnostics archive…")
    OPEN_FOLDER = mark("Open folder…")  # where photographs lie that are not where they were
