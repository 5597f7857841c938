"""In the overlay bar's place while lesions are marked: with what, of which kind, how large; and how far it is."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from retina_desktop.domain.language import capital, mark, tr, trn
from retina_desktop.domain.marks import MARK_CODES
from retina_desktop.viewmodels.mark_steps import KIND_NAMES
from retina_desktop.viewmodels.marking import RADIUS_ENDS_PX, SHARE_ENDS, MarkingModel
from retina_desktop.viewmodels.overlay import MOST_SHIFT
from retina_desktop.views.elided import ElidedCombo, ElidedLabel
from retina_desktop.views.icons import Icons
from retina_desktop.views.shapes import paint_shape
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import number, percent

ONE_LINE_PX, LEAST_PX = 850, 370
STEPS = 100
LEAST_KIND_PX, SLIDER_PX = 90, 64
TOOL_WORDS = {
    "decide": (mark("Accept and drop"), mark("Click accepts, right click drops, again takes back; drag around many")),
    "brush": (mark("Brush"), mark("Draw; the right button erases")),
    "eraser": (mark("Eraser"), mark("Take marks away")),
    "polygon": (mark("Polygon"), mark("Click the corners; a double click, or the first corner again, closes it")),
    "point": (mark("Point"), mark("A spot of the brush's size")),
    "wand": (mark("Wand"), mark("Grow from a click along the model's map")),
}
SIZED = ("brush", "eraser", "point")


class MarkBar(QFrame):
    """Shows the state of a MarkingModel; every control is a wish."""

    tool_chosen = Signal(str)
    kind_chosen = Signal(str)
    radius_chosen = Signal(float)  # the photograph's pixels
    shift_chosen = Signal(float)  # of the threshold, log-odds about the bundle's operating point
    share_chosen = Signal(float)  # of the wand, 0-1
    complete_chosen = Signal(bool)
    close_requested = Signal()

    def __init__(self, model: MarkingModel, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("markBar")
        self.setAccessibleName(tr("Mark lesions"))
        self._model = model
        self._theme = theme
        self._icons = icons
        self.kinds = ElidedCombo()
        self.tools = {tool: _button(tr(name), tr(tip)) for tool, (name, tip) in TOOL_WORDS.items()}
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self._slider_words = _quiet()
        self._counts = ElidedLabel(Qt.TextElideMode.ElideRight)
        self._counts.setProperty("role", "quiet")
        self.complete = QCheckBox(tr("All marked"))
        self._close = _button(tr("End marking"), tr("End marking"))
        self._fill()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.show_state()

    def _fill(self) -> None:
        name = tr("Kind of lesion")
        self.kinds.setAccessibleName(name)
        self.kinds.setToolTip(name)
        self.kinds.view().setAccessibleName(name)
        self.kinds.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.kinds.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for code in MARK_CODES:
            name = capital(tr(KIND_NAMES[code]))
            self.kinds.addItem(code if code == "IRMA" else name, code)
            self.kinds.setItemData(self.kinds.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        self.kinds.setMinimumWidth(LEAST_KIND_PX)
        for button in self.tools.values():
            button.setCheckable(True)
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 10)
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.setFixedWidth(SLIDER_PX)
        self.complete.setToolTip(tr("Every lesion of this kind is marked: what is not, is none"))
        self.complete.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._counts.setAccessibleName(tr("Counts"))

    def _lay_out(self) -> None:
        tools, values = QHBoxLayout(), QHBoxLayout()
        tools.setSpacing(1)
        tools.addWidget(self.kinds)
        tools.addSpacing(6)
        for button in self.tools.values():
            tools.addWidget(button)
        tools.addStretch(1)
        self._slider_words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        longest = max(map(self.fontMetrics().horizontalAdvance, (_size_words(120), _threshold_words(0.88))))
        self._slider_words.setMinimumWidth(longest + 4)  # the slider stays where it is
        values.setSpacing(6)
        values.addWidget(self._slider_words)
        values.addWidget(self.slider)
        values.addWidget(self._counts, 1)
        values.addWidget(self.complete)
        values.addWidget(self._close)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(10, 6, 12, 6)
        self._line.setSpacing(6)
        self._line.addLayout(tools)
        self._line.addLayout(values, 1)

    def _connect(self) -> None:
        self.kinds.activated.connect(lambda place: self.kind_chosen.emit(MARK_CODES[place]))
        for tool, button in self.tools.items():
            button.clicked.connect(lambda _on, tool=tool: self.tool_chosen.emit(tool))
        self.slider.valueChanged.connect(self._on_slider)
        self.complete.clicked.connect(self.complete_chosen)
        self._close.clicked.connect(self.close_requested)
        self._model.changed.connect(self.show_state)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for place, code in enumerate(MARK_CODES):
            self.kinds.setItemIcon(place, _shape_icon(code, theme))
        for tool, button in self.tools.items():
            button.setIcon(self._icons.icon(tool))
        self._close.setIcon(self._icons.icon("close"))

    # ------------------------------------------------------------------------------------------------ what is shown
    @property
    def counts(self) -> str:
        """Such as "14 marked, 23 proposed"."""
        return self._counts.words

    def show_state(self) -> None:
        model = self._model
        may, why = not model.why_not, model.why_no_proposals
        self.kinds.setCurrentIndex(MARK_CODES.index(model.kind))
        for tool, button in self.tools.items():
            button.setChecked(tool == model.tool)
            button.setEnabled(may)
        self.complete.setEnabled(may)
        self.complete.setChecked(model.is_complete)
        self._show_slider(enabled=may and (model.tool != "polygon") and (model.tool in SIZED or not why))
        self._show_counts(why)

    def _show_slider(self, *, enabled: bool) -> None:
        model = self._model
        if model.tool == "decide":
            step, name, words = (model.shift / MOST_SHIFT + 1) / 2, tr("Threshold"), _threshold_words(model.threshold)
        elif model.tool == "wand":
            least, most = SHARE_ENDS
            step, name = (model.share - least) / (most - least), tr("Wand: from which share of the likeliest pixel")
            words = tr("From {share}", share=percent(model.share))
        else:
            least, most = (math.log(end) for end in RADIUS_ENDS_PX)
            step = (math.log(model.radius_px) - least) / (most - least)
            name, words = tr("Size of the brush"), _size_words(2 * model.radius_px)
        self.slider.blockSignals(True)  # a fact shown, not a wish
        self.slider.setValue(round(step * STEPS))
        self.slider.blockSignals(False)
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(name)
        self.slider.setEnabled(enabled)
        self._slider_words.setText(words)

    def _show_counts(self, why: str) -> None:
        model = self._model
        words = model.why_not
        if not words:
            marked = trn("{n} marked", "{n} marked", model.marked)
            words = tr("{marked}, {proposed}", marked=marked, proposed=_proposed_words(model.proposed))
            if why:
                words = tr("{marked}. {why}", marked=marked, why=why)
        self._counts.set_words(words)

    def _on_slider(self, step: int) -> None:
        share = step / STEPS
        if self._model.tool == "decide":
            self.shift_chosen.emit((share * 2 - 1) * MOST_SHIFT)
        elif self._model.tool == "wand":
            least, most = SHARE_ENDS
            self.share_chosen.emit(least + share * (most - least))
        else:
            least, most = (math.log(end) for end in RADIUS_ENDS_PX)
            self.radius_chosen.emit(math.exp(least + share * (most - least)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """What two lines need: one line must not keep the window wide."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), LEAST_PX), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two lines, and words that give way, where one line would push the controls together."""
        is_wide = self.width() >= ONE_LINE_PX
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        kind = self.fontMetrics().horizontalAdvance(capital(tr(KIND_NAMES["MA"]))) + 60  # frame, sign and arrow
        self.kinds.setMinimumWidth(kind if is_wide else LEAST_KIND_PX)
        super().resizeEvent(event)


def _proposed_words(count: int) -> str:
    return trn("{n} proposed", "{n} proposed", count)


def _size_words(diameter_px: float) -> str:
    return tr("Size {px} px", px=number(diameter_px))


def _threshold_words(threshold: float) -> str:
    return tr("Threshold {share}", share=percent(threshold))


def _shape_icon(kind: str, theme: Theme) -> QIcon:
    pixmap = QPixmap(QSize(32, 32))
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(2)
    painter = QPainter(pixmap)
    paint_shape(painter, kind, QRectF(2, 2, 12, 12), theme.lesion(kind))
    painter.end()
    return QIcon(pixmap)


def _button(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "flat")
    button.setAccessibleName(name)
    button.setToolTip(f"{name}: {tip}" if tip != name else name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setIconSize(QSize(18, 18))
    return button


def _quiet() -> QLabel:
    label = QLabel()
    label.setProperty("role", "quiet")
    return label
