"""The tables of a de-identified export: codes, numbers and words of this program; no text that anybody typed, unless asked."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from retina_desktop.domain.findings import REASON
from retina_desktop.domain.reading import Reading
from retina_desktop.services.deidentified.code_names import CodeNames
from retina_desktop.store.export import FORMULA_SIGNS
from retina_models.prediction import LESION_KINDS, LESION_NAMES, Prediction

PHOTOGRAPHS = (
    "photograph", "patient", "laterality", "width", "height", "burned_in_text", "day", "model", "grade",
    "p0", "p1", "p2", "p3", "p4", "referable", "p_referable", "dme", "p_dme0", "p_dme1", "p_dme2", "gradable", "p_gradable",
    "quality_reasons", "uncertainty", "conformal_set", *LESION_NAMES.values(), "rule_grade",
)  # fmt: skip
READINGS = (
    "photograph", "reader", "state", "grade", "gradable", "dme", "referable", "signs", "quality_reasons", "seconds_spent",
    "model", "model_grade", "seen_before", "changed_after", "note",
)  # fmt: skip
"""Without the note where it was not asked for."""

Row = Mapping[str, object]

_RELEASED = re.compile(r"retina-\d{4}\.\d{1,2}(\.\d{1,3})?")
"""A bundle of ours keeps its name; one that somebody named may carry the clinic's."""


def model_name(name: str | None, codes: CodeNames) -> str:
    if name is None:
        return ""
    return name if _RELEASED.fullmatch(name) else codes.model(name)


def prediction_cells(prediction: Prediction | None, codes: CodeNames) -> dict[str, object]:
    """What the model said; nothing where it said nothing. An ungradable photograph has its probabilities, as in results.csv."""
    if prediction is None:
        return {}
    cells: dict[str, object] = {
        "model": model_name(prediction.model, codes),
        "grade": int(prediction.grade),
        "referable": int(prediction.referable),
        "p_referable": _share(prediction.p_referable),
        "dme": int(prediction.dme),
        "gradable": int(prediction.gradable),
        "p_gradable": _share(prediction.p_gradable),
        "quality_reasons": "|".join(reason for reason in prediction.quality_reasons if reason in REASON),
        "uncertainty": _share(prediction.uncertainty),
        "conformal_set": "|".join(str(int(grade)) for grade in prediction.conformal_set),
        "rule_grade": int(prediction.rule_grade),
    }
    cells |= {f"p{grade}": _share(p) for grade, p in enumerate(prediction.probabilities[:5])}
    cells |= {f"p_dme{risk}": _share(p) for risk, p in enumerate(prediction.p_dme[:3])}
    return cells | {LESION_NAMES[kind]: int(prediction.lesion_counts.get(kind, 0)) for kind in LESION_KINDS}


def reading_cells(photograph: str, reading: Reading, codes: CodeNames, keep_notes: bool) -> dict[str, object]:
    """A reading by its reader's code. Its time is left out, and its note unless it is asked for."""
    cells: dict[str, object] = {
        "photograph": photograph,
        "reader": codes.reader(reading.reader),
        "state": reading.state,
        "grade": reading.grade,
        "gradable": _truth(reading.gradable),
        "dme": reading.dme,
        "referable": _truth(reading.is_referable),
        "signs": "|".join(reading.signs),
        "quality_reasons": "|".join(reading.quality_reasons),
        "seconds_spent": round(reading.seconds_spent, 1),
        "model": model_name(reading.model, codes),
        "model_grade": None if reading.model_refused else reading.model_grade,
        "seen_before": int(reading.seen_before),
        "changed_after": int(reading.changed_after),
    }
    if keep_notes:
        note = reading.own_note
        cells["note"] = f"'{note}" if note.startswith(FORMULA_SIGNS) else note
    return cells


def write_table(path: Path, columns: Iterable[str], rows: Iterable[Row]) -> None:
    """In the order of the codes, which says nothing. Raises OSError."""
    names = list(columns)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.DictWriter(file, names)
        table.writeheader()
        table.writerows(sorted(rows, key=lambda row: [str(row.get(name, "")) for name in names[:2]]))


def _truth(truth: bool | None) -> int | None:
    return None if truth is None else int(truth)


def _share(value: float) -> float:
    return round(float(value), 6)
