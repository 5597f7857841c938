"""Two visits compared: how long two 12 MP photographs take to be laid over one another, and their lesions to be matched.

Both are jobs off the GUI thread. Times are processor seconds of one core, which other programs do not lengthen, and wall time beside them.
Run as a part of `make bench`, or alone: `python tests/benchmarks/bench_change.py`.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parent.parent
LONGEST_PX = 4288  # 12 MP with its black sides, as IDRiD's camera makes them
LESIONS = 300


def measure() -> dict[str, Any]:
    """Seconds by step; the photograph is a sample enlarged to 12 MP, so that it is the same everywhere."""
    import cv2

    cv2.setNumThreads(1)
    sys.path.insert(0, str(TESTS))
    import numpy as np

    from retina_models.fundus import find_field, read
    from retina_models.fundus.registration import landscape, register
    from visit_pictures import Change, second_visit

    pixels = read(TESTS.parent / "resources" / "samples" / "SYNTHETIC_03_right.jpg").pixels
    side = 2848
    square = cv2.resize(pixels, (side, side), interpolation=cv2.INTER_CUBIC)
    margin = (LONGEST_PX - side) // 2
    first = cv2.copyMakeBorder(square, 0, 0, margin, margin, cv2.BORDER_CONSTANT)
    rng = np.random.default_rng(1)
    second, _ = second_visit(first, find_field(first), Change.drawn(rng), rng)
    steps: dict[str, list[float]] = {}
    earlier = _timed(steps, "landscape", lambda: landscape(first))
    current = _timed(steps, "landscape_second", lambda: landscape(second))
    found = _timed(steps, "register", lambda: register(current, earlier))
    _timed(steps, "warp", lambda: found.map.warp(first, LONGEST_PX, side))
    visits = [_visit(field, rng) for field in (earlier.field, current.field)]
    from retina_desktop.services.change_map import compare

    _timed(steps, "compare", lambda: compare(visits[0], visits[1], found))
    registration = ("landscape", "landscape_second", "register")
    return {
        "change_s": {
            "registration": round(sum(steps[name][0] for name in registration), 2),
            "registration_wall": round(sum(steps[name][1] for name in registration), 2),
            **{name: round(cpu, 2) for name, (cpu, _wall) in steps.items()},
        }
    }


def _timed(steps: dict[str, list[float]], name: str, act: Callable[[], Any]) -> Any:
    wall, cpu = time.perf_counter(), time.process_time()
    result = act()
    steps[name] = [time.process_time() - cpu, time.perf_counter() - wall]
    return result


def _visit(field: Any, rng: Any) -> Any:
    """A visit with LESIONS of each kind, in maps of the detector's size."""
    import cv2
    import numpy as np

    from retina_desktop.domain.marks import PROPOSED_CODES
    from retina_desktop.services.change_map import Visit
    from retina_desktop.services.proposals import Proposals
    from retina_models.fundus import frame_of

    size, maps = 2048, {}
    for kind in PROPOSED_CODES:
        maps[kind] = np.zeros((size, size), np.uint8)
        for x, y in rng.integers(300, 1750, (LESIONS, 2)):
            cv2.circle(maps[kind], (int(x), int(y)), 6, 200, cv2.FILLED)
    frame = frame_of(field, size)
    return Visit(
        frame=frame,
        width=LONGEST_PX,
        height=2848,
        found={kind: Proposals(map_, frame, kind, 0.5) for kind, map_ in maps.items()},
        maps=maps,
        thresholds=dict.fromkeys(maps, 0.5),
        hidden=np.zeros((size, size), bool),
        complete=frozenset(maps),
    )


if __name__ == "__main__":
    print(json.dumps(measure()))
