"""A list that another window handed over in place of the reader's own, and the way back to that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.list_filter import Filter, test_of
from retina_desktop.viewmodels.list_sort import Ordering
from retina_desktop.views.elided import ElidedButton, ElidedLabel
from retina_desktop.views.icons import Icons

if TYPE_CHECKING:
    from retina_desktop.viewmodels.session import SessionModel
    from retina_desktop.views.main_window import MainWindow


class HandedRow(QWidget):
    """Above the list while it is not the reader's own: whose it is, and the button that leads back."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.words = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.words.setProperty("role", "quiet")
        self.back = ElidedButton(tr("Back to the list"))
        self.back.setToolTip(tr("The list that was open before, with its filter, its order and its photograph"))
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.setIconSize(QSize(14, 14))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.words, 1)
        self.set_icons()
        self.hide()

    def set_icons(self) -> None:
        self.back.setIcon(self._icons.icon("back"))


@dataclass(frozen=True)
class _Own:
    """The reader's list as it was left. paths: folders and files it was opened from."""

    paths: list[Path]
    shown: Path | None
    filter: Filter
    ordering: Ordering
    is_grouped: bool


class HandedList(QObject):
    """Opens such lists. Another list that the reader opens ends it: then there is nothing to go back to."""

    def __init__(self, window: MainWindow, session: SessionModel) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._choices, self._row = window.worklist.choices, window.worklist.handed
        self._own: _Own | None = None
        self._row.back.clicked.connect(lambda _checked: self.go_back())
        session.worklist.modelReset.connect(lambda: self._show(None))

    def open(self, paths: Sequence[Path], shown: Path, whose: str) -> None:
        """In this order, unfiltered. whose: such as "From the results"."""
        own = self._own or self._now()
        self._choices.list_as_opened()
        self._window.wishes.open_paths(list(paths), shown)
        self._row.words.set_words(whose)
        self._show(own)

    def show_listed(self, sha256: str, path: Path) -> bool:
        """Put the photograph on the screen where the list that is open shows it; False, and nothing done, where it does not."""
        worklist, is_listed = self._session.worklist, test_of(self._choices.filter)
        rows = {*worklist.rows_with(sha256), worklist.row_of(path)}
        listed = sorted(row for row in rows if row is not None and is_listed(worklist.row_at(row)))
        if listed:
            self._window.wishes.leave(lambda: self._session.select(listed[0]))
        return bool(listed)

    def go_back(self) -> None:
        """To the reader's own list, as it was left."""
        own = self._own
        if own is None:
            return
        self._choices.set_filter(own.filter)
        self._choices.set_ordering(own.ordering)
        self._choices.set_grouped(own.is_grouped)
        self._window.wishes.open_paths(own.paths, own.shown)
        self._window.photo.view.setFocus()

    def _now(self) -> _Own | None:
        """None while no list is open."""
        rows, current, choices = self._session.worklist.rows(), self._session.current_row, self._choices
        if not rows:
            return None
        # A list of very many files is not kept by name (viewmodels.places).
        paths = list(self._session.last) or [row.path for row in rows]
        return _Own(paths, current.path if current else None, choices.filter, choices.ordering, choices.is_grouped)

    def _show(self, own: _Own | None) -> None:
        self._own = own
        self._row.setVisible(own is not None)
