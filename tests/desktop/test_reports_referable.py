"""What the reports call referable, and a risk of oedema, is what the model means by it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from made_reports import opinion, photograph, said, words_of
from retina_desktop.domain.case import Eye
from retina_desktop.reports.framing import Press
from retina_desktop.reports.model_words import referable_words, risk_words
from retina_desktop.reports.patient import patient_document
from retina_desktop.reports.programme import programme_document
from retina_desktop.services.agreement import Share
from retina_desktop.services.clinic_tables import Chosen
from retina_desktop.services.patient_facts import patient_facts
from retina_desktop.services.programme_facts import programme_facts

RIGHT = Eye.RIGHT
FOUND = {"disc": (300.0, 500.0), "fovea": (700.0, 520.0)}
PRESS = Press(datetime(2026, 11, 26, tzinfo=UTC))


def counts(exudates: int) -> dict[str, int]:
    return {"MA": 3, "HE": 0, "EX": exudates, "SE": 0}


def test_a_risk_of_oedema_beside_no_exudate_is_no_statement_of_the_detector():
    words = risk_words(opinion(2, dme=2, lesion_counts=counts(0), **FOUND))
    scale = "risk 2 of 2 (IDRiD's scale: hard exudate within one disc diameter of the fovea)"
    assert words == f"{scale}; none was found by the lesion detector"
    assert risk_words(opinion(2, dme=2, lesion_counts=counts(2), **FOUND)) == scale
    assert "none was found" not in risk_words(opinion(0, dme=0, lesion_counts=counts(0)))


def test_a_risk_of_oedema_without_a_fovea_says_that_its_distance_was_not_judged():
    words = risk_words(opinion(2, dme=2, disc=FOUND["disc"]))
    assert words.endswith("; fovea not found, so the distance from the fovea could not be judged")
    assert "not found" not in risk_words(opinion(2, dme=0))


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (opinion(0, dme=0), "no"),
        (opinion(2, dme=0), "yes"),
        (opinion(0, dme=1, referable=True), "yes: macular oedema"),
        (
            opinion(0, dme=0, referable=True, p_referable=0.43),
            "yes: the probability of referral, 43.0 %, is above the model's operating point",
        ),
        (opinion(0, gradable=False), "ungradable: refer"),
    ],
)
def test_why_it_is_referable_is_said_where_the_grade_does_not(model, words):
    assert referable_words(model) == words
    document = patient_document(patient_facts("7", [photograph(0, RIGHT, model=model)], Chosen(None, None)), {}, PRESS)
    assert f"Referable – {words} 7_0.jpg" in words_of(document)  # the table's last row


def test_every_place_in_the_words_is_filled():
    for model in (opinion(2), opinion(0, gradable=False)):
        facts = patient_facts("7", [photograph(0, RIGHT, said(0, 2), model=model)], Chosen(None, None))
        assert not {"{", "}"} & set(words_of(patient_document(facts, {}, PRESS)).replace("{2}", ""))


def test_what_a_reader_calls_ungradable_is_referred():
    unseen = photograph(0, RIGHT, said(0, None), model=None)
    assert "ungradable: refer" in words_of(
        patient_document(patient_facts("7", [unseen], Chosen(None, None)), {}, PRESS)
    )


def test_the_table_of_a_programme_counts_by_the_two_definitions_that_stand_under_it():
    found = programme_facts(
        [
            photograph(0, RIGHT, said(0, 0, dme=1), model=opinion(0, dme=0)),  # the reader's alone: oedema
            photograph(1, RIGHT, said(1, 1, dme=0), model=opinion(1, dme=0, referable=True)),  # the model's alone
            photograph(2, RIGHT, said(2, 3, dme=0), model=opinion(2)),
            photograph(3, RIGHT, said(3, 0, dme=0), model=opinion(0, dme=0)),
            photograph(4, RIGHT, said(4, None), model=opinion(4, gradable=False)),
        ]
    )
    assert (found.readers.referable, found.model.referable) == (2, 2)
    assert found.agreement is not None
    assert found.agreement.graded.sensitivity == Share(1, 2)
    assert found.agreement.graded.specificity == Share(1, 2)
    assert found.agreement.ungradable_refers.sensitivity == Share(2, 3)
    text = words_of(programme_document(found, PRESS))
    readers = "Referable is, for the readers: grade 2 or more, or macular oedema;"
    model = "for the model: grade 2 or more, macular oedema, or the probability of referral above the model's operating point."
    assert text.count(f"{readers} {model}") == 2  # under the counts, and under sensitivity and specificity
    assert "Macular oedema (the model's risk: IDRiD's scale)" in text
    assert "Model, risk 2 of 2: hard exudate within one disc diameter of the fovea" in text
