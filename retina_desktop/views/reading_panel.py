"""The right column: the reader's own answer and what follows from it; below, whatever is put there.

Grades and the button that confirms stay in sight; what lies between them scrolls where the window is low.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import capital, mark, tr
from retina_desktop.domain.scale import LEVELS
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.views.consequences_block import ConsequencesBlock
from retina_desktop.views.controls import PAGE_SIDES_PX, SIDE_PX, Segments, SteadyScrollArea, heading, quiet, rule
from retina_desktop.views.elided import ElidedButton
from retina_desktop.views.findings_panel import FindingsPanel
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import DME_TITLES, grade_title

BUTTON_PX, LEAST_BUTTON_PX = 44, 32
"""How high a grade's button is, and how low it may become in a low window."""
LEAST_PX, LEAST_SEEN_PX = 270, 160
"""How wide the column is at least, and how much is seen of what scrolls before the grades' buttons become lower."""
NOTE_PAUSE_MS = 800
"""A note is saved this long after the last letter, and whenever the field is left…"""
NOTE_MOST_MS = 4000
"""…and, while somebody types on, this often: no kill or power cut takes more of it."""


class GradeButton(QPushButton):
    """A large button: the key that presses it, and what it means."""

    def __init__(self, key: str, words: str, theme: Theme, tip: str) -> None:
        super().__init__()
        self._key = key
        self._words = words
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{key}: {words}")
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(self) -> QSize:
        return QSize(44 + self.fontMetrics().horizontalAdvance(self._words) + 12, BUTTON_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, LEAST_BUTTON_PX)  # longer words are elided: a translation's must not widen the panel

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        ink = "on_accent" if self.isChecked() else "text"
        if not self.isEnabled():
            ink = "quiet" if self.isChecked() else "disabled"
        painter.setPen(self._theme.colour(ink))
        large = QFont(self.font())
        large.setPointSizeF(large.pointSizeF() * 1.5)
        large.setBold(True)
        painter.setFont(large)
        painter.drawText(QRectF(0, 0, 40, self.height()), Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setFont(self.font())
        room = QRectF(40, 0, self.width() - 46, self.height())
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class NoteField(QPlainTextEdit):
    """Tab and Escape leave it: it holds a remark, not a table."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr("Note"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().height() * 2 + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            return
        super().keyPressEvent(event)


class ReadingPanel(QFrame):
    grade_chosen = Signal(int)  # 0-4
    ungradable_chosen = Signal()
    dme_chosen = Signal(object)  # 0-2, None not judged
    note_waits = Signal(bool)  # whether a part of it was not sent yet
    note_written = Signal(str)
    confirm_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = Answer()
        self._saved_note = ""
        self._confirm_key = ""
        self._offered = False
        self._buttons = [
            GradeButton(
                str(entry.grade), grade_title(entry.grade), theme, f"{capital(tr(entry.name))}: {tr(entry.findings)}"
            )
            for entry in LEVELS
        ]
        self._ungradable = GradeButton("U", tr("Ungradable"), theme, tr("The photograph cannot be judged"))
        self._dme = Segments(
            tr("Macular oedema"),
            (*((dme, tr(words, meaning="oedema")) for dme, words in enumerate(DME_TITLES)), (None, "?")),
        )
        self.findings = FindingsPanel()
        self._note = NoteField()
        self._confirm = ElidedButton(tr("Confirm, next"))
        self._confirm.setProperty("role", "primary")
        self._confirm.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._confirm.setAccessibleName(tr("Confirm the grade and go to the next photograph"))
        self._state = quiet()
        self._state.setAccessibleName(tr("State of your reading"))
        self._shown = ""  # which photograph the answer shown last belongs to
        self.consequences = ConsequencesBlock()
        self._note_pause = QTimer(self, singleShot=True, interval=NOTE_PAUSE_MS)
        self._note_most = QTimer(self, singleShot=True, interval=NOTE_MOST_MS)
        self.scrolled = SteadyScrollArea()
        self.page = QWidget()  # what scrolls
        self._below = QVBoxLayout(self.page)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setObjectName("side")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(SIDE_PX, 12, SIDE_PX, 8)
        top.setSpacing(8)
        top.addWidget(heading(tr("Your grade")))
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, button in enumerate((*self._buttons, self._ungradable)):
            grid.addWidget(button, place // 2, place % 2)
        top.addLayout(grid)
        foot = QVBoxLayout()
        foot.setContentsMargins(SIDE_PX, 8, SIDE_PX, 8)
        foot.setSpacing(5)
        foot.addWidget(self._confirm)
        foot.addWidget(self._state)
        column.addLayout(top)
        column.addWidget(self._make_scrolled(), 1)
        column.addWidget(rule())
        column.addLayout(foot)

    def _make_scrolled(self) -> SteadyScrollArea:
        """What is not always in sight."""
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(0)
        own = QVBoxLayout()
        own.setContentsMargins(PAGE_SIDES_PX[0], 2, PAGE_SIDES_PX[1], 10)
        own.setSpacing(8)
        own.addWidget(heading(tr("Macular oedema")))
        for widget in (self._dme, self.findings, self._note, self.consequences):
            own.addWidget(widget)
        self._below.addLayout(own)
        self.scrolled.setObjectName("sideScroll")
        self.scrolled.setAccessibleName(tr("Your answer in detail, and the model's opinion"))
        self.scrolled.setMinimumHeight(LEAST_SEEN_PX)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # arrows scroll it
        self.scrolled.setWidget(self.page)
        return self.scrolled

    def put_below(self, widget: QWidget) -> None:
        """Under the reader's own answer, parted from it by a line; scrolls with it."""
        self._below.addWidget(rule())
        self._below.addWidget(widget, 1)

    def minimumSizeHint(self) -> QSize:
        """Nothing in it may be cut off at its side, with the scroll bar there."""
        page = self.page.minimumSizeHint().width() + self.scrolled.bar_px
        return super().minimumSizeHint().expandedTo(QSize(max(page, LEAST_PX), 0))

    def _connect(self) -> None:
        for grade, button in enumerate(self._buttons):
            button.clicked.connect(lambda _checked, grade=grade: self._wish(self.grade_chosen, grade))
        self._ungradable.clicked.connect(lambda _checked: self._wish(self.ungradable_chosen))
        self._dme.chosen.connect(lambda dme: self._wish(self.dme_chosen, dme))
        self._confirm.clicked.connect(lambda _checked: self.confirm_requested.emit())
        self._note.textChanged.connect(self._wait_with_note)
        self._note.installEventFilter(self)
        for timer in (self._note_pause, self._note_most):
            timer.timeout.connect(self.flush_note)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._note and event.type() == QEvent.Type.FocusOut:
            self.flush_note()
        return super().eventFilter(watched, event)

    def set_theme(self, theme: Theme) -> None:
        for button in (*self._buttons, self._ungradable):
            button.set_theme(theme)

    def set_confirm_key(self, words: str) -> None:
        self._confirm_key = words
        self._show_confirm()

    def show_offer(self, offered: bool) -> None:
        """Whether the model's opinion is on the screen: then it can be accepted without a grade of one's own."""
        self._offered = offered
        self._show_confirm()

    def _show_confirm(self) -> None:
        accepts = self._offered and not self._answer.is_answered
        words = tr("Accept the model's, next") if accepts else tr("Confirm, next")
        self._confirm.setText(f"{words}   {self._confirm_key}".rstrip())
        self._confirm.setEnabled(self._note.isEnabled() and (self._answer.is_answered or self._offered))

    def show_answer(self, answer: Answer, *, possible: bool, why_not: str, photograph: str = "") -> None:
        """possible: a photograph is there and readings can be saved; otherwise `why_not` stands below.

        photograph: which one the answer belongs to.
        """
        self._answer = answer
        self._show_choice()
        self.findings.show_answer(answer, is_another_photograph=photograph != self._shown)
        self._shown = photograph
        for control in (*self._buttons, self._ungradable, self._dme, self.findings, self._note):
            control.setEnabled(possible)
        if answer.note != self._saved_note:
            self._saved_note = answer.note
            if self._note.toPlainText() != answer.note:
                self._note.setPlainText(answer.note)
                self._end_wait()
        self._show_confirm()
        self._state.setText(why_not or tr(_STATE_WORDS[answer.state if answer.is_answered else "none"]))

    def _wish(self, signal: SignalInstance, *values: object) -> None:
        """A press toggles its button by itself; what is shown stays the answer until that changes."""
        self._show_choice()
        signal.emit(*values)

    def _show_choice(self) -> None:
        for grade, button in enumerate(self._buttons):
            button.setChecked(self._answer.grade == grade)
        self._ungradable.setChecked(self._answer.gradable is False)
        self._dme.show_value(self._answer.dme)

    @property
    def state_words(self) -> str:
        return self._state.text()

    def focus_note(self) -> None:
        self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._note.moveCursor(QTextCursor.MoveOperation.End)  # what is typed goes on from what is there

    def flush_note(self) -> None:
        """Sends what was typed and not yet sent; called before the photograph changes."""
        text = self._note.toPlainText()
        if self._note.isEnabled() and text != self._saved_note:
            self._saved_note = text
            self.note_written.emit(text)
        self._end_wait()

    def _wait_with_note(self) -> None:
        if self._note.toPlainText() == self._saved_note:
            self._end_wait()
            return
        self._note_pause.start()
        if not self._note_most.isActive():
            self._note_most.start()
        self.note_waits.emit(True)

    def _end_wait(self) -> None:
        self._note_pause.stop()
        self._note_most.stop()
        self.note_waits.emit(False)


_STATE_WORDS = {
    "none": mark("Not graded yet"),
    "entered": mark("Entered"),
    "confirmed": mark("Confirmed"),
}
