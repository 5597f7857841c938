"""QActions and menus made from the data, and greyed by what is there.

A grey one says why as its tip, in its menu too. What this edition of the program lacks is never grey: pressed, it says what it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QActionGroup, QHelpEvent, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolTip

from retina_desktop.actions.spec import WHY_GREY, ActionSpec, plain
from retina_desktop.actions.specs import ACTIONS, MENUS, RECENT, SEPARATOR, Needs, spec
from retina_desktop.domain.faults import said
from retina_desktop.domain.language import tr
from retina_models import edition


class Actions:
    """The window's actions by id, with the wishes they call.

    wishes: id -> what happens; a checkable action's is called with its new state, any other's with nothing.
    keys: id -> a key of one's own. tell: shows the sentence of what this edition lacks.
    Raises KeyError when an action has no wish, so that no entry is ever dead.
    """

    def __init__(
        self,
        window: QMainWindow,
        wishes: Mapping[str, Callable[..., object]],
        keys: Mapping[str, str] | None = None,
        tell: Callable[[str], object] = lambda _words: None,
    ) -> None:
        self._window, self._tell = window, tell
        self._by_id: dict[str, QAction] = {}
        self._present: tuple[Needs, str] | None = None
        self._keys: dict[str, list[QKeySequence]] = {}  # each one's own, also while they are lent
        groups: dict[str, QActionGroup] = {}
        changed = keys or {}
        for entry in ACTIONS:
            action = QAction(tr(entry.text), window)
            action.setObjectName(entry.id)
            action.setCheckable(entry.checkable)
            action.setAutoRepeat(entry.repeats)
            keys_now = (changed[entry.id],) if changed.get(entry.id) else entry.keys
            self._keys[entry.id] = [QKeySequence(key) for key in keys_now]
            action.setStatusTip(tr(entry.tip))
            if entry.group:
                action.setActionGroup(groups.setdefault(entry.group, QActionGroup(window)))
            wish = wishes[entry.id]
            if entry.checkable:
                action.triggered.connect(lambda checked, wish=wish: wish(checked))
            else:
                action.triggered.connect(lambda _checked, name=entry.id, wish=wish: self._do(name, wish))
            window.addAction(action)
            self._by_id[entry.id] = action
        self._hand_out_keys()

    def __getitem__(self, action_id: str) -> QAction:
        return self._by_id[action_id]

    def fill_menus(self, recent: QMenu) -> None:
        bar = self._window.menuBar()
        for title, entries in MENUS:
            menu = TellingMenu(tr(title), bar)
            bar.addMenu(menu)
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
        was_marking = self._is_marking
        self._present = present, no_photograph
        if self._is_marking != was_marking:
            self._hand_out_keys()
        for entry in ACTIONS:
            lacks = entry.needs & ~present
            action = self._by_id[entry.id]
            why_never = self.why_never(entry.id)
            why_not = why_never or _why_grey(lacks, no_photograph)
            action.setEnabled(lacks == Needs.NOTHING or bool(why_never))
            action.setStatusTip(why_not or tr(entry.tip))
            name, key = plain(tr(entry.text)), self.key_words(entry.id)
            tip = f"{name} ({key})" if key else name
            action.setToolTip(f"{tip}\n{why_not}" if why_not else tip)

    def why_never(self, action_id: str) -> str:
        """What an action needs that this edition has not, whatever is on the screen: one sentence; empty where it can be had."""
        words = spec(action_id).full_edition
        return said(words) if words and not edition.is_full() else ""

    def _do(self, action_id: str, wish: Callable[..., object]) -> None:
        if why_never := self.why_never(action_id):
            self._tell(why_never)
        else:
            wish()

    def set_checked(self, action_id: str, checked: bool) -> None:
        """Shows a fact; the wish is not called."""
        self._by_id[action_id].setChecked(checked)

    @property
    def _is_marking(self) -> bool:
        return self._present is not None and Needs.MARKING in self._present[0]

    def _hand_out_keys(self) -> None:
        """The keys of marking are its own while lesions are marked, whosever they are otherwise; else it has only the one that begins it."""
        is_marking = self._is_marking
        taken = [key for entry in ACTIONS if is_marking and _is_of_marking(entry) for key in self._keys[entry.id]]
        for entry in ACTIONS:
            keys = self._keys[entry.id]
            if _is_of_marking(entry):
                self._by_id[entry.id].setShortcuts(keys if is_marking else [])
            else:
                self._by_id[entry.id].setShortcuts([key for key in keys if key not in taken])

    def set_key(self, action_id: str, key: QKeySequence | None) -> None:
        """None: the keys that the action came with."""
        own = [QKeySequence(text) for text in spec(action_id).keys]
        self._keys[action_id] = own if key is None else [key]
        self._hand_out_keys()
        if self._present is not None:  # the tips name the keys
            present, self._present = self._present, None
            self.set_present(*present)

    def keys(self, action_id: str) -> list[QKeySequence]:
        """Its own, also while they are lent or rest."""
        return list(self._keys[action_id])

    def holder_of(self, key: QKeySequence, beside: str = "") -> str:
        """The id of the action that a key belongs to, "" when it is free. beside: an action, for which only keys of its own mode count."""
        own_mode = _is_of_marking(spec(beside)) if beside else None
        return next(
            (
                name
                for name, keys in self._keys.items()
                if key in keys and (own_mode is None or _is_of_marking(spec(name)) == own_mode)
            ),
            "",
        )

    def key_words(self, action_id: str) -> str:
        """The first key as the platform writes it, "" when there is none."""
        keys = self._keys[action_id]
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


class TellingMenu(QMenu):
    """Of its entries' tips it shows those alone that say why an entry cannot be had: any other repeats the entry."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            action = self.actionAt(event.pos())
            tip = action.toolTip() if action is not None else ""
            QToolTip.showText(event.globalPos(), tip if "\n" in tip else "", self)
            return True
        return super().event(event)


def _why_grey(lacks: Needs, no_photograph: str) -> str:
    """One sentence; empty where nothing is lacking."""
    first = next((need for need in WHY_GREY if need in lacks), None)
    if first is None:
        return ""
    return no_photograph if first is Needs.PHOTOGRAPH and no_photograph else tr(WHY_GREY[first])


def _is_of_marking(entry: ActionSpec) -> bool:
    return Needs.MARKING in entry.needs
