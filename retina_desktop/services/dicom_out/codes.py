"""The codes that stand in the objects. Standard ones only where the concept is exactly the standard's; else our own scheme.

LOINC from LOINC 71490-7 and 71491-5 and their answer list; SNOMED and DCM from the context groups of PS3.16.
"""

from __future__ import annotations

from highdicom.coding_schemes import CodingSchemeIdentificationItem
from highdicom.sr import CodedConcept
from pydicom.sr.codedict import codes

from retina_desktop.domain import findings
from retina_desktop.domain.marks import MARK_KINDS

SCHEME = "99RETINADESKTOP"

_OWN = {
    "GRADE": "Diabetic retinopathy severity level, eye not known",
    "NOT-GIVEN": "Not given",
    "UNGRADABLE": "Ungradable",
    "GRADABLE": "Gradable",
    "GRADABILITY": "Whether the photograph can be graded",
    "QUALITY-REASON": "Why the photograph is poor or ungradable",
    "DME": "Diabetic macular oedema by photograph",
    "DME-0": "None",
    "DME-1": "Not centre-involved",
    "DME-2": "Centre-involved",
    "REFERABLE": "Referable: more than mild, or macular oedema",
    "SIGN": "Sign ticked by the reader",
    "CONFORMAL": "Grade in the conformal set at 90 % coverage",
    "RULE-GRADE": "Grade by the ICDR rules from counted lesions, never 4",
    "STATE": "State of the reading",
    "ENTERED": "Entered, not confirmed",
    "CONFIRMED": "Confirmed",
    "SEEN-BEFORE": "The model's opinion had been seen before this reading",
    "P-REFERABLE": "Probability of referable",
    "P-GRADABLE": "Probability of gradable",
    "UNCERTAINTY": "Entropy of the grades' probabilities / log 5",
    "READING": "Reading of a fundus photograph",
    "ANALYSIS": "Analysis of a fundus photograph by a model",
    "ARTEFACT": "Artefact of the photograph",
    "DEVICE-UNKNOWN": "Acquisition device not known",
    **{f"P-GRADE-{grade}": f"Probability of grade {grade}" for grade in range(5)},
    **{f"P-DME-{risk}": f"Probability of macular oedema {risk}" for risk in range(3)},
    **{f"LESION-{kind.code}": kind.name.capitalize() for kind in MARK_KINDS},
    **{f"COUNT-{kind.code}": f"Number of lesions: {kind.name}"[:64] for kind in MARK_KINDS},
    **{f"SIGN-{sign.code}": sign.name[:64].capitalize() for sign in findings.SIGNS},
    **{f"WHY-{reason.code}".upper(): reason.name[:64].capitalize() for reason in findings.REASON.values()},
}
"""Our own scheme: value -> meaning, at most 16 and 64 characters (PS3.3, 8.2, 8.3). Values are never given another meaning."""

_GRADES = (
    ("LA18643-9", "No apparent retinopathy"),
    ("LA18644-7", "Mild non-proliferative retinopathy"),
    ("LA18645-4", "Moderate non-proliferative retinopathy"),
    ("LA18646-2", "Severe non-proliferative retinopathy"),
    ("LA18648-8", "Proliferative retinopathy"),
)
"""18647 is no answer of this list."""

_LEVEL_OF_EYE = {
    "OS": ("71490-7", "Left eye Diabetic retinopathy severity level by Ophthalmoscopy"),
    "OD": ("71491-5", "Right eye Diabetic retinopathy severity level by Ophthalmoscopy"),
}

RETINA = CodedConcept.from_code(codes.cid4209.Retina)
SIDES = {"OS": codes.SCT.Left, "OD": codes.SCT.Right}


def own(value: str) -> CodedConcept:
    """A concept of our scheme. Raises KeyError for one that is not declared."""
    return CodedConcept(value, SCHEME, _OWN[value])


def grade(level: int) -> CodedConcept:
    """level: 0-4, ICDR."""
    value, meaning = _GRADES[level]
    return CodedConcept(value, "LN", meaning)


def level_of(laterality: str | None) -> CodedConcept:
    """What a grade answers: the severity level of the left or the right eye, or of one that is not known."""
    if laterality not in _LEVEL_OF_EYE:
        return own("GRADE")
    value, meaning = _LEVEL_OF_EYE[laterality]
    return CodedConcept(value, "LN", meaning)


def yes_or_no(truth: bool) -> CodedConcept:
    return CodedConcept.from_code(codes.SCT.Yes if truth else codes.SCT.No)


def declared() -> list[CodingSchemeIdentificationItem]:
    """What tells a reader of the object where our codes come from."""
    return [
        CodingSchemeIdentificationItem(
            designator=SCHEME,
            name="Retina Desktop",
            version="1",
            responsible_organization="Retina Desktop",
        )
    ]
