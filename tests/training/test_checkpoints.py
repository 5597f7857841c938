"""Checkpoints: whole after any kill and on a full disk, and a run goes on from them as if nothing had been."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch

from retina_training import checkpoints
from retina_training.checkpoints import Keeper, TrainingError
from retina_training.progress import read_log

TRAINING = """
import itertools, resource, sys
from pathlib import Path
import numpy as np, torch
from torch import nn
from retina_training import engine
from retina_training import checkpoints
from retina_training.checkpoints import TrainingError

torch.set_num_threads(1)
folder, calls = Path(sys.argv[1]), itertools.count(1)
torch.manual_seed(0)
network = nn.Sequential(nn.Conv2d(3, 32, 3), nn.BatchNorm2d(32), nn.ReLU(), nn.Flatten(), nn.Dropout(0.3), nn.Linear(3200, 1))

def draw(rng):
    x = torch.from_numpy(rng.normal(size=(4, 3, 12, 12)).astype(np.float32))
    return {"x": x, "y": x.mean(dim=(1, 2, 3))}

def loss_of(network, batch):
    if len(sys.argv) > 3 and next(calls) == int(sys.argv[3]):
        resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
    loss = ((network(batch["x"])[:, 0] - batch["y"]) ** 2).mean()
    return loss, {"loss": loss.item()}

schedule = engine.Schedule(steps=int(sys.argv[2]), learning_rate=0.01, seed=3, checkpoint_every=5, log_every=1)
report = engine.json_report(folder / "log.jsonl")
try:
    engine.train(network, draw, loss_of, schedule, folder, report)
except TrainingError as error:
    sys.exit(str(error))
torch.save(network.state_dict(), folder / "weights.pt")
"""


def _command(folder: Path, steps: int, *limited_at: str) -> list[str]:
    """limited_at: the step from which on no file may grow beyond 40 kB; a checkpoint has some 80."""
    return [sys.executable, "-c", TRAINING, str(folder), str(steps), *limited_at]


def _curve(folder: Path) -> dict[int, float]:
    """Loss by step; where a step was done twice, before and after a kill, the later."""
    events = [event for event in read_log(folder / "log.jsonl") if event["event"] == "metrics"]
    return {int(str(event["step"])): float(str(event["loss"])) for event in events}


def _kill_at(folder: Path, steps: int, step: int, rng: np.random.Generator) -> None:
    """Run the training, and kill it a moment after it has told of the given step."""
    with subprocess.Popen(_command(folder, steps), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line).get("step", 0) >= step:
                time.sleep(rng.uniform(0, 0.02))  # anywhere within a step or a checkpoint
                break
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL


@pytest.mark.torture
@pytest.mark.timeout(600)  # four processes that import torch, beside whatever else the machine does
def test_a_training_killed_again_and_again_has_the_losses_and_weights_of_one_left_alone(tmp_path: Path) -> None:
    steps, rng = 200, np.random.default_rng()
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    subprocess.run(_command(whole, steps), check=True, stdout=subprocess.DEVNULL)
    for step in sorted(rng.integers(1, steps - 60, 2)):
        _kill_at(killed, steps, int(step), rng)
        assert not (killed / "weights.pt").exists(), "it was killed before its end"
    subprocess.run(_command(killed, steps), check=True, stdout=subprocess.DEVNULL)

    expected, curve = _curve(whole), _curve(killed)
    assert curve.keys() == expected.keys() == set(range(1, steps + 1))
    assert [curve[step] for step in expected] == pytest.approx(list(expected.values()), rel=1e-4, abs=1e-6)
    one, other = (torch.load(folder / "weights.pt", weights_only=True) for folder in (whole, killed))
    for name, value in one.items():
        assert torch.allclose(value, other[name], rtol=1e-4, atol=1e-6), name


def test_a_checkpoint_is_due_every_so_many_steps_and_every_so_many_minutes(tmp_path: Path) -> None:
    clock = {"s": 0.0}
    keeper = Keeper(tmp_path, every_steps=50, every_minutes=5, now=lambda: clock["s"])
    clock["s"] = 60.0
    assert not keeper.is_due(49)
    assert keeper.is_due(50)
    clock["s"] = 301.0
    assert keeper.is_due(51), "five minutes since the last one"
    keeper.write({}, 51)
    assert not keeper.is_due(52)


def test_a_damaged_checkpoint_is_named(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path, 1, 1)
    keeper.write({"network": torch.zeros(1000)}, 7)
    keeper.path.write_bytes(keeper.path.read_bytes()[:900])
    with pytest.raises(TrainingError, match=r"checkpoint\.pt cannot be read"):
        Keeper(tmp_path, 1, 1).read()


def test_a_run_begun_anew_forgets_the_checkpoints_of_all_its_stages_and_of_no_other_run(tmp_path: Path) -> None:
    for name in ("stage", "stage/member", "other run"):
        Keeper(tmp_path / name, 1, 1).write({}, 1)
    Keeper(tmp_path, 1, 1).write({}, 1)
    (tmp_path / "other run" / checkpoints.LOG).touch()
    (tmp_path / checkpoints.LOG).touch()
    checkpoints.forget(tmp_path)
    assert [path.parent.name for path in tmp_path.rglob(checkpoints.NAME)] == ["other run"]


def test_a_checkpoint_that_the_system_does_not_take_ends_the_training_in_words(tmp_path: Path) -> None:
    result = subprocess.run(_command(tmp_path, 40, "7"), capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "checkpoint.pt could not be written: File too large. The one written before is whole." in result.stderr
    state = Keeper(tmp_path, 1, 1).read()
    assert state is not None
    assert state["step"] == 5
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoint.pt", "log.jsonl"]


def _small_disk(folder: Path, kilobytes: int) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    return os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_on_a_full_disk_the_training_ends_in_words_and_the_checkpoint_before_is_whole(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if not _small_disk(disk, 128):  # room for one checkpoint and the log, not for two at once
        pytest.skip("mounting a small disk needs root")
    try:
        result = subprocess.run(_command(disk, 40), capture_output=True, text=True, check=False)
        assert result.returncode == 1
        assert "No space left on device. The one written before is whole." in result.stderr
        state = Keeper(disk, 1, 1).read()
        assert state is not None
        assert state["step"] == 5
        assert not (disk / "checkpoint.pt.part").exists()
    finally:
        subprocess.run(["umount", str(disk)], check=True)
