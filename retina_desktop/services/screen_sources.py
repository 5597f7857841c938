"""Which photographs a screening is asked for: folders, files, DICOMDIRs and worklists, as they are now or as they come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.folder_watch import FolderWatch
from retina_desktop.services.named_photographs import State, state_of
from retina_desktop.services.open_folder import list_photographs
from retina_desktop.services.photograph_choice import Patterns
from retina_desktop.services.photograph_list import LeftOut, Listed, joined, list_described, listed_of, photographs_of
from retina_desktop.services.table_text import GradeTableError
from retina_desktop.services.worklist_table import Entry, Worklist, is_table, read_worklist


@dataclass(frozen=True)
class ScreenSources:
    """lists: worklists whatever they are called, whose lines may be bare paths."""

    paths: tuple[Path, ...]
    lists: tuple[Path, ...] = ()
    patterns: Patterns = Patterns()  # noqa: RUF009 - frozen

    def chosen(self, token: CancelToken, on_problem: Callable[[str], None], left_out: LeftOut) -> Iterator[Listed]:
        """What is there now. Raises GradeTableError for a list that cannot be read; Cancelled."""
        for batch in list_described(self.paths, token, on_problem=on_problem, left_out=left_out, lists=self.lists):
            fits = set(self.patterns.chosen([one.path for one in batch], self.paths))
            yield from (one for one in batch if one.path in fits)


class WatchedSources:
    """`look` tells each photograph once, when it is whole; `listed` holds what the worklists say of theirs."""

    def __init__(
        self, sources: ScreenSources, token: CancelToken, on_problem: Callable[[str], None] = lambda _words: None
    ) -> None:
        """on_problem: called with the wrong rows of the worklists as they are now. Raises GradeTableError for a list that
        cannot be read now; later it may be in the middle of being written."""
        self._sources, self._token = sources, token
        self._plain = [path for path in sources.paths if not is_table(path)]
        self._tables: dict[Path, tuple[State | None, Worklist]] = {}
        self._files = dict.fromkeys((*(path for path in sources.paths if is_table(path)), *sources.lists))
        self.listed: dict[Path, Listed] = {}
        for file in self._files:
            try:
                wrong = self._read(file).wrong
            except GradeTableError as error:
                if file in sources.lists:
                    raise
                on_problem(str(error))
            else:
                for words in Worklist(wrong=wrong).problems(file):
                    on_problem(words)
        self._watch = FolderWatch(self._list_now)

    def look(self) -> list[Path]:
        """What is new; of a new file alone is asked whether it is a photograph. Raises Cancelled; OSError."""
        return photographs_of(self._watch.look())

    def _list_now(self) -> Iterator[Path]:
        patterns, paths = self._sources.patterns, self._sources.paths
        folders = list(self._plain)
        for file in self._files:
            try:
                worklist = self._read(file)
            except GradeTableError:
                continue
            folders += worklist.folders
            yield from patterns.chosen([entry.path for entry in worklist.entries], paths)
        for batch in list_photographs(folders, self._token):
            yield from patterns.chosen(batch, paths)

    def _read(self, file: Path) -> Worklist:
        """Again only where it has changed, or names what was not there yet."""
        state = state_of(file)
        known = self._tables.get(file)
        if known is not None and known[0] == state and not known[1].missing:
            return known[1]
        worklist = read_worklist(file, self._token, may_be_lines=file in self._sources.lists)
        before = {} if known is None else {entry.path: entry for entry in known[1].entries}
        self._tables[file] = state, worklist
        for entry in worklist.entries:
            if before.get(entry.path) != entry:
                self.listed[entry.path] = _said(entry)
        return worklist


def _said(entry: Entry) -> Listed:
    return joined(listed_of(entry.path), entry, lambda _words: None)
