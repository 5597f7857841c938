"""Where the program keeps its files, and where its own resources lie."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "RETINA_DESKTOP_HOME"
"""When set: the one folder that holds everything, for tests and for a program carried on a stick."""


@dataclass(frozen=True)
class Paths:
    """The folders of one user. `make` creates them."""

    config: Path  # settings
    data: Path  # the store
    log: Path  # logs and crash reports

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.toml"

    @property
    def store_file(self) -> Path:
        return self.data / "readings.sqlite"

    @property
    def unsaved_file(self) -> Path:
        """Readings that the store refused when the window closed; offered to it again at the next start."""
        return self.data / "unsaved-readings.jsonl"

    @property
    def seen_file(self) -> Path:
        """Of which photographs a reader saw the model's opinion in a list of results."""
        return self.data / "seen-in-results.jsonl"

    @property
    def log_file(self) -> Path:
        return self.log / "events.log"

    @property
    def crash_file(self) -> Path:
        """A run writes beside it, under its own number."""
        return self.log / "crash.txt"

    @property
    def last_crash_file(self) -> Path:
        """What runs before left."""
        return self.crash_file.with_suffix(".last.txt")

    def make(self) -> None:
        """Raises OSError when a folder cannot be created."""
        for folder in (self.config, self.data, self.log):
            folder.mkdir(parents=True, exist_ok=True)


def find_paths(environment: Mapping[str, str] = os.environ) -> Paths:
    """The folders that the platform gives this user, or those below HOME_VARIABLE."""
    home = environment.get(HOME_VARIABLE)
    if home:
        root = Path(home).expanduser().absolute()
        return Paths(root / "config", root / "data", root / "log")
    from platformdirs import PlatformDirs

    folders = PlatformDirs("retina-desktop", appauthor=False)
    return Paths(Path(folders.user_config_path), Path(folders.user_data_path), Path(folders.user_log_path))


def resources() -> Path:
    """Icons, themes, samples and released models: inside the wheel, or beside the package in a checkout."""
    package = Path(__file__).resolve().parent
    shipped = package / "_resources"
    return shipped if shipped.is_dir() else package.parent / "resources"


def manual() -> Path:
    """The manual's pages, whose pictures lie in `images` beside this folder: inside the wheel, or in a checkout's docs."""
    package = Path(__file__).resolve().parent
    shipped = package / "_resources"
    return (shipped if shipped.is_dir() else package.parent) / "docs" / "manual"


def licence() -> Path:
    """The licence's text: inside the wheel, or at the root of a checkout."""
    package = Path(__file__).resolve().parent
    shipped = package / "_resources"
    return (shipped if shipped.is_dir() else package.parent) / "LICENSE"
