"""The foot of the list while a folder is screened: how far, how fast, how long, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.screening import ScreeningModel, State
from retina_desktop.views.elided import ElidedLabel
from retina_desktop.views.icons import Icons


class ScreeningFoot(QWidget):
    pause_requested = Signal()
    go_on_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Screening"))
        self._icons = icons
        self._paused = False
        self.words = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.words.setAccessibleName(tr("How far the screening is"))
        self.pace = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.pace.setProperty("role", "quiet")
        self.pace.setAccessibleName(tr("How fast the screening is, and how long it still takes"))
        self.failed = QLabel()
        self.failed.setProperty("role", "warning")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the screening"))
        self.pause = self._button()
        self.pause.clicked.connect(lambda _checked: self._pause_or_go_on())
        self.cancel = self._button()
        self.cancel.setAccessibleName(tr("Cancel the screening"))
        self.cancel.setToolTip(tr("Cancel the screening; what is done is kept"))
        self.cancel.clicked.connect(lambda _checked: self.cancel_requested.emit())
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.words, 1)
        line.addWidget(self.pause)
        line.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.bar)
        facts = QHBoxLayout()
        facts.addWidget(self.pace, 1)
        facts.addWidget(self.failed)
        column.addLayout(facts)
        self.hide()

    def show_screening(self, screening: ScreeningModel) -> None:
        step = screening.step
        self.setVisible(screening.is_under_way)
        self.words.set_words(screening.words)
        self.pace.set_words(screening.pace_words)
        self.failed.setText(screening.failed_words)
        self.failed.setVisible(bool(screening.failed_words))
        # Without a total the bar would move by itself; nothing in a reading room does.
        self.bar.setRange(0, max(1, 0 if step.is_listing else step.total))
        self.bar.setValue(0 if step.is_listing else step.done)
        self._paused = screening.state is State.PAUSED
        for button in (self.pause, self.cancel):
            button.setEnabled(screening.state is not State.STOPPING)
        self._show_button()

    def set_icons(self) -> None:
        self.cancel.setIcon(self._icons.icon("close"))
        self._show_button()

    def _show_button(self) -> None:
        self.pause.setIcon(self._icons.icon("play" if self._paused else "pause"))
        self.pause.setAccessibleName(tr("Go on with the screening") if self._paused else tr("Pause the screening"))
        self.pause.setToolTip(self.pause.accessibleName())

    def _button(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "flat")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(16, 16))
        return button

    def _pause_or_go_on(self) -> None:
        if self._paused:
            self.go_on_requested.emit()
        else:
            self.pause_requested.emit()
