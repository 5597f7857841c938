"""Which photograph a file of marks is of: by its content where that is known, else by its name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import tr
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.mark_files import MarkFileError
from retina_desktop.services.open_folder import list_photographs
from retina_models import fundus

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


@dataclass(frozen=True)
class Wanted:
    """How a file of marks names its photograph. At least one of the three is given."""

    name: str = ""  # the file's name, with or without an ending
    sha256: str | None = None
    path: Path | None = None  # where the file says that it lies

    def __str__(self) -> str:
        return self.name or (self.path.name if self.path else str(self.sha256)[:12])


@dataclass(frozen=True)
class Photograph:
    """One that was found and read. Sizes in pixels, upright."""

    sha256: str
    path: Path
    width: int
    height: int


class Photographs:
    """Those in a folder; without one, those that the store has seen."""

    def __init__(self, store: Store, folder: Path | None, token: CancelToken) -> None:
        self._store = store
        self._folder = folder
        self._token = token

    def find(self, wanted: Wanted) -> Photograph:
        """Raises MarkFileError: not there, there twice under one name, changed since the marks were made, or unreadable."""
        if wanted.sha256 is not None:
            return self._by_content(wanted, wanted.sha256)
        paths = [wanted.path] if wanted.path and wanted.path.is_file() else self._named(wanted.name)
        if wanted.path is None and self._folder is None:
            words = tr(
                "Where the photograph {name} lies is not known: name its folder with --photographs.", name=wanted
            )
            raise MarkFileError(words)
        if not paths:
            raise MarkFileError(tr("There is no photograph {name}: its marks were left out.", name=wanted))
        found = {one.sha256: one for one in map(_read, paths)}
        if len(found) > 1:
            words = tr("There are {n} photographs {name}: the marks were left out.", n=len(found), name=wanted)
            raise MarkFileError(words)
        return next(iter(found.values()))

    def _by_content(self, wanted: Wanted, sha256: str) -> Photograph:
        named = self._named(wanted.name) if self._folder else self._store.images.paths(sha256)
        hashes = {path: _hash(path) for path in named if path.is_file()}
        for path, own in hashes.items():
            if own == sha256:
                return _read(path)
        if self._folder and sha256 in self._by_hash:  # under another name
            return _read(self._by_hash[sha256])
        if hashes:
            words = tr(
                "The photograph {path} has changed since the marks were made (its content is another): they were left out.",
                path=next(iter(hashes)),
            )
            raise MarkFileError(words)
        raise MarkFileError(tr("There is no photograph {name}: its marks were left out.", name=wanted))

    def _named(self, name: str) -> list[Path]:
        if self._folder is None:
            return []
        return self._by_name.get(name.casefold()) or self._by_name.get(Path(name).stem.casefold()) or []

    @cached_property
    def _listed(self) -> list[Path]:
        assert self._folder is not None
        return [path for batch in list_photographs([self._folder], self._token) for path in batch]

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
        return _hashed(self._listed, self._token)


def _hashed(paths: Iterable[Path], token: CancelToken) -> dict[str, Path]:
    found = {}
    for path in paths:
        token.check()
        own = _hash(path)
        if own:
            found[own] = path
    return found


def _hash(path: Path) -> str | None:
    try:
        return fundus.content_hash(path)
    except fundus.FundusError:
        return None


def _read(path: Path) -> Photograph:
    try:
        image = fundus.read(path)
    except fundus.FundusError as error:
        raise MarkFileError(tr("The photograph {path} cannot be used: {error}", path=path, error=error)) from error
    return Photograph(image.sha256, path, image.width, image.height)
