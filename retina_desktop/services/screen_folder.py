"""Grading every photograph below some folders, without a window: a row for each, whatever happens to any of them.

Reading and hashing run ahead of the networks, writing of maps behind them, each by a few photographs only, so that
memory does not grow with the folder. A row is written when all else of its photograph is on the disk: what has a row is
done.
"""

from __future__ import annotations

import itertools
import os
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from pathlib import Path

from retina_desktop import program_file
from retina_desktop.services.cancel import Cancelled, CancelToken
from retina_desktop.services.folder_lock import FolderLock
from retina_desktop.services.folder_watch import LOOK_EVERY_S
from retina_desktop.services.grade_image import GraderClient
from retina_desktop.services.grader_events import (
    GraderReady,
    GraderUnavailable,
    PhotographAnalysed,
    PhotographFailed,
)
from retina_desktop.services.grader_process import read_ahead
from retina_desktop.services.lent_client import LentClient
from retina_desktop.services.map_pictures import heat_path, make_picture_folder, map_paths, write_bytes, write_maps
from retina_desktop.services.pace import Pace
from retina_desktop.services.photograph_list import Listed, listed_of
from retina_desktop.services.result_places import current_rows, path_of, place_of, places_of
from retina_desktop.services.results import (
    ERROR,
    OK,
    ResultsTable,
    Row,
    analysed_row,
    as_line,
    failed_row,
    from_line,
    path_text,
    read_results,
    write_whole,
)
from retina_desktop.services.screening_run import (
    OutError,
    ScreenError,
    ScreenOutcome,
    ScreenPlan,
    Tell,
    Told,
    take_folder,
)
from retina_models.fundus import FundusError, content_hash

HASH_AHEAD = 16
"""Photographs whose content is hashed before they are asked for; hashing also brings them into the system's cache."""

WRITE_BEHIND = 4
"""Graded photographs whose maps are still being written; more would only hold memory."""


Client = GraderClient | LentClient


@dataclass
class _Photograph:
    path: Path
    sha256: str = ""
    started: float = 0.0  # time.perf_counter()
    twins: list[Path] = field(default_factory=list)  # the same content met while this was in work


def screen_folder(
    photographs: Sequence[Path],
    plan: ScreenPlan,
    clients: Sequence[Client],
    tell: Tell,
    token: CancelToken,
    more: Callable[[], list[Path]] | None = None,
    listed: Mapping[Path, Listed] | None = None,
    lock: FolderLock | None = None,
) -> ScreenOutcome:
    """Grade them into plan.out/results.csv. The clients are started here, and closed by who made them.

    more: of a watched folder, what is new in it; called every LOOK_EVERY_S, until the token is cancelled.
    listed: what worklists say of photographs, besides what these say of themselves.
    lock: of plan.out, where it is held already; it is released at the end, as one that is taken here.
    A paused token asks for no new photograph: what is in the networks ends and has its row, then "paused" is told.
    Raises OutError when plan.out cannot be used, ScreenError when no model can be loaded, ResultsError when the table cannot be
    opened or written; then, and when the token is cancelled (told as `stopped`), what was done is kept.
    """
    work = _Screening(photographs, plan, clients, tell, token, more)
    work.listed = listed or {}
    try:
        work.take_folder(lock)
        for client in clients:
            client.start()
        work.wait_for_model()
        work.open_table()
        work.grade_all()
        work.drop_outdated()
    except Cancelled:
        work.outcome.stopped = True
        work.keep_complete()
        work.drop_outdated()
    finally:
        work.close()
    return work.outcome


class _Screening:
    """One run: hashed ahead -> asked -> maps written -> row."""

    def __init__(
        self,
        photographs: Sequence[Path],
        plan: ScreenPlan,
        clients: Sequence[Client],
        tell: Tell,
        token: CancelToken,
        more: Callable[[], list[Path]] | None,
    ) -> None:
        self.outcome = ScreenOutcome(total=len(photographs))
        self.listed: Mapping[Path, Listed] = {}
        self._plan, self._clients, self._tell, self._token = plan, clients, tell, token
        self._ahead = ThreadPoolExecutor(2, thread_name_prefix="hash")
        self._behind = ThreadPoolExecutor(2, thread_name_prefix="maps")
        self._looker = ThreadPoolExecutor(1, thread_name_prefix="watch")
        self._to_hash = deque(photographs)
        self._hashing: deque[tuple[Path, Future[str]]] = deque()
        self._asked: dict[tuple[int, int], _Photograph] = {}  # client, request
        self._in_work: dict[str, _Photograph] = {}  # by content
        self._writing: dict[Future[float], tuple[_Photograph, Row]] = {}
        self._rows: dict[str, bytes] = {}  # what was said of each content, as its line in the table, for twins
        self._skip: set[tuple[str, str]] = set()  # place and content that an earlier run has done
        self._standing: set[str] = set()  # places whose row a later one replaces
        self._is_passing = False  # the last one was left out
        self._has_outdated = False  # the table holds a row that a later one replaces
        self._ready: dict[int, GraderReady] = {}
        self._table: ResultsTable | None = None
        self._pace = Pace()
        self._lock: FolderLock | None = None
        self._known: frozenset[str] = frozenset()  # contents that need no row of their own
        self._more = more
        self._looking: Future[list[Path]] | None = None
        self._look_at = 0.0  # time.monotonic()

    # ---------------------------------------------------------------------------------------------------- beginning
    def take_folder(self, lock: FolderLock | None) -> None:
        """Raises OutError."""
        out = self._plan.out
        self._lock = lock or take_folder(out)
        try:
            for folder in self._picture_folders():
                make_picture_folder(folder)
        except OSError as error:
            raise OutError(f"{out} cannot be used: {error.strerror}.") from error

    def wait_for_model(self) -> None:
        self._say("loading the model")
        while 0 not in self._ready:
            self._token.check()
            self._receive(0.2)

    def open_table(self) -> None:
        path = self._plan.out / "results.csv"
        if self._plan.new_only:
            self._known = _known_contents(self._plan.out)
        if not ((self._plan.resume or self._plan.new_only) and path.exists()):
            self._table = ResultsTable.create(path)
            return
        found = read_results(path)
        texts = {path_text(path): path for path in self.listed}  # a worklist may say more than the run before knew
        now = current_rows(found.rows, path)
        keep = [self._whose(row, texts.get(row["path"])) for row in now if self._is_done(row)]
        replaced = len(keep) < sum(row["status"] != ERROR for row in found.rows)
        if replaced or not found.is_ours:
            _set_aside(path)
        self._table = ResultsTable.resume(path, keep)
        self._rows = {row["sha256"]: as_line(row) for row in keep}
        places = places_of(keep, path)
        self._standing = set(places)
        self._skip = {(place, row["sha256"]) for place, row in zip(places, keep, strict=True)}

    def _is_done(self, row: Row) -> bool:
        """By the same model, with all that was asked for."""
        if row["status"] == ERROR:
            return False
        if self._plan.new_only:
            return True
        if row["model"] != self._ready[0].model:
            return False
        pictures = [path for _, path in map_paths(self._maps, row["sha256"])] if self._plan.with_maps else []
        if self._plan.attributions is not None:
            pictures.append(heat_path(self._heats, row["sha256"], self._plan.attributions))
        return all(path.is_file() for path in pictures)

    # ------------------------------------------------------------------------------------------------------ grading
    def grade_all(self) -> None:
        while self._to_hash or self._hashing or self._asked or self._writing or self._more is not None:
            self._token.check()
            self._look_for_more()
            if self._token.is_paused and not self._asked and not self._writing:
                self._pause()
            self._hash_ahead()
            asked = not self._token.is_paused and self._ask()
            self._finish_written(wait_for_one=len(self._writing) >= WRITE_BEHIND or not self._asked)
            if self._asked or not (self._to_hash or self._hashing or self._writing):
                self._receive(0.0 if asked else 0.1)

    def _look_for_more(self) -> None:
        """In a thread: a share that does not answer must not hold up what is in work."""
        if self._more is None:
            return
        if self._looking is None and time.monotonic() >= self._look_at:
            self._looking = self._looker.submit(self._more)
        elif self._looking is not None and self._looking.done():
            try:
                found = self._looking.result()
            except OSError:
                found = []  # a share that is away for a while
            self._looking, self._look_at = None, time.monotonic() + LOOK_EVERY_S
            self._to_hash.extend(found)
            self.outcome.total += len(found)

    def _pause(self) -> None:
        """What was in work has its row; nothing new is begun until the token says so. Raises Cancelled."""
        self._say("paused")
        self._pace.rest()
        self._token.wait_while_paused()
        self._pace.go_on()

    def _hash_ahead(self) -> None:
        while self._to_hash and len(self._hashing) < HASH_AHEAD:
            path = self._to_hash.popleft()
            self._hashing.append((path, self._ahead.submit(content_hash, path)))

    def _ask(self) -> bool:
        """Give the client with the fewest photographs one more, if it has room and the next is hashed: True then."""
        number, client = min(enumerate(self._clients), key=lambda entry: entry[1].waiting())
        ready = self._ready.get(number)
        if not self._hashing or client.waiting() > read_ahead(ready.at_once if ready else 1):
            return False
        path, hashing = self._hashing[0]
        if self._asked and not hashing.done():
            return False
        self._hashing.popleft()
        try:
            sha256 = hashing.result()
        except FundusError as error:
            self._fail(_Photograph(path, started=time.perf_counter()), str(error))
            return True
        if (place_of(path), sha256) in self._skip or sha256 in self._known:
            self._leave_out(path)
        elif (line := self._rows.get(sha256)) is not None:
            self._add_twin(from_line(line), path)
        elif (twin := self._in_work.get(sha256)) is not None:
            twin.twins.append(path)
        else:
            photograph = _Photograph(path, sha256, time.perf_counter())
            self._in_work[sha256] = photograph
            self._asked[number, client.submit(path, sha256)] = photograph
            if self._is_passing:
                self._is_passing = False
                self._say(path_text(path), is_turn=True)
        return True

    def _receive(self, timeout_s: float) -> None:
        """Take what the clients have, after waiting for some of it."""
        wait([waitable for client in self._clients for waitable in client.waitables()], timeout_s)
        for number, client in enumerate(self._clients):
            while (event := client.receive(0.0)) is not None:
                if isinstance(event, GraderReady):
                    self._ready[number] = event
                    self._say(f"{event.model} on {event.device}")
                elif isinstance(event, GraderUnavailable):
                    raise ScreenError(program_file.trouble() or f"No model can grade: {event.reason}")
                elif isinstance(event, PhotographAnalysed):
                    self._analysed(self._asked.pop((number, event.request)), event, self._ready[number].device)
                elif isinstance(event, PhotographFailed):
                    photograph = self._asked.pop((number, event.request))
                    self._fail(photograph, event.reason)

    def _analysed(self, photograph: _Photograph, event: PhotographAnalysed, device: str) -> None:
        summary = event.summary()
        self.outcome.analysed += 1
        for stage, ms in summary.prediction.stage_ms.items():
            self.outcome.spend(stage, ms)
        row = analysed_row(path_text(photograph.path), event.sha256, summary, event.laterality, device)
        row = self._whose(row, photograph.path)
        if self._picture_folders():
            self._writing[self._behind.submit(self._write_pictures, event)] = photograph, row
        else:
            self._finish(photograph, row)

    # ------------------------------------------------------------------------------------------------------ writing
    def _write_pictures(self, event: PhotographAnalysed) -> float:
        """Runs in a thread of its own; the milliseconds that it took. Raises OSError."""
        started = time.perf_counter()
        if self._plan.with_maps:
            write_maps(self._maps, event.sha256, event.packed)
        if event.heat is not None:
            assert self._plan.attributions is not None
            write_bytes(heat_path(self._heats, event.sha256, self._plan.attributions), event.heat)
        return (time.perf_counter() - started) * 1000

    def _finish_written(self, wait_for_one: bool) -> None:
        while self._writing:
            oldest = next(iter(self._writing))
            if not (wait_for_one or oldest.done()):
                return
            wait_for_one = False
            try:
                self.outcome.spend("pictures", oldest.result())
            except OSError as error:
                reason = error.strerror or str(error)
                words = f"A map cannot be written: {reason}. The {self._rows_written} rows of results.csv are safe"
                raise ScreenError(f"{words}; make room and add --resume.") from error
            self._finish(*self._writing.pop(oldest))

    def _finish(self, photograph: _Photograph, row: Row) -> None:
        self._in_work.pop(photograph.sha256, None)
        self._rows[photograph.sha256] = as_line(row)
        self._add(row)
        for path in photograph.twins:
            self._add_twin(row, path)

    def _add_twin(self, row: Row, path: Path) -> None:
        """Another file with the content of this row."""
        if self._plan.new_only:
            self._leave_out(path)
        else:
            self._add(self._whose(row | {"path": path_text(path)}, path))

    def _leave_out(self, path: Path) -> None:
        self.outcome.skipped += 1
        self._is_passing = True
        self._say(path_text(path))

    def _fail(self, photograph: _Photograph, reason: str) -> None:
        self._in_work.pop(photograph.sha256, None)
        if not os.path.lexists(photograph.path):
            self._to_hash.extendleft(reversed(photograph.twins))  # these may still be there
            photograph.twins.clear()
            if self._more is not None:  # who clears a watched folder does no wrong
                self.outcome.total -= 1
                return
        model = self._ready[0].model
        seconds = time.perf_counter() - photograph.started
        for path in (photograph.path, *photograph.twins):
            row = failed_row(path_text(path), photograph.sha256, reason, None, model, seconds)
            self._add(self._whose(row, path))

    def _add(self, row: Row) -> None:
        assert self._table is not None
        self._table.add(row)
        self._note_place(row)
        if row["status"] == ERROR:
            self.outcome.failed.append((row["path"], row["error"]))
            self._say(f"{row['path']}: {row['error']}", row)
            return
        if row["status"] == OK:
            self.outcome.graded += 1
        else:
            self.outcome.ungradable += 1
        self._say(row["path"], row)

    def _note_place(self, row: Row) -> None:
        if self._more is None and not self._standing:
            return  # a fresh run: each path is told once
        place = place_of(path_of(row["path"], base=None))
        self._has_outdated |= place in self._standing
        if self._more is not None:
            self._standing.add(place)
            if row["status"] != ERROR:
                self._skip.add((place, row["sha256"]))  # touched or copied over itself, it is told once more

    def drop_outdated(self) -> None:
        """Each path has the row of what it holds now; the table with the others is kept beside. Raises ScreenError, ResultsError.

        Only at the end: after a kill the next run does it when it opens the table.
        """
        if not self._has_outdated:
            return
        assert self._table is not None
        self._table.close()
        path = self._plan.out / "results.csv"
        _set_aside(path)
        self._table = ResultsTable.resume(path, current_rows(read_results(path).rows, path))

    def _whose(self, row: Row, path: Path | None) -> Row:
        """With eye and patient as the file or a worklist says them. A patient that a name seems to say is no fact."""
        if path is None:
            return row
        said = self.listed.get(path)
        if said is None or said.sha256 not in (None, row["sha256"]):  # the worklist means another content
            said = listed_of(path)
        patient = None if said.is_patient_guessed else said.patient
        return row | {"laterality": said.laterality or row["laterality"], "patient": patient or row["patient"]}

    def keep_complete(self) -> None:
        """Write the rows of photographs whose maps are complete; the rest is left to --resume."""
        self._behind.shutdown(cancel_futures=True)
        for written, (photograph, row) in self._writing.items():
            if not written.cancelled() and written.exception() is None:
                self._finish(photograph, row)

    def close(self) -> None:
        self._ahead.shutdown(cancel_futures=True)
        self._behind.shutdown(cancel_futures=True)
        self._looker.shutdown(cancel_futures=True)
        if self._table is not None:
            self._table.close()
        if self._lock is not None:
            self._lock.release()

    # ------------------------------------------------------------------------------------------------------- telling
    @property
    def _maps(self) -> Path:
        return self._plan.out / "maps"

    @property
    def _heats(self) -> Path:
        return self._plan.out / "attributions"

    def _picture_folders(self) -> list[Path]:
        return [*([self._maps] if self._plan.with_maps else []), *([self._heats] if self._plan.attributions else [])]

    @property
    def _rows_written(self) -> int:
        return self._table.rows if self._table else 0

    def _say(self, words: str, row: Row | None = None, *, is_turn: bool = False) -> None:
        done, total = self.outcome.done, self.outcome.total
        if row is not None:
            self._pace.step(done, total, self.outcome.skipped)
        self._tell(Told(done, total, words, self._pace.per_second, self._pace.left_s if done else None, row, is_turn))


def _known_contents(out: Path) -> frozenset[str]:
    """Of results.csv and the tables that were set aside: contents that were graded. Raises ResultsError."""
    tables = [path for path in (out / "results.csv", *sorted(out.glob("results.[0-9]*.csv"))) if path.is_file()]
    rows = itertools.chain.from_iterable(read_results(path).rows for path in tables)
    return frozenset(row["sha256"] for row in rows if row["status"] != ERROR)


def _set_aside(path: Path) -> None:
    """Keep a copy of a table whose rows (another model's, or without maps) are about to be made anew."""
    numbers = (number for number in itertools.count(1) if not path.with_name(f"results.{number}.csv").exists())
    copy = path.with_name(f"results.{next(numbers)}.csv")
    try:
        write_whole(copy, path.read_bytes())
    except OSError as error:
        raise ScreenError(f"{path} cannot be kept as {copy.name}: {error.strerror}.") from error
