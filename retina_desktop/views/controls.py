"""Small controls that several panels share: headings, rules, buttons in a row of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QTreeWidget,
    QWidget,
)

from retina_desktop.domain.language import tr
from retina_desktop.views.elided import ElidedButton, ElidedCombo

SIDE_PX = 14
"""Beside everything in the right column."""
PAGE_SIDES_PX = (SIDE_PX - 1, SIDE_PX - 1 - 11)
"""The same, left and right, of what scrolls: without its line of focus and the bar (style_sheet.py)."""
TITLE_PX = 32
"""For the title bar that the system puts on top."""
_OWN_KEYS = {
    QAbstractButton: {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter},
    QAbstractSlider: {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down},
    QComboBox: {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down},
    QScrollArea: {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown},
}


class FocusedKeysFirst(QObject):
    """Event filter: a control reached by Tab gets its own keys before the window's shortcuts do.

    Space presses the focused button, arrows move the focused slider, though both are shortcuts. Buttons take no focus
    from the mouse, so after a click Space still confirms. Text fields need no help: Qt asks them first by itself.
    """

    def watch(self, root: QWidget) -> None:
        for kind in _OWN_KEYS:
            for control in root.findChildren(kind):
                control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = next((keys for kind, keys in _OWN_KEYS.items() if isinstance(watched, kind)), set())
            if event.key() in own and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.accept()
                return True
        return False


def heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "heading")
    return label


def quiet(words: str = "") -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "quiet")
    label.setWordWrap(True)
    return label


def rule() -> QFrame:
    line = QFrame()
    line.setProperty("role", "rule")
    return line


def close_row(dialog: QDialog) -> QDialogButtonBox:
    """The button that closes a page; by words alone, as everywhere in the window."""
    row = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    row.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
    row.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
    row.rejected.connect(dialog.reject)
    return row


def fitting(window: QWidget, wished: QSize) -> QSize:
    """The size of a window that is to be `wished` large, on a screen that may have fewer logical pixels: scaled, it does."""
    room = window.screen().availableGeometry().size() - QSize(0, TITLE_PX)
    return wished.boundedTo(room).expandedTo(window.minimumSizeHint())


def table(name: str, columns: Sequence[str], stretched: int = 0) -> QTreeWidget:
    """Rows of words under these headings; the column `stretched` takes the room there is."""
    tree = QTreeWidget()
    tree.setAccessibleName(name)
    tree.setHeaderLabels([tr(words) for words in columns])
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    tree.header().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    return tree


def choice(name: str, entries: Sequence[str]) -> QComboBox:
    """One of several texts."""
    box = ElidedCombo()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.addItems(list(entries))
    box.view().setAccessibleName(name)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box


class SteadyScrollArea(QScrollArea):
    """Its page is as wide without the scroll bar as beside it: nothing is laid out anew when that comes or goes."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(lambda _least, most: self._keep_room(most > 0))
        self._keep_room(False)

    @property
    def bar_px(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: another bar."""
        if event.type() == QEvent.Type.StyleChange:
            self._keep_room(self.verticalScrollBar().maximum() > 0)
        super().changeEvent(event)

    def _keep_room(self, has_bar: bool) -> None:
        self.setViewportMargins(0, 0, 0 if has_bar else self.bar_px, 0)


class Segments(QWidget):
    """A row of buttons of which one is chosen. Entries: (value, words)."""

    chosen = Signal(object)  # the value of the button that the user pressed

    def __init__(self, name: str, entries: tuple[tuple[object, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = [value for value, _ in entries]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for place, (value, words) in enumerate(entries):
            button = ElidedButton(words)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {words if value is not None else tr('not judged')}")
            if value is None:
                button.setProperty("role", "calm")  # no answer should not look like one
            else:
                button.setProperty("role", "segment")
            button.setToolTip(button.accessibleName())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._values[place]))

    def show_value(self, value: object) -> None:
        self._group.button(self._values.index(value)).setChecked(True)
