"""One clear sentence for each failure, over the top of the photograph: nothing moves, nothing waits for an answer.

While one message after another is dismissed the bar keeps its place and size: a second click where the first one fell must not
reach the grades below.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from retina_desktop.domain.language import tr
from retina_desktop.views.icons import Icons

INFO_SHOWN_MS = 6000
MOST_KEPT = 100
MOST_ACTIONS = 2
NARROW_PX = 380
"""The answers stand below the words where a message has less room, as beside a compared photograph in a small window."""


@dataclass(frozen=True)
class Message:
    """level: info, warning or error. actions: words of buttons in English (`mark`)."""

    level: str
    words: str
    actions: tuple[str, ...] = ()

    @property
    def is_passing(self) -> bool:
        """Goes by itself."""
        return self.level == "info" and not self.actions


class MessageBar(QFrame):
    """Shows the newest message; older ones come back as it is dismissed. Information goes by itself."""

    action_pressed = Signal(str)  # the words of the button
    emptied = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setAccessibleName(tr("Message"))
        self._icons = icons
        self._room = parent
        self._below = 0
        self._kept: list[Message] = []
        self._standing = ""
        self._needed = QSize()  # what the messages need that were kept when `_room_measured` was the room
        self._room_measured = 0  # 0: what they need is to be measured
        self._icon = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._more = QLabel()
        self._buttons = [self._button(place) for place in range(MOST_ACTIONS)]
        self._close = QToolButton()
        self._close.setProperty("role", "flat")
        self._close.setAccessibleName(tr("Dismiss the message"))
        self._close.setToolTip(tr("Dismiss"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(lambda _checked: self.dismiss())
        self._clock = QTimer(self, singleShot=True, interval=INFO_SHOWN_MS)
        self._clock.timeout.connect(self._pass)
        said, answers = QHBoxLayout(), QHBoxLayout()
        for widget in (self._icon, self._words, self._more):
            said.addWidget(widget, 1 if widget is self._words else 0)
        answers.addStretch(1)
        for widget in (*self._buttons, self._close):
            answers.addWidget(widget)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(12, 7, 8, 7)
        self._both.addLayout(said, 1)
        self._both.addLayout(answers)
        self._layouts = (said, answers, self._both)
        for layout in self._layouts:
            layout.setSpacing(10)
        self.hide()

    @property
    def shown(self) -> Message | None:
        return self._kept[-1] if self._kept else None

    def show_message(self, message: Message) -> None:
        """The same words twice are one message, which is as grave as it was said last."""
        said = (message.words, message.actions)
        others = [kept for kept in self._kept if (kept.words, kept.actions) != said and not kept.is_passing]
        self._kept = others[-MOST_KEPT:]
        self._kept.append(message)
        self._room_measured = 0
        self._refresh()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.words))

    def show_standing(self, words: str) -> None:
        """How things are, in the place of what stood so before: a warning that does not go by itself. "": all is well again."""
        self.withdraw(self._standing)
        self._standing = words
        if words:
            self.show_message(Message("warning", words))

    def withdraw_actions(self, action: str) -> None:
        """The reason for every message with this button has gone."""
        kept = [message for message in self._kept if action not in message.actions]
        if len(kept) != len(self._kept):
            self._kept = kept
            self._refresh()

    def withdraw(self, words: str) -> None:
        """The reason for the message with these words has gone."""
        kept = [message for message in self._kept if message.words != words]
        if len(kept) != len(self._kept):
            self._kept = kept
            self._refresh()

    def dismiss(self) -> None:
        if self._kept:
            self._kept.pop()
        self._refresh()

    def place(self, below: int | None = None) -> None:
        """At the top of the parent, as wide as the words need. below: pixels that a bar has there, None for as before."""
        self._below = self._below if below is None else below
        room = self._room.width() - 24
        if self.shown is not None and room != self._room_measured:
            self._room_measured = room
            self._measure(room)
        self.setGeometry((self._room.width() - self._needed.width()) // 2, self._below + 12, *self._needed.toTuple())

    def _measure(self, room: int) -> None:
        """What the largest of the messages needs, and that the answers stand in one place for all of them."""
        is_narrow = room < NARROW_PX and any(message.actions for message in self._kept)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._both.setDirection(way)
        width = 0
        for message in self._kept:
            self._fill(message)
            beside = 170 + sum(button.sizeHint().width() + 10 for button in self._buttons[: len(message.actions)])
            words = self._words.fontMetrics().horizontalAdvance(message.words)
            width = max(width, min(room, max(360, self.sizeHint().width(), words + beside)))
        height = 40
        for message in self._kept:
            self._fill(message)
            height = max(height, self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height())
        self._needed = QSize(width, height)

    def set_icons(self) -> None:
        self._close.setIcon(self._icons.icon("close"))
        self._close.setIconSize(QSize(14, 14))
        self._room_measured = 0
        self._refresh()

    def _button(self, place: int) -> QPushButton:
        button = QPushButton()
        button.setAccessibleName(tr("Answer the message"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked: self._press(place))
        return button

    def _press(self, place: int) -> None:
        """What asks for more first leaves the message where it is: it may be thought better of."""
        message = self.shown
        if message is None:
            return
        action = message.actions[place]
        if not action.endswith("…"):
            self.dismiss()
        self.action_pressed.emit(action)

    def _refresh(self) -> None:
        message = self.shown
        self._clock.stop()
        self.setVisible(message is not None)
        if message is None:
            self.emptied.emit()
            return
        if message.is_passing:
            self._clock.start()
        self.setProperty("level", message.level)
        for widget in (self, self._words, self._more):  # a property in the style sheet is read again on polish only
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._icon.setPixmap(self._icons.pixmap(message.level, message.level, 20, self.devicePixelRatioF()))
        self._fill(message)
        self.place()
        self.raise_()

    def _fill(self, message: Message) -> None:
        self._words.setText(message.words)
        self._more.setText(tr("{shown} of {total}", shown=1, total=len(self._kept)) if len(self._kept) > 1 else "")
        self._more.setVisible(len(self._kept) > 1)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(message.actions))
            button.setText(tr(message.actions[place]) if place < len(message.actions) else "")
        for layout in self._layouts:  # Qt itself does it with the next event only
            layout.invalidate()

    def _pass(self) -> None:
        """Nobody's hand is on it: the others have the place that they need."""
        self._room_measured = 0
        self.dismiss()
