"""Explanations from the analysis process: between photographs, with progress, stopped, failed, and never in grading's way."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from fakes import FakeGrader, load_fake, load_fake_explainer
from retina_desktop.services.explaining import Turns
from retina_desktop.services.explanation import (
    NOTHING,
    as_map,
    diverging_table,
    pack_parts,
    unpack_attribution,
    unpack_parts,
)
from retina_desktop.services.grade_image import GraderClient, TimeLimits
from retina_desktop.services.grader_events import (
    Explained,
    ExplanationFailed,
    ExplanationProgressed,
    ExplanationStopped,
    GraderEvent,
    GraderLoading,
    GraderReady,
    PhotographAnalysed,
    PhotographFailed,
    PhotographStarted,
)
from retina_desktop.services.grader_process import ProcessOptions
from retina_models.fundus import content_hash

Answer = Explained | ExplanationFailed | ExplanationStopped


@pytest.fixture
def client_of() -> Iterator[Callable[..., GraderClient]]:
    clients: list[GraderClient] = []

    def make(
        step_s: float = 0.0, limits: TimeLimits | None = None, load: Callable[[], FakeGrader] = load_fake
    ) -> GraderClient:
        options = ProcessOptions(load_explainer=partial(load_fake_explainer, step_s=step_s))
        clients.append(GraderClient(load, options, limits))
        clients[-1].start()
        return clients[-1]

    yield make
    for client in clients:
        client.close()


def until(client: GraderClient, done: Callable[[GraderEvent], bool], timeout_s: float = 60.0) -> list[GraderEvent]:
    events: list[GraderEvent] = []
    deadline = time.monotonic() + timeout_s
    while time.monotonic() < deadline:
        event = client.receive(1.0)
        if event is not None:
            events.append(event)
            if done(event):
                return events
    raise AssertionError(f"never came; got {events}")


def ask(client: GraderClient, path: Path, method: str = "occlusion", target: str = "3") -> int:
    return client.explain(path, content_hash(path), method, target)


def answer(client: GraderClient) -> Answer:
    event = until(client, lambda event: isinstance(event, Answer))[-1]
    assert isinstance(event, Answer)
    return event


def test_it_tells_its_progress_and_answers_with_a_map_in_the_photographs_frame(client_of, photograph):
    path = photograph("a.png")
    client = client_of()
    number = ask(client, path)
    events = until(client, lambda event: isinstance(event, Explained))
    assert events[2:-1] == [ExplanationProgressed(number, done, 3) for done in range(3)]
    made = events[-1]
    assert isinstance(made, Explained)
    assert (made.request, made.sha256) == (number, content_hash(path))
    attribution = unpack_attribution(made.packed)
    assert (attribution.model, attribution.method, attribution.target) == ("fake-2026.11", "occlusion", "3")
    assert attribution.frame.to_network(np.array([80, 60])) == pytest.approx(
        [128, 128], abs=3
    )  # the disc's middle is the map's
    assert attribution.map[128, 128] == as_map(np.array(90 / 127.5 - 1))


def test_photographs_are_graded_between_the_passes_of_a_slow_attribution(client_of, photograph):
    client = client_of(step_s=0.1)
    number = ask(client, photograph("slow.png"), target="9")
    until(client, lambda event: isinstance(event, ExplanationProgressed))
    graded = [client.submit(photograph(f"{name}.png")) for name in range(3)]
    events = until(client, lambda event: isinstance(event, Explained))
    before = [event.request for event in events if isinstance(event, PhotographAnalysed)]
    assert before == graded, "all were graded before the attribution was done"
    later = [
        type(event) for event in events[events.index(next(e for e in events if isinstance(e, PhotographAnalysed))) :]
    ]
    assert ExplanationProgressed in later, "and the attribution was not put off until the list was done"
    assert isinstance(events[-1], Explained)
    assert events[-1].request == number


def test_turns_go_to_whoever_asked_first():
    from concurrent.futures import ThreadPoolExecutor

    turns, order = Turns(), []

    def take(name: str) -> None:
        with turns.turn():
            order.append(name)

    with ThreadPoolExecutor(3) as pool:
        turns.take()
        for place, name in enumerate("abc"):
            pool.submit(take, name)
            while len(turns._waiting) <= place:
                time.sleep(0.001)
        turns.end()
    assert order == ["a", "b", "c"]


def test_stopping_answers_at_once_and_the_next_explanation_is_made(client_of, photograph):
    client = client_of(step_s=0.2)
    path = photograph("a.png")
    slow, waiting = ask(client, path, target="500"), ask(client, path, target="400")
    until(client, lambda event: isinstance(event, ExplanationProgressed))
    for number in (waiting, slow):
        client.stop_explaining(number)
    after = ask(client, path, target="1")
    assert answer(client) == ExplanationStopped(waiting)
    assert answer(client) == ExplanationStopped(slow)
    made = answer(client)
    assert isinstance(made, Explained)
    assert made.request == after


@pytest.mark.parametrize(
    ("method", "words"),
    [
        ("raises", "The device ran out of memory."),
        ("bug", "Something went wrong inside the program (TypeError); the log says more."),
    ],
)
def test_a_failure_is_told_in_one_sentence_and_grading_goes_on(client_of, photograph, method, words):
    client = client_of()
    number = ask(client, photograph("a.png"), method)
    assert answer(client) == ExplanationFailed(number, words)
    client.submit(photograph("b.png"))
    until(client, lambda event: isinstance(event, PhotographAnalysed))


def test_a_file_that_changed_is_not_explained_as_if_it_were_the_same(client_of, photograph):
    client = client_of()
    client.explain(photograph("a.png"), "0" * 64, "grad-cam", "2")
    failed = answer(client)
    assert isinstance(failed, ExplanationFailed)
    assert "changed" in failed.reason


def test_a_process_that_dies_explaining_starts_again_and_its_photographs_are_graded_not_blamed(client_of, photograph):
    """Often enough that photographs, or the model itself, would have been given up if they were blamed."""
    client = client_of(load=partial(load_fake, 0.2))
    graded = {client.submit(photograph(f"{name}.png")) for name in range(3)}
    for _ in range(6):
        number = ask(client, photograph("a.png"), "dies")
        events = until(client, lambda event: isinstance(event, ExplanationFailed))
        failed = events[-1]
        assert isinstance(failed, ExplanationFailed)
        assert failed.request == number
        assert failed.reason == (
            "The analysis process was ended by the system (often for lack of memory). It was explaining this photograph."
        )
        graded -= {event.request for event in events if isinstance(event, PhotographAnalysed)}
        assert not any(isinstance(event, PhotographFailed) for event in events)
    while graded:
        event = until(client, lambda event: isinstance(event, PhotographAnalysed))[-1]
        assert isinstance(event, PhotographAnalysed)
        graded.discard(event.request)


def test_an_explanation_that_hangs_is_ended_after_its_time_and_grading_goes_on(client_of, photograph):
    client = client_of(limits=TimeLimits(explanation_step_s=4.0))
    number = ask(client, photograph("a.png"), "hangs")
    loading = until(client, lambda event: isinstance(event, ExplanationProgressed))
    well = client.submit(photograph("well.png"))
    events = loading + until(client, lambda event: isinstance(event, PhotographAnalysed))
    failed = next(event for event in events if isinstance(event, ExplanationFailed))
    assert failed.request == number
    assert "took longer than 4 s" in failed.reason
    assert isinstance(events[-1], PhotographAnalysed)
    assert events[-1].request == well
    kinds = [type(event) for event in events]
    assert kinds.count(GraderLoading) == kinds.count(GraderReady) == 2
    assert kinds.count(PhotographStarted) == 1


def test_closing_ends_a_process_that_explains_at_once(client_of, photograph):
    client = client_of()
    ask(client, photograph("a.png"), "hangs")
    until(client, lambda event: isinstance(event, ExplanationProgressed))
    started = time.monotonic()
    client.close()
    assert time.monotonic() - started < 4.0  # a step hangs for an hour


def test_damaged_bytes_are_refused_in_words(client_of, photograph):
    client = client_of()
    ask(client, photograph("a.png"))
    made = answer(client)
    assert isinstance(made, Explained)
    for damaged in (b"", made.packed[:20], made.packed[:-9], b"PK" + made.packed):
        with pytest.raises(ValueError, match="These bytes are"):
            unpack_attribution(damaged)
    with pytest.raises(ValueError, match="These bytes are"):
        unpack_parts(made.packed)


def test_parts_travel_and_add_up(client_of, photograph):
    client = client_of()
    ask(client, photograph("a.png"), "parts", "grade")
    made = answer(client)
    assert isinstance(made, Explained)
    parts = unpack_parts(made.packed)
    assert parts.clean + sum(parts.moved.values()) == pytest.approx(parts.whole)
    assert pack_parts(parts) == made.packed


def test_the_ramp_is_clear_in_the_middle_and_each_side_grows_to_its_own_colour():
    table = diverging_table((0, 114, 255), (255, 176, 0))
    alphas = (table >> 24).astype(int)
    assert alphas[NOTHING] == 0
    assert table[255] == 0xFFFFB000
    assert table[1] == 0xFF0072FF
    assert (np.diff(alphas[NOTHING:]) >= 0).all()
    assert (np.diff(alphas[1 : NOTHING + 1]) <= 0).all()
    assert as_map(np.array([-1.0, 0.0, 1.0])).tolist() == [1, NOTHING, 255]
