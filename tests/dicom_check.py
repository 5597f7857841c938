"""An independent reader of DICOM: dciodvfy of David Clunie's dicom3tools, which knows nothing of pydicom."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

EXPECTED = (
    "needed to build DICOMDIR",  # a patient's number or a study's date that are not known are empty
    "<99RETINADESKTOP>",  # a private coding scheme: declared in the object, in no registry
    "attribute <Laterality>",  # empty because the eye is not known
)
"""Warnings that remain, and why."""


def faults(path: Path) -> list[str]:
    """Errors, and warnings that are none of EXPECTED. The test is skipped where the program is missing."""
    program = shutil.which("dciodvfy")
    if program is None:
        pytest.skip("dciodvfy (Debian's dicom3tools) is not on this machine")
    told = subprocess.run([program, path], capture_output=True, check=False, timeout=60).stderr.decode(errors="replace")
    lines = [line for line in told.splitlines() if line.startswith(("Error", "Warning"))]
    return [line for line in lines if line.startswith("Error") or not any(words in line for words in EXPECTED)]
