"""Signs, reasons, history, follow-up and the worse eye in a real session over a real store."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from made_session import Desk, Desks, photographs
from retina_desktop.domain.case import Eye, Said, patient_summary
from retina_desktop.domain.findings import UNGRADABLE, WITHHELD
from retina_desktop.services.reading_history import OWN_ONLY
from retina_desktop.store import StoreError, Trouble
from retina_desktop.store.readings import Readings
from retina_desktop.viewmodels.capture_dates import CaptureDates
from retina_desktop.viewmodels.consequences import Consequences


def opened(desks: Desks, qtbot, eyes: list[Path], **settings) -> Desk:
    desk = desks.make(**settings)
    desk.open(qtbot, eyes[0].parent)
    return desk


def now(desk: Desk) -> Consequences:
    desk.session.consequences.refresh()
    return desk.session.consequences.now


# ---------------------------------------------------------------------------------------------------- signs, reasons
def test_signs_and_reasons_are_there_after_a_restart(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.toggle_sign("NVE")
    desk.session.turn_venous_beading()
    desk.session.turn_venous_beading()
    desk.session.set_ungradable()
    desk.session.toggle_quality_reason("media")
    desk.wait_saved(qtbot)
    desk.close()
    answer = opened(desks, qtbot, eyes).session.answer
    assert (answer.signs, answer.quality_reasons, answer.gradable) == (("VB2", "NVE"), ("media",), False)


def test_a_sign_is_no_grade_and_shows_no_opinion(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.process.get_ready()
    qtbot.waitUntil(lambda: bool(desk.process.requests))
    desk.process.answer(desk.process.requests[0], 4)
    desk.session.toggle_sign("NVD")
    desk.session.toggle_quality_reason("blur")
    assert not desk.session.opinion_visible
    assert not desk.session.worklist.row_at(0).is_read
    assert desk.session.answer.grade is None, "a sign must never grade by itself"
    desk.wait_saved(qtbot)


def test_each_is_undone_and_redone_and_comes_back_to_its_photograph(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(2)
    desk.session.toggle_sign("IRMA")
    desk.session.turn_venous_beading()
    desk.session.toggle_quality_reason("dark")
    whole = desk.session.answer
    stack = desk.session.undo_stack
    assert stack.undoText() == "image quality of 10_left.png"
    desk.session.select(2)
    desk.session.set_grade(0)
    for _ in range(2):
        stack.undo()
    assert desk.session.current == 0, "what is undone is on the screen"
    assert desk.session.answer.quality_reasons == ()
    assert stack.undoText() == "signs of 10_left.png"
    stack.undo()
    assert desk.session.answer.signs == ("IRMA",)
    stack.undo()
    assert desk.session.answer.signs == ()
    desk.session.select(1)
    for _ in range(3):
        stack.redo()
    assert desk.session.current == 0
    assert desk.session.answer == whole
    desk.wait_saved(qtbot)
    assert desk.session.answer == whole
    sha256 = desk.sha256
    desk.close()
    assert opened(desks, qtbot, eyes).session.answer == whole
    history = desks.history(sha256)
    assert [(act.signs, act.quality_reasons) for act in history] == [
        ((), ()),
        (("IRMA",), ()),
        (("VB", "IRMA"), ()),
        (("VB", "IRMA"), ("dark",)),
        (("VB", "IRMA"), ()),
        (("IRMA",), ()),
        ((), ()),
        (("IRMA",), ()),
        (("VB", "IRMA"), ()),
        (("VB", "IRMA"), ("dark",)),
    ]


def test_a_sign_after_confirming_asks_for_another_confirmation(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(3)
    desk.session.confirm_and_next()
    desk.session.select(0)
    desk.session.toggle_sign("IRMA")
    desk.wait_saved(qtbot)
    assert desk.session.answer.state == "entered"


def test_signs_that_could_not_be_saved_are_saved_at_the_next_start(desks, qtbot, eyes):
    def opener():
        raise StoreError("Another program holds the store locked.", Trouble.LOCKED)

    desk = desks.make(opener=opener)
    desk.session.open_paths([eyes[0].parent])
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)
    desk.session.set_ungradable()
    desk.session.toggle_sign("VH")
    desk.session.toggle_quality_reason("media")
    desk.close()
    again = opened(desks, qtbot, eyes)
    assert (again.session.answer.signs, again.session.answer.quality_reasons) == (("VH",), ("media",))


def test_an_undo_that_could_not_be_saved_keeps_the_signs_of_before(desks, qtbot, eyes, monkeypatch):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(3)
    desk.session.toggle_sign("IRMA")
    desk.session.toggle_quality_reason("dark")
    desk.session.toggle_sign("NVD")
    desk.wait_saved(qtbot)

    def full(_readings, _new, **_over):
        raise StoreError("The disk with the store is full.", Trouble.FULL)

    append = Readings.append
    monkeypatch.setattr(Readings, "append", full)
    desk.session.undo_stack.undo()
    qtbot.waitUntil(lambda: desk.session.saved_state.startswith("not saved"))
    desk.close()
    monkeypatch.setattr(Readings, "append", append)
    answer = opened(desks, qtbot, eyes).session.answer
    assert (answer.grade, answer.signs, answer.quality_reasons) == (3, ("IRMA",), ("dark",))


# --------------------------------------------------------------------------------------------------------- the history
def page_of(desk: Desk, qtbot):
    with qtbot.waitSignal(desk.session.history.arrived) as waited:
        desk.session.history.ask()
    return waited.args[0]


def test_the_history_shows_others_once_confirmed(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(4)
    desk.wait_saved(qtbot)
    desk.settings.set("reader.name", "Dr Bo")
    assert page_of(desk, qtbot).words == OWN_ONLY
    desk.session.set_grade(1)
    desk.wait_saved(qtbot)
    assert [entry.words for entry in page_of(desk, qtbot).entries] == ["Grade mild (1); entered"]
    desk.session.confirm_and_next()
    desk.wait_saved(qtbot)
    desk.session.select(0)
    page = page_of(desk, qtbot)
    assert [entry.reader for entry in page.entries] == ["Dr Bo", "Dr Bo", "Dr Ada"]
    assert all(entry.is_right for entry in page.entries)


def test_a_history_that_cannot_be_looked_up_says_why(desks, qtbot, eyes):
    def opener():
        raise StoreError("Another program holds the store locked.", Trouble.LOCKED)

    desk = desks.make(opener=opener)
    assert "not read yet" in page_of(desk, qtbot).words
    desk.session.open_paths([eyes[0].parent])
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)
    desk.session.set_grade(1)
    desk.session.worklist.change(0, sha256="a" * 64)
    words = page_of(desk, qtbot).words
    assert "the store is not open" in words
    assert "1 entry is not saved yet" in words


# ---------------------------------------------------------------------------------------- follow-up and the worse eye
def test_action_and_follow_up_are_for_the_readers_grade_alone(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes, reading__blind_first=False)
    qtbot.waitUntil(lambda: desk.session.clinic.chosen.tables is not None)
    desk.process.get_ready()
    qtbot.waitUntil(lambda: bool(desk.process.requests))
    desk.process.answer(desk.process.requests[0], 4)
    assert (now(desk).action, now(desk).follow_up) == ("", ""), "the model's grade is nobody's follow-up"
    desk.session.set_grade(2)
    assert now(desk).action == "Action: monitor; refer"
    assert now(desk).follow_up == "Follow-up: every 6-9 months; refer within 3-6 months (ADA 2017)"
    assert "American Diabetes Association" in now(desk).sources
    desk.session.set_dme(2)
    assert now(desk).action == "Action: medical intervention; refer"
    desk.session.set_ungradable()
    assert (now(desk).action, now(desk).follow_up) == ("", UNGRADABLE)
    desk.wait_saved(qtbot)


def test_another_table_is_used_as_soon_as_it_is_chosen_and_a_damaged_one_is_told(desks, qtbot, eyes, tmp_path):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(3)
    qtbot.waitUntil(lambda: desk.session.clinic.chosen.tables is not None)
    assert desk.session.clinic.follow_up_names == ["ADA 2017", "AAO"]
    desk.settings.set("clinic.follow_up", "AAO")
    qtbot.waitUntil(lambda: desk.session.consequences.now.follow_up == "Follow-up: 2-4 months (AAO)")
    own = tmp_path / "ours.toml"
    own.write_text("actions = 3")
    desk.settings.set("clinic.tables", str(own))
    qtbot.waitUntil(lambda: bool(desk.messages))
    (message,) = desk.messages
    assert message[0] == "warning"
    assert message[1].startswith(f"The clinic's tables {own} cannot be used, the shipped ones are: ")
    assert desk.session.consequences.now.follow_up == "Follow-up: 2-4 months (AAO)"
    desk.wait_saved(qtbot)


def test_the_worse_eye_is_the_patients_and_what_is_missing_is_said(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    qtbot.waitUntil(lambda: desk.session.clinic.chosen.tables is not None)
    desk.session.set_grade(1)  # of 10_left
    assert now(desk).patient == "10"
    assert now(desk).eyes == ("OD not read yet", "OS 1 mild")
    assert now(desk).worse_eye == "at least 1 mild"
    desk.session.select(1)
    desk.session.set_grade(3)
    assert now(desk).eyes == ("OD 3 severe", "OS 1 mild")
    assert now(desk).worse_eye == "3 severe"
    assert now(desk).patient_action == "Action: medical intervention; refer"
    desk.session.select(2)  # 11_left: the other eye is not in the list
    assert now(desk).patient == ""
    desk.wait_saved(qtbot)


def test_the_other_eyes_grade_that_comes_from_the_store_is_shown_by_itself(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.select(1)
    desk.session.set_grade(4)
    desk.wait_saved(qtbot)
    desk.close()
    again = desks.make()
    again.session.open_paths([eyes[0].parent])
    qtbot.waitUntil(lambda: again.session.consequences.now.eyes == ("OD 4 proliferative", "OS not read yet"))


def test_the_same_number_in_another_folder_is_another_patient(desks, qtbot, tmp_path):
    photographs(tmp_path / "eyes" / "a", ["10_left.png"])
    photographs(tmp_path / "eyes" / "b", ["other.png", "10_right.png"])  # of other content than 10_left
    desk = desks.make()
    desk.open(qtbot, tmp_path / "eyes")
    desk.session.set_grade(1)
    assert now(desk).patient == ""
    desk.wait_saved(qtbot)


def summary(right: list[Said], left: list[Said]):
    return patient_summary({Eye.RIGHT: right, Eye.LEFT: left})


@pytest.mark.parametrize(
    ("right", "left", "words", "grade"),
    [
        ([Said(None, None, None)], [Said(None, None, None)], "", None),
        ([Said(None, False, None)], [Said(None, False, None)], "both are ungradable", None),
        ([Said(2, True, None)], [Said(None, False, None)], "2 moderate, by OD alone", 2),
        ([Said(None, False, None)], [Said(None, None, None)], "", None),
        ([Said(2, True, 1), Said(3, True, None)], [Said(0, True, 0)], "3 severe", 3),
        (
            [Said(2, True, 1), Said(None, None, None)],
            [Said(0, True, 0)],
            "at least 2 moderate",
            2,
        ),
    ],
)
def test_a_patient_in_words(right, left, words, grade):
    made = summary(right, left)
    assert (made.words, made.grade) == (words, grade)


def test_a_photograph_of_an_eye_that_is_not_read_is_said():
    made = summary([Said(2, True, None), Said(None, None, None)], [Said(None, False, None)])
    assert made.eyes == ("OD 2 moderate, 1 of 2 photographs not read yet", "OS ungradable")


def test_an_ungradable_photograph_beside_a_graded_one_of_the_same_eye_is_said():
    made = summary([Said(0, True, None), Said(None, False, None)], [Said(2, True, None)])
    assert made.eyes == ("OD 0 none, 1 of 2 photographs ungradable", "OS 2 moderate")


def test_oedema_of_either_eye_is_the_patients():
    made = summary([Said(1, True, 2)], [Said(2, True, None)])
    assert (made.grade, made.dme) == (2, 2)
    assert made.eyes == ("OD 1 mild, oedema centre-involved", "OS 2 moderate")


OLD, NEW = date(2022, 3, 1), date(2024, 3, 1)


def test_an_eye_that_is_ungradable_today_does_not_speak_by_an_earlier_visit():
    right = [Said(0, True, None, OLD), Said(None, False, None, NEW)]
    left = [Said(0, True, None, NEW)]
    made = patient_summary({Eye.RIGHT: right, Eye.LEFT: left}, NEW)
    assert made.eyes == ("OD ungradable", "OS 0 none")
    assert made.words == "0 none, by OS alone"


def test_a_grade_of_another_visit_is_that_visits_and_says_its_date():
    right = [Said(4, True, 2, OLD), Said(0, True, 0, NEW)]
    left = [Said(1, True, None, OLD)]
    made = patient_summary({Eye.RIGHT: right, Eye.LEFT: left}, NEW)
    assert (made.grade, made.dme) == (1, 0)
    assert made.eyes == ("OD 0 none", "OS 1 mild (2022-03-01)")
    assert patient_summary({Eye.RIGHT: right, Eye.LEFT: left}, OLD).grade == 4


def test_what_has_no_date_counts_at_every_visit_and_everything_where_the_visit_has_none():
    right = [Said(0, True, None, NEW), Said(4, True, None, None)]
    left = [Said(1, True, None, NEW)]
    assert patient_summary({Eye.RIGHT: right, Eye.LEFT: left}, NEW).grade == 4
    left += [Said(3, True, None, OLD)]
    right.pop()
    assert patient_summary({Eye.RIGHT: right, Eye.LEFT: left}, NEW).grade == 1
    assert patient_summary({Eye.RIGHT: right, Eye.LEFT: left}).grade == 3


def test_an_eye_photographed_only_later_speaks_with_its_date():
    made = patient_summary({Eye.RIGHT: [Said(1, True, None, OLD)], Eye.LEFT: [Said(2, True, None, NEW)]}, OLD)
    assert made.eyes == ("OD 1 mild", "OS 2 moderate (2024-03-01)")


def test_the_dates_of_a_patients_photographs_are_looked_at_once_one_is_shown(desks, qtbot, tmp_path):
    made = photographs(tmp_path / "eyes", ["10_left.png", "10_OD_a.jpg", "10_OD_b.jpg", "11_left.png"])
    for path, year in ((made[1], 2022), (made[2], 2024)):
        picture = Image.open(path)
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = f"{year}:03:01 10:00:00"
        picture.save(path, exif=exif, quality=95)
    desk = desks.make()
    dates = CaptureDates(desk.runner, desk.session.worklist)
    desk.session.consequences.want_dates = dates.look_at
    desk.open(qtbot, tmp_path / "eyes")
    worklist = desk.session.worklist
    for path, grade in ((made[1], 4), (made[0], 0)):
        desk.session.select(worklist.row_of(path) or 0)
        desk.session.set_grade(grade)
    desk.session.select(worklist.row_of(made[2]) or 0)
    desk.session.set_ungradable()
    qtbot.waitUntil(lambda: now(desk).eyes[:1] == ("OD ungradable",))
    assert now(desk).patient_action == "Action: no action"
    assert worklist.row_at(worklist.row_of(made[-1]) or 0).taken is None, "nobody asked for it"
    desk.wait_saved(qtbot)


def test_no_action_or_follow_up_stands_below_signs_that_ask_for_a_higher_grade(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(1)
    qtbot.waitUntil(lambda: now(desk).action == "Action: monitor")
    desk.session.toggle_sign("NVD")
    assert "that is grade 4, proliferative; your grade is mild (1)." in now(desk).advice
    assert (now(desk).action, now(desk).follow_up) == ("", WITHHELD)
    assert now(desk).worse_eye, "both eyes are in the list"
    assert now(desk).patient_action == ""
    desk.session.set_grade(4)
    assert now(desk).action == "Action: medical intervention; refer"
    assert "refer immediately" in now(desk).follow_up
    assert now(desk).patient_action
    desk.wait_saved(qtbot)


def test_grade_0_with_macular_oedema_is_remarked_on_and_gets_no_interval(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.session.set_grade(0)
    desk.session.set_dme(2)
    qtbot.waitUntil(lambda: bool(now(desk).follow_up))
    assert now(desk).advice.startswith("Grade 0 and macular oedema disagree")
    assert "year" not in now(desk).follow_up
    assert now(desk).action == "Action: medical intervention; refer"
    desk.wait_saved(qtbot)
