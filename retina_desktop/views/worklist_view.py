"""The left column: filter, order, the list, counts, and how far the analysis is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import tr
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.list_choices import ListChoices
from retina_desktop.viewmodels.list_filter import Filter
from retina_desktop.viewmodels.list_sort import SortBy
from retina_desktop.viewmodels.second_readings import SecondReadings
from retina_desktop.viewmodels.worklist import WorklistModel
from retina_desktop.viewmodels.worklist_order import WorklistOrder
from retina_desktop.views.elided import ElidedLabel
from retina_desktop.views.handed_list import HandedRow
from retina_desktop.views.icons import Icons
from retina_desktop.views.list_head import ListHead
from retina_desktop.views.rows_view import RowsView
from retina_desktop.views.screening_foot import ScreeningFoot
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import number
from retina_desktop.views.worklist_delegate import WorklistDelegate

LEAST_PX = 185


class WorklistView(QFrame):
    """Shows the worklist through `order`, its filtered and sorted face."""

    row_chosen = Signal(int)  # a row of the worklist
    order_changed = Signal(object)  # list of rows as shown, or None
    stop_requested = Signal()
    resume_requested = Signal()

    def __init__(
        self,
        worklist: WorklistModel,
        theme: Theme,
        icons: Icons,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """settings: keep filter, order and saved filters; None: for this run alone."""
        super().__init__(parent)
        self.setObjectName("side")
        self.setAccessibleName(tr("List of photographs"))
        self._worklist = worklist
        self._icons = icons
        self._paused = False
        self._showing = False  # a fact is being shown, which is not a wish
        self._row = -1  # on the screen
        self._left = -1  # the row that was there before
        self._tops_px: dict[int, int] = {}  # where the lines of both were before the list was arranged anew
        self._to_first = False  # the reader asked for grades to look at again, and wants to see the first
        self._second: SecondReadings | None = None
        self._to_the_top = False  # the reader asked for another order, and wants to see how it begins
        self.order = WorklistOrder(worklist, self)
        self.choices = ListChoices(self.order, settings or Settings(None), self)
        self.head = ListHead(worklist, self.order, self.choices, icons)
        self.handed = HandedRow(icons)
        self.filter = self.head.search
        self._delegate = WorklistDelegate(theme)
        self._build_list()
        self._build_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        column.addWidget(self.handed)
        column.addWidget(self.head)
        column.addLayout(self._stack, 1)
        column.addWidget(self._foot)
        self._connect()
        self._show_counts(*worklist.counts)

    # ----------------------------------------------------------------------------------------------------- building

    def _build_list(self) -> None:
        self.list = RowsView(self.order)
        self.list.setObjectName("rows")
        self.list.setAccessibleName(tr("Photographs"))
        self.list.setItemDelegate(self._delegate)
        self.list.setMinimumWidth(LEAST_PX)
        self._empty = QLabel()
        self._empty.setProperty("role", "quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(24)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)

    def _build_foot(self) -> None:
        self.counts = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.counts.setProperty("role", "quiet")
        self.counts.setAccessibleName(tr("How many are read"))
        self.listing = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.listing.setProperty("role", "quiet")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the analysis"))
        self.progress_words = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.progress_words.setProperty("role", "quiet")
        self.stop = QPushButton()
        self.stop.setProperty("role", "flat")
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop.setIconSize(QSize(16, 16))
        self._foot = QWidget()
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(12, 0, 8, 0)
        column.setSpacing(4)
        column.addWidget(self.counts)
        column.addWidget(self.listing)
        line = QHBoxLayout()
        line.addWidget(self.progress_words, 1)
        line.addWidget(self.stop)
        column.addLayout(line)
        column.addWidget(self.progress)
        self.screening = ScreeningFoot(self._icons)
        column.addWidget(self.screening)
        self.listing.hide()
        self._set_progress_shown(False)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.order.order_changed.connect(self.order_changed)
        self.order.modelAboutToBeReset.connect(self._note_place)
        self.order.modelReset.connect(self._restore_place)
        self.order.modelReset.connect(self._show_emptiness)
        self.list.open_requested.connect(self.order.set_open)
        self.choices.ordering_changed.connect(lambda _ordering: self._go_to_the_top())
        self.choices.looked.connect(self._on_looked)
        self.choices.grouped_changed.connect(lambda _grouped: self._show_emptiness())
        self.order.rowsInserted.connect(self._show_emptiness)
        self._worklist.counts_changed.connect(self._show_counts)
        self.stop.clicked.connect(self._stop_or_resume)

    def serve_second_readings(self, second: SecondReadings) -> None:
        """Who knows whether the list is one of second readings, and where readers disagree."""
        self._second = second
        self.choices.serve_differing(second.differing)
        second.begun.connect(self.choices.list_as_opened)
        second.changed.connect(lambda: self._show_counts(*self._worklist.counts))

    # -------------------------------------------------------------------------------------------------------- facts

    def set_theme(self, theme: Theme) -> None:
        self._delegate.set_theme(theme)
        self.head.set_icons()
        self.handed.set_icons()
        self.list.viewport().update()
        self.show_paused(self._paused)

    def show_current(self, row: int) -> None:
        """The photograph on the screen; -1 for none, or one that the filter hides. Rows that were left where they had been
        until now go where they belong."""
        if row != self._row:
            self._left, self._row = self._row, row
        self.order.follow(row)
        self.order.reveal(row)
        self._select_current()
        if self.order.place_of_row(row) >= 0:
            self.list.scrollTo(self.order.index(self.order.place_of_row(row)))

    def _select_current(self) -> None:
        place = self.order.place_of_row(self._row)
        selection = self.list.selectionModel()
        if place < 0:
            selection.clear()
            return
        index = self.order.index(place)
        if selection.currentIndex() != index or not selection.isSelected(index):
            self._showing = True
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._showing = False

    def _note_place(self) -> None:
        """Before the lines are exchanged."""
        self._tops_px = {}
        if not self.order.has_gone_on:
            return
        glass = self.list.viewport().rect()
        for row in (self._row, self._left):
            place = self.order.place_of_row(row)
            box = self.list.visualRect(self.order.index(place))
            if place >= 0 and box.intersects(glass):
                self._tops_px[row] = box.top()

    def _restore_place(self) -> None:
        """The line of the photograph on the screen stays where it was on the glass, whatever came or went above it."""
        bar = self.list.verticalScrollBar()
        before = bar.value()
        self._select_current()
        anchor = next((row for row in self._tops_px if self.order.place_of_row(row) >= 0), None)
        if self._to_the_top:
            self._to_the_top = False
            bar.setValue(0)
        elif anchor is not None:
            self.list.place_at_top(self.order.place_of_row(anchor), self._tops_px[anchor])
        else:
            bar.setValue(before)
        if self._to_first:
            self._to_first = False
            QTimer.singleShot(0, self, self._choose_first)

    def _on_looked(self, is_first: bool) -> None:
        self._to_first = is_first and (self.choices.filter.contradicted or self.choices.filter.readers_differ)
        self._show_emptiness()

    def _choose_first(self) -> None:
        """The most suspicious, where the photograph on the screen is none of those that are listed."""
        rows = map(self.order.row_of_place, range(self.order.rowCount()))
        first = next((row for row in rows if row >= 0), -1)
        if first >= 0 and self.order.place_of_row(self._row) < 0:
            self.row_chosen.emit(first)

    def _go_to_the_top(self) -> None:
        """Once the order that was asked for is there, which may be already."""
        self._to_the_top = self.order.is_at_work
        if not self._to_the_top:
            self.list.verticalScrollBar().setValue(0)

    def show_progress(self, done: int, total: int, words: str) -> None:
        self._set_progress_shown(bool(words))
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)
        self.progress_words.set_words(words)

    def show_paused(self, paused: bool) -> None:
        self._paused = paused
        self.stop.setIcon(self._icons.icon("play" if paused else "stop"))
        self.stop.setAccessibleName(tr("Go on with the analysis") if paused else tr("Stop the analysis"))
        self.stop.setToolTip(self.stop.accessibleName())

    def show_listing(self, busy: bool, words: str) -> None:
        self.listing.setVisible(busy or bool(words))
        self.listing.set_words(words)
        if not busy and self.order.ordering.by is not SortBy.LISTED:
            self.order.refresh_soon()
        self._show_emptiness()

    def focus_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _show_counts(self, read: int, to_read: int, total: int) -> None:
        words = tr("{read} read · {left} to read", read=number(read), left=number(to_read)) if total else ""
        self.counts.set_words((self._second.words if self._second is not None else "") or words)
        self.head.setEnabled(total > 0)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        if self.order.rowCount():
            self._stack.setCurrentWidget(self.list)
            return
        if self._worklist.rowCount() and self.choices.filter.contradicted:
            looking = self.choices.is_looking
            words = tr("Looking for grades to look at again…") if looking else tr("No grade to look at again.")
        elif self._worklist.rowCount() and self.choices.filter == Filter(readers_differ=True):
            looking = self.choices.is_looking
            words = (
                tr("Looking where readers disagree…") if looking else tr("No readers disagree on these photographs.")
            )
        elif self._worklist.rowCount():
            words = tr("No photograph matches the filter.")
        elif self.listing.isVisibleTo(self):
            words = tr("Looking for photographs…")
        else:
            words = tr("The photographs of a folder are listed here.")
        self._empty.setText(words)
        self._stack.setCurrentWidget(self._empty)

    def _set_progress_shown(self, shown: bool) -> None:
        for widget in (self.progress, self.progress_words, self.stop):
            widget.setVisible(shown)

    @property
    def emptiness(self) -> str:
        """Why no row is there, "" when there are rows."""
        return self._empty.text() if self._stack.currentWidget() is self._empty else ""

    # ------------------------------------------------------------------------------------------------------- wishes

    def wishes(self) -> dict[str, Callable[..., object]]:
        """Action id -> what it asks of the list."""
        return {
            "edit.find": self.focus_filter,
            "edit.filter": self.head.open_filter,
            "edit.clear_filter": self.choices.clear,
            "edit.save_filter": self.head.saved.ask_name,
            "view.group": self.choices.set_grouped,
            "view.open_patients": lambda: self.order.set_all_open(True),
            "view.close_patients": lambda: self.order.set_all_open(False),
            "view.turn_order": self.head.turn_order,
            "view.arrange": self.order.refresh_soon,
            "grade.again": self.choices.look_again,
            "grade.differ": self.choices.list_differing,
        }

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._showing and self.order.row_of_place(index.row()) >= 0:
            self.row_chosen.emit(self.order.row_of_place(index.row()))

    def _stop_or_resume(self) -> None:
        if self._paused:
            self.resume_requested.emit()
        else:
            self.stop_requested.emit()
