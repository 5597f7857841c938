"""The photograph beside the one on the screen: chosen, registered, said in words; a real session over real files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from made_session import Desk, Desks
from retina_desktop.viewmodels.capture_dates import CaptureDates
from retina_desktop.viewmodels.compared import Compared
from retina_desktop.viewmodels.comparing import ComparingModel
from retina_desktop.viewmodels.pyramid import pixels_of
from retina_desktop.viewmodels.worklist import Opinion
from visits_on_disk import retina, save_visit, turned

LONG_MS = 30_000


@pytest.fixture(scope="session")
def clinic(tmp_path_factory, samples) -> Path:
    """Three visits of a right eye, the left eye of the last visit, another patient, and a picture without a name."""
    folder = tmp_path_factory.mktemp("clinic")
    right = retina(samples)
    save_visit(folder / "10_right_c.jpg", right, "2026:03:12 10:00:00")
    save_visit(folder / "10_right_b.jpg", turned(right), "2025:03:12 10:00:00")
    save_visit(folder / "10_right_a.jpg", turned(right, -4)[40:-40], "2024:03:12 10:00:00")
    save_visit(folder / "10_left.jpg", retina(samples, "SYNTHETIC_03_left.jpg"), "2026:03:12 10:01:00")
    save_visit(folder / "11_right.jpg", retina(samples, "SYNTHETIC_05_left.jpg", 700), "2026:03:12 11:00:00")
    return folder


@pytest.fixture
def show(desks: Desks, clinic: Path, qtbot) -> Callable[..., Desk]:
    def show(name: str, **settings: Any) -> Desk:
        desk = desks.make(**settings)
        desk.open(qtbot, clinic)
        worklist = desk.session.worklist
        dates = CaptureDates(desk.runner, worklist)
        dates.want()
        qtbot.waitUntil(lambda: all(row.taken is not None for row in worklist.rows()))
        desk.session.select(worklist.row_of(clinic / name) or 0)
        qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution, timeout=LONG_MS)
        return desk

    return show


def settled(comparing: ComparingModel) -> bool:
    return not comparing.is_busy and (
        comparing.picture is not None or comparing.problem != "" or comparing.path is None
    )


def test_nothing_is_compared_until_it_is_asked_for(show):
    comparing = show("10_right_c.jpg").session.comparing
    assert (comparing.is_on, comparing.kind, comparing.picture) == (False, Compared.NOTHING, None)


def test_the_strip_has_the_other_eye_then_earlier_visits_from_the_newest_on(show):
    comparing = show("10_right_c.jpg").session.comparing
    comparing.turn(True)
    found = [(entry.path.stem, entry.kind.value, entry.day) for entry in comparing.entries]
    assert found == [
        ("10_left", "other eye", "2026-03-12"),
        ("10_right_b", "visit", "2025-03-12"),
        ("10_right_a", "visit", "2024-03-12"),
    ]


def test_the_last_visit_of_the_same_eye_is_laid_over_the_photograph_pixel_for_pixel(show, qtbot):
    session = show("10_right_c.jpg").session
    comparing = session.comparing
    comparing.turn(True)
    qtbot.waitUntil(lambda: settled(comparing), timeout=LONG_MS)
    assert comparing.path is not None
    assert comparing.path.stem == "10_right_b"
    assert comparing.onto is not None, comparing.problem
    assert comparing.onto.registration.turn_degrees == pytest.approx(-5, abs=0.1)
    assert comparing.onto.residual_px < 1
    assert "residual" in comparing.words
    assert "10_right_c.jpg" in comparing.words
    here, there = session.photograph.pyramid, comparing.picture
    assert here is not None
    assert there is not None
    assert (there.width, there.height) == (here.width, here.height)
    middle = np.s_[300:600, 300:600, :3]
    apart = np.abs(pixels_of(there.levels[0])[middle].astype(int) - pixels_of(here.levels[0])[middle])
    assert apart.mean() < 4, "unregistered the two differ by 15"


def test_a_photograph_of_another_size_is_laid_over_as_well(show, clinic, qtbot):
    comparing = show("10_right_c.jpg").session.comparing
    comparing.compare_with(clinic / "10_right_a.jpg")
    qtbot.waitUntil(lambda: settled(comparing), timeout=LONG_MS)
    assert comparing.onto is not None, comparing.problem
    assert comparing.size == (900, 900)
    assert "The photographs have different numbers of pixels" in comparing.warnings[0]


def test_the_other_eye_is_shown_as_it_is_and_mirrored_when_asked(show, clinic, qtbot):
    comparing = show("10_right_c.jpg").session.comparing
    comparing.compare_with(clinic / "10_left.jpg")
    qtbot.waitUntil(lambda: settled(comparing) and comparing.fields is not None, timeout=LONG_MS)
    assert comparing.kind is Compared.OTHER_EYE
    assert comparing.onto is None
    assert comparing.warnings == ()
    plain, field = comparing.picture, comparing.fields
    assert plain is not None
    assert field is not None
    comparing.set_mirrored(True)
    qtbot.waitUntil(lambda: comparing.picture is not plain)
    assert comparing.picture is not None
    assert np.array_equal(pixels_of(comparing.picture.levels[0]), pixels_of(plain.levels[0])[:, ::-1])
    assert comparing.fields is not None
    assert comparing.fields.there.cx == pytest.approx(plain.width - 1 - field.there.cx)
    assert "Mirrored" in comparing.words


def test_another_patient_is_warned_of_and_shown_unregistered_with_the_reason(show, clinic, qtbot):
    comparing = show("10_right_c.jpg").session.comparing
    comparing.compare_with(clinic / "11_right.jpg")
    qtbot.waitUntil(lambda: settled(comparing) and comparing.problem != "", timeout=LONG_MS)
    assert comparing.kind is Compared.CHOSEN
    assert "This is a photograph of another patient (11)." in comparing.warnings
    assert "could not be laid over" in comparing.words or "do not" in comparing.words
    assert comparing.words.endswith("Both are shown as they are.")
    assert comparing.picture is not None
    assert comparing.onto is None


def test_the_wrong_eye_chosen_by_hand_from_elsewhere_is_warned_of(show, tmp_path, samples, qtbot):
    elsewhere = save_visit(tmp_path / "10_left_old.jpg", retina(samples, "SYNTHETIC_01_left.jpg", 600), None)
    comparing = show("10_right_c.jpg").session.comparing
    comparing.compare_with(elsewhere)
    qtbot.waitUntil(lambda: settled(comparing) and comparing.problem != "", timeout=LONG_MS)
    assert "This is a photograph of the other eye." in comparing.warnings
    assert comparing.reading == "not in the list"


def test_an_eye_whose_disc_lies_on_the_other_side_than_its_name_says_is_warned_of(show, clinic, qtbot):
    desk = show("10_right_c.jpg")
    row = desk.session.worklist.row_of(clinic / "10_right_b.jpg")
    opinion = Opinion("m", 0, gradable=True, referable=False, uncertainty=0.1, stale=False, eye_seen="OS")
    desk.session.worklist.change(row, opinion=opinion)
    comparing = desk.session.comparing
    comparing.compare_with(clinic / "10_right_b.jpg")
    qtbot.waitUntil(lambda: settled(comparing), timeout=LONG_MS)
    assert [words for words in comparing.warnings if "optic disc" in words] == [
        "The picked photograph: its name says right eye (OD), the side of its optic disc left eye (OS)."
    ]


def test_a_file_that_cannot_be_read_says_why(show, tmp_path, qtbot):
    broken = tmp_path / "10_right_old.jpg"
    broken.write_bytes(b"\xff\xd8 cut off")
    comparing = show("10_right_c.jpg").session.comparing
    comparing.compare_with(broken)
    qtbot.waitUntil(lambda: comparing.problem != "", timeout=LONG_MS)
    assert comparing.picture is None
    assert comparing.words == comparing.problem


def test_the_same_comparison_goes_on_with_the_next_photograph(show, clinic, qtbot):
    session = show("10_right_c.jpg").session
    comparing = session.comparing
    comparing.compare_with(clinic / "10_left.jpg")
    session.show_path(clinic / "10_left.jpg")
    qtbot.waitUntil(lambda: settled(comparing), timeout=LONG_MS)
    assert comparing.kind is Compared.OTHER_EYE
    assert comparing.row is not None
    assert comparing.row.laterality == "OD"


def test_where_nothing_fits_the_words_say_what_to_do(show, qtbot):
    comparing = show("11_right.jpg").session.comparing
    comparing.turn(True)
    assert comparing.is_on
    assert comparing.path is None
    assert "choose a photograph" in comparing.words


def test_the_others_reading_is_shown_and_the_models_only_where_it_may_be_seen(show, clinic, qtbot):
    desk = show("10_right_b.jpg")
    desk.process.get_ready()
    request = next(one for one in desk.process.requests if one.path.stem == "10_right_b")
    desk.process.answer(request, grade=3)
    desk.session.show_path(clinic / "10_right_c.jpg")
    comparing = desk.session.comparing
    comparing.turn(True)
    assert comparing.reading == "not read yet", "the model's 3 is hidden while it is not read"
    desk.session.show_path(clinic / "10_right_b.jpg")
    desk.session.set_grade(2)
    desk.session.show_path(clinic / "10_right_c.jpg")
    qtbot.waitUntil(lambda: comparing.path is not None and comparing.path.stem == "10_right_b")
    assert comparing.reading == "yours: 2 moderate, model: 3"


def test_what_is_compared_has_its_part_of_the_memory(show, qtbot):
    desk = show("10_right_c.jpg", photograph__memory_mb=6, photograph__neighbours=0)
    comparing = desk.session.comparing
    comparing.turn(True)
    qtbot.waitUntil(lambda: settled(comparing), timeout=LONG_MS)
    assert comparing.onto is not None
    assert comparing.onto.scale == 0.5, "900 x 900 need 4.3 MB each"
    assert "memory is short" in comparing.words
    assert comparing.size == (900, 900), "the place of each pixel stays"


def test_turning_it_off_lets_go_of_everything(show, qtbot):
    comparing = show("10_right_c.jpg").session.comparing
    comparing.turn(True)
    qtbot.waitUntil(lambda: settled(comparing), timeout=LONG_MS)
    comparing.turn(False)
    assert (comparing.path, comparing.picture, comparing.onto, comparing.words) != (None, None, None, "")
    assert comparing.picture is None
    assert comparing.onto is None


def test_a_visit_takes_the_other_eyes_place_once_the_dates_are_known(desks, clinic, qtbot):
    desk = desks.make()
    desk.open(qtbot, clinic)
    session, worklist = desk.session, desk.session.worklist
    session.select(worklist.row_of(clinic / "10_right_c.jpg") or 0)
    dates = CaptureDates(desk.runner, worklist)
    session.comparing.want_dates = dates.want
    session.comparing.turn(True)
    assert session.comparing.kind is Compared.OTHER_EYE
    qtbot.waitUntil(lambda: session.comparing.kind is Compared.VISIT, timeout=LONG_MS)
    session.comparing.compare_with(clinic / "10_left.jpg")
    worklist.change(0, taken=worklist.row_at(0).taken)
    qtbot.wait(60)  # longer than the list's changes are gathered
    assert session.comparing.kind is Compared.OTHER_EYE, "chosen by the reader, it stays"


def test_a_photograph_whose_file_holds_another_picture_is_laid_over_anew(desks, clinic, tmp_path, samples, qtbot):
    for path in clinic.glob("10_right_[bc].jpg"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    desk = desks.make()
    desk.open(qtbot, tmp_path)
    session = desk.session
    session.show_path(tmp_path / "10_right_c.jpg")
    qtbot.waitUntil(lambda: session.photograph.is_full_resolution, timeout=LONG_MS)
    session.comparing.compare_with(tmp_path / "10_right_b.jpg")
    qtbot.waitUntil(lambda: session.comparing.onto is not None, timeout=LONG_MS)
    save_visit(tmp_path / "10_right_c.jpg", turned(retina(samples), 12), "2026:03:12 10:00:00")
    session.photograph.read_anew()
    assert session.comparing.onto is None
    qtbot.waitUntil(lambda: session.comparing.onto is not None, timeout=LONG_MS)
    onto = session.comparing.onto
    assert onto is not None
    assert onto.registration.turn_degrees == pytest.approx(7, abs=0.2)
