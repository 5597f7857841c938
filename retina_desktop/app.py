"""The composition root: builds everything, joins it by constructors, shows the window, and ends it all in order."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from retina_desktop.crash import CrashReporter
from retina_desktop.domain.language import commas, tr
from retina_desktop.gui_first import SWITCH_INTERVAL_S, Collector
from retina_desktop.jobs import AnalysisProcess, JobRunner
from retina_desktop.languages import speak
from retina_desktop.paths import Paths, resources
from retina_desktop.services.training_command import Workshop
from retina_desktop.settings import Settings, load_settings, readings_file
from retina_desktop.viewmodels.analyses import Analyses
from retina_desktop.viewmodels.capture_dates import CaptureDates
from retina_desktop.viewmodels.diagnostics import Diagnostics
from retina_desktop.viewmodels.explaining import make_reasons
from retina_desktop.viewmodels.exporting import Exporting
from retina_desktop.viewmodels.listing import Listing
from retina_desktop.viewmodels.model_in_use import ModelInUse
from retina_desktop.viewmodels.models import ModelsModel
from retina_desktop.viewmodels.opinions import Opinions
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.viewmodels.parts import Parts
from retina_desktop.viewmodels.photograph import PhotographModel
from retina_desktop.viewmodels.program_watch import ProgramWatch
from retina_desktop.viewmodels.records import Records
from retina_desktop.viewmodels.remedies import Remedy
from retina_desktop.viewmodels.reporting import Reporting
from retina_desktop.viewmodels.screen_time import ScreenTime
from retina_desktop.viewmodels.screening import ScreeningModel
from retina_desktop.viewmodels.seen_in_results import SeenInResults
from retina_desktop.viewmodels.session import SessionModel
from retina_desktop.viewmodels.teaching import Teaching
from retina_desktop.viewmodels.thumbnails import Thumbnails
from retina_desktop.viewmodels.training import TrainingModel, Where
from retina_desktop.viewmodels.worklist import WorklistModel
from retina_desktop.views.main_window import MainWindow
from retina_desktop.views.theme import theme_names
from retina_models import edition

if TYPE_CHECKING:
    from retina_desktop.services.grade_image import GraderClient
    from retina_desktop.services.model_shelf import ModelShelf
    from retina_desktop.store.store import Store
    from retina_desktop.viewmodels.contact_pictures import ContactPictures
    from retina_desktop.viewmodels.grade_import import GradeImport
    from retina_desktop.viewmodels.results import ResultsModel
    from retina_models.fundus import Limits

log = logging.getLogger(__name__)
MEGABYTE = 1_000_000
News = tuple[str, str, tuple[Remedy, ...]]
"""Level, words, and what can be done about it."""
PHOTOGRAPH_FIRST_MS = 400
"""The store and the model wait until a photograph that was asked for is on the screen: their imports would hold up its painting."""


class Application:
    """One window over one store. Build it, `show` it, run Qt's loop, `close` it."""

    def __init__(
        self,
        settings: Settings,
        paths: Paths,
        *,
        open_store: Callable[[], Store] | None = None,
        make_client: Callable[[], GraderClient] | None = None,
        chosen_model: Callable[[], str] | None = None,
    ) -> None:
        """open_store, make_client: None for the user's own store and the released model. chosen_model: the name of the model
        that make_client would load now; None where that is always the same, or by the user's settings and promotions."""
        self.settings = settings
        self.runner = JobRunner()
        open_store = open_store or partial(_open_store, settings, paths)
        self.process = process = AnalysisProcess(make_client or partial(_make_client, settings, paths), self.runner)
        parts = join_parts(settings, self.runner, open_store, process, paths.unsaved_file)
        self.session = SessionModel(parts, self.runner)
        self.screening = ScreeningModel(self.runner, process, parts.analyses, settings)
        self.overlay = OverlayModel(self.runner)
        self.window = MainWindow(self.session, self.overlay, settings, resources())
        self.window.closing.connect(self.window.hide)
        self.window.wishes.serve_imports(partial(_make_import, self.runner, open_store))
        dates = CaptureDates(self.runner, self.session.worklist)
        self.window.worklist.choices.serve_dates(dates)
        self.session.comparing.want_dates = dates.want
        self.session.consequences.want_dates = dates.look_at
        self.window.worklist.choices.serve_contradictions(self.session.contradicted)
        self.window.worklist.choices.serve_teaching(Teaching(parts, self.runner))
        self.window.worklist.serve_second_readings(self.session.second_readings)
        self.window.wishes.serve_exports(Exporting(parts.records, self.runner, self.session, self.session))
        self.window.wishes.reports.serve(Reporting(parts, self.session, self.session))
        self.window.wishes.support.serve(Diagnostics(self.runner, paths, lambda: self.window.grader_words))
        self.seen = SeenInResults(self.runner, parts.opinions, paths.seen_file)
        self.window.screening.serve(
            self.screening,
            partial(_make_results, settings, self.runner, parts.records, self.seen, lambda: self.session.reader),
        )
        self.training, self.models = _make_training(settings, paths, self.runner, open_store)
        self.model_in_use: ModelInUse | None = None
        if make_client is None:
            chosen_model = partial(_chosen_model, settings, paths)
        if chosen_model is not None:
            self.model_in_use = self._follow_model(parts.analyses, chosen_model)
        self.window.training.serve(
            self.runner,
            self.training,
            self.models,
            self._look_for_model,
            lambda shas: self.seen.note(self.session.reader, shas),
        )
        self.program = ProgramWatch(self.runner)
        self.program.changed.connect(self.window.photo.messages.show_standing)
        self.unsaved = 0  # readings that waited for the next start when it was closed
        self.first_paint = FirstPaint(self.window)
        self._is_closed = False

    def _follow_model(self, analyses: Analyses, chosen: Callable[[], str]) -> ModelInUse:
        """Another model is loaded when it is chosen in the settings, or was promoted while the reader was elsewhere."""
        model = ModelInUse(self.runner, analyses, chosen)

        def tell(name: str) -> None:
            words = tr("The model {name} is being loaded, and grades from then on.", name=name)
            more = tr("What another model said is marked, and made anew when there is time.")
            self.session.message.emit("info", f"{words} {more}")

        def look_after_screening() -> None:
            if not self.screening.is_under_way:
                model.look()

        model.changed.connect(tell)
        self.settings.listen(lambda key, _value: model.look() if key == "analysis.bundle" else None)
        self.screening.changed.connect(look_after_screening)
        return model

    def come_back(self) -> None:
        """The reader is back at the window."""
        self.session.resume_clock()
        self._look_for_model()

    def _look_for_model(self) -> None:
        if self.model_in_use is not None:
            self.model_in_use.look()

    def show(self, photographs: Sequence[Path] = (), news: Sequence[News] = ()) -> None:
        """Show the window; once it is painted, open the photographs, the store and the model."""

        def begin() -> None:
            if photographs:
                self.session.open_paths(photographs)
            QTimer.singleShot(PHOTOGRAPH_FIRST_MS if photographs else 0, self.session, self.session.start)
            for level, words, remedies in news:
                self.session.offered.emit(level, words, remedies)
            self.screening.offer_left_over()
            self.seen.load()

        self.first_paint.painted.connect(begin)
        self.window.show()

    def close(self) -> None:
        """End the child process and the jobs; what is being saved is waited for. A second call does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        self.program.stop()
        self.seen.flush()
        self.training.close()
        self.unsaved = self.session.close()
        self.window.close()
        self.window.deleteLater()


class FirstPaint(QObject):
    """Tells when a window was painted for the first time: what is slow starts then, and not before."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False


def join_parts(
    settings: Settings,
    runner: JobRunner,
    open_store: Callable[[], Store],
    process: AnalysisProcess,
    unsaved_file: Path | None = None,
) -> Parts:
    """What a session stands on."""
    limits = partial(_limits, settings)
    worklist = WorklistModel(Thumbnails(runner, settings.get("thumbnails.memory_mb") * MEGABYTE, limits), runner)
    records = Records(runner, open_store, unsaved_file)
    analyses = Analyses(process, worklist)
    return Parts(
        settings=settings,
        runner=runner,
        worklist=worklist,
        photograph=PhotographModel(runner, settings.get("photograph.memory_mb") * MEGABYTE, limits),
        records=records,
        listing=Listing(runner, records),
        opinions=Opinions(runner, records),
        analyses=analyses,
        screen_time=ScreenTime(),
        reasons=make_reasons(runner, process, records, lambda: analyses.model),
    )


def _make_results(
    settings: Settings, runner: JobRunner, records: Records, seen: SeenInResults, reader: Callable[[], str]
) -> tuple[ResultsModel, ContactPictures]:
    """When results are looked at first: what reads them brings NumPy and OpenCV, which the way to the window does not need."""
    from retina_desktop.viewmodels.contact_pictures import ContactPictures
    from retina_desktop.viewmodels.result_dates import ResultDates
    from retina_desktop.viewmodels.results import ResultsModel

    room_bytes = settings.get("thumbnails.memory_mb") * MEGABYTE
    results = ResultsModel(runner, seen, reader, runner)
    ResultDates(runner, results, partial(_days, records))
    return (
        results,
        ContactPictures(runner, room_bytes, partial(_limits, settings)),
    )


def _days(records: Records, contents: list[str], on_answer: Callable[[dict[str, date]], None]) -> None:
    """The days of capture that the store has kept of these contents."""

    def question(store: Store) -> dict[str, date]:
        known = store.images.get_many(contents)
        return {sha256: one.taken for sha256, one in known.items() if one.taken is not None}

    records.ask_or(question, on_answer, nothing={})


def _make_training(
    settings: Settings, paths: Paths, runner: JobRunner, open_store: Callable[[], Store]
) -> tuple[TrainingModel, ModelsModel]:
    workshop = Workshop(paths.data / "training")

    def arbiters() -> tuple[str, ...]:
        from retina_desktop.services.arbitration import arbiters_of

        return tuple(sorted(arbiters_of(settings.get("reading.arbiters"))))

    def shelf() -> ModelShelf:
        from retina_desktop.services.model_shelf import open_shelf

        return open_shelf(paths)

    where = Where(
        workshop=workshop,
        store=partial(readings_file, settings, paths),
        open_store=open_store,
        model=partial(_chosen_bundle, settings, paths),
        taken=lambda: {found.folder.name for found in shelf().bundles()},
        arbiters=arbiters,
        recipe=lambda: settings.get("training.recipe"),
    )
    return TrainingModel(runner, where), ModelsModel(runner, shelf, workshop, open_store)


def run(photographs: Sequence[Path], paths: Paths, crash: CrashReporter) -> int:
    """The window until it is closed. Returns the exit status: 0, 1 when a reading was lost, or 130 when a signal ended it."""
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    last_end = crash.last_end()
    crash.install()
    settings, problem = load_settings(paths.settings_file)
    qt = QApplication(sys.argv[:1])
    collector = Collector(qt)
    qt.setApplicationName("Retina Desktop")
    qt.setDesktopFileName("retina-desktop")
    qt.setWindowIcon(QIcon(str(resources() / "icons" / "retina.svg")))
    news: list[News] = [("warning", problem, ())] if problem else []
    speech, trouble = speak(settings.get("window.language"), resources())
    if trouble:
        news.append(("warning", trouble, ()))
    if trouble := theme_trouble(settings):
        news.append(("warning", trouble, ()))
    if instead := _instead(settings, paths):
        news.append(("warning", instead, ()))
    application = Application(settings, paths)
    crash.tell = lambda words: application.session.message.emit("error", words)
    application.program.changed.connect(lambda words: crash.note_replaced() if words else None)
    qt.applicationStateChanged.connect(partial(_follow_focus, application))
    interrupted = _quit_on_signals(qt)
    application.first_paint.painted.connect(application.window.wishes.help.offer_tour)
    if last_end is not None:
        news.append(("warning", last_end.words, (Remedy.SHOW_REPORT, Remedy.SAVE_DIAGNOSTICS)))
    application.show(photographs or application.session.last, news)
    qt.exec()
    crash.tell = None
    application.close()
    speech.end()
    collector.end()
    crash.uninstall()
    lost = application.session.lost
    if lost:
        print(f"{lost} readings could neither be saved nor kept: no disk had room for them.", file=sys.stderr)  # noqa: T201
    elif application.unsaved:
        print(f"{application.unsaved} readings could not be saved; they are kept for the next start.", file=sys.stderr)  # noqa: T201
    return 1 if lost else 130 if interrupted else 0


def theme_trouble(settings: Settings) -> str | None:
    """Where the settings name a theme that is not there."""
    name, names = settings.get("window.theme"), theme_names(resources())
    if name in names:
        return None
    return tr("There is no theme {name}: the dark one is used. There are {names}.", name=name, names=commas(names))


def _follow_focus(application: Application, state: Qt.ApplicationState) -> None:
    if state == Qt.ApplicationState.ApplicationActive:
        application.come_back()
    else:
        application.session.pause_clock()


def _quit_on_signals(qt: QGuiApplication) -> list[int]:
    """Ctrl-C and a polite end from the system close the window in order. Returns the list that such a signal enters.

    Python runs its handlers between two of its own instructions, which Qt's loop may not reach for long: the byte that
    set_wakeup_fd writes wakes the loop up.
    """
    received: list[int] = []
    if sys.platform == "win32":
        return received
    here, there = socket.socketpair()
    for end in (here, there):
        end.setblocking(False)
    signal.set_wakeup_fd(there.fileno(), warn_on_full_buffer=False)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda number, _frame: received.append(number))
    notifier = QSocketNotifier(here.fileno(), QSocketNotifier.Type.Read, qt)

    def on_byte() -> None:
        here.recv(64)
        there.fileno()  # keeps the writing end alive as long as this function
        if received:
            qt.exit()  # `quit` asks the window first, which readings that wait would hold open; they are kept all the same

    notifier.activated.connect(on_byte)
    return received


def _make_import(runner: JobRunner, open_store: Callable[[], Store], file: Path) -> GradeImport:
    from retina_desktop.viewmodels.grade_import import GradeImport  # what the first window does not need

    return GradeImport(runner, open_store, file)


def _open_store(settings: Settings, paths: Paths) -> Store:
    """Raises StoreError, also where the file that was chosen for the readings is not there: an empty one would hide them."""
    from retina_desktop.store import StoreError, Trouble, open_store

    file = readings_file(settings, paths)
    if file != paths.store_file and not file.exists():
        raise StoreError(tr("The file of the readings, {file}, is not there.", file=file), Trouble.MISSING)
    return open_store(file)


def _limits(settings: Settings) -> Limits:
    from retina_models.fundus import Limits

    return Limits(settings.get("files.max_megapixels") * 1_000_000, settings.get("files.max_megabytes") * 1_000_000)


def _chosen_bundle(settings: Settings, paths: Paths) -> Path:
    """The folder of the model that grades. Raises BundleError when there is none."""
    from retina_desktop.services.model_shelf import open_shelf

    chosen = settings.get("analysis.bundle")
    return Path(chosen) if chosen else open_shelf(paths).current()


def _instead(settings: Settings, paths: Paths) -> str:
    """That another model grades than the promoted one, which this edition cannot run; empty elsewhere."""
    if edition.is_full() or settings.get("analysis.bundle"):
        return ""
    from retina_desktop.domain.faults import said
    from retina_desktop.services.model_shelf import open_shelf
    from retina_models.bundle import BundleError

    try:
        return said(open_shelf(paths).instead())
    except BundleError:
        return ""  # told when it is loaded


def _chosen_model(settings: Settings, paths: Paths) -> str:
    """Its name. Raises BundleError."""
    from retina_models.bundle import load_manifest

    return load_manifest(_chosen_bundle(settings, paths)).name


def _make_client(settings: Settings, paths: Paths) -> GraderClient:
    """In the listening thread of the analysis process. Raises BundleError when there is no model."""
    from retina_desktop.services.explaining import load_explainer
    from retina_desktop.services.grade_image import GraderClient, load_released
    from retina_desktop.services.grader_process import ProcessOptions

    bundle = _chosen_bundle(settings, paths)
    options = ProcessOptions(
        niceness=settings.get("analysis.niceness"),
        limits=_limits(settings),
        load_explainer=partial(load_explainer, bundle),
    )
    measurements = paths.data / "engines.json"
    return GraderClient(partial(load_released, bundle, settings.get("analysis.device"), measurements), options)
