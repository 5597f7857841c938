"""How much each part of the model spoke for the grade of the photograph on the screen: remembered, or asked for when it is quiet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from retina_desktop.domain.attribution import PARTS
from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.explanations import Explanations, Kept, Question, Subject

if TYPE_CHECKING:
    from retina_desktop.services.explanation import Parts

QUIET_MS = 500
"""The photograph must have been on the screen for so long: who leafs through the list asks for nothing."""
TARGET = "grade"


class SpokenParts(QObject):
    """Knows one photograph. `parts` is of `subject`, or of an older model's look at it: then it is stale."""

    changed = Signal()  # parts, stale or words

    def __init__(self, explanations: Explanations, loaded: Callable[[], str | None]) -> None:
        """loaded: the name of the model that the analysis process has, None while there is none."""
        super().__init__(explanations)
        self._explanations = explanations
        self._loaded = loaded
        self.subject: Subject | None = None
        self.parts: Parts | None = None
        self.stale = False
        self.words = ""  # what stands in their place
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._ask)
        explanations.made.connect(self._on_made)
        explanations.failed.connect(self._on_failed)

    def set_subject(self, subject: Subject | None) -> None:
        """Another photograph, or another opinion of it; None: nothing may be explained now."""
        if subject == self.subject:
            if subject is not None and self.parts is None and not self._is_asked:
                self._quiet.start()
            return
        self.subject, self.parts, self.stale = subject, None, False
        self._quiet.stop()
        self._say("")
        question = self.question
        if question is not None and subject is not None:
            self._explanations.find(question, subject.model, lambda kept: self._on_found(question, kept))

    @property
    def question(self) -> Question | None:
        return None if self.subject is None else Question(self.subject.sha256, PARTS, TARGET)

    @property
    def _is_asked(self) -> bool:
        question = self.question
        return question is not None and self._explanations.is_asked(question)

    def _on_found(self, question: Question, kept: Kept | None) -> None:
        if question == self.question:
            if kept is not None:
                self._take(kept)
            if kept is None or self.stale:
                self._quiet.start()

    def _ask(self) -> None:
        question = self.question
        if question is not None and self.subject is not None and self._loaded() == self.subject.model:
            self._explanations.ask(question, self.subject.path)
            self._say("" if self.parts is not None else tr("Weighing…"))

    def _on_made(self, question: Question, kept: Kept) -> None:
        if question == self.question:
            self._take(kept)

    def _on_failed(self, question: Question, words: str) -> None:
        if question == self.question and self.parts is None:
            self._say(words)

    def _take(self, kept: Kept) -> None:
        from retina_desktop.services.explanation import unpack_parts

        try:
            self.parts = unpack_parts(kept.packed)
        except ValueError as error:
            self._say(str(error))
            return
        self.stale = self.subject is None or kept.model != self.subject.model
        self._say("")

    def _say(self, words: str) -> None:
        self.words = words
        self.changed.emit()
