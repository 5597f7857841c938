"""A released model: a folder with weights, what they need to be run rightly, and what is known of them.

Weights are safetensors, never pickle, so that opening a model from elsewhere runs no code. `bundle.json` names every
other file of the folder with its SHA-256; a file that differs, is missing or is not named there is refused by name. No
torch is imported here unless weights are put into a torch module.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from torch import nn

MANIFEST = "bundle.json"
NETWORKS = ("lesion", "main", "fuse")
REQUIRED_FILES = (*(f"{network}.safetensors" for network in NETWORKS), "rehearsal.safetensors", "card.md")
HELD_OUT = "held_out.safetensors"
"""Features of the photographs that no network of the bundle learnt from; bundles of before 2026-11-26 have none."""
FORMAT = 1
"""Rises when an older program could misread a newer bundle.json."""

# What a bundle may hold. Anything else, a pickle above all, is refused before it is looked at.
_SUFFIXES = frozenset({".safetensors", ".md", ".xml", ".bin", ".json", ".csv", ".png"})
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


INSTALL_AGAIN = "Install the model again, or choose another in the settings."


class BundleError(Exception):
    """A model cannot be used; str(error) is one sentence for the user."""


@dataclass(frozen=True)
class Manifest:
    """bundle.json. Raises BundleError, naming the field, when a value cannot be right."""

    name: str  # such as "retina-2026.11": letters, digits, . _ -; also the folder's name
    version: str
    parent: str | None  # name of the bundle that this one was fine-tuned from
    created: str  # ISO 8601 with its time zone
    networks: dict[str, dict[str, Any]]  # lesion, main, fuse: what their builders take
    preprocessing: dict[str, Any]  # side in px of each network's square, margin, mean, std …
    classes: dict[str, list[str]]  # names along each output, such as "grade" and "lesion"
    operating_points: dict[str, float]  # such as "referable", "gradable", "lesion.MA": probabilities in [0, 1]
    temperature: dict[str, float]  # by output, such as "grade": its logits are divided by this (calibrate.py)
    conformal_threshold: float  # of calibrate.conformal_set, in [0, 1]
    metrics: dict[str, dict[str, Any]]  # by name: "value", "low", "high" (95 % interval), and where it was measured
    data: list[dict[str, Any]]  # each data set: "name", "terms", and what it was used for
    sha256: dict[str, str] = field(default_factory=dict)  # of each file, by its path inside the bundle
    format: int = FORMAT

    def __post_init__(self) -> None:
        if not isinstance(self.format, int) or self.format > FORMAT:
            raise BundleError(f"{self.name} was made for a newer version of this program (format {self.format}).")
        _check_identity(self)
        for key, kind in _SHAPES.items():
            _check(isinstance(getattr(self, key), kind), key, f"must be {_WORDS[kind]}")
        for network in NETWORKS:
            _check(isinstance(self.networks.get(network), dict), "networks", f'lacks the network "{network}"')
        for key, value in self.operating_points.items():
            _check(_is_number(value) and 0 <= value <= 1, "operating_points", f'"{key}" must be in [0, 1], not {value}')
        for key, value in self.temperature.items():
            _check(_is_number(value) and value > 0, "temperature", f'"{key}" must be positive, not {value}')
        threshold = self.conformal_threshold
        inside = _is_number(threshold) and 0 <= threshold <= 1
        _check(inside, "conformal_threshold", f"must be in [0, 1], not {threshold}")
        for key, metric in self.metrics.items():
            _check_metric(key, metric)
        for source in self.data:
            named = isinstance(source, dict) and {"name", "terms"} <= source.keys()
            _check(named, "data", "needs a name and terms each")
        for path, digest in self.sha256.items():
            _check_path(path)
            valid = isinstance(digest, str) and _SHA256.fullmatch(digest) is not None
            _check(valid, "sha256", f'"{path}" has no valid hash')

    @property
    def label(self) -> str:
        """Name and version, as a stored reading keeps them."""
        return f"{self.name} {self.version}"


_TABLES = ("networks", "preprocessing", "classes", "operating_points", "temperature", "metrics", "sha256")
_SHAPES: dict[str, type] = {**dict.fromkeys(_TABLES, dict), "data": list}
_WORDS = {dict: "a table", list: "a list"}


def _check(right: bool, key: str, words: str) -> None:
    if not right:
        raise BundleError(f'The model\'s {MANIFEST} is not valid: "{key}" {words}.')


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _check_identity(manifest: Manifest) -> None:
    name, version, parent = manifest.name, manifest.version, manifest.parent
    plain = isinstance(name, str) and _NAME.fullmatch(name) is not None
    _check(plain, "name", f"must be letters, digits, . _ -, not {name!r}")
    _check(isinstance(version, str) and version != "", "version", "must be a text")
    _check(parent is None or isinstance(parent, str), "parent", "must be a name or null")
    try:
        created = datetime.fromisoformat(manifest.created)
    except (TypeError, ValueError):
        created = None
    zoned = created is not None and created.tzinfo is not None
    _check(zoned, "created", f"must be a time with its zone, not {manifest.created!r}")


def _check_metric(key: str, metric: object) -> None:
    _check(isinstance(metric, dict), "metrics", f'"{key}" must be a table')
    assert isinstance(metric, dict)
    values = [metric.get(part) for part in ("low", "value", "high")]
    _check(all(_is_number(value) for value in values), "metrics", f'"{key}" needs the numbers value, low and high')
    low, value, high = values
    _check(low <= value <= high, "metrics", f'"{key}" lies outside its own interval ({low} … {high})')  # type: ignore[operator]


def _check_path(path: object) -> None:
    """A bundle from elsewhere must not reach outside its folder."""
    parts = PurePosixPath(path).parts if isinstance(path, str) else ()
    plain = bool(parts) and all(_NAME.fullmatch(part) for part in parts)
    inside = plain and path == "/".join(parts) and path != MANIFEST
    _check(inside, "sha256", f"names {path!r}, which is no file inside the bundle")
    known = PurePosixPath(str(path)).suffix in _SUFFIXES
    _check(known, "sha256", f'names "{path}", a kind of file that no bundle holds')


# ------------------------------------------------------------------------------------------------------------- reading


def load_manifest(folder: Path) -> Manifest:
    """The bundle.json of a folder, checked by itself. Raises BundleError."""
    path = folder / MANIFEST
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BundleError(f"{folder} holds no model: {MANIFEST} is missing.") from None
    except OSError as error:
        raise BundleError(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise BundleError(f"{path} is damaged: it is not valid JSON.") from error
    if not isinstance(values, dict):
        raise BundleError(f"{path} is damaged: it is not a table.")
    known = {entry.name for entry in fields(Manifest)}
    # format is checked first: a newer bundle may well lack what this program asks for.
    if isinstance(values.get("format"), int) and values["format"] > FORMAT:
        raise BundleError(f"{folder.name} was made for a newer version of this program (format {values['format']}).")
    missing = sorted(known - {"format"} - values.keys())
    if missing:
        raise BundleError(f"{path} is not complete: {', '.join(missing)} is missing.")
    return Manifest(**{key: value for key, value in values.items() if key in known})


def verify(folder: Path) -> None:
    """Reads every byte; raises BundleError naming the first file that differs, is missing, or is not listed."""
    manifest = load_manifest(folder)
    for name in REQUIRED_FILES:
        if name not in manifest.sha256:
            raise BundleError(f"{manifest.name} is not complete: its {MANIFEST} does not list {name}.")
    for name, digest in sorted(manifest.sha256.items()):
        verify_file(folder, name, digest)
    for name in _files(folder):
        if name != MANIFEST and name not in manifest.sha256:
            raise BundleError(f"{folder.name}: {name} is not listed in {MANIFEST}, so nobody vouches for it.")


def verify_file(folder: Path, name: str, digest: str) -> None:
    """Raises BundleError unless the file is there, inside the folder, and has this SHA-256."""
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        raise BundleError(f"{folder.name}: {name} is a link to elsewhere; a model's files must lie in its own folder.")
    try:
        found = _hash(path)
    except FileNotFoundError:
        words = f"{folder.name}: {name} is missing."
        raise BundleError(f"{words} {INSTALL_AGAIN}") from None
    except OSError as error:
        raise BundleError(f"{folder.name}: {name} cannot be read: {error.strerror}.") from error
    if found != digest:
        words = f"{folder.name}: {name} was changed: its SHA-256 is {found[:12]}…, not {digest[:12]}…."
        raise BundleError(f"{words} {INSTALL_AGAIN}")


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _files(folder: Path) -> Iterable[str]:
    """Paths of all files below the folder, in a fixed order; links to folders are named, not followed."""
    for root, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted([*names, *(f for f in folders if (Path(root) / f).is_symlink())]):
            yield (Path(root) / name).relative_to(folder).as_posix()


def read_arrays(path: Path) -> dict[str, np.ndarray]:
    """Every tensor of a safetensors file as NumPy; half precision is widened to float32. Raises BundleError."""
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        arrays = load_file(path)
    except FileNotFoundError:
        raise BundleError(f"{path.name} is missing.") from None
    except (SafetensorError, OSError, KeyError, ValueError, TypeError) as error:
        raise BundleError(f"{path.name} is damaged: {error}.") from error
    arrays = {name: a.astype(np.float32) if a.dtype == np.float16 else a for name, a in arrays.items()}
    broken = next((name for name, a in arrays.items() if a.dtype.kind == "f" and not np.isfinite(a).all()), None)
    if broken is not None:
        raise BundleError(f"{path.name} is damaged: {broken} holds a value that is not a number.")
    return arrays


def pack_arrays(arrays: Mapping[str, np.ndarray], half: bool = True) -> bytes:
    """The bytes of a safetensors file; half stores float32 and float64 as float16.

    Raises BundleError when half precision cannot hold a value (its largest is 65,504).
    """
    from safetensors.numpy import save

    packed = {}
    for name, array in arrays.items():
        stored = np.asarray(array, order="C")  # ascontiguousarray would give a scalar an axis
        if half and stored.dtype in (np.float32, np.float64):
            if np.abs(stored).max(initial=0) > np.finfo(np.float16).max:
                raise BundleError(f"{name} holds {np.abs(stored).max():.0f}, more than half precision can.")
            stored = stored.astype(np.float16)
        packed[name] = stored
    return save(packed)


def pack_module(module: nn.Module, half: bool = True) -> bytes:
    """The bytes of a safetensors file with a torch module's parameters and buffers."""
    return pack_arrays({name: tensor.detach().cpu().numpy() for name, tensor in module.state_dict().items()}, half)


def load_into(module: nn.Module, path: Path) -> None:
    """Fill a torch module, in float32, from a safetensors file. Raises BundleError naming what does not fit."""
    import torch

    arrays = read_arrays(path)
    state = {name: torch.from_numpy(array) for name, array in arrays.items()}
    expected = module.state_dict()
    strange = sorted(state.keys() ^ expected.keys())
    if strange:
        raise BundleError(f"{path.name} does not fit its network: {strange[0]} is in only one of them.")
    for name, tensor in expected.items():
        if state[name].shape != tensor.shape:
            shape = tuple(state[name].shape)
            raise BundleError(f"{path.name}: {name} has the shape {shape}, not {tuple(tensor.shape)}.")
    module.load_state_dict(state)


# ------------------------------------------------------------------------------------------------------------- writing


def check_new(folder: Path, name: str) -> None:
    """Whether a model of that name can be made in this folder. Raises BundleError where one is there already, or the name is none."""
    if not _NAME.fullmatch(name):
        raise BundleError(
            f"A model cannot be called {name!r}: letters, digits and . _ - only, a letter or digit first."
        )
    if folder.name != name:
        raise BundleError(f"The folder must carry the model's name: {name}, not {folder.name}.")
    if folder.exists():
        raise BundleError(f"{folder} exists already; a released model is never overwritten: choose another name.")


def write(folder: Path, manifest: Manifest, files: Mapping[str, Path | bytes]) -> Manifest:
    """Make the bundle at `folder`, all or nothing; returns the manifest with every file's hash.

    files: path inside the bundle -> its bytes, or the file to copy. The hashes in `manifest` are replaced.
    Raises BundleError when the folder exists, a required file is lacking, or the disk refuses.
    """
    check_new(folder, manifest.name)
    for name in REQUIRED_FILES:
        if name not in files:
            raise BundleError(f"{manifest.name} is not complete: {name} is missing.")
    for name in files:
        _check_path(name)
    try:
        with drafted(folder) as draft:
            return _fill(draft, manifest, files)
    except OSError as error:
        raise BundleError(f"{folder} cannot be written: {error.strerror or error}.") from error


@contextmanager
def drafted(folder: Path) -> Iterator[Path]:
    """A new folder to fill, which becomes `folder` when all went well and is gone when anything did not. Raises OSError."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        yield draft
        draft.chmod(0o755)  # mkdtemp's 0o700 would hide a model installed for everybody
        draft.rename(folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)  # not there any more when all went well


def _fill(draft: Path, manifest: Manifest, files: Mapping[str, Path | bytes]) -> Manifest:
    hashes = {}
    for name, content in sorted(files.items()):
        target = draft / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            target.write_bytes(content)
        else:
            shutil.copyfile(content, target)
        hashes[name] = _hash(target)
    complete = Manifest(**{**asdict(manifest), "sha256": hashes})
    (draft / MANIFEST).write_text(as_json(complete), encoding="utf-8")
    return complete


def as_json(manifest: Manifest) -> str:
    """The text of bundle.json."""
    return json.dumps(asdict(manifest), indent=1, ensure_ascii=False) + "\n"


# ------------------------------------------------------------------------------------------------------------- finding


@dataclass(frozen=True)
class Found:
    """A folder that holds a bundle.json, or weights without one. Its files' hashes are not checked: `examined` does that."""

    folder: Path
    manifest: Manifest | None  # None when it cannot be used, then
    fault: str = ""  # says why; also of a bundle with a manifest, once it was examined


def find_bundles(search: Iterable[Path]) -> list[Found]:
    """Every bundle directly inside the given folders: usable ones newest first, then the others.

    Of two with the same name the one in the earlier folder counts. Folders that do not exist hold none.
    """
    found: dict[str, Found] = {}
    for place in search:
        folders = sorted(place.iterdir()) if place.is_dir() else []
        for folder in folders:
            # A draft that a crash left behind starts with a dot.
            if folder.name.startswith(".") or folder.name in found or not _was_meant(folder):
                continue
            try:
                found[folder.name] = Found(folder, load_manifest(folder))
            except BundleError as error:
                found[folder.name] = Found(folder, None, str(error))
    return sorted(found.values(), key=_newest_first)


def _was_meant(folder: Path) -> bool:
    """As a bundle: it holds a bundle.json, or weights that lost theirs; also where nobody may look into it."""
    if not folder.is_dir():
        return False
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError:
        return True
    return MANIFEST in names or any(name.endswith(".safetensors") for name in names)


def examined(found: Found) -> Found:
    """The same bundle with the fault of its files: every byte is read, 35 MB in some 0.1 s, and not again in this process as
    long as all files keep their sizes and times."""
    if found.fault:
        return found
    try:
        files = [(name, (found.folder / name).lstat()) for name in _files(found.folder)]
    except OSError as error:
        return replace(found, fault=f"{found.folder.name} cannot be read: {error.strerror}.")
    try:
        _verify_once(found.folder, tuple((name, it.st_size, it.st_mtime_ns) for name, it in files))
    except BundleError as error:
        return replace(found, fault=str(error))
    return found


@lru_cache(maxsize=256)
def _verify_once(folder: Path, _files: tuple[tuple[str, int, int], ...]) -> None:
    """Files of these names, sizes and times. Raises BundleError, each time anew: what could not be read may be readable now."""
    verify(folder)


def _newest_first(found: Found) -> tuple[bool, float]:
    made = datetime.fromisoformat(found.manifest.created).timestamp() if found.manifest else 0.0
    return found.manifest is None, -made


def default_bundle(search: Iterable[Path], name: str | None = None) -> Path:
    """The folder of the bundle with this name, or of the newest usable one; raises BundleError when there is none."""
    places = list(search)
    bundles = find_bundles(places)
    usable = [found for found in bundles if found.manifest is not None]
    if name is None:
        if usable:
            return usable[0].folder
        if bundles:
            raise BundleError(f"No model can be used. {bundles[0].fault}")
        raise BundleError(f"No model is installed: none was found in {' or '.join(map(str, places)) or 'any folder'}.")
    for found in bundles:
        if found.folder.name == name:
            if found.manifest is None:
                raise BundleError(f"The model {name} cannot be used. {found.fault}")
            return found.folder
    known = ", ".join(found.folder.name for found in usable) or "none"
    raise BundleError(f"There is no model called {name}; installed: {known}.")
