"""How often `retina_models.foreign` calls a real photograph foreign, and how many other pictures it finds: `python -m retina_training.foreign`.

Its limits come from a random half of the patients; what is said of them is of the other half. Disc and fovea are read from tables that
`retina-desktop screen` wrote, so that no photograph is looked at by the networks again.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from retina_models import fundus
from retina_models.foreign import Likeness, Limits, is_foreign, likeness_of
from retina_models.pipeline import MAIN_SIZE
from retina_training.tables import Labelled, read_labels

ROUND, BARE, STRANGE = 2.0, 1.25, 1.25
"""By how much a limit lies above the most that any gradable photograph of the first half has: detail in a round field, in none; strange colours."""


@dataclass(frozen=True)
class Picture:
    """One row of a results.csv, and what the rule is asked about it."""

    label: Labelled | None  # None: no fundus photograph
    kind: str  # the data set; of another picture its name up to the first _
    is_gradable: bool  # by the model
    landmarks: int  # how many of disc and fovea were found, 0-2
    likeness: Likeness
    is_first_half: bool

    @property
    def is_severe(self) -> bool:
        return self.label is not None and (self.label.grade or 0) >= 3


def pictures(tables: Sequence[Path], root: Path) -> list[Picture]:
    """Every photograph and picture of these tables; those below root have labels, and a patient's are all in one half.

    Raises FundusError for a file that cannot be read, TableError for damaged labels.
    """
    known = {row.path.resolve(): row for row in read_labels(root, to_train=False)}
    patients = sorted({_patient(row) for row in known.values()})
    first = dict(zip(patients, np.random.default_rng(0).permutation(len(patients)) < len(patients) / 2, strict=True))
    found: list[Picture] = []
    for table in tables:
        with table.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                path = Path(row["path"])
                label = known.get(path.resolve())
                found.append(
                    Picture(
                        label,
                        label.dataset if label else path.name.split("_")[0],
                        row["status"] == "ok",
                        bool(row["disc_x"]) + bool(row["fovea_x"]),
                        _likeness(path),
                        label is not None and bool(first[_patient(label)]),
                    )
                )
    return found


def limits_of(half: Sequence[Picture]) -> Limits:
    """What the gradable photographs of a half allow."""
    seen = [one.likeness for one in half if one.is_gradable]
    detail, strange = max(one.detail for one in seen), max(one.strange for one in seen)
    return Limits(detail_round=ROUND * detail, detail_bare=BARE * detail, strange=STRANGE * strange)


def report(all_: Sequence[Picture], limits: Limits) -> str:
    """Markdown: how many are called foreign, with Wilson's interval of 95 %, by each of the rules that were tried."""
    real = [one for one in all_ if one.label is not None]
    lines = [f"in use: {limits}", ""]
    if half := [one for one in real if one.is_first_half]:
        lines.insert(0, f"by the first half: {limits_of(half)}")
    lines += ["| rule | of | half | called foreign | 95 % |", "|---|---|---|---|---|"]
    for rule, calls in RULES.items():
        for what, half, rows in _groups(all_):
            count = sum(calls(one, limits) for one in rows)
            lines.append(f"| {rule} | {what} | {half} | {count} / {len(rows)} | {_interval(count, len(rows))} |")
    return "\n".join(lines)


RULES = {
    "in use": lambda one, limits: is_foreign(one.likeness, one.landmarks, limits),
    "neither disc nor fovea": lambda one, _: one.landmarks == 0,
    "no round field": lambda one, _: not one.likeness.is_round,
    "neither, and no round field": lambda one, _: one.landmarks == 0 and not one.likeness.is_round,
    "one missing, else as in use": lambda one, limits: one.landmarks < 2 and is_foreign(one.likeness, 0, limits),
    "as in use without landmarks": lambda one, limits: is_foreign(one.likeness, 0, limits),
}


def _groups(all_: Sequence[Picture]) -> list[tuple[str, str, list[Picture]]]:
    groups = []
    real = [one for one in all_ if one.label is not None]
    for half, rows in (
        ("first", [o for o in real if o.is_first_half]),
        ("other", [o for o in real if not o.is_first_half]),
    ):
        for name in sorted({one.kind for one in rows}):
            groups += [
                (f"{name}, {words}", half, [one for one in rows if one.kind == name and one.is_gradable == gradable])
                for gradable, words in ((True, "gradable"), (False, "ungradable"))
            ]
        groups.append(("all of grade 3 and 4", half, [one for one in rows if one.is_severe]))
    others = [one for one in all_ if one.label is None]
    groups += [
        ("other pictures", "-", others),
        ("those the model calls gradable", "-", [o for o in others if o.is_gradable]),
    ]
    return groups


def _patient(row: Labelled) -> str:
    return f"{row.dataset} {row.patient or row.path.stem}"


def _likeness(path: Path) -> Likeness:
    image = fundus.read(path)
    frame = fundus.frame_of(image.field, MAIN_SIZE)
    return likeness_of(frame.crop(image.pixels), frame, image.field, image.width, image.height)


def _interval(count: int, of: int) -> str:
    from scipy.stats import binomtest

    if not of:
        return "-"
    ends = binomtest(count, of).proportion_ci(method="wilson")
    return f"{ends.low:.4f}-{ends.high:.4f}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m retina_training.foreign", description=__doc__)
    parser.add_argument(
        "tables", type=Path, nargs="+", metavar="results.csv", help="as retina-desktop screen wrote them"
    )
    parser.add_argument("--root", type=Path, default=Path("../shared/data"), help="the folder of labels.csv")
    arguments = parser.parse_args()
    sys.stdout.write(report(pictures(arguments.tables, arguments.root), Limits()) + "\n")


if __name__ == "__main__":
    main()
