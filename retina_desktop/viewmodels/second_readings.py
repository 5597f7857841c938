"""Second readings in the window: what there is to draw from, the drawn list as the worklist, and how far its reader is.

The second reader is blind: the model's opinion and what first readers said stay hidden until the own grade is given, and
nothing in the list tells why a photograph is in it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.language import tr, trn, written_number
from retina_desktop.jobs import Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.settings import SettingsError, Value
from retina_desktop.viewmodels.differing import Differing
from retina_desktop.viewmodels.parts import Parts
from retina_desktop.viewmodels.worklist import Opinion, Row

if TYPE_CHECKING:
    from retina_desktop.domain.reading import Reading
    from retina_desktop.services.second_reading import FirstRead, Sample, SamplePlan
    from retina_desktop.store.store import Store

AT_ONCE = 500
"""Photographs in one question to the store: a reading that is to be saved waits for no longer than one."""

AWAITED = 20
"""Before thumbnails and hashes: somebody looks at the page and waits."""


class Screen(Protocol):
    """The session as second readings need it."""

    @property
    def reader(self) -> str: ...
    @property
    def listing_changed(self) -> Any: ...
    @property
    def message(self) -> Any: ...
    def open_paths(self, paths: Sequence[Path]) -> None: ...


@dataclass(frozen=True)
class Source:
    """The first reading, as it was found. results: the table it came from; None: the list of the window."""

    photographs: tuple[FirstRead, ...]
    results: Path | None = None
    waiting: int = 0  # in the list, and neither read nor analysed yet: left out
    own: int = 0  # read by the one who asks: a second reading is another reader's


class SecondReadings(QObject):
    """Ask for a source, then for samples of it, and begin one; one question at a time, the last one counts."""

    found = Signal(object)  # Source
    drawn = Signal(object)  # Sample
    trouble = Signal(str)  # the source cannot be read, one sentence
    begun = Signal()  # a list of second readings is being opened
    changed = Signal()  # `is_on` or `words` is another

    def __init__(self, parts: Parts, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = parts.settings
        self._runner = parts.runner
        self._records = parts.records
        self._worklist = parts.worklist
        self._screen = screen
        self.differing = Differing(parts, self)
        self._turn = 0  # answers to an earlier question are dropped
        self.is_on = False  # the worklist is one of second readings
        self._is_told = False  # that it is finished
        screen.listing_changed.connect(lambda _busy, _words: self._look_what_is_open())
        parts.worklist.counts_changed.connect(lambda *_counts: self.changed.emit())
        parts.records.saved.connect(lambda _act: self._look_if_finished())

    # -------------------------------------------------------------------------------------------------- the first reading
    def look_at_list(self) -> None:
        """Draw from the photographs of the list; `found` follows."""
        rows = [_Facts.of(row) for row in self._worklist.rows()]
        self._find(lambda: Source(tuple(map(first_read, rows))))

    def look_at_results(self, results: Path) -> None:
        """Draw from a screening's table; `found` or `trouble` follows."""

        def read() -> Source:
            from retina_desktop.services.second_reading_files import read_first

            return Source(tuple(read_first(results)), results)

        self._find(read)

    def _find(self, read: Callable[[], Source]) -> None:
        self._turn += 1
        turn, reader = self._turn, self._screen.reader

        def on_read(source: Source) -> None:
            shas = list(dict.fromkeys(one.sha256 for one in source.photographs if one.sha256))
            self._ask(shas, lambda store, part: store.readings.current_of(part), lambda said: on_said(source, said))

        def on_said(source: Source, said: dict[str, list[Reading]]) -> None:
            if turn == self._turn:
                self.found.emit(with_readings(source, said, reader))

        self._runner.start(
            lambda _progress, _token: read(),
            on_success=on_read,
            on_failure=lambda words: self.trouble.emit(words) if turn == self._turn else None,
            priority=AWAITED,
        )

    def _ask(
        self,
        shas: Sequence[str],
        question: Callable[[Store, Sequence[str]], dict[str, Any]],
        on_answer: Callable[[dict[str, Any]], None],
    ) -> None:
        """In pieces, one after another, so that what is to be saved gets in between."""
        answers: dict[str, Any] = {}

        def go_on(start: int) -> None:
            part = shas[start : start + AT_ONCE]
            if not part:
                on_answer(answers)
                return

            def take(found: dict[str, Any]) -> None:
                answers.update(found)
                go_on(start + AT_ONCE)

            self._records.ask_or(lambda store: question(store, part), take, nothing={})

        go_on(0)

    # --------------------------------------------------------------------------------------------------------- the sample
    @property
    def plan(self) -> SamplePlan:
        """As it was chosen last."""
        from retina_desktop.services.second_reading import SamplePlan

        return SamplePlan(self._settings.get("second_reading.percent") / 100, self._settings.get("second_reading.seed"))

    def draw(self, source: Source, plan: SamplePlan) -> None:
        """`drawn` follows."""
        from retina_desktop.services.second_reading import sample

        self._turn += 1
        turn = self._turn
        self._runner.start(
            lambda _progress, _token: sample(source.photographs, plan),
            on_success=lambda drawn: self.drawn.emit(drawn) if turn == self._turn else None,
            priority=AWAITED,
        )

    def save_lists(self, drawn: Sample, folder: Path) -> None:
        """to-read.csv and to-read-reasons.csv, as `screen --second-readings` writes them; said in a message."""

        def work(_progress: Progress, _token: CancelToken) -> None:
            from retina_desktop.services.second_reading_files import write_lists

            write_lists(folder, drawn)

        words = tr(
            "The list is in {folder}: to-read.csv for the second reader, to-read-reasons.csv for you.", folder=folder
        )
        self._runner.start(
            work,
            on_success=lambda _none: self._screen.message.emit("info", words),
            on_failure=lambda trouble: self._screen.message.emit("error", trouble),
        )

    def begin(self, source: Source, drawn: Sample) -> None:
        """Open the drawn photographs as the worklist, in their order and blind first."""

        def work(_progress: Progress, _token: CancelToken) -> tuple[list[Path], int]:
            from retina_desktop.services.second_reading_files import places

            picked = [pick.photograph for pick in drawn.picks]
            paths = [path.absolute() for path in places(picked, source.results)]
            there = [path for path in paths if path.exists()]
            return there, len(paths) - len(there)

        self._keep("second_reading.percent", round(drawn.plan.share * 100, 6))
        self._keep("second_reading.seed", drawn.plan.seed)
        self._runner.start(work, on_success=self._open, on_failure=self.trouble.emit)

    def _open(self, found: tuple[list[Path], int]) -> None:
        paths, missing = found
        words = []
        if missing:
            lost = trn(
                "{n} photograph is not where it was when it was screened.",
                "{n} photographs are not where they were when they were screened.",
                missing,
            )
            words.append(lost)
        if paths:
            if not self._settings.get("reading.blind_first"):
                self._keep("reading.blind_first", True)
                words.append(tr("Blind first was switched on for the second reading."))
            self._keep("second_reading.list", _name_of(map(str, paths)))
            self.begun.emit()
            self._screen.open_paths(paths)
        if words:
            self._screen.message.emit("warning" if missing else "info", " ".join(words))

    # ------------------------------------------------------------------------------------------------------- how far it is
    @property
    def words(self) -> str:
        """Such as "Second reading: 12 of 57 read"; "" while the list is another."""
        read, left, _total = self._worklist.counts
        if not self.is_on or not read + left:
            return ""
        if not left:
            return tr("Second reading: all {n} read", n=written_number(read))
        return tr("Second reading: {read} of {all} read", read=written_number(read), all=written_number(read + left))

    def _look_what_is_open(self) -> None:
        name = self._settings.get("second_reading.list")
        is_on = bool(name) and name == _name_of(self._settings.get("files.open"))
        if is_on is not self.is_on:
            self.is_on, self._is_told = is_on, False
            self.changed.emit()

    def _look_if_finished(self) -> None:
        if self._records.unsaved:
            return  # the rows are ahead of the store
        _read, left, total = self._worklist.counts
        rows = self._worklist.rows()
        is_finished = self.is_on and total > 0 and not left and all(row.confirmed or row.is_closed for row in rows)
        if is_finished and not self._is_told:
            reader, names = self._screen.reader, self._settings.get("reading.arbiters")

            def question(store: Store, part: Sequence[str]) -> dict[str, Any]:
                from retina_desktop.services.arbitration import arbiters_of, differences

                return dict(differences(store, part, reader, arbiters_of(names)))

            shas = list(dict.fromkeys(row.sha256 for row in rows if row.sha256 is not None))
            self._ask(shas, question, lambda found: self._tell_finished(len(found)))
        self._is_told = is_finished

    def _tell_finished(self, differing: int) -> None:
        read, _left, total = self._worklist.counts
        words = [tr("The second reading is finished: {n} read and confirmed.", n=written_number(read))]
        if total > read:
            words.append(trn("{n} cannot be opened.", "{n} cannot be opened.", total - read))
        if differing:
            disagree = trn("Readers disagree on {n} of them", "Readers disagree on {n} of them", differing)
            words.append(tr("{disagree}: Screen, Readers disagree lists them for a senior.", disagree=disagree))
        else:
            words.append(tr("No two readers disagree."))
        self._screen.message.emit("info", " ".join(words))

    def _keep(self, key: str, value: Value) -> None:
        try:
            self._settings.set(key, value)
        except SettingsError as error:
            self._screen.message.emit("warning", str(error))


def _name_of(paths: Iterable[str]) -> str:
    """A short name for a list: the same paths in the same order have the same."""
    return hashlib.sha256("\0".join(paths).encode("utf-8", "surrogateescape")).hexdigest()[:16]


# ------------------------------------------------------------------------------------------- work, off the GUI thread
@dataclass(frozen=True, slots=True)
class _Facts:
    """What of a row counts, copied while nothing else touches it."""

    path: Path
    sha256: str
    patient: str
    laterality: str
    opinion: Opinion | None
    failed: bool

    @staticmethod
    def of(row: Row) -> _Facts:
        return _Facts(
            row.path, row.sha256 or "", row.patient or "", row.laterality or "", row.opinion, row.error is not None
        )

    def is_waiting(self) -> bool:
        """Nothing is known of it yet."""
        return self.opinion is None and not self.failed


def first_read(facts: _Facts) -> FirstRead:
    from retina_desktop.services.second_reading import Answer, FirstRead

    known = (str(facts.path), facts.sha256, facts.patient, facts.laterality)
    opinion = facts.opinion
    if opinion is None:
        return FirstRead(*known, model=None, is_waiting=facts.is_waiting())
    model = Answer(opinion.grade, opinion.dme, opinion.referable) if opinion.gradable else Answer(None)
    return FirstRead(*known, model, opinion.p_severe, opinion.uncertainty)


def with_readings(source: Source, said: dict[str, list[Reading]], reader: str) -> Source:
    """What others answered is the first reading; who asks is the second reader. What nobody has looked at yet is left out."""
    from retina_desktop.services.second_reading import Answer, with_readers

    answers: dict[str, tuple[Answer, ...]] = {}
    own = 0
    for sha256, readings in said.items():
        answered = [one for one in readings if one.is_answered]
        own += any(one.reader == reader for one in answered)
        others = tuple(Answer(one.grade, one.dme or 0) for one in answered if one.reader != reader)
        if others:
            answers[sha256] = others
    known = with_readers(source.photographs, answers)
    kept = tuple(one for one in known if one.readers or not one.is_waiting)
    return replace(source, photographs=kept, waiting=len(known) - len(kept), own=own)
