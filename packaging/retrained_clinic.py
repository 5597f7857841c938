"""A clinic's store for the pictures of retraining: what the released model carries of real photographs, as features, each with a reading."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from retina_desktop.domain.reading import Reading
from retina_desktop.store import open_store
from retina_desktop.store.images import Sighting
from retina_models.bundle import load_manifest
from retina_models.features import FuseInputs, eyes_key, pack
from retina_training.feedback import rehearsal

READERS = ("Dr Example", "Dr Sample")
PHOTOGRAPHS = 180


def make(store_file: Path, bundle: Path, folder: Path) -> None:
    """Write the store; a file in `folder` stands for each photograph."""
    folder.mkdir()
    seen, eyes = rehearsal.read(bundle), eyes_key(load_manifest(bundle))
    with open_store(store_file) as store:
        for number, row in enumerate(seen.labelled[:PHOTOGRAPHS]):
            file = folder / f"{number}.jpg"
            file.write_bytes(str(number).encode())
            sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
            store.images.remember_many([Sighting(sha256, file, patient=f"patient {number // 2}")])
            gradable, time = row.quality != "reject", datetime.now(UTC) - timedelta(days=number % 9, hours=1)
            grade, reader = row.grade if gradable else None, READERS[number % 3 == 0]
            store.readings.append(Reading(sha256, reader, "confirmed", grade, gradable, None, "", time, 4.0))
            inputs = FuseInputs(seen.cells[number], seen.features[number], seen.main[number])
            store.features.put(sha256, eyes, pack(inputs))
