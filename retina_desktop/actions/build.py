"""QActions and menus made from the data, and greyed by what is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from retina_desktop.actions.spec import plain
from retina_desktop.actions.specs import ACTIONS, MENUS, RECENT, SEPARATOR, Needs, spec
from retina_desktop.domain.language import tr


class Actions:
    """The window's actions by id, with the wishes they call.

    wishes: id -> what happens; a checkable action's is called with its new state, any other's with nothing.
    Raises KeyError when an action has no wish, so that no entry is ever dead.
    """

    def __init__(
        self, window: QMainWindow, wishes: Mapping[str, Callable[..., object]], keys: Mapping[str, str] | None = None
    ) -> None:
        self._window = window
        self._by_id: dict[str, QAction] = {}
        self._present: tuple[Needs, str] | None = None
        groups: dict[str, QActionGroup] = {}
        changed = keys or {}
        for entry in ACTIONS:
            action = QAction(tr(entry.text), window)
            action.setObjectName(entry.id)
            action.setCheckable(entry.checkable)
            action.setAutoRepeat(entry.repeats)
            keys_now = (changed[entry.id],) if changed.get(entry.id) else entry.keys
            action.setShortcuts([QKeySequence(key) for key in keys_now])
            action.setStatusTip(tr(entry.tip))
            if entry.group:
                action.setActionGroup(groups.setdefault(entry.group, QActionGroup(window)))
            wish = wishes[entry.id]
            if entry.checkable:
                action.triggered.connect(lambda checked, wish=wish: wish(checked))
            else:
                action.triggered.connect(lambda _checked, wish=wish: wish())
            window.addAction(action)
            self._by_id[entry.id] = action

    def __getitem__(self, action_id: str) -> QAction:
        return self._by_id[action_id]

    def fill_menus(self, recent: QMenu) -> None:
        bar = self._window.menuBar()
        for title, entries in MENUS:
            menu = bar.addMenu(tr(title))
            menu.setAccessibleName(plain(tr(title)))
            for entry in entries:
                if entry == SEPARATOR:
                    menu.addSeparator()
                elif entry == RECENT:
                    menu.addMenu(recent)
                else:
                    menu.addAction(self._by_id[entry])

    def set_icons(self, icon: Callable[[str], QIcon]) -> None:
        for entry in ACTIONS:
            if entry.icon:
                self._by_id[entry.id].setIcon(icon(entry.icon))

    def set_present(self, present: Needs, no_photograph: str = "") -> None:
        """Greys every action that needs something more than `present`.

        no_photograph: why there is none that could be looked at; the tips of what needs one say so then.
        """
        if self._present == (present, no_photograph):  # told several times a photograph; most often nothing has changed
            return
        self._present = present, no_photograph
        for entry in ACTIONS:
            lacks = entry.needs & ~present
            action = self._by_id[entry.id]
            action.setEnabled(lacks == Needs.NOTHING)
            if Needs.PHOTOGRAPH in entry.needs:
                name, key = plain(tr(entry.text)), self.key_words(entry.id)
                tip = f"{name} ({key})" if key else name
                action.setToolTip(f"{tip}\n{no_photograph}".strip() if Needs.PHOTOGRAPH in lacks else tip)

    def set_checked(self, action_id: str, checked: bool) -> None:
        """Shows a fact; the wish is not called."""
        self._by_id[action_id].setChecked(checked)

    def set_key(self, action_id: str, key: QKeySequence | None) -> None:
        """None: the keys that the action came with."""
        own = [QKeySequence(text) for text in spec(action_id).keys]
        self._by_id[action_id].setShortcuts(own if key is None else [key])
        if self._present is not None:  # the tips name the keys
            present, self._present = self._present, None
            self.set_present(*present)

    def holder_of(self, key: QKeySequence) -> str:
        """The id of the action that a key belongs to, "" when it is free."""
        return next((name for name, action in self._by_id.items() if key in action.shortcuts()), "")

    def key_words(self, action_id: str) -> str:
        """The first key as the platform writes it, "" when there is none."""
        return self._by_id[action_id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
