"""What the reader chose for the list (filter, order, grouping) and the filters saved by name: kept in the settings file.

What cannot be read in the file falls back and is said in one sentence; saved filters that cannot be read stay in the file,
for they may be a newer program's.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.language import tr
from retina_desktop.settings import Settings, SettingsError, Value
from retina_desktop.viewmodels.capture_dates import CaptureDates
from retina_desktop.viewmodels.contradicted import Contradicted
from retina_desktop.viewmodels.differing import Differing
from retina_desktop.viewmodels.list_filter import EVERYTHING, Filter
from retina_desktop.viewmodels.list_sort import Ordering, SortBy
from retina_desktop.viewmodels.teaching import Teaching
from retina_desktop.viewmodels.worklist_order import WorklistOrder

BETWEEN = " = "
"""Between a saved filter's name and its JSON, which begins with a brace."""


class ListChoices(QObject):
    """Hands choices on to the order of the list, and remembers them."""

    filter_changed = Signal(object)  # Filter
    ordering_changed = Signal(object)  # Ordering
    grouped_changed = Signal(bool)
    saved_changed = Signal()  # filters by name
    dates_wanted = Signal()  # an order, a filter or a header needs the dates of photographs
    contradictions_wanted = Signal(bool)  # an order or a filter needs to know which grades the model contradicts
    differences_wanted = Signal(bool)  # a filter needs to know where readers disagree
    teaching_wanted = Signal(bool)  # an order needs to know what each photograph would teach the model
    looked = Signal(bool)  # one of these three is known; whether for the first time since it was wanted
    trouble = Signal(str)  # one sentence

    def __init__(self, order: WorklistOrder, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self._settings = settings
        self._contradicted: Contradicted | None = None
        self._differing: Differing | None = None
        self._teaching: Teaching | None = None
        self._before = Ordering()  # what the list goes back to when grades to look at again are left
        self._foreign: list[str] = []  # saved filters that this program cannot read
        self.saved: dict[str, Filter] = {}
        self.problems: list[str] = []  # of the settings file, one sentence each, told once there is a window
        self._read()

    def _read(self) -> None:
        settings, order = self._settings, self._order
        for entry in settings.get("worklist.saved_filters"):
            name, _, text = entry.partition(BETWEEN + "{")
            try:
                self.saved[name] = Filter.from_text("{" + text)
            except ValueError as error:
                self._foreign.append(entry)
                self.problems.append(
                    tr(
                        "The saved filter {name} cannot be read: {error}. It is kept, and not offered.",
                        name=repr(name),
                        error=error,
                    )
                )
        try:
            order.set_filter(Filter.from_text(settings.get("worklist.filter")))
        except ValueError as error:
            self.problems.append(
                tr("The list's last filter cannot be read: {error}. Every photograph is listed.", error=error)
            )
        order.set_ordering(Ordering(SortBy(settings.get("worklist.sort")), settings.get("worklist.sort_turned")))
        order.set_grouped(settings.get("worklist.grouped"))

    # -------------------------------------------------------------------------------------------------------- facts
    @property
    def filter(self) -> Filter:
        return self._order.filter

    @property
    def ordering(self) -> Ordering:
        return self._order.ordering

    @property
    def is_grouped(self) -> bool:
        return self._order.is_grouped

    @property
    def is_blind(self) -> bool:
        return self._settings.get("reading.blind_first")

    @property
    def needs_dates(self) -> bool:
        return self.filter.needs_dates or self.is_grouped or self.ordering.by is SortBy.DATE

    @property
    def needs_contradictions(self) -> bool:
        return self.filter.contradicted or self.ordering.by is SortBy.SUSPICION

    @property
    def is_looking(self) -> bool:
        """Whether it is not known of every photograph yet which grades the model contradicts, or where readers disagree."""
        return any(one is not None and one.is_looking for one in (self._contradicted, self._differing))

    @property
    def is_ranking(self) -> bool:
        """Whether it is not known yet in which order photographs would teach the model most."""
        return self._teaching is not None and self._teaching.is_looking

    @property
    def uncompared(self) -> int:
        """Photographs that come last in that order, because no features of them are kept."""
        return 0 if self._teaching is None else self._teaching.uncompared

    @property
    def name(self) -> str:
        """That of the saved filter which is chosen now; "" when it is none of them."""
        return next((name for name, saved in self.saved.items() if saved == self.filter), "")

    # -------------------------------------------------------------------------------------------------------- wishes
    def set_filter(self, wanted: Filter) -> None:
        if wanted == self.filter:
            return
        is_left = self.filter.contradicted and not wanted.contradicted and self.ordering.by is SortBy.SUSPICION
        self._order.set_filter(wanted)
        self._keep("worklist.filter", "" if wanted == EVERYTHING else wanted.to_text())
        self.filter_changed.emit(wanted)
        if is_left:
            self.set_ordering(self._before)
        self._want()

    def clear(self) -> None:
        """Every photograph is listed."""
        self.set_filter(EVERYTHING)

    def look_again(self) -> None:
        """List the grades that the model contradicts, most likely wrong first; `clear` goes back to the order of now."""
        if self.ordering.by is not SortBy.SUSPICION:
            self._before = self.ordering
        self.set_ordering(Ordering(SortBy.SUSPICION))
        self.set_filter(Filter(contradicted=True))

    def list_differing(self) -> None:
        """List the photographs on which readers disagree."""
        self.set_filter(Filter(readers_differ=True))

    def list_as_opened(self) -> None:
        """Every photograph, in the order in which the list was made."""
        self.clear()
        self.set_grouped(False)
        self.set_ordering(Ordering())

    def set_ordering(self, ordering: Ordering) -> None:
        self._order.set_ordering(ordering)
        self._keep("worklist.sort", ordering.by.value)
        self._keep("worklist.sort_turned", ordering.turned)
        self._want()
        self.ordering_changed.emit(ordering)

    def set_grouped(self, grouped: bool) -> None:
        self._order.set_grouped(grouped)
        self._keep("worklist.grouped", grouped)
        self.grouped_changed.emit(grouped)
        self._want()

    def save(self, name: str) -> None:
        """Keep the filter of now under a name; one that has this name already is replaced. Raises ValueError in words."""
        self.saved[_checked(name)] = self.filter
        self._keep_saved()

    def rename(self, old: str, new: str) -> None:
        """Raises ValueError in words; KeyError when there is no such filter."""
        wanted = _checked(new)
        if wanted != old and wanted in self.saved:
            raise ValueError(tr("There is a filter {name} already.", name=repr(wanted)))
        self.saved = {wanted if name == old else name: saved for name, saved in self.saved.items()}
        self._keep_saved()

    def delete(self, name: str) -> None:
        """Raises KeyError when there is no such filter."""
        del self.saved[name]
        self._keep_saved()

    def _keep_saved(self) -> None:
        entries = [f"{name}{BETWEEN}{saved.to_text()}" for name, saved in self.saved.items()]
        self._keep("worklist.saved_filters", [*entries, *self._foreign])
        self.saved_changed.emit()

    def serve_dates(self, dates: CaptureDates) -> None:
        """Who fills in the dates once they are wanted, which may be now."""
        self.dates_wanted.connect(dates.want)
        dates.finished.connect(self._arrange_by_dates)
        self._want()

    def serve_contradictions(self, contradicted: Contradicted) -> None:
        """Who finds out which grades the model contradicts while that is wanted, which may be now."""
        self._contradicted = contradicted
        self.contradictions_wanted.connect(contradicted.want)
        contradicted.rested.connect(self._on_rested)
        self._want()

    def serve_differing(self, differing: Differing) -> None:
        """Who finds out where readers disagree while that is wanted, which may be now."""
        self._differing = differing
        self.differences_wanted.connect(differing.want)
        differing.rested.connect(self._on_rested)
        self._want()

    def serve_teaching(self, teaching: Teaching) -> None:
        """Who finds out what would teach the model most while that is wanted, which may be now."""
        self._teaching = teaching
        self.teaching_wanted.connect(teaching.want)
        teaching.rested.connect(self._on_rested)
        self._want()

    def _on_rested(self, is_first: bool) -> None:
        self.looked.emit(is_first)
        if is_first:
            self._order.refresh_soon()

    def _arrange_by_dates(self) -> None:
        if self.needs_dates:
            self._order.refresh_soon()

    def _want(self) -> None:
        if self.needs_dates:
            self.dates_wanted.emit()
        self.contradictions_wanted.emit(self.needs_contradictions)
        self.teaching_wanted.emit(self.ordering.by is SortBy.TEACHING)
        self.differences_wanted.emit(self.filter.readers_differ)

    def _keep(self, key: str, value: Value) -> None:
        try:
            self._settings.set(key, value)
        except SettingsError as error:
            self.trouble.emit(str(error))


def _checked(name: str) -> str:
    """Raises ValueError in words."""
    wanted = " ".join(name.split())
    if not wanted:
        raise ValueError(tr("A filter needs a name."))
    if "{" in wanted:
        raise ValueError(tr("A name has no brace in it."))
    return wanted
