"""How long a store of a million readings takes to open, and a filter over it. `make bench` calls `measure`."""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from retina_desktop.domain.reading import Reading
from retina_desktop.store import open_store

PER_TRANSACTION = 20_000
REPEATS = 7


def measure(rows: int = 1_000_000, folder: Path | None = None) -> dict[str, float]:
    """Milliseconds, medians of REPEATS: opening, the first page of a filter with its count, 1,000 current readings.

    rows: readings in the store, of half as many photographs by three readers. folder: where the store is made; it needs
    0.8 GB for a million readings. Filling takes about 100 s of processor time a million.
    """
    with tempfile.TemporaryDirectory(dir=folder, prefix="bench-store-") as made:
        path = Path(made) / "readings.sqlite"
        started = time.perf_counter()
        with open_store(path) as store:
            for chunk in _chunks(rows):
                store.readings.append_many(chunk)
        fill_s = time.perf_counter() - started
        opened = _median_ms(lambda: open_store(path).close())
        with open_store(path) as store:
            names = [_name(number) for number in range(0, rows // 2, max(rows // 2000, 1))][:1000]
            readings = store.readings
            return {
                "store_open_ms": opened,
                "store_filter_ms": _median_ms(lambda: (readings.page(grade=3), readings.count_current(grade=3))),
                "store_filter_reader_ms": _median_ms(
                    lambda: (
                        readings.page(reader="reader 1", state="entered", grade=3),
                        readings.count_current(reader="reader 1", state="entered", grade=3),
                    )
                ),
                "store_current_1000_ms": _median_ms(lambda: readings.current_many(names, "reader 1")),
                "store_append_ms": _median_ms(lambda: readings.append(_reading(0, random.Random(0)))),
                "store_rows": float(rows),
                "store_fill_s": fill_s,
                "store_mb": path.stat().st_size / 1e6,
            }


def _median_ms(act: Callable[[], object]) -> float:
    times = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        act()
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times)


def _chunks(rows: int) -> Iterator[list[Reading]]:
    chance = random.Random(1)
    for first in range(0, rows, PER_TRANSACTION):
        yield [_reading(number, chance) for number in range(first, min(first + PER_TRANSACTION, rows))]


def _name(photograph: int) -> str:
    return sha256(photograph.to_bytes(8, "big")).hexdigest()


def _reading(number: int, chance: random.Random) -> Reading:
    grade = chance.choices(range(5), (60, 10, 20, 6, 4))[0]
    return Reading(
        sha256=_name(number // 2),  # entered, and looked at once more
        reader=f"reader {1 + number // 2 % 3}",
        state="entered" if number % 2 == 0 else "confirmed",
        grade=grade,
        gradable=True,
        dme=None,
        note="",
        time_utc=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=5 * number),
        seconds_spent=4.9,
        model="retina-2026.1",
        model_grade=grade,
        model_opinion=f'{{"grade": {grade}}}',
    )


if __name__ == "__main__":
    for name, value in measure(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000).items():
        print(f"{name:24} {value:12,.1f}")
