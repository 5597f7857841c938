"""A reading session: the list, the photograph on the screen, the reader's answers and the model's opinion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from retina_desktop.domain.language import tr, trn
from retina_desktop.settings import SettingsError
from retina_desktop.viewmodels.adjustments import AdjustmentModel
from retina_desktop.viewmodels.answer import NO_ANSWER, Answer
from retina_desktop.viewmodels.answering import Answering, reader_name
from retina_desktop.viewmodels.clinic import Clinic
from retina_desktop.viewmodels.comparing import ComparingModel
from retina_desktop.viewmodels.consequences import ConsequencesModel
from retina_desktop.viewmodels.contradicted import Contradicted
from retina_desktop.viewmodels.elsewhere import Elsewhere
from retina_desktop.viewmodels.history import History
from retina_desktop.viewmodels.landmarks import LandmarkModel
from retina_desktop.viewmodels.marking import MarkingModel
from retina_desktop.viewmodels.model_opinion import ModelOpinion
from retina_desktop.viewmodels.parts import Parts
from retina_desktop.viewmodels.photograph import import_what_reads
from retina_desktop.viewmodels.places import Places
from retina_desktop.viewmodels.placing import PlacingModel
from retina_desktop.viewmodels.presence import Presence
from retina_desktop.viewmodels.reading_order import ReadingOrder
from retina_desktop.viewmodels.recognising import Recognising
from retina_desktop.viewmodels.records import Opened
from retina_desktop.viewmodels.remedies import Remedy
from retina_desktop.viewmodels.row_words import all_read_words
from retina_desktop.viewmodels.second_readings import SecondReadings
from retina_desktop.viewmodels.visit_changes import VisitChanges
from retina_desktop.viewmodels.worklist import Row

if TYPE_CHECKING:
    from retina_models.prediction import Prediction


class SessionModel(QObject):
    """What the window asks for and shows. Methods return at once; facts come as signals, all on the GUI thread."""

    current_changed = Signal(int)  # row on the screen; -1: none
    reading_changed = Signal()  # `answer` is another: other photograph, edited, undone, or read from the store
    model_opinion_changed = Signal()  # `opinion_visible` or `prediction` or `opinion_words` is another
    saved_state_changed = Signal(str)  # "saved", "saving", "not saved: …"
    read_only_changed = Signal(str)  # why readings are refused, one sentence; "" when they are taken
    message = Signal(str, str)  # level "info" | "warning" | "error", one sentence
    offered = Signal(str, str, object)  # a message with what can be done about it: level, words, tuple[Remedy, ...]
    settled = Signal(object)  # Remedy: what was offered is not needed any more
    grader_state_changed = Signal(str)  # such as "CPU (OpenVINO) · 1.1 s a photograph · model retina-2026.11"
    progress_changed = Signal(int, int, str)  # photographs analysed, all, words; no words: nothing to show
    listing_changed = Signal(bool, str)  # whether files are still being listed, words ("12,400 photographs so far")
    reader_changed = Signal(str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = parts.settings
        self.worklist = parts.worklist
        self.photograph = parts.photograph
        self.reasons = parts.reasons
        self.undo_stack = QUndoStack(self)
        self._runner = parts.runner
        self._records = parts.records
        self._listing = parts.listing
        self._opinion = ModelOpinion(parts.worklist, parts.photograph, parts.opinions, parts.analyses)
        self.screen_time = parts.screen_time
        self._order = ReadingOrder(self.worklist.rowCount)
        self._analyses = parts.analyses
        self.presence = Presence(parts.runner, parts.worklist, parts.photograph)
        self.recognising = Recognising(parts, self)
        self._analyses.upcoming = self._upcoming
        self._current = -1
        self._first_soon = QTimer(self, singleShot=True, interval=0)
        self._visited: list[int] = []
        self._places = Places(parts.settings, self)
        self._sought: Path | None = None  # to be on the screen as soon as it is listed
        self._answering = Answering(parts, self._opinion, self.undo_stack, self)
        self.clinic = Clinic(parts.settings, parts.runner)
        self.consequences = ConsequencesModel(self, parts.worklist, self.clinic, self)
        self.history = History(parts.records, self, self)
        self.contradicted = Contradicted(parts, self)
        self.second_readings = SecondReadings(parts, self, self)
        self._elsewhere = Elsewhere(parts.records, self, self)
        self._listing.reader = self.reader
        self._opinion.set_reader(self.reader)
        self._join()
        self._follow_settings()
        self.landmarks = LandmarkModel(self, parts.records, self)
        self.placing = PlacingModel(self, self.landmarks, parts.runner, self)
        self.marking = MarkingModel(self, parts.records, parts.runner, self)
        self.adjustments = AdjustmentModel(parts.runner, lambda: self.settings.get("window.keep_contrast"), self)
        self.adjustments.follow(self.photograph)
        self.comparing = ComparingModel(self, parts.runner, self)
        self.visit_changes = VisitChanges(self.comparing, self, parts.opinions, parts.runner)

    def _join(self) -> None:
        self._listing.found.connect(self._on_found)
        self.recognising.known.connect(self._on_known)
        self.recognising.answers_cleared.connect(self._on_answers_cleared)
        self.recognising.unreadable.connect(self._on_unreadable)
        self.recognising.replaced.connect(self._on_replaced)
        self._listing.changed.connect(self.listing_changed)
        self._listing.changed.connect(self._on_listing)
        self._places.trouble.connect(lambda words: self.message.emit("warning", words))
        self._listing.problem.connect(lambda words: self.message.emit("warning", words))
        self._first_soon.timeout.connect(self._show_first)
        self._records.opened.connect(self._on_store_opened)
        self._records.saved_state_changed.connect(self.saved_state_changed)
        self._records.read_only_changed.connect(self.read_only_changed)
        self._records.moved.connect(self._on_moved)
        self._records.not_moved.connect(lambda words: self.offered.emit("error", words, (Remedy.KEEP_ELSEWHERE,)))
        self._answering.changed.connect(self.reading_changed)
        self._elsewhere.found.connect(self._answering.take_from_elsewhere)
        self.photograph.loading_started.connect(lambda path: self.screen_time.show(Path(path)))
        self._answering.message.connect(self.message)
        self.reading_changed.connect(self.consequences.refresh)
        self.clinic.problem.connect(lambda words: self.message.emit("warning", words))
        self._answering.sought.connect(self.select)
        self._analyses.state_changed.connect(self.grader_state_changed)
        self._analyses.trouble.connect(self._on_no_analysis)
        for remedy in (Remedy.ANALYSE_AGAIN, Remedy.SHIPPED_MODEL):
            self._analyses.model_known.connect(lambda _name, remedy=remedy: self.settled.emit(remedy))
        self.presence.offered.connect(self.offered)
        self.presence.settled.connect(self.settled)
        self.presence.changed.connect(self._on_files_changed)
        self.presence.came_back.connect(self._on_back)
        self._analyses.progress_changed.connect(self.progress_changed)
        self._opinion.changed.connect(self.model_opinion_changed)
        self.model_opinion_changed.connect(lambda: self.reasons.follow(self))

    # ------------------------------------------------------------------------------------------------- what is shown
    @property
    def current(self) -> int:
        """Row of the photograph on the screen, -1 when there is none."""
        return self._current

    @property
    def current_row(self) -> Row | None:
        return self.worklist.row_at(self._current) if self._current >= 0 else None

    @property
    def answer(self) -> Answer:
        """The reader's answer for the current photograph; NO_ANSWER when there is none."""
        row = self.current_row
        return NO_ANSWER if row is None else row.answer

    @property
    def blind_first(self) -> bool:
        return self.settings.get("reading.blind_first")

    @property
    def opinion_visible(self) -> bool:
        """Whether the model's opinion (probabilities, maps, grade) may be shown for the current photograph."""
        row = self.current_row
        return row is not None and row.opinion_visible

    @property
    def prediction(self) -> Prediction | None:
        """The model's, for the current photograph, whether visible or not: look at `opinion_visible` first."""
        return self._opinion.prediction

    @property
    def opinion_words(self) -> str:
        """What stands in the opinion's place; "" when the opinion is there and may be shown."""
        return self._opinion.words

    @property
    def saved_state(self) -> str:
        return self._records.saved_state

    @property
    def unsaved(self) -> int:
        """Readings not yet in the store."""
        return self._records.unsaved

    @property
    def lost(self) -> int:
        """After `close`: readings that could neither be saved nor kept for the next start."""
        return self._records.lost

    @property
    def read_only_reason(self) -> str:
        return self._records.read_only_reason

    @property
    def grader_state(self) -> str:
        return self._analyses.state

    @property
    def reader(self) -> str:
        return reader_name(self.settings)

    @property
    def analysis_paused(self) -> bool:
        return self._analyses.is_paused

    @property
    def recent(self) -> Sequence[str]:
        """Folders opened before, newest first."""
        return self._places.recent

    @property
    def last(self) -> Sequence[Path]:
        """What the list was opened from when the program ended, as far as it is still there."""
        return self._places.last

    # -------------------------------------------------------------------------------------------------- going about
    def start(self) -> None:
        """Open the store and start the analysis: once the first window is on the screen."""
        self._runner.start(import_what_reads, priority=30)
        opening = self._records.open()
        self.clinic.load()
        # One after the other: both import for half a second, and would hold Python's lock from the window in turns.
        opening.finished.connect(self._analyses.start)

    def open_paths(self, paths: Sequence[Path], shown: Path | None = None) -> None:
        """Begin a new list from folders and files. shown: the photograph that comes on the screen, None for the usual one."""
        absolute = [Path(path).absolute() for path in paths]
        self._analyses.forget()
        self._listing.stop()
        self.undo_stack.clear()
        self._visited.clear()
        self.screen_time.clear()
        self.presence.clear()
        self.settled.emit(Remedy.OPEN_FOLDER)
        self._show_none()
        self.worklist.clear()
        self._order.set(None)
        self._sought = self._places.open(absolute, shown)
        self._listing.open(absolute, recursive=self.settings.get("files.recursive"))

    def select(self, row: int) -> None:
        """Put this row's photograph on the screen. Raises IndexError when there is none."""
        if row == self._current:
            return
        if not 0 <= row < self.worklist.rowCount():
            raise IndexError(f"There is no row {row}.")
        self._sought = None
        if self._current >= 0:
            self._visited.append(self._current)
        self._show(row)

    def show_path(self, path: Path) -> None:
        """Put this file's photograph on the screen, where the list has it."""
        if (number := self.worklist.row_of(path)) is not None:
            self.select(number)

    def next_photograph(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    def back(self) -> None:
        """To the photograph that was on the screen before this one."""
        if self._visited:
            self._show(self._visited.pop())

    def next_to_read(self) -> None:
        """The next row without an answer, or with a grade to look at again while the list asks for those; past the end from
        the start again; a message when there is none."""
        for number in self._order.after(self._current):
            row = self.worklist.row_at(number)
            if not row.unreadable and (row.contradictions or not row.is_read):
                self.select(number)
                return
        self.message.emit("info", all_read_words(self.worklist.rows()))

    def set_order(self, rows: Sequence[int] | None) -> None:
        """The rows as the view sorts and filters them: what next and previous follow. None: the list's."""
        self._order.set(rows)
        self._analyses.go_on()

    def _step(self, step: int) -> None:
        if (row := self._order.neighbour(self._current, step)) is not None:
            self.select(row)

    def _show(self, number: int) -> None:
        row = self.worklist.row_at(number)
        self._current = number
        self._places.show(row.path)
        self.settled.emit(Remedy.READ_ANEW)
        count = self.settings.get("photograph.neighbours")
        neighbours = [self.worklist.row_at(other).path for other in self._order.around(number, count)]
        self.photograph.show(row.path, neighbours)
        self.current_changed.emit(number)
        self.reading_changed.emit()
        self._opinion.show(number)
        self._elsewhere.look()
        self._analyses.go_on()

    def _show_none(self) -> None:
        self._current = -1
        self.screen_time.show(None)
        self.photograph.clear()
        self.current_changed.emit(-1)
        self.reading_changed.emit()
        self._opinion.show(-1)

    def _upcoming(self) -> Iterator[int]:
        return self._order.upcoming(self._current, self.settings.get("photograph.neighbours"))

    # ------------------------------------------------------------------------------------------------------ answering
    def set_grade(self, grade: int) -> None:
        """0-4. Raises ValueError for any other."""
        self._answering.set_grade(grade)

    def set_ungradable(self) -> None:
        self._answering.set_ungradable()

    def set_dme(self, dme: int | None) -> None:
        """0 none, 1 not centre-involved, 2 centre-involved, None not judged."""
        self._answering.set_dme(dme)

    def set_note(self, note: str) -> None:
        self._answering.set_note(note)

    def toggle_sign(self, code: str) -> None:
        """Tick a sign that the detector cannot see, or take it back; codes of domain.findings."""
        self._answering.toggle_sign(code)

    def turn_venous_beading(self) -> None:
        self._answering.turn_venous_beading()

    def toggle_quality_reason(self, code: str) -> None:
        """Tick a reason of poor quality, or take it back; codes of domain.findings."""
        self._answering.toggle_quality_reason(code)

    def confirm_and_next(self) -> None:
        """Stand by the answer; where there is none, by the model's if that is on the screen. Then the next to read."""
        if self._answering.confirm():
            self.next_to_read()

    def reveal_opinion(self) -> None:
        """Show the model's opinion before the reader's grade; the reading will say so."""
        self._opinion.reveal()
        self._answering.keep_seen()

    # ----------------------------------------------------------------------------------------------- what comes to be
    def _on_found(self, rows: list[Row]) -> None:
        visible = not self.blind_first
        for row in rows:
            row.opinion_visible = visible
        self.worklist.append(rows)
        self.presence.add([row.path for row in rows])
        if self._sought is not None and (number := self.worklist.row_of(self._sought)) is not None:
            self.select(number)
        elif self._sought is None and self._current < 0:
            self._first_soon.start()
        else:
            self._analyses.go_on()

    def _on_listing(self, busy: bool, _words: str) -> None:
        if not busy:  # the photograph that was on the screen last time is not among these
            self._sought = None
            self._first_soon.start()

    def _show_first(self) -> None:
        """In a turn of its own: rows, photograph and panels together would be one repaint of the whole window."""
        if self._current < 0 and self._sought is None and len(self._order):
            self.select(self._order.row(0))

    def _on_known(self, numbers: list[int]) -> None:
        self._opinion.refresh_visibility(numbers)
        if self._current in numbers:
            self.reading_changed.emit()
            self._opinion.fetch()
        self._analyses.go_on()

    def _on_answers_cleared(self, numbers: list[int]) -> None:
        self._opinion.refresh_visibility(numbers)
        self.reading_changed.emit()

    def _on_replaced(self, number: int, words: str) -> None:
        self._opinion.refresh_visibility([number])
        self.message.emit("info", words)
        self.settled.emit(Remedy.READ_ANEW)
        if number == self._current:
            self._opinion.show(number)
            self.reading_changed.emit()

    def _on_unreadable(self, number: int) -> None:
        if number == self._current:
            self.model_opinion_changed.emit()

    def _on_store_opened(self, opened: Opened) -> None:
        self.recognising.store_is_ready(again=opened.again)
        self._elsewhere.start()
        if opened.recovered:
            words = trn(
                "{n} reading that could not be saved last time is saved now.",
                "{n} readings that could not be saved last time are saved now.",
                opened.recovered,
            )
            self.message.emit("info", words)

    def _on_no_analysis(self, words: str) -> None:
        is_chosen = bool(self.settings.get("analysis.bundle")) and not self._analyses.was_loaded
        remedies = (Remedy.SETTINGS, Remedy.SHIPPED_MODEL) if is_chosen else (Remedy.ANALYSE_AGAIN,)
        self.offered.emit("error", f"{words} {tr('You can grade without it.')}", remedies)

    def _on_files_changed(self, numbers: tuple[int, ...]) -> None:
        if self._current in numbers:
            self.reading_changed.emit()
            self.model_opinion_changed.emit()
        self._analyses.go_on()

    def _on_back(self, paths: tuple[Path, ...]) -> None:
        if self.photograph.error is not None and self.photograph.path in paths:
            self.photograph.read_anew()

    # ------------------------------------------------------------------------------------------------ the model's part
    def cancel_analysis(self) -> None:
        """Analyse no more than the photograph on the screen."""
        self._analyses.pause()

    def resume_analysis(self) -> None:
        """Go on with the list; also starts the analysis again after it was given up."""
        self._analyses.resume()

    # ------------------------------------------------------------------------------------------------------- the rest
    def _change_reader(self) -> None:
        """Another person reads: each has readings of their own."""
        if self._listing.reader == self.reader:
            return
        self._listing.reader = self.reader
        self.undo_stack.clear()
        self.screen_time.restart()
        self._opinion.set_reader(self.reader)
        self.recognising.look_up_anew()
        self.reader_changed.emit(self.reader)

    def read_anew(self) -> None:
        """Show what the file of the photograph on the screen holds now."""
        self.photograph.read_anew()

    def keep_readings_in(self, file: Path) -> None:
        """From now on in this file, with all that can be read of the readings so far."""
        self._records.move_to(file.absolute())

    def _on_moved(self, file: Path, words: str) -> None:
        try:
            self.settings.set("files.readings", str(file))
        except SettingsError as error:
            self.message.emit("warning", str(error))
        self.settled.emit(Remedy.KEEP_ELSEWHERE)
        self.message.emit("info", f"{tr('Readings are kept in {file} from now on.', file=file)} {words}")

    def retry_saving(self) -> None:
        self._records.retry()

    def pause_clock(self) -> None:
        """The program is not in front: the seconds spent on the photograph stand still."""
        self.screen_time.pause()

    def resume_clock(self) -> None:
        """The reader is back: files may have gone meanwhile."""
        self.screen_time.resume()
        self.presence.look()
        self._elsewhere.look()

    def close(self) -> int:
        """Stop everything and wait for what is being saved. How many readings had to be left for the next start."""
        self.undo_stack.blockSignals(True)  # it clears itself while it is destroyed, and tells views that are gone
        self._elsewhere.stop()
        self._places.save()
        self._listing.stop()
        self.presence.clear()
        self._analyses.close()
        self._records.begin_close()
        self._runner.close()
        return self._records.end_close()

    def _follow_settings(self) -> None:
        def on_change(key: str, _value: object) -> None:
            if key == "reading.blind_first":
                self._opinion.is_blind = self.blind_first
                self._opinion.refresh_visibility(range(self.worklist.rowCount()))
            elif key in ("analysis.enabled", "analysis.whole_list", "photograph.neighbours"):
                self._configure_analyses()
            elif key == "reader.name":
                self._change_reader()
            elif key == "analysis.bundle" and self._analyses.gave_up:
                self._analyses.resume()

        self.settings.listen(on_change)
        self._opinion.is_blind = self.blind_first
        self._configure_analyses()

    def _configure_analyses(self) -> None:
        self._analyses.whole_list = self.settings.get("analysis.whole_list")
        self._analyses.neighbours = self.settings.get("photograph.neighbours")
        self._analyses.want(self.settings.get("analysis.enabled"))
        self._analyses.go_on()
