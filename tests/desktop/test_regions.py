"""The shapes of the tools, held against their definition pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest

from retina_desktop.services.regions import Region, polygon, stroke


def distances(region: Region, first: tuple[float, float], second: tuple[float, float]) -> np.ndarray:
    """(h, w): of each pixel of the region's box from the line between two places."""
    y, x = np.mgrid[region.rows, region.columns]
    pixel = np.stack([x, y], axis=-1).astype(float)
    along = np.subtract(second, first)
    part = np.clip(((pixel - first) @ along) / max(float(along @ along), 1e-9), 0, 1)
    return np.linalg.norm(pixel - first - part[..., None] * along, axis=-1)


@pytest.mark.parametrize("radius", [0.5, 1, 3.7, 25])
@pytest.mark.parametrize("second", [(40.0, 30.0), (90.5, 31.25), (12.0, 99.0)])
def test_a_stroke_covers_what_is_within_its_radius_of_the_way(radius: float, second: tuple[float, float]) -> None:
    region = stroke([(40, 30), second], radius)
    away = distances(region, (40, 30), second)
    assert region.inside[away < radius - 0.8].all()
    assert not region.inside[away > radius + 1.1].any()


def test_a_spot_has_the_area_of_its_circle() -> None:
    assert stroke([(50, 50)], 20).area_px == pytest.approx(np.pi * 20**2, rel=0.05)


def test_a_stroke_at_the_upper_left_keeps_its_place_below_zero() -> None:
    region = stroke([(-5, -5)], 3)
    assert region.x < -7
    assert region.within(100, 100) is None


def test_a_polygon_fills_what_its_line_surrounds() -> None:
    region = polygon([(10, 10), (30, 10), (30, 20), (10, 20)])
    assert region.area_px == 21 * 11


def test_no_points_make_no_shape() -> None:
    with pytest.raises(ValueError, match="at least one point"):
        polygon([])
