"""What goes into the two editions of the frozen program, judged by places of files as PyInstaller gives them."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from types import SimpleNamespace

import pytest

IMPORT = re.compile(r"^ *(?:from|import) ([\w.]+)(?: as \w+)?(?: import ([\w, ]+))?$", re.MULTILINE)


@pytest.fixture(scope="module")
def editions() -> SimpleNamespace:
    repository = Path(__file__).resolve().parents[2]
    return SimpleNamespace(**runpy.run_path(str(repository / "packaging" / "editions.py")))


@pytest.mark.parametrize(
    "place",
    [
        "torch/include/ATen/ATen.h",
        "torch/share/cmake/Torch/TorchConfig.cmake",
        "torch/lib/libtorch.a",
        "triton/_C/libtriton.so",
        "numpy/tests/test_reloading.py",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "libQt6Qml.so.6",
        "openvino/libs/libopenvino_intel_npu_plugin.so",
        "openvino/libs/libopenvino_auto_batch_plugin.so",
        "openvino/libs/libopenvino_hetero_plugin.so",
        "openvino/libs/libopenvino_paddle_frontend.so.2641",
        "openvino/libs/libopenvino_tensorflow_lite_frontend.so.2641",
        "openvino/libs/cache.json",
        "imagecodecs/_sperr.abi3.so",
        "nvidia/cu13/lib/libcusolverMg.so.12",
        "nvidia/cu13/lib/libnvrtc.alt.so.13",
        "torch/bin/protoc",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "libgtk-3.so.0",
    ],
)
def test_neither_edition_has_what_never_runs(editions: SimpleNamespace, place: str) -> None:
    assert not editions.is_wanted(place, "full")
    assert not editions.is_wanted(place, "light")


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/lib/libQt6WaylandClient.so.6",
        "libxcb-cursor.so.0",
        "openvino/libs/libopenvino_intel_cpu_plugin.so",
        "openvino/libs/libopenvino_ir_frontend.so.2641",
        "imagecodecs/_jpegls.abi3.so",
        "retina_desktop/_resources/samples/SYNTHETIC_01_left.jpg",
        "retina_desktop/store/migrations/env.py",
        "highdicom/_icc_profiles/sRGB_v4_ICC_preference.icc",
    ],
)
def test_both_editions_have_what_runs(editions: SimpleNamespace, place: str) -> None:
    assert editions.is_wanted(place, "full")
    assert editions.is_wanted(place, "light")


def test_only_the_edition_that_trains_can_export_what_it_trained(editions: SimpleNamespace) -> None:
    frontend = "openvino/libs/libopenvino_pytorch_frontend.so.2641"
    assert editions.is_wanted(frontend, "full")
    assert not editions.is_wanted(frontend, "light")
    assert editions.is_wanted("torch/testing/_utils.py", "full")  # imported by torch itself
    for place in ("nvidia/cu13/lib/libcudart.so.13", "nvidia/cu13/lib/libcupti.so.13", "torch/bin/torch_shm_manager"):
        assert editions.is_wanted(place, "full"), "`import torch` fails without it"


def test_the_light_edition_is_without_torch_and_the_full_one_is_not(editions: SimpleNamespace) -> None:
    light, full = editions.without_modules("light"), editions.without_modules("full")
    assert {"torch", "torchvision", "captum", "retina_training"} <= set(light)
    assert not {"torch", "torchvision", "captum", "matplotlib", "retina_training", "scipy"} & set(full)


def test_no_edition_is_without_a_module_that_the_program_imports(editions: SimpleNamespace, repository: Path) -> None:
    """pyqtgraph was left out once, and the plots of a training with it."""
    imported: set[str] = set()
    sources = [*(repository / "retina_desktop").rglob("*.py"), *(repository / "models").rglob("*.py")]
    for source in sources:
        for module, names in IMPORT.findall(source.read_text(encoding="utf-8")):
            imported |= {module, *(f"{module}.{name.strip()}" for name in names.split(","))}
    assert {"pyqtgraph", "PySide6.QtWidgets"} <= imported
    left_out = [
        (module, excluded)
        for module in imported
        for excluded in editions.NEVER
        if module == excluded or module.startswith(f"{excluded}.")
    ]
    assert left_out == []


def test_every_codec_that_is_kept_exists(editions: SimpleNamespace) -> None:
    import imagecodecs

    there = {path.name.split(".")[0] for path in Path(imagecodecs.__file__).parent.glob("_*.so")}
    if there:  # elsewhere they end otherwise
        assert {f"_{name}" for name in editions.IMAGECODECS} <= there


def test_both_editions_carry_what_the_wheel_carries_and_only_the_full_one_the_recipes(
    editions: SimpleNamespace, repository: Path
) -> None:
    full, light = (editions.data_folders(repository, edition) for edition in ("full", "light"))
    assert set(full) - set(light) == {("training/configs", "retina_training/_configs")}
    places = {place for _, place in light}
    assert {f"retina_desktop/_resources/{name}" for name in ("models", "languages", "icons", "samples")} <= places
    assert not any("samples_truth" in place for place in places)
    assert ("LICENSE", "retina_desktop/_resources") in light, "a file comes into a folder"
    assert all((repository / source).exists() for source, _ in full)
