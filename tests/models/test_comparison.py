"""What the window reads of the gate: strict, with errors in words."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from retina_models.bundle import BundleError
from retina_models.comparison import (
    BUNDLE,
    FILE,
    NO_WORSE,
    NOT_SHOWN,
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
    find,
)

FIGURE = Figure(0.9, 0.8, -0.1, -0.2, 0.0, 60, 40)
DRAWN = Drawn([[1, 0, 0, 0, 0]] * 5, [[0.0, 0.0], [1.0, 1.0]], [0.5, 0.9], [Bin(0.6, 0.7, 12)])
CHANGED = Changed("ab" * 32, None, 0, 2, [0.6, 0.1, 0.1, 0.1, 0.1], [0.1, 0.1, 0.6, 0.1, 0.1])
HOLD_OUT = HoldOut(70, 50, {"qwk": FIGURE}, {"eye OD": {"qwk": FIGURE}}, DRAWN, DRAWN, [CHANGED])


def comparison(*standings: str) -> Comparison:
    judged = [Judged("qwk", BUNDLE, standing, f"Sentence {i} is {standing}.") for i, standing in enumerate(standings)]
    return Comparison("retina-1", "mine-1", 0.05, 0.01, {BUNDLE: HOLD_OUT}, {"severe_referable": FIGURE}, judged)


@pytest.mark.parametrize(
    ("standings", "may", "whole"),
    [
        ([NO_WORSE, NO_WORSE], True, NO_WORSE),
        ([NO_WORSE, NOT_SHOWN], False, NOT_SHOWN),
        ([NOT_SHOWN, WORSE], False, WORSE),
        ([], False, NOT_SHOWN),
    ],
)
def test_every_condition_must_be_shown_to_hold(standings: list[str], may: bool, whole: str) -> None:
    made = comparison(*standings)
    assert (made.may_be_promoted, made.standing) == (may, whole)


def test_what_speaks_against_is_said_first() -> None:
    made = comparison(NO_WORSE, NOT_SHOWN, WORSE)
    assert made.reasons == ["Sentence 2 is worse.", "Sentence 1 is cannot be shown.", "Sentence 0 is no worse."]
    assert made.against == made.reasons[:2]
    assert comparison(NO_WORSE).against == []


def test_it_survives_the_way_to_a_file_and_back(tmp_path: Path) -> None:
    assert find(tmp_path) is None
    made = comparison(WORSE)
    (tmp_path / FILE).write_text(made.to_json(), encoding="utf-8")
    assert find(tmp_path) == made


def test_facts_survive_too_and_a_former_program_finds_what_it_knows() -> None:
    facts = Facts(Case.MISSED, lost=2, gained=1, missed=[Missed("ab" * 32, 4)])
    made = comparison(WORSE, NO_WORSE)
    made = replace(made, judged=[replace(made.judged[0], facts=facts), made.judged[1]])
    text = made.to_json()
    assert Comparison.from_json(text) == made
    # It refused any other field there, and never looked into "reasons".
    assert {tuple(one) for one in json.loads(text)["judged"]} == {("figure", "hold_out", "standing", "words")}


@pytest.mark.parametrize("reasons", [None, [], ["Sentence 0 is worse."], {"words": "no list"}, [1]])
def test_a_comparison_whose_reasons_hold_no_facts_is_read(reasons: object) -> None:
    values = json.loads(comparison(WORSE).to_json()) | {"reasons": reasons}
    assert Comparison.from_json(json.dumps(values)) == comparison(WORSE)


def _into(*path: str | int, value: object) -> Callable[[Any], None]:
    def change(values: Any) -> None:
        for key in path[:-1]:
            values = values[key]
        values[path[-1]] = value

    return change


OWN = ("hold_outs", BUNDLE)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_into("format", value=2), "newer version of this program"),
        (_into("may_be_promoted", value=True), "contradicts itself"),
        (_into("reasons", 0, "facts", value={"case": 1}), r"judged\[0\]\.facts lacks"),
        (_into("margin", value="much"), r"comparison\.margin must be a number, not 'much'"),
        (_into("margin", value=True), r"comparison\.margin must be a number"),
        (_into("surprise", value=1), 'has "surprise", which is not known'),
        (_into("judged", 0, "standing", value="fine"), 'stands "fine"'),
        (_into("judged", 0, "figure", value="beauty"), '"beauty" is no figure'),
        (_into(*OWN, "photographs", value=1.5), r"bundle\.photographs must be a whole number"),
        (_into(*OWN, "figures", "qwk", "low", value=float("nan")), r"qwk\.low must be a number"),
        (_into(*OWN, "before", "confusion", value=[[1]]), "not 5 x 5"),
        (_into(*OWN, "changed", 0, "p_after", value={}), r"changed\[0\]\.p_after must be a list"),
        (_into(*OWN, "groups", value=[]), "groups must be a table"),
        (lambda values: values.pop("before"), 'comparison lacks "before"'),
        (lambda values: values.pop("may_be_promoted"), "contradicts itself"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_in_words(change: Callable[[Any], None], words: str) -> None:
    values = json.loads(comparison(WORSE).to_json())
    change(values)
    with pytest.raises(BundleError, match=words):
        Comparison.from_json(json.dumps(values))


@pytest.mark.parametrize("text", ["", "{", "[]", "null"])
def test_a_damaged_file_is_told(text: str) -> None:
    with pytest.raises(BundleError, match="is damaged"):
        Comparison.from_json(text)
