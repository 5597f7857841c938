"""How far readers and the model agree over many photographs: kappa with its interval, the confusion matrix, and what screening
is judged by. Plain NumPy.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from retina_desktop.domain.scale import is_referable

Answer = int | None
"""A grade 0-4, or None for ungradable."""

ROUNDS = 1000
FEWEST_PATIENTS = 10
"""Of fewer, a bootstrap draws the same few over and over: its interval would say more than they do."""
UNGRADABLE = 5
"""The last row and column of a confusion matrix."""


@dataclass(frozen=True)
class Share:
    """A share with its 95 % interval (Wilson 1927, JASA 22:209). value is None where there is nothing to take a share of."""

    hits: int
    of: int

    @property
    def value(self) -> float | None:
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """(low, high), 0-1."""
        if not self.of:
            return None
        z, n, p = 1.959964, self.of, self.hits / self.of
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True)
class Kappa:
    """Quadratic weighted kappa over photographs that both graded. None where it is not defined: both gave one and the same grade."""

    photographs: int
    value: float | None
    low: float | None = None  # 95 %, by the bootstrap over patients
    high: float | None = None  # both None for fewer than FEWEST_PATIENTS


@dataclass(frozen=True)
class Screening:
    """The model's call "refer" held against the readers'."""

    sensitivity: Share
    specificity: Share


@dataclass(frozen=True)
class Agreement:
    """Of the photographs that a reader and the model answered."""

    confusion: tuple[tuple[int, ...], ...]  # 6 x 6: readers' answer down, the model's across; 0-4, then ungradable
    kappa: Kappa
    same: Share  # the same grade, of those that both graded
    imageable: Share  # gradable for the model, of all that have a reader's answer
    graded: Screening  # where both gave a grade
    ungradable_refers: Screening  # all: ungradable counts as refer, on both sides


@dataclass(frozen=True)
class Pair:
    """One photograph. patient: photographs of one patient are drawn together by the bootstrap."""

    patient: str
    reader: Answer
    model: Answer
    reader_dme: int | None = None  # 0-2
    model_refers: bool = False  # as results.csv says; without meaning where the model found it ungradable


def quadratic_kappa(one: np.ndarray, other: np.ndarray) -> float:
    """Quadratic weighted kappa (Cohen 1968, Psychological Bulletin 70:213); NaN where both gave everything one and the same grade.

    With quadratic weights it is 1 - mean squared difference / the same for independent pairs.
    """
    a, b = np.asarray(one, float), np.asarray(other, float)
    by_chance = a.var() + b.var() + (a.mean() - b.mean()) ** 2
    return float(1 - np.mean((a - b) ** 2) / by_chance) if by_chance > 0 else float("nan")


def agreement(pairs: Sequence[Pair], seed: int = 0) -> Agreement:
    """seed: of the bootstrap, so that a report made twice says the same."""
    confusion = np.zeros((6, 6), int)
    for pair in pairs:
        confusion[_place(pair.reader), _place(pair.model)] += 1
    graded = [pair for pair in pairs if pair.reader is not None and pair.model is not None]
    return Agreement(
        confusion=tuple(tuple(int(n) for n in row) for row in confusion),
        kappa=_kappa(graded, seed),
        same=Share(sum(pair.reader == pair.model for pair in graded), len(graded)),
        imageable=Share(sum(pair.model is not None for pair in pairs), len(pairs)),
        graded=_screening(graded),
        ungradable_refers=_screening(pairs),
    )


def _place(answer: Answer) -> int:
    return UNGRADABLE if answer is None else answer


def _kappa(graded: Sequence[Pair], seed: int) -> Kappa:
    """The interval is the bootstrap's 2.5 and 97.5 percentiles (Efron 1979), patients drawn with replacement: two eyes are alike."""
    if not graded:
        return Kappa(0, None)
    reader = np.array([pair.reader for pair in graded], float)
    model = np.array([pair.model for pair in graded], float)
    value = quadratic_kappa(reader, model)
    if math.isnan(value):
        return Kappa(len(graded), None)
    _, owner = np.unique([pair.patient for pair in graded], return_inverse=True)
    patients = int(owner.max()) + 1
    # Of each patient the sums that kappa is made of: drawing patients is then one product of small matrices.
    terms = np.stack([np.ones_like(reader), reader, model, reader**2, model**2, (reader - model) ** 2], axis=1)
    sums = np.zeros((patients, terms.shape[1]))
    np.add.at(sums, owner, terms)
    rng = np.random.default_rng(seed)
    values = np.array(
        [_kappa_of(rng.multinomial(patients, np.full(patients, 1 / patients)) @ sums) for _ in range(ROUNDS)]
    )
    if np.isnan(values).all() or patients < FEWEST_PATIENTS:
        return Kappa(len(graded), value)
    low, high = np.nanpercentile(values, [2.5, 97.5])
    return Kappa(len(graded), value, float(low), float(high))


def _kappa_of(sums: np.ndarray) -> float:
    """sums: count, reader, model, reader^2, model^2, (reader - model)^2."""
    count, a, b, aa, bb, apart = sums
    by_chance = (aa + bb) / count - 2 * (a / count) * (b / count)
    return float(1 - apart / count / by_chance) if by_chance > 1e-12 else float("nan")


def _screening(pairs: Sequence[Pair]) -> Screening:
    truth = np.array([pair.reader is None or is_referable(pair.reader, pair.reader_dme) for pair in pairs], bool)
    called = np.array([pair.model is None or pair.model_refers for pair in pairs], bool)
    return Screening(
        Share(int((truth & called).sum()), int(truth.sum())), Share(int((~truth & ~called).sum()), int((~truth).sum()))
    )
