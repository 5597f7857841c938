"""The models that are here: which one grades, what each was compared with, and what a person decides about them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.faults import said
from retina_desktop.domain.language import mark, tr
from retina_desktop.jobs import JobRunner, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.training_command import Workshop

if TYPE_CHECKING:
    from retina_desktop.services.model_shelf import ModelShelf
    from retina_desktop.services.photograph_names import Named
    from retina_desktop.store.store import Store
    from retina_models.bundle import Found
    from retina_models.comparison import Comparison

GRADES_NOW, INSTALLED, CANDIDATE, BROKEN = (
    mark("grades now"),
    mark("installed"),
    mark("a candidate"),
    mark("cannot be used"),
)
"""What a model is here."""

CHANGES = {"promoted": mark("promoted"), "rolled back to": mark("rolled back to")}
"""What was done with a model, as the log has it."""


@dataclass(frozen=True)
class Model:
    """One bundle. standing: GRADES_NOW, INSTALLED, CANDIDATE or BROKEN."""

    name: str
    standing: str
    parent: str  # "" for a released one
    made: datetime | None
    readings: int | None  # that it learnt from here; None for a released one
    comparison: Comparison | None
    fault: str = ""


@dataclass(frozen=True)
class Models:
    """All of them, newest first; the log oldest first."""

    all: Sequence[Model]
    changes: Sequence[dict[str, str]]
    can_roll_back: bool

    def find(self, name: str) -> Model | None:
        return next((one for one in self.all if one.name == name), None)


class ModelsModel(QObject):
    """Promotes, discards and rolls back, each on a person's wish; nothing here happens by itself."""

    changed = Signal()  # models
    named = Signal()  # names
    busy_changed = Signal()
    told = Signal(str, str)  # level, one sentence
    grades = Signal(str)  # another model grades from now on: its name
    objected = Signal(str, str)  # a model's name, what speaks against its promotion: a person may still, with a reason

    def __init__(
        self,
        runner: JobRunner,
        shelf: Callable[[], ModelShelf],
        workshop: Workshop,
        open_store: Callable[[], AbstractContextManager[Store]] | None = None,
    ) -> None:
        """open_store: where names of photographs are found; None: they are told by their content's hash."""
        super().__init__(runner)
        self._runner, self._shelf, self._workshop, self._open_store = runner, shelf, workshop, open_store
        self.models = Models((), (), can_roll_back=False)
        self._naming = False
        self.names: Mapping[
            str, Named
        ] = {}  # of the clinic's photographs in comparisons, by SHA-256, when they are known
        self.is_busy = False

    def look(self) -> None:
        """Read them anew."""
        shelf, workshop = self._shelf, self._workshop
        self._start(lambda: gather(shelf(), workshop), self._show)

    def promote(self, name: str, although: str = "") -> None:
        """Let it grade. What speaks against it is told by `objected`, unless `although` says why a person wants it all the same."""
        shelf, workshop = self._shelf, self._workshop
        self._start(
            lambda: promote(shelf(), workshop, name, although), lambda objection: self._on_promoted(name, objection)
        )

    def discard(self, name: str) -> None:
        """Delete a candidate."""
        workshop = self._workshop
        words = tr("The candidate {name} was deleted.", name=name)
        self._start(lambda: workshop.discard(name), lambda _none: self._on_done(words))

    def roll_back(self) -> None:
        """Let the model grade that graded before."""
        shelf = self._shelf
        self._start(lambda: shelf().rollback(), self._on_rolled_back)

    def _on_promoted(self, name: str, objection: str) -> None:
        if objection:
            self.objected.emit(name, objection)
            return
        self._on_done(
            tr("{name} was promoted: it grades from now on. One action returns to the model before.", name=name)
        )
        self.grades.emit(name)

    def _on_rolled_back(self, name: str) -> None:
        self._on_done(tr("Rolled back: {name} grades again.", name=name))
        self.grades.emit(name)

    def _on_done(self, words: str) -> None:
        self.told.emit("info", words)
        self.look()

    def _show(self, models: Models) -> None:
        self.models = models
        self.changed.emit()
        self.name_photographs()

    def name_photographs(self) -> None:
        """Find out where they lie now. Beside the models, which do not wait for the store; what is wrong with that is told where
        it is opened."""
        shas, open_store = photographs_of(self.models), self._open_store
        if open_store is None or not shas or self._naming:
            return
        self._naming = True

        def work(_progress: Progress, token: CancelToken) -> dict[str, Named]:
            from retina_desktop.services.photograph_names import named

            with open_store() as store:
                return named(store, shas, token)

        job = self._runner.start(work, on_success=self._show_names)
        job.finished.connect(self._end_naming)

    def _end_naming(self) -> None:
        self._naming = False

    def _show_names(self, names: Mapping[str, Named]) -> None:
        if names != self.names:
            self.names = names
            self.named.emit()

    def _start(self, work: Callable[[], Any], on_success: Callable[[Any], None]) -> None:
        def job(_progress: Progress, _token: CancelToken) -> Any:
            return work()

        self.is_busy = True
        self.busy_changed.emit()
        started = self._runner.start(
            job, on_success=on_success, on_failure=lambda words: self.told.emit("error", words)
        )
        started.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        self.is_busy = False
        self.busy_changed.emit()


# ------------------------------------------------------------------------------------------- work, off the GUI thread
def gather(shelf: ModelShelf, workshop: Workshop) -> Models:
    """Raises BundleError where the log of promotions is damaged."""
    from retina_models.bundle import BundleError, examined

    try:
        current = shelf.current().name
    except BundleError:
        current = ""
    own = [
        _model(found, GRADES_NOW if found.folder.name == current else INSTALLED)
        for found in map(examined, shelf.bundles())
    ]
    names = {one.name for one in own}
    others = [found for found in workshop.candidates() if found.folder.name not in names]
    candidates = [_model(examined(found), CANDIDATE) for found in others]
    order = sorted([*own, *candidates], key=lambda one: one.made.timestamp() if one.made else 0.0, reverse=True)
    return Models(order, shelf.changes(), shelf.can_roll_back)


def promote(shelf: ModelShelf, workshop: Workshop, name: str, although: str) -> str:
    """A candidate is installed first. Returns what speaks against it where nobody said why it should be all the same; then nothing changed.

    Raises BundleError.
    """
    candidate = workshop.out / name
    is_candidate = candidate.is_dir() and not any(found.folder.name == name for found in shelf.bundles())
    objection = shelf.objection(str(candidate) if is_candidate else name)
    if objection and not although.strip():
        return objection
    if is_candidate:
        shelf.add(candidate)
    shelf.promote(name, although)
    if is_candidate:
        workshop.discard(name)
    return ""


def _model(found: Found, standing: str) -> Model:
    from retina_models import comparison
    from retina_models.bundle import BundleError
    from retina_models.choice import needs_full_edition

    manifest = found.manifest
    if manifest is None:
        return Model(found.folder.name, BROKEN, "", None, None, None, said(found.fault))
    if found.fault and standing != CANDIDATE:  # which can still be discarded
        standing = BROKEN
    fault, compared = "", None
    try:
        compared = comparison.find(found.folder)
    except BundleError as error:
        fault = str(error)
    made = datetime.fromisoformat(manifest.created)
    fault = said(found.fault) or said(needs_full_edition(manifest)) or fault
    return Model(
        manifest.name, standing, manifest.parent or "", made, readings_of(manifest.preprocessing), compared, fault
    )


def readings_of(preprocessing: dict[str, Any]) -> int | None:
    """How many confirmed readings a bundle says it learnt from; None where it names none."""
    source = preprocessing.get("feedback")
    count = source.get("readings") if isinstance(source, dict) else None
    return count if isinstance(count, int) else None


def photographs_of(models: Models) -> list[str]:
    """The SHA-256s of the clinic's photographs that comparisons name."""
    compared = [one.comparison for one in models.all if one.comparison is not None]
    changed = [one.id for made in compared for held in made.hold_outs.values() for one in held.changed]
    missed = [one.id for made in compared for judged in made.judged if judged.facts for one in judged.facts.missed]
    return list(dict.fromkeys(sha256 for one in (*changed, *missed) if (sha256 := photograph_of(one))))


def photograph_of(changed_id: str) -> str | None:
    """The SHA-256 of a clinic's photograph in a comparison; None for the bundle's own, which are features and no photographs."""
    return changed_id if re.fullmatch(r"[0-9a-f]{64}", changed_id) else None
