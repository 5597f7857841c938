"""The analysis process: what it answers, and what is said when it fails, dies, hangs or is told to stop."""

from __future__ import annotations

import logging
import os
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from fakes import (
    FakeGrader,
    load_and_die,
    load_batches,
    load_fake,
    load_faulty,
    load_never,
    load_nothing,
    load_overflowing,
)
from retina_desktop.services.grade_image import GraderClient, TimeLimits
from retina_desktop.services.grader_events import (
    GraderEvent,
    GraderLoading,
    GraderReady,
    GraderUnavailable,
    PhotographAnalysed,
    PhotographCancelled,
    PhotographFailed,
    PhotographStarted,
    pack_analysis,
    unpack_analysis,
)
from retina_desktop.services.grader_process import ProcessOptions
from retina_models.features import unpack
from retina_models.fundus import content_hash, read

Answer = PhotographAnalysed | PhotographFailed | PhotographCancelled


@pytest.fixture
def client_of() -> Iterator[Callable[..., GraderClient]]:
    """Starts clients and closes them all at the end."""
    clients: list[GraderClient] = []

    def make(
        load: Callable[[], FakeGrader], limits: TimeLimits | None = None, options: ProcessOptions | None = None
    ) -> GraderClient:
        clients.append(GraderClient(load, options, limits))
        clients[-1].start()
        return clients[-1]

    yield make
    for client in clients:
        client.close()


def until(client: GraderClient, done: Callable[[GraderEvent], bool], timeout_s: float = 30.0) -> list[GraderEvent]:
    """The events up to and with the first that satisfies."""
    events: list[GraderEvent] = []
    deadline = time.monotonic() + timeout_s
    while time.monotonic() < deadline:
        event = client.receive(1.0)
        if event is not None:
            events.append(event)
            if done(event):
                return events
    raise AssertionError(f"never came; got {events}")


def answers(client: GraderClient, count: int) -> dict[int, Answer]:
    """The next `count` answers by request number."""
    got: dict[int, Answer] = {}
    while len(got) < count:
        event = until(client, lambda event: isinstance(event, Answer))[-1]
        assert isinstance(event, Answer)
        got[event.request] = event
    return got


def test_it_tells_what_it_does_and_answers_as_the_grader_in_this_process_would(client_of, photograph):
    path = photograph("a.png")
    client = client_of(load_fake)
    number = client.submit(path, content_hash(path))
    events = until(client, lambda event: isinstance(event, PhotographAnalysed))
    assert [type(event) for event in events] == [GraderLoading, GraderReady, PhotographStarted, PhotographAnalysed]
    ready, analysed = events[1], events[-1]
    assert isinstance(ready, GraderReady)
    assert isinstance(analysed, PhotographAnalysed)
    assert (ready.model, ready.device) == ("fake-2026.11", "CPU (fake)")
    assert (analysed.request, analysed.sha256) == (number, content_hash(path))
    here = FakeGrader().analyse(read(path))
    there = analysed.analysis().prediction
    assert replace(there, seconds=0, stage_ms={}) == replace(here.prediction, seconds=0, stage_ms={})
    assert there.seconds > 0
    assert (analysed.analysis().map_in_photo("EX") == here.map_in_photo("EX")).all()


def test_with_an_analysis_comes_what_the_fuse_network_was_asked(client_of, photograph):
    path = photograph("a.png")
    client = client_of(load_fake)
    client.submit(path)
    (analysed,) = answers(client, 1).values()
    assert isinstance(analysed, PhotographAnalysed)
    assert analysed.features is not None
    assert analysed.features.eyes == FakeGrader().eyes_key
    there, here = unpack(analysed.features.packed), FakeGrader().remembered(content_hash(path))
    for name in ("cells", "features", "main"):
        np.testing.assert_array_equal(getattr(there, name), getattr(here, name))


def test_features_that_cannot_be_packed_cost_no_grade(client_of, photograph, caplog):
    client = client_of(load_overflowing)
    client.submit(photograph("a.png"))
    with caplog.at_level(logging.INFO):
        (analysed,) = answers(client, 1).values()
    assert isinstance(analysed, PhotographAnalysed)
    assert analysed.features is None
    assert "its features are not kept: ValueError at retina_models/features.py:" in caplog.text


def test_a_summary_alone_has_no_features(client_of, photograph):
    client = client_of(load_fake, options=ProcessOptions(with_maps=False))
    client.submit(photograph("a.png"))
    (analysed,) = answers(client, 1).values()
    assert isinstance(analysed, PhotographAnalysed)
    assert analysed.features is None


def test_packed_bytes_that_are_damaged_are_refused_in_words(photograph):
    packed = pack_analysis(FakeGrader().analyse(read(photograph("a.png"))))
    for damaged in (b"", packed[:100], packed[:-5], b"PK" + packed):
        with pytest.raises(ValueError, match="These bytes are"):
            unpack_analysis(damaged)


def test_an_unreadable_file_and_a_failing_device_are_told_in_words_and_the_rest_goes_on(client_of, photograph):
    gone = photograph("gone.png")
    gone.unlink()
    client = client_of(load_faulty)
    numbers = [client.submit(path) for path in (gone, photograph("raises.png"), photograph("well.png"))]
    got = answers(client, 3)
    missing, failed = got[numbers[0]], got[numbers[1]]
    assert isinstance(missing, PhotographFailed)
    assert missing.reason.endswith(".")
    assert missing.unreadable, "no other try would help"
    assert isinstance(failed, PhotographFailed)
    assert not failed.unreadable
    assert failed.reason == "The device ran out of memory."
    assert isinstance(got[numbers[2]], PhotographAnalysed)


def test_a_file_that_changed_since_it_was_listed_is_not_graded_as_if_it_were_the_same(client_of, photograph):
    client = client_of(load_fake)
    number = client.submit(photograph("a.png"), "0" * 64)
    event = answers(client, 1)[number]
    assert isinstance(event, PhotographFailed)
    assert "changed" in event.reason


def test_a_photograph_submitted_first_jumps_the_queue(client_of, photograph):
    client = client_of(load_fake)
    later = [client.submit(photograph(f"{i}.png")) for i in range(4)]
    now = client.submit(photograph("now.png"), first=True)
    assert next(iter(answers(client, 5))) == now
    assert later


def test_a_process_killed_in_mid_work_is_started_again_and_nothing_is_lost(client_of, photograph):
    client = client_of(partial(load_fake, 0.3))
    numbers = [client.submit(photograph(f"{i}.png")) for i in range(3)]
    until(client, lambda event: isinstance(event, PhotographStarted))
    assert client.process_id is not None
    os.kill(client.process_id, signal.SIGKILL)
    got = answers(client, 3)
    assert all(isinstance(got[number], PhotographAnalysed) for number in numbers)


def test_mistakes_of_the_program_cost_the_photographs_they_hit_and_no_other(client_of, photograph):
    client = client_of(load_faulty)
    hit = [client.submit(photograph(f"bug{number}.png")) for number in range(5)]
    well = client.submit(photograph("well.png"))
    got = answers(client, 6)
    for number in hit:
        failed = got[number]
        assert isinstance(failed, PhotographFailed)
        assert failed.reason == "Something went wrong inside the program (TypeError); the log says more."
    assert isinstance(got[well], PhotographAnalysed)


def test_a_photograph_that_kills_the_process_is_tried_twice_then_told_and_its_neighbours_are_graded(
    client_of, photograph
):
    client = client_of(load_faulty)
    paths = [photograph("before.png"), photograph("dies.png"), photograph("after.png"), photograph("last.png")]
    numbers = [client.submit(path) for path in paths]
    got = answers(client, 4)
    failed = got[numbers[1]]
    assert isinstance(failed, PhotographFailed)
    assert "twice on this photograph" in failed.reason
    assert all(isinstance(got[number], PhotographAnalysed) for number in (numbers[0], numbers[2], numbers[3]))


def test_a_photograph_that_hangs_is_ended_after_its_time_and_told(client_of, photograph):
    client = client_of(load_faulty, TimeLimits(photograph_s=4.0))
    hung, well = client.submit(photograph("hangs.png")), client.submit(photograph("well.png"))
    got = answers(client, 2)
    failed = got[hung]
    assert isinstance(failed, PhotographFailed)
    assert "took longer than" in failed.reason
    assert isinstance(got[well], PhotographAnalysed)


def test_cancel_answers_at_once_for_what_waits_what_is_held_and_what_hangs(client_of, photograph):
    client = client_of(load_faulty, TimeLimits(cancelled_s=0.2))
    numbers = [client.submit(photograph(name)) for name in ("hangs.png", "held.png", "waits.png", "well.png")]
    until(client, lambda event: isinstance(event, PhotographStarted))
    for number in numbers[:3]:
        client.cancel(number)
    assert client.waiting() == 1
    got = answers(client, 4)
    assert all(isinstance(got[number], PhotographCancelled) for number in numbers[:3])
    assert isinstance(got[numbers[3]], PhotographAnalysed)


def test_a_model_that_cannot_be_loaded_is_told_and_a_new_start_tries_again(client_of, photograph):
    client = client_of(load_nothing)
    client.submit(photograph("a.png"))
    event = until(client, lambda event: isinstance(event, GraderUnavailable))[-1]
    assert event == GraderUnavailable("The model folder is empty.")
    assert client.waiting() == 1
    client.start()
    until(client, lambda event: isinstance(event, GraderUnavailable))


@pytest.mark.parametrize(("load", "words"), [(load_and_die, "ended by the system"), (load_never, "took longer than")])
def test_a_process_that_dies_or_hangs_while_loading_is_given_up_in_words(client_of, load, words):
    client = client_of(load, TimeLimits(load_s=0.3 if load is load_never else 60.0))
    event = until(client, lambda event: isinstance(event, GraderUnavailable))[-1]
    assert isinstance(event, GraderUnavailable)
    assert words in event.reason


def test_close_ends_a_busy_process_quickly_and_receive_returns_nothing(client_of, photograph):
    client = client_of(load_faulty)
    client.submit(photograph("hangs.png"))
    until(client, lambda event: isinstance(event, PhotographStarted))
    started = time.monotonic()
    client.close()
    assert time.monotonic() - started < 4.0  # the photograph hangs for an hour
    assert client.receive(60.0) is None
    assert time.monotonic() - started < 4.0  # the photograph hangs for an hour


def together(answer: Answer) -> float:
    """How many were in the networks with it."""
    assert isinstance(answer, PhotographAnalysed), answer
    return answer.summary().prediction.stage_ms["together"]


def test_a_graphics_card_is_given_several_at_once_and_they_are_answered_in_their_order(client_of, photograph):
    client = client_of(load_batches)
    numbers = [client.submit(photograph(f"{i}.png")) for i in range(9)]
    got = answers(client, 9)
    assert list(got) == numbers
    assert {together(answer) for answer in got.values()} <= {1, 2, 3, 4}
    assert max(together(answer) for answer in got.values()) > 2


def test_of_several_at_once_each_fails_alone(client_of, photograph):
    """One that cannot be read, one that the networks fail on, one that changed: their neighbours are graded."""
    client = client_of(load_batches)
    gone = photograph("gone.png")
    gone.unlink()
    first = client.submit(photograph("first.png"))
    missing, raises = client.submit(gone), client.submit(photograph("raises.png"))
    changed = client.submit(photograph("changed.png"), "0" * 64)
    well = [client.submit(photograph(f"well{i}.png")) for i in range(4)]
    got = answers(client, 8)
    assert list(got) == [first, missing, raises, changed, *well]
    reasons = {number: got[number].reason for number in (missing, raises, changed)}  # type: ignore[union-attr]
    assert "changed" in reasons[changed]
    assert reasons[raises] == "The device ran out of memory."
    assert reasons[missing]
    assert all(together(got[number]) >= 1 for number in (first, *well))


@pytest.mark.parametrize("harm", ["dies", "hangs"])
def test_a_photograph_that_ends_the_process_while_others_are_with_it_costs_itself_alone(client_of, photograph, harm):
    client = client_of(load_batches, TimeLimits(photograph_s=1.0))
    names = ["before.png", "well0.png", f"{harm}.png", "well1.png", "well2.png"]
    numbers = [client.submit(photograph(name)) for name in names]
    got = answers(client, 5)
    assert isinstance(got[numbers[2]], PhotographFailed)
    assert all(together(got[number]) >= 1 for number in numbers if number != numbers[2])
