"""What `screen` takes besides folders of photographs: a camera's disc, and a worklist."""

from __future__ import annotations

from pathlib import Path

from made_dicom import made_dicom, made_report, write_disc
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
