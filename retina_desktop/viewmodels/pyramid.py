"""A photograph as a stack of pictures, each half the size of the one before: smooth zoom and pan without OpenGL.

Qt's raster painter shrinks a 12 MP picture to the window in 5 to 13 ms and misses thin vessels while doing so; from the
level just larger than the screen it takes 1 to 3 ms and averages rightly (docs/adr/0004-photo-view.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from retina_desktop.domain.language import tr

if TYPE_CHECKING:
    import numpy as np

SMALLEST_SIDE_PX = 512
"""Halving stops here: smaller levels would only be painted as thumbnails."""


@dataclass(frozen=True)
class Pyramid:
    """`levels[0]` is the largest; level i + 1 is half of level i, rounded up. Never empty."""

    levels: tuple[QImage, ...]

    @property
    def width(self) -> int:
        """Of the largest level, in its pixels."""
        return self.levels[0].width()

    @property
    def height(self) -> int:
        return self.levels[0].height()

    @property
    def size_bytes(self) -> int:
        return sum(level.sizeInBytes() for level in self.levels)

    def level_for(self, device_px_per_px: float) -> QImage:
        """The smallest level that still has a pixel for each device pixel."""
        chosen = self.levels[0]
        for level in self.levels[1:]:
            if level.width() < self.width * device_px_per_px:
                break
            chosen = level
        return chosen


def build_pyramid(pixels: np.ndarray) -> Pyramid:
    """All levels of a photograph. pixels: (H, W, 3) uint8 RGB. Run it off the GUI thread: 12 MP take about 40 ms."""
    import cv2  # 0.2 s to load with NumPy, and the first window needs neither

    level, view = _empty(pixels.shape[1], pixels.shape[0])
    cv2.cvtColor(pixels, cv2.COLOR_RGB2BGRA, dst=view)  # the byte order of RGB32 on little-endian
    levels = [level]
    while max(levels[-1].width(), levels[-1].height()) > SMALLEST_SIDE_PX:
        larger = view
        level, view = _empty((larger.shape[1] + 1) // 2, (larger.shape[0] + 1) // 2)
        cv2.resize(larger, view.shape[1::-1], dst=view, interpolation=cv2.INTER_AREA)
        levels.append(level)
    return Pyramid(tuple(levels))


def mirrored(pyramid: Pyramid) -> Pyramid:
    """Left and right change sides. Run it off the GUI thread: 12 MP take about 20 ms."""
    return Pyramid(tuple(level.flipped(Qt.Orientation.Horizontal) for level in pyramid.levels))


def _empty(width: int, height: int) -> tuple[QImage, np.ndarray]:
    """A picture and its (height, width, 4) pixels, to be written in place: 12 MP are not copied a second time."""
    import numpy as np

    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise MemoryError(
            tr("A picture of {width} x {height} pixels does not fit in memory.", width=width, height=height)
        )
    return image, np.frombuffer(image.bits(), np.uint8).reshape(height, width, 4)


def pixels_of(image: QImage) -> np.ndarray:
    """The (height, width, 4) uint8 pixels of a 32-bit picture, to be read only, without a copy. Keep the picture alive."""
    import numpy as np

    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)


def writable_pixels_of(image: QImage) -> np.ndarray:
    """The same, to be written in place. A picture that shares its pixels with others gets its own first, as always in Qt."""
    import numpy as np

    return np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)


def picture(pixels: np.ndarray, image_format: QImage.Format) -> QImage:
    """A QImage that owns a copy of (H, W, 4) uint8 or (H, W) uint32 pixels, in blue-green-red-alpha byte order."""
    import numpy as np

    height, width = pixels.shape[:2]
    pixels = np.ascontiguousarray(pixels)
    return QImage(pixels.data, width, height, width * 4, image_format).copy()
