"""A reader's correction of disc and fovea on its way into the store, in the same queue as the readings."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retina_desktop.domain.landmarks import LandmarkCorrection, Landmarks, Point

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

KIND = "landmarks"


@dataclass(eq=False)
class LandmarkAct:
    """`saved` belongs to the store's thread until the act is written."""

    path: Path
    sha256: str
    reader: str
    landmarks: Landmarks
    time_utc: datetime = field(default_factory=lambda: datetime.now(UTC))
    saved: LandmarkCorrection | None = None  # the row that it became
    holds: LandmarkCorrection | None = None  # what still holds where it was refused

    @property
    def correction(self) -> LandmarkCorrection:
        return self.saved or LandmarkCorrection(self.sha256, self.reader, self.landmarks, self.time_utc)

    def write(self, store: Store) -> None:
        """On the store's thread. Raises StoreError."""
        self.saved = store.landmarks.append(self.correction)

    def entry(self) -> dict[str, Any]:
        """For the file of what could not be saved; `write_entry` reads it."""
        places = self.landmarks
        return {
            "kind": KIND,
            "sha256": self.sha256,
            "reader": self.reader,
            "disc": places.disc,
            "fovea": places.fovea,
            "time_utc": self.time_utc.isoformat(),
        }


def write_entry(entry: dict[str, Any], store: Store) -> None:
    """Save what `LandmarkAct.entry` made. Raises StoreError; KeyError, TypeError or ValueError for an entry that is none."""
    places = Landmarks(_point(entry["disc"]), _point(entry["fovea"]))
    when = datetime.fromisoformat(entry["time_utc"])
    store.landmarks.append(LandmarkCorrection(entry["sha256"], entry["reader"], places, when))


def _point(values: list[float] | None) -> Point | None:
    if values is None:
        return None
    x, y = values
    return float(x), float(y)
