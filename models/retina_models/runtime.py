"""Where the networks run: CUDA, Apple's GPU, or the CPU by PyTorch or OpenVINO; chosen by measurement, said plainly.

A `Network` takes and gives NumPy arrays whatever runs it. torch and OpenVINO are imported inside functions only: an
edition without torch runs the released networks through OpenVINO, and neither may load on the way to the first window.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import logging
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Literal, Protocol

import numpy as np

from retina_models import machine

if TYPE_CHECKING:
    from torch import Tensor, nn

log = logging.getLogger(__name__)

Device = Literal["cpu", "cuda", "mps"]
Engine = Literal["torch", "openvino"]
Outputs = dict[str, np.ndarray]

ENGINE_NAMES: dict[Engine, str] = {"torch": "PyTorch", "openvino": "OpenVINO"}
DEVICE_NAMES: dict[Device, str] = {"cpu": "CPU", "cuda": "CUDA", "mps": "Apple GPU"}
AGREEMENT = 0.01
"""Largest difference of any probability between the engines with which OpenVINO may stand in for PyTorch."""


class RuntimeFault(Exception):
    """The networks cannot run here; str(error) is one sentence for the user."""


class OutOfMemory(RuntimeFault):
    """The device has too little memory for this batch."""


class Network(Protocol):
    """One network on one device."""

    def run(self, *inputs: np.ndarray) -> Outputs:
        """inputs: as the network's forward takes them, images (N, 3, H, W) float32 -> outputs by name, float32.

        Raises RuntimeFault, OutOfMemory when a smaller batch could succeed.
        """
        ...


# ------------------------------------------------------------------------------------------------------------- networks


class TorchNetwork:
    """A torch module, taken over, whose forward gives a tensor, several (named by `names`), or a dict of them."""

    def __init__(
        self,
        module: nn.Module,
        device: Device = "cpu",
        dtype: str = "float32",
        names: Sequence[str] = ("output",),
        channels_last: bool = True,
    ) -> None:
        import torch

        self._layout = torch.channels_last if channels_last else torch.contiguous_format
        self._device: Device = device
        self._half = None if dtype == "float32" else getattr(torch, dtype)
        self._names = tuple(names)
        self._module = module.eval().to(device).to(memory_format=self._layout)

    def run(self, *inputs: np.ndarray) -> Outputs:
        import torch

        autocast = torch.autocast(self._device, self._half or torch.float16, enabled=self._half is not None)
        try:
            with torch.inference_mode(), autocast:
                given = self._module(*[self._tensor(array) for array in inputs])
                return self._arrays(given)
        except (RuntimeError, MemoryError) as error:
            if is_out_of_memory(error) and self._device == "cuda":
                torch.cuda.empty_cache()
            raise fault(error, DEVICE_NAMES[self._device]) from error

    def _tensor(self, array: np.ndarray) -> Tensor:
        import torch

        tensor = torch.from_numpy(np.ascontiguousarray(array)).to(self._device)
        return tensor.contiguous(memory_format=self._layout) if tensor.ndim == 4 else tensor

    def _arrays(self, given: Tensor | Sequence[Tensor] | Mapping[str, Tensor]) -> Outputs:
        import torch

        if isinstance(given, torch.Tensor):
            given = [given]
        named = given if isinstance(given, Mapping) else dict(zip(self._names, given, strict=True))
        return {name: tensor.float().cpu().contiguous().numpy() for name, tensor in named.items()}


class OpenVinoNetwork:
    """A network that export_openvino wrote, on the CPU in float32.

    OpenVINO would take bfloat16 where the processor has AMX: three times as fast, but probabilities then differ by up
    to 0.025 between machines, and a grade must not depend on where the photograph was read.
    """

    def __init__(self, xml: Path, threads: int | None = None) -> None:
        openvino = import_openvino()
        settings = {"INFERENCE_PRECISION_HINT": "f32", "PERFORMANCE_HINT": "LATENCY"}
        if threads is not None:
            settings["INFERENCE_NUM_THREADS"] = str(threads)
        try:
            core = openvino.Core()
            described = core.read_model(xml)
            self._model = core.compile_model(described, "CPU", settings)
        except RuntimeError as error:
            raise RuntimeFault(f"OpenVINO cannot load {xml.name}: {_first_line(error)}.") from error
        # Of the file, not of what was compiled: compiling may add further names to the same output (seen in 2026.4.1).
        self._names = [output.get_any_name() for output in described.outputs]

    def run(self, *inputs: np.ndarray) -> Outputs:
        try:
            given = self._model([np.ascontiguousarray(array) for array in inputs])
        except (RuntimeError, MemoryError) as error:
            raise fault(error, "CPU") from error
        return {name: np.array(given[index], np.float32) for index, name in enumerate(self._names)}


def import_openvino() -> ModuleType:
    """The only door to OpenVINO: its mere import reports to Google Analytics unless its telemetry package cannot load.

    openvino.tools.ovc then falls back to a stub of its own (seen in 2026.4.1). A program that reads patients' photographs
    sends nothing anywhere.
    """
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    import openvino

    return openvino


def is_out_of_memory(error: BaseException) -> bool:
    """Whether torch, OpenVINO or Python ran out of memory; the engines have no exception in common."""
    if isinstance(error, MemoryError) or any(kind.__name__ == "OutOfMemoryError" for kind in type(error).__mro__):
        return True
    words = str(error).lower().replace("cannot", "can't")
    return any(sign in words for sign in ("out of memory", "can't allocate", "bad_alloc"))


def fault(error: BaseException, device: str) -> RuntimeFault:
    """An engine's own error in our words."""
    if is_out_of_memory(error):
        return OutOfMemory(f"The {device} has too little free memory for this photograph.")
    return RuntimeFault(f"The network failed on the {device}: {_first_line(error)}.")


def _first_line(error: BaseException) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0].rstrip(".") if lines else type(error).__name__


def threads(spare: int = 0) -> int:
    """How many threads to compute with when `spare` cores are left to others, such as the window."""
    return max(1, machine.cores() - spare)


def set_torch_threads(count: int) -> None:
    """For the whole process; OpenVinoNetwork is given its own count."""
    import torch

    torch.set_num_threads(count)


# ------------------------------------------------------------------------------------------------------------- choosing


@dataclass(frozen=True)
class Choice:
    """What runs the networks, and in words what and why."""

    device: Device
    engine: Engine
    dtype: str  # of the arithmetic: "float32", "float16"
    words: str  # such as "CPU (OpenVINO), 2 cores: no CUDA device found"

    @property
    def short(self) -> str:
        """For the status bar, such as "CPU (OpenVINO)"."""
        return f"{DEVICE_NAMES[self.device]} ({ENGINE_NAMES[self.engine]})"


Run = Callable[[], np.ndarray]
"""One short analysis; gives every probability that it found."""


@dataclass(frozen=True)
class Trial:
    """How to compare the engines on this CPU with the bundle at hand."""

    key: str  # bundle and version: the measurement is kept under it
    engines: Mapping[Engine, Callable[[], Run]]  # loads the networks on that engine; may raise RuntimeFault


@dataclass(frozen=True)
class Measurement:
    """What a trial found."""

    torch_ms: float
    openvino_ms: float
    difference: float  # largest, of any probability

    @property
    def engine(self) -> Engine:
        return "openvino" if self.difference <= AGREEMENT and self.openvino_ms <= self.torch_ms else "torch"

    @property
    def words(self) -> str:
        if self.difference > AGREEMENT:
            return f"OpenVINO's probabilities differ by {self.difference:.3f} on this processor, so it is not used"
        times = f"{self.openvino_ms:.0f} ms with OpenVINO, {self.torch_ms:.0f} ms with PyTorch"
        return f"{times}, measured here; their results agree"


def choose(device: str = "auto", trial: Trial | None = None, cache: Path | None = None) -> Choice:
    """Where to run. device: auto, cpu, cuda or mps.

    On a CPU with both engines the trial decides; its result is kept in `cache`, a small JSON file. Raises RuntimeFault
    when the wished device is missing, or any engine.
    """
    if device not in {"auto", *DEVICE_NAMES}:
        raise RuntimeFault(f'There is no device called "{device}"; choose auto, {", ".join(DEVICE_NAMES)}.')
    if device in ("auto", "cuda"):
        found = _cuda()
        if isinstance(found, Choice):
            return found
        if device == "cuda":
            raise RuntimeFault(f"CUDA was asked for, but {found}; choose auto or cpu.")
    if device in ("auto", "mps"):
        apple = _mps()
        if apple is not None:
            return apple
        if device == "mps":
            raise RuntimeFault("Apple's GPU was asked for, but PyTorch finds none here; choose auto or cpu.")
    return _cpu("the CPU was asked for" if device == "cpu" else "no CUDA device found", trial, cache)


def _installed(engine: Engine) -> bool:
    return importlib.util.find_spec(engine) is not None


def _cuda() -> Choice | str:
    """The choice, or why not."""
    if not machine.may_have_cuda():
        return "no CUDA device was found"
    if not _installed("torch"):
        return "this edition comes without PyTorch"
    import torch

    if not torch.cuda.is_available():
        return "the installed PyTorch cannot use the graphics card"
    name = torch.cuda.get_device_name(0)
    # Half precision is slower than float32 before the tensor cores of compute capability 7.0.
    dtype = "float16" if torch.cuda.get_device_capability(0) >= (7, 0) else "float32"
    return Choice("cuda", "torch", dtype, f"CUDA (PyTorch), {name}, {dtype}")


def _mps() -> Choice | None:
    if not machine.may_have_mps() or not _installed("torch"):
        return None
    import torch

    if not torch.backends.mps.is_available():
        return None
    return Choice("mps", "torch", "float32", "Apple GPU (PyTorch), float32")


def _cpu(reason: str, trial: Trial | None, cache: Path | None) -> Choice:
    engine: Engine
    known = ENGINE_NAMES if trial is None else trial.engines
    engines: list[Engine] = [engine for engine in known if _installed(engine)]
    if not engines:
        raise RuntimeFault("Neither PyTorch nor OpenVINO can run this model here; install one of them.")
    if len(engines) == 1:
        engine, why = engines[0], f"{reason}, and the model runs with nothing else here"
    elif trial is None:
        engine, why = "openvino", reason
    else:
        engine, why = _by_trial(reason, trial, cache)
    count = machine.cores()
    words = f"CPU ({ENGINE_NAMES[engine]}), {count} core{'s' if count > 1 else ''}: {why}"
    return Choice("cpu", engine, "float32", words)


def _by_trial(reason: str, trial: Trial, cache: Path | None) -> tuple[Engine, str]:
    key = _cache_key(trial)
    known = _read_cache(cache).get(key)
    if known is None:
        try:
            known = compare(trial)
        except RuntimeFault as error:
            return "torch", f"{reason}; {str(error).rstrip('.')}"
        _write_cache(cache, key, known)
    return known.engine, f"{reason}; {known.words}"


def compare(trial: Trial) -> Measurement:
    """Run both engines on the same input. Raises RuntimeFault when one cannot run."""
    milliseconds: dict[Engine, float] = {}
    given: dict[Engine, np.ndarray] = {}
    for engine, load in trial.engines.items():
        run = load()
        given[engine] = run()
        milliseconds[engine] = best_ms(run)
    if given["torch"].shape != given["openvino"].shape:
        raise RuntimeFault("OpenVINO's networks are not those of this model.")
    difference = largest_difference(given["torch"], given["openvino"])
    return Measurement(milliseconds["torch"], milliseconds["openvino"], difference)


def largest_difference(one: np.ndarray, other: np.ndarray) -> float:
    """Of any element; infinite where either is not a number, since a NaN would pass every comparison as agreeing."""
    return float(np.nan_to_num(np.abs(one - other), nan=np.inf, posinf=np.inf).max(initial=0.0))


def best_ms(run: Callable[[], object], runs: int = 3, limit_s: float = 2.0) -> float:
    """The shortest of some runs, in milliseconds: other programs can only make one longer. Ends early past limit_s."""
    times: list[float] = []
    while len(times) < runs and sum(times) < limit_s:
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def _cache_key(trial: Trial) -> str:
    versions = " ".join(f"{engine} {_version(engine)}" for engine in ENGINE_NAMES)
    return f"{trial.key} | {machine.cpu_name()} x {machine.cores()} | {versions}"


def _version(engine: Engine) -> str:
    try:
        return importlib.metadata.version(engine)
    except importlib.metadata.PackageNotFoundError:
        return "unknown"  # a frozen program may carry no metadata


def _measurement(entry: Mapping[str, object]) -> Measurement:
    return Measurement(**{name: float(str(number)) for name, number in entry.items()})


def _read_cache(cache: Path | None) -> dict[str, Measurement]:
    """Empty when the file is not there or damaged: then it is measured anew."""
    if cache is None:
        return {}
    try:
        values = json.loads(cache.read_text(encoding="utf-8"))
        return {key: _measurement(entry) for key, entry in values.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        log.warning("The kept measurement of the engines cannot be read (%s); it is measured anew.", error)
        return {}


def _write_cache(cache: Path | None, key: str, measurement: Measurement) -> None:
    if cache is None:
        return
    entries = {**_read_cache(cache), key: measurement}
    draft = cache.with_name(f"{cache.name}.{os.getpid()}")
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(
            json.dumps({name: asdict(entry) for name, entry in entries.items()}, indent=1), encoding="utf-8"
        )
        draft.replace(cache)
    except OSError as error:
        log.warning("The measurement of the engines cannot be kept (%s); it will be repeated.", error)
