"""The model card of a released bundle: what it is, what it was measured at, what it may be used for."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from retina_models import bundle
from retina_models.bundle import Manifest
from retina_training import engines
from retina_training.aims import AIMS, Aim, aim_of
from retina_training.checkpoints import write_whole
from retina_training.evaluate import SHARES, words_of
from retina_training.lesion_scores import RATE_NAMES
from retina_training.robustness import PERTURBATIONS

Metrics = Mapping[str, Mapping[str, Any]]

LEFT_OUT = "photographs left out of training"

_INTRODUCTION = """\
# {name} {version}

A fused model that suggests an ICDR grade (0-4) of diabetic retinopathy for a colour fundus photograph, with lesion maps,
macular-oedema risk and gradability. **It assists, it does not decide. For research use; not a medical device; not cleared by
FDA, no CE mark.**{terms}

- *Lesion detector*: U-Net on EfficientNet-Lite0, {lesion_px} px field diameter: microaneurysms, haemorrhages, hard and soft exudates.
- *Main network*: EfficientNet-Lite0 at {main_px} px: features, optic disc and fovea, artefacts, quality, grade.
- *Fuse network*: joins lesion maps, features and position into the grade.

It cannot see venous beading, intraretinal microvascular abnormalities or new vessels as such: grade 4 rests on the whole photograph's look alone.

## Measured

On photographs that no network was trained on: {held_out} graded ones (the split val), lesions on annotated ones that the detector left out. 95 %
intervals by bootstrap over photographs, Wilson's of shares. EyePACS, where it is among them, is enriched with diseased and poor photographs: its
figures are not a clinic's. The temperatures, the referable operating point and the conformal threshold were fitted on
{fitted_on}; `conformal_coverage` is cross-fitted.

{measured}

OpenVINO's outputs differ from PyTorch's by at most {differences}.

## Data and terms

{data}
"""

_RESEARCH_ONLY = " **Research use, non-commercial** (terms of the data, below)."

_CROSSED = """what the networks of the cross-validation said of the split train, each of photographs that it had not seen: so these
photographs here were not used for it"""

_EVALUATE = "retina-train evaluate --labels ../shared/data/labels.csv --root ../shared/data --split val"

_NAMES = {
    "idrid": "IDRiD",
    "eyepacs": "EyePACS",
    "aptos": "APTOS",
    "cross_idrid": "IDRiD, cross-validated",
    "cross_eyepacs": "EyePACS, cross-validated",
    "cross_all": "All together, cross-validated",
}

_QUESTIONS = {
    "qwk": "grade: quadratic weighted kappa",
    "accuracy": "grade: accuracy",
    "recall_0": "grade 0 called 0",
    "recall_1": "grade 1 called 1",
    "recall_2": "grade 2 called 2",
    "recall_3": "grade 3 called 3",
    "recall_4": "grade 4 called 4",
    "severe_auroc": "grade 3 or 4: AUROC",
    "severe_called_referable": "grade 3 or 4 called at least 2",
    "referable_auroc": "referable: AUROC",
    "imageability": "imageability: share called gradable",
    "referable_sensitivity": "referable: sensitivity among the gradable, at the operating point",
    "referable_specificity": "referable: specificity among the gradable, at the operating point",
    "referred_sensitivity": "referable: sensitivity, ungradable counted as refer",
    "referred_specificity": "referable: specificity, ungradable counted as refer",
    "dme_qwk": "macular oedema: quadratic weighted kappa",
    "dme_accuracy": "macular oedema: accuracy",
    "reject_auroc": "ungradable by clinicians: AUROC",
    "ece": "calibration error of the grade's probability, 15 bins",
    "ece_by_chance": "the same of probabilities that are exactly right: chance alone",
    "referable_calibration_error": "calibration error of the probability of referable, 15 bins",
    "set_coverage": "conformal sets: share that hold the true grade",
    "set_size": "conformal sets: mean number of grades",
    "disc_error": "optic disc: median error / field diameter",
    "fovea_error": "fovea: median error / field diameter",
}
"""By the end of a score's name the words of its row, in the order of the table."""

_LESIONS = {
    "lesion_aupr_MA": "microaneurysms: area under precision and recall of pixels",
    "lesion_aupr_HE": "haemorrhages: area under precision and recall of pixels",
    "lesion_aupr_EX": "hard exudates: area under precision and recall of pixels",
    "lesion_aupr_SE": "soft exudates: area under precision and recall of pixels",
    "lesion_aupr_disc": "optic disc: area under precision and recall of pixels",
    "red_patch_auroc": "64 px patches with a red lesion: AUROC",
    "red_patch_sensitivity": "64 px patches with a red lesion: sensitivity at 99 % specificity",
    "lesion_froc_MA": "microaneurysms found, mean over 1/8 to 8 false spots a photograph",
    "lesion_froc_red": "red lesions found, mean over 1/8 to 8 false spots a photograph",
}
_LOST = {"qwk": "kappa lost", "referable_auroc": "AUROC lost", "ungradable": "more called ungradable"}


@dataclass
class _Shelf:
    """The metrics, and which of them a table has shown: what is left at the end is shown too."""

    metrics: Metrics
    shown: set[str]

    def take(self, name: str) -> Mapping[str, Any] | None:
        self.shown.add(name)
        return self.metrics.get(name)


def card(manifest: Manifest) -> str:
    """Markdown, of what bundle.json knows. Raises KeyError where it does not tell how the bundle was made."""
    made = manifest.preprocessing["made"]
    sources = [
        f"- **{source['name']}** ({source['source']}): {source['terms']}. Used for: {source['used_for']}."
        for source in manifest.data
    ]
    return _INTRODUCTION.format(
        name=manifest.name,
        version=manifest.version,
        terms=_RESEARCH_ONLY if any("research only" in source["terms"] for source in manifest.data) else "",
        lesion_px=manifest.preprocessing["lesion_size"],
        main_px=manifest.preprocessing["main_size"],
        held_out=made["held_out"],
        fitted_on=_CROSSED if made["crossed"] else "these same photographs",
        measured=measured(manifest.metrics, manifest.name, made["recipes"]),
        differences=", ".join(f"{value:.4f} ({name})" for name, value in made["differences"].items()),
        data="\n".join(sources),
    )


def amend(folder: Path, scores: list[Path]) -> Path:
    """Take what `retina-train evaluate --json` wrote of this bundle into its bundle.json and card. Returns the card's path.

    What a release has no hours for, spoilt photographs or the engines' agreement, can be measured later. Weights stay as they are. Stopped between
    its two files, it is to be run again: until then the bundle is refused for its card. Raises BundleError.
    """
    manifest = bundle.load_manifest(folder)
    for path in scores:
        measured_of, values = _scores_in(path)
        if measured_of != manifest.name:
            raise bundle.BundleError(f"{path} holds scores of {measured_of}, not of {manifest.name}.")
        manifest.metrics.update({name: {**score, "on": LEFT_OUT} for name, score in values.items()})
    if "made" not in manifest.preprocessing:
        raise bundle.BundleError(f"{manifest.name} does not tell how it was made: its card cannot be made anew.")
    text = card(manifest).encode()
    complete = replace(manifest, sha256={**manifest.sha256, "card.md": hashlib.sha256(text).hexdigest()})
    write_whole(folder / "card.md", text)
    write_whole(folder / bundle.MANIFEST, bundle.as_json(complete).encode())
    return folder / "card.md"


def _scores_in(path: Path) -> tuple[str, dict[str, dict[str, Any]]]:
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        return str(facts["model"]), dict(facts["scores"])
    except OSError as error:
        raise bundle.BundleError(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise bundle.BundleError(f"{path} is not what `retina-train evaluate --json` writes.") from error


def measured(metrics: Metrics, model: str, recipes: Mapping[str, str] = MappingProxyType({})) -> str:
    """Every metric in tables by data set, under each the command that gives it; first what misses the project's aims.

    recipes: by command of `retina-train` the recipe's file; the command's own one where it is not there.
    """
    shelf = _Shelf(metrics, set())

    def trained_by(command: str) -> str:
        return f"retina-train {command} {recipes.get(command, '')}".rstrip()

    sections = [_against_aims(metrics)]
    for dataset in _datasets(metrics):
        crossed = dataset.startswith("cross_")
        command = trained_by("cross") if crossed else f"{_EVALUATE} --dataset {dataset} --model {model}"
        sections += [_of_dataset(shelf, dataset, command), _of_certainty(shelf, dataset, command)]
        sections.append(_of_spoilt(shelf, dataset, f"{command} --robustness"))
    on_bundle = f"{_EVALUATE} --dataset idrid --lesions --fold 0 --model {model}"
    sections.append(_of_lesions(shelf, "Lesions", "", on_bundle))
    sections.append(_of_lesions(shelf, "Lesions, cross-validated", "cross_", trained_by("lesion-cross")))
    sections.append(_of_engines(shelf, model))
    rest = [(f"`{name}`", metric) for name, metric in metrics.items() if name not in shelf.shown]
    sections.append(_section("Also", _table("score", rest), trained_by("release")))
    return "\n\n".join(section for section in sections if section)


def _datasets(metrics: Metrics) -> list[str]:
    """The data sets whose grades were scored, IDRiD first."""
    graded = {name.removesuffix("_imageability") for name in metrics if name.endswith("_imageability")}
    for end in ("_referable_auroc", "_set_coverage"):
        graded |= {name.removesuffix(end) for name in metrics if name.endswith(end)}
    return sorted(graded, key=lambda name: (name.startswith("cross_"), not name.endswith("idrid"), name))


def _figures(metric: Mapping[str, Any]) -> str:
    return f"{' | '.join(words_of(metric))} | {metric.get('photographs', '')}"


def _short(metric: Mapping[str, Any]) -> str:
    value, interval = words_of(metric)
    return f"{value} ({interval})"


def _table(first: str, rows: Iterable[tuple[str, Mapping[str, Any]]]) -> list[str]:
    body = [f"| {words} | {_figures(metric)} |" for words, metric in rows]
    return [f"| {first} | value | 95 % interval | photographs |", "|---|---|---|---|", *body] if body else []


def _section(title: str, table: list[str], command: str, words: str = "") -> str:
    """Nothing where the table has no row."""
    if not table:
        return ""
    return "\n".join([f"### {title}", "", *([words, ""] if words else []), *table, "", f"`{command}`"])


def _of_dataset(shelf: _Shelf, dataset: str, command: str) -> str:
    rows = [(words, shelf.take(f"{dataset}_{end}")) for end, words in _QUESTIONS.items()]
    table = _table("question", [(words, metric) for words, metric in rows if metric])
    return _section(_NAMES.get(dataset, dataset), table, command)


def _of_certainty(shelf: _Shelf, dataset: str, command: str) -> str:
    """The risk-coverage table, and its area between the best order and chance."""
    lines = []
    for share in SHARES:
        right = shelf.take(f"{dataset}_accuracy_most_certain_{share}")
        error = shelf.take(f"{dataset}_grade_error_most_certain_{share}")
        if right and error:
            cells = [_short(m) for m in (right, error)]
            lines.append(f"| {share} % | {cells[0]} | {cells[1]} | {right['photographs']} |")
    if not lines:
        return ""
    head = ["| most certain | accuracy | mean distance of the grade | of photographs |", "|---|---|---|---|"]
    areas = [shelf.take(f"{dataset}_{end}") for end in ("aurc", "aurc_best", "aurc_random")]
    words = "Sorted by the entropy of the grade's probabilities."
    if all(areas):
        own, best, chance = (_short(m) for m in areas if m)
        words += (
            f" Area under distance and coverage, low is good: {own}; the best possible order {best}, chance {chance}."
        )
    return _section(f"{_NAMES.get(dataset, dataset)}: the surer, the better?", head + lines, command, words)


def _of_spoilt(shelf: _Shelf, dataset: str, command: str) -> str:
    lines = []
    for name, spoilt in PERTURBATIONS.items():
        lost = {score: shelf.take(f"{dataset}_{name}_{score}_loss") for score in _LOST}
        if any(lost.values()):
            cells = [_short(m) if m else "" for m in lost.values()]
            lines.append(
                f"| {spoilt.words} | {' | '.join(cells)} | {max(m['photographs'] for m in lost.values() if m)} |"
            )
    if not lines:
        return ""
    head = [f"| photographs | {' | '.join(_LOST.values())} | number |", "|---|---|---|---|---|"]
    words = "Each photograph spoilt, compared with itself unspoilt; positive is worse."
    return _section(f"{_NAMES.get(dataset, dataset)}: spoilt photographs", head + lines, command, words)


def _of_lesions(shelf: _Shelf, title: str, prefix: str, command: str) -> str:
    """prefix: of the scores' names; a cross-validated one is of several detectors, each on photographs that it had not seen."""
    rows = [(words, shelf.take(f"{prefix}{name}")) for name, words in _LESIONS.items()]
    for kind, words in (("MA", "microaneurysms"), ("red", "red lesions")):
        found = [(rate, shelf.take(f"{prefix}lesion_found_{kind}_{rate}")) for rate in RATE_NAMES]
        rows += [(f"{words} found at {rate} false spots a photograph", metric) for rate, metric in found]
    return _section(title, _table("question", [(words, metric) for words, metric in rows if metric]), command)


def _of_engines(shelf: _Shelf, model: str) -> str:
    """Whether every path that the releasing machine has says the same; absent where the release did not measure it."""
    own = [name for name in shelf.metrics if name.startswith("engine.")]
    shelf.shown.update(own)
    many = max((shelf.metrics[name]["photographs"] for name in own), default=0)
    words = (
        f"{many} photographs of the split val, drawn evenly over data sets and grades, each graded by every engine. In brackets the 95 % interval "
        "(Wilson); of the differences the 99.5th percentile over photographs. Of a CPU's, one that grades more than 0.5 % of 200 or more "
        "photographs otherwise, or differs by more than 0.02, is not used with this model."
    )
    command = f"{_EVALUATE} --engines --photographs {many} --model {model}"
    return _section("Agreement of the engines", engines.table(shelf.metrics), command, words)


TRIED = (
    "What the project tried towards its aims, each with what it gave, failures too, is in `training/README.md`. Without reaching those above: for\n"
    "the lesions hard negatives mined in healthy eyes, coarser cameras, painted smudges, a layer at full resolution, 1536 instead of 2048 px, other\n"
    "weights of the losses, more steps; for the grades more steps, three fuse networks as one, the likeliest or the mean grade, a shift for each\n"
    "step of the grade, both eyes blended, a fuse network without the main network's logits or features. Not tried: averaging over mirrors."
)


def _against_aims(metrics: Metrics) -> str:
    """Where the value misses the project's aim, and which aims were not measured at all."""
    aimed = {name: aim for name in metrics if (aim := aim_of(name))}
    missed = [
        _missed(name, aim, metrics[name]) for name, aim in aimed.items() if not aim.is_met(metrics[name]["value"])
    ]
    unmeasured = [key for key in AIMS if not any(name == key or name.endswith(f"_{key}") for name in aimed)]
    lines = ["### Aims of the project that are missed", ""]
    lines += missed or ["None of those that were measured."]
    lines += ["", f"Met: {len(aimed) - len(missed)} of {len(aimed)} that were measured."]
    if unmeasured:
        lines.append(f"Not measured: {', '.join(f'`{key}`' for key in unmeasured)}.")
    if missed:
        lines += ["", TRIED]
    return "\n".join(lines) if aimed else ""


def _missed(name: str, aim: Aim, metric: Mapping[str, Any]) -> str:
    reaches = "; the interval reaches the aim" if metric["low"] <= aim.high and metric["high"] >= aim.low else ""
    return f"- `{name}` is {_short(metric)}, aimed at {aim.words}{reaches}."
