"""Screening without a window: the table, the maps, and that nothing is lost by a kill, a Ctrl-C or a full disk."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest

from corpus import fundus_like
from fakes import FakeGrader, load_and_die, load_batches, load_fake, load_faulty
from retina_desktop.cli import DONE, FAILED, WRONG_USE
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.grade_image import GraderClient
from retina_desktop.services.grader_process import read_ahead
from retina_desktop.services.results import COLUMNS, as_line, failed_row, from_line, read_results
from retina_desktop.services.screen_folder import screen_folder
from retina_desktop.services.screening_run import ScreenPlan, Told
from retina_models.fundus import read
from screening import FAKE_SCREEN, program_environment, results_after_kills, table, without_seconds
from screening import run_screen as run

CONTRACT = [  # contracts.md
    "path", "sha256", "status", "error", "grade", "p0", "p1", "p2", "p3", "p4", "action", "referable",
    "p_referable", "dme", "p_dme0", "p_dme1", "p_dme2", "gradable", "p_gradable", "quality_reasons", "uncertainty",
    "conformal_set", "microaneurysms", "haemorrhages", "hard_exudates", "soft_exudates", "rule_grade", "disc_x",
    "disc_y", "fovea_x", "fovea_y", "laterality", "model", "seconds",
]  # fmt: skip


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    """A folder with six photographs, one of them without any light."""
    folder = tmp_path / "photographs"
    folder.mkdir()
    for number in range(5):
        cv2.imwrite(str(folder / f"{number}_{('left', 'right')[number % 2]}.png"), fundus_like(number))
    cv2.imwrite(str(folder / "dark.png"), np.full((200, 200, 3), 3, np.uint8))
    return folder


@pytest.mark.parametrize("name", ["a\rb.png", "a\nb.png", 'a",b.png'])
def test_a_name_is_read_back_as_it_is(name, tmp_path):
    line = as_line(failed_row(name, "ab" * 32, "It is cut off.", None, "m", 0.1))
    (tmp_path / "results.csv").write_bytes(",".join(COLUMNS).encode() + b"\n" + line)
    assert [row["path"] for row in read_results(tmp_path / "results.csv").rows] == [name]
    assert from_line(line)["path"] == name


def test_every_photograph_gets_a_row_with_the_columns_and_types_of_the_contract(photographs, tmp_path):
    assert run(photographs, "--out", tmp_path / "out") == DONE
    rows = table(tmp_path / "out")
    assert list(rows[0])[: len(CONTRACT)] == CONTRACT
    assert list(rows[0]) == list(COLUMNS)
    assert [Path(row["path"]).name for row in rows] == [
        "0_left.png", "1_right.png", "2_left.png", "3_right.png", "4_left.png", "dark.png"
    ]  # fmt: skip
    for row in rows:
        assert row["sha256"] == hashlib.sha256(Path(row["path"]).read_bytes()).hexdigest()
        assert abs(sum(float(row[f"p{grade}"]) for grade in range(5)) - 1) < 1e-3
        assert abs(sum(float(row[f"p_dme{risk}"]) for risk in range(3)) - 1) < 1e-3
        assert int(row["grade"]) in range(5)
        assert {row["referable"], row["gradable"]} <= {"0", "1"}
        assert all(int(row[name]) >= 0 for name in CONTRACT[CONTRACT.index("microaneurysms") :][:4])
        assert float(row["disc_x"]) > 0
        assert row["fovea_x"] == row["fovea_y"] == ""
        assert float(row["seconds"]) >= 0
        assert row["model"] == "fake-2026.11"
    assert [row["laterality"] for row in rows] == ["OS", "OD", "OS", "OD", "OS", ""]
    assert [row["status"] for row in rows] == ["ok"] * 5 + ["ungradable"]
    assert rows[-1]["quality_reasons"] == "dark"
    assert rows[-1]["p0"] != ""


def test_maps_are_pictures_of_exactly_the_photographs_size(photographs, tmp_path):
    out = tmp_path / "out"
    assert run(photographs, "--out", out, "--maps") == DONE
    for row in table(out):
        expected = FakeGrader().analyse(read(Path(row["path"])))
        for kind in ("MA", "HE", "EX", "SE", "artefact"):
            picture = cv2.imread(str(out / "maps" / f"{row['sha256'][:12]}_{kind}.png"), cv2.IMREAD_UNCHANGED)
            assert picture is not None
            assert picture.dtype == np.uint8
            assert (picture == expected.map_in_photo(kind)).all()
    pictures = [path.name for path in (out / "maps").iterdir() if not path.name.startswith(".")]
    assert len(pictures) == 5 * 6


def test_attributions_are_pictures_of_the_photographs_size_that_say_nothing_outside_the_network_s_square(
    photographs, tmp_path
):
    out = tmp_path / "out"
    assert run(photographs / "0_left.png", "--out", out, "--attributions", "saliency") == DONE
    (row,) = table(out)
    picture = cv2.imread(str(out / "attributions" / f"{row['sha256'][:12]}_saliency.png"), cv2.IMREAD_UNCHANGED)
    assert picture is not None
    assert picture.shape == (240, 320)
    assert picture[0, 0] == 128
    assert picture[120, 160] != 128
    assert not (out / "maps").exists()
    assert run(photographs / "0_left.png", "--out", out, "--attributions", "occlusion", "--resume") == DONE
    assert len(list((out / "attributions").glob("[0-9a-f]*.png"))) == 2
    assert len(table(out)) == 1


def test_a_table_that_is_there_is_not_overwritten(photographs, tmp_path, capsys):
    out = tmp_path / "out"
    out.mkdir()
    (out / "results.csv").write_text("mine")
    assert run(photographs, "--out", out) == WRONG_USE
    assert "--resume" in capsys.readouterr().err
    assert (out / "results.csv").read_text() == "mine"


def test_a_table_of_another_program_is_not_resumed(photographs, tmp_path, capsys):
    out = tmp_path / "out"
    out.mkdir()
    (out / "results.csv").write_text("a,b\n1,2\n")
    assert run(photographs, "--out", out, "--resume") == FAILED
    assert "was not made by this program" in capsys.readouterr().err
    assert (out / "results.csv").read_text() == "a,b\n1,2\n"


def test_resume_skips_what_is_done_and_mends_a_half_written_line(photographs, tmp_path, capsys):
    out = tmp_path / "out"
    assert run(photographs, "--out", out) == DONE
    whole = (out / "results.csv").read_bytes()
    lines = whole.splitlines(keepends=True)
    (out / "results.csv").write_bytes(b"".join(lines[:4]) + lines[4][:30])
    assert run(photographs, "--out", out, "--resume") == DONE
    assert "3 done before" in capsys.readouterr().out
    again = table(out)
    assert (out / "results.csv").read_bytes().startswith(b"".join(lines[:4]))
    assert len({row["path"] for row in again}) == len(again) == 6


def test_resume_tries_failed_photographs_again(photographs, tmp_path):
    out = tmp_path / "out"
    bad = photographs / "z_bad.png"
    bad.write_bytes(b"")
    assert run(photographs, "--out", out) == FAILED
    assert [row["status"] for row in table(out)].count("error") == 1
    cv2.imwrite(str(bad), fundus_like(99))
    assert run(photographs, "--out", out, "--resume") == DONE
    rows = table(out)
    assert len(rows) == 7
    assert {row["error"] for row in rows} == {""}


def test_resume_with_another_model_grades_anew_and_keeps_the_old_table_beside(photographs, tmp_path):
    out = tmp_path / "out"
    assert run(photographs, "--out", out) == DONE
    old = (out / "results.csv").read_bytes()
    assert run(photographs, "--out", out, "--resume", load=partial(load_fake, name="newer")) == DONE
    rows = table(out)
    assert len(rows) == 6
    assert {row["model"] for row in rows} == {"newer"}
    assert (out / "results.1.csv").read_bytes() == old


def test_resume_with_maps_makes_the_maps_that_are_missing(photographs, tmp_path):
    out = tmp_path / "out"
    assert run(photographs, "--out", out) == DONE
    assert run(photographs, "--out", out, "--resume", "--maps") == DONE
    assert len(table(out)) == 6
    assert len(list((out / "maps").glob("[0-9a-f]*.png"))) == 30


def test_results_inside_the_screened_folder_are_not_screened_themselves(photographs):
    out = photographs / "results"
    assert run(photographs, "--out", out, "--maps") == DONE
    assert run(photographs, "--out", out, "--maps", "--resume") == DONE
    assert len(table(out)) == 6


def test_the_same_content_twice_is_analysed_once_and_has_two_rows(photographs, tmp_path):
    (photographs / "copy_right.png").write_bytes((photographs / "0_left.png").read_bytes())
    assert run(photographs, "--out", tmp_path / "out") == DONE
    twins = [row for row in table(tmp_path / "out") if Path(row["path"]).name in ("0_left.png", "copy_right.png")]
    assert len(twins) == 2
    assert {row["laterality"] for row in twins} == {"OS", "OD"}
    assert twins[0]["seconds"] == twins[1]["seconds"]


def test_photographs_that_fail_are_named_and_the_rest_goes_on(photographs, tmp_path, capsys):
    (photographs / "1_right.png").rename(photographs / "dies_right.png")
    (photographs / "2_left.png").rename(photographs / "raises_left.png")
    assert run(photographs, "--out", tmp_path / "out", load=load_faulty) == FAILED
    rows = {Path(row["path"]).name: row for row in table(tmp_path / "out")}
    assert len(rows) == 6
    assert rows["raises_left.png"]["error"] == "The device ran out of memory."
    assert "twice on this photograph" in rows["dies_right.png"]["error"]
    assert rows["raises_left.png"]["laterality"] == "OS"
    errors = capsys.readouterr().err
    assert "raises_left.png: The device ran out of memory." in errors
    assert "dies_right.png: The analysis process was ended by the system" in errors


def test_a_photograph_that_vanishes_in_mid_run_has_a_row_that_says_so(photographs, tmp_path):
    """The last is removed when the first is graded: it is not read ahead so far."""
    out = tmp_path / "out"
    for number in range(5, 5 + 2 * read_ahead(1)):
        cv2.imwrite(str(photographs / f"{number}_left.png"), fundus_like(number))
    (photographs / "dark.png").rename(photographs / "last.png")
    process = start(photographs, "--out", out, seconds=0.5)
    wait_for_rows(out, 1)
    (photographs / "last.png").unlink()
    process.communicate(timeout=120)
    assert process.returncode == FAILED
    rows = table(out)
    assert len(rows) == 6 + 2 * read_ahead(1)
    (gone,) = (row for row in rows if row["status"] == "error")
    assert Path(gone["path"]).name == "last.png"
    assert gone["error"].endswith(".")


def test_two_workers_grade_the_same_as_one(photographs, tmp_path):
    assert run(photographs, "--out", tmp_path / "one") == DONE
    assert run(photographs, "--out", tmp_path / "two", "--workers", 2) == DONE
    one, two = (
        {row["path"]: [row[c] for c in CONTRACT[:-1]] for row in table(tmp_path / name)} for name in ("one", "two")
    )
    assert one == two


def test_progress_as_json_lines(photographs, tmp_path, capsys):
    assert run(photographs, "--out", tmp_path / "out", "--progress", "json") == DONE
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert all(set(event) == {"event", "done", "total", "message", "per_second", "left_s"} for event in events[:-1])
    assert events[0]["per_second"] is events[0]["left_s"] is None
    assert events[-2]["per_second"] > 0
    assert events[-2]["left_s"] == 0
    done = [event["done"] for event in events[:-1]]
    assert done == sorted(done)
    assert done[-1] == 6
    assert events[-1]["event"] == "finished"
    assert (events[-1]["graded"], events[-1]["ungradable"], events[-1]["failed"]) == (5, 1, 0)


def test_a_model_that_does_not_load_ends_it_in_words(photographs, tmp_path, capsys):
    assert run(photographs, "--out", tmp_path / "out", "--progress", "json", load=load_and_die) == FAILED
    event = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert event["event"] == "failed"
    assert event["reason"].startswith("No model can grade")


# ------------------------------------------------------------------------------------------------- as a whole process


def start(*argv: object, seconds: float) -> subprocess.Popen[str]:
    """screen with the fake grader, as its own process."""
    return subprocess.Popen(
        [sys.executable, "-c", FAKE_SCREEN, str(seconds), *map(str, argv)],
        env=program_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for_rows(out: Path, count: int, timeout_s: float = 60.0) -> None:
    deadline = time.monotonic() + timeout_s
    while time.monotonic() < deadline:
        if (out / "results.csv").exists() and (out / "results.csv").read_bytes().count(b"\n") > count:
            return
        time.sleep(0.02)
    raise AssertionError("no rows came")


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_ctrl_c_keeps_what_was_done_and_resume_goes_on(photographs, tmp_path):
    out = tmp_path / "out"
    process = start(photographs, "--out", out, "--maps", seconds=0.5)
    wait_for_rows(out, 2)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Stopped." in errors
    assert "Traceback" not in errors
    rows = table(out)
    assert 2 <= len(rows) < 6
    for row in rows:
        assert (out / "maps" / f"{row['sha256'][:12]}_artefact.png").exists()
    assert run(photographs, "--out", out, "--maps", "--resume") == DONE
    assert len(table(out)) == 6


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_kill_loses_at_most_the_running_photographs(photographs, tmp_path):
    out = tmp_path / "out"
    process = start(photographs, "--out", out, seconds=0.5)
    wait_for_rows(out, 2)
    process.kill()
    process.communicate(timeout=60)
    before = table(out)
    assert len(before) >= 2
    assert run(photographs, "--out", out, "--resume") == DONE
    after = table(out)
    assert after[: len(before)] == before
    assert len(after) == 6


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_killed_at_any_moment_no_row_is_missing_or_doubled(photographs, tmp_path):
    """`make torture` does it twenty times, with the released model."""
    assert run(photographs, "--out", tmp_path / "whole") == DONE
    out = tmp_path / "out"
    command = [sys.executable, "-c", FAKE_SCREEN, "0.1", str(photographs), "--out", str(out), "--maps", "--resume"]
    rows = results_after_kills(command, out, kills=4, seed=int(time.time()), run_s=4.0)
    assert without_seconds(rows) == without_seconds(table(tmp_path / "whole"))


# --------------------------------------------------------------------------------------------------- pause and resume


def test_a_pause_lets_what_is_in_work_end_asks_for_nothing_new_and_ends_with_resume(photographs, tmp_path):
    token, paused = CancelToken(), threading.Event()
    said: list[Told] = []

    def tell(told: Told) -> None:
        said.append(told)
        if told.row is not None and told.done == 1:
            token.pause()
        elif told.words == "paused":
            paused.set()

    with ThreadPoolExecutor(1) as pool:
        client = GraderClient(load_fake)
        try:
            plan = ScreenPlan(tmp_path / "out")
            work = pool.submit(screen_folder, sorted(photographs.iterdir()), plan, [client], tell, token)
            assert paused.wait(60)
            at_rest = len(table(tmp_path / "out"))
            assert client.waiting() == 0
            assert 1 <= at_rest < 6
            assert not work.done()
            token.resume()
            outcome = work.result(60)
        finally:
            token.cancel()
            client.close()
    assert outcome.done == 6
    assert len(table(tmp_path / "out")) == 6
    assert [told.row["path"] for told in said if told.row] == [row["path"] for row in table(tmp_path / "out")]


def test_a_cancel_while_paused_stops_and_keeps_what_was_done(photographs, tmp_path):
    token = CancelToken()

    def tell(told: Told) -> None:
        if told.row is not None:
            token.pause()
        elif told.words == "paused":
            token.cancel()

    client = GraderClient(load_fake)
    try:
        outcome = screen_folder(sorted(photographs.iterdir()), ScreenPlan(tmp_path / "out"), [client], tell, token)
    finally:
        client.close()
    assert outcome.stopped
    assert 1 <= len(table(tmp_path / "out")) == outcome.done < 6


def test_with_several_at_once_the_rows_are_those_of_one_by_one_and_in_the_same_order(photographs, tmp_path):
    (photographs / "1_cut_off.png").write_bytes((photographs / "0_left.png").read_bytes()[:200])
    cv2.imwrite(str(photographs / "2_raises.png"), fundus_like(9))
    (photographs / "2_raises.png").rename(photographs / "raises_at_the_networks.png")
    assert run(photographs, "--out", tmp_path / "one", load=load_faulty) == FAILED
    assert run(photographs, "--out", tmp_path / "several", load=load_batches) == FAILED
    one, several = table(tmp_path / "one"), table(tmp_path / "several")
    assert without_seconds(one) == without_seconds(several)
    graded = [row["path"] for row in several if row["status"] != "error"]
    assert graded == [row["path"] for row in one if row["status"] != "error"]
    assert sum(row["status"] == "error" for row in several) == 2
