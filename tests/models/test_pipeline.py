"""What the networks are given and what is made of their answers, to the last bit."""

from __future__ import annotations

import numpy as np

from retina_models import pipeline


def test_every_colour_is_normalised_as_the_encoder_was_trained() -> None:
    pixels = np.arange(256 * 3, dtype=np.int64).astype(np.uint8).reshape(16, 16, 3)
    planes = pixels.transpose(2, 0, 1)[None].astype(np.float32) * np.float32(1 / 127.5) - np.float32(1)
    assert pipeline.normalise(pixels).dtype == np.float32
    assert np.array_equal(pipeline.normalise(pixels), planes)


def test_a_map_is_the_rounded_probability_inside_the_field_and_nothing_outside() -> None:
    probabilities = np.random.default_rng(0).random((200, 128), np.float32)  # no whole number of strips
    inside = (np.arange(200)[:, None] < 150).repeat(128, axis=1).astype(np.uint8)
    plain = (probabilities * 255 + 0.5).astype(np.uint8) * inside
    assert np.array_equal(pipeline._as_bytes(probabilities, inside), plain)
