"""What every object made by this program has: who made it, and a time that is the same at each export."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib import metadata

from pydicom.dataset import Dataset
from pydicom.valuerep import DA, TM

from retina_desktop.services.dicom_out.uids import uid

MAKER = "Retina Desktop"
SERIAL = "none"
"""A program has no serial number, and the standard asks for one."""

NOTICE = "For research use; not a medical device; not cleared by FDA, no CE mark."


def version() -> str:
    """Of this program."""
    try:
        return metadata.version("retina-desktop")
    except metadata.PackageNotFoundError:
        return "unknown"


def stamp(dataset: Dataset, when: datetime) -> None:
    """Date the object by what it says (UTC), in place of the moment of the export: one UID is one content."""
    at = when.astimezone(UTC)
    dataset.TimezoneOffsetFromUTC = "+0000"
    dataset.InstanceCreationDate = dataset.ContentDate = DA(at.strftime("%Y%m%d"))
    dataset.InstanceCreationTime = dataset.ContentTime = TM(at.strftime("%H%M%S"))
    if "Rows" in dataset:
        dataset.PatientOrientation = ""  # asked of every picture that has no position in the patient
    for equipment in dataset.get("ContributingEquipmentSequence", ()):
        equipment.ContributionDateTime = at.strftime("%Y%m%d%H%M%S+0000")
    for dimension in dataset.get("DimensionOrganizationSequence", ()):
        own = uid("dimensions", str(dataset.SOPInstanceUID))
        for index in dataset.get("DimensionIndexSequence", ()):
            index.DimensionOrganizationUID = own
        dimension.DimensionOrganizationUID = own


def person_name(name: str) -> str:
    """A name as it was typed, as a family name: which part is which is not guessed. At most 64 characters (PS3.5, 6.2)."""
    plain = "".join(" " if c in "\\^=" or ord(c) < 32 else c for c in name)
    return f"{plain[:62].strip()}^"
