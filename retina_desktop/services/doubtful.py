"""Which confirmed grades are likely wrong, before a model learns from them: confident learning, over the services.lessons of a store."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from retina_desktop.services.contradictions import is_decided
from retina_desktop.services.lessons import Lesson, Lessons, gather
from retina_models.contradiction import confidently_other, suspicion
from retina_models.prediction import Prediction

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


@dataclass(frozen=True)
class Doubtful:
    """A confirmed grade that a model contradicts and is sure of it."""

    lesson: Lesson
    likely: int  # 0-4: what the model is sure of
    suspicion: float  # 0-1: retina_models.contradiction
    is_held_out: bool  # it is not learnt from, and judges models
    is_decided: bool  # every reader of it confirmed it knowing this opinion: there has been a second look


def doubtful(
    store: Store, model: str, lessons: Lessons | None = None, *, arbiters: Collection[str] = ()
) -> list[Doubtful]:
    """The grades that `model` contradicts, the most likely wrong first, to be looked at a second time; none is changed or left out by it.

    model: the name of a bundle; photographs of which the store keeps no opinion of it, or that it finds ungradable, say nothing.
    lessons: as `gather` gave them; None gathers without writing, with these arbiters.
    A grade is doubtful where the probability of another reaches what the model gives on average to photographs that have that
    other one: retina_models.contradiction. A model's own opinion on a photograph that it has learnt from flatters the label: it
    repeats it, right or wrong, so a list by a model that was retrained on these readings misses slips. Ask the model of before.
    Raises StoreError.
    """
    lessons = lessons or gather(store, write=False, arbiters=arbiters)
    graded = [one for one in (*lessons.learnt, *lessons.held_out) if one.grade is not None]
    opinions = _opinions(store, graded, model)
    graded = [one for one in graded if one.sha256 in opinions]
    if not graded:
        return []
    p = np.array([opinions[one.sha256] for one in graded])
    given = np.array([one.grade for one in graded])
    likely, how = confidently_other(p, given), suspicion(p, given)
    places = [int(place) for place in np.flatnonzero(likely >= 0)]
    decided = _decided(store, [graded[place] for place in places], model)
    held_out = {one.sha256 for one in lessons.held_out}
    found = []
    for place in places:
        one = graded[place]
        is_held_out = one.sha256 in held_out
        found.append(Doubtful(one, int(likely[place]), float(how[place]), is_held_out, one.sha256 in decided))
    return sorted(found, key=lambda one: (-one.suspicion, one.lesson.sha256))


def _opinions(store: Store, graded: Sequence[Lesson], model: str) -> dict[str, tuple[float, ...]]:
    """The probabilities of photographs that this model finds gradable."""
    found = {}
    for sha256, text in store.predictions.get_many((one.sha256 for one in graded), model).items():
        try:
            opinion = Prediction.from_json(text)
        except ValueError:  # another version's: the photograph will be analysed again
            continue
        if opinion.gradable:
            found[sha256] = opinion.probabilities
    return found


def _decided(store: Store, lessons: Sequence[Lesson], model: str) -> set[str]:
    readers = {one.sha256: one.readers for one in lessons}
    return {
        sha256
        for sha256, said in store.readings.current_of(readers).items()
        if all(is_decided(one, model) for one in said if one.reader in readers[sha256])
    }
