"""What `make bench` printed, beside the aims, as a page: `python tests/benchmarks/table.py bench.json > docs/bench.md`."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Row:
    """One figure. keys: the way to it in the object; aim: the most (or the least) that is wished, in its unit; None without an aim."""

    words: str
    keys: tuple[str, ...]
    unit: str
    aim: float | None = None
    at_least: bool = False


ROWS = (
    Row("start to a window that reacts", ("startup_s",), "s"),
    Row("the same over a bare script with Qt and pyqtgraph", ("startup_over_bare_pyqtgraph",), "times"),
    Row("12 MP JPEG: preview painted, cold", ("next_image_ms", "cold_preview"), "ms", 60),
    Row("12 MP JPEG: painted, prefetched", ("next_image_ms", "prefetched"), "ms", 20),
    Row("pan, 95th percentile", ("seeing_ms", "pan", "p95"), "ms", 16.7),
    Row("zoom, 95th percentile", ("seeing_ms", "zoom", "p95"), "ms", 16.7),
    Row("key to painted grade, 95th percentile of 200", ("sitting", "key_to_painted_grade", "p95"), "ms", 30),
    Row("overlay slider, a frame, 95th percentile", ("sitting", "overlay_slider", "p95"), "ms", 33),
    Row("longest stall in a sitting of 200 photographs", ("sitting", "longest_stall"), "ms", 50),
    Row("memory after the first 20 of them", ("sitting", "growth_mb_after_20"), "MB", 100),
    Row(
        "longest stall while a model loads and grades",
        ("longest_gui_stall_ms_while", "model_loads_and_grades"),
        "ms",
        50,
    ),
    Row(
        "longest stall while 20,000 files are listed", ("longest_gui_stall_ms_while", "twenty_thousand_files"), "ms", 50
    ),
    Row("longest turn of sorting, filtering, grouping 20,000 rows", ("worklist", "longest_ms"), "ms", 50),
    Row("a stroke's segment on 12 MP, 95th percentile", ("marks_ms", "stroke_at_fit", "p95"), "ms", 16),
    Row("a click that accepts a lesion, 95th percentile", ("marks_ms", "accept_at_fit", "p95"), "ms", 30),
    Row("registration of two 12 MP photographs", ("change_s", "registration_wall"), "s", 3),
    Row("both panes pan together, 95th percentile", ("compare_ms", "pan_both", "p95"), "ms", 16.7),
    Row("analysis of a 12 MP photograph over U-Net with SE-ResNeXt50", ("analysis_over_peer",), "times"),
    Row("screening, photographs a second", ("screen_images_per_s",), "1/s"),
    Row("screening, share of its slowest stage's rate", ("screen_share_of_bound",), "", 0.9, at_least=True),
    Row("screening, most memory", ("screen_peak_mb",), "MB"),
    Row("learning from 200 readings", ("feedback_s",), "s", 60),
    Row("longest stall of the window while it learns", ("training_in_the_window", "longest_ms"), "ms", 50),
    Row("store of 1,000,000 readings opens", ("store_open_ms",), "ms"),
    Row("store of 1,000,000 readings filters", ("store_filter_ms",), "ms"),
    Row("the released model", ("bundle_mb",), "MB", 40),
)


def figure(figures: Mapping[str, Any], keys: tuple[str, ...]) -> float | None:
    """None where it was not measured."""
    found: Any = figures
    for key in keys:
        found = found.get(key) if isinstance(found, Mapping) else None
    return found


def page(figures: Mapping[str, Any], day: date) -> str:
    """A table in Markdown."""
    machine = f"{figures['cores']} cores ({figures.get('cpu', 'unknown')}), {figures['gflop_per_s']:g} GFLOP/s, no GPU"
    note = "Machines that are shared differ from run to run. Made by `tests/benchmarks/table.py`."
    lines = [
        "# What `make bench` printed",
        "",
        f"On {day.isoformat()}, {machine}. {note}",
        "",
        "| what | measured | aim | |",
        "|---|---|---|---|",
    ]
    return "\n".join([*lines, *(_line(row, figure(figures, row.keys)) for row in ROWS)]) + "\n"


def _line(row: Row, value: float | None) -> str:
    sign = "≥" if row.at_least else "≤"
    aim = "" if row.aim is None else f"{sign} {row.aim:g} {row.unit}".strip()
    if value is None:
        return f"| {row.words} | not measured | {aim} | |"
    met = row.aim is None or (value >= row.aim if row.at_least else value <= row.aim)
    return f"| {row.words} | {value:.4g} {row.unit} | {aim} | {'' if met else 'missed'} |"


if __name__ == "__main__":
    sys.stdout.write(page(json.loads(Path(sys.argv[1]).read_text()), datetime.now().astimezone().date()))
