"""The settings as data: the dialog, the manual and the file are made from the one table here."""

from __future__ import annotations

import json
import math
import os
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from datetime import time as clock
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retina_desktop.domain.attribution import DEFAULT_METHOD, METHODS
from retina_desktop.domain.language import commas, mark, tr

if TYPE_CHECKING:
    from retina_desktop.paths import Paths

Value = bool | int | float | str | list[str]
Listener = Callable[[str, Value], None]


class SettingsError(Exception):
    """A value cannot be used, or the file cannot be written; one sentence."""


@dataclass(frozen=True)
class Setting:
    """One setting. The type is the default's. check answers what is wrong with a value, in words, or None.

    refuse: why a value is not taken that is given now, in a sentence, or None. A file that was written before is not held to it:
    what it names may be on a disk that is not there today, and who needs it says so.
    """

    key: str
    default: Value
    description: str
    check: Callable[[Any], str | None] = lambda _value: None
    choices: tuple[str, ...] = ()
    refuse: Callable[[Any], str | None] = lambda _value: None
    internal: bool = False  # kept by the program itself; not in the dialog

    def wrong(self, value: object) -> str | None:
        """Why this value cannot be taken, in words; None when it can."""
        expected = type(self.default)
        if type(value) is not expected or (
            isinstance(value, list) and not all(isinstance(entry, str) for entry in value)
        ):
            return tr(
                "{key} must be {right}, not {value}.", key=self.key, right=tr(_KINDS[expected]), value=repr(value)
            )
        if self.choices and value not in self.choices:
            choices = commas(self.choices)
            return tr("{key} must be one of {choices}, not {value}.", key=self.key, choices=choices, value=repr(value))
        problem = self.check(value)
        if problem is None:
            return None
        return tr("{key} must be {right}, not {value}.", key=self.key, right=problem, value=repr(value))


_KINDS = {
    bool: mark("true or false"),
    int: mark("a whole number"),
    float: mark("a number"),
    str: mark("a text"),
    list: mark("a list of texts"),
}


@dataclass(frozen=True)
class Between:
    """A check of numbers whose ends the settings' page can show."""

    least: float
    most: float

    def __call__(self, value: float) -> str | None:
        if self.least <= value <= self.most:
            return None
        return tr("from {least} to {most}", least=f"{self.least:,}", most=f"{self.most:,}")


def _no_model_there(folder: str) -> str | None:
    """Whether a model's folder cannot be one, by a look at the one file that names the others."""
    place = Path(folder)
    if not folder or (place / "bundle.json").is_file():
        return None
    if not place.is_dir():
        return tr("There is no folder {folder}: the model stays the one it was.", folder=folder)
    return tr("There is no model in {folder}: bundle.json is missing. The model stays the one it was.", folder=folder)


def _no_file_there(file: str) -> str | None:
    if not file or Path(file).expanduser().is_file():
        return None
    return tr("There is no file {file}: the logo stays the one it was.", file=file)


SORTS = (
    *("folder", "name", "status", "grade", "model", "certainty", "teaching", "severity", "set_size", "disagreement"),
    *("quality", "suspicion", "patient", "date"),
)
"""Orders of the list: viewmodels.list_sort.SortBy."""

LANGUAGES = ("en", "es", "hi", "zh")

SETTINGS: tuple[Setting, ...] = (
    Setting("reader.name", "", "Your name in the records; empty: your name on this computer."),
    Setting("reading.blind_first", True, "Show the model's opinion only after your own grade."),
    Setting(
        "reading.arbiters",
        "",
        "Senior readers, with commas between: the grade that one of them confirms settles it where readers disagree.",
    ),
    Setting("clinic.name", "", "The clinic's name, on top of its reports."),
    Setting(
        "clinic.logo", "", "The clinic's logo (a PNG, JPEG or SVG file), on top of its reports.", refuse=_no_file_there
    ),
    Setting("clinic.follow_up", "ADA 2017", "Whose follow-up is suggested beside your grade: a table's name."),
    Setting("clinic.tables", "", "The clinic's own tables of action and follow-up (a file); empty: the shipped ones."),
    Setting("files.recursive", True, "Open the folders inside a folder, too."),
    Setting("files.max_megapixels", 250, "Larger photographs are refused (millions of pixels).", Between(1, 10_000)),
    Setting("files.max_megabytes", 1_000, "Larger files are refused (MB).", Between(1, 100_000)),
    Setting("files.readings", "", "The file of the readings; empty: the program's own.", internal=True),
    Setting("files.recent", [], "Folders opened before, newest first.", internal=True),
    Setting("files.open", [], "What the list was opened from.", internal=True),
    Setting("files.shown", "", "The photograph on the screen.", internal=True),
    Setting("analysis.enabled", True, "Analyse photographs with the model."),
    Setting("analysis.whole_list", True, "Analyse the whole list when the photograph on the screen is done."),
    Setting("analysis.device", "auto", "Where the model runs.", choices=("auto", "cpu", "cuda", "mps")),
    Setting(
        "analysis.bundle",
        "",
        "The folder of the model to use; empty: the promoted one, else the newest that came with the program.",
        refuse=_no_model_there,
    ),
    Setting("analysis.niceness", 19, "How far the analysis gives way to other programs (Unix).", Between(0, 19)),
    Setting(
        "training.recipe",
        "",
        "A recipe for retraining (a TOML file); empty: the training's own.",
        refuse=_no_file_there,
    ),
    Setting("photograph.memory_mb", 512, "Memory for photographs read ahead (MB).", Between(0, 65_536)),
    Setting("photograph.neighbours", 2, "How many neighbours are read ahead on each side.", Between(0, 20)),
    Setting("thumbnails.memory_mb", 64, "Memory for small pictures (MB).", Between(1, 4_096)),
    Setting(
        "window.language",
        "system",
        "Language of the window: English, Spanish, Hindi or Chinese; counts from the next start.",
        choices=("system", *LANGUAGES),
    ),
    Setting("window.theme", "dark", "Colours of the window: the name of a theme."),
    Setting("window.keep_zoom", False, "Keep zoom and place for the next photograph of the same size."),
    Setting("window.keep_contrast", False, "Keep brightness, contrast and filters for the next photograph."),
    Setting("window.loupe", 3.0, "How many times the loupe magnifies the view.", Between(2.0, 4.0)),
    Setting(
        "compare.blink_hz",
        1.0,
        "How often a second two compared photographs are both seen while they blink; less is calmer.",
        Between(0.25, 2.5),
    ),
    Setting("window.layout", "", "Size and columns of the window.", internal=True),
    Setting("window.notice_accepted", False, "The notice of intended use was read.", internal=True),
    Setting("window.tour_seen", False, "The tour of the window came once.", internal=True),
    Setting("worklist.sort", "folder", "Order of the list.", choices=SORTS, internal=True),
    Setting("worklist.sort_turned", False, "Order of the list the other way round.", internal=True),
    Setting("worklist.grouped", False, "The list is grouped by patient.", internal=True),
    Setting("worklist.filter", "", "What the list is filtered by, as JSON.", internal=True),
    Setting("worklist.saved_filters", [], "Saved filters of the list, each a name and JSON.", internal=True),
    Setting("second_reading.list", "", "Which list is one of second readings.", internal=True),
    Setting(
        "second_reading.percent", 10.0, "Share of the negatives that is read twice.", Between(0, 100), internal=True
    ),
    Setting("second_reading.seed", 1, "Of the draw among the negatives.", internal=True),
    Setting("screening.under_way", "", "The screening that was not finished, as JSON.", internal=True),
    Setting("screening.results", "", "The results that were looked at last.", internal=True),
    Setting("overlay.opacity", 0.8, "How strongly lesion maps are drawn, 0 to 1.", Between(0.0, 1.0)),
    Setting(
        "attribution.method",
        DEFAULT_METHOD,
        "How it is found out what spoke for the model's grade.",
        choices=tuple(method.name for method in METHODS),
    ),
    Setting("keys.changed", [], 'Keys of your own, such as "grade.confirm=Return".', internal=True),
)

_TABLE = {setting.key: setting for setting in SETTINGS}


class Settings:
    """The values now, each saved to their file when it changes. Used from the GUI thread alone.

    Several windows share the file: what is written is the change, into what the file holds now, so that none takes back what
    another one set.
    """

    def __init__(self, path: Path | None, values: dict[str, Any] | None = None) -> None:
        """path: None keeps the values in memory. values: only those that differ from the default, and unknown keys."""
        self._path = path
        self._values = dict(values or {})
        self._listeners: list[Listener] = []
        self._unwritten: set[str] = set()  # keys whose change is not in the file
        self._in_file: tuple[_State | None, dict[str, Any]] = (None, {})  # as it was last read or written

    def __iter__(self) -> Iterator[Setting]:
        return iter(SETTINGS)

    @property
    def unknown(self) -> int:
        """Keys in the file that this program does not know, as a newer one's."""
        return sum(key not in _TABLE for key in self._values)

    def get(self, key: str) -> Any:
        """Raises KeyError when there is no such setting."""
        setting = _TABLE[key]
        value = self._values.get(key, setting.default)
        return list(value) if isinstance(value, list) else value

    def set(self, key: str, value: Value) -> None:
        """Take, save and announce a value. Raises KeyError; SettingsError when it is wrong or cannot be saved (it holds
        for this run then)."""
        setting = _TABLE[key]
        if (problem := setting.wrong(value)) is not None:
            raise SettingsError(problem)
        if self.get(key) == value:
            return
        if (problem := setting.refuse(value)) is not None:
            raise SettingsError(problem)
        if value == setting.default:
            del self._values[key]
        else:
            self._values[key] = value
        self._unwritten.add(key)
        for listener in list(self._listeners):
            listener(key, value)
        self._save()

    def reset(self, key: str, held: Value) -> None:
        """Back to the default, unless another window has set it to something else than `held` since. Raises SettingsError."""
        default = _TABLE[key].default
        try:
            now = held if self._path is None else self._others(self._path).get(key, default)
        except OSError:
            now = held
        if now in (held, default):
            self.set(key, default)

    def listen(self, listener: Listener) -> None:
        """Call `listener(key, value)` after each change."""
        self._listeners.append(listener)

    def _save(self) -> None:
        if self._path is None:
            return
        try:
            kept = self._others(self._path)
            merged = kept | {key: self._values[key] for key in self._unwritten if key in self._values}
            _write_atomically(self._path, _to_toml(merged))
            self._in_file = _state(self._path), merged
        except OSError as error:
            raise SettingsError(tr("The settings could not be saved: {why}.", why=error.strerror or error)) from error
        self._unwritten.clear()

    def _others(self, path: Path) -> dict[str, Any]:
        """What the file holds now besides this window's changes; all of this window's values where it holds nothing that can
        be read. Raises OSError."""
        state, values = _state(path), self._values
        if state is not None and state == self._in_file[0]:
            values = self._in_file[1]
        elif state is not None:
            try:
                values = _read(path)
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
                _set_aside(path, error)
        return {key: value for key, value in values.items() if key not in self._unwritten}


def readings_file(settings: Settings, paths: Paths) -> Path:
    """Where readings are kept: as was chosen in the window, else the program's own file."""
    chosen = settings.get("files.readings")
    return Path(chosen) if chosen else paths.store_file


def load_settings(path: Path) -> tuple[Settings, str | None]:
    """The settings of a file, and what was wrong with it in words, or None.

    A damaged file is set aside, never overwritten; single wrong values fall back to their defaults. Unknown keys, such as
    a newer program's, are kept.
    """
    try:
        values = _read(path)
    except FileNotFoundError:
        return Settings(path), None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return Settings(path), _set_aside(path, error)
    except OSError as error:
        return Settings(None), f"The settings cannot be read ({error.strerror or error}); this run uses the defaults."
    problems = []
    for key, value in list(values.items()):
        if key in _TABLE and (problem := _TABLE[key].wrong(value)) is not None:
            problems.append(problem)
            del values[key]
    return Settings(path, values), " ".join(problems) or None


_State = tuple[int, int, int]
"""Another one after each write, by whomever: reading a long list anew would take the GUI thread some 10 ms."""


def _state(path: Path) -> _State | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def _read(path: Path) -> dict[str, Any]:
    """Raises OSError, TOMLDecodeError, UnicodeDecodeError."""
    return dict(_flatten(tomllib.loads(path.read_text(encoding="utf-8"))))


def _set_aside(path: Path, error: Exception) -> str:
    aside = path.with_name(f"{path.stem}-damaged-{time.strftime('%Y%m%d-%H%M%S')}{path.suffix}")
    try:
        path.replace(aside)
    except OSError:
        return f"The settings file is damaged ({error}); this run uses the defaults."
    return f"The settings file was damaged ({error}). It is kept as {aside.name}; the defaults are used."


def _flatten(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flatten(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def _to_toml(values: dict[str, Any]) -> str:
    """One line a setting, its description above. JSON's texts, numbers and lists are TOML's too, DEL apart."""
    lines = ["# Settings of Retina Desktop. A setting that is not here has its default."]
    for key in sorted(values):
        if key in _TABLE:
            lines.append(f"\n# {_TABLE[key].description}")
        lines.append(f"{_toml_key(key.split('.'))} = {_toml_value(values[key])}")
    return "\n".join(lines) + "\n"


def _toml_key(parts: list[str]) -> str:
    return ".".join(part if part.isascii() and part.isidentifier() else _toml_value(part) for part in parts)


def _toml_value(value: Any) -> str:
    """Of whatever TOML has: a newer program's settings may be of kinds that this one does not use."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_toml_key([name])} = {_toml_value(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml_value, value)) + "]"
    if isinstance(value, date | clock):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _write_atomically(path: Path, text: str) -> None:
    """Either the old file or the whole new one is there, however the program ends."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".tmp")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            # No fsync: it can hold the GUI thread for 100 ms, and a damaged file is set aside in words.
            file.write(text)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
