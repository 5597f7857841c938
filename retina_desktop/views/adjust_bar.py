"""Under the header, while it is wished: how the photograph is looked at. Every control is a wish, and shows what is on."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from retina_desktop.domain.adjustment import GAMMA_ENDS, MOST
from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.adjustments import AdjustmentModel
from retina_desktop.views.words import number

LEAST_SLIDER_PX, SLIDER_PX = 36, 90
"""At the least, and what it asks for before the bar goes on in a second line."""
GAP_PX = 6
FILTERS = (
    ("red_free", mark("Red-free"), mark("The green channel as grey: vessels and haemorrhages darkest")),
    ("clahe", mark("CLAHE"), mark("Local contrast: contrast limited adaptive histogram equalisation")),
    ("invert", mark("Invert"), mark("Dark becomes light")),
)
NAMES = {"brightness": mark("Brightness"), "contrast": mark("Contrast"), "gamma": mark("Gamma")}


class AdjustBar(QFrame):
    close_requested = Signal()

    def __init__(self, model: AdjustmentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("adjustBar")
        self.setAccessibleName(tr("Adjust the picture"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._model = model
        self.filters = {name: _button(tr(words), tr(tip), checkable=True) for name, words, tip in FILTERS}
        self.sliders = {name: _slider(tr(words)) for name, words in NAMES.items()}
        self._names = {name: _quiet(tr(words)) for name, words in NAMES.items()}
        self._filters = QHBoxLayout()
        self._values = {name: _quiet("") for name in self.sliders}
        self.reset = _button(tr("Reset"), tr("The photograph as the file is"), checkable=False)
        self._lay_out()
        self._connect()
        self.show_state()

    def _lay_out(self) -> None:
        filters = self._filters
        filters.setSpacing(4)
        for button in self.filters.values():
            filters.addWidget(button)
        filters.addWidget(self.reset)
        filters.addStretch(1)
        numbers = QHBoxLayout()
        numbers.setSpacing(GAP_PX)
        widest = self.fontMetrics().horizontalAdvance("+100") + 4
        for name, slider in self.sliders.items():
            self._values[name].setFixedWidth(widest)  # the sliders stay where they are
            for widget in (self._names[name], slider, self._values[name]):
                numbers.addWidget(widget, 1 if widget is slider else 0)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(10, 4, 10, 6)
        self._line.setSpacing(8)
        self._line.addLayout(filters)
        self._line.addLayout(numbers, 1)

    def _connect(self) -> None:
        model = self._model
        for name, button in self.filters.items():
            button.clicked.connect(lambda on, name=name: model.change(**{name: on}))
        for name, slider in self.sliders.items():
            slider.valueChanged.connect(lambda step, name=name: model.change(**{name: _value(name, step)}))
        self.reset.clicked.connect(model.reset)
        model.changed.connect(self.show_state)

    def show_state(self) -> None:
        value = self._model.value
        for name, button in self.filters.items():
            button.setChecked(getattr(value, name))
        for name, slider in self.sliders.items():
            value_now = getattr(value, name)
            slider.blockSignals(True)  # a fact shown, not a wish
            slider.setValue(_step(name, value_now))
            slider.blockSignals(False)
            words = number(value_now, 2) if name == "gamma" else f"{value_now:+d}" if value_now else "0"
            self._values[name].setText(words)
            slider.setToolTip(f"{tr(NAMES[name])} {words}")
        self.reset.setEnabled(not value.is_none)

    def focus_first(self) -> None:
        """For who opened it by a key: Tab goes on from here."""
        self.filters["red_free"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two lines, and no numbers beside the sliders, where one line would push them together."""
        numbers = (label.sizeHint().width() + 3 * GAP_PX for label in (*self._names.values(), *self._values.values()))
        needed = self._filters.sizeHint().width() + sum(numbers) + SLIDER_PX * len(self.sliders)
        is_wide = self.width() >= needed
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        for value in self._values.values():
            value.setVisible(is_wide)
        super().resizeEvent(event)


def _value(name: str, step: int) -> int | float:
    return math.exp(math.log(GAMMA_ENDS[1]) * step / MOST) if name == "gamma" else step


def _step(name: str, value: float) -> int:
    """Gamma's slider is even in its logarithm: 1 is in the middle."""
    return round(math.log(value) / math.log(GAMMA_ENDS[1]) * MOST) if name == "gamma" else round(value)


class _Slider(QSlider):
    """A double click puts it back in the middle."""

    def mouseDoubleClickEvent(self, event: QEvent) -> None:
        self.setValue(0)
        event.accept()


def _slider(name: str) -> QSlider:
    slider = _Slider(Qt.Orientation.Horizontal)
    slider.setAccessibleName(name)
    slider.setRange(-MOST, MOST)
    slider.setSingleStep(2)
    slider.setPageStep(10)
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    slider.setMinimumWidth(LEAST_SLIDER_PX)
    slider.setMaximumWidth(160)
    return slider


def _button(words: str, tip: str, *, checkable: bool) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setProperty("role", "flat")
    button.setAccessibleName(words)
    button.setToolTip(tip)
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setIconSize(QSize(16, 16))
    return button


def _quiet(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "quiet")
    return label
