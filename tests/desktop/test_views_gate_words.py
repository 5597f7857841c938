"""The gate's judgements in the window's language: in English what the training wrote, elsewhere no English."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from made_answers import photographs, said
from retina_desktop.domain import language
from retina_desktop.views import gate_words
from retina_models.comparison import BUNDLE, CLINIC, FIGURES, Case, Comparison, Facts
from retina_training.feedback import gate

NAMES = ("in-use", "candidate")
MANY = [0] * 100 + [1] * 20 + [2] * 60 + [3] * 40 + [4] * 60


def compared(truth: Sequence[int | None], before: Sequence[int], after: Sequence[int], **asked: object) -> Comparison:
    """On the bundle's own hold-out alone."""
    rows = photographs(truth, asked.pop("patients", None))  # type: ignore[arg-type]
    answers = {BUNDLE: said(rows, before)}, {BUNDLE: said(rows, after)}
    wished = {"needed": (BUNDLE,), "rounds": 20} | asked
    return gate.compare(*answers, NAMES, **wished)  # type: ignore[arg-type]


def of_two_hold_outs() -> Comparison:
    """What is gained in the clinic is lost at home."""
    own, clinic = photographs([0] * 100 + [4] * 40), photographs([0] * 100 + [4] * 1200)
    before = {BUNDLE: said(own, [0] * 100 + [4] * 40), CLINIC: said(clinic, [0] * 100 + [1] * 100 + [4] * 1100)}
    after = {BUNDLE: said(own, [0] * 100 + [4] * 37 + [1] * 3), CLINIC: said(clinic, [0] * 100 + [4] * 1200)}
    return gate.compare(before, after, NAMES, rounds=20)


def of_every_kind() -> list[Comparison]:
    severe, few = [0] * 60 + [4] * 60, [0] * 100 + [2] * 100 + [4] * 9
    forgetful = [1 if grade == 0 and i % 5 == 0 else grade for i, grade in enumerate(MANY)]
    of_one_patient = [*range(100), *[100] * 50, *range(101, 151)]
    swapped = [4] * 100 + [0] * 50 + [4] * 50, [4] * 100 + [4] * 50 + [0] * 50
    return [
        compared(MANY, MANY, MANY),
        compared(severe, severe, [*severe[:-1], 1]),
        compared(severe, severe, [*severe[:-2], 1, 1]),
        compared(few, few, few),
        compared([4] * 200, *swapped, patients=of_one_patient, margin=0.3),
        compared([0] * 100 + [2] * 100, [0] * 200, [0] * 200),
        compared([None] * 5, [0] * 5, [0] * 5),
        compared(severe, severe, [*severe[:-15], *[2] * 15]),
        compared([0] * 50 + [4] * 1000, [0] * 50 + [4] * 1000, [0] * 50 + [4] * 980 + [2] * 20),
        compared(MANY, MANY, forgetful),
        compared(MANY, MANY, MANY, needed=(CLINIC,)),
        compared([4], [4], [4], needed=(CLINIC,), margin=0.1),
        gate.compare({CLINIC: (own := said(photographs(MANY), MANY))}, {CLINIC: own}, NAMES, rounds=20),
        gate.compare({CLINIC: own}, {CLINIC: own}, NAMES, rounds=20, missing=gate.UNSEEN),
        of_two_hold_outs(),
    ]


@pytest.fixture(scope="module")
def comparisons() -> list[Comparison]:
    """As they come back from their files."""
    return [Comparison.from_json(made.to_json()) for made in of_every_kind()]


@pytest.fixture
def strange() -> Iterator[None]:
    """A language that has every message, of which only the fields are known."""

    def translate(text: str, _meaning: str, _n: int) -> str:
        return "¿" + " ".join(f"{{{name}}}" for name in re.findall(r"{(\w+)}", text)) + "?"

    language.plug(translate)
    yield
    language.plug()


def test_every_sentence_in_english_is_the_one_that_was_stored(comparisons: list[Comparison]) -> None:
    told = [one.facts for made in comparisons for one in made.judged]
    assert {facts.case for facts in told if facts} == set(Case), "each kind is here"
    assert any(facts and facts.case == Case.TOO_FEW and not facts.needed for facts in told), "patients are too few"
    assert any(facts and facts.missed for facts in told)
    for made in comparisons:
        assert gate_words.reasons(made) == made.reasons
        assert gate_words.verdict_words(made) == made.verdict
        assert gate_words.objection_words(made) == "\n".join([made.verdict, *made.against])


def test_another_language_shows_no_english_sentence(comparisons: list[Comparison], strange) -> None:
    for made in comparisons:
        words = [gate_words.verdict_words(made), *gate_words.reasons(made)]
        words += [gate_words.figure_words(key) for key in FIGURES] + [gate_words.group_words("eye OD")]
        for one in words:
            left = re.sub(r"candidate|in-use|photograph-\d+|OD", "", one)
            assert not re.search(r"[A-Za-z]{2,}", left), one


def test_a_comparison_without_facts_shows_its_own_sentences(comparisons: list[Comparison], strange) -> None:
    values = json.loads(comparisons[1].to_json())
    values["reasons"] = [reason["words"] for reason in values["reasons"]]  # as they were written once
    former = Comparison.from_json(json.dumps(values))
    assert {one.facts for one in former.judged} == {None}
    assert gate_words.reasons(former) == comparisons[1].reasons
    newer = replace(former, judged=[replace(one, facts=Facts("seen in a dream")) for one in former.judged])
    assert gate_words.reasons(newer) == newer.reasons


def test_an_eye_missed_newly_is_told_by_the_name_it_is_known_by(comparisons: list[Comparison]) -> None:
    named = [one for one in gate_words.reasons(comparisons[1], lambda _id: "Anna OS.jpg") if "Anna" in one]
    assert named
    assert all("Missed newly, to be looked at: Anna OS.jpg (grade 4)." in one for one in named)


def test_every_figure_has_its_words() -> None:
    assert {key: gate_words.figure_words(key) for key in FIGURES} == FIGURES
    assert gate_words.group_words("camera 4288 x 2848") == "camera 4288 x 2848"
    assert gate_words.group_words("quality good") == "quality good"
