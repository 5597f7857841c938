"""Below the photograph, in the lesion maps' place: which attribution is shown, of which answer, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from retina_desktop.domain.attribution import METHODS, TARGETS, method_named, target_words
from retina_desktop.domain.faults import said
from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.attribution import NOT_YET, OWN_GRADE, WAITS, AttributionModel, passes_words
from retina_desktop.views.elided import ElidedCombo, ElidedLabel
from retina_models import edition

COMPUTE, STOP = mark("Compute"), mark("Stop")
ANSWER = mark("The answer that is explained: what spoke for it, and what against it")


class AttributionControls(QWidget):
    """Shows the state of an AttributionModel; every control is a wish."""

    method_chosen = Signal(str)
    target_chosen = Signal(str)
    compute_requested = Signal()
    stop_requested = Signal()

    def __init__(self, attribution: AttributionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attribution = attribution
        self.method = ElidedCombo()
        self.method.setAccessibleName(tr("Method of the attribution"))
        for entry in METHODS:
            self.method.addItem(tr(entry.title), entry.name)
            self.method.setItemData(self.method.count() - 1, tr(entry.tip), Qt.ItemDataRole.ToolTipRole)
        self.target = ElidedCombo()
        self.target.setAccessibleName(tr("Answer that is explained"))
        self.target.addItem(tr("its own grade"), OWN_GRADE)
        for target in TARGETS:
            self.target.addItem(target_words(target), target)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress of the attribution"))
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(70)
        self.state = QWidget()  # how far it is: the bar puts it where there is room
        self.words = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.words.setProperty("role", "quiet")
        self.button = QPushButton(tr(COMPUTE))
        self._lay_out()
        self.method.activated.connect(lambda _row: self.method_chosen.emit(self.method.currentData()))
        self.target.activated.connect(lambda _row: self.target_chosen.emit(self.target.currentData()))
        self.button.clicked.connect(self._press)
        attribution.state_changed.connect(self.show_state)
        attribution.picture_changed.connect(self.show_state)
        self.show_state()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for box in (self.method, self.target):
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            box.view().setAccessibleName(box.accessibleName())
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for box in (self.method, self.target):
            line.addWidget(box)
        state = QHBoxLayout(self.state)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(8)
        for widget in (self.progress, self.button):
            state.addWidget(widget)
        state.addWidget(self.words, 1)

    def _press(self) -> None:
        wish = self.stop_requested if self._attribution.can_stop else self.compute_requested
        wish.emit()

    @property
    def words_px(self) -> int:
        """What the usual words need to be read whole: in the light edition those of what it cannot make."""
        usual = [tr(NOT_YET), tr(WAITS)] if edition.is_full() else [said(edition.ATTRIBUTING)]
        return max(map(self.words.fontMetrics().horizontalAdvance, usual)) + 4

    def show_state(self) -> None:
        attribution = self._attribution
        self.method.setCurrentIndex(self.method.findData(attribution.method))
        tip = tr(method_named(attribution.method).tip)
        why_none = "" if edition.is_full() else said(edition.ATTRIBUTING)
        self.method.setToolTip("\n".join(filter(None, (self.method.currentText(), tip, why_none))))
        self.target.setCurrentIndex(self.target.findData(attribution.target))
        self.target.setToolTip(f"{self.target.currentText()}\n{tr(ANSWER)}")
        done, total = attribution.progress or (0, 0)
        self.progress.setVisible(total > 0)  # before that the words say that it waits
        self.progress.setRange(0, max(1, total))  # an empty range would move for ever; nothing here blinks
        self.progress.setValue(done)
        self.button.setVisible(attribution.can_stop or attribution.can_compute)
        self.button.setText(tr(STOP) if attribution.can_stop else tr(COMPUTE))
        self.button.setAccessibleName(
            tr("Stop the attribution") if attribution.can_stop else tr("Compute the attribution")
        )
        self.button.setToolTip(tr("Leave off computing") if attribution.can_stop else tip)
        words = passes_words(done, total) if attribution.progress is not None else attribution.words
        self.words.set_words(words)
        self.words.setAccessibleName(words)
