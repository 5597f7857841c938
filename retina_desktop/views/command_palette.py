"""Every action by a few letters of its name: type, choose with the arrows, Enter does it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from retina_desktop.actions.build import Actions
from retina_desktop.actions.spec import plain
from retina_desktop.actions.specs import MENUS, RECENT, SEPARATOR, spec
from retina_desktop.domain.language import tr

ID = Qt.ItemDataRole.UserRole
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
OWN = "edit.palette"
"""The action that opens the palette: not in it."""


class CommandPalette(QDialog):
    """Lists what can be done now; what cannot is grey and last. Escape closes it."""

    chosen = Signal(str)  # action id

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Find an action"))
        self.resize(620, 460)
        self._actions = actions
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Type what you want to do"))
        self._field.setAccessibleName(tr("What you want to do"))
        self._field.textChanged.connect(self._fill)
        self._field.installEventFilter(self)
        self._list = QTreeWidget()
        self._list.setAccessibleName(tr("Actions that match"))
        self._list.setColumnCount(3)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows reach it from the field
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.itemClicked.connect(lambda _item, _column: self.accept())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self._fill("")

    @property
    def shown(self) -> list[str]:
        """Ids in the order in which they stand."""
        root = self._list.invisibleRootItem()
        lines = [root.child(line) for line in range(root.childCount())]
        return [line.data(0, ID) for line in lines if line is not None]

    def _fill(self, text: str) -> None:
        words = text.lower().split()
        found = []
        for title, entries in MENUS:
            for entry in entries:
                if entry in (SEPARATOR, RECENT, OWN):
                    continue
                name, menu = plain(self._actions[entry].text()), plain(tr(title))
                line = f"{name} {tr(spec(entry).tip)} {menu}".lower()
                if all(word in line for word in words):
                    is_off = not self._actions[entry].isEnabled()
                    in_name = all(word in name.lower() for word in words)
                    found.append(((is_off, not in_name), entry, name, menu))
        self._list.clear()
        for _, entry, name, menu in sorted(found, key=lambda one: one[0]):
            key = self._actions[entry].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            why_not = self._actions.why_never(entry)
            item = QTreeWidgetItem([f"{name}. {why_not}" if why_not else name, menu, key])
            item.setData(0, ID, entry)
            item.setToolTip(0, why_not or tr(spec(entry).tip))
            item.setDisabled(not self._actions[entry].isEnabled())
            self._list.addTopLevelItem(item)
        for column in (1, 2):
            self._list.resizeColumnToContents(column)
        first = self._list.topLevelItem(0)
        if first is not None:
            self._list.setCurrentItem(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in MOVES:
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
            return
        super().keyPressEvent(event)

    def accept(self) -> None:
        """Do what is chosen, once this page is gone: the action may open one of its own."""
        item = self._list.currentItem()
        if item is None or item.isDisabled():
            return
        super().accept()
        self.chosen.emit(item.data(0, ID))
