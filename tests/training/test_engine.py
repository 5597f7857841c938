"""The training loop: it learns, and a stopped run goes on to the same end."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from torch import nn

from retina_training import engine


def _batches(step: int) -> Iterator[engine.Batch]:
    while True:
        x = torch.randn(16, 3, generator=torch.Generator().manual_seed(step))
        yield {"x": x, "y": x @ torch.tensor([1.0, -2.0, 0.5])}
        step += 1


def _loss(network: nn.Module, batch: engine.Batch) -> tuple[torch.Tensor, dict[str, float]]:
    loss = ((network(batch["x"])[:, 0] - batch["y"]) ** 2).mean()
    return loss, {"loss": loss.item()}


def _network() -> nn.Linear:
    torch.manual_seed(0)
    return nn.Linear(3, 1)


def _weight(network: nn.Module) -> torch.Tensor:
    return network.state_dict()["weight"]


SCHEDULE = engine.Schedule(steps=120, learning_rate=0.1, average=0.9, checkpoint_every=30, log_every=30)


def test_training_finds_a_linear_rule_and_reports_each_stage(tmp_path: Path) -> None:
    events: list[dict[str, object]] = []
    network = engine.train(_network(), _batches, _loss, SCHEDULE, tmp_path, events.append)
    assert _weight(network)[0].tolist() == pytest.approx([1.0, -2.0, 0.5], abs=0.05)
    assert [event["step"] for event in events] == [30, 60, 90, 120]


def test_a_stopped_run_goes_on_from_its_checkpoint_to_the_same_weights(tmp_path: Path) -> None:
    whole = engine.train(_network(), _batches, _loss, SCHEDULE, tmp_path / "whole", lambda event: None)

    calls = itertools.count(1)

    def stops_at_75(network: nn.Module, batch: engine.Batch) -> tuple[torch.Tensor, dict[str, float]]:
        if next(calls) > 75:
            raise KeyboardInterrupt
        return _loss(network, batch)

    with pytest.raises(KeyboardInterrupt):
        engine.train(_network(), _batches, stops_at_75, SCHEDULE, tmp_path / "part", lambda event: None)
    events: list[dict[str, object]] = []
    resumed = engine.train(_network(), _batches, _loss, SCHEDULE, tmp_path / "part", events.append)
    assert events[0]["step"] == 90, "it went on from step 60, not from the beginning"
    assert torch.allclose(_weight(resumed), _weight(whole), atol=1e-5)


def test_without_resume_an_old_checkpoint_is_not_looked_at(tmp_path: Path) -> None:
    engine.train(_network(), _batches, _loss, SCHEDULE, tmp_path, lambda event: None)
    events: list[dict[str, object]] = []
    engine.train(_network(), _batches, _loss, SCHEDULE, tmp_path, events.append, resume=False)
    assert events[0]["step"] == 30
