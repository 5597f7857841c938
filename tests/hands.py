"""What a reader does in the window, and what they read there: for tests of the views."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QWidget,
)

from retina_desktop.views.main_window import MainWindow


def press(qtbot, window: MainWindow, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)


def shown_message(window: MainWindow) -> str:
    message = window.photo.messages.shown
    return message.words if message else ""


def button_named(window: QWidget, name: str) -> QAbstractButton:
    return next(button for button in window.findChildren(QAbstractButton) if button.accessibleName() == name)
