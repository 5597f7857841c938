"""In which order the photographs of a list would teach the model most: what the store knows of them, and their places.

The method, and why it is this one, is in retina_models.teaching. Of 20,000 photographs all would have to be read from the disk
(800 MB) to be compared: so the least certain are, and the rest follow by how uncertain the model is of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from retina_desktop.services.contradictions import opinions_of

if TYPE_CHECKING:
    import numpy as np

    from retina_desktop.store.store import Store

COMPARED = 1_000
"""Photographs whose features are compared: so many to read, the least certain, and as many that were read, drawn by their hash."""
RANKED = 300
"""Of them given a place by what they teach: a day's work, and half a second of one core."""


class Part(IntEnum):
    """Of the list, the first first."""

    RANKED = 0  # by what it teaches
    OTHER = 1  # by how uncertain the model is
    UNCOMPARED = 2  # no features of it are kept
    READ = 3  # by anybody: its grade is known


Place = tuple[Part, float]
"""The smaller the more a photograph teaches; the number is its place within the part."""


class Listed(NamedTuple):
    """A photograph of the list, and what the model says. A tuple: 20,000 are made in one turn of the window's loop."""

    sha256: str
    uncertainty: float | None  # 0-1; None where there is no opinion


@dataclass
class Facts:
    """By SHA-256, of as many photographs as were asked about."""

    read: set[str] = field(default_factory=set)  # somebody gave an answer
    kept: set[str] = field(default_factory=set)  # their features are kept

    def add(self, other: Facts) -> None:
        self.read |= other.read
        self.kept |= other.kept


def facts_of(store: Store, shas: Sequence[str], eyes: str | None) -> Facts:
    """eyes: whose features count; None: there are none. Raises StoreError."""
    current = store.readings.current_of(shas)
    read = {sha256 for sha256, said in current.items() if any(one.is_answered for one in said)}
    return Facts(read, set() if eyes is None else store.features.kept(shas, eyes))


def to_compare(listed: Iterable[Listed], facts: Facts) -> tuple[list[str], list[str]]:
    """(to read, read): whose features are compared, COMPARED of each at most.

    What the model finds ungradable is compared, too: stood it by itself, the list would tell that much of a hidden opinion.
    """
    own = {one.sha256: one for one in listed if one.sha256 in facts.kept}
    unread = [one for one in own.values() if one.sha256 not in facts.read and one.uncertainty is not None]
    unread.sort(key=lambda one: (-(one.uncertainty or 0), one.sha256))
    return [one.sha256 for one in unread[:COMPARED]], sorted(own.keys() & facts.read)[:COMPARED]


Seen = dict[str, tuple["np.ndarray", "np.ndarray"]]
"""By SHA-256 the probabilities of the five grades, (5,), and the traits of the photograph, (D,)."""


def seen_of(store: Store, shas: Sequence[str], model: str | None, eyes: str) -> Seen:
    """What the model in use says, else the newest of any, and what these eyes saw; what is damaged is left out. Raises StoreError."""
    import numpy as np

    from retina_models.features import unpack
    from retina_models.teaching import traits

    packed = store.features.many(shas, eyes)
    seen: Seen = {}
    for sha256, opinion in opinions_of(store, list(packed), model).items():
        try:
            seen[sha256] = np.array(opinion.probabilities), traits(unpack(packed[sha256]))
        except ValueError:  # damaged features: the photograph is one without
            continue
    return seen


def ranked(unread: Sequence[str], read: Sequence[str], seen: Seen) -> list[str]:
    """RANKED of the photographs to read at most, the one that teaches most first."""
    import numpy as np

    from retina_models.teaching import most_instructive

    shas = [sha256 for sha256 in (*unread, *read) if sha256 in seen]
    if not shas:
        return []
    probabilities, kinds = (np.stack(column) for column in zip(*(seen[sha256] for sha256 in shas), strict=True))
    known = np.isin(shas, list(read))
    return [shas[index] for index in most_instructive(probabilities, kinds, known, RANKED)]


def places(listed: Iterable[Listed], facts: Facts, first: Sequence[str]) -> dict[str, Place]:
    """Of every photograph. first: what `ranked` gave."""
    rank = {sha256: number for number, sha256 in enumerate(first)}
    return {one.sha256: _place(one, facts, rank) for one in listed}


def _place(one: Listed, facts: Facts, rank: Mapping[str, int]) -> Place:
    if one.sha256 in facts.read:
        return Part.READ, 0.0
    if one.sha256 in rank:
        return Part.RANKED, float(rank[one.sha256])
    if one.sha256 not in facts.kept or one.uncertainty is None:
        return Part.UNCOMPARED, 0.0
    return Part.OTHER, -one.uncertainty
