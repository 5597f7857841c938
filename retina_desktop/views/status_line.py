"""The last line: where the model runs and how fast, what the program is for, who reads, and whether all is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from retina_desktop.views.icons import Icons
from retina_desktop.views.photo_header import ElidedLabel


class StatusLine(QFrame):
    reader_pressed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName("Status")
        self._icons = icons
        self._grader = ElidedLabel()
        self._grader.setProperty("role", "quiet")
        self._grader.setAccessibleName("The model and where it runs")
        self._purpose = QLabel("Research use only · not a medical device")
        self._purpose.setProperty("role", "quiet")
        self._reader = QPushButton()
        self._reader.setProperty("role", "flat")
        self._reader.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._reader.setToolTip("Whose name the readings carry")
        self._reader.clicked.connect(lambda _checked: self.reader_pressed.emit())
        self._saved_icon = QLabel()
        self._saved = QLabel()
        self._saved.setAccessibleName("Whether your readings are saved")
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
        self._state = ("", "")

    def show_grader(self, words: str) -> None:
        self._grader.set_words(words)
        self._grader.setToolTip(words)

    def show_reader(self, name: str) -> None:
        self._reader.setText(f"Reader: {name}" if name else "Reader: nobody yet")

    def show_saved(self, state: str, read_only: str) -> None:
        """state: "saved", "saving" or "not saved: …"; read_only: why readings are refused, "" when they are taken."""
        self._state = (state, read_only)
        if read_only:
            icon, ink, words = "lock", "warning", "Read only"
        elif state.startswith("not saved"):
            icon, ink, words = "error", "error", "Not saved"
        elif state == "saving":
            icon, ink, words = "clock", "quiet", "Saving"
        else:
            icon, ink, words = ("check", "quiet", "Saved") if state else ("", "quiet", "")
        self._saved.setText(words)
        self._saved.setToolTip(read_only or state.capitalize())
        if self._saved.property("role") != ink:
            self._saved.setProperty("role", ink)
            self._saved.style().unpolish(self._saved)
            self._saved.style().polish(self._saved)
        self._saved_icon.setVisible(bool(icon))
        if icon:
            self._saved_icon.setPixmap(self._icons.pixmap(icon, ink, 16, self.devicePixelRatioF()))

    def set_icons(self) -> None:
        self.show_saved(*self._state)
