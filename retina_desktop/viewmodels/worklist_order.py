"""The list as the reader wants to see it: filtered, sorted, by patient or flat, without asking the model 20,000 times for each role.

Nothing jumps: a row that stops matching, or that should move because its grade changed, stays where it is until the next
photograph is on the screen, as in a mail program. Filtering and sorting go in slices of a few milliseconds, and what is
shown is exchanged at the end.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.list_filter import EVERYTHING, Filter, Test, test_of
from retina_desktop.viewmodels.list_groups import Group, GroupFacts, facts_of, group, place_in_group
from retina_desktop.viewmodels.list_sort import SLICE, Arranged, Ordering, SortBy, arrange, key_of
from retina_desktop.viewmodels.row_words import date_words, group_words, origin_words, questioned_words, row_words
from retina_desktop.viewmodels.worklist import SWITCHED_OFF, Column, Role, Status, WorklistModel

NO_PARENT = QModelIndex()
TURN_S = 0.006
"""Of filtering and sorting, in one turn of Qt's loop."""
FRESH_PAUSE_MS = 800
"""Between two exchanges while a list comes to be."""
GATHER_MS = 100
"""Between two additions at the end: each is a repaint of the whole list, however few rows came."""
SMALL = 2_000
"""Rows that are arranged at once, without slices."""
WIDE = 50
"""A change over more rows than this is one repaint of what is on the screen."""


class LineRole(IntEnum):
    """What a line answers besides a row's roles."""

    GROUP = Qt.ItemDataRole.UserRole + 40  # Group, of a patient's header; else None
    IN_GROUP = Qt.ItemDataRole.UserRole + 41  # bool: a photograph below a header


@dataclass
class _Shown:
    """Lines and where everything is in them."""

    lines: list[int]  # a row, or -1 - the number of a group
    places: dict[int, int]
    groups: list[Group]
    group_of: dict[int, int]


def _shown(groups: list[Group], rows: list[int]) -> Generator[None, None, _Shown]:
    """rows: all that the filter lists, used where there are no groups. In slices."""
    lines: list[int] = [] if groups else list(rows)
    group_of: dict[int, int] = {}
    for number, one in enumerate(groups):
        lines.append(-1 - number)
        lines += one.rows if one.is_open else ()
        group_of.update(dict.fromkeys(one.rows, number))
        if number % SLICE == 0:
            yield
    places: dict[int, int] = {}
    for start in range(0, len(lines), 10 * SLICE):
        places.update((line, place) for place, line in enumerate(lines[start : start + 10 * SLICE], start))
        yield
    return _Shown(lines, places, groups, group_of)


class WorklistOrder(QAbstractListModel):
    """One line for each shown row of the worklist, and for each patient while they are grouped.

    "Place" is a line here, "row" one of the worklist.
    """

    order_changed = Signal(object)  # list of rows as shown, or None when it is the list's own order

    def __init__(self, worklist: WorklistModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self._lines: list[int] = []  # a row, or -1 - the number of a group
        self._places: dict[int, int] = {}
        self._groups: list[Group] = []
        self._facts: dict[int, GroupFacts] = {}  # by number of the group
        self._group_of: dict[int, int] = {}
        self._keys: dict[int, Any] = {}  # what each row was ordered by
        self._stood: dict[int, object] = {}  # while grouped: by what each row has its place
        self._closed: set[str | None] = set()
        self._changed: set[int] = set()  # rows that may not be where they belong
        self._all_changed = False
        self._current = -1
        self.has_gone_on = False  # the reader has left the first photograph: from now on nothing moves by itself
        self._test: Test = test_of(EVERYTHING)
        self.filter = EVERYTHING
        self.ordering = Ordering()
        self.is_grouped = False
        self._work: Generator[None, None, None] | None = None
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._work_on)
        self._fresh = QTimer(self, singleShot=True, interval=FRESH_PAUSE_MS)
        self._fresh.timeout.connect(self._settle)
        self._waiting: list[int] = []  # new rows that are not shown yet
        self._gathering = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gathering.timeout.connect(self._show_waiting)
        worklist.modelReset.connect(self._start_anew)
        worklist.rowsInserted.connect(self._append)
        worklist.dataChanged.connect(self._pass_on)
        self.refresh()

    # ------------------------------------------------------------------------------------------------------ for views
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if line < 0:
            return self._data_of_group(-1 - line, role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_words(self._worklist.row_at(line))
        if role == LineRole.IN_GROUP:
            return self.is_grouped
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self._worklist.row_at(line)
            again = questioned_words(row, in_sentence=True)
            again = tr("To look at again: {words}", words=again) if again else ""
            why = tr(SWITCHED_OFF) if row.status is Status.NOT_ANALYSED else ""
            return "\n".join(filter(None, (row.error or str(row.path), date_words(row), origin_words(row), again, why)))
        return self._worklist.data(self._worklist.index(line, Column.NAME), role)

    def _data_of_group(self, number: int, role: int) -> Any:
        one = self._groups[number]
        if role == LineRole.GROUP:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return group_words(one, self.facts(one))
        return None

    def facts(self, one: Group) -> GroupFacts:
        """What the header of a patient says."""
        number = self._group_of[one.rows[0]]
        if number not in self._facts:
            self._facts[number] = facts_of(self._worklist.row_at(row) for row in one.rows)
        return self._facts[number]

    def row_of_place(self, place: int) -> int:
        """-1 for a header. Raises IndexError when there is no such place."""
        return max(self._lines[place], -1)

    def place_of_row(self, row: int) -> int:
        """-1 when the row is filtered out, or its patient is closed."""
        return self._places.get(row, -1)

    def group_at(self, place: int) -> Group | None:
        """The patient whose header stands there, or above the photograph that does."""
        line = self._lines[place]
        number = -1 - line if line < 0 else self._group_of.get(line)
        return None if number is None else self._groups[number]

    def header_place(self, one: Group) -> int:
        return self._places[-1 - self._group_of[one.rows[0]]]

    @property
    def photographs(self) -> int:
        """How many the filter lists, those of closed patients included."""
        return sum(len(one.rows) for one in self._groups) if self.is_grouped else len(self._lines)

    @property
    def is_narrowed(self) -> bool:
        """Whether a filter hides anything it could hide."""
        return self.filter != EVERYTHING

    @property
    def is_at_work(self) -> bool:
        """Whether another order is being made, and will be shown soon."""
        return self._work is not None

    # -------------------------------------------------------------------------------------------------------- wishes
    def set_filter(self, wanted: Filter) -> None:
        if wanted != self.filter:
            self.filter = wanted
            self._test = test_of(wanted)
            self._arrange_soon(keep=False)

    def set_ordering(self, ordering: Ordering) -> None:
        self.ordering = ordering
        self._arrange_soon()

    def set_grouped(self, grouped: bool) -> None:
        self.is_grouped = grouped
        self._arrange_soon()

    def set_open(self, one: Group, is_open: bool) -> None:
        """Show or hide the photographs of one patient."""
        if one.is_open is is_open:
            return
        one.is_open = is_open
        (self._closed.discard if is_open else self._closed.add)(one.patient)
        first = self.header_place(one) + 1
        if is_open:
            self.beginInsertRows(QModelIndex(), first, first + len(one.rows) - 1)
            self._lines[first:first] = one.rows
        else:
            self.beginRemoveRows(QModelIndex(), first, first + len(one.rows) - 1)
            del self._lines[first : first + len(one.rows)]
        self._places = {line: place for place, line in enumerate(self._lines)}
        (self.endInsertRows if is_open else self.endRemoveRows)()
        header = self.index(first - 1)
        self.dataChanged.emit(header, header)

    def set_all_open(self, is_open: bool) -> None:
        for one in self._groups:
            one.is_open = is_open
        self._closed = set() if is_open else {one.patient for one in self._groups}
        if self._work is not None:  # another order comes, and will have them so
            self._arrange_soon()
        elif self.is_grouped:
            self._begin(self._opening())

    def _opening(self) -> Generator[None, None, None]:
        rows = [row for one in self._groups for row in one.rows]
        self._exchange((yield from _shown(self._groups, rows)), rows)

    def reveal(self, row: int) -> None:
        """Open the patient of a row that the filter lists."""
        number = self._group_of.get(row)
        if number is not None:
            self.set_open(self._groups[number], True)

    def follow(self, row: int) -> None:
        """This row's photograph is on the screen: what was left where it was now goes where it belongs. -1: none."""
        if row == self._current:
            return
        self.has_gone_on = self._current >= 0 and row >= 0
        self._current = row
        self._show_waiting()  # it may be one of them
        self._settle()

    def refresh_soon(self) -> None:
        """Filter and sort anew, in slices."""
        self._arrange_soon()

    def refresh(self) -> None:
        """Filter and sort anew, in one go: some 30 ms for 20,000 rows."""
        self._work = self._arranging(keep=True)
        for _ in self._work:
            pass
        self._work = None

    # --------------------------------------------------------------------------------------------------- arranging
    def _settle(self) -> None:
        if self._is_out_of_place():
            self._arrange_soon()

    def _is_out_of_place(self) -> bool:
        if self.is_narrowed or self.is_grouped or self.ordering.by is not SortBy.LISTED:
            if self._all_changed:
                return True
            rows, key = self._worklist.rows(), key_of(self.ordering)
            shown = self._group_of if self.is_grouped else self._places
            for number in self._changed:
                row = rows[number]
                if self._test(row) is not (number in shown):
                    return True
                if number in shown and key is not None and key(row) != self._keys.get(number):
                    return True
                if number in shown and self.is_grouped and self._stood.get(number) != place_in_group(row):
                    return True
        self._changed.clear()
        return False

    def _arrange_soon(self, keep: bool = True) -> None:
        self._begin(self._arranging(keep))

    def _begin(self, work: Generator[None, None, None]) -> None:
        self._work = None if self._worklist.rowCount() <= SMALL else work
        if self._work is not None:
            self._next_turn.start()
            return
        for _ in work:
            pass

    def _work_on(self) -> None:
        until = time.perf_counter() + TURN_S
        while self._work is not None:
            try:
                next(self._work)
            except StopIteration:
                self._work = None
                return
            if time.perf_counter() > until:
                self._next_turn.start()
                return

    def _arranging(self, keep: bool) -> Generator[None, None, None]:
        rows = self._worklist.rows()
        self._changed, self._all_changed = set(), False
        self._waiting = []
        listed = self._group_of if self.is_grouped else self._places
        kept = self._current if keep and self._current in listed else -1
        arranged: Arranged = yield from arrange(rows, self._test, self.ordering, kept)
        groups: list[Group] = []
        stood: dict[int, object] = {}
        if self.is_grouped:
            groups = yield from group(rows, arranged.rows, self._closed)
            arranged.rows = [row for one in groups for row in one.rows]
            yield
            for start in range(0, len(arranged.rows), SLICE):
                stood.update((row, place_in_group(rows[row])) for row in arranged.rows[start : start + SLICE])
                yield
        shown = yield from _shown(groups, arranged.rows)
        self._keys, self._stood = arranged.keys, stood
        if kept >= 0:
            self._changed.add(kept)  # it may have to leave with the next photograph
        self._exchange(shown, arranged.rows)

    def _exchange(self, shown: _Shown, rows: list[int]) -> None:
        """What is shown from now on. rows: all that the filter lists."""
        self.beginResetModel()
        self._lines, self._places = shown.lines, shown.places
        self._groups, self._group_of, self._facts = shown.groups, shown.group_of, {}
        self.endResetModel()
        plain = not (self.is_narrowed or shown.groups) and self.ordering == Ordering()
        self.order_changed.emit(None if plain else rows)

    # ------------------------------------------------------------------------------------------ what comes to be
    def _start_anew(self) -> None:
        self._current, self.has_gone_on = -1, False
        self._work = None
        self._fresh.stop()
        self._closed.clear()
        self.refresh()

    def _append(self, _parent: QModelIndex, first: int, last: int) -> None:
        """New rows come at the end, as many as came in GATHER_MS; they are sorted once all files are listed, or every now
        and then while grouped."""
        if self._work is not None or (self.is_grouped and last > SMALL):
            self._all_changed = True
            if not self._fresh.isActive():
                self._fresh.start()
            return
        if self.is_grouped:
            self.refresh()
            return
        self._waiting.extend(range(first, last + 1))
        if not self._gathering.isActive():
            self._show_waiting()

    def _show_waiting(self) -> None:
        """New rows that match, at the end."""
        rows, key = self._worklist.rows(), key_of(self.ordering)
        new = [n for n in self._waiting if self._test(rows[n])]
        self._waiting = []
        if not new:
            return
        self._gathering.start()
        self._keys.update((n, None if key is None else key(rows[n])) for n in new)
        start = len(self._lines)
        self.beginInsertRows(QModelIndex(), start, start + len(new) - 1)
        self._lines.extend(new)
        self._places.update((number, place) for place, number in enumerate(new, start))
        self.endInsertRows()
        plain = not self.is_narrowed and self.ordering == Ordering()
        self.order_changed.emit(None if plain else list(self._lines))

    def _pass_on(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        span = range(first.row(), last.row() + 1)
        if Role.THUMBNAIL not in roles:
            self._note_changed(span)
        if len(span) > WIDE:
            self._facts = {}
            if self._lines:
                self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1), roles)
            return
        lines: list[int] = []
        for row in span:
            lines.append(row)
            number = self._group_of.get(row)
            if number is not None:
                self._facts.pop(number, None)
                lines.append(-1 - number)
        places = [self._places[line] for line in lines if line in self._places]
        if places:  # told once: a view asks itself of each signal what it means for the screen
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)), roles)

    def _note_changed(self, span: range) -> None:
        if len(span) > WIDE:
            self._all_changed = True
        else:
            self._changed.update(span)
        if self._current in span and self._worklist.row_at(self._current).is_read:
            self.has_gone_on = True  # an answer is work begun, too
        # Before the reader goes on, and while nothing is listed, there is nothing that could jump.
        if not (self.has_gone_on and self._lines) and not self._fresh.isActive():
            self._fresh.start()
