"""Marks from files into the store, as edits of the reader who is named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import tr
from retina_desktop.domain.marks import MarkEdit, SavedEdit, State
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.kept_marks import marks_of
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.mark_files import MarkFileError
from retina_desktop.services.mark_photographs import Photograph, Photographs
from retina_desktop.services.mark_sources import Claim, Entry, entries_of
from retina_desktop.services.record_reading import now_utc
from retina_desktop.services.regions import Region

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


@dataclass
class Imported:
    """What was saved, and what was left out."""

    photographs: int = 0  # with an edit; those whose marks were there already are not counted
    edits: int = 0
    unchanged: int = 0  # photographs
    problems: list[str] = field(default_factory=list)  # a sentence for each file or photograph that was left out


def import_marks(
    store: Store,
    path: Path,
    reader: str,
    *,
    photographs: Path | None = None,
    complete: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    token: CancelToken | None = None,
    now: Callable[[], datetime] = now_utc,
) -> Imported:
    """Save the marks in a file or folder for a reader; a photograph's kinds all at once or not at all.

    path: what `export_marks` wrote is restored as it was; masks as PNGs, a table of them or a COCO file add their lesions.
    photographs: the folder with the photographs; without it they are where the store saw them, or beside a table.
    complete: masks that are not from this program show every lesion of their kind.
    Raises MarkFileError where nothing can be used, StoreError (what was saved before stays), Cancelled.
    """
    token = token or CancelToken()
    outcome = Imported()
    entries = entries_of(path, reader, outcome.problems.append, complete=complete)
    shelf = Photographs(store, photographs, token)
    for done, entry in enumerate(entries):
        token.check()
        progress(done, len(entries))
        try:
            photograph = shelf.find(entry.wanted)
        except MarkFileError as error:
            outcome.problems.append(str(error))
            continue
        claims = _claims(entry, photograph, outcome.problems)
        try:
            edits = _edits(store, reader, photograph, claims)
        except MarkFileError as error:
            outcome.problems.append(str(error))
            continue
        if edits:
            width, height, time = photograph.width, photograph.height, now()
            store.marks.append_many([SavedEdit(photograph.sha256, reader, width, height, time, edit) for edit in edits])
            store.images.remember(photograph.sha256, photograph.path, width=width, height=height)
        outcome.edits += len(edits)
        outcome.photographs += bool(edits)
        outcome.unchanged += bool(claims and not edits)
    progress(len(entries), len(entries))
    return outcome


def _claims(entry: Entry, photograph: Photograph, problems: list[str]) -> dict[str, Claim]:
    """By kind; a kind that cannot be read is told and left out."""
    claims = {}
    for kind, read in entry.kinds.items():
        try:
            claims[kind] = read(photograph.width, photograph.height)
        except MarkFileError as error:
            problems.append(str(error))
    return claims


def _edits(store: Store, reader: str, photograph: Photograph, claims: Mapping[str, Claim]) -> list[MarkEdit]:
    """What has to be saved so that the reader's marks are what the file says; nothing where they are already."""
    kept = store.marks.load(photograph.sha256, reader)
    marks = LesionMarks(photograph.width, photograph.height) if kept is None else marks_of(kept)[0]
    if (marks.width, marks.height) != (photograph.width, photograph.height):
        raise MarkFileError(
            tr("The photograph {path} has marks of another size: nothing was added to them.", path=photograph.path)
        )
    edits = (_edit(marks, kind, claim) for kind, claim in claims.items())
    return [edit for edit in edits if edit is not None]


def _edit(marks: LesionMarks, kind: str, claim: Claim) -> MarkEdit | None:
    draft = marks.begin(kind, "import")
    clear = None if claim.clear is None else claim.clear & ~claim.lesion
    if claim.exact:
        judged = claim.lesion if clear is None else claim.lesion | clear
        draft.put(Region(0, 0, ~judged), State.UNJUDGED)
    draft.put(Region(0, 0, claim.lesion), State.LESION)
    if clear is not None:
        draft.put(Region(0, 0, clear), State.CLEAR)
    before = marks.is_complete(kind)
    after = before if claim.complete is None else claim.complete
    edit = draft.finish() or MarkEdit(kind, "import", {}, before, before)
    return replace(edit, complete_after=after) if edit.tiles or after != before else None
