"""Photographs and their lesion maps as a report needs them: from the files of `screen --maps`, or from the store."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from retina_desktop.domain.language import mark, tr
from retina_desktop.services.grader_events import unpack_analysis
from retina_desktop.services.kept_maps import analysis_of_maps
from retina_desktop.services.map_pictures import map_paths
from retina_desktop.services.patient_facts import PhotographFacts
from retina_desktop.services.visit_change import Looked
from retina_models.fundus import FundusError, Limits, content_hash, read
from retina_models.fundus.image import LIMITS

Thresholds = Callable[[str], "Mapping[str, float] | None"]
"""A model's name -> its operating points by kind of lesion, 0-1; None where that model is not installed."""
OTHER_CONTENT = mark("The file holds another photograph now than the one that was graded; open the folder again.")


class Archive(Protocol):
    """Where a report looks."""

    def has_maps(self, photograph: PhotographFacts) -> bool:
        """Whether `look` is likely to bring lesion maps; without them a small picture is enough."""
        ...

    def look(self, photograph: PhotographFacts) -> Looked:
        """The photograph with all its pixels, and its maps where they are kept. Raises FundusError."""
        ...


class MapsFolder:
    """The maps that `screen --maps` wrote."""

    def __init__(self, folder: Path, thresholds: Thresholds) -> None:
        self._folder, self._thresholds = folder, thresholds

    def has_maps(self, photograph: PhotographFacts) -> bool:
        """All five files are there, and the model's operating points are known."""
        if photograph.model is None or self._thresholds(photograph.model.model) is None:
            return False
        return all(path.is_file() for _, path in map_paths(self._folder, photograph.sha256))

    def look(self, photograph: PhotographFacts) -> Looked:
        image = read(photograph.path)
        check_content(image.sha256, photograph)
        points = None if photograph.model is None else self._thresholds(photograph.model.model)
        if photograph.model is None or points is None:
            return Looked(image, None)
        return Looked(image, analysis_of_maps(self._folder, image, photograph.model, points))


class PackedMaps:
    """The analyses that the store keeps, already fetched: SHA-256 -> bytes of `pack_analysis`."""

    def __init__(self, packed: Mapping[str, bytes], limits: Limits | None = None) -> None:
        self._packed, self._limits = packed, limits or LIMITS

    def has_maps(self, photograph: PhotographFacts) -> bool:
        return photograph.model is not None and photograph.sha256 in self._packed

    def look(self, photograph: PhotographFacts) -> Looked:
        image = read(photograph.path, self._limits)
        check_content(image.sha256, photograph)
        packed = self._packed.get(photograph.sha256)
        if packed is None or photograph.model is None:
            return Looked(image, None)
        try:
            return Looked(image, unpack_analysis(packed))
        except ValueError:
            return Looked(image, None)  # damaged; it is made again when the photograph is opened


def check_content(sha256: str, photograph: PhotographFacts) -> None:
    """Raises FundusError where the file is not the photograph that was graded: another's eye in a report would be the worst fault."""
    if photograph.sha256 and sha256 != photograph.sha256:
        raise FundusError(tr(OTHER_CONTENT))


def check_file(photograph: PhotographFacts) -> None:
    """The same by the file's bytes alone. Raises FundusError."""
    check_content(content_hash(photograph.path), photograph)
