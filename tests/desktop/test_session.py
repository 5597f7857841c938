from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest

from made_session import Desk, Desks, photographs
from retina_desktop.store import StoreError, Trouble, open_store
from retina_desktop.store.readings import Readings
from retina_desktop.viewmodels.answering import GIVE_A_GRADE_FIRST
from retina_desktop.viewmodels.remedies import Remedy
from retina_models.fundus.files import WORDS


def opened(desks: Desks, qtbot, eyes: list[Path], **settings) -> Desk:
    desk = desks.make(**settings)
    desk.open(qtbot, eyes[0].parent)
    return desk


# ---------------------------------------------------------------------------------------------------------- the list
def test_opening_a_folder_lists_it_and_shows_the_first_photograph(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    assert [row.name for row in desk.session.worklist.rows()] == ["10_left.png", "10_right.png", "11_left.png"]
    assert [row.laterality for row in desk.session.worklist.rows()] == ["OS", "OD", "OS"]
    assert desk.session.current == 0
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)


def test_a_missing_folder_is_told_in_words(desks, qtbot, tmp_path):
    desk = desks.make()
    desk.session.open_paths([tmp_path / "nowhere"])
    qtbot.waitUntil(lambda: bool(desk.messages))
    assert desk.messages == [("warning", f"There is no {tmp_path / 'nowhere'}.")]


def test_the_folders_opened_before_are_kept_newest_first(desks, qtbot, eyes, tmp_path):
    desk = opened(desks, qtbot, eyes)
    desk.session.open_paths([tmp_path])
    assert desk.session.recent == [str(tmp_path), str(eyes[0].parent)]


# --------------------------------------------------------------------------------------------------------- answering
def test_a_grade_is_saved_at_once_and_there_after_a_restart(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(3)
    assert desk.session.answer.grade == 3
    assert desk.session.saved_state == "saving"
    desk.wait_saved(qtbot)
    desk.close()

    again = opened(desks, qtbot, eyes)
    assert again.session.worklist.row_at(0).grade == 3
    assert again.session.answer.state == "entered"


def test_ungradable_is_an_answer(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_ungradable()
    desk.wait_saved(qtbot)
    assert desk.session.answer.gradable is False
    assert desk.statuses()[0] == "ungradable"


def test_a_grade_no_scale_has_is_refused(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    with pytest.raises(ValueError, match="A grade is 0 to 4, not 5"):
        desk.session.set_grade(5)


def test_space_confirms_and_goes_to_the_next_to_read(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(1)
    desk.session.confirm_and_next()
    desk.wait_saved(qtbot)
    assert desk.session.worklist.row_at(0).answer.state == "confirmed"
    assert desk.session.current == 1


def test_space_without_a_grade_says_what_to_do(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.confirm_and_next()
    assert desk.messages == [("info", GIVE_A_GRADE_FIRST)]
    assert desk.session.current == 0


def test_space_on_the_last_one_says_that_all_are_read(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    for _ in eyes:
        desk.session.set_grade(0)
        desk.session.confirm_and_next()
    assert desk.messages == [("info", "Every photograph in the list is read.")]


def test_what_is_entered_and_not_confirmed_is_counted_when_all_are_read(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    for row in range(len(eyes)):
        desk.session.select(row)
        desk.session.set_grade(0)
    desk.session.next_to_read()
    assert desk.messages == [
        ("info", "Every photograph in the list is read. 3 readings are entered and not confirmed.")
    ]
    assert desk.session.worklist.counts == (3, 0, 3)
    desk.wait_saved(qtbot)


def test_next_to_read_starts_again_at_the_top(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.select(2)
    desk.session.set_grade(0)
    desk.session.confirm_and_next()
    assert desk.session.current == 0


def test_the_order_of_the_view_is_followed(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_order([2, 0])
    desk.session.next_photograph()
    assert desk.session.current == 0  # the last of the two: there is no next
    desk.session.previous()
    assert desk.session.current == 2


def test_back_returns_to_the_photograph_before(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.select(2)
    desk.session.select(1)
    desk.session.back()
    desk.session.back()
    assert desk.session.current == 0


def test_note_and_oedema_are_kept_beside_the_grade(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_note("drusen?")
    desk.session.set_dme(1)
    desk.session.set_grade(2)
    desk.wait_saved(qtbot)
    desk.close()
    answer = opened(desks, qtbot, eyes).session.answer
    assert (answer.grade, answer.dme, answer.note) == (2, 1, "drusen?")


def test_each_reader_has_readings_of_their_own(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(4)
    desk.wait_saved(qtbot)
    desk.session.settings.set("reader.name", "Dr Bo")
    assert desk.session.answer.grade is None
    desk.session.set_grade(1)
    desk.wait_saved(qtbot)
    desk.session.settings.set("reader.name", "Dr Ada")
    qtbot.waitUntil(lambda: desk.session.answer.grade == 4)


def test_two_files_of_one_content_share_a_reading(desks, qtbot, eyes):
    copy = eyes[0].parent / "copy.png"
    shutil.copy(eyes[0], copy)
    desk = opened(desks, qtbot, eyes)
    desk.session.select(desk.session.worklist.row_of(eyes[0]) or 0)
    desk.session.set_grade(2)
    number = desk.session.worklist.row_of(copy)
    assert number is not None
    assert desk.session.worklist.row_at(number).grade == 2
    desk.wait_saved(qtbot)


# ------------------------------------------------------------------------------------------------------ undo and redo
def test_undo_takes_a_grade_back_and_redo_gives_it_again(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(1)
    desk.session.set_grade(3)
    assert desk.session.undo_stack.undoText() == "grade 3 of 10_left.png"
    desk.session.undo_stack.undo()
    assert desk.session.answer.grade == 1
    desk.session.undo_stack.undo()
    assert not desk.session.answer.is_answered
    desk.session.undo_stack.redo()
    desk.wait_saved(qtbot)
    assert desk.session.answer.grade == 1
    sha256 = desk.sha256
    desk.close()
    acts = [(act.state, act.grade) for act in desks.history(sha256)]
    assert acts == [("entered", 1), ("entered", 3), ("entered", 1), ("withdrawn", None), ("entered", 1)]


def test_undo_shows_the_photograph_that_it_changes(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(1)
    desk.session.select(2)
    desk.session.undo_stack.undo()
    assert desk.session.current == 0
    desk.wait_saved(qtbot)


def test_a_confirmation_can_be_undone_and_stays_undone_after_a_restart(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(1)
    desk.session.confirm_and_next()
    desk.session.undo_stack.undo()
    desk.wait_saved(qtbot)
    assert desk.session.answer.state == "entered"
    desk.close()
    assert opened(desks, qtbot, eyes).session.answer.state == "entered"


# ------------------------------------------------------------------------------------------------------- blind reading
def analysed(desk: Desk, qtbot, count: int, grade: int = 4, **changes) -> None:
    """The model is ready and has answered so many photographs."""
    if desk.session.worklist.row_at(0).opinion is None and not desk.process.requests:
        desk.process.get_ready()
    for _ in range(count):
        qtbot.waitUntil(lambda: bool(desk.process.requests))
        desk.process.answer(desk.process.requests[0], grade, **changes)


def test_the_model_s_opinion_hides_until_the_reader_has_answered(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    analysed(desk, qtbot, 1)
    assert desk.session.prediction is not None
    assert not desk.session.opinion_visible
    assert desk.session.opinion_words == "Shown after your grade."
    assert desk.session.worklist.row_at(0).model_grade is None
    desk.session.set_grade(0)
    assert desk.session.opinion_visible
    assert desk.session.opinion_words == ""
    assert desk.session.worklist.row_at(0).model_grade == 4
    desk.wait_saved(qtbot)


def test_space_takes_the_model_s_grade_when_it_is_on_the_screen(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes, reading__blind_first=False)
    analysed(desk, qtbot, 1, grade=3)
    desk.session.confirm_and_next()
    desk.wait_saved(qtbot)
    row = desk.session.worklist.row_at(0)
    assert (row.grade, row.answer.state, desk.session.current) == (3, "confirmed", 1)
    desk.session.undo_stack.undo()
    assert not desk.session.answer.is_answered
    desk.wait_saved(qtbot)


def test_switching_blind_reading_off_shows_the_opinions(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    analysed(desk, qtbot, 1)
    desk.settings.set("reading.blind_first", False)
    assert desk.session.opinion_visible
    assert desk.session.worklist.row_at(0).model_grade == 4


# ------------------------------------------------------------------------------------------------------- the analysis
def test_the_photograph_on_the_screen_is_asked_for_first(desks, qtbot, tmp_path):
    eyes = photographs(tmp_path / "eyes", [f"{number}.png" for number in range(8)])
    desk = opened(desks, qtbot, eyes)
    desk.process.get_ready()
    assert [request.path.name for request in desk.process.requests] == ["0.png", "1.png", "2.png"]
    desk.session.select(6)
    assert desk.process.requests[-1].path.name == "6.png"
    assert desk.process.requests[-1].first


def test_the_whole_list_is_analysed_in_the_end(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    with qtbot.waitSignal(desk.session.progress_changed, check_params_cb=lambda done, total, _w: done == total == 3):
        analysed(desk, qtbot, 3)
    assert desk.statuses() == ["to_read"] * 3
    assert desk.process.requests == []


def test_only_neighbours_are_analysed_when_the_whole_list_is_not_wished(desks, qtbot, tmp_path):
    eyes = photographs(tmp_path / "eyes", [f"{number}.png" for number in range(6)])
    desk = opened(desks, qtbot, eyes, analysis__whole_list=False, photograph__neighbours=1)
    analysed(desk, qtbot, 2)
    assert desk.process.requests == []


def test_what_was_analysed_is_there_after_a_restart(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    analysed(desk, qtbot, 3)
    desk.close()
    again = opened(desks, qtbot, eyes, reading__blind_first=False)
    qtbot.waitUntil(lambda: again.session.photograph.analysis is not None)
    assert again.session.worklist.row_at(0).model_grade == 4
    assert not again.session.photograph.stale
    again.process.get_ready()
    assert again.process.requests == []


def test_cancelling_stops_the_list_and_resuming_goes_on(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.process.get_ready()
    desk.session.cancel_analysis()
    assert desk.process.requests == []
    assert desk.session.analysis_paused
    desk.session.resume_analysis()
    assert len(desk.process.requests) == 3


def test_a_failed_analysis_names_its_reason_and_the_rest_goes_on(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes, reading__blind_first=False)
    desk.process.get_ready()
    desk.process.begin(desk.process.requests[0])
    assert desk.statuses()[0] == "analysing"
    desk.process.fail(desk.process.requests[0], "The analysis process crashed twice on this photograph.")
    assert desk.statuses()[0] == "failed"
    assert desk.session.opinion_words == "The analysis process crashed twice on this photograph."
    assert [request.path for request in desk.process.requests] == eyes[1:]


def test_without_a_model_the_words_say_so_and_reading_goes_on(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.process.broke.emit("There is no model.")
    assert desk.offers == [("There is no model. You can grade without it.", (Remedy.ANALYSE_AGAIN,))]
    assert desk.session.grader_state == "No analysis: There is no model."
    desk.session.set_grade(1)
    desk.wait_saved(qtbot)


# --------------------------------------------------------------------------------------------------------- no lost work
def test_a_locked_store_delays_saving_and_loses_nothing(desks, qtbot, eyes):
    locked = [True]

    def opener():
        if locked[0]:
            raise StoreError("Another program holds the store locked.", Trouble.LOCKED)
        return open_store(desks.store_file)

    desk = desks.make(opener=opener)
    desk.session.open_paths([eyes[0].parent])
    qtbot.waitUntil(lambda: desk.session.current == 0)
    desk.session.set_grade(2)
    qtbot.waitUntil(lambda: desk.session.saved_state == "not saved: Another program holds the store locked.")
    assert desk.session.unsaved == 1
    assert desk.session.answer.grade == 2
    locked[0] = False
    desk.session.retry_saving()
    desk.wait_saved(qtbot)
    assert desk.session.answer.grade == 2


def test_what_could_not_be_saved_is_offered_at_the_next_start(desks, qtbot, eyes):
    def opener():
        raise StoreError("Another program holds the store locked.", Trouble.LOCKED)

    desk = desks.make(opener=opener)
    desk.session.open_paths([eyes[0].parent])
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)
    desk.session.set_grade(2)
    desk.session.set_grade(3)
    desk.session.undo_stack.undo()
    desk.close()
    assert desk.unsaved == 3

    again = desks.make()
    again.open(qtbot, eyes[0].parent)
    assert again.session.answer.grade == 2
    assert ("info", "1 reading that could not be saved last time is saved now.") in again.messages
    assert not desks.unsaved_file.exists()


def test_what_waited_for_a_store_that_turns_out_damaged_is_saved_when_that_is_mended(desks, qtbot, eyes):
    trouble = [Trouble.FULL]

    def opener():
        raise StoreError("The store cannot be used.", trouble[0])

    desk = desks.make(opener=opener)
    desk.session.open_paths([eyes[0].parent])
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)
    desk.session.set_grade(4)
    qtbot.waitUntil(lambda: desk.session.saved_state.startswith("not saved"))
    trouble[0] = Trouble.DAMAGED
    desk.session.retry_saving()
    qtbot.waitUntil(lambda: desk.session.read_only_reason != "")
    (words,) = [words for level, words in desk.messages if level == "error"]
    assert words.endswith("What you entered is kept and saved once the store can be written again.")
    desk.close()

    again = desks.make()
    again.open(qtbot, eyes[0].parent)
    assert again.session.answer.grade == 4


def test_a_full_disk_delays_saving_and_loses_nothing(desks, qtbot, eyes, monkeypatch):
    desk = opened(desks, qtbot, eyes)
    append = Readings.append

    def full(_readings, _new, **_over):
        raise StoreError("The disk with the store is full.", Trouble.FULL)

    monkeypatch.setattr(Readings, "append", full)
    desk.session.set_grade(1)
    qtbot.waitUntil(lambda: desk.session.saved_state == "not saved: The disk with the store is full.")
    desk.session.set_grade(2)
    assert desk.session.unsaved == 2
    monkeypatch.setattr(Readings, "append", append)
    desk.session.retry_saving()
    desk.wait_saved(qtbot)
    assert [act.grade for act in desks.history(desk.sha256)] == [1, 2]


def test_a_photograph_that_vanishes_while_the_list_is_open_keeps_its_reading(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes, photograph__neighbours=0)
    desk.session.select(1)
    desk.session.set_grade(2)
    desk.wait_saved(qtbot)
    desk.session.select(2)
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)
    eyes[1].unlink()
    desk.session.photograph.clear()  # as if the memory had been needed
    desk.session.select(1)
    qtbot.waitUntil(lambda: desk.session.photograph.error is not None)
    assert desk.session.photograph.error == WORDS[errno.ENOENT]
    assert desk.session.answer.grade == 2
    assert desk.statuses()[1] == "read"


def test_a_read_only_store_refuses_readings_in_words_and_the_rest_works(desks, qtbot, eyes):
    opened(desks, qtbot, eyes).close()
    desk = desks.make(opener=lambda: open_store(desks.store_file, read_only=True))
    desk.open(qtbot, eyes[0].parent)
    assert desk.session.read_only_reason
    desk.session.set_grade(2)
    assert not desk.session.answer.is_answered
    assert desk.messages[-1] == ("error", f"Not saved: {desk.session.read_only_reason}")
    analysed(desk, qtbot, 1)
    assert desk.session.prediction is not None


def test_a_photograph_that_vanished_is_told_in_words_and_its_reading_stays(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.select(1)
    desk.session.set_grade(2)
    desk.wait_saved(qtbot)
    sha256 = desk.sha256
    desk.close()
    eyes[1].unlink()
    again = desks.make()
    again.session.open_paths(eyes[1:2])
    qtbot.waitUntil(lambda: bool(again.messages))
    assert again.messages == [("warning", f"There is no {eyes[1]}.")]
    assert desks.history(sha256)[-1].grade == 2


def test_files_that_are_no_photographs_fail_alone(desks, qtbot, eyes):
    (eyes[0].parent / "0.png").write_bytes(b"no picture")
    (eyes[0].parent / "1.jpg").write_bytes(b"")
    desk = opened(desks, qtbot, eyes)
    qtbot.waitUntil(lambda: desk.session.photograph.error is not None)
    assert desk.statuses()[0] == "failed"
    desk.session.next_to_read()
    desk.session.next_photograph()
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)


def test_the_seconds_on_the_screen_are_kept(desks, qtbot, eyes, monkeypatch):
    desk = opened(desks, qtbot, eyes)
    monkeypatch.setattr(desk.session.screen_time, "seconds", lambda path: 12.5)
    desk.session.set_grade(0)
    desk.wait_saved(qtbot)
    sha256 = desk.sha256
    desk.close()
    assert desks.history(sha256)[-1].seconds_spent == 12.5
