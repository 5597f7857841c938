"""`store import-grades`, as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from made_session import photographs
from retina_desktop.cli import main
from retina_desktop.cli.grades import COLUMNS
from retina_desktop.paths import find_paths
from retina_desktop.services.grade_table import WHATS
from retina_desktop.store import open_store


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    photographs(tmp_path / "eyes", ["one.png", "two.png"], side=64)
    table = tmp_path / "labels.csv"
    table.write_text("image,level,consensus\none,0,1\ntwo,4,2\n")
    return table


def run(*words: object) -> int:
    return main(["store", "import-grades", *map(str, words)])


def grades() -> list[int | None]:
    with open_store(find_paths().store_file) as store:
        return [one.grade for one in store.readings.all()]


def test_it_says_what_was_saved_and_again_that_nothing_was(labels, tmp_path, capsys):
    words = (labels, "--reader", "IDRiD labels", "--photographs", tmp_path / "eyes")
    assert run(*words) == 0
    store = find_paths().store_file
    assert capsys.readouterr().out == f"2 grades imported for IDRiD labels into {store}; 0 were there already.\n"
    assert run(*words, "--progress", "json") == 0
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (last["event"], last["saved"], last["unchanged"], last["problems"]) == ("finished", 0, 2, [])
    assert grades() == [0, 4]


def test_a_wrong_row_keeps_all_out_until_it_is_to_be_skipped(labels, tmp_path, capsys):
    labels.write_text(labels.read_text() + "three,1,1\n")
    words = (labels, "--reader", "A", "--photographs", tmp_path / "eyes")
    assert run(*words) == 1
    assert capsys.readouterr().err == (
        "Line 4: there is no photograph three.\n"
        "Nothing was imported: a row is wrong. --skip-wrong imports the others.\n"
    )
    assert grades() == []
    assert run(*words, "--skip-wrong") == 1
    assert "2 grades imported for A" in capsys.readouterr().out
    assert grades() == [0, 4]


def test_a_column_can_be_named(labels, tmp_path):
    assert run(labels, "--reader", "A", "--photographs", tmp_path / "eyes", "--column", "grade=consensus") == 0
    assert grades() == [1, 2]


@pytest.mark.parametrize("column", ["grade", "colour=red", "grade="])
def test_a_column_that_is_none_is_wrong_use(labels, column, capsys):
    assert run(labels, "--reader", "A", "--column", column) == 2
    assert "is not one of photograph=NAME, grade=NAME, dme=NAME" in capsys.readouterr().err


def test_a_table_that_is_not_there_is_named(tmp_path, capsys):
    assert run(tmp_path / "none.csv", "--reader", "A") == 1
    assert "none.csv cannot be read: No such file or directory." in capsys.readouterr().err


def test_its_help_has_examples(capsys):
    assert run("--help") == 0
    assert 'Example: retina-desktop store import-grades train.csv --reader "IDRiD labels"' in capsys.readouterr().out


def test_the_help_names_every_column_that_there_is():
    assert COLUMNS == WHATS


def test_a_value_can_be_given_its_meaning(labels, tmp_path):
    labels.write_text("image,level\none,R2\ntwo,hazy\n")
    words = (labels, "--reader", "A", "--photographs", tmp_path / "eyes", "--value", "grade:R2=3")
    assert run(*words) == 1
    assert run(*words, "--value", "grade:Hazy=U") == 0
    assert grades() == [3, None]


@pytest.mark.parametrize("value", ["grade:R2", "grade:R2=5", "dme:M1=3", "eye:x=1", "grade:=1", "grade:R2=x"])
def test_a_meaning_that_is_none_is_wrong_use(labels, value, capsys):
    assert run(labels, "--reader", "Ada", "--value", value) == 2
    assert "is not as grade:R2=3" in capsys.readouterr().err


def test_of_many_wrong_rows_the_first_are_told_and_a_file_has_all(labels, tmp_path, capsys):
    labels.write_text("image,level\n" + "".join(f"gone{n},1\n" for n in range(30)))
    words = (labels, "--reader", "A", "--photographs", tmp_path / "eyes")
    assert run(*words) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[19:21] == ["Line 21: there is no photograph gone19.", "And 10 more; --wrong FILE writes all."]
    assert told[21] == "Nothing was imported: 30 rows are wrong. --skip-wrong imports the others."
    assert run(*words, "--wrong", tmp_path / "wrong.txt") == 1
    assert len((tmp_path / "wrong.txt").read_text().splitlines()) == 30
    assert f"And 10 more; all are in {tmp_path / 'wrong.txt'}." in capsys.readouterr().err
    assert run(*words, "--wrong", tmp_path) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_it_says_who_got_how_many(labels, tmp_path, capsys):
    labels.write_text("image,level,reader\none,0,Ben\ntwo,4,\n")
    words = (labels, "--reader", "Ada", "--photographs", tmp_path / "eyes")
    assert run(*words) == 1
    assert "names readers other than Ada in its column 'reader': Ben." in capsys.readouterr().err
    assert run(*words, "--column", "reader=reader") == 0
    assert "2 grades imported for Ada (1), Ben (1) into " in capsys.readouterr().out


def test_none_is_asked_about(labels, tmp_path, capsys):
    labels.write_text("image,level\none,None\ntwo,no DR\n")
    words = (labels, "--reader", "A", "--photographs", tmp_path / "eyes")
    assert run(*words) == 1
    assert "Line 2: None may be no retinopathy or a missing value: say which." in capsys.readouterr().err
    assert run(*words, "--value", "grade:none=U") == 0
    assert sorted(grades(), key=str) == [0, None]
