"""The window at every size: nothing is cut, nothing that is needed goes out of sight, nothing over the photograph moves it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QToolButton, QToolTip, QWidget

from fake_session import FakeSession, NowRunner, made_analysis, painted_retina
from hands import button_named, press
from retina_desktop.languages import FILES, Speech
from retina_desktop.paths import resources
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.views.compare_pane import LEAST_WIDTH_PX, PaneTitle, Title
from retina_desktop.views.elided import ElidedButton, ElidedLabel, YieldingLabel
from retina_desktop.views.legend import retina_of
from retina_desktop.views.main_window import MainWindow
from retina_desktop.views.messages import Message

SMALLEST = QSize(900, 500)
"""What a window may need at most: a screen of 1920 x 1080 has 960 x 540 of these pixels at 200 %, one of 1366 x 768 at 150 % 910 x 512."""


def inside(widget: QWidget, window: QWidget) -> bool:
    return window.rect().contains(QRect(widget.mapTo(window, QPoint()), widget.size()))


def settle(window: MainWindow, size: QSize) -> None:
    """The window has this size, and every layout that waited for it is done."""
    window.resize(size)
    for _ in range(3):  # a bar that goes on in a second line is one more round
        QApplication.processEvents()
    assert window.size() == size


def shown_tools(window: MainWindow) -> set[str]:
    """Actions over the photograph that a reader can reach there, as buttons or in the menu of those without room."""
    header = window.header
    buttons = {button.defaultAction().objectName() for button in header.buttons if button.isVisible()}
    return buttons | {action.objectName() for action in header.more.menu().actions()}


@pytest.fixture(params=["en", *FILES])
def spoken(request, qapp) -> Iterator[str]:
    speech = Speech(request.param, resources())
    yield request.param
    speech.end()


@pytest.fixture
def font(qapp: QApplication, request) -> Iterator[float]:
    """A system whose letters are larger by this factor."""
    before, larger = QFont(qapp.font()), QFont(qapp.font())
    larger.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(larger)
    yield request.param
    qapp.setFont(before)


def read_window(qtbot, session: FakeSession, settings: Settings) -> MainWindow:
    """A graded photograph with the opinion and the maps, in the language that is spoken."""
    window = MainWindow(session, OverlayModel(NowRunner()), settings, resources())  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(window)
    window.show()
    session.list_rows(6)
    session.select(0)
    session.show_picture()
    session.blind_first = False
    session.show_analysis(made_analysis())
    session.set_grade(2)
    settle(window, SMALLEST)
    return window


# ------------------------------------------------------------------------------------------------------ small screens
def test_the_smallest_window_has_room_on_a_screen_of_1280_x_720_at_150_per_cent(seen: MainWindow):
    assert seen.minimumSizeHint().width() <= 1280 / 1.5
    assert seen.minimumSizeHint().height() <= 720 / 1.5


@pytest.mark.parametrize("font", [1.0, 1.2], indirect=True)
def test_the_window_fits_a_scaled_screen_in_every_language(spoken: str, font: float, session, settings, qtbot):
    window = read_window(qtbot, session, settings)
    for column in (window.worklist, window.header, window.bar, window.reading):
        assert inside(column, window)
    assert window.minimumSizeHint().width() <= SMALLEST.width()
    assert window.minimumSizeHint().height() <= SMALLEST.height()


@pytest.mark.parametrize("tab", [0, 1], ids=["signs", "quality"])
def test_words_are_cut_with_an_ellipsis_or_not_at_all(spoken: str, tab: int, session, settings, qtbot):
    window = read_window(qtbot, session, settings)
    [button for button in window.reading.findings.findChildren(QAbstractButton) if not button.isHidden()][tab].click()
    assert window.reading.findings.page == tab
    press(qtbot, window, Qt.Key.Key_J)
    settle(window, SMALLEST)
    cut = [
        f"{type(widget).__name__} {widget.text()!r} {widget.width()} < {widget.minimumSizeHint().width()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton)
        and not isinstance(widget, ElidedLabel | ElidedButton)
        and widget.isVisible()
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.width() < widget.minimumSizeHint().width()
    ]
    assert not cut
    for bar in (window.seeing.bar, window.bar, window.header, window.status):
        assert bar.minimumSizeHint().width() <= bar.width()
    assert window.reading.scrolled.viewport().width() >= window.reading.page.minimumSizeHint().width()


@pytest.mark.parametrize("width", range(900, 1601, 50))
def test_nothing_in_the_bars_overlaps_at_any_width(seen: MainWindow, width: int, qtbot):
    press(qtbot, seen, Qt.Key.Key_J)
    settle(seen, QSize(width, 500))
    for bar in (seen.header, seen.bar, seen.seeing.bar, seen.status):
        controls = [
            QRect(child.mapTo(bar, QPoint()), child.size())
            for child in bar.findChildren(QWidget)
            if child.isVisible() and not child.findChildren(QWidget) and child.width()
        ]
        for place, box in enumerate(controls):
            assert bar.rect().contains(box)
            over = [other for other in controls[:place] if box.intersects(other)]
            assert not over, f"{bar.objectName()}: {box}"


def test_grades_and_confirm_stay_in_sight_while_the_rest_scrolls(seen: MainWindow, session: FakeSession, qtbot):
    session.set_grade(2)
    settle(seen, SMALLEST)
    grades = [button for button in seen.reading.findChildren(QAbstractButton) if button.accessibleName()[1:2] == ":"]
    confirm = button_named(seen.reading, "Confirm the grade and go to the next photograph")
    bar = seen.reading.scrolled.verticalScrollBar()
    assert len(grades) == 6
    for end in (bar.minimum(), bar.maximum()):
        bar.setValue(end)
        assert all(inside(button, seen) for button in (*grades, confirm))
        assert not any(
            QRect(button.mapTo(seen, QPoint()), button.size()).intersects(
                QRect(seen.reading.scrolled.mapTo(seen, QPoint()), seen.reading.scrolled.size())
            )
            for button in (*grades, confirm)
        )
    assert bar.maximum() > 0
    assert inside(seen.opinion.spoken, seen) or seen.opinion.spoken.isHidden()
    last = seen.opinion.rect().bottomLeft()
    assert seen.rect().contains(seen.opinion.mapTo(seen, last)), "all of the opinion can be scrolled to"


def test_what_scrolls_can_be_scrolled_by_keys(seen: MainWindow, session: FakeSession, qtbot):
    settle(seen, SMALLEST)
    scroll = seen.reading.scrolled
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    scroll.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, seen, Qt.Key.Key_Down)
    assert scroll.verticalScrollBar().value() > 0
    assert session.current == 0, "an arrow here is not the next photograph's"


def test_there_is_no_scroll_bar_while_nothing_lies_below(reading: MainWindow, qtbot):
    scroll = reading.reading.scrolled
    needed = reading.reading.page.heightForWidth(scroll.viewport().width())
    assert needed < scroll.viewport().height(), "the hidden opinion takes no room"
    assert not scroll.verticalScrollBar().isVisible()


def test_the_page_is_as_wide_with_a_scroll_bar_as_without(reading: MainWindow, session: FakeSession, qtbot):
    width = reading.reading.scrolled.viewport().width()
    session.blind_first = False
    session.show_analysis(made_analysis())
    reading.resize(reading.width(), 500)
    qtbot.waitUntil(reading.reading.scrolled.verticalScrollBar().isVisible)
    assert reading.reading.scrolled.viewport().width() == width


def test_a_message_does_not_lie_over_what_the_empty_window_says(window: MainWindow, session: FakeSession):
    settle(window, SMALLEST)
    card = window.photo.card
    session.message.emit("warning", "The folder /photographs/of/may could not be read: its disk is gone. " * 3)
    settle(window, SMALLEST)
    said = [label for label in card.findChildren(QLabel) if label.isVisible()]
    assert said
    message = window.photo.messages.geometry()
    assert not any(message.intersects(QRect(label.mapTo(window.photo, QPoint()), label.size())) for label in said)
    assert all(inside(button, window) for button in card.findChildren(QAbstractButton) if button.isVisible())


# ------------------------------------------------------------------------------------------- tools that have no room
TOOLS = {
    "view.zoom_out", "view.zoom_in", "view.fit", "view.one_to_one", "image.adjust", "image.loupe", "image.measure", "image.grid",
}  # fmt: skip


@pytest.mark.parametrize("width", [900, 1000, 1150, 1500])
def test_every_tool_over_the_photograph_can_be_reached_at_every_width(reading: MainWindow, width: int, qtbot):
    settle(reading, QSize(width, 600))
    assert shown_tools(reading) == TOOLS
    assert reading.header.more.isVisible() == bool(reading.header.more.menu().actions())
    assert all(inside(button, reading) for button in reading.header.buttons if button.isVisible())


def test_the_menu_of_tools_without_room_is_reached_by_tab_and_does_what_they_do(reading: MainWindow, qtbot):
    """Not opened here: offscreen a menu takes the keyboard and never gives it back to the tests that follow."""
    settle(reading, SMALLEST)
    more = reading.header.more
    qtbot.waitUntil(more.isVisible)
    assert more.accessibleName() == "More tools"
    assert more.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert more.popupMode() is QToolButton.ToolButtonPopupMode.InstantPopup
    next(action for action in more.menu().actions() if action.objectName() == "image.adjust").trigger()
    assert reading.seeing.bar.isVisible()


# ------------------------------------------------------------------------------------------------------- nothing jumps
def retina_on_glass(window: MainWindow) -> tuple[QPoint, QRectF]:
    """Where the view lies in the window, and the photograph in the view."""
    return window.photo.view.mapTo(window, QPoint()), window.photo.view.place.target()


@pytest.mark.parametrize("size", [SMALLEST, QSize(1280, 720), QSize(1500, 940)], ids=lambda size: str(size.width()))
def test_the_photograph_stays_where_it_is_when_a_bar_opens(seen: MainWindow, session: FakeSession, size: QSize, qtbot):
    settle(seen, size)
    before, height = retina_on_glass(seen), seen.bar.height()
    press(qtbot, seen, Qt.Key.Key_J)
    assert seen.seeing.bar.isVisible()
    assert retina_on_glass(seen) == before
    press(qtbot, seen, Qt.Key.Key_Escape, Qt.Key.Key_A)
    assert seen.bar.attribution.isVisible()
    assert retina_on_glass(seen) == before
    session.explaining.answer("grad-cam")
    seen.actions_["attribution.occlusion"].trigger()
    session.explaining.step("occlusion", 19, 76)
    assert seen.bar.attribution.progress.isVisible()
    assert (retina_on_glass(seen), seen.bar.height()) == (before, height)
    seen.grab()
    assert (retina_on_glass(seen), seen.bar.height()) == (before, height)


def test_the_bar_lies_over_the_photograph_and_words_go_below_it(reading: MainWindow, session: FakeSession, qtbot):
    press(qtbot, reading, Qt.Key.Key_J)
    bar, view = reading.seeing.bar, reading.photo.view
    assert (bar.x(), bar.y(), bar.width()) == (0, 0, view.width())
    assert view.free.top() >= bar.height()
    session.message.emit("error", "Something failed.")
    assert reading.photo.messages.y() >= bar.height()
    press(qtbot, reading, Qt.Key.Key_Escape)
    assert reading.photo.messages.y() < bar.height()


# ----------------------------------------------------------------------------------------------------------- the legend
def legend_boxes(window: MainWindow) -> list[QRectF]:
    view = window.photo.view
    target, scale = view.place.target(), view.place.scale
    return [box for _, box in view.overlay.legends(view.fontMetrics(), target, scale, QRectF(view.rect()))]


@pytest.mark.parametrize(
    "size", [SMALLEST, QSize(1100, 900), QSize(1600, 900), QSize(1900, 700)], ids=lambda size: str(size.width())
)
@pytest.mark.parametrize("photo", [(640, 480), (480, 480), (720, 480)], ids=["4:3", "square", "3:2"])
def test_no_legend_lies_over_the_retina_of_a_fitted_photograph(
    seen: MainWindow, session: FakeSession, photo: tuple[int, int], size: QSize, qtbot
):
    session.show_picture(painted_retina(*photo))
    session.show_analysis(made_analysis(*photo))
    settle(seen, size)
    view = seen.photo.view
    picture = view.overlay.picture
    assert picture is not None
    retina = retina_of(picture.frame, view.place.target(), view.place.scale)
    (box,) = legend_boxes(seen)
    assert QRectF(view.rect()).contains(box)
    assert retina.hidden_by(box) == 0
    press(qtbot, seen, Qt.Key.Key_A)
    session.explaining.answer("grad-cam", frame=picture.frame)
    (box,) = legend_boxes(seen)
    assert QRectF(view.rect()).contains(box)
    assert retina.hidden_by(box) == 0


def test_two_legends_do_not_cover_each_other(seen: MainWindow, session: FakeSession, qtbot):
    press(qtbot, seen, Qt.Key.Key_E, Qt.Key.Key_A)
    session.explaining.answer("grad-cam")
    first, second = legend_boxes(seen)
    assert not first.intersects(second)


def test_enlarged_the_legend_hides_as_little_as_it_can(seen: MainWindow):
    view = seen.photo.view
    (fitted,) = legend_boxes(seen)
    for _ in range(12):
        view.zoom_in()
    (enlarged,) = legend_boxes(seen)
    assert enlarged.width() * enlarged.height() <= fitted.width() * fitted.height()


def test_a_fitted_photograph_leaves_room_for_the_legend_and_can_be_panned_to_both_ends(seen: MainWindow):
    view = seen.photo.view
    target = view.place.target()
    assert target.top() >= 0
    assert target.bottom() <= view.height() - view.place.foot + 1e-6
    view.one_to_one()
    for _ in range(6):
        view.zoom_in()
    for _ in range(60):
        view.pan_by(0, -1)
    assert view.place.target().top() == pytest.approx(0, abs=1)
    for _ in range(60):
        view.pan_by(0, 1)
    assert view.place.target().bottom() == pytest.approx(view.height(), abs=1)


# ----------------------------------------------------------------------------------------------------------- the pages
@pytest.mark.parametrize("action", ["edit.settings", "help.keys"])
def test_a_page_is_no_larger_than_the_screen(window: MainWindow, qtbot, action: str):
    window.actions_[action].trigger()
    page = window.findChild(QDialog)
    assert page is not None
    room = page.screen().availableGeometry()
    assert page.width() <= room.width()
    assert page.height() <= room.height()
    page.reject()  # an open page would keep the keyboard from the tests that follow
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, a tip cannot be raised
def test_a_button_without_room_ends_its_words_and_says_them_whole(qtbot):
    button = ElidedButton("Accept the model's, next   Space")
    qtbot.addWidget(button)
    button.resize(90, 30)
    assert button.shown_words().endswith("…")
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(4, 4), QPoint(4, 4)))
    assert QToolTip.text() == button.text()
    QToolTip.hideText()
    button.resize(400, 30)
    assert button.shown_words() == button.text()


def test_the_title_of_a_compared_photograph_gives_way_and_says_itself_whole(qtbot):
    title = PaneTitle("The other photograph")
    qtbot.addWidget(title)
    title.show_title(
        Title("OD", "file of 2026-11-26", "patient-with-a-long-name_OD.jpg", "yours: 4 proliferative, model: 3")
    )
    assert title.minimumSizeHint().width() <= LEAST_WIDTH_PX
    title.resize(700, 60)
    title.show()
    assert [label.text() for label in title.findChildren(YieldingLabel)] == [
        "file of 2026-11-26",
        "yours: 4 proliferative, model: 3",
    ]
    assert "yours: 4 proliferative, model: 3" in title.words


@pytest.mark.parametrize("width", [900, 1400])
def test_clicks_on_one_place_dismiss_one_message_after_another(reading: MainWindow, width: int, qtbot):
    messages = reading.photo.messages
    long = "The folder /photographs/of/may could not be read: its disk is gone, and nobody knows where. "
    several = [
        Message("error", long * 5),
        Message("warning", "Short."),
        Message("warning", long, ("Try again…", "Open the folder of the records…")),
        Message("error", long * 2),
        Message("warning", "The file has changed.", ("Read it anew",)),
    ]
    while messages.shown is not None:
        messages.dismiss()
    for message in several:
        messages.show_message(message)
    settle(reading, QSize(width, 600))  # also where they came before the window had its size
    cross = button_named(reading, "Dismiss the message")
    place = cross.mapTo(reading, cross.rect().center())
    for message in reversed(several):
        assert messages.shown == message
        QApplication.processEvents()
        assert reading.childAt(place) is cross
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton, pos=cross.mapFrom(reading, place))
    assert messages.shown is None


def test_a_message_that_passes_by_itself_leaves_the_others_no_wider_than_they_need(reading: MainWindow, qtbot):
    messages = reading.photo.messages
    messages.show_message(Message("warning", "Short."))
    width = messages.width()
    messages.show_message(
        Message("info", "A long sentence that nobody needs to answer, for it says what was done. " * 2)
    )
    assert messages.width() > width
    messages._clock.timeout.emit()
    assert messages.width() == width


def test_the_answers_of_a_message_stand_below_its_words_where_there_is_no_room_beside_them(window: MainWindow, qtbot):
    photo = window.photo
    photo.messages.show_message(Message("warning", "The readings could not be saved for the moment.", ("Try again…",)))
    beside = button_named(window, "Answer the message")
    words = photo.messages._words
    photo.messages._room = QWidget()
    photo.messages._room.resize(230, 400)
    photo.messages.place()
    QApplication.processEvents()
    assert beside.geometry().top() >= words.geometry().bottom()
    assert beside.width() >= beside.minimumSizeHint().width()
