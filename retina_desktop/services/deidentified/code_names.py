"""Code names, and the file that says whose they are. Codes are drawn by chance: no code follows from what it stands for."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path
from typing import Any

from retina_desktop.domain.language import tr
from retina_desktop.services.new_folder import ExportError, why


class CodeNames:
    """The codes of one export."""

    def __init__(self) -> None:
        self._of: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set()
        self._photographs: dict[str, dict[str, Any]] = {}

    def patient(self, name: str | None, sha256: str) -> str:
        """Of a patient; a photograph of nobody known is a patient of its own."""
        return self._code("patients", name, "P") if name else self._code("unknown patients", sha256, "P")

    def reader(self, name: str) -> str:
        return self._code("readers", name, "R")

    def model(self, name: str) -> str:
        return self._code("models", name, "M")

    def photograph(self, patient: str, laterality: str) -> str:
        """Such as P3f9a0c_OD_7b."""
        begin = f"{patient}_{laterality or 'eye'}_"
        while (code := begin + secrets.token_hex(2)) in self._taken:
            pass
        self._taken.add(code)
        return code

    def note(self, code: str, sha256: str, patient: str | None, paths: list[Path]) -> None:
        """Keep which photograph this code stands for."""
        places = [os.fsencode(path).decode("utf-8", "backslashreplace") for path in paths]
        self._photographs[code] = {"sha256": sha256, "patient": patient, "paths": places}

    def as_json(self) -> str:
        """Everything, for the owner's file."""
        kinds: dict[str, dict[str, str]] = {"patients": {}, "readers": {}, "models": {}}
        for (kind, name), code in self._of.items():
            if kind in kinds:
                kinds[kind][code] = name
        return json.dumps({"photographs": self._photographs, **kinds}, ensure_ascii=False, indent=1)

    def _code(self, kind: str, name: str, letter: str) -> str:
        if (kind, name) not in self._of:
            while (code := letter + secrets.token_hex(3)) in self._taken:
                pass
            self._taken.add(code)
            self._of[kind, name] = code
        return self._of[kind, name]


class MappingFile:
    """The file with the codes' meaning: new, its owner's alone, and gone again unless `keep` was called."""

    def __init__(self, path: Path, folder: Path) -> None:
        """folder: of the export, which must not hold it. Raises ExportError: there already, in the folder, not writable."""
        self.path = path
        if path.resolve().is_relative_to(folder.resolve()):
            words = tr(
                "{path} lies in the folder that is given away: name a file elsewhere for the mapping.", path=path
            )
            raise ExportError(words)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            words = tr("{path} is there already and is not overwritten: name another file for the mapping.", path=path)
            raise ExportError(words) from None
        except OSError as error:
            raise ExportError(tr("{folder} cannot be written: {why}.", folder=path, why=why(error))) from error
        self._kept = False

    def write(self, text: str) -> None:
        """Raises OSError."""
        data = text.encode("utf-8", "backslashreplace")
        while data:
            data = data[os.write(self._file, data) :]
        os.fsync(self._file)

    def keep(self) -> None:
        self._kept = True

    def close(self) -> None:
        os.close(self._file)
        if not self._kept:
            self.path.unlink(missing_ok=True)
