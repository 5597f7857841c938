"""The photograph as it is looked at: which adjustments are on, and the pictures that they need.

What each pixel can do alone (brightness, contrast, gamma, red-free, inverting) the painter does while it paints, on the
pixels of the screen: a slider moves at once at any size of photograph. Two things come from jobs, of which only the newest
wish is done: CLAHE, of a small level first; and, once nothing changes for a moment, the whole pyramid as adjusted, from
which panning is as cheap as without any adjustment.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from retina_desktop.domain.adjustment import AS_IT_IS, GAMMA_ENDS, MOST, Adjustment
from retina_desktop.domain.language import tr
from retina_desktop.jobs import Job, JobRunner, Lane, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.pyramid import Pyramid, build_pyramid, pixels_of, writable_pixels_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from retina_desktop.viewmodels.photograph import PhotographModel

QUICK_SIDE_PX = 1200
"""CLAHE of a level of at most this size comes first: 10 ms, against 400 for 12 MP."""
REST_MS = 200
"""So long nothing must change before the whole pyramid is made."""
MOST_BAKED_BYTES = 300_000_000
"""Of a pyramid that is made as adjusted, beside the photograph's own: 50 MP. A larger one is adjusted while it is painted."""


@dataclass(frozen=True)
class Shown:
    """What the painter needs: a picture, what is still to be done to its pixels, and whether it is only a quick one."""

    pyramid: Pyramid | None
    rest: Adjustment = AS_IT_IS  # without CLAHE
    is_quick: bool = False  # of fewer pixels than there are, or without the CLAHE that is on its way


class AdjustmentModel(QObject):
    """The adjustments of the photograph on the screen."""

    changed = Signal()  # `value`: the controls show it
    shown_changed = Signal()  # `shown` is another
    failed = Signal(str)  # one sentence

    def __init__(self, runner: JobRunner, keeps: Callable[[], bool], parent: QObject | None = None) -> None:
        """keeps: whether the adjustments stay for the next photograph."""
        super().__init__(parent)
        self._runner = runner
        self._keeps = keeps
        self.value = AS_IT_IS
        self._source: Pyramid | None = None
        self._equalised: Pyramid | None = None  # the source after CLAHE
        self._equalised_is_green = False
        self._equalised_is_quick = False
        self._baked: Pyramid | None = None
        self._baked_value = AS_IT_IS
        self._equalising: Job | None = None
        self._equalising_green = False
        self._baking: Job | None = None
        self._resting = QTimer(self, singleShot=True, interval=REST_MS)
        self._resting.timeout.connect(self._bake)

    # ------------------------------------------------------------------------------------------------- the photograph
    def follow(self, photograph: PhotographModel) -> None:
        """Adjust what is on the screen, from now on."""
        photograph.loading_started.connect(lambda _path: self.begin())
        photograph.preview_ready.connect(lambda preview, _width, _height: self.set_source(preview))
        photograph.image_ready.connect(self.set_source)
        photograph.cleared.connect(self.begin)

    def begin(self) -> None:
        """Another photograph is on its way: its adjustments begin anew, unless they are kept."""
        self.set_source(None)
        if not self._keeps():
            self.set_value(AS_IT_IS)

    def set_source(self, pyramid: Pyramid | None) -> None:
        """The picture to be adjusted: a preview, then the whole."""
        self._source = pyramid
        self._drop_pictures()
        self._equalising = _cancelled(self._equalising)
        self._renew()

    @property
    def shown(self) -> Shown:
        if self._source is None:
            return Shown(None)
        if self._baked is not None and self._baked_value == self.value:
            return Shown(self._baked)
        rest = replace(self.value, clahe=False)
        if not self.value.clahe:
            return Shown(self._source, rest)
        if self._equalised is None or self._equalised_is_green != self.value.red_free:
            return Shown(self._source, rest, is_quick=True)
        return Shown(
            self._equalised, replace(rest, red_free=False), self._equalised_is_quick
        )  # a green one is grey already

    @property
    def words(self) -> str:
        """What is on, as it is on the screen now: CLAHE that is still being computed says so."""
        words = self.value.words
        return words.replace("CLAHE", tr("CLAHE (on its way)")) if self.shown.is_quick else words

    # ------------------------------------------------------------------------------------------------------- the wishes
    def set_value(self, value: Adjustment) -> None:
        if value == self.value:
            return
        self.value = value
        self.changed.emit()
        self._renew()

    def change(self, **values: Any) -> None:
        """Some values of `Adjustment`; numbers beyond their ends stay at the ends."""
        for name in ("brightness", "contrast"):
            if name in values:
                values[name] = min(max(values[name], -MOST), MOST)
        if "gamma" in values:
            values["gamma"] = min(max(values["gamma"], GAMMA_ENDS[0]), GAMMA_ENDS[1])
        self.set_value(replace(self.value, **values))

    def reset(self) -> None:
        """The photograph as it is."""
        self.set_value(AS_IT_IS)

    # --------------------------------------------------------------------------------------------------------- the work
    def _drop_pictures(self) -> None:
        self._equalised = self._baked = None
        self._equalised_is_quick = False

    def _renew(self) -> None:
        """Show what is there, and have made what is not."""
        self._resting.stop()
        self._baking = _cancelled(self._baking)
        if self.value.is_none:
            self._drop_pictures()  # hundreds of megabytes that nobody looks at
        if self._source is None or not self.value.clahe or self._equalising_green != self.value.red_free:
            self._equalising = _cancelled(self._equalising)
        if self._source is not None and not self.value.is_none:
            is_whole = self._equalised is not None and not self._equalised_is_quick
            if not self.value.clahe or (is_whole and self._equalised_is_green == self.value.red_free):
                self._resting.start()
            elif self._equalising is None:
                self._equalise(self._source)
        self.shown_changed.emit()

    def _equalise(self, source: Pyramid) -> None:
        green = self._equalising_green = self.value.red_free

        def work(progress: Progress, token: CancelToken) -> Pyramid:
            quick = quick_level(source)
            if quick is not source:
                progress(equalised(quick, green=green, token=token))
                token.check()
            return equalised(source, green=green, token=token)

        self._equalising = self._runner.start(
            work,
            on_progress=lambda quick: self._take_equalised(quick, source, green=green, is_quick=True),
            on_success=lambda whole: self._take_equalised(whole, source, green=green, is_quick=False),
            on_failure=self._give_up_clahe,
            lane=Lane.SCREEN,
        )

    def _take_equalised(self, made: Pyramid, source: Pyramid, *, green: bool, is_quick: bool) -> None:
        if source is not self._source or green != self.value.red_free or not self.value.clahe:
            return
        if not is_quick:
            self._equalising = None
        self._equalised, self._equalised_is_green, self._equalised_is_quick = made, green, is_quick
        if not is_quick:
            self._resting.start()
        self.shown_changed.emit()

    def _give_up_clahe(self, words: str) -> None:
        """What is not on the screen must not be called on."""
        self._equalising = None
        self.change(clahe=False)
        self.failed.emit(tr("CLAHE cannot be shown. {why}", why=words))

    def _bake(self) -> None:
        shown, value = self.shown, self.value
        base = shown.pyramid
        if base is None or shown.rest.is_none or shown.is_quick or base.size_bytes > MOST_BAKED_BYTES:
            return
        self._baking = self._runner.start(
            lambda _progress, token: adjusted(base, shown.rest, token),
            on_success=lambda made: self._take_baked(made, value),
            lane=Lane.SCREEN,
        )

    def _take_baked(self, made: Pyramid, value: Adjustment) -> None:
        self._baking = None
        if value == self.value:
            self._baked, self._baked_value = made, value
            self.shown_changed.emit()


def _cancelled(job: Job | None) -> None:
    """Stop a job whose result nobody wants any more."""
    if job is not None and not job.is_finished:
        job.cancel()


def quick_level(source: Pyramid) -> Pyramid:
    """The levels that are small enough to be equalised at once; the source itself where all are."""
    small = tuple(level for level in source.levels if max(level.width(), level.height()) <= QUICK_SIDE_PX)
    return Pyramid(small) if small and len(small) < len(source.levels) else source


def equalised(source: Pyramid, *, green: bool, token: CancelToken) -> Pyramid:
    """The whole pyramid after CLAHE. Raises Cancelled."""
    from retina_desktop.services.adjust import equalise

    pixels = equalise(pixels_of(source.levels[0]), green=green, token=token)
    token.check()
    return build_pyramid(pixels)


def adjusted(source: Pyramid, adjustment: Adjustment, token: CancelToken) -> Pyramid:
    """Every level with everything but CLAHE. Raises Cancelled."""
    from retina_desktop.services.adjust import look_up

    levels = []
    for level in source.levels:
        token.check()
        copy = level.copy()
        look_up(writable_pixels_of(copy), adjustment)
        levels.append(copy)
    return Pyramid(tuple(levels))
