"""Which eye and which patient, as far as the file's name says it.

What it does not say plainly is left open: a wrong eye is a hazard.
"""

from __future__ import annotations

import re
from pathlib import Path

_STRONG = {"left": "OS", "right": "OD", "os": "OS", "od": "OD"}
_WEAK = {"l": "OS", "r": "OD", "le": "OS", "re": "OD"}
"""Only where a number stands before, as in `patient7_R`: such short words mean other things too often."""

_BOTH = {"ou", "both"}

_GENERIC = {
    *("eye", "eyes", "fundus", "retina", "macula", "disc", "field", "dr"),
    *("image", "img", "photo", "photograph", "picture", "pic", "scan", "file", "copy", "export", "color", "colour"),
}
"""Words round an identity that are none."""

_RUN = re.compile(r"[^\W\d_]+|\d+")  # letters of any script, or digits
_DATE = re.compile(r"(?:19|20)\d{2}([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)")
_NUMBERED = re.compile(r"((?:patient|pat|pid|subject|subj|case)[ _\-]?\d+|P[_\-]?\d+)(?![^\W_])", re.IGNORECASE)


def identify(path: Path) -> tuple[str | None, str | None]:
    """(laterality "OD" right | "OS" left | None, patient | None), from the name alone.

    `10_left` -> OS, 10; `0864_OD_f_1` -> OD, 0864; `P12-OS` -> OS, P12; `IDRiD_001` -> None, None.
    Two eyes in one name -> None.
    """
    stem = Path(path).stem
    strong, weak, both = [], [], False
    for run in _RUN.finditer(stem):
        word = run.group()
        eye = _strong_eye(stem, run)
        if eye:
            strong.append((run.start() + eye[1], eye[0]))
        elif word in _WEAK or word.lower() in _WEAK:
            if _is_weak_eye(stem, run):
                weak.append((run.start(), _WEAK[word.lower()]))
        elif word.lower() in _BOTH:
            both = True
    found = strong or weak[-1:]
    eyes = {eye for _, eye in found}
    laterality = eyes.pop() if len(eyes) == 1 and not both else None
    return laterality, _patient(stem[: found[0][0]] if found else None, stem)


def _strong_eye(stem: str, run: re.Match[str]) -> tuple[str, int] | None:
    """(eye, where in the run it begins) of a word that names one: alone, in capitals at a number, or as `LeftEye`."""
    word = run.group()
    if word.lower() in _STRONG:
        glued = _is_glued(stem, run)
        if not glued or word.isupper() or len(word) > 2:
            return _STRONG[word.lower()], 0
    for part in re.finditer(r"[A-Z]?[a-z]+", word):
        if part.group() != word and part.group() in ("Left", "Right", "left", "right"):
            rest = word[: part.start()] + word[part.end() :]
            if rest.lower() in _GENERIC:
                return _STRONG[part.group().lower()], part.start()
    return None


def _is_weak_eye(stem: str, run: re.Match[str]) -> bool:
    word, before, after = run.group(), stem[: run.start()], stem[run.end() :]
    if not re.search(r"\d", _DATE.sub("", before)) or after[:1].isdigit():
        return False
    if before[-1:].isdigit() or len(word) == 2:  # glued to its number, as in 12L; RE and LE are words in small letters
        return word.isupper()
    return True


def _is_glued(stem: str, run: re.Match[str]) -> bool:
    return stem[: run.start()][-1:].isdigit() or stem[run.end() :][:1].isdigit()


def _patient(before_eye: str | None, stem: str) -> str | None:
    """What stands before the eye, without dates and words that name no one; else a plain `patient7`."""
    if before_eye:
        name = _DATE.sub(" ", before_eye).strip(" _-.,()[]")
        words = re.split(r"([\s_\-.,()\[\]]+)", name)
        while words and words[-1].lower() in _GENERIC:
            words = words[:-2]
        while words and words[0].lower() in _GENERIC:
            words = words[2:]
        if words and "".join(words):
            return "".join(words)
    numbered = _NUMBERED.match(_DATE.sub("", stem).lstrip(" _-"))
    return numbered.group(1) if numbered else None
