"""The clinic's own decisions: its table of actions and follow-up where it has one, else the shipped one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from retina_desktop.domain.language import tr
from retina_desktop.domain.scale import ClinicTables, FollowUp, read_clinic_tables

MOST_BYTES = 1_000_000
"""Larger files are no tables."""


@dataclass(frozen=True)
class Chosen:
    """What holds here. problems: what was wrong with the clinic's choice, a sentence each."""

    tables: ClinicTables | None  # None: not even the shipped ones can be read
    follow_up: FollowUp | None  # whose advice is shown; None: the tables have none
    problems: tuple[str, ...] = ()


def choose_tables(shipped: Path, own: str, follow_up: str) -> Chosen:
    """own: the path of the clinic's tables, "" for none. follow_up: the name of the follow-up table that is used."""
    problems: list[str] = []
    tables = None
    if own:
        try:
            tables = _read(Path(own).expanduser())
        except ValueError as error:
            problems.append(
                tr(
                    "The clinic's tables {file} cannot be used, the shipped ones are: {why}",
                    file=own,
                    why=_inner(str(error)),
                )
            )
    if tables is None:
        try:
            tables = _read(shipped)
        except ValueError as error:
            problems.append(tr("The program is incomplete, no follow-up can be shown: {why}", why=_inner(str(error))))
            return Chosen(None, None, tuple(problems))
    chosen = next((table for table in tables.follow_up if table.name == follow_up), None)
    if chosen is None and tables.follow_up:
        chosen = tables.follow_up[0]
        problems.append(
            tr("The tables hold no follow-up named “{name}”: “{used}” is used.", name=follow_up, used=chosen.name)
        )
    return Chosen(tables, chosen, tuple(problems))


def _read(path: Path) -> ClinicTables:
    """Raises ValueError in words."""
    try:
        if not path.is_file():
            raise ValueError("there is no such file.")
        if path.stat().st_size > MOST_BYTES:
            raise ValueError("it is too large.")
        return read_clinic_tables(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ValueError(f"it cannot be read ({error.strerror or error}).") from error
    except UnicodeDecodeError as error:
        raise ValueError("it is not UTF-8 text.") from error


def _inner(words: str) -> str:
    """A reason after a colon: one line, small first letter, one full stop."""
    line = " ".join(words.split()).rstrip(".")
    return f"{line[:1].lower()}{line[1:]}."
