"""What the main network is shown: landmarks go with the picture, spoilt photographs teach quality and no grade."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from retina_training import artefacts, main, main_data
from retina_training.main_data import Square
from retina_training.tables import Labelled

DISC, FOVEA = (520.0, 380.0), (300.0, 420.0)
SIZE = 384


def _square(folder: Path, dataset: str = "idrid", quality: str | None = None) -> Square:
    """A grey field with a white dot on the disc and a red one on the fovea."""
    pixels = np.full((main_data.KEPT_SIZE, main_data.KEPT_SIZE, 3), 90, np.uint8)
    cv2.circle(pixels, (int(DISC[0]), int(DISC[1])), 9, (255, 255, 255), -1)
    np.save(folder / "square.npy", pixels)
    known = dataset == "idrid"
    row = Labelled(
        Path("a.jpg"),
        dataset,
        "a",
        "a",
        2,
        1 if known else None,
        quality,
        "train",
        DISC if known else None,
        FOVEA if known else None,
    )
    return Square(row, folder / "square.npy", np.array([DISC, FOVEA]) if known else np.full((2, 2), np.nan))


def _drawn(square: Square, count: int = 60) -> list[dict]:
    return [main_data._example(np.random.default_rng(seed), square, SIZE) for seed in range(count)]


def test_landmarks_go_where_the_picture_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        main_data,
        "_spoil",
        lambda _rng, image, _clean: (image, np.zeros(image.shape[:2], np.float32), np.zeros(5, np.float32)),
    )
    for one in _drawn(_square(tmp_path), 12):
        light = one["image"].min(dim=0).values.numpy()
        rows, columns = np.nonzero(light > light.max() - 0.15)
        found = np.array([columns.mean(), rows.mean()])
        assert np.linalg.norm(found - one["points"][0]) < 4, "turned, mirrored and scaled with it"


def test_a_fovea_without_a_disc_teaches_the_fovea(tmp_path: Path, samples: Path) -> None:
    row = Labelled(
        samples / "SYNTHETIC_04_left.jpg", "clinic", "a", "a", 2, None, "good", "train", None, (700.0, 720.0)
    )
    square = main_data.load_square(row, tmp_path)
    assert np.isnan(square.points[0]).all()
    assert np.isfinite(square.points[1]).all()
    drawn = [one["points"] for one in _drawn(square, 12)]
    assert all(np.isnan(points[0]).all() for points in drawn)
    assert any(np.isfinite(points[1]).all() for points in drawn)
    known = next(points for points in drawn if np.isfinite(points[1]).all())
    maps = torch.randn(1, 2, SIZE // main_data.GRID, SIZE // main_data.GRID, requires_grad=True)
    main._landmark_loss(maps, torch.from_numpy(known[None]).float()).backward()
    assert maps.grad is not None
    assert not maps.grad[0, 0].any(), "nothing of the disc"
    assert maps.grad[0, 1].any()


def test_what_is_ruined_teaches_no_grade_and_no_place(tmp_path: Path) -> None:
    drawn = _drawn(_square(tmp_path), 200)
    ruined = [one for one in drawn if one["gradable"] == 0]
    assert 0.1 < len(ruined) / len(drawn) < 0.3
    assert all(np.isnan(one["grade"]) and np.isnan(one["dme"]) and np.isnan(one["points"]).all() for one in ruined)
    whole = [one for one in drawn if one["gradable"] == 1]
    assert all(one["grade"] == 2 and one["dme"] == 1 for one in whole)


def test_a_reject_is_no_gradable_photograph_and_its_artefacts_are_unknown(tmp_path: Path) -> None:
    drawn = _drawn(_square(tmp_path, "eyepacs", "reject"))
    assert {float(one["gradable"]) for one in drawn} == {0.0}
    untouched = [one for one in drawn if not (one["artefacts"] == 1).any()]
    assert untouched
    assert all(np.isnan(one["artefacts"]).all() for one in untouched), "nobody said that it has none"


def test_a_photograph_of_unknown_quality_teaches_its_grade_alone(tmp_path: Path) -> None:
    one = next(one for one in _drawn(_square(tmp_path, "aptos")) if not np.nansum(one["degraded"]))
    assert one["grade"] == 2
    assert np.isnan(one["gradable"])
    assert np.isnan(one["dme"])


def test_the_landmark_loss_is_least_where_the_map_peaks_on_the_landmark() -> None:
    points = torch.tensor([[[100.0, 40.0], [60.0, 120.0]]])

    def loss(x: int, y: int) -> float:
        maps = torch.zeros(1, 2, 12, 12)
        maps[0, 0, y, x] = maps[0, 1, 7, 3] = 6.0
        return main._landmark_loss(maps, points).item()

    assert loss(6, 2) < loss(6, 4) < loss(0, 11)
    assert main._landmark_loss(torch.zeros(1, 2, 12, 12), torch.full((1, 2, 2), torch.nan)).item() == 0


def test_painters_are_known_to_the_network_by_their_place(tmp_path: Path) -> None:
    assert artefacts.PAINTERS
    marked = [one for one in _drawn(_square(tmp_path)) if (one["artefacts"] > 0.9).any()]
    assert marked
    assert all(one["artefacts"].shape == (SIZE // main_data.GRID, SIZE // main_data.GRID) for one in marked)
