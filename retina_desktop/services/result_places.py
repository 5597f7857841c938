"""What the paths of a results.csv mean: one photograph, however its folder was spelled, has one current row.

A folder's links are followed, a file's are not: a link of another name beside a photograph is listed, and has a row, as well.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from retina_desktop.services.results import ERROR, Row, path_text

_BYTE = re.compile(r"\\udc([0-9a-f]{2})")


def base_of(rows: Sequence[Row], file: Path) -> Path | None:
    """What relative paths start from: the command line's folder of then is not written, so the likely ones are tried.

    None where no row has a relative path.
    """
    first = next((row["path"] for row in rows if not Path(row["path"]).is_absolute() and row["status"] != ERROR), None)
    if first is None:
        return None
    folders = (Path.cwd(), file.absolute().parent, *file.absolute().parent.parents)
    return next((folder for folder in folders if (folder / first).exists()), Path.cwd())


def path_of(text: str, base: Path | None) -> Path:
    """As the system knows it: a byte that is no UTF-8 stands as \\udcXX in the table."""
    if "\\udc" in text and not Path(text).exists():
        text = _BYTE.sub(lambda found: chr(0xDC00 + int(found.group(1), 16)), text)
    return Path(text) if base is None else base / text


def place_of(path: Path) -> str:
    """The same text for every spelling of a path."""
    path = path.absolute()
    return path_text(_real(path.parent) / path.name)


@lru_cache(4096)  # of a hundred thousand photographs, most lie side by side
def _real(folder: Path) -> Path:
    return Path(os.path.realpath(folder))  # Path.resolve raises where links lead round


def current_rows(rows: Sequence[Row], file: Path) -> list[Row]:
    """Of each place the row that was written last: what stood there before, or was said in another spelling, no longer holds."""
    base = base_of(rows, file)
    current: dict[str, Row] = {}
    for row in rows:
        place = place_of(path_of(row["path"], base))
        current.pop(place, None)
        current[place] = row
    return list(current.values())


def places_of(rows: Iterable[Row], file: Path) -> list[str]:
    """Of each row, in their order."""
    rows = list(rows)
    base = base_of(rows, file)
    return [place_of(path_of(row["path"], base)) for row in rows]
