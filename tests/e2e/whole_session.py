"""Drives the whole window through a reader's day with faults in it, as `retina-desktop` starts it, until it is closed.

usage: whole_session.py FOLDER OUT fake|released     FOLDER: photographs, one that cannot be read among them
Prints each step as it is reached; ends with status 3 where one is not.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

import fakes
from retina_desktop import app
from retina_desktop.crash import CrashReporter
from retina_desktop.logs import start_logging
from retina_desktop.paths import find_paths
from retina_desktop.services.export_formats import FORMATS
from retina_desktop.services.grade_image import GraderClient
from retina_desktop.services.grader_process import ProcessOptions
from retina_desktop.services.screen_order import ScreenOrder
from retina_desktop.viewmodels.exporting import Scope
from retina_desktop.views.diagnostics_dialog import DiagnosticsDialog

PATIENCE_S = float(os.environ.get("RETINA_PATIENCE_S", "120"))
Steps = Iterator[tuple[str, Callable[[], bool]]]


def day(application: app.Application, out: Path) -> Steps:
    """(what must be reached, whether it is), each asked until it is."""
    session, window = application.session, application.window
    yield "the photograph", lambda: session.photograph.is_full_resolution and session.screen_time.was_seen
    yield "the store", lambda: session._records._store is not None
    session.set_grade(3)
    session.set_note("Note of Kaltenbrunner, born 1950-04-12")
    yield "a saved reading", lambda: session.saved_state == "saved" and session.answer.grade == 3
    yield "the analysis", lambda: session.photograph.analysis is not None and session.opinion_visible
    shown = session.current_row
    assert shown is not None
    for action in ("attribution.show", "attribution.compute"):
        if window.actions_[action].isEnabled():
            window.actions_[action].trigger()
    yield "the attribution", lambda: session.reasons.attribution.picture is not None
    yield from _faults(application, out)
    yield "a saved reading again", lambda: session.saved_state == "saved"
    application.screening.start(ScreenOrder((shown.path.parent,), out / "screened"))
    yield "the screening", lambda: not application.screening.is_under_way and (out / "screened/results.csv").exists()
    yield from _what_is_written(application, out)


def _faults(application: app.Application, out: Path) -> Steps:
    session = application.session
    rows = [session.worklist.row_at(row) for row in range(session.worklist.rowCount())]
    broken = next(place for place, row in enumerate(rows) if "broken" in row.path.name)
    whole = session.current
    session.select(broken)
    yield "the words about a damaged file", lambda: session.photograph.error is not None
    session.select(whole)
    yield (
        "the photograph again",
        lambda: session.current == whole and session.photograph.is_full_resolution and session.screen_time.was_seen,
    )
    with closing(sqlite3.connect(find_paths().store_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        session.set_grade(2)
        yield "words that nothing can be saved", lambda: session.saved_state.startswith("not saved")
    session.retry_saving()
    grader = next(one for one in psutil.Process().children() if "spawn_main" in " ".join(one.cmdline()))
    grader.kill()
    application.window.wishes.import_table(out / "grades of MUELLER.csv")
    yield "the table that is refused", lambda: QApplication.activeModalWidget() is not None
    QTest.qWait(500)
    _close_page()
    QTimer.singleShot(0, partial(_fail, str(rows[broken].path)))
    yield "the fault that nobody caught", lambda: "RuntimeError" in _own_report()


def _what_is_written(application: app.Application, out: Path) -> Steps:
    wishes = application.window.wishes
    reports, exporting = wishes.reports._reporting, wishes._exporting
    assert reports is not None
    assert exporting is not None
    reports.write_patient(out / "report.pdf")
    yield "the report", (out / "report.pdf").exists
    exporting.start(FORMATS[0], Scope.STORE, out / "readings.csv", only_current=False, with_patients=True)
    yield "the export", (out / "readings.csv").exists
    application.window.actions_["help.diagnostics"].trigger()
    page = next(iter(application.window.findChildren(DiagnosticsDialog)))
    yield "the pages of the archive", page.save.isEnabled
    _take_pictures(application, page, out)
    page.save_to(out / "diagnostics.zip")
    yield "the archive", (out / "diagnostics.zip").exists
    page.reject()


def _take_pictures(application: app.Application, page: QDialog, out: Path) -> None:
    for theme in ("dark", "light"):
        application.settings.set("window.theme", theme)
        QApplication.processEvents()
        page.grab().save(str(out / f"page-{theme}.png"))
        application.window.grab().save(str(out / f"window-{theme}.png"))


def _own_report() -> str:
    return (find_paths().log / f"crash-{os.getpid()}.txt").read_text()


def _fail(path: str) -> None:
    raise RuntimeError(f"{path} of Kaltenbrunner")


def _close_page() -> None:
    page = QApplication.activeModalWidget()
    if isinstance(page, QDialog):
        page.reject()


class Driven(app.Application):
    """The application, with a reader who begins when it is shown."""

    def show(self, photographs=(), news=()) -> None:
        super().show(photographs, news)
        self.window.activateWindow()
        self._steps = day(self, Path(sys.argv[2]))
        self._what, self._is_reached = next(self._steps)
        self._since = time.monotonic()
        self._clock = QTimer(self.window, interval=100)
        self._clock.timeout.connect(self._go_on)
        self._clock.start()

    def _go_on(self) -> None:
        if not self._is_reached():
            if time.monotonic() - self._since > PATIENCE_S:
                shown = self.window.photo.messages.shown
                print(f"not reached: {self._what}; {self.session.saved_state}; {shown}", file=sys.stderr, flush=True)
                os._exit(3)
            return
        print(self._what, flush=True)
        self._since = time.monotonic()
        try:
            self._what, self._is_reached = next(self._steps)
        except StopIteration:
            self._clock.stop()
            self.window.close()


def _fake_client(*_of_the_user: object) -> GraderClient:
    return GraderClient(partial(fakes.load_fake, 0.05), ProcessOptions(load_explainer=fakes.load_fake_explainer))


def main() -> int:
    paths = find_paths()
    paths.make()
    start_logging(paths.log_file)
    app.Application = Driven
    if sys.argv[3] == "fake":
        app._make_client = _fake_client
        app._chosen_model = lambda *_of_the_user: "fake-2026.11"
    return app.run([Path(sys.argv[1])], paths, CrashReporter(paths.crash_file))


if __name__ == "__main__":
    sys.exit(main())
