"""What `doctor` looks at: the machine, the folders, the models, where they run and why, the store."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from retina_desktop.paths import Paths
from retina_desktop.services.model_shelf import ModelShelf
from retina_models import edition
from retina_models.bundle import BundleError, verify
from retina_models.prediction import Grader
from retina_models.runtime import RuntimeFault

_PACKAGES = ("PySide6_Essentials", "numpy", "torch", "openvino", "opencv-python-headless")
_LIGHT_PACKAGES = tuple(package for package in _PACKAGES if package != "torch")
_NEEDED_BYTES = 500_000_000


@dataclass(frozen=True)
class Finding:
    subject: str  # such as "store"
    is_right: bool
    words: str  # one sentence
    is_note: bool = False  # not wrong, yet nothing that was found in order either

    def line(self) -> str:
        """Of a table for people: "ok", "note" or "WRONG", what it is about, and the sentence."""
        judged = "WRONG" if not self.is_right else "note" if self.is_note else "ok"
        return f"{judged:5}  {self.subject:10} {self.words}"


@dataclass(frozen=True)
class CheckUp:
    """What is looked at, and how. The functions are given so that tests can cause every fault."""

    paths: Paths
    shelf: ModelShelf
    samples: Path
    load: Callable[[Path], Grader]  # the grader of a bundle's folder, in this process

    def findings(self) -> Iterator[Finding]:
        """One after the other, as they come: loading a model takes seconds."""
        yield self._machine()
        yield Finding("edition", True, edition.words())
        yield _packages()
        yield from self._folders()
        yield from self._models()
        yield from self._grading()
        yield self._store()

    def without_grading(self) -> Iterator[Finding]:
        """What the window can look at itself: its process loads no network."""
        yield Finding("edition", True, edition.words())
        yield _packages()
        yield from self._folders()
        yield from self._models()
        yield self._store()

    def _machine(self) -> Finding:
        from retina_models.machine import machine

        facts = machine()
        gpus = facts["gpus"] if isinstance(facts["gpus"], list) else []
        words = f"{facts['cores']} cores of {facts['cpu']}, {facts['gflops']} GFLOP/s measured; "
        return Finding("machine", True, words + (", ".join(map(str, gpus)) or "no graphics card for networks") + ".")

    def _folders(self) -> Iterator[Finding]:
        try:
            self.paths.make()
        except OSError as error:
            yield Finding("folders", False, f"{error.filename} cannot be made: {error.strerror}.")
            return
        for folder in (self.paths.config, self.paths.data, self.paths.log):
            if not os.access(folder, os.W_OK):
                yield Finding("folders", False, f"{folder} may not be written.")
                return
        free = shutil.disk_usage(self.paths.data).free
        words = f"{self.paths.data} can be written; {free / 1e9:,.1f} GB are free."
        yield Finding("folders", free >= _NEEDED_BYTES, words)

    def _models(self) -> Iterator[Finding]:
        for found in self.shelf.bundles():
            try:
                verify(found.folder)
                yield Finding("model", True, f"{found.folder.name}: every file is as it was released.")
            except BundleError as error:
                yield Finding("model", False, str(error))

    def _grading(self) -> Iterator[Finding]:
        from retina_models.self_test import check

        try:
            current = self.shelf.current()
            if instead := self.shelf.instead():
                yield Finding("model", False, instead)
            grader = self.load(current)
            why = getattr(grader, "why", "") or grader.device
            yield Finding("runs on", True, f"{grader.name} runs on {why}.")
            if grader.device.startswith("CPU"):
                yield from self._ways(current)
            outcome = check(grader, current, self.samples)
            yield Finding("self-test", outcome.is_right, outcome.words)
        except (BundleError, RuntimeFault, OSError, ValueError, RuntimeError, MemoryError) as error:
            yield Finding("grading", False, f"No model can grade here: {error}")

    def _ways(self, bundle: Path) -> Iterator[Finding]:
        """Every way in which this processor could run the model: how fast, how exact, and why it is used or not."""
        from retina_models.loading import measured

        if not edition.is_full():
            yield Finding("way", True, "Nothing had to be measured: the light edition has one way only.")
            return
        found = measured(bundle, self.paths.data / "engines.json")
        for words in found.told() if found else ("Nothing was measured.",):
            yield Finding("way", True, words)

    def _store(self) -> Finding:
        from retina_desktop.settings import load_settings, readings_file
        from retina_desktop.store import StoreError, open_store
        from retina_desktop.store.opening import why_protected

        settings, _ = load_settings(self.paths.settings_file)
        file = readings_file(settings, self.paths)
        if not file.exists():
            return Finding("store", True, "There are no readings yet.")
        try:
            with open_store(file, read_only=True) as store:
                outcome = store.verify()
            protected = why_protected(file)
            words = f"{file}: {outcome.words} {protected}".rstrip()
            return Finding("store", outcome.ok and not protected, words)
        except StoreError as error:
            return Finding("store", False, str(error))


def _packages() -> Finding:
    packages = _PACKAGES if edition.is_full() else _LIGHT_PACKAGES
    versions = [f"{package} {package_version(package)}" for package in packages]
    return Finding("packages", True, f"Python {platform.python_version()}, {', '.join(versions)}.")


def package_version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "missing"
