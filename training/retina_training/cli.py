"""`retina-train`: the recipes from TOML files, evaluation, release."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
from pathlib import Path

from retina_models import edition
from retina_models.bundle import BundleError, default_bundle
from retina_models.fundus import FundusError
from retina_models.runtime import RuntimeFault
from retina_training import progress, shipped
from retina_training.checkpoints import LOG, TrainingError
from retina_training.checkpoints import NAME as CHECKPOINT
from retina_training.config import (
    ConfigError,
    CrossRecipe,
    FeedbackRecipe,
    FuseRecipe,
    LesionCrossRecipe,
    LesionRecipe,
    MainRecipe,
    ReleaseRecipe,
    load,
)
from retina_training.feedback import command as feedback
from retina_training.tables import Labelled, TableError

CONFIGS = shipped.recipes()
RECIPES = {
    "lesion": LesionRecipe,
    "main": MainRecipe,
    "fuse": FuseRecipe,
    "lesion-cross": LesionCrossRecipe,
    "cross": CrossRecipe,
    "release": ReleaseRecipe,
    "feedback": FeedbackRecipe,
}
FROM_STORE = ("feedback",)
"""Learns from a store of readings, not from tables: its command has other options."""
LEARNED_FROM = "Without --fold, photographs that the detector learned from are scored too: with --fold 0 only those that it did not."
ONE_PROCESS = ("lesion-cross", "cross", "release")
DOES = {
    "lesion": "train the lesion detector on annotated photographs",
    "main": "train the main network on graded photographs",
    "fuse": "train the fuse network on what the other two see",
    "lesion-cross": "cross-validate the lesion detector, so that it is scored on more than one fold",
    "cross": "cross-validate main and fuse network, so that a release can be calibrated on what they say",
    "release": "calibrate, export and write a model bundle with its card",
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="retina-train", description="Train, measure and release the fused model.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in (one for one in RECIPES if one not in FROM_STORE):
        ending = "--out runs --name retina-mine" if name == "release" else "--resume"
        example = f"Example: retina-train {name} training/configs/{name}.toml {ending}"
        recipe = commands.add_parser(name, help=DOES[name], description=f"{DOES[name].capitalize()}. {example}")
        recipe.add_argument(
            "config", nargs="?", type=Path, default=CONFIGS / f"{name}.toml", help="the recipe, a TOML file"
        )
        recipe.add_argument(
            "--progress",
            choices=("bar", "json"),
            default="bar",
            help="a bar with the time left (on a terminal), or a JSON object a line for other programs",
        )
        recipe.add_argument("--data", help="the folder of labels.csv (the recipe's, if left out)")
        if name == "release":
            recipe.add_argument("--out", help="the folder in which the bundle is made (resources/models, if left out)")
            recipe.add_argument("--name", help="the bundle's name, such as retina-mine")
        else:
            recipe.add_argument("--run", help="where checkpoints and the log go (the recipe's, if left out)")
            recipe.add_argument(
                "--resume", action="store_true", help="go on from the newest checkpoint in the run's folder"
            )
    _add_evaluate(commands)
    words = "take what evaluate --json measured of a bundle into its card"
    amended = commands.add_parser(
        "card",
        help=words,
        description=f"{words.capitalize()}. Example: retina-train card --model retina-mine scores.json",
    )
    amended.add_argument("scores", nargs="+", type=Path, help="what `retina-train evaluate --json` wrote")
    amended.add_argument("--model", required=True, help="a bundle's folder, or the name of one in resources/models")
    _add_flipped(commands)
    _add_active(commands)
    _add_compare(commands)
    feedback.add_parser(commands)
    return parser


def _add_compare(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = "lay a candidate beside the model in use, on the photographs that the latter held out: may it be promoted"
    example = "Example: retina-train compare --before retina-2026.12.1 --after out/retina-mine --json comparison.json"
    status = "Exit status: 0 may be promoted, 1 may not, with the reasons in words."
    compared = commands.add_parser("compare", help=words, description=f"{words.capitalize()}. {example}. {status}")
    folder = "a bundle's folder, or the name of one in resources/models"
    compared.add_argument("--before", required=True, metavar="BUNDLE", help=f"the model in use: {folder}")
    compared.add_argument("--after", required=True, metavar="BUNDLE", help=f"the candidate: {folder}")
    compared.add_argument(
        "--margin",
        type=float,
        default=0.05,
        help="what a safety figure may lose at most, a share between 0 and 1, such as 0.05",
    )
    compared.add_argument("--json", type=Path, help="also write the comparison to this file")


def _add_flipped(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = "flip some grades and measure how many of them the cross-validated model finds"
    example = "Example: retina-train flipped --run runs/cross --data ../shared/data"
    flipped = commands.add_parser("flipped", help=words, description=f"{words.capitalize()}. {example}")
    flipped.add_argument("--run", type=Path, default=Path("runs/cross"), help="where retina-train cross left cross.npz")
    flipped.add_argument("--data", type=Path, default=Path("../shared/data"), help="the folder of labels.csv")
    flipped.add_argument("--share", type=float, default=0.1, help="of the grades that are flipped, between 0 and 1")
    flipped.add_argument("--draws", type=int, default=200, help="how often others are drawn")
    flipped.add_argument("--seed", type=int, default=0, help="the same number draws the same grades")
    flipped.add_argument("--json", type=Path, help="also write the scores to this file")


def _add_active(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = "measure whether the list's order 'uncertain and varied first' teaches the model faster than chance"
    example = "Example: retina-train active --run runs/cross --data ../shared/data --out runs/active"
    active = commands.add_parser("active", help=words, description=f"{words.capitalize()}. {example}")
    active.add_argument("--run", type=Path, default=Path("runs/cross"), help="where retina-train cross left its folds")
    active.add_argument("--lesion-run", type=Path, default=Path("runs/lesion"), help="the run of the detector")
    active.add_argument("--data", type=Path, default=Path("../shared/data"), help="the folder of labels.csv")
    active.add_argument("--out", type=Path, default=Path("runs/active"), help="the folder of checkpoints and table.md")
    active.add_argument("--seeds", type=int, default=5, help="how often all is done with other draws, at least 1")
    active.add_argument("--steps", type=int, default=200, help="of each training; a few for a quick try")
    active.add_argument(
        "--sizes", type=int, nargs="+", default=[25, 50, 100, 150], help="how many photographs are labelled, rising"
    )
    active.add_argument(
        "--without-rejects", action="store_true", help="label nothing that EyeQ calls ungradable, as a reader would not"
    )


def _add_evaluate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = "measure a bundle against clinicians' labels"
    example = "Example: retina-train evaluate --labels ../shared/data/labels.csv --root ../shared/data --split val --json scores.json"
    evaluate = commands.add_parser("evaluate", help=words, description=f"{words.capitalize()}. {example}")
    evaluate.add_argument(
        "--labels", type=Path, required=True, help="a table with path, dr_grade and split, as labels.csv"
    )
    evaluate.add_argument("--root", type=Path, required=True, help="the folder that the table's paths start from")
    evaluate.add_argument("--split", help="only the rows of this split, such as val")
    evaluate.add_argument("--dataset", help="only the rows of this data set, such as idrid")
    evaluate.add_argument(
        "--lesions", action="store_true", help="also score the lesion maps on the photographs of --root's lesions.csv"
    )
    evaluate.add_argument(
        "--fold", type=int, choices=range(5), help="of those only the fold that the lesion recipe left out, such as 0"
    )
    evaluate.add_argument(
        "--robustness",
        action="store_true",
        help="also grade each photograph spoilt in six ways (blur, dark, bright, JPEG, hue, 1 megapixel) and give what is lost",
    )
    evaluate.add_argument(
        "--engines",
        action="store_true",
        help="instead of the scores: whether PyTorch and OpenVINO, in every precision that this machine has, grade the photographs alike",
    )
    evaluate.add_argument(
        "--photographs",
        type=int,
        metavar="N",
        help="with --engines: of so many photographs only, drawn evenly over data sets and grades, always the same ones",
    )
    evaluate.add_argument(
        "--resume",
        action="store_true",
        help="with --engines and --json: go on after the photographs that a stopped comparison kept beside the JSON file",
    )
    evaluate.add_argument("--json", type=Path, help="also write the scores to this file")
    evaluate.add_argument(
        "--model", help="a bundle's folder, or the name of one in resources/models (the newest, if left out)"
    )
    evaluate.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))


def _train(arguments: argparse.Namespace) -> int:
    from retina_training import distributed  # torch: too slow for --help

    if int(os.environ.get("WORLD_SIZE", "1")) > 1 and arguments.command in ONE_PROCESS:
        raise ConfigError(
            f"retina-train {arguments.command} runs in one process; torchrun is for lesion, main and fuse."
        )
    kind = RECIPES[arguments.command]
    changed = {key: getattr(arguments, key, None) for key in ("data", "run", "out", "name")}
    recipe = load(arguments.config, kind, **changed)
    resume = getattr(arguments, "resume", False)
    if not Path(recipe.data).is_dir():
        raise ConfigError(
            f"There is no folder {recipe.data}; name the one that holds labels.csv with --data, or with data in the recipe."
        )
    arguments.kept_in = None if isinstance(recipe, ReleaseRecipe) else Path(recipe.run)
    distributed.start()
    log = Path(recipe.fuse_run) / "release.jsonl" if isinstance(recipe, ReleaseRecipe) else Path(recipe.run) / LOG
    report = progress.logged(log, progress.shown(arguments.progress)) if distributed.is_first() else progress.silent
    module = importlib.import_module(f"retina_training.{arguments.command.replace('-', '_')}")
    try:
        module.run(recipe, report, resume)
    finally:
        distributed.stop()
    return 0


def _evaluate(arguments: argparse.Namespace) -> int:
    """1 where some photographs are missing, named twice, or could not be read: each is named, the scores are of the rest."""
    if misuse := _misuse(arguments):
        return _fail(arguments, misuse, 2)
    from retina_training import evaluate
    from retina_training.bundle_scores import Asked, measure_bundle
    from retina_training.tables import present, read_labels, read_lesions

    bundle = _bundle(arguments.model)
    rows = read_labels(arguments.root, arguments.labels, to_train=False)
    rows = [r for r in rows if arguments.split in (None, r.split) and arguments.dataset in (None, r.dataset)]
    if not rows:
        asked = {"split": arguments.split, "data set": arguments.dataset}
        words = " and ".join(f"the {what} {value!r}" for what, value in asked.items() if value is not None)
        raise TableError(f"{arguments.labels} has no row{' of ' if words else ''}{words}.")
    rows, left_out = present(rows, arguments.labels)
    for sentence in left_out:  # now, not after the hours that the rest may take
        print(sentence, file=sys.stderr)
    if not rows:
        raise TableError(
            f"No photograph that {arguments.labels} names is in {arguments.root}: is --root the folder that its paths start from?"
        )
    if arguments.lesions:
        read_lesions(arguments.root)  # what is wrong with it is said before minutes are spent
        if arguments.fold is None:
            print(LEARNED_FROM, file=sys.stderr)
    if arguments.engines:
        return max(_compare_engines(arguments, bundle, rows), bool(left_out))
    asked = Asked(rows, arguments.root if arguments.lesions else None, arguments.fold, arguments.robustness)
    scores, failed = measure_bundle(bundle, arguments.device, asked, _event)
    print(evaluate.table(scores))
    facts = {"model": bundle.name, "photographs": len(rows), "scores": scores}
    return max(_told(arguments, facts, failed), bool(left_out))


def _bundle(wished: str | None) -> Path:
    """The folder of a bundle, given by that or by its name; the newest where nothing is wished. Raises BundleError."""
    if wished and Path(wished).is_dir():
        return Path(wished)
    return default_bundle([shipped.resources() / "models"], wished)


def _amend(arguments: argparse.Namespace) -> int:
    from retina_training.card import amend

    print(amend(_bundle(arguments.model), arguments.scores))
    return 0


def _flipped(arguments: argparse.Namespace) -> int:
    if not 0 < arguments.share < 1 or arguments.draws < 1 or arguments.seed < 0:
        return _fail(arguments, "--share lies between 0 and 1, --draws is at least 1, --seed at least 0.", 2)
    from retina_training import flipped

    try:
        scores = flipped.measure_run(arguments.run, arguments.data, arguments.share, arguments.draws, arguments.seed)
    except ValueError as error:
        return _fail(arguments, str(error), 2)
    print(flipped.table(scores, arguments.share))
    facts = {name: getattr(arguments, name) for name in ("share", "draws", "seed")} | {"run": str(arguments.run)}
    return _told(arguments, {**facts, "scores": scores}, [])


def _active(arguments: argparse.Namespace) -> int:
    sizes = arguments.sizes
    if arguments.seeds < 1 or arguments.steps < 1 or sizes != sorted(set(sizes)) or sizes[0] < 1:
        return _fail(arguments, "--seeds and --steps are at least 1, --sizes rise from at least 1.", 2)
    from dataclasses import replace

    from retina_training import active

    recipe = replace(active.RECIPE, steps=arguments.steps)
    clinics = active.read(arguments.run, arguments.lesion_run, arguments.data, _event)
    if arguments.without_rejects:
        clinics = [active.without_rejects(clinic) for clinic in clinics]
    answers = active.measure(clinics, sizes, arguments.seeds, recipe, arguments.out, _event)
    table = active.table(clinics, answers)
    (arguments.out / "table.md").write_text(table + "\n", encoding="utf-8")
    print(table)
    return 0


def _compared(arguments: argparse.Namespace) -> int:
    if not 0 < arguments.margin < 1:
        return _fail(arguments, f"--margin lies between 0 and 1, not at {arguments.margin:g}.", 2)
    from retina_training.feedback import held_out

    before, after = _bundle(arguments.before), _bundle(arguments.after)
    comparison = held_out.compare_bundles(before, after, margin=arguments.margin)
    print("\n".join([held_out.table(comparison), comparison.verdict, *(f"- {one}" for one in comparison.reasons)]))
    if arguments.json:
        arguments.json.write_text(comparison.to_json(), encoding="utf-8")
    return 0 if comparison.may_be_promoted else 1


def _misuse(arguments: argparse.Namespace) -> str:
    """What of evaluate's options does not go together, in words; empty where all do."""
    if arguments.engines and (arguments.lesions or arguments.robustness):
        return "--engines compares engines and scores nothing: ask for --lesions or --robustness in another run."
    if arguments.fold is not None and not arguments.lesions:
        return "--fold goes with --lesions: it is a fold of the photographs with masks."
    if not arguments.engines and (arguments.photographs is not None or arguments.resume):
        return "--photographs and --resume go with --engines."
    if arguments.resume and not arguments.json:
        return "--resume needs --json: beside that file lies what was compared so far."
    if arguments.json and not arguments.json.absolute().parent.is_dir():
        return f"There is no folder {arguments.json.absolute().parent} for --json."
    if arguments.photographs is not None and arguments.photographs < 1:
        return f"--photographs must be at least 1, not {arguments.photographs}."
    return ""


def _compare_engines(arguments: argparse.Namespace, bundle: Path, rows: list[Labelled]) -> int:
    from retina_training import engines

    drawn = engines.draw(rows, arguments.photographs)
    file = arguments.json.with_suffix(".engines.jsonl") if arguments.json else None
    log = engines.Log(file, engines.key_of(bundle), arguments.resume)
    compared, failed = engines.compare(engines.graders_of(bundle, arguments.device, _event), drawn, _event, log)
    scores = engines.scores_of(compared)
    print("\n".join(engines.table(scores)))
    facts = {"model": bundle.name, "photographs": len(drawn), "measured_by": engines.key_of(bundle), "scores": scores}
    return _told(arguments, facts, failed)


def _event(event: dict[str, object]) -> None:
    print(json.dumps(event), file=sys.stderr)


def _told(arguments: argparse.Namespace, facts: dict[str, object], failed: list[str]) -> int:
    """facts: for the JSON file; failed: a sentence for each photograph that is not in them."""
    if arguments.json:
        arguments.json.write_text(json.dumps(facts, indent=1), encoding="utf-8")
    for sentence in failed:
        print(sentence, file=sys.stderr)
    return 1 if failed else 0


def main(argv: list[str] | None = None) -> int:
    """Exit status: 0 done, 1 failed in words, 2 wrong use, 130 stopped (the checkpoint is kept)."""
    arguments = _parser().parse_args(argv)
    if not edition.is_full():
        return _fail(arguments, edition.RETRAINING, 1)
    try:
        others = {
            "evaluate": _evaluate,
            "card": _amend,
            "flipped": _flipped,
            "active": _active,
            "compare": _compared,
            "feedback": feedback.run,
        }
        return others.get(arguments.command, _train)(arguments)
    except (ConfigError, TableError, TrainingError, BundleError, RuntimeFault, FundusError) as error:
        return _fail(arguments, str(error), 1)
    except OSError as error:  # a disk that is full or a folder that may not be written, wherever it is met
        return _fail(arguments, f"{error.filename or 'The disk'}: {error.strerror or error}.", 1)
    except KeyboardInterrupt:
        return _fail(arguments, _stopped(arguments), 130)


def _stopped(arguments: argparse.Namespace) -> str:
    if arguments.command in RECIPES:
        return _stopped_training(getattr(arguments, "kept_in", None))
    kept = arguments.command == "evaluate" and arguments.engines and arguments.json
    return "Stopped; --resume goes on after the photographs that were compared." if kept else "Stopped."


def _stopped_training(run: Path | None) -> str:
    """run: the folder of checkpoints; None where none are written."""
    if run is None:
        return "Stopped; no bundle was written."
    if any(run.rglob(CHECKPOINT)):
        return "Stopped; --resume goes on from the newest checkpoint."
    return "Stopped before the first checkpoint."


def _fail(arguments: argparse.Namespace, reason: str, status: int) -> int:
    print(reason, file=sys.stderr)
    if (
        getattr(arguments, "progress", "bar") == "json" and os.environ.get("RANK", "0") == "0"
    ):  # of torchrun's processes
        progress.json_lines({"event": "failed", "reason": reason})
    return status


if __name__ == "__main__":
    sys.exit(main())
