"""`screen --report pdf` with a fake grader: what it writes, and what becomes of it when something is in its way."""

from __future__ import annotations

import builtins
import hashlib
import json
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from made_reports import pdf_text, poppler
from retina_desktop.cli import DONE, FAILED
from retina_desktop.cli import reports as reports_module
from retina_desktop.domain.reading import Reading
from retina_desktop.paths import find_paths
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.report_sources import file_name_of, patients_of, photographs_of_rows
from retina_desktop.services.results import read_results
from retina_desktop.settings import load_settings
from retina_desktop.store import open_store
from screening import run_screen, table
from visits_on_disk import retina, save_visit


@pytest.fixture
def clinic(tmp_path, photograph) -> Path:
    """Both eyes of patients 10 and 11, and one whose patient is not known."""
    folder = tmp_path / "clinic"
    folder.mkdir()
    for name in ("10_left.png", "10_right.png", "11_left.png", "11_right.png", "IMG.png"):
        shutil.move(photograph(name), folder / name)
    return folder


def report(clinic: Path, out: Path, *more: str) -> int:
    return run_screen(clinic, "--out", out, "--report", "pdf", *more)


def read(sha256: str, grade: int | None, **other: object) -> None:
    """A confirmed reading in the user's own store."""
    paths = find_paths()
    paths.make()
    values = {
        "sha256": sha256, "reader": "Ada", "state": "confirmed", "grade": grade, "gradable": grade is not None,
        "dme": 0, "note": "", "time_utc": datetime(2026, 11, 23, 12, tzinfo=UTC), "seconds_spent": 12.0,
    }  # fmt: skip
    with open_store(paths.store_file) as store:
        store.readings.append(Reading(**{**values, **other}))


def test_each_patient_and_the_programme_get_a_report(clinic, tmp_path, qapp):
    out = tmp_path / "out"
    assert report(clinic, out) == DONE
    assert sorted(file.name for file in (out / "reports").glob("*.pdf")) == ["10.pdf", "11.pdf", "IMG.pdf"]
    text = pdf_text(out / "reports" / "10.pdf")
    assert "Not read: the model's opinion" in text
    assert "fake-2026.11" in text
    assert "not known; photograph IMG" in pdf_text(out / "reports" / "IMG.pdf")
    assert "Photographs 5" in pdf_text(out / "programme.pdf")
    assert "<html" in (out / "programme.html").read_text(encoding="utf-8")


def test_readings_of_this_computer_are_in_the_reports(clinic, tmp_path, qapp):
    out = tmp_path / "out"
    report(clinic, out)
    row = next(row for row in table(out) if row["path"].endswith("10_left.png"))
    read(row["sha256"], 3)
    assert report(clinic, out, "--resume") == DONE
    text = pdf_text(out / "reports" / "10.pdf")
    assert "Worse eye: at least severe non-proliferative retinopathy (3)" in text
    assert "Right eye (OD): not read yet." in text
    assert "Quadratic weighted kappa" in pdf_text(out / "programme.pdf")


def test_a_seniors_decision_stands_in_the_reports(clinic, tmp_path, qapp):
    out = tmp_path / "out"
    report(clinic, out)
    row = next(row for row in table(out) if row["path"].endswith("IMG.png"))
    for reader, grade in (("Ada", 1), ("Grace", 3), ("Senior", 4)):
        read(row["sha256"], grade, reader=reader)
    report(clinic, out, "--resume")
    assert "Ada, Grace and Senior differ" in pdf_text(out / "reports" / "IMG.pdf")
    settings, _ = load_settings(find_paths().settings_file)
    settings.set("reading.arbiters", "Dr Other, Senior")
    report(clinic, out, "--resume")
    text = pdf_text(out / "reports" / "IMG.pdf")
    assert "proliferative retinopathy (4)" in text
    assert "differ" not in text
    assert "Read 1 of 5" in pdf_text(out / "programme.pdf")


def test_a_run_that_goes_on_makes_only_what_has_changed(clinic, tmp_path, qapp):
    out = tmp_path / "out"
    report(clinic, out)
    files = {file: file.stat().st_mtime_ns for file in (out / "reports").glob("*.pdf")}
    (out / "reports" / "11.pdf").unlink()
    row = next(row for row in table(out) if row["path"].endswith("IMG.png"))
    read(row["sha256"], 0)
    report(clinic, out, "--resume")
    changed = {file.name for file, before in files.items() if file.stat().st_mtime_ns != before}
    assert changed == {"11.pdf", "IMG.pdf"}


def test_an_older_run_without_reports_gets_them(clinic, tmp_path, qapp):
    out = tmp_path / "out"
    assert run_screen(clinic, "--out", out) == DONE
    assert report(clinic, out, "--resume") == DONE
    assert (out / "reports" / "10.pdf").is_file()


def test_reports_of_patients_who_are_gone_are_removed_and_nobody_elses_file_is(clinic, tmp_path, qapp):
    out = tmp_path / "out"
    report(clinic, out)
    folder = out / "reports"
    for name in ("mine.pdf", "notes.txt"):
        (folder / name).write_bytes(b"mine")
    with (folder / "IMG.pdf").open("ab") as signed:
        signed.write(b"% signed by somebody")
    (tmp_path / "precious.pdf").write_bytes(b"precious")
    outside = ["../../precious.pdf", "", hashlib.sha256(b"precious").hexdigest()]
    with (folder / ".made.jsonl").open("a", encoding="utf-8") as book:
        book.write(json.dumps(outside) + "\n")
    rows = (out / "results.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    gone = ("11_left", "11_right", "IMG")
    (out / "results.csv").write_text(
        "".join(row for row in rows if not any(name in row for name in gone)), encoding="utf-8"
    )
    assert reports_module.make_reports(out, problems := [], lambda *_: None, CancelToken())
    assert problems == []
    assert sorted(file.name for file in folder.iterdir()) == [
        ".made.jsonl", "10.pdf", "IMG.pdf", "mine.pdf", "notes.txt"
    ]  # fmt: skip
    assert (tmp_path / "precious.pdf").exists()


def test_a_damaged_row_keeps_its_patients_report(clinic, tmp_path, qapp):
    out = tmp_path / "out"
    report(clinic, out)
    text = (out / "results.csv").read_text(encoding="utf-8")
    row = next(line for line in text.splitlines() if "IMG" in line)
    grade = next(one for one in table(out) if one["path"].endswith("IMG.png"))["grade"]
    (out / "results.csv").write_text(text.replace(row, row.replace(f",ok,,{grade},", ",ok,,two,")), encoding="utf-8")
    reports_module.make_reports(out, problems := [], lambda *_: None, CancelToken())
    assert len(problems) == 1
    assert (out / "reports" / "IMG.pdf").is_file()


def test_stopping_keeps_the_reports_that_are_done(clinic, tmp_path, qapp):
    out = tmp_path / "out"
    run_screen(clinic, "--out", out)
    token = CancelToken()
    assert not reports_module.make_reports(
        out, [], lambda done, _total, _what: token.cancel() if done == 1 else None, token
    )
    assert len(list((out / "reports").glob("*.pdf"))) == 2
    assert not (out / "programme.pdf").exists()
    assert not list(out.rglob("*.new"))


def test_a_photograph_that_was_replaced_meanwhile_is_not_shown_as_the_graded_one(clinic, tmp_path, qapp):
    out = tmp_path / "out"
    run_screen(clinic, "--out", out)
    shutil.copy(clinic / "11_left.png", clinic / "10_left.png")
    problems: list[str] = []
    reports_module.make_reports(out, problems, lambda *_: None, CancelToken())
    assert "holds another photograph now than the one that was graded" in pdf_text(out / "reports" / "10.pdf")


def test_a_photograph_that_is_gone_is_said_to_be(clinic, tmp_path, qapp):
    out = tmp_path / "out"
    run_screen(clinic, "--out", out)
    (clinic / "10_left.png").unlink()
    assert reports_module.make_reports(out, [], lambda *_: None, CancelToken())
    assert "The photograph cannot be shown: There is no file of this name any more" in pdf_text(
        out / "reports" / "10.pdf"
    )


def test_a_report_that_fails_names_the_patient_and_the_rest_goes_on(clinic, tmp_path, qapp, capsys):
    out = tmp_path / "out"
    (out / "reports" / "10.pdf").mkdir(parents=True)  # where the file should go
    assert report(clinic, out) == FAILED
    assert "The report of 10 could not be written" in capsys.readouterr().err
    assert (out / "reports" / "11.pdf").is_file()
    assert (out / "programme.pdf").is_file()


def test_a_damaged_store_makes_no_report_that_would_call_the_read_unread(clinic, tmp_path, qapp, capsys):
    paths = find_paths()
    paths.make()
    paths.store_file.write_bytes(b"this is no store" * 1000)
    out = tmp_path / "out"
    assert report(clinic, out) == FAILED
    assert "The reports cannot be made" in capsys.readouterr().err
    assert len(table(out)) == 5
    assert not list(out.rglob("*.pdf"))


def test_without_qts_libraries_one_sentence_says_so_and_the_rows_are_kept(clinic, tmp_path, monkeypatch, capsys):
    real = builtins.__import__

    def broken(name, *more, **named):
        if name == "PySide6":
            raise ImportError("libEGL.so.1: cannot open shared object file")
        return real(name, *more, **named)

    monkeypatch.setattr(builtins, "__import__", broken)
    out = tmp_path / "out"
    assert report(clinic, out) == FAILED
    (line,) = [line for line in capsys.readouterr().err.splitlines() if "report" in line]
    assert "Qt cannot be loaded (libEGL.so.1" in line
    assert "--resume makes the reports" in line
    assert len(table(out)) == 5


def test_a_broken_logo_is_told_and_the_reports_are_made(clinic, tmp_path, qapp, capsys):
    paths = find_paths()
    paths.make()
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"no picture")
    settings, _ = load_settings(paths.settings_file)
    settings.set("clinic.name", "St. Example")
    settings.set("clinic.logo", str(logo))
    assert report(clinic, tmp_path / "out") == FAILED
    assert "is no picture that can be drawn" in capsys.readouterr().err
    assert "St. Example" in pdf_text(tmp_path / "out" / "reports" / "10.pdf")


def test_reports_need_no_display(clinic, tmp_path, monkeypatch):
    out = tmp_path / "out"
    run_screen(clinic, "--out", out)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    code = (
        "import sys; from pathlib import Path; from retina_desktop.cli.reports import make_reports; "
        "from retina_desktop.services.cancel import CancelToken; problems = []; "
        "make_reports(Path(sys.argv[1]), problems, lambda *_: None, CancelToken()); print(problems)"
    )
    done = subprocess.run([sys.executable, "-c", code, out], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert (out / "programme.pdf").is_file()


def test_an_earlier_visit_is_told_with_its_own_result(tmp_path, samples, qapp):
    folder, out = tmp_path / "visits", tmp_path / "out"
    pixels = retina(samples, side=400)
    save_visit(folder / "P5_right_2024.jpg", pixels, "2024:03:12 10:20:30")
    save_visit(folder / "P5_right_2026.jpg", pixels[:, ::-1].copy(), "2026:03:12 10:20:30")
    assert report(folder, out) == DONE
    (file,) = (out / "reports").glob("*.pdf")
    text = pdf_text(file)
    assert "Right eye (OD): change since the last visit" in text
    assert "Visit 2026-03-12" in text
    assert "2024-03-12" in text
    assert "maps of both photographs are not kept" in text


def test_patients_of_two_folders_with_one_number_have_a_file_each(tmp_path, photograph):
    out = tmp_path / "out"
    for place in ("north", "south"):
        (tmp_path / "in" / place).mkdir(parents=True)
    shutil.move(photograph("10_left.png"), tmp_path / "in" / "north" / "10_left.png")
    shutil.move(photograph("10_right.png"), tmp_path / "in" / "south" / "10_right.png")
    run_screen(tmp_path / "in", "--out", out)
    rows = read_results(out / "results.csv").rows
    one, other = patients_of(photographs_of_rows(rows)[0])
    assert {one.key, other.key} == {"10"}
    assert one.file_name != other.file_name
    again, _ = patients_of(photographs_of_rows(reversed(rows))[0])[::-1]
    assert again.file_name == one.file_name


def test_a_damaged_row_is_named_and_left_out(clinic, tmp_path, qapp):
    out = tmp_path / "out"
    run_screen(clinic, "--out", out)
    rows = read_results(out / "results.csv").rows
    found, problems = photographs_of_rows([{**rows[0], "grade": "two"}, *rows[1:]])
    assert len(found) == 4
    (words,) = problems
    assert rows[0]["path"] in words


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("10", "10"),
        ("../../etc/passwd", "etc_passwd"),
        ("Müller 3", "Müller_3"),
        ("a" * 300, "a" * 80),
        ("..", "patient"),
    ],
)
def test_a_patients_key_becomes_a_safe_file_name(key, name):
    assert file_name_of(key) == name


def test_real_photographs_are_printed_in_their_own_proportions(shared_data, tmp_path, qapp):
    photographs = [shared_data / "idrid" / "photos" / f"IDRiD_00{n}.jpg" for n in (1, 2)]
    out = tmp_path / "out"
    assert run_screen(*photographs, "--out", out, "--maps", "--report", "pdf") == DONE
    for row in table(out):
        file = out / "reports" / f"{Path(row['path']).stem}.pdf"
        listed = subprocess.run(
            [poppler("pdfimages"), "-list", file], capture_output=True, text=True, check=True
        ).stdout
        width, height = (int(number) for number in listed.splitlines()[2].split()[3:5])
        assert width / height == pytest.approx(int(row["width"]) / int(row["height"]), rel=0.005)
        assert file.stat().st_size < 1_000_000
