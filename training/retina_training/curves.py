"""A finished run as one page: the loss and its parts by step, and how held-out photographs were graded. SVG within, nothing from elsewhere."""

from __future__ import annotations

import csv
import html
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from retina_training.checkpoints import LOG, write_whole
from retina_training.progress import Event, read_log

PAGE, GRADES = "curves.html", "grades.csv"
WIDTH, HEIGHT, MARGIN = 640, 220, 46  # of a curve, px
NOT_LOSSES = {"event", "epoch", "step", "steps", "seconds"}
STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; max-width: 720px; margin: 2em auto; padding: 0 1em; color: #222; background: #fff }
svg { width: 100%; height: auto } svg text { font: 11px system-ui, sans-serif; fill: #555 }
table { border-collapse: collapse } td, th { border: 1px solid #bbb; padding: .3em .8em; text-align: right }
"""

Curve = list[tuple[int, float]]
Stages = dict[str, dict[str, Curve]]


def write_grades(folder: Path, rows: Iterable[tuple[Path, str, int, int]]) -> None:
    """grades.csv: path, dataset, clinicians' grade, the run's grade, of photographs that it was not trained on."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / GRADES).open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "dataset", "dr_grade", "grade"))
        writer.writerows(rows)


def write_page(folder: Path) -> Path:
    """curves.html in the run's folder, of its log and, where there is one, its grades.csv. Raises TrainingError where the disk is full."""
    stages = stages_of(read_log(folder / LOG)) if (folder / LOG).exists() else {}
    parts = [_stage(name, curves) for name, curves in stages.items()]
    if (folder / GRADES).exists():
        with (folder / GRADES).open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        datasets = sorted({row["dataset"] for row in rows})
        parts += [_confusion(dataset, [row for row in rows if row["dataset"] == dataset]) for dataset in datasets]
    title = f"Training run {html.escape(folder.name)}"
    body = "\n".join(parts) or "<p>The log has no step yet.</p>"
    page = f'<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style>\n<h1>{title}</h1>\n{body}\n</html>\n'
    write_whole(folder / PAGE, page.encode())
    return folder / PAGE


def stages_of(events: list[Event]) -> Stages:
    """By stage and name what was measured at which step. A step that was done again, after a kill or anew, counts as it was done last."""
    stages: Stages = {}
    stage = ""
    for event in events:
        if event["event"] == "stage":
            stage = str(event["name"])
        elif event["event"] == "metrics":
            step = int(str(event["step"]))
            curves = stages.setdefault(stage, {})
            for name, value in event.items():
                if name not in NOT_LOSSES and isinstance(value, int | float):
                    known = [point for point in curves.get(name, []) if point[0] < step]
                    curves[name] = [*known, (step, float(value))]
    return stages


def _stage(name: str, curves: dict[str, Curve]) -> str:
    heading = f"<h2>{html.escape(name)}</h2>\n" if name else ""
    return heading + "\n".join(_svg(part, curve) for part, curve in curves.items())


def _svg(name: str, curve: Curve) -> str:
    """One measured value by step."""
    steps, values = np.array([step for step, _ in curve]), np.array([value for _, value in curve])
    low, high = min(0.0, float(values.min())), float(values.max())
    span, last = (high - low) or 1.0, max(int(steps[-1]), 1)
    xs = MARGIN + steps / last * (WIDTH - 2 * MARGIN)
    ys = HEIGHT - MARGIN / 2 - (values - low) / span * (HEIGHT - MARGIN)
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in zip(xs, ys, strict=True))
    bottom, right = HEIGHT - MARGIN / 2, WIDTH - MARGIN
    words = f"{name}: {values[0]:.4g} at step {steps[0]}, {values[-1]:.4g} at step {steps[-1]}"
    return f"""<figure><figcaption>{html.escape(words)}</figcaption>
<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{html.escape(words)}">
<path d="M{MARGIN},{MARGIN / 2} V{bottom} H{right}" fill="none" stroke="#999"/>
<text x="{MARGIN - 6}" y="{MARGIN / 2 + 4}" text-anchor="end">{high:.3g}</text>
<text x="{MARGIN - 6}" y="{bottom}" text-anchor="end">{low:.3g}</text>
<text x="{right}" y="{HEIGHT - 6}" text-anchor="end">step {last}</text>
<polyline points="{points}" fill="none" stroke="#0a6ebd" stroke-width="1.5"/>
</svg></figure>"""


def _confusion(dataset: str, rows: list[dict[str, str]]) -> str:
    """How many photographs of each clinicians' grade the run gave each grade; darker is more of the row."""
    counts = np.zeros((5, 5), int)
    for row in rows:
        counts[int(row["dr_grade"]), int(row["grade"])] += 1
    lines = []
    for grade, own in enumerate(counts):
        share = own / max(own.sum(), 1)
        cells = "".join(
            f'<td style="background: rgba(10, 110, 189, {0.6 * part:.2f})">{count}</td>'
            for count, part in zip(own, share, strict=True)
        )
        lines.append(f"<tr><th>{grade}</th>{cells}</tr>")
    heading = "".join(f"<th>{grade}</th>" for grade in range(5))
    return (
        f"<h2>{html.escape(dataset)}: {len(rows)} photographs left out</h2>\n"
        "<p>Rows: the clinicians' grade. Columns: the grade given.</p>\n"
        f"<table><tr><th></th>{heading}</tr>\n{chr(10).join(lines)}\n</table>"
    )
