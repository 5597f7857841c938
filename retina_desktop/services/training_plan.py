"""What a training could learn now: what is new since the last one, what speaks against it, and how long it may take."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.services.doubtful import Doubtful, doubtful
from retina_desktop.services.lesson_files import find_files, remember
from retina_desktop.services.lessons import Tally, Why, gather, tally
from retina_models.bundle import Found, load_manifest
from retina_models.features import eyes_key

if TYPE_CHECKING:
    from retina_desktop.services.cancel import CancelToken
    from retina_desktop.store.store import Store

LEARNING_S = 30.0
"""The fuse network on any number of readings, two cores: `feedback_s` of docs/bench.md, rounded up."""
LOOK_S = 1.4
"""One photograph of which no features are kept, on a CPU of two cores: docs/bench.md."""


@dataclass(frozen=True)
class Plan:
    """A training of `model` on what is confirmed now. Photographs are counted, not readings."""

    model: str  # the bundle that would go on learning, by name
    since: datetime | None  # when a model was last made here; None where none was
    everything: Tally
    new: Tally  # confirmed since then
    held_out: Tally  # never learnt from
    left_out: Mapping[Why, int]
    doubtful: Sequence[Doubtful]  # to be looked at before; none that was held out or looked at a second time
    marked: Mapping[str, int]  # photographs with lesions marked by hand, by kind
    unseen: int  # photographs of which no features are kept: they have to be looked at first
    faults: Sequence[str]  # why nothing can be learnt, a sentence each

    @property
    def missing(self) -> int:
        """Photographs that would be learnt from if it were known where they lie."""
        return self.left_out.get(Why.MISSING, 0)

    @property
    def seconds(self) -> float:
        """About how long it takes on two cores."""
        return LEARNING_S + LOOK_S * self.unseen


def look_at(
    store: Store,
    bundle: Path,
    made: Collection[Found],
    arbiters: Collection[str] = (),
    token: CancelToken | None = None,
    folders: Sequence[Path] = (),
) -> Plan:
    """What the bundle in this folder could learn from the store; nothing is written.

    made: the models that are here, and candidates; those with a parent were trained here or at another clinic.
    folders: where to look for photographs that are not where they were.
    Raises StoreError, BundleError, Cancelled.
    """
    manifest = load_manifest(bundle)
    eyes = eyes_key(manifest)
    lessons = gather(store, write=False, arbiters=arbiters, folders=folders, eyes=eyes, token=token)
    both = [*lessons.learnt, *lessons.held_out]
    kept = store.features.kept((one.sha256 for one in both), eyes)
    since = last_made(made)
    return Plan(
        model=manifest.name,
        since=since,
        everything=tally(lessons.learnt),
        new=tally(lessons.learnt, since),
        held_out=tally(lessons.held_out),
        left_out=Counter(one.why for one in lessons.left_out),
        doubtful=[one for one in doubtful(store, manifest.name, lessons) if not one.is_held_out and not one.is_decided],
        marked={kind: len(shas) for kind, shas in lessons.marks.items()},
        unseen=sum(one.sha256 not in kept for one in both),
        faults=lessons.faults,
    )


def find_again(
    store: Store,
    folders: Sequence[Path],
    token: CancelToken | None = None,
    on_problem: Callable[[str], None] = lambda _words: None,
) -> tuple[int, int]:
    """Look in these folders for photographs with a reading that are not where they were, and remember where they are.

    Returns how many were found, and how many were looked for. on_problem: a sentence for each folder that cannot be opened.
    Raises StoreError, Cancelled.
    """
    files = find_files(store, store.readings.photographs(), folders, token, on_problem)
    remember(store, files)
    return files.sought - len(files.missing) if files.sought else 0, files.sought


def last_made(made: Collection[Found]) -> datetime | None:
    """When the newest of them that was made from another model was made; None where there is none."""
    times = [
        datetime.fromisoformat(found.manifest.created) for found in made if found.manifest and found.manifest.parent
    ]
    return max(times, default=None)
