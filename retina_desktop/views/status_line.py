"""The last line: where the model runs and how fast, what the program is for, who reads, and whether all is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from retina_desktop.domain.language import tr, trn
from retina_desktop.views.elided import ElidedButton, ElidedLabel
from retina_desktop.views.icons import Icons

NOT_SAVED = "not saved: "
"""How the saved state begins while it is that."""


class StatusLine(QFrame):
    reader_pressed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName(tr("Status"))
        self._icons = icons
        self._grader = ElidedLabel(Qt.TextElideMode.ElideRight)
        self._grader.setProperty("role", "quiet")
        self._grader.setAccessibleName(tr("The model and where it runs"))
        self._purpose = QLabel(tr("Research use only · not a medical device"))
        self._purpose.setProperty("role", "quiet")
        self._reader = ElidedButton()
        self._reader.setProperty("role", "flat")
        self._reader.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._reader.setToolTip(tr("Whose name the readings carry"))
        self._reader.clicked.connect(lambda _checked: self.reader_pressed.emit())
        self._saved_icon = QLabel()
        self._saved = QLabel()
        self._saved.setAccessibleName(tr("Whether your readings are saved"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(8)
        row.addWidget(self._grader, 1)
        row.addWidget(self._purpose)
        row.addSpacing(14)
        row.addWidget(self._reader)
        row.addSpacing(6)
        row.addWidget(self._saved_icon)
        row.addWidget(self._saved)
        self._state, self._waits = ("", ""), False
        self._grader_words = self._elsewhere = ""

    def show_grader(self, words: str) -> None:
        self._grader_words = words
        self._show_model()

    def show_elsewhere(self, words: str) -> None:
        """What the model is busy with beside the photograph on the screen; first, since it is what goes on now."""
        self._elsewhere = words
        self._show_model()

    def _show_model(self) -> None:
        self._grader.set_words(" · ".join(filter(None, (self._elsewhere, self._grader_words))))

    def show_reader(self, name: str) -> None:
        self._reader.setText(tr("Reader: {name}", name=name) if name else tr("Reader: nobody yet"))

    def show_saved(self, state: str, read_only: str) -> None:
        """state: "saved", "saving" or "not saved: …"; read_only: why readings are refused, "" when they are taken."""
        self._state = (state, read_only)
        if read_only:
            icon, ink, words = "lock", "warning", tr("Read only")
        elif state.startswith("not saved"):
            icon, ink, words = "error", "error", tr("Not saved")
        elif state == "saving" or self._waits:
            icon, ink, words = "clock", "quiet", tr("Saving")
        else:
            icon, ink, words = ("check", "quiet", tr("Saved")) if state else ("", "quiet", "")
        self._saved.setText(words)
        self._saved.setToolTip(read_only or saved_words("saving" if self._waits and state == "saved" else state))
        if self._saved.property("role") != ink:
            self._saved.setProperty("role", ink)
            self._saved.style().unpolish(self._saved)
            self._saved.style().polish(self._saved)
        self._saved_icon.setVisible(bool(icon))
        if icon:
            self._saved_icon.setPixmap(self._icons.pixmap(icon, ink, 16, self.devicePixelRatioF()))

    def show_waiting(self, waits: bool) -> None:
        """Whether something was typed that is not on its way to the store yet."""
        self._waits = waits
        self.show_saved(*self._state)

    def set_icons(self) -> None:
        self.show_saved(*self._state)


def saved_words(state: str) -> str:
    """A SessionModel.saved_state as a sentence: "Saved", "Saving", "Not saved: the disk is full."; "" for none."""
    if state.startswith(NOT_SAVED):
        return tr("Not saved: {why}", why=state.removeprefix(NOT_SAVED))
    return {"saved": tr("Saved"), "saving": tr("Saving")}.get(state, state)


def not_saved_words(count: int) -> str:
    """Why the window stays open."""
    return trn(
        "{n} reading is not saved yet. Make room, then try again; closed once more, the window leaves it for the next start.",
        "{n} readings are not saved yet. Make room, then try again; closed once more, the window leaves them for the next start.",
        count,
    )
