"""The history of the models that are here, and the way back to the one before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidgetItem, QVBoxLayout, QWidget

from retina_desktop.domain.language import mark, tr, written_date
from retina_desktop.viewmodels.models import CHANGES, GRADES_NOW, Model, ModelsModel
from retina_desktop.views.controls import heading, quiet, table
from retina_desktop.views.gate_words import verdict_words
from retina_desktop.views.words import number

COLUMNS = (mark("Model"), mark("It is"), mark("Made from"), mark("Made"), mark("Readings"), mark("Comparison"))
LOG_COLUMNS = (mark("When"), mark("What"), mark("Although"))


class ModelsPage(QWidget):
    comparison_requested = Signal(str)  # of the model called so

    def __init__(self, models: ModelsModel) -> None:
        super().__init__()
        self._models = models
        self.table = table(tr("Models, newest first"), COLUMNS, stretched=len(COLUMNS) - 1)
        self.table.itemActivated.connect(lambda item, _column: self._compare(item))
        self.log = table(tr("What was promoted and rolled back to, newest first"), LOG_COLUMNS, stretched=2)
        self.roll_back = QPushButton(tr("Roll back"))
        self.roll_back.setToolTip(tr("Let the model grade that graded before the last promotion"))
        self.roll_back.clicked.connect(lambda _checked: models.roll_back())
        self.compare = QPushButton(tr("Show its comparison"))
        self.compare.clicked.connect(lambda _checked: self._compare(self.table.currentItem()))
        for button in (self.roll_back, self.compare):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.table.currentItemChanged.connect(lambda _now, _before: self._show_buttons())
        head = QHBoxLayout()
        head.addWidget(heading(tr("Models")), 1)
        head.addWidget(self.compare)
        head.addWidget(self.roll_back)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 6, 0, 0)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.table, 3)
        page.addWidget(heading(tr("What was decided")))
        page.addWidget(self.log, 2)
        page.addWidget(quiet(tr("Every byte of each model was compared with the hashes that it was released with.")))
        page.addWidget(
            quiet(tr("Opinions of another model stay in the store, marked, and are made anew when there is time."))
        )
        models.changed.connect(self.show_models)
        models.busy_changed.connect(self._show_buttons)
        self.show_models()

    def show_models(self) -> None:
        models = self._models.models
        self.table.clear()
        for model in models.all:
            self.table.addTopLevelItem(_item(model))
        self.log.clear()
        for change in reversed(models.changes):
            what = f"{tr(CHANGES.get(change['what'], change['what']))} {change['name']}"
            self.log.addTopLevelItem(
                QTreeWidgetItem([change["time"].replace("T", " ")[:16], what, change.get("although", "")])
            )
        if models.all:
            self.table.setCurrentIndex(self.table.model().index(0, 0))
        self._show_buttons()

    def _show_buttons(self) -> None:
        models = self._models
        self.roll_back.setEnabled(models.models.can_roll_back and not models.is_busy)
        chosen = models.models.find(self._chosen(self.table.currentItem()))
        self.compare.setEnabled(chosen is not None and chosen.comparison is not None)

    def _compare(self, item: QTreeWidgetItem | None) -> None:
        model = self._models.models.find(self._chosen(item))
        if model is not None and model.comparison is not None:
            self.comparison_requested.emit(model.name)

    @staticmethod
    def _chosen(item: QTreeWidgetItem | None) -> str:
        return item.text(0) if item is not None else ""


def _item(model: Model) -> QTreeWidgetItem:
    readings = "" if model.readings is None else number(model.readings)
    made = written_date(model.made, "minute") if model.made else ""
    verdict = model.fault or (verdict_words(model.comparison) if model.comparison else "")
    item = QTreeWidgetItem([model.name, tr(model.standing), model.parent, made, readings, verdict])
    item.setToolTip(len(COLUMNS) - 1, verdict)
    if model.standing == GRADES_NOW:
        font = item.font(0)
        font.setBold(True)
        for column in range(2):
            item.setFont(column, font)
    return item
