"""What runs a network: PyTorch on CUDA, Apple's GPU or the CPU, OpenVINO on the CPU; choice.py says which.

A `Network` takes and gives NumPy arrays whatever runs it. torch and OpenVINO are imported inside functions only: an
edition without torch runs the released networks through OpenVINO, and neither may load on the way to the first window.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, Protocol

import numpy as np

from retina_models import machine

if TYPE_CHECKING:
    from torch import Tensor, nn

Device = Literal["cpu", "cuda", "mps"]
Engine = Literal["torch", "openvino"]
Dtype = Literal["float32", "bfloat16"]
"""Of the arithmetic; arrays go in and come out as float32."""
Outputs = dict[str, np.ndarray]

ENGINE_NAMES: dict[Engine, str] = {"torch": "PyTorch", "openvino": "OpenVINO"}
DEVICE_NAMES: dict[Device, str] = {"cpu": "CPU", "cuda": "CUDA", "mps": "Apple GPU"}


FIXED_FROM_PX = 1024 * 1024
"""Images from which on OpenVINO compiles for their very shape: at 2048 px the lesion detector's peak falls from 1.7 to 1.1 GB."""


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
        dtype: Dtype = "float32",
        names: Sequence[str] = ("output",),
        channels_last: bool = True,
    ) -> None:
        import torch

        if device == "cuda":  # TensorFloat-32 keeps ten bits of each factor: float32 in name only
            torch.backends.cudnn.allow_tf32 = torch.backends.cuda.matmul.allow_tf32 = False
        self._layout = torch.channels_last if channels_last else torch.contiguous_format
        self._device: Device = device
        self._half = None if dtype == "float32" else getattr(torch, dtype)
        self._names = tuple(names)
        self._module = module.eval().to(device).to(memory_format=self._layout)

    def run(self, *inputs: np.ndarray) -> Outputs:
        import torch

        autocast = torch.autocast(self._device, self._half or torch.bfloat16, enabled=self._half is not None)
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
    """A network that export_openvino wrote, on the CPU.

    The precision is always said: OpenVINO by itself takes bfloat16 where the processor has it, and a grade must not
    depend on where the photograph was read. choice.py allows bfloat16 where it was seen to agree.
    """

    def __init__(self, xml: Path, threads: int | None = None, dtype: Dtype = "float32", *, alone: bool = True) -> None:
        """alone: False where other networks run at the same time; OpenVINO would bind the threads of all to the same first cores."""
        precision = {"float32": "f32", "bfloat16": "bf16"}[dtype]
        settings = {"INFERENCE_PRECISION_HINT": precision, "PERFORMANCE_HINT": "LATENCY"}
        if threads is not None:
            settings["INFERENCE_NUM_THREADS"] = str(threads)
        if not alone:
            settings["ENABLE_CPU_PINNING"] = "NO"
        self._settings = settings
        try:
            self._described = openvino_core().read_model(xml)
            self._free = openvino_core().compile_model(self._described, "CPU", settings)
        except RuntimeError as error:
            raise RuntimeFault(f"OpenVINO cannot load {xml.name}: {_first_line(error)}.") from error
        # Of the file, not of what was compiled: compiling may add further names to the same output (seen in 2026.4.1).
        self._names = [output.get_any_name() for output in self._described.outputs]
        self._fixed: tuple[tuple[int, ...], Any] | None = None  # a large image's shape, and the network compiled for it

    def run(self, *inputs: np.ndarray) -> Outputs:
        try:
            given = self._model(inputs)([np.ascontiguousarray(array) for array in inputs])
        except (RuntimeError, MemoryError) as error:
            raise fault(error, "CPU") from error
        return {name: np.asarray(given[index], np.float32) for index, name in enumerate(self._names)}

    def _model(self, inputs: tuple[np.ndarray, ...]) -> Any:
        """Compiled for any shape, or for this one where the image is large: OpenVINO then plans its memory ahead."""
        shape = inputs[0].shape
        if len(inputs) > 1 or len(shape) != 4 or shape[2] * shape[3] < FIXED_FROM_PX:
            return self._free
        if self._fixed is None or self._fixed[0] != shape:
            self._fixed = None  # the old one's memory goes first
            described = self._described.clone()
            described.reshape(list(shape))
            self._fixed = shape, openvino_core().compile_model(described, "CPU", self._settings)
        return self._fixed[1]


def import_openvino() -> ModuleType:
    """The only door to OpenVINO: its mere import reports to Google Analytics unless its telemetry package cannot load.

    openvino.tools.ovc then falls back to a stub of its own (seen in 2026.4.1). A program that reads patients' photographs
    sends nothing anywhere.
    """
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    import openvino

    return openvino


@cache
def openvino_core() -> Any:
    """The process's only one.

    Each Core gives the thread a stack for its signal handlers and, when it goes, gives back the one that it found: of several that go in
    the order in which they came, the last gives back what is freed already, and the next signal ends the process (seen in 2026.4.1).
    """
    return import_openvino().Core()


def cpu_has_bfloat16() -> bool:
    """Whether the processor multiplies bfloat16 itself; where it does not, bfloat16 is only slower and less exact."""
    known = machine.has_bfloat16()
    if known is None and importlib.util.find_spec("openvino"):
        return "BF16" in openvino_core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    return bool(known)


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


def largest_difference(one: np.ndarray, other: np.ndarray) -> float:
    """Of any element; infinite where either is not a number, since a NaN would pass every comparison as agreeing."""
    return float(np.nan_to_num(np.abs(one - other), nan=np.inf, posinf=np.inf).max(initial=0.0))
