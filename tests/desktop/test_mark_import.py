"""Marks from files to the store: exactly as they were exported, and whatever is wrong with a file is said."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from made_marks import SMALL_HEIGHT, SMALL_WIDTH, drawn, loaded, mark_some, picture, same, saved, small_photograph, spot
from retina_desktop.domain.marks import MARK_CODES, State
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.mark_export import export_marks
from retina_desktop.services.mark_files import MarkFileError, kind_of, parted
from retina_desktop.services.mark_import import import_marks
from retina_desktop.services.own_files import MANIFEST
from retina_desktop.services.regions import Region
from retina_desktop.store import open_store
from retina_desktop.store.store import Store


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


def import_into_a_new_store(folder: Path, source: Path, eyes: Path, reader: str = "Ada") -> Store:
    store = open_store(folder / "new.sqlite")
    outcome = import_marks(store, source, reader, photographs=eyes)
    assert outcome.problems == []
    return store


# ------------------------------------------------------------------------------------------------------- and back again


def test_what_was_exported_is_read_back_as_it_was(store, first, eyes, tmp_path) -> None:
    marks = mark_some(store, first)
    export_marks(store, tmp_path / "out")
    with import_into_a_new_store(tmp_path, tmp_path / "out", eyes) as again:
        assert same(loaded(again, sha256=first), marks)
        assert {one.tool for one in again.marks.history(first)} == {"import"}
        assert again.verify().ok
        outcome = import_marks(again, tmp_path / "out", "Ada")
        assert (outcome.edits, outcome.unchanged, outcome.problems) == (0, 1, []), "nothing changed: no edit"


@given(
    arrays.arrays(np.uint8, (2, 9, 11), elements=st.integers(0, 2)),
    st.sets(st.sampled_from(MARK_CODES)),
    st.sampled_from(MARK_CODES[:4]),
)
@settings(deadline=None, max_examples=25)
def test_any_marks_are_read_back_exactly(values, complete, kind) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sha256 = small_photograph(folder / "eyes" / "a.png")
        marks = LesionMarks(SMALL_WIDTH, SMALL_HEIGHT)
        drafts = [(kind, values[0], 250, 250), ("OTHER", values[1], 0, 0)]
        edits = [marks.say_complete(one, True) for one in sorted(complete)]
        for one, states, x, y in drafts:
            draft = marks.begin(one, "brush")
            for state in (State.LESION, State.CLEAR):
                draft.put(Region(x, y, states == state), state)
            edits += filter(None, [draft.finish()])
        with open_store(folder / "readings.sqlite") as store:
            store.marks.append_many([saved(marks, edit, sha256=sha256) for edit in edits])
            if not marks.touched():
                return
            export_marks(store, folder / "out")
        with import_into_a_new_store(folder, folder / "out", folder / "eyes") as again:
            assert same(loaded(again, sha256=sha256), marks)


def test_an_earlier_export_takes_nothing_that_was_marked_since_unless_it_is_told_to(
    store, first, eyes, tmp_path
) -> None:
    marks = mark_some(store, first)
    export_marks(store, tmp_path / "out")
    later = loaded(store, sha256=first)
    new = spot(200, 40, 12)
    store.marks.append(saved(later, drawn(later, "HE", new), sha256=first))
    store.marks.append(saved(later, later.say_complete("NV", False), sha256=first))
    edits = len(store.marks.history(first))

    outcome = import_marks(store, tmp_path / "out", "Ada")
    assert outcome.problems == [
        (
            f"{eyes / 'eye one.png'}: the import changes {new.area_px} pixels of what Ada marked as HE "
            "(3 lesions now, 2 afterwards), so nothing was saved of this photograph; --replace does it."
        )
    ]
    assert (outcome.edits, outcome.replaced, len(store.marks.history(first))) == (0, [], edits)

    outcome = import_marks(store, tmp_path / "out", "Ada", replace=True)
    assert outcome.problems == []
    assert outcome.replaced == [
        f"{eyes / 'eye one.png'}: {new.area_px} pixels of what Ada had marked as HE were changed (3 lesions before, 2 now)."
    ]
    assert same(loaded(store, sha256=first), marks)


def test_an_import_takes_back_no_word_that_all_is_marked_unless_it_is_told_to(store, first, tmp_path) -> None:
    marks = mark_some(store, first)
    export_marks(store, tmp_path / "out")
    later = loaded(store, sha256=first)
    store.marks.append(saved(later, later.say_complete("HE", True), sha256=first))
    outcome = import_marks(store, tmp_path / "out", "Ada")
    assert "the import takes back that all is marked, as Ada said of HE, so nothing was saved" in outcome.problems[0]
    assert loaded(store, sha256=first).is_complete("HE")
    import_marks(store, tmp_path / "out", "Ada", replace=True)
    assert same(loaded(store, sha256=first), marks)


def test_an_import_that_only_adds_asks_for_nothing(store, first, tmp_path) -> None:
    mark_some(store, first)
    bo = LesionMarks(SMALL_WIDTH, SMALL_HEIGHT)
    store.marks.append(saved(bo, drawn(bo, "HE", spot(256, 256)), reader="Bo", sha256=first))
    export_marks(store, tmp_path / "out", readers=["Ada"])
    outcome = import_marks(store, tmp_path / "out", "Bo")
    assert (outcome.problems, outcome.replaced) == ([], [])
    assert same(loaded(store, reader="Bo", sha256=first), loaded(store, sha256=first))


def test_a_mask_from_elsewhere_makes_no_lesion_of_what_the_reader_cleared(store, first, eyes, tmp_path) -> None:
    mark_some(store, first)
    mask(tmp_path / "masks" / "eye one_SE.png", x=50, y=50)
    outcome = import_marks(store, tmp_path / "masks", "Ada", photographs=eyes)
    assert "pixels of what Ada marked as SE" in outcome.problems[0]
    assert loaded(store, sha256=first).count("SE") == 0


def test_a_photograph_with_another_name_is_found_by_its_content(store, first, eyes, tmp_path) -> None:
    marks = mark_some(store, first)
    export_marks(store, tmp_path / "out")
    (eyes / "eye one.png").rename(eyes / "renamed.png")
    with import_into_a_new_store(tmp_path, tmp_path / "out", eyes) as again:
        assert same(loaded(again, sha256=first), marks)


def test_of_several_readers_the_one_who_is_named_is_taken(store, first, eyes, tmp_path) -> None:
    mark_some(store, first)
    bo = LesionMarks(SMALL_WIDTH, SMALL_HEIGHT)
    store.marks.append(saved(bo, drawn(bo, "SE", spot(20, 30)), reader="Bo", sha256=first))
    export_marks(store, tmp_path / "out")
    with import_into_a_new_store(tmp_path, tmp_path / "out", eyes, "Bo") as again:
        assert same(loaded(again, reader="Bo", sha256=first), bo)
        assert again.marks.readers(first) == ["Bo"]
        with pytest.raises(MarkFileError, match="holds marks by Ada, Bo: name one of them"):
            import_marks(again, tmp_path / "out", "Cy", photographs=eyes)


# --------------------------------------------------------------------------------------------------------- foreign files


def mask(
    path: Path, x: int = 100, y: int = 90, size: tuple[int, int] = (SMALL_WIDTH, SMALL_HEIGHT), value: int = 255
) -> None:
    pixels = np.zeros(size[::-1], np.uint8)
    pixels[y : y + 20, x : x + 20] = value
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), pixels)


def test_a_folder_of_masks_adds_its_lesions_to_what_the_reader_marked(store, first, eyes, tmp_path) -> None:
    before = mark_some(store, first)
    mask(tmp_path / "masks" / "1. Haemorrhages" / "eye one_HE.png", value=1)
    mask(tmp_path / "masks" / "eye one_Hard_Exudates.png")
    mask(tmp_path / "masks" / "eye one_OD.png")
    outcome = import_marks(store, tmp_path / "masks", "Ada", photographs=eyes)
    assert (outcome.photographs, outcome.edits, outcome.problems) == (1, 2, [])
    now = loaded(store, sha256=first)
    expected = before.mask("HE").copy()
    expected[90:110, 100:120] = State.LESION
    assert (now.mask("HE") == expected).all()
    assert (now.mask("EX")[90:110, 100:120] == State.LESION).all()
    assert now.is_complete("EX"), "as the reader had said"
    assert not now.is_complete("HE"), "the masks do not say so"


def test_masks_can_be_said_to_show_every_lesion(store, first, eyes, tmp_path) -> None:
    mask(tmp_path / "masks" / "eye one_HE.png")
    import_marks(store, tmp_path / "masks", "Ada", photographs=eyes, complete=True)
    assert loaded(store, sha256=first).is_complete("HE")
    assert not loaded(store, sha256=first).is_complete("MA")


def test_a_table_of_masks_says_where_its_photographs_lie_or_they_are_in_the_folder_named(store, first, eyes, tmp_path):
    mask(tmp_path / "masks" / "x.png")
    table = tmp_path / "lesions.csv"
    table.write_text(
        "image_id,photo,haemorrhages,soft_exudates,optic_disc,drusen\n"
        "1,eyes/eye one.png,masks/x.png,,masks/gone.png,\n"
        "2,elsewhere/eye one.png,masks/gone.png,masks/x.png,,\n"
        "3,elsewhere/eye two.png,masks/x.png,,,\n"
    )
    outcome = import_marks(store, table, "Ada", photographs=eyes, complete=True)
    assert outcome.problems == [
        f"{table}: drusen is no kind of lesion that this program knows.",
        f"The mask {tmp_path / 'masks/gone.png'} is missing.",
        "There is no photograph eye two.png: its marks were left out.",
    ]
    marks = loaded(store, sha256=first)
    assert (marks.mask("HE")[90:110, 100:120] == State.LESION).all()
    assert (marks.mask("SE")[90:110, 100:120] == State.LESION).all(), "the second row's"
    assert marks.is_complete("SE"), "an empty place in the table says that there is none"
    (tmp_path / "masks" / "eye one_HE.png").write_bytes((tmp_path / "masks" / "x.png").read_bytes())
    (tmp_path / "masks" / "x.png").unlink()
    told = import_marks(store, tmp_path / "masks", "Ada").problems
    assert told == ["Where the photograph eye one lies is not known: name its folder with --photographs."]


def of_another_size(folder: Path, _eyes: Path) -> str:
    mask(folder / "eye one_MA.png", size=(SMALL_WIDTH - 1, SMALL_HEIGHT))
    return (
        f"eye one_MA.png has {SMALL_WIDTH - 1} x {SMALL_HEIGHT} pixels, its photograph {SMALL_WIDTH} x {SMALL_HEIGHT}."
    )


def of_no_kind(folder: Path, _eyes: Path) -> str:
    mask(folder / "eye one_drusen.png")
    return "eye one_drusen.png names no kind of lesion that this program knows: it was left out."


def of_no_photograph(folder: Path, _eyes: Path) -> str:
    mask(folder / "eye nine_MA.png")
    return "There is no photograph eye nine: its marks were left out."


def of_two_photographs(folder: Path, eyes: Path) -> str:
    small_photograph(eyes / "a" / "twice.png", 100)
    small_photograph(eyes / "b" / "twice.png", 110)
    mask(folder / "twice_MA.png")
    return "There are 2 photographs twice: the marks were left out."


def of_grey_values(folder: Path, _eyes: Path) -> str:
    cv2.imwrite(
        str(folder / "eye one_MA.png"), np.arange(SMALL_WIDTH * SMALL_HEIGHT).reshape(SMALL_HEIGHT, SMALL_WIDTH) % 251
    )
    return "eye one_MA.png is none: it holds more than two values."


def cut_off(folder: Path, _eyes: Path) -> str:
    mask(folder / "eye one_MA.png")
    data = (folder / "eye one_MA.png").read_bytes()
    (folder / "eye one_MA.png").write_bytes(data[:-30])
    return "eye one_MA.png is damaged, or no PNG."


def with_a_changed_byte(folder: Path, _eyes: Path) -> str:
    mask(folder / "eye one_MA.png")
    data = bytearray((folder / "eye one_MA.png").read_bytes())
    data[data.index(b"IDAT") + 12] ^= 0x40
    (folder / "eye one_MA.png").write_bytes(data)
    return "eye one_MA.png is damaged, or no PNG."


def no_png(folder: Path, _eyes: Path) -> str:
    (folder / "eye one_MA.png").write_text("hello")
    return "eye one_MA.png is damaged, or no PNG."


def inverted(folder: Path, _eyes: Path) -> str:
    mask(folder / "eye one_MA.png")
    cv2.imwrite(str(folder / "eye one_MA.png"), 255 - picture(folder / "eye one_MA.png"))
    return "eye one_MA.png covers 100 % of the photograph: no lesion does, an inverted mask does."


def with_two_masks(folder: Path, _eyes: Path) -> str:
    pixels = np.zeros((SMALL_HEIGHT, SMALL_WIDTH, 4), np.uint8)
    pixels[10:30, 10:30, :3] = 255
    pixels[50:60, 10:30, 3] = 255
    cv2.imwrite(str(folder / "eye one_MA.png"), pixels)
    return "eye one_MA.png holds two masks, one in its colours and another in its transparency."


def of_a_broken_photograph(folder: Path, eyes: Path) -> str:
    (eyes / "broken.png").write_bytes((eyes / "eye one.png").read_bytes()[:200])
    mask(folder / "broken_MA.png")
    return "broken.png cannot be used:"


@pytest.mark.parametrize(
    "fault",
    [
        of_another_size,
        of_no_kind,
        of_no_photograph,
        of_two_photographs,
        of_grey_values,
        cut_off,
        with_a_changed_byte,
        no_png,
        inverted,
        with_two_masks,
        of_a_broken_photograph,
    ],
)
def test_a_mask_that_cannot_be_used_is_told_in_a_sentence_and_the_rest_goes_on(fault, store, first, eyes, tmp_path):
    mask(tmp_path / "masks" / "eye one_HE.png")
    words = fault(tmp_path / "masks", eyes)
    outcome = import_marks(store, tmp_path / "masks", "Ada", photographs=eyes)
    assert len(outcome.problems) == 1
    assert words in outcome.problems[0]
    assert loaded(store, sha256=first).touched() == ("HE",)
    assert len(store.marks.marked()) == 1


@pytest.mark.parametrize("colour", [0, 255])
def test_a_mask_that_is_in_the_transparency_alone_is_read_there_and_capitals_are_an_ending_too(
    colour, store, first, eyes, tmp_path
) -> None:
    pixels = np.full((SMALL_HEIGHT, SMALL_WIDTH, 4), colour, np.uint8)
    pixels[..., 3] = 0
    pixels[90:110, 100:120, 3] = 255
    (tmp_path / "masks").mkdir()
    cv2.imwrite(str(tmp_path / "masks" / "eye one_HE.png"), pixels)
    (tmp_path / "masks" / "eye one_HE.png").rename(tmp_path / "masks" / "eye one_HE.PNG")
    outcome = import_marks(store, tmp_path / "masks", "Ada", photographs=eyes, complete=True)
    assert outcome.problems == []
    expected = np.zeros((SMALL_HEIGHT, SMALL_WIDTH), bool)
    expected[90:110, 100:120] = True
    assert ((loaded(store, sha256=first).mask("HE") == State.LESION) == expected).all()


def test_a_mask_with_a_transparent_ground_is_read_by_its_colours(store, first, eyes, tmp_path) -> None:
    pixels = np.zeros((SMALL_HEIGHT, SMALL_WIDTH, 4), np.uint8)
    pixels[90:110, 100:120] = (0, 0, 255, 255)
    (tmp_path / "masks").mkdir()
    cv2.imwrite(str(tmp_path / "masks" / "eye one_HE.png"), pixels)
    assert import_marks(store, tmp_path / "masks", "Ada", photographs=eyes).problems == []
    assert np.count_nonzero(loaded(store, sha256=first).mask("HE") == State.LESION) == 400


def change_the_photograph(_out: Path, eyes: Path) -> str:
    small_photograph(eyes / "eye one.png", 200)
    return "eye one.png has changed since the marks were made (its content is another): they were left out."


def remove_the_photograph(_out: Path, eyes: Path) -> str:
    (eyes / "eye one.png").unlink()
    return "There is no photograph eye one.png: its marks were left out."


@pytest.mark.parametrize("is_folder_named", [True, False])
@pytest.mark.parametrize("fault", [change_the_photograph, remove_the_photograph])
def test_marks_of_a_photograph_that_changed_or_is_gone_are_left_out(
    fault, is_folder_named, store, first, eyes, tmp_path
) -> None:
    mark_some(store, first)
    export_marks(store, tmp_path / "out")
    words = fault(tmp_path / "out", eyes)
    before = len(store.marks.history(first))
    outcome = import_marks(store, tmp_path / "out", "Bo", photographs=eyes if is_folder_named else None)
    assert len(outcome.problems) == 1
    assert words in outcome.problems[0]
    assert len(store.marks.history(first)) == before


def test_a_damaged_mask_of_an_export_leaves_its_kind_out(store, first, eyes, tmp_path) -> None:
    mark_some(store, first)
    export_marks(store, tmp_path / "out")
    next((tmp_path / "out").rglob("*_HE_clear.png")).write_bytes(b"")
    next((tmp_path / "out").rglob("*_SE.png")).unlink()
    outcome = import_marks(store, tmp_path / "out", "Bo", photographs=eyes)
    assert ["_HE_clear.png is damaged" in outcome.problems[0], "_SE.png is missing" in outcome.problems[1]] == [
        True
    ] * 2
    assert loaded(store, reader="Bo", sha256=first).touched() == ("EX", "NV")


def test_a_manifest_that_names_files_elsewhere_is_refused(store, first, eyes, tmp_path) -> None:
    mark_some(store, first)
    export_marks(store, tmp_path / "out")
    shutil.copy(next((tmp_path / "out").rglob("*_HE.png")), tmp_path / "elsewhere.png")
    manifest = tmp_path / "out" / MANIFEST
    data = json.loads(manifest.read_text())
    data["marks"][0]["kinds"] = {"HE": {"complete": True, "mask": "../elsewhere.png", "clear": None}}
    manifest.write_text(json.dumps(data))
    outcome = import_marks(store, tmp_path / "out", "Bo", photographs=eyes)
    assert "outside its folder" in outcome.problems[0]
    assert store.marks.readers(first) == ["Ada"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "is no COCO file, or is damaged"),
        ("[1]", "is no COCO file, or is damaged"),
        ("[" * 100_000, "is no COCO file, or is damaged"),
        ('{"images": 3}', "its images are not as COCO has them"),
        ('{"images": [], "annotations": [1], "categories": []}', "its annotations are not"),
        ('{"marks": [], "format": 2, "images": []}', "written by a newer Retina Desktop"),
        ('{"marks": [{"sha256": 1}], "format": 1, "images": []}', "its marks are not"),
    ],
)
def test_a_damaged_json_is_told_in_a_sentence(text, words, store, tmp_path) -> None:
    (tmp_path / "a.json").write_text(text)
    with pytest.raises(MarkFileError, match=words):
        import_marks(store, tmp_path / "a.json", "Ada")


def test_a_path_that_is_not_there_or_holds_no_masks_is_told(store, tmp_path) -> None:
    with pytest.raises(MarkFileError, match="There is no"):
        import_marks(store, tmp_path / "none", "Ada")
    (tmp_path / "empty").mkdir()
    with pytest.raises(MarkFileError, match="There are no masks in"):
        import_marks(store, tmp_path / "empty", "Ada")


@pytest.mark.parametrize(
    ("stem", "photograph_name", "kind"),
    [
        ("IDRiD_01_MA", "IDRiD_01", "MA"),
        ("IDRiD_01_hard_exudates", "IDRiD_01", "EX"),
        ("a-b_Cotton Wool Spots", "a-b", "SE"),
        ("x_IRMA", "x", "IRMA"),
        ("x_neovascularization", "x", "NV"),
        ("x_5", "x", None),
    ],
)
def test_a_masks_name_says_its_photograph_and_its_kind(stem, photograph_name, kind) -> None:
    name, words = parted(stem)
    assert (name, kind_of(words)) == (photograph_name, kind)


# ------------------------------------------------------------------------------------------------------ real photograph


def test_real_masks_come_out_of_the_store_pixel_for_pixel(shared_data, tmp_path) -> None:
    lines = (shared_data / "lesions.csv").read_text().splitlines()
    row = dict(zip(lines[0].split(","), lines[3].split(","), strict=True))
    absolute = {name: str(shared_data / value) if "/" in value else value for name, value in row.items()}
    (tmp_path / "lesions.csv").write_text(f"{','.join(absolute)}\n{','.join(absolute.values())}\n")
    with open_store(tmp_path / "readings.sqlite") as store:
        outcome = import_marks(store, tmp_path / "lesions.csv", "IDRiD", complete=True)
        assert outcome.problems == []
        exported = export_marks(store, tmp_path / "out")
        assert exported.lesions > 10
    for column, kind in zip(
        ("microaneurysms", "haemorrhages", "hard_exudates", "soft_exudates"), MARK_CODES[:4], strict=True
    ):
        written = picture(next((tmp_path / "out").rglob(f"*_{kind}.png")))
        truth = picture(shared_data / row[column]) > 0 if row[column] else np.zeros(written.shape, bool)
        assert written.shape == picture(shared_data / row["photo"]).shape[:2]
        assert ((written == 255) == truth).all()
        assert set(np.unique(written)) <= {0, 255}
    kinds = json.loads((tmp_path / "out" / MANIFEST).read_text())["marks"][0]["kinds"]
    assert {kind: one["complete"] for kind, one in kinds.items()} == dict.fromkeys(MARK_CODES[:4], True)
