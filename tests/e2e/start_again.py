"""Starts the window as `retina-desktop` does, to die in it, or to look at what the next start says.

usage: start_again.py abort|segfault|kill|look
`look` prints JSON: the words of the bar, its buttons, whether a page stood in the reader's way, and the report behind the first button.
"""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from retina_desktop import app
from retina_desktop.crash import CrashReporter
from retina_desktop.logs import start_logging
from retina_desktop.paths import find_paths
from retina_desktop.views.diagnostics_dialog import DiagnosticsDialog

DEATHS: dict[str, Callable[[], object]] = {
    "abort": os.abort,
    "segfault": faulthandler._sigsegv,  # type: ignore[attr-defined]
    "kill": lambda: os.kill(os.getpid(), signal.SIGKILL),
}


class Driven(app.Application):
    def show(self, photographs=(), news=()) -> None:
        super().show(photographs, news)
        self.first_paint.painted.connect(self._go_on)

    def _go_on(self) -> None:
        QTimer.singleShot(0, DEATHS.get(sys.argv[1], self._look))

    def _look(self) -> None:
        bar = self.window.photo.messages
        shown = next((message for message in bar._kept if message.actions and "last time" in message.words), None)
        if shown is None:
            print(json.dumps({"words": None}), flush=True)
        else:
            in_the_way = QApplication.activeModalWidget() is not None
            bar.action_pressed.emit(shown.actions[0])
            page = self.window.findChildren(DiagnosticsDialog)[0]
            while "_" not in page.text.toPlainText():
                QTest.qWait(50)
            told = {"words": shown.words, "actions": shown.actions, "in_the_way": in_the_way}
            print(json.dumps(told | {"report": page.text.toPlainText()}), flush=True)
            page.reject()
        self.window.close()


def main() -> int:
    paths = find_paths()
    paths.make()
    start_logging(paths.log_file)
    app.Application = Driven
    app._make_client = lambda *_of_the_user: _no_client()
    return app.run([], paths, CrashReporter(paths.crash_file))


def _no_client():
    from functools import partial

    import fakes
    from retina_desktop.services.grade_image import GraderClient

    return GraderClient(partial(fakes.load_fake, 0.05))


if __name__ == "__main__":
    sys.exit(main())
