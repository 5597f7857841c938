"""Training in two processes of torchrun: the same losses and weights as in one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch

from retina_training.progress import read_log

TRAINING = """
import sys
from pathlib import Path
from typing import NamedTuple
import numpy as np, torch
from torch import Tensor, nn
from retina_training import distributed, engine, losses, progress

torch.set_num_threads(1)
folder, size = Path(sys.argv[1]), int(sys.argv[2])

class Output(NamedTuple):
    grade: Tensor
    map: Tensor

class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv, self.norm = nn.Conv2d(3, 8, 3, padding=1, bias=False), nn.BatchNorm2d(8)
        self.drop, self.head, self.pixel = nn.Dropout(0.4), nn.Linear(8, 4), nn.Conv2d(8, 1, 1)

    def forward(self, x):
        x = torch.relu(self.norm(self.conv(x)))
        return Output(self.head(self.drop(x.mean(dim=(2, 3)))), self.pixel(x))

def draw(rng):
    x = torch.from_numpy(rng.normal(size=(size, 3, 8, 8)).astype(np.float32))
    grade = torch.from_numpy(rng.integers(0, 5, size)).float()
    grade[: size // 2 + 1] = torch.nan  # the first process knows no target, the second all but one
    return {"x": x, "grade": grade, "map": (x[:, :1] > 1).float()}

def loss_of(network, batch):
    out = network(batch["x"])
    parts = {
        "grade": losses.masked_bce(out.grade, losses.cumulative_targets(batch["grade"], 5)),
        "dice": losses.soft_dice(out.map, batch["map"], torch.ones_like(batch["map"])),
    }
    return sum(parts.values()), {name: part.item() for name, part in parts.items()}

distributed.start()
torch.manual_seed(0)
network = Network()
schedule = engine.Schedule(steps=25, learning_rate=0.05, checkpoint_every=10, log_every=1)
report = progress.json_report(folder / "log.jsonl") if distributed.is_first() else progress.silent
try:
    engine.train(network, draw, loss_of, schedule, folder, report)
except engine.TrainingError as error:
    sys.exit(str(error))
if distributed.goes_on_alone():
    torch.save(network.state_dict(), folder / "weights.pt")
"""


def _run(folder: Path, size: int, *launcher: str) -> subprocess.CompletedProcess[str]:
    folder.mkdir()
    script = folder.parent / "training.py"
    script.write_text(TRAINING)
    command = [sys.executable, *launcher, str(script), str(folder), str(size)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=500)


TORCHRUN = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2")


@pytest.mark.torture
@pytest.mark.timeout(600)
def test_two_processes_take_the_same_steps_as_one_with_masked_targets_dice_dropout_and_normalisation(
    tmp_path: Path,
) -> None:
    for name, launcher in (("one", ()), ("two", TORCHRUN)):
        result = _run(tmp_path / name, 8, *launcher)
        assert result.returncode == 0, result.stderr
    for key in ("grade", "dice"):
        one, two = (
            [event[key] for event in read_log(tmp_path / name / "log.jsonl") if key in event] for name in ("one", "two")
        )
        assert len(two) == 25, "one process writes the log"
        assert two == pytest.approx(one, rel=1e-3, abs=1e-5)
    one, two = (torch.load(tmp_path / name / "weights.pt", weights_only=True) for name in ("one", "two"))
    for name, value in one.items():
        assert torch.allclose(value, two[name], rtol=1e-3, atol=1e-5), name


@pytest.mark.torture
@pytest.mark.timeout(600)
def test_a_batch_that_two_processes_cannot_share_is_refused_in_words(tmp_path: Path) -> None:
    result = _run(tmp_path / "odd", 7, *TORCHRUN)
    assert result.returncode != 0
    assert "A batch of 7 cannot be parted evenly among 2 processes." in result.stderr


@pytest.mark.torture
@pytest.mark.timeout(600)
def test_a_fault_that_the_first_process_finds_is_told_once_and_the_others_end_without_a_traceback(
    tmp_path: Path,
) -> None:
    (tmp_path / "labels.csv").write_text("path,dataset,dr_grade,split\ngone.jpg,eyepacs,2,train\n")
    (tmp_path / "fuse.toml").write_text(f'data = "{tmp_path}"\nrun = "{tmp_path}/run"\n')
    command = [sys.executable, *TORCHRUN, "-m", "retina_training.cli", "fuse", str(tmp_path / "fuse.toml")]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=500)
    assert result.returncode == 1
    assert result.stderr.count("labels.csv, line 2: the photograph") == 1
    assert "[rank1]: Traceback" not in result.stderr
