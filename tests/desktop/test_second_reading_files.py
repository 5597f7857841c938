"""The lists of second readings as files: blind for the reader, with reasons for the lead, from a screening's table."""

from __future__ import annotations

import csv
import os
from collections import Counter
from pathlib import Path

import pytest

from made_session import photographs
from retina_desktop.cli import command_parser
from retina_desktop.services.results import COLUMNS, ResultsError
from retina_desktop.services.second_reading import Answer, SamplePlan
from retina_desktop.services.second_reading_files import places, read_first, write_second_readings
from screening import run_screen, table


def row(path: str, number: int, **values: object) -> dict[str, str]:
    known = {"path": path, "sha256": f"{number:064x}", "status": "ok", "grade": 0, "dme": 0, "uncertainty": 0.2}
    known |= {f"p{grade}": 0.2 for grade in range(5)}
    return dict.fromkeys(COLUMNS, "") | {name: str(value) for name, value in (known | values).items()}


def write_table(out: Path, *rows: dict[str, str]) -> Path:
    out.mkdir(exist_ok=True)
    with (out / "results.csv").open("w", encoding="utf-8", newline="") as file:
        writer: csv.DictWriter[str] = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return out / "results.csv"


def rows_of(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    write_table(
        tmp_path,
        row("/c/1_OD.png", 1),
        row("/c/1_OS.png", 2, grade=3, p3=0.5, p4=0.3),
        row("/c/2_OD.png", 3, status="ungradable", grade=4, dme=1, uncertainty=0.9),
        row("/c/3_OD.png", 0, sha256="", status="error", error="cut off", **dict.fromkeys(("grade", "dme", "p3"), "")),
    )
    return tmp_path


def test_the_table_is_read_as_the_first_reading(out):
    first = list(read_first(out / "results.csv"))
    assert [one.model for one in first] == [Answer(0), Answer(3), Answer(None), None]
    assert [(one.patient, one.eye) for one in first] == [("1", "OD"), ("1", "OS"), ("2", "OD"), ("3", "OD")]
    assert first[1].p_severe == pytest.approx(0.8)


def test_what_the_model_would_refer_is_read_though_its_grade_and_oedema_are_0(tmp_path):
    write_table(tmp_path, row("/c/1.png", 1, referable=1), row("/c/2.png", 2, grade=1, referable=1), row("/c/3.png", 3))
    for referable_only in (False, True):
        drawn = write_second_readings(tmp_path, SamplePlan(0, referable_only=referable_only))
        assert sorted(pick.photograph.path for pick in drawn.picks) == ["/c/1.png", "/c/2.png"]


def test_the_readers_list_tells_nothing_of_a_grade_and_the_leads_tells_why(out):
    write_second_readings(out, SamplePlan(1, 7))
    blind, told = rows_of(out / "to-read.csv"), rows_of(out / "to-read-reasons.csv")
    assert set(blind[0]) == {"path", "sha256", "patient", "eye", "reason"}
    assert {one["reason"] for one in blind} == {"second reading"}
    assert [Path(one["path"]).name for one in told] == ["1_OS.png", "3_OD.png", "2_OD.png", "1_OD.png"]
    assert sorted(one["path"] for one in told) == sorted(one["path"] for one in blind)
    reasons = ["diseased", "not analysed", "ungradable", "drawn from the negatives"]
    assert [one["reason"] for one in told] == reasons
    assert [one["grade"] for one in told] == ["3", "", "", "0"]
    assert [one["dme"] for one in told] == ["0", "", "", "0"]
    assert {(one["share"], one["seed"]) for one in told} == {("1", "7")}


def test_the_order_of_the_readers_list_tells_nothing_of_severity_and_keeps_both_eyes_together(tmp_path):
    """Likely severe, uncertain and negative patients: by severity the first twenty photographs would be the severe ones."""
    rows = [
        row(f"/c/{n}_{eye}.png", 2 * n + (eye == "OS"), grade=(4, 1, 0)[n // 10], p4=(0.9, 0.1, 0.0)[n // 10])
        for n in range(30)
        for eye in ("OD", "OS")
    ]
    write_table(tmp_path, *rows)
    orders = []
    for seed in (1, 2, 1):
        write_second_readings(tmp_path, SamplePlan(1, seed))
        orders.append([int(one["patient"]) for one in rows_of(tmp_path / "to-read.csv")])
    first = orders[0]
    assert all(first[place] == first[place + 1] for place in range(0, len(first), 2))
    by_kind = [sum(patient // 10 == kind for patient in first[:20]) for kind in range(3)]
    assert all(2 <= count <= 12 for count in by_kind)
    assert orders[2] == first != orders[1]


def test_written_again_the_lists_are_replaced_whole(out):
    write_second_readings(out, SamplePlan(1))
    write_second_readings(out, SamplePlan(0))
    assert len(rows_of(out / "to-read.csv")) == 3
    assert sorted(file.name for file in out.iterdir()) == ["results.csv", "to-read-reasons.csv", "to-read.csv"]


def test_a_last_row_that_a_kill_cut_is_left_out(out):
    file = out / "results.csv"
    with file.open("a") as text:
        text.write("/c/9_OD.png,abc,ok,")
    assert len(list(read_first(file))) == 4


@pytest.mark.parametrize(
    ("text", "why"),
    [("a,b\n1,2\n", "was not made by this program"), ("", "was not made by this program")],
)
def test_another_table_is_refused_in_words(tmp_path, text, why):
    (tmp_path / "results.csv").write_text(text)
    with pytest.raises(ResultsError, match=why):
        list(read_first(tmp_path / "results.csv"))


def test_a_value_that_is_none_is_named_with_its_row(tmp_path):
    file = write_table(tmp_path, row("/c/1.png", 1), row("/c/2.png", 2, grade="two"))
    with pytest.raises(ResultsError, match=r"line 3.*'two'"):
        list(read_first(file))


def test_a_table_that_is_not_there_is_said(tmp_path):
    with pytest.raises(ResultsError, match="cannot be read: No such file"):
        list(read_first(tmp_path / "results.csv"))


def test_a_folder_that_cannot_be_written_is_said(out, monkeypatch):
    (out / ".to-read.csv.new").mkdir()
    with pytest.raises(ResultsError, match=r"to-read\.csv cannot be written"):
        write_second_readings(out, SamplePlan())


def test_relative_paths_are_found_from_the_tables_folder_and_those_above_it(tmp_path):
    eye = photographs(tmp_path / "clinic", ["1_OD.png"])[0]
    file = write_table(tmp_path / "results", row("clinic/1_OD.png", 1))
    assert places(list(read_first(file)), file) == [eye]


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_utf_8_is_found_again(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/eye\xff.png"))
    path.write_bytes(b"x")
    file = write_table(tmp_path, row(str(path).encode("utf-8", "backslashreplace").decode(), 1))
    assert places(list(read_first(file)), file) == [path]


# ------------------------------------------------------------------------------------------------- on the command line
def test_screen_writes_the_lists_beside_its_results_and_states_the_share(tmp_path, capsys):
    photographs(tmp_path / "eyes", [f"{n}_{eye}.png" for n in range(6) for eye in ("left", "right")])
    out = tmp_path / "out"
    assert run_screen(tmp_path / "eyes", "--out", out, "--second-readings", "50%", "--seed", 3) == 0
    results, told = table(out), rows_of(out / "to-read-reasons.csv")
    diseased = {one["path"] for one in results if one["grade"] != "0"}
    assert diseased == {one["path"] for one in told if one["reason"] == "diseased"}
    drawn = Counter(one["patient"] for one in told if one["reason"] == "drawn from the negatives")
    negatives = Counter(Path(one["path"]).name.split("_")[0] for one in results if one["grade"] == "0")
    assert all(negatives[patient] == count for patient, count in drawn.items())
    words = "".join(capsys.readouterr())
    assert f"{sum(drawn.values())} of {sum(negatives.values())} (" in words
    assert "to-read.csv" in words


def test_screen_without_it_writes_no_list(tmp_path):
    photographs(tmp_path / "eyes", ["1_left.png"])
    run_screen(tmp_path / "eyes", "--out", tmp_path / "out")
    assert not (tmp_path / "out" / "to-read.csv").exists()


@pytest.mark.parametrize("share", ["10", "-1%", "ten", "nan"])
def test_a_share_that_is_none_is_wrong_use(share, capsys):
    with pytest.raises(SystemExit) as ended:
        command_parser("screen").parse_args(["screen", "x", "--out", "o", f"--second-readings={share}"])
    assert ended.value.code == 2
    assert "such as 0.1 or 10%" in capsys.readouterr().err


def test_many_rows_are_read_one_by_one(tmp_path):
    count = 20_000
    line = ",".join(row("/clinic/PATH_OD.png", 1).values())
    head, line = ",".join(COLUMNS), line.replace(f"{1:064x}", "SHA")
    with (tmp_path / "results.csv").open("w") as file:
        file.write(head + "\n")
        file.writelines(line.replace("PATH", str(n)).replace("SHA", f"{n:064x}") + "\n" for n in range(count))
    assert sum(1 for _ in read_first(tmp_path / "results.csv")) == count


def test_an_earlier_versions_table_has_no_patients_and_is_read_by_its_names(out):
    file = out / "results.csv"
    rows = [{name: value for name, value in one.items() if name != "patient"} for one in rows_of(file)]
    with file.open("w", encoding="utf-8", newline="") as text:
        writer: csv.DictWriter[str] = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    assert [one.patient for one in read_first(file)] == ["1", "1", "2", "3"]
