from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from made_readings import NOON, made
from retina_desktop.domain.reading import agreement_with_model, consensus, is_storable, storable


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"sha256": "abc"}, "64 lower-case hexadecimal"),
        ({"sha256": "A" * 64}, "64 lower-case hexadecimal"),
        ({"reader": "  "}, "reader's name"),
        ({"state": "guessed"}, "entered, confirmed, withdrawn"),
        ({"grade": 5}, "0 to 4, not 5"),
        ({"grade": -1}, "0 to 4"),
        ({"dme": 3}, "0 to 2, not 3"),
        ({"grade": 2, "gradable": False}, "is gradable"),
        ({"grade": 2, "gradable": None}, "is gradable"),
        ({"grade": None, "gradable": True}, "carries a grade"),
        ({"state": "withdrawn"}, "withdrawn reading carries no grade"),
        ({"state": "withdrawn", "grade": None, "gradable": None, "dme": 1}, "withdrawn reading carries no grade"),
        ({"state": "confirmed", "grade": None, "gradable": None}, "can be confirmed"),
        ({"time_utc": datetime(2026, 11, 23)}, "in UTC"),  # noqa: DTZ001 - what must be refused
        ({"time_utc": datetime(2026, 11, 23, tzinfo=timezone(timedelta(hours=1)))}, "in UTC"),
        ({"seconds_spent": -1.0}, "zero or more"),
        ({"seconds_spent": float("nan")}, "zero or more"),
        ({"model_grade": 7}, "0 to 4, not 7"),
        ({"model": None}, "needs the model's name"),
        ({"note": "a\0b"}, "without NUL"),
        ({"note": "\ud83d"}, "lone surrogates"),
    ],
)
def test_a_reading_that_makes_no_sense_is_refused_in_words(fields, words):
    with pytest.raises(ValueError, match=words):
        made(1, **fields)


@pytest.mark.parametrize(
    "fields",
    [
        {"grade": None, "gradable": False},
        {"grade": None, "gradable": False, "dme": 2},
        {"grade": None, "gradable": None, "dme": 1},
        {"grade": None, "gradable": None, "note": "dust on the lens"},
        {"state": "withdrawn", "grade": None, "gradable": None},
        {"state": "confirmed", "grade": None, "gradable": False},
        {"model": None, "model_grade": None, "model_opinion": None},
    ],
)
def test_what_a_reader_may_say_is_accepted(fields):
    made(1, **fields)


@given(st.text(alphabet=st.characters(exclude_categories=[])))
def test_any_text_becomes_storable_and_a_storable_text_stays_as_it_is(text):
    cleaned = storable(text)
    assert is_storable(cleaned)
    assert len(cleaned) == len(text)
    assert storable(cleaned) == cleaned
    assert cleaned.encode() is not None


@pytest.mark.parametrize(
    ("grade", "dme", "referable"), [(0, None, False), (1, 0, False), (1, 1, True), (2, None, True), (None, 2, None)]
)
def test_a_reading_is_referable_from_moderate_on_or_with_macular_oedema(grade, dme, referable):
    gradable = None if grade is None else True
    assert made(1, grade=grade, gradable=gradable, dme=dme).is_referable is referable


def test_reader_and_model_agree_on_the_same_grade():
    agreement = agreement_with_model(made(2, model_grade=2))
    assert (agreement.levels_apart, agreement.referral_differs) == (0, False)
    assert agreement.words == "Reader and model agree on moderate (2)."


def test_a_difference_across_the_referral_line_is_said():
    agreement = agreement_with_model(made(1, model_grade=3))
    assert (agreement.levels_apart, agreement.referral_differs) == (2, True)
    assert agreement.words == "Reader and model differ by 2 levels, and on referral too: mild (1) against severe (3)."


def test_an_ungradable_photograph_is_no_number_of_levels_from_any_grade():
    agreement = agreement_with_model(made(1, grade=None, gradable=False))
    assert agreement.levels_apart is None
    assert "finds the photograph ungradable" in agreement.words


def test_without_an_opinion_there_is_nothing_to_agree_with():
    assert agreement_with_model(made(1, model_grade=None)).words == "The model gave no opinion."
    refused = agreement_with_model(made(1, model_opinion='{"grade": 3, "gradable": false}'))
    assert (refused.levels_apart, refused.words) == (None, "The model finds the photograph ungradable.")


def _confirmed(reader, grade, **other):
    gradable = grade is not None
    return made(0, reader=reader, state="confirmed", grade=grade, gradable=gradable, **other)


def test_the_majority_of_the_readers_decides():
    outcome = consensus([_confirmed("Ada", 2), _confirmed("Bo", 3), _confirmed("Cy", 2)])
    assert (outcome.settled, outcome.grade, outcome.gradable) == (True, 2, True)
    assert outcome.words == "Moderate (2), by 2 of 3 readers."


def test_a_split_needs_an_adjudicator():
    outcome = consensus([_confirmed("Ada", 2), _confirmed("Bo", 3)])
    assert (outcome.settled, outcome.grade) == (False, None)
    assert outcome.words == "2 readers differ: it needs an adjudicator."


def test_the_adjudicator_wins_against_any_majority_and_the_newest_of_several_does():
    readings = [_confirmed("Ada", 2), _confirmed("Bo", 2), _confirmed("Cy", 4), _confirmed("Di", None)]
    assert consensus(readings, {"Cy"}).words == "Proliferative (4), decided by Cy."
    readings[3] = replace(readings[3], time_utc=NOON + timedelta(days=1))
    assert consensus(readings, {"Cy", "Di"}).words == "Ungradable, decided by Di."


def test_what_is_not_confirmed_is_not_counted():
    outcome = consensus([made(0, reader="Ada"), _confirmed("Bo", 3)])
    assert outcome.words == "Severe (3), by 1 of 1 readers."
    assert consensus([made(0)]).words == "Nobody has confirmed a reading."


def test_a_consensus_over_two_photographs_or_one_reader_twice_is_refused():
    with pytest.raises(ValueError, match="one photograph"):
        consensus([_confirmed("Ada", 1), made(1, reader="Bo", state="confirmed")])
    with pytest.raises(ValueError, match="one current reading"):
        consensus([_confirmed("Ada", 1), _confirmed("Ada", 2)])


@pytest.mark.parametrize(
    ("note", "own"),
    [
        ("dusty; twice", "dusty; twice"),
        ("imported from ada.csv", ""),
        ("imported from ada.csv; dusty; twice", "dusty; twice"),
        ("imported from ada.csv; 2026-03-12; dusty", "dusty"),
        ("imported from ada.csv; 2026-03-12", ""),
    ],
)
def test_an_own_note_tells_neither_the_table_nor_its_date(note, own):
    assert made(1, note=note).own_note == own
