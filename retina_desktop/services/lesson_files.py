"""Where photographs lie now: the store knows where each was seen, and files move."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import tr
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.file_presence import stamp_of
from retina_desktop.services.open_folder import list_photographs
from retina_models.fundus import FundusError, content_hash

if TYPE_CHECKING:
    from retina_desktop.store.images import SeenAt
    from retina_desktop.store.store import Store


@dataclass
class Files:
    """Photographs by their content. A file is only here if it holds that content: by size and time of change, else by its hash."""

    found: dict[str, Path] = field(default_factory=dict)
    moved: dict[str, Path] = field(
        default_factory=dict
    )  # of these, those that were hashed: the store does not know them yet
    missing: dict[str, str] = field(default_factory=dict)  # why, one sentence
    sought: int = 0  # how many were not where they were seen, and were looked for in folders


def find_files(
    store: Store,
    shas: Iterable[str],
    folders: Iterable[Path] = (),
    token: CancelToken | None = None,
    on_problem: Callable[[str], None] = lambda _words: None,
) -> Files:
    """The files of these photographs, where they were seen, else in `folders` under any name.

    Only files are hashed that may be one: of a size that a missing photograph is known to have had. on_problem: a sentence for
    each folder that cannot be opened. Raises Cancelled and StoreError.
    """
    token = token or CancelToken()
    files = Files()
    wanted = dict.fromkeys(shas)
    places = store.images.seen_at(wanted)
    for sha256 in wanted:
        _look_where_seen(sha256, places.get(sha256, []), files, token)
    if files.missing and (looked_in := list(folders)):
        files.sought = len(files.missing)
        _look_in(store, looked_in, places, files, token, on_problem)
    return files


def remember(store: Store, files: Files) -> None:
    """Where what was moved lies now, in a store that takes it. Raises StoreError."""
    if store.read_only or not files.moved:
        return
    from retina_desktop.store.images import Sighting

    store.images.remember_many(Sighting(sha256, path) for sha256, path in files.moved.items())


def _look_where_seen(sha256: str, places: list[SeenAt], files: Files, token: CancelToken) -> None:
    stamps = [(place, stamp_of(place.path)) for place in places]
    for place, stamp in stamps:
        if stamp == (place.size, place.mtime_ns):
            files.found[sha256] = place.path
            return
    for place, stamp in stamps:
        if stamp is not None and stamp[0] == place.size and _hash(place.path, token) == sha256:
            files.found[sha256] = files.moved[sha256] = place.path
            return
    if not places:
        files.missing[sha256] = tr("Where it lies was never known.")
    elif replaced := [place.path for place, stamp in stamps if stamp is not None]:
        files.missing[sha256] = tr("The file {path} holds another photograph now.", path=replaced[0])
    else:
        files.missing[sha256] = tr("The file {path} is gone.", path=places[0].path)


def _look_in(
    store: Store,
    folders: list[Path],
    places: Mapping[str, list[SeenAt]],
    files: Files,
    token: CancelToken,
    on_problem: Callable[[str], None],
) -> None:
    sizes = {place.size for sha256 in files.missing for place in places.get(sha256, ())}
    is_any_size = any(sha256 not in places for sha256 in files.missing)
    for batch in list_photographs(folders, token, on_problem=on_problem):
        known = store.images.by_path(batch)
        for path in batch:
            stamp = stamp_of(path)
            if path not in known and not is_any_size and (stamp is None or stamp[0] not in sizes):
                continue
            sha256 = known.get(path) or _hash(path, token)
            if sha256 in files.missing:
                del files.missing[sha256]
                files.found[sha256] = files.moved[sha256] = path
        if not files.missing:
            return


def _hash(path: Path, token: CancelToken) -> str:
    """ "" where it cannot be read."""
    token.check()
    try:
        return content_hash(path)
    except FundusError:
        return ""
