"""A key that does something as long as it is held: when it goes down, and when it is really let go.

X repeats a held key as if it were let go and pressed, 25 times a second, and Qt does not always know that it is one hold.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

HELD_S = 0.35
"""A key held longer than this was held, and not just pressed."""
REPEAT_MS = 40
"""A key pressed again so soon was never let go: the repeats come together; a finger needs longer."""


class HeldKey(QObject):
    held = Signal()  # the key was let go after being held

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pressed_at = 0.0  # time.monotonic(); 0: it does not count as held
        self._let_go_at = 0.0
        self._is_down = False
        self._letting_go = QTimer(self, singleShot=True, interval=REPEAT_MS)
        self._letting_go.timeout.connect(self._let_go)

    @property
    def is_down(self) -> bool:
        """Until the key was really let go."""
        return self._is_down

    def press(self) -> bool:
        """The key goes down, as it seems. Whether it does: False while one hold goes on."""
        if self._letting_go.isActive():
            self._letting_go.stop()
            return False
        self._is_down = True
        self._pressed_at = time.monotonic()
        return True

    def release(self) -> None:
        """The key is let go, as it seems."""
        self._let_go_at = time.monotonic()
        self._letting_go.start()

    def forget(self) -> None:
        """Letting this hold go means nothing."""
        self._pressed_at = 0.0

    def _let_go(self) -> None:
        self._is_down = False
        was_held = self._pressed_at and self._let_go_at - self._pressed_at > HELD_S
        self._pressed_at = 0.0
        if was_held:
            self.held.emit()
