"""Photographs looked at beside each other, with the released networks."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from retina_models import fundus, machine, pipeline
from retina_models.pipeline import Eyes
from retina_models.runtime import OpenVinoNetwork
from retina_training.fuse_data import Lookers

THRESHOLDS: dict[str, float] = dict.fromkeys(map(str, pipeline.LESION_KINDS), 0.5)


@pytest.fixture
def networks(repository: Path) -> Path:
    """The folder of the released bundle's OpenVINO networks."""
    return next((repository / "resources/models").glob("*/openvino"))


@pytest.fixture
def two(networks: Path, monkeypatch: pytest.MonkeyPatch) -> Lookers:
    monkeypatch.setattr(machine, "cores", lambda: 2)
    return Lookers(networks / "lesion.xml", networks / "main.xml", THRESHOLDS)


def test_two_at_once_see_what_one_sees_and_answer_in_order(two: Lookers, networks: Path, samples: Path):
    paths = sorted(samples.glob("*.jpg"))[:4]
    together = threading.Barrier(2, timeout=60)  # broken, and an error, unless two look at once

    def look(eyes: Callable[[], Eyes], path: Path) -> np.ndarray:
        together.wait()
        return eyes().whole(fundus.read(path)).logits

    seen = list(two.map(look, paths))
    main = OpenVinoNetwork(networks / "main.xml")
    alone = Eyes(main, main, THRESHOLDS)
    expected = [alone.whole(fundus.read(path)).logits for path in paths]
    assert len({tuple(logits) for logits in expected}) == 4, "photographs that look alike would hide a wrong order"
    np.testing.assert_allclose(seen, expected, atol=2e-3)


def test_the_first_photograph_that_cannot_be_read_ends_it(two: Lookers):
    begun: list[int] = []

    def look(eyes: Callable[[], Eyes], number: int) -> int:
        begun.append(number)
        time.sleep(0.001)  # a look takes time: without any all would be done before the first error is heard of
        if number == 3:
            raise ValueError("number 3")
        return number

    with pytest.raises(ValueError, match="number 3"):
        list(two.map(look, range(10_000)))
    assert len(begun) < 10_000, "the rest was looked at all the same"
    assert list(two.map(lambda _, number: number, range(8))) == list(range(8)), "a pair of networks was not given back"
