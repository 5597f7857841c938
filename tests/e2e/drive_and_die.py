"""Opens the real window on the folder that is named, grades a photograph by key, and dies as in a power cut.

usage: drive_and_die.py FOLDER [ROW]     the first row when none is given
"""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import fakes
from hands import look
from retina_desktop.app import Application
from retina_desktop.paths import find_paths
from retina_desktop.settings import load_settings


def client():
    from retina_desktop.services.grade_image import GraderClient

    return GraderClient(partial(fakes.load_fake, 0.1))


def main() -> None:
    qt = QApplication([])
    paths = find_paths()
    paths.make()
    application = Application(load_settings(paths.settings_file)[0], paths, make_client=client)
    session = application.session
    row = int(sys.argv[2]) if len(sys.argv) > 2 else 0

    def on_image(_pyramid: object) -> None:
        if session.current == row:
            look(session)
            QTest.keyClick(application.window, Qt.Key.Key_3)
        else:
            session.select(row)

    def may_die() -> bool:
        there = session.settings.get("files.shown") == str(session.photograph.path)
        return there and session.saved_state == "saved" and session.answer.grade == 3

    def die(*_facts: object) -> None:
        if may_die():
            print("saved", flush=True)
            os.kill(os.getpid(), signal.SIGKILL)

    session.photograph.image_ready.connect(on_image)
    session.saved_state_changed.connect(die)
    session.settings.listen(die)
    application.show([Path(sys.argv[1])])
    application.window.activateWindow()
    qt.exec()


if __name__ == "__main__":
    QCoreApplication.setApplicationName("Retina Desktop")
    main()
