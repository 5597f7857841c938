"""Lesions marked by hand, over a real session and a real store."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import cv2
import numpy as np
import pytest

from made_marking import SPOTS, draw, lesion_at, opened, show, spotted_eyes
from made_session import Desk, Desks
from retina_desktop.domain.marks import State
from retina_desktop.services.mark_export import export_marks
from retina_desktop.services.regions import Region
from retina_desktop.store import StoreError, Trouble, open_store


@pytest.fixture
def eyes(tmp_path) -> list[Path]:
    return spotted_eyes(tmp_path / "eyes")


def analysed(desks: Desks, qtbot, eyes: list[Path], **settings) -> Desk:
    """The same; the model has spoken, the reader has graded, and proposals of microaneurysms are there."""
    desk = opened(desks, qtbot, eyes, **settings)
    desk.process.get_ready()
    qtbot.waitUntil(lambda: bool(desk.process.requests))
    desk.process.answer(desk.process.requests[0])
    qtbot.waitUntil(lambda: desk.session.prediction is not None)
    desk.session.set_grade(2)
    qtbot.waitUntil(lambda: desk.session.marking.proposed == len(SPOTS))
    return desk


# ---------------------------------------------------------------------------------------------------- drawing by hand
def test_a_stroke_is_kept_with_reader_tool_and_time_and_is_there_after_a_restart(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.marking.set_tool("brush")
    draw(desk.session.marking, (100, 100), (150, 100))
    desk.wait_saved(qtbot)
    content = desk.sha256
    desk.close()
    with open_store(desks.store_file) as store:
        (edit,) = store.marks.history(content)
    assert (edit.reader, edit.kind, edit.tool) == ("Dr Ada", "MA", "brush")

    again = opened(desks, qtbot, eyes).session.marking
    assert lesion_at(again, (125, 100)) is State.LESION
    assert lesion_at(again, (125, 120)) is State.UNJUDGED
    qtbot.waitUntil(lambda: again.marked == 1)


def test_each_reader_has_marks_of_their_own(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    model = desk.session.marking
    model.mark_point((100, 100))
    desk.wait_saved(qtbot)
    desk.settings.set("reader.name", "Dr Bo")
    qtbot.waitUntil(lambda: lesion_at(model, (100, 100)) is State.UNJUDGED)
    desk.settings.set("reader.name", "Dr Ada")
    qtbot.waitUntil(lambda: lesion_at(model, (100, 100)) is State.LESION)


def test_a_piece_of_a_stroke_tells_its_tiles_only(desks, qtbot, eyes):
    model = opened(desks, qtbot, eyes).session.marking
    told = []
    model.tiles_changed.connect(lambda kind, tiles: told.append((kind, tiles)))
    model.set_kind("EX")
    model.set_tool("brush")
    model.begin_stroke((240, 100), erases=False)
    model.stroke_to((270, 100))
    assert told == [("EX", {(0, 0)}), ("EX", {(0, 0), (1, 0)})]


def test_undo_and_redo_are_more_rows_and_show_the_photograph(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    model, stack = desk.session.marking, desk.session.undo_stack
    model.mark_polygon([(50, 150), (90, 150), (90, 190), (50, 190)])
    assert stack.undoText() == f"mark microaneurysm of {eyes[0].name}"
    content = desk.sha256
    show(desk, qtbot, 1)
    stack.undo()
    assert desk.session.current == 0
    qtbot.waitUntil(lambda: model.marks is not None)
    assert lesion_at(model, (70, 170)) is State.UNJUDGED
    stack.redo()
    assert lesion_at(model, (70, 170)) is State.LESION
    desk.wait_saved(qtbot)
    desk.close()
    with open_store(desks.store_file) as store:
        assert [edit.tool for edit in store.marks.history(content)] == ["polygon", "undo", "redo"]


def test_grades_and_marks_are_undone_in_the_order_of_the_acts(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    model = desk.session.marking
    desk.session.set_grade(2)
    model.mark_point((100, 100))
    desk.session.undo_stack.undo()
    assert lesion_at(model, (100, 100)) is State.UNJUDGED
    assert desk.session.answer.grade == 2
    desk.session.undo_stack.undo()
    assert desk.session.answer.grade is None


def test_the_eraser_takes_away_and_an_abandoned_stroke_leaves_nothing(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    model = desk.session.marking
    draw(model, (100, 100), (160, 100))
    draw(model, (130, 100), erases=True)
    qtbot.waitUntil(lambda: model.marked == 2)
    model.begin_stroke((100, 200), erases=False)
    model.abandon_stroke()
    assert lesion_at(model, (100, 200)) is State.UNJUDGED
    assert desk.session.undo_stack.count() == 2


def test_a_photograph_that_goes_in_mid_stroke_keeps_what_was_drawn(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    model = desk.session.marking
    model.begin_stroke((100, 100), erases=False)
    show(desk, qtbot, 1)
    assert lesion_at(model, (100, 100)) is State.UNJUDGED
    show(desk, qtbot, 0)
    assert lesion_at(model, (100, 100)) is State.LESION


def test_all_marked_is_said_of_one_kind_and_taken_back(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    model = desk.session.marking
    model.set_complete(True)
    assert model.is_complete
    model.set_kind("NV")
    assert not model.is_complete
    desk.session.undo_stack.undo()
    model.set_kind("MA")
    assert not model.is_complete


# ------------------------------------------------------------------------------------------- what the model proposes
def test_nothing_is_proposed_before_the_reader_s_grade_and_the_hand_may_draw_all_the_same(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    model = desk.session.marking
    desk.process.get_ready()
    qtbot.waitUntil(lambda: bool(desk.process.requests))
    desk.process.answer(desk.process.requests[0])
    qtbot.waitUntil(lambda: desk.session.prediction is not None)
    assert model.proposals is None
    assert model.why_no_proposals == "Proposals are shown after your grade"
    model.grow(SPOTS[0])
    assert lesion_at(model, SPOTS[0]) is State.UNJUDGED
    assert desk.messages[-1][1].startswith("The wand needs the model's map.")
    model.mark_point(SPOTS[0])
    assert lesion_at(model, SPOTS[0]) is State.LESION
    desk.session.set_grade(2)
    qtbot.waitUntil(lambda: model.proposals is not None)
    desk.session.undo_stack.undo()


def test_a_click_accepts_and_again_takes_back(desks, qtbot, eyes):
    desk = analysed(desks, qtbot, eyes)
    model = desk.session.marking
    assert model.decide(SPOTS[1], State.LESION)
    assert lesion_at(model, SPOTS[1]) is State.LESION
    assert model.proposed == len(SPOTS) - 1
    qtbot.waitUntil(lambda: model.marked == 1)
    model.decide(SPOTS[1], State.LESION)
    assert lesion_at(model, SPOTS[1]) is State.UNJUDGED
    assert model.proposed == len(SPOTS)


def test_dropping_what_was_accepted_leaves_nothing_of_it(desks, qtbot, eyes):
    desk = analysed(desks, qtbot, eyes)
    model = desk.session.marking
    model.decide(SPOTS[1], State.LESION)
    model.decide(SPOTS[1], State.CLEAR)
    assert lesion_at(model, SPOTS[1]) is State.CLEAR
    qtbot.waitUntil(lambda: model.marked == 0)
    assert model.proposed == len(SPOTS) - 1
    desk.session.undo_stack.undo()
    assert lesion_at(model, SPOTS[1]) is State.LESION


def test_a_click_on_a_mark_that_nobody_proposed_takes_it_away(desks, qtbot, eyes):
    model = analysed(desks, qtbot, eyes).session.marking
    model.mark_point((200, 330))
    assert not model.decide((200, 360), State.LESION, reach_px=6)
    assert model.decide((200, 342), State.LESION, reach_px=6)
    assert lesion_at(model, (200, 330)) is State.UNJUDGED


def test_a_lasso_drops_all_within_and_takes_none_back(desks, qtbot, eyes):
    desk = analysed(desks, qtbot, eyes)
    model = desk.session.marking
    model.decide(SPOTS[0], State.CLEAR)
    upper_half = [(60, 60), (340, 60), (340, 240), (60, 240)]
    assert model.decide_many(upper_half, State.CLEAR) == 2
    assert [lesion_at(model, spot) for spot in SPOTS] == [State.CLEAR] * 3 + [State.UNJUDGED] * 2
    desk.session.undo_stack.undo()
    assert model.proposed == len(SPOTS) - 1


def test_the_keys_go_from_one_undecided_proposal_to_the_next(desks, qtbot, eyes):
    model = analysed(desks, qtbot, eyes).session.marking
    seen = []
    for _ in SPOTS:
        seen.append(model.step(1))
        model.decide_current(State.LESION if len(seen) % 2 else State.CLEAR)
    assert len(set(seen)) == len(SPOTS)
    assert model.proposed == 0
    assert {lesion_at(model, spot) for spot in SPOTS} == {State.LESION, State.CLEAR}


def test_the_wand_grows_where_the_map_is_and_says_where_it_is_empty(desks, qtbot, eyes):
    desk = analysed(desks, qtbot, eyes)
    model = desk.session.marking
    model.set_tool("wand")
    model.grow(SPOTS[2])
    assert lesion_at(model, SPOTS[2]) is State.LESION
    model.grow((200, 330))
    assert desk.messages[-1] == ("info", "The model's map is empty here: nothing grows.")


def test_kinds_that_the_model_does_not_know_are_drawn_by_hand(desks, qtbot, eyes):
    model = analysed(desks, qtbot, eyes).session.marking
    model.set_kind("NV")
    assert model.tool == "brush"
    assert model.proposals is None
    assert model.why_no_proposals == "The model does not propose this kind"
    draw(model, (100, 100), (120, 100))
    assert lesion_at(model, (110, 100), "NV") is State.LESION
    assert lesion_at(model, (110, 100), "MA") is State.UNJUDGED


def test_nothing_is_proposed_while_nobody_marks(desks, qtbot, eyes):
    model = analysed(desks, qtbot, eyes).session.marking
    model.set_on(False)
    assert model.proposals is None


# ------------------------------------------------------------------------------------------------- what can go wrong
def damage(file: Path, statement: str) -> None:
    """As a failing disk would: past the store's own rules."""
    with sqlite3.connect(file) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(statement)
    connection.close()


def test_a_damaged_tile_is_said_and_all_others_are_shown(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.marking.set_tool("brush")
    draw(desk.session.marking, (100, 100), (300, 100))
    desk.wait_saved(qtbot)
    desk.close()
    damage(desks.store_file, "UPDATE mark_tile SET packed = x'00' WHERE tile_column = 1")
    again = opened(desks, qtbot, eyes)
    words = "1 tile of the marks (MA 1) is damaged in the store and left out; all others are shown."
    assert ("warning", f"{words} What you draw there again mends it.") in again.messages
    assert lesion_at(again.session.marking, (200, 100)) is State.LESION
    assert lesion_at(again.session.marking, (290, 100)) is State.UNJUDGED


def test_damaged_tiles_are_counted_one_by_one_and_mended_by_what_is_drawn_there_again(desks, qtbot, eyes, tmp_path):
    desk = opened(desks, qtbot, eyes)
    model = desk.session.marking
    draw(model, (100, 100), (300, 100), (300, 300), (100, 300))
    model.set_complete(True)
    model.set_kind("EX")
    draw(model, (100, 100), (120, 100))
    desk.wait_saved(qtbot)
    desk.close()
    damage(desks.store_file, "UPDATE mark_tile SET packed = x'00' WHERE kind = 'EX' OR tile_column = 1")
    with open_store(desks.store_file) as store:
        told = export_marks(store, tmp_path / "one").problems
    assert [words[:2] for words in told] == ["EX", "MA"]
    assert not list((tmp_path / "one").rglob("*.png"))

    again = opened(desks, qtbot, eyes)
    model = again.session.marking
    words = "3 tiles of the marks (EX 1, MA 2) are damaged in the store and left out; all others are shown."
    assert ("warning", f"{words} What you draw there again mends them.") in again.messages
    assert not model.is_complete, "what is left is not all"
    for kind, points in (("MA", ((300, 100), (300, 300))), ("EX", ((120, 100), (130, 100)))):
        model.set_kind(kind)
        draw(model, *points)
    again.wait_saved(qtbot)
    again.close()
    with open_store(desks.store_file) as store:
        assert export_marks(store, tmp_path / "two").problems == []
    assert len(list((tmp_path / "two").rglob("*.png"))) == 2
    once_more = opened(desks, qtbot, eyes)
    assert not [words for level, words in once_more.messages if level == "warning"]
    assert lesion_at(once_more.session.marking, (300, 200)) is State.LESION


def test_marks_of_another_size_are_said_and_kept_and_nothing_is_drawn_over_them(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.marking.mark_point((100, 100))
    desk.wait_saved(qtbot)
    content = desk.sha256
    desk.close()
    damage(desks.store_file, "UPDATE mark_edit SET width = 500")
    again = desks.make()
    again.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: bool(again.session.marking.problem))
    assert again.messages[-1][1].startswith("The marks of this photograph were made on 500 x 400 pixels")
    again.session.marking.mark_point((200, 200))
    again.close()
    with open_store(desks.store_file) as store:
        assert len(store.marks.history(content)) == 1


def test_a_file_that_holds_another_picture_than_the_marked_one_is_named_once(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.marking.mark_point((100, 100))
    desk.wait_saved(qtbot)
    desk.close()
    pixels = cv2.imread(str(eyes[0]))
    assert pixels is not None
    cv2.imwrite(str(eyes[0]), 255 - pixels)

    again = opened(desks, qtbot, eyes)
    words = "10_left.png holds another picture than when you marked lesions in it. The marks stay with the old one."
    qtbot.waitUntil(lambda: again.messages.count(("warning", words)) == 1)
    assert lesion_at(again.session.marking, (100, 100)) is State.UNJUDGED
    again.close()
    once_more = opened(desks, qtbot, eyes)
    assert ("warning", words) not in once_more.messages


def test_marks_that_were_kept_twice_are_saved_once(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    model = desk.session.marking
    model.mark_point((100, 100))
    (act,) = (act for acts in model._book._on_their_way.values() for act in acts)
    desk.wait_saved(qtbot)
    model.mark_point((102, 100))
    desk.wait_saved(qtbot)
    content = desk.sha256
    desk.close()
    desks.unsaved_file.write_text(json.dumps(act.entry()) + "\n")
    again = opened(desks, qtbot, eyes)
    assert lesion_at(again.session.marking, (110, 100)) is State.LESION
    again.close()
    with open_store(desks.store_file) as store:
        assert len(store.marks.history(content)) == 2


def test_a_store_that_takes_nothing_is_said_and_nothing_is_drawn(desks, qtbot, eyes):
    desks.store_file.chmod(0o444)
    desk = desks.make(opener=lambda: open_store(desks.store_file, read_only=True))
    desk.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: desk.session.marking.marks is not None)
    desk.session.marking.mark_point((100, 100))
    assert lesion_at(desk.session.marking, (100, 100)) is State.UNJUDGED
    assert desk.messages[-1][0] == "error"
    assert desk.session.undo_stack.count() == 0


def test_marks_that_the_store_cannot_take_now_are_kept_for_the_next_start(desks, qtbot, eyes, monkeypatch):
    desk = opened(desks, qtbot, eyes)
    from retina_desktop.store.marks import Marks

    def full(_self: Marks, _new: object) -> int:
        raise StoreError("The disk with the store is full.", Trouble.FULL)

    with monkeypatch.context() as patched:
        patched.setattr(Marks, "append_over", full)
        desk.session.marking.mark_point((100, 100))
        qtbot.waitUntil(lambda: desk.session.saved_state.startswith("not saved"))
        desk.session.marking.mark_point((200, 200))
        desk.close()
    assert (desk.unsaved, desk.session.lost) == (2, 0)

    again = opened(desks, qtbot, eyes)
    qtbot.waitUntil(lambda: lesion_at(again.session.marking, (200, 200)) is State.LESION)
    assert lesion_at(again.session.marking, (100, 100)) is State.LESION
    assert not desks.unsaved_file.exists()


# ------------------------------------------------------------------------------------------------------- polygons
@pytest.mark.parametrize(
    "turn",
    [
        lambda desk, model: model.set_tool("brush"),
        lambda desk, model: model.set_kind("EX"),
        lambda desk, model: model.set_on(False),
        lambda desk, model: desk.session.select(1),
        lambda desk, model: desk.settings.set("reader.name", "Dr Bo"),
    ],
    ids=["tool", "kind", "end", "photograph", "reader"],
)
def test_a_polygon_that_is_not_closed_is_dropped_when_the_hand_turns_to_something_else(desks, qtbot, eyes, turn):
    desk = opened(desks, qtbot, eyes)
    model = desk.session.marking
    model.set_tool("polygon")
    for corner in ((50, 150), (90, 150), (90, 190)):
        model.add_corner(corner)
    turn(desk, model)
    assert model.corners == ()
    model.close_polygon()
    assert desk.session.undo_stack.count() == 0


# ------------------------------------------------------------------------------------------ the field, and what is seen
def test_nothing_is_marked_in_the_black_outside_of_the_field_and_all_can_be_erased_there(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    model = desk.session.marking
    outside = [(5, 5), (40, 5), (40, 30), (5, 30)]
    for mark in (lambda: draw(model, *outside), lambda: model.mark_point((8, 8)), lambda: model.mark_polygon(outside)):
        mark()
        assert desk.messages[-1] == (
            "info",
            "No retina is seen here: nothing can be marked outside of the round field.",
        )
    assert desk.session.undo_stack.count() == 0
    draw(model, (200, 200), (200, 395))
    assert model.marks is not None
    mask = model.marks.mask("MA")
    rows = np.flatnonzero(mask.any(axis=1))
    assert rows.max() == pytest.approx(199.5 + 192 * 1.02, abs=3)
    outside_before = model.marks.begin("MA", "brush")
    outside_before.put(Region(0, 0, np.ones((20, 20), bool)), State.LESION)
    draw(model, (10, 10), erases=True)
    assert lesion_at(model, (10, 10)) is State.UNJUDGED
