"""What is to be screened: from a list in a file, and by patterns on names."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

PATH_COLUMNS = ("path", "file", "filename", "image", "photograph")
"""Any of these heads the column of paths in a CSV, in upper or lower case."""


class ListError(Exception):
    """The list cannot be read; str(error) is one sentence for the user."""


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


def read_list(path: Path) -> list[Path]:
    """The paths in a text file, one a line, or in a CSV with a column of paths; relative ones begin at the list's folder.

    Raises ListError.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ListError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError:
        raise ListError(f"{path} is no list: it is not text in UTF-8.") from None
    names = _names(text)
    if not names:
        raise ListError(f"{path} lists no photographs.")
    return [path.absolute().parent / name for name in names]


def _names(text: str) -> list[str]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for delimiter in ",;\t":
        head = [name.strip().strip('"').casefold() for name in lines[0].split(delimiter)] if lines else []
        column = next((head.index(name) for name in PATH_COLUMNS if name in head), None)
        if column is not None:
            rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))[1:]
            return [row[column] for row in rows if len(row) > column and row[column]]
    return lines


def _any_fits(names: Sequence[str], patterns: Sequence[str]) -> bool:
    return any(fnmatchcase(name.casefold(), pattern.casefold()) for name in names for pattern in patterns)
