"""Tables of a screening as any run writes them, without a run."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from retina_desktop.services.results import COLUMNS, ERROR, OK, UNGRADABLE, ResultsTable, Row

MODEL = "fake-2026.11"


def made_row(path: Path | str, grade: int = 0, **values: object) -> Row:
    """A graded photograph; values: other columns, such as p3=0.4."""
    shares = {f"p{level}": 0.6 if level == grade else 0.1 for level in range(5)}
    row: dict[str, object] = {
        "path": path, "sha256": _content(Path(path)), "status": OK, "grade": grade, "action": 0,
        "referable": int(grade >= 2), "p_referable": 0.3, "dme": 0, "gradable": 1, "p_gradable": 0.9, "uncertainty": 0.5,
        "conformal_set": grade, "microaneurysms": 3, "haemorrhages": 0, "hard_exudates": 1, "soft_exudates": 0,
        "laterality": "OD", "model": MODEL, "seconds": 0.1,
    }  # fmt: skip
    return dict.fromkeys(COLUMNS, "") | {name: str(value) for name, value in (row | shares | values).items()}


def _content(path: Path) -> str:
    """Of a photograph that is nowhere: any."""
    return sha256(path.read_bytes() if path.is_file() else str(path).encode()).hexdigest()


def ungradable_row(path: Path | str, *reasons: str) -> Row:
    return made_row(path, status=UNGRADABLE, gradable=0, referable=0, quality_reasons="|".join(reasons))


def failed_row(path: Path | str, error: str) -> Row:
    known = {"path": str(path), "status": ERROR, "error": error, "model": MODEL}
    return dict.fromkeys(COLUMNS, "") | known


def write_results(folder: Path, rows: Iterable[Row]) -> Path:
    """The file that was written: results.csv in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "results.csv"
    file.unlink(missing_ok=True)
    ResultsTable.create(file).close()
    ResultsTable.resume(file, rows).close()
    return file


def some_rows(folder: Path) -> list[Row]:
    """Seven photographs of a folder: three grades, two of them severe, an ungradable and a failed one."""
    return [
        made_row(folder / "1_right.png", 0, uncertainty=0.2),
        made_row(folder / "1_left.png", 2, uncertainty=0.9, laterality="OS"),
        made_row(folder / "2_right.png", 3, p3=0.5, p4=0.3, uncertainty=0.4),
        made_row(folder / "2_left.png", 4, p3=0.1, p4=0.85, uncertainty=0.1, laterality="OS"),
        made_row(folder / "10_right.png", 0, uncertainty=0.3),
        ungradable_row(folder / "10_left.png", "blur", "dark"),
        failed_row(folder / "cut.jpg", "The file is cut off after 1.2 MB."),
    ]
