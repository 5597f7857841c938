"""The card says every figure with its interval, its photographs and its command, and hides no aim that is missed."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from retina_models import bundle
from retina_training import cli, engines, evaluate
from retina_training.aims import AIMS, aim_of
from retina_training.card import card, measured
from retina_training.lesion_scores import RATE_NAMES
from retina_training.robustness import LOSSES, PERTURBATIONS


def _metric(value: float, low: float, high: float, photographs: int = 60) -> dict[str, Any]:
    return {"value": value, "low": low, "high": high, "photographs": photographs}


def _every_metric() -> dict[str, dict[str, Any]]:
    """One of each name that measure, measure_lesions and losses give, each with a value of its own."""
    ends = [
        "qwk", "accuracy", *(f"recall_{g}" for g in range(5)), "severe_auroc", "severe_called_referable", "referable_auroc",
        "imageability", "referable_sensitivity", "referable_specificity", "referred_sensitivity", "referred_specificity",
        "dme_qwk", "dme_accuracy", "reject_auroc", "ece", "set_coverage", "set_size", "disc_error", "fovea_error",
        "aurc", "aurc_best", "aurc_random", *(f"accuracy_most_certain_{s}" for s in evaluate.SHARES),
        *(f"grade_error_most_certain_{s}" for s in evaluate.SHARES),
        *(f"{name}_{score}_loss" for name in PERTURBATIONS for score in LOSSES),
    ]  # fmt: skip
    names = [f"{dataset}_{end}" for dataset in ("eyepacs", "idrid") for end in ends]
    names += [f"lesion_aupr_{kind}" for kind in ("MA", "HE", "EX", "SE", "disc")]
    names += ["red_patch_auroc", "red_patch_sensitivity", "lesion_froc_MA", "lesion_froc_red", "conformal_coverage"]
    names += [f"lesion_found_{kind}_{rate}" for kind in ("MA", "red") for rate in RATE_NAMES]
    names += ["cross_idrid_qwk", "cross_idrid_imageability", "cross_all_set_coverage", "cross_lesion_aupr_MA"]
    return {name: _metric(0.1 + i / 1000, 0.05 + i / 1000, 0.15 + i / 1000, 7) for i, name in enumerate(names)}


def test_every_metric_is_in_a_table_with_its_interval() -> None:
    metrics = _every_metric()
    text = measured(metrics, "retina-1")
    tables = [line for line in text.splitlines() if line.startswith(("|", "Sorted"))]
    for name, metric in metrics.items():
        value, interval = f"{metric['value']:.3f}", f"{metric['low']:.3f} to {metric['high']:.3f}"
        assert any(value in line and interval in line for line in tables), name


def test_a_metric_that_no_table_knows_is_shown_too() -> None:
    text = measured({"idrid_qwk": _metric(0.9, 0.8, 1.0), "novel": _metric(0.123, 0.1, 0.2)}, "retina-1")
    assert "| `novel` | 0.123 | 0.100 to 0.200 | 60 |" in text


def test_under_every_table_stands_a_command_that_the_program_takes() -> None:
    recipes = {command: f"mine/{command}.toml" for command in ("cross", "lesion-cross")}
    text = measured(_every_metric(), "retina-1", recipes)
    tables = text.count("|---|---|---|")
    commands = re.findall(r"^`(retina-train .*)`$", text, re.MULTILINE)
    assert len(commands) == tables == 11
    for command in commands:
        cli._parser().parse_args(command.split()[1:])
    assert {"--dataset", "--lesions", "--robustness"} <= set(" ".join(commands).split())
    assert {f"retina-train {command} {file}" for command, file in recipes.items()} <= set(commands)
    measuring = [command for command in commands if " evaluate " in command]
    assert all(command.endswith("--model retina-1") or "--model retina-1 " in command for command in measuring)


def test_a_missed_aim_is_named_with_what_was_aimed_at() -> None:
    text = measured(
        {"idrid_qwk": _metric(0.805, 0.663, 0.903), "idrid_accuracy": _metric(0.55, 0.42, 0.67)}, "retina-1"
    )
    assert "- `idrid_qwk` is 0.805 (0.663 to 0.903), aimed at 0.82 or more; the interval reaches the aim." in text
    assert "- `idrid_accuracy` is 0.550 (0.420 to 0.670), aimed at 0.70 or more." in text
    assert "Met: 0 of 2" in text
    assert "What the project tried" in text


def test_a_met_aim_is_not_called_missed_and_an_unmeasured_one_is_named() -> None:
    text = measured({"idrid_qwk": _metric(0.82, 0.7, 0.9)}, "retina-1")
    assert "None of those that were measured." in text
    unmeasured = next(line for line in text.splitlines() if line.startswith("Not measured"))
    assert "`idrid_qwk`" not in unmeasured
    assert all(f"`{key}`" in unmeasured for key in AIMS if key != "idrid_qwk")


def test_a_small_error_is_given_finely_enough_to_be_held_against_its_aim() -> None:
    text = measured({"idrid_disc_error": _metric(0.0104, 0.008, 0.012)}, "retina-1")
    assert (
        "- `idrid_disc_error` is 0.0104 (0.0080 to 0.0120), aimed at 0.01 or less; the interval reaches the aim."
        in text
    )


@pytest.mark.parametrize(("coverage", "met"), [(0.86, False), (0.87, True), (0.93, True), (0.94, False)])
def test_coverage_can_be_too_high_as_well_as_too_low(coverage: float, met: bool) -> None:
    aim = aim_of("eyepacs_set_coverage")
    assert aim is not None
    assert aim.is_met(coverage) == met


def test_an_interval_wider_than_the_aim_reaches_it() -> None:
    text = measured({"idrid_set_coverage": _metric(0.95, 0.8, 1.0)}, "retina-1")
    assert "aimed at 0.87 to 0.93; the interval reaches the aim." in text


def test_aims_of_one_data_set_are_not_asked_of_another() -> None:
    assert aim_of("eyepacs_qwk") is None
    assert aim_of("eyepacs_ece") == AIMS["ece"]
    assert aim_of("idrid_dme_qwk") is None


MADE = {"recipes": {}, "differences": {"lesion": 0.0002}, "held_out": 138, "crossed": False}


@pytest.fixture
def shipped(repository: Path, tmp_path: Path) -> Path:
    """A copy of the bundle that ships, whose card can be made anew."""
    source = bundle.default_bundle([repository / "resources" / "models"])
    folder = shutil.copytree(source, tmp_path / source.name)
    manifest = bundle.load_manifest(folder)
    manifest.preprocessing["made"] = MADE
    (folder / bundle.MANIFEST).write_text(bundle.as_json(manifest), encoding="utf-8")
    return folder


def test_the_card_of_the_shipped_bundle_can_be_made_anew(shipped: Path) -> None:
    manifest = replace(bundle.load_manifest(shipped), metrics=_every_metric())
    text = card(manifest)
    assert "fitted on\nthese same photographs" in " ".join(text.split(" ")), (
        "though the detector's scores are cross-validated"
    )
    assert text.startswith(f"# {manifest.name}")
    assert "Research use, non-commercial" in text
    assert "### IDRiD" in text
    assert "{" not in text


def test_later_measurements_are_taken_into_card_and_bundle(shipped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    losses = {f"idrid_{name}_qwk_loss": _metric(0.031, 0.012, 0.055) for name in PERTURBATIONS}
    file = shipped.parent / "scores.json"
    file.write_text(json.dumps({"model": shipped.name, "photographs": 60, "scores": losses}))
    assert cli.main(["card", "--model", str(shipped), str(file)]) == 0
    bundle.verify(shipped)
    assert bundle.load_manifest(shipped).metrics["idrid_blur_qwk_loss"]["value"] == 0.031
    text = (shipped / "card.md").read_text()
    assert "### IDRiD: spoilt photographs" in text
    assert "0.0310 (0.0120 to 0.0550)" in text

    file.write_text(json.dumps({"model": "another", "photographs": 60, "scores": losses}))
    assert cli.main(["card", "--model", str(shipped), str(file)]) == 1
    assert f"holds scores of another, not of {shipped.name}" in capsys.readouterr().err
    file.write_text("[]")
    assert cli.main(["card", "--model", str(shipped), str(file)]) == 1
    assert "is not what `retina-train evaluate --json` writes" in capsys.readouterr().err
    bundle.verify(shipped)


def _compared() -> engines.Scores:
    """250 photographs: OpenVINO in float32 agrees, in bfloat16 it grades two otherwise."""
    same = engines.Said(2, 0, True, True, 0.0, 0.0, 800.0)
    other = replace(same, grade=3, difference=0.09)
    seen = [
        {"PyTorch float32": same, "OpenVINO float32": same, "OpenVINO bfloat16": other if i < 2 else same}
        for i in range(250)
    ]
    return engines.scores_of(seen)


def test_where_the_release_compared_the_engines_the_card_has_their_table_and_its_command() -> None:
    text = measured({"idrid_qwk": _metric(0.9, 0.8, 1.0), **_compared()}, "retina-1")
    section = text.split("### Agreement of the engines")[1]
    assert "| PyTorch float32, the reference |" in section
    assert "| OpenVINO bfloat16 | 248 of 250 (97.1 to 99.8 %) | 250 of 250 (98.5 to 100.0 %) |" in section
    assert "PyTorch bfloat16" not in section, "what was not measured has no row"
    assert "`engine." not in text, "none is left over for the table of the others"
    command = re.findall(r"^`(retina-train .*)`$", section, re.MULTILINE)[0]
    given = cli._parser().parse_args(command.split()[1:])
    assert given.engines
    assert (given.photographs, given.split, given.model) == (250, "val", "retina-1")


def test_where_it_did_not_the_card_says_nothing_of_engines() -> None:
    assert "engine" not in measured({"idrid_qwk": _metric(0.9, 0.8, 1.0)}, "retina-1")
