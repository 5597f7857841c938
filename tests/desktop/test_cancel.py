"""Stopping and pausing long work by its token."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from retina_desktop.services.cancel import Cancelled, CancelToken


def test_work_that_is_not_paused_goes_on_at_once():
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(CancelToken().wait_while_paused).result(timeout=5) is None


def test_paused_work_waits_until_it_is_told_to_go_on():
    token = CancelToken()
    token.pause()
    assert token.is_paused
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(token.wait_while_paused)
        assert not waiting.done()
        token.resume()
        waiting.result(10)
    assert not token.is_paused


def test_a_cancel_ends_the_pause():
    token = CancelToken()
    token.pause()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(token.wait_while_paused)
        token.cancel()
        with pytest.raises(Cancelled):
            waiting.result(10)
    assert not token.is_paused


def test_what_was_cancelled_cannot_be_paused():
    token = CancelToken()
    token.cancel()
    token.pause()
    with pytest.raises(Cancelled):
        token.wait_while_paused()
