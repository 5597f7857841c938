"""The head of the list: search, filter, order, grouping, and what of them is at work."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from retina_desktop.domain.language import tr, trn
from retina_desktop.viewmodels.filter_words import HIDDEN
from retina_desktop.viewmodels.list_choices import ListChoices
from retina_desktop.viewmodels.list_filter import Filter
from retina_desktop.viewmodels.list_sort import SORT_WORDS, Ordering, SortBy
from retina_desktop.viewmodels.worklist import WorklistModel
from retina_desktop.viewmodels.worklist_order import WorklistOrder
from retina_desktop.views.controls import choice, quiet
from retina_desktop.views.filter_chips import FilterChips
from retina_desktop.views.filter_popup import FilterPopup
from retina_desktop.views.icons import Icons
from retina_desktop.views.saved_filters import SavedFilters
from retina_desktop.views.words import number

FILTER_PAUSE_MS = 150
"""Typing on restarts the wait, so that 20,000 rows are filtered once a word and not once a letter."""


class ListHead(QWidget):
    """Shows what `choices` are and hands wishes on to them."""

    def __init__(self, worklist: WorklistModel, order: WorklistOrder, choices: ListChoices, icons: Icons) -> None:
        super().__init__()
        self._worklist = worklist
        self._order = order
        self._choices = choices
        self._icons = icons
        self._popup: FilterPopup | None = None  # made when it is asked for: the window comes first
        self.saved = SavedFilters(choices, self)
        self._pause = QTimer(self, singleShot=True, interval=FILTER_PAUSE_MS)
        self._build()
        self._connect()
        self.set_icons()
        self._show_filter(choices.filter)
        self._show_ordering(choices.ordering)
        self._show_grouped(choices.is_grouped)

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name, eye or status"))
        self.search.setAccessibleName(tr("Search the list"))
        self.search.setToolTip(
            tr("Photographs of which every word is part of the name, the eye, the patient or the status")
        )
        self.search.setClearButtonEnabled(True)
        self.filter_button = _button(tr("Filter the list"), "filter")
        self.saved_button = _button(tr("Saved filters"), "bookmark")
        self.saved_button.setMenu(self.saved.menu)
        self.saved_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort = choice(tr("Order of the list"), [tr(words) for words, _ in SORT_WORDS.values()])
        self.turn = _button(tr("The other way round"), "turn")
        self.group = _button(tr("Group by patient"), "group")
        self.group.setCheckable(True)
        self.chips = FilterChips(self._icons)
        self.shown = quiet()
        self.shown.setAccessibleName(tr("How many photographs are listed"))
        self.note = quiet()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 10, 0)
        column.setSpacing(6)
        for widgets in ((self.search, self.filter_button, self.saved_button, self.group), (self.sort, self.turn)):
            row = QHBoxLayout()
            row.setSpacing(4)
            for widget in widgets:
                row.addWidget(widget, 0 if isinstance(widget, QToolButton) else 1)
            column.addLayout(row)
        column.addWidget(self.chips)
        column.addWidget(self.shown)
        column.addWidget(self.note)

    def _connect(self) -> None:
        choices = self._choices
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._search_now)
        self._pause.timeout.connect(self._search_now)
        self.filter_button.clicked.connect(self.open_filter)
        self.sort.activated.connect(self._sort_by)
        self.turn.clicked.connect(self.turn_order)
        self.group.clicked.connect(choices.set_grouped)
        self.chips.removed.connect(lambda names: choices.set_filter(choices.filter.without(names)))
        self.chips.cleared.connect(choices.clear)
        choices.filter_changed.connect(self._show_filter)
        choices.ordering_changed.connect(self._show_ordering)
        choices.grouped_changed.connect(self._show_grouped)
        choices.looked.connect(lambda _is_first: self._show_note())
        for signal in (self._order.modelReset, self._order.rowsInserted, self._worklist.rowsInserted):
            signal.connect(self._show_shown)

    # -------------------------------------------------------------------------------------------------------- facts

    def set_icons(self) -> None:
        for button, name in (
            (self.filter_button, "filter"),
            (self.saved_button, "bookmark"),
            (self.turn, "turn"),
            (self.group, "group"),
        ):
            button.setIcon(self._icons.icon(name))
        self.chips.set_icons()

    def _show_filter(self, wanted: Filter) -> None:
        if self.search.text().strip() != wanted.text.strip():
            self.search.setText(wanted.text)
            self._pause.stop()
        self.chips.show_filter(wanted)
        if self._popup is not None:
            self._popup.show_filter(wanted, blind=self._choices.is_blind)
        self._show_shown()
        self._show_note()

    def _show_ordering(self, ordering: Ordering) -> None:
        for place, (by, words) in enumerate(SORT_WORDS.items()):
            self.sort.setItemText(place, tr(words[ordering.turned if by is ordering.by else 0]))
        self.sort.setCurrentIndex(list(SortBy).index(ordering.by))
        other = tr(SORT_WORDS[ordering.by][not ordering.turned])
        self.turn.setToolTip(tr("The other way round: {order}", order=other))
        self._show_note()

    def _show_grouped(self, grouped: bool) -> None:
        self.group.setChecked(grouped)

    def _show_shown(self) -> None:
        """Such as "118 of 20,000"; nothing while every photograph is listed."""
        total = self._worklist.rowCount()
        is_narrowed = self._order.is_narrowed and total > 0
        self.shown.setVisible(is_narrowed)
        self.shown.setText(
            tr("{shown} of {total}", shown=number(self._order.photographs), total=number(total)) if is_narrowed else ""
        )

    def _show_note(self) -> None:
        """Why photographs are missing, or come last, while their opinion is hidden."""
        choices = self._choices
        words = ""
        if choices.is_blind and choices.filter.needs_opinion:
            words = tr("Left out what you have not graded: {why}.", why=tr(HIDDEN))
        elif choices.is_blind and choices.ordering.needs_opinion:
            words = tr("What you have not graded comes last: {why}.", why=tr(HIDDEN))
        elif choices.is_blind and choices.ordering.by is SortBy.SEVERITY:
            words = tr("This order tells of the first photographs that the model finds them likely severe.")
        elif choices.ordering == Ordering(SortBy.TEACHING):
            words = self._teaching_words()
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _teaching_words(self) -> str:
        """What comes last while the uncertain and varied come first."""
        if self._choices.is_ranking:
            return tr("Comparing the photographs…")
        count = self._choices.uncompared
        if not count:
            return tr("What anybody has read comes last.")
        return trn(
            "What anybody has read comes last, and before it {n} photograph without kept features.",
            "What anybody has read comes last, and before it {n} photographs without kept features.",
            count,
        )

    # ------------------------------------------------------------------------------------------------------- wishes

    def open_filter(self) -> None:
        """The page of criteria, below its button."""
        if self._popup is None:
            self._popup = FilterPopup(self)
            self._popup.filter_chosen.connect(self._choices.set_filter)
            self._popup.save_requested.connect(self.saved.ask_name)
        self._popup.show_filter(self._choices.filter, blind=self._choices.is_blind)
        self._popup.open_below(self.filter_button)

    @property
    def popup(self) -> FilterPopup | None:
        """None until it was asked for."""
        return self._popup

    def turn_order(self) -> None:
        """The same order the other way round."""
        now = self._choices.ordering
        self._choices.set_ordering(replace(now, turned=not now.turned))

    def _sort_by(self, place: int) -> None:
        by = list(SortBy)[place]
        if by is not self._choices.ordering.by:
            self._choices.set_ordering(Ordering(by))

    def _search_now(self) -> None:
        self._pause.stop()
        self._choices.set_filter(replace(self._choices.filter, text=self.search.text()))


def _button(name: str, icon: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(icon)
    button.setProperty("role", "flat")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
