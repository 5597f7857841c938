"""A session without files, store or model, for the views: SessionModel's signals and names; it remembers wishes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QUndoStack

from fakes import FakeGrader
from retina_desktop.domain.findings import beading_turned, toggled
from retina_desktop.domain.landmarks import LandmarkCorrection
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.explanation import Attribution, Parts, pack_attribution, pack_parts
from retina_desktop.services.grader_events import (
    Explained,
    ExplanationFailed,
    ExplanationProgressed,
    ExplanationStopped,
)
from retina_desktop.services.reading_history import HistoryPage
from retina_desktop.viewmodels.adjustments import AdjustmentModel
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.viewmodels.comparing import ComparingModel
from retina_desktop.viewmodels.consequences import Consequences
from retina_desktop.viewmodels.explaining import make_reasons
from retina_desktop.viewmodels.landmarks import LandmarkModel
from retina_desktop.viewmodels.marking import MarkingModel
from retina_desktop.viewmodels.photograph import Loaded
from retina_desktop.viewmodels.placing import PlacingModel
from retina_desktop.viewmodels.pyramid import Pyramid, build_pyramid
from retina_desktop.viewmodels.row_acts import RowAct
from retina_desktop.viewmodels.screen_time import ScreenTime
from retina_desktop.viewmodels.visit_changes import VisitChanges
from retina_desktop.viewmodels.worklist import Opinion, Row, WorklistModel
from retina_models.fundus import Field, Frame, FundusImage, frame_of
from retina_models.prediction import LESION_KINDS, Analysis, Prediction

FRAME = frame_of(Field(320, 240, 480 * 0.48, found=True), 256)
"""Of the photographs of 640 x 480 that most tests show."""


class NowRunner:
    """Runs work where it is started, at once, as a JobRunner would off the GUI thread."""

    def start(
        self,
        work: Callable[[Callable[[object], None], CancelToken], Any],
        *,
        on_success: Callable[[Any], Any] | None = None,
        on_failure: Callable[[str], Any] | None = None,
        **_lane: object,
    ) -> None:
        try:
            made = work(lambda _progress: None, CancelToken())
        except ValueError as error:
            if on_failure is not None:
                on_failure(str(error))
            return
        if on_success is not None:
            on_success(made)


class FakeThumbnails(QObject):
    arrived = Signal(object)
    failed = Signal(object, str)

    def get(self, _path: Path) -> QImage | None:
        return None

    def forget(self, _path: Path) -> None:
        """There is none."""


class FakeExplaining(QObject):
    """The analysis process as explanations see it. `wishes`: number -> (sha256, method, target), not yet answered."""

    told = Signal(object)
    broke = Signal(str)
    renewed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wishes: dict[int, tuple[str, str, str]] = {}
        self._last = 0

    def explain(self, _path: Path, sha256: str, method: str, target: str) -> int:
        self._last += 1
        self.wishes[self._last] = (sha256, method, target)
        return self._last

    def stop_explaining(self, number: int) -> None:
        if self.wishes.pop(number, None) is not None:
            self.told.emit(ExplanationStopped(number))

    def number_of(self, method: str) -> int:
        return next(number for number, wish in self.wishes.items() if wish[1] == method)

    def step(self, method: str, done: int, total: int) -> None:
        self.told.emit(ExplanationProgressed(self.number_of(method), done, total))

    def fail(self, method: str, reason: str) -> None:
        number = self.number_of(method)
        del self.wishes[number]
        self.told.emit(ExplanationFailed(number, reason))

    def answer(self, method: str, model: str = "fake-2026.11", frame: Frame = FRAME) -> None:
        """A map that speaks for, in one corner, and against, in another; or the weights of the parts."""
        number = self.number_of(method)
        sha256, _, target = self.wishes.pop(number)
        if method == "parts":
            moved = {"MA": 0.5, "HE": 0.25, "EX": 0.0, "SE": -0.125, "global": 1.0, "artefact": 0.0}
            packed = pack_parts(Parts(model, moved, 0.125, 1.75))
        else:
            map_ = np.full((256, 256), 128, np.uint8)
            map_[60:120, 60:120], map_[140:180, 140:180] = 255, 64
            packed = pack_attribution(Attribution(model, method, target, frame, map_))
        self.told.emit(Explained(number, sha256, packed))


class NoRecords:
    """A store that holds nothing and takes nothing."""

    def ask_or(self, _question: object, on_answer: Callable[[Any], Any], nothing: object) -> None:
        on_answer(nothing)

    def put(self, _write: object) -> None:
        """Nowhere."""


class FakePhotograph(QObject):
    loading_started = Signal(str)
    preview_ready = Signal(object, int, int)
    image_ready = Signal(object)
    failed = Signal(str)
    cleared = Signal()
    loaded = Signal(object)

    path: Path | None = None
    pyramid: Pyramid | None = None
    is_full_resolution = False
    current_loaded: Any = None
    error: str | None = None
    analysis: Analysis | None = None
    stale = False
    analysis_error: str | None = None
    limits = None
    room_bytes = 512_000_000

    def kept(self, _path: Path) -> Loaded | None:
        return None

    def lend(self, size_bytes: int) -> None:
        """There is room for everything."""


def painted_retina(width: int = 640, height: int = 480) -> np.ndarray:
    """(H, W, 3) uint8: an orange disc on black, enough for a photograph."""
    rows, columns = np.ogrid[:height, :width]
    inside = (rows - height / 2) ** 2 + (columns - width / 2) ** 2 < (height * 0.48) ** 2
    return np.where(inside[..., None], np.array([170, 80, 40], np.uint8), np.uint8(0))


def made_analysis(width: int = 640, height: int = 480, **changes: Any) -> Analysis:
    """A prediction of grade 2 with one square lesion of each kind in maps of 256 px."""
    pixels = painted_retina(width, height)
    circle = Field(width / 2, height / 2, height * 0.48, found=True)
    image = FundusImage(Path("made.png"), "0" * 64, pixels, circle, "OD", None, 1)
    analysis = FakeGrader().analyse(image)
    maps = {kind: np.zeros((256, 256), np.uint8) for kind in LESION_KINDS}
    for place, map_ in enumerate(maps.values()):
        map_[60 + 30 * place : 70 + 30 * place, 100:110] = 240
    prediction = replace(
        analysis.prediction,
        grade=2,
        probabilities=(0.05, 0.15, 0.6, 0.15, 0.05),
        conformal_set=(2, 3),
        action=1,
        referable=True,
        p_referable=0.8,
        lesion_counts={"MA": 14, "HE": 3, "EX": 0, "SE": 1},
        quadrant_counts={"MA": (4, 5, 3, 2), "HE": (1, 2, 0, 0), "EX": (0, 0, 0, 0), "SE": (0, 1, 0, 0)},
        **changes,
    )
    return replace(analysis, prediction=prediction, lesion_maps=maps, frame=frame_of(circle, 256))


class FakeRecords(QObject):
    """What LandmarkModel needs of Records: it remembers what was saved, and answers with `said`."""

    opened = Signal(object)
    row_saved = Signal(object)
    row_refused = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.acts: list[RowAct] = []
        self.said: LandmarkCorrection | None = None

    def save(self, act: RowAct) -> None:
        self.acts.append(act)

    def ask_or(self, question: object, on_answer: Callable[[Any], Any], nothing: object) -> None:
        on_answer(self.said)


class FakeClinic:
    follow_up_names = ("ADA 2017", "AAO")


class FakeConsequences(QObject):
    changed = Signal()
    now = Consequences()

    def show_now(self, now: Consequences) -> None:
        self.now = now
        self.changed.emit()


class FakeHistory(QObject):
    """Answers with `page` whenever it is asked."""

    arrived = Signal(object)
    page = HistoryPage(())

    def ask(self) -> None:
        self.arrived.emit(self.page)


class FakeArchive(QObject):
    """Holds no analysis."""

    fetched = Signal(str, object)
    missing = Signal(str, object)

    def fetch(self, sha256: str, _model: str) -> None:
        self.missing.emit(sha256, None)


class FakeSession(QObject):
    current_changed = Signal(int)
    reading_changed = Signal()
    model_opinion_changed = Signal()
    saved_state_changed = Signal(str)
    read_only_changed = Signal(str)
    message = Signal(str, str)
    offered = Signal(str, str, object)
    settled = Signal(object)
    grader_state_changed = Signal(str)
    progress_changed = Signal(int, int, str)
    listing_changed = Signal(bool, str)
    reader_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.worklist = WorklistModel(FakeThumbnails(self), self)  # pyright: ignore[reportArgumentType]
        self.photograph = FakePhotograph(self)
        self.explaining = FakeExplaining()
        self.reasons = make_reasons(NowRunner(), self.explaining, NoRecords(), lambda: "fake-2026.11")  # type: ignore[arg-type]
        self.model_opinion_changed.connect(lambda: self.reasons.follow(self))  # type: ignore[arg-type]
        self.undo_stack = QUndoStack(self)
        self.clinic = FakeClinic()
        self.consequences = FakeConsequences(self)
        self.history = FakeHistory(self)
        self.screen_time = ScreenTime()
        self.current = -1
        self.answers: dict[int, Answer] = {}
        self.blind_first = True
        self.revealed = False
        self.saved_state = "saved"
        self.unsaved = 0
        self.read_only_reason = ""
        self.reader = "Ada"
        self.analysis_paused = False
        self.recent: list[str] = []
        self.order: Sequence[int] | None = None
        self.wishes: list[tuple[str, Any]] = []
        self.records = FakeRecords()
        self.landmarks = LandmarkModel(self, self.records, self)
        self.placing = PlacingModel(self, self.landmarks, NowRunner(), self)  # pyright: ignore[reportArgumentType]
        self.marking = MarkingModel(self, self.records, NowRunner(), self)  # pyright: ignore[reportArgumentType]
        self.keeps_contrast = False
        self.adjustments = AdjustmentModel(NowRunner(), lambda: self.keeps_contrast, self)  # pyright: ignore[reportArgumentType]
        self.adjustments.follow(self.photograph)  # pyright: ignore[reportArgumentType]
        self.comparing = ComparingModel(self, NowRunner(), self)  # pyright: ignore[reportArgumentType]
        self.visit_changes = VisitChanges(self.comparing, self, FakeArchive(self), NowRunner())  # type: ignore[arg-type]

    def list_rows(self, count: int) -> None:
        """Fills the list with 007_OD.png, 007_OS.png, 008_OD.png …"""
        names = [f"{7 + place // 2:03}_{('OD', 'OS')[place % 2]}.png" for place in range(count)]
        self.worklist.append(Row(Path("/photos", name), name, laterality=name[4:6]) for name in names)

    # ------------------------------------------------------------------------------------------------- what is shown

    @property
    def current_row(self) -> Row | None:
        return self.worklist.row_at(self.current) if self.current >= 0 else None

    @property
    def answer(self) -> Answer:
        return self.answers.get(self.current, Answer())

    @property
    def opinion_visible(self) -> bool:
        there = self.photograph.analysis is not None
        return there and (not self.blind_first or self.revealed or self.answer.is_answered)

    @property
    def prediction(self) -> Prediction | None:
        return self.photograph.analysis.prediction if self.photograph.analysis else None

    @property
    def opinion_words(self) -> str:
        if self.opinion_visible:
            return ""
        if self.photograph.analysis_error:
            return self.photograph.analysis_error
        return "Shown after your grade." if self.photograph.analysis else "Analysing…"

    # ------------------------------------------------------------------------------------------------ what is wished

    def open_paths(self, paths: Sequence[Path], _shown: Path | None = None) -> None:
        self.wishes.append(("open_paths", list(paths)))

    def select(self, row: int) -> None:
        self.wishes.append(("select", row))
        self.photograph.error = None
        self.current = row
        self.revealed = False
        self.photograph.loading_started.emit(str(self.worklist.row_at(row).path))
        self.current_changed.emit(row)

    def show_path(self, path: Path) -> None:
        number = self.worklist.row_of(path)
        if number is not None and number != self.current:
            self.select(number)

    def next_photograph(self) -> None:
        self.select(min(self.current + 1, self.worklist.rowCount() - 1))

    def previous(self) -> None:
        self.select(max(self.current - 1, 0))

    def back(self) -> None:
        self.wishes.append(("back", None))

    def next_to_read(self) -> None:
        self.wishes.append(("next_to_read", None))

    def set_order(self, rows: Sequence[int] | None) -> None:
        self.order = rows

    def set_grade(self, grade: int) -> None:
        self._set(replace(self.answer, grade=grade, gradable=True, state="entered"))

    def set_ungradable(self) -> None:
        self._set(replace(self.answer, grade=None, gradable=False, state="entered"))

    def set_dme(self, dme: int | None) -> None:
        self._set(replace(self.answer, dme=dme))

    def set_note(self, note: str) -> None:
        self._set(replace(self.answer, note=note))

    def toggle_sign(self, code: str) -> None:
        self._set(replace(self.answer, signs=toggled(self.answer.signs, code), state="entered"))

    def turn_venous_beading(self) -> None:
        self._set(replace(self.answer, signs=beading_turned(self.answer.signs), state="entered"))

    def toggle_quality_reason(self, code: str) -> None:
        reasons = toggled(self.answer.quality_reasons, code)
        self._set(replace(self.answer, quality_reasons=reasons, state="entered"))

    def confirm_and_next(self) -> None:
        self._set(replace(self.answer, state="confirmed"))
        self.wishes.append(("confirm", self.current))

    def reveal_opinion(self) -> None:
        self.revealed = True
        self.model_opinion_changed.emit()

    def retry_saving(self) -> None:
        self.wishes.append(("retry_saving", None))

    def read_anew(self) -> None:
        self.wishes.append(("read_anew", None))

    def keep_readings_in(self, file: Path) -> None:
        self.wishes.append(("keep_readings_in", file))

    def cancel_analysis(self) -> None:
        self.wishes.append(("cancel_analysis", None))

    def resume_analysis(self) -> None:
        self.wishes.append(("resume_analysis", None))

    def _set(self, answer: Answer) -> None:
        self.answers[self.current] = answer
        self.worklist.change(self.current, answer=answer)
        self.reading_changed.emit()
        self.model_opinion_changed.emit()

    # ------------------------------------------------------------------------------------------- what a test lets come

    def show_picture(self, pixels: np.ndarray | None = None) -> None:
        photograph, row = self.photograph, self.current_row
        photograph.path = row.path if row else None
        photograph.pyramid = build_pyramid(painted_retina() if pixels is None else pixels)
        photograph.is_full_resolution = True
        photograph.image_ready.emit(photograph.pyramid)
        if row is not None:
            content = sha256(str(row.path).encode()).hexdigest()
            photograph.loaded.emit(Loaded(row.path, content, photograph.pyramid, row.laterality, None, ()))

    def show_analysis(self, analysis: Analysis) -> None:
        self.photograph.analysis = analysis
        made = analysis.prediction
        opinion = Opinion(made.model, made.grade, made.gradable, made.referable, made.uncertainty, stale=False)
        opinion = replace(opinion, p_gradable=made.p_gradable, set_size=len(made.conformal_set))
        self.worklist.change(self.current, opinion=opinion, sha256=f"{self.current:064x}")
        self.model_opinion_changed.emit()
