"""What follows from the reader's own answer, in a few quiet lines below it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.consequences import Consequences
from retina_desktop.views.controls import heading, quiet, rule


class ConsequencesBlock(QWidget):
    """Lines without words take no room."""

    def __init__(self) -> None:
        super().__init__()
        self._advice = _line("warning", tr("Advice by the signs ticked"))
        self._action = _line("", tr("Action for your grade"))
        self._follow_up = _line("quiet", tr("Follow-up for your grade"))
        self._rule = rule()
        self._patient = heading("")
        self._eyes = _line("", tr("Your grades of both eyes"))
        self._worse = _line("strong", tr("The patient's grade by the worse eye"))
        self._patient_action = _line("quiet", tr("Action for the patient"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (
            self._advice,
            self._action,
            self._follow_up,
            self._rule,
            self._patient,
            self._eyes,
            self._worse,
            self._patient_action,
        ):
            column.addWidget(widget)
        column.insertSpacing(column.indexOf(self._patient), 3)
        self.show_consequences(Consequences())

    def show_consequences(self, now: Consequences) -> None:
        for label, words in (
            (self._advice, now.advice),
            (self._action, now.action),
            (self._follow_up, now.follow_up),
            (self._patient, tr("Both eyes of {patient}", patient=now.patient) if now.patient else ""),
            (self._eyes, "\n".join(now.eyes)),
            (self._worse, tr("Worse eye: {words}", words=now.worse_eye) if now.worse_eye else ""),
            (self._patient_action, now.patient_action),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        for label in (self._action, self._follow_up, self._patient_action):
            label.setToolTip(now.sources)
        self._rule.setVisible(bool(now.patient))

    @property
    def words(self) -> str:
        """All that is shown, a line for each label."""
        return "\n".join(label.text() for label in self.findChildren(QLabel) if not label.isHidden())


def _line(role: str, name: str) -> QLabel:
    label = quiet()
    label.setProperty("role", role)
    label.setAccessibleName(name)
    return label
