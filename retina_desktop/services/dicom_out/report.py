"""What is said of a photograph, as a Comprehensive SR by TID 1500 (PS3.16 2024b): one document for each reader.

Reader and model stand in groups of their own; the model's names the algorithm. What was not said is said to be not given;
a grade stands nowhere for a photograph that was called ungradable.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from highdicom.sr import (
    AlgorithmIdentification,
    CodedConcept,
    ComprehensiveSR,
    DeviceObserverIdentifyingAttributes,
    FindingSite,
    Measurement,
    MeasurementReport,
    MeasurementsAndQualitativeEvaluations,
    ObservationContext,
    ObserverContext,
    PersonObserverIdentifyingAttributes,
    QualitativeEvaluation,
    RelationshipTypeValues,
    SourceImageForMeasurementGroup,
    TextContentItem,
    TrackingIdentifier,
)
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes

from retina_desktop.domain.findings import REASON
from retina_desktop.domain.reading import Reading
from retina_desktop.services.dicom_out import stamped
from retina_desktop.services.dicom_out.codes import RETINA, SIDES, declared, grade, level_of, own, yes_or_no
from retina_desktop.services.dicom_out.photograph import UNICODE
from retina_desktop.services.dicom_out.segmentation import version_of
from retina_desktop.services.dicom_out.uids import uid
from retina_models.prediction import LESION_KINDS, Prediction

LONGEST_TEXT = 10_000
"""Of a note: a Text Value holds 2^32 - 2 bytes, a screen less."""


def report(
    source: Dataset,
    evidence: Sequence[Dataset],
    reading: Reading | None,
    prediction: Prediction | None,
    laterality: str | None,
    when: datetime,
) -> ComprehensiveSR:
    """reading, prediction: at least one of them. evidence: other objects of the study, such as segmentations.

    laterality: "OD", "OS" or None, which is said to be not known. when: of the later of the two.
    """
    photograph = str(source.SOPInstanceUID)
    groups = []
    if reading is not None:
        groups.append(_group(source, "reading", "READING", laterality, None, *_of_reader(reading, laterality)))
    if prediction is not None:
        algorithm = AlgorithmIdentification(
            name=prediction.model,
            version=version_of(prediction.model),
            manufacturer=stamped.MAKER,
            family=codes.cid7162.ArtificialIntelligence,
        )
        said = _of_model(prediction, laterality)
        groups.append(_group(source, "analysis", "ANALYSIS", laterality, algorithm, *said))
    content = MeasurementReport(
        observation_context=_observers(reading),
        procedure_reported=codes.cid100.ImagingProcedure,
        imaging_measurements=groups,
        title=codes.cid7021.ImagingMeasurementReport,
        referenced_images=[source],
    )
    document = ComprehensiveSR(
        evidence=[source, *evidence],
        content=content,
        series_instance_uid=uid("series of reports", photograph),
        series_number=2,
        sop_instance_uid=uid(
            "report",
            stamped.version(),
            photograph,
            str(source.PatientID),
            str(laterality),
            *_what_it_says(reading, prediction),
            *(str(one.SOPInstanceUID) for one in evidence),
        ),
        instance_number=1,
        manufacturer=stamped.MAKER,
        manufacturer_model_name=stamped.MAKER,
        software_versions=stamped.version(),
        is_complete=reading is not None and reading.is_answered,
        is_final=reading is not None and reading.state == "confirmed",
        specific_character_set=UNICODE,
        series_description="Reading of a fundus photograph",
        coding_schemes=declared(),
    )
    stamped.stamp(document, when)
    return document


def _what_it_says(reading: Reading | None, prediction: Prediction | None) -> tuple[str, str]:
    """The reading's hash in the chain, and one over what the model says without the time that it took."""
    said = (
        "" if prediction is None else json.dumps({**asdict(prediction), "seconds": 0, "stage_ms": {}}, sort_keys=True)
    )
    return (reading.hash if reading else "", hashlib.sha256(said.encode()).hexdigest() if said else "")


def _observers(reading: Reading | None) -> ObservationContext:
    device = ObserverContext(
        codes.DCM.Device,
        DeviceObserverIdentifyingAttributes(
            uid=uid("program", stamped.version()), name=stamped.MAKER, model_name=f"{stamped.MAKER} {stamped.version()}"
        ),
    )
    if reading is None:
        return ObservationContext(observer_device_context=device)
    person = ObserverContext(
        codes.DCM.Person, PersonObserverIdentifyingAttributes(name=stamped.person_name(reading.reader))
    )
    return ObservationContext(observer_person_context=person, observer_device_context=device)


def _group(
    source: Dataset,
    what: str,
    finding: str,
    laterality: str | None,
    algorithm: AlgorithmIdentification | None,
    evaluations: list[QualitativeEvaluation],
    measurements: list[Measurement],
    comments: list[str],
) -> MeasurementsAndQualitativeEvaluations:
    photograph = str(source.SOPInstanceUID)
    group = MeasurementsAndQualitativeEvaluations(
        tracking_identifier=TrackingIdentifier(uid(what, photograph), what.capitalize()),
        finding_type=own(finding),
        algorithm_id=algorithm,
        finding_sites=[FindingSite(RETINA, laterality=SIDES.get(laterality or ""))],
        measurements=measurements or None,
        qualitative_evaluations=evaluations,
        source_images=[SourceImageForMeasurementGroup(str(source.SOPClassUID), photograph)],
    )
    for words in comments:  # TID 1501 is extensible
        text = TextContentItem(codes.DCM.Comment, words[:LONGEST_TEXT], RelationshipTypeValues.CONTAINS)
        group[0].ContentSequence.append(text)
    return group


Parts = tuple[list[QualitativeEvaluation], list[Measurement], list[str]]


def _of_reader(reading: Reading, laterality: str | None) -> Parts:
    said = [QualitativeEvaluation(own("GRADABILITY"), _gradability(reading.gradable))]
    answer = own("UNGRADABLE") if reading.gradable is False else own("NOT-GIVEN")
    said.append(QualitativeEvaluation(level_of(laterality), answer if reading.grade is None else grade(reading.grade)))
    oedema = own("NOT-GIVEN") if reading.dme is None else own(f"DME-{reading.dme}")
    said.append(QualitativeEvaluation(own("DME"), oedema))
    if reading.is_referable is not None:
        said.append(QualitativeEvaluation(own("REFERABLE"), yes_or_no(reading.is_referable)))
    said += [QualitativeEvaluation(own("SIGN"), own(f"SIGN-{sign}")) for sign in reading.signs]
    said += _reasons(reading.quality_reasons)
    said.append(QualitativeEvaluation(own("STATE"), own(reading.state.upper())))
    if reading.tells_if_seen:
        said.append(QualitativeEvaluation(own("SEEN-BEFORE"), yes_or_no(reading.seen_before)))
    return said, [], [note for note in (reading.own_note.strip(),) if note]


def _of_model(prediction: Prediction, laterality: str | None) -> Parts:
    said = [QualitativeEvaluation(own("GRADABILITY"), _gradability(prediction.gradable))]
    measured = [_number("P-GRADABLE", prediction.p_gradable)]
    if prediction.gradable:
        said.append(QualitativeEvaluation(level_of(laterality), grade(prediction.grade)))
        said.append(QualitativeEvaluation(own("DME"), own(f"DME-{prediction.dme}")))
        said.append(QualitativeEvaluation(own("REFERABLE"), yes_or_no(prediction.referable)))
        said += [QualitativeEvaluation(own("CONFORMAL"), grade(level)) for level in prediction.conformal_set]
        measured += [_number(f"P-GRADE-{level}", p) for level, p in enumerate(prediction.probabilities)]
        measured += [_number(f"P-DME-{risk}", p) for risk, p in enumerate(prediction.p_dme)]
        measured.append(_number("P-REFERABLE", prediction.p_referable))
        measured.append(_number("UNCERTAINTY", prediction.uncertainty))
    else:  # it refused: what it would have said is no grade
        said.append(QualitativeEvaluation(level_of(laterality), own("UNGRADABLE")))
    said.append(QualitativeEvaluation(own("RULE-GRADE"), grade(prediction.rule_grade)))
    said += _reasons(prediction.quality_reasons)
    measured += [_number(f"COUNT-{kind}", prediction.lesion_counts.get(kind, 0)) for kind in LESION_KINDS]
    return said, measured, [stamped.NOTICE]


def _gradability(gradable: bool | None) -> CodedConcept:
    return own({True: "GRADABLE", False: "UNGRADABLE", None: "NOT-GIVEN"}[gradable])


def _reasons(reasons: Sequence[str]) -> list[QualitativeEvaluation]:
    return [
        QualitativeEvaluation(own("QUALITY-REASON"), own(f"WHY-{reason}".upper()))
        for reason in reasons
        if reason in REASON
    ]


def _number(name: str, value: float) -> Measurement:
    """A count or a probability: a number without a unit."""
    return Measurement(own(name), value if isinstance(value, int) else round(float(value), 6), codes.UCUM.NoUnits)
