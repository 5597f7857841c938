"""Retrains the released model by two steps, from a store of readings that it makes first.

usage: few_steps_of_retraining.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from clinic_store import clinic
from feedback_photographs import SHIPPED, dealt
from retina_training import cli


def main() -> int:
    folder = Path(sys.argv[1])
    store = clinic(folder / "readings.sqlite", dealt()[2].only(np.arange(60)), folder / "photographs")
    recipe = folder / "feedback.toml"
    recipe.write_text("steps = 2\nbatch = 4\n")
    places = ["--out", str(folder / "models"), "--run", str(folder / "run"), "--model", str(SHIPPED)]
    return cli.main(["feedback", str(recipe), "--store", str(store), *places])


if __name__ == "__main__":
    sys.exit(main())
