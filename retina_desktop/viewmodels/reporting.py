"""Reports of the patient on the screen and of the whole list: gathered from the store in small questions, drawn in a job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.language import mark, tr, trn
from retina_desktop.languages import chosen
from retina_desktop.viewmodels.clinic import Clinic
from retina_desktop.viewmodels.consequences import same_patient
from retina_desktop.viewmodels.history import NO_STORE, NOT_KNOWN
from retina_desktop.viewmodels.parts import Parts
from retina_desktop.viewmodels.worklist import Row

if TYPE_CHECKING:
    from retina_desktop.domain.reading import Reading
    from retina_desktop.reports.framing import Press
    from retina_desktop.services.patient_facts import PhotographFacts
    from retina_desktop.services.report_sources import Listed
    from retina_desktop.store.store import Store

AT_ONCE = 200
"""Photographs in one question: a reading that is to be saved waits for no longer than one."""
NOT_SAVED_YET = mark("Readings are not saved yet: make the report once they are.")


class Screen(Protocol):
    """The session as reports need it."""

    @property
    def current_row(self) -> Row | None: ...
    @property
    def reader(self) -> str: ...
    @property
    def clinic(self) -> Clinic: ...
    @property
    def unsaved(self) -> int: ...


@dataclass
class _Gathered:
    """What the store has said so far."""

    photographs: list[PhotographFacts] = field(default_factory=list)
    packed: dict[str, bytes] = field(default_factory=dict)
    acts: list[Reading] = field(default_factory=list)
    times: dict[str, datetime] = field(default_factory=dict)


class Reporting(QObject):
    """`write_patient` or `write_programme`; then `written` or `failed`, once."""

    written = Signal(object, object)  # Path, tuple of sentences: what is wrong with it
    failed = Signal(str)  # one sentence; no file was written or changed

    def __init__(self, parts: Parts, screen: Screen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = parts.settings
        self._runner = parts.runner
        self._records = parts.records
        self._worklist = parts.worklist
        self._limits = parts.photograph.limits
        self._screen = screen

    @property
    def patient_file_name(self) -> str:
        """Such as "10.pdf", by the patient's number, never the name; "" where there is no photograph."""
        row = self._screen.current_row
        if row is None:
            return ""
        from retina_desktop.services.report_sources import file_name_of

        return f"{file_name_of(row.patient or row.path.stem)}.pdf"

    # --------------------------------------------------------------------------------------------------- the patient
    def write_patient(self, target: Path) -> None:
        """The patient of the photograph on the screen, as PDF. What may not be seen before the reader's own grade is not in it."""
        row = self._screen.current_row
        if row is None or row.sha256 is None:
            self.failed.emit(tr(NOT_KNOWN))
            return
        listed, _ = self._listed(self._rows_of(row))
        key, is_known, tables, press = (
            row.patient or row.path.stem,
            row.patient is not None,
            self._screen.clinic,
            self._press(),
        )
        limits = self._limits

        def draw(gathered: _Gathered) -> tuple[str, ...]:
            from retina_desktop.reports.making import patient_pdf
            from retina_desktop.services.map_pictures import write_bytes
            from retina_desktop.services.patient_facts import patient_facts
            from retina_desktop.services.print_archive import PackedMaps
            from retina_models.fundus import date_taken

            dated = [replace(one, taken=one.taken or date_taken(one.path)) for one in gathered.photographs]
            facts = patient_facts(key, dated, tables.chosen, is_patient_known=is_known)
            made, problems = press()
            write_bytes(
                target, patient_pdf(facts, PackedMaps(gathered.packed, None if limits is None else limits()), made)
            )
            return problems

        self._gather(listed, draw, target, with_maps=True)

    def _rows_of(self, row: Row) -> list[Row]:
        if not row.patient:
            return [row]
        others = (self._worklist.row_at(number) for number in self._worklist.rows_of_patient(row.patient))
        return [other for other in others if same_patient(row, other)]

    # ------------------------------------------------------------------------------------------------- the programme
    def write_programme(self, target: Path) -> None:
        """The whole list; an HTML file where the target's name ends so, else a PDF."""
        listed, missing = self._listed(self._worklist.rows())
        if not listed:
            self.failed.emit(tr(NOT_KNOWN))
            return
        press = self._press()

        def draw(gathered: _Gathered) -> tuple[str, ...]:
            from retina_desktop.reports.drawing import draw_pdf
            from retina_desktop.reports.html import to_html
            from retina_desktop.reports.programme import programme_document
            from retina_desktop.services.map_pictures import write_bytes
            from retina_desktop.services.programme_facts import programme_facts

            facts = programme_facts(gathered.photographs, gathered.times, acts=gathered.acts)
            made, problems = press()
            document = programme_document(facts, made, remarks=_left_out(gathered.photographs, missing))
            is_html = target.suffix.lower() in (".html", ".htm")
            write_bytes(target, to_html(document).encode() if is_html else draw_pdf(document))
            return problems

        self._gather(listed, draw, target, with_maps=False)

    # ---------------------------------------------------------------------------------------------------- both of them
    def _listed(self, rows: Sequence[Row]) -> tuple[list[Listed], int]:
        """What of the rows is known, each content once, and how many are not hashed yet."""
        from retina_desktop.services.report_sources import Listed

        found = {
            row.sha256: Listed(
                path=row.path,
                sha256=row.sha256,
                eye=row.laterality,
                patient=row.patient,
                taken=row.taken if row.is_capture_date else None,
                is_open=row.opinion_visible,
                error=row.error or "",
            )
            for row in reversed(rows)
            if row.sha256 is not None
        }
        missing = sum(row.sha256 is None and not row.unreadable for row in rows)
        return list(reversed(found.values())), missing

    def _press(self) -> Callable[[], tuple[Press, tuple[str, ...]]]:
        """What reads the letterhead, in the job."""
        name, logo = self._settings.get("clinic.name"), self._settings.get("clinic.logo")
        language = chosen(self._settings.get("window.language"))

        def press() -> tuple[Press, tuple[str, ...]]:
            from retina_desktop.reports.framing import Press, read_clinic
            from retina_desktop.reports.making import usable

            letterhead, problems = usable(read_clinic(name, logo), logo)
            made = datetime.now()  # noqa: DTZ005 - the computer's own time, as it is written on the page
            return Press(made, letterhead, language, name), problems

        return press

    def _gather(
        self, listed: list[Listed], draw: Callable[[_Gathered], tuple[str, ...]], target: Path, *, with_maps: bool
    ) -> None:
        """Ask the store in small questions, then draw. draw: off the GUI thread; what is wrong with the report."""
        if self._screen.unsaved:
            self.failed.emit(tr(NOT_SAVED_YET))
            return
        reader, waiting, gathered = self._screen.reader, [*listed], _Gathered()
        seniors = self._settings.get("reading.arbiters")

        def ask() -> None:
            now, waiting[:AT_ONCE] = waiting[:AT_ONCE], []
            self._records.ask_or(lambda store: _asked(store, now, reader, seniors, with_maps), take, nothing=None)

        def take(part: _Gathered | None) -> None:
            if part is None:
                self.failed.emit(tr(NO_STORE))
                return
            gathered.photographs += part.photographs
            gathered.packed |= part.packed
            gathered.acts += part.acts
            gathered.times |= part.times
            if waiting:
                ask()
            else:
                self._runner.start(
                    lambda _progress, _token: draw(gathered),
                    on_success=lambda problems: self.written.emit(target, problems),
                    on_failure=self.failed.emit,
                )

        ask()


def _asked(store: Store, listed: list[Listed], reader: str, seniors: str, with_maps: bool) -> _Gathered:
    """On the store's thread. seniors: as the setting has them."""
    from retina_desktop.services.arbitration import arbiters_of
    from retina_desktop.services.report_sources import acts_of, photographs_of_list

    photographs = photographs_of_list(store, listed, reader, arbiters_of(seniors))
    gathered = _Gathered(photographs)
    if with_maps:
        for one in photographs:
            found = store.predictions.get(one.sha256, one.model.model) if one.model is not None else None
            if found is not None and found[1] is not None:
                gathered.packed[one.sha256] = found[1]
    else:
        gathered.acts = acts_of(store, photographs)
        gathered.times = store.predictions.times([one.sha256 for one in photographs if one.readings])
    return gathered


def _left_out(photographs: Sequence[PhotographFacts], missing: int) -> tuple[str, ...]:
    said = []
    if hidden := sum(one.is_withheld for one in photographs):
        said.append(
            trn(
                "The model's opinion of {n} photograph is not counted: it is hidden until this reader has given a grade.",
                "The model's opinions of {n} photographs are not counted: they are hidden until this reader has given a grade.",
                hidden,
            )
        )
    if others := sum(one.hides_readings for one in photographs):
        said.append(
            trn(
                "Other readers' grades of {n} photograph are not counted: they are hidden until this reader has confirmed one.",
                "Other readers' grades of {n} photographs are not counted: they are hidden until this reader has confirmed theirs.",
                others,
            )
        )
    if missing:
        said.append(
            trn(
                "{n} photograph of the list was not looked at yet and is left out.",
                "{n} photographs of the list were not looked at yet and are left out.",
                missing,
            )
        )
    return tuple(said)
