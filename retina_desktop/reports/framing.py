"""What frames every report: the footer's words, numbers as they are written, and the clinic's letterhead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from retina_desktop.domain.language import commas, tr, trn, written_date, written_number
from retina_desktop.domain.notice import RESEARCH_USE
from retina_desktop.reports.document import Letterhead
from retina_desktop.services.agreement import Share

MOST_LOGO_BYTES = 5_000_000


@dataclass(frozen=True)
class Press:
    """What all reports of one run have in common. made: local time; author: for the file's metadata; language: a code such as "es"."""

    made: datetime
    letterhead: Letterhead = field(default_factory=Letterhead)
    language: str = "en"
    author: str = ""


@dataclass(frozen=True)
class Clinic:
    """As the settings have it. problems: what is wrong with it, a sentence each."""

    letterhead: Letterhead
    problems: tuple[str, ...] = ()


def read_clinic(name: str, logo: str) -> Clinic:
    """logo: the path of a picture, "" for none. Whether it can be drawn is found out when it is: `drawing.can_draw`."""
    if not logo:
        return Clinic(Letterhead(name))
    file = Path(logo).expanduser()
    try:
        if file.stat().st_size > MOST_LOGO_BYTES:
            return Clinic(
                Letterhead(name), (tr("The clinic's logo {file} is larger than 5 MB; the report has none.", file=logo),)
            )
        return Clinic(Letterhead(name, file.read_bytes()))
    except OSError as error:
        why = error.strerror or str(error)
        words = tr("The clinic's logo {file} cannot be read ({why}); the report has none.", file=logo, why=why)
        return Clinic(Letterhead(name), (words,))


def footer(models: Sequence[str], made: datetime) -> tuple[str, ...]:
    """Of each page: what the program is not; then the model, the program and when. made: local time."""
    model = tr("Model {name}", name=commas(models)) if models else tr("No model")
    program = f"Retina Desktop {_version()}"
    when = tr("made {when}", when=written_date(made, "minute"))
    return tr(RESEARCH_USE), " · ".join((model, program, when))


def _version() -> str:
    try:
        return version("retina-desktop")
    except PackageNotFoundError:  # a copy that was not installed
        return ""


def percent(share: float) -> str:
    """Such as "93.4 %"."""
    return f"{written_number(100 * share, 1)} %"


def share_words(share: Share) -> str:
    """Such as "93.4 % (91.0–95.3 %), 412 of 441"."""
    if share.value is None or share.interval is None:
        return tr("none to tell from")
    low, high = (written_number(100 * end, 1) for end in share.interval)
    of = tr("{hits} of {all}", hits=written_number(share.hits), all=written_number(share.of))
    return f"{percent(share.value)} ({low}–{high} %), {of}"


def duration_words(length: timedelta | None) -> str:
    """Such as "42 s", "12 min", "3.4 h", "2.1 days"."""
    if length is None:
        return "–"
    seconds = length.total_seconds()
    if seconds < 90:
        return tr("{n} s", n=written_number(seconds))
    if seconds < 90 * 60:
        return tr("{n} min", n=written_number(seconds / 60))
    if seconds < 48 * 3600:
        return tr("{n} h", n=written_number(seconds / 3600, 1))
    days = seconds / 86_400
    return (
        trn("{n} day", "{n} days", round(days))
        if days == round(days)
        else tr("{days} days", days=written_number(days, 1))
    )
