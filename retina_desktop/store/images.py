"""Known photographs and where they were seen, so that a restart finds them without hashing again."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select

from retina_desktop.store.database import Database
from retina_desktop.store.readings import chunks
from retina_desktop.store.schema import image, image_path


@dataclass(frozen=True)
class KnownImage:
    """What is kept of a photograph besides its readings. Sizes in pixels after EXIF orientation."""

    sha256: str
    laterality: str | None  # "OD" or "OS"
    patient: str | None
    width: int | None
    height: int | None
    taken: date | None = None  # as a table or the file's tags said


@dataclass(frozen=True)
class Sighting:
    """A file that was opened or hashed: this path held this content."""

    sha256: str
    path: Path
    laterality: str | None = None
    patient: str | None = None
    width: int | None = None
    height: int | None = None
    taken: date | None = None


@dataclass(frozen=True, slots=True)
class SeenAt:
    """A place that held a photograph when it was last looked at."""

    path: Path
    size: int  # bytes
    mtime_ns: int


_FACTS = ("laterality", "patient", "width", "height", "taken")


class Images:
    """The photographs of one store. A photograph is its content: two files with the same content are one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def remember(
        self,
        sha256: str,
        path: Path,
        laterality: str | None = None,
        patient: str | None = None,
        width: int | None = None,
        height: int | None = None,
    ) -> None:
        """Keep that this path holds this content now. What is None leaves what is known.

        A file that vanished meanwhile is not remembered. Raises StoreError when it could not be saved.
        """
        self.remember_many([Sighting(sha256, path, laterality, patient, width, height)])

    def remember_many(self, sightings: Iterable[Sighting]) -> dict[Path, str]:
        """`remember` for many files in one transaction; the last word on a path or a photograph holds.

        Returns the hash that was known before of each path that holds another content now.
        """
        with self._database.writing() as connection:
            return self.remember_within(connection, sightings)

    def remember_within(self, connection: Connection, sightings: Iterable[Sighting]) -> dict[Path, str]:
        """`remember_many` as a part of a transaction that is open already."""
        seen = list(sightings)
        places = {place[0]: (place, one.sha256) for one in seen if (place := _place(one.path)) is not None}
        facts: dict[str, dict[str, Any]] = {}
        for one in seen:
            facts.setdefault(one.sha256, {}).update(_known(one))
        _keep_facts(connection, facts)
        replaced = _keep_places(connection, places)
        return {_path_of(key): sha256 for key, sha256 in replaced.items()}

    def by_path(self, paths: Iterable[Path]) -> dict[Path, str]:
        """The content's hash of every path that has still the size and time of change it was remembered with."""
        places = {place[0]: (path, place[1:]) for path in paths if (place := _place(path)) is not None}
        found: dict[Path, str] = {}
        with self._database.reading() as connection:
            for keys in chunks(places):
                for row in connection.execute(select(image_path).where(image_path.c.path.in_(keys))):
                    path, unchanged = places[row.path]
                    if (row.size, row.mtime_ns) == unchanged:
                        found[path] = row.sha256
        return found

    def paths(self, sha256: str) -> list[Path]:
        """Every place where this content was seen; the files may be gone since."""
        with self._database.reading() as connection:
            keys = select(image_path.c.path).where(image_path.c.sha256 == sha256).order_by(image_path.c.path)
            return [_path_of(key) for key in connection.execute(keys).scalars()]

    def seen_at(self, shas: Iterable[str]) -> dict[str, list[SeenAt]]:
        """Every place where these contents were seen, by path; the files may be gone or changed since."""
        found: dict[str, list[SeenAt]] = {}
        with self._database.reading() as connection:
            for names in chunks(dict.fromkeys(shas)):
                where = image_path.c
                rows = select(where.sha256, where.path, where.size, where.mtime_ns).where(where.sha256.in_(names))
                for sha256, key, size, mtime_ns in connection.execute(rows.order_by(where.path)):
                    found.setdefault(sha256, []).append(SeenAt(_path_of(key), size, mtime_ns))
        return found

    def places(self) -> dict[Path, str]:
        """Every path where a photograph was seen, with its content's hash; the files may be gone or changed since."""
        with self._database.reading() as connection:
            rows = connection.execute(select(image_path.c.path, image_path.c.sha256).order_by(image_path.c.path))
            return {_path_of(row.path): row.sha256 for row in rows}

    def get_many(self, shas: Iterable[str]) -> dict[str, KnownImage]:
        """What is known of these photographs; unknown ones are left out."""
        found: dict[str, KnownImage] = {}
        with self._database.reading() as connection:
            for names in chunks(dict.fromkeys(shas)):
                for row in connection.execute(select(image).where(image.c.sha256.in_(names))):
                    taken = None if row.taken is None else date.fromisoformat(row.taken)
                    facts = (row.laterality, row.patient, row.width, row.height, taken)
                    found[row.sha256] = KnownImage(row.sha256, *facts)
        return found

    def of_patients(self, patients: Iterable[str]) -> set[str]:
        """The SHA-256 of every known photograph of these patients."""
        found: set[str] = set()
        with self._database.reading() as connection:
            for names in chunks(dict.fromkeys(patients)):
                found.update(connection.execute(select(image.c.sha256).where(image.c.patient.in_(names))).scalars())
        return found

    def count(self) -> int:
        """How many photographs are known."""
        with self._database.reading() as connection:
            return connection.execute(select(func.count()).select_from(image)).scalar_one()


def _known(one: Sighting) -> dict[str, Any]:
    facts = {name: getattr(one, name) for name in _FACTS if getattr(one, name) is not None}
    return facts | ({"taken": one.taken.isoformat()} if one.taken is not None else {})


def _keep_facts(connection: Connection, facts: dict[str, dict[str, Any]]) -> None:
    known: set[str] = set()
    for names in chunks(facts):
        known.update(connection.execute(select(image.c.sha256).where(image.c.sha256.in_(names))).scalars())
    nothing: dict[str, Any] = dict.fromkeys(_FACTS)
    new = [{"sha256": sha256, **nothing, **values} for sha256, values in facts.items() if sha256 not in known]
    if new:
        connection.execute(image.insert(), new)
    for sha256, values in facts.items():
        if values and sha256 in known:
            connection.execute(image.update().where(image.c.sha256 == sha256).values(**values))


def _keep_places(connection: Connection, places: dict[str, tuple[tuple[str, int, int], str]]) -> dict[str, str]:
    """Returns the content that was known of the places that hold another one now."""
    replaced: dict[str, str] = {}
    for keys in chunks(places):
        known = connection.execute(select(image_path.c.path, image_path.c.sha256).where(image_path.c.path.in_(keys)))
        replaced |= {row.path: row.sha256 for row in known if row.sha256 != places[row.path][1]}
        connection.execute(image_path.delete().where(image_path.c.path.in_(keys)))
    rows = [
        {"path": key, "size": size, "mtime_ns": mtime_ns, "sha256": sha256}
        for (key, size, mtime_ns), sha256 in places.values()
    ]
    if rows:
        connection.execute(image_path.insert(), rows)
    return replaced


def _place(path: Path) -> tuple[str, int, int] | None:
    """(key, size, mtime_ns) of a file as it is now; None when it cannot be looked at."""
    try:
        facts = path.stat()
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return None
    return _key_of(path), facts.st_size, facts.st_mtime_ns


_BYTES = "bytes:"  # no absolute path begins like this


def _key_of(path: Path) -> str:
    """The absolute path; a name that is no valid Unicode, which Linux allows and no database keeps, in hexadecimal."""
    text = os.path.abspath(path)  # noqa: PTH100 - Path.absolute() leaves ".." in, resolve() would follow links
    try:
        text.encode()
    except UnicodeEncodeError:
        return _BYTES + os.fsencode(text).hex()
    return text


def _path_of(key: str) -> Path:
    return Path(os.fsdecode(bytes.fromhex(key.removeprefix(_BYTES))) if key.startswith(_BYTES) else key)
