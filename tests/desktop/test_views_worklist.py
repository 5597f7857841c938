from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from fake_session import FakeSession, FakeThumbnails
from retina_desktop.paths import resources
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.viewmodels.list_filter import Filter
from retina_desktop.viewmodels.list_sort import Ordering, SortBy
from retina_desktop.viewmodels.row_words import status_words
from retina_desktop.viewmodels.worklist import Opinion, Row, Status, WorklistModel
from retina_desktop.viewmodels.worklist_order import WorklistOrder
from retina_desktop.views.icons import Icons
from retina_desktop.views.theme import load_theme
from retina_desktop.views.worklist_delegate import WorklistDelegate
from retina_desktop.views.worklist_view import WorklistView

TWO = Answer(grade=2, gradable=True, state="entered")
OPINION = Opinion("made", grade=3, gradable=True, referable=True, uncertainty=0.4, stale=False)


@pytest.fixture
def worklist(qapp) -> WorklistModel:
    model = WorklistModel(FakeThumbnails())  # pyright: ignore[reportArgumentType]
    model.append(Row(Path(f"/p/{name}.png"), f"{name}.png", laterality=eye) for name, eye in NAMES)
    return model


NAMES = (("007_OD", "OD"), ("007_OS", "OS"), ("008_OD", "OD"), ("008_OS", "OS"), ("Müller", None))


@pytest.fixture
def view(qtbot, worklist: WorklistModel) -> WorklistView:
    theme = load_theme(resources(), "dark")
    view = WorklistView(worklist, theme, Icons(resources(), theme))
    qtbot.addWidget(view)
    view.resize(280, 700)
    view.show()
    return view


def shown(order: WorklistOrder) -> list[int]:
    return [order.row_of_place(place) for place in range(order.rowCount())]


@pytest.mark.parametrize(
    ("text", "rows"),
    [("", [0, 1, 2, 3, 4]), ("007", [0, 1]), ("os 008", [3]), ("müll", [4]), ("queued od", [0, 2]), ("zzz", [])],
)
def test_every_word_of_the_filter_must_be_in_name_eye_or_status(worklist: WorklistModel, text: str, rows: list[int]):
    order = WorklistOrder(worklist)
    order.set_filter(Filter(text=text))
    assert shown(order) == rows


def test_least_certain_first_puts_what_is_not_analysed_last(worklist: WorklistModel):
    worklist.change(3, opinion=OPINION)
    worklist.change(1, opinion=replace(OPINION, uncertainty=0.9))
    order = WorklistOrder(worklist)
    order.set_ordering(Ordering(SortBy.CERTAINTY))
    assert shown(order) == [1, 3, 0, 2, 4]


def test_nothing_jumps_when_a_row_stops_matching(worklist: WorklistModel, qtbot):
    order = WorklistOrder(worklist)
    order.set_filter(Filter(grade=frozenset({"none"})))
    with qtbot.assertNotEmitted(order.modelReset), qtbot.waitSignal(order.dataChanged):
        worklist.change(1, answer=TWO)
    assert shown(order) == [0, 1, 2, 3, 4]
    order.refresh()
    assert shown(order) == [0, 2, 3, 4]


def test_new_rows_come_at_the_end_if_they_match(worklist: WorklistModel):
    order = WorklistOrder(worklist)
    order.set_filter(Filter(text="009"))
    worklist.append([Row(Path("/p/009_OD.png"), "009_OD.png"), Row(Path("/p/010.png"), "010.png")])
    assert shown(order) == [5]
    assert order.place_of_row(5) == 0
    assert order.place_of_row(0) == -1


def test_rows_that_come_in_quick_succession_are_shown_together(worklist: WorklistModel, qtbot):
    """Each addition is a repaint of the list: 20,000 files come 40 at a time."""
    order = WorklistOrder(worklist)
    worklist.append([Row(Path("/p/9.png"), "9.png")])
    assert shown(order)[-1] == 5, "the first ones are there at once"
    told: list[tuple[int, int]] = []
    order.rowsInserted.connect(lambda _parent, first, last: told.append((first, last)))
    for name in ("10", "11", "12"):
        worklist.append([Row(Path(f"/p/{name}.png"), f"{name}.png")])
    qtbot.waitUntil(lambda: order.rowCount() == 9)
    assert told == [(6, 8)]


def test_a_row_that_is_wanted_on_the_screen_waits_for_no_others(worklist: WorklistModel):
    order = WorklistOrder(worklist)
    for name in ("9", "10"):
        worklist.append([Row(Path(f"/p/{name}.png"), f"{name}.png")])
    order.follow(6)
    assert order.place_of_row(6) == 6


def test_a_change_of_many_rows_is_told_once(worklist: WorklistModel, qtbot):
    order = WorklistOrder(worklist)
    told: list[tuple[int, int]] = []
    order.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row())))
    worklist.change_many([(number, {"answer": TWO}) for number in (1, 2, 4)])
    assert told == [(1, 4)]


def test_the_order_is_told_and_is_none_when_it_is_the_lists_own(worklist: WorklistModel, qtbot):
    order = WorklistOrder(worklist)
    with qtbot.waitSignal(order.order_changed) as told:
        order.set_filter(Filter(text="os"))
    assert told.args == [[1, 3]]
    with qtbot.waitSignal(order.order_changed) as told:
        order.set_filter(Filter())
    assert told.args == [None]


def test_choosing_a_row_is_a_wish_and_showing_one_is_not(view: WorklistView, qtbot):
    with qtbot.assertNotEmitted(view.row_chosen):
        view.show_current(3)
    place = view.list.visualRect(view.order.index(1)).center()
    with qtbot.waitSignal(view.row_chosen) as told:
        qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [1]


def test_typing_filters_after_a_pause(view: WorklistView, qtbot):
    qtbot.keyClicks(view.filter, "008")
    qtbot.waitUntil(lambda: view.order.rowCount() == 2)


def test_a_filter_that_nothing_matches_says_so(view: WorklistView, qtbot):
    qtbot.keyClicks(view.filter, "zzz")
    qtbot.keyClick(view.filter, Qt.Key.Key_Return)
    assert view.order.rowCount() == 0
    assert "No photograph matches" in view.emptiness


def test_the_counts_are_in_words(view: WorklistView, worklist: WorklistModel):
    assert view.counts.text() == "0 read · 5 to read"
    worklist.change(0, answer=TWO)
    assert view.counts.text() == "1 read · 4 to read"


def test_progress_has_words_and_can_be_stopped(view: WorklistView, qtbot):
    view.show_progress(18, 246, "Analysing 18 of 246")
    view.show_paused(False)
    assert view.progress.isVisible()
    assert view.progress.value() == 18
    with qtbot.waitSignal(view.stop_requested):
        view.stop.click()
    view.show_paused(True)
    with qtbot.waitSignal(view.resume_requested):
        view.stop.click()
    view.show_progress(246, 246, "")
    assert not view.progress.isVisible()


STATES = {
    "queued": Row(Path("a.png"), "a.png"),
    "not analysed": Row(Path("a.png"), "a.png", is_expected=False),
    "analysing": Row(Path("a.png"), "a.png", analysing=True),
    "to read": Row(Path("a.png"), "a.png", opinion=OPINION),
    "entered": Row(Path("a.png"), "a.png", answer=TWO),
    "confirmed": Row(Path("a.png"), "a.png", answer=replace(TWO, state="confirmed")),
    "ungradable, entered": Row(Path("a.png"), "a.png", answer=Answer(gradable=False, state="entered")),
    "ungradable, confirmed": Row(Path("a.png"), "a.png", answer=Answer(gradable=False, state="confirmed")),
    "model: ungradable": Row(Path("a.png"), "a.png", opinion=replace(OPINION, gradable=False), opinion_visible=True),
    "failed": Row(Path("a.png"), "a.png", error="The file is cut off."),
}


@pytest.mark.parametrize("words", STATES)
def test_every_status_is_said_in_words(words: str):
    assert status_words(STATES[words]) == words


def test_every_status_looks_different(qtbot):
    """Each of a glyph of its own: drawn in one ink, no two pictures are the same."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from retina_desktop.views.worklist_delegate import paint_status

    pictures = []
    for status in Status:
        image = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        paint_status(painter, status, QRectF(2, 2, 12, 12), QColor(Qt.GlobalColor.white))
        painter.end()
        pictures.append(image)
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


@pytest.fixture
def session(qapp) -> FakeSession:
    """A fixture, because it must outlive the view that paints its rows."""
    return FakeSession()


def left_some(view: WorklistView) -> bool:
    """Whether rows of the last repaint wait for the next."""
    delegate = view.list.itemDelegate()
    assert isinstance(delegate, WorklistDelegate)
    return delegate.left_some


def settled(qtbot, view: WorklistView) -> QImage:
    """The list once no row waits for its next turn."""
    pictures = [view.list.viewport().grab()]
    qtbot.waitUntil(lambda: pictures.append(view.list.viewport().grab()) or not left_some(view))
    return pictures[-1].toImage()


def test_rows_beyond_one_turn_are_painted_in_the_next(qtbot, session: FakeSession, monkeypatch):
    monkeypatch.setattr("retina_desktop.views.worklist_delegate.DRAW_S", 0.0)
    session.list_rows(6)
    theme = load_theme(resources(), "light")
    view = WorklistView(session.worklist, theme, Icons(resources(), theme))
    qtbot.addWidget(view)
    view.resize(280, 700)
    view.show()
    view.list.viewport().grab()
    assert left_some(view), "six rows were drawn in one turn of no length"
    painted = settled(qtbot, view)
    for row in range(6):
        thumbnail = view.list.visualRect(view.order.index(row)).topLeft() + QPoint(35, 20)
        assert painted.pixelColor(thumbnail).name() == "#000000", f"row {row} is missing"


def test_rows_are_painted_with_and_without_thumbnail(qtbot, session: FakeSession):
    session.list_rows(6)
    thumbnail = QImage(90, 60, QImage.Format.Format_RGB32)
    thumbnail.fill(0xFF8800)
    session.worklist.thumbnails.get = lambda path: thumbnail if path.name == "007_OD.png" else None
    theme = load_theme(resources(), "light")
    view = WorklistView(session.worklist, theme, Icons(resources(), theme))
    qtbot.addWidget(view)
    view.resize(280, 700)
    view.show()
    view.show_current(2)
    session.worklist.change(1, answer=replace(TWO, state="confirmed"))
    session.worklist.change(3, error="Cut off.")
    picture = settled(qtbot, view)
    box = view.list.visualRect(view.order.index(0))
    assert picture.pixelColor(box.topLeft() + QPoint(35, box.height() // 2)).name() == "#ff8800"
    grade = view.list.visualRect(view.order.index(1)).center() + QPoint(view.list.viewport().width() // 2 - 30, 0)
    assert picture.pixelColor(grade - QPoint(0, 9)).name() == theme.colours["accent"]


def test_a_row_tells_screen_readers_all_of_it(view: WorklistView, worklist: WorklistModel):
    worklist.change(1, answer=replace(TWO, state="confirmed"))
    words = view.order.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "007_OS.png, left eye, confirmed, grade 2"
