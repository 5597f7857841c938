"""The window of retraining: what it shows of a plan, a training and a comparison, and what its buttons and keys ask for."""

from __future__ import annotations

import json
import math
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox

from made_bundles import release
from retina_desktop.domain import language
from retina_desktop.jobs import JobRunner
from retina_desktop.services.lessons import Tally, Why
from retina_desktop.services.model_shelf import ModelShelf
from retina_desktop.services.training_command import Workshop
from retina_desktop.services.training_plan import Plan
from retina_desktop.viewmodels.models import ModelsModel
from retina_desktop.viewmodels.training import State, Step, TrainingModel, Where
from retina_desktop.views.plots import Plot
from retina_desktop.views.theme import load_theme
from retina_desktop.views.training_window import TrainingWindow
from retina_models.comparison import (
    BUNDLE,
    CLINIC,
    NOT_SHOWN,
    Bin,
    Case,
    Changed,
    Comparison,
    Drawn,
    Facts,
    Figure,
    HoldOut,
    Judged,
)

SHA = "ab" * 32
FIGURE = Figure(0.9, 0.8, -0.1, -0.2, 0.05, 60, 40)
DRAWN = Drawn([[3, 1, 0, 0, 0]] * 5, [[0.0, 0.0], [0.2, 0.9], [1.0, 1.0]], [0.2, 0.9], [Bin(0.6, 0.7, 12)])
SURE, UNSURE = [0.6, 0.1, 0.1, 0.1, 0.1], [0.1, 0.1, 0.6, 0.1, 0.1]
OWN = HoldOut(20, 15, {"qwk": FIGURE}, {"eye OD": {"qwk": FIGURE}}, DRAWN, DRAWN, [Changed(SHA, 2, 0, 2, SURE, UNSURE)])
CARRIED = HoldOut(138, 107, {"qwk": FIGURE}, {}, DRAWN, DRAWN, [Changed("no. 17", None, 0, 2, SURE, UNSURE)])
PLAN = Plan(
    model="shipped-1",
    since=datetime(2026, 11, 20, 12, tzinfo=UTC),
    everything=Tally(30, {0: 20, 2: 8, None: 2}, {"Ada": 30, "Ben": 4}),
    new=Tally(5, {2: 5}, {"Ada": 5}),
    held_out=Tally(7, {0: 7}, {"Ada": 7}),
    left_out={Why.DIFFER: 3},
    doubtful=[],
    marked={},
    unseen=10,
    faults=[],
)


class Desk:
    def __init__(self, folder: Path, repository: Path, qtbot) -> None:
        release(folder / "shipped", "shipped-1", 5)
        self.workshop = workshop = Workshop(folder / "training")
        judged = [Judged("qwk", BUNDLE, NOT_SHOWN, "Kappa cannot be shown.")]
        compared = Comparison("shipped-1", "mine-f1", 0.05, 0.01, {CLINIC: OWN, BUNDLE: CARRIED}, {}, judged)
        release(workshop.out, "mine-f1", 9, "shipped-1", comparison=compared.to_json().encode())
        self.runner = JobRunner()
        self.resources = repository / "resources"
        shelf = ModelShelf(folder / "own", folder / "shipped")
        self.models = ModelsModel(self.runner, lambda: shelf, workshop)
        where = Where(workshop, lambda: folder, lambda: None, lambda: folder, set, tuple, str)  # type: ignore[arg-type, return-value]
        self.training = TrainingModel(self.runner, where)
        self.window = TrainingWindow(self.training, self.models, load_theme(self.resources, "dark"), None)  # type: ignore[arg-type]
        qtbot.addWidget(self.window)
        self.window.show()
        self._qtbot = qtbot
        self.models.look()
        self.wait(lambda: len(self.models.models.all) == 2)

    def wait(self, until) -> None:
        self._qtbot.waitUntil(until, timeout=20_000)

    def planned(self, plan: Plan) -> None:
        self.training._on_plan(plan)

    def row(self, title: str) -> list[str]:
        (item,) = self.window.train.table.findItems(title, Qt.MatchFlag.MatchExactly, 0)
        return [item.text(column) for column in range(1, 4)]


@pytest.fixture
def desk(tmp_path: Path, repository: Path, qtbot) -> Iterator[Desk]:
    desk = Desk(tmp_path, repository, qtbot)
    yield desk
    desk.runner.close()


def test_what_is_new_is_counted_by_grade_and_reader(desk: Desk) -> None:
    desk.planned(PLAN)
    page = desk.window.train
    assert desk.row("2") == ["5", "8", "0"]
    assert desk.row("Ungradable") == ["0", "2", "0"]
    assert desk.row("Together") == ["5", "30", "7"]
    assert page.readers.text() == "Ada: 30, of them 5 new\nBen: 4, of them 0 new"
    assert page.left_out.text() == "Left out: readers differ: 3"
    assert "since the last training, 2026-11-20" in page.since.text()
    assert "10 photographs have to be looked at first." in page.time.text()
    assert page.start.isEnabled()
    assert not page.second_look.isVisible()


def test_moved_photographs_can_be_looked_for_where_some_are_missing(desk: Desk, qtbot, tmp_path: Path) -> None:
    page, asked = desk.window.train, list[list[Path]]()
    desk.training.look = lambda folders=(): asked.append(list(folders))
    desk.planned(PLAN)
    assert not page.find_moved.isVisible(), "none is missing"
    desk.planned(replace(PLAN, left_out={Why.MISSING: 5}))
    assert page.find_moved.isVisible()
    qtbot.mouseClick(page.find_moved, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    assert asked == [[tmp_path]]
    desk.training.is_searching = True
    stopped = list[bool]()
    desk.training.stop_looking = lambda: stopped.append(True)
    desk.training.planned.emit()
    assert page.find_moved.text() == "Stop looking"
    qtbot.mouseClick(page.find_moved, Qt.MouseButton.LeftButton)
    assert stopped == [True]
    desk.training.is_searching = False
    desk.training.planned.emit()
    assert page.find_moved.text() == "Find moved photographs…"
    desk.training.searched.emit(3, 5, ["That folder cannot be opened."])
    assert page.found.text() == "3 of 5 photographs were found there. That folder cannot be opened."
    assert page.found.isVisible()


def test_why_nothing_can_be_learnt_stands_in_place_of_a_start(desk: Desk) -> None:
    page = desk.window.train
    desk.planned(replace(PLAN, faults=["There is no reading."]))
    assert page.trouble.text() == "There is no reading."
    assert not page.start.isEnabled()
    page.depths["lesions"].setChecked(True)
    assert page.trouble.text() == "No lesion is marked by hand yet: menu Mark."
    desk.planned(replace(PLAN, faults=["There is no reading."], marked={"MA": 2}))
    assert page.start.isEnabled(), "the detector learns from marks alone"


def test_a_training_under_way_can_be_paused_and_stopped_and_not_started(desk: Desk) -> None:
    page = desk.window.train
    desk.planned(PLAN)
    desk.training.step = Step("fuse network", 2, 3, 40, 120)
    desk.training._set_state(State.RUNNING)
    assert (page.start.isVisible(), page.pause.isVisible(), page.cancel.isVisible()) == (False, True, True)
    assert page.step.text() == "Network 2 of 3 learns: 40 of 120"
    assert page.bar.value() == 40
    for step, kappa in ((10, 0.5), (20, 0.6)):
        desk.training._take({"event": "metrics", "step": step, "steps": 120, "loss": 2.0, "qwk": kappa})
    assert desk.training.curves == {"loss": [(130, 2.0), (140, 2.0)], "qwk": [(130, 0.5), (140, 0.6)]}
    assert page.curves["qwk"].isVisible()
    desk.training.step = Step("fuse network", 3, 3)
    desk.training._take({"event": "metrics", "step": 10, "steps": 120, "loss": 1.5, "qwk": 0.6})
    assert [at for at, _ in desk.training.curves["loss"]] == [130, 140, 240, 250]
    assert math.isnan(desk.training.curves["loss"][2][1]), "one network's curve is not joined to the next one's"
    assert page.curves["qwk"].accessibleDescription() == "now 0.600"
    desk.training._set_state(State.PAUSED)
    assert page.pause.text() == "Go on"
    desk.training._set_state(State.IDLE)


def most_in_a_turn(desk: Desk, plots: list[Plot]) -> int:
    """How many of these plots were made in one turn of the event loop at most, once all are."""
    counts = [0]
    look = QTimer(interval=0)
    look.timeout.connect(lambda: counts.append(sum(plot.canvas is not None for plot in plots)))
    look.start()
    desk.wait(lambda: counts[-1:] == [len(plots)])
    look.stop()
    return max(after - before for before, after in pairwise(counts))


def test_plots_come_after_the_window_one_in_a_turn_and_nothing_moves(desk: Desk) -> None:
    page = desk.window.compare
    desk.window.show_comparison("mine-f1")
    plots: list[Plot] = [page.roc, page.reliability]
    assert all(plot.isVisible() and plot.canvas is None for plot in plots)
    layout = page.layout()
    assert layout is not None
    layout.activate()
    places = [plot.geometry() for plot in plots]
    panel = load_theme(desk.resources, "dark").colour("panel")
    assert all(plot.grab().toImage().pixelColor(5, 5) == panel for plot in plots), "as the plot's own ground"
    assert most_in_a_turn(desk, plots) == 1
    assert [plot.geometry() for plot in plots] == places
    desk.wait(lambda: all(plot.canvas is not None and plot.canvas.listDataItems() for plot in plots))


def test_a_curve_is_made_in_a_turn_of_its_own_once_it_has_points(desk: Desk) -> None:
    page = desk.window.train
    desk.planned(PLAN)
    plots: list[Plot] = list(page.curves.values())
    assert not any(plot.isVisible() for plot in plots)
    desk.training.step = Step("fuse network", 1, 1)
    desk.training._take({"event": "metrics", "step": 10, "steps": 120, "loss": 2.0, "qwk": 0.5})
    assert all(plot.isVisible() and plot.canvas is None for plot in plots)
    assert most_in_a_turn(desk, plots) == 1
    for plot in plots:
        assert plot.canvas is not None
        assert len(plot.canvas.listDataItems()) == 1, "what it was asked to show before its turn"


def test_a_comparison_shows_both_models_on_each_hold_out(desk: Desk) -> None:
    desk.window.show_comparison("mine-f1")
    page = desk.window.compare
    assert "may not be promoted yet" in page.verdict.text()
    assert page.reasons.text() == "Kappa cannot be shown."
    assert page.count.text() == "20 photographs, of which neither model learnt"
    cell = page.matrices[1].item(2, 0)
    assert cell is not None
    assert (cell.text(), cell.toolTip()) == ("3", "Readers said 2, the model 0: 3")
    figure = page.figures.topLevelItem(0)
    assert figure is not None
    assert [figure.text(column) for column in range(5)] == [
        "grade: quadratic weighted kappa", "0.900", "0.800", "-0.100 (-0.200 … +0.050)", "60",
    ]  # fmt: skip
    page.where.setCurrentIndex(1)
    assert page.count.text() == "138 photographs, of which neither model learnt"
    assert not page.look.isVisible(), "they are features and no photographs"


def test_a_candidate_made_beside_an_older_one_is_shown_as_soon_as_it_is_read(desk: Desk, qtbot) -> None:
    desk.window.show_comparison("mine-f1")
    page = desk.window.compare
    made = desk.workshop.out / "mine-f2"
    shutil.copytree(desk.workshop.out / "mine-f1", made)
    written = json.loads((made / "bundle.json").read_text())
    (made / "bundle.json").write_text(json.dumps({**written, "name": "mine-f2"}))
    desk.models.look()
    desk.window.show_comparison("mine-f2")
    desk.wait(lambda: len(desk.models.models.all) == 3)
    assert page.which.currentText().startswith("mine-f2 ")

    qtbot.mouseClick(page.discard, Qt.MouseButton.LeftButton)
    box = page.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "Delete the candidate mine-f2? It cannot be brought back."
    assert made.exists(), "one click deletes nothing"
    delete = next(button for button in box.buttons() if button.text() == "Delete")
    qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    desk.wait(lambda: len(desk.models.models.all) == 2)
    assert not made.exists()
    assert page.which.currentText().startswith("mine-f1 ")


def test_what_was_told_of_an_earlier_training_goes_when_another_begins(desk: Desk) -> None:
    desk.window.tell("error", "There is no new model.")
    desk.training.begun.emit()
    assert not desk.window.told.isVisible()


def test_a_photograph_that_changed_its_grade_is_asked_for_by_key(desk: Desk, qtbot) -> None:
    desk.window.show_comparison("mine-f1")
    page = desk.window.compare
    page.changed.setFocus()
    with qtbot.waitSignal(desk.window.photograph_requested) as asked:
        qtbot.keyClick(page.changed, Qt.Key.Key_Return)
    assert asked.args == [[SHA], SHA]
    assert desk.window.isVisible()


def test_against_the_gate_the_reason_is_asked_for_and_return_promotes(desk: Desk, qtbot) -> None:
    desk.window.show_comparison("mine-f1")
    page = desk.window.compare
    qtbot.mouseClick(page.promote, Qt.MouseButton.LeftButton)
    desk.wait(page.reason.isVisible)
    desk.wait(lambda: not desk.models.is_busy)
    assert page.reason.isVisible(), "what came of being busy does not take it away"
    assert not page.promote.isEnabled()
    qtbot.keyClicks(page.reason, "Looked at")
    assert page.promote.isEnabled()
    with qtbot.waitSignal(desk.models.grades) as grades:
        qtbot.keyClick(page.reason, Qt.Key.Key_Return)
    assert grades.args == ["mine-f1"]
    assert desk.window.isVisible()
    desk.wait(lambda: desk.models.models.can_roll_back)
    assert desk.window.models.roll_back.isEnabled()
    assert not page.promote.isEnabled(), "it grades already"


def test_in_another_language_the_gate_speaks_no_english(desk: Desk, qtbot) -> None:
    judged = [Judged("qwk", BUNDLE, NOT_SHOWN, "Kappa cannot be shown.", Facts(Case.NOTHING))]
    compared = Comparison("shipped-1", "mine-f2", 0.05, 0.01, {CLINIC: OWN, BUNDLE: CARRIED}, {}, judged)
    release(desk.workshop.out, "mine-f2", 10, "shipped-1", comparison=compared.to_json().encode())
    language.plug(lambda text, _meaning, _n: "¿" + " ".join(re.findall(r"{\w+}", text)) + "?")
    try:
        desk.models.look()
        desk.window.show_comparison("mine-f2")
        page = desk.window.compare
        desk.wait(lambda: page.which.currentText().startswith("mine-f2 ") and not desk.models.is_busy)
        qtbot.mouseClick(page.promote, Qt.MouseButton.LeftButton)
        desk.wait(page.objection.isVisible)
        rows = [page.figures.topLevelItem(row) for row in range(page.figures.topLevelItemCount())]
        told = [page.verdict.text(), page.reasons.text(), page.objection.text(), *(row.text(0) for row in rows if row)]
        table = desk.window.models.table
        told += [
            item.text(table.columnCount() - 1) for item in table.findItems("mine-f2", Qt.MatchFlag.MatchExactly, 0)
        ]
    finally:
        language.plug()
    assert len(told) > 4
    for words in told:
        assert not re.search("[A-Za-z]{2,}", re.sub(r"mine-f2|shipped-1|OD", "", words)), words


def test_every_theme_is_worn(desk: Desk) -> None:
    desk.planned(PLAN)
    desk.window.show_comparison("mine-f1")
    for name in ("light", "contrast"):
        theme = load_theme(desk.resources, name)
        desk.window.set_theme(theme)
        desk.wait(lambda: desk.window.compare.roc.canvas is not None)
        canvas = desk.window.compare.roc.canvas
        assert canvas is not None
        assert canvas.backgroundBrush().color() == theme.colour("panel")
