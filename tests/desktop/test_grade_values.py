"""What words in a table mean, and which are left for the user to say."""

from __future__ import annotations

import pytest

from retina_desktop.domain.scale import LEVELS, uk_retinopathy
from retina_desktop.services.grade_values import dme_of, eye_of, gradable_of, grade_of, plain, uk_maculopathy_in


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        *((str(grade), grade) for grade in range(5)),
        ("2.0", 2),
        ("", None),
        ("U", None),
        ("Ungradable", None),
        ("No DR", 0),
        ("no apparent retinopathy", 0),
        ("Mild NPDR", 1),
        ("moderate NPDR", 2),
        ("Moderate non-proliferative diabetic retinopathy", 2),
        ("moderate nonproliferative retinopathy", 2),
        ("SEVERE_NPDR", 3),
        ("very severe NPDR", 3),
        ("PDR", 4),
        ("Proliferative diabetic retinopathy", 4),
        ("LA18643-9", 0),
        ("LA18644-7", 1),
        ("LA18645-4", 2),
        ("LA18646-2", 3),
        ("LA18648-8", 4),
        ("R0", 0),
        ("R1M0", 1),
        ("R3A M1", 4),
    ],
)
def test_the_usual_words_are_grades(text, grade):
    assert grade_of(text, {}) == grade


@pytest.mark.parametrize("level", LEVELS, ids=lambda level: level.short)
def test_this_programs_own_names_are_read_back(level):
    assert grade_of(level.name, {}) == level.grade
    if level.short != "none":  # Python writes None where a value is missing
        assert grade_of(level.short, {}) == level.grade


@pytest.mark.parametrize("grade", [0, 1, 4])
def test_the_uk_scale_is_read_as_it_is_written(grade):
    assert grade_of(uk_retinopathy(grade), {}) == grade


@pytest.mark.parametrize("text", ["5", "-1", "R2", "LA18647-0", "no", "None", "dr", "mild or moderate", "1;2", "²"])
def test_what_may_mean_two_things_or_none_is_refused_until_the_user_says_what(text):
    with pytest.raises(ValueError, match=r"\w"):
        grade_of(text, {})
    assert grade_of(text, {("grade", plain(text)): 3}) == 3


def test_the_users_word_wins_over_the_usual_meaning():
    assert grade_of("Severe", {("grade", "severe"): 4}) == 4


@pytest.mark.parametrize(
    ("text", "dme"),
    [("", None), ("0", 0), ("1.0", 1), ("no DME", 0), ("M0", 0), ("centre-involved", 2), ("not center involved", 1)],
)
def test_the_usual_words_are_oedema(text, dme):
    assert dme_of(text, {}) == dme


def test_m1_may_be_either_oedema():
    with pytest.raises(ValueError, match="M1 may be centre-involved or not"):
        dme_of("M1", {})
    assert uk_maculopathy_in("R1M1") == "M1"
    assert dme_of("M1", {("dme", "m1"): 2}) == 2


def test_gradable_and_eyes_are_said_in_many_ways():
    assert [gradable_of(text) for text in ("", "1", "no", "False", "ungradable")] == [None, True, False, False, False]
    assert [eye_of(text) for text in ("R", "left", "OS", "OU", "")] == ["OD", "OS", "OS", None, None]
    for wrong in (gradable_of, eye_of):
        with pytest.raises(ValueError, match="not perhaps"):
            wrong("perhaps")


def test_none_as_oedema_is_refused_until_the_user_says_what():
    with pytest.raises(ValueError, match="no oedema or a missing value"):
        dme_of("None", {})
    assert dme_of("none", {("dme", "none"): None}) is None
