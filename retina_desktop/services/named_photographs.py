"""Which content a table means by a hash, a path or a file's name. Nothing is decoded, and as little as possible hashed."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import tr
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.open_folder import list_photographs
from retina_models import fundus

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

_SHA256 = re.compile("[0-9a-f]{64}")

State = tuple[int, int]
"""Of a file: its size and when it was changed, in ns."""
Hashes = dict[Path, tuple[State | None, str]]
"""The content's SHA-256 of files that were in this state."""


def state_of(path: Path) -> State | None:
    """None where the file cannot be looked at."""
    try:
        facts = path.stat()
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return None
    return facts.st_size, facts.st_mtime_ns


class NamedPhotographs:
    """Those in a folder; without one, those beside the table and those that the store has seen."""

    def __init__(
        self, store: Store, folder: Path | None, beside: Path, token: CancelToken, hashes: Hashes | None = None
    ) -> None:
        """hashes: what was hashed for an earlier look at the same files, and is hashed now."""
        self._store = store
        self._folder = folder
        self._beside = beside
        self._token = token
        self._hashes = {} if hashes is None else hashes
        self.seen: dict[Path, str] = {}  # the files that were meant, with their content

    def find(self, name: str) -> str:
        """The content's SHA-256. Raises ValueError in words, without a full stop."""
        if _SHA256.fullmatch(name.lower()):
            return self._by_content(name.lower())
        if self._folder is None:
            beside = file_beside(self._beside, name)
        else:
            beside = self._folder / name if _is_file(self._folder / name) else None
        paths = self._named(name) if beside is None else [beside]
        if beside is None and not self._within(paths, name):
            name = _parts(name)[
                -1
            ]  # the folders that it names are none of theirs: it is the bare name that is looked for
        if not paths:
            raise ValueError(tr("there is no photograph {name}", name=name))
        found = {self._hash(path) for path in paths}
        if len(found) > 1:
            raise ValueError(tr("there are {n} photographs {name}", n=len(found), name=name))
        return found.pop()

    def _by_content(self, sha256: str) -> str:
        if self._folder is None:
            if not self._store.images.get_many([sha256]):
                raise ValueError(tr("there is no photograph {name}", name=sha256[:12]))
        elif sha256 not in self._by_hash:
            raise ValueError(tr("there is no photograph {name}", name=sha256[:12]))
        return sha256

    def _named(self, name: str) -> list[Path]:
        """Of those with this name the ones in the folders that stand before it; all of them where none is there."""
        there = self._by_name.get(_parts(name)[-1].casefold(), [])
        return self._within(there, name) or there

    def _within(self, paths: list[Path], name: str) -> list[Path]:
        folders = [part.casefold() for part in _parts(name)[:-1]]
        return [
            path
            for path in paths
            if not folders or [part.casefold() for part in path.parent.parts[-len(folders) :]] == folders
        ]

    def _hash(self, path: Path) -> str:
        """Raises ValueError in words."""
        if path not in self.seen:
            self._token.check()
            try:
                self.seen[path] = self._known.get(path) or self._hashed(path)
            except fundus.FundusError as error:
                raise ValueError(str(error).rstrip(".")) from error
        return self.seen[path]

    def _hashed(self, path: Path) -> str:
        state = state_of(path)
        found = self._hashes.get(path)
        if found is None or state is None or found[0] != state:
            found = self._hashes[path] = state, fundus.content_hash(path)
        return found[1]

    @cached_property
    def _listed(self) -> list[Path]:
        if self._folder is None:
            return list(self._places)
        return [path for batch in list_photographs([self._folder], self._token) for path in batch]

    @cached_property
    def _known(self) -> dict[Path, str]:
        """Of the files that are as the store saw them last; one that is gone is taken for what it was."""
        gone = {} if self._folder else {path: own for path, own in self._places.items() if not path.exists()}
        return gone | self._store.images.by_path(self._listed)

    @cached_property
    def _places(self) -> dict[Path, str]:
        return self._store.images.places()

    @cached_property
    def _by_name(self) -> dict[str, list[Path]]:
        """By name with and without its ending, small letters."""
        found: dict[str, list[Path]] = {}
        for path in self._listed:
            for name in {path.name.casefold(), path.stem.casefold()}:
                found.setdefault(name, []).append(path)
        return found

    @cached_property
    def _by_hash(self) -> dict[str, Path]:
        return {self._hash(path): path for path in self._listed}


def file_beside(folder: Path, name: str) -> Path | None:
    """The file that a table in this folder means: by a path, as Windows writes it too, or by a name without its ending.

    A path that leads nowhere is taken for the name of a file beside the table.
    """
    slashed = name.replace("\\", "/")
    for text in dict.fromkeys((name, slashed, slashed.rpartition("/")[2])):
        has_ending = Path(text).suffix.lower() in fundus.SUFFIXES
        for ending in ("",) if has_ending else ("", *sorted(fundus.SUFFIXES)):
            try:
                if (path := folder / f"{text}{ending}").is_file():
                    return path
            except (OSError, ValueError):  # longer than any name, or a NUL
                return None
    return None


def _parts(name: str) -> list[str]:
    """The folders and the name, as Windows writes them too; at least one, which may be empty."""
    return [part for part in name.replace("\\", "/").split("/") if part not in ("", ".")] or [""]


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # as above
        return False
