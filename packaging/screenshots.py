"""Takes the pictures of README and the manual: the real window, the released model, the synthetic samples, a home of its own.

usage: screenshots.py [FOLDER]     (docs/manual/pictures when none is given)
Each picture is a state that a reader meets; `STATES` says how it is reached. Ends with status 1, in words, when one is not reached.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from retina_desktop.app import Application
from retina_desktop.paths import Paths, resources
from retina_desktop.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1500, 940)
PATIENCE_S = 240


class NotReached(Exception):
    """A state that a picture needs did not come; the words say which."""


class Photographer:
    """Drives one window by keys, as a reader does, and takes its picture."""

    def __init__(self, folder: Path, home: Path) -> None:
        self._folder = folder
        settings = Settings(None)
        settings.set("window.notice_accepted", True)
        settings.set("reader.name", "Dr Example")
        settings.set("analysis.niceness", 0)
        paths = Paths(home / "config", home / "data", home / "log")
        paths.make()
        self.settings = settings
        self.application = Application(settings, paths)
        self.window, self.session = self.application.window, self.application.session
        self.window.resize(*SIZE)

    def wait(self, what: str, reached: Callable[[], bool]) -> None:
        """Until a state is reached, and what it brings is drawn. Raises NotReached."""
        end = time.monotonic() + PATIENCE_S
        while not reached():
            if time.monotonic() > end:
                raise NotReached(
                    f"{what} did not come within {PATIENCE_S} s; the model says: {self.session.grader_state}"
                )
            QTest.qWait(50)
        QTest.qWait(400)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.photo.view, key, modifiers)
        QTest.qWait(150)

    def act(self, action: str) -> None:
        """What a menu entry does, once it can be done and what came before is drawn."""
        entry = self.window.actions_[action]
        self.wait(f"the menu entry {action}", entry.isEnabled)
        entry.trigger()
        QTest.qWait(1500)  # maps are composed off the GUI thread; a picture of the old ones would be wrong, not early

    def wait_for_maps(self) -> None:
        """They come by themselves once the reader has answered, composed off the GUI thread."""
        overlay = self.application.overlay
        self.wait("the lesion maps", lambda: overlay.picture is not None and overlay.visible)
        QTest.qWait(1500)

    def take(self, name: str) -> None:
        """Save the window as it is."""
        picture = self.window.grab().toImage()
        file = self._folder / f"{name}.jpg"
        if not picture.save(str(file), quality=88):
            raise NotReached(f"{file} could not be written")
        print(f"{file.relative_to(ROOT) if file.is_relative_to(ROOT) else file}: {file.stat().st_size // 1000} kB")

    def show(self, sample: str) -> None:
        """Bring one sample to the screen, read and analysed."""
        names = [self.session.worklist.row_at(row).path.stem for row in range(self.session.worklist.rowCount())]
        self.session.select(names.index(f"SYNTHETIC_{sample}"))
        photograph = self.session.photograph
        self.wait(
            f"the analysis of {sample}",
            lambda: photograph.analysis is not None and photograph.current_loaded is not None,
        )


def take_all(photographer: Photographer) -> None:
    """Every picture, in an order that a reader's work could have."""
    p = photographer
    p.application.show()
    p.window.activateWindow()  # keys are for the active window, and nobody makes it so where no window manager is
    p.wait("the empty window", p.window.isActiveWindow)
    p.take("empty")
    p.session.open_paths([resources() / "samples"])
    p.wait("the list", lambda: p.session.worklist.rowCount() == 12)
    p.show("03_right")
    p.take("before-your-grade")
    p.press(Qt.Key.Key_2)
    p.wait_for_maps()
    p.take("heat-map")
    p.act("lesions.outlines")
    p.take("outlines")
    p.act("lesions.outlines")
    p.press(Qt.Key.Key_Space)
    p.show("04_left")
    p.press(Qt.Key.Key_3)
    p.wait_for_maps()
    p.take("window")
    p.press(Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    p.press(Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    p.take("signs")
    p.press(Qt.Key.Key_A)
    p.wait("the attribution", lambda: p.window.photo.view.overlay.attribution.is_shown)
    p.take("attribution")
    p.press(Qt.Key.Key_A)
    p.press(Qt.Key.Key_R)
    p.press(Qt.Key.Key_L)
    QTest.qWait(3000)  # the whole photograph is adjusted off the GUI thread
    p.take("red-free")
    p.press(Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    p.press(Qt.Key.Key_H)
    p.press(Qt.Key.Key_G)
    QTest.qWait(1500)
    p.take("grid")
    p.press(Qt.Key.Key_G)
    p.press(Qt.Key.Key_H)
    p.act("view.group")
    p.take("grouped")
    p.act("view.group")
    p.settings.set("window.theme", "contrast")
    QTest.qWait(300)
    p.take("contrast")
    p.settings.set("window.theme", "light")
    QTest.qWait(300)
    p.take("light")


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "manual" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Retina Desktop")
    with tempfile.TemporaryDirectory() as home:
        photographer = Photographer(folder, Path(home))
        try:
            take_all(photographer)
        except NotReached as reason:
            print(f"{reason}.", file=sys.stderr)
            return 1
        finally:
            photographer.application.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
