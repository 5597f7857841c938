"""Grades of a table as a reader's readings: found by name, path or content, all of them or none, once."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from made_readings import made
from made_session import photographs
from retina_desktop.services.grade_import import import_grades
from retina_desktop.services.grade_table import USUAL, GradeTableError, read_table
from retina_desktop.services.reading_history import history_page
from retina_desktop.store import open_store
from retina_desktop.store.store import Store
from retina_models.fundus import content_hash

LABELS = "IDRiD labels"


@pytest.fixture
def store(tmp_path: Path, empty_store: Path) -> Iterator[Store]:
    file = tmp_path / "readings.sqlite"
    file.write_bytes(empty_store.read_bytes())
    with open_store(file) as store:
        yield store


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    folder = tmp_path / "clinic"
    photographs(folder, ["a.png", "b.png", "c.png"], side=64)
    return folder


def table(folder: Path, *rows: Sequence[object], delimiter: str = ",") -> Path:
    path = folder / "labels.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def said(store: Store, folder: Path, reader: str = LABELS) -> dict[str, tuple[int | None, bool | None, int | None]]:
    shas = {content_hash(path): path.name for path in folder.glob("*.png")}
    current = store.readings.current_many(shas, reader)
    return {shas[sha256]: (*one.answer, one.dme) for sha256, one in sorted(current.items(), key=lambda x: shas[x[0]])}


@pytest.mark.parametrize(
    ("header", "names"),
    [
        (("image", "level"), ("a", "b", "c")),
        (("id_code", "diagnosis"), ("a", "b", "c")),
        (("Image name", "Retinopathy grade"), ("a.png", "b.png", "c.png")),
        (("path", "dr_grade"), ("clinic/a.png", "clinic/b.png", "clinic\\c.png")),
    ],
)
def test_columns_are_found_by_their_usual_names(store, clinic, tmp_path, header, names):
    file = table(tmp_path, header, (names[0], 0), (names[1], "2.0"), (names[2], 4))
    done = import_grades(store, file, LABELS, photographs=clinic)
    assert (done.saved, done.unchanged, done.problems) == (3, 0, [])
    assert said(store, clinic) == {"a.png": (0, True, None), "b.png": (2, True, None), "c.png": (4, True, None)}


def test_columns_of_any_name_can_be_named(store, clinic, tmp_path):
    file = table(tmp_path, ("eye", "icdr", "level", "oedema"), ("a.png", 3, 0, 2), delimiter=";")
    columns = {"photograph": "eye", "grade": "ICDR", "dme": "oedema"}
    assert import_grades(store, file, LABELS, photographs=clinic, columns=columns).saved == 1  # type: ignore[arg-type]
    assert said(store, clinic) == {"a.png": (3, True, 2)}


def test_a_photograph_is_found_by_its_content_whatever_it_is_called(store, clinic, tmp_path):
    sha256 = content_hash(clinic / "b.png")
    file = table(tmp_path, ("sha256", "grade"), (sha256, 1))
    (clinic / "b.png").rename(clinic / "renamed.png")
    assert import_grades(store, file, LABELS, photographs=clinic).saved == 1
    assert said(store, clinic) == {"renamed.png": (1, True, None)}


def test_without_a_folder_photographs_lie_beside_the_table_or_where_the_store_saw_them(store, clinic, tmp_path):
    store.images.remember(content_hash(clinic / "c.png"), clinic / "c.png")
    file = table(tmp_path, ("path", "grade"), ("clinic/a.png", 1), ("c", 2))
    assert import_grades(store, file, LABELS).saved == 2
    assert said(store, clinic) == {"a.png": (1, True, None), "c.png": (2, True, None)}
    assert store.images.by_path([clinic / "a.png"]) == {clinic / "a.png": content_hash(clinic / "a.png")}


def test_empty_and_u_are_ungradable(store, clinic, tmp_path):
    file = table(tmp_path, ("file", "grade", "dme"), ("a.png", "", ""), ("b.png", "u", ""), ("c.png", "0", "1.0"))
    import_grades(store, file, LABELS, photographs=clinic)
    assert said(store, clinic) == {"a.png": (None, False, None), "b.png": (None, False, None), "c.png": (0, True, 1)}


WRONG = [
    (("a.png", 0), ("nowhere.png", 1), "Line 3: there is no photograph nowhere.png."),
    (("a.png", 0), ("b.png", 5), "Line 3: a grade is 0 to 4, or U or empty for ungradable, not 5."),
    (("a.png", 0), ("b.png", "many"), "Line 3: a grade is 0 to 4, or U or empty for ungradable, not many."),
    (("a.png", 0), ("", 1), "Line 3: it names no photograph."),
    (("b.png", 0), ("b", 1), "Line 3: line 2 says otherwise of the same photograph."),
]


@pytest.mark.parametrize(("first", "second", "words"), WRONG)
def test_one_wrong_row_keeps_all_out_and_is_told_in_a_sentence(store, clinic, tmp_path, first, second, words):
    file = table(tmp_path, ("file", "grade"), first, second, ("c.png", 2))
    done = import_grades(store, file, LABELS, photographs=clinic)
    assert (done.saved, done.problems) == (0, [words])
    assert store.readings.count() == 0
    assert store.images.count() == 0
    done = import_grades(store, file, LABELS, photographs=clinic, skip_wrong=True)
    assert done.problems == [words]
    assert said(store, clinic) == (
        {"c.png": (2, True, None)} if "b" in first[0] else {"a.png": (0, True, None), "c.png": (2, True, None)}
    )


def test_two_files_of_one_name_are_told_apart_by_their_path_alone(store, clinic, tmp_path):
    photographs(clinic / "second", ["x.png", "a.png"], side=64)
    file = table(tmp_path, ("path", "grade"), ("a", 1))
    assert import_grades(store, file, LABELS, photographs=clinic).problems == ["Line 2: there are 2 photographs a."]
    file = table(tmp_path, ("path", "grade"), ("second/a.png", 1), ("a.png", 3))
    assert import_grades(store, file, LABELS, photographs=clinic).saved == 2


def test_the_same_table_twice_adds_nothing_and_a_corrected_one_adds_what_is_new(store, clinic, tmp_path):
    rows = [("file", "grade"), ("a.png", 0), ("b.png", "U"), ("c.png", 2)]
    import_grades(store, table(tmp_path, *rows), LABELS, photographs=clinic)
    again = import_grades(store, table(tmp_path, *rows), LABELS, photographs=clinic)
    assert (again.saved, again.unchanged, store.readings.count()) == (0, 3, 3)
    rows[3] = ("c.png", 3)
    assert import_grades(store, table(tmp_path, *rows), LABELS, photographs=clinic).saved == 1
    assert [one.grade for one in store.readings.history(content_hash(clinic / "c.png"))] == [2, 3]
    assert store.verify().ok


def test_what_a_reader_said_by_hand_is_not_imported_over(store, clinic, tmp_path):
    store.readings.append(made(sha256=content_hash(clinic / "a.png"), reader="Ada", grade=1))
    file = table(tmp_path, ("file", "grade"), ("a.png", 4))
    done = import_grades(store, file, "Ada", photographs=clinic)
    assert done.problems == ["Line 2: Ada has a reading of a.png that was not imported."]
    assert said(store, clinic, "Ada")["a.png"][0] == 1


def test_the_history_tells_that_a_reading_was_imported(store, clinic, tmp_path):
    sha256 = content_hash(clinic / "a.png")
    import_grades(store, table(tmp_path, ("file", "grade"), ("a.png", 4)), LABELS, photographs=clinic)
    (entry,) = history_page(store, sha256, LABELS, opinion_visible=True).entries
    assert (entry.seen, entry.is_right) == ("imported", True)
    assert "imported from labels.csv" in entry.words
    (reading,) = store.readings.history(sha256)
    assert (reading.state, reading.seen_before, reading.model) == ("confirmed", False, None)


def test_a_readers_own_note_of_these_words_is_no_import():
    assert not made(note="imported from abroad").is_imported


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "file;size\na.png;3\n",
            "has no column for the grade; its columns: 'file', 'size'. Name it with --column grade=…",
        ),
        ("", "has no column for the photograph; its columns: none."),
        ("grade,level\n1,2\n", "has no column for the photograph"),
    ],
)
def test_a_table_without_the_columns_says_which_it_has(tmp_path, text, words):
    file = tmp_path / "labels.csv"
    file.write_text(text)
    with pytest.raises(GradeTableError) as caught:
        read_table(file, {})
    assert words in str(caught.value)


def test_a_table_that_cannot_be_read_is_named(tmp_path):
    file = tmp_path / "labels.csv"
    with pytest.raises(GradeTableError, match=r"labels.csv cannot be read: No such file"):
        read_table(file, {})
    file.write_bytes("Größe,grade\n".encode("utf-16"))
    with pytest.raises(GradeTableError, match="is no text in UTF-8"):
        read_table(file, {})


def test_no_column_is_meant_twice():
    names = [name for names in USUAL.values() for name in names]
    assert len(set(names)) == len(names)


def test_idrids_own_labels_come_in_whole(store, shared_data):
    """389 photographs of 12 megapixels; the table has those of other data sets, too."""
    folder = shared_data / "idrid" / "photos"
    if not folder.is_dir():
        pytest.skip("the IDRiD photographs (../shared/data/idrid/photos) are not on this machine")
    file = shared_data / "labels.csv"
    with file.open(encoding="utf-8") as lines:
        labels = {row["image_id"]: row for row in csv.DictReader(lines)}
    done = import_grades(store, file, LABELS, photographs=folder)
    assert done.saved == 0
    assert all("there is no photograph" in words for words in done.problems)
    done = import_grades(store, file, LABELS, photographs=folder, skip_wrong=True)
    names = {store.images.paths(one.sha256)[0].stem: one for one in store.readings.all()}
    assert done.saved == len(names) == len(list(folder.glob("*.jpg")))
    assert all(int(labels[name]["dr_grade"]) == one.grade for name, one in names.items())
    assert all(int(labels[name]["dme_risk"]) == one.dme for name, one in names.items())
    assert store.verify().ok
