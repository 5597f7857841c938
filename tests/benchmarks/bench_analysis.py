"""How long one photograph takes, by stage, by engine, by attribution and beside a peer network, with the released bundle; what screening needs.

On 12 MP photographs: real ones where the shared data are, else a sample made larger.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from retina_models import bundle, explain, fundus, grid, loading, machine, pipeline, runtime
from retina_models.attribution import Explainer
from retina_models.choice import WAYS, Choice, Way
from retina_models.prediction import LESION_KINDS, Analysis

REPOSITORY = Path(__file__).resolve().parent.parent.parent
SAMPLES = REPOSITORY / "resources" / "samples"
STAGES = ("read", "prepare", "lesion", "main", "join", "fuse", "maps")
RUNS = 3
SCREENED = 12
KEYS = dict(zip(WAYS, ("torch_channels_last", "openvino", "torch_bf16", "openvino_bf16"), strict=True))


def measure(folder: Path | None = None, photograph: Path | None = None) -> dict[str, Any]:
    """What `make bench` prints of the analysis. folder: of a bundle, else the released one; photograph: else the largest at hand.

    Every time is the shortest of three, in ms: other programs can only make one longer. Raises BundleError where no model is released.
    """
    folder = folder or bundle.default_bundle([REPOSITORY / "resources" / "models"])
    photograph = photograph or _photograph()
    released = loading.load_grader(folder, "cpu")
    analyse: dict[str, Any] = {}
    for name, network_of in _ways(folder).items():
        _say(f"analysing with {name}")
        analyse[name] = _by_stage(_on(released, network_of), photograph)
    image = fundus.read(photograph)
    analyse["photograph"] = f"{image.width} x {image.height}"
    analyse["chosen"] = released.why
    best, peer_ms = _beside_peer(released, photograph)
    return {
        "analyse_ms": analyse,
        "peer_unet_ms": peer_ms,
        "analysis_over_peer": round(best["total"] / peer_ms, 3),
        "bundle_mb": _megabytes(folder),
        **_screen_memory(),
        "attribution_ms": _attributions(folder, image),
        **_screening(released),
        "peak_rss_mb": _peak_rss_mb(),
        "cores": machine.cores(),
        "gflop_per_s": round(machine.measured_gflops(), 1),
    }


def _real_photographs() -> list[Path]:
    """12 MP each; none where the shared data are not."""
    return sorted((REPOSITORY.parent / "shared" / "data" / "idrid" / "photos").rglob("*.jpg"))


def _photograph() -> Path:
    """A real one, else a synthetic sample."""
    return (_real_photographs() or sorted(SAMPLES.glob("*.jpg")))[0]


NetworkOf = Callable[[str], runtime.Network]


def _ways(folder: Path) -> dict[str, NetworkOf]:
    """Every way in which a processor can run the networks, and PyTorch without channels-last, to see what that gains."""
    manifest = bundle.load_manifest(folder)

    def plain(name: str) -> runtime.Network:
        module = loading.load_module(folder, manifest, name)
        return runtime.TorchNetwork(module, names=loading.OUTPUTS[name], channels_last=False)

    def network(way: Way, name: str) -> runtime.Network:
        return loading.network(folder, manifest, name, Choice("cpu", way.engine, way.dtype, ""), runtime.threads())

    known = [way for way in WAYS if way.engine == "torch" or "openvino/lesion.xml" in manifest.sha256]
    return {"torch_fp32": plain, **{KEYS[way]: partial(network, way) for way in known}}


def _on(released: pipeline.FusedGrader, network_of: NetworkOf) -> pipeline.FusedGrader:
    """The released grader with its networks run otherwise."""
    eyes = pipeline.Eyes(network_of("lesion"), network_of("main"), released.eyes.thresholds)
    return pipeline.FusedGrader(
        released.name,
        released.device,
        released.why,
        eyes,
        network_of("fuse"),
        released.decision,
        released.eyes_key,
    )


def _by_stage(grader: pipeline.FusedGrader, photograph: Path) -> dict[str, float]:
    grader.analyse(fundus.read(photograph))  # the first one compiles and allocates
    return _shortest([_one_round(grader, photograph) for _ in range(RUNS)])


def _shortest(rounds: Sequence[dict[str, float]]) -> dict[str, float]:
    """Of each stage."""
    return {name: round(min(times[name] for times in rounds), 1) for name in rounds[0]}


def _beside_peer(grader: pipeline.FusedGrader, photograph: Path) -> tuple[dict[str, float], float]:
    """The analysis by stage, and the peer network: one after the other in turns, so that what else the machine does slows both.

    The aim is that the whole analysis takes at most half as long.
    """
    from peer import SIDE, PeerClock

    _say(f"beside U-Net with SE-ResNeXt50 at {SIDE} px")
    peer = PeerClock()
    peer.run()  # the first one allocates
    grader.analyse(fundus.read(photograph))
    turns = [(_one_round(grader, photograph), peer.run()) for _ in range(RUNS)]
    return _shortest([stages for stages, _ in turns]), round(min(ms for _, ms in turns), 1)


def _megabytes(folder: Path) -> float:
    """Of all files below it."""
    return round(sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6, 1)


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


def _screening(grader: pipeline.FusedGrader) -> dict[str, Any]:
    """Photographs a second of `retina-desktop screen`, and what the slowest of its stages alone would allow.

    The stages that overlap are reading, preparing, the networks and concluding; lesion detector and main network are one stage, since they
    have the same cores or card one after the other. Alone they are measured on the same photographs just before and just after: whatever
    else the machine does slows both.
    """
    photographs = _real_photographs()[:SCREENED] or sorted(SAMPLES.glob("*.jpg"))
    _say(f"screening {len(photographs)} photographs, and each stage alone")
    before, rate, after = _alone(grader, photographs), _rate(photographs), _alone(grader, photographs)
    alone = {stage: round((before[stage] + after[stage]) / 2, 1) for stage in before}
    bound = 1000 / max(alone.values())
    share = None if rate is None else round(rate / bound, 3)
    return {
        "screen_images_per_s": rate,
        "screen_bound_images_per_s": round(bound, 3),
        "screen_share_of_bound": share,
        "screen_stage_alone_ms": alone,
    }


def _alone(grader: pipeline.FusedGrader, photographs: Sequence[Path]) -> dict[str, float]:
    """Mean ms of each overlapping stage, one after the other."""
    spent = []
    for path in photographs:
        clock = [time.perf_counter()]
        image = fundus.read(path)
        clock.append(time.perf_counter())
        prepared = grader.prepare(image)
        clock.append(time.perf_counter())
        seen = grader.see(prepared)
        clock.append(time.perf_counter())
        grader.conclude(seen)
        clock.append(time.perf_counter())
        spent.append(np.diff(clock) * 1000)
    return dict(zip(("read", "prepare", "networks", "conclude"), np.mean(spent, axis=0).tolist(), strict=True))


def _rate(photographs: Sequence[Path]) -> float | None:
    """From the first row to the last: without loading the model."""
    with tempfile.TemporaryDirectory() as out:
        paths = map(str, photographs)
        command = [sys.executable, "-m", "retina_desktop", "screen", *paths, "--out", out, "--progress", "json"]
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


def _screen_memory() -> dict[str, Any]:
    from screen_memory import measure_screen

    _say("screening 12 MP photographs, for its memory")
    megabytes, problem = measure_screen(_real_photographs())
    reason = {} if problem is None else {"not_measured": {"screen_peak_mb": problem}}
    return {"screen_peak_mb": megabytes, **reason}


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
