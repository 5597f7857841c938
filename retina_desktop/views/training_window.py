"""Retraining in a window of its own: what could be learnt, the candidate beside the model in use, and the models' history."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.models import ModelsModel
from retina_desktop.viewmodels.training import TrainingModel
from retina_desktop.views.comparison_page import ComparisonPage
from retina_desktop.views.controls import FocusedKeysFirst, close_row, fitting
from retina_desktop.views.models_page import ModelsPage
from retina_desktop.views.plots import OneByOne
from retina_desktop.views.theme import Theme
from retina_desktop.views.training_page import TrainingPage

USUAL_SIZE = QSize(1240, 800)
TITLES = (mark("Train"), mark("Compare"), mark("Models"))
NOTICE = mark("A retrained model is used only when a person promotes it. It assists, it does not decide.")


class TrainingWindow(QDialog):
    second_look_requested = Signal()
    photograph_requested = Signal(list, str)

    def __init__(self, training: TrainingModel, models: ModelsModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._models = models
        self.setWindowTitle(tr("Retraining"))
        self.setSizeGripEnabled(True)
        turns = OneByOne(self)
        self.train, self.compare, self.models = (
            TrainingPage(training, theme, turns),
            ComparisonPage(models, theme, turns),
            ModelsPage(models),
        )
        self.pages = QStackedWidget()
        self.tabs: list[QPushButton] = []
        self._group = QButtonGroup(self)
        tabs = QHBoxLayout()
        tabs.setSpacing(22)
        for index, (words, page) in enumerate(zip(TITLES, (self.train, self.compare, self.models), strict=True)):
            self.pages.addWidget(page)
            tabs.addWidget(self._tab(tr(words), index))
        tabs.addStretch(1)
        self.told = QLabel()
        self.told.setAccessibleName(tr("What happened last"))
        self.told.setWordWrap(True)
        self.told.hide()
        foot = QHBoxLayout()
        notice = QLabel(tr(NOTICE))
        notice.setProperty("role", "quiet")
        foot.addWidget(notice, 1)
        foot.addWidget(close_row(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(10)
        column.addLayout(tabs)
        column.addWidget(self.told)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # or Return in the reason's field closes the window
        self.tabs[0].setChecked(True)
        self._own_keys = FocusedKeysFirst(self)
        self._own_keys.watch(self)
        self.train.second_look_requested.connect(self.second_look_requested)
        self.compare.photograph_requested.connect(self.photograph_requested)
        self.models.comparison_requested.connect(self.show_comparison)
        training.told.connect(self.tell)
        training.begun.connect(lambda: self.tell("info", ""))
        models.told.connect(self.tell)
        self.resize(fitting(self, USUAL_SIZE))

    def _tab(self, words: str, index: int) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "tab")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked: self.show_page(index))
        self._group.addButton(button)
        self.tabs.append(button)
        return button

    def show_page(self, index: int) -> None:
        self.tabs[index].setChecked(True)
        if any(tab.hasFocus() for tab in self.tabs):
            self.tabs[index].setFocus()
        self.pages.setCurrentIndex(index)

    def show_comparison(self, name: str) -> None:
        """The candidate called so, or a model that is here."""
        self.compare.show_models(name)
        self.show_page(1)

    def tell(self, level: str, words: str) -> None:
        """One sentence above the page, until the next."""
        self.told.setProperty("role", {"error": "error", "warning": "warning"}.get(level, "strong"))
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back may have opened the folder of photographs that were gone."""
        super().changeEvent(event)
        came_back = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if came_back and self.pages.currentWidget() is self.compare:
            self._models.name_photographs()

    def set_theme(self, theme: Theme) -> None:
        self.train.set_theme(theme)
        self.compare.set_theme(theme)
