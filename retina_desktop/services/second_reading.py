"""Which photographs a second reader has to read: all that are diseased or cannot be judged, and a drawn share of the rest.

A photograph's draw depends on the seed and on its patient (its content where no patient is known) alone: a folder that has
grown keeps its sample, a larger share keeps the smaller one's, and both eyes of a patient are drawn together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from retina_desktop.domain.language import commas, mark, tr, written_number
from retina_desktop.domain.lot import lot
from retina_desktop.domain.scale import is_referable
from retina_desktop.domain.urgency import Urgency, urgency

DEFAULT_SHARE = 0.1
"""Of the negatives."""
DEFAULT_SEED = 1


class Reason(StrEnum):
    """Why a photograph is read a second time, the gravest first. For the programme's lead, never for the second reader."""

    DISEASED = mark("diseased")
    UNGRADABLE = mark("ungradable")
    FAILED = mark("not analysed")
    DIFFER = mark("reader and model differ")
    NEGATIVE = mark("drawn from the negatives")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a reader or the model said. grade: 0-4, None where ungradable. dme: 0-2, 0 where not judged.

    is_referred: the model's own "referable", of a gradable photograph: at its operating point it may say so below grade 2.
    """

    grade: int | None
    dme: int = 0
    is_referred: bool = False

    def is_diseased(self, *, referable_only: bool) -> bool:
        if self.is_referred:
            return True
        if referable_only:
            return is_referable(self.grade or 0, self.dme)
        return bool(self.grade or self.dme)


@dataclass(frozen=True, slots=True)
class FirstRead:
    """A photograph as it stands after the first reading. Texts are empty where nothing is known."""

    path: str
    sha256: str
    patient: str
    eye: str  # "OD" or "OS"
    model: Answer | None  # None: it could not be analysed
    p_severe: float = 0.0  # the model's p(3) + p(4)
    uncertainty: float = 1.0  # 0-1
    readers: tuple[Answer, ...] = ()  # of each first reader
    is_waiting: bool = False  # for the model: `model` is None since it has not been at it yet

    @property
    def urgency(self) -> Urgency:
        return urgency(self.p_severe, self.uncertainty)


@dataclass(frozen=True)
class SamplePlan:
    """share: of the negatives, 0-1. referable_only: grade 1 without oedema that the model would not refer counts among the
    negatives, too."""

    share: float = DEFAULT_SHARE
    seed: int = DEFAULT_SEED
    referable_only: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.share <= 1:
            raise ValueError(f"The share of the negatives is a number from 0 to 1, not {self.share!r}.")


@dataclass(frozen=True, slots=True)
class Pick:
    """A photograph to be read a second time, and why."""

    photograph: FirstRead
    reason: Reason


@dataclass(frozen=True)
class Sample:
    """picks: in the order of reading, each content once. negatives: how many there were to draw from."""

    picks: tuple[Pick, ...]
    counts: dict[Reason, int]
    negatives: int
    plan: SamplePlan

    @property
    def share_reached(self) -> float:
        """0-1; 0 where there is no negative."""
        return self.counts[Reason.NEGATIVE] / self.negatives if self.negatives else 0.0

    @property
    def words(self) -> str:
        """Such as "57 to read a second time: 40 diseased, 6 ungradable, 11 of 112 (9.8 %; 10 % asked for) of the
        negatives"."""
        parts = [f"{written_number(self.counts[reason])} {tr(reason)}" for reason in Reason if self.counts[reason]]
        parts = parts[:-1] if self.counts[Reason.NEGATIVE] else parts
        negatives = tr("{share} of the negatives", share=self.drawn_words)
        parts.append(negatives if self.negatives else tr("no negatives"))
        return tr("{n} to read a second time: {why}.", n=written_number(len(self.picks)), why=commas(parts))

    @property
    def drawn_words(self) -> str:
        """Such as "11 of 112 (9.8 %; 10 % asked for)"."""
        return tr(
            "{drawn} of {all} ({reached} %; {asked} % asked for)",
            drawn=written_number(self.counts[Reason.NEGATIVE]),
            all=written_number(self.negatives),
            reached=f"{self.share_reached * 100:.3g}",
            asked=f"{self.plan.share * 100:.3g}",
        )


def draw(one: FirstRead, seed: int) -> float:
    """This photograph's number in [0, 1): drawn where it is below the share."""
    return lot(f"{seed} {_drawn_as(one)}")


def shuffled(photographs: Iterable[FirstRead], seed: int) -> list[FirstRead]:
    """Patient after patient in an order that tells nothing of what was found in them; each one's photographs together, by name.

    Not the order of `draw`, in which negatives, all below the share, would come early.
    """
    return sorted(photographs, key=lambda one: (lot(f"order {seed} {_drawn_as(one)}"), one.path, one.sha256))


def _drawn_as(one: FirstRead) -> str:
    return f"patient {one.patient}" if one.patient else f"content {one.sha256 or one.path}"


def reason_for(one: FirstRead, *, referable_only: bool = False) -> Reason:
    """The gravest that holds; NEGATIVE where it depends on the draw."""
    answers = [*one.readers, *([one.model] if one.model is not None else ())]
    if not answers:
        return Reason.FAILED
    if any(answer.is_diseased(referable_only=referable_only) for answer in answers):
        return Reason.DISEASED
    if any(answer.grade is None for answer in answers):
        return Reason.UNGRADABLE
    if one.model is not None and any(answer.grade != one.model.grade for answer in one.readers):
        return Reason.DIFFER
    return Reason.NEGATIVE


def sample(photographs: Iterable[FirstRead], plan: SamplePlan) -> Sample:
    """What has to be read a second time, likely grades 3 and 4 first. A content that has several names is taken once,
    and drawn where any of its patients is."""
    picked: dict[str, Pick | None] = {}  # by content; None: a negative that is not drawn
    for one in photographs:
        content = one.sha256 or one.path
        if picked.get(content) is not None:
            continue
        reason = reason_for(one, referable_only=plan.referable_only)
        is_taken = reason is not Reason.NEGATIVE or draw(one, plan.seed) < plan.share
        picked[content] = Pick(one, reason) if is_taken else None
    picks = [pick for pick in picked.values() if pick is not None]
    picks.sort(key=lambda pick: (pick.photograph.path, pick.photograph.sha256))
    picks.sort(key=lambda pick: pick.photograph.urgency, reverse=True)
    counts = Counter(pick.reason for pick in picks)
    negatives = len(picked) - len(picks) + counts[Reason.NEGATIVE]
    return Sample(tuple(picks), {reason: counts[reason] for reason in Reason}, negatives, plan)


def with_readers(photographs: Sequence[FirstRead], said: dict[str, tuple[Answer, ...]]) -> list[FirstRead]:
    """The same photographs with what first readers said of them, by SHA-256."""
    return [replace(one, readers=said[one.sha256]) if one.sha256 in said else one for one in photographs]
