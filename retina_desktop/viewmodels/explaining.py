"""What can be explained of a session's photograph on the screen, and who follows it. Blind first is kept here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retina_desktop.jobs import AnalysisProcess, JobRunner
from retina_desktop.viewmodels.attribution import AttributionModel
from retina_desktop.viewmodels.explanations import Explanations, Subject
from retina_desktop.viewmodels.records import Records
from retina_desktop.viewmodels.spoken_parts import SpokenParts

if TYPE_CHECKING:
    from retina_desktop.viewmodels.session import SessionModel


@dataclass(frozen=True)
class Reasons:
    """The model's reasons for its opinion of the photograph on the screen."""

    attribution: AttributionModel
    parts: SpokenParts

    def follow(self, session: SessionModel) -> None:
        """The opinion, or whether it may be seen, is another."""
        subject = subject_of(session)
        self.attribution.set_subject(subject)
        self.parts.set_subject(subject)


def subject_of(session: SessionModel) -> Subject | None:
    """None while nothing of the model's opinion may be seen, such as before the reader's own grade."""
    row, prediction = session.current_row, session.prediction
    if row is None or row.sha256 is None or prediction is None or not session.opinion_visible:
        return None
    return Subject(row.path, row.sha256, prediction.model, prediction.grade)


def make_reasons(
    runner: JobRunner, process: AnalysisProcess, records: Records, loaded: Callable[[], str | None]
) -> Reasons:
    """loaded: the name of the model that the analysis process has, None while there is none."""
    explanations = Explanations(process, records)
    return Reasons(AttributionModel(runner, explanations, loaded), SpokenParts(explanations, loaded))
