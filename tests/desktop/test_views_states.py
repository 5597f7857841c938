from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from fake_session import FakePhotograph, FakeSession, NowRunner, made_analysis, painted_retina
from hands import button_named, press, shown_message
from retina_desktop.actions.seeing import SEEING
from retina_desktop.actions.specs import spec
from retina_desktop.domain.notice import RESEARCH_USE
from retina_desktop.paths import resources
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.viewmodels.answering import GIVE_A_GRADE_FIRST
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.viewmodels.photograph import PhotographModel
from retina_desktop.viewmodels.pyramid import build_pyramid
from retina_desktop.viewmodels.session import SessionModel
from retina_desktop.views.main_window import MainWindow
from retina_desktop.views.words import chance


@pytest.mark.parametrize(("fake", "real"), [(FakeSession, SessionModel), (FakePhotograph, PhotographModel)])
def test_the_fake_has_only_names_that_the_real_one_has(fake: type, real: type):
    own = {name for name in vars(fake) if not name.startswith(("_", "show_", "list_")) and name != "staticMetaObject"}
    source = Path(__import__(real.__module__, fromlist=["x"]).__file__).read_text(encoding="utf-8")
    assert {name for name in own if not hasattr(real, name) and f"self.{name}" not in source} == set()


def test_nothing_open_offers_a_folder_and_the_samples(window: MainWindow):
    assert "No photographs open" in window.photo.card.words
    assert window.photo.card.isVisible()
    assert not window.actions_["grade.2"].isEnabled()
    assert not window.actions_["view.fit"].isEnabled()


def test_a_folder_without_photographs_says_so(window: MainWindow, session: FakeSession):
    session.listing_changed.emit(True, "Looking for photographs…")
    session.listing_changed.emit(False, "")
    assert "No photographs there" in window.photo.card.words


def test_loading_is_said_only_when_it_takes_long(reading: MainWindow, session: FakeSession, qtbot):
    session.photograph.loading_started.emit("/photos/007_OS.png")
    assert reading.photo.view.is_empty
    assert not reading.photo.card.isVisible()
    qtbot.waitUntil(reading.photo.card.isVisible)
    assert "007_OS.png" in reading.photo.card.words


def test_a_photograph_is_shown_with_its_eye_name_size_and_zoom(reading: MainWindow):
    words = " ".join(label.text() for label in reading.header.findChildren(QWidget) if hasattr(label, "text"))  # pyright: ignore[reportAttributeAccessIssue]
    assert "OD  right eye" in words
    assert "007_OD.png" in words
    assert "640 × 480 px" in words
    assert "fit" in words
    assert "007_OD.png" in reading.windowTitle()


def test_a_preview_shows_no_size_until_all_pixels_are_there(reading: MainWindow, session: FakeSession):
    session.select(1)
    session.photograph.preview_ready.emit(build_pyramid(painted_retina(320, 240)), 640, 480)
    assert reading.photo.view.is_preview
    session.show_picture()
    assert not reading.photo.view.is_preview


def test_a_photograph_that_cannot_be_shown_says_why(reading: MainWindow, session: FakeSession):
    session.photograph.error = "The file is cut off after 1.2 MB."
    session.photograph.failed.emit(session.photograph.error)
    assert "The file is cut off after 1.2 MB." in reading.photo.card.words
    assert reading.photo.view.is_empty


def test_what_cannot_be_shown_cannot_be_graded(reading: MainWindow, session: FakeSession, qtbot):
    session.photograph.error = "The file is empty."
    session.photograph.failed.emit(session.photograph.error)
    press(qtbot, reading, Qt.Key.Key_2)
    assert session.answer == Answer()
    assert "cannot be graded" in reading.reading.state_words
    press(qtbot, reading, Qt.Key.Key_Down, Qt.Key.Key_3)
    assert session.answer.grade == 3


def test_blind_first_hides_opinion_and_maps_until_the_grade(reading: MainWindow, session: FakeSession, qtbot):
    session.show_analysis(made_analysis())
    assert "Shown after your grade." in reading.opinion.words
    assert not reading.photo.view.overlay.is_shown
    assert not reading.actions_["lesions.show"].isEnabled()
    press(qtbot, reading, Qt.Key.Key_2)
    assert "2  Moderate · refer" in reading.opinion.words
    assert reading.photo.view.overlay.is_shown
    assert reading.actions_["lesions.show"].isEnabled()


def test_the_opinion_can_be_revealed_before_the_grade(reading: MainWindow, session: FakeSession):
    session.show_analysis(made_analysis())
    reading.opinion.reveal_requested.emit()
    assert "2  Moderate" in reading.opinion.words


def test_the_opinion_is_in_words(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    session.show_analysis(made_analysis(**FOUND))
    for words in (
        "Monitor · 80 % to be referred",
        "2 or 3 at 90 % coverage",
        "Grade by the counts alone: the same.",
        "14 microaneurysms in 4 quadrants",
        "fake-2026.11",
    ):
        assert words in reading.opinion.words


FOUND: dict[str, Any] = {"disc": (300.0, 200.0), "fovea": (200.0, 210.0)}


@pytest.mark.parametrize(
    ("places", "missing"),
    [
        ({"disc": None, "fovea": None}, "The disc and fovea"),
        ({**FOUND, "fovea": None}, "The fovea"),
        ({**FOUND, "disc": None}, "The disc"),
    ],
)
def test_without_disc_or_fovea_lesions_are_not_counted_by_quadrant(reading, session, places, missing):
    session.blind_first = False
    session.show_analysis(made_analysis(**FOUND))
    shown = reading.opinion.words.splitlines()
    assert "a guess" not in reading.opinion.words
    assert [line for line in shown if line in ("ST", "IT", "IN", "SN")] == ["ST", "IT", "IN", "SN"]
    session.show_analysis(made_analysis(**places))
    words = reading.opinion.words
    assert f"{missing} could not be found: quadrants would be a guess." in words
    assert "14 microaneurysms, " in words
    assert not {"ST", "by quadrant"} & set(words.splitlines())


def test_each_count_by_quadrant_says_its_quadrant_to_a_screen_reader(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    session.show_analysis(made_analysis(**FOUND))
    named = [label.accessibleName() for label in reading.opinion.findChildren(QLabel)]
    for words in ("superotemporal 4", "inferotemporal 5", "inferonasal 3", "superonasal 2"):
        assert words in named


def test_without_disc_and_fovea_no_exudate_is_said_to_be_near_the_fovea(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    session.show_analysis(made_analysis(**FOUND, dme=2))
    near = "Macular oedema risk 2: hard exudate within one disc diameter of the fovea"
    assert near in reading.opinion.words
    for disc, fovea, missing in (
        (FOUND["disc"], None, "Fovea"),
        (None, FOUND["fovea"], "Disc"),
        (None, None, "Disc and fovea"),
    ):
        session.show_analysis(made_analysis(disc=disc, fovea=fovea, dme=2))
        assert "one disc diameter" not in reading.opinion.words
        assert (
            "Macular oedema risk 2: the network's own estimate from the whole photograph. "
            f"{missing} not found, so the distance from the fovea could not be judged."
        ) in reading.opinion.words
    session.show_analysis(made_analysis(fovea=None, dme=0))
    assert "Macular oedema risk 0: no hard exudate" in reading.opinion.words


def test_the_grade_by_the_counts_is_no_decimal_before_the_first_count(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    analysis = made_analysis(**FOUND)
    only_dots = replace(analysis.prediction, quadrant_counts={"MA": (9, 9, 9, 10)})
    session.show_analysis(replace(analysis, prediction=only_dots))
    words = reading.opinion.words
    assert "Grade by the counts alone: mild (1); the model's: moderate (2). 37 microaneurysms" in words
    session.show_analysis(made_analysis(**FOUND))
    assert "Grade by the counts alone: the same." in reading.opinion.words


def test_the_call_for_a_grade_goes_when_there_is_one(reading: MainWindow, session: FakeSession, qtbot):
    session.message.emit("warning", "The disk is nearly full.")
    session.message.emit("info", GIVE_A_GRADE_FIRST)
    press(qtbot, reading, Qt.Key.Key_2)
    assert shown_message(reading) == "The disk is nearly full."


def test_nothing_that_looks_at_a_photograph_can_be_used_on_a_file_that_cannot_be_shown(reading, session):
    tools = [button_named(reading.header, words) for words in ("Adjust the picture", "Loupe", "Measure", "Larger")]
    assert all(tool.isEnabled() for tool in tools)
    assert tools[0].toolTip() == "Adjust the picture (J)"
    reading.actions_["image.adjust"].trigger()
    assert reading.seeing.bar.isVisible()
    session.photograph.error = "The file is cut off."
    session.photograph.failed.emit(session.photograph.error)
    assert not any(tool.isEnabled() for tool in tools)
    assert tools[0].toolTip() == "Adjust the picture (J)\nThis file cannot be shown."
    assert not reading.seeing.bar.isVisible()
    looking = [entry.id for entry in (*SEEING, *(spec(f"view.{name}") for name in ("fit", "one_to_one", "pan_up")))]
    assert [name for name in looking if reading.actions_[name].isEnabled()] == []
    session.photograph.error = None
    session.show_picture()
    reading.show_answer()
    assert all(tool.isEnabled() for tool in tools)
    assert tools[0].toolTip() == "Adjust the picture (J)"
    assert reading.seeing.bar.isVisible()


def test_an_ungradable_opinion_gives_its_reasons(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    session.show_analysis(made_analysis(gradable=False, quality_reasons=("blur", "dark")))
    words = reading.opinion.words
    assert "Blurred and too dark." in words
    assert words.index("Ungradable") < words.index("Judged all the same"), "that it cannot be judged must lead"
    assert "to be referred" not in words, "an action is advised on what cannot be judged"


def test_a_stale_opinion_is_marked(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    session.photograph.stale = True
    session.show_analysis(made_analysis())
    assert "another model" in reading.opinion.words


def test_a_failed_analysis_says_why_and_grading_goes_on(reading: MainWindow, session: FakeSession, qtbot):
    session.photograph.analysis_error = "The device ran out of memory."
    session.model_opinion_changed.emit()
    assert "The device ran out of memory." in reading.opinion.words
    press(qtbot, reading, Qt.Key.Key_1)
    assert session.answer.grade == 1


def test_a_read_only_store_disables_grading_and_says_why(reading: MainWindow, session: FakeSession, qtbot):
    session.read_only_reason = "The store is newer than this program."
    session.read_only_changed.emit(session.read_only_reason)
    press(qtbot, reading, Qt.Key.Key_2)
    assert session.answer == Answer()
    assert shown_message(reading) == "The store is newer than this program."
    assert not reading.actions_["grade.2"].isEnabled()


def test_what_is_not_saved_can_be_tried_again(reading: MainWindow, session: FakeSession):
    session.saved_state_changed.emit("not saved: the disk is full")
    assert shown_message(reading) == "Not saved: the disk is full"
    reading.photo.messages.action_pressed.emit("Try again")
    assert session.wishes == [("retry_saving", None)]
    session.saved_state_changed.emit("not saved: the disk is full")
    session.saved_state_changed.emit("saved")
    assert shown_message(reading) == ""


def test_messages_are_kept_until_dismissed_and_the_same_words_come_once(window: MainWindow, session: FakeSession):
    for words in ("First.", "Second.", "First."):
        session.message.emit("error", words)
    seen = []
    while message := shown_message(window):
        seen.append(message)
        window.photo.messages.dismiss()
    assert seen == ["First.", "Second."]


def test_the_notice_is_shown_at_first_start_until_it_is_understood(qtbot, session: FakeSession):
    settings = Settings(None)
    overlay = OverlayModel(NowRunner())  # pyright: ignore[reportArgumentType]
    window = MainWindow(session, overlay, settings, resources())  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(window)
    assert shown_message(window) == RESEARCH_USE
    window.photo.messages.action_pressed.emit("I understand")
    assert settings.get("window.notice_accepted") is True


def test_readings_that_are_not_saved_hold_the_window_once(reading: MainWindow, session: FakeSession):
    session.unsaved, session.saved_state = 2, "not saved: The disk is full."
    assert not reading.close()
    assert reading.isVisible()
    assert "2 readings are not saved yet" in shown_message(reading)
    session.unsaved, session.saved_state = 0, "saved"
    session.saved_state_changed.emit("saved")
    session.unsaved, session.saved_state = 1, "not saved: The disk is full."
    assert not reading.close(), "what is new holds it again"
    assert reading.close(), "asked twice, it goes"


def test_no_probability_is_called_certain(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    made = made_analysis()
    sure = replace(made.prediction, p_referable=0.9999, probabilities=(0.0, 0.001, 0.999, 0.0, 0.0))
    session.show_analysis(replace(made, prediction=sure))
    assert "over 99 % to be referred" in reading.opinion.words
    assert "100 %" not in reading.opinion.words
    assert chance(0.0) == "under 1 %"
    assert chance(0.5) == "50 %"


def test_the_headline_of_a_failure_is_not_cut_in_a_small_window(reading: MainWindow, qtbot):
    reading.resize(900, 500)
    qtbot.waitUntil(lambda: reading.width() == 900)
    reading.photo.show_failed("The file is cut off after 1.2 MB.")
    title = reading.photo.card._title
    qtbot.waitUntil(lambda: title.isVisible() and title.height() >= title.heightForWidth(title.width()))
    room = title.contentsRect()
    words = title.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), title.text())
    assert room.width() >= words.width()
    assert room.height() >= words.height()
