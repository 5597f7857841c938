"""The main window: joins the panels to the session. It shows facts, passes wishes on, and decides nothing."""

from __future__ import annotations

import base64
import binascii
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QSplitter,
    QStyleFactory,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.actions.build import Actions
from retina_desktop.actions.findings import action_of
from retina_desktop.actions.specs import Needs
from retina_desktop.domain.faults import said
from retina_desktop.domain.language import tr
from retina_desktop.domain.notice import RESEARCH_USE
from retina_desktop.settings import Settings, Value
from retina_desktop.viewmodels.answering import GIVE_A_GRADE_FIRST, NOT_SEEN_YET
from retina_desktop.viewmodels.overlay import KINDS, OverlayModel
from retina_desktop.viewmodels.pyramid import Pyramid
from retina_desktop.viewmodels.remedies import Remedy
from retina_desktop.viewmodels.session import SessionModel
from retina_desktop.views.answer_ticks import tick_answer
from retina_desktop.views.comparing import Comparing
from retina_desktop.views.controls import FocusedKeysFirst, fitting
from retina_desktop.views.explaining import Explaining
from retina_desktop.views.icons import Icons
from retina_desktop.views.marking import Marking
from retina_desktop.views.messages import Message
from retina_desktop.views.opinion_panel import OpinionPanel
from retina_desktop.views.overlay_bar import OverlayBar
from retina_desktop.views.photo_area import PhotoArea
from retina_desktop.views.photo_header import PhotoHeader
from retina_desktop.views.reading_panel import ReadingPanel
from retina_desktop.views.screening import Screening
from retina_desktop.views.seeing import Seeing
from retina_desktop.views.status_line import StatusLine, not_saved_words, saved_words
from retina_desktop.views.theme import ThemeError, load_theme, theme_names
from retina_desktop.views.training import Training
from retina_desktop.views.wishes import UNDERSTOOD, UNSAVED, Wishes, changed_keys
from retina_desktop.views.worklist_view import WorklistView

USUAL_SIZE = QSize(1500, 940)


class MainWindow(QMainWindow):
    closing = Signal()  # the user closes the window; what is being saved must be waited for

    def __init__(self, session: SessionModel, overlay: OverlayModel, settings: Settings, resources: Path) -> None:
        super().__init__()
        self._session = session
        self._overlay = overlay
        self._settings = settings
        self._resources = resources
        self.grader_words = ""
        self._analysing = False
        self._shown_path: Path | None = None  # whose picture was shown last
        self.setAcceptDrops(True)
        self.resize(self.sizeHint())
        theme = load_theme(resources, _existing_theme(settings.get("window.theme"), resources))
        self._icons = Icons(resources, theme)
        self._held = False  # the window was not closed, since readings are not saved
        self.worklist = WorklistView(session.worklist, theme, self._icons, settings)
        self.photo = PhotoArea(theme, self._icons)
        self.bar = OverlayBar(overlay, session.reasons.attribution, theme, self._icons)
        self.reading = ReadingPanel(theme)
        self.opinion = OpinionPanel(theme, self._icons)
        self.status = StatusLine(self._icons)
        self.seeing = Seeing(self.photo, session, settings)
        self.marking = Marking(self.photo, session, overlay, self.bar, theme, self._icons)
        self.comparing = Comparing(self.photo, session, overlay, settings, theme)
        self.marking.layer.covered_at = self.comparing.layer.covers
        self.marking.layer.passes_at = self.comparing.layer.is_at_line
        self.screening = Screening(self, settings, theme, self._icons)
        self.training = Training(self, settings, theme)
        self.wishes = Wishes(self, session, overlay, settings, resources, self._icons)
        self.explaining = Explaining(self, session.reasons, overlay, settings)
        wishes = self.wishes.by_action() | self.explaining.by_action() | self.marking.by_action()
        self.actions_ = Actions(self, wishes, changed_keys(settings), self.wishes.tell)
        self.seeing.join(self.actions_)
        self.marking.join(self.actions_, self.refresh_present)
        self.comparing.join(self.actions_)
        self.header = PhotoHeader(self.actions_, self._icons)
        self.recent = QMenu(tr("Open &recent"), self)
        self._lay_out()
        self._connect_facts()
        self._connect_wishes()
        self.explaining.connect()
        self._own_keys = FocusedKeysFirst(self)
        self._own_keys.watch(self)
        overlay.set_opacity(settings.get("overlay.opacity"))
        self._wear_theme()
        self._restore_layout()
        self._show_everything()
        self.photo.view.setFocus()  # or the filter has it, and the first key would be text there
        if not settings.get("window.notice_accepted"):
            self.photo.messages.show_message(Message("info", tr(RESEARCH_USE), (UNDERSTOOD,)))
        for words in self.worklist.choices.problems:
            self.photo.messages.show_message(Message("warning", words))

    # ----------------------------------------------------------------------------------------------------- building

    def _lay_out(self) -> None:
        self.actions_.fill_menus(self.recent)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.comparing.bar)
        column.addWidget(self.comparing.area, 1)
        column.addWidget(self.marking.place)
        self.reading.put_below(self.opinion)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setHandleWidth(5)
        self.columns.setChildrenCollapsible(False)
        for widget in (self.worklist, middle, self.reading):
            self.columns.addWidget(widget)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([280, 890, 330])
        outer = QWidget()
        rows = QVBoxLayout(outer)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.columns, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(outer)

    def _connect_facts(self) -> None:
        session, photograph = self._session, self._session.photograph
        session.current_changed.connect(lambda _row: self._show_current())
        session.reading_changed.connect(self.show_answer)
        session.consequences.changed.connect(self._show_consequences)
        session.model_opinion_changed.connect(self._show_opinion)
        session.placing.changed.connect(self._show_opinion)
        session.landmarks.changed.connect(self._show_facts)
        session.saved_state_changed.connect(self._show_saved)
        session.read_only_changed.connect(self._show_read_only)
        session.message.connect(lambda *said: self.photo.messages.show_message(Message(*said)))
        session.offered.connect(lambda *said: self.photo.messages.show_message(Message(*said)))
        session.settled.connect(self.photo.messages.withdraw_actions)
        session.grader_state_changed.connect(self._show_grader)
        session.progress_changed.connect(self._show_progress)
        session.listing_changed.connect(self._show_listing)
        session.reader_changed.connect(self._show_reader)
        session.undo_stack.indexChanged.connect(lambda _index: self._show_undo())
        session.worklist.counts_changed.connect(lambda *_counts: self.refresh_present())
        session.worklist.modelReset.connect(self._show_current)
        photograph.loading_started.connect(self._start_loading)
        photograph.preview_ready.connect(self._show_preview)
        photograph.image_ready.connect(self._show_image)
        photograph.failed.connect(self._show_photograph_failed)
        self._overlay.picture_changed.connect(self._show_overlay)
        self._overlay.look_changed.connect(self._show_look)
        self._overlay.failed.connect(lambda words: self.photo.messages.show_message(Message("error", words)))
        self.photo.view.zoom_changed.connect(self._show_zoom)
        session.screen_time.is_watched = True
        self.photo.view.painted.connect(session.screen_time.note_painted)
        self.photo.handover.left.connect(session.screen_time.restart)
        self.comparing.present_changed.connect(self.refresh_present)
        self._settings.listen(self._heed_setting)

    def _connect_wishes(self) -> None:
        session, overlay = self._session, self._overlay
        self.worklist.row_chosen.connect(lambda row: self.wishes.leave(lambda: session.select(row)))
        self.worklist.order_changed.connect(session.set_order)
        self.worklist.choices.trouble.connect(lambda words: session.message.emit("warning", words))
        self.worklist.choices.grouped_changed.connect(partial(self.actions_.set_checked, "view.group"))
        self.worklist.stop_requested.connect(session.cancel_analysis)
        self.worklist.resume_requested.connect(session.resume_analysis)
        self.reading.grade_chosen.connect(session.set_grade)
        self.reading.ungradable_chosen.connect(session.set_ungradable)
        self.reading.dme_chosen.connect(session.set_dme)
        self.reading.note_written.connect(session.set_note)
        self.reading.note_waits.connect(self.status.show_waiting)
        self.reading.findings.sign_toggled.connect(session.toggle_sign)
        self.reading.findings.reason_toggled.connect(session.toggle_quality_reason)
        self.reading.confirm_requested.connect(lambda: self.wishes.leave(session.confirm_and_next))
        self.opinion.reveal_requested.connect(session.reveal_opinion)
        self.bar.shown_toggled.connect(overlay.set_visible)
        self.bar.outlined_toggled.connect(overlay.set_outlined)
        self.bar.kind_toggled.connect(overlay.set_kind_shown)
        self.bar.shift_chosen.connect(overlay.set_shift)
        self.bar.opacity_chosen.connect(overlay.set_opacity)
        self.photo.card.open_requested.connect(self.wishes.ask_folder)
        self.photo.card.samples_requested.connect(self.wishes.open_samples)
        self.photo.messages.action_pressed.connect(self.wishes.heed)
        self.status.reader_pressed.connect(self.wishes.show_reader)
        self.recent.aboutToShow.connect(lambda: self.wishes.fill_recent(self.recent))

    # ------------------------------------------------------------------------------------------- facts of the session

    def _show_reader(self, name: str) -> None:
        """What the reader before had on the screen is not for this one to see by chance."""
        self.status.show_reader(name)
        if self._session.current >= 0:
            self.photo.handover.show_reader(name)

    def _show_everything(self) -> None:
        session = self._session
        self.status.show_reader(session.reader)
        self._show_saved(session.saved_state)
        self._show_read_only(session.read_only_reason)
        self._show_look()
        self._show_undo()
        self._show_current()
        self._show_consequences()

    def _show_current(self) -> None:
        row = self._session.current_row
        self.header.show_row(row)
        self._show_facts()
        self.worklist.show_current(self._session.current)
        self.setWindowTitle(f"{row.path.name} — Retina Desktop" if row else "Retina Desktop")
        if row is None:
            self.photo.show_nothing(listed=self._session.worklist.rowCount(), looked=self.wishes.looked)
            self.header.show_zoom(None, False)
        self.show_answer()
        self._show_opinion()

    def show_answer(self) -> None:
        session = self._session
        answer = session.answer
        unseen = tr("What cannot be shown cannot be graded.") if session.photograph.error else ""
        why_not = session.read_only_reason or unseen
        possible = session.current >= 0 and not why_not
        row = session.current_row
        name = str(row.path) if row else ""
        self.reading.show_answer(answer, possible=possible, why_not=why_not, photograph=name)
        tick_answer(self.actions_, answer)
        if answer.is_answered:
            for words in (GIVE_A_GRADE_FIRST, NOT_SEEN_YET):
                self.photo.messages.withdraw(tr(words))
        self.refresh_present()

    def _show_consequences(self) -> None:
        self.reading.consequences.show_consequences(self._session.consequences.now)

    def _show_opinion(self) -> None:
        session, photograph = self._session, self._session.photograph
        prediction = session.prediction
        seen = session.opinion_visible
        if prediction is not None and seen:
            placing = session.placing
            self.opinion.show_prediction(
                prediction, stale=photograph.stale, places=placing.now, corrected=placing.corrected
            )
        else:
            words = session.opinion_words if session.current >= 0 else ""
            self.opinion.show_words(words, self._icon_instead() if words else "", can_reveal=prediction is not None)
        self.reading.show_offer(prediction is not None and seen)
        self._overlay.set_analysis(photograph.analysis)  # drawn ahead, so that the maps come with the grade
        self.photo.view.overlay.allowed, self.photo.view.overlay.stale = seen, photograph.stale
        self.photo.view.update()
        self.bar.set_possible(self._why_no_maps())
        self.refresh_present()

    def _icon_instead(self) -> str:
        """Beside the words that stand in the opinion's place."""
        photograph = self._session.photograph
        if photograph.error or photograph.analysis_error:
            return "error"
        if self._session.prediction is not None:
            return "eye_off"
        return "clock" if self._analysing else "info"

    def _why_no_maps(self) -> str:
        session = self._session
        if session.current < 0:
            return tr("No photograph")
        if session.photograph.analysis is not None:
            return "" if session.opinion_visible else tr("Maps are shown after your grade")
        return tr("No maps yet") if session.photograph.analysis_error is None else tr("No maps")

    def _show_saved(self, state: str) -> None:
        self.status.show_saved(state, self._session.read_only_reason)
        if state.startswith("not saved"):
            self.photo.messages.show_message(Message("error", saved_words(state), UNSAVED))
        elif state == "saved":
            self._held = False
            if not self._session.read_only_reason:
                self.photo.messages.withdraw_actions(Remedy.TRY_AGAIN)

    def _show_read_only(self, reason: str) -> None:
        self.status.show_saved(self._session.saved_state, reason)
        self.photo.messages.withdraw_actions(Remedy.KEEP_ELSEWHERE)
        if reason:
            self.photo.messages.show_message(Message("warning", reason, UNSAVED))
        self.show_answer()

    def _show_grader(self, words: str) -> None:
        self.grader_words = words
        self.status.show_grader(words)

    def _show_progress(self, done: int, total: int, words: str) -> None:
        self._analysing = bool(words) and done < total
        self.worklist.show_progress(done, total, words)
        self.worklist.show_paused(self._session.analysis_paused)
        self.refresh_present()

    def _show_listing(self, busy: bool, words: str) -> None:
        self.wishes.looked |= busy
        self.worklist.show_listing(busy, words)
        if not busy and self._session.current < 0:
            self._show_current()

    def _show_undo(self) -> None:
        stack = self._session.undo_stack
        undo, redo = stack.undoText(), stack.redoText()
        self.actions_["edit.undo"].setText(tr("&Undo {what}", what=undo) if undo else tr("&Undo"))
        self.actions_["edit.redo"].setText(tr("&Redo {what}", what=redo) if redo else tr("&Redo"))
        self.refresh_present()

    def refresh_present(self) -> None:
        session = self._session
        present = Needs.NOTHING
        for need, there in (
            (Needs.WORKLIST, session.worklist.rowCount() > 0),
            (Needs.PHOTOGRAPH, session.current >= 0 and not session.photograph.error),
            (Needs.WRITABLE, not session.read_only_reason),
            (Needs.MAPS, session.opinion_visible and session.photograph.analysis is not None),
            (Needs.ANALYSING, self._analysing and not session.analysis_paused),
            (Needs.UNDO, session.undo_stack.canUndo()),
            (Needs.REDO, session.undo_stack.canRedo()),
        ):
            if there:
                present |= need
        none = tr("No photograph") if session.current < 0 else tr("This file cannot be shown.")
        own = self.explaining.present() | self.marking.present() | self.comparing.present() | self.screening.present()
        self.actions_.set_present(present | own, none)
        self.seeing.show_possible(Needs.PHOTOGRAPH in present)

    # ------------------------------------------------------------------------------------------------ the photograph

    def _start_loading(self, path: str) -> None:
        self.photo.show_loading(Path(path).name)

    def _show_preview(self, pyramid: Pyramid, width: int, height: int) -> None:
        self._show_picture(pyramid, width or pyramid.width, height or pyramid.height, preview=True)

    def _show_image(self, pyramid: Pyramid) -> None:
        self._show_picture(pyramid, pyramid.width, pyramid.height, preview=False)

    def _show_picture(self, pyramid: Pyramid, width: int, height: int, *, preview: bool) -> None:
        path = self._session.photograph.path
        keep = path == self._shown_path or self._settings.get("window.keep_zoom")
        self._shown_path = path
        self.photo.view.show_photograph(pyramid, width, height, preview=preview, keep_zoom=keep)
        self.seeing.show_adjusted()
        self.photo.show_picture()
        self._show_facts()

    def _show_facts(self) -> None:
        """What is known of the file once all of it was read."""
        photograph = self._session.photograph
        if photograph.pyramid is not None and photograph.is_full_resolution:
            self.header.show_size(photograph.pyramid.width, photograph.pyramid.height)
        loaded = photograph.current_loaded
        notes = [said(note) for note in loaded.notes] if loaded is not None else []
        self.header.show_notes([*self._session.landmarks.remarks, *notes])

    def _show_photograph_failed(self, words: str) -> None:
        self.photo.show_failed(words)
        self.header.show_size(0, 0)
        self.header.show_zoom(None, False)
        self.show_answer()
        self._show_opinion()

    def _show_zoom(self, device_scale: float, fits: bool) -> None:
        self.header.show_zoom(None if self.photo.view.is_empty else device_scale, fits)

    def _show_overlay(self) -> None:
        self.photo.view.overlay.set_picture(self._overlay.picture)
        self.photo.view.update()

    def _show_look(self) -> None:
        overlay, painter = self._overlay, self.photo.view.overlay
        painter.visible, painter.outlined, painter.opacity = overlay.visible, overlay.outlined, overlay.opacity
        self.actions_.set_checked("lesions.show", overlay.visible)
        self.actions_.set_checked("lesions.outlines", overlay.outlined)
        for kind in KINDS:
            self.actions_.set_checked(f"lesions.{kind}", kind in overlay.kinds)
        self.photo.view.update()

    # ---------------------------------------------------------------------------------------------------- the window

    def _heed_setting(self, key: str, value: Value) -> None:
        if key == "window.theme":
            self._wear_theme()
        elif key == "overlay.opacity":
            self._overlay.set_opacity(float(value))  # pyright: ignore[reportArgumentType]
        elif key == "window.keep_zoom":
            self.actions_.set_checked("view.keep_zoom", bool(value))

    def _wear_theme(self) -> None:
        name = _existing_theme(self._settings.get("window.theme"), self._resources)
        try:
            theme = load_theme(self._resources, name)
        except ThemeError as error:
            self.photo.messages.show_message(Message("error", str(error)))
            return
        application = QApplication.instance()
        if isinstance(application, QApplication):
            if application.style().name() != "fusion":
                application.setStyle(QStyleFactory.create("Fusion"))
            application.setPalette(theme.palette())
        self.setStyleSheet(theme.style_sheet())
        self._icons.set_theme(theme)
        self._overlay.set_colours({kind: theme.lesion_rgb(kind) for kind in KINDS})
        self.explaining.wear(theme)
        self.marking.wear(theme)
        self.comparing.wear(theme, self._icons)
        self.screening.wear(theme)
        self.training.wear(theme)
        self.photo.view.set_theme(theme)
        for panel in (self.worklist, self.bar, self.reading, self.opinion):
            panel.set_theme(theme)
        for panel in (self.photo.card, self.photo.messages, self.status):
            panel.set_icons()
        self.header.set_icons(self._icons)
        self.actions_.set_icons(self._icons.menu_icon)
        for own in ("dark", "light", "contrast"):
            self.actions_.set_checked(f"view.{own}", name == own)
        self.actions_.set_checked("view.keep_zoom", self._settings.get("window.keep_zoom"))
        self.actions_.set_checked("view.group", self.worklist.choices.is_grouped)
        self.actions_.set_checked("view.worklist", True)
        self.actions_.set_checked("view.reading", True)
        self.show_keys_on_buttons()

    def show_keys_on_buttons(self) -> None:
        self.reading.set_confirm_key(self.actions_.key_words("grade.confirm"))
        self.reading.findings.show_keys(lambda code: self.actions_.key_words(action_of(code)))

    def _restore_layout(self) -> None:
        try:
            frame, _, columns = self._settings.get("window.layout").partition(";")
            self.restoreGeometry(QByteArray(base64.b64decode(frame, validate=True)))
            self.columns.restoreState(QByteArray(base64.b64decode(columns, validate=True)))
        except binascii.Error:
            return  # written by hand or by another version: the default layout stands

    def _layout_words(self) -> str:
        parts = (self.saveGeometry(), self.columns.saveState())
        return ";".join(base64.b64encode(part.data()).decode() for part in parts)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The end of a peek: the key of the heat map is let go after being held."""
        key = QKeySequence(event.keyCombination())
        if not event.isAutoRepeat() and key == self.actions_["lesions.show"].shortcut():
            self.wishes.end_peek()
        if not event.isAutoRepeat() and key in self.actions_["compare.blink"].shortcuts():
            self.comparing.end_hold()
        super().keyReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.wishes.open_paths(paths)

    def sizeHint(self) -> QSize:
        """As large as usual, or as the screen is: a scaled display has fewer of these pixels."""
        return fitting(self, USUAL_SIZE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is not saved holds the window once, in words; closed again, it leaves that for the next start."""
        self.reading.flush_note()
        session = self._session
        if session.unsaved and session.saved_state.startswith("not saved") and not self._held:
            self._held = True
            self.photo.messages.show_message(Message("error", not_saved_words(session.unsaved), UNSAVED))
            event.ignore()
            return
        if self.screening.hold() or self.training.hold():
            event.ignore()
            return
        self.wishes.keep("window.layout", self._layout_words())
        self.wishes.keep("overlay.opacity", round(self._overlay.opacity, 2))
        self.closing.emit()
        super().closeEvent(event)


def _existing_theme(name: str, resources: Path) -> str:
    return name if name in theme_names(resources) else "dark"
