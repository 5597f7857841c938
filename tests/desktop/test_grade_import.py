"""Grades of a table as a reader's readings: found by name, path or content, all of them or none, once."""

from __future__ import annotations

import csv
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from made_readings import made
from made_session import photographs
from retina_desktop.services.cancel import Cancelled, CancelToken
from retina_desktop.services.grade_import import Asked, import_grades, plan_grades, save_plan
from retina_desktop.services.grade_table import USUAL, read_table
from retina_desktop.services.reading_history import history_page
from retina_desktop.services.table_text import GradeTableError, read_table_text
from retina_desktop.store import StoreError, open_store
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
    assert said(store, clinic) == {"a.png": (0, True, None), "c.png": (2, True, None)}


@pytest.mark.parametrize(
    ("header", "first", "second"),
    [
        (("file", "grade"), ("b.png", 0), ("b", 1)),
        (("file", "grade", "eye"), ("b.png", 1, "OD"), ("b", 1, "OS")),
        (("file", "grade", "patient"), ("b.png", 1, "7"), ("b", 1, "8")),
    ],
)
def test_both_rows_of_a_contradiction_are_told_and_left_out(store, clinic, tmp_path, header, first, second):
    file = table(tmp_path, header, first, second, ("c.png", 2, "")[: len(header)], ("c.png", 2, "")[: len(header)])
    done = import_grades(store, file, LABELS, photographs=clinic, skip_wrong=True)
    words = "says otherwise of the same photograph."
    assert done.problems == [f"Line 2: line 3 {words}", f"Line 3: line 2 {words}"]
    assert said(store, clinic) == {"c.png": (2, True, None)}


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
    file.write_bytes(b"PK\x03\x04" + bytes(200))
    with pytest.raises(GradeTableError, match=r"is an office document or an archive: save the table as CSV\."):
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


def test_an_empty_cell_at_the_end_of_a_cut_table_is_not_taken_for_ungradable(store, clinic, tmp_path):
    file = tmp_path / "labels.csv"
    for text, why in (
        ("file,grade\na.png,1\nb.png,", "the table may be cut off here"),
        ("file,grade\na.png,1\nb.png", "it has only 1 columns; the table may be cut off here"),
    ):
        file.write_text(text)
        done = import_grades(store, file, LABELS, photographs=clinic)
        assert (done.saved, done.problems) == (0, [f"Line 3: {why}."])


def test_the_uk_scale_in_one_column_is_grade_and_oedema(store, clinic, tmp_path):
    file = table(tmp_path, ("file", "grade"), ("a.png", "R1M0"), ("b.png", "R2M1"), ("c.png", "R0M0"))
    assert import_grades(store, file, LABELS, photographs=clinic).problems == [
        "Line 3: R2M1 may be moderate or severe: say which."
    ]
    import_grades(store, file, LABELS, photographs=clinic, values={("grade", "r2m1"): 3, ("dme", "m1"): 2})
    assert said(store, clinic) == {"a.png": (1, True, 0), "b.png": (3, True, 2), "c.png": (0, True, 0)}


def test_a_grade_that_contradicts_gradable_is_wrong(store, clinic, tmp_path):
    file = table(tmp_path, ("file", "grade", "gradable"), ("a.png", 1, 0), ("b.png", "", 1), ("c.png", "", 0))
    done = import_grades(store, file, LABELS, photographs=clinic, skip_wrong=True)
    assert done.problems == [
        "Line 2: it is called ungradable and has a grade, 1.",
        "Line 3: it is called gradable and has no grade.",
    ]
    assert said(store, clinic) == {"c.png": (None, False, None)}


def test_a_grade_of_the_other_eye_is_wrong(store, tmp_path):
    photographs(tmp_path, ["1_left.png", "1_right.png"], side=64)
    file = table(tmp_path, ("file", "grade", "eye"), ("1_left", 1, "R"), ("1_right", 2, "right"))
    done = import_grades(store, file, LABELS, photographs=tmp_path)
    assert (done.saved, done.problems) == (0, ["Line 2: the table says OD, the photograph is of OS."])


def test_eye_and_patient_of_the_table_are_kept_where_nothing_else_says_them(store, clinic, tmp_path):
    file = table(tmp_path, ("file", "grade", "eye", "patient"), ("a.png", 1, "OS", "0042"))
    import_grades(store, file, LABELS, photographs=clinic)
    (known,) = store.images.get_many([content_hash(clinic / "a.png")]).values()
    assert (known.laterality, known.patient) == ("OS", "0042")


def test_each_row_may_name_its_reader_and_its_note_is_kept(store, clinic, tmp_path):
    rows = [("file", "grade", "reader", "comment", "date"), ("a.png", 1, "Ada", "dusty", "2020-01-02")]
    file = table(tmp_path, *rows, ("a.png", 2, "Ben", "", ""), ("b.png", 0, "", "", ""))
    done = import_grades(store, file, LABELS, photographs=clinic, columns={"reader": "reader"})
    assert done.readers == {"Ada": 1, "Ben": 1, LABELS: 1}
    notes = {one.reader: (one.grade, one.note) for one in store.readings.all()}
    assert notes == {
        "Ada": (1, "imported from labels.csv; 2020-01-02; dusty"),
        "Ben": (2, "imported from labels.csv"),
        LABELS: (0, "imported from labels.csv"),
    }


def test_the_same_row_twice_is_one_reading(store, clinic, tmp_path):
    plan = plan_grades(
        store,
        read_table_text(table(tmp_path, ("file", "grade"), ("a.png", 1), ("a", 1), ("b.png", 0))),
        Asked(LABELS, clinic),
    )
    assert (len(plan.readings), plan.repeated, plan.wrong) == (2, 1, [])
    assert store.readings.count() == 0
    assert save_plan(store, plan) == {LABELS: 2}
    assert save_plan(store, plan) == {}  # somebody imported the same meanwhile


def test_a_photograph_that_changed_after_it_was_looked_at_keeps_its_new_content_unread(store, clinic, tmp_path):
    plan = plan_grades(store, read_table_text(table(tmp_path, ("file", "grade"), ("a.png", 1))), Asked(LABELS, clinic))
    before = content_hash(clinic / "a.png")
    (clinic / "a.png").write_bytes((clinic / "b.png").read_bytes())
    assert save_plan(store, plan).total() == 1
    assert store.images.by_path([clinic / "a.png"]) == {}
    assert store.readings.current(before, LABELS) is not None
    assert store.readings.current(content_hash(clinic / "a.png"), LABELS) is None


def test_a_read_only_store_takes_nothing_and_says_so(empty_store, clinic, tmp_path):
    file = table(tmp_path, ("file", "grade"), ("a.png", 1))
    with (
        open_store(empty_store, read_only=True) as store,
        pytest.raises(StoreError, match=r"read-only, so nothing was saved"),
    ):
        import_grades(store, file, LABELS, photographs=clinic)


def test_stopped_while_it_looks_nothing_is_saved(store, clinic, tmp_path):
    token = CancelToken()
    file = table(tmp_path, ("file", "grade"), ("a.png", 1), ("b.png", 2), ("c.png", 0))

    def cancel_after_one(done: int, _count: int) -> None:
        if done == 1:
            token.cancel()

    with pytest.raises(Cancelled):
        import_grades(store, file, LABELS, photographs=clinic, progress=cancel_after_one, token=token)
    assert (store.readings.count(), store.images.count()) == (0, 0)


@pytest.mark.torture
def test_killed_at_any_moment_all_is_there_or_nothing(tmp_path, empty_store):
    """A real child process, killed after another delay each time; the readings and the files come together."""
    clinic = tmp_path / "clinic"
    photographs(clinic, [f"{number}.png" for number in range(120)], side=32)
    file = table(tmp_path, ("file", "grade"), *((f"{number}.png", number % 5) for number in range(120)))
    outcomes = set()
    delays = random.Random(6).sample(range(0, 300, 5), 12)
    for delay_ms in delays:
        copy = tmp_path / "readings.sqlite"
        for old in tmp_path.glob("readings.sqlite*"):
            old.unlink()
        shutil.copy(empty_store, copy)
        child = subprocess.Popen(
            [sys.executable, "-c", KILLED, str(copy), str(file), str(clinic)], stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        assert child.stdout.readline() == "begins\n"
        try:
            child.wait(delay_ms / 1000)
        except subprocess.TimeoutExpired:
            child.kill()
        child.wait()
        child.stdout.close()
        with open_store(copy) as store:
            outcomes.add((store.readings.count(), store.images.count()))
            assert store.verify().ok
    assert outcomes <= {(0, 0), (120, 120)}
    assert (0, 0) in outcomes


def test_killed_between_the_files_and_the_readings_neither_is_there(tmp_path, empty_store, clinic):
    copy = Path(shutil.copy(empty_store, tmp_path / "readings.sqlite"))
    file = table(tmp_path, ("file", "grade"), ("a.png", 1), ("b.png", 2))
    kill = "import os; from retina_desktop.store.images import Images; whole = Images.remember_within\n"
    kill += "def die(*args): whole(*args); os.kill(os.getpid(), 9)\n"
    child = subprocess.run(
        [sys.executable, "-c", f"{kill}Images.remember_within = die\n{KILLED}", str(copy), str(file), str(clinic)],
        check=False,
    )
    assert child.returncode == -9
    with open_store(copy) as store:
        assert (store.readings.count(), store.images.count()) == (0, 0)
        assert import_grades(store, file, LABELS, photographs=clinic).saved == 2


KILLED = """
import sys
from pathlib import Path
from retina_desktop.services.grade_import import import_grades
from retina_desktop.store import open_store
with open_store(Path(sys.argv[1])) as store:
    print("begins", flush=True)
    import_grades(store, Path(sys.argv[2]), "Ada", photographs=Path(sys.argv[3]))
"""


@pytest.mark.parametrize(
    ("header", "named"),
    [
        (("image", "level", "diagnosis"), {"grade": "diagnosis"}),
        (("image", "dr_grade", "dme", "dme_risk"), {"dme": "dme_risk"}),
    ],
)
def test_two_columns_that_contradict_are_both_named_and_one_has_to_be_chosen(store, clinic, tmp_path, header, named):
    rows = ([("a.png", 1, 1), ("b.png", 2, 3)], [("a.png", 1, 1, 1), ("b.png", 2, 0, 1)])["dme" in named]
    file = table(tmp_path, header, *rows)
    first, second = header[-2:]
    with pytest.raises(GradeTableError, match=rf"contradict one another, '{first}' and '{second}' \(line 3: . and .\)"):
        import_grades(store, file, LABELS, photographs=clinic)
    assert said(store, clinic) == {}
    outcome = import_grades(store, file, LABELS, photographs=clinic, columns=named)
    assert (outcome.saved, outcome.problems) == (2, [])


def test_two_columns_that_say_the_same_or_are_no_grades_are_no_trouble(store, clinic, tmp_path):
    file = table(tmp_path, ("image", "level", "diagnosis", "icdr"), ("a.png", 2, "2.0", "?"), ("b.png", 3, "", "3"))
    assert import_grades(store, file, LABELS, photographs=clinic).saved == 2


def test_a_photograph_of_which_one_row_is_wrong_is_left_out_with_its_other_rows(store, clinic, tmp_path):
    file = table(tmp_path, ("image", "grade"), ("a.png", 2), ("a.png", 9), ("b.png", 1))
    outcome = import_grades(store, file, LABELS, photographs=clinic, skip_wrong=True)
    assert outcome.problems[0] == "Line 2: line 3 about the same photograph is wrong."
    assert said(store, clinic) == {"b.png": (1, True, None)}


def test_of_two_photographs_of_one_name_the_folder_in_the_table_tells_which(store, tmp_path):
    for number, folder in enumerate(("v24", "v25")):
        photographs(tmp_path / "clinic" / folder, ["71_OD.png"], side=64 + number)
    file = table(tmp_path, ("image", "grade"), ("v24/71_OD", 1))
    assert import_grades(store, file, LABELS, photographs=tmp_path / "clinic").problems == []
    assert said(store, tmp_path / "clinic" / "v24") == {"71_OD.png": (1, True, None)}
    file = table(tmp_path, ("image", "grade"), ("v23/71_OD", 1))
    told = import_grades(store, file, LABELS, photographs=tmp_path / "clinic").problems
    assert told == ["Line 2: there are 2 photographs 71_OD."]


def test_macular_oedema_is_an_axis_of_its_own_on_a_photograph_that_cannot_be_graded(store, clinic, tmp_path):
    file = table(tmp_path, ("image", "grade", "dme"), ("a.png", "U", 2))
    assert import_grades(store, file, LABELS, photographs=clinic).problems == []
    assert said(store, clinic) == {"a.png": (None, False, 2)}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2025-13-45", "a date is year-month-day, not 2025-13-45"),
        ("12.03.2026", "a date is year-month-day, not 12.03.2026"),
        ("2999-01-01", "the date 2999-01-01 is still to come"),
    ],
)
def test_a_date_that_is_none_or_still_to_come_is_a_wrong_row(store, clinic, tmp_path, text, why):
    file = table(tmp_path, ("file", "grade", "date"), ("a.png", 1, text), ("b.png", 1, "2026-03-12"))
    assert import_grades(store, file, LABELS, photographs=clinic).problems == [f"Line 2: {why}."]


def test_the_day_of_grading_is_not_the_photographs(store, clinic, tmp_path):
    file = table(tmp_path, ("file", "grade", "graded_on"), ("a.png", 1, "2026-03-12"))
    assert import_grades(store, file, LABELS, photographs=clinic).saved == 1
    (known,) = store.images.get_many([content_hash(clinic / "a.png")]).values()
    assert known.taken is None


def test_a_column_of_readers_counts_only_where_it_was_named(store, clinic, tmp_path):
    file = table(tmp_path, ("file", "grade", "Grader"), ("a.png", 1, "Ben"), ("b.png", 2, LABELS), ("c.png", 2, ""))
    why = r"names readers other than IDRiD labels in its column 'Grader': Ben\. Say .* --column reader=Grader\.$"
    with pytest.raises(GradeTableError, match=why):
        import_grades(store, file, LABELS, photographs=clinic)
    assert store.readings.count() == 0
    assert import_grades(store, file, "Ben", photographs=clinic, columns={"reader": "Grader"}).saved == 3


def test_a_row_with_more_cells_than_columns_is_wrong(store, clinic, tmp_path):
    (tmp_path / "labels.csv").write_text("file,grade,dme\na.png,2,0,1\nb.png,2,0,\n")  # 2,0: a comma within a number
    done = import_grades(store, tmp_path / "labels.csv", LABELS, photographs=clinic, skip_wrong=True)
    assert done.problems == ["Line 2: it has 4 cells, the table 3 columns."]
    assert said(store, clinic) == {"b.png": (2, True, 0)}


def test_a_header_alone_has_no_rows(store, clinic, tmp_path):
    with pytest.raises(GradeTableError, match=r"labels\.csv has no rows\.$"):
        import_grades(store, table(tmp_path, ("file", "grade")), LABELS, photographs=clinic)
