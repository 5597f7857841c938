"""Below the photograph: which lesions are shown, from which probability, how strongly."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from retina_desktop.domain.language import capital, tr
from retina_desktop.viewmodels.attribution import AttributionModel
from retina_desktop.viewmodels.overlay import KINDS, MOST_SHIFT, OverlayModel
from retina_desktop.views.attribution_controls import AttributionControls
from retina_desktop.views.elided import ElidedLabel
from retina_desktop.views.icons import Icons
from retina_desktop.views.lesion_legend import fact_words
from retina_desktop.views.shapes import paint_shape
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import KIND_NAMES, percent

COMBO_PX = 130
"""What a box of the attribution asks for before the bar goes on in a second line."""
LEAST_SLIDER_PX = 50
STEPS = 10
"""Slider steps for one unit of log-odds."""


class KindButton(QToolButton):
    """A kind of lesion: its shape, filled with its colour while it is shown, and its letters."""

    def __init__(self, kind: str, theme: Theme) -> None:
        super().__init__()
        self._kind = kind
        self._theme = theme
        self._letters = kind if len(kind) == 2 else tr("Artefact")
        self.setProperty("role", "flat")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Show {lesions}", lesions=tr(KIND_NAMES[kind])))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(
            34 + self.fontMetrics().horizontalAdvance(self._letters), max(30, self.fontMetrics().height() + 12)
        )

    def minimumSizeHint(self) -> QSize:
        """Its letters stay whole; a word of some languages may be cut to its shape."""
        needed = self.fontMetrics().horizontalAdvance(self._letters) if len(self._letters) == 2 else 0
        return QSize(28 + needed, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        role = "disabled"
        if self.isEnabled():
            role = "on_selection" if self.isChecked() else "text" if self.underMouse() else "quiet"
        ink = self._theme.colour(role)
        colour = self._theme.lesion(self._kind) if self.isChecked() and self.isEnabled() else None
        paint_shape(painter, self._kind, QRectF(9, self.height() / 2 - 5, 10, 10), colour, ink)
        painter.setPen(ink)
        room = QRectF(25, 0, self.width() - 27, self.height())
        letters = self.fontMetrics().elidedText(self._letters, Qt.TextElideMode.ElideRight, int(room.width()))
        if letters != "…":
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, letters)


class OverlayBar(QFrame):
    """Shows the state of an OverlayModel, or the attribution's controls in its place; every control is a wish."""

    attribution_toggled = Signal(bool)
    shown_toggled = Signal(bool)
    outlined_toggled = Signal(bool)
    kind_toggled = Signal(str, bool)
    shift_chosen = Signal(float)  # log-odds about the bundle's operating points
    opacity_chosen = Signal(float)  # 0-1

    def __init__(
        self,
        overlay: OverlayModel,
        attribution: AttributionModel,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("overlayBar")
        self.setAccessibleName(tr("Lesion maps and attribution"))
        self._overlay = overlay
        self._icons = icons
        self._shown = _toggle(tr("Heat map"), tr("Show the lesion maps"))
        self._outlined = _toggle(tr("Outlines"), tr("Outlines in place of colour"))
        self._attributed = _toggle(
            tr("Attribution"), tr("What spoke for and against the grade, in the lesion maps' place")
        )
        self.attribution = AttributionControls(attribution)
        self._lesion_kinds = QWidget()
        self._kinds = {kind: KindButton(kind, theme) for kind in KINDS}
        self._threshold = _slider(tr("Threshold"), -round(MOST_SHIFT * STEPS), round(MOST_SHIFT * STEPS))
        self._threshold_words = QLabel()
        self._opacity = _slider(tr("Opacity of what is drawn over the photograph"), 5, 100)
        self._opacity_words = QLabel(tr("Opacity"))
        self._sliders = QWidget()
        self._why_not = ElidedLabel(Qt.TextElideMode.ElideRight)
        self._why_not.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._icons_px = 0  # how wide the toggles are without their words
        self._struts = (QWidget(), QWidget())  # as high as a line may become, so that nothing above it moves
        self._lay_out()
        self._connect()
        self.set_icons()
        self.show_state()

    def _lay_out(self) -> None:
        toggles = QHBoxLayout()
        toggles.setSpacing(4)
        toggles.addWidget(self._struts[0])
        toggles.addWidget(self._shown)
        toggles.addWidget(self._outlined)
        toggles.addWidget(self._attributed)
        toggles.addSpacing(8)
        kinds = QHBoxLayout(self._lesion_kinds)
        kinds.setContentsMargins(0, 0, 0, 0)
        kinds.setSpacing(4)
        for button in self._kinds.values():
            kinds.addWidget(button)
        toggles.addWidget(self._lesion_kinds)
        toggles.addWidget(self.attribution, 1)
        toggles.addStretch(0)
        for label in (self._why_not, self._threshold_words):
            label.setProperty("role", "quiet")
        self._opacity_words.setProperty("role", "quiet")
        longest = self.fontMetrics().horizontalAdvance(_shift_words(0)) + 4  # the sliders stay where they are
        self._threshold_words.setMinimumWidth(longest)
        self._threshold_words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        sliders = QHBoxLayout(self._sliders)
        sliders.setContentsMargins(0, 0, 0, 0)
        sliders.setSpacing(8)
        for widget in (self._threshold_words, self._threshold, self._opacity_words, self._opacity):
            sliders.addWidget(widget)
        values = QHBoxLayout()
        values.addWidget(self._struts[1])
        values.addWidget(self.attribution.state, 1)
        values.addStretch(0)  # takes the room only while that is hidden
        values.addWidget(self._sliders)
        values.addWidget(self._why_not, 1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(10, 6, 12, 6)
        self._line.setSpacing(4)
        self._line.addLayout(toggles)
        self._line.addLayout(values, 1)

    def _connect(self) -> None:
        self._shown.clicked.connect(self.shown_toggled)
        self._outlined.clicked.connect(self.outlined_toggled)
        self._attributed.clicked.connect(self.attribution_toggled)
        for kind, button in self._kinds.items():
            button.clicked.connect(lambda checked, kind=kind: self.kind_toggled.emit(kind, checked))
        self._threshold.valueChanged.connect(lambda value: self.shift_chosen.emit(value / STEPS))
        self._opacity.valueChanged.connect(lambda value: self.opacity_chosen.emit(value / 100))
        self._overlay.look_changed.connect(self.show_state)
        self._overlay.picture_changed.connect(self.show_state)

    def set_icons(self) -> None:
        self._shown.setIcon(self._icons.icon("layers"))
        self._outlined.setIcon(self._icons.icon("outline"))
        self._attributed.setIcon(self._icons.icon("attribution"))

    def set_theme(self, theme: Theme) -> None:
        for button in self._kinds.values():
            button.set_theme(theme)
        self.set_icons()

    def set_possible(self, why_not: str) -> None:
        """why_not: words in place of the controls' use; "" when the maps are there to be seen."""
        self._why_not.set_words(why_not)
        self._why_not.setVisible(bool(why_not))
        self._sliders.setVisible(not why_not)
        toggles = (self._shown, self._outlined, self._attributed)
        for control in (*toggles, *self._kinds.values(), self.attribution, self._threshold, self._opacity):
            control.setEnabled(not why_not)

    def show_attribution(self, on_screen: bool) -> None:
        """Whether the attribution has the photograph: its controls then have the bar."""
        self._attributed.setChecked(on_screen)
        self.attribution.setVisible(on_screen)
        self.attribution.state.setVisible(on_screen)
        for control in (self._lesion_kinds, self._threshold_words, self._threshold):
            control.setVisible(not on_screen)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or font: everything has another size."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Of the narrowest arrangement, whichever there is now."""
        kinds = sum(button.minimumSizeHint().width() + 4 for button in self._kinds.values())
        boxes = self.attribution.minimumSizeHint().width()
        return QSize(self._icons_px + 8 + max(kinds, boxes) + 34, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Icons without words, then two lines, where one line would push the sliders together.

        By what lesions and attribution both need: when one takes the other's place, the bar is as high as before.
        """
        buttons, style = (self._shown, self._outlined, self._attributed), Qt.ToolButtonStyle
        widths = {}
        for look in (style.ToolButtonIconOnly, style.ToolButtonTextBesideIcon):
            for button in buttons:
                button.setToolButtonStyle(look)
            widths[look] = sum(button.sizeHint().width() + 4 for button in buttons)
        if widths[style.ToolButtonIconOnly] != self._icons_px:
            self._icons_px = widths[style.ToolButtonIconOnly]
            self.updateGeometry()
        own = self.attribution
        boxes = sum(min(box.sizeHint().width(), COMBO_PX) for box in (own.method, own.target))
        first = 8 + max(self._lesion_kinds.sizeHint().width(), boxes + 8)
        sliders = (
            self._threshold_words.sizeHint().width() + self._opacity_words.sizeHint().width() + 2 * LEAST_SLIDER_PX
        )
        opacity = self._opacity_words.sizeHint().width() + LEAST_SLIDER_PX
        second = 24 + max(sliders, own.progress.width() + own.button.sizeHint().width() + own.words_px + opacity)
        room = self.width() - 30
        # The slider says it as a tip; how far the attribution is stands nowhere else.
        with_words = second - LEAST_SLIDER_PX + self._opacity.sizeHint().width()
        self._opacity_words.setVisible(with_words <= room or own.state.isHidden())
        is_wide = widths[style.ToolButtonTextBesideIcon] + first + second <= room
        is_one_line = is_wide or widths[style.ToolButtonIconOnly] + first + second <= room
        if not is_wide and not (not is_one_line and widths[style.ToolButtonTextBesideIcon] + first <= room):
            for button in buttons:
                button.setToolButtonStyle(style.ToolButtonIconOnly)
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if is_one_line else direction.TopToBottom)
        controls = (*buttons, *self._kinds.values(), own.method, own.target, own.button, self._threshold)
        for strut in self._struts:
            strut.setFixedSize(0, max(control.sizeHint().height() for control in controls))

    def show_state(self) -> None:
        overlay = self._overlay
        self._shown.setChecked(overlay.visible)
        self._outlined.setChecked(overlay.outlined)
        facts = {entry.kind: fact_words(entry) for entry in (overlay.picture.legend if overlay.picture else ())}
        for kind, button in self._kinds.items():
            button.setChecked(kind in overlay.kinds)
            kinds, share = capital(tr(KIND_NAMES[kind])), percent(overlay.threshold(kind))
            tip = tr("{lesions}, shown from {share}", lesions=kinds, share=share)
            button.setToolTip(f"{tip}\n{facts[kind]}" if kind in facts else tip)
        for slider, value in ((self._threshold, overlay.shift * STEPS), (self._opacity, overlay.opacity * 100)):
            slider.blockSignals(True)  # a fact shown, not a wish
            slider.setValue(round(value))
            slider.blockSignals(False)
        self._threshold_words.setText(_shift_words(overlay.shift))
        self._opacity.setToolTip(tr("Opacity {share}", share=percent(overlay.opacity)))


def _shift_words(shift: float) -> str:
    if shift == 0:
        return tr("Threshold: the model's")
    return tr("Threshold: higher") if shift > 0 else tr("Threshold: lower")


def _toggle(words: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setProperty("role", "flat")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(16, 16))
    return button


def _slider(name: str, least: int, most: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setAccessibleName(name)
    slider.setRange(least, most)
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    slider.setMinimumWidth(LEAST_SLIDER_PX)
    slider.setMaximumWidth(120)
    return slider
