"""Earlier visits of the same eye, and nobody else's."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from retina_desktop.domain.landmarks import Landmarks
from retina_desktop.domain.visits import Photograph, contradictions, earlier_visits, eye_by_disc, picked_warnings


def photograph(
    name: str, day: str | None, patient: str | None = "12", eye: str | None = "OD", **more: object
) -> Photograph:
    taken = None if day is None else datetime.fromisoformat(day)
    return replace(Photograph(Path(name), patient, eye, taken, taken is not None, f"sha of {name}"), **more)


NOW = photograph("now.jpg", "2026-03-12T10:05")


def test_only_earlier_photographs_of_the_same_eye_of_the_same_patient_are_visits_the_latest_first():
    old, older = photograph("old.jpg", "2025-03-01"), photograph("older.jpg", "2023-03-01")
    others = [
        older,
        photograph("other patient.jpg", "2025-02-01", patient="13"),
        photograph("other eye.jpg", "2025-02-01", eye="OS"),
        photograph("later.jpg", "2026-05-01"),
        photograph("same day.jpg", "2026-03-12T09:00"),
        photograph("nobody.jpg", "2025-02-01", patient=None),
        photograph("no eye.jpg", "2025-02-01", eye=None),
        NOW,
        photograph("a copy.jpg", "2025-02-01", sha256=NOW.sha256),
        old,
    ]
    found = earlier_visits(NOW, others)
    assert found.visits == (old, older)
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("missing", "words"), [({"patient": None}, "No patient is known"), ({"laterality": None}, "not known which eye")]
)
def test_nothing_is_guessed_where_patient_or_eye_is_not_known(missing: dict, words: str):
    current = replace(NOW, **missing)
    twin = replace(photograph("old.jpg", "2025-03-01"), **missing)
    found = earlier_visits(current, [twin])
    assert found.visits == ()
    assert any(words in sentence for sentence in found.warnings)


def test_a_time_of_the_file_is_no_date_and_stands_last():
    dated, undated = photograph("b.jpg", "2024-01-01"), photograph("a.jpg", "2020-01-01", is_capture_date=False)
    found = earlier_visits(NOW, [undated, dated, photograph("c.jpg", None)])
    assert [visit.path.name for visit in found.visits] == ["b.jpg", "a.jpg", "c.jpg"]
    assert any("not known when they were taken" in sentence for sentence in found.warnings)


def test_without_a_date_of_its_own_nothing_is_called_earlier():
    found = earlier_visits(replace(NOW, is_capture_date=False), [photograph("b.jpg", "2024-01-01")])
    assert len(found.visits) == 1
    assert any("which of the others are earlier cannot be said" in sentence for sentence in found.warnings)


@pytest.mark.parametrize(
    ("disc", "fovea", "eye"),
    [
        ((900, 480), (500, 500), "OD"),
        ((100, 480), (500, 500), "OS"),
        ((520, 100), (500, 500), None),
        (None, (500, 500), None),
        ((900, 480), None, None),
    ],
)
def test_the_disc_lies_to_the_right_of_the_fovea_in_a_right_eye(
    disc: tuple | None, fovea: tuple | None, eye: str | None
):
    assert eye_by_disc(Landmarks(disc, fovea)) == eye


def test_sources_that_name_different_eyes_are_each_said():
    odd = replace(NOW, tag_laterality="OD", name_laterality="OS", seen_laterality="OS")
    assert contradictions(odd) == (
        "its DICOM tag says right eye (OD), its name left eye (OS).",
        "its DICOM tag says right eye (OD), the side of its optic disc left eye (OS).",
    )
    assert contradictions(replace(NOW, tag_laterality="OD", name_laterality="OD")) == ()
    assert "its name left eye" in earlier_visits(odd, []).warnings[0]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"patient": "13"}, "another patient (13)"),
        ({"patient": None}, "not known whether both photographs are of the same patient"),
        ({"laterality": "OS"}, "the other eye"),
        ({"laterality": None}, "not known whether both photographs show the same eye"),
        ({"laterality": None, "seen_laterality": "OS"}, "the other eye"),
        ({"taken": datetime.fromisoformat("2026-04-01")}, "taken later, on 2026-04-01"),
        ({"taken": datetime.fromisoformat("2026-03-12")}, "on the same day"),
        ({"taken": None}, "which photograph was taken first"),
        ({"is_capture_date": False}, "which photograph was taken first"),
        ({"field_disc_diameters": 5.0}, "fields of different size"),
        ({"size": (800, 600)}, "different numbers of pixels"),
        ({"name_laterality": "OD", "seen_laterality": "OS"}, "the side of its optic disc left eye"),
        ({"sha256": NOW.sha256}, "the same photograph"),
        ({"path": NOW.path}, "the same photograph"),
    ],
)
def test_what_does_not_fit_of_a_picked_photograph_is_said(change: dict, words: str):
    current = replace(NOW, field_disc_diameters=8.0, size=(4288, 2848))
    fitting = replace(photograph("old.jpg", "2025-03-01"), field_disc_diameters=8.1, size=(4288, 2848))
    assert picked_warnings(current, fitting) == ()
    warnings = picked_warnings(current, replace(fitting, **change))
    assert len(warnings) == 1
    assert words in warnings[0]
