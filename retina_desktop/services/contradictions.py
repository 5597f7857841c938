"""Which given grades the model contradicts with confidence, the most suspicious first: to be looked at again, never changed by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retina_desktop.domain.reading import Reading
from retina_models.contradiction import suspicion
from retina_models.prediction import Prediction

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


@dataclass(frozen=True)
class Given:
    """A grade that somebody gave: a reader, or a table that was imported."""

    sha256: str  # of the photograph's content
    who: str
    grade: int  # 0-4
    seen_before: bool  # the model's opinion had been on the screen: agreement says less then
    is_own: bool = False  # of the reader who is asked
    is_imported: bool = False


@dataclass(frozen=True)
class Contradiction:
    """A given grade that is not in the conformal set of the model's opinion on a photograph that it finds gradable."""

    given: Given
    model_grade: int
    conformal_set: tuple[int, ...]  # at 90 % coverage
    suspicion: float  # 0-1: retina_models.contradiction
    is_stale: bool  # the opinion is of another model than the one in use


def given_by(readings: Iterable[Reading], asked: str = "") -> list[Given]:
    """The grades of current readings; what is ungradable, withdrawn or open has none. asked: the reader who is asked."""
    return [
        Given(one.sha256, one.reader, one.grade, one.seen_before, one.reader == asked, one.is_imported)
        for one in readings
        if one.grade is not None
    ]


def is_decided(reading: Reading, model: str) -> bool:
    """Whether the reader stands by this answer and knows what this model says: then there is nothing to look at again."""
    return reading.state == "confirmed" and reading.seen_before and reading.model == model


def contradictions(
    given: Iterable[Given], opinions: Mapping[str, Prediction], model: str | None
) -> list[Contradiction]:
    """opinions: one of each photograph by its SHA-256; model: the name of the bundle in use, None while unknown.

    Of equal suspicion the order is that of the photographs' names, so that a list stays as it was.
    """
    found = []
    for one in given:
        opinion = opinions.get(one.sha256)
        if opinion is None or not opinion.gradable or one.grade in opinion.conformal_set:
            continue
        own = float(suspicion(opinion.probabilities, one.grade))  # pyright: ignore[reportArgumentType]: a row of numbers
        stale = model is not None and opinion.model != model
        found.append(Contradiction(one, opinion.grade, opinion.conformal_set, own, stale))
    return sorted(found, key=lambda one: (-one.suspicion, one.given.sha256, one.given.who))


def to_look_at(
    store: Store, shas: Iterable[str], reader: str, model: str | None
) -> dict[str, tuple[Contradiction, ...]]:
    """What this reader is asked to look at again of these photographs, of each the most suspicious first.

    The opinion on offer is that of `model`, the one in use, else the newest of any. What somebody decided knowing that
    opinion is not asked about, and nothing of a photograph on which the asked reader did: until another model speaks.
    Photographs with nothing to look at are left out. Raises StoreError.
    """
    readings = store.readings.current_of(shas)
    graded = [sha256 for sha256, said in readings.items() if any(one.grade is not None for one in said)]
    opinions = opinions_of(store, graded, model)
    given: list[Given] = []
    for sha256, opinion in opinions.items():
        said = readings[sha256]
        decided = {one.reader for one in said if is_decided(one, opinion.model)}
        if reader not in decided:
            given += given_by((one for one in said if one.reader not in decided), reader)
    found: dict[str, tuple[Contradiction, ...]] = {}
    for one in contradictions(given, opinions, model):
        found[one.given.sha256] = (*found.get(one.given.sha256, ()), one)
    return found


def opinions_of(store: Store, shas: Sequence[str], model: str | None) -> dict[str, Prediction]:
    """Of each photograph that of `model`, the one in use, else the newest of any. Raises StoreError."""
    texts = {} if model is None else store.predictions.get_many(shas, model)
    texts.update(store.predictions.newest_many(sha256 for sha256 in shas if sha256 not in texts))
    opinions = {}
    for sha256, text in texts.items():
        try:
            opinions[sha256] = Prediction.from_json(text)
        except ValueError:  # another version's: the photograph will be analysed again
            continue
    return opinions
