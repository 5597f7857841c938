"""Where the photograph lies in the view: scale and centre, with their limits. Pure arithmetic, no widget.

Two kinds of pixel meet here: `px` are the photograph's own, "screen" ones are Qt's logical pixels, of which a scaled
display has fewer than device pixels. 1 : 1 means one photograph pixel for one device pixel.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

MOST_DEVICE_PX_PER_PX = 16.0
LEAST_OF_FIT = 0.5
"""Smallest zoom, as a share of the scale that fits."""


class ViewTransform:
    """Maps photograph pixels to screen pixels. `fits` stays true until the user zooms or pans."""

    def __init__(self) -> None:
        self.photo = QSizeF(0, 0)
        self.view = QSizeF(1, 1)
        self.device_ratio = 1.0
        self.foot = 0.0  # screen pixels at the bottom that a fitted photograph leaves free
        self.scale = 1.0  # screen pixels per photograph pixel
        self.centre = QPointF(0, 0)  # photograph point in the middle of the view
        self.fits = True

    def set_photo(self, width: int, height: int, keep: bool = False) -> None:
        """`keep`: the same photograph at another resolution, or the user's zoom carried on to the next one."""
        same = self.photo == QSizeF(width, height)
        self.photo = QSizeF(width, height)
        if not (keep and same) or self.fits:
            self.fit()

    def set_view(self, size: QSizeF, device_ratio: float, foot: float = 0.0) -> None:
        self.view = QSizeF(max(1.0, size.width()), max(1.0, size.height()))
        self.device_ratio = device_ratio
        self.foot = min(foot, self.view.height() / 2)
        if self.fits:
            self.fit()
        else:
            self._settle()

    @property
    def device_scale(self) -> float:
        """Device pixels per photograph pixel; 1 is 1 : 1."""
        return self.scale * self.device_ratio

    def fit_scale(self) -> float:
        if self.photo.isEmpty():
            return 1.0
        return min(self.view.width() / self.photo.width(), (self.view.height() - self.foot) / self.photo.height())

    def fit(self) -> None:
        self.fits = True
        self.scale = self.fit_scale()
        self.centre = QPointF(self.photo.width() / 2, self.photo.height() / 2)

    def zoom_to(self, scale: float, anchor: QPointF) -> None:
        """`anchor`: the screen point that keeps its photograph point."""
        held = self.to_photo(anchor)
        lowest = min(self.fit_scale() * LEAST_OF_FIT, 1 / self.device_ratio)
        self.scale = min(max(scale, lowest), MOST_DEVICE_PX_PER_PX / self.device_ratio)
        self.fits = False
        moved = self.to_photo(anchor)
        self.centre += held - moved
        self._settle()

    def pan(self, screen_delta: QPointF) -> None:
        """Moves the photograph by that many screen pixels. All of it in view: nothing moves."""
        before = QPointF(self.centre)
        self.centre -= screen_delta / self.scale
        self._settle()
        if self.centre != before:
            self.fits = False

    def look_at(self, centre: QPointF, scale: float) -> None:
        """centre: the photograph point for the middle of the view; scale: screen pixels per photograph pixel."""
        lowest = min(self.fit_scale() * LEAST_OF_FIT, 1 / self.device_ratio)
        self.scale = min(max(scale, lowest), MOST_DEVICE_PX_PER_PX / self.device_ratio)
        self.centre = QPointF(centre)
        self.fits = False
        self._settle()

    @property
    def middle(self) -> QPointF:
        """Where `centre` lies on the screen: the view's middle, or above it by what a fitted photograph needs to clear the foot."""
        spare = self.view.height() - self.photo.height() * self.fit_scale()
        return QPointF(self.view.width() / 2, self.view.height() / 2 - max(0.0, self.foot - spare / 2))

    def to_photo(self, screen: QPointF) -> QPointF:
        return self.centre + (screen - self.middle) / self.scale

    def to_screen(self, photo: QPointF) -> QPointF:
        return self.middle + (photo - self.centre) * self.scale

    def target(self) -> QRectF:
        """The photograph's rectangle on the screen; at 1 : 1 and above on whole device pixels: none is blurred."""
        corner = self.to_screen(QPointF(0, 0))
        if self.device_scale >= 1.0:
            ratio = self.device_ratio
            corner = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
        return QRectF(corner, self.photo * self.scale)

    def _settle(self) -> None:
        """Keeps the photograph from leaving the view: centred along an axis on which all of it fits."""
        before, view = self.middle / self.scale, self.view / self.scale
        self.centre = QPointF(
            _held(self.centre.x(), self.photo.width(), before.x(), view.width() - before.x()),
            _held(self.centre.y(), self.photo.height(), before.y(), view.height() - before.y()),
        )


def _held(centre: float, length: float, before: float, after: float) -> float:
    """before, after: how much of that axis is seen on either side of the centre, in photograph pixels, as all lengths."""
    if before + after >= length:
        return min(max(length / 2, length - after), before)
    return min(max(centre, before), length - after)
