"""What is screened: lists, patterns, new ones only, a watched folder, and who else writes into the same folder."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import cv2
import pytest

from corpus import fundus_like
from fakes import load_fake
from retina_desktop.cli import DONE, FAILED, WRONG_USE
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.folder_lock import FolderLock, FolderTaken, is_held
from retina_desktop.services.folder_watch import PATIENCE_S, FolderWatch, is_whole
from retina_desktop.services.grade_image import GraderClient
from retina_desktop.services.photograph_choice import Patterns
from retina_desktop.services.result_rows import read_table
from retina_desktop.services.results import COLUMNS
from retina_desktop.services.screen_folder import screen_folder
from retina_desktop.services.screen_sources import ScreenSources, WatchedSources
from retina_desktop.services.screening_run import ScreenPlan, Told
from retina_desktop.services.table_text import GradeTableError
from retina_desktop.services.worklist_table import read_worklist
from retina_models.fundus import content_hash
from screening import run_screen as run
from screening import table


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    """Four photographs, two of them in a folder below."""
    folder = tmp_path / "photographs"
    (folder / "2026").mkdir(parents=True)
    for number, name in enumerate(("1_left.jpg", "1_right.jpg", "2026/2_left.jpg", "2026/2_test.jpg")):
        cv2.imwrite(str(folder / name), fundus_like(number))
    return folder


def names(out: Path) -> list[str]:
    return [Path(row["path"]).name for row in table(out)]


# ------------------------------------------------------------------------------------------------ lists and patterns


def test_a_list_of_lines_begins_at_its_own_folder(photographs, tmp_path):
    listed = photographs / "today.txt"
    listed.write_text("2026/2_left.jpg\n\n 1_right.jpg \n", encoding="utf-8")
    assert run("--list", listed, "--out", tmp_path / "out") == DONE
    assert names(tmp_path / "out") == ["2_left.jpg", "1_right.jpg"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_with_a_column_of_paths_is_a_list(photographs, delimiter):
    listed = photographs / "today.csv"
    (photographs / "1_left.jpg").rename(photographs / "a, b.jpg")
    rows = [["patient", "Path"], ["7", "a, b.jpg"], ["8", "2026/2_left.jpg"], ["9", ""]]
    with listed.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    worklist = read_worklist(listed)
    assert [(entry.path, entry.patient) for entry in worklist.entries] == [
        (photographs / "a, b.jpg", "7"),
        (photographs / "2026" / "2_left.jpg", "8"),
    ]


def test_a_table_of_results_is_a_list(photographs, tmp_path):
    assert run(photographs, "--out", tmp_path / "out") == DONE
    assert run("--list", tmp_path / "out" / "results.csv", "--out", tmp_path / "again") == DONE
    assert names(tmp_path / "again") == names(tmp_path / "out")


@pytest.mark.parametrize(("content", "words"), [(b"", "has no rows"), (b"\x00\x01\x02", "is not text")])
def test_a_list_that_is_none_is_refused_in_words(tmp_path, content, words, capsys):
    listed = tmp_path / "list"
    listed.write_bytes(content)
    assert run("--list", listed, "--out", tmp_path / "out") == WRONG_USE
    assert words in capsys.readouterr().err
    assert run("--list", tmp_path / "gone", "--out", tmp_path / "out") == WRONG_USE
    assert "cannot be read" in capsys.readouterr().err


def test_what_a_list_names_and_is_not_there_is_told_and_the_rest_is_graded(photographs, tmp_path, capsys):
    listed = photographs / "today.txt"
    listed.write_text("gone.jpg\n1_left.jpg\n", encoding="utf-8")
    assert run("--list", listed, "--out", tmp_path / "out") == FAILED
    assert names(tmp_path / "out") == ["1_left.jpg"]
    assert "1 photograph of today.txt is not there: gone.jpg." in capsys.readouterr().err


def test_a_line_that_names_a_folder_means_all_in_it(photographs, tmp_path):
    listed = photographs / "today.txt"
    listed.write_text("1_right.jpg\n2026\n", encoding="utf-8")
    assert run("--list", listed, "--out", tmp_path / "out") == DONE
    assert names(tmp_path / "out") == ["1_right.jpg", "2_left.jpg", "2_test.jpg"]


def a_worklist(photographs: Path) -> Path:
    """Patient and eye of two photographs whose names say neither."""
    for number in (1, 2):
        cv2.imwrite(str(photographs / f"scan{number}.jpg"), fundus_like(10 + number))
    listed = photographs / "today.csv"
    listed.write_text("path,patient,eye,date\nscan1.jpg,P7,OS,2026-03-12\nscan2.jpg,P8,OD,\n", encoding="utf-8")
    return listed


def whose(out: Path) -> dict[str, tuple[str, str]]:
    return {Path(row["path"]).name: (row["patient"], row["laterality"]) for row in table(out)}


def test_patient_and_eye_of_a_list_are_kept_whichever_way_it_is_given(photographs, tmp_path):
    listed = a_worklist(photographs)
    said = {"scan1.jpg": ("P7", "OS"), "scan2.jpg": ("P8", "OD")}
    assert run(listed, "--out", tmp_path / "named") == DONE
    assert run("--list", listed, "--out", tmp_path / "listed") == DONE
    assert whose(tmp_path / "named") == whose(tmp_path / "listed") == said


@pytest.mark.parametrize("as_list", [False, True])
def test_a_watched_list_says_whose_its_photographs_are_and_is_read_again_when_it_grows(photographs, tmp_path, as_list):
    listed = a_worklist(photographs)
    sources = ScreenSources(() if as_list else (listed,), (listed,) if as_list else ())
    problems: list[str] = []
    watched = WatchedSources(sources, CancelToken(), problems.append)
    assert [watched.look(), watched.look()] == [[], [photographs / "scan1.jpg", photographs / "scan2.jpg"]]
    with listed.open("a", encoding="utf-8") as file:
        file.write("scan3.jpg,P9,OD,\n")
    assert watched.look() == []
    cv2.imwrite(str(photographs / "scan3.jpg"), fundus_like(13))
    assert [watched.look(), watched.look()] == [[], [photographs / "scan3.jpg"]]
    assert [(one.patient, one.laterality) for one in watched.listed.values()] == [
        ("P7", "OS"), ("P8", "OD"), ("P9", "OD"),
    ]  # fmt: skip
    assert problems == []
    listed.unlink()
    assert watched.look() == []


def test_a_list_that_cannot_be_read_is_refused_before_it_is_watched(tmp_path):
    with pytest.raises(GradeTableError, match="cannot be read"):
        WatchedSources(ScreenSources((), (tmp_path / "gone.txt",)), CancelToken())


def test_without_folders_and_without_a_list_nothing_is_screened(tmp_path, capsys):
    assert run("--out", tmp_path / "out") == WRONG_USE
    assert "--list" in capsys.readouterr().err


def test_patterns_choose_by_name_and_by_the_path_below_the_folder(photographs, tmp_path):
    options = ("--include", "*_LEFT.*", "--include", "2026/*", "--exclude", "*_test*")
    assert run(photographs, *options, "--out", tmp_path / "out") == DONE
    assert names(tmp_path / "out") == ["1_left.jpg", "2_left.jpg"]


def test_without_patterns_everything_is_chosen():
    paths = [Path("a.jpg"), Path("b/c.jpg")]
    assert list(Patterns().chosen(paths, [])) == paths


# ------------------------------------------------------------------------------------------- new ones, other versions


def test_new_only_leaves_out_contents_that_any_table_of_the_folder_knows(photographs, tmp_path):
    out = tmp_path / "out"
    assert run(photographs, "--exclude", "2_*", "--out", out) == DONE
    (photographs / "copy.jpg").write_bytes((photographs / "1_left.jpg").read_bytes())
    newer = partial(load_fake, name="newer")
    assert run(photographs, "--new-only", "--out", out, load=newer) == DONE
    assert [(Path(row["path"]).name, row["model"]) for row in table(out)] == [
        ("1_left.jpg", "fake-2026.11"), ("1_right.jpg", "fake-2026.11"), ("2_left.jpg", "newer"), ("2_test.jpg", "newer")
    ]  # fmt: skip
    assert not (out / "results.1.csv").exists()


def test_new_only_gives_a_copy_of_what_this_run_graded_no_row(photographs, tmp_path, capsys):
    (photographs / "copy.jpg").write_bytes((photographs / "1_left.jpg").read_bytes())
    assert run(photographs, "--new-only", "--out", tmp_path / "out") == DONE
    assert names(tmp_path / "out") == ["1_left.jpg", "1_right.jpg", "2_left.jpg", "2_test.jpg"]
    assert "1 done before" in capsys.readouterr().out


def spelled_by_a_link(photographs: Path) -> Path:
    link = photographs.with_name("link")
    link.symlink_to(photographs, target_is_directory=True)
    return link


def spelled_from_here(photographs: Path) -> Path:
    return Path(os.path.relpath(photographs))


@pytest.mark.parametrize("spelled", [spelled_by_a_link, spelled_from_here])
@pytest.mark.parametrize("first_as_it_is", [True, False])
def test_resume_knows_photographs_again_however_their_folder_is_spelled(photographs, tmp_path, spelled, first_as_it_is):
    spellings = [photographs, spelled(photographs)][:: 1 if first_as_it_is else -1]
    assert run(spellings[0], "--out", tmp_path / "out") == DONE
    before = table(tmp_path / "out")
    assert run(spellings[1], "--out", tmp_path / "out", "--resume") == DONE
    assert table(tmp_path / "out") == before


def test_a_table_that_names_photographs_in_two_spellings_is_mended_by_resume(photographs, tmp_path):
    out = tmp_path / "out"
    assert run(photographs, "--out", out) == DONE
    doubled = (out / "results.csv").read_text() + "".join(
        (out / "results.csv").read_text().splitlines(keepends=True)[1:]
    ).replace(str(photographs), str(spelled_by_a_link(photographs)))
    (out / "results.csv").write_text(doubled)
    assert read_table(out / "results.csv", CancelToken()).counts.total == 4
    assert run(photographs, "--out", out, "--resume") == DONE
    assert len(table(out)) == 4
    assert (out / "results.1.csv").read_text() == doubled


def test_an_overwritten_file_has_one_row_that_of_what_it_holds_now(photographs, tmp_path):
    out = tmp_path / "out"
    assert run(photographs, "--out", out) == DONE
    old = table(out)
    cv2.imwrite(str(photographs / "1_left.jpg"), fundus_like(77))
    assert run(photographs, "--out", out, "--resume") == DONE
    rows = {row["path"]: row["sha256"] for row in table(out)}
    assert len(table(out)) == len(rows) == 4
    assert rows[str(photographs / "1_left.jpg")] == content_hash(photographs / "1_left.jpg")
    with (out / "results.1.csv").open(newline="") as kept:
        assert list(csv.DictReader(kept))[:4] == old


def test_a_kill_between_the_new_row_and_the_end_leaves_one_row_after_the_next_resume(photographs, tmp_path):
    """The old row is dropped at the end of a run: that of the killed one is made up for."""
    out = tmp_path / "out"
    assert run(photographs, "--out", out) == DONE
    lines = (out / "results.csv").read_bytes().splitlines(keepends=True)
    now = content_hash(photographs / "1_left.jpg").encode()
    (out / "results.csv").write_bytes(b"".join([lines[0], lines[1].replace(now, b"0" * 64), *lines[1:]]))
    assert run(photographs, "--out", out, "--resume") == DONE
    assert sorted(row["sha256"] for row in table(out)) == sorted(map(content_hash, photographs.rglob("*.jpg")))


def test_resume_gives_a_copy_its_row_without_another_analysis(photographs, tmp_path, capsys):
    out = tmp_path / "out"
    assert run(photographs, "--out", out) == DONE
    (photographs / "copy_right.jpg").write_bytes((photographs / "1_left.jpg").read_bytes())
    capsys.readouterr()
    assert run(photographs, "--resume", "--out", out, "--progress", "json") == DONE
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["stage_ms"] == {}
    assert len(table(out)) == 5


def rewrite(out: Path, columns: list[str]) -> None:
    rows = table(out)
    with (out / "results.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows([row.get(column, "x") for column in columns] for row in rows)


@pytest.mark.parametrize(
    "columns",
    [list(COLUMNS[:-3]), [*COLUMNS, "invented"], list(reversed(COLUMNS))],
    ids=["fewer", "more", "another order"],
)
def test_a_table_of_another_version_is_gone_on_with_and_kept_beside(photographs, tmp_path, columns, capsys):
    out = tmp_path / "out"
    assert run(photographs, "--out", out) == DONE
    rewrite(out, columns)
    old = (out / "results.csv").read_bytes()
    capsys.readouterr()
    assert run(photographs, "--resume", "--out", out) == DONE
    assert "4 done before" in capsys.readouterr().out
    assert list(table(out)[0]) == list(COLUMNS)
    assert len(table(out)) == 4
    assert (out / "results.1.csv").read_bytes() == old


@pytest.mark.parametrize("columns", [list(COLUMNS[1:]), [*COLUMNS, "grade"]], ids=["no paths", "a name twice"])
def test_a_table_that_nobody_can_go_on_with_is_left_as_it_is(photographs, tmp_path, columns, capsys):
    out = tmp_path / "out"
    assert run(photographs, "--out", out) == DONE
    rewrite(out, columns)
    old = (out / "results.csv").read_bytes()
    assert run(photographs, "--resume", "--out", out) == FAILED
    assert "choose another --out" in capsys.readouterr().err
    assert (out / "results.csv").read_bytes() == old


def test_a_kill_while_the_first_line_was_written_leaves_a_table_to_go_on_with(photographs, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "results.csv").write_bytes(b"path,sha256,sta")
    assert run(photographs, "--resume", "--out", out) == DONE
    assert len(table(out)) == 4


# ----------------------------------------------------------------------------------------------------- two at a time


def test_a_second_screening_into_the_same_folder_is_refused_in_words(photographs, tmp_path, capsys):
    out = tmp_path / "out"
    out.mkdir()
    lock = FolderLock(out)
    try:
        assert run(photographs, "--out", out) == WRONG_USE
        said = capsys.readouterr().err
        assert f"process {os.getpid()} on " in said
        assert "choose another --out" in said
        assert not (out / "results.csv").exists()
    finally:
        lock.release()
    assert run(photographs, "--out", out) == DONE


def test_a_killed_holder_leaves_no_lock_behind(tmp_path):
    code = "import sys; from pathlib import Path; from retina_desktop.services.folder_lock import FolderLock\n"
    code += "lock = FolderLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(FolderTaken, match=f"process {holder.pid} on "):
            FolderLock(tmp_path)
        holder.kill()
    FolderLock(tmp_path).release()


def test_an_output_folder_that_cannot_be_made_is_named(photographs, tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert run(photographs, "--out", tmp_path / "file" / "out") == WRONG_USE
    assert f"{tmp_path / 'file' / 'out'} cannot be used" in capsys.readouterr().err


def test_a_look_tells_whether_a_folder_is_in_use_and_leaves_nothing_there(tmp_path):
    assert not is_held(tmp_path)
    assert list(tmp_path.iterdir()) == []
    lock = FolderLock(tmp_path)
    assert is_held(tmp_path)
    lock.release()
    assert not is_held(tmp_path)


# ------------------------------------------------------------------------------------------------------ watched folder


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_photograph_is_told_once_it_is_still_and_whole(photographs, tmp_path):
    folder, whole = tmp_path / "camera", (photographs / "1_left.jpg").read_bytes()
    folder.mkdir()
    watch = FolderWatch(lambda: sorted(folder.iterdir()))
    path = folder / "new.jpg"
    path.write_bytes(whole[:2000])
    assert watch.look() == []
    assert watch.look() == []  # still, but its end has not come
    path.write_bytes(whole)
    assert watch.look() == []  # whole, but it has just grown
    assert watch.look() == [path]
    assert watch.look() == []


def test_a_replaced_photograph_is_told_again(photographs):
    path = photographs / "1_left.jpg"
    watch = FolderWatch(lambda: [path])
    watch.look()
    assert watch.look() == [path]
    path.write_bytes((photographs / "1_right.jpg").read_bytes())
    watch.look()
    assert watch.look() == [path]


def test_a_file_that_never_becomes_whole_is_told_in_the_end(tmp_path):
    path, clock = tmp_path / "cut.jpg", Clock()
    path.write_bytes(b"\xff\xd8 and no more")
    watch = FolderWatch(lambda: [path], clock)
    watch.look()
    clock.now = PATIENCE_S - 1
    assert watch.look() == []
    clock.now = PATIENCE_S
    assert watch.look() == [path]


def test_a_file_that_vanishes_between_listing_and_looking_is_no_error(tmp_path):
    watch = FolderWatch(lambda: [tmp_path / "gone.jpg"])
    assert watch.look() == watch.look() == []


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".bmp", ".webp", ".tif"])
def test_a_cut_photograph_is_not_whole_where_its_kind_can_tell(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    cv2.imwrite(str(path), fundus_like(0))
    data = path.read_bytes()
    assert is_whole(path)
    path.write_bytes(data + b"camera's own")
    assert is_whole(path)
    path.write_bytes(data[:-30])
    assert is_whole(path) == (suffix == ".tif")
    path.write_bytes(b"")
    assert not is_whole(path)


def test_a_watched_folder_is_screened_as_it_changes_until_it_is_stopped(photographs, tmp_path):
    """A photograph comes, a folder comes, the whole folder goes and comes back with one more, one is touched."""
    folder, token, out = tmp_path / "camera", CancelToken(), tmp_path / "out"
    first, second, third = (
        (photographs / name).read_bytes() for name in ("1_left.jpg", "1_right.jpg", "2026/2_left.jpg")
    )
    folder.mkdir()
    (folder / "1.jpg").write_bytes(first)
    done: list[str] = []
    rows = threading.Semaphore(0)

    def tell(told: Told) -> None:
        if told.row is not None:
            done.append(Path(told.row["path"]).name)
            rows.release()

    watch = FolderWatch(lambda: sorted(folder.rglob("*.jpg")))
    client = GraderClient(load_fake)
    with ThreadPoolExecutor(1) as pool:
        work = pool.submit(screen_folder, [], ScreenPlan(out), [client], tell, token, watch.look)
        try:
            assert rows.acquire(timeout=60)
            (folder / "day").mkdir()
            (folder / "day" / "2.jpg").write_bytes(second)
            assert rows.acquire(timeout=60)
            (folder / "1.jpg").unlink()
            (folder / "day" / "2.jpg").unlink()
            (folder / "day").rmdir()
            folder.rmdir()
            folder.mkdir()
            (folder / "1.jpg").write_bytes(first)
            (folder / "3.jpg").write_bytes(third)
            assert rows.acquire(timeout=60)
        finally:
            token.cancel()
            outcome = work.result(60)
            client.close()
    assert done == ["1.jpg", "2.jpg", "3.jpg"]
    assert names(out) == done
    assert outcome.stopped
    assert not outcome.failed


# ------------------------------------------------------------------------------------------------- folders that change


def test_a_copy_is_graded_when_its_twin_vanishes_while_in_work(photographs, tmp_path):
    twin = photographs / "1_left_copy.jpg"
    twin.write_bytes((photographs / "1_left.jpg").read_bytes())
    first = photographs / "1_left.jpg"

    class Vanishing(GraderClient):
        def submit(self, path: Path, sha256: str | None = None, *, first: bool = False) -> int:
            if path.name == "1_left.jpg":
                path.unlink(missing_ok=True)
            return super().submit(path, sha256, first=first)

    client = Vanishing(load_fake)
    try:
        outcome = screen_folder(
            [first, twin], ScreenPlan(tmp_path / "out"), [client], lambda _told: None, CancelToken()
        )
    finally:
        client.close()
    assert [(Path(row["path"]).name, row["status"]) for row in table(tmp_path / "out")] == [
        ("1_left.jpg", "error"), ("1_left_copy.jpg", "ok")
    ]  # fmt: skip
    assert outcome.total == outcome.done == 2
