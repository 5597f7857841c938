from __future__ import annotations

import pytest

from retina_desktop.domain.lesion import BLIND_SPOT, rule_grade


@pytest.mark.parametrize(
    ("counts", "grade"),
    [
        ({}, 0),
        ({"MA": (0, 0, 0, 0), "HE": (0, 0, 0, 0)}, 0),
        ({"MA": (9, 9, 9, 9)}, 1),
        ({"HE": (1, 0, 0, 0)}, 2),
        ({"MA": (1, 0, 0, 0), "EX": (0, 2, 0, 0)}, 2),
        ({"SE": (0, 0, 0, 1)}, 2),
        ({"HE": (21, 21, 21, 20)}, 2),
        ({"HE": (90, 0, 0, 90)}, 2),
        ({"HE": (21, 21, 21, 21)}, 3),
        ({"MA": (99, 99, 99, 99), "HE": (99, 99, 99, 99), "EX": (9, 9, 9, 9), "SE": (9, 9, 9, 9)}, 3),
    ],
)
def test_the_rules_give_a_grade_from_counts_and_say_what_they_cannot_see(counts, grade):
    found = rule_grade(counts)
    assert found.grade == grade
    assert found.words.endswith(BLIND_SPOT)


def test_the_reason_is_said_in_words():
    words = rule_grade({"MA": (10, 4, 0, 0), "HE": (1, 0, 0, 0)}).words
    assert words.startswith("14 microaneurysms in 2 quadrants, 1 haemorrhage in 1 quadrant: more than microaneurysms")


@pytest.mark.parametrize("counts", [{"XX": (0, 0, 0, 0)}, {"MA": (1, 2, 3)}, {"MA": (-1, 0, 0, 0)}])
def test_counts_that_make_no_sense_are_refused(counts):
    with pytest.raises(ValueError, match="not"):
        rule_grade(counts)


def test_without_disc_or_fovea_no_quadrant_is_said_as_if_it_were_known():
    some = rule_grade({"MA": (10, 4, 0, 0), "HE": (1, 0, 0, 0)}, are_quadrants_known=False)
    assert some.words.startswith("14 microaneurysms, 1 haemorrhage: more than microaneurysms, so moderate (2).")
    many = rule_grade({"HE": (21, 21, 21, 21)}, are_quadrants_known=False)
    assert (many.grade, many.words.split(", so")[0]) == (
        3,
        "84 haemorrhages: by a guess more than 20 haemorrhages in each of 4 quadrants",
    )
