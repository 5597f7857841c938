"""The line of chips above the list: what the filter asks for, each removed by a press, all by one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.filter_words import Chip, chips_of
from retina_desktop.viewmodels.list_filter import EVERYTHING, Filter
from retina_desktop.views.controls import FocusedKeysFirst
from retina_desktop.views.flow import FlowLayout
from retina_desktop.views.icons import Icons


class FilterChips(QWidget):
    removed = Signal(object)  # tuple of names: these fields of the filter are to be put to rest
    cleared = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What the list is filtered by"))
        self._icons = icons
        self._own_keys = FocusedKeysFirst(self)
        self._flow = FlowLayout(self)
        self._chips: list[tuple[QPushButton, Chip]] = []
        self._clear = QPushButton(tr("Clear"))
        self._clear.setProperty("role", "flat")
        self._clear.setAccessibleName(tr("Clear the filter"))
        self._clear.setToolTip(tr("List every photograph again"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._clear.clicked.connect(self.cleared)
        self._clear.installEventFilter(self._own_keys)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_filter(self, wanted: Filter) -> None:
        """One chip for each criterion; nothing at all when every photograph is listed."""
        had_focus = self.focusWidget() is not None and self.isAncestorOf(self.focusWidget())
        while self._flow.count():
            self._flow.takeAt(0)
        for button, _ in self._chips:
            button.hide()
            button.deleteLater()
        self._chips = [(self._chip(chip), chip) for chip in chips_of(wanted)]
        for button, _ in self._chips:
            self._flow.addWidget(button)
            button.show()
        self._flow.addWidget(self._clear)
        self.setVisible(wanted != EVERYTHING)
        if had_focus:  # or the next Tab would begin at the window's first control
            self._clear.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def set_icons(self) -> None:
        for button, _ in self._chips:
            button.setIcon(self._icons.icon("close", "quiet"))

    @property
    def words(self) -> list[str]:
        """What the chips say, for tests and screen readers."""
        return [chip.words for _, chip in self._chips]

    def _chip(self, chip: Chip) -> QPushButton:
        button = QPushButton(f"{chip.words} ", self)  # room before the cross
        button.setProperty("role", "removable")
        button.setIcon(self._icons.icon("close", "quiet"))
        button.setIconSize(QSize(11, 11))
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        button.setAccessibleName(tr("Remove from the filter: {words}", words=chip.words))
        button.setToolTip(button.accessibleName())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.removed.emit(chip.names))
        button.installEventFilter(self._own_keys)
        return button
