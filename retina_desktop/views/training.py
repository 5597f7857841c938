"""Joins retraining to the window: its menu, its own window, and the ways from there to photographs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from retina_desktop.domain.language import mark, tr, trn
from retina_desktop.jobs import JobRunner, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.models import ModelsModel
from retina_desktop.viewmodels.remedies import Remedy
from retina_desktop.viewmodels.training import TrainingModel
from retina_desktop.views.messages import Message
from retina_desktop.views.theme import Theme

if TYPE_CHECKING:
    from retina_desktop.views.main_window import MainWindow
    from retina_desktop.views.training_window import TrainingWindow

    NoteSeen = Callable[[Sequence[str]], None]

TRAIN, COMPARE, MODELS = range(3)
"""The pages of the window."""
HELD = mark("A training is under way. Closed once more, the window ends it; its checkpoint is kept, and it can go on.")


class Training(QObject):
    """Built with the main window; `serve` once there is something to train."""

    def __init__(self, window: MainWindow, settings: Settings, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._settings, self._theme = window, settings, theme
        self._page = TRAIN  # to be shown once the window is there
        self._was_held = False  # the main window was not closed, since a training goes on
        self._is_loading = False
        self._model: TrainingModel | None = None
        self.training_window: TrainingWindow | None = None

    def serve(
        self,
        runner: JobRunner,
        training: TrainingModel,
        models: ModelsModel,
        on_grades: Callable[[], None],
        note_seen: NoteSeen,
    ) -> None:
        """on_grades: another model grades from now on. note_seen: the model's opinion of these photographs, by SHA-256, is seen."""
        self._runner, self._model, self._models = runner, training, models
        self._on_grades, self._note_seen = on_grades, note_seen
        training.finished.connect(self._on_finished)
        training.told.connect(self._tell)
        models.grades.connect(self._on_other_model)

    # ------------------------------------------------------------------------------------------------------ the menu
    def by_action(self) -> dict[str, Callable[..., object]]:
        """Action id -> what it asks for."""
        return {
            "model.retrain": lambda: self.show(TRAIN),
            "model.compare": lambda: self.show(COMPARE),
            "model.history": lambda: self.show(MODELS),
        }

    def by_button(self) -> dict[str, Callable[[], object]]:
        """Button of a message -> what it asks for."""
        return {Remedy.COMPARE_MODELS: lambda: self.show(COMPARE), Remedy.SHOW_TRAINING: lambda: self.show(TRAIN)}

    def show(self, page: int) -> None:
        """In its own window. What that needs takes half a second to import: that is done beside the window's own work."""
        self._page = page
        if self.training_window is not None:
            self._show()
        elif not self._is_loading:
            self._is_loading = True
            self._runner.start(load_window, on_success=lambda _none: self._make_window())

    def _make_window(self) -> None:
        from retina_desktop.views.training_window import TrainingWindow

        self._is_loading = False
        window = TrainingWindow(self._training, self._models, self._theme, self._window)
        window.second_look_requested.connect(self._read_doubtful)
        window.photograph_requested.connect(self._read_changed)
        self.training_window = window
        self._show()

    def _show(self) -> None:
        window = self.training_window
        assert window is not None
        window.show_page(self._page)
        self._models.look()
        if not self._training.is_under_way:
            self._training.look()
        window.show()
        window.activateWindow()

    # ------------------------------------------------------------------------------------------------ to photographs
    def _read_doubtful(self) -> None:
        plan = self._training.plan
        doubtful = [one.lesson for one in plan.doubtful if one.lesson.path is not None] if plan else []
        self._read([one.path for one in doubtful if one.path is not None], [one.sha256 for one in doubtful], None)

    def _read_changed(self, shas: Sequence[str], first: str) -> None:
        """The list that is open goes on where it shows the first."""
        names = self._models.names
        lie = {sha256: one.path for sha256, one in names.items() if one.path is not None}
        there = [sha256 for sha256 in shas if sha256 in lie]
        if first not in lie:
            self._tell_there("warning", self._not_there(first))
        elif self._window.wishes.handed.show_listed(first, lie[first]):
            self._note_seen(there)
            self._tell_seen(1)
        else:
            self._read([lie[sha256] for sha256 in there], there, lie[first])

    def _not_there(self, sha256: str) -> str:
        """Why the photograph cannot be shown."""
        known = self._models.names.get(sha256)
        if known is not None:
            return tr("{name} is not where it was: open its folder.", name=known.name)
        from retina_desktop.views.gate_words import short_id

        return tr("Where {name} lies is not known: open its folder.", name=short_id(sha256))

    def _read(self, paths: Sequence[Path], shas: Sequence[str], first: Path | None) -> None:
        """They come on the screen in this order. What the model said of them was seen, and the record says so."""
        if not paths:
            self._tell_there("warning", tr("None of these photographs is where it was: open their folder."))
            return
        self._note_seen(shas)
        self._window.wishes.handed.open(paths, first or paths[0], tr("From the training"))
        self._tell_seen(len(paths))

    def _tell_seen(self, count: int) -> None:
        """In the main window, which comes to the front."""
        main = self._window
        self._tell_there("info", "")  # what was not where it was is past
        words = trn(
            "{n} photograph from the training. You have seen the model's opinion of it: the record says so.",
            "{n} photographs from the training. You have seen the model's opinion of them: the record says so.",
            count,
        )
        main.photo.messages.show_message(Message("info", words))
        main.activateWindow()
        main.photo.view.setFocus()

    def _tell_there(self, level: str, words: str) -> None:
        """In the window of the training, which asked."""
        if self.training_window is not None:
            self.training_window.tell(level, words)

    # ----------------------------------------------------------------------------------------------- what comes to be
    def _on_finished(self, name: str) -> None:
        self._models.look()
        self._training.look()
        if self.training_window is not None:
            self.training_window.show_comparison(name)

    def _tell(self, level: str, words: str) -> None:
        """In the main window too, where the reader may be meanwhile."""
        done = level == "info" and not self._training.can_go_on
        self._window.photo.messages.show_message(
            Message(level, words, (Remedy.COMPARE_MODELS if done else Remedy.SHOW_TRAINING,))
        )

    def _on_other_model(self, name: str) -> None:
        chosen = self._settings.get("analysis.bundle")
        if chosen and self.training_window is not None:
            words = tr(
                "The settings name a model of their own, {chosen}: it goes on until that is emptied.", chosen=chosen
            )
            self.training_window.tell("warning", words)
        self._on_grades()
        if not self._training.is_under_way:
            self._training.look()

    # ----------------------------------------------------------------------------------------------------- the window
    def hold(self) -> bool:
        """The main window is about to close: whether it must not, since a training goes on and nobody was asked yet."""
        if self._was_held or self._model is None or not self._model.is_under_way:
            return False
        self._was_held = True
        self._window.photo.messages.show_message(Message("warning", tr(HELD)))
        if self.training_window is not None:
            self.training_window.hide()
        self._window.activateWindow()
        return True

    @property
    def _training(self) -> TrainingModel:
        assert self._model is not None, "serve comes before any wish"
        return self._model

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        if self.training_window is not None:
            self.training_window.set_theme(theme)


def load_window(_progress: Progress, _token: CancelToken) -> None:
    """Import it, with what draws plots: on the GUI thread its own modules would take 40 ms of a turn."""
    import retina_desktop.views.training_window  # noqa: F401
