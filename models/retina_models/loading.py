"""A bundle's networks brought to a device: which engine, checked weights, and the Grader made of them. torch only inside functions."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from retina_models import bundle as bundles
from retina_models import glance, pipeline, runtime
from retina_models.at_once import photographs_at_once
from retina_models.choice import (
    WAYS,
    Answer,
    Choice,
    Measurement,
    Trial,
    Way,
    choose,
    kept,
    needs_full_edition,
    refused_at_release,
)
from retina_models.features import eyes_key
from retina_models.prediction import LESION_KINDS
from retina_models.runtime import Network
from retina_models.thrift import ThriftyNetwork, Tiling
from retina_models.verdict import Decision

log = logging.getLogger(__name__)

BUILDERS = {"lesion": "retina_models.lesions", "main": "retina_models.main", "fuse": "retina_models.fuse"}
OUTPUTS = {"lesion": pipeline.LESION_OUTPUTS, "main": pipeline.MAIN_OUTPUTS, "fuse": pipeline.FUSE_OUTPUTS}
LESION_TILING = Tiling(margin=224, multiple=32)
"""Its receptive field's radius is 198 px: a smaller margin shows as seams."""
NO_BFLOAT16 = "this processor has no instructions for bfloat16"


def load_grader(
    folder: Path,
    device: str = "auto",
    measurements: Path | None = None,
    spare_cores: int = 0,
    samples: Path | None = None,
    at_once: int | None = None,
) -> pipeline.FusedGrader:
    """The fused model of the bundle in `folder`, ready on the device; every file it needs is checked against its hash first.

    device: auto, cpu, cuda or mps. measurements: a file that keeps which way was fastest here. spare_cores: left to others, such as the window.
    samples: the photographs of glance.PHOTOGRAPHS, on which the ways are compared; those that ship with the program when None.
    at_once: photographs that go through the networks together; None for what the device's free memory holds, 1 on the CPU.
    Raises BundleError and RuntimeFault, in words.
    """
    manifest = bundles.load_manifest(folder)
    _cell_thresholds(manifest)  # refused before anything is loaded
    if why_not := needs_full_edition(manifest):
        raise runtime.RuntimeFault(why_not)
    threads = runtime.threads(spare_cores)
    trial = _trial(folder, manifest, threads, samples or glance.shipped_samples())
    choice = choose(device, trial, measurements, refused_at_release(manifest.metrics))
    log.info("The model %s runs on %s.", manifest.label, choice.words)
    return load_chosen(folder, manifest, choice, threads, at_once)


def load_chosen(
    folder: Path, manifest: bundles.Manifest, choice: Choice, threads: int, at_once: int | None = None
) -> pipeline.FusedGrader:
    """The fused model of the bundle in `folder`, run as the choice says; at_once as load_grader. Raises BundleError and RuntimeFault, in words."""
    networks = {name: _thrifty(folder, manifest, name, choice, threads) for name in BUILDERS}
    if at_once is None:
        at_once = photographs_at_once(choice.device)
    if at_once > 1:
        log.info("%d photographs go through the networks at once.", at_once)
    return _grader(manifest, choice, networks, at_once)


def measured(folder: Path, measurements: Path) -> Measurement | None:
    """What the trial of this bundle found on this machine; None where there was none yet. Raises BundleError."""
    return kept(trial_key(bundles.load_manifest(folder)), measurements)


def _grader(
    manifest: bundles.Manifest, choice: Choice, networks: dict[str, Network], at_once: int = 1
) -> pipeline.FusedGrader:
    decision = Decision(
        manifest.temperature, manifest.operating_points, manifest.conformal_threshold, pipeline.MAIN_SIZE
    )
    eyes = pipeline.Eyes(networks["lesion"], networks["main"], _cell_thresholds(manifest))
    key = eyes_key(manifest)
    return pipeline.FusedGrader(
        manifest.name, choice.short, choice.words, eyes, networks["fuse"], decision, key, at_once
    )


def _trial(folder: Path, manifest: bundles.Manifest, threads: int, samples: Path | None) -> Trial | None:
    """None where there are no photographs to compare the ways on."""
    if samples is None:
        return None
    ways, unfit = ways_of(manifest)
    photographs = glance.Photographs(samples)

    def ask(way: Way) -> Iterator[Answer]:
        choice = Choice("cpu", way.engine, way.dtype, "")
        networks = {name: network(folder, manifest, name, choice, threads) for name in BUILDERS}
        yield from glance.answers(networks, lambda given: _grader(manifest, choice, given), photographs)

    return Trial(trial_key(manifest), {way: partial(ask, way) for way in ways}, unfit)


def ways_of(manifest: bundles.Manifest) -> tuple[list[Way], dict[Way, str]]:
    """The ways in which this CPU can run the bundle; and of the others that it came with, why not."""
    ways = [way for way in WAYS if way.engine == "torch" or "openvino/lesion.xml" in manifest.sha256]
    unfit = {} if runtime.cpu_has_bfloat16() else {way: NO_BFLOAT16 for way in ways if way.dtype == "bfloat16"}
    return [way for way in ways if way not in unfit], unfit


def trial_key(manifest: bundles.Manifest) -> str:
    """The weights, and which ways are not tried: what was measured before its release refused one no longer counts."""
    weights = (manifest.sha256.get(f"{name}.safetensors", "")[:8] for name in BUILDERS)
    refused = (f"without {way.name}" for way in refused_at_release(manifest.metrics))
    return " ".join([manifest.label, *weights, *refused])


def _cell_thresholds(manifest: bundles.Manifest) -> dict[str, float]:
    """By lesion kind the probability from which the fuse network counts it. Raises BundleError."""
    given = manifest.preprocessing.get("cell_thresholds")
    given = given if isinstance(given, dict) else {}
    for kind in LESION_KINDS:
        if not isinstance(given.get(kind), int | float) or not 0 <= given[kind] <= 1:
            raise bundles.BundleError(
                f"The model {manifest.label} does not say from which probability it counts {kind} "
                "(preprocessing.cell_thresholds in bundle.json, 0 to 1): it was made by another version of this program."
            )
    return {kind: float(given[kind]) for kind in LESION_KINDS}


def network(folder: Path, manifest: bundles.Manifest, name: str, choice: Choice, threads: int) -> Network:
    """One network on the chosen engine. Raises BundleError, RuntimeFault."""
    if choice.engine == "openvino":
        for file in (f"openvino/{name}.xml", f"openvino/{name}.bin"):
            bundles.verify_file(folder, file, manifest.sha256.get(file, ""))
        return runtime.OpenVinoNetwork(folder / "openvino" / f"{name}.xml", threads, choice.dtype)
    module = load_module(folder, manifest, name)
    if choice.device == "cpu":
        runtime.set_torch_threads(threads)
    return runtime.TorchNetwork(module, choice.device, choice.dtype, OUTPUTS[name])


def load_module(folder: Path, manifest: bundles.Manifest, name: str):  # noqa: ANN201 (nn.Module: torch stays out of this module)
    """The torch module of one network ("lesion", "main", "fuse") with its released weights. Raises BundleError."""
    file = f"{name}.safetensors"
    bundles.verify_file(folder, file, manifest.sha256.get(file, ""))
    module = importlib.import_module(BUILDERS[name]).build(manifest.networks[name])
    bundles.load_into(module, folder / file)
    if name == "lesion":
        from retina_models.lesions import Probabilities

        return Probabilities(module).eval()
    return module.eval()


def _thrifty(folder: Path, manifest: bundles.Manifest, name: str, choice: Choice, threads: int) -> Network:
    ready = network(folder, manifest, name, choice, threads)
    if choice.device == "cpu":
        return ready
    on_cpu = Choice("cpu", "torch", "float32", "")
    tiling = LESION_TILING if name == "lesion" else None
    return ThriftyNetwork(ready, lambda: network(folder, manifest, name, on_cpu, threads), log.warning, tiling)
