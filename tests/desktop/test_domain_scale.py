from __future__ import annotations

import pytest

from retina_desktop.domain.case import Eye, patient_grade
from retina_desktop.domain.scale import (
    ACTIONS,
    DME,
    DME_LEVELS,
    GRADES,
    LEVELS,
    grade_name,
    is_referable,
    is_vision_threatening,
    read_clinic_tables,
    uk_grade,
    uk_grade_of_model,
    uk_maculopathy,
    uk_maculopathy_of_risk,
    uk_retinopathy,
)


@pytest.fixture(scope="module")
def tables(repository):
    return read_clinic_tables((repository / "resources/clinical/tables.toml").read_text("utf-8"))


def test_the_levels_stand_in_their_order_and_name_their_source():
    assert [level.grade for level in LEVELS] == list(GRADES)
    assert all("Wilkinson" in entry.source for entry in (*LEVELS, *DME))
    assert grade_name(2) == "moderate (2)"


@pytest.mark.parametrize("grade", [-1, 5])
def test_a_level_that_does_not_exist_is_refused(grade):
    with pytest.raises(ValueError, match="0 to 4"):
        grade_name(grade)


@pytest.mark.parametrize(
    ("grade", "dme", "referable", "threatening"),
    [
        (0, None, False, False),
        (1, 0, False, False),
        (0, 1, True, True),
        (2, None, True, False),
        (2, 2, True, True),
        (3, None, True, True),
        (4, 0, True, True),
    ],
)
def test_referable_and_vision_threatening_follow_the_grade_or_the_oedema(grade, dme, referable, threatening):
    assert is_referable(grade, dme) is referable
    assert is_vision_threatening(grade, dme) is threatening


def test_the_uk_scale_has_a_word_for_every_level_and_for_the_unassessable():
    assert [uk_retinopathy(grade) for grade in (*GRADES, None)] == ["R0", "R1", "R2", "R2", "R3", "U"]
    assert [uk_maculopathy(dme) for dme in (0, 1, 2, None)] == ["M0", "M1", "M1", ""]
    assert [uk_maculopathy_of_risk(risk) for risk in DME_LEVELS] == ["M0", "M0", "M1"]


@pytest.mark.parametrize("dme", [None, *DME_LEVELS])
@pytest.mark.parametrize(("grade", "r"), [(0, "R0"), (1, "R1"), (2, "R2"), (3, "R2"), (4, "R3")])
def test_an_answer_on_the_uk_scale_for_every_grade_and_oedema(grade, r, dme):
    assert uk_grade(grade, True, dme) == (r, {None: "", 0: "M0", 1: "M1", 2: "M1"}[dme])


@pytest.mark.parametrize("dme", [None, *DME_LEVELS])
@pytest.mark.parametrize(("gradable", "r"), [(False, "U"), (None, "")])
def test_an_answer_without_a_grade_on_the_uk_scale_keeps_its_oedema(gradable, r, dme):
    assert uk_grade(None, gradable, dme) == (r, {None: "", 0: "M0", 1: "M1", 2: "M1"}[dme])


@pytest.mark.parametrize("risk", DME_LEVELS)
@pytest.mark.parametrize("grade", GRADES)
def test_the_models_opinion_on_the_uk_scale_has_a_maculopathy_within_one_disc_diameter_alone(grade, risk):
    assert uk_grade_of_model(grade, True, risk) == (("R0", "R1", "R2", "R2", "R3")[grade], "M1" if risk == 2 else "M0")
    assert uk_grade_of_model(grade, False, risk) == ("U", "")


@pytest.mark.parametrize("wrong", [-1, 3, 5])
def test_what_is_on_no_scale_has_no_uk_grade(wrong):
    with pytest.raises(ValueError, match="oedema is 0 to 2"):
        uk_maculopathy(wrong)
    with pytest.raises(ValueError, match="oedema is 0 to 2"):
        uk_maculopathy_of_risk(wrong)


def test_the_shipped_tables_map_grades_to_the_three_actions(tables):
    assert [ACTIONS[tables.action(grade)] for grade in GRADES] == [
        "no action",
        "monitor",
        "monitor",
        "medical intervention",
        "medical intervention",
    ]


def test_centre_involved_oedema_asks_for_intervention_at_any_grade(tables):
    assert tables.action(0, dme=2) == 2
    assert tables.action(0, dme=1) == 0


def test_moderate_is_marked_refer_as_well(tables):
    assert [tables.is_marked_refer(grade) for grade in GRADES] == [False, False, True, True, True]
    assert tables.is_marked_refer(0, dme=1)


def test_follow_up_is_shorter_with_oedema_where_the_source_says_so(tables):
    ada, aao = tables.follow_up
    assert ada.advice(2) == ada.advice(2, dme=2) == "every 6-9 months"
    assert aao.advice(3) == "2-4 months"
    assert aao.advice(3, dme=1) == "1 month"
    assert all(body.source for body in (ada, aao))


ACTIONS_TABLE = "[actions]\nsource = 'ours'\nby_grade = [0, 1, 1, 2, 2]\ncentre_involved_dme = 2\nrefer_grades = [2]\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[actions", "not valid TOML"),
        ("", r"need one \[actions\]"),
        (ACTIONS_TABLE.replace("'ours'", "''"), "actions: source must be a text"),
        (ACTIONS_TABLE.replace("[0, 1, 1, 2, 2]", "[0, 1]"), "by_grade must be 5 numbers"),
        (ACTIONS_TABLE.replace("[0, 1, 1, 2, 2]", "[0, 1, 1, 2, 3]"), "numbers from 0 to 2"),
        (ACTIONS_TABLE.replace("dme = 2", "dme = true"), "centre_involved_dme must be a number from 0 to 2"),
        (ACTIONS_TABLE.replace("refer_grades = [2]", "refer_grades = [9]"), "refer_grades must be numbers from 0 to 4"),
        (ACTIONS_TABLE + "[[follow_up]]\nname = 'X'\n", "X: source must be a text"),
        (ACTIONS_TABLE + "[[follow_up]]\nname = 'X'\nsource = 'Y'\nrefer = ['soon']\n", "refer must be five texts"),
    ],
)
def test_a_wrong_entry_of_the_clinics_tables_is_named(text, words):
    with pytest.raises(ValueError, match=words):
        read_clinic_tables(text)


def test_a_clinic_may_have_no_follow_up_table():
    assert read_clinic_tables(ACTIONS_TABLE).follow_up == ()


def test_a_patients_grade_is_the_worse_eyes():
    assert patient_grade([1, 3]) == 3
    assert patient_grade([None, 1]) == 1
    assert patient_grade([None, None]) is None


def test_eyes_know_their_words_and_each_other():
    assert Eye("OD").words == "right eye (OD)"
    assert Eye.LEFT.other is Eye.RIGHT
    assert Eye.RIGHT.other is Eye.LEFT
