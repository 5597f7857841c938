from __future__ import annotations

import json
import logging
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest

from made_readings import NOON, sha
from retina_desktop.services.record_reading import NothingToRecord, ReadingRecorder
from retina_desktop.store import StoreError, open_store

PHOTO = sha(1)


class Clock:
    """A minute passes at every look."""

    def __init__(self):
        self.now = NOON

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


def opinion(grade, model="retina-2026.1"):
    """What the recorder uses of a Prediction."""
    return SimpleNamespace(model=model, grade=grade, to_json=lambda: json.dumps({"grade": grade}))


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "readings.sqlite") as opened:
        yield opened


@pytest.fixture
def recorder(store):
    return ReadingRecorder(store, " Ada ", Clock())


def test_a_grade_is_saved_with_reader_time_effort_and_opinion(recorder, store):
    reading = recorder.enter(PHOTO, grade=2, note="drusen?", seconds_spent=4.9, opinion=opinion(3))
    assert store.readings.current(PHOTO, "Ada") == reading
    assert (reading.state, reading.grade, reading.gradable, reading.note) == ("entered", 2, True, "drusen?")
    assert (reading.time_utc, reading.seconds_spent) == (NOON + timedelta(minutes=1), 4.9)
    assert (reading.model, reading.model_grade, reading.model_opinion) == ("retina-2026.1", 3, '{"grade": 3}')
    assert (reading.seen_before, reading.changed_after) == (False, False)


def test_the_moment_of_a_retried_act_is_the_acts_own(recorder):
    assert recorder.enter(PHOTO, grade=2, time_utc=NOON).time_utc == NOON
    assert recorder.confirm(PHOTO, time_utc=NOON).time_utc == NOON


def test_what_is_not_given_stays(recorder):
    recorder.enter(PHOTO, grade=2, dme=1, note="exudates", opinion=opinion(2))
    reading = recorder.enter(PHOTO, grade=3)
    assert (reading.grade, reading.dme, reading.note, reading.model_grade) == (3, 1, "exudates", 2)
    reading = recorder.enter(PHOTO, note="")
    assert (reading.grade, reading.dme, reading.note) == (3, 1, "")
    reading = recorder.enter(PHOTO, dme=None)
    assert (reading.grade, reading.dme) == (3, None)
    reading = recorder.enter(PHOTO, grade=None)
    assert (reading.state, reading.grade, reading.gradable) == ("entered", None, None)


def test_ungradable_takes_the_grade_away_and_a_grade_takes_ungradable_away(recorder):
    recorder.enter(PHOTO, grade=2, dme=1)
    reading = recorder.enter(PHOTO, ungradable=True)
    assert (reading.grade, reading.gradable, reading.dme) == (None, False, 1)
    reading = recorder.enter(PHOTO, grade=1)
    assert (reading.grade, reading.gradable) == (1, True)


def test_a_note_or_an_oedema_may_come_before_the_grade(recorder):
    recorder.enter(PHOTO, note="dust")
    reading = recorder.enter(PHOTO, dme=2)
    assert (reading.gradable, reading.dme, reading.note) == (None, 2, "dust")


@pytest.mark.parametrize("answer", [{"grade": 5}, {"grade": -1}, {"dme": 3}])
def test_an_answer_that_does_not_exist_is_refused(recorder, store, answer):
    with pytest.raises(ValueError, match="0 to"):
        recorder.enter(PHOTO, **answer)
    assert store.readings.count() == 0


def test_the_same_answer_once_more_saves_nothing(recorder, store):
    first = recorder.enter(PHOTO, grade=2)
    assert recorder.enter(PHOTO, grade=2) == first
    confirmed = recorder.confirm(PHOTO)
    assert recorder.enter(PHOTO, grade=2) == confirmed
    assert recorder.confirm(PHOTO) == confirmed
    assert store.readings.count() == 2


def test_a_confirmed_reading_that_is_changed_has_to_be_confirmed_again(recorder):
    recorder.enter(PHOTO, grade=2)
    recorder.confirm(PHOTO)
    assert recorder.enter(PHOTO, grade=3).state == "entered"
    assert recorder.confirm(PHOTO).grade == 3


@pytest.mark.parametrize("before", [{}, {"note": "a note alone"}])
def test_without_a_grade_there_is_nothing_to_confirm(recorder, before):
    if before:
        recorder.enter(PHOTO, **before)
    with pytest.raises(NothingToRecord, match="give one with 0-4"):
        recorder.confirm(PHOTO)


def test_a_withdrawn_reading_carries_nothing_and_stays_in_the_history(recorder, store):
    with pytest.raises(NothingToRecord, match="no reading to withdraw"):
        recorder.withdraw(PHOTO)
    recorder.enter(PHOTO, grade=2, dme=1, note="x")
    reading = recorder.withdraw(PHOTO, note="wrong eye")
    assert (reading.state, reading.grade, reading.dme, reading.note) == ("withdrawn", None, None, "wrong eye")
    with pytest.raises(NothingToRecord):
        recorder.withdraw(PHOTO)
    with pytest.raises(NothingToRecord):
        recorder.confirm(PHOTO)
    again = recorder.enter(PHOTO, grade=0)
    assert (again.dme, again.note) == (None, "")
    assert [entry.state for entry in store.readings.history(PHOTO)] == ["entered", "withdrawn", "entered"]


def test_undo_and_redo_append_and_delete_nothing(recorder, store):
    first = recorder.enter(PHOTO, grade=2, note="a")
    second = recorder.enter(PHOTO, ungradable=True, note="b")
    third = recorder.confirm(PHOTO)
    for previous in (second, first, None, first, second, third):  # undo thrice, redo thrice
        restored = recorder.restore(PHOTO, previous)
        assert restored is not None
        if previous is None:
            assert restored.state == "withdrawn"
        else:
            same = ("state", "grade", "gradable", "dme", "note")
            assert [getattr(restored, name) for name in same] == [getattr(previous, name) for name in same]
    history = store.readings.history(PHOTO)
    assert len(history) == 9
    assert history[:3] == [first, second, third]
    assert store.verify().ok


def test_undo_of_a_withdrawal_and_back(recorder):
    entered = recorder.enter(PHOTO, grade=2)
    withdrawn = recorder.withdraw(PHOTO, note="why")
    assert recorder.restore(PHOTO, entered).grade == 2
    assert recorder.restore(PHOTO, withdrawn).note == "why"


def test_restoring_what_is_current_saves_nothing(recorder, store):
    assert recorder.restore(PHOTO, None) is None
    entered = recorder.enter(PHOTO, grade=2)
    assert recorder.restore(PHOTO, entered) == entered
    assert store.readings.count() == 1


def test_another_readers_or_another_photographs_reading_is_not_restored(recorder, store):
    other = ReadingRecorder(store, "Bo").enter(PHOTO, grade=2)
    elsewhere = recorder.enter(sha(2), grade=2)
    for previous in (other, elsewhere):
        with pytest.raises(ValueError, match="own reading"):
            recorder.restore(PHOTO, previous)


def test_readers_do_not_touch_each_others_readings(recorder, store):
    recorder.enter(PHOTO, grade=2, note="mine")
    theirs = ReadingRecorder(store, "Bo", Clock()).enter(PHOTO, grade=4)
    assert theirs.note == ""
    assert store.readings.current(PHOTO, "Ada").grade == 2


def flags(reading):
    return reading.seen_before, reading.changed_after


def test_a_blind_grade_that_stays_is_blind_and_its_confirmation_is_not(recorder):
    assert flags(recorder.enter(PHOTO, grade=2)) == (False, False)
    assert flags(recorder.confirm(PHOTO, opinion=opinion(3), opinion_was_visible=True)) == (True, False)


def test_a_blind_grade_changed_after_the_opinion_is_marked_and_stays_so(recorder):
    recorder.enter(PHOTO, grade=2)
    assert flags(recorder.enter(PHOTO, grade=3, opinion=opinion(3), opinion_was_visible=True)) == (True, True)
    assert flags(recorder.enter(PHOTO, note="on second thoughts", opinion_was_visible=True)) == (True, True)
    assert flags(recorder.confirm(PHOTO)) == (True, True)


def test_going_back_to_ones_own_blind_grade_is_no_change(recorder):
    recorder.enter(PHOTO, grade=2)
    recorder.enter(PHOTO, grade=3, opinion_was_visible=True)
    assert flags(recorder.enter(PHOTO, grade=2, opinion_was_visible=True)) == (True, False)
    assert flags(recorder.enter(PHOTO, grade=4, opinion_was_visible=True)) == (True, True)


def test_a_slip_put_right_before_the_opinion_is_no_change_after_it(recorder):
    recorder.enter(PHOTO, grade=1)
    assert flags(recorder.enter(PHOTO, grade=2)) == (False, False)
    assert flags(recorder.confirm(PHOTO, opinion_was_visible=True)) == (True, False)


def test_what_was_seen_once_stays_seen_also_in_an_undo_and_after_a_withdrawal(recorder):
    blind = recorder.enter(PHOTO, grade=2)
    changed = recorder.enter(PHOTO, grade=3, opinion_was_visible=True)
    assert flags(recorder.restore(PHOTO, blind)) == (True, False)
    assert flags(recorder.restore(PHOTO, changed)) == (True, True)
    assert flags(recorder.withdraw(PHOTO)) == (True, False)
    assert flags(recorder.enter(PHOTO, grade=2)) == (True, False)


def test_an_undo_to_another_grade_after_the_opinion_was_seen_is_a_change(recorder):
    slip = recorder.enter(PHOTO, grade=1)
    recorder.enter(PHOTO, grade=2)
    again = recorder.restore(PHOTO, slip, opinion=opinion(1), opinion_was_visible=True)
    assert (flags(again), again.model_grade) == ((True, True), 1)


def test_a_blind_grade_withdrawn_blind_leaves_the_next_one_blind(recorder):
    recorder.enter(PHOTO, grade=2)
    assert flags(recorder.withdraw(PHOTO)) == (False, False)
    assert flags(recorder.enter(PHOTO, grade=3)) == (False, False)


def test_a_row_of_an_older_program_does_not_hand_its_kind_on(recorder, store, tmp_path):
    """Which kind of row a reading is read from says what seen_before means; a new row is always of the new one."""
    old = replace(recorder.enter(PHOTO, grade=2), format=2)
    assert not old.tells_if_seen
    assert recorder.restore(PHOTO, replace(old, grade=3)).tells_if_seen


def test_a_first_grade_with_the_opinion_on_the_screen_is_marked_for_good(recorder):
    assert flags(recorder.enter(PHOTO, grade=2, opinion=opinion(2), opinion_was_visible=True)) == (True, False)
    assert flags(recorder.enter(PHOTO, grade=3)) == (True, True)
    recorder.withdraw(PHOTO)
    assert recorder.enter(PHOTO, grade=3).seen_before


def test_a_note_before_the_first_grade_does_not_make_it_blind(recorder):
    recorder.enter(PHOTO, note="dust")
    assert flags(recorder.enter(PHOTO, grade=2, opinion_was_visible=True)) == (True, False)


def test_undo_of_a_blind_grade_does_not_make_the_next_one_blind(recorder):
    recorder.enter(PHOTO, grade=2)
    recorder.restore(PHOTO, None)
    assert flags(recorder.enter(PHOTO, grade=3, opinion_was_visible=True)) == (True, True)


def test_calling_it_ungradable_after_the_opinion_is_a_change(recorder):
    recorder.enter(PHOTO, grade=2)
    assert flags(recorder.enter(PHOTO, ungradable=True, opinion_was_visible=True)) == (True, True)


def test_a_newer_models_opinion_is_kept_with_the_next_act(recorder):
    recorder.enter(PHOTO, grade=2, opinion=opinion(2))
    reading = recorder.confirm(PHOTO, opinion=opinion(4, "retina-2027.1"))
    assert (reading.model, reading.model_grade) == ("retina-2027.1", 4)


def test_any_text_is_a_note(recorder):
    assert recorder.enter(PHOTO, note="a\0b \ud83d – 眼底 👁").note == "a� b �– 眼底 👁".replace("� b �", "�b � ")


def test_the_log_names_the_photograph_by_its_hash_and_nobody_by_name(recorder, caplog):
    with caplog.at_level(logging.DEBUG):
        recorder.enter(PHOTO, grade=2, note="Mrs Miller, born 1950")
    assert f"Reading 1 of photograph {PHOTO[:12]} saved" in caplog.text
    assert "Miller" not in caplog.text
    assert "Ada" not in caplog.text


def test_an_act_that_cannot_be_saved_says_so_and_leaves_the_reading_before_it(recorder, store, tmp_path):
    first = recorder.enter(PHOTO, grade=2)
    with (
        open_store(tmp_path / "readings.sqlite", read_only=True) as unwritable,
        pytest.raises(StoreError, match="nothing was saved"),
    ):
        ReadingRecorder(unwritable, "Ada").enter(PHOTO, grade=3)
    assert store.readings.current(PHOTO, "Ada") == first


def test_a_reader_without_a_name_cannot_record(store):
    with pytest.raises(ValueError, match="reader's name"):
        ReadingRecorder(store, "  ").enter(PHOTO, grade=2)


def test_an_oedema_given_after_the_opinion_was_seen_is_marked_as_such(recorder):
    recorder.enter(PHOTO, grade=3, opinion=opinion(3))
    seen = recorder.enter(PHOTO, dme=2, opinion=opinion(3), opinion_was_visible=True)
    assert (seen.grade, seen.dme, seen.seen_before, seen.changed_after) == (3, 2, True, True)
    taken_back = recorder.enter(PHOTO, dme=None, opinion=opinion(3), opinion_was_visible=True)
    assert not taken_back.changed_after


def test_an_oedema_given_blind_is_not(recorder):
    recorder.enter(PHOTO, grade=3, opinion=opinion(3))
    assert not recorder.enter(PHOTO, dme=2, opinion=opinion(3)).changed_after


def test_that_the_opinion_was_seen_before_an_answer_is_an_act_and_after_one_is_none(recorder, store):
    recorder.enter(PHOTO, note="dust")
    shown = recorder.enter(PHOTO, opinion=opinion(3), opinion_was_visible=True)
    assert (flags(shown), shown.note, shown.model_grade) == ((True, False), "dust", 3)
    assert recorder.enter(PHOTO, opinion=opinion(3), opinion_was_visible=True) == shown
    graded = recorder.enter(PHOTO, grade=2)
    assert recorder.enter(PHOTO, opinion_was_visible=True) == graded
    assert store.readings.count() == 3
