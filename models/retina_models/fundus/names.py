"""Which eye and which patient, as far as the file's name says it."""

from __future__ import annotations

import re
from pathlib import Path

EYES = {"left": "OS", "os": "OS", "l": "OS", "right": "OD", "od": "OD", "r": "OD"}


def identify(path: Path) -> tuple[str | None, str | None]:
    """(laterality "OD" | "OS" | None, patient | None) from the name alone, such as `10_left` or `0864_OD_f_1`."""
    words = [word for word in re.split(r"[^0-9A-Za-z]+", Path(path).stem) if word]
    for index, word in enumerate(words):
        if word.lower() in EYES:
            return EYES[word.lower()], "_".join(words[:index]) or None
    return None, None
