from __future__ import annotations

import runpy
import sys
from datetime import date
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
    *("peer_unet_ms", "analysis_over_peer", "screen_peak_mb", "bundle_mb"),
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


@pytest.fixture
def benchmarks(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(repository / "tests" / "benchmarks"))


def test_the_peer_network_is_as_large_as_the_published_one(benchmarks: None):
    """SE-ResNeXt50 (32x4d) has 27.56 million parameters (Cadene's pretrainedmodels), 2.05 of them in the classifier that a U-Net drops."""
    import torch
    from peer import CLASSES, Peer

    peer = Peer().eval()
    encoder = sum(weight.numel() for part in (peer.stem, peer.stages) for weight in part.parameters())
    assert round(encoder / 1e6, 2) == 25.51
    assert round(sum(weight.numel() for weight in peer.parameters()) / 1e6, 1) == 34.5
    with torch.inference_mode():
        assert peer(torch.zeros(1, 3, 64, 96)).shape == (1, CLASSES, 64, 96)


def test_the_memory_of_a_process_and_of_those_that_it_starts_is_counted_together(benchmarks: None):
    from screen_memory import peak_of

    holder = "held = bytearray(b'x') * {mb}_000_000; import time; time.sleep(1)"
    starter = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {holder.format(mb=200)!r}], check=True)"
    alone, together = peak_of([sys.executable, "-c", "pass"]), peak_of([sys.executable, "-c", starter])
    assert (alone[0], together[0]) == (0, 0)
    assert together[1] > alone[1] + 200e6


def test_the_exit_status_of_what_was_measured_is_told(benchmarks: None):
    from screen_memory import peak_of

    assert peak_of([sys.executable, "-c", "raise SystemExit(3)"])[0] == 3


def test_what_the_machine_withheld_is_no_pause_of_the_window(benchmarks: None):
    from machine_pauses import Pause, own_s

    window = Pause(1.0, 1.060)
    idle_core, stopped_core = [Pause(2.0, 2.5)], [Pause(0.990, 1.010), Pause(1.020, 1.050)]
    assert own_s(window, []) == pytest.approx(0.060), "nothing is known of the machine"
    assert own_s(window, [idle_core]) == pytest.approx(0.060), "it stood still at another time"
    assert own_s(window, [idle_core, stopped_core]) == pytest.approx(0.020)


@pytest.mark.skipif(sys.platform != "linux", reason="processes are bound to a core on Linux only")
def test_a_core_that_stands_still_is_seen(benchmarks: None):
    """The watching process itself is stopped: what it then sees is what a host's stop looks like."""
    import os
    import signal
    import time

    from machine_pauses import MachinePauses

    watch = MachinePauses()
    first = watch._processes[0].pid
    time.sleep(0.5)
    stopped = time.perf_counter()
    os.kill(first, signal.SIGSTOP)
    time.sleep(0.2)
    os.kill(first, signal.SIGCONT)
    time.sleep(0.1)
    longest = max(watch.end()[0], key=lambda pause: pause.s)
    assert longest.s > 0.19
    assert longest.begin == pytest.approx(stopped, abs=0.05)


def test_the_page_says_what_was_missed_and_what_was_not_measured(repository: Path):
    table = runpy.run_path(str(repository / "tests" / "benchmarks" / "table.py"))
    figures = {"cores": 2, "gflop_per_s": 200.0, "next_image_ms": {"cold_preview": 61.0}, "screen_share_of_bound": 0.91}
    lines = table["page"](figures, date(2026, 11, 26)).splitlines()
    assert "| 12 MP JPEG: preview painted, cold | 61 ms | ≤ 60 ms | missed |" in lines
    assert "| screening, share of its slowest stage's rate | 0.91  | ≥ 0.9 |  |" in lines
    assert "| learning from 200 readings | not measured | ≤ 60 s | |" in lines
