"""What the window's actions ask for: each wish is passed to the session, the overlay or a panel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from retina_desktop.actions.findings import REASON_ACTIONS, SIGN_ACTIONS
from retina_desktop.domain.language import mark, tr
from retina_desktop.settings import Settings, SettingsError, Value
from retina_desktop.viewmodels.held_key import HeldKey
from retina_desktop.viewmodels.overlay import KINDS, MOST_SHIFT, OverlayModel
from retina_desktop.viewmodels.remedies import Remedy
from retina_desktop.viewmodels.session import SessionModel
from retina_desktop.views.handed_list import HandedList
from retina_desktop.views.help import Help
from retina_desktop.views.icons import Icons
from retina_desktop.views.messages import Message
from retina_desktop.views.reporting import OPEN_REPORT, Reports
from retina_desktop.views.support import Support
from retina_desktop.views.theme import theme_names

if TYPE_CHECKING:
    from retina_desktop.viewmodels.exporting import Exporting
    from retina_desktop.viewmodels.grade_import import GradeImport
    from retina_desktop.views.main_window import MainWindow

SHIFT_STEP = 0.3
UNDERSTOOD = mark("I understand")
UNSAVED = (Remedy.TRY_AGAIN, Remedy.KEEP_ELSEWHERE)
"""What is offered while readings cannot be saved."""


class Wishes:
    """Built before the actions, of the window whose panels are there already."""

    def __init__(
        self,
        window: MainWindow,
        session: SessionModel,
        overlay: OverlayModel,
        settings: Settings,
        resources: Path,
        icons: Icons,
    ) -> None:
        self._window = window
        self._session = session
        self._overlay = overlay
        self._settings = settings
        self._resources = resources
        self._icons = icons
        self.peek = HeldKey(window)
        self.peek.held.connect(lambda: overlay.set_visible(not overlay.visible))
        self.reports = Reports(window)
        self.help = Help(window, settings, resources)
        self.support = Support(window)
        self.handed = HandedList(window, session)
        self.looked = False  # a folder was opened, even if it held nothing
        self._exporting: Exporting | None = None
        self._make_import: Callable[[Path], GradeImport] | None = None

    def by_action(self) -> dict[str, Callable[..., object]]:
        """Action id -> what it asks for."""
        return {
            **self._for_files(),
            **self._for_the_view(),
            **self._for_the_reading(),
            **self._for_lesions(),
            **self._window.worklist.wishes(),
            **self._window.seeing.by_action(),
            **self._window.comparing.by_action(),
            **self.reports.by_action(),
            **self.help.by_action(),
            **self.support.by_action(),
            **self._window.screening.by_action(),
            **self._window.training.by_action(),
        }

    def _for_files(self) -> dict[str, Callable[..., object]]:
        session, stack = self._session, self._session.undo_stack
        return {
            "file.open_folder": self.ask_folder,
            "file.open_files": self._ask_files,
            "file.open_samples": self.open_samples,
            "file.import_grades": self._ask_table,
            "file.readings": self._ask_readings_file,
            "file.export": self._show_export,
            "file.close_all": self._close_all,
            "file.quit": self._window.close,
            "edit.undo": lambda: session.marking.take_back_stroke() or self.leave(stack.undo),
            "edit.redo": lambda: self.leave(stack.redo),
            "edit.palette": self._show_palette,
            "edit.settings": self.show_settings,
            "image.next": lambda: self.leave(session.next_photograph),
            "image.previous": lambda: self.leave(session.previous),
            "image.next_to_read": lambda: self.leave(session.next_to_read),
            "image.copy_path": self._copy_path,
            "image.stop": session.cancel_analysis,
            "help.keys": self._show_keys,
            "help.notice": self._show_notice,
            "help.about": self._show_about,
        }

    def _for_the_view(self) -> dict[str, Callable[..., object]]:
        window, view = self._window, self._window.photo.view
        return {
            "view.fit": view.fit,
            "view.one_to_one": view.one_to_one,
            "view.zoom_in": view.zoom_in,
            "view.zoom_out": view.zoom_out,
            "view.pan_left": lambda: view.pan_by(-1, 0),
            "view.pan_right": lambda: view.pan_by(1, 0),
            "view.pan_up": lambda: view.pan_by(0, -1),
            "view.pan_down": lambda: view.pan_by(0, 1),
            "view.keep_zoom": lambda kept: self.keep("window.keep_zoom", kept),
            "view.keep_contrast": lambda kept: self.keep("window.keep_contrast", kept),
            "view.dark": lambda _on: self.keep("window.theme", "dark"),
            "view.light": lambda _on: self.keep("window.theme", "light"),
            "view.contrast": lambda _on: self.keep("window.theme", "contrast"),
            "view.worklist": window.worklist.setVisible,
            "view.reading": window.reading.setVisible,
            "view.full_screen": lambda full: window.showFullScreen() if full else window.showNormal(),
        }

    def _for_the_reading(self) -> dict[str, Callable[..., object]]:
        session = self._session
        wishes: dict[str, Callable[..., object]] = {
            "grade.ungradable": lambda _on: self._answer(session.set_ungradable),
            "grade.dme": self._turn_dme,
            "grade.note": self._window.reading.focus_note,
            "grade.confirm": lambda: self.leave(session.confirm_and_next),
            "grade.back": lambda: self.leave(session.back),
        }
        for grade in range(5):
            wishes[f"grade.{grade}"] = lambda _on, grade=grade: self._answer(lambda: session.set_grade(grade))
        wishes |= {
            "grade.history": self._show_history,
            "grade.second": self._ask_second_readings,
            "findings.beading": lambda _on: self._answer(session.turn_venous_beading),
        }
        for code in SIGN_ACTIONS:
            wishes[f"findings.{code}"] = lambda _on, code=code: self._answer(lambda: session.toggle_sign(code))
        for code in REASON_ACTIONS:
            wishes[f"quality.{code}"] = lambda _on, code=code: self._answer(lambda: session.toggle_quality_reason(code))
        return wishes

    def _for_lesions(self) -> dict[str, Callable[..., object]]:
        overlay = self._overlay
        wishes: dict[str, Callable[..., object]] = {
            "lesions.show": self._toggle_maps,
            "lesions.outlines": overlay.set_outlined,
            "lesions.stricter": lambda: overlay.set_shift(min(overlay.shift + SHIFT_STEP, MOST_SHIFT)),
            "lesions.looser": lambda: overlay.set_shift(max(overlay.shift - SHIFT_STEP, -MOST_SHIFT)),
            "lesions.model_threshold": lambda: overlay.set_shift(0),
        }
        for kind in KINDS:
            wishes[f"lesions.{kind}"] = lambda shown, kind=kind: overlay.set_kind_shown(kind, shown)
        return wishes

    # --------------------------------------------------------------------------------------------------- photographs

    def open_paths(self, paths: list[Path], shown: Path | None = None) -> None:
        """Folders and files, from a menu, a drop or a list of results. shown: the photograph that comes on the screen."""
        self.looked = True
        self.leave(lambda: self._session.open_paths(paths, shown))

    def open_samples(self) -> None:
        self.open_paths([self._resources / "samples"])

    def ask_folder(self) -> None:
        dialog = self._file_dialog(tr("Open a folder of photographs"), QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.open_paths([Path(name)]))
        dialog.open()

    def _ask_files(self) -> None:
        dialog = self._file_dialog(tr("Open photographs"), QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.open_paths([Path(name) for name in names]))
        dialog.open()

    def serve_imports(self, make: Callable[[Path], GradeImport]) -> None:
        """make: the import of one table."""
        self._make_import = make

    def _ask_table(self) -> None:
        dialog = self._file_dialog(tr("Import grades or a worklist"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.import_table(Path(name)))
        dialog.open()

    def import_table(self, file: Path) -> None:
        """Show what a table holds, and import it when the reader says so."""
        from retina_desktop.views.import_dialog import ImportDialog

        if self._make_import is None:
            return
        self._window.reading.flush_note()
        page = ImportDialog(self._make_import(file), self._session.read_only_reason, self._window)
        page.worklist_wished.connect(lambda table: self.open_paths([table]))
        page.imported.connect(self._on_imported)
        page.open()

    def _on_imported(self, words: str) -> None:
        self._session.recognising.look_up_anew()  # the rows may be this reader's
        self._session.message.emit("info", words)

    def _ask_readings_file(self) -> None:
        """A file that is there is never written over: it is opened, and must be a store."""
        dialog = self._file_dialog(tr("Keep the readings in this file"), QFileDialog.FileMode.AnyFile)
        dialog.setDirectory(str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix("sqlite")
        dialog.selectFile("readings.sqlite")
        dialog.fileSelected.connect(lambda name: self._session.keep_readings_in(Path(name)))
        dialog.open()

    def heed(self, action: str) -> None:
        """The button of a message was pressed."""
        wishes: dict[str, Callable[[], object]] = {
            UNDERSTOOD: lambda: self.keep("window.notice_accepted", True),
            Remedy.TRY_AGAIN: self._session.retry_saving,
            Remedy.KEEP_ELSEWHERE: self._ask_readings_file,
            Remedy.ANALYSE_AGAIN: self._session.resume_analysis,
            Remedy.SETTINGS: self.show_settings,
            Remedy.SHIPPED_MODEL: lambda: self.keep("analysis.bundle", ""),
            Remedy.READ_ANEW: self._session.read_anew,
            Remedy.OPEN_FOLDER: self.ask_folder,
            OPEN_REPORT: self.reports.open_newest,
            **self._window.screening.by_button(),
            **self._window.training.by_button(),
            **self.support.by_button(),
        }
        wishes[action]()

    def serve_exports(self, exporting: Exporting) -> None:
        """Who writes them; they follow the list as it is filtered."""
        self._exporting = exporting
        self._window.worklist.order_changed.connect(exporting.set_order)

    def _show_export(self) -> None:
        from retina_desktop.views.export_dialog import ExportDialog

        if self._exporting is not None:
            self._window.reading.flush_note()
            ExportDialog(self._exporting, self._window).open()

    def _file_dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title, next(iter(self._session.recent), ""))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        return dialog

    def fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for name in self._session.recent:
            menu.addAction(name, lambda name=name: self.open_paths([Path(name)]))
        if menu.isEmpty():
            menu.addAction(tr("No folder yet")).setEnabled(False)

    def _close_all(self) -> None:
        self.leave(lambda: self._session.open_paths([]))
        self.looked = False

    def _copy_path(self) -> None:
        row = self._session.current_row
        if row is not None:
            QGuiApplication.clipboard().setText(str(row.path))

    def leave(self, wish: Callable[[], object]) -> None:
        """Wishes that may bring another photograph: first, what was typed is saved with this one."""
        self._window.reading.flush_note()
        wish()

    # ----------------------------------------------------------------------------------------------- answers and maps

    def _answer(self, wish: Callable[[], object]) -> None:
        """An answer by key or menu. The entry ticks itself when pressed; what is ticked stays the answer."""
        wish()
        self._window.show_answer()

    def _turn_dme(self) -> None:
        turns = {None: 0, 0: 1, 1: 2, 2: None}
        self._session.set_dme(turns[self._session.answer.dme])

    def _show_history(self) -> None:
        from retina_desktop.views.history_dialog import HistoryDialog

        row = self._session.current_row
        if row is not None:
            self._window.reading.flush_note()
            HistoryDialog(row.path.name, self._session.history, self._window).open()

    def _ask_second_readings(self) -> None:
        from retina_desktop.views.second_reading_dialog import SecondReadingDialog

        self._window.reading.flush_note()
        SecondReadingDialog(self._session, self._window).open()

    def tell(self, words: str) -> None:
        """Why a wish is not fulfilled."""
        self._window.photo.messages.show_message(Message("warning", words))

    def _toggle_maps(self, shown: bool) -> None:
        if self.peek.press():
            self._overlay.set_visible(shown)
        else:  # the entry ticked itself, for a key that is still held
            self._window.actions_.set_checked("lesions.show", self._overlay.visible)

    def end_peek(self) -> None:
        """The key of the heat map is let go: after being held, the maps are as they were before."""
        self.peek.release()

    # ------------------------------------------------------------------------------------------------ pages, settings

    def show_settings(self, key: str = "") -> None:
        """key: of the setting that is meant."""
        from retina_desktop.views.settings_dialog import SettingsDialog

        choices = {
            "window.theme": theme_names(self._resources),
            "clinic.follow_up": self._session.clinic.follow_up_names,
        }
        dialog = SettingsDialog(self._settings, choices, self._window)
        dialog.open()
        if key:
            dialog.go_to(key)

    def show_reader(self) -> None:
        self.show_settings("reader.name")

    def _show_palette(self) -> None:
        from retina_desktop.views.command_palette import CommandPalette

        palette = CommandPalette(self._window.actions_, self._window)
        palette.chosen.connect(lambda action_id: self._window.actions_[action_id].trigger())
        palette.open()

    def _show_keys(self) -> None:
        from retina_desktop.views.keys_dialog import KeysDialog

        dialog = KeysDialog(self._window.actions_, self._window)
        dialog.key_chosen.connect(self._keep_key)
        dialog.open()

    def _show_notice(self) -> None:
        from retina_desktop.views.dialogs import notice_page

        notice_page(self._icons, self._window).open()

    def _show_about(self) -> None:
        from retina_desktop.views.dialogs import about_page

        about_page(self._icons, self._window.grader_words, self._window).open()

    def _keep_key(self, action_id: str, key: str) -> None:
        changed = {**changed_keys(self._settings), action_id: key}
        self.keep("keys.changed", [f"{name}={text}" for name, text in changed.items() if text])
        self._window.show_keys_on_buttons()

    def keep(self, key: str, value: Value) -> None:
        """Save a setting; what goes wrong is said."""
        try:
            self._settings.set(key, value)
        except SettingsError as error:
            self._window.photo.messages.show_message(Message("error", str(error)))


def changed_keys(settings: Settings) -> dict[str, str]:
    """Action id -> key, from entries such as "grade.confirm=Return"; others are left out."""
    pairs = (entry.partition("=") for entry in settings.get("keys.changed"))
    return {action_id: key for action_id, _, key in pairs if key}
