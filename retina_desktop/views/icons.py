"""Icons drawn from `resources/icons/*.svg`: strokes in `currentColor`, so that each takes the theme's ink."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
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

    def set_theme(self, theme: Theme) -> None:
        if theme != self._theme:
            self._theme = theme
            self._made.clear()

    def icon(self, name: str, role: str = "text") -> QIcon:
        """Also in the colours of a disabled and of a checked button."""
        key = (name, role)
        if key not in self._made:
            icon = QIcon()
            for size in SIZES_PX:
                icon.addPixmap(self.pixmap(name, role, size, 2.0))
                for state in (QIcon.State.Off, QIcon.State.On):
                    icon.addPixmap(self.pixmap(name, "disabled", size, 2.0), QIcon.Mode.Disabled, state)
                icon.addPixmap(self.pixmap(name, "on_selection", size, 2.0), QIcon.Mode.Normal, QIcon.State.On)
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
        image = _drawn(self._folder / f"{name}.svg", self._theme.colours[role], size, device_ratio)
        return QPixmap.fromImage(image)  # shares the image's memory


@lru_cache(maxsize=2048)
def _drawn(file: Path, colour: str, size: int, device_ratio: float) -> QImage:
    """An image and not a pixmap, which may not outlive the application. The whole window's icons in one theme are some hundreds."""
    coloured = file.read_text(encoding="utf-8").replace("currentColor", colour)
    side = round(size * device_ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(coloured.encode())).render(painter)
    painter.end()
    image.setDevicePixelRatio(device_ratio)
    return image
