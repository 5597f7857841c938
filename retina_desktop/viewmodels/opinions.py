"""What the model says of the photograph on the screen: remembered, or fetched from the store with its maps."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.landmarks import Landmarks
from retina_desktop.domain.visits import eye_by_disc
from retina_desktop.jobs import JobRunner, Lane, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.records import Records
from retina_desktop.viewmodels.worklist import Opinion

if TYPE_CHECKING:
    from retina_desktop.services.grader_events import PhotographAnalysed
    from retina_desktop.store.store import Store
    from retina_models.prediction import Analysis, Prediction

ROOM_BYTES = 64_000_000
"""Packed analyses kept in memory, 0.03 to 2 MB each: those around the reader, also where no store can be written."""


def opinion_of(prediction: Prediction, model: str | None) -> Opinion:
    """A row's part of a prediction. model: the one loaded, None while unknown."""
    return Opinion(
        model=prediction.model,
        grade=prediction.grade,
        gradable=prediction.gradable,
        referable=prediction.referable,
        uncertainty=prediction.uncertainty,
        stale=model is not None and prediction.model != model,
        p_gradable=prediction.p_gradable,
        set_size=len(prediction.conformal_set),
        eye_seen=eye_by_disc(Landmarks(prediction.disc, prediction.fovea)),
        dme=prediction.dme,
        p_severe=sum(prediction.probabilities[3:]),
    )


class _Maps:
    """Held by a write on its way alone: gone with that, however it ends."""

    def __init__(self, packed: bytes) -> None:
        self.packed = packed


class Opinions(QObject):
    """Analyses by content and model."""

    fetched = Signal(str, object)  # sha256, Analysis
    missing = Signal(str, object)  # sha256, Prediction | None: there is a prediction at most, and no maps

    def __init__(self, runner: JobRunner, records: Records) -> None:
        super().__init__(runner)
        self._runner = runner
        self._records = records
        self.seen: set[tuple[str, str]] = (
            set()
        )  # (reader, content) whose opinion was on the screen, here or in a list of results
        self._packed: OrderedDict[tuple[str, str], bytes] = OrderedDict()
        self._used_bytes = 0
        self._on_the_way: WeakSet[_Maps] = WeakSet()  # what the store has not written yet

    def keep(self, event: PhotographAnalysed, prediction: Prediction) -> None:
        """Remember a fresh analysis, in memory and in the store."""
        sha256, model, packed = event.sha256, prediction.model, event.packed
        self._used_bytes += len(packed) - len(self._packed.pop((sha256, model), b""))
        self._packed[sha256, model] = packed
        while self._used_bytes > ROOM_BYTES and len(self._packed) > 1:
            _, oldest = self._packed.popitem(last=False)
            self._used_bytes -= len(oldest)
        self.put(event, prediction)

    def put(self, event: PhotographAnalysed, prediction: Prediction) -> None:
        """Into the store alone: of a photograph that nobody is about to look at, and that is not to be analysed again, not even to retrain.

        Where the store is slower than a screening, maps are let go rather than held in memory: they can be made again.
        """
        has_room = sum(len(maps.packed) for maps in self._on_the_way) + len(event.packed) <= ROOM_BYTES
        maps = _Maps(event.packed) if has_room else None
        if maps is not None:
            self._on_the_way.add(maps)
        sha256, model = event.sha256, prediction.model

        def write(store: Store) -> None:
            packed = None if maps is None else maps.packed
            store.predictions.put(sha256, model, prediction.to_json(), packed)

        self._records.put(write)
        if (seen := event.features) is not None:  # apart: where the disk takes no more of these, the prediction is kept
            self._records.put(lambda store: store.features.put(sha256, seen.eyes, seen.packed))

    def fetch(self, sha256: str, model: str) -> None:
        """Ask for an analysis; `fetched` or `missing` follows."""
        packed = self._packed.get((sha256, model))
        if packed is not None:
            self._unpack(sha256, packed)
            return

        def question(store: Store) -> tuple[str, bytes | None] | None:
            return store.predictions.get(sha256, model)

        self._records.ask_or(question, lambda found: self._on_found(sha256, found), nothing=None)

    def _on_found(self, sha256: str, found: tuple[str, bytes | None] | None) -> None:
        from retina_models.prediction import Prediction

        if found is None:
            self.missing.emit(sha256, None)
        elif found[1] is None:
            self.missing.emit(sha256, Prediction.from_json(found[0]))
        else:
            self._unpack(sha256, found[1])

    def _unpack(self, sha256: str, packed: bytes) -> None:
        self._runner.start(
            lambda progress, token: unpack(packed, progress, token),
            on_success=lambda analysis: self.fetched.emit(sha256, analysis),
            on_failure=lambda _words: self.missing.emit(sha256, None),
            lane=Lane.SCREEN,
        )


def unpack(packed: bytes, _progress: Progress, _token: CancelToken) -> Analysis:
    """Raises ValueError when the bytes are damaged."""
    from retina_desktop.services.grader_events import unpack_analysis

    return unpack_analysis(packed)
