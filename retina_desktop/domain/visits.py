"""Which photographs are earlier visits of the same eye, and what speaks against comparing two that were picked by hand. Plain Python.

Nothing is guessed: another patient's photograph is never offered, and what is not known is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from retina_desktop.domain.case import Eye
from retina_desktop.domain.landmarks import Landmarks
from retina_desktop.domain.language import tr, written_date

OTHER_FIELD_RATIO = 1.15
"""Of the fields' diameters in disc diameters: from here on two photographs show fields of different size (30, 45 and 50 degrees are 1.1
and more apart; the model's landmarks are off by some per cent)."""


@dataclass(frozen=True)
class Photograph:
    """What is known of a photograph that might be a visit. None: not known."""

    path: Path
    patient: str | None
    laterality: str | None  # "OD" or "OS", as the reader is told: the file's tag, else its name
    taken: datetime | None
    is_capture_date: bool  # False: `taken` is only the time of the file
    sha256: str | None
    tag_laterality: str | None = None  # of the DICOM tag alone
    name_laterality: str | None = None  # of the file's name alone
    seen_laterality: str | None = None  # by where the disc lies: eye_by_disc
    field_disc_diameters: float | None = None  # the field's diameter, in the photograph's own disc diameters
    size: tuple[int, int] | None = None  # width, height in px


@dataclass(frozen=True)
class EarlierVisits:
    """Photographs of the same eye that were taken before, the latest first, and what is not known. Sentences."""

    visits: tuple[Photograph, ...]
    warnings: tuple[str, ...]


def eye_by_disc(landmarks: Landmarks) -> str | None:
    """ "OD" or "OS" by the side of the disc: in an unmirrored photograph of a right eye it lies to the right of the fovea.

    None where disc or fovea was not found, or they lie above one another (a photograph turned on its side).
    """
    if landmarks.disc is None or landmarks.fovea is None:
        return None
    across, down = landmarks.disc[0] - landmarks.fovea[0], landmarks.disc[1] - landmarks.fovea[1]
    if abs(across) <= 2 * abs(
        down
    ):  # the disc lies 6 degrees above the fovea's level on average: 27 at most with a head held askew
        return None
    return str(Eye.RIGHT if across > 0 else Eye.LEFT)


def side_remark(laterality: str | None, landmarks: Landmarks) -> str:
    """A sentence where the disc does not lie on the side that this eye has it on; "" where it does, or that is not known."""
    seen = eye_by_disc(landmarks)
    if laterality not in set(Eye) or seen in (None, laterality):
        return ""
    if laterality == Eye.LEFT:
        return tr("The disc is not on the side expected for a left eye.")
    return tr("The disc is not on the side expected for a right eye.")


def earlier_visits(current: Photograph, others: Sequence[Photograph]) -> EarlierVisits:
    """The photographs of `others` that show the current one's eye at an earlier time, the latest first.

    Two of the same day are one visit: the current visit's own photographs are none of them. A photograph without a patient or an eye is
    never among them; those without a capture date are, after the others, since the time of a file says little.
    """
    warnings = [tr("This photograph: {what}", what=words) for words in contradictions(current)]
    if current.patient is None:
        warnings.append(tr("No patient is known for this photograph: choose the earlier one by hand."))
    if current.laterality is None:
        warnings.append(tr("It is not known which eye this photograph shows: choose the earlier one by hand."))
    if current.patient is None or current.laterality is None:
        return EarlierVisits((), tuple(warnings))
    same_eye = [
        other
        for other in others
        if (other.patient, other.laterality) == (current.patient, current.laterality)
        and other.path != current.path
        and not _is_same_content(other, current)
    ]
    if not _captured(current):
        warnings.append(
            tr("It is not known when this photograph was taken: which of the others are earlier cannot be said.")
        )
    dated = [other for other in same_eye if _is_earlier(other, current)]
    undated = [other for other in same_eye if not (_captured(other) and _captured(current))]
    dated.sort(key=lambda other: (other.taken, str(other.path)), reverse=True)
    undated.sort(key=lambda other: str(other.path))
    if undated and _captured(current):
        warnings.append(tr("Of some photographs of this eye it is not known when they were taken; they stand last."))
    return EarlierVisits((*dated, *undated), tuple(warnings))


def contradictions(photograph: Photograph) -> tuple[str, ...]:
    """Sentences for each two sources that name different eyes: tag, file name, and the side of the disc."""
    sources = (
        (photograph.tag_laterality, tr("its DICOM tag")),
        (photograph.name_laterality, tr("its name")),
        (photograph.seen_laterality, tr("the side of its optic disc")),
    )
    known = [(eye, name) for eye, name in sources if eye is not None]
    return tuple(
        tr(
            "{source} says {eye}, {other_source} {other_eye}.",
            source=name,
            eye=_eye(eye),
            other_source=other_name,
            other_eye=_eye(other),
        )
        for place, (eye, name) in enumerate(known)
        for other, other_name in known[place + 1 :]
        if other != eye
    )


def picked_warnings(current: Photograph, picked: Photograph) -> tuple[str, ...]:
    """What speaks against comparing a photograph that was picked by hand, in sentences; empty where nothing does."""
    if picked.path == current.path or _is_same_content(picked, current):
        return (tr("This is the same photograph."),)
    return (
        *_about_patient(current, picked),
        *_about_eye(current, picked),
        *_about_date(current, picked),
        *_about_field(current, picked),
    )


def _about_patient(current: Photograph, picked: Photograph) -> list[str]:
    if current.patient is None or picked.patient is None:
        return [tr("It is not known whether both photographs are of the same patient.")]
    if current.patient != picked.patient:
        return [tr("This is a photograph of another patient ({patient}).", patient=picked.patient)]
    return []


def _about_eye(current: Photograph, picked: Photograph) -> list[str]:
    said = [tr("The picked photograph: {what}", what=words) for words in contradictions(picked)]
    eyes = [photograph.laterality or photograph.seen_laterality for photograph in (current, picked)]
    if None in eyes:
        return [*said, tr("It is not known whether both photographs show the same eye.")]
    if eyes[0] != eyes[1]:
        return [*said, tr("This is a photograph of the other eye.")]
    return said


def _about_date(current: Photograph, picked: Photograph) -> list[str]:
    if not _captured(current) or not _captured(picked) or current.taken is None or picked.taken is None:
        return [tr("It is not known which photograph was taken first.")]
    if picked.taken.date() > current.taken.date():
        return [tr("This photograph was taken later, on {date}.", date=written_date(picked.taken))]
    if picked.taken.date() == current.taken.date():
        return [tr("Both photographs were taken on the same day.")]
    return []


def _about_field(current: Photograph, picked: Photograph) -> list[str]:
    fields = (current.field_disc_diameters, picked.field_disc_diameters)
    if fields[0] and fields[1] and max(fields) > OTHER_FIELD_RATIO * min(fields):  # pyright: ignore[reportArgumentType]
        return [tr("The photographs show fields of different size: they may be from different cameras.")]
    if current.size and picked.size and current.size != picked.size:
        return [tr("The photographs have different numbers of pixels: they may be from different cameras.")]
    return []


def _captured(photograph: Photograph) -> bool:
    return photograph.taken is not None and photograph.is_capture_date


def _is_earlier(other: Photograph, current: Photograph) -> bool:
    if not (_captured(other) and _captured(current)) or other.taken is None or current.taken is None:
        return False
    return other.taken.date() < current.taken.date()


def _is_same_content(one: Photograph, other: Photograph) -> bool:
    return one.sha256 is not None and one.sha256 == other.sha256


def _eye(code: str) -> str:
    return Eye(code).words
