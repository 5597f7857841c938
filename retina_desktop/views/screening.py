"""Joins screening to the window: its menu, the dialog before it, the foot of the list while it goes on, and its results."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from retina_desktop.actions.spec import Needs
from retina_desktop.domain.language import mark, tr, trn
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.remedies import Remedy
from retina_desktop.viewmodels.screening import ScreeningModel, State
from retina_desktop.views.icons import Icons
from retina_desktop.views.messages import Message
from retina_desktop.views.screen_dialog import ScreenDialog, Wish
from retina_desktop.views.theme import Theme

if TYPE_CHECKING:
    from retina_desktop.viewmodels.contact_pictures import ContactPictures
    from retina_desktop.viewmodels.results import ResultsModel
    from retina_desktop.views.main_window import MainWindow
    from retina_desktop.views.results_window import ResultsWindow

    MakeResults = Callable[[], tuple[ResultsModel, ContactPictures]]

LAST = "screening.results"
HELD = mark(
    "A screening is under way. Closed once more, the window ends it and keeps what is done; the next start offers to go on."
)


class Screening(QObject):
    """Built before the actions, of the window whose panels are there already; `serve` once there is a model."""

    def __init__(self, window: MainWindow, settings: Settings, theme: Theme, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._theme, self._icons = theme, icons
        self._model: ScreeningModel | None = None
        self._make_results: MakeResults | None = None
        self._results: ResultsModel | None = None
        self.pictures: ContactPictures | None = None
        self.results_window: ResultsWindow | None = None
        self._was_held = False  # the window was not closed, since a screening goes on

    def serve(self, model: ScreeningModel, make_results: MakeResults) -> None:
        """make_results: called when results are looked at first, since what reads them is slow to import."""
        self._model, self._make_results = model, make_results
        foot = self._window.worklist.screening
        model.changed.connect(self._show_screening)
        model.told.connect(self._show_message)
        model.finished.connect(self._on_finished)
        foot.pause_requested.connect(model.pause)
        foot.go_on_requested.connect(model.go_on)
        foot.cancel_requested.connect(model.cancel)
        self._show_screening()

    # ------------------------------------------------------------------------------------------------------ the menu
    def by_action(self) -> dict[str, Callable[..., object]]:
        """Action id -> what it asks for."""
        return {
            "screen.folder": self.ask,
            "screen.results": self.ask_results,
            "screen.last_results": self.show_last,
            "screen.pause": self.pause,
            "screen.go_on": self.go_on,
            "screen.cancel": self.cancel,
        }

    def by_button(self) -> dict[str, Callable[[], object]]:
        """Button of a message -> what it asks for."""
        return {
            Remedy.SHOW_RESULTS: self.show_last,
            Remedy.GO_ON_SCREENING: self.go_on,
            Remedy.LEAVE_SCREENING: self.cancel,
        }

    def present(self) -> Needs:
        model = self._model
        present = Needs.NOTHING
        if model is None:
            return present
        if model.state is State.RUNNING:
            present |= Needs.SCREENING
        if model.state is State.PAUSED or model.is_left_over:
            present |= Needs.SCREENING_LEFT
        if model.state in (State.RUNNING, State.PAUSED) or model.is_left_over:
            present |= Needs.SCREENING_THERE
        return present

    def pause(self) -> None:
        self._served.pause()

    def go_on(self) -> None:
        self._served.go_on()

    def cancel(self) -> None:
        self._served.cancel()

    def ask(self) -> None:
        """What is to be screened: at first the folders of the list, else the one that was opened last."""
        if self._served.is_under_way:
            words = tr("One screening at a time: cancel this one, or wait for its end.")
            self._show_message("info", words, ())
            return
        from retina_desktop.services.screen_order import results_there, usual_output

        opened = [Path(name) for name in self._settings.get("files.open")]
        recent = [Path(name) for name in self._settings.get("files.recent")[:1]]
        folders = [path for path in opened if path.is_dir()] or [path for path in recent if path.is_dir()]
        dialog = ScreenDialog(folders, usual_output, results_there, self._window)
        dialog.chosen.connect(self._start)
        dialog.open()

    def _start(self, wish: Wish) -> None:
        from retina_desktop.services.screen_order import ScreenOrder

        self._served.start(ScreenOrder(**asdict(wish)))

    # --------------------------------------------------------------------------------------------------- the results
    def ask_results(self) -> None:
        last = self._last_results()
        dialog = QFileDialog(self._window, tr("Open the results of a screening"), str(last.parent) if last else "")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Results of a screening") + " (*.csv)")
        dialog.fileSelected.connect(lambda name: self.show_results(Path(name)))
        dialog.open()

    def show_last(self) -> None:
        last = self._last_results()
        if last is None:
            self._show_message("info", tr("There are no results yet: screen a folder first, or open a table."), ())
        elif self._served.is_under_way and not last.exists():
            words = tr("The screening has no result yet; the first is there when the model has graded a photograph.")
            self._show_message("info", words, ())
        else:
            self.show_results(last)

    def show_results(self, file: Path) -> None:
        """In their own window, which is made when it is asked for first."""
        self._window.wishes.keep(LAST, str(file))
        window = self.results_window or self._make_window()
        assert self._results is not None
        self._results.open(file)
        self._show_under_way()
        window.show()
        window.activateWindow()
        self._window.refresh_present()

    def _make_window(self) -> ResultsWindow:
        from retina_desktop.views.results_window import ResultsWindow

        assert self._make_results is not None
        self._results, self.pictures = self._make_results()
        window = ResultsWindow(self._results, self.pictures, self._theme, self._icons, self._window)
        window.read_requested.connect(self._read)
        window.open_requested.connect(self.ask_results)
        self.results_window = window
        return window

    def _read(self, place: int) -> None:
        """The photograph of this row comes on the screen; the list is the results', in their order."""
        assert self._results is not None
        main = self._window
        handed = self._results.hand_over(place)
        main.wishes.handed.open(handed.paths, handed.first, tr("From the results"))
        words = trn(
            "{n} photograph as the results list it. You have seen the model's opinion of it: the record says so.",
            "{n} photographs in the order of the results. You have seen the model's opinion of them: the record says so.",
            len(handed.paths),
        )
        if handed.left_out:
            left = trn("{n} more is left out.", "{n} more are left out.", handed.left_out)
            words = f"{words} {left}"
        self._show_message("info", words, ())
        main.activateWindow()
        main.photo.view.setFocus()

    def _last_results(self) -> Path | None:
        model = self._model
        if model is not None and model.is_under_way and model.order is not None:
            return model.order.results
        name = self._settings.get(LAST)
        return Path(name) if name else None

    # ----------------------------------------------------------------------------------------------------- the window
    def hold(self) -> bool:
        """The window is about to close: whether it must not, since a screening goes on and nobody was asked yet."""
        if self._was_held or self._model is None or not self._model.is_under_way:
            return False
        self._was_held = True
        self._show_message("warning", tr(HELD), ())
        if self.results_window is not None:
            self.results_window.hide()  # it lies over the message, and no window system lets its owner come before it
        self._window.activateWindow()
        return True

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._window.worklist.screening.set_icons()
        if self.results_window is not None:
            self.results_window.set_theme(theme)

    @property
    def _served(self) -> ScreeningModel:
        assert self._model is not None
        return self._model

    @Slot()
    def _show_screening(self) -> None:
        model = self._served
        if not model.is_under_way:
            self._was_held = False
        self._window.worklist.screening.show_screening(model)
        self._show_under_way()
        self._window.refresh_present()

    def _show_under_way(self) -> None:
        """In the window of the results, where it is they that are being written."""
        model = self._served
        if self.results_window is not None and self._results is not None:
            is_of_it = model.is_under_way and model.order is not None and model.order.results == self._results.file
            words = " · ".join(filter(None, (model.words, model.pace_words)))
            self.results_window.show_under_way(words if is_of_it else "")

    @Slot(str, str, object)
    def _show_message(self, level: str, words: str, actions: tuple[str, ...]) -> None:
        self._window.photo.messages.show_message(Message(level, words, actions))

    @Slot(object)
    def _on_finished(self, file: Path) -> None:
        self._window.wishes.keep(LAST, str(file))
        if self._results is not None and self._results.file == file:
            self._results.reload()
        self._window.refresh_present()
