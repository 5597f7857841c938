"""Disc and fovea of the photograph on the screen: where the model found them, or where a reader says that they lie.

They are anatomy, no opinion of the disease: they may be shown before the reader's grade. A correction is one more row of the
store; the newest of a photograph's content holds for every reader, and an undo is one more row, too.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from retina_desktop.domain.findings import FOREIGN
from retina_desktop.domain.landmarks import LandmarkCorrection, Landmarks, Point, distance_remark
from retina_desktop.domain.language import listed, mark, tr
from retina_desktop.domain.visits import side_remark
from retina_desktop.viewmodels.desk import Book, Desk
from retina_desktop.viewmodels.landmark_acts import LandmarkAct

if TYPE_CHECKING:
    from retina_desktop.viewmodels.photograph import Loaded
    from retina_desktop.viewmodels.row_acts import RowAct

OUTSIDE = mark("Optic disc and fovea lie on the retina: point at a place within the field of view.")
STRANGER = mark("This does not look like a fundus photograph; what the model says of it may mean nothing.")
NAMES = {"disc": mark("optic disc"), "fovea": mark("fovea")}


class LandmarkModel(QObject):
    """Follows the session's photograph. Corrections are taken at once and written behind the reader's back."""

    changed = Signal()  # `found`, `correction`, and with them `shown`

    def __init__(self, desk: Desk, records: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._records = records
        self._path: Path | None = None
        self._loaded: Loaded | None = None  # None until the photograph was read
        self._known: dict[str, LandmarkCorrection | None] = {}  # by content: what holds, saved or on its way
        self._on_their_way: Counter[str] = Counter()  # by content: acts that are not saved yet
        self.found = Landmarks()  # by the model
        self.is_foreign = False  # by the model: neither is there, nor anything else of a retina
        desk.model_opinion_changed.connect(self._take_found)
        desk.photograph.loading_started.connect(lambda _path: self._leave())
        desk.photograph.cleared.connect(self._leave)
        desk.photograph.loaded.connect(self._on_loaded)
        records.opened.connect(lambda _opened: self._fetch())
        records.row_saved.connect(self._on_saved)
        records.row_refused.connect(self._on_refused)

    # ------------------------------------------------------------------------------------------------- what is shown
    @property
    def _sha256(self) -> str | None:
        return None if self._loaded is None else self._loaded.sha256

    @property
    def correction(self) -> LandmarkCorrection | None:
        """What a reader said; None when nobody did, or the newest word was to take it back."""
        said = self._known.get(self._sha256) if self._sha256 is not None else None
        return None if said is None or said.landmarks == Landmarks() else said

    @property
    def shown(self) -> Landmarks:
        """A reader's word before the model's."""
        said = self.correction
        return self.found if said is None else said.landmarks.or_else(self.found)

    @property
    def can_be_corrected(self) -> bool:
        return self._sha256 is not None and not self._desk.read_only_reason

    @property
    def words(self) -> str:
        """Whose places they are: "fovea corrected by Ada"; "" when they are the model's."""
        said = self.correction
        if said is None:
            return ""
        corrected = [tr(words) for name, words in NAMES.items() if getattr(said.landmarks, name) is not None]
        return tr("{landmarks} placed by {reader}", landmarks=listed(corrected), reader=said.reader)

    @property
    def remarks(self) -> tuple[str, ...]:
        """Sentences: what of the places that are shown does not fit the eye, or the field of view. No place is changed by it."""
        loaded, places = self._loaded, self.shown
        if loaded is None:
            return ()
        if self.is_foreign and places == Landmarks():  # a reader who points at one of them knows better
            return (tr(STRANGER),)
        if not places.are_both_known:
            return ()
        return tuple(filter(None, (side_remark(loaded.laterality, places), distance_remark(places, loaded.field))))

    def within(self, point: Point) -> Point:
        """The same point, or where it lies off the retina the nearest one at the edge of the field of view."""
        return point if self._loaded is None else self._loaded.field.nearest(point)

    # ------------------------------------------------------------------------------------------------------ the wishes
    def correct(self, name: str, point: Point) -> None:
        """A reader moves one of NAMES to a point of the photograph. A message says why where that cannot be."""
        if self._loaded is not None and not self._loaded.field.has(point):
            self._desk.message.emit("info", tr(OUTSIDE))
            return
        said = self.correction
        places = (said.landmarks if said is not None else Landmarks()).with_point(name, point)
        self._push(places, tr("move the {landmark}", landmark=tr(NAMES[name])))

    def take_back(self) -> None:
        """Both are where the model found them again."""
        if self.correction is not None:
            self._push(Landmarks(), tr("put disc and fovea back"))

    def _push(self, places: Landmarks, words: str) -> None:
        if self._path is None or self._sha256 is None:
            self._desk.message.emit("info", tr("The photograph is still being read."))
            return
        if self._desk.read_only_reason:
            self._desk.message.emit("error", tr("Not saved: {why}", why=self._desk.read_only_reason))
            return
        said = self.correction
        before = said.landmarks if said is not None else Landmarks()
        step = _Step(
            self, self._path, self._sha256, before, places, tr("{what} of {file}", what=words, file=self._path.name)
        )
        self._desk.undo_stack.push(step)

    def apply(self, path: Path, sha256: str, places: Landmarks) -> None:
        """Say that disc and fovea of this content lie there, and save it."""
        if path != self._path:
            self._desk.show_path(path)  # what is undone should be seen
        act = LandmarkAct(path, sha256, self._desk.reader, places)
        act.holds = self._known.get(sha256)
        self._known[sha256] = act.correction
        self._on_their_way[sha256] += 1
        self.changed.emit()
        self._records.save(act)

    # ---------------------------------------------------------------------------------------------- what comes to be
    def _leave(self) -> None:
        self._path = self._loaded = None
        self.found, self.is_foreign = Landmarks(), False
        self.changed.emit()

    def _take_found(self) -> None:
        prediction = self._desk.prediction
        found = Landmarks() if prediction is None else Landmarks(prediction.disc, prediction.fovea)
        foreign = prediction is not None and FOREIGN.code in prediction.quality_reasons
        if (found, foreign) != (self.found, self.is_foreign):
            self.found, self.is_foreign = found, foreign
            self.changed.emit()

    def _on_loaded(self, loaded: Loaded) -> None:
        self._path, self._loaded = loaded.path, loaded
        self._fetch()
        self.changed.emit()

    def _fetch(self) -> None:
        """What readers said of it; another window, or another computer, may have written to the store meanwhile."""
        sha256 = self._sha256
        if sha256 is None:
            return

        def take(said: LandmarkCorrection | str | None) -> None:
            if not isinstance(said, str) and not self._on_their_way[sha256] and said != self._known.get(sha256):
                self._known[sha256] = said
                self.changed.emit()

        self._records.ask_or(lambda store: store.landmarks.newest(sha256), take, "no answer")

    def _on_saved(self, act: RowAct) -> None:
        if not isinstance(act, LandmarkAct):
            return
        self._on_their_way[act.sha256] -= 1
        if not self._on_their_way[act.sha256]:
            self._known[act.sha256] = act.correction

    def _on_refused(self, act: RowAct, words: str) -> None:
        if not isinstance(act, LandmarkAct):
            return
        self._on_their_way[act.sha256] -= 1
        if act.holds is None or act.holds.id is not None:  # else it followed one that was refused before it
            self._known[act.sha256] = act.holds
        self._desk.message.emit("error", tr("Not saved: {why}", why=words))
        self.changed.emit()


class _Step(QUndoCommand):
    """Done when pushed; each way appends one more row."""

    def __init__(
        self, model: LandmarkModel, path: Path, sha256: str, before: Landmarks, after: Landmarks, words: str
    ) -> None:
        super().__init__(words)
        self._model, self._path, self._sha256 = model, path, sha256
        self._before, self._after = before, after

    def redo(self) -> None:
        self._model.apply(self._path, self._sha256, self._after)

    def undo(self) -> None:
        self._model.apply(self._path, self._sha256, self._before)
