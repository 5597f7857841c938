"""The parts of a release that decide what is shown and what is passed on."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from retina_models import bundle
from retina_training import release
from retina_training.fuse_data import Seen
from retina_training.tables import Labelled


def test_the_quiet_level_is_the_lowest_at_which_enough_eyes_show_nothing() -> None:
    maps = []
    for height in (0, 40, 80, 120, 160):
        map_ = np.zeros((64, 64), np.uint8)
        map_[10:20, 10:20] = height
        maps.append(map_)
    assert release._quiet_level(maps, "MA", 0.6) == 81, "three of five are quiet just above 80"
    assert release._quiet_level(maps, "MA", 1.0) == 161
    maps[-1][...] = 255
    assert release._quiet_level(maps, "MA", 1.0) == 252, "the cap"


def test_the_rehearsal_has_as_many_of_each_grade_as_there_are(tmp_path: Path) -> None:
    grades = [0] * 30 + [1] * 2 + [2] * 30 + [3] * 30 + [4] * 3
    rows = [
        Labelled(Path(f"{i}.jpg"), "idrid", str(i), str(i), grade, None, None, "train")
        for i, grade in enumerate(grades)
    ]
    cells = np.tile(np.arange(len(rows), dtype=np.float32)[:, None, None, None], (1, 19, 24, 24))
    seen = Seen(rows, cells, np.zeros((len(rows), 4, 12, 12), np.float32), np.zeros((len(rows), 12), np.float32))
    (tmp_path / "r.safetensors").write_bytes(release.rehearsal(seen, 0, seed=0))
    assert len(bundle.read_arrays(tmp_path / "r.safetensors")["grade"]) == 0, "a recipe may ask for none"
    (tmp_path / "r.safetensors").write_bytes(release.rehearsal(seen, 20, seed=0))
    arrays = bundle.read_arrays(tmp_path / "r.safetensors")
    assert np.bincount(arrays["grade"].astype(int), minlength=5).tolist() == [5, 2, 5, 5, 3]
    assert all(grades[int(own[0, 0, 0])] == grade for own, grade in zip(arrays["cells"], arrays["grade"], strict=True))
    assert set(arrays["dme"].tolist()) == {-1}, "what nobody gave"
