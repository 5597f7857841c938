"""`screen --report pdf`: a report of each patient and one of the programme, made from what the run left in its folder."""

from __future__ import annotations

import argparse
import errno
import hashlib
import json
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retina_desktop import program_file

if TYPE_CHECKING:
    from retina_desktop.paths import Paths
    from retina_desktop.reports.framing import Press
    from retina_desktop.services.cancel import CancelToken
    from retina_desktop.services.clinic_tables import Chosen
    from retina_desktop.services.report_sources import Patient
    from retina_desktop.settings import Settings
    from retina_desktop.store.store import Store

log = logging.getLogger(__name__)

FOLDER = "reports"
MADE = ".made.jsonl"
"""Which report was made from which facts: a run that goes on makes only those whose facts are others now."""
TRY_AGAIN = "results.csv is complete; the same command with --resume makes the reports."

_FOR_ALL = (errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC)
"""Faults of writing that the next report would meet as well."""
_FAULTS = (ValueError, LookupError, ArithmeticError, RuntimeError, TypeError, MemoryError)
"""What drawing one patient may raise; the others' reports are made all the same."""

Tell = Callable[[int, int, str], None]
"""done, total, what."""


@dataclass(frozen=True)
class _Desk:
    """What all reports of a run need."""

    out: Path
    tables: Chosen
    arbiters: frozenset[str]
    press: Press
    problems: list[str]


def add_report_option(parser: argparse.ArgumentParser) -> None:
    """Add --report."""
    parser.add_argument(
        "--report",
        choices=("pdf",),
        help="also write a report of each patient as DIR/reports/<patient>.pdf, and of the programme as DIR/programme.pdf and "
        "DIR/programme.html, with the readings kept on this computer; --maps draws the lesions; such as --report pdf",
    )


def make_reports(out: Path, problems: list[str], tell: Tell, token: CancelToken) -> bool:
    """Write out/reports/<patient>.pdf, out/programme.pdf and out/programme.html. False when stopped by the user.

    What goes wrong is added to problems, a sentence each, and the rest goes on.
    """
    try:
        from PySide6 import QtGui, QtSvg  # noqa: F401 - whether they load at all
    except ImportError as error:
        if program_file.trouble():
            raise  # Qt is not what is missing
        words = f"Qt cannot be loaded ({error}). On Debian or Ubuntu: sudo apt install libegl1 libxkbcommon0"
        problems.append(f"The reports cannot be made: {words}. {TRY_AGAIN}")
        return True
    from retina_desktop.services.arbitration import arbiters_of
    from retina_desktop.services.cancel import Cancelled
    from retina_desktop.services.results import ResultsError
    from retina_desktop.store import StoreError

    try:
        with _printing(problems) as (settings, paths, press):
            desk = _Desk(out, _tables(settings), arbiters_of(settings.get("reading.arbiters")), press, problems)
            with _readings(settings, paths) as store:
                _make_all(desk, store, tell, token)
    except Cancelled:
        return False
    except (StoreError, ResultsError) as error:
        # Without the readings a report would call unread what was read.
        problems.append(f"The reports cannot be made: {error} {TRY_AGAIN}")
    except OSError as error:
        problems.append(f"The reports cannot be written: {error.strerror or error}. {TRY_AGAIN}")
    return True


@contextmanager
def _printing(problems: list[str]) -> Iterator[tuple[Settings, Paths, Press]]:
    """Qt without a display, the language of the settings, and the clinic's letterhead."""
    from PySide6.QtGui import QGuiApplication

    from retina_desktop.languages import chosen, speak
    from retina_desktop.paths import find_paths, resources
    from retina_desktop.reports.framing import Press, read_clinic
    from retina_desktop.reports.making import usable
    from retina_desktop.settings import load_settings

    qt = QGuiApplication.instance() or QGuiApplication(["retina-desktop", "-platform", "offscreen"])
    paths = find_paths()
    settings, _ = load_settings(paths.settings_file)
    language = settings.get("window.language")
    speech, trouble = speak(language, resources())
    try:
        logo = settings.get("clinic.logo")
        letterhead, wrong = usable(read_clinic(settings.get("clinic.name"), logo), logo)
        problems += [*filter(None, (trouble,)), *wrong]
        made = datetime.now()  # noqa: DTZ005 - the computer's own time, as it is written on the page
        code = "en" if trouble else chosen(language)
        yield settings, paths, Press(made, letterhead, code, letterhead.name)
    finally:
        speech.end()
        assert qt is not None  # kept until nothing is drawn any more


def _readings(settings: Settings, paths: Paths) -> Any:
    """The store of the readings where there is one. Raises StoreError where it cannot be opened."""
    from retina_desktop.settings import readings_file
    from retina_desktop.store import open_store

    file = readings_file(settings, paths)
    return open_store(file) if file.exists() else nullcontext()


def _tables(settings: Settings) -> Chosen:
    from retina_desktop.paths import resources
    from retina_desktop.services.clinic_tables import choose_tables

    shipped = resources() / "clinical" / "tables.toml"
    return choose_tables(shipped, settings.get("clinic.tables"), settings.get("clinic.follow_up"))


def _make_all(desk: _Desk, store: Store | None, tell: Tell, token: CancelToken) -> None:
    from retina_desktop.services.report_sources import patients_of, photographs_of_rows
    from retina_desktop.services.result_places import current_rows
    from retina_desktop.services.results import read_results

    tell(0, 1, "looking up the readings")
    file = desk.out / "results.csv"
    photographs, wrong = photographs_of_rows(current_rows(read_results(file).rows, file), store, desk.arbiters)
    desk.problems.extend(wrong)
    patients = patients_of(photographs)
    total = len(patients) + 1
    folder = desk.out / FOLDER
    folder.mkdir(exist_ok=True)
    book = _Book(folder / MADE)
    for done, patient in enumerate(patients):
        token.check()
        tell(done, total, f"report of {patient.key}")
        _make_patient(desk, patient, book)
    if not wrong:  # a damaged row's patient is still there
        _remove_others(desk, book, {f"{patient.file_name}.pdf" for patient in patients})
    tell(len(patients), total, "report of the programme")
    _make_programme(desk, photographs, store)
    tell(total, total, "reports")


def _make_patient(desk: _Desk, patient: Patient, book: _Book) -> None:
    import cv2

    from retina_desktop.reports.making import patient_pdf
    from retina_desktop.services.map_pictures import write_bytes
    from retina_desktop.services.patient_facts import patient_facts
    from retina_desktop.services.print_archive import MapsFolder

    facts = patient_facts(patient.key, patient.photographs, desk.tables, is_patient_known=patient.is_known)
    archive = MapsFolder(desk.out / "maps", _thresholds)
    file = desk.out / FOLDER / f"{patient.file_name}.pdf"
    maps = [archive.has_maps(photograph) for photograph in patient.photographs]
    digest = _digest(facts, maps, desk.press.letterhead, desk.press.language)
    if book.has(file, digest):
        return
    try:
        data = patient_pdf(facts, archive, desk.press)
        write_bytes(file, data)
        book.add(file, digest, data)
    except OSError as error:
        if error.errno in _FOR_ALL:
            raise
        desk.problems.append(f"The report of {patient.key} could not be written: {error.strerror or error}.")
    except (*_FAULTS, cv2.error) as error:
        log.exception("Report of photograph %s.", patient.photographs[0].sha256[:12])
        why = " ".join(str(error).split()) or type(error).__name__
        desk.problems.append(f"The report of {patient.key} could not be made: {why.rstrip('.')}.")


def _remove_others(desk: _Desk, book: _Book, names: set[str]) -> None:
    """The reports that an earlier run made of patients who are not in the table any more, or are called otherwise."""
    kept = {name.casefold() for name in names}  # some file systems take both for one
    for file in book.own_files():
        if file.name.casefold() not in kept:
            try:
                file.unlink()
            except OSError as error:
                desk.problems.append(f"The old report {file} could not be removed: {error.strerror or error}.")


def _make_programme(desk: _Desk, photographs: Sequence[Any], store: Store | None) -> None:
    from retina_desktop.reports.drawing import draw_pdf
    from retina_desktop.reports.html import to_html
    from retina_desktop.reports.programme import programme_document
    from retina_desktop.services.map_pictures import write_bytes
    from retina_desktop.services.programme_facts import programme_facts
    from retina_desktop.services.report_sources import acts_of

    read = [one.sha256 for one in photographs if one.readings]
    times = {} if store is None else store.predictions.times(read)
    facts = programme_facts(photographs, times, acts=() if store is None else acts_of(store, photographs))
    document = programme_document(facts, desk.press, name=desk.out.resolve().name)
    write_bytes(desk.out / "programme.pdf", draw_pdf(document))
    write_bytes(desk.out / "programme.html", to_html(document).encode())


@cache
def _thresholds(model: str) -> dict[str, float] | None:
    """The operating points of an installed model, by kind of lesion."""
    from retina_desktop.paths import find_paths
    from retina_desktop.services.model_shelf import open_shelf
    from retina_models.bundle import BundleError, load_manifest
    from retina_models.prediction import LESION_KINDS

    try:
        points = load_manifest(open_shelf(find_paths()).find(model)).operating_points
        return {kind: points[f"lesion.{kind}"] for kind in LESION_KINDS}
    except (BundleError, KeyError):
        return None


class _Book:
    """What was made already, a line of JSON each; a half line that a kill left is not counted."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._made: dict[str, str] = {}
        self._content: dict[str, str] = {}  # SHA-256 of what was written
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return
        for line in lines:
            try:
                name, digest, *content = json.loads(line)
                self._made[name] = digest
                self._content[str(name)] = content[0] if content else ""
            except (ValueError, TypeError):
                continue

    def has(self, file: Path, digest: str) -> bool:
        return self._made.get(file.name) == digest and file.is_file()

    def add(self, file: Path, digest: str, data: bytes) -> None:
        """Raises OSError."""
        content = hashlib.sha256(data).hexdigest()
        self._made[file.name], self._content[file.name] = digest, content
        with self._path.open("a", encoding="utf-8") as book:
            book.write(json.dumps([file.name, digest, content]) + "\n")

    def own_files(self) -> Iterator[Path]:
        """Those that hold, to the byte, what was written: one that somebody changed, or put there, is theirs."""
        for name, content in self._content.items():
            file = self._path.parent / name
            if Path(name).name != name or file.is_symlink() or not file.is_file():
                continue
            try:
                data = file.read_bytes()
            except OSError:
                continue
            if hashlib.sha256(data).hexdigest() == content:
                yield file


def _digest(*facts: object) -> str:
    return hashlib.sha256(repr(facts).encode("utf-8", "backslashreplace")).hexdigest()
