"""Two visits of an eye compared lesion by lesion: the earlier ones are brought into the current photograph and matched there.

Everything happens in the network's frame of the current photograph, where lesions are found and counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from retina_desktop.domain.change import Change, Fate, LesionChange, Uncompared, fate_of_pair
from retina_desktop.domain.marks import MARK_CODES, PROPOSED_CODES, State
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.proposals import Proposals
from retina_models.fundus import Frame
from retina_models.fundus.registration import Registration
from retina_models.prediction import Analysis

AREA_FRAME_PX = 2048
"""Areas are told in pixels of a frame so wide, whatever the frame is."""

RIM_SHARE = 0.48
"""Of the frame's side: the field without its outermost hundredth, where the border begins."""

HIDDEN_FROM = 0.5  # probability of an artefact
HALF, WHOLE = 0.5, 0.9
"""Parts of a lesion that both photographs must show for it to be compared at all, and for its size."""

SUSPECTED = 0.3
"""Of the threshold: a map that reaches so much where the other visit has a lesion suspects it there.

Between 16 photographs of IDRiD and two spoilt copies of each, where nothing had changed (see domain.change), 30 % of 900 microaneurysms
and 15 % of 1,900 hard exudates were found in one of the two only. With this, 9 % and 0.4 % were called new or gone.
"""

NEAR_PX = 2.0
"""Of a frame 2,048 px wide, on top of what the registration is off by: lesions this far apart may be the same one (a microaneurysm is 8
px across). Measured between a photograph and its spoilt copy: middles of the same lesion are 0.9 px apart, 2.1 px in 95 of 100."""

STEP_PX = 16


@dataclass(frozen=True)
class Visit:
    """What is known of the lesions in one photograph. found: by kind; a kind that was not looked for is missing."""

    frame: Frame
    width: int  # of the photograph
    height: int
    found: Mapping[str, Proposals]
    maps: Mapping[
        str, np.ndarray
    ]  # (S, S) uint8, probability x 255: what is suspected below the threshold; {} for marks
    thresholds: Mapping[str, float]
    hidden: np.ndarray  # (S, S) bool: an artefact covers the retina
    complete: frozenset[str]  # kinds of which all lesions are known: what is not there, is not there
    gradable: bool = True

    @cached_property
    def shown(self) -> np.ndarray:
        """(S, S) bool: where the photograph shows retina; nowhere when it is not gradable."""
        size = self.frame.size
        if not self.gradable:
            return np.zeros((size, size), bool)
        round_field = np.zeros((size, size), np.uint8)
        cv2.circle(round_field, (size // 2, size // 2), round(RIM_SHARE * size), 1, cv2.FILLED)
        (left, top), (right, bottom) = self.frame.to_network(np.array([[0, 0], [self.width - 1, self.height - 1]]))
        rows, columns = np.arange(size)[:, None], np.arange(size)[None]
        inside = (columns >= left) & (columns <= right) & (rows >= top) & (rows <= bottom)
        return round_field.view(bool) & inside & ~self.hidden


def visit_of_model(analysis: Analysis, thresholds: Mapping[str, float] | None = None) -> Visit:
    """What the model found. thresholds: by kind, 0-1; the bundle's operating points when None."""
    chosen = {kind: (thresholds or analysis.thresholds)[kind] for kind in PROPOSED_CODES}
    maps = analysis.lesion_maps
    return Visit(
        frame=analysis.frame,
        width=analysis.width,
        height=analysis.height,
        found={kind: Proposals(maps[kind], analysis.frame, kind, cut) for kind, cut in chosen.items()},
        maps=maps,
        thresholds=chosen,
        hidden=analysis.artefact_map >= HIDDEN_FROM * 255,
        complete=frozenset(PROPOSED_CODES),
        gradable=analysis.prediction.gradable,
    )


def visit_of_marks(marks: LesionMarks, frame: Frame, artefact_map: np.ndarray | None = None) -> Visit:
    """What a reader marked. artefact_map: (S, S) uint8 of the analysis; None where there is none. A reader's photograph is gradable."""
    drawn = {
        kind: np.where(frame.crop((marks.mask(kind) == State.LESION).view(np.uint8) * 255) >= 32, 255, 0)
        for kind in marks.touched()
    }
    hidden = np.zeros((frame.size, frame.size), bool) if artefact_map is None else artefact_map >= HIDDEN_FROM * 255
    return Visit(
        frame=frame,
        width=marks.width,
        height=marks.height,
        found={kind: Proposals(mask.astype(np.uint8), frame, "", 0.5) for kind, mask in drawn.items()},
        maps={},
        thresholds={},
        hidden=hidden,
        complete=frozenset(kind for kind in MARK_CODES if marks.is_complete(kind)),
    )


def compare(earlier: Visit, current: Visit, registration: Registration) -> Change:
    """What became of each lesion. registration: of the earlier photograph (moving) over the current one (fixed)."""
    laid = _Laid(earlier, current, registration)
    lesions: list[LesionChange] = []
    uncompared: dict[str, Uncompared] = {}
    for kind in MARK_CODES:
        if kind not in earlier.found and kind not in current.found:
            continue
        changes, hidden = _Kind(kind, laid).compared()
        lesions += changes
        if hidden.earlier or hidden.current:
            uncompared[kind] = hidden
    share = np.count_nonzero(laid.both) / max(np.count_nonzero(laid.field), 1)
    return Change(tuple(lesions), uncompared, float(share))


class _Laid:
    """The earlier photograph's frame laid over the current one's."""

    def __init__(self, earlier: Visit, current: Visit, registration: Registration) -> None:
        self.earlier, self.current, self.map = earlier, current, registration.map
        size = current.frame.size
        coarse = np.arange(0, size + STEP_PX, STEP_PX)  # the map is smooth: solved on a coarse grid
        there = current.frame.to_photo(np.stack(np.meshgrid(coarse, coarse), axis=-1))
        sources = earlier.frame.to_network(self.map.to_moving(there)).astype(np.float32)
        self._flow = _finer(sources, size, cv2.INTER_LINEAR)
        trusted = _finer(registration.is_trusted(there).astype(np.float32), size, cv2.INTER_LINEAR) > 0.5
        self.both = self.brought(earlier.shown.view(np.uint8)).astype(bool) & current.shown & trusted
        self.field = np.zeros((size, size), np.uint8)
        cv2.circle(self.field, (size // 2, size // 2), round(RIM_SHARE * size), 1, cv2.FILLED)
        self.to_told = (AREA_FRAME_PX / size) ** 2
        residual_px = registration.residual_share * size
        self.reach_px = 2 * residual_px + NEAR_PX * size / AREA_FRAME_PX  # of a median the double: 95 of 100 lie within

    def brought(self, values: np.ndarray, method: int = cv2.INTER_NEAREST) -> np.ndarray:
        """What lies in the earlier frame (S, S), as the current frame sees it; 0 outside."""
        return cv2.remap(values, self._flow[..., 0], self._flow[..., 1], method, borderMode=cv2.BORDER_CONSTANT)

    def places(self, middles: np.ndarray) -> np.ndarray:
        """(n, 2) px of the earlier photograph -> of the current frame."""
        return self.current.frame.to_network(self.map.to_fixed(middles))

    def enlarged(self, middles: np.ndarray) -> np.ndarray:
        """(n,) how many pixels of the current frame one pixel of the earlier one becomes there."""
        step = self.earlier.frame.side / self.earlier.frame.size
        corner, right, down = (self.places(middles + by) for by in ((0, 0), (step, 0), (0, step)))
        along, across = right - corner, down - corner
        return np.abs(along[:, 0] * across[:, 1] - along[:, 1] * across[:, 0])


@dataclass(frozen=True)
class _Side:
    """The lesions of one kind at one visit, in the current frame. Arrays of n go by lesion."""

    numbers: np.ndarray  # (n,) int
    labels: np.ndarray  # (S, S) int32
    middles: np.ndarray  # (n, 2)
    areas: np.ndarray  # (n,) px of the current frame
    seen: np.ndarray  # (n,) 0-1: the part that both photographs show


def _nothing(size: int) -> _Side:
    none = np.zeros(0)
    return _Side(none.astype(int), np.zeros((size, size), np.int32), np.zeros((0, 2)), none, none)


class _Kind:
    """One kind of lesion at both visits."""

    def __init__(self, kind: str, laid: _Laid) -> None:
        self.kind, self.laid = kind, laid
        size = laid.current.frame.size
        before, now = laid.earlier.found.get(kind), laid.current.found.get(kind)
        self.before = _nothing(size) if before is None else self._brought(before)
        self.now = _nothing(size) if now is None else self._own(now)

    def compared(self) -> tuple[list[LesionChange], Uncompared]:
        before, now = self.before, self.now
        groups = _groups(before, now, self.laid.reach_px)
        changes = [self._pair(olds, news) for olds, news in groups]
        left_before = sorted(set(range(len(before.numbers))) - {one for olds, _ in groups for one in olds})
        left_now = sorted(set(range(len(now.numbers))) - {one for _, news in groups for one in news})
        gone, hidden_before = self._single(left_before, before, Fate.GONE, self.laid.current)
        new, hidden_now = self._single(left_now, now, Fate.NEW, self.laid.earlier)
        return changes + gone + new, Uncompared(hidden_before, hidden_now)

    def _brought(self, found: Proposals) -> _Side:
        laid = self.laid
        kept = np.where(np.isin(found.labels, found.numbers), found.labels, 0)
        labels = laid.brought(kept.astype(np.float32)).astype(np.int32)
        middles = laid.places(found.centres)
        areas = found.areas * laid.enlarged(found.centres)
        return _Side(found.numbers, labels, middles, areas, self._seen(labels, found.numbers, middles))

    def _own(self, found: Proposals) -> _Side:
        labels = np.where(np.isin(found.labels, found.numbers), found.labels, 0).astype(np.int32)
        middles = self.laid.current.frame.to_network(found.centres)
        areas = found.areas.astype(float)
        return _Side(found.numbers, labels, middles, areas, self._seen(labels, found.numbers, middles))

    def _seen(self, labels: np.ndarray, numbers: np.ndarray, middles: np.ndarray) -> np.ndarray:
        """A lesion that is brought has fewer pixels where the current field ends; a tiny one may have none: its middle speaks."""
        both, most = self.laid.both, int(numbers.max(initial=0)) + 1
        inked = labels > 0
        pixels = np.bincount(labels[inked], minlength=most)[numbers]
        shared = np.bincount(labels[inked & both], minlength=most)[numbers]
        size = both.shape[0]
        columns, rows = np.round(middles).astype(int).T
        inside = (columns >= 0) & (columns < size) & (rows >= 0) & (rows < size)
        middle = inside & both[np.clip(rows, 0, size - 1), np.clip(columns, 0, size - 1)]
        return np.where(pixels > 0, shared / np.maximum(pixels, 1), middle) * inside

    def _pair(self, olds: list[int], news: list[int]) -> LesionChange:
        before, now = self.before, self.now
        old, new = float(before.areas[olds].sum()), float(now.areas[news].sum())
        told = self.laid.to_told
        is_whole = min(before.seen[olds].min(), now.seen[news].min()) >= WHOLE
        fate = fate_of_pair(self.kind, old * told, new * told) if is_whole else Fate.SAME
        place = np.average(now.middles[news], axis=0, weights=now.areas[news])
        return self._change(fate, place, old, new, before.numbers[olds], now.numbers[news])

    def _single(self, left: list[int], side: _Side, fate: Fate, other: Visit) -> tuple[list[LesionChange], int]:
        """Those that the other visit lacks, and how many of them it could not have shown."""
        comparable = [one for one in left if side.seen[one] >= HALF and self.kind in other.complete]
        peaks = self._peaks(side, other)
        changes = []
        for one in comparable:
            own = Fate.DOUBTFUL if peaks is not None and peaks[side.numbers[one]] else fate
            area, number = float(side.areas[one]), side.numbers[[one]]
            if side is self.now:
                changes.append(self._change(own, side.middles[one], 0.0, area, (), number))
            else:
                changes.append(self._change(own, side.middles[one], area, 0.0, number, ()))
        return changes, len(left) - len(comparable)

    def _peaks(self, side: _Side, other: Visit) -> np.ndarray | None:
        """By number, whether the other visit's map suspects a lesion there; None where it has no map."""
        map_ = other.maps.get(self.kind)
        if map_ is None:
            return None
        reach = max(round(self.laid.reach_px), 1)
        wide = cv2.dilate(map_, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
        seen = self.laid.brought(wide, cv2.INTER_LINEAR) if other is self.laid.earlier else wide
        suspects = seen >= max(SUSPECTED * other.thresholds[self.kind] * 255, 1)
        most = int(side.numbers.max(initial=0)) + 1
        return np.bincount(side.labels[suspects & (side.labels > 0)], minlength=most) > 0

    def _change(
        self, fate: Fate, place: np.ndarray, old: float, new: float, olds: Iterable[int], news: Iterable[int]
    ) -> LesionChange:
        x, y = (float(n) for n in self.laid.current.frame.to_photo(place))
        told = self.laid.to_told
        return LesionChange(
            self.kind, fate, (x, y), old * told, new * told, tuple(int(n) for n in olds), tuple(int(n) for n in news)
        )


def _groups(before: _Side, now: _Side, reach_px: float) -> list[tuple[list[int], list[int]]]:
    """(places of earlier lesions, places of current ones) that are the same: those that overlap, then the nearest one to one."""
    both = (before.labels > 0) & (now.labels > 0)
    pairs = np.unique(np.stack([before.labels[both], now.labels[both]]), axis=1).T
    old_at = {int(number): place for place, number in enumerate(before.numbers)}
    new_at = {int(number): place for place, number in enumerate(now.numbers)}
    group: dict[tuple[str, int], int] = {}
    members: list[tuple[set[int], set[int]]] = []
    for old, new in ((old_at[int(a)], new_at[int(b)]) for a, b in pairs):
        first = group.get(("old", old), group.get(("new", new), len(members)))
        if first == len(members):
            members.append((set(), set()))
        second = group.get(("new", new), first)
        if second != first:
            members[first][0].update(members[second][0])
            members[first][1].update(members[second][1])
            members[second] = (set(), set())
        members[first][0].add(old)
        members[first][1].add(new)
        group.update({("old", one): first for one in members[first][0]})
        group.update({("new", one): first for one in members[first][1]})
    joined = [(sorted(olds), sorted(news)) for olds, news in members if olds]
    return joined + _nearest(before, now, group, reach_px)


def _nearest(
    before: _Side, now: _Side, taken: Mapping[tuple[str, int], int], reach_px: float
) -> list[tuple[list[int], list[int]]]:
    olds = [one for one in range(len(before.numbers)) if ("old", one) not in taken]
    news = [one for one in range(len(now.numbers)) if ("new", one) not in taken]
    if not olds or not news:
        return []
    away = np.linalg.norm(before.middles[olds][:, None] - now.middles[news][None], axis=-1)
    gap = away - np.sqrt(before.areas[olds] / np.pi)[:, None] - np.sqrt(now.areas[news] / np.pi)[None]
    found = []
    for _ in range(min(len(olds), len(news))):
        old, new = (int(n) for n in np.unravel_index(int(np.argmin(gap)), gap.shape))
        if gap[old, new] > reach_px:
            break
        found.append(([olds[old]], [news[new]]))
        gap[old], gap[:, new] = np.inf, np.inf
    return found


def _finer(coarse: np.ndarray, size: int, method: int) -> np.ndarray:
    spread = np.array([[1 / STEP_PX, 0, 0], [0, 1 / STEP_PX, 0]])
    return cv2.warpAffine(coarse, spread, (size, size), flags=method | cv2.WARP_INVERSE_MAP)
