"""Lesions marked by hand in the store: edits are appended, never changed; the newest tile of each place holds."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from retina_desktop.domain.marks import SavedEdit, Tile
from retina_desktop.store.database import Database
from retina_desktop.store.errors import MarksOvertaken, StoreError
from retina_desktop.store.readings import utc_text
from retina_desktop.store.schema import mark_edit, mark_tile


@dataclass(frozen=True)
class KeptTile:
    """The newest tile of a place. packed: as `lesion_marks.pack_tile` makes it."""

    packed: bytes
    time_utc: datetime


@dataclass(frozen=True)
class KeptMarks:
    """All that a reader marked in a photograph, as it is now."""

    sha256: str
    reader: str
    width: int  # of the photograph, upright
    height: int
    tiles: Mapping[str, Mapping[Tile, KeptTile]]  # by kind
    complete: frozenset[str]  # kinds of which the reader said that every lesion is marked
    changed_utc: Mapping[str, datetime]  # by kind, when it was last edited; every kind with an edit is here
    damaged: Mapping[str, tuple[str, ...]]  # by kind, a sentence for each tile left out: it is not as it was saved

    def packed(self, kind: str) -> dict[Tile, bytes]:
        """The tiles of a kind as `LesionMarks.load` takes them."""
        return {tile: kept.packed for tile, kept in self.tiles.get(kind, {}).items()}


@dataclass(frozen=True)
class EditRecord:
    """One edit of the history, without its tiles."""

    id: int
    sha256: str
    reader: str
    kind: str
    tool: str
    complete: bool  # after the edit
    tiles: int
    time_utc: datetime


class Marks:
    """The marks of one store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(self, new: SavedEdit) -> int:
        """Save one edit with its tiles; when this returns it is on the disk. Returns its id. Raises StoreError in words."""
        return self.append_many([new])[0]

    def append_over(self, new: SavedEdit) -> int:
        """The same, where every tile is still as it was before the edit. Raises MarksOvertaken where one is not."""
        with self._database.writing(durable=True) as connection:
            _check_before(connection, new)
            return _insert(connection, new)

    def append_many(self, new: Sequence[SavedEdit]) -> list[int]:
        """Save several in order: all of them or none. Returns their ids.

        Raises StoreError, also when the photograph has marks of another size: they would lie in the wrong places.
        """
        with self._database.writing(durable=True) as connection:
            return [_insert(connection, one) for one in new]

    def load(self, sha256: str, reader: str) -> KeptMarks | None:
        """What this reader marked in this photograph; None when nothing ever was. Raises StoreError."""
        with self._database.reading() as connection:
            states = _newest_edits(connection, sha256, reader)
            if not states:
                return None
            rows = _newest_tiles(connection, sha256, reader)
        tiles: dict[str, dict[Tile, KeptTile]] = {}
        damaged: dict[str, list[str]] = {}
        for row in rows:
            if tile_hash(row.packed) != row.hash:
                damaged.setdefault(row.kind, []).append(altered(row))
            else:
                kept = KeptTile(row.packed, datetime.fromisoformat(row.time_utc))
                tiles.setdefault(row.kind, {})[row.tile_column, row.tile_row] = kept
        return KeptMarks(
            sha256=sha256,
            reader=reader,
            width=states[0].width,
            height=states[0].height,
            tiles=tiles,
            complete=frozenset(state.kind for state in states if state.complete),
            changed_utc={state.kind: datetime.fromisoformat(state.time_utc) for state in states},
            damaged={kind: tuple(words) for kind, words in damaged.items()},
        )

    def history(self, sha256: str) -> list[EditRecord]:
        """Every edit of this photograph, whoever made it, oldest first. Raises StoreError."""
        query = select(mark_edit).where(mark_edit.c.sha256 == sha256).order_by(mark_edit.c.id)
        with self._database.reading() as connection:
            return [
                EditRecord(
                    row.id,
                    row.sha256,
                    row.reader,
                    row.kind,
                    row.tool,
                    bool(row.complete),
                    row.tiles,
                    datetime.fromisoformat(row.time_utc),
                )
                for row in connection.execute(query)
            ]

    def newer(self, sha256: str, reader: str, than: int) -> list[int]:
        """The ids of this reader's edits of this photograph above one, the newest last. Raises StoreError."""
        edit = mark_edit.c
        query = select(edit.id).where(edit.sha256 == sha256, edit.reader == reader, edit.id > than).order_by(edit.id)
        with self._database.reading() as connection:
            return list(connection.execute(query).scalars())

    def readers(self, sha256: str) -> list[str]:
        """Who marked something in this photograph, by name. Raises StoreError."""
        query = select(mark_edit.c.reader).where(mark_edit.c.sha256 == sha256).distinct().order_by(mark_edit.c.reader)
        with self._database.reading() as connection:
            return list(connection.execute(query).scalars())

    def marked(self) -> list[tuple[str, str]]:
        """(sha256, reader) of every photograph and reader with an edit, for exports and training. Raises StoreError."""
        query = select(mark_edit.c.sha256, mark_edit.c.reader).distinct()
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(mark_edit.c.sha256, mark_edit.c.reader))
            return [(row.sha256, row.reader) for row in rows]

    def by_kind(self) -> dict[str, list[str]]:
        """The SHA-256 of every photograph with an edit, by kind of lesion, in order. Raises StoreError."""
        query = select(mark_edit.c.kind, mark_edit.c.sha256).distinct()
        found: dict[str, list[str]] = {}
        with self._database.reading() as connection:
            for row in connection.execute(query.order_by(mark_edit.c.kind, mark_edit.c.sha256)):
                found.setdefault(row.kind, []).append(row.sha256)
        return found


def tile_hash(packed: bytes) -> str:
    """SHA-256 of a tile as it is stored."""
    return hashlib.sha256(packed).hexdigest()


def altered(row: Any) -> str:
    """A tile that its hash does not fit, in words. row: with the columns of mark_tile."""
    place = f"the tile in column {row.tile_column}, row {row.tile_row}"
    return f"Photograph {str(row.sha256)[:12]}, {row.reader}, {row.kind}: {place} was altered after it was saved."


def _insert(connection: Connection, new: SavedEdit) -> int:
    _check_size(connection, new)
    edit = new.edit
    of_all = {"sha256": new.sha256, "reader": new.reader, "kind": edit.kind}
    row = {
        **of_all,
        "tool": edit.tool,
        "width": new.width,
        "height": new.height,
        "complete": int(edit.complete_after),
        "tiles": len(edit.tiles),
        "time_utc": utc_text(new.time_utc),
    }
    key = connection.execute(mark_edit.insert().values(row)).inserted_primary_key
    assert key is not None
    number = int(key[0])
    tiles = [
        {
            **of_all,
            "edit_id": number,
            "tile_column": column,
            "tile_row": tile_row,
            "packed": change.after,
            "hash": tile_hash(change.after),
        }
        for (column, tile_row), change in edit.tiles.items()
    ]
    if tiles:
        connection.execute(mark_tile.insert(), tiles)
    return number


def _check_size(connection: Connection, new: SavedEdit) -> None:
    known = select(mark_edit.c.width, mark_edit.c.height).where(mark_edit.c.sha256 == new.sha256).limit(1)
    before = connection.execute(known).one_or_none()
    if before is not None and tuple(before) != (new.width, new.height):
        raise StoreError(
            f"The marks of photograph {new.sha256[:12]} were made on {before.width} x {before.height} pixels, not on "
            f"{new.width} x {new.height}; nothing was saved."
        )


def _check_before(connection: Connection, new: SavedEdit) -> None:
    """Within the transaction that writes: what another process saved until now is seen, and nothing comes in between."""
    tile = mark_tile.c
    for (column, row), change in new.edit.tiles.items():
        there = (
            select(mark_tile)
            .where(tile.sha256 == new.sha256, tile.reader == new.reader, tile.kind == new.edit.kind)
            .where(tile.tile_column == column, tile.tile_row == row)
            .order_by(tile.edit_id.desc())
            .limit(1)
        )
        newest = connection.execute(there).one_or_none()
        if newest is None or tile_hash(newest.packed) != newest.hash:
            continue  # never marked; or damaged, and shown as unjudged: the edit mends it
        if not _are_same(newest.packed, change.before):
            raise MarksOvertaken


def _are_same(packed: bytes, other: bytes) -> bool:
    """Whether two packed tiles hold the same pixels: another build of zlib packs them into other bytes."""
    return packed == other or (bool(packed) and bool(other) and zlib.decompress(packed) == zlib.decompress(other))


def _newest_edits(connection: Connection, sha256: str, reader: str) -> Sequence[Any]:
    """The last edit of each kind."""
    newest = (
        select(func.max(mark_edit.c.id))
        .where(mark_edit.c.sha256 == sha256, mark_edit.c.reader == reader)
        .group_by(mark_edit.c.kind)
    )
    return connection.execute(select(mark_edit).where(mark_edit.c.id.in_(newest)).order_by(mark_edit.c.id)).all()


def _newest_tiles(connection: Connection, sha256: str, reader: str) -> Sequence[Any]:
    """The last tile of each kind and place, with the time of its edit: the places come from the index alone."""
    mine = mark_tile.c
    places = (
        select(mine.tile_column, mine.tile_row, func.max(mine.edit_id).label("edit_id"))
        .where(mine.sha256 == sha256, mine.reader == reader)
        .group_by(mine.kind, mine.tile_column, mine.tile_row)
        .subquery()
    )
    joined = (
        select(mark_tile, mark_edit.c.time_utc)
        .select_from(places)
        .join(
            mark_tile,
            (mine.edit_id == places.c.edit_id)
            & (mine.tile_column == places.c.tile_column)
            & (mine.tile_row == places.c.tile_row),
        )
        .join(mark_edit, mark_edit.c.id == mine.edit_id)
    )
    return connection.execute(joined.order_by(mine.kind, mine.tile_row, mine.tile_column)).all()
