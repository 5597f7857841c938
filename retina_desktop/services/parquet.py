"""Tables as Parquet, with typed columns: of readings, and of results.csv.

The rows go through a text file beside the target into DuckDB, which holds at most MEMORY of them whatever their number
(docs/adr/0014). Unknown is null; sets are lists; texts are as they are, also those that a spreadsheet would take for a formula.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import tr
from retina_desktop.services.new_folder import ExportError
from retina_desktop.services.results import ERROR
from retina_desktop.services.whole_files import whole_file

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

MEMORY = "400MB"
BETWEEN = "|"
"""Between the members of a set, in a row's text."""

Row = Sequence[str | None]
"""Values as text in the order of the columns; None: unknown. A yes or no is "1" or "0"; an empty set is ""."""

_TEXT, _YES, _NUMBER, _SMALL, _REAL = "VARCHAR", "BOOLEAN", "INTEGER", "TINYINT", "DOUBLE"
_TIME = "TIMESTAMPTZ"  # of microseconds, in UTC
_TEXTS, _SMALLS = "VARCHAR[]", "TINYINT[]"

READING_TYPES = {
    "id": "BIGINT",
    "time_utc": _TIME,
    **dict.fromkeys(("sha256", "laterality", "reader", "state"), _TEXT),
    "grade": _SMALL,
    "gradable": _YES,
    "dme": _SMALL,
    "referable": _YES,
    "note": _TEXT,
    "seconds_spent": _REAL,
    "model": _TEXT,
    "model_grade": _SMALL,
    "seen_before": _YES,
    "changed_after": _YES,
    "previous_hash": _TEXT,
    "hash": _TEXT,
    "signs": _TEXTS,
    "quality_reasons": _TEXTS,
    "format": _SMALL,
    **dict.fromkeys(("patient", "uk_r", "uk_m"), _TEXT),
}
RESULT_TYPES = {
    **dict.fromkeys(("path", "sha256", "status", "error"), _TEXT),
    "grade": _SMALL,
    **dict.fromkeys(("p0", "p1", "p2", "p3", "p4"), _REAL),
    "action": _SMALL,
    "referable": _YES,
    "p_referable": _REAL,
    "dme": _SMALL,
    **dict.fromkeys(("p_dme0", "p_dme1", "p_dme2"), _REAL),
    "gradable": _YES,
    "p_gradable": _REAL,
    "quality_reasons": _TEXTS,
    "uncertainty": _REAL,
    "conformal_set": _SMALLS,
    **dict.fromkeys(("microaneurysms", "haemorrhages", "hard_exudates", "soft_exudates"), _NUMBER),
    "rule_grade": _SMALL,
    **dict.fromkeys(("disc_x", "disc_y", "fovea_x", "fovea_y"), _REAL),
    "laterality": _TEXT,
    "model": _TEXT,
    "seconds": _REAL,
    "width": _NUMBER,
    "height": _NUMBER,
    "device": _TEXT,
    "patient": _TEXT,
}
"""By column of results.csv; a later column that is not named here is a text."""


def readings_parquet(
    store: Store,
    target: Path,
    *,
    only_current: bool = False,
    with_patients: bool = False,
    photographs: Collection[str] | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> int:
    """The columns of `store export --out`, typed; returns how many readings. Raises ExportError, StoreError."""
    from retina_desktop.store.export import columns, rows

    names = columns(with_patients=with_patients)
    chosen = rows(
        store.readings,
        store.images,
        only_current=only_current,
        with_patients=with_patients,
        photographs=photographs,
        progress=progress,
    )
    texts = ([_text(row[name]) for name in names] for row in chosen)
    return write_parquet({name: READING_TYPES[name] for name in names}, texts, target)


def results_parquet(table: Path, target: Path) -> int:
    """results.csv with types: `conformal_set` a list of grades, `quality_reasons` of texts; both null in a row with an error.

    Returns how many rows. Raises ExportError, also for a table that is none of this program.
    """
    try:
        with table.open(encoding="utf-8", errors="replace", newline="") as file:
            reader = csv.reader(file)
            names = next(reader, [])
            if "status" not in names:
                raise ExportError(tr("{file} was not made by this program.", file=table))
            types = {name: RESULT_TYPES.get(name, _TEXT) for name in names}
            return write_parquet(types, _result_rows(reader, types, names.index("status")), target)
    except (OSError, csv.Error) as error:
        raise ExportError(tr("{file} cannot be read: {why}.", file=table, why=error)) from error


def parquet_trouble() -> str:
    """Why no Parquet can be written here; "" where it can. The light edition is without DuckDB, which is an eighth of it."""
    if find_spec("duckdb") is None:
        return tr("A table as Parquet needs the full edition of the program; CSV holds the same table.")
    return ""


def write_parquet(types: Mapping[str, str], rows: Iterable[Row], target: Path) -> int:
    """Write the rows, all or nothing, in place of a file of that name; returns how many.

    types: column -> type, as DuckDB calls it. Raises ExportError, naming what does not fit its type.
    """
    if trouble := parquet_trouble():
        raise ExportError(trouble)
    import duckdb

    with whole_file(target) as draft:
        table = draft.with_name("rows")
        count = 0
        with table.open("w", encoding="utf-8", newline="") as file:
            for row in rows:
                file.write(",".join(map(_quoted, row)) + "\n")
                count += 1
        chosen = ", ".join(map(_typed, types.items()))
        # COPY takes no bound parameters; every name and path is a quoted literal.
        query = f"COPY (SELECT {chosen} FROM {_source(table, types)}) TO {_literal(draft)}"  # noqa: S608
        try:
            with duckdb.connect(config=_config(draft.parent)) as connection:
                connection.execute(QUIET)
                connection.execute(f"{query} (FORMAT parquet, COMPRESSION zstd)")
        except duckdb.Error as error:
            raise ExportError(
                tr("{file} cannot be written: {why}.", file=target, why=str(error).split("\n")[0])
            ) from error
    return count


QUIET = "SET enable_progress_bar = false; SET lock_configuration = true"
"""It would print how far it is on standard output, between our JSON lines, when a query takes two seconds."""


def _config(folder: Path) -> dict[str, str | bool | int | float | list[str]]:
    """It fetches nothing, and what does not fit into memory goes beside the target and away with it."""
    return {
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
        "memory_limit": MEMORY,
        "threads": "1",
        "temp_directory": str(folder),
    }


def _source(table: Path, types: Mapping[str, str]) -> str:
    read_as = ", ".join(f"{_literal(name)}: {_literal(_read_type(kind))}" for name, kind in types.items())
    # A file's name is a pattern to DuckDB: a sign that means something there is written as a set of one.
    path = "".join(f"[{sign}]" if sign in "*?[" else sign for sign in str(table))
    return (
        f"read_csv({_literal(path)}, auto_detect = false, header = false, delim = ',', quote = '\"', escape = '\"', "
        f"new_line = '\\n', nullstr = '', allow_quoted_nulls = false, parallel = false, columns = {{{read_as}}})"
    )


def _read_type(kind: str) -> str:
    return _TEXT if kind.endswith("[]") else kind


def _typed(column: tuple[str, str]) -> str:
    name, kind = column
    quoted = '"{}"'.format(name.replace('"', '""'))
    if not kind.endswith("[]"):
        return quoted
    parted = f"string_split({quoted}, '{BETWEEN}')::{kind}"
    return f"CASE WHEN {quoted} = '' THEN [] ELSE {parted} END AS {quoted}"


def _literal(value: object) -> str:
    return "'{}'".format(str(value).replace("'", "''"))


def _quoted(value: str | None) -> str:
    """A text in quotes, also an empty one; unknown is nothing at all."""
    return "" if value is None else '"{}"'.format(value.replace('"', '""'))


def _text(value: object) -> str | None:
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, tuple):
        return BETWEEN.join(value)
    return None if value is None else str(value)


def _result_rows(rows: Iterable[list[str]], types: Mapping[str, str], status: int) -> Iterator[Row]:
    kinds = tuple(types.values())
    for row in rows:
        if len(row) != len(kinds):
            continue  # what a kill left half-written at the end
        known = row[status] != ERROR
        yield [
            value if value or (known and kind.endswith("[]")) else None for value, kind in zip(row, kinds, strict=True)
        ]
