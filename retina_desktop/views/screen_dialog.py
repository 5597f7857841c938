"""What is to be screened, and where the results go: asked once, answered by Return where the offer is right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import tr
from retina_desktop.views.controls import heading, quiet

LIST_PX = 92


@dataclass(frozen=True)
class Wish:
    """What the dialog was answered with."""

    folders: tuple[Path, ...]
    out: Path
    with_maps: bool
    only_new: bool  # of the two, where there are results of an earlier screening
    anew: bool
    watches: bool
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()


class ScreenDialog(QDialog):
    """`chosen` tells the answer; who listens begins."""

    chosen = Signal(object)  # Wish

    def __init__(
        self,
        folders: Sequence[Path],
        suggest: Callable[[Sequence[Path]], Path],
        has_results: Callable[[Path], bool],
        parent: QWidget,
    ) -> None:
        """suggest: where results of these folders usually go. has_results: whether an earlier table lies there."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Screen a folder"))
        self.setMinimumWidth(560)
        self._suggest, self._has_results = suggest, has_results
        self._is_out_own = False  # the user named an output folder
        self._build_folders()
        self._build_out()
        self._begin = QPushButton(tr("Start the screening"))
        self._begin.setProperty("role", "primary")
        self._begin.setDefault(True)
        self._begin.clicked.connect(lambda _checked: self.accept())
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(lambda _checked: self.reject())
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._begin)
        self._lay_out(buttons)
        for folder in folders:
            self.add(folder)
        self._refresh()
        (self._begin if folders else self._add).setFocus()

    def _build_folders(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("folders")
        self._list.setAccessibleName(tr("Folders to be screened"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setFixedHeight(LIST_PX)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.itemSelectionChanged.connect(self._refresh)
        self._add = _plain_button(tr("Add a folder…"), self._ask_folder)
        self._remove = _plain_button(tr("Remove"), self._remove_chosen)

    def _build_out(self) -> None:
        self._out = QLineEdit()
        self._out.setAccessibleName(tr("Folder for the results"))
        self._out.textEdited.connect(lambda _text: self._note_own())
        self._browse = _plain_button(tr("Browse…"), self._ask_out)
        self.maps = QCheckBox(tr("Keep the lesion maps, too"))
        self.maps.setChecked(True)
        self.maps.setToolTip(tr("For the contact sheet; some 0.1 to 1 MB a photograph"))
        self.only_new = QCheckBox(tr("Only photographs that are new since then"))
        self.only_new.setChecked(True)
        self.only_new.toggled.connect(lambda _on: self._refresh())
        self.watches = QCheckBox(tr("Go on with photographs that come later, as from a camera"))
        self.watches.setToolTip(tr("Until you cancel it; a file that is still being written is left until it is whole"))
        self.include, self.exclude = QLineEdit(), QLineEdit()
        for field, name in ((self.include, tr("Only names such as")), (self.exclude, tr("No names such as"))):
            field.setAccessibleName(name)
            field.setToolTip(
                tr("* stands for any characters, ? for one; several apart by spaces, such as *_left.* *_right.*")
            )
        self.include.setPlaceholderText(tr("every photograph"))
        self.exclude.setPlaceholderText(tr("none is left out"))
        self._earlier = quiet()
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)

    def _lay_out(self, buttons: QHBoxLayout) -> None:
        beside = QVBoxLayout()
        beside.addWidget(self._add)
        beside.addWidget(self._remove)
        beside.addStretch(1)
        folders = QHBoxLayout()
        folders.addWidget(self._list, 1)
        folders.addLayout(beside)
        names = QFormLayout()
        names.setSpacing(6)
        for field in (self.include, self.exclude):
            names.addRow(field.accessibleName(), field)
        out = QHBoxLayout()
        out.addWidget(self._out, 1)
        out.addWidget(self._browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(heading(tr("Photographs of these folders, and of those inside them")))
        column.addLayout(folders)
        column.addLayout(names)
        column.addWidget(self.watches)
        column.addSpacing(8)
        column.addWidget(heading(tr("Results")))
        column.addLayout(out)
        column.addWidget(self._earlier)
        column.addWidget(self.only_new)
        column.addWidget(self.maps)
        column.addWidget(self._problem)
        column.addSpacing(8)
        column.addLayout(buttons)

    # -------------------------------------------------------------------------------------------------------- acting
    @property
    def folders(self) -> list[Path]:
        return [Path(self._list.item(line).text()) for line in range(self._list.count())]

    @property
    def out(self) -> Path:
        return Path(self._out.text().strip()).expanduser()

    def add(self, folder: Path) -> None:
        if folder not in self.folders:
            self._list.addItem(str(folder))
        self._refresh()

    def set_out(self, folder: Path) -> None:
        """The user's own choice."""
        self._is_out_own = True
        self._out.setText(str(folder))
        self._refresh()

    def accept(self) -> None:
        if self._refresh():
            super().accept()
            has_table = self._has_results(self.out)
            only_new = has_table and self.only_new.isChecked()
            self.chosen.emit(
                Wish(
                    tuple(self.folders),
                    self.out,
                    self.maps.isChecked(),
                    only_new,
                    has_table and not only_new,
                    self.watches.isChecked(),
                    tuple(self.include.text().split()),
                    tuple(self.exclude.text().split()),
                )
            )

    def _remove_chosen(self) -> None:
        for item in self._list.selectedItems():
            self._list.takeItem(self._list.row(item))
        self._refresh()

    def _note_own(self) -> None:
        self._is_out_own = True
        self._refresh()

    def _refresh(self) -> bool:
        """Show what follows from what was chosen; whether a screening can begin."""
        folders = self.folders
        if not self._is_out_own:
            self._out.setText(str(self._suggest(folders)) if folders else "")
        has_table = bool(self._out.text().strip()) and self._has_results(self.out)
        self.only_new.setVisible(has_table)
        self._earlier.setVisible(has_table)
        self._earlier.setText(
            tr("Results of an earlier screening are there. New ones are added to them.")
            if self.only_new.isChecked()
            else tr("Results of an earlier screening are there. They are kept, under another name.")
        )
        problem = self._wrong()
        self._problem.setText(problem if folders else "")
        self._problem.setVisible(bool(folders and problem))
        self._begin.setEnabled(not problem)
        self._remove.setEnabled(bool(self._list.selectedItems()))
        return not problem

    def _wrong(self) -> str:
        """Why nothing can begin, a sentence; "" when it can."""
        if not self.folders:
            return tr("Add a folder first.")
        gone = next((folder for folder in self.folders if not folder.exists()), None)
        if gone is not None:
            return tr("There is no {path}.", path=gone)
        if not self._out.text().strip():
            return tr("Name a folder for the results.")
        if not self.out.is_absolute():
            return tr("Name the folder for the results in full, such as {folder}.", folder=self._suggest(self.folders))
        if self.out.exists() and not self.out.is_dir():
            return tr("{path} is a file; the results need a folder.", path=self.out)
        return ""

    def _ask_folder(self) -> None:
        dialog = _folder_dialog(self, tr("Add a folder of photographs"), self.folders[-1] if self.folders else None)
        dialog.fileSelected.connect(lambda name: self.add(Path(name)))
        dialog.open()

    def _ask_out(self) -> None:
        dialog = _folder_dialog(self, tr("Folder for the results"), self.out.parent if self._out.text() else None)
        dialog.fileSelected.connect(lambda name: self.set_out(Path(name)))
        dialog.open()


def _plain_button(words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: act())
    return button


def _folder_dialog(parent: QWidget, title: str, folder: Path | None) -> QFileDialog:
    dialog = QFileDialog(parent, title, "" if folder is None else str(folder))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    return dialog
