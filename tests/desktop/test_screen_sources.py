"""What `screen` takes besides folders of photographs: a camera's disc, and a worklist."""

from __future__ import annotations

import csv
from pathlib import Path

from made_dicom import made_dicom, made_report, write_disc
from made_session import photographs
from retina_desktop.cli import DONE, FAILED
from screening import run_screen, table


def test_a_cameras_disc_and_a_worklist_are_screened(tmp_path, capsys):
    write_disc(tmp_path / "disc", made_dicom(), made_report())
    assert run_screen(tmp_path / "disc", "--out", tmp_path / "out") == DONE
    (row,) = table(tmp_path / "out")
    assert (row["status"], row["laterality"]) == ("ok", "OD")
    assert "1 other DICOM object left out (SR 1)" in capsys.readouterr().err
    (tmp_path / "list.csv").write_text(f"path\n{Path(row['path'])}\ngone.png\n")
    assert run_screen(tmp_path / "list.csv", "--out", tmp_path / "again") == FAILED
    assert "1 photograph of list.csv is not there: gone.png." in capsys.readouterr().err
    assert [one["sha256"] for one in table(tmp_path / "again")] == [row["sha256"]]


def test_eye_and_patient_of_a_worklist_are_in_every_table_and_make_one_report(tmp_path, qapp):
    one, _ = photographs(tmp_path / "a", ["one.png", "10_left.png"])
    twin = tmp_path / "b" / "twin.png"
    twin.parent.mkdir()
    twin.write_bytes(one.read_bytes())
    rows = ("a/one.png,P7,right", "a/10_left.png,P7,", "b/twin.png,P7,right")
    (tmp_path / "list.csv").write_text("\n".join(("path,patient,eye", *rows)))
    out = tmp_path / "out"
    more = ("--second-readings", "1", "--report", "pdf")
    assert run_screen(tmp_path / "list.csv", "--out", out, *more) == DONE
    said = {Path(row["path"]).name: (row["patient"], row["laterality"]) for row in table(out)}
    assert said == {"one.png": ("P7", "OD"), "10_left.png": ("P7", "OS"), "twin.png": ("P7", "OD")}
    with (out / "to-read.csv").open(encoding="utf-8", newline="") as file:
        drawn = {(row["patient"], row["eye"]) for row in csv.DictReader(file)}
    assert drawn == {("P7", "OD"), ("P7", "OS")}
    assert [file.name for file in (out / "reports").glob("*.pdf")] == ["P7.pdf"]


def test_a_worklist_tells_a_run_that_goes_on_whose_its_photographs_are(tmp_path):
    photographs(tmp_path / "a", ["1.png", "10_left.png"])
    out = tmp_path / "out"
    assert run_screen(tmp_path / "a", "--out", out) == DONE
    assert {row["patient"] for row in table(out)} == {""}  # what a name seems to say is no fact
    (tmp_path / "list.csv").write_text("path,patient,eye\na/1.png,P7,OS\na/10_left.png,P8,\n")
    assert run_screen(tmp_path / "list.csv", "--out", out, "--resume") == DONE
    assert [(row["patient"], row["laterality"]) for row in table(out)] == [("P7", "OS"), ("P8", "OS")]
