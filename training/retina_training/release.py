"""From three trained networks to a released bundle: calibrated, exported for CPUs without torch, with its card."""

from __future__ import annotations

import bisect
import hashlib
import json
import tempfile
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from retina_models import bundle, fundus, fuse, lesions, main, pipeline, self_test
from retina_models.grid import lesions_of
from retina_models.loading import load_grader
from retina_training import cross, engines, fuse_data, provenance, shipped, weights
from retina_training.bundle_scores import Asked, measure_grader
from retina_training.calibration import Calibration, calibrate
from retina_training.card import LEFT_OUT, card
from retina_training.config import FuseRecipe, ReleaseRecipe
from retina_training.engine import Report, json_report
from retina_training.evaluate import Scores
from retina_training.exported import Exported, exported, picture
from retina_training.fuse import graded, logits_of, see_all
from retina_training.fuse_data import Seen
from retina_training.lesion_scores import bundle_pairs, measure_lesions
from retina_training.tables import Labelled, TableError, check_some, large_datasets, read_labels, read_lesions

Modules = dict[str, tuple[Any, dict[str, object]]]
"""By name the trained network and what its builder takes."""

SAMPLES = shipped.resources() / "samples"


def lesion_points(lookers: fuse_data.Lookers, labelled: list[Labelled], recipe: ReleaseRecipe) -> dict[str, float]:
    """By kind the probability above which `clear_healthy` of the healthy eyes show no lesion at all.

    A share, not a mean: one photograph full of reflections would move the mean of all. Judged on healthy photographs of each data set; never below
    the threshold of the best F1, at which a healthy eye was strewn with lesions. labelled: photographs that the detector did not learn from.
    Raises TableError where none is healthy.
    """
    rng = np.random.default_rng(recipe.seed)
    healthy: list[Labelled] = []
    for dataset in large_datasets(labelled):
        own = [r for r in labelled if r.dataset == dataset and r.grade == 0 and not r.dme and r.quality != "reject"]
        healthy += [own[i] for i in rng.permutation(len(own))[: recipe.healthy]]
    check_some(
        healthy, "healthy eye that the detector did not learn from, to set its operating points on", Path(recipe.data)
    )
    maps = list(lookers.map(lambda eyes, row: eyes().detail(fundus.read(row.path)).maps, healthy))
    return {
        kind: max(lower, _quiet_level([own[kind] for own in maps], kind, recipe.clear_healthy) / 255)
        for kind, lower in lookers.thresholds.items()
        if kind in pipeline.LESION_KINDS
    }


def _quiet_level(maps: list[np.ndarray], kind: str, clear: float) -> int:
    """The lowest level of the uint8 maps, at most 252 (0.99), at which this share of them show no lesion."""

    def is_quiet(level: int) -> bool:
        return float(np.mean([len(lesions_of(one, kind, level / 255)) == 0 for one in maps])) >= clear

    return 1 + bisect.bisect_left(range(1, 252), True, key=is_quiet)  # the share rises with the level


def _weights_of(recipe: FuseRecipe) -> dict[str, Path]:
    runs = {"lesion": recipe.lesion_run, "main": recipe.main_run, "fuse": recipe.run}
    return {name: Path(run) / f"{name}.safetensors" for name, run in runs.items()}


def _modules(recipe: FuseRecipe) -> Modules:
    builders = {"lesion": lesions, "main": main, "fuse": fuse}
    modules = {}
    for name, path in _weights_of(recipe).items():
        config = weights.config_of(path)
        module = builders[name].build(config)
        bundle.load_into(module, path)
        modules[name] = (module.eval(), config)
    return modules


def _exported(modules: Modules, seen: Seen, recipe: FuseRecipe) -> dict[str, Exported]:
    """By name each network as OpenVINO reads it."""
    outputs = {"lesion": pipeline.LESION_OUTPUTS, "main": pipeline.MAIN_OUTPUTS, "fuse": pipeline.FUSE_OUTPUTS}
    inputs = {"fuse": [seen.cells[:1], seen.features[:1], seen.main[:1]]}
    files = {}
    for name, (module, _) in modules.items():
        shown = lesions.Probabilities(module).eval() if name == "lesion" else module
        files[name] = exported(shown, _weights_of(recipe)[name], inputs.get(name, picture()), outputs[name])
    return files


def rehearsal(seen: Seen, count: int, seed: int) -> bytes:
    """Features of training photographs, as many of each grade as there are, no photograph among them: what fine-tuning rehearses."""
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(seen.labelled))
    chosen: list[int] = []
    per_grade = [list(order[seen.grade[order] == grade]) for grade in range(5)]
    while len(chosen) < min(count, len(order)):
        chosen += [own.pop() for own in per_grade if own][: count - len(chosen)]
    return bundle.pack_arrays(_packed(seen.only(np.array(sorted(chosen), int))))


def _packed(seen: Seen) -> dict[str, np.ndarray]:
    """Features and levels, -1 where nobody gave one."""
    levels = {"grade": seen.grade, "dme": seen.dme, "referable": seen.referable, "gradable": seen.gradable}
    known = {name: np.nan_to_num(level, nan=-1).astype(np.int8) for name, level in levels.items()}
    return {"cells": seen.cells, "features": seen.features, "main": seen.main, **known}


def held_out(seen: Seen) -> bytes:
    """All photographs of the split val, packed as the rehearsal, no photograph among them: on them the gate tells what a candidate forgot.

    Beside the rehearsal's arrays, in the same order: patient (N,) int32, one number a patient; eye (N,) int8, 0 OD, 1 OS, -1 unknown;
    width and height (N,) int32 of the photograph in pixels, -1 unknown.
    """
    patients = np.unique([f"{row.dataset}/{row.patient}" for row in seen.labelled], return_inverse=True)[1]
    eyes = [{"OD": 0, "OS": 1}.get(row.eye or "", -1) for row in seen.labelled]
    width, height = np.array([row.size_px or (-1, -1) for row in seen.labelled], np.int32).reshape(-1, 2).T
    about = {"patient": patients.astype(np.int32), "eye": np.array(eyes, np.int8), "width": width, "height": height}
    return bundle.pack_arrays({**_packed(seen), **about})


def run(recipe: ReleaseRecipe, report: Report | None = None, resume: bool = False) -> Path:
    """Calibrate, export and write the bundle into recipe.out. Returns its folder. Raises BundleError, TableError."""
    fuse_recipe = FuseRecipe(
        data=recipe.data,
        photographs=recipe.photographs,
        run=recipe.fuse_run,
        lesion_run=recipe.lesion_run,
        main_run=recipe.main_run,
    )
    report = report or json_report(Path(recipe.fuse_run) / "release.jsonl")
    folder = Path(recipe.out) / recipe.name
    bundle.check_new(folder, recipe.name)  # before minutes are spent
    crossed = _check_runs(recipe)  # before minutes are spent
    seen = see_all(fuse_recipe, report)
    modules = _modules(fuse_recipe)
    trained, left_out = (
        seen.only(np.array([row.split == split for row in seen.labelled])) for split in ("train", "val")
    )
    lookers = fuse_data.lookers_of(Path(recipe.lesion_run), Path(recipe.main_run))
    known = cross.known_to(Path(recipe.lesion_run), seen.labelled, Path(recipe.data))
    points = lesion_points(lookers, [r for r, own in zip(seen.labelled, known, strict=True) if not own], recipe)
    if crossed:
        calibration = calibrate(crossed.seen, crossed.logits, points, recipe)
    else:
        calibration = calibrate(left_out, logits_of(modules["fuse"][0], left_out), points, recipe)
    exports = _exported(modules, seen, fuse_recipe)
    files = _files(exports, modules)
    files["rehearsal.safetensors"] = rehearsal(trained, recipe.rehearsal, recipe.seed)
    files[bundle.HELD_OUT] = held_out(left_out)
    files["card.md"] = b"A draft.\n"
    draft = _manifest(recipe, modules, calibration, {}, lookers.thresholds)
    scores, files[self_test.FILE] = _tried(draft, files, left_out.labelled, recipe, report)
    scores |= {"conformal_coverage": calibration.coverage} | _gain(Path(recipe.fuse_run))
    scores |= cross.measure(crossed, recipe) if crossed else {}
    manifest = _manifest(recipe, modules, calibration, scores, lookers.thresholds)
    differences = {name: export.difference for name, export in exports.items()}
    manifest.preprocessing["made"] = {
        "recipes": _recipes(recipe, crossed),
        "differences": differences,
        "held_out": len(left_out.labelled),
        "crossed": crossed is not None,
    }
    files["card.md"] = card(manifest).encode()
    bundle.write(folder, manifest, files)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    report(
        {
            "event": "finished",
            "bundle": str(folder),
            "megabytes": round(size / 1e6, 1),
            "openvino_differences": differences,
        }
    )
    return folder


def _check_runs(recipe: ReleaseRecipe) -> cross.Crossed | None:
    """The cross-validation's answers, where the recipe names one. Raises TableError where a run, or the split val, is missing."""
    lesion_run, main_run, fuse_run = (Path(run) for run in (recipe.lesion_run, recipe.main_run, recipe.fuse_run))
    fuse_data.check_trained(
        lesion_run / "lesion.safetensors",
        lesion_run / "lesion.json",
        main_run / "main.safetensors",
        fuse_run / "fuse.safetensors",
        fuse_run / "fuse.json",
    )
    data = Path(recipe.data)
    if recipe.cross_run:
        return cross.read(Path(recipe.cross_run), data)
    val = [row for row in graded(data) if row.split == "val"]
    check_some(val, "graded photograph of the split val outside the data set aptos", data)
    return None


def _files(exports: dict[str, Exported], modules: Modules) -> dict[str, Path | bytes]:
    """By its path in the bundle each file of weights."""
    files: dict[str, Path | bytes] = {
        f"openvino/{name}{suffix}": export.xml.with_suffix(suffix)
        for name, export in exports.items()
        for suffix in (".xml", ".bin")
    }
    return files | {f"{name}.safetensors": bundle.pack_module(module) for name, (module, _) in modules.items()}


def _tried(
    draft: bundle.Manifest,
    files: dict[str, Path | bytes],
    held_out: list[Labelled],
    recipe: ReleaseRecipe,
    report: Report,
) -> tuple[Scores, bytes]:
    """The scores of the bundle as it ships, run as users run it; and what it says of the samples, which `retina-desktop doctor` asks again."""
    detector = json.loads((Path(recipe.lesion_run) / "lesion.json").read_text())
    annotated = [one for one in read_lesions(Path(recipe.data)) if one.image_id not in detector["trained_on"]]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / draft.name
        bundle.write(folder, draft, files)
        grader = load_grader(folder, "cpu")
        answer = self_test.record(grader, SAMPLES)
        scores, failed = measure_grader(grader, Asked(held_out, spoilt=recipe.spoilt), report)
        if recipe.engines:
            agreement, unread = _agreement(folder, recipe, report)
            scores, failed = scores | agreement, failed + unread
        if failed:
            raise TableError(failed[0])
        scores |= measure_lesions(bundle_pairs(grader, annotated, report))
        scores |= {f"cross_{name}": score for name, score in detector.get("cross", {}).items()}
    return scores, answer


def _agreement(folder: Path, recipe: ReleaseRecipe, report: Report) -> tuple[Scores, list[str]]:
    """As `retina-train evaluate --split val --engines`, so that its command on the card draws the same photographs."""
    val = [row for row in read_labels(Path(recipe.data)) if row.split == "val"]
    graders = engines.graders_of(folder, "auto", report)
    compared, failed = engines.compare(graders, engines.draw(val, recipe.engines), report)
    return engines.scores_of(compared), failed


def _recipes(recipe: ReleaseRecipe, crossed: cross.Crossed | None) -> dict[str, str]:
    """By command the file of each recipe whose scores are on the card."""
    detector = json.loads((Path(recipe.lesion_run) / "lesion.json").read_text())
    files = {
        "lesion-cross": detector.get("recipe", ""),
        "cross": crossed.recipe if crossed else "",
        "release": recipe.file,
    }
    return {command: file for command, file in files.items() if file}


def _gain(run: Path) -> Scores:
    """What joining gave over the main network and over lesions alone, as the fuse recipe measured it."""
    return json.loads((run / "fuse.json").read_text())["gain"]


def _manifest(
    recipe: ReleaseRecipe, modules: Modules, calibration: Calibration, scores: Scores, cells: dict[str, float]
) -> bundle.Manifest:
    return bundle.Manifest(
        name=recipe.name,
        version=recipe.version,
        parent=None,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        networks={name: config for name, (_, config) in modules.items()},
        preprocessing={
            "lesion_size": pipeline.LESION_SIZE,
            "main_size": pipeline.MAIN_SIZE,
            "cell_thresholds": cells,
            "margin": 0.02,
            "range": "(x / 255 - 0.5) / 0.5, RGB",
            "torch": version("torch"),
            "recipe_sha256": hashlib.sha256(repr(recipe).encode()).hexdigest()[:16],
        },
        classes={"grade": ["0", "1", "2", "3", "4"], "dme": ["0", "1", "2"], "lesion": list(lesions.OUTPUTS)},
        operating_points=calibration.operating_points,
        temperature=calibration.temperature,
        conformal_threshold=calibration.conformal_threshold,
        metrics={name: {**score, "on": LEFT_OUT} for name, score in scores.items()},
        data=provenance.sources({row.dataset for row in read_labels(Path(recipe.data))}),
    )
