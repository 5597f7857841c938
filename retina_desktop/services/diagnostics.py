"""What whoever helps is given: pages of text about the program and this computer, without photographs and names (ADR 0018).

Gathered first and shown, saved then: what lies in the archive is what was on the screen.
"""

from __future__ import annotations

import getpass
import json
import locale
import os
import platform
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path

from retina_desktop.discreet import LEFT_OUT, error_words, scrub
from retina_desktop.logs import log_files
from retina_desktop.paths import Paths
from retina_desktop.services.check_up import Finding, package_version
from retina_desktop.services.whole_files import whole_file
from retina_desktop.settings import SETTINGS, Settings, readings_file
from retina_desktop.store import StoreError, open_store

READ_ME = "read-me.txt"
_PLAIN_TEXTS = {"training.recipe": "a file", "analysis.bundle": "a folder", "files.readings": "a file"}
_NAMES = ("reader.name", "reading.arbiters", "clinic.name")


@dataclass(frozen=True)
class Page:
    """One file of the archive."""

    name: str  # such as "store.txt"
    text: str


def gather(paths: Paths, settings: Settings, findings: Iterable[Finding], words: str = "") -> tuple[Page, ...]:
    """Every page, in the order in which they are shown. findings: doctor's. words: what the window says of the model.

    Nothing is written. What cannot be read says so on its own page.
    """
    pages = [
        Page("versions.txt", _versions(words)),
        Page("doctor.txt", _doctor(findings)),
        Page("settings.txt", _settings(settings)),
        Page("store.txt", _store(readings_file(settings, paths))),
        *(_file(one) for one in (paths.last_crash_file,) if one.is_file()),
        *(_file(one) for one in log_files(paths.log_file)),
    ]
    hide = _names_of(settings)
    pages = [Page(page.name, hide.sub(LEFT_OUT, page.text)) for page in pages]
    return Page(READ_ME, _read_me(pages)), *pages


def save(pages: Iterable[Page], file: Path) -> None:
    """Write the archive, whole or not at all. Raises ExportError."""
    with whole_file(file) as draft, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
        for page in pages:
            archive.writestr(page.name, page.text)


def file_name() -> str:
    """Such as "retina-desktop-diagnostics-2026-11-26.zip"."""
    return f"retina-desktop-diagnostics-{datetime.now():%Y-%m-%d}.zip"  # noqa: DTZ005 - the day here


def _read_me(pages: list[Page]) -> str:
    listed = "".join(f"  {page.name:16} {len(page.text.encode()):>9,} bytes\n" for page in pages)
    return (
        f"Retina Desktop's diagnostics, gathered on {datetime.now(UTC):%Y-%m-%d %H:%M} UTC.\n\n"
        "No photographs; no names of patients, readers, clinics, files or\nfolders; no readings and no notes.\n"
        "The program sends nothing: whoever saved this file passes it on.\n\n" + listed
    )


def _versions(words: str) -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9 if hasattr(os, "sysconf") else None
    lines = [
        f"Retina Desktop {package_version('retina-desktop')}",
        f"Python {platform.python_version()} ({platform.python_implementation()})",
        f"{platform.platform()}, {platform.machine()}",
        f"{os.cpu_count()} processors" + (f", {memory:.1f} GB of memory" if memory else ""),
        f"locale {'.'.join(filter(None, locale.getlocale()))}; screen by {_screen()}",
        *([f"The window says of the model: {scrub(words)}"] if words else []),
        "",
        *sorted({f"{one.metadata['Name']} {one.version}" for one in distributions()}, key=str.casefold),
    ]
    return "\n".join(lines) + "\n"


def _screen() -> str:
    named = [name for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
    return ", ".join(named) or "the system"


def _doctor(findings: Iterable[Finding]) -> str:
    return "".join(f"{replace(one, words=scrub(one.words)).line()}\n" for one in findings)


def _settings(settings: Settings) -> str:
    """Numbers, yes or no, and choices as they are; of a text or a list only whether there is one."""
    lines = []
    for setting in SETTINGS:
        value = settings.get(setting.key)
        if isinstance(value, list):
            told = f"{len(value)} entries, left out"
        elif isinstance(value, str) and not setting.choices:
            told = f"{_PLAIN_TEXTS.get(setting.key, 'a text')}, left out" if value else '""'
        else:
            told = json.dumps(value)
        lines.append(f"{setting.key} = {told}" + (" (the default)" if value == setting.default else ""))
    if settings.unknown:
        lines.append(f"{settings.unknown} settings that this version does not know")
    return "\n".join(lines) + "\n"


def _store(file: Path) -> str:
    """How much is in it, never what."""
    if not file.exists():
        return "There are no readings yet.\n"
    try:
        with open_store(file, read_only=True) as store:
            info = store.info()
            readings = {
                state: store.readings.count_current(state=state) for state in ("entered", "confirmed", "withdrawn")
            }
    except StoreError as error:
        return f"The store cannot be read: {error_words(error)}\n"
    counts = {
        "format": info.version,
        "megabytes": round((info.size_bytes or 0) / 1e6, 1),
        "readings, every act": info.readings,
        **{f"current readings, {state}": count for state, count in readings.items()},
        "photographs": info.photographs,
        "predictions": info.predictions,
        "features": info.features,
        "readers": len(info.readers),
        "backups beside it": "yes" if info.newest_backup else "none",
    }
    return "".join(f"{what}: {count}\n" for what, count in counts.items())


def _file(file: Path) -> Page:
    try:
        return Page(file.name, file.read_text(encoding="utf-8", errors="replace"))
    except OSError as error:
        return Page(file.name, f"It cannot be read: {error_words(error)}\n")


def _names_of(settings: Settings) -> re.Pattern[str]:
    """The last guard: the names that the settings and the system know, wherever they might stand all the same."""
    known = {part.strip() for key in _NAMES for part in settings.get(key).split(",")} | _user()
    names = sorted((name for name in known if len(name) > 2), key=len, reverse=True)
    return re.compile(
        r"(?<![\w-])(?:" + "|".join(map(re.escape, names)) + r")(?![\w-])" if names else r"(?!)", re.IGNORECASE
    )


def _user() -> set[str]:
    try:
        return {Path.home().name, getpass.getuser()}
    except (KeyError, OSError, RuntimeError):
        return set()
