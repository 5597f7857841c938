"""Lesions from COCO files of other programs."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from made_marks import SMALL_HEIGHT, SMALL_WIDTH, loaded, small_photograph
from retina_desktop.domain.marks import State
from retina_desktop.services.mark_import import import_marks
from retina_desktop.store import open_store


@pytest.fixture
def eyes(tmp_path) -> Path:
    return tmp_path / "eyes"


@pytest.fixture
def first(eyes) -> str:
    return small_photograph(eyes / "eye one.png")


@pytest.fixture
def store(tmp_path, first, eyes):
    with open_store(tmp_path / "readings.sqlite") as store:
        store.images.remember(first, eyes / "eye one.png")
        yield store


def coco_file(path: Path, **other: object) -> Path:
    data = {
        "images": [{"id": 7, "file_name": "somewhere/eye one.png", "width": SMALL_WIDTH, "height": SMALL_HEIGHT}],
        "categories": [
            {"id": 1, "name": "Hemorrhages"},
            {"id": 2, "name": "cotton wool spot"},
            {"id": 3, "name": "optic disc"},
            {"id": 4, "name": "drusen"},
        ],
        "annotations": [
            {"id": 1, "image_id": 7, "category_id": 1, "segmentation": [[10, 20, 30, 20, 30, 40, 10, 40]]},
            {
                "id": 2,
                "image_id": 7,
                "category_id": 2,
                "segmentation": {
                    "size": [SMALL_HEIGHT, SMALL_WIDTH],
                    "counts": [300, 5, SMALL_HEIGHT * SMALL_WIDTH - 305],
                },
            },
            {"id": 3, "image_id": 7, "category_id": 4, "segmentation": [[10, 20, 30, 20, 30, 40]]},
        ],
        **other,
    }
    path.write_text(json.dumps(data))
    return path


def test_a_foreign_coco_file_is_read_with_its_polygons_run_lengths_and_names(store, first, eyes, tmp_path) -> None:
    outcome = import_marks(store, coco_file(tmp_path / "a.json"), "Ada", photographs=eyes)
    assert outcome.problems == [f"{tmp_path / 'a.json'}: drusen is no kind of lesion that this program knows."]
    marks = loaded(store, sha256=first)
    haemorrhage = np.zeros((SMALL_HEIGHT, SMALL_WIDTH), bool)
    haemorrhage[20:40, 10:30] = True
    assert ((marks.mask("HE") == State.LESION) == haemorrhage).all()
    assert np.argwhere(marks.mask("SE") == State.LESION).tolist() == [[row, 1] for row in range(30, 35)]
    assert marks.touched() == ("HE", "SE")


UNUSABLE = (
    ({"bbox": [1, 2, 3, 4]}, "it has neither polygons nor run lengths"),
    ({"segmentation": [[1, 2]]}, "a polygon has at least three points of x and y"),
    ({"segmentation": [[1, 2, float("nan"), 2, 3, 4]]}, "a polygon's points are no numbers"),
    (
        {"segmentation": {"size": [SMALL_HEIGHT, SMALL_WIDTH], "counts": [3, 5]}},
        "its run lengths do not fill the photograph",
    ),
    (
        {"segmentation": [[0, 0, SMALL_WIDTH, 0, SMALL_WIDTH, SMALL_HEIGHT, 0, SMALL_HEIGHT - 40]]},
        "it covers 93 % of the photograph: no lesion does, an inverted mask does",
    ),
)


@pytest.mark.parametrize(("fault", "why"), UNUSABLE)
def test_a_lesion_that_cannot_be_used_is_named_and_those_beside_it_are_taken_but_not_as_all(
    fault, why, store, first, eyes, tmp_path
) -> None:
    path = coco_file(tmp_path / "a.json")
    annotations = [{"id": 9, "image_id": 7, "category_id": 1, **fault}, *json.loads(path.read_text())["annotations"]]
    outcome = import_marks(store, coco_file(path, annotations=annotations), "Ada", photographs=eyes, complete=True)
    assert f"{path}: lesion 9 cannot be used ({why})." in outcome.problems
    marks = loaded(store, sha256=first)
    assert (marks.count("HE"), marks.is_complete("HE")) == (1, False)
    assert marks.is_complete("SE")


def test_many_unusable_lesions_are_counted_after_the_first_few_and_nothing_is_said_of_their_kind(
    store, first, eyes, tmp_path
) -> None:
    boxes = [{"id": n, "image_id": 7, "category_id": 1, "bbox": [1, 2, 3, 4]} for n in range(40)]
    outcome = import_marks(
        store, coco_file(tmp_path / "a.json", annotations=boxes), "Ada", photographs=eyes, complete=True
    )
    assert len(outcome.problems) == 7  # drusen among them
    assert outcome.problems[-1] == f"{tmp_path / 'a.json'}: so it is with 35 more lesions of eye one.png."
    assert loaded(store, sha256=first).touched() == ("SE",)


def test_lesions_whose_photograph_or_kind_the_file_does_not_have_are_told(store, first, eyes, tmp_path) -> None:
    shape = [[10, 20, 30, 20, 30, 40, 10, 40]]
    lost = [{"id": n, "image_id": 8, "category_id": 1, "segmentation": shape} for n in range(7)]
    lost.append({"id": 99, "image_id": 7, "category_id": 12, "segmentation": shape})
    path = coco_file(tmp_path / "a.json", annotations=lost)
    told = import_marks(store, path, "Ada", photographs=eyes).problems
    words = "have a {} that the file does not explain: they were left out."
    assert f"{path}: 7 lesions (0, 1, 2, 3, 4 …) {words.format('image_id')}" in told
    assert f"{path}: 1 lesions (99) {words.format('category_id')}" in told
