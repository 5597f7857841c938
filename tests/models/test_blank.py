"""A picture that shows nothing is called ungradable by a rule: no network has seen one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from known_engines import keep_known
from retina_models import fundus
from retina_models.blank import blank_reason
from retina_models.bundle import default_bundle
from retina_models.loading import load_grader


@pytest.mark.parametrize(("level", "reason"), [(0, "dark"), (3, "dark"), (128, "blur"), (255, "over-exposed")])
def test_an_even_square_shows_nothing_however_noisy_its_pixels(level: int, reason: str) -> None:
    noise = np.random.default_rng(0).integers(-6, 7, (768, 768, 3))
    assert blank_reason(np.clip(level + noise, 0, 255).astype(np.uint8)) == reason


def test_the_darkest_real_retina_is_something(samples: Path) -> None:
    pixels = fundus.read(next(samples.glob("*.jpg"))).pixels
    assert blank_reason(pixels) is None
    assert blank_reason((pixels * 0.15).astype(np.uint8)) is None


def test_the_released_model_calls_a_black_photograph_ungradable(tmp_path: Path, repository: Path) -> None:
    from PIL import Image

    Image.new("RGB", (900, 700)).save(tmp_path / "black.png")
    models, engines = repository / "resources" / "models", tmp_path / "engines.json"
    keep_known(engines, models)
    prediction = (
        load_grader(default_bundle([models]), "cpu", engines).analyse(fundus.read(tmp_path / "black.png")).prediction
    )
    assert (prediction.gradable, prediction.p_gradable, prediction.quality_reasons) == (False, 0.0, ("dark",))
    assert sum(prediction.probabilities) == pytest.approx(1, abs=1e-3)
