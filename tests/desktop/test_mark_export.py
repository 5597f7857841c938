"""Marks from the store to files."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from made_marks import SMALL_HEIGHT, SMALL_WIDTH, drawn, mark_some, picture, saved, small_photograph
from made_readings import tamper
from retina_desktop.domain.marks import MARK_CODES, State
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.mark_export import export_marks
from retina_desktop.services.mark_files import MarkFileError, shown_name
from retina_desktop.services.own_files import MANIFEST
from retina_desktop.services.photograph_list import LeftOut, list_described
from retina_desktop.services.regions import Region
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


def test_each_kind_is_a_mask_in_the_photographs_pixels_and_what_is_clear_another(store, first, tmp_path) -> None:
    marks = mark_some(store, first)
    outcome = export_marks(store, tmp_path / "out")
    name = f"by_Ada/eye_one_{first[:12]}"
    there = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.png")}
    kinds = ("EX", "HE", "HE_clear", "NV", "SE", "SE_clear")
    assert there == {f"{name}_{kind}.png" for kind in kinds}
    assert (outcome.photographs, outcome.masks, outcome.lesions, outcome.problems) == (1, 6, 3, [])
    lesion = picture(tmp_path / f"out/{name}_HE.png")
    clear = picture(tmp_path / f"out/{name}_HE_clear.png")
    assert lesion.dtype == np.uint8
    assert lesion.shape == (SMALL_HEIGHT, SMALL_WIDTH)
    assert (lesion == np.where(marks.mask("HE") == State.LESION, 255, 0)).all()
    assert (clear == np.where(marks.mask("HE") == State.CLEAR, 255, 0)).all()
    assert not picture(tmp_path / f"out/{name}_NV.png").any()


def test_the_coco_file_has_the_eight_kinds_and_one_annotation_a_connected_lesion(store, first, tmp_path) -> None:
    marks = mark_some(store, first)
    export_marks(store, tmp_path / "out")
    coco = json.loads((tmp_path / "out" / MANIFEST).read_text())
    assert [one["code"] for one in coco["categories"]] == list(MARK_CODES)
    assert coco["images"] == [
        {"id": 1, "width": SMALL_WIDTH, "height": SMALL_HEIGHT, "file_name": "eye one.png", "sha256": first}
    ]
    haemorrhages = [one for one in coco["annotations"] if one["category_id"] == 1 + MARK_CODES.index("HE")]
    assert len(haemorrhages) == 2
    assert sum(one["area"] for one in haemorrhages) == np.count_nonzero(marks.mask("HE") == State.LESION)
    assert {one["reader"] for one in haemorrhages} == {"Ada"}
    assert all(one["time_utc"].startswith("2026-11-23T12:00:00") for one in haemorrhages)
    assert [37, 47, 7, 7] in [one["bbox"] for one in haemorrhages]
    assert coco["marks"][0]["kinds"]["EX"]["complete"] is True
    assert coco["marks"][0]["kinds"]["HE"]["complete"] is False


def test_masks_that_were_exported_into_a_folder_of_photographs_are_none_of_them(store, first, eyes) -> None:
    mark_some(store, first)
    export_marks(store, eyes / "masks")
    left_out = LeftOut()
    found = [one.path for batch in list_described([eyes], CancelToken(), left_out=left_out) for one in batch]
    assert found == [eyes / "eye one.png"]
    assert left_out.words() == "6 exported files left out"
    assert [*list_described([eyes / "masks"], CancelToken())] == []


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # pycocotools on NumPy 2
def test_pycocotools_reads_every_lesion_of_an_export(store, first, tmp_path) -> None:
    decode = pytest.importorskip("pycocotools.mask", reason="pycocotools is not installed: nothing to compare with")
    marks = mark_some(store, first)
    export_marks(store, tmp_path / "out")
    coco = json.loads((tmp_path / "out" / MANIFEST).read_text())
    for kind in ("HE", "EX"):
        drawn_ = np.zeros((SMALL_HEIGHT, SMALL_WIDTH), np.uint8)
        for one in coco["annotations"]:
            if one["category_id"] == 1 + MARK_CODES.index(kind):
                runs = decode.frPyObjects(one["segmentation"], SMALL_HEIGHT, SMALL_WIDTH)
                assert (decode.area(runs), decode.toBbox(runs).tolist()) == (one["area"], one["bbox"])
                drawn_ |= decode.decode(runs)
        assert (drawn_ == (marks.mask(kind) == State.LESION)).all()


def test_only_the_chosen_readers_and_photographs_are_written(store, first, eyes, tmp_path) -> None:
    second = small_photograph(eyes / "two.png", 120)
    mark_some(store, first)
    mark_some(store, first, "Bo")
    mark_some(store, second, "Bo")
    export_marks(store, tmp_path / "bo", readers=["Bo"])
    export_marks(store, tmp_path / "first", photographs=[first[:10].upper()])
    assert [path.name for path in sorted((tmp_path / "bo").iterdir()) if path.is_dir()] == ["by_Bo"]
    coco = json.loads((tmp_path / "first" / MANIFEST).read_text())
    assert [(one["sha256"], one["reader"]) for one in coco["marks"]] == [(first, "Ada"), (first, "Bo")]
    with pytest.raises(MarkFileError, match="nothing was written"):
        export_marks(store, tmp_path / "none", readers=["Cy"])
    assert not (tmp_path / "none").exists()


def test_readers_whose_names_no_disk_tells_apart_have_folders_of_their_own(store, first, tmp_path) -> None:
    for reader in ("Ada/Bo", "ada bo", "..", "眼"):
        mark_some(store, first, reader)
    export_marks(store, tmp_path / "out")
    folders = sorted(path.name for path in (tmp_path / "out").iterdir() if path.is_dir())
    assert folders == ["by_Ada_Bo", "by_ada_bo_2", "by_reader", "by_眼"]


def test_nothing_hidden_lies_among_the_masks(store, first, tmp_path) -> None:
    mark_some(store, first)
    export_marks(store, tmp_path / "out")
    assert [path for path in (tmp_path / "out").rglob("*") if path.name.startswith(".")] == []


def test_a_folder_with_something_in_it_is_left_as_it_is(store, first, tmp_path) -> None:
    mark_some(store, first)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(MarkFileError, match="not empty"):
        export_marks(store, tmp_path / "out")
    (tmp_path / "out" / "mine.txt").unlink()
    export_marks(store, tmp_path / "out")
    assert (tmp_path / "out" / MANIFEST).exists()


def test_a_full_disk_during_an_export_leaves_nothing_behind(store, first, small_disk) -> None:
    marks = LesionMarks(4288, 2848)
    noise = np.random.default_rng(0).random((2848, 4288)) > 0.5
    edit = drawn(marks, "MA", Region(0, 0, noise))
    store.marks.append(saved(marks, edit, sha256="a" * 64))
    with pytest.raises(MarkFileError, match="the disk is full"):
        export_marks(store, small_disk / "out")
    assert list(small_disk.iterdir()) == []


def test_a_kind_with_a_damaged_tile_is_told_and_left_out(store, first, tmp_path) -> None:
    mark_some(store, first)
    assert store.path is not None
    tamper(store.path, "UPDATE mark_tile SET packed = x'00' WHERE kind = 'HE' AND tile_column = 1")
    outcome = export_marks(store, tmp_path / "out")
    (words,) = outcome.problems
    assert words.startswith(
        "HE of eye one.png, marked by Ada, was not exported: what is missing in it would read as healthy."
    )
    assert [f"the tile in column 1, row {row} was altered" in words for row in (0, 1)] == [True, True]
    assert words.endswith("Draw in these tiles again, which mends them, or bring back a backup; then export once more.")
    assert not list((tmp_path / "out").rglob("*_HE*.png"))
    assert len(list((tmp_path / "out").rglob("*_EX.png"))) == 1


@pytest.mark.parametrize(
    ("name", "patient", "shown"),
    [
        ("10_left.jpeg", "10", "10_left.jpeg"),
        ("Müller_Hans_OD.png", "müller_hans", "photograph.png"),
        ("a b:c*.png", None, "a b:c*.png"),
        ("1.2.840.1", "Müller^Hans", "1.2.840.1"),
    ],
)
def test_files_are_named_by_the_photograph_but_never_by_the_patient(name, patient, shown) -> None:
    assert shown_name(Path(name), patient) == shown
