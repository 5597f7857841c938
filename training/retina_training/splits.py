"""Nothing that is trained on may be scored: no patient and no photograph on both sides of a split."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from pathlib import Path

from retina_training.rows import Row

GLANCE = 65536
"""Bytes from the middle of a file: what tells pictures of one file size apart without reading them whole, as BMP and TIFF are."""


def check_patients(rows: Sequence[Row]) -> None:
    """A patient's photographs are all in one split; the id counts within its data set. Raises TableError."""
    first: dict[tuple[str, str], Row] = {}
    for row in rows:
        patient = row.text("patient_id")
        before = first.setdefault((row.text("dataset"), patient), row)
        if patient and before.text("split") != row.text("split"):
            raise row.fault(
                f"the patient {patient} is in the split {row.text('split')}, but in {before.text('split')} in line {before.line}; "
                "a patient's photographs must all be in one split, or the model is scored on whom it knows"
            )


def check_photographs(rows: Sequence[Row], paths: Sequence[Path]) -> None:
    """No photograph, byte for byte, is in two splits. paths: of the rows, all there. Raises TableError."""
    group = list(range(len(rows)))
    for _, same_size in _alike(rows, group, lambda i: paths[i].stat().st_size):
        for _, same_middle in _alike(rows, same_size, lambda i: _middle(paths[i])):
            for _, same in _alike(rows, same_middle, lambda i: _whole(paths[i])):
                before = rows[same[0]]
                row = rows[next(i for i in same if rows[i].text("split") != before.text("split"))]
                raise row.fault(
                    f"the photograph {row.text('path')} is, byte for byte, that of line {before.line}, {before.text('path')}, "
                    f"but in the split {row.text('split')} and not {before.text('split')}: the model would be scored on what it knows"
                )


def _alike(rows: Sequence[Row], chosen: list[int], look: Callable[[int], Hashable]) -> list[tuple[Hashable, list[int]]]:
    """Those of the chosen rows that look the same and are in more than one split."""
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for index in chosen:
        groups[look(index)].append(index)
    return [(key, own) for key, own in groups.items() if len({rows[i].text("split") for i in own}) > 1]


def _middle(path: Path) -> bytes:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size // 2 - GLANCE // 2))
        return hashlib.sha256(file.read(GLANCE)).digest()


def _whole(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
