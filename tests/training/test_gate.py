"""Whether a candidate may be promoted: on answers made up so that what is right can be counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from made_answers import photographs, said
from retina_models.comparison import BUNDLE, CLINIC, NO_WORSE, NOT_SHOWN, WORSE, Comparison
from retina_training.feedback import gate

NAMES = ("in use", "candidate")


def compared(truth: Sequence[int], before: Sequence[int], after: Sequence[int], **asked: object) -> Comparison:
    """On the bundle's own hold-out alone."""
    rows = photographs(truth)
    answers = {BUNDLE: said(rows, before)}, {BUNDLE: said(rows, after)}
    return gate.compare(*answers, NAMES, needed=(BUNDLE,), rounds=100, **asked)  # type: ignore[arg-type]


def standing(comparison: Comparison, figure: str) -> str:
    (found,) = (one.standing for one in comparison.judged if one.figure == figure)
    return found


MANY = [0] * 100 + [1] * 20 + [2] * 60 + [3] * 40 + [4] * 60
MIDDLING = [*MANY[:-20], *[1] * 20]
"""What a model says of MANY that misses 20 of the 60 grade 4."""


def test_an_equal_candidate_passes_where_there_are_enough_eyes() -> None:
    comparison = compared(MANY, MANY, MANY)
    assert comparison.may_be_promoted, comparison.reasons
    assert comparison.hold_outs[BUNDLE].changed == []
    assert comparison.verdict.startswith("candidate may be promoted")


def test_a_better_candidate_passes_although_it_changes_much() -> None:
    comparison = compared(MANY, MIDDLING, MANY)
    assert comparison.may_be_promoted, comparison.reasons
    figure = comparison.hold_outs[BUNDLE].figures["severe_referable"]
    assert (figure.before, figure.after, figure.photographs) == (0.8, 1.0, 100)
    assert figure.low is not None
    assert figure.low > 0, "the whole interval is a gain"


def test_a_candidate_that_misses_one_grade_4_more_of_60_is_refused_and_the_eye_named() -> None:
    truth = [0] * 60 + [4] * 60
    comparison = compared(truth, truth, [*truth[:-1], 1])
    assert not comparison.may_be_promoted
    assert comparison.standing == WORSE
    assert standing(comparison, "severe_referable") == WORSE
    (words,) = (one.words for one in comparison.judged if one.figure == "severe_referable")
    assert "1.000 before, 0.983 after, difference -0.017 (95 % interval -0.089 to" in words
    assert "1 that the model in use sends on is missed newly and 0 found newly" in words
    assert "margin of 0.05 cannot be excluded" in words
    assert "photograph-119 (grade 4)" in words
    assert comparison.reasons[0] in comparison.against


def test_one_missed_among_very_many_is_let_through_and_still_named() -> None:
    truth = [0] * 100 + [2] * 100 + [4] * 400
    comparison = compared(truth, truth, [*truth[:-1], 1])
    assert comparison.may_be_promoted
    assert any("to be looked at: photograph-599 (grade 4)" in reason for reason in comparison.reasons)


def test_few_severe_eyes_are_no_proof_though_nothing_changed_and_the_words_say_how_many_more() -> None:
    truth = [0] * 100 + [2] * 100 + [4] * 9
    comparison = compared(truth, truth, truth)
    assert comparison.standing == NOT_SHOWN
    assert standing(comparison, "referable_sensitivity") == NO_WORSE
    (words,) = comparison.against
    assert "(9 photographs of 9 patients)" in words
    assert "too few eyes of grade 3 or 4" in words
    assert "about 64 more eyes of grade 3 or 4" in words
    assert "-0.299" in words
    more = [*truth, *[4] * 64]
    assert compared(more, more, more).may_be_promoted, "so many are enough"
    assert not compared(more[:-1], more[:-1], more[:-1]).may_be_promoted, "and none fewer"


def test_without_a_severe_eye_nothing_is_let_through() -> None:
    truth = [0] * 100 + [2] * 100
    comparison = compared(truth, truth, truth)
    assert comparison.standing == NOT_SHOWN
    assert any("no photograph allows it" in reason and "about 73 eyes" in reason for reason in comparison.reasons)


def test_two_eyes_of_one_patient_are_no_two_witnesses() -> None:
    truth = [0] * 50 + [4] * 220
    lost = [*truth[:-4], 1, 1, 1, 1]
    of_four, of_one = photographs(truth), photographs(truth, [*range(266), 266, 266, 266, 266])
    let_through = []
    for rows in (of_four, of_one):
        answers = {BUNDLE: said(rows, truth)}, {BUNDLE: said(rows, lost)}
        comparison = gate.compare(*answers, NAMES, needed=(BUNDLE,), rounds=300)
        let_through.append(standing(comparison, "severe_referable"))
    assert let_through == [NO_WORSE, WORSE], "four eyes of one patient come and go together in a draw"


def test_a_kappa_that_falls_on_the_models_own_hold_out_is_forgetting() -> None:
    worse = [1 if grade == 0 and i % 5 == 0 else grade for i, grade in enumerate(MANY)]
    worse[100:110] = [0] * 10
    comparison = compared(MANY, MANY, worse)
    assert standing(comparison, "qwk") == WORSE
    assert [one.figure for one in comparison.judged if one.standing != NO_WORSE] == ["qwk"]
    assert "so it forgot" in comparison.against[0]


@pytest.mark.parametrize(
    ("eyes", "milder", "words"),
    [(100, 15, "more is lost than the margin"), (12, 1, "more is lost than the margin"), (1000, 20, "worse at 95 %")],
)
def test_severe_eyes_called_2_instead_are_refused(eyes: int, milder: int, words: str) -> None:
    truth = [0] * 50 + [4] * eyes
    comparison = compared(truth, truth, [*truth[:-milder], *[2] * milder])
    (one,) = (one for one in comparison.judged if one.figure == "severe_severe")
    assert one.standing == WORSE
    assert words in one.words
    assert standing(comparison, "referable_sensitivity") != WORSE, "they are still sent on"


def test_one_severe_eye_of_many_called_2_is_within_the_margin() -> None:
    truth = [0] * 50 + [4] * 100
    assert standing(compared(truth, truth, [*truth[:-1], 2]), "severe_severe") == NO_WORSE


def test_a_gain_in_the_clinic_does_not_pay_for_what_is_lost_at_home() -> None:
    own, clinic = photographs([0] * 100 + [4] * 40), photographs([0] * 100 + [4] * 400)
    missed_there = [*[0] * 100, *[1] * 100, *[4] * 300]
    before = {BUNDLE: said(own, [0] * 100 + [4] * 40), CLINIC: said(clinic, missed_there)}
    after = {BUNDLE: said(own, [0] * 100 + [4] * 37 + [1] * 3), CLINIC: said(clinic, [0] * 100 + [4] * 400)}
    comparison = gate.compare(before, after, NAMES, rounds=100)
    against = {(one.figure, one.hold_out) for one in comparison.judged if one.standing == WORSE}
    assert ("severe_referable", BUNDLE) in against
    assert ("severe_referable", "clinic + bundle") not in against


def test_hold_outs_count_together_so_that_the_gate_does_not_block_for_ever() -> None:
    rows = photographs([0] * 100 + [2] * 50 + [4] * 40)
    truth = [row.grade or 0 for row in rows]
    alone = gate.compare({BUNDLE: said(rows, truth)}, {BUNDLE: said(rows, truth)}, NAMES, needed=(BUNDLE,), rounds=50)
    assert alone.standing == NOT_SHOWN
    clinic = [replace(row, dataset="clinic") for row in rows]
    both = {BUNDLE: said(rows, truth), CLINIC: said(clinic, truth)}
    comparison = gate.compare(both, both, NAMES, rounds=50)
    assert comparison.may_be_promoted, comparison.reasons
    assert comparison.together["severe_referable"].photographs == 80


def test_an_older_bundle_without_its_hold_out_says_what_follows() -> None:
    rows = photographs(MANY)
    clinic = {CLINIC: said(rows, MANY)}
    comparison = gate.compare(clinic, clinic, NAMES, rounds=50)
    assert comparison.standing == NOT_SHOWN
    assert "held_out.safetensors" in comparison.reasons[0]
    assert "what the candidate forgot" in comparison.reasons[0]


def test_a_clinic_with_nothing_held_out_says_what_follows() -> None:
    own = {BUNDLE: said(photographs(MANY), MANY), CLINIC: said([], [])}
    comparison = gate.compare(own, own, NAMES, rounds=50)
    assert comparison.standing == NOT_SHOWN
    assert comparison.against == [gate.MISSING[CLINIC]]


def test_subgroups_are_told_where_there_are_enough_photographs() -> None:
    rows = photographs(MANY)
    rows = [replace(row, eye="OS") if i % 2 else row for i, row in enumerate(rows)]
    rows[:5] = [replace(row, size_px=(10, 10)) for row in rows[:5]]
    answers = {BUNDLE: said(rows, MANY)}
    hold_out = gate.compare(answers, answers, NAMES, needed=(BUNDLE,), rounds=20).hold_outs[BUNDLE]
    assert sorted(hold_out.groups) == ["camera 64 x 48", "eye OD", "eye OS"], (
        "5 photographs are too few, all are no subgroup"
    )
    assert hold_out.groups["eye OD"]["qwk"].photographs == 140


def test_what_is_drawn_agrees_with_the_figures() -> None:
    comparison = compared(MANY, MANY, MIDDLING)
    hold_out = comparison.hold_outs[BUNDLE]
    assert hold_out.after.confusion[4] == [0, 20, 0, 0, 40]
    assert hold_out.before.confusion[4] == [0, 0, 0, 0, 60]
    assert hold_out.after.roc[0] == [0, 0]
    assert hold_out.after.roc[-1] == [1, 1]
    assert hold_out.after.operating == [0, pytest.approx(140 / 160)]
    assert sum(one.count for one in hold_out.after.reliability) == len(MANY)
    assert len(hold_out.changed) == 20
    first = hold_out.changed[0]
    assert (first.id, first.truth, first.before, first.after) == ("photograph-260", 4, 4, 1)
    assert sum(first.p_after) == pytest.approx(1, abs=1e-3)


def test_a_comparison_survives_the_way_through_json() -> None:
    comparison = compared(MANY, MANY, MIDDLING)
    assert Comparison.from_json(comparison.to_json()) == comparison


def test_different_photographs_cannot_be_compared() -> None:
    rows = photographs([0, 4])
    with pytest.raises(ValueError, match="different photographs"):
        gate.compare({BUNDLE: said(rows, [0, 4])}, {BUNDLE: said(rows[::-1], [4, 0])}, NAMES)
    uncalibrated = replace(said(rows, [0, 4]), decided=None)
    with pytest.raises(ValueError, match="operating point"):
        gate.compare({BUNDLE: uncalibrated}, {BUNDLE: uncalibrated}, NAMES)
