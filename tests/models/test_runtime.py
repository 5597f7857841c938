import json
import logging
import subprocess
import sys

import numpy as np
import pytest

from retina_models import machine, runtime
from retina_models.export import export_openvino
from retina_models.runtime import (
    Choice,
    Measurement,
    OpenVinoNetwork,
    OutOfMemory,
    RuntimeFault,
    TorchNetwork,
    Trial,
    choose,
    compare,
)
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
        "import sys, retina_models.runtime, retina_models.thrift, retina_models.export, retina_models.machine\n"
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


# ------------------------------------------------------------------------------------------------------------- choosing


@pytest.fixture
def no_gpu(monkeypatch):
    monkeypatch.setattr(machine, "may_have_cuda", lambda: False)
    monkeypatch.setattr(machine, "may_have_mps", lambda: False)
    monkeypatch.setattr(machine, "cores", lambda: 2)


def trial(openvino: object = None, loads: list[str] | None = None) -> Trial:
    """PyTorch is slow and right; OpenVINO gives what is passed, at once."""
    right = np.array([0.1, 0.9])

    def load(engine: str, result: object):
        def loaded():
            if loads is not None:
                loads.append(engine)
            if isinstance(result, Exception):
                raise result
            slow = np.ones((400, 400)) if engine == "torch" else np.ones((1, 1))

            def run() -> np.ndarray:
                np.matmul(slow, slow)
                return np.asarray(result)

            return run

        return loaded

    return Trial(
        "retina-test 1",
        {"torch": load("torch", right), "openvino": load("openvino", right if openvino is None else openvino)},
    )


def test_on_a_cpu_the_faster_engine_that_agrees_is_chosen_and_said(no_gpu, tmp_path):
    choice = choose("auto", trial(), tmp_path / "engines.json")
    assert (choice.device, choice.engine, choice.dtype) == ("cpu", "openvino", "float32")
    assert choice.words.startswith("CPU (OpenVINO), 2 cores: no CUDA device found; ")
    assert choice.words.endswith("measured here; their results agree")
    assert choice.short == "CPU (OpenVINO)"


def test_openvino_is_not_used_where_its_probabilities_differ(no_gpu):
    choice = choose("auto", trial(openvino=[0.2, 0.8]))
    assert choice.engine == "torch"
    assert "OpenVINO's probabilities differ by 0.100 on this processor, so it is not used" in choice.words


def test_an_engine_that_gives_no_number_does_not_agree():
    assert compare(trial(openvino=[np.nan, 0.9])).difference == np.inf


def test_openvino_is_not_used_where_its_networks_do_not_load(no_gpu):
    choice = choose("cpu", trial(openvino=RuntimeFault("OpenVINO cannot load main.xml: it is cut off.")))
    assert choice.engine == "torch"
    assert choice.words == "CPU (PyTorch), 2 cores: the CPU was asked for; OpenVINO cannot load main.xml: it is cut off"


def test_openvino_is_not_used_where_its_networks_are_others(no_gpu):
    assert choose("cpu", trial(openvino=[0.1, 0.5, 0.4])).engine == "torch"


def test_the_slower_engine_is_not_chosen():
    assert Measurement(torch_ms=10, openvino_ms=20, difference=0).engine == "torch"


def test_the_measurement_is_kept_so_that_the_next_start_loads_neither_engine(no_gpu, tmp_path):
    cache, loads = tmp_path / "deep" / "engines.json", []
    first = choose("auto", trial(loads=loads), cache)
    assert loads == ["torch", "openvino"]
    assert choose("auto", trial(loads=loads), cache) == first
    assert loads == ["torch", "openvino"]


def test_another_bundle_is_measured_anew_and_both_are_kept(no_gpu, tmp_path):
    cache, loads = tmp_path / "engines.json", []
    choose("auto", trial(), cache)
    choose("auto", Trial("retina-test 2", trial(loads=loads).engines), cache)
    assert loads == ["torch", "openvino"]
    assert len(json.loads(cache.read_text())) == 2


@pytest.mark.parametrize("content", ["{", "[]", '{"a": 1}', '{"a": {"speed": 1}}', '{"a": {"torch_ms": "fast"}}'])
def test_a_damaged_measurement_is_taken_anew(no_gpu, tmp_path, content, caplog):
    cache = tmp_path / "engines.json"
    cache.write_text(content)
    assert choose("auto", trial(), cache).engine == "openvino"
    assert "measured anew" in caplog.text
    assert len(json.loads(cache.read_text())) == 1


def test_a_measurement_that_cannot_be_kept_does_not_stop_the_program(no_gpu, tmp_path, caplog):
    (tmp_path / "file").write_text("")
    assert choose("auto", trial(), tmp_path / "file" / "engines.json").engine == "openvino"
    assert "cannot be kept" in caplog.text


def test_a_device_that_is_not_there_is_refused_in_words(no_gpu):
    with pytest.raises(RuntimeFault, match="CUDA was asked for, but no CUDA device was found; choose auto or cpu"):
        choose("cuda")
    with pytest.raises(RuntimeFault, match="Apple's GPU was asked for"):
        choose("mps")
    with pytest.raises(RuntimeFault, match='no device called "tpu"; choose auto, cpu, cuda, mps'):
        choose("tpu")


def test_a_driver_without_a_torch_that_uses_it_is_said(no_gpu, monkeypatch):
    import torch

    monkeypatch.setattr(machine, "may_have_cuda", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(RuntimeFault, match="the installed PyTorch cannot use the graphics card"):
        choose("cuda")
    assert choose("auto").device == "cpu"


def test_a_cuda_card_is_used_with_half_precision_where_it_is_fast(no_gpu, monkeypatch):
    import torch

    monkeypatch.setattr(machine, "may_have_cuda", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda index: "Card")
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda index: (6, 1))
    assert choose("auto") == Choice("cuda", "torch", "float32", "CUDA (PyTorch), Card, float32")
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda index: (8, 6))
    assert choose("cuda").dtype == "float16"
    assert choose("cpu").device == "cpu"


def test_apple_s_gpu_is_used_on_a_mac(no_gpu, monkeypatch):
    import torch

    monkeypatch.setattr(machine, "may_have_mps", lambda: True)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert choose("auto").device == "mps"


@pytest.mark.parametrize(("missing", "engine"), [("torch", "openvino"), ("openvino", "torch")])
def test_the_only_engine_of_an_edition_is_used_without_a_trial(no_gpu, monkeypatch, missing, engine):
    monkeypatch.setattr(runtime, "_installed", lambda name: name != missing)
    loads: list[str] = []
    assert choose("auto", trial(loads=loads)).engine == engine
    assert loads == []


def test_no_engine_at_all_is_said_in_words(no_gpu, monkeypatch):
    monkeypatch.setattr(runtime, "_installed", lambda name: False)
    with pytest.raises(RuntimeFault, match="Neither PyTorch nor OpenVINO"):
        choose()


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
