from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from made_readings import sha
from made_reports import AT, opinion, photograph, said
from retina_desktop.domain.case import Eye
from retina_desktop.services.agreement import Share
from retina_desktop.services.programme_facts import programme_facts

RIGHT = Eye.RIGHT
REFUSED = opinion(3, gradable=False, quality_reasons=("blur", "field"))


def test_counts_are_of_what_each_side_said():
    found = programme_facts(
        [
            photograph(0, RIGHT, said(0, 2), model=opinion(2)),
            photograph(1, RIGHT, said(1, None, quality_reasons=("media",)), model=REFUSED),
            photograph(2, RIGHT, model=opinion(0, dme=0)),
            photograph(3, RIGHT, model=None, error="The file is empty."),
        ]
    )
    assert found.model.by_grade == (1, 0, 1, 0, 0)
    assert (found.model.ungradable, found.model.referable) == (1, 1)
    assert found.model.ungradable_rate == Share(1, 3)
    assert found.model.reasons == (("blur", 1), ("field", 1))
    assert found.readers.by_grade == (0, 0, 1, 0, 0)
    assert (found.readers.ungradable, found.readers.reasons) == (1, (("media", 1),))
    assert found.failed == (("7_3.jpg", "The file is empty."),)
    assert (found.photographs, found.confirmed, found.unread) == (4, 2, 2)


def test_a_refused_photograph_does_not_count_as_referable_nor_its_grade():
    found = programme_facts([photograph(0, RIGHT, model=REFUSED)])
    assert (found.model.by_grade, found.model.referable) == ((0, 0, 0, 0, 0), 0)


def test_readers_who_differ_are_counted_apart():
    found = programme_facts([photograph(0, RIGHT, said(0, 1), said(0, 3, "Grace"))])
    assert (found.confirmed, found.differ, found.unread) == (0, 1, 0)
    assert found.agreement is None


def test_patients_are_counted_within_their_folder():
    here = [photograph(n, RIGHT) for n in range(2)]
    there = photograph(2, RIGHT, path=photograph(2).path.parent / "other" / "7_2.jpg")
    nobody = [photograph(n, RIGHT, patient=None) for n in (3, 4)]
    assert programme_facts([*here, there, *nobody]).patients == 4
    broken, named = (photograph(5, None, patient=who, model=None, error="It is damaged.") for who in (None, "9"))
    assert programme_facts([*here, broken, named]).patients == 2, "a file that is no photograph is nobody's"


def test_turnaround_runs_from_the_analysis_to_the_first_answer():
    first = said(0, 2, state="entered", time_utc=AT, seconds_spent=30.0)
    later = said(0, 3, time_utc=AT + timedelta(hours=5), seconds_spent=10.0)
    analysed = {sha(0): AT - timedelta(hours=2)}
    found = programme_facts([photograph(0, RIGHT, later)], analysed, acts=[first, later], zone=UTC)
    assert found.overall is not None
    assert (found.overall.turnaround, found.overall.looking_s) == (timedelta(hours=2), 40.0)


def test_the_seconds_of_one_look_count_once():
    entered = said(0, 2, state="entered", time_utc=AT, seconds_spent=4.0)
    confirmed = said(0, 2, time_utc=AT + timedelta(seconds=1), seconds_spent=5.0)
    found = programme_facts([photograph(0, RIGHT, confirmed)], acts=[entered, confirmed], zone=UTC)
    assert found.overall is not None
    assert found.overall.looking_s == 5.0


def test_turnaround_runs_from_the_first_opening_where_the_model_came_later():
    act = said(0, 2, time_utc=AT, seconds_spent=30.0)
    found = programme_facts([photograph(0, RIGHT, act)], {sha(0): AT + timedelta(days=1)}, zone=UTC)
    assert found.overall is not None
    assert found.overall.turnaround == timedelta(seconds=30)


def test_days_and_readers_have_a_line_each():
    acts = [
        said(0, 2, "Ada", time_utc=AT),
        said(1, 2, "Ada", time_utc=AT + timedelta(hours=1)),
        said(2, 2, "Grace", time_utc=AT),
        said(3, 2, "Ada", time_utc=AT + timedelta(days=1)),
    ]
    found = programme_facts([photograph(n, RIGHT, act) for n, act in enumerate(acts)], zone=UTC)
    lines = [(pace.day, pace.reader, pace.readings) for pace in found.paces]
    assert lines == [
        (date(2026, 11, 23), "Ada", 2),
        (date(2026, 11, 23), "Grace", 1),
        (date(2026, 11, 24), "Ada", 1),
    ]


def test_an_imported_grade_has_no_pace_but_counts():
    imported = said(0, 2, note="imported from table.csv", seconds_spent=0.0, model=None, model_grade=None)
    found = programme_facts([photograph(0, RIGHT, imported)], zone=UTC)
    assert (found.overall, found.readers.graded) == (None, 1)


def test_who_saw_the_opinion_first_is_counted():
    found = programme_facts(
        [photograph(0, RIGHT, said(0), seen_first=frozenset({"Ada"})), photograph(1, RIGHT, said(1, seen_before=True))]
    )
    assert found.seen_first == 1
    assert found.first_reading == datetime(2026, 11, 23, 12, tzinfo=UTC)
