"""The tour: by keyboard, once, and never in the way of reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from retina_desktop.settings import Settings
from retina_desktop.views.main_window import MainWindow
from retina_desktop.views.reading_panel import NoteField
from retina_desktop.views.rows_view import RowsView
from retina_desktop.views.tour import STEPS, Tour, place_beside


def begun(window: MainWindow) -> Tour:
    window.actions_["help.tour"].trigger()
    tour = window.wishes.help.tour
    assert tour is not None
    return tour


def test_return_goes_through_all_steps_and_ends(window: MainWindow):
    tour = begun(window)
    titles = []
    for _ in STEPS:
        assert window.focusWidget() is tour.card
        assert tour.card.accessibleName().endswith(tour.card.title.text())
        assert "{" not in tour.card.words.text()
        titles.append(tour.card.title.text())
        QTest.keyClick(tour.card, Qt.Key.Key_Return)
    assert titles == [step.title for step in STEPS]
    assert window.wishes.help.tour is None
    assert not tour.card.isVisible()
    assert window.focusWidget() is window.photo.view


def places_of_focus(window: MainWindow) -> dict[str, QWidget | None]:
    return {
        "photograph": window.photo.view,
        "list": window.worklist.findChild(RowsView),
        "filter": window.worklist.findChild(QLineEdit),
        "note": window.reading.findChild(NoteField),
        "window": window,
    }


@pytest.mark.parametrize("place", ["card", "photograph", "list", "filter", "note", "window"])
def test_escape_ends_it_wherever_the_focus_is_and_at_any_step(reading: MainWindow, place: str):
    tour = begun(reading)
    QTest.keyClick(tour.card, Qt.Key.Key_Return)
    focused = {"card": tour.card, **places_of_focus(reading)}[place]
    assert focused is not None
    focused.setFocus()
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert reading.wishes.help.tour is None
    assert not tour.card.isVisible()


def test_escape_after_the_tour_is_what_it_was_before(reading: MainWindow):
    begun(reading)
    note = reading.reading.findChild(NoteField)
    assert note is not None
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert reading.focusWidget() is reading.photo.view
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert reading.focusWidget() is not note, "Escape leaves the note"


def test_escape_in_a_dialog_over_it_is_the_dialogs(window: MainWindow):
    tour = begun(window)
    dialog = QDialog(window)
    dialog.open()
    QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert tour.card.isVisible()


def test_a_button_that_has_the_focus_is_pressed_by_its_keys(window: MainWindow):
    tour = begun(window)
    tour.card.next.setFocus()
    QTest.keyClick(tour.card.next, Qt.Key.Key_Space)
    assert tour.at == 1
    tour.card.skip.setFocus()
    QTest.keyClick(tour.card.skip, Qt.Key.Key_Return)
    assert window.wishes.help.tour is None


def test_back_goes_back(window: MainWindow):
    tour = begun(window)
    assert not tour.card.back.isEnabled()
    tour.card.next.click()
    tour.card.back.click()
    assert tour.at == 0


def test_the_card_lies_in_the_window_and_not_over_what_it_speaks_of(reading: MainWindow):
    tour = begun(reading)
    for step in STEPS:
        card = tour.card.geometry()
        assert reading.rect().contains(card)
        if step.part != "photograph":
            assert not card.intersects(tour.ring.geometry()), step.part
        tour.go_on()


@pytest.mark.parametrize("area", [QRect(0, 0, 860, 460), QRect(0, 0, 280, 460), QRect(0, 440, 860, 20)])
def test_the_card_stays_in_the_smallest_window(area: QRect):
    window, card = QRect(0, 0, 860, 460), QRect(0, 0, 360, 230)
    assert window.contains(QRect(place_beside(area, card, window), card.size()))


def test_grades_are_given_while_the_card_is_there(reading: MainWindow, session):
    tour = begun(reading)
    QTest.keyClick(tour.card, Qt.Key.Key_2)
    assert session.answer.grade == 2
    assert tour.card.isVisible()


def test_without_a_photograph_the_samples_are_offered(window: MainWindow):
    assert "samples" in begun(window).card.words.text()


def test_with_a_photograph_they_are_not(reading: MainWindow):
    assert "samples" not in begun(reading).card.words.text()


def test_it_comes_by_itself_once(window: MainWindow, settings: Settings):
    settings.set("window.notice_accepted", False)
    window.wishes.help.offer_tour()
    tour = window.wishes.help.tour
    assert tour is not None
    tour.end()
    window.wishes.help.offer_tour()
    assert window.wishes.help.tour is None


def test_it_does_not_come_to_somebody_who_knows_the_window(window: MainWindow, settings: Settings):
    assert settings.get("window.notice_accepted")
    window.wishes.help.offer_tour()
    assert window.wishes.help.tour is None
