"""`make bench`: every measurement of the program on this machine, as one JSON object on standard output.

Each part runs in a process of its own, so that what one imports does not speed up another, and prints what its `measure()` returned. What could
not be measured is null, with the reason in `not_measured`; the exit status is 1 only where a part that should have worked broke off.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
LIMIT_S = 1800

# Which file measures what. Every key of the contract is here once.
PARTS: dict[str, tuple[str, ...]] = {
    "bench_window": (
        "startup_s",
        "torch_imported_before_window",
        "first_paint_ms",
        "next_image_ms",
        "longest_gui_stall_ms",
    ),
    "bench_analysis": (
        "analyse_ms",
        "peer_unet_ms",
        "analysis_over_peer",
        "attribution_ms",
        "screen_images_per_s",
        "screen_bound_images_per_s",
        "screen_peak_mb",
        "bundle_mb",
    ),
    "bench_store": ("store_open_ms", "store_filter_ms"),
    "bench_seeing": ("seeing_ms",),
    "bench_marks": ("marks_ms",),
    "bench_compare": ("compare_ms",),
    "bench_sitting": ("sitting",),
    "bench_worklist": ("worklist",),
    "bench_change": ("change_s",),
    "bench_feedback": ("feedback_s",),
}


def measure_part(name: str) -> tuple[dict[str, Any], str | None]:
    """What a part measured, and why it measured nothing, when it did not."""
    if not (HERE / f"{name}.py").exists():
        return {}, f"{name}.py is not there"
    code = f"import json, sys; import {name}; json.dump({name}.measure(), open(sys.argv[1], 'w'))"
    result_file = HERE.parent.parent / "out" / f"{name}.json"
    result_file.parent.mkdir(exist_ok=True)
    result_file.unlink(missing_ok=True)
    try:
        done = subprocess.run(
            [sys.executable, "-c", code, str(result_file)], cwd=HERE, stdout=sys.stderr, timeout=LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired:
        return {}, f"{name} took more than {LIMIT_S} s"
    if done.returncode != 0 or not result_file.exists():
        return {}, f"{name} broke off with exit status {done.returncode}; its words are on standard error"
    return json.loads(result_file.read_text()), None


def machine() -> dict[str, Any]:
    """Cores and the speed of a matrix product, without which no figure above means anything elsewhere."""
    from retina_models.machine import machine as measured

    return {("gflop_per_s" if key == "gflops" else key): value for key, value in measured().items()}


def measure_all(parts: dict[str, tuple[str, ...]]) -> tuple[dict[str, Any], bool]:
    """The whole object, and whether every part did its work."""
    figures: dict[str, Any] = {}
    reasons: dict[str, str] = {}
    broken = False
    for name, keys in parts.items():
        found, problem = measure_part(name)
        broken |= problem is not None
        figures |= {key: found.get(key) for key in keys}
        figures |= {key: value for key, value in found.items() if key not in keys and key != "not_measured"}
        reasons |= {key: problem or f"{name} gave no figure" for key in keys if found.get(key) is None}
        reasons |= found.get("not_measured", {})
    # The largest process of all, the one with the networks included: Linux gives kilobytes, macOS bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    figures["peak_rss_mb"] = round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit / 1e6, 1)
    return figures | machine() | {"not_measured": reasons}, not broken


def main() -> int:
    """Prints the object. Arguments: names of parts, for all of them none."""
    chosen = {name: keys for name, keys in PARTS.items() if not sys.argv[1:] or name in sys.argv[1:]}
    figures, complete = measure_all(chosen)
    print(json.dumps(figures, indent=2))
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
