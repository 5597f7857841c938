"""Which folders hold what this program wrote, by the names that it gives: nothing hidden lies in what it gives away.

In a folder of photographs they would be taken for more photographs: masks and maps are none, and of an exported copy the
photograph itself lies there as well.
"""

from __future__ import annotations

import re
from collections.abc import Collection

NO_PHOTOGRAPHS_HERE = ".retina-desktop-pictures"
"""A file of this name marks a folder of pictures that a screening made (lesion maps, attributions)."""
MANIFEST = "marks.json"
"""Of an export of marks, a COCO file; the masks lie in folders beside it, one a reader."""
MASKS_OF = "by_"
PHOTOGRAPH = "photograph.dcm"
"""Of an export as DICOM, in a folder that is named by how the photograph's SHA-256 begins."""
TABLES = ("photographs.csv", "readings.csv")
"""Of a de-identified export, beside its photographs."""
TELLING = frozenset({NO_PHOTOGRAPHS_HERE, MANIFEST, PHOTOGRAPH, *TABLES})
"""Names that tell whose a folder is."""

_CONTENT = re.compile("[0-9a-f]{12}")


def are_no_photographs(name: str, told: Collection[str], told_above: Collection[str]) -> bool:
    """Whether a folder of this name holds masks or maps. told: which of TELLING lie in it; told_above: in the folder above."""
    return NO_PHOTOGRAPHS_HERE in told or (name.startswith(MASKS_OF) and MANIFEST in told_above)


def are_copies(name: str, told: Collection[str], depth: int) -> bool:
    """Whether it holds exported copies of photographs, and nobody asked for just these.

    depth: of the folder below the one that the user named, which is 0. Whoever names an export means what is in it.
    """
    as_dicom = PHOTOGRAPH in told and _CONTENT.fullmatch(name) is not None
    return (as_dicom and depth > 1) or (all(table in told for table in TABLES) and depth > 0)
