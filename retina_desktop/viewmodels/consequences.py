"""What follows from the reader's own answer: the cross-check by the signs, action, follow-up, and the worse eye.

Nothing here comes from the model: it may be on the screen before the model's opinion is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from retina_desktop.domain.case import Eye, PatientSummary, Said, of_visit, patient_summary
from retina_desktop.domain.findings import UNGRADABLE, WITHHELD, advice, ask_for_more, oedema_advice
from retina_desktop.domain.language import tr
from retina_desktop.domain.scale import ICDR_SOURCE
from retina_desktop.services.clinic_tables import Chosen
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.viewmodels.clinic import Clinic
from retina_desktop.viewmodels.worklist import Row, WorklistModel

NAMING_THEIR_PATIENT = (".dcm", ".dicom")
"""Files that name their patient themselves: the same name is the same patient in any folder."""
SOON_MS = 30


@dataclass(frozen=True)
class Consequences:
    """Words; "" where there is nothing to say."""

    advice: str = ""  # the signs ask for another grade, or grade and macular oedema disagree
    action: str = ""  # "Action: monitor; refer"
    follow_up: str = ""  # "Follow-up: every 6-9 months; refer within 3-6 months (ADA 2017)"
    sources: str = ""  # of both
    patient: str = ""  # the patient's name or number; "" where not both eyes are in the list
    eyes: tuple[str, ...] = ()  # "OD 2 moderate", "OS not read yet"
    worse_eye: str = ""  # "at least 2 moderate"
    patient_action: str = ""  # "Action: monitor; refer"


class Screen(Protocol):
    """The session as its consequences need it."""

    @property
    def current_row(self) -> Row | None: ...


class ConsequencesModel(QObject):
    """`now` belongs to the photograph on the screen. `refresh` after its answer changed; the list is followed."""

    changed = Signal()

    def __init__(self, screen: Screen, worklist: WorklistModel, clinic: Clinic, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._worklist = worklist
        self._clinic = clinic
        self.now = Consequences()
        self.want_dates: Callable[[Sequence[Path]], None] = lambda _paths: None
        self._asked: set[Path] = set()
        worklist.modelReset.connect(self._asked.clear)
        self._soon = QTimer(self)  # the list tells of many rows in a row
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.refresh)
        worklist.dataChanged.connect(self._on_rows)
        worklist.rowsInserted.connect(lambda *_places: self._soon.start())
        clinic.changed.connect(self.refresh)

    def _on_rows(self, _first: QModelIndex, _last: QModelIndex, roles: list[int]) -> None:
        if not roles:  # else a small picture came
            self._soon.start()

    def refresh(self) -> None:
        """Look again; `changed` only where the words are others."""
        row = self._screen.current_row
        self._ask_for_dates(row)
        now = Consequences() if row is None else consequences(row, self._worklist, self._clinic.chosen)
        if now != self.now:
            self.now = now
            self.changed.emit()

    def _ask_for_dates(self, row: Row | None) -> None:
        """Of this patient's photographs alone, once: which of them are of one visit."""
        family = [] if row is None else rows_of_both_eyes(row, self._worklist)
        missing = [one.path for one in family if one.taken is None and one.path not in self._asked]
        if missing and len(family) > 1:
            self._asked.update(missing)
            self.want_dates(missing)


def consequences(row: Row, worklist: WorklistModel, clinic: Chosen) -> Consequences:
    """Of this row's answer, and of both eyes of its patient."""
    answer = row.answer
    by_signs = advice(answer.grade, answer.signs, ungradable=answer.gradable is False)
    words = " ".join(filter(None, (by_signs, oedema_advice(answer.grade, answer.dme))))
    action, follow_up, sources = _after_the_grade(answer, clinic)
    both = _both_eyes(row, worklist)
    if both is None:
        return Consequences(words, action, follow_up, sources)
    summary, is_contradicted = both
    patient_action = "" if is_contradicted else _action(clinic, summary.grade, summary.dme)
    return Consequences(
        words, action, follow_up, sources, row.patient or "", summary.eyes, summary.words, patient_action
    )


def _after_the_grade(answer: Answer, clinic: Chosen) -> tuple[str, str, str]:
    """(action, follow-up, their sources)."""
    if answer.gradable is False:
        return "", tr(UNGRADABLE), ""
    if answer.grade is None or clinic.tables is None:
        return "", "", ""
    if ask_for_more(answer.grade, answer.signs):
        return "", tr(WITHHELD), ""
    sources = [
        tr("Grade: {source}", source=ICDR_SOURCE),
        tr("Action: {source}", source=clinic.tables.actions_source),
    ]
    follow_up = ""
    if clinic.follow_up is not None:
        follow_up = clinic.follow_up.words(answer.grade, answer.dme)
        sources.append(tr("Follow-up: {source}", source=clinic.follow_up.source))
    return _action(clinic, answer.grade, answer.dme), follow_up, "\n".join(sources)


def _action(clinic: Chosen, grade: int | None, dme: int | None) -> str:
    if grade is None or clinic.tables is None:
        return ""
    return tr("Action: {words}", words=clinic.tables.action_words(grade, dme))


def _both_eyes(row: Row, worklist: WorklistModel) -> tuple[PatientSummary, bool] | None:
    """At the visit of this row, with whether signs contradict a grade of it. None where an eye is not known or not in the list."""
    photographs: dict[Eye, list[_OfPatient]] = {eye: [] for eye in Eye}
    for other in rows_of_both_eyes(row, worklist):
        answer = other.answer
        said = _OfPatient(answer.grade, answer.gradable, answer.dme, other.captured_day, answer.signs)
        photographs[Eye(other.laterality or "")].append(said)
    if not all(photographs.values()):
        return None
    day = row.captured_day
    speaking = [said for eye in Eye for said in of_visit(photographs[eye], day)[0]]
    return patient_summary(photographs, day), any(ask_for_more(said.grade, said.signs) for said in speaking)


@dataclass(frozen=True)
class _OfPatient(Said):
    signs: tuple[str, ...] = ()


def rows_of_both_eyes(row: Row, worklist: WorklistModel) -> list[Row]:
    """The readable photographs of its patient of which the eye is known, each content once; none where that is not known of the row."""
    if not row.patient or row.laterality not in set(Eye):
        return []
    found: list[Row] = []
    seen: set[str] = set()
    for number in worklist.rows_of_patient(row.patient):
        other = worklist.row_at(number)
        if other.laterality not in set(Eye) or not same_patient(row, other):
            continue
        if other.is_closed or (other.sha256 is not None and other.sha256 in seen):
            continue  # it cannot be read, or is a copy of one that counts already
        seen.add(other.sha256 or "")
        found.append(other)
    return found


def same_patient(one: Row, other: Row) -> bool:
    """A number in a file's name says which patient within a folder; in another folder it may be another's."""
    if one.path.parent == other.path.parent:
        return True
    return all(row.path.suffix.lower() in NAMING_THEIR_PATIENT for row in (one, other))
