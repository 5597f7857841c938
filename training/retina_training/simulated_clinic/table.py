"""The simulated clinic in figures: on its own photographs and on the original ones, after each batch, each with its interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from retina_training.evaluate import Graded, questions
from retina_training.metrics import patient_draws
from retina_training.simulated_clinic.clinic import Step

Figure = dict[str, float]
"""value, low and high; difference, difference_low and difference_high against the base, paired; photographs and patients."""

ROUNDS = 1000
SCORES = {"qwk": "QWK", "referable_auroc": "referable AUROC"}
CLINIC, ALL, ORIGINAL = "clinic", "clinic, rejects too", "original"
"""Places. CLINIC: what a reader would grade. ALL: also what the data set calls rejects, by the grade that it gives them all the same."""


@dataclass(frozen=True)
class Measured:
    """One step in figures."""

    readings: tuple[int, int]  # fed, the fewest and the most of a fold
    figures: dict[str, dict[str, Figure]]  # by place and score

    @property
    def words(self) -> str:
        fewest, most = self.readings
        return str(fewest) if fewest == most else f"all ({fewest} to {most})"


def measure(steps: Sequence[Step], rounds: int = ROUNDS) -> list[Measured]:
    """95 % percentile intervals of a bootstrap over patients. Of the original photographs each figure is the mean over the folds' models."""
    gradable = np.array([row.quality != "reject" for row in steps[0].clinic.labelled])
    everything, originals = np.ones(len(gradable), bool), np.ones(len(steps[0].original[0].labelled), bool)
    measured = []
    for step in steps:
        before, after = [steps[0].clinic], [step.clinic]
        figures = {
            CLINIC: _figures(before, after, [*SCORES], gradable, rounds),
            ALL: _figures(before, after, [*SCORES, "reject_auroc"], everything, rounds),
            ORIGINAL: _figures(steps[0].original, step.original, [*SCORES], originals, rounds),
        }
        measured.append(Measured((min(step.readings), max(step.readings)), figures))
    return measured


def _figures(
    before: list[Graded], after: list[Graded], names: list[str], inside: np.ndarray, rounds: int
) -> dict[str, Figure]:
    """By name what the labels allow. inside: (N,) bool, the photographs that count. Of several models the mean of their scores is measured."""
    patients = np.unique([f"{row.dataset}/{row.patient}" for row in after[0].labelled], return_inverse=True)[1]
    draws = patient_draws(patients, np.flatnonzero(inside), rounds)
    asked = [[questions(one) for one in many] for many in (before, after)]

    def both(name: str, rows: np.ndarray) -> np.ndarray:
        return np.array([np.mean([one[name][0](rows) for one in many]) for many in asked])

    figures = {}
    for name in names:
        judged = asked[0][0][name][1] & inside
        rows = np.flatnonzero(judged)
        was, value = both(name, rows)
        if np.isnan(value - was):
            continue  # as reject_auroc where nobody rated the quality
        drawn = np.array([both(name, one[judged[one]]) for one in draws])
        figures[name] = {
            **_bounds("", value, drawn[:, 1]),
            **_bounds("difference", value - was, drawn[:, 1] - drawn[:, 0]),
            "photographs": len(rows),
            "patients": len(np.unique(patients[rows])),
        }
    return figures


def _bounds(name: str, value: float, drawn: np.ndarray) -> Figure:
    low, high = np.nanpercentile(drawn, [2.5, 97.5])
    before = f"{name}_" if name else ""
    figures = {name or "value": value, f"{before}low": min(low, value), f"{before}high": max(high, value)}
    return {key: round(float(figure), 4) + 0.0 for key, figure in figures.items()}  # -0.0 + 0.0 is 0.0


def page(modes: dict[str, list[Measured]]) -> str:
    """Markdown: every mode's scores, then what changed against the base, then in words what of it is shown. modes: by name."""
    values = [_table(modes, place, "") for place in (CLINIC, ORIGINAL, ALL)]
    changes = [_table(modes, place, "difference") for place in (CLINIC, ORIGINAL, ALL)]
    return "\n\n".join([*values, *changes, "\n".join(_verdicts(modes))])


def _table(modes: dict[str, list[Measured]], place: str, what: str) -> str:
    first = next(iter(modes.values()))[0].figures[place]["qwk"]
    title = f"**{place[0].upper()}{place[1:]}**{', change since the base' if what else ''} ({first['photographs']} photographs)"
    steps = max(modes.values(), key=len)
    heads = [f"{mode}, {SCORES[score]}" for mode in modes for score in SCORES]
    lines = [title, "", f"| readings | {' | '.join(heads)} |", "|---" * (len(heads) + 1) + "|"]
    for number, step in enumerate(steps):
        if what and not number:
            continue  # the base itself
        cells = [_cell(own[number].figures[place][score], what) for own in modes.values() for score in SCORES]
        lines.append(f"| {step.words} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(figure: Figure, what: str) -> str:
    names, sign = (("difference", "difference_low", "difference_high"), "+") if what else (("value", "low", "high"), "")
    value, low, high = (f"{figure[name]:{sign}.3f}" for name in names)
    return f"{value} ({low} to {high})"


def _verdicts(modes: dict[str, list[Measured]]) -> list[str]:
    """After the last batch, a line for each mode and place."""
    return [
        f"- {mode}, {place}: "
        + ", ".join(f"{SCORES[score]} {_shown(own[-1].figures[place][score])}" for score in SCORES)
        for mode, own in modes.items()
        for place in (CLINIC, ORIGINAL)
    ]


def _shown(figure: Figure) -> str:
    low, high = figure["difference_low"], figure["difference_high"]
    words = "rises" if low > 0 else "falls" if high < 0 else "is not shown to change"
    return f"{words} ({_cell(figure, 'difference')})"
