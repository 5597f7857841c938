"""Proposals are the lesions that the model counts, in the photograph's pixels."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from retina_desktop.domain.marks import State
from retina_desktop.services.proposals import Proposals, grow
from retina_models.fundus import Frame
from retina_models.grid import lesions_of

WIDTH, HEIGHT = 900, 600
FRAME = Frame(150.0, 0.0, 600.0, 512)


@pytest.fixture(scope="module")
def spots() -> np.ndarray:
    """(512, 512) uint8: forty soft spots."""
    rng = np.random.default_rng(3)
    drawn = np.zeros((512, 512), np.uint8)
    for row in range(5):
        for column in range(8):
            place = (40 + column * 60, 60 + row * 90)
            cv2.circle(drawn, place, int(rng.integers(3, 9)), int(rng.integers(150, 255)), cv2.FILLED)
    return cv2.GaussianBlur(drawn, (0, 0), 1.2)


def test_there_are_as_many_as_the_model_counts(spots: np.ndarray) -> None:
    assert len(Proposals(spots, FRAME, "MA", 0.4)) == len(lesions_of(spots, "MA", 0.4)) > 30


def test_all_regions_together_are_the_map_in_the_photograph_at_the_threshold(spots: np.ndarray) -> None:
    drawn = np.zeros((HEIGHT, WIDTH), bool)
    proposals = Proposals(spots, FRAME, "MA", 0.4)
    for number in proposals:
        part = proposals.region(number).within(WIDTH, HEIGHT)
        assert part is not None
        drawn[part.rows, part.columns] |= part.inside
    whole = FRAME.spread(spots, WIDTH, HEIGHT) >= 0.4 * 255
    assert (drawn & whole).sum() / (drawn | whole).sum() > 0.98


def test_a_click_beside_a_small_lesion_still_means_it_and_a_far_one_does_not(spots: np.ndarray) -> None:
    proposals = Proposals(spots, FRAME, "MA", 0.4)
    for number, (x, y) in zip(proposals, proposals.centres, strict=True):
        assert proposals.at((float(x), float(y))) == number
    x, y = proposals.centres[0]
    assert proposals.at((float(x) + 34, float(y) + 34)) is None
    assert proposals.at((-40.0, 5.0)) is None


def test_a_lasso_takes_those_whose_middle_it_surrounds(spots: np.ndarray) -> None:
    proposals = Proposals(spots, FRAME, "MA", 0.4)
    left = float(FRAME.to_photo(np.array([70.0, 0.0]))[0])
    taken = proposals.inside([(0, 0), (left, 0), (left, HEIGHT), (0, HEIGHT)])
    assert taken
    assert set(taken) == {n for n, (x, _) in zip(proposals, proposals.centres, strict=True) if x < left}
    assert proposals.inside([(0, 0), (5, 5)]) == []


def test_a_lower_threshold_never_shrinks_a_proposal(spots: np.ndarray) -> None:
    high, low = Proposals(spots, FRAME, "EX", 0.6), Proposals(spots, FRAME, "EX", 0.2)
    for number, (x, y) in zip(high, high.centres, strict=True):
        wider = low.at((float(x), float(y)))
        assert wider is not None
        assert low.region(wider).area_px >= high.region(number).area_px


def test_the_wand_grows_over_the_lesion_under_the_click_alone(spots: np.ndarray) -> None:
    x, y = Proposals(spots, FRAME, "MA", 0.4).centres[5]
    wide, narrow = grow(spots, FRAME, (float(x), float(y)), 0.2), grow(spots, FRAME, (float(x), float(y)), 0.9)
    assert wide is not None
    assert narrow is not None
    assert 0 < narrow.area_px < wide.area_px < 600
    assert wide.inside[round(float(y)) - wide.y, round(float(x)) - wide.x]


def test_the_wand_says_nothing_where_the_map_is_empty(spots: np.ndarray) -> None:
    assert grow(spots, FRAME, (152.0, 2.0), 0.5) is None
    assert grow(spots, FRAME, (5.0, 5.0), 0.5) is None  # outside the frame


def test_a_proposal_that_is_not_there_is_refused(spots: np.ndarray) -> None:
    with pytest.raises(ValueError, match="no proposal 9999"):
        Proposals(spots, FRAME, "MA", 0.4).region(9999)


def test_the_peak_of_a_proposal_stays_where_it_is_when_the_threshold_moves(spots: np.ndarray) -> None:
    low, high = Proposals(spots, FRAME, "MA", 0.3), Proposals(spots, FRAME, "MA", 0.5)
    assert {tuple(peak) for peak in high.peaks} <= {tuple(peak) for peak in low.peaks}


def test_every_region_holds_its_peak_and_lies_within_its_box_and_outline(spots: np.ndarray) -> None:
    proposals = Proposals(spots, FRAME, "MA", 0.4)
    assert len(proposals.outlines) == len(proposals.boxes) == len(proposals)
    for number, (x, y), box, line in zip(proposals, proposals.peaks, proposals.boxes, proposals.outlines, strict=True):
        region = proposals.region(number)
        assert region.inside[y - region.y, x - region.x]
        assert cv2.pointPolygonTest(line.astype(np.float32), (float(x), float(y)), measureDist=False) >= 0
        assert np.allclose([*line.min(axis=0), *line.max(axis=0)], box, atol=0.3)


def test_what_was_said_of_a_proposal_is_what_was_said_of_its_peak(spots: np.ndarray) -> None:
    proposals = Proposals(spots, FRAME, "MA", 0.4)
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    x, y = proposals.peaks[3]
    mask[y, x] = State.LESION
    assert proposals.decided(mask).tolist() == [State.LESION if n == 3 else 0 for n in range(len(proposals))]
