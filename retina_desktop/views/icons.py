"""Icons drawn from `resources/icons/*.svg`: strokes in `currentColor`, so that each takes the theme's ink."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from retina_desktop.views.theme import Theme

SIZES_PX = (16, 20, 32, 48)
MENU = "menu"
"""In a role's place: every role that a menu draws an icon in."""


class Icons:
    """Makes icons in a theme's colours and keeps them. Raises FileNotFoundError for a name that has no file."""

    def __init__(self, resources: Path, theme: Theme) -> None:
        self._folder = resources / "icons"
        self._theme = theme
        self._made: dict[tuple[str, str], QIcon] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._made.clear()
        self._drawn.clear()

    def icon(self, name: str, role: str = "text") -> QIcon:
        """Also in the colours of a disabled and of a checked button."""
        key = (name, role)
        if key not in self._made:
            icon = QIcon()
            for size in SIZES_PX:
                icon.addPixmap(self._pixmap(name, role, size, 2.0))
                for state in (QIcon.State.Off, QIcon.State.On):
                    icon.addPixmap(self._pixmap(name, "disabled", size, 2.0), QIcon.Mode.Disabled, state)
                icon.addPixmap(self._pixmap(name, "on_selection", size, 2.0), QIcon.Mode.Normal, QIcon.State.On)
            self._made[key] = icon
        return self._made[key]

    def menu_icon(self, name: str) -> QIcon:
        """Also in the colour of the chosen line of a menu (Qt calls it active), where nothing else tells on from off."""
        if (name, MENU) not in self._made:
            icon = QIcon()
            inks = {QIcon.Mode.Normal: "text", QIcon.Mode.Active: "on_selection", QIcon.Mode.Disabled: "disabled"}
            for mode, role in inks.items():
                for state in (QIcon.State.Off, QIcon.State.On):
                    for size in SIZES_PX:
                        icon.addPixmap(self.pixmap(name, role, size, 2.0), mode, state)
            self._made[name, MENU] = icon
        return self._made[name, MENU]

    def pixmap(self, name: str, role: str, size: int, device_ratio: float) -> QPixmap:
        """size: logical pixels of the square."""
        key = (name, role, size, device_ratio)
        if key not in self._drawn:
            self._drawn[key] = self._pixmap(*key)
        return self._drawn[key]

    def _pixmap(self, name: str, role: str, size: int, device_ratio: float) -> QPixmap:
        text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        coloured = text.replace("currentColor", self._theme.colours[role])
        renderer = QSvgRenderer(QByteArray(coloured.encode()))
        pixmap = QPixmap(QSize(size, size) * device_ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(device_ratio)
        return pixmap
