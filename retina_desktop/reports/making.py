"""A report from its facts to the bytes of its file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from retina_desktop.domain.faults import said
from retina_desktop.domain.language import tr
from retina_desktop.reports.drawing import draw_pdf, logo_of
from retina_desktop.reports.framing import Clinic, Press
from retina_desktop.reports.patient import patient_document
from retina_desktop.reports.pictures import picture_of, preview, shrunk
from retina_desktop.services.print_archive import Archive, check_file
from retina_desktop.services.visit_change import changes_of
from retina_models.fundus import FundusError

if TYPE_CHECKING:
    from retina_desktop.reports.document import Letterhead, Picture
    from retina_desktop.services.patient_facts import PatientFacts, PhotographFacts


def patient_pdf(facts: PatientFacts, archive: Archive, press: Press) -> bytes:
    """The patient's report. A photograph that cannot be read any more is missing from it, in words."""
    pictures: dict[str, Picture | str] = {}
    for photograph in facts.photographs:
        try:
            pictures[photograph.sha256] = printed(photograph, archive)
        except FundusError as error:
            pictures[photograph.sha256] = tr("The photograph cannot be shown: {why}", why=said(str(error)))
    return draw_pdf(patient_document(changes_of(facts, archive.look), pictures, press))


def printed(photograph: PhotographFacts, archive: Archive) -> Picture:
    """The photograph as it is printed. Raises FundusError."""
    is_read = photograph.verdict.is_read or photograph.hides_readings
    if photograph.model is not None and archive.has_maps(photograph):
        looked = archive.look(photograph)
        size = (looked.image.width, looked.image.height)
        return picture_of(shrunk(looked.image.pixels), size, photograph.model, looked.analysis, is_read=is_read)
    check_file(photograph)
    pixels = preview(photograph.path)
    why = tr("The model's lesions are shown after the reader's own grade.") if photograph.is_withheld else ""
    return picture_of(pixels, photograph.size, None, None, is_read=is_read, why_none=why)


def usable(clinic: Clinic, logo: str) -> tuple[Letterhead, tuple[str, ...]]:
    """The letterhead that can be drawn, and what is wrong with the clinic's, a sentence each. logo: its path, for the words."""
    head = clinic.letterhead
    if head.logo is not None and logo_of(head.logo) is None:
        words = tr("The clinic's logo {file} is no picture that can be drawn; the report has none.", file=logo)
        return replace(head, logo=None), (*clinic.problems, words)
    return head, clinic.problems
