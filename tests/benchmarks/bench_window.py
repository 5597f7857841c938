"""The window: how soon it reacts, how soon a photograph is on it, and how long it ever stands still.

Each figure comes from a process of its own: `python bench_window.py MODE` prints one JSON object; `measure()` runs them all.
Without a display Qt's offscreen platform is used, which paints the same pixels.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from machine_pauses import MachinePauses, Pause, own_s

if TYPE_CHECKING:
    from retina_desktop.app import Application
    from retina_desktop.services.grade_image import GraderClient

REPEATS = 5
BEAT_MS = 5
MANY = 20_000
LARGE = (4288, 2848)  # 12 MP, as IDRiD's camera makes them
ANALYSED = 4  # photographs graded while the heartbeat is watched
LIMIT_S = 300
WORTH_KEEPING_S = 0.015
NEVER_BEFORE_WINDOW = ("torch", "openvino", "captum", "sqlalchemy", "skimage", "scipy")


def measure() -> dict[str, Any]:
    """Every figure of the window. Times in ms unless the name says s."""
    bare = [_child("bare")["s"] for _ in range(REPEATS)]
    bare_plots = [_child("bare_pyqtgraph")["s"] for _ in range(REPEATS)]
    starts = [_child("startup") for _ in range(REPEATS)]
    startup = statistics.median(start["s"] for start in starts)
    with tempfile.TemporaryDirectory() as folder:
        large_photographs(Path(folder), 6)
        paint = _child("paint", folder)
        stall = _child("stall", folder)
    with tempfile.TemporaryDirectory() as folder:
        _many_photographs(Path(folder))
        many = _child("many", folder)
    stalls = {"model_loads_and_grades": stall["longest_ms"], "twenty_thousand_files": many["longest_ms"]}
    return {
        "startup_s": round(startup, 3),
        "startup_bare_qt_s": round(statistics.median(bare), 3),
        "startup_bare_qt_pyqtgraph_s": round(statistics.median(bare_plots), 3),
        "startup_over_bare": round(startup / statistics.median(bare), 2),
        "startup_over_bare_pyqtgraph": round(startup / statistics.median(bare_plots), 2),
        "torch_imported_before_window": any("torch" in start["early"] for start in starts),
        "imported_before_window_of_the_heavy": sorted({name for start in starts for name in start["early"]}),
        **paint,
        "longest_gui_stall_ms": max(stalls.values()),
        "longest_gui_stall_ms_while": stalls,
        "longest_gui_stall_cpu_ms": max(stall["cpu_ms"], many["cpu_ms"]),
        # The longest pause less what idle processes had to wait for at the same time: what the program could mend.
        "longest_own_gui_stall_ms_while": {
            "model_loads_and_grades": stall["own_ms"],
            "twenty_thousand_files": many["own_ms"],
        },
        "graded_by": stall["graded_by"],
        "twenty_thousand_files": {key: value for key, value in many.items() if not key.endswith("_ms")},
    }


def _child(mode: str, *arguments: str) -> dict[str, Any]:
    """Run one mode in a fresh process with a fresh home; `s` of its answer counts from before the process was made."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "RETINA_DESKTOP_HOME": home}
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        program = [sys.executable, str(Path(__file__).resolve()), mode, *arguments]
        began = time.time()
        ended = subprocess.run(program, env=environment, stdout=subprocess.PIPE, text=True, timeout=LIMIT_S, check=True)
    answer = json.loads(ended.stdout.splitlines()[-1])
    if "at" in answer:
        answer["s"] = answer.pop("at") - began
    return answer


# ---------------------------------------------------------------------------------------------------------- photographs
def large_photographs(folder: Path, count: int) -> None:
    """12 MP JPEGs of the size a camera writes: the first sample, enlarged, each a little brighter."""
    from PIL import Image, ImageEnhance

    from retina_desktop.paths import resources

    source = min((resources() / "samples").glob("*.[jp][pn]g"))
    with Image.open(source) as sample:
        large = sample.convert("RGB").resize(LARGE, Image.Resampling.BICUBIC)
    for number in range(count):
        ImageEnhance.Brightness(large).enhance(1 + number / 50).save(folder / f"{number}.jpg", quality=92)


def _many_photographs(folder: Path) -> None:
    """Twenty thousand small photographs, each with a content of its own."""
    import io

    from PIL import Image

    buffer = io.BytesIO()
    Image.effect_noise((256, 256), 60).convert("RGB").save(buffer, "JPEG")
    for number in range(MANY):
        # Bytes after a JPEG's end are no part of the picture, and make the content another.
        (folder / f"{number:05}_left.jpg").write_bytes(buffer.getvalue() + number.to_bytes(4, "big"))


# --------------------------------------------------------------------------------------------------------------- modes
def bare(_folder: str | None = None) -> None:
    """The least that shows a window: what `startup_s` is held against."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Painted(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, lambda: (_tell({"at": time.time(), "cpu_s": time.process_time()}), qt.quit()))
            return False

    qt = QApplication([])
    window = QMainWindow()
    window.resize(1500, 940)
    painted = Painted()
    window.installEventFilter(painted)
    window.show()
    qt.exec()


def bare_pyqtgraph(_folder: str | None = None) -> None:
    import pyqtgraph  # noqa: F401 - what it costs to import is the point

    bare()


def startup(_folder: str | None = None) -> None:
    """The program itself, from its own entry; ends once the first window was painted and a timer came through."""
    from retina_desktop import app

    class Watching(app.FirstPaint):
        def __init__(self, window: Any) -> None:
            super().__init__(window)
            self.painted.connect(self._tell)

        def _tell(self) -> None:
            early = [name for name in NEVER_BEFORE_WINDOW if name in sys.modules]
            _tell({"at": time.time(), "cpu_s": time.process_time(), "early": early})
            app.QApplication.quit()

    app.FirstPaint = Watching
    from retina_desktop.__main__ import show_window

    show_window([])


def paint(folder: str) -> None:
    """From wish to pixels: the first photograph, the next without and with reading ahead."""
    from PySide6.QtCore import QTimer

    application = real_application(photograph__neighbours=0, analysis__enabled=False)
    watch = _PaintWatch(application)
    figures: dict[str, float] = {}
    session = application.session

    def first() -> None:
        watch.measure(lambda: session.open_paths([Path(folder)]), lambda ms: (figures.update(first=ms[0]), cold(2)))

    def cold(times: int) -> None:
        def then(ms: tuple[float, float]) -> None:
            figures.update(cold_preview=ms[0], cold=ms[1])
            QTimer.singleShot(300, lambda: cold(times - 1) if times > 1 else read_ahead())

        watch.measure(session.next_photograph, then)

    def read_ahead() -> None:
        application.settings.set("photograph.neighbours", 1)
        session.next_photograph()
        QTimer.singleShot(3000, lambda: watch.measure(session.next_photograph, done))

    def done(ms: tuple[float, float]) -> None:
        _tell(
            {
                "first_paint_ms": round(figures["first"], 1),
                "next_image_ms": {
                    "cold_preview": round(figures["cold_preview"], 1),
                    "cold": round(figures["cold"], 1),
                    "prefetched": round(ms[1], 1),
                },
            }
        )
        application.quit()

    QTimer.singleShot(2000, first)  # after the store has opened: its imports are start-up's, not the photograph's
    application.run([])


def stall(folder: str) -> None:
    """The longest pause between two beats while the store opens, the model loads and photographs are graded and shown."""
    from PySide6.QtCore import QTimer

    application = real_application()
    session = application.session
    beats = Heartbeat(application)
    graded_by: list[str] = []
    session.grader_state_changed.connect(graded_by.append)

    def look() -> None:
        done = sum(row.opinion is not None for row in session.worklist.rows())
        if done >= ANALYSED or (graded_by and graded_by[-1].startswith("No analysis")):
            _tell({**beats.figures(), "graded_by": graded_by[-1]})
            application.quit()
            return
        session.set_grade(done % 5)
        session.next_photograph()
        QTimer.singleShot(1500, look)

    QTimer.singleShot(3000, look)
    application.run([Path(folder)])


def many(folder: str) -> None:
    """Twenty thousand files: the first photograph, the whole list, everything recognised, and the longest pause."""
    from PySide6.QtCore import QTimer

    application = real_application(analysis__enabled=False)
    session = application.session
    beats = Heartbeat(application)
    began = 0.0
    figures: dict[str, Any] = {}

    def note(name: str) -> None:
        figures.setdefault(name, round(time.perf_counter() - began, 3))

    def begin() -> None:
        nonlocal began
        began = time.perf_counter()
        session.open_paths([Path(folder)])

    def look() -> None:
        rows = session.worklist.rows()
        if len(rows) == MANY and all(row.sha256 is not None for row in rows[-200:]):
            note("all_recognised_s")
            _tell({**figures, "rows": len(rows), **beats.figures()})
            application.quit()
            return
        QTimer.singleShot(500, look)

    session.current_changed.connect(lambda row: note("first_row_s") if row == 0 else None)
    session.photograph.image_ready.connect(lambda _pyramid: note("first_photograph_s"))
    session.listing_changed.connect(lambda going_on, _words: None if going_on else note("all_listed_s"))
    QTimer.singleShot(3000, begin)
    QTimer.singleShot(3500, look)
    application.run([])


# ------------------------------------------------------------------------------------------------------------- helpers
class _Running:
    """The application as `app.run` builds it, with a home of its own and a way to end it."""

    def __init__(self, application: Application, loop: Any) -> None:
        self._application = application
        self._loop = loop
        self.session = application.session
        self.settings = application.settings
        self.window = application.window
        self.training = application.training
        self.painted = application.first_paint.painted

    def run(self, photographs: list[Path]) -> None:
        self._application.show(photographs)
        self._loop.exec()
        self._application.close()

    def quit(self) -> None:
        self._loop.quit()


def real_application(**settings: Any) -> _Running:
    from PySide6.QtWidgets import QApplication

    from retina_desktop import gui_first

    gui_first.arrange_memory()
    from retina_desktop import app
    from retina_desktop.paths import find_paths, resources
    from retina_desktop.settings import load_settings

    sys.setswitchinterval(gui_first.SWITCH_INTERVAL_S)
    qt = QApplication([])
    gui_first.Collector(qt)
    paths = find_paths()
    paths.make()
    values, _ = load_settings(paths.settings_file)
    for key, value in settings.items():
        values.set(key.replace("__", "."), value)
    released = any((resources() / "models").glob("*/bundle.json"))
    return _Running(app.Application(values, paths, make_client=None if released else _stand_in), qt)


def _stand_in() -> GraderClient:
    """Where no model is released yet: the fake of the tests, in a true process."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    import fakes
    from retina_desktop.services.grade_image import GraderClient

    return GraderClient(partial(fakes.load_fake, 0.3))


class Heartbeat:
    """A timer every BEAT_MS on the GUI thread from the first paint on; the longest time between two beats."""

    def __init__(self, application: _Running) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.longest_ms = 0.0
        self.longest_cpu_ms = 0.0  # of the GUI thread's own work: what remains on a machine that has nothing else to do
        self._pauses: list[Pause] = []
        self._machine = MachinePauses()
        self._last = self._last_cpu = 0.0
        self._timer = QTimer(application.window)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        application.painted.connect(self.start)

    def start(self) -> None:
        """Count from now, where the first paint is long past."""
        self._timer.start(BEAT_MS)

    def figures(self) -> dict[str, float]:
        machine = self._machine.end()
        own = max((own_s(pause, machine) for pause in self._pauses), default=0.0)
        of_machine = max((pause.s for core in machine for pause in core), default=0.0)
        return {
            "longest_ms": self.longest_ms,
            "own_ms": round(own * 1000, 1),
            "machine_ms": round(of_machine * 1000, 1),  # its own longest, at whatever time
            "cpu_ms": self.longest_cpu_ms,
        }

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        if self._last:
            pause = Pause(self._last, now)
            if pause.s > WORTH_KEEPING_S:
                self._pauses.append(pause)
            self.longest_ms = max(self.longest_ms, round(pause.s * 1000, 1))
            self.longest_cpu_ms = max(self.longest_cpu_ms, round((cpu - self._last_cpu) * 1000, 1))
        self._last, self._last_cpu = now, cpu


class _PaintWatch:
    """Measures from a wish until the first picture and the full one are painted."""

    def __init__(self, application: _Running) -> None:
        from PySide6.QtCore import QEvent, QObject, QTimer

        watch = self
        self._began = 0.0
        self._first: float | None = None
        self._wants: str | None = None
        self._then: Callable[[tuple[float, float]], object] = lambda _ms: None
        photograph = application.session.photograph
        photograph.preview_ready.connect(lambda *_: self._want("preview"))
        photograph.image_ready.connect(lambda *_: self._want("full"))

        class Filter(QObject):
            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint and watch._wants is not None:
                    wanted, watch._wants = watch._wants, None
                    QTimer.singleShot(0, lambda: watch._painted(wanted))
                return False

        view = application.window.photo.view
        self._filter = Filter(view)
        view.installEventFilter(self._filter)

    def measure(self, wish: Callable[[], object], then: Callable[[tuple[float, float]], object]) -> None:
        """then: given ms until the first picture and until every pixel."""
        self._then, self._first = then, None
        self._began = time.perf_counter()
        wish()

    def _want(self, kind: str) -> None:
        self._wants = kind

    def _painted(self, kind: str) -> None:
        ms = (time.perf_counter() - self._began) * 1000
        if self._first is None:
            self._first = ms
        if kind == "full":
            then, self._then = self._then, lambda _ms: None
            then((self._first, ms))


def _tell(answer: dict[str, Any]) -> None:
    print(json.dumps(answer), flush=True)


MODES = {mode.__name__: mode for mode in (bare, bare_pyqtgraph, startup, paint, stall, many)}

if __name__ == "__main__":
    MODES[sys.argv[1]](*(sys.argv[2:] or [""]))
