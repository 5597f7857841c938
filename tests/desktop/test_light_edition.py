"""The light edition: what needs PyTorch is grey or refused in one sentence, and the rest goes on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fake_session import FakeSession
from fakes import FakeGrader
from made_bundles import release
from retina_desktop.cli import DONE, FAILED, WRONG_USE, command_parser, doctor, screen
from retina_desktop.cli import main as cli_main
from retina_desktop.jobs import JobRunner
from retina_desktop.paths import Paths
from retina_desktop.services.check_up import CheckUp
from retina_desktop.services.grade_image import load_heat_maker
from retina_desktop.services.model_shelf import ModelShelf
from retina_desktop.services.training_command import Workshop
from retina_desktop.viewmodels.models import gather
from retina_desktop.viewmodels.training import TrainingModel, Where
from retina_desktop.views.command_palette import CommandPalette
from retina_desktop.views.dialogs import EDITIONS, PlainPage
from retina_desktop.views.main_window import MainWindow
from retina_models import edition
from retina_models.bundle import BundleError, load_manifest
from retina_models.choice import needs_full_edition
from retina_models.runtime import RuntimeFault

BARRED = {"model.retrain": edition.RETRAINING, "attribution.compute": edition.ATTRIBUTING}


def is_light() -> bool:
    return False


@pytest.fixture
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Built before the window, which asks once it is there."""
    monkeypatch.setattr(edition, "is_full", is_light)


# ----------------------------------------------------------------------------------------------------------- the window
def _said(window: MainWindow) -> str:
    shown = window.photo.messages.shown
    return shown.words if shown is not None else ""


@pytest.mark.parametrize(("name", "words"), BARRED.items())
def test_what_needs_pytorch_can_be_pressed_and_says_above_the_photograph_what_it_needs(
    light, seen: MainWindow, name, words
):
    action = seen.actions_[name]
    assert action.isEnabled()
    assert action.toolTip().endswith(f"\n{words}")
    assert action.statusTip() == words
    action.trigger()
    assert _said(seen) == words
    assert seen.training.training_window is None


def test_the_key_of_retraining_says_what_it_needs_also_without_a_photograph(light, window: MainWindow, qtbot):
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_T, modifiers)
    assert _said(window) == edition.RETRAINING


def test_what_the_light_edition_has_is_not_barred(light, seen: MainWindow):
    actions = seen.actions_
    for name in ("attribution.show", "model.compare", "model.history"):
        assert actions[name].isEnabled(), name
        assert actions.why_never(name) == ""


def test_in_the_full_edition_nothing_is_grey_for_good(seen: MainWindow):
    assert seen.actions_["model.retrain"].isEnabled()
    assert seen.actions_["model.retrain"].toolTip() == "Retrain (Ctrl+Shift+T)"
    assert [seen.actions_.why_never(name) for name in BARRED] == ["", ""]


def test_the_palette_says_why_an_action_is_never_to_be_had(light, reading: MainWindow, qtbot):
    reading.actions_["edit.palette"].trigger()
    palette = reading.findChild(CommandPalette)
    assert palette is not None
    palette._field.setText("retrain")
    line = palette._list.topLevelItem(palette.shown.index("model.retrain"))
    assert line is not None
    assert not line.isDisabled()
    assert line.text(0) == f"Retrain. {edition.RETRAINING}"
    assert line.toolTip(0) == edition.RETRAINING


def test_an_attribution_that_is_not_kept_is_not_asked_for_and_the_bar_says_why(
    light, seen: MainWindow, session: FakeSession, qtbot
):
    qtbot.keyClick(seen.photo.view, Qt.Key.Key_A)
    attribution = session.reasons.attribution
    assert attribution.words == edition.ATTRIBUTING
    assert not attribution.can_compute
    assert [wish for wish in session.explaining.wishes.values() if wish[1] != "parts"] == []
    assert seen.bar.attribution.words.accessibleName() == edition.ATTRIBUTING
    assert not seen.bar.attribution.button.isVisible()
    assert seen.bar.attribution.method.toolTip().endswith(f"\n{edition.ATTRIBUTING}")
    assert seen.photo.view.overlay.is_shown, "the lesion maps stay"


def test_why_no_attribution_is_made_is_read_whole_at_the_usual_width(light, seen: MainWindow, qtbot):
    qtbot.keyClick(seen.photo.view, Qt.Key.Key_A)
    words = seen.bar.attribution.words
    for width in (1280, 1400, 1500, 1600):
        seen.resize(width, 800)
        qtbot.waitUntil(lambda: words.text() == edition.ATTRIBUTING)


def test_an_attribution_that_was_kept_is_shown(seen: MainWindow, session: FakeSession, qtbot, monkeypatch):
    view = seen.photo.view
    qtbot.keyClick(view, Qt.Key.Key_A)
    session.explaining.answer("grad-cam")
    qtbot.keyClick(view, Qt.Key.Key_A)
    assert not view.overlay.attribution.is_shown
    monkeypatch.setattr(edition, "is_full", is_light)
    qtbot.keyClick(view, Qt.Key.Key_A)
    assert view.overlay.attribution.is_shown
    assert session.reasons.attribution.words == ""


@pytest.mark.parametrize("is_full", [True, False], ids=["full", "light"])
def test_about_names_the_edition_and_what_it_is_made_with(window: MainWindow, monkeypatch, is_full: bool):
    monkeypatch.setattr(edition, "is_full", lambda: is_full)
    window.actions_["help.about"].trigger()
    page = window.findChild(PlainPage)
    assert page is not None
    said = [label.text() for label in page.findChildren(QLabel)]
    assert edition.words() in said
    assert edition.words() in EDITIONS, "so that it is translated"
    (made_with,) = [words for words in said if "Made with" in words]
    assert ("PyTorch" in made_with) == is_full


# ----------------------------------------------------------------------------------------------------------- the models
@pytest.fixture
def shelf(tmp_path: Path) -> ModelShelf:
    """A released model that OpenVINO can run grades; three were made from it here, of which the second and third came without exports."""
    release(tmp_path / "shipped", "shipped-1", day=1, exported=True)
    own = tmp_path / "own"
    release(own, "mine-f1", day=2, exported=True)
    release(own, "mine-f2", day=3)
    release(own, "mine-f3", day=4)
    return ModelShelf(own, tmp_path / "shipped")


def test_where_the_promoted_model_needs_pytorch_the_one_before_grades_and_that_is_said(shelf, monkeypatch):
    for name in ("mine-f1", "mine-f2"):
        shelf.promote(name)
    assert (shelf.current().name, shelf.instead()) == ("mine-f2", "")
    monkeypatch.setattr(edition, "is_full", is_light)
    assert shelf.current().name == "mine-f1"
    assert shelf.instead() == (
        "The model mine-f2 needs the full edition of the program: it came without networks for OpenVINO. "
        "mine-f1 grades in its place."
    )


def test_where_no_model_before_can_run_the_shipped_one_grades(shelf, monkeypatch):
    shelf.promote("mine-f2")
    shelf.promote("mine-f3")
    monkeypatch.setattr(edition, "is_full", is_light)
    assert shelf.current().name == "shipped-1"


def test_a_model_that_needs_pytorch_is_not_promoted_and_its_line_says_why(light, shelf, tmp_path):
    with pytest.raises(BundleError, match="mine-f2 needs the full edition of the program"):
        shelf.promote("mine-f2")
    assert shelf.current().name == "shipped-1"
    faults = {one.name: one.fault for one in gather(shelf, Workshop(tmp_path / "training")).all}
    assert faults["mine-f2"].startswith("The model mine-f2 needs the full edition")
    assert faults["mine-f1"] == faults["shipped-1"] == ""


def test_the_page_of_training_says_which_edition_it_needs(light, tmp_path, qapp):
    runner = JobRunner()
    where = Where(Workshop(tmp_path), lambda: tmp_path, lambda: None, lambda: tmp_path, set, tuple, str)  # type: ignore[arg-type, return-value]
    training = TrainingModel(runner, where)
    training.look()
    assert (training.plan, training.plan_trouble) == (None, edition.RETRAINING)
    runner.close()


def test_a_model_that_differed_with_openvino_at_release_needs_pytorch(light, shelf):
    manifest = load_manifest(shelf.find("mine-f1"))
    assert needs_full_edition(manifest) == ""
    manifest.metrics["engine.openvino-float32.difference"] = {"value": 0.3, "low": 0.3, "high": 0.3}
    assert needs_full_edition(manifest) == (
        "The model mine-f1 needs the full edition of the program: OpenVINO float32 may not run it, "
        "at release a probability differed by 0.3000, more than 0.02."
    )


# ----------------------------------------------------------------------------------------------------- the command line
def test_the_doctor_names_the_edition_and_who_grades_in_place_of_whom(shelf, tmp_path, samples, capsys, monkeypatch):
    shelf.promote("mine-f2")
    monkeypatch.setattr(edition, "is_full", is_light)
    paths = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "log")
    check_up = CheckUp(paths, shelf, samples, lambda _folder: FakeGrader())
    status = doctor.run(command_parser("doctor").parse_args(["doctor", "--json"]), check_up)
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    words = {line["subject"]: line["words"] for line in said}
    assert words["edition"] == edition.words()
    assert "light edition" in words["edition"]
    assert "torch" not in words["packages"]
    assert words["way"] == "Nothing had to be measured: the light edition has one way only."
    assert status == FAILED
    assert any(line["words"].endswith("shipped-1 grades in its place.") for line in said if not line["is_right"])


def test_a_screening_with_attributions_is_refused_before_anything_is_written(light, samples, tmp_path, capsys):
    out = tmp_path / "out"
    args = command_parser("screen").parse_args(
        ["screen", str(samples), "--out", str(out), "--attributions", "grad-cam"]
    )
    assert screen.run(args) == WRONG_USE
    assert edition.ATTRIBUTING in capsys.readouterr().err
    assert not out.exists()
    with pytest.raises(RuntimeFault, match="full edition"):
        load_heat_maker(tmp_path, "grad-cam")


def test_retina_train_says_which_edition_it_needs(light, capsys, tmp_path):
    from retina_training import cli

    status = cli.main(["feedback", "--store", str(tmp_path / "s"), "--model", str(tmp_path), "--out", str(tmp_path)])
    assert status == 1 != DONE
    assert capsys.readouterr().err.strip() == edition.RETRAINING


@pytest.mark.parametrize(
    ("command", "option"), [("screen", "--parquet"), ("screen", "--attributions"), ("store export", "--parquet")]
)
def test_the_help_of_an_option_says_where_it_needs_the_full_edition(command, option, capsys, monkeypatch):
    for is_full in (lambda: True, is_light):
        monkeypatch.setattr(edition, "is_full", is_full)
        assert cli_main([*command.split(), "--help"]) == DONE
        said = " ".join(capsys.readouterr().out.rpartition("\noptions:")[2].split())
        words = said.split(f" {option} ")[1].split(" --")[0]
        assert ("(full edition)" in words) == (is_full is is_light), words
