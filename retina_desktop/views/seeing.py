"""Joins what helps to see a photograph: adjustments, loupe, measured line, grid and landmarks, with their actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from retina_desktop.actions.build import Actions
from retina_desktop.settings import Settings, Value
from retina_desktop.viewmodels.session import SessionModel
from retina_desktop.views.adjust_bar import AdjustBar
from retina_desktop.views.landmark_layer import LandmarkLayer
from retina_desktop.views.loupe import Loupe
from retina_desktop.views.measure import Measure
from retina_desktop.views.messages import Message
from retina_desktop.views.photo_area import PhotoArea
from retina_desktop.views.photo_tool import PhotoTool

STEP = 5
"""Of brightness and contrast, for one press of their keys."""


class Seeing(QObject):
    """Of one window; its bar lies under the header."""

    def __init__(self, photo: PhotoArea, session: SessionModel, settings: Settings) -> None:
        super().__init__(photo)
        self._photo = photo
        self._session = session
        self._settings = settings
        self._actions: Actions | None = None
        self._is_open = False  # the bar, as far as there is a photograph to adjust
        self._is_possible = False
        self.adjustments = session.adjustments
        self.landmarks = session.landmarks
        self.bar = AdjustBar(self.adjustments)
        self.bar.hide()
        photo.put_on_top(self.bar)
        view = photo.view
        self.grid = LandmarkLayer(view, self.landmarks, self._laterality)
        self.loupe = Loupe(view)
        self.measure = Measure(view, lambda: self.landmarks.shown, self._end_measure)
        view.tools = [self.grid, self.loupe, self.measure]
        self.loupe.times = settings.get("window.loupe")
        self.adjustments.shown_changed.connect(self.show_adjusted)
        self.adjustments.failed.connect(lambda words: photo.messages.show_message(Message("error", words)))
        self.landmarks.changed.connect(view.update)
        self.bar.close_requested.connect(lambda: self.open_bar(False))
        session.photograph.loading_started.connect(lambda _path: self.measure.clear())
        settings.listen(self._heed_setting)

    def by_action(self) -> dict[str, Callable[..., object]]:
        """Action id -> what it asks for."""
        change = self.adjustments.change
        return {
            "image.red_free": lambda on: change(red_free=on),
            "image.clahe": lambda on: change(clahe=on),
            "image.invert": lambda on: change(invert=on),
            "image.adjust": self.open_bar,
            "image.as_it_is": self.adjustments.reset,
            "image.brighter": lambda: change(brightness=self.adjustments.value.brightness + STEP),
            "image.darker": lambda: change(brightness=self.adjustments.value.brightness - STEP),
            "image.more_contrast": lambda: change(contrast=self.adjustments.value.contrast + STEP),
            "image.less_contrast": lambda: change(contrast=self.adjustments.value.contrast - STEP),
            "image.loupe": lambda on: self._use(self.loupe, on),
            "image.measure": lambda on: self._use(self.measure, on),
            "image.grid": lambda on: self._use(self.grid, on),
            "image.fovea_here": lambda: self._place("fovea"),
            "image.disc_here": lambda: self._place("disc"),
            "image.landmarks_back": self.landmarks.take_back,
        }

    def join(self, actions: Actions) -> None:
        """The actions are there: from now on their ticks say what is on."""
        self._actions = actions
        self.adjustments.changed.connect(self._show_ticks)
        self._show_ticks()
        actions.set_checked("view.keep_contrast", self._settings.get("window.keep_contrast"))

    def _show_ticks(self) -> None:
        if self._actions is not None:
            value = self.adjustments.value
            for name in ("red_free", "clahe", "invert"):
                self._actions.set_checked(f"image.{name}", getattr(value, name))

    # -------------------------------------------------------------------------------------------------- what is shown

    def show_adjusted(self) -> None:
        """The photograph on the screen, as it is looked at."""
        self._photo.view.show_adjusted(self.adjustments.shown, self.adjustments.words)

    def open_bar(self, is_open: bool) -> None:
        self._is_open = is_open
        self.bar.setVisible(is_open and self._is_possible)
        if is_open:
            self.bar.focus_first()
        else:
            self._photo.view.setFocus()
        if self._actions is not None:
            self._actions.set_checked("image.adjust", is_open)

    def show_possible(self, is_possible: bool) -> None:
        """Whether there is a photograph to look at; without one the bar goes, and comes back with the next."""
        if is_possible != self._is_possible:
            self._is_possible = is_possible
            self.bar.setVisible(self._is_open and is_possible)

    def _use(self, tool: PhotoTool, on: bool) -> None:
        tool.set_on(on)
        self._photo.view.refresh_cursor()
        if on:
            self._photo.view.setFocus()  # Enter and Escape are the tool's

    def _end_measure(self) -> None:
        self._use(self.measure, False)
        if self._actions is not None:
            self._actions.set_checked("image.measure", False)

    def _place(self, name: str) -> None:
        """The landmark under the pointer, or in the middle of the view; the grid is shown, so that it is seen."""
        view = self._photo.view
        if view.is_empty:
            return
        point = view.place.to_photo(view.anchor())
        self._use(self.grid, True)
        if self._actions is not None:
            self._actions.set_checked("image.grid", True)
        self.landmarks.correct(name, (point.x(), point.y()))

    def _laterality(self) -> str | None:
        row = self._session.current_row
        return None if row is None else row.laterality

    def _heed_setting(self, key: str, value: Value) -> None:
        if key == "window.keep_contrast" and self._actions is not None:
            self._actions.set_checked("view.keep_contrast", bool(value))
        elif key == "window.loupe":
            self.loupe.times = self._settings.get(key)
            self._photo.view.update()
