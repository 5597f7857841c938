"""What of the photographs is to be screened: by patterns on names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path


@dataclass(frozen=True)
class Patterns:
    """Globs on a photograph's name and on its path below the folder that was named, whatever the case: *_left.*, 2026/*"""

    include: tuple[str, ...] = ()  # () everything
    exclude: tuple[str, ...] = ()

    def chosen(self, photographs: Iterable[Path], folders: Sequence[Path]) -> Iterator[Path]:
        for path in photographs:
            names = [path.name, *(path.relative_to(f).as_posix() for f in folders if path.is_relative_to(f))]
            if (not self.include or _any_fits(names, self.include)) and not _any_fits(names, self.exclude):
                yield path


def _any_fits(names: Sequence[str], patterns: Sequence[str]) -> bool:
    return any(fnmatchcase(name.casefold(), pattern.casefold()) for name in names for pattern in patterns)
