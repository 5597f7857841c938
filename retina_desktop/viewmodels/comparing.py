"""The photograph that is compared with the one on the screen: read, laid over it where it shows the same eye, and said in words.

Another eye is shown beside it as it is. A photograph of the same eye is registered off the GUI thread and warped into the pixels of
the one on the screen, so that both are looked at in one place; where that fails, the reason is said and both are side by side.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from retina_desktop.domain.language import tr, written_number
from retina_desktop.domain.visits import picked_warnings
from retina_desktop.jobs import Job, JobRunner, Lane, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.adjustments import AdjustmentModel
from retina_desktop.viewmodels.compared import Compared, Entry, Offer, offer, photograph_of, reading_words
from retina_desktop.viewmodels.laid_over import Fields, Onto, lay, survey
from retina_desktop.viewmodels.photograph import Loaded, PhotographModel, load
from retina_desktop.viewmodels.pyramid import Pyramid, mirrored
from retina_desktop.viewmodels.worklist import Row, WorklistModel

if TYPE_CHECKING:
    from retina_models.fundus.field import Field
    from retina_models.fundus.registration import Landscape

SOON_MS = 30
KEPT_LANDSCAPES = 4
"""Photographs whose landmarks are kept, 6 MB each: the one on the screen and those beside it in turn."""
WHOLE_OVERLAP = 0.97
"""Of the field covered: less is said."""


class Screen(Protocol):
    """The session as comparing needs it. Signals are `Any`: a class has them as Signal, an object as SignalInstance."""

    photograph: PhotographModel
    worklist: WorklistModel
    adjustments: AdjustmentModel

    @property
    def current_changed(self) -> Any: ...
    @property
    def model_opinion_changed(self) -> Any: ...
    @property
    def current_row(self) -> Row | None: ...


class ComparingModel(QObject):
    """One photograph beside the one on the screen, or none. `is_on` stays from one photograph of the list to the next."""

    changed = Signal()  # what is compared, its state or its words
    picture_changed = Signal()  # `picture` is another, or none
    entries_changed = Signal()

    def __init__(self, screen: Screen, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._runner = runner
        self._landscapes: OrderedDict[str, Landscape] = OrderedDict()
        self._surveying = ""  # the content whose landscape is being made ahead
        self._job: Job | None = None
        self._turning: Job | None = None
        self._loaded: Loaded | None = None  # until it is laid over: its pixels are not needed then
        self._seen: Pyramid | None = None  # as it is shown while it is not laid over: itself, or mirrored
        self._seen_is_mirrored = False
        self._fields: tuple[Field, Field] | None = None
        self.identity: tuple[str | None, str | None] = (None, None)  # patient and eye, as the file says
        self._beside: Path | None = None  # the photograph on the screen that it is compared with
        self._chosen: Path | None = None  # by hand
        self._wish = Compared.VISIT  # what is compared from one photograph of the list to the next, where there is one
        self._waits_for_visits = False  # nobody chose: a visit takes the other eye's place once the dates are known
        self.want_dates: Callable[[], None] = lambda: None  # asked once somebody compares
        self.is_on = False
        self.is_mirrored = False
        self.path: Path | None = None
        self.entries: tuple[Entry, ...] = ()
        self._unknown: tuple[str, ...] = ()  # of the photograph on the screen
        self.notes: tuple[str, ...] = ()  # sentences: what of the file is not on the screen
        self.onto: Onto | None = None
        self.problem = ""  # why it is not shown, or not laid over
        self.own_size = (0, 0)  # (width, height) of the other photograph itself, px
        self.adjustments = AdjustmentModel(runner, lambda: True, self)  # as the photograph on the screen is adjusted
        self._adjusted: Pyramid | None = None
        screen.adjustments.changed.connect(lambda: self.adjustments.set_value(screen.adjustments.value))
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)  # the list tells of many rows in a row
        self._soon.timeout.connect(self._look_again)
        screen.current_changed.connect(lambda _row: self._follow())
        screen.photograph.loading_started.connect(self._on_loading)
        screen.photograph.image_ready.connect(lambda _pyramid: self._start_laying())
        screen.photograph.cleared.connect(self._follow)
        screen.worklist.dataChanged.connect(self._on_rows)
        screen.worklist.rowsInserted.connect(lambda *_places: self._on_rows())

    # ------------------------------------------------------------------------------------------------- what is compared
    @property
    def kind(self) -> Compared:
        if self.path is None:
            return Compared.NOTHING
        return next((entry.kind for entry in self.entries if entry.path == self.path), Compared.CHOSEN)

    @property
    def row(self) -> Row | None:
        """Of the other photograph, where the list has it."""
        number = None if self.path is None else self._screen.worklist.row_of(self.path)
        return None if number is None else self._screen.worklist.row_at(number)

    @property
    def picture(self) -> Pyramid | None:
        """What the other pane shows: laid over, else as it is, mirrored where that was asked for."""
        return self._seen if self.onto is None else self.onto.picture

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) that the other pane's picture stands for, px: of the photograph on the screen once it is laid over it."""
        here = self._screen.photograph.pyramid
        if self.onto is not None and here is not None:
            return here.width, here.height
        return (0, 0) if self._seen is None else (self._seen.width, self._seen.height)

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    @property
    def reading(self) -> str:
        """What was said of the other photograph, as far as it may be shown."""
        return reading_words(self.row)

    @property
    def words(self) -> str:
        """What is in the other pane, and what was done to it."""
        if self.path is None:
            return self._why_nothing()
        if self.problem:
            return self.problem if self._seen is None else tr("{why} Both are shown as they are.", why=self.problem)
        if self.onto is not None:
            return self._onto_words(self.onto)
        if self._seen is None:
            return tr("Reading {name}…", name=self.path.name)
        if self.kind is Compared.OTHER_EYE:
            return tr("Mirrored: left and right have changed sides") if self.is_mirrored else tr("As it is")
        is_sought = self._is_sought and not self._screen.photograph.error
        return tr("Looking where it fits…") if is_sought else tr("As it is")

    @property
    def warnings(self) -> tuple[str, ...]:
        """What speaks against comparing the two."""
        here, path = self._screen.current_row, self.path
        if here is None or path is None or self.kind is Compared.OTHER_EYE:
            return ()
        pyramid = self._screen.photograph.pyramid
        is_known = pyramid is not None and self._screen.photograph.is_full_resolution and self.own_size != (0, 0)
        size = (pyramid.width, pyramid.height) if pyramid is not None and is_known else None
        patient, eye = self.identity
        other = photograph_of(self.row or Row(path, path.name), self.own_size if is_known else None)
        other = replace(other, patient=patient, laterality=eye)
        return picked_warnings(photograph_of(here, size), other)

    @property
    def is_contradicted(self) -> bool:
        """Whether the two are said to be of two patients or of two eyes."""
        here = self._screen.current_row
        if here is None or self.path is None:
            return False
        pairs = zip((here.patient, here.laterality), self.identity, strict=True)
        return any(one is not None and other is not None and one != other for one, other in pairs)

    @property
    def fields(self) -> Fields | None:
        """None until they are found, and where one is laid over the other: then both have one place."""
        if self._fields is None or self._seen is None or self.onto is not None:
            return None
        here, there = self._fields
        return Fields(here, replace(there, cx=self._seen.width - 1 - there.cx) if self._seen_is_mirrored else there)

    # --------------------------------------------------------------------------------------------------------- wishes
    def turn(self, on: bool) -> None:
        """Compare, with the last visit of the same eye where there is one, else with the other eye; or no longer."""
        if on == self.is_on:
            return
        self.is_on = on
        if on:
            self._wish, self._waits_for_visits = Compared.VISIT, True
            self.want_dates()
            self._renew_entries()
            self._compare(self._usual())
        else:
            self._chosen = None
            self._compare(None)

    def compare_with(self, path: Path) -> None:
        """One of the entries, or any other photograph, chosen by hand."""
        self.is_on = True
        self._waits_for_visits = False
        self.want_dates()
        self._renew_entries()
        if path not in {entry.path for entry in self.entries}:
            self._chosen = path
            self._renew_entries()
        self._compare(path)
        self._wish = Compared.OTHER_EYE if self.kind is Compared.OTHER_EYE else Compared.VISIT

    def step(self, step: int) -> None:
        """To the next or the previous entry of the strip."""
        paths = [entry.path for entry in self.entries]
        if paths:
            place = paths.index(self.path) + step if self.path in paths else 0
            self.compare_with(paths[place % len(paths)])

    def set_mirrored(self, on: bool) -> None:
        """Whether what is not laid over is shown with left and right changed, so that the disc lies on the same side."""
        if on == self.is_mirrored:
            return
        self.is_mirrored = on
        if self._loaded is None:
            self.changed.emit()
        else:
            self._show_as_it_is(self._loaded)

    # ------------------------------------------------------------------------------------------------------ the choice
    def _follow(self) -> None:
        """Another photograph is on the screen: the same kind of comparison goes on, but for what was chosen by hand."""
        if not self.is_on:
            return
        self._chosen = None
        self._renew_entries()
        self._compare(self._usual())

    def _on_loading(self, path: str) -> None:
        """The photograph on the screen is read once more: its file holds another picture, perhaps."""
        if self.is_on and self._beside is not None and path == str(self._beside):
            self._compare(self.path)

    def _usual(self) -> Path | None:
        wanted = [entry for entry in self.entries if entry.kind is self._wish] or self.entries
        return wanted[0].path if wanted else None

    def _on_rows(
        self, _first: QModelIndex | None = None, _last: QModelIndex | None = None, roles: object = None
    ) -> None:
        if self.is_on and not roles:  # else a small picture came
            self._soon.start()

    def _look_again(self) -> None:
        """Dates, readings and rows come one after the other."""
        if not self.is_on:
            return
        self._renew_entries()
        usual = self._usual() if self.path is None or self._waits_for_visits else self.path
        if usual != self.path:
            self._compare(usual)
        else:
            self.changed.emit()  # also when the strip is the same: an analysis may have come

    def _renew_entries(self) -> None:
        here = self._screen.current_row
        found = Offer((), ()) if here is None else offer(here, self._rows_to_offer(here), self._chosen)
        self._unknown = found.warnings
        if found.entries != self.entries:
            self.entries = found.entries
            self.entries_changed.emit()

    def _rows_to_offer(self, here: Row) -> list[Row]:
        """Of the patient, and what was chosen: a list may have 20,000 others."""
        worklist = self._screen.worklist
        numbers = set(worklist.rows_of_patient(here.patient)) if here.patient else set()
        chosen = None if self._chosen is None else worklist.row_of(self._chosen)
        return [worklist.row_at(number) for number in sorted(numbers | ({chosen} if chosen is not None else set()))]

    def _compare(self, path: Path | None) -> None:
        self._stop()
        self.path = path
        self._beside = self._screen.photograph.path
        self._loaded = self._seen = self._fields = self.onto = None
        self.identity, self.notes, self.problem = (None, None), (), ""
        self.own_size = (0, 0)
        row = self.row
        if row is not None:
            self.identity = row.patient, row.laterality
        self._lend()
        if path is not None:
            self._survey_here()
            self._read(path)
        self._tell_picture()
        self.changed.emit()

    def _stop(self) -> None:
        for job in (self._job, self._turning):
            if job is not None and not job.is_finished:
                job.cancel()
        self._job = self._turning = None

    # -------------------------------------------------------------------------------------------------------- the work
    def _read(self, path: Path) -> None:
        photograph = self._screen.photograph
        kept = photograph.kept(path)
        if kept is not None:
            self._take_loaded(kept)
            return

        def work(_progress: Progress, token: CancelToken) -> Loaded:
            return load(path, photograph.limits, None, token)

        self._job = self._runner.start(
            work,
            on_success=lambda loaded: self._take_loaded(loaded) if path == self.path else None,
            on_failure=lambda words: self._fail(path, words),
            lane=Lane.SCREEN,
            priority=10,
        )

    def _fail(self, path: Path, words: str) -> None:
        if path == self.path:
            self._job = None
            self.problem = words
            self.changed.emit()

    def _take_loaded(self, loaded: Loaded) -> None:
        self._job = None
        self._loaded = loaded
        self.identity, self.notes = (loaded.patient, loaded.laterality), loaded.notes
        self.own_size = loaded.pyramid.width, loaded.pyramid.height
        self._show_as_it_is(loaded)
        self._lay()

    def _show_as_it_is(self, loaded: Loaded) -> None:
        """Itself, or its mirror image, which is made off the GUI thread."""
        if not self.is_mirrored:
            self._take_seen(loaded.pyramid, loaded, is_mirrored=False)
            return
        self._turning = self._runner.start(
            lambda _progress, _token: mirrored(loaded.pyramid),
            on_success=lambda made: self._take_seen(made, loaded, is_mirrored=True),
            lane=Lane.SCREEN,
            priority=15,
        )

    def _take_seen(self, picture: Pyramid, loaded: Loaded, *, is_mirrored: bool) -> None:
        self._turning = None
        if loaded is not self._loaded or is_mirrored != self.is_mirrored:
            return
        self._seen, self._seen_is_mirrored = picture, is_mirrored
        self._lend()
        self._tell_picture()
        self.changed.emit()

    @property
    def _is_sought(self) -> bool:
        """Whether it is one to be laid over the photograph on the screen."""
        return self.kind in (Compared.VISIT, Compared.CHOSEN)

    def _start_laying(self) -> None:
        """All pixels of the photograph on the screen are there."""
        self._survey_here()
        self._lay()

    def _lay(self) -> None:
        """Once all pixels of both are there: find the fields and, of the same eye, the way from one to the other."""
        photograph, loaded = self._screen.photograph, self._loaded
        here, path = photograph.pyramid, photograph.path
        if not self.is_on or loaded is None or here is None or path is None or not photograph.is_full_resolution:
            return
        if self._job is not None or self.onto is not None or path != self._beside:
            return
        now = photograph.current_loaded
        contents = now.sha256 if now is not None else str(path), loaded.sha256
        sought, room = self._is_sought, max(0, photograph.room_bytes - here.size_bytes)

        def work(progress: Progress, token: CancelToken) -> Onto | None:
            return lay(here, loaded.pyramid, contents, self._landscapes.get, room, progress, token, sought=sought)

        def is_wanted() -> bool:
            return loaded is self._loaded and path == photograph.path

        self._job = self._runner.start(
            work,
            on_progress=lambda told: self._take_part(told) if is_wanted() else None,
            on_success=lambda onto: self._take_onto(onto) if is_wanted() else None,
            on_failure=lambda words: self._fail(loaded.path, words),
            lane=Lane.SCREEN,
        )

    def _survey_here(self) -> None:
        """Beside the reading of the other photograph, on another core: half of what laying one over the other takes."""
        now = self._screen.photograph.current_loaded
        if not self.is_on or not self._is_sought or now is None or now.sha256 in (*self._landscapes, self._surveying):
            return
        self._surveying = now.sha256
        self._runner.start(
            partial(survey, now.pyramid),
            on_success=lambda landscape: self._take_part({now.sha256: landscape}),
            priority=15,
        )

    def _take_part(self, told: tuple[Field, Field] | dict[str, Landscape]) -> None:
        if isinstance(told, dict):
            self._landscapes |= told
            while len(self._landscapes) > KEPT_LANDSCAPES:
                self._landscapes.popitem(last=False)
            return
        self._fields = told
        self._tell_picture()

    def _take_onto(self, onto: Onto | None) -> None:
        self._job = None
        if onto is not None:
            self.onto = onto
            self._loaded = self._seen = None
        self._lend()
        self._tell_picture()
        self.changed.emit()

    def _tell_picture(self) -> None:
        if self.picture is not self._adjusted:
            self._adjusted = self.picture
            self.adjustments.set_source(self.picture)
        self.picture_changed.emit()

    def _lend(self) -> None:
        """The other photograph has its part of the memory for photographs; one that is kept anyway takes no more."""
        kept = None if self.path is None else self._screen.photograph.kept(self.path)
        own = [picture for picture in (self._seen, self.onto and self.onto.picture) if picture is not None]
        taken = sum(picture.size_bytes for picture in own if kept is None or picture is not kept.pyramid)
        self._screen.photograph.lend(taken)

    # ----------------------------------------------------------------------------------------------------------- words
    def _why_nothing(self) -> str:
        row = self._screen.current_row
        if row is None:
            return tr("No photograph")
        if self._unknown:
            return " ".join(self._unknown)
        return tr(
            "The list has neither the other eye of patient {patient} nor an earlier visit of this one: choose a photograph to compare with.",
            patient=row.patient or "?",
        )

    def _onto_words(self, onto: Onto) -> str:
        share = written_number(onto.registration.residual_share * 100, 2)
        name = self._beside.name if self._beside is not None else ""
        residual = tr("residual {share} % of the field ({px} px)", share=share, px=written_number(onto.residual_px, 1))
        words = [tr("Warped onto {name}", name=name), residual]
        if onto.registration.overlap_share < WHOLE_OVERLAP:
            covered = written_number(onto.registration.overlap_share * 100)
            words.append(tr("covers {share} % of it", share=covered))
        if onto.scale < 1:
            words.append(
                tr("shown with {share} % of its pixels: memory is short", share=written_number(onto.scale**2 * 100))
            )
        return " · ".join(words)
