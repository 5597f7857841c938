"""Filters kept by name: the menu that chooses, saves, renames and deletes them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QMenu, QMessageBox, QVBoxLayout, QWidget

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.filter_words import chips_of
from retina_desktop.viewmodels.list_choices import ListChoices
from retina_desktop.viewmodels.list_filter import EVERYTHING, Filter
from retina_desktop.views.controls import quiet


class SavedFilters:
    """parent: over which questions are asked."""

    def __init__(self, choices: ListChoices, parent: QWidget) -> None:
        self._choices = choices
        self._parent = parent
        self.menu = QMenu(tr("Saved filters"), parent)
        self.menu.setAccessibleName(tr("Saved filters"))
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """The menu as it is when it opens."""
        choices, menu = self._choices, self.menu
        menu.clear()
        now = choices.name
        for name, saved in choices.saved.items():
            action = menu.addAction(_shown(name), lambda saved=saved: choices.set_filter(saved))
            action.setCheckable(True)
            action.setChecked(name == now)
            action.setToolTip(filter_words(saved))
        if not choices.saved:
            menu.addAction(tr("No filter saved yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(tr("&Save this filter…"), self.ask_name).setEnabled(choices.filter != EVERYTHING and not now)
        rename, delete = menu.addMenu(tr("&Rename")), menu.addMenu(tr("&Delete"))
        for submenu, wish in ((rename, self._ask_new_name), (delete, self._ask_delete)):
            submenu.setEnabled(bool(choices.saved))
            for name in choices.saved:
                submenu.addAction(_shown(name), lambda name=name, wish=wish: wish(name))

    def ask_name(self) -> None:
        """For the filter of now. A name that is taken already is replaced only when the reader says so."""
        words = filter_words(self._choices.filter)

        def save(name: str) -> None:
            if name in self._choices.saved:
                self._ask(
                    tr("Replace the saved filter “{name}”?", name=name), tr("Replace"), lambda: self._choices.save(name)
                )
            else:
                self._choices.save(name)

        NameDialog(tr("Save the filter"), words, "", save, self._parent).open()

    def _ask_new_name(self, name: str) -> None:
        words = filter_words(self._choices.saved[name])
        NameDialog(
            tr("Rename the filter"), words, name, lambda new: self._choices.rename(name, new), self._parent
        ).open()

    def _ask_delete(self, name: str) -> None:
        self._ask(tr("Delete the saved filter “{name}”?", name=name), tr("Delete"), lambda: self._choices.delete(name))

    def _ask(self, question: str, yes: str, wish: Callable[[], None]) -> None:
        box = QMessageBox(self._parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Saved filters"))
        box.setText(question)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        agree.clicked.connect(wish)
        box.open()


class NameDialog(QDialog):
    """Asks for a name. take: is given it; a ValueError of its is shown, and the dialog stays."""

    def __init__(self, title: str, words: str, name: str, take: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._take = take
        self.name = QLineEdit(name)
        self.name.setAccessibleName(tr("Name of the filter"))
        self.name.setPlaceholderText(tr("Name"))
        self.name.setMinimumWidth(320)
        self.name.selectAll()
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(quiet(words))
        column.addWidget(self.name)
        column.addWidget(self.problem)
        column.addWidget(buttons)

    def accept(self) -> None:
        try:
            self._take(" ".join(self.name.text().split()))
        except ValueError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        super().accept()


def filter_words(wanted: Filter) -> str:
    """All that a filter asks for, in one line."""
    words = [chip.words for chip in chips_of(wanted)]
    if wanted.text.strip():
        words.insert(0, f"“{wanted.text.strip()}”")
    return " · ".join(words) or tr("Every photograph")


def _shown(name: str) -> str:
    """A menu takes an ampersand for the mark of a key."""
    return name.replace("&", "&&")
