"""Lesions of two visits compared where the truth is known: painted, removed, enlarged, hidden."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
import pytest

from fakes import FakeGrader
from retina_desktop.domain.change import Change, Fate, fate_of_pair, microaneurysm_turnover, summary
from retina_desktop.domain.marks import State
from retina_desktop.services.change_map import Visit, compare, visit_of_marks, visit_of_model
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.regions import stroke
from retina_desktop.viewmodels.visit_changes import turnover_words
from retina_models.fundus import Field, Frame, FundusImage, find_field, frame_of, read, read_preview
from retina_models.fundus.registration import Registration, landscape, register
from retina_models.prediction import LESION_KINDS, Analysis
from visit_pictures import Change as Seeing
from visit_pictures import second_visit

SIZE = 1024
MA_RADIUS_PX = 4.0
"""Of the frame 2,048 px wide: as the released detector draws them."""


class Eye:
    """One photograph, a second visit of it, and the registration of the two."""

    def __init__(self, pixels: np.ndarray, seeing: Seeing) -> None:
        self.field = find_field(pixels)
        self.first = pixels
        self.second, self.truth = second_visit(pixels, self.field, seeing, np.random.default_rng(3))
        self.registration = register(landscape(self.second), landscape(pixels))
        self.frame = frame_of(self.field, SIZE)
        self.frame_now = frame_of(find_field(self.second), SIZE)


SEEING = Seeing(9.0, (0.08, -0.05), 0.95, (0.02, -0.02), 1.1, 0.1, 2.0, 0.7, 80)


@pytest.fixture(scope="module", params=["sample", "idrid"])
def eye(request: pytest.FixtureRequest, samples: Path) -> Eye:
    if request.param == "sample":
        return Eye(read_preview(samples / "SYNTHETIC_02_right.jpg", 1200), SEEING)
    data: Path = request.getfixturevalue("shared_data")
    with (data / "labels.csv").open(encoding="utf-8") as table:
        path = next(data / row["path"] for row in csv.DictReader(table) if row["path"].startswith("idrid"))
    return Eye(read_preview(path, 1200), SEEING)


def analysis_of(image: np.ndarray, frame: Frame, spots: dict[str, list[tuple[np.ndarray, float]]]) -> Analysis:
    """Maps with a soft spot at each place (photograph px) of a radius (px of a frame 2,048 px wide)."""
    height, width = image.shape[:2]
    field = Field((width - 1) / 2, (height - 1) / 2, height / 2, True)
    made = FakeGrader().analyse(FundusImage(Path("x"), "x", image, field, None, None, 1))
    maps = {}
    for kind in LESION_KINDS:
        drawn = np.zeros((SIZE, SIZE), np.uint8)
        for place, radius in spots.get(kind, []):
            x, y = frame.to_network(place)
            reach = max(round(radius * SIZE / 2048 * 16), 16)
            cv2.circle(drawn, (round(float(x) * 16), round(float(y) * 16)), reach, 240, cv2.FILLED, cv2.LINE_AA, 4)
        maps[kind] = drawn
    prediction = replace(made.prediction, gradable=True)
    return replace(
        made, prediction=prediction, frame=frame, lesion_maps=maps, artefact_map=np.zeros((SIZE, SIZE), np.uint8)
    )


def places(field: Field, count: int, reach: float = 0.55) -> list[np.ndarray]:
    """Well apart from one another, about the middle of the field."""
    turns = np.arange(count) * 2.399963  # the golden angle
    away = reach * np.sqrt((np.arange(count) + 0.5) / count) * field.radius
    return list(np.stack([field.cx + away * np.cos(turns), field.cy + away * np.sin(turns)], axis=1))


def visits(eye: Eye, before: dict, now: dict) -> tuple[Visit, Visit]:
    """Both in places of the first photograph."""
    there = {kind: [(eye.truth.to_second(place), size) for place, size in spots] for kind, spots in now.items()}
    first = visit_of_model(analysis_of(eye.first, eye.frame, before))
    return first, visit_of_model(analysis_of(eye.second, eye.frame_now, there))


def fates(change: Change, kind: str) -> dict[Fate, int]:
    return {fate: change.count(kind, fate) for fate in Fate if change.count(kind, fate)}


def test_what_was_removed_added_and_enlarged_is_told_apart(eye: Eye):
    spots = places(eye.field, 30)
    before = {"MA": [(p, MA_RADIUS_PX) for p in spots[:12]], "EX": [(p, 8.0) for p in spots[18:26]]}
    now = {
        "MA": [(p, MA_RADIUS_PX) for p in spots[2:18]],  # 2 gone, 6 new
        "EX": [(spots[18], 16.0), (spots[19], 3.5), *((p, 8.0) for p in spots[20:26])],
    }
    first, second = visits(eye, before, now)
    change = compare(first, second, eye.registration)
    assert fates(change, "MA") == {Fate.NEW: 6, Fate.GONE: 2, Fate.SAME: 10}
    assert fates(change, "EX") == {Fate.GROWN: 1, Fate.SHRUNK: 1, Fate.SAME: 6}
    assert change.uncompared == {}
    grown = next(one for one in change.lesions if one.fate == Fate.GROWN)
    assert np.linalg.norm(np.array(grown.place) - eye.truth.to_second(spots[18])) < 0.005 * eye.field.radius
    assert grown.current_area_px == pytest.approx(np.pi * 16**2, rel=0.15)
    own = first.found["EX"].areas[list(first.found["EX"]).index(grown.earlier[0])] * (2048 / SIZE) ** 2
    assert grown.earlier_area_px == pytest.approx(own * eye.truth.change.scale**2, rel=0.05), (
        "as the current photograph shows it"
    )


def test_nothing_changed_is_nothing_new_and_nothing_gone(eye: Eye):
    spots = {"MA": [(p, MA_RADIUS_PX) for p in places(eye.field, 60)]}
    change = compare(*visits(eye, spots, spots), eye.registration)
    assert fates(change, "MA") == {Fate.SAME: 60}


@pytest.fixture(scope="module")
def plain(samples: Path) -> Eye:
    return Eye(read_preview(samples / "SYNTHETIC_02_right.jpg", 1200), SEEING)


def test_what_lies_outside_the_other_field_is_not_called_gone_or_new(plain: Eye):
    """Shifted to the right and up: what was at the right rim has left, what is at the left rim has come in."""
    field = plain.field
    left_the_field = np.array([field.cx + 0.9 * field.radius, field.cy - 0.2 * field.radius])
    came_in = plain.truth.to_first(np.array([field.cx - 0.92 * field.radius, field.cy + 0.2 * field.radius]))
    middle = (places(field, 1)[0], MA_RADIUS_PX)
    first, second = visits(
        plain, {"MA": [middle, (left_the_field, MA_RADIUS_PX)]}, {"MA": [middle, (came_in, MA_RADIUS_PX)]}
    )
    assert (len(first.found["MA"]), len(second.found["MA"])) == (2, 2)
    change = compare(first, second, plain.registration)
    assert fates(change, "MA") == {Fate.SAME: 1}
    assert (change.uncompared["MA"].earlier, change.uncompared["MA"].current) == (1, 1)
    assert 0.6 < change.compared_share < 0.95


@pytest.mark.parametrize("hidden_at", ["earlier", "current"])
def test_what_an_artefact_hides_is_not_compared(plain: Eye, hidden_at: str):
    spots = [(p, MA_RADIUS_PX) for p in places(plain.field, 8)]
    before, now = ({"MA": spots[:4]}, {"MA": spots}) if hidden_at == "earlier" else ({"MA": spots}, {"MA": spots[:4]})
    first, second = visits(plain, before, now)
    hidden = np.ones((SIZE, SIZE), bool)
    first, second = (
        (replace(first, hidden=hidden), second) if hidden_at == "earlier" else (first, replace(second, hidden=hidden))
    )
    change = compare(first, second, plain.registration)
    assert (change.total(Fate.NEW), change.total(Fate.GONE), change.compared_share) == (0, 0, 0)
    lost = change.uncompared["MA"]
    assert (lost.earlier, lost.current) == ((0, 4) if hidden_at == "earlier" else (4, 0))


def test_an_ungradable_photograph_shows_nothing_new_and_nothing_gone(plain: Eye):
    first, second = visits(plain, {"HE": [(places(plain.field, 1)[0], 20.0)]}, {})
    change = compare(first, replace(second, gradable=False), plain.registration)
    assert change.lesions == ()
    assert change.uncompared["HE"].earlier == 1


def test_nothing_is_compared_where_the_map_is_not_trusted(plain: Eye):
    spots = places(plain.field, 9)
    far = replace(plain.registration, places=plain.truth.to_second(spots[0])[None], reach_px=0.1 * plain.field.radius)
    first, second = visits(plain, {"MA": [(p, MA_RADIUS_PX) for p in spots]}, {})
    change = compare(first, second, far)
    assert fates(change, "MA") == {Fate.GONE: 1}
    assert change.uncompared["MA"].earlier == 8


def test_a_lesion_that_the_other_map_suspects_is_doubtful(plain: Eye):
    place = places(plain.field, 1)[0]
    first, second = visits(plain, {"MA": [(place, MA_RADIUS_PX)]}, {})
    faint = second.maps["MA"].copy()
    x, y = second.frame.to_network(plain.truth.to_second(place))
    faint[round(float(y)), round(float(x))] = 60  # of a threshold of 127
    second = replace(second, maps={**second.maps, "MA": faint})
    assert fates(compare(first, second, plain.registration), "MA") == {Fate.DOUBTFUL: 1}
    again = compare(second, first, _turned(plain))
    assert fates(again, "MA") == {Fate.DOUBTFUL: 1}


def _turned(eye: Eye) -> Registration:
    return register(landscape(eye.first), landscape(eye.second))


def test_two_spots_that_became_one_are_one_change_and_nothing_is_gone(plain: Eye):
    middle = places(plain.field, 1)[0]
    px = plain.frame.side / 2048
    pair = [(middle + (dx * px, 0.0), 8.0) for dx in (-14, 14)]
    change = compare(*visits(plain, {"EX": pair}, {"EX": [(middle, 24.0)]}), plain.registration)
    assert fates(change, "EX") == {Fate.GROWN: 1}
    assert [len(numbers) for numbers in (change.lesions[0].earlier, change.lesions[0].current)] == [2, 1]


def marked(eye: Eye, spots: list[np.ndarray], *, second: bool, complete: bool) -> Visit:
    height, width = eye.first.shape[:2]
    marks = LesionMarks(width, height)
    draft = marks.begin("NV", "point")
    for spot in spots:
        x, y = eye.truth.to_second(spot) if second else spot
        draft.put(stroke([(float(x), float(y))], 1.2), State.LESION)
    draft.finish()
    marks.say_complete("NV", complete)
    return visit_of_marks(marks, eye.frame_now if second else eye.frame)


def test_marks_by_hand_are_compared_and_gone_only_where_all_were_marked(plain: Eye):
    spots = places(plain.field, 6)
    before = marked(plain, spots[:4], second=False, complete=True)
    unfinished = compare(before, marked(plain, spots[2:], second=True, complete=False), plain.registration)
    assert fates(unfinished, "NV") == {Fate.SAME: 2, Fate.NEW: 2}
    assert unfinished.uncompared["NV"].earlier == 2
    finished = compare(before, marked(plain, spots[2:], second=True, complete=True), plain.registration)
    assert fates(finished, "NV") == {Fate.SAME: 2, Fate.NEW: 2, Fate.GONE: 2}
    assert "new vessels (2 places) gone" in summary(finished, None)


@pytest.mark.parametrize(
    ("kind", "before", "after", "fate"),
    [
        ("MA", 20.0, 38.0, Fate.SAME),  # 1.9 times, but the edge moved by a pixel
        ("MA", 40.0, 140.0, Fate.GROWN),
        ("EX", 5000.0, 6500.0, Fate.SAME),  # the edge moved by 6 px, but 1.3 times
        ("HE", 100.0, 300.0, Fate.SAME),
        ("HE", 100.0, 500.0, Fate.GROWN),
        ("HE", 500.0, 100.0, Fate.SHRUNK),
    ],
)
def test_a_lesion_has_grown_when_edge_and_area_both_say_so(kind: str, before: float, after: float, fate: Fate):
    assert fate_of_pair(kind, before, after) == fate


def test_the_summary_says_what_changed_and_what_could_not_be_compared(plain: Eye):
    spots = places(plain.field, 10)
    outside = np.array([plain.field.cx + 0.9 * plain.field.radius, plain.field.cy - 0.2 * plain.field.radius])
    before = {"MA": [(p, MA_RADIUS_PX) for p in [*spots[:2], outside]], "EX": [(spots[9], 8.0)]}
    change = compare(
        *visits(plain, before, {"MA": [(p, MA_RADIUS_PX) for p in spots[2:8]], "EX": [(spots[9], 20.0)]}),
        plain.registration,
    )
    assert summary(change, datetime.fromisoformat("2025-03-12")) == (
        "Since 2025-03-12: 6 microaneurysms new, 2 microaneurysms gone, 1 hard exudate grown. "
        "1 lesion could not be compared: only one photograph can show it."
    )
    assert summary(Change((), {}, 1.0), None) == "Since the earlier photograph: no lesion new, gone, grown or shrunk."


def test_turnover_is_a_year_s_and_is_not_told_from_days(plain: Eye):
    spots = [(p, MA_RADIUS_PX) for p in places(plain.field, 8)]
    change = compare(*visits(plain, {"MA": spots[:2]}, {"MA": spots[2:]}), plain.registration)
    rate = microaneurysm_turnover(
        change, datetime.fromisoformat("2025-01-01"), datetime.fromisoformat("2025-07-02T15:00")
    )
    assert rate is not None
    assert (round(rate.formed), round(rate.disappeared), round(rate.turnover)) == (12, 4, 16)
    assert (
        microaneurysm_turnover(change, datetime.fromisoformat("2025-01-01"), datetime.fromisoformat("2025-01-09"))
        is None
    )
    assert (
        microaneurysm_turnover(change, datetime.fromisoformat("2025-01-01"), datetime.fromisoformat("2024-01-09"))
        is None
    )
    assert microaneurysm_turnover(change, None, datetime.fromisoformat("2025-01-09")) is None
    words = turnover_words(change, datetime.fromisoformat("2025-01-01"), datetime.fromisoformat("2025-07-02T15:00"))
    assert words.startswith("Microaneurysms a year: 12.0 new, 4.0 gone.")
    assert turnover_words(change, None, None) == ""


@pytest.mark.torture
def test_exudates_painted_into_one_photograph_are_new_or_gone_for_the_released_model(repository: Path, samples: Path):
    from retina_models.bundle import BundleError, default_bundle, load_manifest
    from retina_models.choice import Choice
    from retina_models.loading import load_chosen

    try:
        folder = default_bundle([repository / "resources" / "models"])
    except BundleError as error:
        pytest.skip(f"no model has been released yet: {error}")
    grader = load_chosen(folder, load_manifest(folder), Choice("cpu", "torch", "float32", ""), 1)
    image = read(samples / "SYNTHETIC_03_right.jpg")
    spots = places(image.field, 6, 0.4)
    more = image.pixels.copy()
    for place in spots:
        at = (round(float(place[0])), round(float(place[1])))
        cv2.circle(more, at, round(0.012 * image.field.radius), (250, 235, 160), cv2.FILLED, cv2.LINE_AA)
    seeing = replace(SEEING, noise=1.0, blur_px=0.3)
    again, truth = second_visit(more, image.field, seeing, np.random.default_rng(1))
    now = FundusImage(Path("again"), "again", again, find_field(again), None, None, 1)
    fixed, moving = landscape(again), landscape(image.pixels)
    before, after = visit_of_model(grader.analyse(image)), visit_of_model(grader.analyse(now))
    change = compare(before, after, register(fixed, moving))
    assert found_at(change, Fate.NEW, [truth.to_second(place) for place in spots], image.field) >= 5
    assert change.count("EX", Fate.NEW) + change.count("EX", Fate.GROWN) <= 8
    assert change.count("EX", Fate.GONE) <= 1
    turned = compare(after, before, register(moving, fixed))
    assert found_at(turned, Fate.GONE, spots, image.field) >= 5
    assert turned.count("EX", Fate.NEW) <= 1


def found_at(change: Change, fate: Fate, spots: list[np.ndarray], field: Field) -> int:
    """How many of the spots have a hard exudate of this fate within a hundredth and a half of the field's radius."""
    told = np.array([one.place for one in change.lesions if one.kind == "EX" and one.fate == fate]).reshape(-1, 2)
    away = np.linalg.norm(np.array(spots)[:, None] - told[None], axis=-1)
    return int((away.min(axis=1, initial=np.inf) < 0.015 * field.radius).sum())
