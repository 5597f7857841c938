"""Second readings and files: the table that a screening left, and the lists for the second reader and for the lead.

The second reader's list says nothing of a grade: its reason is the same in every row, and its order is
drawn. Why a photograph was taken stands in a file of its own, for the programme's lead alone.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from retina_desktop.domain.language import tr
from retina_desktop.services.results import COLUMNS, ERROR, LATER, OK, ResultsError, Row, write_whole
from retina_desktop.services.second_reading import Answer, FirstRead, Sample, SamplePlan, sample, shuffled

TO_READ = "to-read.csv"
REASONS = "to-read-reasons.csv"
FOR_THE_READER = ("path", "sha256", "patient", "eye", "reason")
FOR_THE_LEAD = (*FOR_THE_READER, "grade", "dme", "p_severe", "uncertainty", "share", "seed")
SECOND_READING = "second reading"
"""The reason in the second reader's list, in every row."""
_ESCAPED = re.compile(r"\\udc([89a-f][0-9a-f])")


def read_first(results: Path) -> Iterator[FirstRead]:
    """The photographs of a results.csv, one after another: of a million rows only these facts are ever in memory.

    Raises ResultsError when it cannot be read, is no table of this program, or holds a value that is none.
    """
    line = 0
    try:
        with results.open(encoding="utf-8", errors="replace", newline="") as file:
            reader = csv.reader(file)
            columns = next(reader, [])
            if missing := set(COLUMNS) - set(columns) - set(LATER):
                raise ResultsError(f"{results} was not made by this program: it lacks {', '.join(sorted(missing))}.")
            for values in reader:
                line = reader.line_num
                if len(values) == len(columns):  # what a kill left half-written is not told
                    yield _first_read(dict(zip(columns, values, strict=True)))
    except (OSError, csv.Error) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise ResultsError(f"{results} cannot be read: {why}.") from error
    except ValueError as error:
        raise ResultsError(f"{results} cannot be read: line {line}: {error}.") from error


def _first_read(row: Row) -> FirstRead:
    """Raises ValueError."""
    from retina_models.fundus import identify

    eye, patient = identify(Path(row["path"]))
    known = (row["path"], row["sha256"], row.get("patient") or patient or "", row["laterality"] or eye or "")
    if row["status"] == ERROR:
        return FirstRead(*known, model=None)
    is_graded = row["status"] == OK
    model = Answer(int(row["grade"]), int(row["dme"] or 0), row["referable"] == "1") if is_graded else Answer(None)
    return FirstRead(*known, model, float(row["p3"]) + float(row["p4"]), float(row["uncertainty"]))


def places(photographs: Sequence[FirstRead], results: Path | None = None) -> list[Path]:
    """Where the photographs lie. A relative path was named from the folder in which the screening was started: that, or
    the one of the table and those above it, in which the first of them is found. results: None for a list of the window."""
    paths = [_path_of(one.path) for one in photographs]
    relative = next((path for path in paths if not path.is_absolute()), None)
    if relative is None or results is None:
        return paths
    folder = results.absolute().parent
    bases = (Path.cwd(), folder, *folder.parents)
    base = next((base for base in bases if (base / relative).exists()), Path.cwd())
    return [base / path for path in paths]


def write_second_readings(out: Path, plan: SamplePlan) -> Sample:
    """Draw from out/results.csv, and write both lists beside it. Raises ResultsError."""
    drawn = sample(read_first(out / "results.csv"), plan)
    write_lists(out, drawn)
    return drawn


def write_lists(out: Path, drawn: Sample) -> None:
    """to-read.csv for the second reader, patients shuffled; to-read-reasons.csv for the lead, likely severe first. Raises
    ResultsError."""
    picked = [pick.photograph for pick in drawn.picks]
    blind = [_for_the_reader(one) for one in shuffled(picked, drawn.plan.seed)]
    told = []
    for pick in drawn.picks:
        one, model = pick.photograph, pick.photograph.model
        facts: Row = {
            "reason": str(pick.reason),
            "p_severe": f"{one.p_severe:.6g}",
            "uncertainty": f"{one.uncertainty:.6g}",
        }
        if model is not None:
            judged = model.grade is not None
            facts |= {"grade": str(model.grade) if judged else "", "dme": str(model.dme) if judged else ""}
        told.append(_for_the_reader(one) | facts | {"share": str(drawn.plan.share), "seed": str(drawn.plan.seed)})
    for name, columns, rows in ((TO_READ, FOR_THE_READER, blind), (REASONS, FOR_THE_LEAD, told)):
        try:
            fresh = out / f".{name}.new"
            write_whole(fresh, _table(columns, rows))
            fresh.replace(out / name)
        except OSError as error:
            why = error.strerror or error
            raise ResultsError(tr("{file} cannot be written: {why}.", file=out / name, why=why)) from error


def _for_the_reader(one: FirstRead) -> Row:
    values = (one.path, one.sha256, one.patient, one.eye, SECOND_READING)
    return dict(zip(FOR_THE_READER, values, strict=True))


def _table(columns: Sequence[str], rows: Sequence[Row]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8", "backslashreplace")


def _path_of(text: str) -> Path:
    r"""A byte of a name that is no UTF-8 stands in the table as \udcXX."""
    path = Path(text)
    if _ESCAPED.search(text) and not path.exists():
        return Path(_ESCAPED.sub(lambda escaped: chr(0xDC00 + int(escaped.group(1), 16)), text))
    return path
