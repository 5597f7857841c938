"""How a tile of marks looks: pixels compared."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF

from retina_desktop.domain.marks import MARK_CODES, TILE_PX, State
from retina_desktop.services.mark_picture import COARSEST, FINEST, level_for, tile_picture, tinted
from retina_desktop.views.shapes import shape_path

VERMILLION = (213, 94, 0)


def tile() -> np.ndarray:
    """A square lesion of 100 px, and a dropped one of 60 px."""
    states = np.zeros((TILE_PX, TILE_PX), np.uint8)
    states[50:150, 50:150] = State.LESION
    states[170:230, 170:230] = State.CLEAR
    return states


def test_a_tile_of_which_nothing_was_said_has_no_picture():
    assert tile_picture(np.zeros((TILE_PX, TILE_PX), np.uint8), 0, VERMILLION) is None


def test_a_lesion_is_filled_and_has_a_lighter_edge_and_the_ground_stays_clear():
    drawn = tile_picture(tile(), 0, VERMILLION)
    assert drawn is not None
    inside, edge, ground = drawn[100, 100], drawn[100, 50], drawn[20, 20]
    assert tuple(ground) == (0, 0, 0, 0)
    assert tuple(inside) == (0, 32, 72, 87)  # a third of the colour, premultiplied
    assert edge[3] > 240
    assert tuple(edge[2::-1] / (edge[3] / 255)) == pytest.approx(tinted(VERMILLION), abs=1)


def test_a_dropped_one_is_grey_and_hatched_so_that_no_colour_is_needed_to_know_it():
    drawn = tile_picture(tile(), 0, VERMILLION)
    assert drawn is not None
    inside = drawn[180:220, 180:220]
    hatched = inside[..., 3] > 0
    assert 0.2 < hatched.mean() < 0.3
    spread = inside[..., :3].max(axis=-1).astype(int) - inside[..., :3].min(axis=-1)
    assert spread.max() < 6


@pytest.mark.parametrize("level", range(FINEST, COARSEST + 1))
def test_every_level_shows_the_same_lesion_at_its_own_size(level: int):
    drawn = tile_picture(tile(), level, VERMILLION)
    assert drawn is not None
    scale = 2.0**-level
    assert drawn.shape[:2] == (TILE_PX * scale, TILE_PX * scale)
    assert drawn[int(100 * scale), int(100 * scale), 3] > 0
    assert drawn[int(20 * scale), int(20 * scale), 3] == 0


@pytest.mark.parametrize("level", range(COARSEST + 1))
def test_a_lesion_of_one_pixel_is_not_lost_in_a_small_picture(level: int):
    states = np.zeros((TILE_PX, TILE_PX), np.uint8)
    states[77, 90] = State.LESION
    drawn = tile_picture(states, level, VERMILLION)
    assert drawn is not None
    assert drawn[77 >> level, 90 >> level, 3] > 240


def test_every_kind_has_a_shape_of_its_own(qapp):
    drawn = set()
    for kind in MARK_CODES:
        path = shape_path(kind, QRectF(0, 0, 40, 40))
        drawn.add(bytes(path.contains(QPointF(x + 0.5, y + 0.5)) for x in range(40) for y in range(40)))
    assert len(drawn) == len(MARK_CODES)


def test_no_edge_is_drawn_where_two_tiles_meet():
    states = np.zeros((TILE_PX, TILE_PX), np.uint8)
    states[100:140, 200:] = State.LESION
    drawn = tile_picture(states, 0, VERMILLION)
    assert drawn is not None
    assert drawn[120, TILE_PX - 1, 3] < 100


def test_the_level_has_a_pixel_for_each_of_the_screen():
    assert [level_for(scale) for scale in (4.0, 1.01, 1.0, 0.6, 0.5, 0.2, 0.01)] == [-1, -1, 0, 0, 1, 2, COARSEST]
