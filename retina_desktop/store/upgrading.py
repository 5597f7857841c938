"""Bringing a store's tables to this program's version by Alembic's scripts, all in the caller's transaction."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, select, table
from sqlalchemy import column as named_column

from retina_desktop.store.errors import StoreError, Trouble

MIGRATIONS = Path(__file__).parent / "migrations"
"""Inside the package, so that a wheel and a frozen program find them; no alembic.ini is needed."""

_VERSION = table("alembic_version", named_column("version_num"))


def known_versions(migrations: Path = MIGRATIONS) -> list[str]:
    """Every version that this program knows, oldest first, from the scripts' names: 0001_….py is version 0001.

    Alembic itself (0.15 s to import) is loaded only when there is something to upgrade. Raises StoreError.
    """
    scripts = (migrations / "versions").glob("[0-9]*_*.py*")
    versions = sorted({script.name.partition("_")[0] for script in scripts})
    if not versions:
        words = f"The program is incomplete: {migrations / 'versions'} is missing or empty. Install it again."
        raise StoreError(words, Trouble.UPGRADE)
    return versions


def version_of(connection: Connection) -> str | None:
    """The version of the tables; None for a database that is no store, or an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(select(_VERSION.c.version_num)).scalar()


def run_migrations(connection: Connection, migrations: Path = MIGRATIONS) -> None:
    """Upgrade to the newest version inside the transaction that the connection is in.

    Raises whatever a broken script raises; the caller's transaction then undoes all of it.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))  # "%" would be interpolated
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
