import logging
import subprocess
import sys

import numpy as np
import pytest

from retina_models import machine, runtime
from retina_models.export import export_openvino
from retina_models.runtime import OpenVinoNetwork, OutOfMemory, RuntimeFault, TorchNetwork
from retina_models.thrift import ThriftyNetwork, Tiling, run_in_tiles


def small_network():
    """Fully convolutional, two outputs at full and half resolution; its receptive field's radius is 4 px."""
    import torch
    from torch import nn

    class Small(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.first = nn.Conv2d(3, 8, 3, padding=1)
            self.shrink = nn.Conv2d(8, 4, 3, stride=2, padding=1)

        def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            full = torch.relu(self.first(x))
            return full, torch.sigmoid(self.shrink(full))

    torch.manual_seed(0)
    return Small()


def images(count: int = 1, height: int = 64, width: int = 64) -> np.ndarray:
    return np.random.default_rng(0).random((count, 3, height, width), np.float32)


# ------------------------------------------------------------------------------------------------------------- networks


def test_importing_the_runtime_imports_neither_torch_nor_openvino():
    code = (
        "import sys, retina_models.runtime, retina_models.choice, retina_models.glance, retina_models.thrift\n"
        "import retina_models.export, retina_models.loading, retina_models.machine\n"
        "print({'torch', 'openvino', 'captum'} & sys.modules.keys())"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"


def test_a_torch_network_names_its_outputs_and_gives_float32():
    given = TorchNetwork(small_network(), names=("full", "half")).run(images())
    assert {name: array.shape for name, array in given.items()} == {"full": (1, 8, 64, 64), "half": (1, 4, 32, 32)}
    assert all(array.dtype == np.float32 for array in given.values())


def test_channels_last_changes_no_result():
    last = TorchNetwork(small_network(), names=("full", "half")).run(images())
    first = TorchNetwork(small_network(), names=("full", "half"), channels_last=False).run(images())
    np.testing.assert_allclose(last["half"], first["half"], atol=1e-6)


def test_a_torch_network_takes_arrays_that_numpy_only_views():
    network = TorchNetwork(small_network(), names=("full", "half"))
    flipped = images()[..., ::-1]
    np.testing.assert_array_equal(network.run(flipped)["half"], network.run(flipped.copy())["half"])


@pytest.fixture
def quiet_trace(monkeypatch):
    """torch.export writes thousands of debug records, which pytest would format and keep one by one."""
    monkeypatch.setattr(logging.getLogger("torch.__trace"), "disabled", True)


def test_openvino_is_imported_without_its_telemetry():
    code = (
        "import sys, threading, retina_models.runtime as r\n"
        "r.import_openvino()\n"
        "print([m for m in sys.modules if m.startswith('openvino_telemetry') and sys.modules[m]], threading.active_count())"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[] 1\n"


def test_an_exported_network_agrees_with_torch_at_any_size_and_leaves_the_module_alone(tmp_path, quiet_trace):
    module = small_network().train()
    differences = export_openvino(module, [images()], tmp_path / "openvino" / "small.xml", ["full", "half"])
    assert differences.keys() == {"full", "half"}
    assert max(differences.values()) < 1e-3  # float16 weights
    assert module.training
    other = images(3, 96, 32)
    expected = TorchNetwork(module, names=("full", "half")).run(other)
    given = OpenVinoNetwork(tmp_path / "openvino" / "small.xml", threads=1).run(other)
    np.testing.assert_allclose(given["half"], expected["half"], atol=1e-3)


def test_a_signal_reaches_its_handler_when_networks_came_and_went(tmp_path, quiet_trace):
    """Ctrl-C in a training that had looked at photographs: two Cores had left a stack for signals that was freed."""
    export_openvino(small_network(), [images()], tmp_path / "small.xml", ["full", "half"])
    code = (
        "import signal, sys\n"
        "from pathlib import Path\n"
        "from retina_models.runtime import OpenVinoNetwork\n"
        "networks = [OpenVinoNetwork(Path(sys.argv[1]), 1) for _ in range(3)]\n"
        "while networks: del networks[0]\n"
        "signal.signal(signal.SIGTERM, lambda *_: print('handled', flush=True))\n"
        "signal.raise_signal(signal.SIGTERM)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "small.xml")], check=False, capture_output=True, text=True
    )
    assert (told.returncode, told.stdout) == (0, "handled\n")


def test_a_large_image_is_compiled_for_once_and_gives_the_same(tmp_path, quiet_trace, monkeypatch):
    monkeypatch.setattr(runtime, "FIXED_FROM_PX", 96 * 96)
    export_openvino(small_network(), [images()], tmp_path / "small.xml", ["full", "half"])
    network, shapes = OpenVinoNetwork(tmp_path / "small.xml", 1), []
    core = runtime.openvino_core()

    class Counting:
        def compile_model(self, described: object, *settings: object) -> object:
            shapes.append(str(described.inputs[0].partial_shape))  # type: ignore[attr-defined]
            return core.compile_model(described, *settings)

    monkeypatch.setattr(runtime, "openvino_core", Counting)
    for height in (64, 96, 96, 128, 64):
        given = network.run(images(1, height, 96))
        exact = TorchNetwork(small_network(), names=("full", "half")).run(images(1, height, 96))
        assert given.keys() == exact.keys()
        np.testing.assert_allclose(given["half"], exact["half"], atol=1e-3)
    assert shapes == ["[1,3,96,96]", "[1,3,128,96]"]


def test_openvino_computes_in_the_precision_that_was_asked_for(tmp_path, quiet_trace):
    """By itself it takes bfloat16 where the processor has it: then float32 would differ from PyTorch."""
    module, given = small_network(), images(1, 128, 128)
    export_openvino(module, [given], tmp_path / "small.xml", ["full", "half"])
    expected = TorchNetwork(module, names=("full", "half")).run(given)["full"]
    difference = {
        dtype: np.abs(OpenVinoNetwork(tmp_path / "small.xml", 1, dtype).run(given)["full"] - expected).max()
        for dtype in ("float32", "bfloat16")
    }
    assert difference["float32"] < 1e-3  # float16 weights
    assert not runtime.cpu_has_bfloat16() or difference["bfloat16"] > difference["float32"]


def test_bfloat16_in_torch_still_gives_float32():
    network = TorchNetwork(small_network(), dtype="bfloat16", names=("full", "half"))
    exact = TorchNetwork(small_network(), names=("full", "half")).run(images())["half"]
    given = network.run(images())["half"]
    assert given.dtype == np.float32
    assert 0 < np.abs(given - exact).max() < 0.02


def test_a_damaged_openvino_network_is_refused_in_words(tmp_path):
    (tmp_path / "main.xml").write_text("<net>")
    with pytest.raises(RuntimeFault, match=r"OpenVINO cannot load main.xml: "):
        OpenVinoNetwork(tmp_path / "main.xml")


def test_an_input_that_does_not_fit_fails_in_one_sentence():
    with pytest.raises(RuntimeFault, match=r"^The network failed on the CPU: [^\n]+\.$"):
        TorchNetwork(small_network()).run(np.zeros((1, 5, 8, 8), np.float32))


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried"),
        RuntimeError("MPS backend out of memory (MPS allocated: 9 GB)"),
        RuntimeError("std::bad_alloc"),
    ],
)
def test_every_engine_s_lack_of_memory_is_known_as_such(error):
    assert isinstance(runtime.fault(error, "CPU"), OutOfMemory)


# ------------------------------------------------------------------------------------------------------------- thrift


class Cramped:
    """A device that runs out of memory above a number of pixels, as torch reports it."""

    def __init__(self, most_pixels: int) -> None:
        self.most_pixels = most_pixels
        self.network = small_network()
        self.seen: list[tuple[int, ...]] = []

    def network_on_it(self) -> TorchNetwork:
        import torch

        def forward(x: torch.Tensor) -> object:
            self.seen.append(tuple(x.shape))
            if x.shape[0] * x.shape[2] * x.shape[3] > self.most_pixels:
                raise torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
            return type(self.network).forward(self.network, x)

        self.network.forward = forward  # type: ignore[method-assign]
        return TorchNetwork(self.network, names=("full", "half"))


def never() -> TorchNetwork:
    raise AssertionError("the CPU was not to be used")


def test_out_of_memory_halves_the_batch_and_remembers_it():
    device, said = Cramped(most_pixels=64 * 64), []
    network = ThriftyNetwork(device.network_on_it(), never, said.append)
    expected = TorchNetwork(small_network(), names=("full", "half")).run(images(4))
    np.testing.assert_allclose(network.run(images(4))["half"], expected["half"], atol=1e-6)
    assert [shape[0] for shape in device.seen] == [4, 2, 1, 1, 1, 1]
    assert said == [f"The graphics card's memory is short: {n} at a time from now on." for n in (2, 1)]
    network.run(images(4))
    assert len(said) == 2


def test_out_of_memory_then_cuts_into_tiles_that_give_the_same():
    device, said = Cramped(most_pixels=96 * 96), []
    tiling = Tiling(margin=32, multiple=32, smallest=32)
    network = ThriftyNetwork(device.network_on_it(), never, said.append, tiling)
    expected = TorchNetwork(small_network(), names=("full", "half")).run(images(1, 128, 192))
    given = network.run(images(1, 128, 192))
    for name in ("full", "half"):
        np.testing.assert_allclose(given[name], expected[name], atol=1e-6)
    assert said == [f"The graphics card's memory is short: tiles of {n} px from now on." for n in (96, 32)]


def test_out_of_memory_ends_on_the_cpu_and_says_so():
    device, said = Cramped(most_pixels=0), []
    made = []

    def on_cpu() -> TorchNetwork:
        made.append(1)
        return TorchNetwork(small_network(), names=("full", "half"))

    network = ThriftyNetwork(device.network_on_it(), on_cpu, said.append, Tiling(margin=32, smallest=32))
    expected = TorchNetwork(small_network(), names=("full", "half")).run(images(2))
    np.testing.assert_allclose(network.run(images(2))["half"], expected["half"], atol=1e-6)
    assert said[-1] == "The graphics card has too little memory: the CPU is used from now on, which is slower."
    network.run(images(2))
    assert made == [1]


def test_a_module_that_runs_out_of_memory_twice_still_gives_its_result():
    import torch

    module, fails = small_network(), [2]

    def forward(x: torch.Tensor) -> object:
        if fails[0]:
            fails[0] -= 1
            raise torch.cuda.OutOfMemoryError("CUDA out of memory.")
        return type(module).forward(module, x)

    module.forward = forward  # type: ignore[method-assign]
    network = ThriftyNetwork(TorchNetwork(module, names=("full", "half")), never, lambda words: None)
    assert network.run(images(4))["half"].shape == (4, 4, 32, 32)


def test_when_even_the_cpu_has_too_little_memory_it_is_said_once_and_for_all():
    network = ThriftyNetwork(
        Cramped(0).network_on_it(), lambda: Cramped(0).network_on_it(), lambda words: None, Tiling(margin=32)
    )
    with pytest.raises(OutOfMemory, match="The CPU has too little free memory for this photograph"):
        network.run(images())


@pytest.mark.parametrize("side", [32, 64, 96])
def test_tiles_give_what_the_whole_image_gives(side):
    network = TorchNetwork(small_network(), names=("full", "half"))
    batch = images(2, 96, 160)
    whole, tiled = network.run(batch), run_in_tiles(network, batch, side, Tiling(margin=32))
    for name in ("full", "half"):
        np.testing.assert_allclose(tiled[name], whole[name], atol=1e-6)


def test_the_lesion_detector_s_margin_covers_all_that_it_sees():
    import torch

    from retina_models.lesions import LesionDetector
    from retina_models.loading import LESION_TILING

    torch.manual_seed(0)
    detector = LesionDetector()
    for weight in detector.parameters():  # strong enough that the farthest pixel changes something
        if weight.ndim > 1:
            torch.nn.init.kaiming_normal_(weight)
    network = TorchNetwork(detector, names=("maps",))
    batch = images(1, 64, 512)  # one inner edge, with more than the margin on both sides
    whole, tiled = network.run(batch)["maps"], run_in_tiles(network, batch, 256, LESION_TILING)["maps"]
    np.testing.assert_allclose(tiled, whole, atol=1e-5 * np.abs(whole).max())


# ------------------------------------------------------------------------------------------------------------- machine


def test_the_machine_tells_its_cores_and_a_speed_that_it_measured():
    facts = machine.machine()
    assert facts.keys() == {"cores", "cpu", "gflops", "gpus"}
    assert isinstance(facts["gflops"], float)
    assert facts["gflops"] > 0.1
    assert facts["cpu"]


def test_threads_leave_room_for_the_window_but_never_none(monkeypatch):
    monkeypatch.setattr(machine, "cores", lambda: 4)
    assert [runtime.threads(spare) for spare in (0, 1, 9)] == [4, 3, 1]


@pytest.mark.parametrize(
    ("flags", "has"),
    [
        ("flags\t\t: fpu avx2 avx512_bf16 amx_tile", True),
        ("Features\t: fp asimd bf16", True),
        ("flags\t\t: fpu avx2 avx512f", False),
    ],
)
def test_linux_tells_whether_the_processor_has_bfloat16(monkeypatch, flags, has):
    monkeypatch.setattr(machine.Path, "read_text", lambda *_args, **_kwargs: f"processor\t: 0\n{flags}\n")
    assert machine.has_bfloat16() is has


def test_where_the_system_does_not_tell_openvino_is_asked(monkeypatch):
    class Core:
        def get_property(self, device: str, name: str) -> list[str]:
            return ["FP32", "BF16"]

    def nothing(*_args, **_kwargs):
        raise FileNotFoundError

    monkeypatch.setattr(machine.Path, "read_text", nothing)
    assert machine.has_bfloat16() is None
    monkeypatch.setattr(runtime, "openvino_core", Core)
    assert runtime.cpu_has_bfloat16()
