"""What the photograph can be compared with, as small pictures in a row: the other eye, then earlier visits from the newest on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QWidget

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.compared import Compared, Entry
from retina_desktop.views.controls import FocusedKeysFirst

PICTURE_PX = 46


class Filmstrip(QScrollArea):
    """Buttons of which one is pressed; the photograph on the screen stands at the end, as the newest."""

    chosen = Signal(object)  # Path

    def __init__(self, picture: Callable[[Path], QImage | None], parent: QWidget | None = None) -> None:
        """picture: a small one, or None while it is being made."""
        super().__init__(parent)
        self.setAccessibleName(tr("Other eye and earlier visits"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture = picture
        self._current: Path | None = None
        self._buttons: dict[Path, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._own_keys = FocusedKeysFirst(self)
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self.setMinimumWidth(80)
        self.setWidget(self._inside)
        self.setFixedHeight(PICTURE_PX + 20)

    def show_entries(self, entries: Sequence[Entry], current: Path | None) -> None:
        if [entry.path for entry in entries] != list(self._buttons):
            self._rebuild(entries)
        for entry in entries:
            button = self._buttons[entry.path]
            first = entry.title if entry.kind is not Compared.VISIT else entry.day or entry.path.name
            if entry.kind is not Compared.VISIT and entry.eye:
                first = f"{first} {entry.eye}"
            button.setText(f"{first}\n{entry.reading}")
            button.setToolTip(entry.words)
            button.setAccessibleName(entry.words)
        self.show_current(current)

    def show_current(self, path: Path | None) -> None:
        self._group.setExclusive(False)
        for other, button in self._buttons.items():
            button.setChecked(other == path)
        self._group.setExclusive(True)
        self._current = path
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        button = None if self._current is None else self._buttons.get(self._current)
        if button is not None:
            self.ensureWidgetVisible(button, 20, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_in_sight()

    def show_picture(self, path: Path) -> None:
        """The small picture of a photograph came."""
        button = self._buttons.get(path)
        if button is not None:
            self._set_picture(path, button)

    @property
    def texts(self) -> list[str]:
        return [button.text() for button in self._buttons.values()]

    def _rebuild(self, entries: Sequence[Entry]) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()
        for place, entry in enumerate(entries):
            button = QToolButton()
            button.setProperty("role", "film")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(PICTURE_PX, PICTURE_PX))
            button.clicked.connect(lambda _on, path=entry.path: self.chosen.emit(path))
            self._set_picture(entry.path, button)
            self._group.addButton(button)
            self._row.insertWidget(place, button)
            self._buttons[entry.path] = button
        self._own_keys.watch(self._inside)

    def _set_picture(self, path: Path, button: QToolButton) -> None:
        image = self._picture(path)
        pixmap = QPixmap(PICTURE_PX, PICTURE_PX)
        pixmap.fill(QColor(0, 0, 0))
        if image is not None:
            pixmap = QPixmap.fromImage(image)
        icon = QIcon()
        for state in (QIcon.State.Off, QIcon.State.On):
            icon.addPixmap(pixmap, QIcon.Mode.Normal, state)
        button.setIcon(icon)


def caption(words: str) -> QLabel:
    """A quiet word before a control."""
    label = QLabel(words)
    label.setProperty("role", "quiet")
    return label
