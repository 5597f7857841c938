"""The list by patient as it is seen at its usual width: titles that can be read, and the patient of what is at the upper edge."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from fake_session import FakeThumbnails
from retina_desktop.paths import resources
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.viewmodels.worklist import Row, WorklistModel
from retina_desktop.views import group_header, worklist_delegate
from retina_desktop.views.group_header import fitted
from retina_desktop.views.icons import Icons
from retina_desktop.views.theme import load_theme
from retina_desktop.views.worklist_view import LEAST_PX, WorklistView

PATIENTS = 12
USUAL_PX = 280
TWO = Answer(grade=2, gradable=True, state="confirmed")


def photograph(number: int) -> Row:
    patient, eye = f"SYNTHETIC_{number // 2:02}", ("OD", "OS")[number % 2]
    name = f"{patient}_{'right' if eye == 'OD' else 'left'}.jpg"
    return Row(Path("/p", name), name, eye, patient, answer=TWO, taken=datetime(2026, 11, 25))  # noqa: DTZ001


@pytest.fixture
def view(qtbot) -> WorklistView:
    worklist = WorklistModel(FakeThumbnails())  # pyright: ignore[reportArgumentType]
    worklist.append(map(photograph, range(2 * PATIENTS)))
    theme = load_theme(resources(), "dark")
    view = WorklistView(worklist, theme, Icons(resources(), theme))
    qtbot.addWidget(view)
    view.order.set_grouped(True)
    view.resize(USUAL_PX, 700)
    view.show()
    return view


def scroll_to(view: WorklistView, place: int, px: int = 0) -> int:
    """So that this line begins at the upper edge, or so many pixels above it. Returns a line's height."""
    height = view.list.verticalHeader().defaultSectionSize()
    view.list.verticalScrollBar().setValue(place * height + px)
    return height


def titles_written(view: WorklistView, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Fills while every line is drawn anew."""
    written: list[str] = []

    def noting(choices: tuple[str, ...], metrics: QFontMetrics, width_px: int, *mode: Qt.TextElideMode) -> str:
        written.append(fitted(choices, metrics, width_px, *mode))
        return written[-1]

    monkeypatch.setattr(group_header, "fitted", noting)
    monkeypatch.setattr(worklist_delegate, "fitted", noting)
    view._delegate.set_theme(load_theme(resources(), "light"))
    view.list.viewport().update()
    return written


def test_photographs_without_patient_or_eye_are_told_apart_where_it_is_narrow(view: WorklistView, qtbot, monkeypatch):
    worklist = view._worklist
    worklist.clear()
    names = [f"Screening_of_the_north_{number:03}.jpg" for number in range(4)]
    day = datetime(2026, 11, 26)  # noqa: DTZ001
    worklist.append(Row(Path("/p", name), name, taken=day) for name in names)
    qtbot.waitUntil(lambda: view.order.rowCount() == 5)
    view.resize(LEAST_PX, 700)
    written = titles_written(view, monkeypatch)
    qtbot.waitUntil(lambda: len(written) >= 5)
    photographs = [text for text in written if not text.startswith("No")][-4:]
    assert [text[-3:] for text in photographs] == ["000", "001", "002", "003"]
    assert not [text for text in photographs if "file" in text or "·" in text], "the date goes first, and all of it"


def test_the_chosen_photograph_stays_in_sight_while_the_list_gets_smaller(view: WorklistView):
    chosen = view.order.index(8)
    view.list.setCurrentIndex(chosen)
    view.list.scrollTo(chosen)
    view.resize(USUAL_PX, 330)
    glass, line = view.list.viewport().rect(), view.list.visualRect(chosen)
    assert glass.contains(line)
    assert line.top() >= line.height(), "below the patient's header"


def test_one_that_was_scrolled_away_stays_away_when_the_list_gets_smaller(view: WorklistView):
    view.list.setCurrentIndex(view.order.index(1))
    scroll_to(view, 10)
    before = view.list.verticalScrollBar().value()
    view.resize(USUAL_PX, 400)
    assert view.list.verticalScrollBar().value() == before


def test_patient_eye_and_date_are_read_whole_at_the_usual_width(
    view: WorklistView, qtbot, monkeypatch: pytest.MonkeyPatch
):
    written = titles_written(view, monkeypatch)
    qtbot.waitUntil(lambda: len(written) >= 12)
    assert any(text.endswith("SYNTHETIC_01") for text in written)
    assert any(text.startswith("OD · file") and text.endswith("2026-11-25") for text in written)
    assert not [text for text in written if "…" in text]


@pytest.mark.parametrize(
    ("room", "text"),
    [(1.1, "Patient 0042 · 2 photographs"), (0.6, "Patient 0042"), (0.25, "0042")],
)
def test_a_title_is_said_in_as_many_words_as_there_is_room_for(qapp, room: float, text: str):
    titles = ("Patient 0042 · 2 photographs", "Patient 0042", "0042")
    metrics = QFontMetrics(QFont())
    assert fitted(titles, metrics, int(metrics.horizontalAdvance(titles[0]) * room)) == text


def test_what_has_no_room_keeps_both_its_ends(qapp):
    metrics = QFontMetrics(QFont())
    shown = fitted(("1.2.840.113619.2.1",), metrics, metrics.horizontalAdvance("1.2.840.11"))
    assert (shown[0], shown[-1]) == ("1", "1")
    assert "…" in shown


def test_the_patient_of_the_photographs_at_the_upper_edge_is_named_there(view: WorklistView):
    sticky = view.list.sticky
    assert not sticky.isVisible(), "its own line is on the screen"
    scroll_to(view, 4)  # the first photograph of the second patient
    assert sticky.isVisible()
    assert sticky.group is not None
    assert sticky.group.patient == "SYNTHETIC_01"
    scroll_to(view, 3)
    assert not sticky.isVisible()


def test_the_next_patients_header_pushes_it_out(view: WorklistView):
    height = scroll_to(view, 5, px=10)
    assert view.list.sticky.geometry().top() == view.list.viewport().y() - 10
    assert view.list.rowViewportPosition(6) == height - 10


def test_it_is_painted_as_the_line_that_it_stands_for(view: WorklistView):
    view.list.setCurrentIndex(view.order.index(3))
    own = view.list.viewport().grab(view.list.visualRect(view.order.index(3))).toImage()
    scroll_to(view, 4, px=20)
    assert view.list.sticky.grab().toImage() == own, "a chosen one, too"


def test_a_press_on_it_closes_the_patient_and_leaves_its_header_in_view(view: WorklistView, qtbot):
    scroll_to(view, 4, px=20)
    qtbot.mouseClick(view.list.sticky, Qt.MouseButton.LeftButton)
    assert not view.order.group_at(3).is_open  # pyright: ignore[reportOptionalMemberAccess]
    assert view.list.currentIndex().row() == 3
    assert view.list.rowViewportPosition(3) >= 0
    assert not view.list.sticky.isVisible()


def test_a_photograph_that_is_gone_to_is_not_under_the_header(view: WorklistView):
    height = scroll_to(view, 20)
    view.show_current(3)  # the left eye of the second patient: place 5
    assert view.list.rowViewportPosition(5) >= height


def test_without_patients_there_is_none(view: WorklistView):
    view.order.set_grouped(False)
    scroll_to(view, 4)
    assert not view.list.sticky.isVisible()
