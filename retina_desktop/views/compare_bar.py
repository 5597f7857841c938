"""Over the compared photographs: what can be compared, how both are looked at, and what they say of the patient together."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from retina_desktop.actions.build import Actions, TellingMenu
from retina_desktop.domain.language import mark, tr, written_number
from retina_desktop.viewmodels.comparing_look import LEAST_HZ, MOST_HZ, ComparingLook, Way
from retina_desktop.views.elided import ElidedLabel
from retina_desktop.views.filmstrip import Filmstrip, caption
from retina_desktop.views.icons import Icons

BUTTONS = (
    ("compare.side", mark("Beside")),
    ("compare.curtain", mark("Curtain")),
    ("compare.blend", mark("Blend")),
    ("compare.blink", mark("Blink")),
    ("compare.mirror", mark("Mirror")),
    ("compare.changes", mark("Changes")),
    ("compare.choose", mark("Choose…")),
)
LEAST_STRIP_PX = 300
STEPS = 4
"""Slider steps for one hertz."""


class CompareBar(QFrame):
    """Shows facts; its buttons are the window's actions, its sliders wishes."""

    share_chosen = Signal(float)  # 0-1
    hz_chosen = Signal(float)

    def __init__(self, strip: Filmstrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareBar")
        self.setAccessibleName(tr("Comparing"))
        self.strip = strip
        self.patient = ElidedLabel(Qt.TextElideMode.ElideRight)  # the worse eye, over both
        self.patient.setAccessibleName(tr("The patient: the worse eye"))
        self.patient.setProperty("role", "strong")
        self._share = _slider(tr("Where the curtain hangs, or how much of the other photograph is blended in"), 0, 100)
        self._hz = _slider(
            tr("How often a second both are seen while blinking"), round(LEAST_HZ * STEPS), round(MOST_HZ * STEPS)
        )
        self._hz_words = QLabel()
        self._hz_words.setProperty("role", "quiet")
        self._hz_words.setMinimumWidth(self.fontMetrics().horizontalAdvance("0.25 Hz") + 6)
        self._share_words = caption(tr("Share"))
        self._block = QWidget()
        self._controls = QHBoxLayout()
        self._more = QToolButton()  # the buttons, where there is no room for them
        self._more.setProperty("role", "flat")
        self._more.setAccessibleName(tr("More tools"))
        self._more.setToolTip(tr("More tools"))
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.setIconSize(QSize(18, 18))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(TellingMenu(tr("More tools"), self._more))
        self._more.hide()
        self._buttons: dict[str, QToolButton] = {}
        self._lay_out()
        self._share.valueChanged.connect(lambda value: self.share_chosen.emit(value / 100))
        self._hz.valueChanged.connect(lambda value: self.hz_chosen.emit(value / STEPS))

    def _lay_out(self) -> None:
        controls = self._controls
        controls.setSpacing(4)
        block = QVBoxLayout(self._block)
        block.setContentsMargins(0, 0, 0, 0)
        block.setSpacing(2)
        block.addLayout(controls)
        values = QHBoxLayout()
        values.setSpacing(6)
        values.addWidget(self.patient, 1)
        for widget in (self._share_words, self._share, self._hz, self._hz_words):
            values.addWidget(widget)
        block.addLayout(values)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 4, 10, 4)
        line.setSpacing(10)
        line.addWidget(self.strip, 1)
        line.addWidget(self._block)
        line.addWidget(self._more)

    def join(self, actions: Actions) -> None:
        """The actions are there: each has its button."""
        for place, (name, words) in enumerate(BUTTONS):
            self._buttons[name] = _button(actions[name], tr(words))
            self._controls.insertWidget(place, self._buttons[name])
            self._more.menu().addAction(actions[name])

    def set_icons(self, icons: Icons) -> None:
        self._more.setIcon(icons.icon("more"))

    def minimumSizeHint(self) -> QSize:
        """Narrower than all buttons together: they go into the menu."""
        return QSize(2 * self._more.sizeHint().width() + 100, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        has_room = self.width() >= self._block.sizeHint().width() + LEAST_STRIP_PX
        self._block.setVisible(has_room)
        self._more.setVisible(not has_room)
        super().resizeEvent(event)

    def show_look(self, look: ComparingLook) -> None:
        for name, shown in (("compare.mirror", not look.is_possible), ("compare.changes", look.is_possible)):
            if name in self._buttons:
                self._buttons[name].setVisible(shown)  # one has the other's place: only one of them makes sense
        over = look.way is not Way.SIDE and not look.is_blinking
        for widget in (self._share_words, self._share):
            widget.setVisible(over)
        for widget in (self._hz, self._hz_words):
            widget.setVisible(look.is_blinking)
        for slider, value in ((self._share, look.share * 100), (self._hz, look.hz * STEPS)):
            slider.blockSignals(True)  # a fact shown, not a wish
            slider.setValue(round(value))
            slider.blockSignals(False)
        self._share.setEnabled(look.is_possible)
        self._hz_words.setText(tr("{rate} Hz", rate=written_number(look.hz, 2)))


def _slider(name: str, least: int, most: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setAccessibleName(name)
    slider.setToolTip(name)
    slider.setRange(least, most)
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    slider.setFixedWidth(110)
    return slider


def _button(action: QAction, words: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setText(words)
    button.setProperty("role", "flat")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setIconSize(QSize(16, 16))
    action.changed.connect(lambda: button.setText(words))  # the menu's words would come back
    key = action.shortcut().toString()
    tip = action.statusTip()
    button.setAccessibleName(words)
    button.setToolTip(f"{tip} ({key})" if key else tip)
    return button
