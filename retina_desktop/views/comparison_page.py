"""A candidate beside the model that it comes from: may it be promoted, why, and which photographs changed their grade."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.faults import said
from retina_desktop.domain.language import mark, tr, trn
from retina_desktop.services.photograph_names import Named
from retina_desktop.viewmodels.models import CANDIDATE, GRADES_NOW, Model, ModelsModel, photograph_of
from retina_desktop.views import gate_words
from retina_desktop.views.controls import choice, heading, quiet, table
from retina_desktop.views.plots import OneByOne, Reliability, Roc
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import number, percent
from retina_models.comparison import BUNDLE, CLINIC, FIGURES, Changed, Comparison, Drawn, Figure, HoldOut

HOLD_OUTS = {
    CLINIC: mark("your photographs that were held out"),
    BUNDLE: mark("the model's own held-out photographs"),
}
FIGURE_COLUMNS = (mark("Figure"), mark("Before"), mark("After"), mark("Difference (95 %)"), mark("Photographs"))
CHANGED_COLUMNS = (
    mark("Photograph"),
    mark("Patient"),
    mark("Eye"),
    mark("Readers"),
    mark("Before"),
    mark("After"),
)
PATIENT, EYE = 1, 2
PATIENT_PX = 100
CELL_PX = 36
BOX_PX = 300


class Confusion(QTableWidget):
    """What was given (across) to photographs of each true grade (down); darker is more of its row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(5, 5)
        self._theme = theme
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalHeaderLabels([str(grade) for grade in range(5)])
        self.setVerticalHeaderLabels([str(grade) for grade in range(5)])
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(CELL_PX - 6)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(6 * CELL_PX, 6 * CELL_PX - 12)
        self.setMaximumWidth(8 * CELL_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, name: str, drawn: Drawn, theme: Theme) -> None:
        self.setAccessibleName(tr("What {model} gave to photographs of each grade", model=name))
        for truth, row in enumerate(drawn.confusion):
            for given, count in enumerate(row):
                item = QTableWidgetItem(number(count) if count else "·")
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                share = count / max(1, sum(row))
                back = QColor(theme.colour("accent"))
                back.setAlphaF(0.85 * share)
                item.setBackground(QBrush(back))
                if share > 0.5:
                    item.setForeground(QBrush(theme.colour("on_accent")))
                item.setToolTip(
                    tr(
                        "Readers said {truth}, the model {given}: {count}",
                        truth=truth,
                        given=given,
                        count=number(count),
                    )
                )
                self.setItem(truth, given, item)


class ComparisonPage(QWidget):
    photograph_requested = Signal(list, str)  # SHA-256s of photographs of the clinic, and which of them first

    def __init__(self, models: ModelsModel, theme: Theme, turns: OneByOne) -> None:
        super().__init__()
        self._models, self._theme, self._turns = models, theme, turns
        self._names: list[str] = []
        self._shown: HoldOut | None = None
        self._awaited = ""  # a model that is asked for and not read yet
        self._build(theme)
        self._lay_out()
        self.which.currentIndexChanged.connect(lambda _index: self._choose())
        self.where.currentIndexChanged.connect(lambda _index: self._show_hold_out())
        models.changed.connect(self.show_models)
        models.named.connect(self._show_names)
        models.busy_changed.connect(self._show_buttons)
        models.objected.connect(self._ask_reason)
        self.show_models()

    # ------------------------------------------------------------------------------------------------------ building
    def _build(self, theme: Theme) -> None:
        self.which = choice(tr("The model that is compared"), [])
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.verdict.setProperty("role", "strong")
        self.reasons = quiet()
        self.where = choice(tr("On which photographs"), [])
        for box in (self.which, self.where):
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            box.setFixedWidth(BOX_PX)
        self.count = quiet()
        self.titles = (QLabel(), QLabel())
        self.matrices = (Confusion(theme), Confusion(theme))
        self.roc, self.reliability = Roc(theme, self._turns), Reliability(theme, self._turns)
        self.figures = table(tr("Figures of both models"), FIGURE_COLUMNS)
        self.changed = table(tr("Photographs that changed their grade"), CHANGED_COLUMNS)
        self.changed.header().setSectionResizeMode(PATIENT, QHeaderView.ResizeMode.Interactive)
        self.changed.header().resizeSection(PATIENT, PATIENT_PX)  # a long name must not push out the file's
        self.changed.itemActivated.connect(lambda item, _column: self._open(item))
        self.changed_title = heading("")
        self.look = _button(tr("Look at it"), tr("Show it in the main window (Return)"))
        self.look.clicked.connect(lambda _checked: self._open(self.changed.currentItem()))
        self.promote = _button(tr("Promote"), tr("It grades from then on; one action returns to the model before"))
        self.promote.setProperty("role", "primary")
        self.promote.clicked.connect(lambda _checked: self._promote())
        self.discard = _button(tr("Discard"), tr("Delete the candidate; the model in use stays"))
        self.discard.clicked.connect(lambda _checked: self._ask_discard(self._name))
        self.objection = QLabel()
        self.objection.setWordWrap(True)
        self.objection.setProperty("role", "warning")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Your reason to promote it all the same; it is kept in the log"))
        self.reason.setAccessibleName(tr("Reason to promote it all the same"))
        self.reason.textChanged.connect(lambda _text: self._show_buttons())
        self.reason.returnPressed.connect(self._promote)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        for widget, stretch in ((self.which, 0), (self.verdict, 1), (self.discard, 0), (self.promote, 0)):
            head.addWidget(widget, stretch)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self.where)
        second.addWidget(self.count, 1)
        pictures = QHBoxLayout()
        pictures.setSpacing(14)
        for title, matrix in zip(self.titles, self.matrices, strict=True):
            column = QVBoxLayout()
            column.addWidget(title)
            column.addWidget(matrix)
            column.addStretch(1)
            pictures.addLayout(column, 3)
        pictures.addWidget(self.roc, 4)
        pictures.addWidget(self.reliability, 4)
        changed = QVBoxLayout()
        line = QHBoxLayout()
        line.addWidget(self.changed_title, 1)
        line.addWidget(self.look)
        changed.addLayout(line)
        changed.addWidget(self.changed, 1)
        figures = QVBoxLayout()
        figures.addWidget(heading(tr("Figures")))
        figures.addWidget(self.figures, 1)
        tables = QHBoxLayout()
        tables.setSpacing(14)
        tables.addLayout(figures, 3)
        tables.addLayout(changed, 2)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 6, 0, 0)
        page.setSpacing(8)
        page.addLayout(head)
        for widget in (self.reasons, self.objection, self.reason):
            page.addWidget(widget)
        page.addLayout(second)
        page.addLayout(pictures)
        page.addLayout(tables, 1)

    # ------------------------------------------------------------------------------------------------------- showing
    def show_models(self, first: str = "") -> None:
        """first: the model to be chosen, as soon as it is there; else the one that was."""
        self._awaited = first or self._awaited
        wished = self._awaited or self._name
        compared = [one for one in self._models.models.all if one.comparison is not None or one.standing == CANDIDATE]
        self._names = [one.name for one in compared]
        if wished in self._names:
            self._awaited = ""
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItems([f"{one.name}  ({tr(one.standing)})" for one in compared])
        self.which.setCurrentIndex(self._names.index(wished) if wished in self._names else 0 if compared else -1)
        self.which.blockSignals(False)
        self._show_model()

    def _ask_discard(self, name: str) -> None:
        """It cannot be taken back, and a training of lesions takes hours."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Discard"))
        box.setText(tr("Delete the candidate {name}? It cannot be brought back.", name=name))
        agree = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        agree.clicked.connect(lambda _checked: self._models.discard(name))
        box.open()

    def _choose(self) -> None:
        self._awaited = ""
        self._show_model()

    @property
    def _name(self) -> str:
        index = self.which.currentIndex()
        return self._names[index] if 0 <= index < len(self._names) else ""

    @property
    def _model(self) -> Model | None:
        return self._models.models.find(self._name)

    @property
    def _comparison(self) -> Comparison | None:
        model = self._model
        return model.comparison if model is not None else None

    def _show_model(self) -> None:
        model, comparison = self._model, self._comparison
        self._set_objection("")
        if model is None:
            self.verdict.setText(tr("There is no candidate yet: a training makes one."))
        elif comparison is None:
            self.verdict.setText(model.fault or tr("{name} came without a comparison.", name=model.name))
        else:
            self.verdict.setText(gate_words.verdict_words(comparison))
        self._show_reasons()
        self.where.blockSignals(True)
        self.where.clear()
        self._places = list(comparison.hold_outs) if comparison else []
        self.where.addItems([tr(HOLD_OUTS.get(place, place)) for place in self._places])
        self.where.blockSignals(False)
        self._show_buttons()
        self._show_hold_out()

    def _show_reasons(self) -> None:
        comparison = self._comparison
        self.reasons.setText("\n".join(gate_words.reasons(comparison, self._name_of)) if comparison else "")

    def _show_names(self) -> None:
        """What photographs are called is known now."""
        self._show_reasons()
        if self._shown is not None:
            chosen = self.changed.currentIndex().row()
            self._show_changed(self._shown)
            self.changed.setCurrentIndex(self.changed.model().index(chosen, 0))

    def _name_of(self, photograph: str) -> str:
        known = self._models.names.get(photograph)
        return known.name if known else gate_words.short_id(photograph)

    def _show_hold_out(self) -> None:
        comparison, index = self._comparison, self.where.currentIndex()
        shown = comparison is not None and 0 <= index < len(self._places)
        for widget in (self.where, self.count, *self.titles, *self.matrices, self.roc, self.reliability, self.figures):
            widget.setVisible(shown)
        for widget in (self.changed, self.changed_title, self.look):
            widget.setVisible(shown)
        if comparison is None or not shown:
            return
        held = comparison.hold_outs[self._places[index]]
        photographs = trn("{n} photograph", "{n} photographs", held.photographs)
        self.count.setText(tr("{photographs}, of which neither model learnt", photographs=photographs))
        for title, matrix, name, drawn in zip(
            self.titles, self.matrices, (comparison.before, comparison.after), (held.before, held.after), strict=True
        ):
            title.setText(name)
            matrix.show_counts(name, drawn, self._theme)
        self._show_figures(held)
        self._show_changed(held)
        self._shown = held
        # One after another, so that the window answers in between: together they take 70 ms of it.
        self._turns.add(lambda: self._show_roc(held))
        self._turns.add(lambda: self._show_reliability(held))

    def _show_roc(self, held: HoldOut) -> None:
        if held is not self._shown:
            return
        before, after = held.before, held.after
        self.roc.show_both(before.roc, after.roc, (before.operating, after.operating))

    def _show_reliability(self, held: HoldOut) -> None:
        if held is not self._shown:
            return
        before, after = held.before, held.after
        self.reliability.show_both(
            [(one.confidence, one.accuracy) for one in before.reliability],
            [(one.confidence, one.accuracy) for one in after.reliability],
        )

    def _show_figures(self, held: HoldOut) -> None:
        self.figures.clear()
        for key in FIGURES:
            if key in held.figures:
                self.figures.addTopLevelItem(_figure_item(key, held.figures[key]))
        for group, figures in held.groups.items():
            parent = QTreeWidgetItem([gate_words.group_words(group)])
            self.figures.addTopLevelItem(parent)
            for key, figure in figures.items():
                parent.addChild(_figure_item(key, figure))

    def _show_changed(self, held: HoldOut) -> None:
        self.changed.clear()
        names = [self._models.names.get(one.id) for one in held.changed]
        for one, known in zip(held.changed, names, strict=True):
            self.changed.addTopLevelItem(_changed_item(one, known))
        self.changed.setColumnHidden(PATIENT, not any(known and known.patient for known in names))
        self.changed.setColumnHidden(EYE, not any(known and known.laterality for known in names))
        self.changed_title.setText(
            trn("{n} photograph changed its grade", "{n} photographs changed their grade", len(held.changed))
        )
        is_clinics = any(photograph_of(one.id) for one in held.changed)
        self.look.setEnabled(is_clinics)
        self.look.setVisible(is_clinics)
        if held.changed:
            self.changed.setCurrentIndex(self.changed.model().index(0, 0))

    def _show_buttons(self) -> None:
        model, busy = self._model, self._models.is_busy
        may = model is not None and model.standing != GRADES_NOW and not model.fault and not busy
        asked = self.reason.isHidden() or bool(self.reason.text().strip())
        self.promote.setEnabled(may and asked)
        self.promote.setText(tr("Promote") if self.reason.isHidden() else tr("Promote all the same"))
        self.discard.setEnabled(model is not None and model.standing == CANDIDATE and not busy)

    def _set_objection(self, words: str) -> None:
        self.objection.setText(words)
        self.objection.setVisible(bool(words))
        self.reasons.setVisible(not words)  # they are said again there
        self.reason.clear()
        self.reason.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.roc.set_theme(theme)
        self.reliability.set_theme(theme)
        self._show_hold_out()

    # -------------------------------------------------------------------------------------------------------- wishes
    def _promote(self) -> None:
        if self.promote.isEnabled():
            self._models.promote(self._name, self.reason.text())

    def _ask_reason(self, name: str, objection: str) -> None:
        """The gate did not let it through, or was not asked: a person may say why it is promoted all the same."""
        if name != self._name:
            return
        comparison = self._comparison
        is_the_gates = comparison is not None and not comparison.may_be_promoted
        self._set_objection(
            gate_words.objection_words(comparison, self._name_of) if comparison and is_the_gates else said(objection)
        )
        self._show_buttons()
        self.reason.setFocus()

    def _open(self, item: QTreeWidgetItem | None) -> None:
        sha256 = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        if sha256:
            items = (self.changed.topLevelItem(row) for row in range(self.changed.topLevelItemCount()))
            shas = [one.data(0, Qt.ItemDataRole.UserRole) for one in items if one is not None]
            self.photograph_requested.emit([one for one in shas if one], sha256)


def _button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _figure_item(key: str, figure: Figure) -> QTreeWidgetItem:
    """key: of FIGURES."""

    def told(value: float | None) -> str:
        return "–" if value is None else number(value, 3)

    difference = "–"
    if figure.difference is not None:
        difference = gate_words.signed(figure.difference)
        if figure.low is not None and figure.high is not None:
            difference = f"{difference} ({gate_words.signed(figure.low)} … {gate_words.signed(figure.high)})"
    words, count = gate_words.figure_words(key), number(figure.photographs)
    item = QTreeWidgetItem([words, told(figure.before), told(figure.after), difference, count])
    for column in range(1, len(FIGURE_COLUMNS)):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _changed_item(one: Changed, known: Named | None) -> QTreeWidgetItem:
    sha256 = photograph_of(one.id)
    truth = "–" if one.truth is None else str(one.truth)
    before, after = (
        f"{grade}  ({percent(p[grade])})" for grade, p in ((one.before, one.p_before), (one.after, one.p_after))
    )
    name, patient, eye = gate_words.short_id(one.id), "", ""
    if known is not None:
        name, patient, eye = known.name, known.patient or "", known.laterality or ""
    item = QTreeWidgetItem([name, patient, eye, truth, before, after])
    item.setData(0, Qt.ItemDataRole.UserRole, sha256)
    item.setToolTip(0, "\n".join(dict.fromkeys((name, one.id))))
    item.setToolTip(PATIENT, patient)
    return item
