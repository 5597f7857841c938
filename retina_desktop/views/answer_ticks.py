"""The menus' ticks that follow the reader's answer."""

from __future__ import annotations

from retina_desktop.actions.build import Actions
from retina_desktop.actions.findings import REASON_ACTIONS, SIGN_ACTIONS
from retina_desktop.domain.findings import BEADING
from retina_desktop.viewmodels.answer import Answer


def tick_answer(actions: Actions, answer: Answer) -> None:
    """What is ticked in the menus is the answer."""
    for grade in range(5):
        actions.set_checked(f"grade.{grade}", answer.grade == grade)
    actions.set_checked("grade.ungradable", answer.gradable is False)
    actions.set_checked("findings.beading", any(code in answer.signs for code in BEADING))
    for code in SIGN_ACTIONS:
        actions.set_checked(f"findings.{code}", code in answer.signs)
    for code in REASON_ACTIONS:
        actions.set_checked(f"quality.{code}", code in answer.quality_reasons)
