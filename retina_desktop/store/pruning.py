"""Keeping a table of what can be made again below a size: the oldest rows go first."""

from __future__ import annotations

from sqlalchemy import Connection, Table, func, select


def make_room(connection: Connection, table: Table, limit_bytes: int, new_bytes: int) -> None:
    """Delete the oldest rows until `new_bytes` more fit below the limit. table: with columns id, growing, and size, in bytes."""
    size = table.c.size
    excess = connection.execute(select(func.coalesce(func.sum(size), 0))).scalar_one() + new_bytes - limit_bytes
    if excess <= 0:
        return
    last = None
    for row in connection.execute(select(table.c.id, size).order_by(table.c.id)):
        last = row.id
        excess -= row.size
        if excess <= 0:
            break
    connection.execute(table.delete().where(table.c.id <= last))
