"""Where readers disagree, for a senior to settle."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retina_desktop.domain.reading import consensus

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


@dataclass(frozen=True)
class ConfirmedGrade:
    """What one reader confirmed. grade: 0-4, None where ungradable."""

    who: str
    grade: int | None
    is_own: bool  # of the reader who is asked


@dataclass(frozen=True)
class Difference:
    """Confirmed answers of one photograph that do not settle it: domain.reading.consensus. The earliest first."""

    answers: tuple[ConfirmedGrade, ...]  # two or more


def arbiters_of(names: str) -> frozenset[str]:
    """The seniors of a setting such as "Dr Ada, Dr Bo"."""
    return frozenset(name.strip() for name in names.split(",") if name.strip())


def differences(store: Store, shas: Iterable[str], reader: str, arbiters: Collection[str]) -> dict[str, Difference]:
    """The photographs of these on which readers disagree. reader: who is asked. Raises StoreError."""
    found: dict[str, Difference] = {}
    for sha256, readings in store.readings.current_of(shas).items():
        outcome = consensus(readings, arbiters)
        if len(outcome.readers) > 1 and not outcome.settled:
            confirmed = [one for one in readings if one.state == "confirmed"]
            found[sha256] = Difference(
                tuple(ConfirmedGrade(one.reader, one.grade, one.reader == reader) for one in confirmed)
            )
    return found
