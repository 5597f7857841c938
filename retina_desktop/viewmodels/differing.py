"""On which photographs of the list readers disagree, until a senior, or one more reader, settles it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from retina_desktop.viewmodels.looked_up import LookedUp, Question
from retina_desktop.viewmodels.parts import Parts

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


class Differing(LookedUp):
    """Fills `Row.difference`."""

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parts, parent, "difference", None)
        self._settings = parts.settings
        parts.settings.listen(lambda key, _value: self._look_up_all() if key == "reading.arbiters" else None)

    def _question(self, shas: list[str], reader: str) -> Question:
        names = self._settings.get("reading.arbiters")

        def question(store: Store) -> dict[str, Any]:
            from retina_desktop.services.arbitration import arbiters_of, differences

            return dict(differences(store, shas, reader, arbiters_of(names)))

        return question
