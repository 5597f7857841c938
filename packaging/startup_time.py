"""How long until the window reacts, frozen against unfrozen, in turns: `python packaging/startup_time.py dist/retina-desktop-light --runs 7`.

Measured from outside, in the same way for both: from the start of the process until "?", given as soon as a window is there, has opened the page of
keys. Each start has a fresh home. Needs xdotool and a display that outlives its last window, such as that of `xvfb-run -a -s -noreset`. Prints
markdown, every run included; the ratio is of the medians without the first turn, which may have to read the program from the disk. Status 1 when the
ratio is above 1.5.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import editions

ROOT = Path(__file__).resolve().parent.parent
MOST = 1.5
PATIENCE_S = 180
SETTINGS = '[window]\nnotice_accepted = true\ntour_seen = true\n[reader]\nname = "Dr Example"\n'


class NotReached(Exception):
    """The window or its reaction did not come; the words say which."""


def seconds_until_it_reacts(command: list[str], environment: dict[str, str]) -> float:
    """Start the program, have it open its page of keys, end it. Raises NotReached."""
    with tempfile.TemporaryDirectory() as home:
        config = Path(home) / "config"
        config.mkdir()
        (config / "settings.toml").write_text(SETTINGS, encoding="utf-8")
        began = time.perf_counter()
        with subprocess.Popen(
            command, env={**environment, "RETINA_DESKTOP_HOME": home}, stderr=subprocess.DEVNULL
        ) as program:
            try:
                window = _wait_for("Retina Desktop$", program, began)
                while not _windows("^All keys$"):
                    _check(program, began, "the page of keys")
                    subprocess.run(
                        ["xdotool", "windowfocus", window, "key", "question"], check=False, capture_output=True
                    )
                return time.perf_counter() - began
            finally:
                program.terminate()


def _wait_for(title: str, program: subprocess.Popen[bytes], began: float) -> str:
    while not (found := _windows(title)):
        _check(program, began, "the window")
        time.sleep(0.005)
    return found[0]


def _windows(title: str) -> list[str]:
    asked = ["xdotool", "search", "--onlyvisible", "--name", title]
    return subprocess.run(asked, check=False, capture_output=True, text=True).stdout.split()


def _check(program: subprocess.Popen[bytes], began: float, what: str) -> None:
    if program.poll() is not None:
        raise NotReached(f"The program ended with status {program.returncode} before {what} came.")
    if time.perf_counter() - began > PATIENCE_S:
        raise NotReached(f"{what} did not come within {PATIENCE_S} s.")


def table(frozen: list[float], unfrozen: list[float]) -> tuple[str, float]:
    """Markdown of all runs in seconds, and the ratio of the medians after the first turn."""
    rows = ["| turn | frozen, s | unfrozen, s |", "|---|---:|---:|"]
    rows += [f"| {turn} | {a:.2f} | {b:.2f} |" for turn, (a, b) in enumerate(zip(frozen, unfrozen, strict=True), 1)]
    medians = [statistics.median(runs[1:]) for runs in (frozen, unfrozen)]
    rows.append(f"| median of 2 to {len(frozen)} | {medians[0]:.2f} | {medians[1]:.2f} |")
    return "\n".join(rows), medians[0] / medians[1]


def main() -> int:
    """0 where the frozen program is quick enough."""
    parser = argparse.ArgumentParser(description="Start-up of the frozen program against the unfrozen one.")
    parser.add_argument("folder", type=Path, help="the frozen program, such as dist/retina-desktop-light")
    parser.add_argument("--runs", type=int, default=7, help="turns, at least 2")
    arguments = parser.parse_args()
    hidden = (
        ["tests/without_pytorch"] if arguments.folder.name.endswith("-light") else []
    )  # nor can that one import torch
    paths = os.pathsep.join(str(ROOT / place) for place in (*hidden, ".", "models", "training"))
    unfrozen_environment = {**os.environ, "PYTHONPATH": paths}
    programs = (
        ([str(arguments.folder.resolve() / editions.PROGRAM)], dict(os.environ)),
        ([sys.executable, "-m", "retina_desktop"], unfrozen_environment),
    )
    times: tuple[list[float], list[float]] = ([], [])
    try:
        for turn in range(max(2, arguments.runs)):
            for which in (0, 1) if turn % 2 == 0 else (1, 0):
                times[which].append(seconds_until_it_reacts(*programs[which]))
    except NotReached as error:
        print(error, file=sys.stderr)
        return 1
    words, ratio = table(*times)
    print(f"{words}\n\nFrozen over unfrozen: {ratio:.2f}; at most {MOST} is allowed ({arguments.folder.name}).")
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
