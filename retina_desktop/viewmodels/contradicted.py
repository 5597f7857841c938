"""Which grades of the list the model contradicts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from retina_desktop.viewmodels.looked_up import LookedUp, Question
from retina_desktop.viewmodels.parts import Parts

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


class Contradicted(LookedUp):
    """Fills `Row.contradictions`, and keeps them as photographs are analysed and models changed, too."""

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parts, parent, "contradictions", ())
        self._analyses = parts.analyses
        parts.analyses.analysed.connect(lambda event, _analysis: self._look_up([event.sha256]))
        parts.analyses.model_known.connect(lambda _name: self._look_up_all())

    def _question(self, shas: list[str], reader: str) -> Question:
        model = self._analyses.model

        def question(store: Store) -> dict[str, Any]:
            from retina_desktop.services.contradictions import to_look_at

            return dict(to_look_at(store, shas, reader, model))

        return question
