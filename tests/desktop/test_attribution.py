"""Attributions and the weights of the parts in a session: kept, blind first, stale, stopped, failed."""

from __future__ import annotations

from pathlib import Path

import pytest

from made_session import Desk, Desks, PlayedProcess
from retina_desktop.cli.screen import ATTRIBUTIONS
from retina_desktop.domain.attribution import METHODS, TARGETS, method_named, target_words
from retina_desktop.viewmodels.attribution import NOT_YET, RENEWED_FIRST, AttributionModel


def graded(desks: Desks, qtbot, eyes: list[Path], process: PlayedProcess | None = None, **settings) -> Desk:
    """A desk on whose screen is a photograph that the model called 2."""
    desk = desks.make(process, reading__blind_first=False, **settings)
    desk.open(qtbot, *eyes)
    desk.process.get_ready()
    qtbot.waitUntil(lambda: bool(desk.process.requests), timeout=20_000)
    desk.process.answer(desk.process.requests[0], grade=2)
    qtbot.waitUntil(lambda: attribution_of(desk).subject is not None, timeout=20_000)
    return desk


def attribution_of(desk: Desk) -> AttributionModel:
    return desk.session.reasons.attribution


def show(desk: Desk, qtbot) -> None:
    """Ask to see an attribution that is not kept."""
    attribution_of(desk).set_wanted(True)
    qtbot.waitUntil(lambda: any(wish.method != "parts" for wish in desk.process.wishes), timeout=20_000)


def test_the_methods_are_those_of_the_networks_and_of_the_command_line():
    from retina_models import explain

    assert [(method.name, method.title, method.signed) for method in METHODS] == [
        (method.name, method.title, method.signed) for method in explain.METHODS.values()
    ]
    assert tuple(method.name for method in METHODS) == ATTRIBUTIONS
    assert [method.name for method in METHODS if method.is_fast] == [
        method.name for method in explain.METHODS.values() if method.passes <= 3
    ]
    assert all(target_words(target) for target in TARGETS)


def test_the_models_own_grade_is_explained_by_grad_cam_unless_another_is_chosen(desks, qtbot, eyes):
    desk = graded(desks, qtbot, eyes)
    show(desk, qtbot)
    wish = desk.process.wish("grad-cam")
    assert (wish.sha256, wish.target) == (desk.sha256, "2")
    desk.process.step(wish, 1, 2)
    attribution = attribution_of(desk)
    assert attribution.progress == (1, 2)
    with qtbot.waitSignal(attribution.picture_changed):
        desk.process.explained(wish)
    picture = attribution.picture
    assert picture is not None
    assert (picture.method, picture.target, picture.stale) == ("grad-cam", "2", False)
    assert (picture.strongest_for, picture.strongest_against) == (1.0, pytest.approx(64 / 127))
    assert attribution.progress is None
    assert not attribution.can_compute


def test_nothing_is_asked_or_shown_before_the_readers_grade(desks, qtbot, eyes):
    desk = desks.make()
    desk.open(qtbot, *eyes)
    desk.process.get_ready()
    qtbot.waitUntil(lambda: bool(desk.process.requests), timeout=20_000)
    desk.process.answer(desk.process.requests[0], grade=2)
    attribution, parts = attribution_of(desk), desk.session.reasons.parts
    attribution.set_wanted(True)
    qtbot.wait(700)  # longer than the parts wait for quiet
    assert attribution.subject is None
    assert parts.subject is None
    assert desk.process.wishes == []
    desk.session.set_grade(1)
    qtbot.waitUntil(lambda: len(desk.process.wishes) == 2, timeout=20_000)
    for wish in list(desk.process.wishes):
        desk.process.explained(wish)
    qtbot.waitUntil(lambda: attribution.picture is not None)
    assert parts.parts is not None
    desk.session.undo_stack.undo()
    assert attribution.picture is None
    assert parts.parts is None


def test_a_kept_attribution_is_there_at_once_in_memory_and_after_a_restart(desks, qtbot, eyes):
    desk = graded(desks, qtbot, eyes)
    show(desk, qtbot)
    desk.process.explained(desk.process.wish("grad-cam"))
    attribution = attribution_of(desk)
    qtbot.waitUntil(lambda: attribution.picture is not None)
    first = attribution.picture
    desk.session.next_photograph()
    assert attribution.picture is None, "the map of another photograph must not stay"
    desk.session.previous()
    qtbot.waitUntil(lambda: attribution.picture is not None, timeout=20_000)
    assert attribution.picture is not first
    assert not [wish for wish in desk.process.wishes if wish.sha256 == desk.sha256 and wish.method == "grad-cam"]
    desk.close()
    again = desks.make(reading__blind_first=False)
    again.open(qtbot, *eyes)
    again.process.get_ready()
    attribution_of(again).set_wanted(True)
    qtbot.waitUntil(lambda: attribution_of(again).picture is not None, timeout=20_000)
    assert [wish.method for wish in again.process.wishes if wish.method != "parts"] == []


def test_a_slow_method_waits_for_a_wish_on_the_next_photograph(desks, qtbot, eyes):
    desk = graded(desks, qtbot, eyes)
    attribution = attribution_of(desk)
    show(desk, qtbot)
    attribution.set_method("occlusion")
    qtbot.waitUntil(lambda: any(wish.method == "occlusion" for wish in desk.process.wishes), timeout=20_000)
    assert [wish.method for wish in desk.process.wishes if wish.method != "parts"] == ["occlusion"], (
        "the one before was stopped"
    )
    desk.session.next_photograph()
    qtbot.waitUntil(lambda: bool(desk.process.requests), timeout=20_000)
    desk.process.answer(desk.process.requests[0], grade=3)
    qtbot.waitUntil(lambda: attribution.words == NOT_YET, timeout=20_000)
    assert attribution.can_compute
    assert len([wish for wish in desk.process.wishes if wish.method == "occlusion"]) == 1, "the first goes on"
    assert attribution.words_elsewhere == f"Occlusion of {eyes[0].name}: Waiting for its turn"
    desk.process.step(desk.process.wish("occlusion"), 12, 300)
    assert attribution.words_elsewhere == f"Occlusion of {eyes[0].name}: 12 of 300 passes"
    assert attribution.progress is None
    attribution.compute()
    (wish,) = [wish for wish in desk.process.wishes if wish.method == "occlusion"]
    assert wish.target == "3"
    assert attribution.words_elsewhere == "", "what is looked at is said in its own bar"
    attribution.set_wanted(False)
    assert attribution.words_elsewhere.startswith(f"Occlusion of {eyes[1].name}")
    desk.process.explained(wish)
    assert attribution.words_elsewhere == ""


def test_what_is_stopped_or_failed_is_said_and_can_be_asked_again(desks, qtbot, eyes):
    desk = graded(desks, qtbot, eyes)
    attribution = attribution_of(desk)
    show(desk, qtbot)
    assert attribution.can_stop
    attribution.stop()
    assert (attribution.can_stop, attribution.can_compute, attribution.words) == (False, True, NOT_YET)
    attribution.compute()
    with qtbot.waitSignal(attribution.failed) as told:
        desk.process.not_explained(desk.process.wish("grad-cam"), "The device ran out of memory.")
    assert told.args == ["The attribution was not made: The device ran out of memory."]
    assert (attribution.words, attribution.can_compute) == ("The device ran out of memory.", True)
    requests = list(desk.process.requests)
    desk.process.answer(requests[0])
    assert desk.statuses().count("queued") < len(eyes), "grading goes on"


def test_a_map_being_made_when_the_model_changes_is_left_off_and_made_of_the_new_opinion(desks, qtbot, eyes):
    desk = graded(desks, qtbot, eyes)
    attribution = attribution_of(desk)
    show(desk, qtbot)
    assert attribution.can_stop
    desk.process.model = "clinic-1"
    assert desk.parts.analyses.renew()
    assert not attribution.can_stop
    assert desk.process.wishes == []
    desk.process.get_ready()
    desk.process.answer(desk.process.requests[0], grade=3)
    qtbot.waitUntil(lambda: any(wish.method == "grad-cam" for wish in desk.process.wishes), timeout=20_000)
    desk.process.explained(desk.process.wish("grad-cam"))
    qtbot.waitUntil(lambda: attribution.picture is not None, timeout=20_000)
    picture = attribution.picture
    assert picture is not None
    assert (picture.model, picture.stale) == ("clinic-1", False)


def test_another_models_attribution_is_shown_marked_until_this_model_was_asked(desks, qtbot, eyes):
    desk = graded(desks, qtbot, eyes)
    attribution = attribution_of(desk)
    attribution.set_method("integrated-gradients")
    show(desk, qtbot)
    desk.process.explained(desk.process.wish("integrated-gradients"))
    qtbot.waitUntil(lambda: attribution.picture is not None)
    desk.close()
    newer = graded(desks, qtbot, eyes, PlayedProcess("fake-2026.12"))
    attribution = attribution_of(newer)
    attribution.method = "integrated-gradients"
    attribution.wanted = True
    attribution._look(wish=False)
    qtbot.waitUntil(lambda: attribution.picture is not None, timeout=20_000)
    assert attribution.picture is not None
    assert attribution.picture.stale
    assert attribution.picture.model == "fake-2026.11"
    assert attribution.can_compute
    attribution.compute()
    newer.process.explained(newer.process.wish("integrated-gradients"))
    qtbot.waitUntil(lambda: attribution.picture is not None and not attribution.picture.stale, timeout=20_000)


def test_an_opinion_of_an_older_model_is_not_explained_by_the_one_in_use(desks, qtbot, eyes):
    desk = graded(desks, qtbot, eyes)
    desk.close()
    newer = desks.make(PlayedProcess("fake-2026.12"), reading__blind_first=False)
    newer.open(qtbot, *eyes)
    attribution = attribution_of(newer)
    qtbot.waitUntil(lambda: attribution.subject is not None, timeout=20_000)
    newer.process.get_ready()
    attribution.set_wanted(True)
    qtbot.waitUntil(lambda: attribution.words == RENEWED_FIRST, timeout=20_000)
    assert newer.process.wishes == []
    newer.process.answer(newer.process.requests[0], grade=4)
    qtbot.waitUntil(lambda: bool(newer.process.wishes), timeout=20_000)
    assert newer.process.wish("grad-cam").target == "4"


def test_the_parts_are_weighed_once_it_is_quiet_and_kept(desks, qtbot, eyes):
    desk = graded(desks, qtbot, eyes)
    parts = desk.session.reasons.parts
    qtbot.waitUntil(lambda: bool(desk.process.wishes), timeout=20_000)
    desk.process.explained(desk.process.wish("parts"))
    assert parts.parts is not None
    assert parts.parts.clean + sum(parts.parts.moved.values()) == parts.parts.whole
    desk.close()
    again = desks.make(reading__blind_first=False)
    again.open(qtbot, *eyes)
    qtbot.waitUntil(lambda: again.session.reasons.parts.parts is not None, timeout=20_000)
    assert again.process.wishes == [], "before any model is loaded"


def test_parts_that_could_not_be_weighed_say_why(desks, qtbot, eyes):
    desk = graded(desks, qtbot, eyes)
    qtbot.waitUntil(lambda: bool(desk.process.wishes), timeout=20_000)
    desk.process.not_explained(desk.process.wish("parts"), "The device ran out of memory.")
    assert desk.session.reasons.parts.words == "The device ran out of memory."


def test_unknown_methods_and_targets_are_refused(desks, qtbot):
    attribution = attribution_of(desks.make())
    with pytest.raises(KeyError):
        attribution.set_method("tea-leaves")
    with pytest.raises(ValueError, match="A target is one of"):
        attribution.set_target("5")
    assert method_named(attribution.method).is_fast
