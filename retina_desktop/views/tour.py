"""A walk over the window in six steps: a card beside the control that it speaks of. Reading goes on beneath."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from retina_desktop.domain.language import mark, tr
from retina_desktop.views.controls import FocusedKeysFirst

if TYPE_CHECKING:
    from retina_desktop.views.main_window import MainWindow

CARD_PX = 360
GAP_PX = 14
"""Between the card and what it speaks of, and the window's edge."""
NOTICE_PX = 80
"""A card begins so far below the upper edge of what it speaks of: the notice of intended use stays in sight."""


@dataclass(frozen=True)
class Step:
    """What is said of one part of the window. Fields in braces are actions, shown as their keys."""

    part: str  # of PARTS
    title: str
    words: str
    wants_photograph: bool = False  # without one there is nothing to try


STEPS = (
    Step(
        "photograph",
        mark("Photographs come here"),
        mark("Open a folder ({open}), or drop a folder or photographs on the window. Nothing leaves this computer."),
        wants_photograph=True,
    ),
    Step(
        "list",
        mark("The list"),
        mark(
            "All photographs of the folder, with what was read and how. Arrows go through it, {next} goes to the next that "
            "you have not read, and the funnel above it filters."
        ),
    ),
    Step(
        "reading",
        mark("Your grade first"),
        mark(
            "Look, then press 0 to 4, or {ungradable} where the photograph cannot be judged. {confirm} confirms and goes on. "
            "Each answer is saved at once, and {undo} takes it back."
        ),
        wants_photograph=True,
    ),
    Step(
        "opinion",
        mark("Then the model's"),
        mark(
            "What the model says appears here once you have given your grade, so that yours stays your own. It is a "
            "suggestion to be checked: the answer that counts is yours."
        ),
        wants_photograph=True,
    ),
    Step(
        "maps",
        mark("What the model saw"),
        mark(
            "Its lesion maps lie over the photograph after your grade. {maps} hides and shows them, {outlines} draws "
            "their edges, {why} shows what spoke for the grade."
        ),
        wants_photograph=True,
    ),
    Step(
        "menus",
        mark("Everything else"),
        mark(
            "{palette} finds any action by a few letters, {keys} lists all keys, and {manual} opens the manual at what is in "
            "front of you. This tour is under Help, too."
        ),
    ),
)
KEYS = {
    "open": "file.open_folder",
    "next": "image.next_to_read",
    "ungradable": "grade.ungradable",
    "confirm": "grade.confirm",
    "undo": "edit.undo",
    "maps": "lesions.show",
    "outlines": "lesions.outlines",
    "why": "attribution.show",
    "palette": "edit.palette",
    "keys": "help.keys",
    "manual": "help.manual",
}
"""Field of a step's words -> the action whose key stands there."""


class Card(QFrame):
    """The words of a step and the buttons. Return goes on; Escape ends, wherever in the window the focus is, as long as the
    card is shown; all other keys are the window's, as ever."""

    next_wished = Signal()
    back_wished = Signal()
    end_wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(CARD_PX)
        self.number = QLabel()
        self.number.setProperty("role", "quiet")
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.skip = QPushButton(tr("Skip the tour"))
        self.skip.setProperty("role", "flat")
        self.back = QPushButton(tr("Back", meaning="to the step before"))
        self.next = QPushButton()
        self.next.setProperty("role", "primary")
        for button, wish in (
            (self.skip, self.end_wished),
            (self.back, self.back_wished),
            (self.next, self.next_wished),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(True)  # Return on a button presses that one
            button.clicked.connect(lambda _checked, wish=wish: wish.emit())
        QShortcut(Qt.Key.Key_Escape, self, self.end_wished.emit)  # of the window: a card that is hidden has none
        line = QHBoxLayout()
        line.addWidget(self.skip)
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        for widget in (self.number, self.title, self.words):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(line)

    def say(self, at: int, title: str, words: str) -> None:
        """at: the step's place, from 0."""
        self.number.setText(tr("{step} of {steps}", step=at + 1, steps=len(STEPS)))
        self.title.setText(title)
        self.words.setText(words)
        self.setAccessibleName(f"{self.number.text()}: {title}")
        self.setAccessibleDescription(words)
        self.back.setEnabled(at > 0)
        self.next.setText(tr("Done") if at == len(STEPS) - 1 else tr("Next", meaning="step of the tour"))
        lines = self.layout()
        assert lines is not None
        lines.activate()
        self.setFixedHeight(lines.totalHeightForWidth(CARD_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wished.emit()
        else:
            super().keyPressEvent(event)


class Tour(QObject):
    """One walk. Ends by the last step, by Escape or by its button; the focus then goes back to the photograph."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.at = 0
        self.card = Card(window)
        self.ring = QFrame(window)  # about what the card speaks of
        self.ring.setObjectName("tourRing")
        self.ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.ring.hide()
        self._own_keys = FocusedKeysFirst(self)
        self._own_keys.watch(self.card)
        self.card.next_wished.connect(self.go_on)
        self.card.back_wished.connect(self.go_back)
        self.card.end_wished.connect(self.end)

    def begin(self) -> None:
        self._window.installEventFilter(self)
        self._window.worklist.installEventFilter(self)
        self._window.reading.installEventFilter(self)
        self._show()

    def go_on(self) -> None:
        if self.at == len(STEPS) - 1:
            self.end()
            return
        self.at += 1
        self._show()

    def go_back(self) -> None:
        self.at = max(0, self.at - 1)
        self._show()

    def end(self) -> None:
        for widget in (self._window, self._window.worklist, self._window.reading):
            widget.removeEventFilter(self)
        self.card.hide()
        self.ring.hide()
        self.card.deleteLater()
        self.ring.deleteLater()
        self._window.photo.view.setFocus()
        self.deleteLater()
        if self._window.wishes.help.tour is self:
            self._window.wishes.help.tour = None

    def _show(self) -> None:
        step = STEPS[self.at]
        keys = {field: self._window.actions_.key_words(action) for field, action in KEYS.items()}
        words = tr(step.words, **keys)
        if step.wants_photograph and self._window.photo.view.is_empty:
            words = f"{words}\n\n{tr('To try it now: File, Open the samples lists synthetic photographs.')}"
        self.card.say(self.at, tr(step.title), words)
        self._place()
        self.ring.show()
        self.card.show()
        self.ring.raise_()
        self.card.raise_()
        self.card.setFocus()

    def _part(self) -> QWidget:
        """What the step speaks of; the photograph's place where that is hidden."""
        window = self._window
        parts: dict[str, QWidget] = {
            "photograph": window.photo,
            "list": window.worklist,
            "reading": window.reading,
            "opinion": window.opinion,
            "maps": window.bar,
            "menus": window.menuBar(),
        }
        part = parts[STEPS[self.at].part]
        return part if part.isVisible() else window.photo

    def _place(self) -> None:
        part = self._part()
        area = QRect(part.mapTo(self._window, QPoint(0, 0)), part.size()).intersected(self._window.rect())
        self.ring.setGeometry(area)
        self.card.move(place_beside(area, self.card.rect(), self._window.rect()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide) and self.card.isVisible():
            self._place()
        return super().eventFilter(watched, event)


def place_beside(area: QRect, card: QRect, window: QRect) -> QPoint:
    """The upper left corner of a card: right of what it speaks of, left, below or above, where it fits; else low within it."""
    room = window.adjusted(GAP_PX, GAP_PX, -GAP_PX, -GAP_PX)
    top = min(max(area.top() + NOTICE_PX, room.top()), room.bottom() - card.height())
    left = min(max(area.center().x() - card.width() // 2, room.left()), room.right() - card.width())
    for corner in (
        QPoint(area.right() + GAP_PX, top),
        QPoint(area.left() - GAP_PX - card.width(), top),
        QPoint(max(area.left(), room.left()), area.bottom() + GAP_PX),
        QPoint(left, area.top() - GAP_PX - card.height()),
    ):
        if room.contains(QRect(corner, card.size())):
            return corner
    return QPoint(left, min(area.bottom(), room.bottom()) - GAP_PX - card.height())
