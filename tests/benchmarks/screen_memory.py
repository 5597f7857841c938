"""How much memory `retina-desktop screen` takes at most, with every process that it starts, over some 12 MP photographs."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil
from PIL import Image

REPOSITORY = Path(__file__).resolve().parent.parent.parent
SAMPLES = REPOSITORY / "resources" / "samples"
COUNT = 4
SIDE = 3464
"""px of a square photograph of 12 MP."""
INTERVAL_S = 0.05


def peak_of(command: Sequence[str], environment: dict[str, str] | None = None) -> tuple[int, int]:
    """Exit status, and the largest sum in bytes of what the process and all below it held in memory at one time.

    Looked at every INTERVAL_S; pages that several share count for each of them, so it is rather too much than too little.
    """
    peak = 0
    with subprocess.Popen(command, stdout=sys.stderr, cwd=REPOSITORY, env=environment) as child:
        root = psutil.Process(child.pid)
        while child.poll() is None:
            peak = max(peak, _held(root))
            time.sleep(INTERVAL_S)
    return child.returncode, peak


def _held(root: psutil.Process) -> int:
    total = 0
    try:
        for process in (root, *root.children(recursive=True)):
            try:
                total += process.memory_info().rss
            except psutil.NoSuchProcess:
                pass  # it ended between the two looks
    except psutil.NoSuchProcess:
        pass
    return total


def measure_screen(photographs: Sequence[Path]) -> tuple[float | None, str | None]:
    """Megabytes, else why there are none. In a home of its own, so that the engines are compared too, as at a first start."""
    with tempfile.TemporaryDirectory() as folder:
        chosen = list(photographs[:COUNT]) or _enlarged(Path(folder))
        command = [sys.executable, "-m", "retina_desktop", "screen", *map(str, chosen), "--out", f"{folder}/out"]
        status, peak = peak_of(command, {**os.environ, "RETINA_DESKTOP_HOME": f"{folder}/home"})
    if status != 0:
        return None, f"screen ended with exit status {status}"
    return round(peak / 1e6, 1), None


def _enlarged(folder: Path) -> list[Path]:
    """Samples, each made as large as a photograph of 12 MP."""
    paths = []
    for sample in sorted(SAMPLES.glob("*.jpg"))[:COUNT]:
        paths.append(folder / sample.name)
        with Image.open(sample) as image:
            image.resize((SIDE, SIDE)).save(paths[-1])
    return paths
