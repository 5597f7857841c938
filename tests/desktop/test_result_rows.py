from __future__ import annotations

import os
from pathlib import Path

import pytest

from made_results import failed_row, made_row, some_rows, ungradable_row, write_results
from retina_desktop.services.cancel import Cancelled, CancelToken
from retina_desktop.services.result_rows import FAILED_KIND, UNGRADABLE_KIND, Choice, SortBy, arrange, read_table
from retina_desktop.services.results import ResultsError

CLINIC = Path("/clinic")


def names(table, choice: Choice) -> list[str]:
    return [table.results[place].name for place in arrange(table.results, choice, CancelToken())]


@pytest.fixture
def table(tmp_path):
    return read_table(write_results(tmp_path, some_rows(CLINIC)), CancelToken())


def test_every_row_is_read_as_what_it_is(table):
    first, *_, ungradable, failed = table.results
    assert (first.name, first.grade, first.kind, first.lesions) == ("1_right.png", 0, "0", (3, 0, 1, 0))
    assert (ungradable.kind, ungradable.reasons) == (UNGRADABLE_KIND, ("blur", "dark"))
    assert (failed.kind, failed.error) == (FAILED_KIND, "The file is cut off after 1.2 MB.")


def test_grades_and_reasons_are_counted(table):
    counts = table.counts
    assert [counts.kinds[kind] for kind in ("0", "1", "2", "3", "4")] == [2, 0, 1, 1, 1]
    assert (counts.kinds[UNGRADABLE_KIND], counts.kinds[FAILED_KIND], counts.referable) == (1, 1, 3)
    assert counts.reasons == {"blur": 1, "dark": 1}
    assert counts.ungradable_share == pytest.approx(1 / 6)


def test_likely_grade_3_or_4_comes_first_and_what_failed_last(table):
    assert names(table, Choice())[:2] == ["2_left.png", "2_right.png"]
    assert names(table, Choice())[-1] == "cut.jpg"
    assert names(table, Choice(turned=True))[-1] == "cut.jpg"


def test_the_least_certain_comes_first_when_asked_for(table):
    assert names(table, Choice(by=SortBy.UNCERTAINTY))[0] == "1_left.png"


def test_names_are_in_the_order_of_people(table):
    ordered = names(table, Choice(by=SortBy.NAME))
    assert ordered.index("2_left.png") < ordered.index("10_left.png")


@pytest.mark.parametrize("by", SortBy)
def test_every_order_lists_every_row_once(table, by: SortBy):
    for turned in (False, True):
        assert sorted(names(table, Choice(by=by, turned=turned))) == sorted(row.name for row in table.results)


def test_kinds_the_referable_list_and_words_filter(table):
    assert names(table, Choice(kinds=frozenset({FAILED_KIND}))) == ["cut.jpg"]
    assert set(names(table, Choice(only_referable=True))) == {"1_left.png", "2_right.png", "2_left.png"}
    assert names(table, Choice(text="CUT off")) == ["cut.jpg"]
    assert names(table, Choice(text="2_ OS")) == ["2_left.png"]


def test_two_folders_with_the_same_names_are_told_apart(tmp_path):
    rows = [made_row(CLINIC / "a" / "1.png"), made_row(CLINIC / "b" / "1.png")]
    table = read_table(write_results(tmp_path, rows), CancelToken())
    assert [row.name for row in table.results] == [os.path.join("a", "1.png"), os.path.join("b", "1.png")]  # noqa: PTH118


def test_what_cannot_be_read_of_a_row_is_unknown(tmp_path):
    rows = [
        made_row(CLINIC / "1.png", grade=7),
        made_row(CLINIC / "2.png", 1, p3="nan", uncertainty="much", conformal_set="1|x", microaneurysms="-2", dme="9"),
        made_row(CLINIC / "3.png", 1, status="later"),
    ]
    first, second, third = read_table(write_results(tmp_path, rows), CancelToken()).results
    assert (first.kind, third.kind) == (FAILED_KIND, FAILED_KIND)
    assert (second.p_severe, second.uncertainty, second.conformal_set, second.dme) == (None, None, None, None)
    assert second.lesions == (None, 0, 1, 0)


def test_relative_paths_of_the_command_line_are_found_beside_the_results(tmp_path, monkeypatch):
    (tmp_path / "clinic").mkdir()
    (tmp_path / "clinic" / "1.png").touch()
    file = write_results(tmp_path / "out", [made_row("clinic/1.png")])
    monkeypatch.chdir("/")
    assert read_table(file, CancelToken()).results[0].path == tmp_path / "clinic" / "1.png"


def test_an_empty_table_and_one_of_failures_only_have_no_share(tmp_path):
    assert read_table(write_results(tmp_path, []), CancelToken()).counts.ungradable_share is None
    table = read_table(write_results(tmp_path, [failed_row("/x/1.png", "Gone.")]), CancelToken())
    assert table.counts.ungradable_share is None


def test_a_table_of_another_program_is_refused_in_words(tmp_path):
    file = tmp_path / "results.csv"
    file.write_text("name,grade\n1.png,2\n")
    with pytest.raises(ResultsError, match="was not made by this program"):
        read_table(file, CancelToken())


def test_reading_and_ordering_can_be_left(tmp_path):
    file = write_results(tmp_path, [ungradable_row("/x/1.png")])
    table = read_table(file, CancelToken())
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        read_table(file, token)
    with pytest.raises(Cancelled):
        arrange(table.results, Choice(), token)
