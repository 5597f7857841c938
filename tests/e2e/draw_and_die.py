"""Opens the real window on the folder that is named, draws one stroke with the pointer, and dies in the middle of the next."""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import fakes
from retina_desktop.app import Application
from retina_desktop.paths import find_paths
from retina_desktop.settings import load_settings

LEFT = Qt.MouseButton.LeftButton


def client():
    from retina_desktop.services.grade_image import GraderClient

    return GraderClient(partial(fakes.load_fake, 0.1))


def main() -> None:
    qt = QApplication([])
    paths = find_paths()
    paths.make()
    application = Application(load_settings(paths.settings_file)[0], paths, make_client=client)
    session, view = application.session, application.window.photo.view
    done: list[str] = []

    def draw(*, lift: bool, down: int) -> None:
        middle = view.rect().center() + QPoint(0, down)
        QTest.mousePress(view, LEFT, pos=middle)
        QTest.mouseMove(view, middle + QPoint(30, 0))
        if lift:
            QTest.mouseRelease(view, LEFT, pos=middle + QPoint(30, 0))

    def begin() -> None:
        if session.marking.marks is None or done:
            return
        done.append("begun")
        QTest.keyClick(application.window, Qt.Key.Key_K)
        QTest.keyClick(application.window, Qt.Key.Key_B)
        draw(lift=True, down=0)

    def on_saved(state: str) -> None:
        if state == "saved" and done:
            draw(lift=False, down=60)
            print("drawing", flush=True)
            os.kill(os.getpid(), signal.SIGKILL)

    session.marking.marks_changed.connect(begin)
    session.saved_state_changed.connect(on_saved)
    application.show([Path(sys.argv[1])])
    application.window.activateWindow()
    qt.exec()


if __name__ == "__main__":
    QCoreApplication.setApplicationName("Retina Desktop")
    main()
