"""The second photograph beside the first, each under a title: which eye, when, which file, what was said of it, what was done to it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.row_words import EYE_NAMES
from retina_desktop.views.elided import ElidedLabel, YieldingLabel
from retina_desktop.views.photo_area import PhotoArea
from retina_desktop.views.photo_view import PhotoView
from retina_desktop.views.theme import Theme

LEAST_WIDTH_PX = 180
"""Two of them have room where one photograph has its own least width."""


@dataclass(frozen=True)
class Title:
    """What stands over a photograph. `words`: what is on the screen of it; warnings: what speaks against comparing it."""

    eye: str | None = None  # "OD" | "OS"
    day: str = ""
    name: str = ""
    reading: str = ""
    words: str = ""
    changes: str = ""  # what became of the lesions, or why that is not said
    summary: str = ""  # the same by kind, in sentences
    warnings: tuple[str, ...] = ()
    is_problem: bool = False  # the words say why it is not shown, or not laid over


class PaneTitle(QFrame):
    """One line, and one more for what was done and what is wrong; the other pane's is as high, so that both photographs begin alike."""

    width_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneTitle")
        self.setAccessibleName(name)
        self._eye = QLabel()
        self._eye.setProperty("role", "chip")
        self._day = YieldingLabel()
        self._day.setProperty("role", "strong")
        self._name = ElidedLabel()
        self._name.setProperty("role", "quiet")
        self._reading = YieldingLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setProperty("role", "quiet")
        self._changes = QLabel()
        self._changes.setWordWrap(True)
        self._warning = QLabel()
        self._warning.setProperty("role", "stale")
        self._warning.setWordWrap(True)
        first = QHBoxLayout()
        first.setSpacing(8)
        for label in (self._eye, self._day):
            first.addWidget(label)
        first.addWidget(self._name, 1)
        first.addWidget(self._reading)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 10, 4)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(self._words)
        column.addWidget(self._changes)
        column.addWidget(self._warning)
        column.addStretch(1)
        self.show_title(Title())

    def show_title(self, title: Title) -> None:
        eye = title.eye or ""
        self._eye.setText(eye)
        self._eye.setVisible(bool(eye))
        self._eye.setToolTip(tr(EYE_NAMES[eye]) if eye else "")
        self._day.set_words(title.day)
        self._day.setVisible(bool(title.day))
        self._name.set_words(title.name)
        self._name.setToolTip(title.name)
        self._reading.set_words(title.reading)
        self._words.setText(title.words or " ")
        role = "warning" if title.is_problem else "quiet"
        if self._words.property("role") != role:
            self._words.setProperty("role", role)
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)
        self._changes.setText(title.changes)
        self._changes.setToolTip(title.summary)
        self._changes.setAccessibleName(title.summary or title.changes)
        self._changes.setVisible(bool(title.changes))
        self._warning.setText(" ".join(title.warnings))
        self._warning.setVisible(bool(title.warnings))
        said = [
            eye and tr(EYE_NAMES[eye]),
            title.day,
            title.name,
            title.reading,
            title.words,
            title.summary or title.changes,
            *title.warnings,
        ]
        self.setAccessibleDescription(". ".join(part for part in said if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()  # its words may need another line, or one less

    @property
    def words(self) -> str:
        """All that it says, for tests and screen readers."""
        return self.accessibleDescription()


class ComparePane(QWidget):
    """The other photograph under its title."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PaneTitle(tr("The other photograph"))
        self.view = PhotoView(theme)
        self.view.setMinimumSize(LEAST_WIDTH_PX, 120)
        self.view.setAccessibleName(tr("The other photograph"))
        self.empty = QLabel()  # in the photograph's place
        self.empty.setObjectName("emptyPane")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(24, 24, 24, 24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        self.show_empty("")

    def show_empty(self, words: str) -> None:
        """words: why there is no photograph."""
        self.view.clear()
        self.view.hide()
        self.empty.setText(words)
        self.empty.show()

    def show_view(self) -> None:
        self.empty.hide()
        self.view.show()


class SideBySide(QSplitter):
    """The photograph, and beside it the pane that is hidden until something is compared."""

    def __init__(self, photo: PhotoArea, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._photo, self._least_px = photo, photo.minimumWidth()
        self.title = PaneTitle(tr("The photograph"))
        self.pane = ComparePane(theme)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(photo, 1)
        self.addWidget(first)
        self.addWidget(self.pane)
        self.setHandleWidth(4)
        self.setChildrenCollapsible(False)
        for title in (self.title, self.pane.title):
            title.width_changed.connect(self.level_titles)
        self.title.hide()
        self.pane.hide()

    def show_comparing(self, *, on: bool, beside: bool) -> None:
        """on: something is compared; beside: in a pane of its own, which has half of the room."""
        was_beside = self.pane.isVisibleTo(self)
        least = LEAST_WIDTH_PX if on and beside else self._least_px
        self._photo.view.setMinimumWidth(least)
        self._photo.setMinimumWidth(least)
        self.title.setVisible(on)
        self.pane.setVisible(on and beside)
        if on and beside and not was_beside:
            self.setSizes([self.width() // 2, self.width() // 2])

    def level_titles(self) -> None:
        """Both photographs begin at the same height, however many lines their titles have."""
        for title in (self.title, self.pane.title):
            title.setMinimumHeight(0)
        shown = [title for title in (self.title, self.pane.title) if title.isVisible()]
        highest = max((title.heightForWidth(title.width()) for title in shown), default=0)
        for title in (self.title, self.pane.title):
            title.setMinimumHeight(highest)

    def set_theme(self, theme: Theme) -> None:
        self.pane.view.set_theme(theme)
