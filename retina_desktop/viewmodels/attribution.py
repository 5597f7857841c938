"""The attribution over the photograph on the screen: which is wished for, how far it is, and the picture of it.

A fast method answers by itself for each photograph that is looked at while attributions are shown; a slow one waits until
it is asked for. One map is made at a time: a new wish ends the one before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from retina_desktop.domain.attribution import DEFAULT_METHOD, TARGETS, method_named
from retina_desktop.domain.faults import said
from retina_desktop.domain.language import mark, tr
from retina_desktop.jobs import JobRunner, Lane
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.explanations import Explanations, Kept, Question, Subject
from retina_desktop.viewmodels.pyramid import Pyramid, picture
from retina_models import edition

if TYPE_CHECKING:
    from retina_models.fundus import Frame

Colour = tuple[int, int, int]
OWN_GRADE = ""
"""In a target's place: the grade that the model gave."""
NOT_YET = mark("Not computed yet")
WAITS = mark("Waiting for its turn")
RENEWED_FIRST = mark("The photograph is analysed by the model in use first")
NO_MODEL = mark("There is no model to ask")


@dataclass(frozen=True)
class Colours:
    """Of the two ends of the ramp, and of methods that tell no for from against."""

    against: Colour = (47, 123, 255)
    for_: Colour = (255, 176, 0)
    matters: Colour = (229, 140, 255)


@dataclass(frozen=True)
class AttributionPicture:
    """A map as drawn, premultiplied colours in the network's frame, and what the legend says of it."""

    frame: Frame
    colours: Pyramid
    model: str
    method: str
    target: str
    strongest_for: float  # 0 to 1 of the map's own scale
    strongest_against: float
    stale: bool  # by another model than the one whose opinion is shown


def passes_words(done: int, total: int) -> str:
    """How far a map is. total: 0 while it has not begun."""
    return tr("{done} of {total} passes", done=done, total=total) if total else tr(WAITS)


def draw(packed: bytes, colours: Colours, model: str, token: CancelToken) -> AttributionPicture:
    """Some 10 ms. Raises ValueError when the bytes are damaged, Cancelled."""
    from retina_desktop.services.explanation import diverging_table, unpack_attribution
    from retina_desktop.services.overlay import halved

    made = unpack_attribution(packed)
    token.check()
    is_signed = method_named(made.method).signed
    table = diverging_table(colours.against, colours.for_ if is_signed else colours.matters)
    full = table[made.map]
    levels = tuple(picture(level, QImage.Format.Format_ARGB32_Premultiplied) for level in (full, halved(full)))
    return AttributionPicture(
        made.frame,
        Pyramid(levels),
        made.model,
        made.method,
        made.target,
        made.strongest_for,
        made.strongest_against,
        stale=made.model != model,
    )


class AttributionModel(QObject):
    """Knows one photograph, `subject`. Methods return at once."""

    picture_changed = Signal()  # `picture` is new, or None
    state_changed = Signal()  # wanted, method, target, words, progress, can_compute or can_stop
    failed = Signal(str)  # one sentence

    def __init__(self, runner: JobRunner, explanations: Explanations, loaded: Callable[[], str | None]) -> None:
        """loaded: the name of the model that the analysis process has, None while there is none."""
        super().__init__(explanations)
        self._runner = runner
        self._explanations = explanations
        self._loaded = loaded
        self._colours = Colours()
        self._kept: Kept | None = None
        self._working: Question | None = None  # the newest map that the process was asked for
        self._working_file = ""  # the name of its photograph
        self._passes = (0, 0)  # of it: done, all
        self._looking: Question | None = None  # what the store is asked for
        self._wish = False  # what is looked for is to be computed where it is not kept
        self.subject: Subject | None = None
        self.wanted = False  # shown, as far as there is something to show
        self.covered = False  # the lesion maps are looked at in its place for a while
        self.method = DEFAULT_METHOD
        self.target = OWN_GRADE
        self.picture: AttributionPicture | None = None
        self.progress: tuple[int, int] | None = None  # passes done, all; while this photograph's map is made
        self.words = ""  # what stands in its place
        explanations.made.connect(self._on_made)
        explanations.progressed.connect(self._on_progress)
        explanations.failed.connect(self._on_failed)
        explanations.stopped.connect(self._on_stopped)

    # --------------------------------------------------------------------------------------------------------- wishes
    def set_subject(self, subject: Subject | None) -> None:
        """Another photograph, or another opinion of it; None: nothing may be explained now."""
        if subject == self.subject:
            if self.words in (tr(RENEWED_FIRST), tr(NO_MODEL)):
                self.compute()
            return
        self.subject = subject
        self._look(wish=False)

    def set_wanted(self, wanted: bool) -> None:
        """Show attributions. Showing one that is not there is the wish to have it made."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._look(wish=wanted)

    def set_covered(self, covered: bool) -> None:
        """Whether something else is on the screen in its place; meanwhile, nothing is made unasked."""
        if covered != self.covered:
            self.covered = covered
            if not covered and self.can_compute and method_named(self.method).is_fast:
                self.compute()
            self.state_changed.emit()

    def set_method(self, method: str) -> None:
        """Raises KeyError for none of domain.attribution.METHODS."""
        if method_named(method).name != self.method:
            self.method = method
            self._look(wish=True)

    def set_target(self, target: str) -> None:
        """OWN_GRADE, or one of domain.attribution.TARGETS. Raises ValueError for any other."""
        if target not in (OWN_GRADE, *TARGETS):
            raise ValueError(f"A target is one of {', '.join(TARGETS)}, not {target!r}.")
        if target != self.target:
            self.target = target
            self._look(wish=True)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        if self._kept is not None:
            self._draw(self._kept)

    def compute(self) -> None:
        """Have the map made that is wished for, however long it takes."""
        question = self.question
        if question is None or self.subject is None:
            return
        if not edition.is_full():
            self._say(said(edition.ATTRIBUTING))
            return
        if self._loaded() != self.subject.model:
            self._say(tr(RENEWED_FIRST) if self._loaded() is not None else tr(NO_MODEL))
            return
        if self._working not in (None, question):
            self._explanations.stop(self._working)
        self._working, self.progress = question, (0, 0)
        self._working_file, self._passes = self.subject.path.name, (0, 0)
        self._explanations.ask(question, self.subject.path)
        self._say("")

    def stop(self) -> None:
        """What is being made is left off at the next pass."""
        if self._working is not None:
            self._explanations.stop(self._working)

    # ---------------------------------------------------------------------------------------------------------- facts
    @property
    def question(self) -> Question | None:
        """What is wished for, of the photograph on the screen."""
        if self.subject is None:
            return None
        target = self.target if self.target != OWN_GRADE else str(self.subject.grade)
        return Question(self.subject.sha256, self.method, target)

    @property
    def is_on_screen(self) -> bool:
        """Whether it has the photograph: its picture, or what stands in its place, is what is looked at."""
        return self.wanted and not self.covered

    @property
    def words_elsewhere(self) -> str:
        """What is being made and is not looked at: of another photograph, or while attributions are not shown; "" for nothing."""
        working = self._working
        if working is None or (working == self.question and self.wanted):
            return ""
        words = tr("{method} of {file}", method=tr(method_named(working.method).title), file=self._working_file)
        return f"{words}: {passes_words(*self._passes)}"

    @property
    def can_compute(self) -> bool:
        is_there_to_make = self.wanted and self.subject is not None and self.progress is None and self._is_missing
        return is_there_to_make and edition.is_full()

    @property
    def can_stop(self) -> bool:
        return self.progress is not None

    @property
    def _is_missing(self) -> bool:
        return self._looking is None and (self._kept is None or self._kept.model != self.subject_model)

    @property
    def subject_model(self) -> str | None:
        return None if self.subject is None else self.subject.model

    # --------------------------------------------------------------------------------------------------------- inside
    def _look(self, *, wish: bool) -> None:
        """For what is wished now: in memory, in the store; and have it made where it is wished or comes fast."""
        had, self._kept, self.picture, self._wish = self.picture, None, None, wish
        question = self.question if self.wanted else None
        self._looking = question
        is_made_now = question is not None and self._explanations.is_asked(question)
        self.progress = (0, 0) if is_made_now else None
        self._say("")
        if had is not None:
            self.picture_changed.emit()
        if question is not None and self.subject is not None:
            self._explanations.find(question, self.subject.model, lambda kept: self._on_found(question, kept))

    def _on_found(self, question: Question, kept: Kept | None) -> None:
        if question != self._looking:
            return  # another was wished for meanwhile
        self._looking = None
        if kept is not None:
            self._take(kept)
        if kept is None or kept.model != self.subject_model:
            makes_now = self._wish or (method_named(self.method).is_fast and not self.covered)
            if makes_now or not edition.is_full():
                self.compute()
            else:
                self._say(tr(NOT_YET) if kept is None else "")
        else:
            self._say("")

    def _on_made(self, question: Question, kept: Kept) -> None:
        self._is_over(question)
        if question == self.question and self.wanted:
            self._take(kept)
            self._say("")

    def _on_progress(self, question: Question, done: int, total: int) -> None:
        if question == self._working:
            self._passes = (done, total)
        if question == self.question and self.wanted:
            self.progress = (done, total)
            self.state_changed.emit()
        elif question == self._working:
            self.state_changed.emit()

    def _on_failed(self, question: Question, words: str) -> None:
        if self._is_over(question):
            self._say(words)
            self.failed.emit(tr("The attribution was not made: {why}", why=words))

    def _on_stopped(self, question: Question) -> None:
        if self._is_over(question):
            self._say(tr(NOT_YET) if self.picture is None else "")

    def _is_over(self, question: Question) -> bool:
        """Whether what ended is what is on the screen."""
        if question == self._working:
            self._working = None
            self.state_changed.emit()
        if question != self.question:
            return False
        self.progress = None
        return self.wanted

    def _take(self, kept: Kept) -> None:
        self._kept = kept
        self._draw(kept)

    def _draw(self, kept: Kept) -> None:
        colours, model = self._colours, self.subject_model or ""
        self._runner.start(
            lambda _progress, token: draw(kept.packed, colours, model, token),
            on_success=lambda made: self._show(kept, made),
            on_failure=lambda words: self._give_up(kept, words),
            lane=Lane.SCREEN,
        )

    def _show(self, kept: Kept, made: AttributionPicture) -> None:
        if kept is self._kept:
            self.picture = made
            self.picture_changed.emit()

    def _give_up(self, kept: Kept, words: str) -> None:
        """Damaged on the disk: it can be made again."""
        if kept is self._kept:
            self._kept = None
            self._say(words)

    def _say(self, words: str) -> None:
        self.words = words
        self.state_changed.emit()
