"""What a second reader has to read: the share and its stability, both eyes together, the order, and a million rows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retina_desktop.services.second_reading import (
    Answer,
    FirstRead,
    Reason,
    SamplePlan,
    draw,
    reason_for,
    sample,
    with_readers,
)

NEGATIVE = Answer(0)


def photograph(number: int, model: Answer | None = NEGATIVE, patient: str = "", **more) -> FirstRead:
    return FirstRead(f"/p/{number}.png", f"{number:064x}", patient, "", model, **more)


def pair(patient: int) -> list[FirstRead]:
    return [photograph(2 * patient + eye, patient=str(patient)) for eye in (0, 1)]


patients = st.lists(st.integers(0, 10_000), unique=True, max_size=60)
shares = st.floats(0, 1)
seeds = st.integers(-(2**63), 2**63)
answers = st.builds(Answer, st.one_of(st.none(), st.integers(0, 4)), st.integers(0, 2), st.booleans())
cases = st.lists(
    st.builds(
        photograph,
        st.integers(0, 200),
        st.one_of(st.none(), answers),
        st.sampled_from(["", "7", "8"]),
        p_severe=st.floats(0, 1),
        uncertainty=st.floats(0, 1),
        readers=st.lists(answers, max_size=2).map(tuple),
    ),
    unique_by=lambda one: one.sha256,
    max_size=40,
)


def taken(photographs, **plan) -> set[str]:
    return {pick.photograph.sha256 for pick in sample(photographs, SamplePlan(**plan)).picks}


@given(patients, shares, seeds)
def test_both_eyes_of_a_patient_are_drawn_together(numbers, share, seed):
    drawn = taken([one for number in numbers for one in pair(number)], share=share, seed=seed)
    assert all(len({one.sha256 in drawn for one in pair(number)}) == 1 for number in numbers)


@given(cases, cases, shares, seeds, st.randoms())
def test_a_grown_and_shuffled_folder_keeps_its_sample(old, new, share, seed, random):
    known = {one.sha256 for one in old}
    grown = old + [one for one in new if one.sha256 not in known]
    random.shuffle(grown)
    assert taken(grown, share=share, seed=seed) & known == taken(old, share=share, seed=seed)


@given(cases, shares, shares, seeds)
def test_a_larger_share_keeps_what_the_smaller_one_drew(photographs, one, other, seed):
    assert taken(photographs, share=min(one, other), seed=seed) <= taken(photographs, share=max(one, other), seed=seed)


@given(cases, seeds)
def test_no_share_draws_no_negative_and_the_whole_draws_all_and_the_rest_is_always_read(photographs, seed):
    certain = {one.sha256 for one in photographs if reason_for(one) is not Reason.NEGATIVE}
    assert taken(photographs, share=0, seed=seed) == certain
    assert taken(photographs, share=1, seed=seed) == {one.sha256 for one in photographs}


@given(cases, shares, seeds)
def test_the_counts_are_those_of_the_list(photographs, share, seed):
    drawn = sample(photographs, SamplePlan(share, seed))
    assert sum(drawn.counts.values()) == len(drawn.picks) == len({pick.photograph.sha256 for pick in drawn.picks})
    assert drawn.negatives == sum(reason_for(one) is Reason.NEGATIVE for one in photographs)
    assert drawn.counts[Reason.NEGATIVE] <= drawn.negatives


@given(cases, seeds)
def test_likely_grades_3_and_4_come_first_then_the_least_certain(photographs, seed):
    picks = [pick.photograph for pick in sample(photographs, SamplePlan(0.5, seed)).picks]
    severe = [one.p_severe for one in picks if one.p_severe >= 0.5]
    others = [one.uncertainty for one in picks if one.p_severe < 0.5]
    assert severe == sorted(severe, reverse=True)
    assert others == sorted(others, reverse=True)
    assert all(one.p_severe >= 0.5 for one in picks[: len(severe)])


@pytest.mark.parametrize("seed", range(5))
def test_the_share_is_reached_over_many_patients_and_stated(seed):
    drawn = sample((one for number in range(10_000) for one in pair(number)), SamplePlan(0.1, seed))
    assert abs(drawn.share_reached - 0.1) < 0.012  # four standard deviations of 10,000 draws
    assert drawn.negatives == 20_000
    assert f"{drawn.counts[Reason.NEGATIVE]:,} of 20,000 (" in drawn.words
    assert "10 % asked for" in drawn.words


def test_the_words_name_only_what_there_is():
    assert (
        sample([photograph(1, Answer(2))], SamplePlan()).words == "1 to read a second time: 1 diseased, no negatives."
    )
    assert sample([], SamplePlan()).words == "0 to read a second time: no negatives."


def test_another_seed_draws_others():
    photographs = [photograph(number) for number in range(1000)]
    one, other = (taken(photographs, seed=seed) for seed in (1, 2))
    assert len(one & other) < 40 < min(len(one), len(other))


def test_the_draw_is_the_same_in_every_version_and_on_every_machine():
    assert draw(photograph(1, patient="007"), 1) == pytest.approx(PATIENT_007)
    assert draw(photograph(1), 1) == pytest.approx(CONTENT_1)


PATIENT_007 = 0.19528289421188005
CONTENT_1 = 0.41585240934083684


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (photograph(1), Reason.NEGATIVE),
        (photograph(1, Answer(1)), Reason.DISEASED),
        (photograph(1, Answer(0, 1)), Reason.DISEASED),
        (photograph(1, Answer(0, is_referred=True)), Reason.DISEASED),
        (photograph(1, Answer(None)), Reason.UNGRADABLE),
        (photograph(1, None), Reason.FAILED),
        (photograph(1, NEGATIVE, readers=(Answer(2),)), Reason.DISEASED),
        (photograph(1, NEGATIVE, readers=(Answer(None),)), Reason.UNGRADABLE),
        (photograph(1, None, readers=(Answer(0),)), Reason.NEGATIVE),
        (photograph(1, NEGATIVE, readers=(Answer(0),)), Reason.NEGATIVE),
    ],
)
def test_the_reason_is_the_gravest_that_model_or_reader_give(one, reason):
    assert reason_for(one) is reason


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (photograph(1, Answer(1)), Reason.NEGATIVE),
        (photograph(1, Answer(2)), Reason.DISEASED),
        (photograph(1, Answer(0, 2)), Reason.DISEASED),
        (photograph(1, Answer(0, is_referred=True)), Reason.DISEASED),
        (photograph(1, Answer(1, is_referred=True)), Reason.DISEASED),
        (photograph(1, Answer(1), readers=(Answer(0),)), Reason.DIFFER),
    ],
)
def test_where_only_referable_ones_count_grade_1_is_a_negative(one, reason):
    assert reason_for(one, referable_only=True) is reason


def test_a_content_with_two_names_is_read_once_and_drawn_for_either_patient():
    seed = next(
        n for n in range(1000) if draw(photograph(1, patient="a"), n) > 0.5 > draw(photograph(1, patient="b"), n)
    )
    twins = [photograph(1, patient="a"), photograph(1, patient="b")]
    for order in (twins, twins[::-1]):
        drawn = sample(order, SamplePlan(0.5, seed))
        assert [pick.photograph.patient for pick in drawn.picks] == ["b"]
        assert (drawn.negatives, drawn.counts[Reason.NEGATIVE]) == (1, 1)


def test_two_files_that_cannot_be_read_are_two():
    failed = [replace(photograph(number, None), sha256="") for number in (1, 2)]
    assert len(sample(failed, SamplePlan()).picks) == 2


def test_first_readers_answers_are_put_to_the_photographs_they_are_of():
    known = with_readers([photograph(1), photograph(2)], {f"{2:064x}": (Answer(3),)})
    assert [reason_for(one) for one in known] == [Reason.NEGATIVE, Reason.DISEASED]


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_a_share_that_is_none_is_refused(share):
    with pytest.raises(ValueError, match="from 0 to 1"):
        SamplePlan(share)


def test_many_photographs_are_drawn_in_one_pass():
    answers = (Answer(0), Answer(0), Answer(0), Answer(2))
    many = (photograph(n, answers[n % 4], str(n // 2), uncertainty=n % 997 / 997) for n in range(50_000))
    drawn = sample(many, SamplePlan())  # a generator can be gone through once
    assert len(drawn.picks) > 12_500
