"""Marks in memory: what a draft does to a mask, and that edits go back and forth exactly."""

from __future__ import annotations

import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retina_desktop.domain.marks import MARK_CODES, TILE_PX, MarkEdit, State
from retina_desktop.services.lesion_marks import LesionMarks, pack_tile, unpack_tile
from retina_desktop.services.regions import Region, polygon, stroke

WIDTH, HEIGHT = 700, 530  # tiles at the right and lower edge are cut


def marks_with_a_stroke() -> tuple[LesionMarks, MarkEdit]:
    marks = LesionMarks(WIDTH, HEIGHT)
    draft = marks.begin("HE", "brush")
    draft.put(stroke([(240, 250), (270, 262)], 9), State.LESION)
    edit = draft.finish()
    assert edit is not None
    return marks, edit


def test_a_stroke_over_a_corner_of_tiles_touches_just_those_it_covers() -> None:
    _, edit = marks_with_a_stroke()
    assert set(edit.tiles) == {(0, 0), (1, 0), (0, 1), (1, 1)}


def test_an_edit_turned_round_leaves_the_mask_as_it_was() -> None:
    marks, edit = marks_with_a_stroke()
    after = marks.mask("HE").copy()
    marks.apply(edit.turned_round("undo"))
    assert not marks.mask("HE").any()
    marks.apply(edit)
    assert (marks.mask("HE") == after).all()


def test_a_kind_is_not_touched_by_the_marks_of_another() -> None:
    marks, _ = marks_with_a_stroke()
    assert marks.touched() == ("HE",)
    assert not marks.mask("MA").any()


def test_an_abandoned_draft_leaves_what_was_there_before_it() -> None:
    marks, _ = marks_with_a_stroke()
    before = marks.mask("HE").copy()
    draft = marks.begin("HE", "eraser")
    touched = draft.put(stroke([(250, 255)], 30), State.CLEAR)
    assert draft.abandon() == touched
    assert (marks.mask("HE") == before).all()


def test_what_changes_nothing_is_no_edit() -> None:
    marks, _ = marks_with_a_stroke()
    draft = marks.begin("HE", "brush")
    assert draft.put(stroke([(240, 250)], 4), State.LESION) == frozenset()
    assert draft.finish() is None


def test_only_pixels_of_the_wanted_state_change() -> None:
    marks, _ = marks_with_a_stroke()
    lesion = marks.mask("HE") == State.LESION
    draft = marks.begin("HE", "drop")
    draft.put(Region(0, 0, np.ones((HEIGHT, WIDTH), bool)), State.CLEAR, only=(State.UNJUDGED,))
    assert ((marks.mask("HE") == State.LESION) == lesion).all()
    assert ((marks.mask("HE") == State.CLEAR) == ~lesion).all()


def test_what_reaches_outside_the_photograph_is_cut_off() -> None:
    marks = LesionMarks(WIDTH, HEIGHT)
    draft = marks.begin("EX", "polygon")
    draft.put(polygon([(-50, -50), (40, -50), (40, 40), (-50, 40)]), State.LESION)
    draft.put(stroke([(WIDTH + 100, HEIGHT + 100)], 20), State.LESION)
    assert marks.mask("EX")[:41, :41].all()
    assert int((marks.mask("EX") == State.LESION).sum()) == 41 * 41


def test_lesions_are_counted_as_connected() -> None:
    marks, _ = marks_with_a_stroke()
    draft = marks.begin("HE", "point")
    draft.put(stroke([(600, 400)], 3), State.LESION)
    assert marks.count("HE") == 2
    assert marks.count("MA") == 0


def test_that_a_kind_is_complete_is_an_edit_too_and_goes_back() -> None:
    marks = LesionMarks(WIDTH, HEIGHT)
    edit = marks.say_complete("SE", True)
    assert marks.is_complete("SE")
    assert marks.touched() == ("SE",)
    marks.apply(edit.turned_round("undo"))
    assert not marks.is_complete("SE")


def test_a_damaged_tile_is_named_and_the_others_are_taken_in() -> None:
    marks, edit = marks_with_a_stroke()
    saved = {tile: change.after for tile, change in edit.tiles.items()}
    saved[0, 0] = saved[0, 0][:-9]
    again = LesionMarks(WIDTH, HEIGHT)
    damaged = again.load("HE", saved, complete=False)
    assert list(damaged) == [(0, 0)]
    assert "damaged" in damaged[0, 0]
    own = marks.mask("HE").copy()
    own[:TILE_PX, :TILE_PX] = State.UNJUDGED
    assert (again.mask("HE") == own).all()


@pytest.mark.parametrize(
    "packed",
    [
        b"no zlib",
        zlib.compress(bytes(99)),
        zlib.compress(bytes(101)),
        zlib.compress(b"\x07" * 100),
        zlib.compress(bytes(10**8)),
    ],
    ids=["noise", "too short", "too long", "unknown values", "a bomb"],
)
def test_bytes_that_are_no_tile_are_refused_in_words(packed: bytes) -> None:
    with pytest.raises(ValueError, match="tile is damaged"):
        unpack_tile(packed, (10, 10))


def test_an_edit_with_a_damaged_tile_changes_nothing() -> None:
    marks, edit = marks_with_a_stroke()
    before = marks.mask("HE").copy()
    tiles = dict(edit.turned_round("undo").tiles)
    tiles[9, 9] = next(iter(tiles.values()))
    with pytest.raises(ValueError, match="outside"):
        marks.apply(MarkEdit("HE", "undo", tiles, False, False))
    assert (marks.mask("HE") == before).all()


@pytest.mark.parametrize("kind", ["XX", "ma", ""])
def test_an_unknown_kind_is_refused_with_those_that_there_are(kind: str) -> None:
    with pytest.raises(ValueError, match=MARK_CODES[0]):
        LesionMarks(10, 10).begin(kind, "brush")


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_any_series_of_strokes_taken_back_in_order_leaves_nothing(data: st.DataObject) -> None:
    marks = LesionMarks(300, 280)
    place = st.tuples(st.floats(-20, 320), st.floats(-20, 300))
    edits: list[MarkEdit] = []
    for _ in range(data.draw(st.integers(1, 6))):
        draft = marks.begin(data.draw(st.sampled_from(MARK_CODES[:3])), "brush")
        way = data.draw(st.lists(place, min_size=1, max_size=4))
        draft.put(stroke(way, data.draw(st.floats(0.5, 40))), data.draw(st.sampled_from(State)))
        edit = draft.finish()
        edits += [] if edit is None else [edit]
    for edit in reversed(edits):
        marks.apply(edit.turned_round("undo"))
    assert marks.touched() == ()


def test_packing_a_tile_and_unpacking_it_gives_the_same() -> None:
    values = np.random.default_rng(5).integers(0, 3, (TILE_PX, 120)).astype(np.uint8)
    assert (unpack_tile(pack_tile(values), values.shape) == values).all()
    assert pack_tile(np.zeros((4, 4), np.uint8)) == b""


def test_a_patch_is_what_is_connected_in_one_state_with_the_nearest_judged_pixel() -> None:
    marks, _ = marks_with_a_stroke()
    draft = marks.begin("HE", "drop")
    draft.put(stroke([(290, 262)], 9), State.CLEAR)
    draft.finish()
    patch = marks.patch("HE", (255, 256))
    assert patch is not None
    assert patch.area_px == (marks.mask("HE") == State.LESION).sum()
    clear = marks.patch("HE", (300, 262), reach_px=3)
    assert clear is not None
    assert clear.area_px == (marks.mask("HE") == State.CLEAR).sum()
    assert marks.patch("HE", (310, 262), reach_px=3) is None
    assert marks.patch("EX", (255, 256), reach_px=30) is None


def test_the_boxes_hold_each_connected_lesion() -> None:
    marks, _ = marks_with_a_stroke()
    draft = marks.begin("HE", "point")
    draft.put(stroke([(500, 400)], 4), State.LESION)
    draft.finish()
    boxes = sorted(tuple(int(n) for n in box) for box in marks.boxes("HE"))
    assert len(boxes) == marks.count("HE") == 2
    assert boxes[1] == (496, 396, 9, 9)
    assert len(marks.boxes("MA")) == 0
