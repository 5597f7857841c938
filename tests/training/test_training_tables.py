"""Tables and recipes: what is wrong in them is named."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from PIL import Image

from retina_models.lesions import LesionConfig, LesionDetector
from retina_models.main import MainConfig, MainNetwork
from retina_training import ranges, recipe_table, splits
from retina_training.cli import CONFIGS, RECIPES
from retina_training.config import (
    BLOCKS,
    ConfigError,
    CrossRecipe,
    FuseRecipe,
    LesionCrossRecipe,
    LesionRecipe,
    MainRecipe,
    ReleaseRecipe,
    load,
    load_within,
)
from retina_training.tables import TableError, read_labels, read_lesions


def test_the_real_tables_are_read_whole(shared_data: Path) -> None:
    labelled = read_labels(shared_data)
    assert len(labelled) == 389 + 435 + 2960
    assert sum(row.disc is not None for row in labelled) == 389
    assert {row.grade for row in labelled} == {0, 1, 2, 3, 4}
    annotated = read_lesions(shared_data)
    assert len(annotated) == 51
    assert all(path is None or path.exists() for one in annotated for path in one.masks)


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"labels\.csv cannot be read"):
        read_labels(tmp_path)


def test_a_table_without_a_needed_column_is_named(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("path,split\na.jpg,train\n")
    with pytest.raises(TableError, match="dr_grade"):
        read_labels(tmp_path)


HEADER = "path,dataset,image_id,dr_grade,dme_risk,quality,split\n"


def _folder(root: Path, *lines: str) -> Path:
    """A data folder with a.jpg and b.jpg, which nobody opens here, and the given rows of labels.csv."""
    for name in ("a.jpg", "b.jpg"):
        (root / name).write_text(name)
    (root / "labels.csv").write_text(HEADER + "\n".join(lines) + "\n")
    return root


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["a.jpg,d,1,5,,,train"], "line 2: dr_grade is 5; it must be a whole number from 0 to 4, or empty"),
        (["a.jpg,d,1,-1,,,train"], "line 2: dr_grade is -1;"),
        (["a.jpg,d,1,1.5,,,train"], "line 2: dr_grade is 1.5;"),
        (["a.jpg,d,1,0,,,train", "b.jpg,d,2,mild,,,train"], "line 3: dr_grade is 'mild', which is not a number"),
        (["a.jpg,d,1,nan,,,train"], "line 2: dr_grade is 'nan', which is not a number"),
        (["a.jpg,d,1,2,3,,train"], "line 2: dme_risk is 3; it must be a whole number from 0 to 2"),
        (["a.jpg,d,1,2,,fine,train"], "line 2: quality is 'fine'; known are nothing, good, usable, reject"),
        (["a.jpg,d,1,2,,,training"], "line 2: split is 'training'; known are train, val, test"),
        (["a.jpg,d,1,2"], "line 2: split is ''"),
        ([",d,1,2,,,train"], "line 2: path is empty"),
        (["a.jpg,d,1,2,,,train", "b.jpg,d,2,1,,,val", "a.jpg,d,3,2,,,val"], r"line 4: the path \S+a.jpg is there already, in line 2"),
        (["a.jpg,d,1,2,,,train", "b.jpg,d,1,1,,,val"], "line 3: the image_id 1 is there already, in line 2"),
        (["c.jpg,d,1,2,,,train"], r"line 2: the photograph \S+/c.jpg is missing\.$"),
        (["a.jpg,d,1,2,,,train", "c.jpg,d,2,2,,,train", "d.jpg,d,3,2,,,train"],
         r"line 3: the photograph \S+/c.jpg is missing; 1 more is missing, the next in line 4"),
    ],
)  # fmt: skip
def test_a_label_that_would_spoil_a_training_is_named_with_its_line(
    tmp_path: Path, lines: list[str], words: str
) -> None:
    with pytest.raises(TableError, match=words):
        read_labels(_folder(tmp_path, *lines))


def test_the_same_photograph_may_be_in_two_data_sets_and_grades_may_be_written_as_spreadsheets_do(
    tmp_path: Path,
) -> None:
    rows = read_labels(_folder(tmp_path, "a.jpg,d,1,2.0,,,train", "a.jpg,e,1,,,,train"))
    assert [row.grade for row in rows] == [2, None]


def test_an_evaluation_names_a_missing_photograph_itself_and_takes_any_split(tmp_path: Path) -> None:
    rows = read_labels(_folder(tmp_path, "gone.jpg,d,1,2,,,hospital"), to_train=False)
    assert rows[0].split == "hospital"


def test_a_table_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_bytes(b"path,dr_grade,split\n\xff\xfe,1,train\n")
    with pytest.raises(
        TableError, match="not in UTF-8 but in another encoding, such as Latin-1; save it as CSV with commas, UTF-8"
    ):
        read_labels(tmp_path)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (b"path;dr_grade;split\na.jpg;1;train\n", r"separates its columns with semicolons \(;\); save it as CSV with commas"),
        (b"path\tdr_grade\tsplit\na.jpg\t1\ttrain\n", "separates its columns with tabs; save it"),
        ("path,dr_grade,split\na.jpg,1,train\n".encode("utf-16"), "not in UTF-8 but in UTF-16; save it"),
        ("path,dr_grade,split\na.jpg,1,train\n".encode("utf-16-le"), "in UTF-16, or is no text; save it"),
        ("path,dr_grade,split\nmüller.jpg,1,train\n".encode("latin-1"), "such as Latin-1; save it"),
        (b"path,dr_grade,split\n", "lacks any row; it needs the columns path, dr_grade, split"),
        (b"", "lacks path, dr_grade, split; it needs"),
    ],
)  # fmt: skip
def test_a_table_that_a_spreadsheet_saved_otherwise_says_how_to_save_it(
    tmp_path: Path, table: bytes, words: str
) -> None:
    (tmp_path / "labels.csv").write_bytes(table)
    with pytest.raises(TableError, match=words):
        read_labels(tmp_path)


PATIENTS = "path,dataset,patient_id,dr_grade,split\n"


def _patients(root: Path, *lines: str) -> Path:
    (root / "labels.csv").write_text(PATIENTS + "\n".join(lines) + "\n")
    for line in lines:
        (root / line.split(",")[0]).write_text(line.split(",")[0])
    return root


def test_a_patient_is_in_one_split_alone(tmp_path: Path) -> None:
    folder = _patients(tmp_path, "a.jpg,d,7,1,train", "b.jpg,d,8,1,val", "c.jpg,d,7,0,val")
    with pytest.raises(TableError, match=r"line 4: the patient 7 is in the split val, but in train in line 2"):
        read_labels(folder)


def test_a_patient_s_number_counts_within_its_data_set_and_no_number_is_no_patient(tmp_path: Path) -> None:
    lines = ("a.jpg,d,7,1,train", "b.jpg,e,7,1,val", "c.jpg,d,,0,val", "d.jpg,d,,0,train")
    assert len(read_labels(_patients(tmp_path, *lines))) == 4


def test_a_photograph_is_in_one_split_alone_whatever_its_name(tmp_path: Path) -> None:
    folder = _patients(tmp_path, "a.jpg,d,1,1,train", "b.jpg,d,2,1,val", "c.jpg,d,3,0,val", "e.jpg,d,4,0,train")
    long = bytes(range(256)) * 1000
    (folder / "a.jpg").write_bytes(long + b"1")
    (folder / "b.jpg").write_bytes(long + b"2")
    (folder / "c.jpg").write_bytes(long + b"1")
    (folder / "e.jpg").write_bytes(long + b"2")
    with pytest.raises(
        TableError,
        match=r"line 4: the photograph c.jpg is, byte for byte, that of line 2, a.jpg, but in the split val",
    ):
        read_labels(folder)
    (folder / "c.jpg").write_bytes(long + b"3")
    with pytest.raises(TableError, match=r"line 5: the photograph e.jpg is, byte for byte, that of line 3, b.jpg"):
        read_labels(folder)
    (folder / "e.jpg").write_bytes(long + b"1")
    assert len(read_labels(folder)) == 4, "twice on one side is no leak"


def test_photographs_of_another_size_are_not_read_to_be_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Five thousand of them would take minutes."""
    folder = _patients(tmp_path, "a.jpg,d,1,1,train", "bb.jpg,d,2,1,val", "c.jpg,d,3,0,train")
    monkeypatch.setattr(splits, "_middle", lambda path: pytest.fail(f"{path} was read"))
    assert len(read_labels(folder)) == 3


MARKS = "path,optic_disc_x,optic_disc_y,fovea_x,fovea_y\n"


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("a.jpg,10,left,30,40", "line 2: optic_disc_y is 'left', which is not a number"),
        ("a.jpg,10,,30,40", "line 2: optic_disc_y is '', which is not a number"),
        ("a.jpg,10,20,30,40\nb.jpg,,,65,20", "line 3: the fovea at 65, 20 lies outside the photograph, which has 60 x 80 px"),
        ("a.jpg,10,81,30,40", "line 2: the optic disc at 10, 81 lies outside"),
        ("a.jpg,-1,20,30,40", "line 2: the optic disc at -1, 20 lies outside"),
        ("a.jpg,10,20,30,40\nz.jpg,10,20,30,40", "line 3: the path 'z.jpg' is in no row of labels.csv"),
        ("a.jpg,10,20,30,40\na.jpg,10,20,30,41", "line 3: the landmarks of a.jpg are there already, in line 2"),
    ],
)  # fmt: skip
def test_a_landmark_that_cannot_be_right_is_named_with_its_line(tmp_path: Path, lines: str, words: str) -> None:
    folder = _folder(tmp_path, "a.jpg,d,1,2,,,train", "b.jpg,d,2,2,,,train")
    Image.new("RGB", (60, 80)).save(folder / "a.jpg")
    turned = Image.Exif()
    turned[0x0112] = 6
    Image.new("RGB", (80, 60)).save(folder / "b.jpg", exif=turned)
    (folder / "landmarks.csv").write_text(f"{MARKS}{lines}\n")
    with pytest.raises(TableError, match=rf"landmarks\.csv, {words}"):
        read_labels(folder)


def test_one_landmark_may_be_known_alone_and_an_evaluation_takes_landmarks_of_other_tables(tmp_path: Path) -> None:
    folder = _folder(tmp_path, "a.jpg,d,1,2,,,train", "b.jpg,d,2,2,,,train")
    (folder / "landmarks.csv").write_text(f"{MARKS}a.jpg,,,30,40\nb.jpg,10,20,,\n")
    rows = read_labels(folder)
    assert [(row.disc, row.fovea) for row in rows] == [(None, (30, 40)), ((10, 20), None)]
    (folder / "own.csv").write_text("path,dr_grade,split\na.jpg,1,val\n")
    assert read_labels(folder, folder / "own.csv", to_train=False)[0].fovea == (30, 40)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("1,gone.jpg,,,,,", r"the photograph \S+gone.jpg is missing"),
        ("1,a.jpg,,a_HE.png,,,", r"line 2: the mask \S+a_HE.png is missing"),
        ("1,a.jpg,,,,,\n2,a.jpg,,,,,", r"line 3: the photo \S+a.jpg is there already, in line 2"),
    ],
)
def test_an_annotation_without_its_files_is_named_with_its_line(tmp_path: Path, line: str, words: str) -> None:
    folder = _folder(tmp_path, "a.jpg,d,1,2,,,train")
    columns = "image_id,photo,microaneurysms,haemorrhages,hard_exudates,soft_exudates,optic_disc"
    (folder / "lesions.csv").write_text(f"{columns}\n{line}\n")
    with pytest.raises(TableError, match=words):
        read_lesions(folder)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("stepz = 3", "unknown key 'stepz'"),
        ("steps = 'many'", 'steps is "many"; it must be a whole number of at least 1'),
        ("steps = [", "not TOML"),
    ],
)
def test_a_recipe_that_cannot_be_used_says_why(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "r.toml").write_text(text)
    with pytest.raises(ConfigError, match=words.replace("[", r"\[")):
        load(tmp_path / "r.toml", LesionRecipe)


def test_a_recipe_takes_whole_numbers_for_fractions_lists_for_tuples_and_overrides(tmp_path: Path) -> None:
    (tmp_path / "r.toml").write_text("learning_rate = 1\nsizes = [384, 768]\n")
    recipe = load(tmp_path / "r.toml", MainRecipe, run="elsewhere", data=None)
    assert recipe.learning_rate == 1.0
    assert recipe.sizes == (384, 768)
    assert recipe.run == "elsewhere"
    assert recipe.data == MainRecipe.data


SIZES = "a list in brackets of one or more, each a multiple of 32 of at least 64"
COUNTS = "a list in brackets of one or more, each a whole number of at least 1"
POSITIVE = "a number above 0, not infinite"


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        (
            MainRecipe,
            "sizes = [384, 768]\nsteps = [600]\n",
            "sizes, steps and batches must name the same stages, not 2, 1 and 2",
        ),
        (MainRecipe, "sizes = [384, 700]\n", f"sizes is [384, 700]; it must be {SIZES}"),
        (MainRecipe, "sizes = [384, 768.0]\n", f"sizes is [384, 768.0]; it must be {SIZES}"),
        (MainRecipe, "sizes = [384, '768']\n", f'sizes is [384, "768"]; it must be {SIZES}'),
        (MainRecipe, "sizes = 384\n", f"sizes is 384; it must be {SIZES}"),
        (MainRecipe, "sizes = []\nsteps = []\nbatches = []\n", f"sizes is []; it must be {SIZES}"),
        (MainRecipe, "steps = [600, true]\n", f"steps is [600, true]; it must be {COUNTS}"),
        (MainRecipe, "batches = [0, 4]\n", f"batches is [0, 4]; it must be {COUNTS}"),
        (MainRecipe, "pretrain_size = 200\n", "pretrain_size is 200; it must be a multiple of 32 of at least 64"),
        (MainRecipe, "pretrain_steps = -1\n", "pretrain_steps is -1; it must be a whole number of at least 0"),
        (MainRecipe, "pretrain_batch = 0\n", "pretrain_batch is 0; it must be a whole number of at least 1"),
        (MainRecipe, "frozen_blocks = 17\n", "frozen_blocks is 17; it must be a whole number from 0 to 16"),
        (MainRecipe, "train_on = 'training'\n", 'train_on is "training"; it must be one of train, val, test, all'),
        (MainRecipe, "learning_rate = nan\n", f"learning_rate is nan; it must be {POSITIVE}"),
        (MainRecipe, "learning_rate = inf\n", f"learning_rate is inf; it must be {POSITIVE}"),
        (MainRecipe, "learning_rate = true\n", f"learning_rate is true; it must be {POSITIVE}"),
        (MainRecipe, "learning_rate = 0\n", f"learning_rate is 0.0; it must be {POSITIVE}"),
        (MainRecipe, f"learning_rate = 1{'0' * 400}\n", f"learning_rate is 1{'0' * 400}; it must be {POSITIVE}"),
        (LesionRecipe, "patch = 100\n", "patch is 100; it must be a multiple of 16 of at least 32"),
        (LesionRecipe, "size = 2000\n", "size is 2000; it must be a multiple of 32 of at least 256"),
        (LesionRecipe, "steps = 0\n", "steps is 0; it must be a whole number of at least 1"),
        (LesionRecipe, "steps = 1.5\n", "steps is 1.5; it must be a whole number of at least 1"),
        (LesionRecipe, "steps = true\n", "steps is true; it must be a whole number of at least 1"),
        (LesionRecipe, "batch = 0\n", "batch is 0; it must be a whole number of at least 1"),
        (LesionRecipe, "seed = -1\n", "seed is -1; it must be a whole number from 0 to 4294967295"),
        (LesionRecipe, "healthy = -1\n", "healthy is -1; it must be a whole number of at least 0"),
        (LesionRecipe, "near = 1.5\n", "near is 1.5; it must be a number from 0 to 1"),
        (LesionRecipe, "coarse = -0.1\n", "coarse is -0.1; it must be a number from 0 to 1"),
        (LesionRecipe, "smudges = 2\n", "smudges is 2.0; it must be a number from 0 to 1"),
        (LesionRecipe, "near = 0.8\nhealthy_share = 0.3\n", "near + healthy_share is 1.1; it must be at most 1, both are shares of the patches"),
        (LesionRecipe, "bce_weight = 0\n", f"bce_weight is 0.0; it must be {POSITIVE}"),
        (LesionRecipe, "frozen_blocks = 12\n", "frozen_blocks is 12; it must be a whole number from 0 to 11"),
        (LesionRecipe, "recompute = 1\n", "recompute is 1; it must be true or false"),
        (LesionRecipe, "folds = 0\n", "folds is 0; it must be a whole number of at least 2"),
        (LesionRecipe, "fold = -1\n", "fold is -1; it must be a whole number of at least 0"),
        (LesionRecipe, "fold = 5\n", "fold is 5; it must be a whole number from 0 to 4, since folds is 5"),
        (LesionRecipe, "run = ' '\n", 'run is " "; it must be words in quotes, not empty'),
        (FuseRecipe, "members = 0\n", "members is 0; it must be a whole number of at least 1"),
        (FuseRecipe, "photographs = -1\n", "photographs is -1; it must be a whole number of at least 0"),
        (CrossRecipe, "folds = 1\n", "folds is 1; it must be a whole number of at least 2"),
        (LesionCrossRecipe, "crossed = 0\n", "crossed is 0; it must be a whole number of at least 1"),
        (ReleaseRecipe, "coverage = 1.0\n", "coverage is 1.0; it must be a number above 0 and below 1"),
        (ReleaseRecipe, "referable_sensitivity = 0\n", "referable_sensitivity is 0.0; it must be a number above 0 and below 1"),
        (ReleaseRecipe, "rehearsal = -1\n", "rehearsal is -1; it must be a whole number of at least 0"),
        (ReleaseRecipe, "engines = -1\n", "engines is -1; it must be a whole number of at least 0"),
        (ReleaseRecipe, "healthy = 0\n", "healthy is 0; it must be a whole number of at least 1"),
        (ReleaseRecipe, "name = ''\n", 'name is ""; it must be words in quotes, not empty'),
        (ReleaseRecipe, "version = 2\n", "version is 2; it must be words in quotes, not empty"),
    ],
)  # fmt: skip
def test_values_that_would_fail_after_hours_are_refused_at_once(
    tmp_path: Path, kind: type, text: str, words: str
) -> None:
    (tmp_path / "r.toml").write_text(text)
    with pytest.raises(ConfigError) as error:
        load(tmp_path / "r.toml", kind)
    assert str(error.value) == f"In the recipe {tmp_path / 'r.toml'}, {words}."


@pytest.mark.parametrize("kind", RECIPES.values(), ids=list(RECIPES))
def test_every_key_of_every_recipe_has_a_range_and_a_meaning_and_holds_its_own_default(kind: type) -> None:
    for own in fields(kind):
        if own.name != "file":
            rule = ranges.rule_of(own)
            assert rule is not None, own.name
            assert ranges.meaning_of(own), own.name
            assert rule.holds(own.default), own.name
            assert not rule.holds(None), own.name


def test_the_manual_s_table_of_keys_is_that_of_the_recipes() -> None:
    manual = recipe_table.MANUAL.read_text(encoding="utf-8")
    assert recipe_table.with_tables(manual) == manual, "write it anew: python -m retina_training.recipe_table"
    assert "| `near` | share of patches near a lesion | `0.65` | a number from 0 to 1 |" in manual


def test_as_many_blocks_can_be_frozen_as_there_are() -> None:
    encoders = {"lesion": LesionDetector(LesionConfig()).encoder, "main": MainNetwork(MainConfig()).encoder}
    assert {name: len(encoder.blocks) for name, encoder in encoders.items()} == BLOCKS


def test_a_recipe_in_another_encoding_says_so_and_a_byte_order_mark_is_none(tmp_path: Path) -> None:
    (tmp_path / "r.toml").write_bytes('run = "müller"\n'.encode("latin-1"))
    with pytest.raises(ConfigError, match=r"r\.toml is not in UTF-8; save it as plain text in UTF-8\."):
        load(tmp_path / "r.toml", LesionRecipe)
    (tmp_path / "r.toml").write_bytes('run = "müller"\n'.encode("utf-8-sig"))
    assert load(tmp_path / "r.toml", LesionRecipe).run == "müller"


def test_which_file_a_recipe_came_from_is_not_the_user_s_to_say(tmp_path: Path) -> None:
    (tmp_path / "r.toml").write_text('file = "other.toml"\n')
    with pytest.raises(ConfigError, match="unknown key 'file'"):
        load(tmp_path / "r.toml", ReleaseRecipe)


def test_a_recipe_within_another_is_run_on_that_one_s_data_unless_it_names_other_data(tmp_path: Path) -> None:
    inner = tmp_path / "main.toml"
    outer = CrossRecipe(data="/clinic", main=str(inner), file="cross.toml")
    inner.write_text("seed = 3\n")
    assert load_within(outer, outer.main, MainRecipe) == MainRecipe(seed=3, data="/clinic")
    inner.write_text('data = "/elsewhere"\n')
    with pytest.raises(ConfigError, match=r"main.toml is for the data in /elsewhere, cross.toml for those in /clinic"):
        load_within(outer, outer.main, MainRecipe)


@pytest.mark.parametrize("path", sorted(CONFIGS.rglob("*.toml")), ids=lambda path: str(path.relative_to(CONFIGS)))
def test_the_shipped_recipes_are_valid_and_name_recipes_that_are_there(path: Path) -> None:
    recipe = load(path, RECIPES[path.stem])
    for key in ("lesion", "main", "fuse", "miner"):
        named = getattr(recipe, key, "")
        assert not named or (CONFIGS.parents[1] / named).exists(), named


def test_the_shipped_recipes_are_complete() -> None:
    assert {path.stem for path in CONFIGS.glob("*.toml")} == set(RECIPES)
    assert {path.stem for path in (CONFIGS / "released").glob("*.toml")} == set(RECIPES) - {"lesion-cross", "feedback"}
