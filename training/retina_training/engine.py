"""What every recipe shares: a training loop that a stop at any moment does not change, and an average of the weights."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from retina_training import distributed
from retina_training.checkpoints import Keeper, State, TrainingError
from retina_training.progress import Report, json_report

__all__ = ["Averaged", "Batch", "Report", "Schedule", "json_report", "train"]

Batch = dict[str, Tensor]
Draw = Callable[[np.random.Generator], Batch]
Loss = Callable[[nn.Module, Batch], tuple[Tensor, dict[str, float]]]


@dataclass(frozen=True)
class Schedule:
    """Steps and learning rate: one cycle, up over the first tenth and down by a cosine (Smith 2018, arXiv:1803.09820)."""

    steps: int
    learning_rate: float
    weight_decay: float = 0.01
    average: float = 0.99  # of the weights' running mean, which is what is kept
    clip: float = 5.0
    seed: int = 0  # with the step it fixes a step's batch and its dropout
    checkpoint_every: int = 50  # steps, called an epoch in the log
    checkpoint_minutes: float = 5.0  # and at least as often as this
    log_every: int = 10
    inputs: str = (
        ""  # a hash of what is learned from, where another training made it: then a resumed run must have it too
    )

    def course(self) -> dict[str, int | float | str]:
        """What a resumed run must share with the one that wrote its checkpoint."""
        kept = ("steps", "learning_rate", "weight_decay", "average", "clip", "inputs")
        return {name: value for name, value in asdict(self).items() if name in kept}


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


class _Diverged(TrainingError):
    """The loss or its gradient is no number."""


class Learner:
    """A network with all that changes while it learns. Step n depends on step n - 1 and on (seed, n), on nothing else."""

    def __init__(self, network: nn.Module, schedule: Schedule) -> None:
        self.network, self.schedule, self.step = network, schedule, 0
        self.weights = [p for p in network.parameters() if p.requires_grad]
        self.optimizer = torch.optim.AdamW(self.weights, schedule.learning_rate, weight_decay=schedule.weight_decay)
        self.cycle = torch.optim.lr_scheduler.OneCycleLR(  # with 0.1 exactly, torch 2.14 divides by zero at 10 steps
            self.optimizer, schedule.learning_rate, total_steps=schedule.steps, pct_start=0.1 + 1e-6
        )
        self.averaged = Averaged(network, schedule.average)

    def state(self) -> State:
        parts = {"network": self.network, "optimizer": self.optimizer, "cycle": self.cycle}
        state = {name: part.state_dict() for name, part in parts.items()}
        return {**state, "averaged": self.averaged.state, "course": self.schedule.course()}

    def restore(self, state: State, path: Path) -> None:
        """Raises TrainingError when the checkpoint is of another network or another course."""
        asked = self.schedule.course()
        for name, value in state.get("course", asked).items():
            if value != asked[name] and name == "inputs":
                raise TrainingError(
                    f"What is learned from has changed since the checkpoint {path} was written: begin anew without --resume (in the window: Start)."
                )
            if value != asked[name]:
                raise TrainingError(
                    f"The checkpoint {path} was made with {name} = {value}, the recipe says {asked[name]}: "
                    "change it back, or begin anew without --resume."
                )
        try:
            self.network.load_state_dict(state["network"])
            self.optimizer.load_state_dict(state["optimizer"])
        except (RuntimeError, ValueError) as error:
            raise TrainingError(
                f"The checkpoint {path} is of another network than the recipe's; begin anew without --resume."
            ) from error
        self.cycle.load_state_dict(state["cycle"])
        self.averaged.state, self.step = state["averaged"], state["step"]

    def learn(self, network: nn.Module, draw: Draw, loss_of: Loss) -> dict[str, float]:
        """One step. network: the learner's, perhaps shared with other processes. Returns the loss and its parts.

        Raises _Diverged, the weights untouched, when they are not numbers.
        """
        fixed = np.random.SeedSequence((self.schedule.seed, self.step))
        torch.manual_seed(int(fixed.generate_state(1, np.uint64)[0]))
        loss, parts = loss_of(network, draw(np.random.default_rng(fixed)))
        if not math.isfinite(loss.item()):
            raise _Diverged(f"The loss became {loss.item()} at step {self.step + 1}")
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        distributed.add_gradients(self.weights)
        length = nn.utils.clip_grad_norm_(self.weights, self.schedule.clip)
        if not math.isfinite(length.item()):
            raise _Diverged(f"The gradient became {length.item()} at step {self.step + 1}")
        self.optimizer.step()
        self.cycle.step()
        self.step += 1
        self.averaged.update(self.network, self.step)
        return parts


def train(
    network: nn.Module,
    draw: Draw,
    loss_of: Loss,
    schedule: Schedule,
    run: Path,
    report: Report,
    resume: bool = True,
) -> nn.Module:
    """Train, and leave the averaged weights in the network.

    draw(generator): a batch; all its randomness comes from the generator, which is made anew of (seed, step) for every step,
    so that a resumed run draws what it would have drawn.
    loss_of(network, batch): the loss and its parts by name.
    run: the folder of checkpoint.pt, from which a run with resume goes on.
    Raises TrainingError: the loss is no number, the disk is full, or the checkpoint does not fit. An earlier checkpoint stays whole.
    """
    keeper = Keeper(run, schedule.checkpoint_every, schedule.checkpoint_minutes)
    learner = Learner(network, schedule)
    if resume and (state := keeper.read()):
        learner.restore(state, keeper.path)
    elif not resume:
        keeper.path.unlink(missing_ok=True)
    network.train()
    started, shown = time.monotonic(), -math.inf
    with distributed.shared(network) as whole:
        while learner.step < schedule.steps:
            try:
                parts = learner.learn(whole, draw, loss_of)
            except _Diverged as error:
                advice = "Try a lower learning_rate" + (", or --resume with another seed." if keeper.step else ".")
                raise TrainingError(f"{error}. {keeper.words()}. {advice}") from error
            step, now, is_last = learner.step, time.monotonic(), learner.step == schedule.steps
            if step % schedule.log_every == 0:
                epoch, seconds = (step - 1) // schedule.checkpoint_every + 1, round(now - started)
                facts = {"epoch": epoch, "step": step, "steps": schedule.steps, "seconds": seconds}
                report({"event": "metrics", **facts, **parts})
            if now - shown >= 1 or is_last:
                shown = now
                report({"event": "progress", "done": step, "total": schedule.steps, "message": _words(parts)})
            if distributed.is_first() and (keeper.is_due(step) or is_last):
                keeper.write(learner.state(), step)
    network.load_state_dict(learner.averaged.state)
    return network.eval()


def _words(parts: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:.4g}" for name, value in list(parts.items())[:1])
