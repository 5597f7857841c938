"""A run's page of curves, and its log."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from retina_training import curves, progress


def _metrics(step: int, loss: float) -> progress.Event:
    return {"event": "metrics", "epoch": 1, "step": step, "steps": 30, "seconds": 1, "loss": loss, "dice": loss / 2}


def _log(folder: Path, *events: progress.Event) -> None:
    report = progress.logged(folder / "log.jsonl", lambda event: None)
    for event in events:
        report(event)


def test_a_step_done_again_after_a_kill_counts_as_it_was_done_last() -> None:
    events = [_metrics(10, 1.0), _metrics(20, 0.9), _metrics(30, 0.8), _metrics(20, 0.7)]
    assert curves.stages_of(events)[""]["loss"] == [(10, 1.0), (20, 0.7)]


def test_each_stage_has_curves_of_its_own() -> None:
    def stage(name: str) -> progress.Event:
        return {"event": "stage", "name": name}

    events = [stage("aptos"), _metrics(10, 2.0), stage("px768"), _metrics(10, 1.0)]
    assert {name: own["loss"] for name, own in curves.stages_of(events).items()} == {
        "aptos": [(10, 2.0)],
        "px768": [(10, 1.0)],
    }


def test_the_page_draws_every_part_of_the_loss_and_needs_nothing_from_elsewhere(tmp_path: Path) -> None:
    _log(tmp_path, *(_metrics(step, 10 / step) for step in (10, 20, 30)))
    page = curves.write_page(tmp_path).read_text(encoding="utf-8")
    figures = page.split("<svg")[1:]
    assert len(figures) == 2
    drawn = ElementTree.fromstring("<svg" + figures[0].split("</svg>")[0] + "</svg>")
    polyline = drawn.find("polyline")
    assert polyline is not None
    points = [tuple(map(float, point.split(","))) for point in polyline.attrib["points"].split()]
    assert [x for x, _ in points] == sorted(x for x, _ in points)
    assert points[0][1] < points[1][1] < points[2][1], "a falling loss goes down the page"
    assert "http" not in page
    assert "<script" not in page


def test_the_confusion_matrix_counts_each_held_out_photograph_once(tmp_path: Path) -> None:
    _log(tmp_path, _metrics(10, 1.0))
    curves.write_grades(
        tmp_path, [(Path("a.jpg"), "idrid", 2, 3), (Path("b.jpg"), "idrid", 2, 2), (Path("c"), "x", 0, 0)]
    )
    page = curves.write_page(tmp_path).read_text(encoding="utf-8")
    idrid = page.split("<h2>idrid: 2 photographs left out</h2>")[1].split("</table>")[0]
    row = ElementTree.fromstring(idrid.split("\n")[5])
    assert [cell.text for cell in row] == ["2", "0", "0", "1", "1", "0"]


def test_names_in_the_data_cannot_write_html(tmp_path: Path) -> None:
    curves.write_grades(tmp_path, [(Path("a.jpg"), "<script>", 2, 3)])
    assert "<script>" not in curves.write_page(tmp_path).read_text(encoding="utf-8")


def test_a_line_torn_by_a_kill_costs_itself_only(tmp_path: Path) -> None:
    _log(tmp_path, _metrics(10, 1.0))
    with (tmp_path / "log.jsonl").open("a") as log:
        log.write('{"event": "metr')
    _log(tmp_path, _metrics(20, 0.5))
    assert [event["step"] for event in progress.read_log(tmp_path / "log.jsonl")] == [10, 20]
    assert json.loads((tmp_path / "log.jsonl").read_text().splitlines()[-1])["loss"] == 0.5
