"""What every recipe shares: a resumable training loop with its log, an average of the weights, checkpoints."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

Batch = dict[str, Tensor]
Report = Callable[[dict[str, object]], None]


@dataclass(frozen=True)
class Schedule:
    """Steps and learning rate: one cycle, up over the first tenth and down by a cosine (Smith 2018, arXiv:1803.09820)."""

    steps: int
    learning_rate: float
    weight_decay: float = 0.01
    average: float = 0.99  # of the weights' running mean, which is what is kept
    clip: float = 5.0
    checkpoint_every: int = 50
    log_every: int = 10


class Averaged:
    """A running mean of a network's weights: steadier than the last step's (Polyak & Juditsky 1992)."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.decay = decay
        self.state = {name: value.detach().clone() for name, value in network.state_dict().items()}

    def update(self, network: nn.Module, step: int) -> None:
        decay = min(self.decay, (1 + step) / (10 + step))  # the first steps must not linger
        with torch.no_grad():
            for name, value in network.state_dict().items():
                if value.is_floating_point():
                    self.state[name].lerp_(value, 1 - decay)
                else:
                    self.state[name].copy_(value)  # counters


def json_report(log: Path) -> Report:
    """A report that appends each event to the log as a JSON line and prints it."""
    log.parent.mkdir(parents=True, exist_ok=True)

    def report(event: dict[str, object]) -> None:
        line = json.dumps(event)
        with log.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    return report


def _save(path: Path, state: dict[str, object]) -> None:
    """Written beside, then renamed: a kill leaves the earlier checkpoint whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".part")
    torch.save(state, beside)
    beside.replace(path)


def train(
    network: nn.Module,
    batches: Callable[[int], Iterator[Batch]],
    loss_of: Callable[[nn.Module, Batch], tuple[Tensor, dict[str, float]]],
    schedule: Schedule,
    run: Path,
    report: Report,
    resume: bool = True,
) -> nn.Module:
    """Train, and leave the averaged weights in the network.

    batches(step): batches from that step on, so that a resumed run goes on where it stopped.
    loss_of(network, batch): the loss and its parts by name.
    run: the folder of checkpoint.pt, from which a run with resume goes on. It is this machine's own file; only safetensors are released.
    """
    weights = [p for p in network.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=schedule.learning_rate, weight_decay=schedule.weight_decay)
    cycle = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, schedule.learning_rate, total_steps=schedule.steps, pct_start=0.1
    )
    averaged = Averaged(network, schedule.average)
    checkpoint, step = run / "checkpoint.pt", 0
    if resume and checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        cycle.load_state_dict(state["cycle"])
        averaged.state, step = state["averaged"], state["step"]
    network.train()
    started = time.monotonic()
    for batch in batches(step):
        if step >= schedule.steps:
            break
        loss, parts = loss_of(network, batch)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(weights, schedule.clip)
        optimizer.step()
        cycle.step()
        step += 1
        averaged.update(network, step)
        if step % schedule.log_every == 0:
            report(
                {
                    "event": "metrics",
                    "step": step,
                    "steps": schedule.steps,
                    "seconds": round(time.monotonic() - started),
                    **parts,
                }
            )
        if step % schedule.checkpoint_every == 0 or step == schedule.steps:
            state = {"network": network.state_dict(), "optimizer": optimizer.state_dict(), "cycle": cycle.state_dict()}
            _save(checkpoint, {**state, "averaged": averaged.state, "step": step})
    network.load_state_dict(averaged.state)
    return network.eval()
