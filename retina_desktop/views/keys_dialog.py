"""All keys on one page, and the place to change them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.actions.build import Actions
from retina_desktop.actions.spec import plain
from retina_desktop.actions.specs import MENUS, RECENT, SEPARATOR, spec
from retina_desktop.domain.language import tr
from retina_desktop.views.controls import fitting

ID = Qt.ItemDataRole.UserRole
WORDS_PADDING_PX = 10
MOST_HEIGHT_PX = 1000


class WholeWords(QStyledItemDelegate):
    """As many lines as the words need in the column's width: a style sheet makes Qt forget that for itself."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        room = QRect(0, 0, self._tree.columnWidth(index.column()) - WORDS_PADDING_PX, MOST_HEIGHT_PX)
        words = self._tree.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, index.data())
        return QSize(size.width(), max(size.height(), words.height() + 4))


class KeysDialog(QDialog):
    key_chosen = Signal(str, str)  # action id, key in portable text; "" for the one it came with

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("All keys"))
        self.resize(fitting(self, QSize(940, 720)))
        self._actions = actions
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Filter"))
        self._filter.setAccessibleName(tr("Filter the keys"))
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(tr("All keys"))
        self._tree.setColumnCount(3)
        self._tree.setHeaderLabels([tr("Action"), tr("Key"), tr("What it does")])
        self._tree.setRootIsDecorated(False)
        self._tree.setWordWrap(True)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._tree.setItemDelegateForColumn(2, WholeWords(self._tree))
        self._tree.header().sectionResized.connect(lambda *_sizes: self._tree.scheduleDelayedItemsLayout())
        self._edit = QKeySequenceEdit()
        self._edit.setMaximumSequenceLength(1)
        self._edit.setAccessibleName(tr("New key"))
        self._set = QPushButton(tr("Use this key"))
        self._own = QPushButton(tr("As it came"))
        self._close = QPushButton(tr("Close"))
        self._words = QLabel()
        self._words.setProperty("role", "quiet")
        self._words.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._fill()
        self._choose()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for widget in (self._filter, self._tree, self._words):
            column.addWidget(widget)
        line = QHBoxLayout()
        for widget in (self._edit, self._set, self._own):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._close)
        column.addLayout(line)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._narrow)
        self._tree.currentItemChanged.connect(lambda _now, _before: self._choose())
        self._set.clicked.connect(lambda _checked: self.use_key(self._edit.keySequence()))
        self._own.clicked.connect(lambda _checked: self.use_key(None))
        self._close.clicked.connect(self.reject)

    def _fill(self) -> None:
        for title, entries in MENUS:
            group = QTreeWidgetItem([plain(tr(title))])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            bold = self._tree.font()
            bold.setBold(True)
            group.setFont(0, bold)
            self._tree.addTopLevelItem(group)
            items = []
            for entry in entries:
                if entry not in (SEPARATOR, RECENT):
                    words = plain(tr(spec(entry).text))
                    item = QTreeWidgetItem(["    " + words, self._keys_of(entry), tr(spec(entry).tip)])
                    item.setData(0, ID, entry)
                    items.append(item)
            group.addChildren(items)
            group.setExpanded(True)
            self._groups.append((group, items))

    def _keys_of(self, action_id: str) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        return f"  {tr('or', meaning='between two keys')}  ".join(
            key.toString(native) for key in self._actions.keys(action_id)
        )

    def _narrow(self, text: str) -> None:
        words = text.lower().split()
        for group, items in self._groups:
            for item in items:
                line = " ".join(item.text(column) for column in range(3)).lower()
                item.setHidden(not all(word in line for word in words))
            group.setHidden(all(item.isHidden() for item in items))

    def _chosen_id(self) -> str:
        item = self._tree.currentItem()
        return (item.data(0, ID) or "") if item else ""

    def _choose(self) -> None:
        for control in (self._edit, self._set, self._own):
            control.setEnabled(bool(self._chosen_id()))
        if not self._chosen_id():
            self._words.setText(tr("Choose an action to give it another key."))
            return
        own = self._actions.keys(self._chosen_id())
        self._edit.setKeySequence(own[0] if own else QKeySequence())
        name = plain(tr(spec(self._chosen_id()).text))
        self._words.setText(tr("Press another key for “{name}” in the field, then use it.", name=name))

    @property
    def words(self) -> str:
        return self._words.text()

    def choose_action(self, action_id: str) -> None:
        for _, items in self._groups:
            for item in items:
                if item.data(0, ID) == action_id:
                    self._tree.setCurrentItem(item)

    def use_key(self, key: QKeySequence | None) -> None:
        """None: the keys that the action came with."""
        action_id = self._chosen_id()
        item = self._tree.currentItem()
        if item is None:
            return
        if key is not None:
            holder = self._actions.holder_of(key, beside=action_id)
            if key.isEmpty():
                self._words.setText(tr("Press the key in the field first."))
                return
            if holder and holder != action_id:
                name = plain(tr(spec(holder).text))
                self._words.setText(tr("{key} is already the key of “{name}”.", key=key.toString(), name=name))
                return
        self._actions.set_key(action_id, key)
        item.setText(1, self._keys_of(action_id))
        self._words.setText(tr("The key is changed."))
        self.key_chosen.emit(action_id, key.toString() if key else "")
