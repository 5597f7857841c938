"""Readings and stores for tests."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from retina_desktop.domain.reading import Reading
from retina_desktop.store.opening import open_store
from retina_desktop.store.sqlite import APPEND_ONLY
from retina_desktop.store.upgrading import MIGRATIONS

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


def store_of_format_1(path: Path, readings: int) -> None:
    """A store as the first program made it: version 0001, rows of format 1, with the chain by the recipe of its ADR."""
    with tempfile.TemporaryDirectory() as folder:
        scripts = Path(folder) / "migrations"
        shutil.copytree(MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__", "000[2-9]*"))
        open_store(path, migrations=scripts).close()
    previous = "f1fb3cd458fce8b527b9af6f5803d235c0d3be8313e41482c001461c924ab586"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for number in range(1, readings + 1):
            row: dict[str, Any] = {
                "id": number, "format": 1, "sha256": sha(number), "reader": "Ada", "state": "entered",
                "grade": number % 5, "gradable": 1, "dme": None, "note": "old", "time_utc": NOON.isoformat(),
                "seconds_spent": 4.5, "model": None, "model_grade": None, "opinion_hash": None, "seen_before": 0,
                "changed_after": 0,
            }  # fmt: skip
            text = json.dumps(row, sort_keys=True, separators=(",", ":"))
            row["previous_hash"] = previous
            row["hash"] = previous = hashlib.sha256(f"{previous}\n{text}".encode()).hexdigest()
            marks = ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO reading ({', '.join(row)}) VALUES ({marks})", list(row.values()))
            names = "sha256, reader, state, grade, gradable, model, model_grade, time_utc"
            connection.execute(
                f"INSERT INTO current_reading (reading_id, {names}) SELECT id, {names} FROM reading WHERE id = ?",
                [number],
            )
        connection.execute("UPDATE chain_head SET count = ?, hash = ?", [readings, previous])


def tamper(path: Path, *statements: str, checked: bool = True) -> None:
    """Change a store's file behind the program's back: the triggers go first. checked: keep the tables' own checks."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for table in APPEND_ONLY:
            for act in ("update", "delete"):
                connection.execute(f"DROP TRIGGER IF EXISTS {table}_no_{act}")
        if not checked:
            connection.execute("PRAGMA ignore_check_constraints=ON")
        for statement in statements:
            connection.execute(statement)
