"""How two photographs are looked at together: beside one another, through a curtain, blended, or blinking in turn.

Nothing blinks by itself, and never faster than MOST_HZ.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from retina_desktop.viewmodels.held_key import HeldKey

LEAST_HZ, MOST_HZ = 0.25, 2.5
"""Pairs of changes a second. Three flashes a second and more can bring on a seizure (WCAG 2.2, success criterion 2.3.1)."""


class Way(StrEnum):
    """Where the other photograph lies."""

    SIDE = "side"  # beside the one on the screen
    CURTAIN = "curtain"  # over it, right of a line that is moved
    BLEND = "blend"  # over it, as strongly as is chosen


class ComparingLook(QObject):
    """`shows_other` is true while the other photograph stands in the place of the one on the screen."""

    changed = Signal()

    def __init__(self, hz: float, parent: QObject | None = None) -> None:
        """hz: how often a second both were seen once, LEAST_HZ to MOST_HZ."""
        super().__init__(parent)
        self.way = Way.SIDE
        self.share = 0.5  # where the curtain hangs, from the left; how much of the other is blended in
        self.is_possible = False  # one is laid over the other
        self.shows_other = False
        self.shows_changes = True
        self._key = HeldKey(self)
        self._key.held.connect(self._end_hold)
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._change_places)
        self.hz = hz
        self.set_hz(hz)

    @property
    def is_blinking(self) -> bool:
        return self._turn.isActive()

    @property
    def lies_over(self) -> bool:
        """Whether the other photograph has the place of the one on the screen, in part or in turn."""
        return self.is_possible and (self.way is not Way.SIDE or self.is_blinking)

    def set_possible(self, possible: bool) -> None:
        """Blinking ends where there is nothing to blink with; way and share wait for the next photograph."""
        if not possible:
            self._stop()
        self.is_possible = possible
        self.changed.emit()

    def set_way(self, way: Way) -> None:
        self.way = way
        self.changed.emit()

    def set_share(self, share: float) -> None:
        """0 to 1."""
        self.share = min(max(share, 0.0), 1.0)
        self.changed.emit()

    def set_changes_shown(self, shown: bool) -> None:
        self.shows_changes = shown
        self.changed.emit()

    def set_hz(self, hz: float) -> None:
        self.hz = min(max(hz, LEAST_HZ), MOST_HZ)
        self._turn.setInterval(round(500 / self.hz))  # half of a pair of changes
        self.changed.emit()

    def press(self) -> None:
        """The key goes down: begin, with the other photograph first, or end."""
        if not self._key.press():
            pass  # the same hold
        elif self.is_blinking or not self.is_possible:
            self._stop()
        else:
            self.shows_other = True
            self._turn.start()
        self.changed.emit()

    def release(self) -> None:
        """The key is let go, as it seems: after being held, what was there before is back."""
        self._key.release()

    def _end_hold(self) -> None:
        if self.is_blinking:
            self._stop()
            self.changed.emit()

    def _stop(self) -> None:
        self._turn.stop()
        self.shows_other = False
        self._key.forget()

    def _change_places(self) -> None:
        self.shows_other = not self.shows_other
        self.changed.emit()
