"""What a session is made of."""

from __future__ import annotations

from dataclasses import dataclass

from retina_desktop.jobs import JobRunner
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.analyses import Analyses
from retina_desktop.viewmodels.explaining import Reasons
from retina_desktop.viewmodels.listing import Listing
from retina_desktop.viewmodels.opinions import Opinions
from retina_desktop.viewmodels.photograph import PhotographModel
from retina_desktop.viewmodels.records import Records
from retina_desktop.viewmodels.screen_time import ScreenTime
from retina_desktop.viewmodels.worklist import WorklistModel


@dataclass(frozen=True)
class Parts:
    """What a session is made of; `app.join_parts` joins them."""

    settings: Settings
    runner: JobRunner
    worklist: WorklistModel
    photograph: PhotographModel
    records: Records
    listing: Listing
    opinions: Opinions
    analyses: Analyses
    screen_time: ScreenTime
    reasons: Reasons
