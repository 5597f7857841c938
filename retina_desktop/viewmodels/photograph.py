"""The photograph on the screen: a preview at once, full resolution behind it, the neighbours read ahead."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.landmarks import FieldOfView
from retina_desktop.jobs import Job, JobRunner, Lane, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.file_presence import Stamp, stamp_of
from retina_desktop.viewmodels.pyramid import Pyramid, build_pyramid, pixels_of

if TYPE_CHECKING:
    from retina_models.fundus import Limits
    from retina_models.prediction import Analysis

PREVIEW_SIDE_PX = 1024
"""A 12 MP JPEG is decoded to this in a third of the time, and a window shows hardly more before one zooms in."""


@dataclass(frozen=True)
class Preview:
    pyramid: Pyramid
    width: int  # of the photograph, px, upright
    height: int


@dataclass(frozen=True)
class Loaded:
    """A photograph ready for the screen, and what reading it taught."""

    path: Path
    sha256: str
    pyramid: Pyramid
    laterality: str | None  # as tags inside the file or its name say
    patient: str | None
    notes: tuple[str, ...]  # sentences: what of the file is not on the screen
    stamp: Stamp | None = None  # of the file, before it was read
    is_patient_guessed: bool = False  # from the file's name

    @cached_property
    def field(self) -> FieldOfView:
        """Looked for once, by `load`: 20 to 60 ms, on the smallest level; a third of a level's pixel exact."""
        from retina_models.fundus import find_field

        small = self.pyramid.levels[-1]
        found = find_field(pixels_of(small)[..., 2::-1])
        across, down = self.pyramid.width / small.width(), self.pyramid.height / small.height()
        centre = (found.cx + 0.5) * across - 0.5, (found.cy + 0.5) * down - 0.5
        return FieldOfView(centre, found.radius * (across + down) / 2, self.pyramid.width, self.pyramid.height)


class PhotographModel(QObject):
    """One photograph after the other. Every signal is about `path`; what was asked for before is silently dropped."""

    loading_started = Signal(str)  # path; the picture of the one before should go
    preview_ready = Signal(object, int, int)  # Pyramid (small), true width and height in px
    image_ready = Signal(object)  # Pyramid at full resolution; comes without a preview when it was read ahead
    failed = Signal(str)  # one sentence; the photograph cannot be shown
    cleared = Signal()  # there is none any more
    loaded = Signal(object)  # Loaded: after image_ready; for the session

    def __init__(self, runner: JobRunner, room_bytes: int, limits: Callable[[], Limits] | None = None) -> None:
        """room_bytes: for photographs read ahead and kept, the one on the screen included."""
        super().__init__(runner)
        self._runner = runner
        self._room_bytes = room_bytes
        self._lent_bytes = 0
        self._limits = limits
        self._kept: OrderedDict[Path, Loaded] = OrderedDict()  # the least recently used first
        self._jobs: dict[Path, Job] = {}
        self._neighbours: tuple[Path, ...] = ()  # still to be read ahead, nearest first
        self.path: Path | None = None
        self.pyramid: Pyramid | None = None  # the best picture so far
        self.is_full_resolution = False
        self.error: str | None = None
        self.analysis: Analysis | None = None  # with maps; show it only while SessionModel.opinion_visible
        self.stale = False  # the analysis is of another model than the one loaded
        self.analysis_error: str | None = None  # one sentence: why there is none

    @property
    def current_loaded(self) -> Loaded | None:
        """What is known of the photograph on the screen; None while it is being read, or when it cannot be."""
        return None if self.path is None else self._kept.get(self.path)

    def holds(self, sha256: str) -> bool:
        """Whether what is on the screen may be of this content: it is, or nothing was read yet."""
        loaded = self.current_loaded
        return loaded is None or loaded.sha256 == sha256

    # -------------------------------------------------------------------------------------------------------- showing
    def show(self, path: Path, neighbours: Sequence[Path] = ()) -> None:
        """Put a photograph on the screen, then read its neighbours ahead, nearest first."""
        self.path, self.pyramid, self.error = path, None, None
        self.is_full_resolution = False
        self._neighbours = tuple(neighbours)
        for other, job in list(self._jobs.items()):
            if other not in (path, *neighbours):
                job.cancel()
                del self._jobs[other]
        self.set_analysis(None)
        self.loading_started.emit(str(path))
        if path in self._kept:
            self._kept.move_to_end(path)
            self._show_loaded(self._kept[path])
        elif path not in self._jobs:
            self._load(path, with_preview=True)
        # else: it is being read ahead just now, and its end will show it.

    def read_anew(self) -> None:
        """Read the file of the photograph on the screen once more: it holds another picture, or is there again."""
        if self.path is not None:
            self._kept.pop(self.path, None)
            self.show(self.path, self._neighbours)

    def clear(self) -> None:
        """No photograph, nothing kept: another list begins."""
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()
        self._kept.clear()
        self.path, self.pyramid, self.error = None, None, None
        self._neighbours = ()
        self.set_analysis(None)
        self.cleared.emit()

    def set_analysis(self, analysis: Analysis | None, *, stale: bool = False, error: str | None = None) -> None:
        """What the model says of the photograph on the screen; who sets it tells it, see `ModelOpinion.changed`."""
        self.analysis, self.stale, self.analysis_error = analysis, stale, error

    def kept(self, path: Path) -> Loaded | None:
        """A photograph that is in memory, on the screen or read ahead."""
        return self._kept.get(path)

    @property
    def limits(self) -> Callable[[], Limits] | None:
        """Of files and pixels, for whoever else reads a photograph."""
        return self._limits

    @property
    def room_bytes(self) -> int:
        """For photographs in memory, all together."""
        return self._room_bytes

    def lend(self, size_bytes: int) -> None:
        """So much of the room is taken by pictures compared with the one on the screen; what was read ahead makes way."""
        self._lent_bytes = size_bytes
        self._make_room()

    # -------------------------------------------------------------------------------------------------------- loading
    def _load(self, path: Path, *, with_preview: bool) -> None:
        limits = self._limits

        def work(progress: Progress, token: CancelToken) -> Loaded:
            return load(path, limits, progress if with_preview else None, token)

        job = self._runner.start(
            work,
            on_success=self._keep,
            on_failure=lambda words: self._fail(path, words),
            on_progress=lambda preview: self._show_preview(path, preview),
            lane=Lane.SCREEN if with_preview else Lane.BACKGROUND,
            priority=20,
        )
        self._jobs[path] = job

    def _show_preview(self, path: Path, preview: Preview) -> None:
        if path == self.path and not self.is_full_resolution:
            self.pyramid = preview.pyramid
            self.preview_ready.emit(preview.pyramid, preview.width, preview.height)

    def _keep(self, loaded: Loaded) -> None:
        self._jobs.pop(loaded.path, None)
        self._kept[loaded.path] = loaded
        self._make_room()
        if loaded.path == self.path:
            self._show_loaded(loaded)
        else:
            self._read_ahead()

    def _fail(self, path: Path, words: str) -> None:
        self._jobs.pop(path, None)
        if path == self.path:
            self.error = words
            self.failed.emit(words)
        self._read_ahead()

    def _show_loaded(self, loaded: Loaded) -> None:
        self.pyramid, self.is_full_resolution = loaded.pyramid, True
        self.image_ready.emit(loaded.pyramid)
        self.loaded.emit(loaded)
        self._read_ahead()

    def _read_ahead(self) -> None:
        """One at a time, so that the neighbour that is wanted next is not delayed by the one after it."""
        if self._jobs or self.path is None:
            return
        for path in self._neighbours:
            if path not in self._kept:
                if self._has_room():
                    self._neighbours = tuple(other for other in self._neighbours if other != path)  # tried once
                    self._load(path, with_preview=False)
                return

    # --------------------------------------------------------------------------------------------------------- memory
    def _used_bytes(self) -> int:
        return sum(loaded.pyramid.size_bytes for loaded in self._kept.values())

    def _has_room(self) -> bool:
        """Whether one more, as large as the one on the screen, can be kept beside it and the other neighbours."""
        wanted = {self.path, *self._neighbours}
        needed = sum(loaded.pyramid.size_bytes for path, loaded in self._kept.items() if path in wanted)
        return self.pyramid is not None and needed + self._lent_bytes + self.pyramid.size_bytes <= self._room_bytes

    def _make_room(self) -> None:
        for path in list(self._kept):
            if self._used_bytes() + self._lent_bytes <= self._room_bytes:
                return
            if path != self.path:
                del self._kept[path]


def load(path: Path, limits: Callable[[], Limits] | None, preview: Progress | None, token: CancelToken) -> Loaded:
    """Read a photograph; a JPEG's preview is told on the way. Raises FundusError, Cancelled."""
    from retina_models.fundus import Limits, describe
    from retina_models.fundus.decode import decode
    from retina_models.fundus.files import read_bytes

    allowed = limits() if limits is not None else Limits()
    stamp = stamp_of(path)
    data = read_bytes(path, allowed)
    token.check()
    if preview is not None and data[:2] == b"\xff\xd8":
        small = decode(data, allowed, PREVIEW_SIDE_PX)
        width, height = _true_size(data, upright_is_wide=small.pixels.shape[1] >= small.pixels.shape[0])
        preview(Preview(build_pyramid(small.pixels), width, height))
        token.check()
    decoded = decode(data, allowed)
    token.check()
    said = describe(path)
    loaded = Loaded(
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        pyramid=build_pyramid(decoded.pixels),
        laterality=decoded.laterality or said.laterality,
        patient=decoded.patient or said.patient,
        notes=decoded.notes,
        stamp=stamp,
        is_patient_guessed=not decoded.patient and said.is_patient_guessed,
    )
    token.check()
    assert loaded.field  # here, off the GUI thread: what is remarked on above each photograph asks for it
    return loaded


def _true_size(data: bytes, *, upright_is_wide: bool) -> tuple[int, int]:
    """(width, height) of a JPEG once upright; (0, 0) when its header is unusual."""
    import simplejpeg

    try:
        sides = simplejpeg.decode_jpeg_header(data)[:2]
    except ValueError:
        return 0, 0
    height, width = int(sides[0]), int(sides[1])
    return (width, height) if (width >= height) == upright_is_wide else (height, width)


def import_what_reads(_progress: Progress, _token: CancelToken) -> None:
    """NumPy, OpenCV and the decoders take 0.2 s to import: before the first photograph is opened, not while."""
    import retina_desktop.services.overlay  # noqa: F401
    import retina_models.fundus
    import retina_models.prediction  # noqa: F401
