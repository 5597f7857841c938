"""A screening's results in a window of their own: distribution, table, contact sheet, and the way from a row to its reading."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import commas, mark, tr, trn
from retina_desktop.services.result_rows import FAILED_KIND, UNGRADABLE_KIND, Counts, SortBy
from retina_desktop.viewmodels.contact_pictures import ContactPictures
from retina_desktop.viewmodels.overlay import LESION_KINDS
from retina_desktop.viewmodels.results import SORT_OF, Column, ResultsModel, reason_words
from retina_desktop.views.contact_sheet import ContactSheet, KindsLegend
from retina_desktop.views.controls import FocusedKeysFirst, choice, fitting, quiet
from retina_desktop.views.elided import ElidedLabel
from retina_desktop.views.grade_chart import GradeChart
from retina_desktop.views.icons import Icons
from retina_desktop.views.results_table import ResultsTable
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import number, percent

USUAL_SIZE = QSize(1360, 820)
TYPING_MS = 150
"""Typing on restarts the wait, so that 20,000 rows are searched once a word and not once a letter."""

SORT_WORDS: dict[SortBy, tuple[str, str]] = {
    SortBy.SEVERE: (mark("likely grade 3 or 4 first"), mark("likely grade 3 or 4 last")),
    SortBy.UNCERTAINTY: (mark("least certain first"), mark("most certain first")),
    SortBy.GRADE: (mark("grade, highest first"), mark("grade, lowest first")),
    SortBy.REFERABLE: (mark("to be referred first"), mark("to be referred last")),
    SortBy.DME: (mark("oedema, most severe first"), mark("oedema, least severe first")),
    SortBy.SET_SIZE: (mark("conformal set, largest first"), mark("conformal set, smallest first")),
    SortBy.MA: (mark("microaneurysms, most first"), mark("microaneurysms, fewest first")),
    SortBy.HE: (mark("haemorrhages, most first"), mark("haemorrhages, fewest first")),
    SortBy.EX: (mark("hard exudates, most first"), mark("hard exudates, fewest first")),
    SortBy.SE: (mark("soft exudates, most first"), mark("soft exudates, fewest first")),
    SortBy.KIND: (mark("failed and ungradable first"), mark("failed and ungradable last")),
    SortBy.EYE: (mark("right eyes first"), mark("left eyes first")),
    SortBy.TAKEN: (mark("date, newest first"), mark("date, oldest first")),
    SortBy.NAME: (mark("name, A to Z"), mark("name, Z to A")),
    SortBy.LISTED: (mark("as they were screened"), mark("as they were screened, last first")),
}
"""The usual way, and turned round."""


class ResultsWindow(QDialog):
    read_requested = Signal(int)  # a place of the model: its photograph is to be read, in the order of the list
    open_requested = Signal()  # another table

    def __init__(
        self, model: ResultsModel, pictures: ContactPictures, theme: Theme, icons: Icons, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setSizeGripEnabled(True)
        self._model, self._pictures, self._theme, self._icons = model, pictures, theme, icons
        self._shown: Path | None = None  # the photograph of the current row
        self._showing = False  # a fact is being shown, which is not a wish
        self._sorts = list(SORT_WORDS)
        self._build_head()
        self._build_filter()
        self._build_body()
        self._build_foot()
        self._lay_out()
        self._connect()
        self._own_keys = FocusedKeysFirst(self)
        self._own_keys.watch(self)
        self.set_theme(theme)
        self._show_opened()
        self._show_arranged()
        self.resize(fitting(self, USUAL_SIZE))

    # ------------------------------------------------------------------------------------------------------ building
    def _build_head(self) -> None:
        self.summary = QLabel()
        self.summary.setProperty("role", "strong")
        self.place = ElidedLabel()
        self.place.setProperty("role", "quiet")
        self.place.setAccessibleName(tr("The file of the results"))
        self.chart = GradeChart(self._theme)
        self.ungradable = quiet()
        self.ungradable.setAccessibleName(tr("Ungradable photographs and why"))
        self.ungradable.setMinimumWidth(210)
        self.under_way = QLabel()
        self.newest = QPushButton(tr("Show the newest"))
        self.newest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.newest.setAutoDefault(False)

    def _build_filter(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name, eye or reason"))
        self.search.setAccessibleName(tr("Search the results"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(320)
        self.search.setMinimumWidth(130)
        self.refer = _toggle(tr("To be referred"))
        self.refer.setToolTip(tr("Only what the model would refer, without the ungradable ones"))
        self.failures = _toggle(tr("Failures"))
        self.failures.setToolTip(tr("Only what could not be analysed, with the reason"))
        self.everything = QPushButton(tr("Show all"))
        self.everything.setProperty("role", "flat")
        self.everything.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.everything.setAutoDefault(False)
        self.sort = choice(tr("Order of the results"), [tr(words) for words, _ in SORT_WORDS.values()])
        self.sort.setMinimumWidth(180)
        self.turn = QToolButton()
        self.turn.setAccessibleName(tr("The other way round"))
        self.turn.setToolTip(tr("The other way round"))
        self.turn.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.as_table, self.as_sheet = _toggle(tr("Table")), _toggle(tr("Contact sheet"))
        self._ways = QButtonGroup(self)
        for button in (self.as_table, self.as_sheet):
            self._ways.addButton(button)
        self.as_table.setChecked(True)
        self.maps = QCheckBox(tr("Lesion maps"))
        self.maps.setChecked(True)
        self.maps.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.legend = KindsLegend(self._theme)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)

    def _build_body(self) -> None:
        self.table = ResultsTable(self._model, self._theme)
        self.sheet = ContactSheet(self._model, self._pictures, self._theme)
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.state.setMargin(40)
        self.body = QStackedLayout()
        for page in (self.table, self.sheet, self.state):
            self.body.addWidget(page)

    def _build_foot(self) -> None:
        self.shown = QLabel()
        self.shown.setProperty("role", "quiet")
        self.shown.setAccessibleName(tr("How many results are listed"))
        self.note = quiet(
            tr("This list shows the model's opinion: what is read from here is recorded as read after seeing it.")
        )
        self.other = QPushButton(tr("Other results…"))
        self.other.setAutoDefault(False)
        self.read = QPushButton(tr("Read from here"))
        self.read.setProperty("role", "primary")
        self.read.setToolTip(
            tr("Open this photograph for reading; the next ones follow as they are listed here (Return)")
        )
        self.read.setAutoDefault(False)
        for button in (self.other, self.read):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(self.chart, 1)
        head.addWidget(self.ungradable)
        title = QHBoxLayout()
        title.setSpacing(12)
        for widget, stretch in ((self.summary, 0), (self.place, 1), (self.under_way, 0), (self.newest, 0)):
            title.addWidget(widget, stretch)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.search, 2)
        for button in (self.refer, self.failures, self.everything):
            line.addWidget(button)
        line.addSpacing(8)
        line.addWidget(self.sort, 2)
        line.addWidget(self.turn)
        line.addSpacing(8)
        for widget in (self.legend, self.maps, self.as_table, self.as_sheet):
            line.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.shown)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.other)
        foot.addWidget(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        for part in (title, head, line):
            column.addLayout(part)
        column.addLayout(self.body, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        model = self._model
        model.opened.connect(self._show_opened)
        model.arranged.connect(self._show_arranged)
        model.failed.connect(self._show_failed)
        self.chart.kinds_chosen.connect(lambda kinds: self._choose(kinds=kinds))
        self.refer.clicked.connect(lambda on: self._choose(only_referable=on))
        self.failures.clicked.connect(lambda on: self._choose(kinds=frozenset({FAILED_KIND} if on else ())))
        self.everything.clicked.connect(lambda _on: self.show_all())
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._go_to_rows)
        self._typing.timeout.connect(self._search_now)
        self.sort.activated.connect(lambda place: self._choose(by=self._sorts[place], turned=False))
        self.turn.clicked.connect(lambda _on: self._choose(turned=not self._model.choice.turned))
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by_column)
        self._ways.buttonClicked.connect(lambda _button: self._show_way())
        self.maps.toggled.connect(lambda _on: self._show_maps())
        self.newest.clicked.connect(lambda _on: model.reload())
        self.other.clicked.connect(lambda _on: self.open_requested.emit())
        self.read.clicked.connect(lambda _on: self._read_current())
        for view in (self.table, self.sheet):
            view.place_changed.connect(self._note_current)
            view.doubleClicked.connect(lambda _index: self._read_current())
            view.installEventFilter(self)
        for key, act in (("Ctrl+F", self._focus_search), ("F5", model.reload)):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # --------------------------------------------------------------------------------------------------------- facts
    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.chart.set_theme(theme)
        self.table.set_theme(theme)
        self.sheet.set_theme(theme)
        self.legend.set_theme(theme)
        self.turn.setIcon(self._icons.icon("turn"))
        self._show_maps()

    def show_under_way(self, words: str) -> None:
        """The screening that writes this table goes on; "" when none does."""
        self.under_way.setText(words)
        self.under_way.setVisible(bool(words))
        self.newest.setVisible(bool(words))

    def _show_opened(self) -> None:
        model = self._model
        file = model.file
        name = file.parent.name if file is not None else ""
        self.setWindowTitle(f"{tr('Results')} — {name}" if name else tr("Results"))
        counts = model.counts
        words = [trn("{n} photograph", "{n} photographs", counts.total)]
        if counts.total:
            words.append(trn("{n} to be referred", "{n} to be referred", counts.referable))
        if ungradable := counts.kinds.get(UNGRADABLE_KIND, 0):
            words.append(trn("{n} ungradable", "{n} ungradable", ungradable))
        words += [tr("model {name}", name=commas(counts.models))] if counts.models else []
        self.summary.setText(" · ".join(words))
        self.place.set_words("" if file is None else str(file))
        self.ungradable.setText(ungradable_words(counts))
        self.chart.show_counts(counts)
        self.failures.setEnabled(counts.kinds.get(FAILED_KIND, 0) > 0)
        self._show_maps()

    def _show_arranged(self) -> None:
        model = self._model
        chosen = model.choice
        self._showing = True
        self.chart.show_chosen(chosen.kinds)
        self.refer.setChecked(chosen.only_referable)
        self.failures.setChecked(chosen.kinds == {FAILED_KIND})
        self.everything.setEnabled(not chosen.is_everything)
        if self.search.text().split() != chosen.text.split():
            self.search.setText(chosen.text)
            self._typing.stop()
        for place, by in enumerate(self._sorts):
            words = SORT_WORDS[by][chosen.turned and by is chosen.by]
            self.sort.setItemText(place, tr(words))
        self.sort.setCurrentIndex(self._sorts.index(chosen.by))
        self.table.show_choice(chosen)
        self.table.show_reasons_alone(chosen.kinds == {FAILED_KIND})
        self._showing = False
        listed, total = model.rowCount(), model.counts.total
        self.shown.setText(tr("{shown} of {total} listed", shown=number(listed), total=number(total)) if total else "")
        self._show_state()
        self._restore_current()

    def _show_state(self) -> None:
        """Why no row is there, or the rows."""
        model = self._model
        if model.rowCount():
            words = ""
        elif model.table is None:
            words = tr("Reading the results…") if model.file is not None else tr("No results are open.")
        elif model.counts.total:
            words = tr("No photograph matches. “Show all” lists every one again.")
        else:
            words = tr("No photograph has its result yet.")
        self.state.setText(words)
        self.state.setProperty("role", "quiet")
        self._polish_state()
        had_none = self.body.currentWidget() is self.state
        self.body.setCurrentWidget(self._rows_view if not words else self.state)
        if had_none and not words and not self.search.text():
            self._rows_view.setFocus()
        self.read.setEnabled(bool(model.rowCount()))

    def _show_failed(self, words: str) -> None:
        self._show_opened()
        self.state.setText(words)
        self.state.setProperty("role", "error")
        self._polish_state()
        self.body.setCurrentWidget(self.state)
        self.other.setFocus()

    def _polish_state(self) -> None:
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)

    @property
    def _rows_view(self) -> ResultsTable | ContactSheet:
        return self.sheet if self.as_sheet.isChecked() else self.table

    def _show_way(self) -> None:
        self._show_maps()
        if self._model.rowCount():
            self._restore_current()
            self.body.setCurrentWidget(self._rows_view)
            self._rows_view.setFocus()

    def _show_maps(self) -> None:
        table = self._model.table
        there = table is not None and table.has_maps
        self.maps.setEnabled(there)
        self.maps.setToolTip(
            tr("Over each photograph, from a probability of 0.5") if there else tr("This screening kept no maps.")
        )
        self.maps.setVisible(self.as_sheet.isChecked())
        self.legend.setVisible(self.as_sheet.isChecked() and there and self.maps.isChecked())
        colours = {kind: self._theme.lesion_rgb(kind) for kind in LESION_KINDS}
        folder = table.maps if table is not None and there and self.maps.isChecked() else None
        self._pictures.set_look(folder, colours)
        self.sheet.viewport().update()

    # -------------------------------------------------------------------------------------------------------- wishes
    def show_all(self) -> None:
        self._choose(kinds=frozenset(), only_referable=False, text="")

    def _choose(self, **changes: object) -> None:
        if not self._showing:
            self._model.choose(replace(self._model.choice, **changes))

    def _search_now(self) -> None:
        self._typing.stop()
        self._choose(text=self.search.text())

    def _go_to_rows(self) -> None:
        self._search_now()
        self._rows_view.setFocus()

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _sort_by_column(self, column: int) -> None:
        by, now = SORT_OF[Column(column)], self._model.choice
        self._choose(by=by, turned=not now.turned if by is now.by else False)
        self.table.show_choice(self._model.choice)

    def _note_current(self, place: int) -> None:
        if place >= 0 and not self._showing:
            self._shown = self._model.result_at(place).path

    def _restore_current(self) -> None:
        """The row of before stays the current one where it is still listed, else the first is."""
        if not self._model.rowCount():
            return
        place = self._model.place_of(self._shown) if self._shown is not None else 0
        self._rows_view.show_place(max(place, 0))

    def _read_current(self) -> None:
        if self._rows_view.place >= 0:
            self.read_requested.emit(self._rows_view.place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return on a row opens it; elsewhere in the window it does what it does there."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in keys:
            self._read_current()
            return True
        return super().eventFilter(watched, event)


def ungradable_words(counts: Counts) -> str:
    """Such as "Ungradable 4.9 %: blur 8, too dark 4"."""
    share = counts.ungradable_share
    if share is None:
        return ""
    words = tr("Ungradable {share} of {total} analysed", share=percent(share), total=number(counts.analysed))
    reasons = commas([f"{reason_words(code)} {number(count)}" for code, count in counts.reasons.items()])
    return f"{words}\n{reasons}" if reasons else words


def _toggle(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setCheckable(True)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setProperty("role", "segment")
    return button
