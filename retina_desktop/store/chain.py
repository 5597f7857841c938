"""The hash chain over the readings: each row's hash covers the hash before it and every field of the row."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

FORMAT = 3
"""3: seen_before is of the reading itself; before, of the reader's first grade of the photograph."""
GENESIS = hashlib.sha256(b"retina-desktop readings").hexdigest()
"""What the first reading follows."""

_FIRST_FIELDS = (
    "id",
    "format",
    "sha256",
    "reader",
    "state",
    "grade",
    "gradable",
    "dme",
    "note",
    "time_utc",
    "seconds_spent",
    "model",
    "model_grade",
    "opinion_hash",
    "seen_before",
    "changed_after",
)
_SIGNS = ("signs", "quality_reasons")
HASHED_FIELDS = {1: _FIRST_FIELDS, 2: (*_FIRST_FIELDS, *_SIGNS), 3: (*_FIRST_FIELDS, *_SIGNS)}
"""By format: a later version that stores more hashes more, and still verifies what was written before."""
EMPTY_FIELDS = {1: _SIGNS, 2: (), 3: ()}
"""By format: columns that came later, hold nothing in such a row, and whose content no hash would cover."""


# default=repr: a row altered to a type that no reading has still gets a hash, which then differs.
_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True, default=repr)


def row_hash(previous_hash: str, row: Mapping[Any, Any]) -> str:
    """The hash of a reading's row, its values as the database holds them.

    "" for a format that is not known here, and for a row with something in a column that its format does not have.
    """
    fields = HASHED_FIELDS.get(row["format"])
    if fields is None or any(row.get(name) is not None for name in EMPTY_FIELDS[row["format"]]):
        return ""
    values = {name: row[name] for name in fields}
    return hashlib.sha256(f"{previous_hash}\n{_CANONICAL.encode(values)}".encode()).hexdigest()


def text_hash(text: str) -> str:
    """The name under which a model's opinion is kept."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
