"""What a reader does in the window, and what they read there: for tests of the views."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QWidget,
)

from retina_desktop.viewmodels.session import SessionModel
from retina_desktop.views.main_window import MainWindow

PATIENCE_S = 60


def press(qtbot, window: MainWindow, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)


def look(session: SessionModel) -> None:
    """As a reader does before an answer: until the photograph has been on the screen for long enough to count."""
    end = time.monotonic() + PATIENCE_S
    while session.current >= 0 and session.photograph.error is None and not session.screen_time.was_seen:
        assert time.monotonic() < end, "the photograph was not painted"
        QTest.qWait(10)


def shown_message(window: MainWindow) -> str:
    message = window.photo.messages.shown
    return message.words if message else ""


def button_named(window: QWidget, name: str) -> QAbstractButton:
    return next(button for button in window.findChildren(QAbstractButton) if button.accessibleName() == name)
