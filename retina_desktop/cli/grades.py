"""Grades of a table on the command line: `store import-grades`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.cli import DONE, FAILED
from retina_desktop.cli.marks import add_progress, reader_name
from retina_desktop.cli.progress import make_progress
from retina_desktop.store.errors import StoreError

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

COLUMNS = ("photograph", "grade", "dme", "gradable", "patient", "eye", "date", "reader", "note")
"""Of grade_table.WHATS, which is too heavy to import for a help text; a test compares them."""
MOST_TOLD = 20
"""Wrong rows that are told one by one."""


def add_import_options(parser: argparse.ArgumentParser) -> None:
    """Those of `import-grades`."""
    parser.add_argument(
        "table",
        type=Path,
        metavar="TABLE.csv",
        help="a row for each photograph: its path, SHA-256 or file's name; its grade 0-4, or U or nothing where it is "
        "ungradable; and, where there is such a column, its macular oedema 0-2. Names such as moderate NPDR, LOINC answers "
        "and R0, R1, R3, M0 of the UK scale are understood, too. Columns are found by their usual names, such as image and "
        "level, id_code and diagnosis, path and dr_grade; parted by comma, semicolon or tab; in UTF-8, UTF-16 or Windows-1252",
    )
    parser.add_argument(
        "--reader",
        required=True,
        type=reader_name,
        metavar="NAME",
        help='whose readings they become, such as "IDRiD labels"',
    )
    parser.add_argument(
        "--photographs",
        type=Path,
        metavar="DIR",
        help="the folder with the photographs; without it they are beside the table, or where they were last seen, such as "
        "--photographs ~/clinic",
    )
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        type=_column,
        metavar="WHAT=NAME",
        help=f"a column that is called otherwise; WHAT is {', '.join(COLUMNS)}; may be given again, such as --column "
        "grade=icdr",
    )
    parser.add_argument(
        "--value",
        action="append",
        default=[],
        type=_value,
        metavar="WHAT:TEXT=MEANING",
        help="what a value of the column for the grade or the dme means: 0-4 or U, or 0-2 or nothing; may be given again, such "
        "as --value grade:R2=2 --value dme:M1=2",
    )
    parser.add_argument(
        "--skip-wrong",
        action="store_true",
        help="import the right rows where others are wrong; without it, one wrong row keeps all out",
    )
    parser.add_argument(
        "--wrong",
        type=Path,
        metavar="FILE",
        help="write a sentence on each wrong row into FILE, of which there may be many; such as --wrong wrong.txt",
    )
    add_progress(parser)


def import_grades(store: Store, args: argparse.Namespace) -> int:
    """Save the grades; each row that is wrong is named, and the exit status then is 1."""
    from retina_desktop.services.grade_import import import_grades
    from retina_desktop.services.table_text import GradeTableError

    progress = make_progress(args.progress)
    try:
        done = import_grades(
            store,
            args.table,
            args.reader,
            photographs=args.photographs,
            columns=dict(args.column),
            values=dict(args.value),
            skip_wrong=args.skip_wrong,
            progress=lambda done, total: progress.advance(done, total, "reading grades"),
        )
    except (GradeTableError, StoreError) as error:
        progress.fail(str(error))
        return FAILED
    for words in done.remarks:
        print(words, file=sys.stderr)
    wrong = len(done.problems)
    if not _tell_wrong(done.problems, args.wrong):
        return FAILED
    if wrong and not args.skip_wrong:
        of = "a row is wrong" if wrong == 1 else f"{wrong:,} rows are wrong"
        progress.fail(f"Nothing was imported: {of}. --skip-wrong imports the others.")
        return FAILED
    whose = (
        ", ".join(f"{reader} ({n:,})" for reader, n in sorted(done.readers.items())) if len(done.readers) > 1 else ""
    )
    whose = whose or next(iter(done.readers), args.reader)
    words = f"{done.saved:,} grades imported for {whose} into {store.name}; {done.unchanged:,} were there already."
    if wrong:
        words += f" Left out: {wrong:,}."
    progress.finish(words, saved=done.saved, unchanged=done.unchanged, problems=done.problems)
    return FAILED if wrong else DONE


def _tell_wrong(problems: list[str], file: Path | None) -> bool:
    """The first ones on the screen, all of them in the file. False where that cannot be written, which is told."""
    for problem in problems[:MOST_TOLD]:
        print(problem, file=sys.stderr)
    if len(problems) > MOST_TOLD:
        where = f"all are in {file}" if file else "--wrong FILE writes all"
        print(f"And {len(problems) - MOST_TOLD:,} more; {where}.", file=sys.stderr)
    if file is None:
        return True
    try:
        file.write_text("".join(f"{problem}\n" for problem in problems), encoding="utf-8")
    except OSError as error:
        print(f"{file} cannot be written: {error.strerror or error}.", file=sys.stderr)
        return False
    return True


def _column(text: str) -> tuple[str, str]:
    what, _, name = text.partition("=")
    if what not in COLUMNS or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not one of {', '.join(f'{one}=NAME' for one in COLUMNS)}")
    return what, name


def _value(text: str) -> tuple[tuple[str, str], int | None]:
    from retina_desktop.services.grade_values import plain

    column, _, meaning = text.rpartition("=")
    what, _, value = column.partition(":")
    most = {"grade": 4, "dme": 2}.get(what)
    number = int(meaning) if meaning.isdecimal() else None
    if most is None or not value or (number is None and meaning not in ("", "U")) or (number or 0) > most:
        raise argparse.ArgumentTypeError(f"{text!r} is not as grade:R2=3, grade:bad=U or dme:M1=2")
    return (what, plain(value)), number
