"""The training loop: it learns, and a stopped run goes on to the same end."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from retina_training import engine
from retina_training.checkpoints import TrainingError

Events = list[dict[str, Any]]


def _draw(rng: np.random.Generator) -> engine.Batch:
    x = torch.from_numpy(rng.normal(size=(16, 3)).astype(np.float32))
    return {"x": x, "y": x @ torch.tensor([1.0, -2.0, 0.5])}


def _loss(network: nn.Module, batch: engine.Batch) -> tuple[torch.Tensor, dict[str, float]]:
    loss = ((network(batch["x"])[:, 0] - batch["y"]) ** 2).mean()
    return loss, {"loss": loss.item()}


def _network() -> nn.Linear:
    torch.manual_seed(0)
    return nn.Linear(3, 1)


def _dropping() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(3, 32), nn.BatchNorm1d(32), nn.Dropout(0.5), nn.Linear(32, 1))


def _weight(network: nn.Module) -> torch.Tensor:
    return network.state_dict()["weight"]


def _metrics(events: Events) -> Events:
    return [event for event in events if event["event"] == "metrics"]


SCHEDULE = engine.Schedule(steps=120, learning_rate=0.1, average=0.9, checkpoint_every=30, log_every=30)


def test_training_finds_a_linear_rule_and_reports_each_stage(tmp_path: Path) -> None:
    events: Events = []
    network = engine.train(_network(), _draw, _loss, SCHEDULE, tmp_path, events.append)
    assert _weight(network)[0].tolist() == pytest.approx([1.0, -2.0, 0.5], abs=0.05)
    assert [(event["epoch"], event["step"]) for event in _metrics(events)] == [(1, 30), (2, 60), (3, 90), (4, 120)]
    assert [event["done"] for event in events if event["event"] == "progress"][-1] == 120


def test_a_stopped_run_goes_on_with_the_same_losses_to_the_same_weights_dropout_included(tmp_path: Path) -> None:
    schedule = engine.Schedule(steps=120, learning_rate=0.1, average=0.9, checkpoint_every=30, log_every=1)
    whole_events: Events = []
    whole = engine.train(_dropping(), _draw, _loss, schedule, tmp_path / "whole", whole_events.append)

    calls = itertools.count(1)

    def stops_at_75(network: nn.Module, batch: engine.Batch) -> tuple[torch.Tensor, dict[str, float]]:
        if next(calls) > 75:
            raise KeyboardInterrupt
        return _loss(network, batch)

    with pytest.raises(KeyboardInterrupt):
        engine.train(_dropping(), _draw, stops_at_75, schedule, tmp_path / "part", lambda event: None)
    events: Events = []
    resumed = engine.train(_dropping(), _draw, _loss, schedule, tmp_path / "part", events.append)
    assert _metrics(events)[0]["step"] == 61, "it went on from step 60, not from the beginning"
    later = [event["loss"] for event in _metrics(whole_events)][60:]
    assert [event["loss"] for event in _metrics(events)] == pytest.approx(later, rel=1e-5)
    for name, value in whole.state_dict().items():
        assert torch.allclose(resumed.state_dict()[name], value, atol=1e-6), name


def test_without_resume_an_old_checkpoint_is_neither_looked_at_nor_left(tmp_path: Path) -> None:
    engine.train(_network(), _draw, _loss, SCHEDULE, tmp_path, lambda event: None)

    def stops(network: nn.Module, batch: engine.Batch) -> tuple[torch.Tensor, dict[str, float]]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        engine.train(_network(), _draw, stops, SCHEDULE, tmp_path, lambda event: None, resume=False)
    events: Events = []
    engine.train(_network(), _draw, _loss, SCHEDULE, tmp_path, events.append)
    assert _metrics(events)[0]["step"] == 30


def test_two_seeds_draw_other_batches_and_one_seed_the_same(tmp_path: Path) -> None:
    def first_loss(seed: int) -> float:
        events: Events = []
        schedule = engine.Schedule(steps=1, learning_rate=0.1, seed=seed, log_every=1)
        engine.train(_network(), _draw, _loss, schedule, tmp_path, events.append, resume=False)
        return _metrics(events)[0]["loss"]

    assert first_loss(1) == first_loss(1) != first_loss(2)


def _becomes(value: float, after: int) -> engine.Loss:
    calls = itertools.count(1)

    def loss_of(network: nn.Module, batch: engine.Batch) -> tuple[torch.Tensor, dict[str, float]]:
        loss, parts = _loss(network, batch)
        return (loss * value if next(calls) > after else loss), parts

    return loss_of


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_loss_that_is_no_number_stops_with_its_step_and_keeps_the_last_good_checkpoint(
    tmp_path: Path, value: float
) -> None:
    kept = f"The checkpoint of step 30 is kept in {tmp_path}/checkpoint.pt"
    words = rf"loss became (nan|inf) at step 46. {kept}. Try a lower learning_rate, or --resume with another seed"
    with pytest.raises(TrainingError, match=words):
        engine.train(_network(), _draw, _becomes(value, 45), SCHEDULE, tmp_path, lambda event: None)
    state = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    assert state["step"] == 30
    assert all(torch.isfinite(weight).all() for weight in state["network"].values())


def test_a_gradient_that_is_no_number_stops_before_it_reaches_the_weights(tmp_path: Path) -> None:
    def root_of_nothing(network: nn.Module, batch: engine.Batch) -> tuple[torch.Tensor, dict[str, float]]:
        loss = torch.sqrt((network(batch["x"]) * 0).sum())  # 0, with an infinite slope
        return loss, {"loss": loss.item()}

    network = _network()
    before = _weight(network).clone()
    with pytest.raises(TrainingError, match=r"at step 1\. No checkpoint was written\. Try a lower learning_rate\.$"):
        engine.train(network, _draw, root_of_nothing, SCHEDULE, tmp_path, lambda event: None)
    assert torch.equal(_weight(network), before)


def test_a_recipe_changed_since_the_checkpoint_is_named(tmp_path: Path) -> None:
    engine.train(_network(), _draw, _loss, SCHEDULE, tmp_path, lambda event: None)
    longer = engine.Schedule(steps=240, learning_rate=0.1, average=0.9)
    with pytest.raises(TrainingError, match="made with steps = 120, the recipe says 240"):
        engine.train(_network(), _draw, _loss, longer, tmp_path, lambda event: None)


def test_a_finished_checkpoint_of_other_inputs_is_not_taken_for_the_new_training_s_end(tmp_path: Path) -> None:
    """A new detector gives the fuse network other features; `--resume` alone would have returned the old network."""
    engine.train(_network(), _draw, _loss, replace(SCHEDULE, inputs="one detector"), tmp_path, lambda _: None)
    with pytest.raises(TrainingError, match="What is learned from has changed since the checkpoint"):
        engine.train(_network(), _draw, _loss, replace(SCHEDULE, inputs="another"), tmp_path, lambda _: None)


def test_a_checkpoint_of_another_network_is_refused_in_words(tmp_path: Path) -> None:
    engine.train(_network(), _draw, _loss, SCHEDULE, tmp_path, lambda event: None)
    with pytest.raises(TrainingError, match="of another network"):
        engine.train(_dropping(), _draw, _loss, SCHEDULE, tmp_path, lambda event: None)
