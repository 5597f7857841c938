"""Opens the real window, screens the folder that is named into the other, and dies as in a power cut after some rows.

usage: screen_and_die.py FOLDER OUT ROWS
"""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

import fakes
from retina_desktop.app import Application
from retina_desktop.paths import find_paths
from retina_desktop.services.screen_order import ScreenOrder
from retina_desktop.settings import load_settings


def client():
    from retina_desktop.services.grade_image import GraderClient

    return GraderClient(partial(fakes.load_fake, 0.1))


def main() -> None:
    folder, out, rows = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    qt = QApplication([])
    paths = find_paths()
    paths.make()
    application = Application(load_settings(paths.settings_file)[0], paths, make_client=client)
    screening = application.screening

    def die() -> None:
        if screening.step.done >= rows and not screening.step.is_listing:
            os.kill(os.getpid(), signal.SIGKILL)

    screening.changed.connect(die)
    application.show()
    screening.start(ScreenOrder((folder,), out))
    qt.exec()


if __name__ == "__main__":
    main()
