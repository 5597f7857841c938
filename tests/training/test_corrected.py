"""What readers marked, from the store through an export to what the loss is given: only what was judged counts."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from made_marks import drawn, saved, spot
from retina_desktop.domain.marks import State
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.mark_export import export_marks
from retina_desktop.services.regions import Region
from retina_desktop.store import open_store
from retina_models import fundus
from retina_models.lesions import OUTPUTS
from retina_training import augment, corrected, lesion, lesion_data
from retina_training.config import LesionRecipe
from retina_training.lesion_data import Mix, Sheet
from retina_training.tables import Annotated, TableError

SIZE = 512
MA, HE, EX, SE, DISC = range(5)


def export(folder: Path, photos: dict[Path, LesionMarks], reader: str = "Ada") -> Path:
    """The marks of photographs, saved in a store of their own and exported."""
    with open_store(folder / f"{reader}.sqlite") as store:
        for photo, marks in photos.items():
            sha256 = fundus.content_hash(photo)
            store.images.remember(sha256, photo)
            blank = LesionMarks(marks.width, marks.height)
            for kind in marks.touched():
                draft = blank.begin(kind, "brush")
                for state in (State.LESION, State.CLEAR):
                    draft.put(lesion_region(marks, kind, state), state)
                edit = draft.finish()
                edits = ([edit] if edit else []) + ([blank.say_complete(kind, True)] if marks.is_complete(kind) else [])
                store.marks.append_many([saved(blank, one, reader=reader, sha256=sha256) for one in edits])
        export_marks(store, folder / f"out {reader}")
    return folder / f"out {reader}"


def lesion_region(marks: LesionMarks, kind: str, state: State) -> Region:
    return Region(0, 0, marks.mask(kind) == state)


@pytest.fixture
def photo(tmp_path: Path, samples: Path) -> Path:
    (tmp_path / "data").mkdir()
    return Path(shutil.copy(samples / "SYNTHETIC_04_left.jpg", tmp_path / "data" / "a.jpg"))


def judged_in_part(photo: Path) -> LesionMarks:
    """Haemorrhages and clear places; nothing of it complete."""
    pixels = fundus.read(photo).pixels
    marks = LesionMarks(pixels.shape[1], pixels.shape[0])
    middle_x, middle_y = marks.width / 2, marks.height / 2
    drawn(marks, "HE", spot(middle_x, middle_y, 30))
    drawn(marks, "HE", spot(middle_x + 200, middle_y, 25), State.CLEAR)
    drawn(marks, "SE", spot(middle_x, middle_y + 150, 25), State.CLEAR)
    drawn(marks, "NV", spot(middle_x, middle_y + 250, 25))  # no kind of the detector's
    return marks


def in_frame(photo: Path, mask: np.ndarray) -> np.ndarray:
    image = fundus.read(photo)
    return fundus.frame_of(image.field, SIZE).crop(mask.astype(np.uint8) * 255) > 127


def load(folder: Path, photo: Path, cache: Path, annotated: list[Annotated] | None = None) -> Sheet:
    read = corrected.read_corrected(folder, photo.parent)
    (one,) = corrected.to_learn_from(read, annotated or [], never=set())
    return corrected.load_corrected(one, SIZE, cache)


def expected(photo: Path, marks: LesionMarks) -> tuple[np.ndarray, np.ndarray]:
    """(5, S, S) bool: what is a lesion, and what was judged, straight from the marks."""
    lesions, judged = np.zeros((2, len(OUTPUTS), SIZE, SIZE), bool)
    for bit, kind in enumerate(OUTPUTS[:4]):
        lesions[bit] = in_frame(photo, marks.mask(kind) == State.LESION)
        clear = in_frame(photo, marks.mask(kind) == State.CLEAR)
        judged[bit] = True if marks.is_complete(kind) else lesions[bit] | clear
    return lesions, judged


@pytest.mark.parametrize("is_complete", [False, True])
def test_the_loss_is_given_what_was_marked_value_by_value_through_the_frame(photo, tmp_path, is_complete) -> None:
    marks = judged_in_part(photo)
    marks.say_complete("HE", is_complete)
    sheet = load(export(tmp_path, {photo: marks}), photo, tmp_path / "cache")
    lesions, judged = expected(photo, marks)
    assert lesions[HE].sum() > 100
    assert sheet.judged is not None
    assert (lesion_data.unpack(sheet.masks) == lesions).all()
    assert (lesion_data.unpack(sheet.judged) == judged).all()
    mix = Mix(near=0.5, healthy=0.3)
    for seed in range(12):
        batch = lesion_data.patches([sheet], [], mix, 1, 96, np.random.default_rng(seed))
        rng = np.random.default_rng(seed)  # draws the same place
        _, centre = lesion_data._centre(rng, [sheet], [], mix, 96)
        matrix = augment.affine(rng, centre, 96, scale=(0.75, 1.33), turn=180)
        for name, whole in (("target", lesions), ("counted", judged)):
            warped = [augment.warp(one.astype(np.uint8), matrix, 96, nearest=True) for one in whole]
            assert np.array_equal(batch[name][0].numpy(), np.stack(warped))


def test_only_judged_pixels_move_the_network(photo, tmp_path) -> None:
    sheet = load(export(tmp_path, {photo: judged_in_part(photo)}), photo, tmp_path / "cache")
    batch = lesion_data.patches([sheet], [], Mix(near=1.0, healthy=0.0), 3, 96, np.random.default_rng(1))
    assert 0 < batch["counted"].mean() < 0.5
    logits = torch.randn(3, 5, 96, 96, generator=torch.Generator().manual_seed(1), requires_grad=True)
    loss, _ = lesion.loss_of(LesionRecipe(), lambda _images: logits, batch)  # pyright: ignore[reportArgumentType]
    loss.backward()
    assert logits.grad is not None
    assert ((logits.grad != 0) == (batch["counted"] == 1)).all()
    raised = logits.grad[(batch["counted"] == 1) & (batch["target"] == 0)]
    assert (raised > 0).all(), "a clear pixel is one to be called less likely"


def test_a_batch_with_whole_and_partly_judged_photographs_counts_each_in_its_way(photo, tmp_path) -> None:
    sheet = load(export(tmp_path, {photo: judged_in_part(photo)}), photo, tmp_path / "cache")
    nothing = np.zeros((0, 2))
    healthy = Sheet(
        "h", np.full((256, 256, 3), 90, np.uint8), np.zeros((256, 256), np.uint8), (nothing,) * 5, 120.0, nothing
    )
    batch = lesion_data.patches(
        [sheet], [healthy], Mix(near=0.5, healthy=0.5, alarms=0.0), 8, 64, np.random.default_rng(0)
    )
    assert batch["counted"].shape == (8, 5, 64, 64)
    means = batch["counted"][:, :4].mean(dim=(1, 2, 3))
    whole = means == 1
    assert whole.any()
    assert (means[~whole] < 0.5).all()
    assert (batch["counted"][whole, DISC] == 0).all()


def test_clear_pixels_are_hard_negatives(photo, tmp_path) -> None:
    marks = judged_in_part(photo)
    sheet = load(export(tmp_path, {photo: marks}), photo, tmp_path / "cache")
    assert sheet.false_alarms is not None
    assert len(sheet.false_alarms) == 2
    assert not sheet.is_healthy
    rng = np.random.default_rng(0)
    for _ in range(40):
        drawn_from, (x, y) = lesion_data._centre(rng, [sheet], [], Mix(near=0.0, healthy=1.0, alarms=1.0), 32)
        assert drawn_from is sheet
        assert np.abs(sheet.false_alarms - (x, y)).max(axis=1).min() <= 12


def test_where_only_places_are_judged_no_patch_is_drawn_between_them(photo, tmp_path) -> None:
    marks = judged_in_part(photo)
    sheet = load(export(tmp_path, {photo: marks}), photo, tmp_path / "cache")
    assert sheet.only_places
    for seed in range(20):
        batch = lesion_data.patches([sheet], [], Mix(near=0.0, healthy=0.0), 1, 64, np.random.default_rng(seed))
        assert batch["counted"].any()


def test_the_tables_masks_hold_where_the_reader_judged_nothing(photo, tmp_path) -> None:
    marks = judged_in_part(photo)
    marks.say_complete("SE", True)
    height, width = marks.mask("HE").shape
    table = np.zeros((height, width), np.uint8)
    table[height // 2 - 40 : height // 2 + 40, width // 2 + 190 : width // 2 + 210] = 255  # where the reader says: none
    table[height // 2 - 200 : height // 2 - 150, width // 2 : width // 2 + 50] = 255
    cv2.imwrite(str(tmp_path / "table.png"), table)
    tables = Annotated(photo, "IDRiD_01", "train", (tmp_path / "table.png",) * 2 + (None, tmp_path / "table.png", None))
    sheet = load(export(tmp_path, {photo: marks}), photo, tmp_path / "cache", [tables])
    drawn_ = in_frame(photo, table > 0)
    lesion_, clear = (in_frame(photo, marks.mask("HE") == state) for state in (State.LESION, State.CLEAR))
    masks = lesion_data.unpack(sheet.masks).astype(bool)
    assert sheet.judged is not None
    assert (sheet.judged == 0b11111).all()
    assert (masks[MA] == drawn_).all()
    assert (masks[HE] == ((drawn_ & ~clear) | lesion_)).all()
    assert (drawn_ & clear).any()
    assert not masks[SE].any(), "complete: what the reader did not mark is none, whatever the table says"
    assert sheet.image_id == "IDRiD_01"
    assert not sheet.only_places


def test_a_mask_that_was_exported_anew_is_cut_anew(photo, tmp_path) -> None:
    first = load(export(tmp_path, {photo: judged_in_part(photo)}), photo, tmp_path / "cache")
    before = np.array(first.masks)
    shutil.rmtree(tmp_path / "out Ada")
    (tmp_path / "Ada.sqlite").unlink()
    marks = judged_in_part(photo)
    drawn(marks, "EX", spot(marks.width / 2 - 200, marks.height / 2, 30))
    again = load(export(tmp_path, {photo: marks}), photo, tmp_path / "cache")
    assert (np.array(again.masks) != before).any()


def test_the_fold_left_out_and_the_split_val_stay_out_and_healthy_eyes_that_were_marked_are_no_longer_healthy(
    tables, tmp_path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    recipe = LesionRecipe(data=str(tables), size=SIZE, folds=3, healthy=5)
    plain = lesion.photographs_of(recipe, lambda _event: None)
    photos = sorted(tables.glob("*.jpg"))
    folder = export(tmp_path, {photo: judged_in_part(photo) for photo in photos})
    asked = LesionRecipe(data=str(tables), size=SIZE, folds=3, healthy=5, corrected=str(folder))
    own = lesion.photographs_of(asked, lambda _event: None)
    held_out = {sheet.image_id for sheet in own.held_out}
    by_readers = [sheet for sheet in own.chosen if sheet.judged is not None]
    assert held_out == {sheet.image_id for sheet in plain.held_out}
    assert not held_out & {sheet.image_id for sheet in by_readers}
    assert len(by_readers) == len(photos) - len(val_photos(tables)) - len(held_out)
    assert not {Path(name).name for name in own.seen} & val_photos(tables)
    assert {sheet.image_id for sheet in plain.chosen} <= {sheet.image_id for sheet in own.chosen}
    assert len(own.chosen) == len({sheet.image_id for sheet in own.chosen}), "in place of the tables' masks, not beside"
    assert own.healthy == []
    assert plain.healthy


def val_photos(tables: Path) -> set[str]:
    rows = csv.DictReader((tables / "labels.csv").read_text().splitlines())
    return {Path(row["path"]).name for row in rows if row["split"] == "val"}


def test_photographs_elsewhere_are_found_by_name_or_content(photo, tmp_path) -> None:
    folder = export(tmp_path, {photo: judged_in_part(photo)})
    (tmp_path / "clinic").mkdir()
    photo.rename(tmp_path / "clinic" / "renamed.jpg")
    (one,) = corrected.read_corrected(folder, tmp_path / "data", tmp_path / "clinic")
    assert one.photo == tmp_path / "clinic" / "renamed.jpg"
    (tmp_path / "clinic" / "renamed.jpg").write_bytes(b"changed")
    with pytest.raises(TableError, match=r"the photograph a.jpg \(\w{12}\) is not below \S+data and \S+clinic, or has"):
        corrected.read_corrected(folder, tmp_path / "data", tmp_path / "clinic")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: data.pop("marks"), "is damaged, or not what"),
        (lambda data: data.update(format=2), "written by a newer program"),
        (lambda data: data["marks"][0].update(image_id=9), "is damaged, or not what"),
        (lambda data: data["marks"][0]["kinds"]["HE"].pop("mask"), "what it says of HE is not whole"),
    ],
)
def test_a_damaged_manifest_is_named(photo, tmp_path, change, words) -> None:
    folder = export(tmp_path, {photo: judged_in_part(photo)})
    data = json.loads((folder / "marks.json").read_text())
    change(data)
    (folder / "marks.json").write_text(json.dumps(data))
    with pytest.raises(TableError, match=words):
        corrected.read_corrected(folder, photo.parent)


def test_a_folder_without_a_manifest_and_a_mask_that_is_gone_are_named(photo, tmp_path) -> None:
    with pytest.raises(TableError, match=r"marks.json cannot be read: No such file"):
        corrected.read_corrected(tmp_path, photo.parent)
    folder = export(tmp_path, {photo: judged_in_part(photo)})
    next(folder.rglob("*_HE.png")).unlink()
    with pytest.raises(TableError, match=r"The mask \S+.*_HE.png is missing"):
        load(folder, photo, tmp_path / "cache")
