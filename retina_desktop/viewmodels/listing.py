"""Filling the list: which photographs there are, then who they are (hash), and what was said of them before.

All of it runs off the GUI thread, in pieces short enough that a photograph or a grade never waits long behind one.
"""

from __future__ import annotations

import logging
import os
import time
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.faults import said
from retina_desktop.domain.language import tr, written_number
from retina_desktop.jobs import Job, JobRunner, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.records import Records
from retina_desktop.viewmodels.worklist import Row

if TYPE_CHECKING:
    from retina_desktop.domain.reading import Reading
    from retina_desktop.services.photograph_list import Listed
    from retina_desktop.store.store import Store
    from retina_models.prediction import Prediction

log = logging.getLogger(__name__)

APPEND = 40
"""Rows told at once: appending them and their places in the view takes some 5 ms of the GUI thread."""
LOOK_UP = 50
"""Photographs in one question to the store."""
TELL_S = 0.1
"""Between two words on how many were found: each is a repaint."""
HASH_S = 0.1
"""Hashing gives its thread back after so long, so that thumbnails come in between."""

Identity = tuple[Path, str]


@dataclass(frozen=True)
class Known:
    """What the store knows of one photograph."""

    path: Path
    sha256: str
    reading: Reading | None  # this reader's newest
    prediction: Prediction | None  # the newest of the model loaded, else of any


class Listing(QObject):
    """One list at a time; `open` ends the one before."""

    found = Signal(object)  # list[Row], in order
    known = Signal(object)  # list[Known]
    problem = Signal(str)  # a folder or file that cannot be opened, one sentence
    unreadable = Signal(object, str)  # Path, why its content cannot be read
    changed = Signal(bool, str)  # still listing, words; at the end what was left out, "" for nothing

    def __init__(self, runner: JobRunner, records: Records) -> None:
        super().__init__(runner)
        self._runner = runner
        self._records = records
        self._generation = 0  # answers of an earlier list are dropped
        self._count = 0
        self._told_at = 0.0  # time.monotonic()
        self._listing: Job | None = None
        self._hashing: Job | None = None
        self._listed: dict[Path, Listed] = {}  # what was said of each photograph that is on the screen
        self._to_look_up: deque[Path] = deque()
        self._to_hash: deque[Path] = deque()
        self._asking = False
        self._store_ready = False
        self.reader = ""
        self._model: str | None = None  # the bundle that is loaded, once known

    # -------------------------------------------------------------------------------------------------------- listing
    def open(self, paths: Sequence[Path], *, recursive: bool) -> None:
        self.stop()
        self._count = 0

        def work(progress: Progress, token: CancelToken) -> str:
            return _list(paths, recursive, progress, token)

        job = self._runner.start(work, on_progress=self._take, on_failure=self.problem.emit, priority=5)
        self._listing = job
        job.succeeded.connect(lambda words: self._end_listing(job, words))
        job.failed.connect(lambda _words: self._end_listing(job, ""))
        self.changed.emit(True, tr("Looking for photographs…"))

    def stop(self) -> None:
        """Forget what is still to do; nothing more of this list is told."""
        self._generation += 1
        for job in (self._listing, self._hashing):
            if job is not None:
                job.cancel()
        self._listing = self._hashing = None
        self._listed.clear()
        self._to_look_up.clear()
        self._to_hash.clear()

    def _take(self, told: list[tuple[Listed, Row]] | str) -> None:
        if isinstance(told, str):
            self.problem.emit(told)
            return
        self._count += len(told)
        self._listed |= {listed.path: listed for listed, _ in told}
        self.found.emit([row for _, row in told])
        self._to_look_up.extend(listed.path for listed, _ in told)
        if time.monotonic() - self._told_at > TELL_S:
            self._told_at = time.monotonic()
            self.changed.emit(True, tr("{count} photographs so far", count=written_number(self._count)))
        self._go_on()

    def _end_listing(self, job: Job, left_out: str) -> None:
        """left_out: words, "" for nothing."""
        if job is self._listing:
            self._listing = None
            self.changed.emit(False, left_out)

    # ----------------------------------------------------------------------------------------------------- recognising
    def store_is_ready(self) -> None:
        """The store was opened, or never will be: either way, questions get their answer now."""
        self._store_ready = True
        self._go_on()

    def recognise(self, path: Path, sha256: str) -> None:
        """This photograph was just read, and the user waits for what is known of it."""
        if self._store_ready:
            self._ask_about([(path, sha256)], remember=True)

    def forget(self, path: Path) -> None:
        """The file holds another picture than when it was listed: what was said of that is not said of this one."""
        self._listed.pop(path, None)

    def set_model(self, name: str) -> None:
        """The bundle that is loaded: its predictions are asked for first."""
        self._model = name

    def look_up_again(self, identities: Iterable[Identity]) -> None:
        """Another reader: ask anew about photographs whose content is known."""
        waiting = list(identities)
        for start in range(0, len(waiting), LOOK_UP):
            self._ask_about(waiting[start : start + LOOK_UP], remember=False)

    def _go_on(self) -> None:
        if not self._store_ready:
            return
        if self._to_look_up and not self._asking:
            self._asking = True
            paths = [self._to_look_up.popleft() for _ in range(min(LOOK_UP, len(self._to_look_up)))]
            generation, reader, model = self._generation, self.reader, self._model
            self._records.ask_or(
                lambda store: look_up_paths(store, paths, reader, model),
                lambda known: self._on_paths(generation, paths, known),
                nothing=[],
            )
        if self._to_hash and self._hashing is None:
            self._hash_some()

    def _on_paths(self, generation: int, paths: Sequence[Path], known: list[Known]) -> None:
        self._asking = False
        if generation == self._generation:
            recognised = {one.path for one in known}
            self._to_hash.extend(path for path in paths if path not in recognised)
            if known:
                self.known.emit(known)
            # The store knows these from what their files say; what a worklist says of them is new.
            by_table = [(one.path, one.sha256) for one in known if self._is_by_table(one.path)]
            if by_table:
                self._remember(by_table)
        self._go_on()

    def _is_by_table(self, path: Path) -> bool:
        return path in self._listed and self._listed[path].by_table

    def _hash_some(self) -> None:
        paths = list(self._to_hash)[:LOOK_UP]

        def work(progress: Progress, token: CancelToken) -> tuple[list[Identity], int]:
            return hash_for(paths, HASH_S, progress, token)

        job = self._runner.start(
            work,
            on_success=self._on_hashed,
            on_failure=lambda _words: self._on_hashed(([], len(paths))),
            on_progress=lambda told: self.unreadable.emit(*told),
            priority=-10,
        )
        self._hashing = job
        job.finished.connect(self._go_on)

    def _on_hashed(self, hashed: tuple[list[Identity], int]) -> None:
        identities, done = hashed
        self._hashing = None
        for _ in range(done):
            self._to_hash.popleft()
        if identities:
            self._ask_about(identities, remember=True)

    def _ask_about(self, identities: Sequence[Identity], *, remember: bool) -> None:
        generation, reader, model = self._generation, self.reader, self._model
        self._records.ask_or(
            lambda store: look_up(store, identities, reader, model),
            lambda known: self.known.emit(known) if generation == self._generation else None,
            nothing=[Known(path, sha256, None, None) for path, sha256 in identities],
        )
        if remember:
            self._remember(identities)

    def _remember(self, identities: Sequence[Identity]) -> None:
        reader = self.reader
        listed = {path: self._listed[path] for path, _ in identities if path in self._listed}
        self._records.put(lambda store: _remember(store, identities, reader, listed), self._tell_left)

    def _tell_left(self, left: Sequence[Path]) -> None:
        """left: files that hold another picture than the one in which this reader marked lesions."""
        for path in left:
            words = tr("{file} holds another picture than when you marked lesions in it.", file=path.name)
            self.problem.emit(f"{words} {tr('The marks stay with the old one.')}")


# ------------------------------------------------------------------------------------------- work, off the GUI thread
def _list(paths: Sequence[Path], recursive: bool, progress: Progress, token: CancelToken) -> str:
    """Returns what was left out, in words."""
    from retina_desktop.services.photograph_list import LeftOut, list_described, names_others

    folders = [path if path.is_dir() else path.parent for path in paths if path.is_dir() or names_others(path)]
    roots = [f"{folder}{os.sep}" for folder in dict.fromkeys(folders)]
    left_out = LeftOut()
    for batch in list_described(paths, token, recursive, progress, left_out):
        for start in range(0, len(batch), APPEND):
            token.check()
            progress([(one, _row(one, _name(one.path, roots))) for one in batch[start : start + APPEND]])
    for words in left_out.sentences():
        progress(words)
    return left_out.words()


def _row(listed: Listed, name: str) -> Row:
    row = Row(listed.path, name, listed.laterality, listed.patient)
    row.taken, row.is_capture_date = listed.taken, listed.taken is not None
    row.study, row.meant, row.reason = listed.study, listed.sha256, listed.reason
    return row


def _name(path: Path, roots: Sequence[str]) -> str:
    """The path as seen from the folder that was opened."""
    text = str(path)
    for root in roots:
        if text.startswith(root):
            return text[len(root) :]
    return path.name


def hash_for(
    paths: Sequence[Path], seconds: float, progress: Progress, token: CancelToken
) -> tuple[list[Identity], int]:
    """Hash files for about so long: (path and hash of those that could be read, how many were tried).

    progress is told (path, why) of each that could not. Raises Cancelled.
    """
    from retina_models.fundus import FundusError, content_hash

    until = time.monotonic() + seconds
    hashed: list[Identity] = []
    done = 0
    for path in paths:
        token.check()
        try:
            hashed.append((path, content_hash(path)))
        except FundusError as error:
            progress((path, said(str(error))))
        done += 1
        if time.monotonic() >= until:
            break
    return hashed, done


def look_up_paths(store: Store, paths: Sequence[Path], reader: str, model: str | None) -> list[Known]:
    """Those of the paths whose file is unchanged since the store last saw it."""
    return look_up(store, list(store.images.by_path(paths).items()), reader, model)


def look_up(store: Store, identities: Sequence[Identity], reader: str, model: str | None) -> list[Known]:
    """What the store knows of these photographs."""
    shas = [sha256 for _, sha256 in identities]
    readings = store.readings.current_many(shas, reader)
    texts = {} if model is None else store.predictions.get_many(shas, model)
    others = [sha256 for sha256 in shas if sha256 not in texts]
    texts.update(store.predictions.newest_many(others))
    predictions = _parsed(texts)
    return [Known(path, sha256, readings.get(sha256), predictions.get(sha256)) for path, sha256 in identities]


def said_by(store: Store, shas: Sequence[str], model: str) -> dict[str, Prediction]:
    """What this model said of these photographs before; those that it has not seen are left out."""
    return _parsed(store.predictions.get_many(shas, model))


def _parsed(texts: Mapping[str, str]) -> dict[str, Prediction]:
    from retina_models.prediction import Prediction

    predictions = {}
    for sha256, text in texts.items():
        try:
            predictions[sha256] = Prediction.from_json(text)
        except ValueError as error:  # another version's: the photograph is analysed again
            log.info("Photograph %s: %s", sha256[:12], error)
    return predictions


def _remember(store: Store, identities: Sequence[Identity], reader: str, listed: Mapping[Path, Listed]) -> list[Path]:
    """Keep what the list showed of these photographs, so that it goes out with what is read of them.

    Returns the files whose content is not the one any more in which this reader marked lesions.
    """
    from retina_desktop.services.photograph_list import listed_of
    from retina_desktop.services.sightings import sightings

    shown = []
    for path, sha256 in identities:
        one = listed.get(path)
        if one is None or one.sha256 not in (
            None,
            sha256,
        ):  # a worklist that means another content says nothing of this
            one = listed_of(path)
        shown.append(one.shown(sha256))
    replaced = store.images.remember_many(sightings(store, shown))
    return [path for path, before in replaced.items() if reader in store.marks.readers(before)]
