"""What a photograph is called, of which only the content is known."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.services.lesson_files import find_files, remember

if TYPE_CHECKING:
    from retina_desktop.services.cancel import CancelToken
    from retina_desktop.store.store import Store


@dataclass(frozen=True)
class Named:
    """name: of the file that holds it, or held it last. path: where it lies now; None where it is gone. laterality: "OD" or "OS"."""

    name: str
    path: Path | None
    laterality: str | None
    patient: str | None


def named(store: Store, shas: Collection[str], token: CancelToken | None = None) -> dict[str, Named]:
    """By SHA-256; those that were never seen in a file are left out. Raises StoreError, Cancelled."""
    places, known = store.images.seen_at(shas), store.images.get_many(shas)
    files = find_files(store, places, token=token)
    remember(store, files)  # or a file that was copied back would be hashed at every look
    found = files.found
    names = {}
    for sha256, seen in places.items():
        path, image = found.get(sha256), known.get(sha256)
        name = (path or seen[-1].path).name
        names[sha256] = Named(name, path, image and image.laterality, image and image.patient)
    return names
