"""Which given grades the model contradicts with confidence, the most suspicious first: to be looked at again, never changed by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from retina_desktop.domain.reading import Reading
from retina_models.contradiction import suspicion
from retina_models.prediction import Prediction


@dataclass(frozen=True)
class Given:
    """A grade that somebody gave: a reader, or a table that was imported."""

    sha256: str  # of the photograph's content
    who: str
    grade: int  # 0-4
    seen_before: (
        bool  # the reader had seen the model's opinion: agreement says less then, a contradiction is a decision
    )


@dataclass(frozen=True)
class Contradiction:
    """A given grade that is not in the conformal set of the model's opinion on a photograph that it finds gradable."""

    given: Given
    model_grade: int
    conformal_set: tuple[int, ...]  # at 90 % coverage
    suspicion: float  # 0-1: retina_models.contradiction
    is_stale: bool  # the opinion is of another model than the one in use


def given_by(readings: Iterable[Reading]) -> list[Given]:
    """The grades of current readings; what is ungradable, withdrawn or open has none."""
    return [Given(one.sha256, one.reader, one.grade, one.seen_before) for one in readings if one.grade is not None]


def contradictions(given: Iterable[Given], opinions: Mapping[str, Prediction], model: str) -> list[Contradiction]:
    """opinions: the newest of each photograph by its SHA-256; model: the name of the bundle in use.

    Of equal suspicion the order is that of the photographs' names, so that a list stays as it was.
    """
    found = []
    for one in given:
        opinion = opinions.get(one.sha256)
        if opinion is None or not opinion.gradable or one.grade in opinion.conformal_set:
            continue
        own = float(suspicion(opinion.probabilities, one.grade))  # pyright: ignore[reportArgumentType]: a row of numbers
        stale = opinion.model != model
        found.append(Contradiction(one, opinion.grade, opinion.conformal_set, own, stale))
    return sorted(found, key=lambda one: (-one.suspicion, one.given.sha256, one.given.who))
