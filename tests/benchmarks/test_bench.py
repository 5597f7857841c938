from __future__ import annotations

import runpy
from pathlib import Path

import pytest

# Which figures `make bench` must give, whatever is inside.
CONTRACT = {
    *(
        "startup_s",
        "torch_imported_before_window",
        "first_paint_ms",
        "next_image_ms",
        "longest_gui_stall_ms",
        "analyse_ms",
    ),
    *(
        "attribution_ms",
        "screen_images_per_s",
        "screen_bound_images_per_s",
        "feedback_s",
        "store_open_ms",
        "store_filter_ms",
    ),
    *("peak_rss_mb", "cores", "gflop_per_s"),
}


@pytest.fixture
def bench(repository: Path) -> dict:
    return runpy.run_path(str(repository / "tests" / "benchmarks" / "bench.py"))


def test_a_part_that_is_not_there_leaves_nulls_with_the_reason(bench: dict):
    parts = {f"missing_{name}": keys for name, keys in bench["PARTS"].items()}
    figures, complete = bench["measure_all"](parts)
    assert not complete
    assert figures.keys() >= CONTRACT
    for name, keys in parts.items():
        for key in keys:
            assert figures[key] is None
            assert figures["not_measured"][key] == f"{name}.py is not there"


def test_every_part_is_there(bench: dict, repository: Path):
    for name in bench["PARTS"]:
        assert "def measure(" in (repository / "tests" / "benchmarks" / f"{name}.py").read_text()


def test_what_a_part_measures_is_passed_on(bench: dict, tmp_path: Path):
    (tmp_path / "bench_small.py").write_text(
        "def measure():\n    print('noise')\n    return {'a_ms': 1.5, 'extra': 2}\n"
    )
    bench["measure_all"].__globals__["HERE"] = tmp_path / "tests" / "benchmarks"
    folder = tmp_path / "tests" / "benchmarks"
    folder.mkdir(parents=True)
    (tmp_path / "bench_small.py").rename(folder / "bench_small.py")
    figures, complete = bench["measure_all"]({"bench_small": ("a_ms", "b_ms")})
    assert complete
    assert (figures["a_ms"], figures["extra"], figures["b_ms"]) == (1.5, 2, None)
    assert figures["not_measured"]["b_ms"] == "bench_small gave no figure"
