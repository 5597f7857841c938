"""What a patient's report does not cover is said where its result stands, and nothing reassures meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from made_reports import opinion, photograph, said, words_of
from retina_desktop.domain.case import Eye
from retina_desktop.paths import resources
from retina_desktop.reports.document import Banner, Document, Paragraph, Together, Tone
from retina_desktop.reports.framing import Press
from retina_desktop.reports.patient import patient_document
from retina_desktop.services.clinic_tables import choose_tables
from retina_desktop.services.patient_facts import PhotographFacts, patient_facts

RIGHT, LEFT = Eye.RIGHT, Eye.LEFT
DAY, EARLIER = (datetime(year, 3, 12, 10, tzinfo=UTC) for year in (2026, 2024))


def document(*photographs: PhotographFacts) -> Document:
    tables = choose_tables(resources() / "clinical" / "tables.toml", "", "ADA 2017")
    return patient_document(patient_facts("7", photographs, tables), {}, Press(datetime(2026, 11, 26, tzinfo=UTC)))


def banner(made: Document) -> Banner:
    (found,) = (block for block in made.blocks if isinstance(block, Banner))
    return found


def strong(made: Document) -> list[str]:
    """What stands under action and follow-up at full weight."""
    blocks = [one for block in made.blocks if isinstance(block, Together) for one in block.blocks]
    return [one.words for one in blocks if isinstance(one, Paragraph) and one.tone is Tone.STRONG]


def eye(number: int, side: Eye | None, grade: int | None, **other: Any) -> PhotographFacts:
    return photograph(number, side, said(number, grade, dme=0), **{"taken": DAY, **other})


def test_an_ungradable_eye_stands_in_the_headline_and_withholds_the_interval():
    made = document(eye(0, RIGHT, 2), eye(1, LEFT, None))
    assert banner(made).title == "Right eye (OD) alone: moderate non-proliferative retinopathy (2)"
    assert banner(made).tone is Tone.WARNING
    assert strong(made) == [
        "Action: at least monitor; refer",
        "Referral: within 3-6 months (ADA 2017)",
        "Follow-up is withheld while an eye is ungradable or not read.",
        "Left eye (OS) could not be graded: photograph it again, or have it examined.",
    ]


@pytest.mark.parametrize("other", [eye(1, LEFT, None), photograph(1, LEFT, model=opinion(4), taken=DAY)])
def test_nothing_reassures_while_an_eye_is_ungradable_or_unread(other):
    text = words_of(document(eye(0, RIGHT, 0), other))
    assert "Action and follow-up are withheld" in text
    assert "no action" not in text
    assert "every 1-2 years" not in text


def test_two_graded_eyes_have_their_interval():
    made = document(eye(0, RIGHT, 0), eye(1, LEFT, 0))
    assert strong(made) == ["Action: no action", "Follow-up: every 1-2 years; refer within 1 year (ADA 2017)"]
    assert banner(made).tone is Tone.PLAIN


def test_an_ungradable_photograph_beside_a_graded_one_makes_it_at_least():
    made = document(eye(0, RIGHT, 2), eye(1, RIGHT, None), eye(2, LEFT, 0))
    assert banner(made).title == "Worse eye: at least moderate non-proliferative retinopathy (2)"
    said_ = "Right eye (OD): 1 of 2 photographs could not be graded; the grade is that of the rest."
    assert said_ in banner(made).lines
    assert said_ in strong(made)


def test_what_the_model_could_not_grade_makes_its_result_at_least():
    refused = opinion(0, gradable=False)
    made = document(photograph(0, RIGHT, model=opinion(1)), photograph(1, LEFT, model=refused))
    assert banner(made).title == "Worse eye, by the model: at least mild non-proliferative retinopathy (1)"
    assert "Left eye (OS): ungradable for the model." in banner(made).lines


def test_photographs_without_a_date_may_be_of_several_visits():
    made = document(eye(0, RIGHT, 1, taken=None), eye(1, LEFT, 1, taken=None))
    assert "2 of 2 photographs have no date: they may be of several visits." in banner(made).lines
    assert "several visits" not in words_of(document(eye(0, RIGHT, 1), eye(1, LEFT, 1)))
    assert "several visits" not in words_of(document(eye(0, RIGHT, 1, taken=None)))


def test_an_eye_of_another_visit_says_its_date_beside_the_headline():
    made = document(eye(0, RIGHT, 1), eye(1, LEFT, 3, taken=EARLIER))
    assert "Left eye (OS): photographed on 2024-03-12, at an earlier visit." in banner(made).lines
    assert "Right eye (OD): photographed" not in words_of(made)


HIDDEN = "Readings of others are hidden until you have confirmed yours."


@pytest.mark.parametrize("model", [None, opinion(2)])
def test_hidden_readings_of_others_are_not_called_unread(model):
    made = document(photograph(0, RIGHT, model=model, taken=DAY, hides_readings=True))
    text = words_of(made)
    assert HIDDEN in banner(made).lines
    assert "Read by hidden until you have confirmed yours" in text
    for words in ("nobody", "Nobody", "not read", "Not read", "unread"):
        assert words not in text


def test_what_this_reader_entered_stands_beside_what_is_hidden():
    mine = photograph(0, RIGHT, said(0, 2, state="entered"), taken=DAY, hides_readings=True)
    text = words_of(document(mine, photograph(1, LEFT, model=opinion(2), taken=DAY, hides_readings=True)))
    assert "Ada; others are hidden until you have confirmed yours" in text
    assert "Left eye (OS): not confirmed by you yet." in text
