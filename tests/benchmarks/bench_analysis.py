"""How long one photograph takes, by stage, by runtime and by attribution, with the released bundle: on one 12 MP photograph where there is one."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from retina_models import bundle, explain, fundus, grid, loading, machine, pipeline, runtime
from retina_models.attribution import Explainer
from retina_models.prediction import LESION_KINDS, Analysis

REPOSITORY = Path(__file__).resolve().parent.parent.parent
SAMPLES = REPOSITORY / "resources" / "samples"
STAGES = ("read", "prepare", "lesion", "main", "join", "fuse", "maps")
RUNS = 3


def measure(folder: Path | None = None, photograph: Path | None = None) -> dict[str, Any]:
    """What `make bench` prints of the analysis. folder: of a bundle, else the released one; photograph: else the largest at hand.

    Every time is the shortest of three, in ms: other programs can only make one longer. Raises BundleError where no model is released.
    """
    folder = folder or bundle.default_bundle([REPOSITORY / "resources" / "models"])
    photograph = photograph or _photograph()
    released = loading.load_grader(folder, "cpu")
    analyse: dict[str, Any] = {}
    for name, network_of in _runtimes(folder).items():
        _say(f"analysing with {name}")
        analyse[name] = _by_stage(_on(released, network_of), photograph)
    image = fundus.read(photograph)
    analyse["photograph"] = f"{image.width} x {image.height}"
    analyse["chosen"] = released.why
    best = analyse["openvino" if "OpenVINO" in released.device else "torch_channels_last"]
    return {
        "analyse_ms": analyse,
        "attribution_ms": _attributions(folder, image),
        "screen_images_per_s": _screening(),
        "screen_bound_images_per_s": round(1000 / max(best[stage] for stage in STAGES), 3),
        "peak_rss_mb": _peak_rss_mb(),
        "cores": machine.cores(),
        "gflop_per_s": round(machine.measured_gflops(), 1),
    }


def _photograph() -> Path:
    """A real 12 MP photograph where the shared data are, else a synthetic sample."""
    real = sorted((REPOSITORY.parent / "shared" / "data" / "idrid" / "photos").rglob("*.jpg"))
    return (real or sorted(SAMPLES.glob("*.jpg")))[0]


NetworkOf = Callable[[str], runtime.Network]


def _runtimes(folder: Path) -> dict[str, NetworkOf]:
    manifest = bundle.load_manifest(folder)

    def torch_network(name: str, channels_last: bool) -> runtime.Network:
        module = loading.load_module(folder, manifest, name)
        return runtime.TorchNetwork(module, names=loading.OUTPUTS[name], channels_last=channels_last)

    ways: dict[str, NetworkOf] = {
        "torch_fp32": lambda name: torch_network(name, channels_last=False),
        "torch_channels_last": lambda name: torch_network(name, channels_last=True),
    }
    if "openvino/lesion.xml" in manifest.sha256:
        ways["openvino"] = lambda name: runtime.OpenVinoNetwork(folder / "openvino" / f"{name}.xml")
    return ways


def _on(released: pipeline.FusedGrader, network_of: NetworkOf) -> pipeline.FusedGrader:
    """The released grader with its networks run otherwise."""
    eyes = pipeline.Eyes(network_of("lesion"), network_of("main"), released.eyes.thresholds)
    return pipeline.FusedGrader(
        released.name, released.device, released.why, eyes, network_of("fuse"), released.decision
    )


def _by_stage(grader: pipeline.FusedGrader, photograph: Path) -> dict[str, float]:
    grader.analyse(fundus.read(photograph))  # the first one compiles and allocates
    rounds = [_one_round(grader, photograph) for _ in range(RUNS)]
    times = {name: min(times.get(name, 0.0) for times in rounds) for name in rounds[0]}
    return {name: round(value, 1) for name, value in times.items()}


def _one_round(grader: pipeline.FusedGrader, photograph: Path) -> dict[str, float]:
    clock = [time.perf_counter()]
    image = fundus.read(photograph)
    clock.append(time.perf_counter())
    analysis = grader.analyse(image)
    clock.append(time.perf_counter())
    _all_maps(analysis)
    clock.append(time.perf_counter())
    read, _, maps = np.diff(clock) * 1000
    times = {"read": float(read), **analysis.prediction.stage_ms, "maps": float(maps)}
    return {**{stage: times.get(stage, 0.0) for stage in STAGES}, "total": (clock[-1] - clock[0]) * 1000}


def _all_maps(analysis: Analysis) -> None:
    for kind in (*LESION_KINDS, "artefact"):
        analysis.map_in_photo(kind)


def _attributions(folder: Path, image: fundus.FundusImage) -> dict[str, float]:
    """By method, as the program explains a grade: cropping and spreading over the photograph included."""
    explainer = Explainer(folder)
    cells = np.zeros((grid.CELL_CHANNELS, grid.CELLS, grid.CELLS), np.float32)  # what was found changes no time
    explainer.attribute(image, cells, "saliency")  # imports Captum
    times = {}
    for method in explain.METHODS:
        _say(f"attributing with {method}")
        start = time.perf_counter()
        explainer.attribute(image, cells, method)
        times[method] = round((time.perf_counter() - start) * 1000, 1)
    return times


def _screening() -> float | None:
    """Photographs a second of `retina-desktop screen` over the samples, from the first row to the last: without loading the model."""
    with tempfile.TemporaryDirectory() as out:
        command = [sys.executable, "-m", "retina_desktop", "screen", str(SAMPLES), "--out", out, "--progress", "json"]
        ticks: list[tuple[float, int]] = []
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as screening:
            assert screening.stdout is not None
            for line in screening.stdout:
                event = json.loads(line)
                if event["event"] == "progress" and event["done"]:
                    ticks.append((time.perf_counter(), event["done"]))
    if screening.returncode != 0 or len(ticks) < 2:
        return None
    (start, first), (end, last) = ticks[0], ticks[-1]
    return round((last - first) / (end - start), 3)


def _peak_rss_mb() -> float:
    info = psutil.Process().memory_info()
    peak = getattr(info, "peak_wset", None)  # Windows
    if peak is None:
        import resource

        unit = 1 if sys.platform == "darwin" else 1024
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    return round(peak / 1e6, 1)


def _say(words: str) -> None:
    sys.stderr.write(f"bench_analysis: {words}\n")


if __name__ == "__main__":
    json.dump(measure(), sys.stdout, indent=1)
