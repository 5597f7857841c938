"""Whether the engines agree: the same photographs graded by every path that this machine has, each compared with PyTorch in float32 on the CPU.

choice.py compares the ways of a CPU on two samples wherever the program starts; this looks at many photographs, once, at release. What it finds
stands in the bundle's metrics as engine.<path>.<what>, and choice.refused_at_release reads it there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from retina_models import bundle as bundles
from retina_models import fundus, runtime
from retina_models.choice import AGREEMENT, WAYS, Choice, agreement_name, cache_key, choose
from retina_models.loading import load_chosen, trial_key, ways_of
from retina_models.prediction import LESION_KINDS, Analysis, Grader, Prediction
from retina_models.runtime import DEVICE_NAMES, RuntimeFault, largest_difference
from retina_training.engine import Report
from retina_training.evaluate import Scores
from retina_training.metrics import Share, with_interval
from retina_training.tables import Labelled

REFERENCE = WAYS[0].name
PATHS = (*(way.name for way in WAYS), "CUDA float32", "Apple GPU float32")
"""Everything that choice.py can choose, by the name of its rows."""
SHARES = {"grade": "grade", "dme": "oedema grade", "referable": "referral", "gradable": "gradability"}
"""What is shown of a photograph and must be the same, with the words of its column."""
DIFFERENCES = {"difference": "probability", "map_difference": "pixel of a lesion map"}


@dataclass(frozen=True)
class Said:
    """What one path said of one photograph, and how far that lies from what the reference said."""

    grade: int
    dme: int
    referable: bool
    gradable: bool
    difference: float  # largest, of any probability of grade, oedema, referral and gradability
    map_difference: float  # largest, of any pixel of a lesion map; in steps of 1/255
    ms: float  # the whole analysis, without reading the file


SURE = 20
"""After so many photographs a path that differs too much is not asked again: its time would be spent for nothing."""

Compared = dict[str, Said]
"""One photograph: what each path said of it."""


def draw(rows: Sequence[Labelled], count: int | None, seed: int = 0) -> list[Labelled]:
    """So many photographs, one of each data set and grade in turn, the same ones for a seed; None: all as they come."""
    if count is None or count >= len(rows):
        return list(rows)
    groups: dict[tuple[str, int | None], list[Labelled]] = {}
    for index in np.random.default_rng(seed).permutation(len(rows)):
        groups.setdefault((rows[index].dataset, rows[index].grade), []).append(rows[index])
    in_turn = [groups[key] for key in sorted(groups, key=lambda key: (str(key[1]), key[0]))]
    turns = chain.from_iterable(zip_longest(*in_turn))
    return [row for row in turns if row is not None][:count]


# --------------------------------------------------------------------------------------------------------------- grading


def graders_of(folder: Path, device: str, report: Report) -> dict[str, Grader]:
    """By name every path that this machine has, the reference first; one that cannot be used is reported with its reason.

    device: as of choice.choose; "cpu" leaves a graphics card out. Raises BundleError, and RuntimeFault where the reference does not run.
    """
    manifest = bundles.load_manifest(folder)
    ways, unfit = ways_of(manifest)
    choices = {way.name: Choice("cpu", way.engine, way.dtype, "") for way in ways}
    card = choose(device)
    if card.device != "cpu":
        choices[f"{DEVICE_NAMES[card.device]} {card.dtype}"] = card
    reasons = {way.name: why for way, why in unfit.items()}
    graders: dict[str, Grader] = {}
    for name, choice in choices.items():
        try:
            graders[name] = load_chosen(folder, manifest, choice, runtime.threads())
        except (RuntimeFault, ImportError) as error:
            if name == REFERENCE:
                raise
            reasons[name] = str(error)
    for name, why in reasons.items():
        report({"event": "not measured", "engine": name, "why": why})
    return graders


def compare(
    graders: Mapping[str, Grader], rows: Sequence[Labelled], report: Report, log: Log | None = None
) -> tuple[list[Compared], list[str]]:
    """What each path says of each photograph, and a sentence for each that could not be read or graded. graders: as graders_of gives them.

    A path that is refused for its differences is asked no more after SURE photographs: nothing can make it fit again.
    """
    log = log or Log(None, "")
    compared, failed = [], []
    asked = dict(graders)
    for index, row in enumerate(rows):
        known = log.known.get(str(row.path), {})
        if known.keys() >= asked.keys():
            compared.append({name: said for name, said in known.items() if name in asked})
        else:
            try:
                compared.append(_compared(asked, fundus.read(row.path)))
            except (fundus.FundusError, RuntimeFault) as error:
                failed.append(f"{row.path}: {error}")
            else:
                log.keep(row.path, compared[-1])
        report({"event": "progress", "done": index + 1, "total": len(rows), "message": row.image_id})
        if len(compared) == SURE:
            for name in _unfit(compared):
                report(
                    {"event": "asked no more", "engine": name, "why": f"too far off on the first {SURE} photographs"}
                )
                del asked[name]
    return compared, failed


def _unfit(compared: Sequence[Compared]) -> list[str]:
    return [
        n for n in compared[0] if max(max(one[n].difference, one[n].map_difference) for one in compared) > AGREEMENT
    ]


def _compared(graders: Mapping[str, Grader], image: fundus.FundusImage) -> Compared:
    right = graders[REFERENCE].analyse(image)
    others = {name: grader for name, grader in graders.items() if name != REFERENCE}
    return {REFERENCE: _said(right, right)} | {n: _said(grader.analyse(image), right) for n, grader in others.items()}


def _said(analysis: Analysis, right: Analysis) -> Said:
    own = analysis.prediction
    apart = largest_difference(_probabilities(own), _probabilities(right.prediction))
    maps = [float(cv2.absdiff(analysis.lesion_maps[kind], right.lesion_maps[kind]).max()) for kind in LESION_KINDS]
    # At most 1: a NaN would be an infinite difference, which JSON cannot keep.
    return Said(
        own.grade, own.dme, own.referable, own.gradable, min(1.0, apart), max(maps) / 255, round(own.seconds * 1000, 1)
    )


def _probabilities(said: Prediction) -> np.ndarray:
    return np.array([*said.probabilities, *said.p_dme, said.p_referable, said.p_gradable])


# --------------------------------------------------------------------------------------------------------------- keeping


class Log:
    """Photographs compared so far, each a line of JSON: a comparison of hours that was stopped goes on from there.

    key: whose answers these are (key_of); lines of another are left alone and not believed.
    """

    def __init__(self, file: Path | None, key: str, resume: bool = False) -> None:
        self._file, self._key = file, key
        self.known: dict[str, Compared] = {}  # by the photograph's path
        if file is None:
            return
        if not resume:
            file.unlink(missing_ok=True)
        elif file.exists():
            self.known = dict(_understood(file.read_text(encoding="utf-8"), key))

    def keep(self, photograph: Path, compared: Compared) -> None:
        """Raises OSError."""
        if self._file is None:
            return
        said = {name: asdict(one) for name, one in compared.items()}
        with self._file.open("a", encoding="utf-8") as out:
            out.write("\n" + json.dumps({"photograph": str(photograph), "key": self._key, "said": said}))


def _understood(text: str, key: str) -> Iterator[tuple[str, Compared]]:
    """A line that was cut off as the program was killed says nothing; the next one starts anew."""
    for line in text.splitlines():
        try:
            entry = json.loads(line)
            if entry["key"] == key:
                yield entry["photograph"], {name: Said(**one) for name, one in entry["said"].items()}
        except (ValueError, TypeError, KeyError):
            continue


def key_of(folder: Path) -> str:
    """A bundle's weights and calibration, this processor and the versions of its engines. Raises BundleError."""
    manifest = bundles.load_manifest(folder)
    calibration = [manifest.temperature, manifest.operating_points, manifest.preprocessing.get("cell_thresholds")]
    digest = hashlib.sha256(json.dumps(calibration, sort_keys=True).encode()).hexdigest()[:8]
    return f"{cache_key(trial_key(manifest))} | calibration {digest}"


# --------------------------------------------------------------------------------------------------------------- scoring


def scores_of(compared: Sequence[Compared]) -> Scores:
    """As engine.openvino-float32.grade, by path over the photographs:

    - grade, dme, referable, gradable: share that is the same as the reference's, with Wilson's 95 % interval (1927, JASA 22:209);
    - difference, map_difference: the largest of any photograph; it has no interval. `most` is the 99.5th percentile over photographs;
    - ms: the median, the reference's too, with a bootstrap interval.
    """
    scores: Scores = {}
    for path in compared[0] if compared else ():
        pairs = [(one[path], one[REFERENCE]) for one in compared if path in one]
        own, right = [said for said, _ in pairs], [said for _, said in pairs]
        if path != REFERENCE:
            for what in SHARES:
                same = [getattr(a, what) == getattr(b, what) for a, b in zip(own, right, strict=True)]
                scores[agreement_name(path, what)] = _share(same)
            for what in DIFFERENCES:
                scores[agreement_name(path, what)] = _largest([getattr(one, what) for one in own])
        ms = np.array([one.ms for one in own])
        scores[agreement_name(path, "ms")] = with_interval(
            lambda rows, ms=ms: float(np.median(ms[rows])), np.arange(len(ms))
        )
    return scores


def _share(same: Sequence[bool]) -> dict[str, float | int]:
    """To six digits: to four, one in 20,000 too few would pass for 99.5 %."""
    low, high = Share(np.array(same, bool)).interval(np.arange(len(same)))
    bounds = {"value": sum(same) / len(same), "low": low, "high": high}
    return {name: round(float(bound), 6) for name, bound in bounds.items()} | {"photographs": len(same)}


def _largest(differences: Sequence[float]) -> dict[str, float | int]:
    largest, most = (round(float(np.percentile(differences, share)), 6) for share in (100, 99.5))
    return {"value": largest, "low": largest, "high": largest, "most": most, "photographs": len(differences)}


def table(metrics: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Lines of Markdown, one a path that these metrics of a bundle know; none where nothing was compared."""
    reference = metrics.get(agreement_name(REFERENCE, "ms"))
    if reference is None:
        return []
    columns = [
        *(f"same {words}" for words in SHARES.values()),
        *(f"largest difference: {w}" for w in DIFFERENCES.values()),
    ]
    lines = [f"| engine | {' | '.join(columns)} | median ms |", "|---" * (len(columns) + 2) + "|"]
    lines.append(f"| {REFERENCE}, the reference | {' | '.join([''] * len(columns))} | {reference['value']:.0f} |")
    for path in PATHS:
        own = {what: metrics.get(agreement_name(path, what)) for what in (*SHARES, *DIFFERENCES, "ms")}
        found = {what: metric for what, metric in own.items() if metric is not None}
        if len(found) == len(own):
            cells = [_counted(found[what]) for what in SHARES] + [_apart(found[what]) for what in DIFFERENCES]
            lines.append(f"| {path} | {' | '.join(cells)} | {found['ms']['value']:.0f} |")
    return lines


def _counted(metric: Mapping[str, Any]) -> str:
    many = metric["photographs"]
    return f"{round(metric['value'] * many)} of {many} ({100 * metric['low']:.1f} to {100 * metric['high']:.1f} %)"


def _apart(metric: Mapping[str, Any]) -> str:
    return f"{metric['value']:.4f} ({metric['most']:.4f})"
