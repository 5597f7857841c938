"""Where the lesions are, as a Segmentation (PS3.3 2024b, A.51): the model's maps, or what a reader marked."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from copy import deepcopy
from datetime import datetime

import imagecodecs
import numpy as np
from highdicom import AlgorithmIdentificationSequence
from highdicom.seg import Segmentation, SegmentDescription
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.sr.codedict import codes
from pydicom.uid import ExplicitVRLittleEndian, JPEGLSLossless

from retina_desktop.domain.marks import MARK_KINDS, State
from retina_desktop.services.dicom_out import stamped
from retina_desktop.services.dicom_out.codes import RETINA, declared, own
from retina_desktop.services.dicom_out.photograph import UNICODE
from retina_desktop.services.dicom_out.uids import uid
from retina_desktop.services.lesion_marks import LesionMarks
from retina_models.prediction import LESION_KINDS, Analysis

ARTEFACT = "artefact"


def model_segmentation(source: Dataset, analysis: Analysis, when: datetime) -> Segmentation:
    """FRACTIONAL: probability x 255 in the photograph's pixels, a segment for MA, HE, EX, SE and artefacts each."""
    model = analysis.prediction.model
    algorithm = AlgorithmIdentificationSequence(
        name=model, family=codes.cid7162.ArtificialIntelligence, version=version_of(model), source=stamped.MAKER
    )
    kinds = (*LESION_KINDS, ARTEFACT)
    segments = [_segment(number, kind, "AUTOMATIC", algorithm) for number, kind in enumerate(kinds, 1)]
    frames = [imagecodecs.jpegls_encode(analysis.map_in_photo(kind)) for kind in kinds]
    nothing = np.zeros((1, analysis.height, analysis.width, len(kinds)), np.uint8)
    content = hashlib.sha256(b"".join(frames)).hexdigest()
    made = _segmentation(source, nothing, segments, "FRACTIONAL", ("model", model, content), "LESIONS_MODEL")
    # highdicom takes probabilities as floats alone, and sorts them all to look whether they are any: 12 MP took 5 s and
    # 700 MB. It is given nothing, and the maps' own bytes take the place of its frames, which are in the segments' order.
    made.PixelData = encapsulate(frames)
    made.SegmentsOverlap = "UNDEFINED"
    stamped.stamp(made, when)
    return made


def marked_segmentation(
    source: Dataset, marks: LesionMarks, kinds: Sequence[str], reader: str, when: datetime
) -> Segmentation:
    """BINARY: a segment for each of these kinds, 1 where the reader marked a lesion. Whoever looked and marked none has
    an empty one. kinds: of domain.marks.MARK_CODES, at least one."""
    masks = np.stack([marks.mask(kind) == State.LESION for kind in kinds], axis=-1)[np.newaxis].astype(np.uint8)
    segments = [_segment(number, kind, "MANUAL", None) for number, kind in enumerate(kinds, 1)]
    content = hashlib.sha256(masks.tobytes()).hexdigest()
    label = ("reader", reader, ",".join(kinds), content)
    made = _segmentation(source, masks, segments, "BINARY", label, "LESIONS_READER", stamped.person_name(reader))
    stamped.stamp(made, when)
    return made


def version_of(model: str) -> str:
    """What stands behind the last hyphen of a bundle's name, such as 2026.12.1; the whole name where there is none."""
    return model.rpartition("-")[2] or model


def _segment(number: int, kind: str, how: str, algorithm: AlgorithmIdentificationSequence | None) -> SegmentDescription:
    is_artefact = kind == ARTEFACT
    category = codes.SCT.SpatialAndRelationalConcept if is_artefact else codes.SCT.MorphologicallyAbnormalStructure
    name = "artefact" if is_artefact else next(one.name for one in MARK_KINDS if one.code == kind)
    return SegmentDescription(
        segment_number=number,
        segment_label=name.capitalize(),
        segmented_property_category=category,
        segmented_property_type=own("ARTEFACT" if is_artefact else f"LESION-{kind}"),
        algorithm_type=how,
        algorithm_identification=algorithm,
        anatomic_regions=[RETINA],
    )


def _segmentation(
    source: Dataset,
    pixels: np.ndarray,
    segments: list[SegmentDescription],
    type_: str,
    content: tuple[str, ...],
    label: str,
    creator: str | None = None,
) -> Segmentation:
    photograph = str(source.SOPInstanceUID)
    return Segmentation(
        source_images=[_with_groups(source)],
        pixel_array=pixels,
        segmentation_type=type_,
        segment_descriptions=segments,
        series_instance_uid=uid("series of segmentations", photograph, content[0], content[1]),
        series_number=3 if type_ == "FRACTIONAL" else 4,
        sop_instance_uid=uid("segmentation", stamped.version(), photograph, *content),
        instance_number=1,
        manufacturer=stamped.MAKER,
        manufacturer_model_name=stamped.MAKER,
        software_versions=stamped.version(),
        device_serial_number=stamped.SERIAL,
        content_label=label,
        content_description="Lesions of a fundus photograph",
        content_creator_name=creator,
        # A map is mostly zero: compressed, a 12 MP photograph's five take a few per cent of 60 MB.
        transfer_syntax_uid=JPEGLSLossless if type_ == "FRACTIONAL" else ExplicitVRLittleEndian,
        omit_empty_frames=False,  # a kind that was looked for and not found is a frame of zeros
        specific_character_set=UNICODE,
        series_description="Lesions by the model" if type_ == "FRACTIONAL" else "Lesions marked by a reader",
        coding_schemes=declared(),
    )


class _NoGroup(Dataset):
    """A functional group that says nothing."""

    PixelMeasuresSequence = None


def _with_groups(source: Dataset) -> Dataset:
    """highdicom 0.28 asks every image of a kind that may have frames for its functional groups; Ophthalmic Photography
    has none (PS3.3, A.41)."""
    if source.get("SharedFunctionalGroupsSequence"):
        return source
    with_groups = deepcopy(source)
    with_groups.SharedFunctionalGroupsSequence = [_NoGroup()]
    return with_groups
