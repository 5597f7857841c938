"""Readings that the store refused: JSON lines beside it, for the next start."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retina_desktop.viewmodels import landmark_acts, mark_acts
from retina_desktop.viewmodels.answer import Answer

if TYPE_CHECKING:
    from retina_desktop.store.store import Store
    from retina_desktop.viewmodels.records import Act
    from retina_desktop.viewmodels.row_acts import RowAct

ROW_WRITERS = {landmark_acts.KIND: landmark_acts.write_entry, mark_acts.KIND: mark_acts.write_entry}
"""How the entries of a `RowAct` are saved, by their kind."""

log = logging.getLogger(__name__)


def elsewhere(file: Path) -> Path:
    """Where readings are kept when the disk of the store has no room for them: in the system's folder for passing files."""
    owner = hashlib.sha256(str(file.absolute()).encode()).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"retina-desktop-{owner}-{file.name}"


def keep(file: Path, acts: Sequence[Act | RowAct]) -> bool:
    """Append acts to the file, or `elsewhere`. False where neither disk takes them, which is logged."""
    text = "".join(json.dumps(entry) + "\n" for entry in _entries(acts))
    for place in (file, elsewhere(file)):
        try:
            _append(place, text)
        except OSError as error:
            log.error("%d readings could not be kept: %s.", len(acts), error)
        else:
            return True
    return False


def waiting(file: Path) -> Path:
    """Where a window that runs keeps what waits to be saved, in case it is killed meanwhile."""
    return file.with_name(f"waiting-{file.name}")


def guard(file: Path, acts: Sequence[Act | RowAct]) -> None:
    """These wait now, and nothing else: on a disk, whole, until the next call. None: nothing waits any more."""
    places = (waiting(file), elsewhere(waiting(file)))
    if not acts:
        for place in places:
            _remove(place)
        return
    text = "".join(json.dumps(entry) + "\n" for entry in _entries(acts))
    for place in places:
        fresh = place.with_suffix(".new")
        try:
            fresh.unlink(missing_ok=True)
            _append(fresh, text)
            fresh.replace(place)
        except OSError as error:
            log.warning("What waits cannot be kept: %s.", error)
            _remove(fresh)
        else:
            return


def _remove(file: Path) -> None:
    """Where that cannot be done, as on a write-protected disk, what it holds is recognised as saved at the next start."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        log.warning("A file of what waited cannot be removed: %s.", error)


def _append(file: Path, text: str) -> None:
    """All of it or nothing. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    length = file.stat().st_size if file.exists() else 0
    try:
        with file.open("a", encoding="utf-8") as lines:
            lines.write(text)
            lines.flush()
            os.fsync(lines.fileno())
    except OSError:
        if file.exists():
            os.truncate(file, length)
        raise


def recover(file: Path, store: Store) -> int:
    """Save what the file, the one `elsewhere`, and those of a window that was killed hold, then remove them. How many that were.

    Raises StoreError; the files stay then.
    """
    places = (file, elsewhere(file), waiting(file), elsewhere(waiting(file)))
    return sum(_recover(place, store) for place in places)


def _recover(file: Path, store: Store) -> int:
    from retina_desktop.services.record_reading import ReadingRecorder

    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return 0
    except (OSError, UnicodeDecodeError) as error:
        log.error("Readings that were kept cannot be read: %s.", error)
        return 0
    done = 0
    for line in lines:
        try:
            entry = json.loads(line)
            if entry["kind"] in ROW_WRITERS:
                ROW_WRITERS[entry["kind"]](entry, store)
                done += 1
                continue
            recorder = ReadingRecorder(store, entry.pop("reader"))
            when = datetime.fromisoformat(entry.pop("time_utc"))
            sha256, kind = entry.pop("sha256"), entry.pop("kind")
            if any(reading.time_utc == when for reading in store.readings.history(sha256, recorder.reader)):
                continue  # saved before, by a window that was killed before it could remove the file
            if kind == "withdraw":
                recorder.withdraw(sha256, time_utc=when, **entry)
            elif kind == "confirm":
                shown = _shown(entry.pop("shown", None))
                recorder.confirm(sha256, time_utc=when, shown=shown, **entry)
            else:
                recorder.enter(sha256, time_utc=when, **entry)
            done += 1
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            log.error("A reading that was kept cannot be used: %s.", error)
    _remove(file)
    return done


def _entries(acts: Sequence[Act | RowAct]) -> list[dict[str, Any]]:
    """What to do at the next start, in order. An act that was undone before it was ever written leaves no trace."""
    from retina_desktop.viewmodels.records import Act

    entries: dict[int, dict[str, Any]] = {}  # by the identity of the act, in order
    for act in acts:
        if not isinstance(act, Act):
            entries[id(act)] = act.entry()
            continue
        source = act.source
        if source is not None and not source.is_written:
            entry = entries.pop(id(source), None)
            if act.kind == "restore_before":
                continue
            entry = entry or _entry(source)
        else:
            entry = _entry(act)
        if entry is not None:
            entries[id(source or act)] = entry
    return list(entries.values())


def _entry(act: Act) -> dict[str, Any] | None:
    sha256 = act.sha256 or _hash(act.path)
    if sha256 is None:
        return None
    entry: dict[str, Any] = {
        "sha256": sha256,
        "reader": act.reader,
        "time_utc": act.time_utc.isoformat(),
        "opinion_was_visible": act.opinion_was_visible,
    }
    if act.kind == "confirm":
        return {**entry, "kind": "confirm", "shown": None if act.shown is None else asdict(act.shown)}
    if act.kind == "enter":
        return {**entry, "kind": "enter", **act.answer, "seconds_spent": act.seconds_spent}
    source = act.source
    reading = None if source is None else (source.before if act.kind == "restore_before" else source.after)
    if reading is None or reading.state == "withdrawn":
        return {**entry, "kind": "withdraw"}
    answer = {"grade": reading.grade, "ungradable": reading.gradable is False, "dme": reading.dme, "note": reading.note}
    answer |= {"signs": list(reading.signs), "quality_reasons": list(reading.quality_reasons)}
    return {**entry, "kind": "enter", **answer}


def _shown(kept: dict[str, Any] | None) -> Answer | None:
    """The answer that was on the screen, from its fields; JSON knows no tuples. None of an older program's entry."""
    if kept is None:
        return None
    fields = {**kept, "signs": tuple(kept["signs"]), "quality_reasons": tuple(kept["quality_reasons"])}
    return Answer(**fields)


def _hash(path: Path) -> str | None:
    from retina_models.fundus import FundusError, content_hash

    try:
        return content_hash(path)
    except FundusError as error:
        log.error("A reading of a photograph that is gone cannot be kept: %s", error)
        return None
