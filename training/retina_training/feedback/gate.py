"""The gate: whether a candidate may take the place of the model in use, judged on photographs of which neither learnt. NumPy only.

Both models answer for the same photographs, and each figure's difference has a paired interval: the bootstrap draws patients, for two
eyes of one patient are no two witnesses, and scores both models on the same draw.

**What is judged, with a clinician's eye.** The worst that a candidate can do is to send home an eye with grade 4. So:

- *Referable eyes called referable* and *eyes of grade 3 or 4 called referable*, over all hold-outs together, must be SHOWN to be no worse:
  the lower end of the difference's 95 % interval at or above -margin (non-inferiority; 0.05 unless told otherwise). Called referable is by
  grade, oedema or the operating point; "ungradable" does not count, or a candidate that finds nothing gradable would miss nobody.
- On each hold-out alone neither may lose more than the margin: a gain in the clinic must not pay for what was forgotten.
- *Eyes of grade 3 or 4 called 3 or 4* must not lose more than the margin, nor be worse at 95 %. No proof is asked: an eye called 2 is still sent on,
  later than it should be, and a reader sees it; and as this share changes often, a proof would take more severe eyes than a clinic has.
- *Kappa on the bundle's own hold-out* must not fall by more than 0.01: what the model knew is not to be forgotten. The value is judged and the
  interval told beside it: on 138 photographs it is +-0.013 as soon as three of them change grade, so a proof would let nothing through.
- Specificity, AUROC, calibration, each grade's recall and subgroups are told and not judged: sending on too many is a burden and no hazard.

**Few photographs.** Where no answer changed a bootstrap's interval is [0, 0], on 9 eyes as on 900: that is lack of evidence and no evidence. So
the lower end of a share is the lower one of the bootstrap's and of Tango's score interval (metrics.paired_interval), which on n unchanged eyes
reaches down to -3.84 / (n + 3.84): with the margin 0.05 at least 73 eyes are needed. With fewer there are two answers, for a reader acts
differently on them:

- "worse": the candidate called fewer right, and a loss beyond the margin cannot be excluded. One grade 4 missed newly among 60 is this answer.
- "cannot be shown": it called as many right or more, but the eyes are too few; the sentence says about how many more are needed.

Neither may be promoted: nobody should have to trust a model for want of evidence. Nor does it block for ever: the hold-outs count together, the
clinic's grows with each reading, and a person may promote although it was not shown, with a reason that is kept. Severe eyes that the candidate
misses newly are named in either case, to be looked at one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from retina_models.calibrate import reliability
from retina_models.comparison import (
    BUNDLE,
    CLINIC,
    FIGURES,
    NO_WORSE,
    NOT_SHOWN,
    TOGETHER,
    WORSE,
    Bin,
    Case,
    Changed,
    Comparison,
    Drawn,
    Facts,
    Figure,
    HoldOut,
    Judged,
    Missed,
)
from retina_training.evaluate import Graded, Question, joined, questions
from retina_training.metrics import Share, paired_interval, patient_draws
from retina_training.tables import Labelled

Answers = Mapping[str, Graded]
"""What one model said, by hold-out (CLINIC, BUNDLE): calibrated, in the order of the other model's."""

MARGIN = 0.05
KAPPA_MARGIN = 0.01
ROUNDS = 1000
GROUP_ROUNDS = 300
"""Of a subgroup's figures, which are told and not judged: each takes as long as a whole hold-out's."""
MIN_GROUP = 10
"""Photographs of a subgroup at least: fewer say nothing."""
SENT_ON = ("referable_sensitivity", "severe_referable")
SAFETY = (*SENT_ON, "severe_severe")
OF_GROUPS = ("qwk", "referable_sensitivity", "referable_specificity", "referable_auroc", "severe_referable")
EYES_OF = {
    "referable_sensitivity": "referable eyes",
    "severe_referable": "eyes of grade 3 or 4",
    "severe_severe": "eyes of grade 3 or 4",
}
PLACES = {CLINIC: "the clinic's hold-out", BUNDLE: "the model's own hold-out"}
MISSING = {
    CLINIC: "The clinic has no photograph held out, so nobody can tell how the candidate does on its eyes: it cannot be shown to be no worse.",
    BUNDLE: "The model in use came without a hold-out of its own (held_out.safetensors), so nobody can tell what the candidate forgot of what it "
    "knew: it cannot be shown to be no worse. Models released since 2026-11-26 bring one.",
}
UNSEEN = MISSING | {
    BUNDLE: "The model's own hold-out are features that its former detector saw, without a photograph: what the changed detector sees in them nobody "
    "can tell, so what the candidate forgot of what it knew cannot be shown. Who has those photographs names their folder with --data."
}
"""As MISSING, of a candidate with another detector."""
_CASES = {MISSING[CLINIC]: Case.NO_CLINIC, MISSING[BUNDLE]: Case.NO_BUNDLE, UNSEEN[BUNDLE]: Case.UNSEEN}
_EPSILON = 1e-9
_SHA256 = 64  # characters, of which twelve are enough to find the photograph


@dataclass(frozen=True)
class _Pair:
    """Both models on the same photographs."""

    before: Graded
    after: Graded

    @property
    def labelled(self) -> list[Labelled]:
        return self.before.labelled

    def patients(self) -> np.ndarray:
        """(N,) a number for each photograph's patient."""
        return np.unique([f"{row.dataset}/{row.patient}" for row in self.labelled], return_inverse=True)[1]


def compare(
    before: Answers,
    after: Answers,
    names: tuple[str, str],
    *,
    needed: Sequence[str] = (CLINIC, BUNDLE),
    margin: float = MARGIN,
    rounds: int = ROUNDS,
    missing: Mapping[str, str] = MISSING,
) -> Comparison:
    """The candidate laid beside the model in use, and judged.

    names: of the model in use and of the candidate. needed: hold-outs without which nothing can be shown; one of them that is absent or empty
    says so in words, those of `missing`. margin: 0-1, of a safety figure's loss. Raises ValueError where the two answered for different
    photographs, or one is not calibrated.
    """
    pairs = _pairs(before, after)
    hold_outs = {name: _hold_out(pair, rounds) for name, pair in pairs.items()}
    judged = [_absent(name, missing[name]) for name in needed if name not in pairs]
    together: dict[str, Figure] = {}
    if pairs:
        whole = _Pair(*(joined([getattr(pair, side) for pair in pairs.values()]) for side in ("before", "after")))
        together = _figures(whole, SAFETY, rounds)
        place = TOGETHER.join(pairs)
        judged += [_judge_sent_on(name, place, whole, together[name], margin) for name in SENT_ON]
        judged.append(_judge_severe(place, together["severe_severe"], margin))
        for name, hold_out in hold_outs.items():
            judged += _judge_alone(name, hold_out, margin) if len(pairs) > 1 else []
    if BUNDLE in hold_outs:
        judged.append(_judge_kappa(hold_outs[BUNDLE].figures["qwk"]))
    return Comparison(*names, margin, KAPPA_MARGIN, hold_outs, together, judged)


def _pairs(before: Answers, after: Answers) -> dict[str, _Pair]:
    """By name the hold-outs that hold any photograph."""
    if before.keys() != after.keys():
        raise ValueError(f"The two models answered for different hold-outs: {sorted(before.keys() ^ after.keys())}.")
    pairs = {}
    for name in sorted(before, reverse=True):  # the clinic's first
        pair = _Pair(before[name], after[name])
        if [row.image_id for row in pair.labelled] != [row.image_id for row in pair.after.labelled]:
            raise ValueError(f"The two models answered for different photographs of {PLACES[name]}.")
        if pair.before.decided is None or pair.after.decided is None:
            raise ValueError("Answers without a calibration have no operating point to compare them at.")
        if pair.labelled:
            pairs[name] = pair
    return pairs


# -------------------------------------------------------------------------------------------------------------- figures


def asked_of(graded: Graded) -> dict[str, Question]:
    """By the keys of FIGURES each score, and for which photographs the labels allow it."""
    assert graded.decided is not None
    grade, dme = (_levels(graded.labelled, name) for name in ("grade", "dme"))
    referable, called = (grade >= 2) | (dme >= 1), graded.decided.referable
    own: dict[str, Question] = {
        "referable_sensitivity": (Share(called), (grade >= 0) & referable),
        "referable_specificity": (Share(~called), (grade >= 0) & ~referable),
        "severe_referable": (Share(called), grade >= 3),
        "severe_severe": (Share(graded.grade >= 3), grade >= 3),
    }
    known = questions(graded) | own
    return {name: known[name] for name in FIGURES}


def _levels(labelled: list[Labelled], name: str) -> np.ndarray:
    """(N,) int, -1 where nobody gave one."""
    return np.array([-1 if (level := getattr(row, name)) is None else level for row in labelled], int)


def _figures(pair: _Pair, names: Sequence[str], rounds: int, within: np.ndarray | None = None) -> dict[str, Figure]:
    """within: (N,) bool, the photographs of a subgroup."""
    patients = pair.patients()
    inside = np.ones(len(patients), bool) if within is None else within
    draws = patient_draws(patients, np.flatnonzero(inside), rounds)
    before, after = asked_of(pair.before), asked_of(pair.after)
    return {name: _figure(before[name], after[name], inside, patients, draws) for name in names}


def _figure(
    before: Question, after: Question, inside: np.ndarray, patients: np.ndarray, draws: list[np.ndarray]
) -> Figure:
    """One score of both with the interval of their difference."""
    (of_before, judged), (of_after, _) = before, after
    rows = np.flatnonzero(judged & inside)
    count, people = len(rows), len(np.unique(patients[rows]))
    first, second = (_score(score, rows) for score in (of_before, of_after))
    if first is None or second is None:
        return Figure(None, None, None, None, None, count, people)
    found = []
    for drawn in draws:
        asked = drawn[judged[drawn]]
        pair = _score(of_before, asked), _score(of_after, asked)
        if pair[0] is not None and pair[1] is not None:
            found.append(pair[1] - pair[0])
    difference = second - first
    low, high = np.percentile(found, [2.5, 97.5]) if found else (difference, difference)
    if isinstance(of_before, Share) and isinstance(of_after, Share):
        exact = paired_interval(*_flips(of_before.so[rows], of_after.so[rows]), count)
        low, high = min(low, exact[0]), max(high, exact[1])
    bounds = (first, second, difference, min(low, difference), max(high, difference))
    return Figure(*(round(float(bound), 6) + 0.0 for bound in bounds), photographs=count, patients=people)


def _score(score: Callable[[np.ndarray], float], rows: np.ndarray) -> float | None:
    value = score(rows) if len(rows) else np.nan
    return None if np.isnan(value) else float(value)


def _flips(before: np.ndarray, after: np.ndarray) -> tuple[int, int]:
    """How many were lost, and gained."""
    return int((before & ~after).sum()), int((~before & after).sum())


def _groups(labelled: list[Labelled]) -> dict[str, np.ndarray]:
    """By subgroup, as "eye OD", which photographs are in it: of those that hold enough and not all of them."""
    words = {
        "eye": [row.eye for row in labelled],
        "camera": [row.size_px and f"{row.size_px[0]} x {row.size_px[1]}" for row in labelled],
        "quality": [row.quality for row in labelled],
    }
    groups = {
        f"{what} {value}": np.array([one == value for one in own])
        for what, own in words.items()
        for value in sorted({one for one in own if one})
    }
    return {name: inside for name, inside in groups.items() if MIN_GROUP <= inside.sum() < len(labelled)}


# --------------------------------------------------------------------------------------------------------- what is drawn


def _hold_out(pair: _Pair, rounds: int) -> HoldOut:
    groups = {
        name: _figures(pair, OF_GROUPS, min(rounds, GROUP_ROUNDS), inside)
        for name, inside in _groups(pair.labelled).items()
    }
    return HoldOut(
        photographs=len(pair.labelled),
        patients=len(np.unique(pair.patients())),
        figures=_figures(pair, tuple(FIGURES), rounds),
        groups=groups,
        before=_drawn(pair.before),
        after=_drawn(pair.after),
        changed=_changed(pair),
    )


def _drawn(graded: Graded) -> Drawn:
    assert graded.decided is not None
    grade, dme = (_levels(graded.labelled, name) for name in ("grade", "dme"))
    known = grade >= 0
    confusion = np.zeros((5, 5), int)
    np.add.at(confusion, (grade[known], graded.grade[known]), 1)
    referable = ((grade >= 2) | (dme >= 1))[known]
    called, score = graded.decided.referable[known], graded.p_referable[known]
    confidence = graded.probabilities[np.arange(len(grade)), graded.grade][known]
    bins = reliability(confidence, graded.grade[known] == grade[known])
    roc, operating = [], []
    if referable.any() and not referable.all():
        roc = _roc(referable, score)
        operating = [round(float(called[own].mean()), 4) for own in (~referable, referable)]
    points = [Bin(round(one.confidence, 4), round(one.accuracy, 4), one.count) for one in bins]
    return Drawn(confusion.tolist(), roc, operating, points)


def _roc(truth: np.ndarray, score: np.ndarray) -> list[list[float]]:
    """The corners of the curve, thresholds from high to low; tied scores are one step."""
    order = np.argsort(-score, kind="stable")
    last = np.append(np.diff(score[order]) != 0, True)
    false, hits = np.cumsum(~truth[order])[last] / (~truth).sum(), np.cumsum(truth[order])[last] / truth.sum()
    return [[0.0, 0.0], *([round(float(x), 4), round(float(y), 4)] for x, y in zip(false, hits, strict=True))]


def _changed(pair: _Pair) -> list[Changed]:
    """Photographs whose grade differs: what got worse first, and of that the most severe."""
    before, after = pair.before, pair.after
    rows = [
        Changed(
            row.image_id,
            row.grade,
            int(before.grade[i]),
            int(after.grade[i]),
            [round(float(p), 4) for p in before.probabilities[i]],
            [round(float(p), 4) for p in after.probabilities[i]],
        )
        for i, row in enumerate(pair.labelled)
        if before.grade[i] != after.grade[i]
    ]
    return sorted(rows, key=lambda one: (-_loss(one), -(one.truth or 0)))


def _loss(one: Changed) -> int:
    """Grades farther from the truth than before."""
    return 0 if one.truth is None else abs(one.after - one.truth) - abs(one.before - one.truth)


# -------------------------------------------------------------------------------------------------------------- judging


def _absent(name: str, words: str) -> Judged:
    figure = "qwk" if name == BUNDLE else "referable_sensitivity"
    return Judged(figure, name, NOT_SHOWN, words, Facts(_CASES[words]))


def _where(place: str) -> str:
    return " and ".join(PLACES[name] for name in place.split(TOGETHER))


def told(name: str, place: str, figure: Figure) -> str:
    """Figure, hold-out, before, after, difference and interval, as the beginning of a sentence."""
    words = f"{FIGURES[name][0].upper()}{FIGURES[name][1:]} on {_where(place)}"
    if figure.before is None or figure.after is None or figure.difference is None:
        return f"{words}: no photograph allows it"
    people = f"{_counted(figure.photographs, 'photograph')} of {_counted(figure.patients, 'patient')}"
    return (
        f"{words} ({people}): {figure.before:.3f} before, {figure.after:.3f} after, "
        f"difference {figure.difference:+.3f} (95 % interval {figure.low:+.3f} to {figure.high:+.3f})"
    )


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _judge_sent_on(name: str, place: str, pair: _Pair, figure: Figure, margin: float) -> Judged:
    """Non-inferiority of a share of eyes that must be sent on."""
    beginning = told(name, place, figure)
    eyes = EYES_OF[name]
    if figure.difference is None or figure.low is None:
        needed = _more(0, 0, 0, margin)
        words = f"{beginning}, so it cannot be shown to be no worse: about {needed:,} {eyes} are needed."
        return Judged(name, place, NOT_SHOWN, words, Facts(Case.NOTHING, needed=needed))
    lost, gained = _flipped(pair, name)
    missed = _newly_missed(pair)
    named = _named(missed)
    if figure.low >= -margin - _EPSILON:
        words = f"{beginning}: no loss beyond the margin of {margin:g}.{named}"
        return Judged(name, place, NO_WORSE, words, Facts(Case.NO_LOSS, lost, gained, missed=missed))
    if figure.difference < 0:
        words = (
            f"{beginning}: of the {eyes} {lost:,} that the model in use sends on {'is' if lost == 1 else 'are'} missed newly and {gained:,} "
            f"found newly, and a loss beyond the margin of {margin:g} cannot be excluded.{named}"
        )
        return Judged(name, place, WORSE, words, Facts(Case.MISSED, lost, gained, missed=missed))
    more = _more(lost, gained, figure.photographs, margin)
    needed_words = (
        f"about {more:,} more {eyes} held out, for which nothing changes, are needed"
        if more
        else f"more {eyes} of other patients are needed"
    )
    words = (
        f"{beginning}: no worse as far as was seen, but too few {eyes} to exclude a loss beyond the margin of {margin:g}; {needed_words} to "
        f"show it.{named}"
    )
    return Judged(name, place, NOT_SHOWN, words, Facts(Case.TOO_FEW, lost, gained, more, missed))


def _flipped(pair: _Pair, name: str) -> tuple[int, int]:
    """How many eyes were lost, and gained, of a figure that is a share."""
    so = []
    for graded in (pair.before, pair.after):
        share, judged = asked_of(graded)[name]
        assert isinstance(share, Share)
        so.append(share.so[judged])
    return _flips(*so)


def _newly_missed(pair: _Pair) -> list[Missed]:
    """The severe eyes that the model in use sends on and the candidate does not."""
    assert pair.before.decided is not None
    assert pair.after.decided is not None
    lost = pair.before.decided.referable & ~pair.after.decided.referable
    rows = zip(pair.labelled, lost, strict=True)
    return [Missed(row.image_id, row.grade) for row, gone in rows if gone and row.grade is not None and row.grade >= 3]


def _named(missed: list[Missed]) -> str:
    """A sentence that names them; empty without one."""
    names = [f"{one.id[:12] if len(one.id) == _SHA256 else one.id} (grade {one.grade})" for one in missed]
    return f" Missed newly, to be looked at: {', '.join(names)}." if names else ""


def _more(lost: int, gained: int, count: int, margin: float) -> int:
    """How many more unchanged eyes would show a loss beyond the margin to be excluded; 0 where the patients alone are too few."""
    enough = count
    while paired_interval(lost, gained, enough)[0] < -margin - _EPSILON:
        enough += max(1, enough // 100)
    return enough - count


def _judge_severe(place: str, figure: Figure, margin: float) -> Judged:
    """Grade 3 or 4 called so: no loss beyond the margin, and not worse at 95 %."""
    beginning = told("severe_severe", place, figure)

    def judged(standing: str, case: Case, words: str) -> Judged:
        return Judged("severe_severe", place, standing, words, Facts(case))

    if figure.difference is None or figure.high is None:
        return judged(NOT_SHOWN, Case.NOTHING, f"{beginning}, so nothing can be said of severe eyes.")
    if figure.difference < -margin - _EPSILON:
        return judged(WORSE, Case.LOST, f"{beginning}: more is lost than the margin of {margin:g} allows.")
    if figure.high < 0:
        return judged(WORSE, Case.WORSE_AT_95, f"{beginning}: worse at 95 %.")
    return judged(NO_WORSE, Case.WITHIN, f"{beginning}: within the margin of {margin:g}.")


def _judge_alone(place: str, hold_out: HoldOut, margin: float) -> list[Judged]:
    """What is lost beyond the margin on one hold-out, though all together may hide it."""
    judged = []
    for name in SENT_ON:
        figure = hold_out.figures[name]
        if figure.difference is not None and figure.difference < -margin - _EPSILON:
            words = f"{told(name, place, figure)}: more is lost there than the margin of {margin:g} allows."
            judged.append(Judged(name, place, WORSE, words, Facts(Case.LOST_THERE)))
    return judged


def _judge_kappa(figure: Figure) -> Judged:
    beginning = told("qwk", BUNDLE, figure)

    def judged(standing: str, case: Case, words: str) -> Judged:
        return Judged("qwk", BUNDLE, standing, words, Facts(case))

    if figure.difference is None:
        return judged(NOT_SHOWN, Case.NOTHING, f"{beginning}, so nobody can tell what was forgotten.")
    if figure.difference < -KAPPA_MARGIN - _EPSILON:
        return judged(WORSE, Case.FORGOT, f"{beginning}: a fall of more than {KAPPA_MARGIN:g}, so it forgot.")
    return judged(NO_WORSE, Case.NO_FALL, f"{beginning}: no fall of more than {KAPPA_MARGIN:g}.")
