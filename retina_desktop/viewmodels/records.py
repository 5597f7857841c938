"""The store as the window sees it: opened, read and written on one thread, in order, and never in the way.

An `Act` is taken at once and written behind the reader's back; `saved_state_changed` says how far that is. What the
store refuses for now (locked, no room) waits and is tried again, in order; what it still refuses when the window closes, or
when it turns out to be damaged, is kept in a file beside it and offered again at the next start.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from retina_desktop.domain.faults import said
from retina_desktop.domain.language import mark, tr
from retina_desktop.domain.reading import says_the_same
from retina_desktop.jobs import Job, JobRunner, Lane, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.answer import Answer, answer_of

if TYPE_CHECKING:
    from retina_desktop.domain.reading import Reading
    from retina_desktop.store.store import Store
    from retina_desktop.viewmodels.row_acts import RowAct
    from retina_models.prediction import Prediction

log = logging.getLogger(__name__)

T = TypeVar("T")
Own = dict[tuple[str, str], int]
"""(content, reader) -> id of the reading that this window saved last, or found saved already."""
Kind = Literal["enter", "confirm", "restore_before", "restore_after"]

RETRY_MS = 3000
NONE_CAN_BE_ADDED = mark("No reading can be added: put that right and try again, or keep the readings in another file.")


@dataclass(eq=False)
class Act:
    """One thing that a reader did. `before` and `after` belong to the store's thread until the act is saved."""

    path: Path
    sha256: str | None  # None: not hashed yet; found out before writing
    reader: str
    kind: Kind = "enter"
    answer: dict[str, Any] = field(default_factory=dict)  # of ReadingRecorder.enter: grade, dme, note, signs …
    shown: Answer | None = None  # the answer on the screen when it was done; None: the store had not spoken yet
    seconds_spent: float = 0.0
    opinion: Prediction | None = None
    opinion_was_visible: bool = False
    time_utc: datetime = field(default_factory=lambda: datetime.now(UTC))
    source: Act | None = None  # of a restoring act: what it undoes or does again
    before: Reading | None = None  # this reader's newest reading when it was written
    after: Reading | None = None  # what was current afterwards
    is_written: bool = False
    is_overtaken: bool = False  # when it was written, another window had changed the answer that was on the screen

    def undone(self) -> Act:
        """The act that restores what was before this one."""
        return Act(self.path, self.sha256, self.reader, "restore_before", source=self)

    def again(self) -> Act:
        """The act that restores what this one had made."""
        return Act(self.path, self.sha256, self.reader, "restore_after", source=self)


@dataclass(frozen=True)
class Outcome:
    """How writing an act went. later: words why it must wait; never: words why it cannot be."""

    later: str = ""
    never: str = ""


@dataclass(frozen=True)
class Opened:
    """How opening the store went. read_only: why readings are refused. later: why it could not be opened for now."""

    store: Store | None
    read_only: str = ""
    later: str = ""
    recovered: int = 0  # readings that an earlier window could not save, saved now
    again: bool = False  # it was open before, here or elsewhere: what is known of photographs may be another
    words: str = ""  # what became of the earlier readings, where they are kept in another file now


class Records(QObject):
    """Reads and writes of the store, on the store's lane."""

    opened = Signal(object)  # Opened
    saved_state_changed = Signal(str)  # "saved", "saving", "not saved: …"
    read_only_changed = Signal(str)  # why readings are refused; "" when they are taken
    saved = Signal(object)  # Act that was written; its `after` says what is current
    refused = Signal(object, str)  # Act that can never be written, one sentence; its `before` is still current
    moved = Signal(object, str)  # Path: readings are kept in this file from now on; words
    not_moved = Signal(str)  # they are where they were; words
    row_saved = Signal(object)  # RowAct that was written; whose it is, it knows
    row_refused = Signal(object, str)  # RowAct that can never be written, one sentence

    def __init__(self, runner: JobRunner, open_store: Callable[[], Store], unsaved_file: Path | None = None) -> None:
        """open_store: called on the store's thread, again while it is locked. unsaved_file: None keeps nothing."""
        super().__init__(runner)
        self._runner = runner
        self._open_store = open_store
        self._unsaved_file = unsaved_file
        self._store: Store | None = None  # set and used on the store's thread
        self._own: Own = {}  # used on the store's thread
        self._waiting: deque[Act | RowAct] = deque()
        self._writing = False
        self._is_open = False
        self._closing = False
        self.saved_state = "saved"
        self._guarded: list[Act | RowAct] = []  # what of the waiting lies on a disk, too
        self.lost = 0  # readings that could neither be saved nor kept for the next start
        self.read_only_reason = ""
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.retry)

    # -------------------------------------------------------------------------------------------------------- opening
    def open(self) -> Job:
        """Open the store off the GUI thread; the job is finished when it is open or was refused."""
        return self._runner.start(self._open, on_success=self._on_opened, on_failure=self._refuse_all, lane=Lane.STORE)

    def _open(self, _progress: Progress, _token: CancelToken) -> Opened:
        from retina_desktop.store import StoreError, Trouble
        from retina_desktop.viewmodels.unsaved import recover

        try:
            again = self._store is not None
            store = self._store
            self._own.clear()
            if store is None or store.read_only:
                store = self._open_store()
            self._use(store)
            if store.read_only:
                return Opened(store, read_only=store.why_read_only, again=again)
            recovered = recover(self._unsaved_file, store) if self._unsaved_file is not None else 0
        except StoreError as error:
            is_passing = error.trouble in (Trouble.LOCKED, Trouble.FULL)
            return Opened(None, later=str(error)) if is_passing else Opened(None, read_only=str(error))
        return Opened(store, recovered=recovered, again=again)

    def _use(self, store: Store) -> None:
        old, self._store = self._store, store
        if old is not None and old is not store:
            old.close()

    def move_to(self, file: Path) -> None:
        """Keep the readings in this file from now on: `moved` or `not_moved` follows.

        A new file gets a copy of all that can be read where they are now; a file that is there must be a store, and is
        used as it is. What waits to be saved is saved there.
        """

        def work(_progress: Progress, _token: CancelToken) -> Opened:
            return self._move(file)

        def on_success(opened: Opened) -> None:
            self._retry.stop()
            self._on_opened(opened)
            self.moved.emit(file, opened.words)

        self._runner.start(work, on_success=on_success, on_failure=self.not_moved.emit, lane=Lane.STORE)

    def _move(self, file: Path) -> Opened:
        """On the store's thread. Raises StoreError; everything is as it was then."""
        from retina_desktop.viewmodels.moving import move_to
        from retina_desktop.viewmodels.unsaved import recover

        store, words = move_to(file, self._store)
        self._use(store)
        self._own.clear()
        recovered = recover(self._unsaved_file, store) if self._unsaved_file is not None else 0
        return Opened(store, recovered=recovered, again=True, words=words)

    def _on_opened(self, opened: Opened) -> None:
        if opened.later:
            self._wait(opened.later)
            return
        self._is_open = True
        if opened.read_only:
            self._refuse_all(opened.read_only)
        elif self.read_only_reason:
            self.read_only_reason = ""
            self.read_only_changed.emit("")
        self.opened.emit(opened)
        self._write_next()

    def _refuse_all(self, words: str) -> None:
        words = f"{said(words)} {tr(NONE_CAN_BE_ADDED)}"
        self.read_only_reason = words
        self.read_only_changed.emit(words)
        left = list(self._waiting)
        self._waiting.clear()
        if self._keep(left):
            words = f"{words} {tr('What you entered is kept and saved once the store can be written again.')}"
        for act in left:
            self._tell_refused(act, words)
        self._guard()
        self._tell("saved")

    # -------------------------------------------------------------------------------------------------------- writing
    @property
    def unsaved(self) -> int:
        """Acts not in the store yet."""
        return len(self._waiting)

    def has_unsaved(self, path: Path, reader: str) -> bool:
        """Whether a reading of this file by this person is on its way."""
        return any((act.path, act.reader) == (path, reader) for act in self._waiting if isinstance(act, Act))

    def save(self, act: Act | RowAct) -> None:
        """Take an act. It is written behind those before it."""
        self._waiting.append(act)
        if self.saved_state.startswith("not saved"):
            self._guard()
        else:
            self._tell("saving")
        self._write_next()

    def retry(self) -> None:
        """Try what waits once more now."""
        self._retry.stop()
        if not self._is_open or self.read_only_reason:
            self.open()
        self._write_next()

    def _write_next(self) -> None:
        if self._writing or not self._is_open or not self._waiting or self._retry.isActive():
            return
        self._writing = True
        act = self._waiting[0]
        job = self._start(lambda store: write(store, act, self._own), lambda outcome: self._on_written(act, outcome))
        job.failed.connect(lambda words: self._on_written(act, Outcome(later=words)))

    def _on_written(self, act: Act | RowAct, outcome: Outcome) -> None:
        self._writing = False
        if outcome.later:
            log.warning("Photograph %s: not saved; it waits.", (act.sha256 or "")[:12])
            self._wait(outcome.later)
            return
        self._waiting.popleft()
        if outcome.never:
            self._tell_refused(act, outcome.never)
        else:
            (self.saved if isinstance(act, Act) else self.row_saved).emit(act)
        self._tell("saving" if self._waiting else "saved")
        if not self._waiting:
            self._guard()
        self._write_next()

    def _tell_refused(self, act: Act | RowAct, words: str) -> None:
        (self.refused if isinstance(act, Act) else self.row_refused).emit(act, said(words))

    def _wait(self, words: str) -> None:
        if self._waiting:
            self._tell(f"not saved: {said(words)}")
            self._guard()
        if not self._closing:
            self._retry.start()

    def _guard(self) -> None:
        """What waits for long survives a kill: it lies on a disk until it is saved."""
        acts, file = list(self._waiting), self._unsaved_file
        if file is None or acts == self._guarded:
            return
        self._guarded = acts

        def work(_progress: Progress, _token: CancelToken) -> None:
            from retina_desktop.viewmodels.unsaved import guard

            guard(file, acts)

        self._runner.start(work, lane=Lane.STORE)

    def _tell(self, state: str) -> None:
        if state != self.saved_state:
            self.saved_state = state
            self.saved_state_changed.emit(state)

    # -------------------------------------------------------------------------------------------------------- reading
    def ask_or(self, question: Callable[[Store], T], on_answer: Callable[[T], Any], nothing: T) -> None:
        """Run `question` on the store's thread; `nothing` answers for a store that is not there or fails."""
        job = self._start(question, on_answer)
        job.failed.connect(lambda _words: on_answer(nothing))

    def put(self, write_: Callable[[Store], T], on_done: Callable[[T], Any] = lambda _none: None) -> None:
        """Write what can be made again (predictions, paths): failures are logged and not told."""
        if not self.read_only_reason:
            self._start(write_, on_done)

    def _start(self, work: Callable[[Store], T], on_success: Callable[[T], Any]) -> Job:
        def on_thread(_progress: Progress, _token: CancelToken) -> T:
            from retina_desktop.store import StoreError

            if self._store is None:
                raise StoreError(tr("The store is not open."))
            return work(self._store)

        return self._runner.start(on_thread, on_success=on_success, lane=Lane.STORE)

    # -------------------------------------------------------------------------------------------------------- closing
    def begin_close(self) -> None:
        """What waits is tried one last time, without waiting for a better moment."""
        self._closing = True
        self._retry.stop()
        self._write_next()

    def end_close(self) -> int:
        """After the runner has closed: keep what could not be saved, close the store. How many readings that are."""
        left = list(self._waiting)
        kept = self._keep(left)
        self.lost = 0 if kept else len(left)
        if kept and self._guarded and self._unsaved_file is not None:
            from retina_desktop.viewmodels.unsaved import guard

            guard(self._unsaved_file, ())
        if self._store is not None:
            self._store.close()
            self._store = None
        return len(left)

    def _keep(self, acts: list[Act | RowAct]) -> bool:
        """Put them beside the store for the next start. Whether they are there."""
        from retina_desktop.viewmodels.unsaved import keep

        return bool(acts) and self._unsaved_file is not None and keep(self._unsaved_file, acts)


def write(store: Store, act: Act | RowAct, own: Own) -> Outcome:
    """Save one act; on the store's thread. own: what this window saved before, which is kept up."""
    from retina_desktop.services.record_reading import ChangedElsewhere
    from retina_desktop.store import StoreError
    from retina_models.fundus import FundusError, content_hash

    try:
        if not isinstance(act, Act):
            act.write(store)
            return Outcome()
        act.sha256 = act.sha256 or content_hash(act.path)
        _look_and_write(store, act, own)
    except StoreError as error:
        log.info("The store did not take it: %s.", error)
        return Outcome(later=str(error))
    except ChangedElsewhere as error:
        if isinstance(act, Act):
            act.is_overtaken = True
        return Outcome(never=str(error))
    except (FundusError, ValueError) as error:
        return Outcome(never=str(error))
    return Outcome()


def _look_and_write(store: Store, act: Act, own: Own) -> None:
    """As often as another process saves a reading between the look and the writing."""
    from retina_desktop.services.record_reading import ReadingRecorder
    from retina_desktop.store.errors import Overtaken

    assert act.sha256 is not None
    identity = act.sha256, act.reader
    while True:
        act.before = store.readings.current(*identity)
        act.is_overtaken = act.shown is not None and not says_the_same(answer_of(act.before), act.shown)
        try:
            act.after = _record(ReadingRecorder(store, act.reader), store, act, own.get(identity))
        except Overtaken:
            continue
        break
    act.is_written = True
    if act.after is not None and act.after.id is not None:
        own[identity] = act.after.id


def _record(recorder: Any, store: Store, act: Act, over: int | None) -> Reading | None:
    """over: this window's newest reading of the photograph, which alone may be undone; None: nothing is known of it."""
    from retina_desktop.services.record_reading import LATER_STAYS, ChangedElsewhere

    assert act.sha256 is not None
    facts = {
        "opinion": act.opinion or _stored_opinion(store, act.sha256),
        "opinion_was_visible": act.opinion_was_visible,
        "time_utc": act.time_utc,
    }
    if act.kind in ("restore_before", "restore_after"):
        source = act.source
        if source is None or not source.is_written:
            return act.before  # what it would undo was refused
        previous, undone = source.before, source.after
        if act.kind == "restore_after":
            previous, undone = undone, previous
        # An entry from elsewhere may lie between the source and what was done here after it.
        if answer_of(act.before) != answer_of(undone):
            raise ChangedElsewhere(tr(LATER_STAYS))
        return recorder.restore(act.sha256, previous, over=over, **facts)
    facts["seconds_spent"] = act.seconds_spent
    if act.kind == "confirm":
        return recorder.confirm(act.sha256, shown=act.shown, **facts)
    return recorder.enter(act.sha256, **act.answer, **facts)


def _stored_opinion(store: Store, sha256: str) -> Prediction | None:
    from retina_models.prediction import Prediction

    text = store.predictions.newest_many([sha256]).get(sha256)
    return None if text is None else Prediction.from_json(text)
