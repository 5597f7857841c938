"""Code names, and the file that says whose they are. Codes are drawn by chance: no code follows from what it stands for."""

from __future__ import annotations

import json
import os
import secrets
import tempfile
from pathlib import Path
from typing import Any

from retina_desktop.domain.language import tr
from retina_desktop.services.drafts import clear_leftovers, draft_name
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
    """The file with the codes' meaning: its owner's alone, beside its place until `keep`, and gone where that was not called."""

    def __init__(self, path: Path, folder: Path) -> None:
        """path: new, or empty, as an export left it that was killed. folder: of the export, which must not hold it.

        Raises ExportError: there already, in the folder, not writable.
        """
        self.path = path
        if path.resolve().is_relative_to(folder.resolve()):
            words = tr(
                "{path} lies in the folder that is given away: name a file elsewhere for the mapping.", path=path
            )
            raise ExportError(words)
        self._check_free()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            clear_leftovers(path)
            self._file, name = tempfile.mkstemp(prefix=draft_name(path), dir=path.parent)  # its owner's alone
        except OSError as error:
            raise ExportError(tr("{folder} cannot be written: {why}.", folder=path, why=why(error))) from error
        self._draft = Path(name)

    def write(self, text: str) -> None:
        """Raises OSError; ExportError where a file came to its place meanwhile."""
        data = text.encode("utf-8", "backslashreplace")
        while data:
            data = data[os.write(self._file, data) :]
        os.fsync(self._file)
        self._check_free()

    def keep(self) -> None:
        """Put it in its place. Raises ExportError, and then it stays beside it, for the codes cannot be told without it."""
        os.close(self._file)
        self._file = -1
        try:
            self._draft.replace(self.path)
        except OSError as error:
            words = tr(
                "{path} cannot be written: {why}. The mapping lies in {draft}.",
                path=self.path,
                why=why(error),
                draft=self._draft,
            )
            raise ExportError(words) from error

    def close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._draft.unlink(missing_ok=True)

    def _check_free(self) -> None:
        """Raises ExportError."""
        try:
            is_free = not os.path.lexists(self.path) or (self.path.is_file() and not self.path.stat().st_size)
        except OSError as error:
            raise ExportError(tr("{folder} cannot be written: {why}.", folder=self.path, why=why(error))) from error
        if not is_free:
            words = tr(
                "{path} is there already and is not overwritten: name another file for the mapping.", path=self.path
            )
            raise ExportError(words)
