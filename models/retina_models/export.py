"""The released networks for CPUs: written for OpenVINO and compared with PyTorch before anybody uses them."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from retina_models.runtime import OpenVinoNetwork, TorchNetwork, import_openvino, largest_difference

if TYPE_CHECKING:
    from torch import nn


def export_openvino(
    module: nn.Module,
    example: Sequence[np.ndarray],
    path: Path,
    names: Sequence[str],
) -> dict[str, float]:
    """Write module as path (.xml, with a .bin beside it), weights in float16; returns each output's largest difference.

    example: the inputs of one forward, float32, of any batch size; also what both engines are compared on.
    names: of the outputs, in the order in which forward gives them.
    The batch and the image's sides stay free where the network allows it: on a U-Net and EfficientNet-Lite0 fixed
    shapes were no faster (docs/adr/0005-runtime.md). The module itself is left as it was.
    """
    import torch
    from tqdm import tqdm

    openvino = import_openvino()
    tqdm.monitor_interval = 0  # torch.export makes a hidden bar, whose monitor thread would outlive it
    module = copy.deepcopy(module).eval()
    # torch.export takes a size of 1 for a constant, so two are shown to it.
    shown = tuple(torch.from_numpy(np.repeat(array, 2, axis=0) if len(array) == 1 else array) for array in example)
    free = tuple(dict.fromkeys(range(tensor.ndim), torch.export.Dim.AUTO) for tensor in shown)
    with torch.no_grad():
        program = torch.export.export(module, shown, dynamic_shapes=free)
    model = openvino.convert_model(program)
    for output, name in zip(model.outputs, names, strict=True):
        output.get_tensor().set_names({name})
    path.parent.mkdir(parents=True, exist_ok=True)
    openvino.save_model(model, path, compress_to_fp16=True)
    expected = TorchNetwork(module, names=names, channels_last=False).run(*example)
    given = OpenVinoNetwork(path).run(*example)
    return {name: largest_difference(expected[name], given[name]) for name in names}
