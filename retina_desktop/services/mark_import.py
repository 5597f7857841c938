"""Marks from files into the store, as edits of the reader who is named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from retina_desktop.domain.language import mark, tr
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
    replaced: list[str] = field(
        default_factory=list
    )  # a sentence for each photograph and kind whose earlier marks went
    problems: list[str] = field(default_factory=list)  # a sentence for each file or photograph that was left out


def import_marks(
    store: Store,
    path: Path,
    reader: str,
    *,
    photographs: Path | None = None,
    complete: bool = False,
    replace: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    token: CancelToken | None = None,
    now: Callable[[], datetime] = now_utc,
) -> Imported:
    """Save the marks in a file or folder for a reader; a photograph's kinds all at once or not at all.

    path: what `export_marks` wrote is restored as it was; masks as PNGs, a table of them or a COCO file add their lesions.
    photographs: the folder with the photographs; without it they are where the store saw them, or beside a table.
    complete: masks that are not from this program show every lesion of their kind.
    replace: what the reader has there gives way to what the file says; without it, a photograph in which any of it would
    is told and left out as a whole.
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
            edits, overwritten = _edits(store, reader, photograph, claims)
        except MarkFileError as error:
            outcome.problems.append(str(error))
            continue
        if overwritten and not replace:
            outcome.problems += [_said((LEFT_OUT, LEFT_OUT_WORD), photograph, reader, one) for one in overwritten]
            continue
        if edits:
            width, height, time = photograph.width, photograph.height, now()
            store.marks.append_many([SavedEdit(photograph.sha256, reader, width, height, time, edit) for edit in edits])
            store.images.remember(photograph.sha256, photograph.path, width=width, height=height)
        outcome.edits += len(edits)
        outcome.replaced += [_said((REPLACED, REPLACED_WORD), photograph, reader, one) for one in overwritten]
        outcome.photographs += bool(edits)
        outcome.unchanged += bool(claims and not edits)
    progress(len(entries), len(entries))
    return outcome


def _claims(entry: Entry, photograph: Photograph, problems: list[str]) -> dict[str, Claim]:
    """By kind; a kind that cannot be read is told and left out."""
    claims = {}
    for kind, read in entry.kinds.items():
        try:
            claim = read(photograph.width, photograph.height)
        except MarkFileError as error:
            problems.append(str(error))
            continue
        problems += claim.told
        if claim.lesion.any() or not claim.told:
            claims[kind] = claim
    return claims


@dataclass(frozen=True)
class Overwritten:
    """What an import takes from a kind's marks: pixels that the reader had judged otherwise."""

    kind: str
    pixels: int
    lesions_before: int
    lesions_after: int


LEFT_OUT = mark(
    "{path}: the import changes {n} pixels of what {reader} marked as {kind} ({before} lesions now, {after} afterwards), so "
    "nothing was saved of this photograph; --replace does it."
)
LEFT_OUT_WORD = mark(
    "{path}: the import takes back that all is marked, as {reader} said of {kind}, so nothing was saved of this photograph; "
    "--replace does it."
)
REPLACED = mark(
    "{path}: {n} pixels of what {reader} had marked as {kind} were changed ({before} lesions before, {after} now)."
)
REPLACED_WORD = mark("{path}: that all is marked, as {reader} had said of {kind}, was taken back.")


def _said(messages: tuple[str, str], photograph: Photograph, reader: str, one: Overwritten) -> str:
    """messages: where pixels are other, and where the reader's word is all that goes."""
    return tr(
        messages[not one.pixels],
        path=photograph.path,
        reader=reader,
        kind=one.kind,
        n=f"{one.pixels:,}",
        before=f"{one.lesions_before:,}",
        after=f"{one.lesions_after:,}",
    )


def _edits(
    store: Store, reader: str, photograph: Photograph, claims: Mapping[str, Claim]
) -> tuple[list[MarkEdit], list[Overwritten]]:
    """What has to be saved so that the reader's marks are what the file says, and what goes by it; nothing where they are so."""
    kept = store.marks.load(photograph.sha256, reader)
    marks = LesionMarks(photograph.width, photograph.height) if kept is None else marks_of(kept)[0]
    if (marks.width, marks.height) != (photograph.width, photograph.height):
        raise MarkFileError(
            tr("The photograph {path} has marks of another size: nothing was added to them.", path=photograph.path)
        )
    edits, overwritten = [], []
    for kind, claim in claims.items():
        before, lesions = marks.mask(kind).copy(), marks.count(kind)
        edit = _edit(marks, kind, claim)
        if edit is None:
            continue
        edits.append(edit)
        pixels = int(np.count_nonzero((before != State.UNJUDGED) & (before != marks.mask(kind))))
        takes_word = edit.complete_before and not edit.complete_after
        if pixels or takes_word:
            overwritten.append(Overwritten(kind, pixels, lesions, marks.count(kind)))
    return edits, overwritten


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
