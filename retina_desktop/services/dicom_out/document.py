"""A PDF inside DICOM (PS3.3 2024b, A.45.1), beside the photographs that it is about."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from highdicom.base import SOPClass
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRLittleEndian

from retina_desktop.domain.language import tr
from retina_desktop.services.dicom_out import stamped
from retina_desktop.services.dicom_out.photograph import UNICODE
from retina_desktop.services.dicom_out.uids import uid
from retina_desktop.services.new_folder import ExportError

ENCAPSULATED_PDF = "1.2.840.10008.5.1.4.1.1.104.1"


def encapsulated_pdf(sources: Sequence[Dataset], pdf: bytes, when: datetime) -> Dataset:
    """sources: the photographs that the PDF is about, of one patient; it joins the first one's study.

    Raises ExportError where it is no PDF, or the photographs are not of one patient.
    """
    if not pdf.startswith(b"%PDF-"):
        raise ExportError(tr("The report is not a PDF: it was left out."))
    first = sources[0]
    if len({str(source.PatientID) for source in sources}) > 1 or (len(sources) > 1 and not first.PatientID):
        raise ExportError(tr("A report is of one patient, and these photographs are not known to be: it was left out."))
    photographs = [str(source.SOPInstanceUID) for source in sources]
    made = SOPClass(
        study_instance_uid=first.StudyInstanceUID,
        series_instance_uid=uid("series of documents", str(first.StudyInstanceUID)),
        series_number=5,
        sop_instance_uid=uid("pdf", hashlib.sha256(pdf).hexdigest(), *photographs),
        sop_class_uid=ENCAPSULATED_PDF,
        instance_number=1,
        modality="DOC",
        manufacturer=stamped.MAKER,
        transfer_syntax_uid=ExplicitVRLittleEndian,
        patient_id=first.PatientID,
        patient_name=first.PatientName,
        patient_birth_date=first.PatientBirthDate,
        patient_sex=first.PatientSex,
        accession_number=first.AccessionNumber,
        study_id=first.StudyID,
        study_date=first.StudyDate,
        study_time=first.StudyTime,
        referring_physician_name=first.ReferringPhysicianName,
        manufacturer_model_name=stamped.MAKER,
        software_versions=stamped.version(),
        specific_character_set=UNICODE,
        series_description="Report",
    )
    stamped.stamp(made, when)
    made.ConversionType = "WSD"
    made.AcquisitionDateTime = ""
    made.BurnedInAnnotation = "YES"  # a report names its patient
    made.DocumentTitle = "Report on fundus photographs"
    made.ConceptNameCodeSequence = []
    made.SourceInstanceSequence = [_reference(source) for source in sources]
    made.MIMETypeOfEncapsulatedDocument = "application/pdf"
    made.EncapsulatedDocumentLength = len(pdf)
    made.EncapsulatedDocument = pdf + b"\0" * (len(pdf) % 2)
    return made


def _reference(source: Dataset) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = source.SOPClassUID, source.SOPInstanceUID
    return item
