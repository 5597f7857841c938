from __future__ import annotations

from datetime import UTC, datetime

import pytest

from made_reports import opinion, photograph, said
from retina_desktop.domain.case import Eye
from retina_desktop.services.clinic_tables import Chosen
from retina_desktop.services.patient_facts import PatientFacts, PhotographFacts, Source, patient_facts

RIGHT, LEFT = Eye.RIGHT, Eye.LEFT


def facts(*photographs: PhotographFacts) -> PatientFacts:
    return patient_facts("7", photographs, Chosen(None, None))


def test_the_worse_eye_stands_first():
    found = facts(photograph(0, RIGHT, said(0, 1)), photograph(1, LEFT, said(1, 3)))
    assert [eye.eye for eye in found.eyes] == [LEFT, RIGHT]
    assert (found.worse.grade, found.worse.source) == (3, Source.CONFIRMED)


def test_a_readers_word_counts_before_the_models():
    verdict = photograph(0, RIGHT, said(0, 0), model=opinion(4)).verdict
    assert (verdict.grade, verdict.source, verdict.readers) == (0, Source.CONFIRMED, ("Ada",))


def test_what_nobody_has_read_is_the_models_and_nothing_is_read():
    found = facts(photograph(0, RIGHT, model=opinion(3)))
    assert found.worse.source is Source.NOTHING
    assert found.unread_model is not None
    assert (found.unread_model.grade, found.unread_model.source) == (3, Source.MODEL)


def test_an_eye_that_is_not_read_makes_the_result_at_least():
    found = facts(photograph(0, RIGHT, said(0, 1)), photograph(1, LEFT, model=opinion(4)))
    assert found.worse.grade == 1
    assert found.is_partly_unread


def test_readers_who_differ_leave_it_open():
    found = facts(photograph(0, RIGHT, said(0, 1), said(0, 3, "Grace")), photograph(1, LEFT, said(1, 4)))
    assert found.worse.source is Source.DIFFER
    assert found.worse.readers == ("Ada", "Grace")
    assert [eye.eye for eye in found.eyes] == [RIGHT, LEFT]


def test_only_those_who_differ_are_named():
    one = photograph(0, RIGHT, said(0, 1, "root"), said(0, 1, "Cara"))
    found = facts(
        one, photograph(1, RIGHT, said(1, 1, "Cara"), said(1, 3, "Bea")), photograph(2, LEFT, said(2, 0, "Dov"))
    )
    assert found.worse.readers == ("Cara", "Bea")


def test_a_seniors_answer_decides_with_the_seniors_own_oedema():
    readings = [said(0, 1, dme=2), said(0, 3, "Grace", dme=1), said(0, 3, "Senior", dme=0)]
    verdict = photograph(0, RIGHT, *readings, arbiters=("Senior",)).verdict
    assert (verdict.source, verdict.grade, verdict.dme) == (Source.CONFIRMED, 3, 0)
    assert verdict.readers == ("Senior",)


def test_what_most_readers_confirmed_counts_with_the_worst_oedema_that_these_saw():
    readings = [said(0, 2, "Ada", dme=0), said(0, 2, "Grace", dme=2), said(0, 4, "Joan", dme=1)]
    verdict = photograph(0, RIGHT, *readings).verdict
    assert (verdict.grade, verdict.dme, verdict.readers) == (2, 2, ("Ada", "Grace"))


def test_an_entered_answer_counts_only_where_none_is_confirmed():
    entered = said(0, 4, "Joan", state="entered")
    assert photograph(0, RIGHT, entered).verdict.source is Source.ENTERED
    assert photograph(0, RIGHT, entered, said(0, 1)).verdict.grade == 1


def test_ungradable_is_a_result_and_never_beats_a_grade():
    found = facts(photograph(0, RIGHT, said(0, None)), photograph(1, LEFT, said(1, 0)))
    assert [eye.eye for eye in found.eyes] == [LEFT, RIGHT]
    assert (found.worse.grade, found.worse.gradable) == (0, True)
    assert found.eyes[1].verdict.gradable is False


def test_what_the_model_refused_has_no_grade():
    verdict = photograph(0, RIGHT, model=opinion(3, gradable=False)).verdict
    assert (verdict.grade, verdict.gradable) == (None, False)


def test_signs_that_ask_for_more_are_kept_in_mind():
    assert photograph(0, RIGHT, said(0, 1, signs=("NVD",))).verdict.is_contradicted


def test_the_latest_day_is_the_visit_and_the_days_before_are_earlier_ones():
    days = [datetime(year, 3, 1, 9, tzinfo=UTC) for year in (2024, 2026, 2025)]
    found = facts(*(photograph(n, RIGHT, said(n, n), taken=day) for n, day in enumerate(days)))
    (eye,) = found.eyes
    assert [one.taken for one in eye.photographs] == [days[1]]
    assert [one.taken for one in eye.earlier] == [days[2], days[0]]
    assert found.visit == days[1].date()
    assert found.worse.grade == 1


def test_two_photographs_of_one_day_are_one_visit_and_the_worse_one_decides():
    day = datetime(2026, 3, 1, 9, tzinfo=UTC)
    found = facts(photograph(0, RIGHT, said(0, 1), taken=day), photograph(1, RIGHT, said(1, 3), taken=day))
    (eye,) = found.eyes
    assert [one.verdict.grade for one in eye.photographs] == [3, 1]
    assert eye.verdict.grade == 3


def test_a_copy_of_a_photograph_counts_once():
    assert len(facts(photograph(0), photograph(0, path=photograph(1).path)).photographs) == 1


def test_the_eye_that_was_not_photographed_is_named():
    assert facts(photograph(0, RIGHT)).missing_eye is LEFT
    assert facts(photograph(0, None)).missing_eye is None


def test_a_report_without_a_photograph_is_refused():
    with pytest.raises(ValueError, match="needs a photograph"):
        facts()
