"""Joins manual and tour to the window: F1 opens the chapter on what is in front of the reader, in every page of the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from retina_desktop.paths import manual
from retina_desktop.settings import Settings, Value
from retina_desktop.views.theme import Theme, ThemeError, load_theme

if TYPE_CHECKING:
    from pathlib import Path

    from retina_desktop.views.main_window import MainWindow
    from retina_desktop.views.manual_window import ManualWindow
    from retina_desktop.views.tour import Tour

CHAPTERS = {
    "ChoosePhotograph": "comparing.md#two-visits",
    "CommandPalette": "reading.md#colours-keys-settings",
    "DiagnosticsDialog": "administration.md#logs-and-diagnostics",
    "ExportDialog": "exchange.md#out",
    "HistoryDialog": "reading.md#history",
    "ImportDialog": "exchange.md#in",
    "KeysDialog": "keys.md",
    "LicencePage": "README.md",
    "NameDialog": "reading.md#the-list",
    "PlainPage": "README.md",
    "ResultsWindow": "screening.md#in-the-window",
    "ScreenDialog": "screening.md#in-the-window",
    "SecondReadingDialog": "screening.md#second-readings",
    "SettingsDialog": "settings.md",
    "TrainingWindow": "retraining.md#in-the-window",
}
"""Class of a page or window -> where the manual speaks of it."""
ACTION = "help.manual"


class Help(QObject):
    """Built with the wishes. The manual's window is made when it is asked for."""

    def __init__(self, window: MainWindow, settings: Settings, resources: Path) -> None:
        super().__init__(window)
        self._window, self._settings, self._resources = window, settings, resources
        self.manual_window: ManualWindow | None = None
        self.tour: Tour | None = None
        settings.listen(self._heed_setting)
        window.closing.connect(self._on_closing)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def by_action(self) -> dict[str, Callable[..., object]]:
        """Action id -> what it asks for."""
        return {ACTION: lambda: self.show_manual(self._chapter_here()), "help.tour": self.begin_tour}

    # ---------------------------------------------------------------------------------------------------- the manual

    def show_manual(self, place: str) -> None:
        """place: a chapter's file, with # and a heading where it is long."""
        from retina_desktop.views.manual_window import ManualWindow

        if self.manual_window is None:
            self.manual_window = ManualWindow(manual(), self._theme())
        shown = self.manual_window
        shown.show()
        shown.open_chapter(place)
        shown.activateWindow()

    def _chapter_here(self) -> str:
        """Of what the reader does in the main window."""
        window = self._window
        focus = window.focusWidget() or window
        if window.marking.model.is_on:
            return "marking.md"
        if window.comparing.model.is_on:
            return "comparing.md"
        for panel, place in (
            (window.worklist, "reading.md#the-list"),
            (window.opinion, "reading.md#the-models-opinion"),
            (window.reading, "reading.md#give-your-grade"),
        ):
            if panel.isAncestorOf(focus):
                return place
        return "reading.md" if window.photo.view.isVisible() and not window.photo.view.is_empty else "first-steps.md"

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A page of this window got the focus for the first time: its F1 is made, which the window's own does not reach."""
        page = now.window() if now is not None else None
        if not isinstance(page, QDialog) or page.findChild(QShortcut, ACTION) is not None:
            return
        if not self._is_ours(page):
            return
        keys = self._window.actions_.keys(ACTION)
        place = CHAPTERS.get(type(page).__name__, "README.md")
        for key in keys:
            shortcut = QShortcut(key, page, lambda: self.show_manual(place))
            shortcut.setObjectName(ACTION)

    def _is_ours(self, page: QWidget) -> bool:
        above: QObject | None = page
        while above is not None and above is not self._window:
            above = above.parent()
        return above is self._window

    # ------------------------------------------------------------------------------------------------------ the tour

    def offer_tour(self) -> None:
        """At the first start alone: not to somebody who has accepted the notice before, and so knows the window."""
        if not self._settings.get("window.tour_seen") and not self._settings.get("window.notice_accepted"):
            self.begin_tour()

    def begin_tour(self) -> None:
        from retina_desktop.views.tour import Tour

        self._window.wishes.keep("window.tour_seen", True)
        if self.tour is not None:
            self.tour.end()
        self.tour = Tour(self._window)
        self.tour.begin()

    # ---------------------------------------------------------------------------------------------------- the window

    def _theme(self) -> Theme:
        try:
            return load_theme(self._resources, self._settings.get("window.theme"))
        except ThemeError:
            return load_theme(self._resources, "dark")

    def _heed_setting(self, key: str, _value: Value) -> None:
        if key == "window.theme" and self.manual_window is not None:
            self.manual_window.set_theme(self._theme())

    def _on_closing(self) -> None:
        if self.manual_window is not None:
            self.manual_window.close()
            self.manual_window.deleteLater()
            self.manual_window = None
