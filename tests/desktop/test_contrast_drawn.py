"""Contrast of what is drawn, pixel by pixel: symbols on buttons and in rows, in every theme and state (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QEnterEvent, QFont, QImage, QPainter
from PySide6.QtWidgets import QFrame, QMenu, QStyle, QStyleOptionViewItem, QToolButton, QVBoxLayout

from fake_session import FakeThumbnails
from retina_desktop.paths import resources
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.answer import NO_ANSWER, Answer
from retina_desktop.viewmodels.overlay import KINDS
from retina_desktop.viewmodels.worklist import Opinion, Row, WorklistModel
from retina_desktop.viewmodels.worklist_order import WorklistOrder
from retina_desktop.views.icons import Icons
from retina_desktop.views.main_window import MainWindow
from retina_desktop.views.overlay_bar import KindButton
from retina_desktop.views.theme import Theme, contrast, load_theme
from retina_desktop.views.worklist_delegate import WorklistDelegate, row_height

NAMES = ("dark", "light", "contrast")
SYMBOL, WORDS = 3.0, 4.5
SELECTED, HOVERED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver
STATES = {
    "normal": QStyle.StateFlag.State_Enabled,
    "hovered": QStyle.StateFlag.State_Enabled | HOVERED,
    "selected": QStyle.StateFlag.State_Enabled | SELECTED,
    "selected and hovered": QStyle.StateFlag.State_Enabled | SELECTED | HOVERED,
}
OPINION = Opinion("m", grade=3, gradable=True, referable=True, uncertainty=0.4, stale=False)
ROWS = {
    "queued": {},
    "not analysed": {"is_expected": False},
    "analysing": {"analysing": True},
    "to read": {"opinion": OPINION},
    "not confirmed": {"answer": Answer(2, True, state="entered")},
    "confirmed": {"answer": Answer(2, True, state="confirmed")},
    "ungradable": {"answer": Answer(gradable=False, state="entered")},
    "failed": {"error": "It is cut off.", "unreadable": True},
}
WIDTH = 280


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(resources(), request.param)


def best_contrast(image: QImage, box: QRect, ground: QColor) -> float:
    """Of the pixel that stands out most from its ground."""
    colours = {image.pixel(x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom())}
    return max(contrast(QColor(colour), ground) for colour in colours)


# ------------------------------------------------------------------------------------------------------------- buttons
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("state", ["off", "off, hovered", "on", "on, hovered", "on, pressed", "disabled"])
def test_the_symbol_of_a_lesion_stands_out_on_its_button(qtbot, qapp, theme: Theme, kind: str, state: str):
    bar = QFrame()
    bar.setObjectName("overlayBar")
    qtbot.addWidget(bar)
    bar.setPalette(theme.palette())
    bar.setStyleSheet(theme.style_sheet())
    button = KindButton(kind, theme)
    QVBoxLayout(bar).addWidget(button)
    button.setChecked("on" in state.split(","))
    button.setEnabled(state != "disabled")
    bar.show()
    if "hovered" in state:
        middle = QPointF(button.rect().center())
        qapp.sendEvent(button, QEnterEvent(middle, middle, middle))
    button.setDown("pressed" in state)
    image = bar.grab(button.geometry()).toImage()
    ground = QColor(image.pixel(5, button.height() // 2))
    symbol = QRect(8, button.height() // 2 - 6, 13, 13)
    assert best_contrast(image, symbol, ground) >= SYMBOL
    letters = QRect(25, 4, button.width() - 29, button.height() - 8)
    assert best_contrast(image, letters, ground) >= (SYMBOL if state == "disabled" else WORDS)


def test_an_icon_of_a_disabled_button_can_be_seen_whether_it_is_on_or_off(qapp, theme: Theme):
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QIcon

    icon = Icons(resources(), theme).icon("layers")
    for state in (QIcon.State.Off, QIcon.State.On):
        drawn = QImage(32, 32, QImage.Format.Format_RGB32)
        drawn.fill(theme.colour("panel"))
        painter = QPainter(drawn)
        painter.drawPixmap(0, 0, icon.pixmap(QSize(32, 32), QIcon.Mode.Disabled, state))
        painter.end()
        assert best_contrast(drawn, drawn.rect(), theme.colour("panel")) >= 2.9  # its edges are smoothed


@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("chosen", [False, True])
def test_the_icon_of_a_menus_line_stands_out_chosen_or_not(qtbot, theme: Theme, checked: bool, chosen: bool):
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.setPalette(theme.palette())
    menu.setStyleSheet(theme.style_sheet())
    action = menu.addAction(Icons(resources(), theme).menu_icon("layers"), "Heat map")
    action.setCheckable(True)
    action.setChecked(checked)
    menu.resize(menu.sizeHint())
    menu.setActiveAction(action if chosen else None)  # pyright: ignore[reportArgumentType]
    line = menu.actionGeometry(action)
    image = menu.grab(line).toImage()
    ground = QColor(image.pixel(line.width() - 6, line.height() // 2))
    assert best_contrast(image, QRect(2, 4, 24, line.height() - 8), ground) >= WORDS


@pytest.mark.parametrize("on", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_the_icon_of_a_tool_above_the_photograph_stands_out_on_or_off(
    reading: MainWindow, settings: Settings, name: str, on: bool
):
    settings.set("window.theme", name)
    button = next(one for one in reading.header.findChildren(QToolButton) if one.accessibleName() == "Measure")
    reading.actions_["image.measure"].setChecked(on)
    image = reading.header.grab(button.geometry()).toImage()
    ground = QColor(image.pixel(4, button.height() // 2))
    assert best_contrast(image, QRect(8, 6, button.width() - 16, button.height() - 12), ground) >= WORDS


# ---------------------------------------------------------------------------------------------------------------- rows
def drawn_line(theme: Theme, row: Row, state: str, *, header: bool = False) -> QImage:
    worklist = WorklistModel(FakeThumbnails())  # pyright: ignore[reportArgumentType]
    worklist.append([row])
    order = WorklistOrder(worklist)
    order.set_grouped(header)
    option = QStyleOptionViewItem()
    option.font = QFont()
    option.rect = QRect(0, 0, WIDTH, row_height(option.fontMetrics))
    option.state = STATES[state]
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(theme.colour("panel"))
    painter = QPainter(image)
    WorklistDelegate(theme).paint(painter, option, order.index(0))
    painter.end()
    return image


def made_row(**values: object) -> Row:
    row = Row(Path("/p/007_OS.jpg"), "007_OS.jpg", laterality="OS", patient="007", opinion_visible=True)
    for name, value in values.items():
        setattr(row, name, value)
    return row


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("kind", ROWS)
def test_status_and_grade_of_a_row_stand_out_in_every_state(qapp, theme: Theme, kind: str, state: str):
    row = made_row(**ROWS[kind])
    image = drawn_line(theme, row, state)
    middle = image.height() // 2
    ground = QColor(image.pixel(76, 3))
    glyph = QRect(79, middle + 1, 12, image.height() - middle - 6)
    assert best_contrast(image, glyph, ground) >= SYMBOL, "the status"
    assert best_contrast(image, QRect(97, middle + 1, 40, 20), ground) >= WORDS, "its words"
    assert best_contrast(image, QRect(80, 5, 60, middle - 6), ground) >= WORDS, "the name"
    if row.answer is NO_ANSWER:
        return
    box = QRect(WIDTH - 35, middle - 13, 26, 26)
    assert best_contrast(image, box, ground) >= SYMBOL, "the grade's box"
    within = QRect(WIDTH - 30, middle - 8, 16, 16)
    paper = QColor(image.pixel(within.left(), within.top()))
    assert best_contrast(image, within, paper) >= WORDS, "the grade"


@pytest.mark.parametrize("state", STATES)
def test_a_patients_header_stands_out_in_every_state(qapp, theme: Theme, state: str):
    image = drawn_line(theme, made_row(answer=Answer(2, True, state="confirmed")), state, header=True)
    middle = image.height() // 2
    ground = QColor(image.pixel(28, 5))
    assert best_contrast(image, QRect(8, middle - 8, 17, 16), ground) >= SYMBOL, "the triangle"
    assert best_contrast(image, QRect(32, 6, 100, middle - 8), ground) >= WORDS, "the title"
    assert best_contrast(image, QRect(32, middle + 2, 100, 16), ground) >= WORDS, "the words"
    edge = QRect(WIDTH - 36, middle - 13, 4, 26)
    assert best_contrast(image, edge, ground) >= SYMBOL, "the edge of the grade"
    assert best_contrast(image, QRect(WIDTH - 28, middle - 8, 12, 16), ground) >= WORDS, "the grade"
