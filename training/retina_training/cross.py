"""Cross-validation of the grader: every photograph of the split train is graded by networks that never saw its patient.

For each fold a main network and its fuse networks are trained on the others, by the recipes of the release. The lesion detector is shared: so
photographs that it learned from, annotated or healthy ones, are neither scored nor calibrated on. Splits are drawn over patients, of each data set
and grade the same share.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from retina_training import curves, distributed, engine, evaluate, fuse, fuse_data, main, weights
from retina_training.ablation import Answer, compare, main_alone
from retina_training.calibration import calibrate
from retina_training.checkpoints import write_whole
from retina_training.config import CrossRecipe, FuseRecipe, MainRecipe, ReleaseRecipe, load_within
from retina_training.fuse_data import Seen
from retina_training.tables import Labelled, TableError, read_labels

FILE = "cross.npz"
HEADS = ("grade", "dme", "referable", "gradable")


def folds_of(labelled: list[Labelled], folds: int, seed: int) -> np.ndarray:
    """(N,) the fold of each photograph; a patient's are all in one, and each stratum (data set, highest grade) is dealt out evenly."""
    patients: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, row in enumerate(labelled):
        patients[row.dataset, row.patient].append(index)
    strata: dict[tuple[str, int], list[list[int]]] = defaultdict(list)
    for (dataset, _), own in patients.items():
        strata[dataset, max(labelled[i].grade or 0 for i in own)].append(own)
    rng = np.random.default_rng(seed)
    fold, dealt = np.empty(len(labelled), int), 0
    for _, group in sorted(strata.items()):
        for position in rng.permutation(len(group)):
            fold[group[position]] = dealt % folds
            dealt += 1
    return fold


@dataclass(frozen=True)
class Crossed:
    """What was said of photographs by networks none of which had seen them, in one order."""

    labelled: list[Labelled]
    fold: np.ndarray  # (N,)
    logits: dict[str, np.ndarray]  # the fuse network's, by head
    main: np.ndarray  # (N, 12) the main network's own
    lesions: Answer  # of a fuse network that saw lesions alone
    recipe: str = ""  # the file of the cross-validation's recipe

    @property
    def seen(self) -> Seen:
        """The labels, for those who ask a `Seen` for them; no features."""
        nothing = np.zeros((len(self.labelled), 0), np.float32)
        return Seen(self.labelled, nothing, nothing, self.main)


def _answers(left_out: Seen, other: dict[str, Answer], logits: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    alone = other["lesions alone"]
    heads = {name: logits[name] for name in HEADS}
    return {**heads, "main": left_out.main, "lesions_grade": alone.logits, "lesions_referable": alone.referable}


def run(recipe: CrossRecipe, report: engine.Report | None = None, resume: bool = True) -> Path:
    """Train and grade fold by fold; writes cross.npz into recipe.run and returns its path. Raises TableError, TrainingError."""
    folder, lesion_run = Path(recipe.run), Path(recipe.lesion_run)
    report = report or engine.json_report(folder / "log.jsonl")
    main_recipe = load_within(recipe, recipe.main, MainRecipe)
    fuse_recipe = load_within(recipe, recipe.fuse, FuseRecipe)
    rows = [row for row in fuse.graded(Path(recipe.data)) if row.split == "train"]
    fold = folds_of(rows, recipe.folds, recipe.seed)
    fuse_data.check_trained(lesion_run / "lesion.safetensors", lesion_run / "lesion.json")
    fuse_data.check_lesion_size(lesion_run / "lesion.safetensors")
    fuse_data.check_main_size(f"The main network of {recipe.main}", main_recipe.sizes[-1])
    aptos = [
        r for r in read_labels(Path(recipe.data)) if r.dataset == "aptos" and r.split == "train" and r.grade is not None
    ]
    small, large = main.squares_of(aptos), main.squares_of(rows)
    distributed.begin(folder, resume)
    said: dict[str, np.ndarray] = {}
    for k in range(recipe.folds):
        report({"event": "stage", "name": f"fold {k}", "photographs": int((fold != k).sum())})
        own = folder / f"fold{k}"
        path = own / "main" / "main.safetensors"
        if not (resume and path.exists()):
            others = [square for square, place in zip(large, fold, strict=True) if place != k]
            network = main.trained(main_recipe, small, others, own / "main", report, resume, first_folder=folder)
            weights.save(network.eval(), path, network.config.to_dict(), main_recipe.sizes[-1])
        lookers = fuse_data.lookers_of(lesion_run, path.parent)
        seen = fuse_data.see(rows, lookers, fuse_data.cache_of(fuse.CACHE, lesion_run, path.parent), report)
        trained, left_out = seen.only(fold != k), seen.only(fold == k)
        fused = fuse.train_on(trained, fuse_recipe, own / "fuse", report, resume)
        others_said = fuse.others_on(trained, left_out, fuse_recipe, own / "fuse", report, resume)
        for name, values in _answers(left_out, others_said, fuse.logits_of(fused, left_out)).items():
            whole = said.setdefault(name, np.zeros((len(rows), *values.shape[1:]), np.float32))
            whole[fold == k] = values
    result = folder / FILE
    known = known_to(lesion_run, rows, Path(recipe.data))
    np.savez(
        result,
        fold=fold,
        known=known,
        recipe=recipe.file,
        image_id=[row.image_id for row in rows],
        allow_pickle=False,
        **said,
    )
    crossed = read(folder, Path(recipe.data))
    scores = measure(crossed, ReleaseRecipe())
    write_whole(folder / "cross.json", json.dumps(scores, indent=1).encode())
    _write_page(folder, graded_of(crossed, ReleaseRecipe()))
    report({"event": "finished", "answers": str(result), **{name: score["value"] for name, score in scores.items()}})
    return result


def _write_page(folder: Path, graded: evaluate.Graded) -> None:
    pairs = zip(graded.labelled, graded.grade.tolist(), strict=True)
    curves.write_grades(folder, [(r.path, r.dataset, r.grade, said) for r, said in pairs if r.grade is not None])
    curves.write_page(folder)


def known_to(lesion_run: Path, rows: list[Labelled], data: Path) -> np.ndarray:
    """(N,) bool: the detector learned from this photograph."""
    seen = set(json.loads((lesion_run / "lesion.json").read_text())["seen"])
    return np.array([row.path.relative_to(data).as_posix() in seen for row in rows])


def measure(crossed: Crossed, recipe: ReleaseRecipe) -> evaluate.Scores:
    """As `cross_idrid_qwk` every score, each fold calibrated on the others, and by paired bootstrap what joining gives.

    recipe: for the wished sensitivity and coverage.
    """
    graded = graded_of(crossed, recipe)
    fused = Answer(crossed.logits["grade"], crossed.logits["referable"][:, 0])
    gain = compare(crossed.seen, fused, {"main alone": main_alone(crossed.seen), "lesions alone": crossed.lesions})
    scores = evaluate.measure(graded) | evaluate.measure_together(graded) | gain
    return {f"cross_{name}": score for name, score in scores.items()}


def graded_of(crossed: Crossed, recipe: ReleaseRecipe) -> evaluate.Graded:
    """What is said of each photograph when its fold is calibrated on the others. Raises TableError for fewer than two folds."""
    parts = []
    if len(np.unique(crossed.fold)) < 2:
        raise TableError(
            "Of the photographs that no network had seen there are not even two folds: too few to calibrate on."
        )
    for k in np.unique(crossed.fold):
        own, others = crossed.fold == k, crossed.fold != k
        calibration = calibrate(crossed.seen.only(others), _rows(crossed.logits, others), {}, recipe)
        rows = [row for row, place in zip(crossed.labelled, own, strict=True) if place]
        parts.append(evaluate.Graded.from_logits(rows, _rows(crossed.logits, own), calibration))
    return evaluate.joined(parts)


def _rows(logits: dict[str, np.ndarray], chosen: np.ndarray) -> dict[str, np.ndarray]:
    return {name: values[chosen] for name, values in logits.items()}


def read(run_folder: Path, data: Path) -> Crossed:
    """What `run` wrote of photographs that no network had seen, with the labels.

    Raises TableError where it is missing or was made of other photographs.
    """
    path = run_folder / FILE
    if not path.exists():
        raise TableError(f"{path} is missing; run retina-train cross first.")
    with np.load(path) as arrays:
        kept = {name: arrays[name] for name in arrays.files}
    rows = [row for row in fuse.graded(data) if row.split == "train"]
    if [row.image_id for row in rows] != list(kept["image_id"]):
        raise TableError(f"{path} was made of other photographs than those of {data}; run retina-train cross anew.")
    unseen = ~kept["known"]
    rows = [row for row, own in zip(rows, unseen, strict=True) if own]
    own = {name: kept[name][unseen] for name in ("fold", "main", "lesions_grade", "lesions_referable", *HEADS)}
    lesions = Answer(own["lesions_grade"], own["lesions_referable"])
    return Crossed(rows, own["fold"], {name: own[name] for name in HEADS}, own["main"], lesions, str(kept["recipe"]))
