"""Screening killed at twenty moments with the released model, and its memory over ten thousand photographs."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from screening import program_environment, results_after_kills, table, without_seconds

pytestmark = [pytest.mark.torture, pytest.mark.timeout(3600)]

KILLS = 20
GROWTH_MB = 20
"""What 9,900 more photographs may add to the parent (7.2 when it was written): paths and rows are kept, some 0.7 kB each, and no pixels."""

GROWING = """
import json, sys
from pathlib import Path
import psutil
from fakes import load_fake
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.grade_image import GraderClient
from retina_desktop.services.screen_folder import screen_folder
from retina_desktop.services.screening_run import ScreenPlan

def main():
    held = {}
    def tell(told):
        if told.row and told.done in (100, 1000, 10_000):
            held[told.done] = psutil.Process().memory_info().rss / 1e6
    client = GraderClient(load_fake)
    try:
        screen_folder(sorted(Path(sys.argv[1]).iterdir()), ScreenPlan(Path(sys.argv[2])), [client], tell, CancelToken())
    finally:
        client.close()
    print(json.dumps(held))

if __name__ == "__main__":
    main()
"""


def test_killed_at_twenty_moments_with_the_released_model(tmp_path: Path, repository: Path) -> None:
    photographs = tmp_path / "photographs"
    shutil.copytree(repository / "resources" / "samples", photographs)
    screen = [sys.executable, "-m", "retina_desktop", "screen", str(photographs), "--device", "cpu", "--resume"]
    started = time.monotonic()
    subprocess.run([*screen, "--out", str(tmp_path / "whole")], check=True, stdout=subprocess.DEVNULL)
    run_s = time.monotonic() - started
    out = tmp_path / "out"
    rows = results_after_kills([*screen, "--out", str(out)], out, KILLS, seed=int(time.time()), run_s=run_s * 0.8)
    assert without_seconds(rows) == without_seconds(table(tmp_path / "whole"))


def test_memory_is_flat_from_a_hundred_to_ten_thousand_photographs(tmp_path: Path, repository: Path) -> None:
    """Small photographs, each of its own content: bytes behind the end of a JPEG change nothing of its picture."""
    import cv2

    from corpus import fundus_like

    folder = tmp_path / "photographs"
    folder.mkdir()
    done, picture = cv2.imencode(".jpg", fundus_like(1))
    assert done
    for number in range(10_000):
        (folder / f"{number:05}.jpg").write_bytes(picture.tobytes() + number.to_bytes(4, "big"))
    command = [sys.executable, "-c", GROWING, str(folder), str(tmp_path / "out")]
    told = subprocess.run(command, env=program_environment(), check=True, capture_output=True, text=True).stdout
    held = {int(count): megabytes for count, megabytes in json.loads(told).items()}
    print(f"the parent's memory, MB: {held}")
    assert held[10_000] - held[100] < GROWTH_MB
