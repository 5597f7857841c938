"""What became of the lesions between two visits, by the model's maps of both: only where the reader may see the model's opinion of both."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.change import Change, Fate, microaneurysm_turnover, summary
from retina_desktop.domain.language import tr, written_date, written_number
from retina_desktop.jobs import Job, JobRunner, Lane
from retina_desktop.viewmodels.comparing import ComparingModel, Screen
from retina_desktop.viewmodels.worklist import Row

if TYPE_CHECKING:
    from retina_models.fundus.registration import Registration
    from retina_models.prediction import Analysis

TURNED = {Fate.NEW: Fate.GONE, Fate.GONE: Fate.NEW, Fate.GROWN: Fate.SHRUNK, Fate.SHRUNK: Fate.GROWN}


class Archive(Protocol):
    """Where analyses are found: viewmodels.opinions.Opinions."""

    @property
    def fetched(self) -> Any: ...
    @property
    def missing(self) -> Any: ...
    def fetch(self, sha256: str, model: str) -> None: ...


class VisitChanges(QObject):
    """Follows what is compared. `change` is None, and `words` say why, until both may be seen and are compared."""

    changed = Signal()

    def __init__(self, comparing: ComparingModel, screen: Screen, archive: Archive, runner: JobRunner) -> None:
        super().__init__(comparing)
        self._comparing = comparing
        self._screen = screen
        self._archive = archive
        self._runner = runner
        self._job: Job | None = None
        self._asked: tuple[str, str] | None = None  # content and model whose analysis is on its way
        self._other: Analysis | None = None
        self._compared: tuple[object, ...] | None = None  # what `change` was made from
        self.change: Change | None = None
        self.frame_side = 0.0  # of the photograph on the screen: how wide its network's frame is, px
        self.words = ""  # a line: how many are new, gone, grown, shrunk, or why that is not said
        self.summary = ""  # all of it in sentences, by kind
        archive.fetched.connect(self._take_analysis)
        archive.missing.connect(self._on_missing)
        comparing.changed.connect(self.refresh)
        comparing.picture_changed.connect(self.refresh)
        screen.model_opinion_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Look again whether both may be seen, and compare them once they are there."""
        onto, here, there = self._comparing.onto, self._screen.current_row, self._comparing.row
        why_not = "" if onto is None else self._why_not(here, there)
        if onto is None or here is None or there is None or there.opinion is None or why_not:
            self._clear(why_not)
            return
        mine = self._screen.photograph.analysis
        key = (there.sha256 or "", there.opinion.model)
        if self._other is None or self._asked != key:
            if self._asked != key:
                self._asked, self._other = key, None
                self._archive.fetch(*key)
            self._clear(tr("Fetching the lesions of both…"))
            return
        if mine is not None and self._compared != (mine, self._other, onto):
            self._compare(mine, self._other, onto.registration, (mine, self._other, onto))

    def _why_not(self, here: Row | None, there: Row | None) -> str:
        """Why their lesions are not compared; "" where they may be."""
        if here is None or there is None:
            return tr("Lesions are compared where both photographs are in the list.")
        if self._comparing.is_contradicted:
            return tr("Lesions of two patients or two eyes are not compared.")
        if not (here.opinion_visible and there.opinion_visible):
            return tr("Changes of lesions are shown after your grades of both photographs.")
        if there.opinion is None or self._screen.photograph.analysis is None:
            return tr("The model has not analysed both photographs yet.")
        if there.opinion.model != self._screen.photograph.analysis.prediction.model:
            return tr("The two were analysed by different models; analysed anew they can be compared.")
        return ""

    def _clear(self, words: str) -> None:
        if self._job is not None and not self._job.is_finished:
            self._job.cancel()
        self._job = None
        if self.change is None and words == self.words and self._compared is None:
            return
        self.change, self._compared, self.words, self.summary = None, None, words, ""
        self.changed.emit()

    def _take_analysis(self, sha256: str, analysis: Analysis) -> None:
        if (sha256, analysis.prediction.model) == self._asked and self._other is None:
            self._other = analysis
            self.refresh()

    def _on_missing(self, sha256: str, _prediction: object) -> None:
        if self._asked is not None and sha256 == self._asked[0] and self._other is None:
            self._clear(
                tr("The lesion maps of the other photograph are no longer kept: open it to have them made again.")
            )

    def _compare(self, mine: Analysis, other: Analysis, registration: Registration, key: tuple[object, ...]) -> None:
        self._clear(tr("Comparing the lesions of both…"))
        self._compared = key

        def work(_progress: object, _token: object) -> Change:
            from retina_desktop.services.change_map import compare, visit_of_model

            return compare(visit_of_model(other), visit_of_model(mine), registration)

        self._job = self._runner.start(
            work,
            on_success=lambda change: self._take(change, mine, key),
            on_failure=lambda words: self._fail(words, key),
            lane=Lane.SCREEN,
        )

    def _take(self, change: Change, mine: Analysis, key: tuple[object, ...]) -> None:
        if key != self._compared:
            return
        self._job = None
        here, there = self._screen.current_row, self._comparing.row
        first, last = _date(there), _date(here)
        if first is not None and last is not None and first > last:  # chosen by hand, the other one is the later
            change, first = turned(change), last
        self.change, self.frame_side = change, mine.frame.side
        self.words = short_words(change, first)
        later = max((date for date in (_date(there), _date(here)) if date is not None), default=None)
        self.summary = " ".join(filter(None, (summary(change, first), turnover_words(change, first, later))))
        self.changed.emit()

    def _fail(self, words: str, key: tuple[object, ...]) -> None:
        if key == self._compared:
            self._job = None
            self.words = words
            self.changed.emit()


def short_words(change: Change, earlier: datetime | None) -> str:
    """Such as "Since 2025-03-12: 4 new, 7 gone, 1 grown, 1 shrunk"."""
    counts = tr(
        "{new} new, {gone} gone, {grown} grown, {shrunk} shrunk",
        **{fate.value: written_number(change.total(fate)) for fate in (Fate.NEW, Fate.GONE, Fate.GROWN, Fate.SHRUNK)},
    )
    if earlier is None:
        return tr("Lesions: {counts}", counts=counts)
    return tr("Lesions since {date}: {counts}", date=written_date(earlier), counts=counts)


def turnover_words(change: Change, earlier: datetime | None, later: datetime | None) -> str:
    """Microaneurysms new and gone a year, with how sure that is; "" where a date is missing or the visits lie too close."""
    rate = microaneurysm_turnover(change, earlier, later)
    if rate is None:
        return ""
    return tr(
        "Microaneurysms a year: {formed} new, {gone} gone. Two photographs of an unchanged eye give some 9 new or gone for each 100.",
        formed=written_number(rate.formed, 1),
        gone=written_number(rate.disappeared, 1),
    )


def turned(change: Change) -> Change:
    """The same the other way round: what is new is gone."""
    lesions = tuple(replace(lesion, fate=TURNED.get(lesion.fate, lesion.fate)) for lesion in change.lesions)
    return replace(change, lesions=lesions)


def _date(row: Row | None) -> datetime | None:
    """When it was taken; the time of the file is no such date."""
    return row.taken if row is not None and row.is_capture_date else None
