"""The installed models, and which of them grades: promoted and rolled back by name, never by what happens to be newest."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from retina_desktop.paths import Paths, resources
from retina_models import comparison
from retina_models.bundle import BundleError, Found, drafted, find_bundles, load_manifest, verify
from retina_models.choice import needs_full_edition


@dataclass
class Promotions:
    """What current.json holds. The last of `names` grades; those before it are what rollback returns to, in order."""

    names: list[str] = field(default_factory=list)
    changes: list[dict[str, str]] = field(
        default_factory=list
    )  # the log: time (UTC), what, name; also objection, although


class ModelShelf:
    """The user's folder of models over the one that ships with the program."""

    def __init__(self, own: Path, shipped: Path) -> None:
        """own: made when the first model is imported or promoted. Neither folder has to exist."""
        self._own, self._shipped = own, shipped

    def bundles(self) -> list[Found]:
        """Usable ones newest first, then the others. Hashes are not checked: `verify` does that."""
        return find_bundles([self._own, self._shipped])

    def is_own(self, found: Found) -> bool:
        return found.folder.parent == self._own

    def current(self) -> Path:
        """The folder of the model that grades: the promoted one, else the newest shipped, else the newest of all.

        Raises BundleError when there is none, or the promoted one is gone or damaged: another is never taken in silence. For a promoted one
        that this edition cannot run, the newest one before it grades that it can, else a shipped one; `instead` says so.
        """
        wished = self._wished()
        if not needs_full_edition(load_manifest(wished)):
            return wished
        before = [self._folder_of(name) for name in reversed(self._read().names[:-1])]
        others = [*before, *(found.folder for found in self.bundles() if not self.is_own(found) and found.manifest)]
        able = (folder for folder in others if folder is not None and not needs_full_edition(load_manifest(folder)))
        return next(able, wished)

    def instead(self) -> str:
        """That another model grades than the one that was promoted, and why; empty where that is not so. Raises BundleError."""
        wished, current = self._wished(), self.current()
        if wished == current:
            return ""
        words = f"{current.name} grades in its place."
        return f"{needs_full_edition(load_manifest(wished))} {words}"

    def _wished(self) -> Path:
        names = self._read().names
        if names:
            return self.find(names[-1])
        usable = [found for found in self.bundles() if found.manifest is not None]
        shipped = [found for found in usable if not self.is_own(found)]
        if usable:
            return (shipped or usable)[0].folder
        faults = [found.fault for found in self.bundles()]
        raise BundleError(f"No model can be used. {faults[0]}" if faults else "No model is installed.")

    def _folder_of(self, name: str) -> Path | None:
        """None where it is gone or damaged."""
        try:
            return self.find(name)
        except BundleError:
            return None

    def find(self, name: str) -> Path:
        """The folder of the model called so, or of the bundle at this path. Raises BundleError."""
        bundles = self.bundles()
        for found in bundles:
            if found.folder.name == name:
                if found.manifest is None:
                    raise BundleError(f"The model {name} cannot be used. {found.fault}")
                return found.folder
        if (Path(name) / "bundle.json").is_file():
            load_manifest(Path(name))
            return Path(name)
        known = ", ".join(found.folder.name for found in bundles if found.manifest is not None) or "none"
        raise BundleError(f"There is no model called {name}; installed: {known}.")

    def add(self, folder: Path) -> Path:
        """Copy a verified bundle to the user's folder, all or nothing; it grades once it is promoted. Raises BundleError."""
        verify(folder)
        name = load_manifest(folder).name
        target = self._own / name
        if any(found.folder.name == name for found in self.bundles()):
            raise BundleError(f"A model called {name} is installed already; a released model is never overwritten.")
        try:
            with drafted(target) as draft:
                shutil.copytree(folder, draft, dirs_exist_ok=True)
                verify(draft)  # what was copied, not what was looked at before
        except (OSError, shutil.Error) as error:
            raise BundleError(f"{name} cannot be copied to {self._own}: {_reason(error)}.") from error
        return target

    def objection(self, name: str) -> str:
        """What speaks against letting this model grade, a sentence or two a line, the verdict first; empty where nothing does. Raises BundleError.

        Of a model that was trained here on another: that the gate did not let it through, was never asked, or was asked beside another model
        than the one that grades. A released one stands for itself.
        """
        folder = self.find(name)
        found = comparison.find(folder)
        if found is None:
            parent = load_manifest(folder).parent
            return f"{folder.name} was made from {parent} and came without a comparison with it." if parent else ""
        if not found.may_be_promoted:
            return "\n".join([found.verdict, *found.against])
        current = self._current_name()
        if current not in (None, found.before, folder.name):
            return f"{folder.name} was compared with {found.before}, but {current} grades now."
        return ""

    def promote(self, name: str, although: str = "") -> str | None:
        """From now on this model grades. Returns the one that graded before. Raises BundleError; then nothing changed.

        although: a person's reason to promote a model against its `objection`; both are kept in the log.
        """
        folder = self.find(name)
        if folder.parent not in (self._own, self._shipped):
            raise BundleError(f"{name} is not installed yet: retina-desktop models import {name}")
        if why_not := needs_full_edition(load_manifest(folder)):
            raise BundleError(why_not)
        verify(folder)
        said = self._read()
        if said.names and said.names[-1] == folder.name:
            raise BundleError(f"{folder.name} is the current model already.")
        objection = self.objection(name)
        if objection and not although.strip():
            raise BundleError(objection)
        why = {"objection": objection, "although": although.strip()} if objection else {}
        before = self._current_name()
        said.names = said.names or ([before] if before not in (None, folder.name) else [])
        said.names.append(folder.name)
        self._write(said, "promoted", folder.name, why)
        return before if before != folder.name else None

    def rollback(self) -> str:
        """Return to the model that graded before the last promotion; its name. Raises BundleError when there is none."""
        said = self._read()
        if len(said.names) < 2:
            raise BundleError("There is no earlier model to return to: none was promoted over another.")
        before = said.names[-2]
        try:
            folder = self.find(before)
            verify(folder)
        except BundleError as error:
            raise BundleError(
                f"{before}, which graded before, cannot be returned to, so {said.names[-1]} goes on. {error} Another can be promoted by name."
            ) from error
        said.names.pop()
        self._write(said, "rolled back to", folder.name, {})
        return folder.name

    @property
    def can_roll_back(self) -> bool:
        """Whether a model was promoted over another. Raises BundleError."""
        return len(self._read().names) > 1

    def changes(self) -> list[dict[str, str]]:
        """The log, oldest first: "time" (UTC), "what" was done with which "name"; where one was promoted against an "objection" also "although"."""
        return self._read().changes

    def _current_name(self) -> str | None:
        """Also when the current model is gone or damaged: promoting another must then be possible."""
        names = self._read().names
        if names:
            return names[-1]
        try:
            return self.current().name
        except BundleError:
            return None

    @property
    def _file(self) -> Path:
        return self._own / "current.json"

    def _read(self) -> Promotions:
        try:
            said = json.loads(self._file.read_text(encoding="utf-8"))
            names, changes = said["names"], said["changes"]
            if not all(isinstance(name, str) for name in names):
                raise TypeError
            if not all({"time", "what", "name"} <= change.keys() for change in changes):
                raise KeyError
            return Promotions(list(names), list(changes))
        except FileNotFoundError:
            return Promotions()
        except OSError as error:
            raise BundleError(f"{self._file} cannot be read: {error.strerror}.") from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            words = f"{self._file} is damaged, so it is not known which model was promoted"
            raise BundleError(f"{words}: delete it and promote the model again.") from error

    def _write(self, said: Promotions, what: str, name: str, why: dict[str, str]) -> None:
        said.changes.append(
            {"time": datetime.now(UTC).isoformat(timespec="seconds"), "what": what, "name": name, **why}
        )
        draft = self._file.with_suffix(".new")
        try:
            self._own.mkdir(parents=True, exist_ok=True)
            with draft.open("w", encoding="utf-8") as file:
                file.write(json.dumps(asdict(said), indent=1) + "\n")
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self._file)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise BundleError(f"{self._file} cannot be written: {error.strerror}.") from error


def open_shelf(paths: Paths) -> ModelShelf:
    """The shelf of this user."""
    return ModelShelf(paths.data / "models", resources() / "models")


def _reason(error: OSError | shutil.Error) -> str:
    """copytree joins the failures of all files into one error whose first argument lists them."""
    if isinstance(error, shutil.Error) and error.args and isinstance(error.args[0], list):
        return str(error.args[0][0][-1])
    return error.strerror or str(error)
