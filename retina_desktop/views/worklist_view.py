"""The left column: filter, order, the list, counts, and how far the analysis is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.viewmodels.worklist import WorklistModel
from retina_desktop.viewmodels.worklist_order import Show, SortBy, WorklistOrder
from retina_desktop.views.controls import choice
from retina_desktop.views.icons import Icons
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import number
from retina_desktop.views.worklist_delegate import WorklistDelegate, row_height

FILTER_PAUSE_MS = 150
"""Typing on restarts the wait, so that 20,000 rows are filtered once a word and not once a letter."""


class _RowsView(QTableView):
    """A table of one column: unlike a QListView it lays out no row that is not on the screen, so that 20,000 rows may
    come in batches or change all at once while the photograph is panned."""

    def __init__(self) -> None:
        super().__init__()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A screenful of rows that were never drawn comes in two or three turns, so that keys and the photograph go between."""
        delegate = self.itemDelegate()
        assert isinstance(delegate, WorklistDelegate)
        delegate.begin_turn()
        super().paintEvent(event)
        if delegate.left_some:
            QTimer.singleShot(0, self.viewport().update)

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts of the window; one that is not should not jump to another photograph."""

    def _fit_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(row_height(self.fontMetrics()))
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))


class WorklistView(QFrame):
    """Shows the worklist through `order`, its filtered and sorted face."""

    row_chosen = Signal(int)  # a row of the worklist
    order_changed = Signal(object)  # list of rows as shown, or None
    stop_requested = Signal()
    resume_requested = Signal()

    def __init__(self, worklist: WorklistModel, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAccessibleName("List of photographs")
        self._worklist = worklist
        self._icons = icons
        self._paused = False
        self._showing = False  # a fact is being shown, which is not a wish
        self.order = WorklistOrder(worklist, self)
        self._delegate = WorklistDelegate(theme)
        self._filter_pause = QTimer(self, singleShot=True, interval=FILTER_PAUSE_MS)
        self._build_filter()
        self._build_list()
        self._build_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addLayout(self._stack, 1)
        column.addWidget(self._foot)
        self._connect()
        self._show_counts(*worklist.counts)

    # ----------------------------------------------------------------------------------------------------- building

    def _build_filter(self) -> None:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter by name, eye or status")
        self.filter.setAccessibleName("Filter the list")
        self.filter.setClearButtonEnabled(True)
        self._show = choice("Which photographs are listed", [entry.value for entry in Show])
        self._sort = choice("Order of the list", [entry.value for entry in SortBy])
        self._head = QWidget()
        column = QVBoxLayout(self._head)
        column.setContentsMargins(10, 0, 10, 0)
        column.setSpacing(6)
        column.addWidget(self.filter)
        column.addWidget(self._show)
        column.addWidget(self._sort)

    def _build_list(self) -> None:
        self.list = _RowsView()
        self.list.setObjectName("rows")
        self.list.setAccessibleName("Photographs")
        self.list.setModel(self.order)
        self.list.setItemDelegate(self._delegate)
        self._empty = QLabel()
        self._empty.setProperty("role", "quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(24)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)

    def _build_foot(self) -> None:
        self.counts = QLabel()
        self.counts.setProperty("role", "quiet")
        self.counts.setAccessibleName("How many are read")
        self.listing = QLabel()
        self.listing.setProperty("role", "quiet")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Progress of the analysis")
        self.progress_words = QLabel()
        self.progress_words.setProperty("role", "quiet")
        self.progress_words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
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
        self.listing.hide()
        self._set_progress_shown(False)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _text: self._filter_pause.start())
        self.filter.returnPressed.connect(self._filter_now)
        self._filter_pause.timeout.connect(self._filter_now)
        self._show.activated.connect(lambda place: self.order.set_show(list(Show)[place]))
        self._sort.activated.connect(lambda place: self.order.set_sort(list(SortBy)[place]))
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.order.order_changed.connect(self.order_changed)
        self.order.modelReset.connect(self._show_emptiness)
        self.order.rowsInserted.connect(self._show_emptiness)
        self._worklist.counts_changed.connect(self._show_counts)
        self.stop.clicked.connect(self._stop_or_resume)

    # -------------------------------------------------------------------------------------------------------- facts

    def set_theme(self, theme: Theme) -> None:
        self._delegate.set_theme(theme)
        self.list.viewport().update()
        self.show_paused(self._paused)

    def show_current(self, row: int) -> None:
        """The photograph on the screen; -1 for none, or one that the filter hides."""
        place = self.order.place_of_row(row)
        selection = self.list.selectionModel()
        if place < 0:
            selection.clear()
            return
        index = self.order.index(place)
        if selection.currentIndex() != index or not selection.isSelected(index):
            self._showing = True
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._showing = False
        self.list.scrollTo(index)

    def show_progress(self, done: int, total: int, words: str) -> None:
        self._set_progress_shown(bool(words))
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)
        self.progress_words.setText(words)
        self.progress_words.setToolTip(words)

    def show_paused(self, paused: bool) -> None:
        self._paused = paused
        self.stop.setIcon(self._icons.icon("play" if paused else "stop"))
        self.stop.setAccessibleName("Go on with the analysis" if paused else "Stop the analysis")
        self.stop.setToolTip(self.stop.accessibleName())

    def show_listing(self, busy: bool, words: str) -> None:
        self.listing.setVisible(busy)
        self.listing.setText(words)
        if not busy and self.order.sort_by is not SortBy.LISTED:
            self.order.refresh()
        self._show_emptiness()

    def focus_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _show_counts(self, read: int, to_read: int, total: int) -> None:
        self.counts.setText(f"{number(read)} read · {number(to_read)} to read" if total else "")
        self.filter.setEnabled(total > 0)
        self._show.setEnabled(total > 0)
        self._sort.setEnabled(total > 0)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        if self.order.rowCount():
            self._stack.setCurrentWidget(self.list)
            return
        if self._worklist.rowCount():
            words = "No photograph matches the filter."
        elif self.listing.isVisibleTo(self):
            words = "Looking for photographs…"
        else:
            words = "The photographs of a folder are listed here."
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

    def _filter_now(self) -> None:
        self._filter_pause.stop()
        self.order.set_filter(self.filter.text())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._showing:
            self.row_chosen.emit(self.order.row_of_place(index.row()))

    def _stop_or_resume(self) -> None:
        if self._paused:
            self.resume_requested.emit()
        else:
            self.stop_requested.emit()
