"""Writes constraints.txt: the exact version of every package that the program, its extras and its build need. `make lock` calls it.

pip itself resolves, in an environment of its own and without installing anything, so a package that merely happens to lie
in .venv does not slip in. The file holds names and versions, no addresses: pip's own settings say where packages are from.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WANTED = (".[dev,postgresql]", "hatchling", "editables", "setuptools")  # the last three are what builds need
HEADER = """\
# Every package that Retina Desktop is tested with, resolved on Python {python} for {platform}. Made by `make lock`.
# The nvidia-* and cuda-* packages and triton come with PyPI's own torch for Linux; a CPU-only torch asks for none of them.
"""


def resolve(python: Path, report: Path) -> dict[str, str]:
    """Name to version of everything that an empty environment would get."""
    command = [
        str(python),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--dry-run",
        "--ignore-installed",
        "--report",
        str(report),
    ]
    subprocess.run([*command, *WANTED], cwd=ROOT, check=True)
    packages = json.loads(report.read_text())["install"]
    return {entry["metadata"]["name"]: entry["metadata"]["version"] for entry in packages}


def main() -> None:
    """Resolves and writes; what was pinned before is no hint, so this is also how versions are raised."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        versions = resolve(Path(folder, "bin", "python"), Path(folder, "report.json"))
    versions.pop("retina-desktop")
    lines = sorted((f"{name}=={version.split('+')[0]}" for name, version in versions.items()), key=str.lower)
    header = HEADER.format(python=sys.version.split()[0], platform=sys.platform)
    (ROOT / "constraints.txt").write_text(header + "\n".join(lines) + "\n")
    print(f"constraints.txt: {len(lines)} packages")


if __name__ == "__main__":
    main()
