"""Readings and stores for tests."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from retina_desktop.domain.reading import Reading

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def sha(number: int) -> str:
    """The content's hash of the photograph of this number."""
    return hashlib.sha256(str(number).encode()).hexdigest()


def made(number: int = 0, **other: Any) -> Reading:
    """A valid reading of photograph `number`, minute by minute; other replaces its fields."""
    grade = other.get("grade", number % 5)
    values: dict[str, Any] = {
        "sha256": sha(number),
        "reader": "Ada",
        "state": "entered",
        "grade": grade,
        "gradable": None if grade is None else True,
        "dme": None,
        "note": "",
        "time_utc": NOON + timedelta(minutes=number),
        "seconds_spent": 4.5,
        "model": "retina-2026.1",
        "model_grade": 2,
        "model_opinion": '{"grade": 2}',
    }
    return Reading(**{**values, **other})


def tamper(path: Path, *statements: str, checked: bool = True) -> None:
    """Change a store's file behind the program's back: the triggers go first. checked: keep the tables' own checks."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for table in ("reading", "opinion"):
            for act in ("update", "delete"):
                connection.execute(f"DROP TRIGGER IF EXISTS {table}_no_{act}")
        if not checked:
            connection.execute("PRAGMA ignore_check_constraints=ON")
        for statement in statements:
            connection.execute(statement)
