"""Photographs, readings and opinions for tests of reports, and a PDF read back by a program that is not Qt."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from made_readings import sha
from retina_desktop.domain.case import Eye
from retina_desktop.domain.reading import Reading
from retina_desktop.reports.document import Tone
from retina_desktop.services.patient_facts import PhotographFacts
from retina_models.prediction import LESION_KINDS, Prediction

AT = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MODEL = "retina-2026.12.1"


def opinion(grade: int = 2, **other: Any) -> Prediction:
    """What a model might say; other replaces fields."""
    values: dict[str, Any] = {
        "model": MODEL,
        "grade": grade,
        "probabilities": tuple(0.6 if one == grade else 0.1 for one in range(5)),
        "action": (0, 1, 1, 2, 2)[grade],
        "referable": grade >= 2,
        "p_referable": 0.7,
        "dme": 1,
        "p_dme": (0.2, 0.6, 0.2),
        "gradable": True,
        "p_gradable": 0.9,
        "quality_reasons": (),
        "uncertainty": 0.4,
        "conformal_set": (grade,),
        "lesion_counts": dict(zip(LESION_KINDS, (14, 3, 2, 0), strict=True)),
        "quadrant_counts": {},
        "rule_grade": grade,
        "disc": None,
        "fovea": None,
        "seconds": 1.0,
    }
    return Prediction(**{**values, **other})


def said(number: int = 0, grade: int | None = 2, reader: str = "Ada", **other: Any) -> Reading:
    """A confirmed answer to photograph `number`; grade None: ungradable."""
    values: dict[str, Any] = {
        "sha256": sha(number),
        "reader": reader,
        "state": "confirmed",
        "grade": grade,
        "gradable": grade is not None,
        "dme": None,
        "note": "",
        "time_utc": AT,
        "seconds_spent": 20.0,
        "model": MODEL,
        "model_grade": 2,
    }
    return Reading(**{**values, **other})


def photograph(number: int = 0, eye: Eye | None = Eye.RIGHT, *readings: Reading, **other: Any) -> PhotographFacts:
    """Photograph `number` of patient 7, with an opinion unless model=None."""
    values: dict[str, Any] = {
        "path": Path(f"/clinic/7_{number}.jpg"),
        "sha256": sha(number),
        "eye": eye,
        "patient": "7",
        "readings": readings,
        "model": opinion(),
    }
    return PhotographFacts(**{**values, **other})


def words_of(part: object) -> str:
    """All that a report, or a part of one, says, without drawing it; a space between its texts."""
    if isinstance(part, str):
        return "" if isinstance(part, Tone) else part
    if is_dataclass(part):
        part = tuple(getattr(part, one.name) for one in fields(part))
    return " ".join(filter(None, map(words_of, part))) if isinstance(part, tuple) else ""


def poppler(tool: str) -> str:
    """The path of one of poppler's programs; the test is skipped, saying so, where it is not."""
    found = shutil.which(tool)
    if found is None:
        pytest.skip(f"{tool} (Debian: poppler-utils), which reads PDF files back, is not on this machine")
    return found


def pdf_text(file: Path) -> str:
    """The words of a PDF, page by page, white space made single."""
    done = subprocess.run([poppler("pdftotext"), "-raw", file, "-"], capture_output=True, check=True)
    return "\f".join(re.sub(r"\s+", " ", page) for page in done.stdout.decode().split("\f"))


def pdf_facts(file: Path) -> dict[str, str]:
    """What pdfinfo tells: Title, Author, Pages, Page size …"""
    done = subprocess.run([poppler("pdfinfo"), file], capture_output=True, text=True, check=True)
    return {
        name.strip(): value.strip() for name, _, value in (line.partition(":") for line in done.stdout.splitlines())
    }


def pdf_fonts(file: Path) -> list[tuple[str, bool]]:
    """(name, whether it is embedded) of each font."""
    done = subprocess.run([poppler("pdffonts"), file], capture_output=True, text=True, check=True)
    rows = [line for line in done.stdout.splitlines()[2:] if line.strip()]
    return [(row.split()[0], row.split()[-5] == "yes") for row in rows]
