"""Takes the pictures of README and the manual: the real window, the released model, the synthetic samples, homes of its own.

usage: screenshots.py [FOLDER]     (docs/images when none is given)
Each picture is a state that a reader meets, in dark and in light: NAME-dark.jpg, NAME-light.jpg. STATES names those of the window itself, and the
functions below say how each is reached. Ends with status 1, in words, when one is not reached.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import retrained_clinic
from PIL import Image, ImageEnhance, ImageFilter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from retina_desktop.app import Application
from retina_desktop.paths import Paths, resources
from retina_desktop.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = resources() / "samples"
SIZE = (1500, 940)
PATIENCE_S = 240
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


STATES = {
    "nothing open": "empty",
    "loading": "loading",
    "analysing": "analysing",
    "done": "window",
    "ungradable": "ungradable",
    "failed": "failed",
    "no model": "no-model",
    "read-only store": "read-only",
}
"""Every state that a photograph's window can be in, and the picture of it."""
THEMES = ("light", "dark")


class NotReached(Exception):
    """A state that a picture needs did not come; the words say which."""


class Photographer:
    """Drives one window by keys, as a reader does, and takes its picture."""

    def __init__(self, folder: Path, home: Path, **settings: bool | int | str) -> None:
        """settings: by key, with _ for its dot, as a settings file may have them: a model's folder may be gone."""
        self._folder = folder
        self.settings = Settings(None, {key.replace("_", ".", 1): value for key, value in settings.items()})
        self.settings.set("window.notice_accepted", True)
        self.settings.set("reader.name", "Dr Example")
        self.settings.set("analysis.niceness", 0)
        self.paths = Paths(home / "config", home / "data", home / "log")
        self.paths.make()
        self.application = Application(self.settings, self.paths)
        self.window, self.session = self.application.window, self.application.session
        self.window.resize(*SIZE)

    def begin(self, *photographs: Path) -> None:
        self.application.show(photographs)
        self.window.activateWindow()  # keys are for the active window, and nobody makes it so where no window manager is
        self.wait("the window", self.window.isActiveWindow)

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
        self.window.activateWindow()  # a page that was closed leaves no window active, and keys would go nowhere
        self.wait("the photograph", lambda: self.session.screen_time.was_seen)
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

    def take(self, name: str, of: QWidget | None = None) -> None:
        """Save the window, or a page of it, as it is: in dark, then in light."""
        for theme in THEMES:
            self.wear(theme)
            self.take_once(f"{name}-{theme}", of)

    def wear(self, theme: str) -> None:
        self.settings.set("window.theme", theme)
        QTest.qWait(1200)

    def catch(self, name: str, reached: Callable[[], bool], begin: Callable[[str], object]) -> None:
        """Of what passes: begun anew for each theme, and taken the moment it is there."""
        for theme in THEMES:
            self.wear(theme)
            begin(theme)
            end = time.monotonic() + PATIENCE_S
            while not reached():
                if time.monotonic() > end:
                    raise NotReached(f"{name} did not come within {PATIENCE_S} s")
                QTest.qWait(5)
            self.take_once(f"{name}-{theme}")

    def take_once(self, name: str, of: QWidget | None = None) -> None:
        file = self._folder / f"{name}.jpg"
        if not (of or self.window).grab().toImage().save(str(file), quality=84):
            raise NotReached(f"{file} could not be written")
        print(f"{file.relative_to(ROOT) if file.is_relative_to(ROOT) else file}: {file.stat().st_size // 1000} kB")

    def take_page(self, action: str, name: str) -> None:
        """Of the page that a menu entry opens."""
        self.act(action)
        self.take_open_page(name)

    def take_open_page(self, name: str) -> None:
        page = next((page for page in self.window.findChildren(QDialog) if page.isVisible()), None)
        if page is None:
            raise NotReached(f"the page of {name} did not open")
        self.take(name, page)
        page.reject()
        QTest.qWait(200)

    def show(self, name: str, *, analysed: bool = True) -> None:
        """Bring one photograph to the screen, read and, where asked, analysed."""
        names = [self.session.worklist.row_at(row).path.stem for row in range(self.session.worklist.rowCount())]
        self.session.select(names.index(name))
        photograph = self.session.photograph
        self.wait(f"the photograph {name}", lambda: photograph.current_loaded is not None)
        if analysed:
            self.wait(f"the analysis of {name}", lambda: photograph.analysis is not None)


def take_a_sitting(p: Photographer) -> None:
    """From the empty window to a day's reading."""
    p.begin()
    p.take("empty")
    p.session.open_paths([SAMPLES])
    p.wait("the list", lambda: p.session.worklist.rowCount() == 12)
    p.show("SYNTHETIC_03_right")
    p.take("before-your-grade")
    p.press(Qt.Key.Key_2)
    p.wait_for_maps()
    p.take("heat-map")
    p.act("lesions.outlines")
    p.take("outlines")
    p.act("lesions.outlines")
    p.press(Qt.Key.Key_Space)
    p.show("SYNTHETIC_04_left")
    p.press(Qt.Key.Key_3)
    p.wait_for_maps()
    p.take("window")
    p.press(Qt.Key.Key_V, SHIFT)
    p.press(Qt.Key.Key_D, SHIFT)
    p.take("signs")
    p.press(Qt.Key.Key_A)
    p.wait("the attribution", lambda: p.window.photo.view.overlay.attribution.is_shown)
    p.take("attribution")
    p.press(Qt.Key.Key_A)
    p.press(Qt.Key.Key_R)
    p.press(Qt.Key.Key_L)
    p.act("image.adjust")
    p.take("red-free")
    p.act("image.adjust")
    p.press(Qt.Key.Key_R, SHIFT)
    p.press(Qt.Key.Key_H)
    p.act("image.grid")
    p.take("grid")
    p.act("image.grid")
    p.press(Qt.Key.Key_H)
    p.act("view.group")
    p.take("grouped")
    p.act("view.group")


def take_marking(p: Photographer) -> None:
    """Lesions marked by hand: some accepted, one dropped, the next one proposed."""
    p.show("SYNTHETIC_04_left")
    p.act("view.fit")
    p.act("mark.on")
    marking = p.session.marking
    p.wait("the proposals", lambda: marking.proposed > 0)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_X, Qt.Key.Key_Return):
        p.press(Qt.Key.Key_N)
        p.press(key)
    p.press(Qt.Key.Key_N)
    p.take("marking")
    p.press(Qt.Key.Key_F)
    p.press(Qt.Key.Key_Escape)


def take_pages(p: Photographer) -> None:
    for action, name in (
        ("grade.history", "history"),
        ("edit.settings", "settings"),
        ("edit.palette", "palette"),
        ("help.keys", "keys"),
    ):
        p.take_page(action, name)
    p.wear("contrast")
    p.take_once("high-contrast")


def take_ungradable(p: Photographer, home: Path) -> None:
    """A photograph out of focus and too dark: the reader says ungradable, and so does the model, with its reasons."""
    p.settings.set("window.theme", "dark")
    folder = home / "spoilt"
    folder.mkdir()
    with Image.open(SAMPLES / "SYNTHETIC_02_left.jpg") as sample:
        blurred = sample.filter(ImageFilter.GaussianBlur(28))
        ImageEnhance.Brightness(blurred).enhance(0.5).save(folder / "09_left.jpg", quality=90)
    p.session.open_paths([folder])
    p.wait("the list", lambda: p.session.worklist.rowCount() == 1)
    p.show("09_left")
    p.press(Qt.Key.Key_U)
    if p.session.answer.gradable is not False:
        raise NotReached("the reader's U was not taken")
    if p.session.prediction is None or p.session.prediction.gradable:
        raise NotReached("the model calls the spoilt photograph gradable")
    QTest.qWait(1500)
    p.take("ungradable")


def take_analysing(p: Photographer, home: Path) -> None:
    """Photographs that no store has seen, looked at before the model is done with them."""
    folder = home / "unseen"
    folder.mkdir()
    for number, theme in enumerate(THEMES):
        with Image.open(SAMPLES / "SYNTHETIC_05_left.jpg") as sample:
            ImageEnhance.Brightness(sample).enhance(1.02 + number / 50).save(folder / f"{theme}_left.jpg", quality=90)
    session, photograph = p.session, p.session.photograph

    def begin(theme: str) -> None:
        session.open_paths([folder / f"{theme}_left.jpg"])
        p.wait("the list", lambda: session.worklist.rowCount() == 1 and session.current == 0)

    def at_work() -> bool:
        if photograph.analysis is not None:
            raise NotReached("the model was done before its picture was taken")
        row = session.current_row
        return photograph.current_loaded is not None and row is not None and row.analysing

    p.catch("analysing", at_work, begin)


def take_loading(p: Photographer, home: Path) -> None:
    """49 megapixels without a small picture in the file: the name of what is read stands in its place."""
    folder = home / "large"
    folder.mkdir()
    with Image.open(SAMPLES / "SYNTHETIC_01_left.jpg") as sample:
        sample.save(folder / "01_left.jpg")
        large = sample.convert("RGB").resize((7000, 7000))
    for theme in THEMES:
        large.save(folder / f"large_{theme}_left.png", compress_level=1)
    p.begin(folder)
    p.wait("the list", lambda: p.session.worklist.rowCount() == 1 + len(THEMES))

    def begin(theme: str) -> None:
        p.session.show_path(folder / f"large_{theme}_left.png")

    p.catch("loading", p.window.photo.card.isVisible, begin)


def take_comparing(p: Photographer, home: Path) -> None:
    """Two visits of a right eye, and the left eye of the second: the samples of one eye at two stages, turned a little."""
    folder = home / "visits"
    folder.mkdir()
    for name, sample, day, degrees in (
        ("10_right_2026", "SYNTHETIC_03_right", "2026:03:12 10:00:00", 0),
        ("10_left_2026", "SYNTHETIC_03_left", "2026:03:12 10:01:00", 0),
        ("10_right_2025", "SYNTHETIC_02_right", "2025:02:03 09:00:00", 4),
    ):
        exif = Image.Exif()
        exif[0x010F] = "Camera"  # Pillow leaves out what has no entry of its own
        exif.get_ifd(0x8769)[0x9003] = day  # DateTimeOriginal
        with Image.open(SAMPLES / f"{sample}.jpg") as image:
            turned = image.rotate(degrees, Image.Resampling.BICUBIC)
            turned.save(folder / f"{name}.jpg", exif=exif, quality=92)
    p.begin(folder)
    p.wait("the list", lambda: p.session.worklist.rowCount() == 3)
    for name in ("10_left_2026", "10_right_2025", "10_right_2026"):
        p.show(name)
        p.press(Qt.Key.Key_1 if "2025" in name else Qt.Key.Key_2)
    p.press(Qt.Key.Key_C)
    p.wait("the changes of lesions", lambda: p.session.visit_changes.change is not None)
    p.take("two-visits")
    p.act("compare.curtain")
    p.take("curtain")
    p.act("compare.side")
    p.act("compare.other_eye")
    p.act("compare.mirror")
    p.take("two-eyes")


def take_screening(p: Photographer, home: Path) -> None:
    """A folder screened in the window, its results, and the pages of what goes out and comes in."""
    from retina_desktop.services.screen_order import ScreenOrder

    p.begin(SAMPLES)
    p.wait("the list", lambda: p.session.worklist.rowCount() == 12)
    p.take_page("screen.folder", "screen-folder")
    screening = p.application.screening
    screening.start(ScreenOrder((SAMPLES,), home / "results"))
    p.wait("the first results", lambda: screening.step.done >= 2)
    p.take("screening")
    p.wait("the last result", lambda: not screening.is_under_way)
    p.act("screen.last_results")
    results = p.window.screening.results_window
    assert results is not None
    p.wait("the table of results", lambda: results.isVisible() and results.as_sheet.isEnabled())
    p.take("results", results)
    results.as_sheet.click()
    QTest.qWait(6000)  # the small pictures are made one by one
    p.take("contact-sheet", results)
    results.close()
    for action, name in (("grade.second", "second-readings"), ("file.export", "export")):
        p.take_page(action, name)
    table = home / "grades.csv"
    rows = ["image;grade;dme;eye"] + [
        f"SYNTHETIC_0{n}_left;{r};{m};L" for n, r, m in ((1, "R0", "M0"), (2, "R1", "M0"), (3, "R2", "M1"))
    ]
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")
    p.window.wishes.import_table(table)
    QTest.qWait(3000)
    p.take_open_page("import")


def take_retraining(p: Photographer, home: Path) -> None:
    """A training from a clinic's readings, its candidate beside the model in use, and the models' history."""
    retrained_clinic.make(p.paths.store_file, next((resources() / "models").iterdir()), home / "clinic")
    p.begin(SAMPLES / "SYNTHETIC_01_left.jpg")
    p.wait("the store", lambda: p.session.saved_state == "saved" and not p.session.read_only_reason)
    p.act("model.retrain")
    joined, training = p.window.training, p.application.training
    p.wait("the plan", lambda: joined.training_window is not None and training.plan is not None)
    window = joined.training_window
    assert window is not None
    p.take("retraining-plan", window)
    training.start()
    p.wait("the second network", lambda: training.step.part == 2 and training.step.done >= 60)
    training.pause()
    p.take("retraining", window)
    training.go_on()
    p.wait("the comparison", lambda: not training.is_under_way and window.compare.which.count() > 0)
    p.take("retraining-comparison", window)
    p.application.models.promote(window.compare.which.itemText(0).split()[0], "Each eye that changed was looked at.")
    p.wait("the promotion", lambda: p.application.models.models.can_roll_back)
    p.act("model.history")
    p.take("retraining-models", window)
    window.close()


def take_troubles(p: Photographer, home: Path) -> None:
    """A file that was cut off, and no model."""
    folder = home / "troubles"
    folder.mkdir()
    whole = (SAMPLES / "SYNTHETIC_01_left.jpg").read_bytes()
    (folder / "01_left.jpg").write_bytes(whole)
    (folder / "02_left.jpg").write_bytes(whole[: len(whole) // 3])
    p.begin(folder)
    p.wait("the list", lambda: p.session.worklist.rowCount() == 2)
    p.show("01_left", analysed=False)
    p.wait("the model's refusal", lambda: bool(p.window.photo.messages.shown))
    p.take("no-model")
    p.session.select(1)
    p.wait("the refusal of the cut file", lambda: bool(p.session.photograph.error))
    p.take("failed")


def take_help(p: Photographer) -> None:
    """The tour of the first start over the empty window, and the manual."""
    p.begin()
    p.act("help.tour")
    p.take("tour")
    help_ = p.window.wishes.help
    assert help_.tour is not None
    help_.tour.end()
    help_.show_manual("reading.md#give-your-grade")
    p.wait("the manual", lambda: help_.manual_window is not None and help_.manual_window.isVisible())
    p.take("manual", help_.manual_window)


def take_read_only(p: Photographer) -> None:
    """A store that is not one: it was left as it is, and readings are refused."""
    p.paths.store_file.write_bytes(b"not a store of readings" * 100)
    p.begin(SAMPLES)
    p.wait("the refusal of the store", lambda: bool(p.session.read_only_reason))
    p.show("SYNTHETIC_01_left", analysed=False)
    p.take("read-only")


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Retina Desktop")
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        sittings: tuple[tuple[dict[str, bool | int | str], tuple[Callable[[Photographer], None], ...]], ...] = (
            (
                {},
                (
                    take_a_sitting,
                    take_marking,
                    take_pages,
                    lambda p: take_ungradable(p, home),
                    lambda p: take_analysing(p, home),
                ),
            ),
            ({"analysis_enabled": False, "photograph_neighbours": 0}, (lambda p: take_loading(p, home),)),
            ({"analysis_bundle": str(home / "nowhere")}, (lambda p: take_troubles(p, home),)),
            ({"analysis_enabled": False}, (take_help,)),
            ({"analysis_enabled": False}, (take_read_only,)),
            ({}, (lambda p: take_comparing(p, home),)),
            ({}, (lambda p: take_screening(p, home),)),
            ({"analysis_enabled": False}, (lambda p: take_retraining(p, home),)),
        )
        for number, (settings, parts) in enumerate(sittings):
            photographer = Photographer(folder, home / str(number), **settings)
            try:
                for take in parts:
                    take(photographer)
            except NotReached as reason:
                print(f"{reason}.", file=sys.stderr)
                return 1
            finally:
                photographer.application.close()
    missing = [state for state, name in STATES.items() if not (folder / f"{name}-{THEMES[0]}.jpg").exists()]
    if missing:
        print(f"No picture shows these states: {', '.join(missing)}.", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
