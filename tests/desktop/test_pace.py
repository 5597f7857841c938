"""Rate and time left of long work."""

from __future__ import annotations

import pytest

from retina_desktop.services.pace import RECENT_S, Pace


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_nothing_is_said_before_the_second_step(clock):
    pace = Pace(clock)
    assert pace.per_second is None
    pace.step(1, 10)
    assert (pace.per_second, pace.left_s) == (None, None)


def test_rate_and_time_left_follow_the_steps(clock):
    pace = Pace(clock)
    for done in (1, 2, 3):
        clock.now += 2.0
        pace.step(done, 11)
    assert pace.per_second == 0.5
    assert pace.left_s == 16.0


def test_what_an_earlier_run_had_done_is_not_in_the_rate(clock):
    pace = Pace(clock)
    pace.step(1001, 2000, skipped=1000)
    clock.now += 2.0
    pace.step(1500, 2000, skipped=1499)
    pace.step(1501, 2000, skipped=1499)
    assert pace.per_second == 0.5
    assert pace.left_s == 998.0


def test_a_pause_is_not_in_the_rate(clock):
    pace = Pace(clock)
    pace.step(1, 5)
    pace.rest()
    clock.now += 3600.0
    pace.go_on()
    clock.now += 1.0
    pace.step(2, 5)
    assert pace.left_s == 3.0


def test_the_rate_is_that_of_the_last_minute(clock):
    pace = Pace(clock)
    for done in range(1, 11):
        clock.now += 10 * RECENT_S
        pace.step(done, 1000)
    for done in range(11, 200):
        clock.now += 1.0
        pace.step(done, 1000)
    assert pace.per_second == pytest.approx(1.0)


def test_at_the_end_no_time_is_left(clock):
    pace = Pace(clock)
    pace.step(1, 1)
    assert pace.left_s == 0.0
