"""Which photographs would teach the model most, were a reader to grade them next: those of which it is unsure, each unlike the others.

So the literature's expectation: in our own experiment (`retina-train active`, 2026-11-26) what was chosen so taught a small
fuse network no faster than photographs drawn by chance, and up to 100 of them somewhat slower.
"""

from __future__ import annotations

import numpy as np

from retina_models.features import FuseInputs

_FAR = 3.0
"""Standard deviations beyond which a trait is no stranger: one photograph strewn with exudates must not be unlike all others in nothing else."""
_AT_ONCE = 256
"""Known photographs compared at once, so that 1,000 of them take 5 MB and not 20."""


def traits(inputs: FuseInputs) -> np.ndarray:
    """(F + 19,) float32: what kind of photograph it is, as the mean of each of its kept features over the grid.

    Where in the eye it lies is left out: two photographs with the same lesions elsewhere teach much the same.
    """
    return np.concatenate([inputs.features.mean((1, 2)), inputs.cells.mean((1, 2))]).astype(np.float32)


def gradients(probabilities: np.ndarray, kinds: np.ndarray) -> np.ndarray:
    """(N, (K - 1)(D + 1)) float64: what the last layer would learn from each photograph, were the grade that the model thinks right.

    The length, in [0, 1], is how unsure the model is; the direction is between which grades, and of what kind of photograph.
    probabilities: (N, K), each row of sum 1; kinds: (N, D), of `traits`, of all photographs that are compared.

    Source: the gradient embedding of BADGE (Ash et al. 2020, arXiv:1906.03671, eq. 1), for a head of K - 1 cumulative steps: by the
    cross-entropy of a step it is P(grade >= k) less the step of the model's own answer, times the inputs of the last layer.
    Those inputs need the network; the standardised traits beside a 1, for the bias, stand for them.
    """
    reached = np.cumsum(np.asarray(probabilities, np.float64)[:, ::-1], axis=1)[
        :, -2::-1
    ]  # (N, K - 1): P(grade >= 1), …
    doubt = reached - (reached > 0.5)
    spread = np.asarray(kinds, np.float64)
    spread = spread - spread.mean(axis=0)
    deviation = spread.std(axis=0)
    spread = np.clip(spread / np.where(deviation > 0, deviation, 1), -_FAR, _FAR)
    length = np.linalg.norm(spread, axis=1, keepdims=True)
    kind = np.hstack([np.ones((len(spread), 1)), spread / np.where(length > 0, length, 1)]) / np.sqrt(2)
    return (doubt[:, :, None] * kind[:, None, :]).reshape(len(doubt), -1)


def most_instructive(probabilities: np.ndarray, kinds: np.ndarray, known: np.ndarray, count: int) -> np.ndarray:
    """(at most count,) indices of photographs that are not known, the one that teaches most first.

    Each is the one whose gradient is farthest from all that are known or were chosen before it, and from 0, which is what a
    photograph teaches of which the model is sure. So the list may be read from its top without being made anew after each
    grade. Nothing is drawn: of equals the first comes first.

    probabilities, kinds: as for `gradients`; known: (N,) bool, whose grade somebody gave. Raises ValueError where they are not of
    the same photographs.
    Source: greedy k-centre (Sener & Savarese 2018, arXiv:1708.00489, algorithm 1) on the gradients of BADGE, whose k-means++
    draws. Farthest first is the same for each who looks, and because the gradients are no longer than 1 it does not run after outliers.
    """
    if not len(probabilities) == len(kinds) == len(known):
        raise ValueError(
            f"{len(probabilities)} probabilities, {len(kinds)} kinds and {len(known)} marks of what is known: one of each is needed."
        )
    given = np.asarray(known, bool)
    free = np.flatnonzero(~given)
    if not len(free):
        return free
    embedded = gradients(probabilities, kinds)
    own, others = embedded[free], embedded[given]
    squares = (own**2).sum(axis=1)
    nearest = squares.copy()  # squared distance to 0
    for start in range(0, len(others), _AT_ONCE):
        nearest = np.minimum(nearest, _squared(own, squares, others[start : start + _AT_ONCE]).min(axis=1))
    chosen = []
    for _ in range(min(count, len(free))):
        next_one = int(nearest.argmax())
        chosen.append(next_one)
        nearest = np.minimum(nearest, _squared(own, squares, own[next_one : next_one + 1])[:, 0])
        nearest[chosen] = -1
    return free[chosen]


def _squared(own: np.ndarray, squares: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """(N, C) squared distances of own (N, E), of these squared lengths, to centres (C, E)."""
    distances = squares[:, None] - 2 * own @ centres.T + (centres**2).sum(axis=1)
    return np.where(distances < 1e-12, 0, distances)  # of a duplicate rounding leaves a few 1e-17
