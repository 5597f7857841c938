"""What to do when a device runs out of memory: smaller batches, then tiles, then the CPU, each said in words."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from retina_models.runtime import Network, OutOfMemory, Outputs


@dataclass(frozen=True)
class Tiling:
    """How a fully convolutional network's image may be cut: with enough margin a tile's inside comes out the same."""

    margin: int  # px around each tile that the network sees but whose output is dropped: its receptive field's radius
    multiple: int = 32  # the network's largest stride: tiles start and end on it
    smallest: int = 256  # px; below it the margins cost more than they save


class ThriftyNetwork:
    """A network that, out of memory, tries again with less: half the batch, tiles of half the side, in the end the CPU.

    What it learned is kept for the next photograph. `say` receives one sentence for each step. Raises OutOfMemory when
    even the CPU has too little.
    """

    def __init__(
        self,
        network: Network,
        on_cpu: Callable[[], Network],
        say: Callable[[str], None],
        tiling: Tiling | None = None,
    ) -> None:
        self._network = network
        self._on_cpu: Callable[[], Network] | None = on_cpu
        self._say = say
        self._tiling = tiling
        self._batch: int | None = None  # None: as many as given
        self._tile: int | None = None  # None: the whole image

    def run(self, *inputs: np.ndarray) -> Outputs:
        while True:
            try:
                return self._run(inputs)
            except OutOfMemory:
                if not self._retrench(inputs):
                    raise

    def _run(self, inputs: tuple[np.ndarray, ...]) -> Outputs:
        count = len(inputs[0])
        step = min(self._batch or count, count)
        parts = [self._run_batch(tuple(array[at : at + step] for array in inputs)) for at in range(0, count, step)]
        return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}

    def _run_batch(self, inputs: tuple[np.ndarray, ...]) -> Outputs:
        if self._tile is None or self._tiling is None:
            return self._network.run(*inputs)
        return run_in_tiles(self._network, inputs[0], self._tile, self._tiling)

    def _retrench(self, inputs: tuple[np.ndarray, ...]) -> bool:
        """Ask for less the next time. False when nothing is left to try."""
        count = min(self._batch or len(inputs[0]), len(inputs[0]))
        if count > 1:
            self._batch = count // 2
            self._say(f"The graphics card's memory is short: {self._batch} at a time from now on.")
            return True
        if self._tiling is not None:
            side = min(self._tile or max(inputs[0].shape[2:]), max(inputs[0].shape[2:])) // 2
            side -= side % self._tiling.multiple
            if side >= self._tiling.smallest:
                self._tile = side
                self._say(f"The graphics card's memory is short: tiles of {side} px from now on.")
                return True
        if self._on_cpu is None:
            return False
        self._network, self._on_cpu = self._on_cpu(), None
        self._batch, self._tile = 1, None  # several at once are no faster there, and need several times the memory
        self._say("The graphics card has too little memory: the CPU is used from now on, which is slower.")
        return True


def run_in_tiles(network: Network, batch: np.ndarray, side: int, tiling: Tiling) -> Outputs:
    """The network slid over (N, C, H, W) in tiles of side px, each seen with its margin; outputs as for the whole.

    side, the margin, H and W are multiples of tiling.multiple. Every output is a map whose size is H and W divided by a
    whole number that divides tiling.multiple.
    """
    height, width = batch.shape[2:]
    whole: Outputs = {}
    for top, left in itertools.product(range(0, height, side), range(0, width, side)):
        bottom, right = min(top + side, height), min(left + side, width)
        y, x = max(top - tiling.margin, 0), max(left - tiling.margin, 0)
        seen = batch[:, :, y : min(bottom + tiling.margin, height), x : min(right + tiling.margin, width)]
        for name, part in network.run(seen).items():
            shrink = seen.shape[2] // part.shape[2]
            if name not in whole:
                whole[name] = np.empty((*part.shape[:2], height // shrink, width // shrink), part.dtype)
            rows = slice((top - y) // shrink, (bottom - y) // shrink)
            columns = slice((left - x) // shrink, (right - x) // shrink)
            target = (slice(top // shrink, bottom // shrink), slice(left // shrink, right // shrink))
            whole[name][:, :, target[0], target[1]] = part[:, :, rows, columns]
    return whole
