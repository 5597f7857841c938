"""Acts that are rows of their own: what a reader says beside the grade, on its way into the store in the same queue."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


class RowAct(Protocol):
    """One thing that a reader did, saved as it is, whatever was saved before it."""

    @property
    def path(self) -> Path: ...
    @property
    def sha256(self) -> str: ...
    def write(self, store: Store) -> None:
        """On the store's thread. Raises StoreError."""
        ...

    def entry(self) -> dict[str, Any]:
        """For the file of what could not be saved: plain values, its "kind" among them; see viewmodels.unsaved."""
        ...
