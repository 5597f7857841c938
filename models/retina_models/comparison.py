"""What the gate found when it laid a candidate beside the model in use: plain values, to and from a bundle's comparison.json.

Made by `retina_training.feedback.gate`; read by the window and by `retina-desktop models`, which know neither torch nor the training.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from retina_models.bundle import BundleError

FILE = "comparison.json"
FORMAT = 1
"""Rises when an older program could misread a newer comparison.json."""

NO_WORSE, WORSE, NOT_SHOWN = "no worse", "worse", "cannot be shown"
"""What can be said of a judged figure: the third is the answer where photographs are too few, and lets nothing through."""
STANDINGS = (NO_WORSE, WORSE, NOT_SHOWN)

CLINIC, BUNDLE = "clinic", "bundle"
"""The hold-outs by name: photographs of the clinic, and those that the bundle itself carries as features."""

TOGETHER = " + "
"""Between the names of hold-outs that count together."""

FIGURES = {
    "qwk": "grade: quadratic weighted kappa",
    "referable_sensitivity": "referable: sensitivity",
    "referable_specificity": "referable: specificity",
    "referable_auroc": "referable: AUROC",
    "severe_referable": "grade 3 or 4 called referable",
    "severe_severe": "grade 3 or 4 called 3 or 4",
    "ece": "calibration error of the grade's probability",
    **{f"recall_{grade}": f"grade {grade} called {grade}" for grade in range(5)},
}
"""By key the words of every figure, in the order of a table. Shares and kappa are good when high, the calibration error when low."""

Given = TypeVar("Given")


class Case(StrEnum):
    """Which sentence a judgement is told in."""

    NO_CLINIC = "no hold-out of the clinic"
    NO_BUNDLE = "no hold-out of the model"
    UNSEEN = "the detector changed"
    NOTHING = "no photograph allows it"
    NO_LOSS = "no loss"
    MISSED = "missed newly"
    TOO_FEW = "too few"
    LOST = "lost more than the margin"
    WORSE_AT_95 = "worse at 95 %"
    WITHIN = "within the margin"
    LOST_THERE = "lost there"
    FORGOT = "forgot"
    NO_FALL = "no fall"


@dataclass(frozen=True)
class Figure:
    """One score of both models on the same photographs; None where these do not allow it."""

    before: float | None
    after: float | None
    difference: float | None  # after - before
    low: float | None  # of the difference's paired 95 % interval
    high: float | None
    photographs: int  # that the score is over, such as those with grade 3 or 4
    patients: int


@dataclass(frozen=True)
class Bin:
    """A point of the reliability diagram."""

    confidence: float  # mean probability of the grade given, 0-1
    accuracy: float  # share of right grades, 0-1
    count: int


@dataclass(frozen=True)
class Drawn:
    """What one model said of a hold-out, as it is drawn."""

    confusion: list[list[int]]  # [true grade][grade given], 5 x 5
    roc: list[
        list[float]
    ]  # of referable: [1 - specificity, sensitivity], rising from [0, 0] to [1, 1]; empty where one class is missing
    operating: list[float]  # the point of that curve's plane at which the model works; empty as roc
    reliability: list[Bin]


@dataclass(frozen=True)
class Changed:
    """A photograph that the two models grade differently."""

    id: str  # SHA-256 of a clinic's photograph; of the bundle's own "no. 17": they are features, no photographs
    truth: int | None  # 0-4, what clinicians said
    before: int
    after: int
    p_before: list[float]  # (5,)
    p_after: list[float]


@dataclass(frozen=True)
class HoldOut:
    """Both models on photographs of which neither learnt."""

    photographs: int
    patients: int
    figures: dict[str, Figure]  # by the keys of FIGURES
    groups: dict[str, dict[str, Figure]]  # such as "eye OD", "camera 4288 x 2848"
    before: Drawn
    after: Drawn
    changed: list[Changed]


@dataclass(frozen=True)
class Missed:
    """An eye of grade 3 or 4 that the model in use sends on and the candidate does not."""

    id: str  # as Changed.id
    grade: int


@dataclass(frozen=True)
class Facts:
    """What a judgement's sentence says besides its Figure and the margins, so that a window can say it in its own language."""

    case: str  # a Case; of a newer program maybe another
    lost: int = 0  # eyes that the model in use sends on and the candidate does not
    gained: int = 0  # the other way round
    needed: int = 0  # about how many more eyes would show it; 0 where it takes other patients
    missed: list[Missed] = field(default_factory=list)


@dataclass(frozen=True)
class Judged:
    """One condition of promotion."""

    figure: str  # a key of FIGURES
    hold_out: str  # CLINIC, BUNDLE, or both joined by " + "
    standing: str  # of STANDINGS
    words: str  # whole sentences in English: figure, before, after, interval, margin
    facts: Facts | None = None  # None of a comparison from before they were kept


@dataclass(frozen=True)
class Comparison:
    """A candidate beside the model in use. Raises BundleError where its parts contradict each other."""

    before: str  # the bundle in use, by name
    after: str  # the candidate
    margin: float  # of the safety figures' loss, a share
    kappa_margin: float
    hold_outs: dict[str, HoldOut]  # by CLINIC, BUNDLE
    together: dict[str, Figure]  # the safety figures over all hold-outs
    judged: list[Judged]

    def __post_init__(self) -> None:
        for one in self.judged:
            if one.standing not in STANDINGS:
                raise BundleError(
                    f'{FILE} is not valid: a figure stands "{one.standing}"; known are {", ".join(STANDINGS)}.'
                )
            if one.figure not in FIGURES:
                raise BundleError(f'{FILE} is not valid: "{one.figure}" is no figure that is judged.')
        for hold_out in self.hold_outs.values():
            for drawn in (hold_out.before, hold_out.after):
                if [len(row) for row in drawn.confusion] != [5] * 5:
                    raise BundleError(f"{FILE} is not valid: a confusion matrix is not 5 x 5.")

    @property
    def may_be_promoted(self) -> bool:
        """Whether every condition was shown to hold; nothing judged shows nothing."""
        return bool(self.judged) and all(one.standing == NO_WORSE for one in self.judged)

    @property
    def standing(self) -> str:
        """The worst of the conditions'."""
        found = {one.standing for one in self.judged} or {NOT_SHOWN}
        return next(standing for standing in (WORSE, NOT_SHOWN, NO_WORSE) if standing in found)

    @property
    def ranked(self) -> list[Judged]:
        """The conditions, those that speak against promotion first."""
        order = (WORSE, NOT_SHOWN, NO_WORSE)
        return sorted(self.judged, key=lambda one: order.index(one.standing))

    @property
    def reasons(self) -> list[str]:
        """Whole sentences, those that speak against promotion first."""
        return [one.words for one in self.ranked]

    @property
    def against(self) -> list[str]:
        """The sentences that speak against promotion."""
        return self.reasons[: sum(one.standing != NO_WORSE for one in self.judged)]

    @property
    def verdict(self) -> str:
        """One sentence."""
        said = {
            NO_WORSE: f"{self.after} may be promoted: it was shown to be no worse than {self.before} beyond the margins.",
            WORSE: f"{self.after} may not be promoted: it is worse than {self.before}.",
            NOT_SHOWN: f"{self.after} may not be promoted yet: too few photographs were held out to show that it is no worse "
            f"than {self.before}.",
        }
        return said[self.standing]

    def figure_of(self, judged: Judged) -> Figure | None:
        """The figure that a condition is about; None where no photograph was there to judge it on."""
        if judged.hold_out == TOGETHER.join(self.hold_outs) and judged.figure in self.together:
            return self.together[judged.figure]
        alone = self.hold_outs.get(judged.hold_out)
        return alone.figures.get(judged.figure) if alone else None

    def to_json(self) -> str:
        """The text of comparison.json; the verdict stands in it for other programs.

        The facts stand among the reasons, not among what is judged: a program from before there were any passes over the former, and
        refuses what it does not know in the latter.
        """
        values = asdict(self)
        reasons = [{"words": one["words"], "facts": one.pop("facts")} for one in values["judged"]]
        said = {"may_be_promoted": self.may_be_promoted, "verdict": self.verdict, "reasons": reasons}
        return json.dumps({"format": FORMAT, **said, **values}, indent=1, ensure_ascii=False) + "\n"

    @staticmethod
    def from_json(text: str) -> Comparison:
        """Raises BundleError in words where the text is damaged, of a newer version, lacks something, or contradicts itself."""
        try:
            values = json.loads(text)
        except ValueError:
            raise BundleError(f"{FILE} is damaged: it is not valid JSON.") from None
        if not isinstance(values, dict):
            raise BundleError(f"{FILE} is damaged: it is not a table.")
        version = values.pop("format", None)
        if not isinstance(version, int) or version > FORMAT:
            raise BundleError(f"{FILE} was made for a newer version of this program (format {version!r}).")
        said = {key: values.pop(key, None) for key in ("may_be_promoted", "verdict", "reasons")}
        _hand_back(said["reasons"], values.get("judged"))
        comparison = _read(Comparison, values, "comparison")
        if said["may_be_promoted"] is not comparison.may_be_promoted:
            raise BundleError(f"{FILE} contradicts itself: what it says of promotion is not what its figures say.")
        return comparison


def find(folder: Path) -> Comparison | None:
    """The comparison that came with the bundle in this folder; None where none did. Raises BundleError."""
    try:
        return Comparison.from_json((folder / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        raise BundleError(f"{folder.name}: {FILE} is damaged: it is not text.") from None
    except OSError as error:
        raise BundleError(f"{folder.name}: {FILE} cannot be read: {error.strerror}.") from error


# ------------------------------------------------------------------------------------------------------ values from JSON


def _hand_back(reasons: object, judged: object) -> None:
    """Each fact to what was judged by it. Reasons were sentences once, without facts."""
    rows = [one for one in judged if isinstance(one, dict)] if isinstance(judged, list) else []
    told = reasons if isinstance(reasons, list) and len(reasons) == len(rows) else [None] * len(rows)
    for one, reason in zip(rows, told, strict=True):
        one["facts"] = reason.get("facts") if isinstance(reason, dict) else None


def _read(kind: type[Given], value: object, where: str) -> Given:
    """value as a dataclass of this kind: every field there, none besides, each of its type. Raises BundleError naming the place."""
    if not isinstance(value, dict):
        raise _fault(where, "a table", value)
    names = [entry.name for entry in fields(kind)]  # type: ignore[arg-type]
    for name in names:
        if name not in value:
            raise BundleError(f'{FILE} is not complete: {where} lacks "{name}".')
    for name in value:
        if name not in names:
            raise BundleError(f'{FILE} is not valid: {where} has "{name}", which is not known.')
    hints = get_type_hints(kind)
    return kind(**{name: _checked(hints[name], value[name], f"{where}.{name}") for name in names})


def _checked(kind: Any, value: Any, where: str) -> Any:
    """value as the annotated type: str, int, float, a dataclass, a list or table of one, or None beside one."""
    if get_origin(kind) is UnionType:
        own = next(option for option in get_args(kind) if option is not type(None))
        return None if value is None else _checked(own, value, where)
    if get_origin(kind) is list:
        if not isinstance(value, list):
            raise _fault(where, "a list", value)
        return [_checked(get_args(kind)[0], one, f"{where}[{index}]") for index, one in enumerate(value)]
    if get_origin(kind) is dict:
        if not isinstance(value, dict):
            raise _fault(where, "a table", value)
        return {key: _checked(get_args(kind)[1], one, f"{where}.{key}") for key, one in value.items()}
    if is_dataclass(kind):
        return _read(kind, value, where)  # type: ignore[arg-type]
    words, fits = _PLAIN[kind]
    if isinstance(value, bool) or not fits(value):
        raise _fault(where, words, value)
    return kind(value)


_PLAIN: dict[type, tuple[str, Callable[[Any], bool]]] = {
    str: ("a text", lambda value: isinstance(value, str)),
    int: ("a whole number", lambda value: isinstance(value, int)),
    float: ("a number", lambda value: isinstance(value, int | float) and math.isfinite(value)),
}


def _fault(where: str, wanted: str, value: object) -> BundleError:
    return BundleError(f"{FILE} is not valid: {where} must be {wanted}, not {str(value)[:40]!r}.")
