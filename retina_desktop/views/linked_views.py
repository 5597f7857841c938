"""Two views that look at the same place: who moves one moves the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF

from retina_desktop.viewmodels.laid_over import Fields
from retina_desktop.views.photo_view import PhotoView


class LinkedViews(QObject):
    """`fields`: where the two differ in size, camera or eye, they are linked by the centres and sizes of their fields of view.

    None: both have one place, pixel for pixel.
    """

    def __init__(self, one: PhotoView, other: PhotoView) -> None:
        super().__init__(other)
        self._one, self._other = one, other
        self._following = False
        self.is_on = False
        self.fields: Fields | None = None
        one.zoom_changed.connect(lambda *_: self.follow())  # moved, or only of another size
        other.moved.connect(self._lead)

    def follow(self) -> None:
        """The other view looks where the first one does."""
        self._move(self._one, self._other, forth=True)

    def _lead(self) -> None:
        self._move(self._other, self._one, forth=False)

    def _move(self, leader: PhotoView, follower: PhotoView, *, forth: bool) -> None:
        if self._following or not self.is_on or leader.is_empty or follower.is_empty or not follower.isVisible():
            return
        self._following = True
        try:
            place = leader.place
            if place.fits:
                follower.fit()
            else:
                follower.look_at(self.across(place.centre, forth=forth), place.scale / self._growth(forth=forth))
        finally:
            self._following = False

    def across(self, point: QPointF, *, forth: bool = True) -> QPointF:
        """A place in the first view's photograph -> in the other's; back where not `forth`. Photograph pixels."""
        if self.fields is None:
            return QPointF(point)
        here, there = self.fields.here, self.fields.there
        begin, end = (here, there) if forth else (there, here)
        # Fields count from pixel centres, views from the first pixel's edge.
        out = (point - QPointF(begin.cx + 0.5, begin.cy + 0.5)) * self._growth(forth=forth)
        return out + QPointF(end.cx + 0.5, end.cy + 0.5)

    def _growth(self, *, forth: bool) -> float:
        if self.fields is None:
            return 1.0
        growth = self.fields.there.radius / self.fields.here.radius
        return growth if forth else 1 / growth


class PointerSharing(QObject):
    """Event filter on both views: tells where the pointer is, so that its place is marked in the other one."""

    def __init__(self, one: PhotoView, other: PhotoView) -> None:
        super().__init__(other)
        self._views = (one, other)
        self.over: PhotoView | None = None
        for view in self._views:
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.Leave):
            one, other = self._views
            self.over = None if event.type() == QEvent.Type.Leave else (one if watched is one else other)
            (other if watched is one else one).update()
        return False
