"""The program is updated or removed while it is running: what it says then, and that it says nothing else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from fakes import load_and_die, load_faulty
from made_session import photographs
from retina_desktop import program_file
from retina_desktop.app import Application
from retina_desktop.cli import FAILED, run_command
from retina_desktop.crash import CrashReporter
from retina_desktop.jobs import in_words
from retina_desktop.paths import Paths
from retina_desktop.program_file import REMOVED, UPDATED
from retina_desktop.services.grade_image import GraderClient
from retina_desktop.services.grader_events import (
    GraderEvent,
    GraderReady,
    GraderUnavailable,
    PhotographAnalysed,
    PhotographFailed,
)
from retina_desktop.settings import Settings
from retina_desktop.store import open_store
from screening import program_environment

BROKEN = "incorrect header check"


@pytest.fixture
def program(tmp_path) -> Iterator[Path]:
    """What this process runs from, as far as it knows."""
    path = tmp_path / "program" / "retina-desktop"
    path.parent.mkdir()
    path.write_bytes(b"the old version")
    program_file.begin(path)
    yield path
    program_file.begin(None)


def update(program: Path) -> None:
    """As dpkg does it: the new file lies beside the old one, and takes its name."""
    new = program.with_name(f"{program.name}.dpkg-new")
    new.write_bytes(program.read_bytes())
    old = program.stat()
    os.utime(new, ns=(old.st_atime_ns, old.st_mtime_ns))
    new.rename(program)


def test_a_program_that_is_let_alone_has_no_trouble(program):
    assert program_file.is_watched()
    assert program_file.trouble() == ""
    assert program_file.blamed(zlib.error(BROKEN)) == ""


def test_another_file_of_its_name_is_an_update_even_with_the_same_size_and_time(program):
    update(program)
    assert program_file.trouble() == UPDATED


def test_a_file_written_over_is_an_update(program):
    program.write_bytes(b"the new version, longer")
    assert program_file.trouble() == UPDATED


def test_a_file_that_is_gone_was_removed_until_another_comes(program):
    program.unlink()
    assert program_file.trouble() == REMOVED
    program.write_bytes(b"the new version")
    assert program_file.trouble() == UPDATED


def test_a_checkout_is_never_watched():
    program_file.begin(program_file.frozen_file())
    assert not program_file.is_watched()
    assert program_file.trouble() == program_file.blamed(zlib.error(BROKEN)) == ""


def test_a_fault_nobody_foresaw_is_told_as_the_update_and_the_systems_faults_with_other_files_as_they_are(program):
    shutil.rmtree(program.parent)
    assert in_words(zlib.error(BROKEN)) == REMOVED
    assert in_words(FileNotFoundError(2, "No such file or directory", str(program.parent / "theme.toml"))) == REMOVED
    assert in_words(OSError(28, "No space left on device", "/elsewhere/report.pdf")) == "No space left on device."


def test_a_store_whose_modules_are_gone_asks_for_no_package_to_be_installed(program):
    program.unlink()
    with pytest.raises(ImportError) as raised:
        open_store("oracle+oracledb://clinic")
    assert in_words(raised.value) == REMOVED


@pytest.mark.parametrize("change", [update, Path.unlink])
def test_no_module_is_read_from_the_file_of_another_version(program, tmp_path, change: Callable[[Path], None]):
    writers = pytest.importorskip("PyInstaller.archive.writers")
    archive = pytest.importorskip("PyInstaller.loader.pyimod01_archive")
    source = tmp_path / "late.py"
    source.write_text("answer = 42\n")
    code = compile(source.read_text(), "late.py", "exec")
    writers.ZlibArchiveWriter(str(program), [("late", str(source), "PYMODULE")], {"late": code})
    program_file.begin(program)

    class Reader(archive.ZlibArchiveReader):
        """PyInstaller's own, which stays as it is for other tests."""

    program_file.refuse_changed(Reader)
    reader = Reader(str(program))
    assert reader.extract("late") == code
    change(program)
    with pytest.raises(ImportError, match="while it was running"):
        reader.extract("late")


# ------------------------------------------------------------------------------------------------------- the analysis
@pytest.fixture
def client() -> Iterator[GraderClient]:
    client = GraderClient(load_faulty)
    client.start()
    assert isinstance(until(client, GraderReady), GraderReady)
    yield client
    client.close()


def until(client: GraderClient, *kinds: type[GraderEvent]) -> GraderEvent:
    for _ in range(60):
        if isinstance(event := client.receive(1.0), kinds):
            return event
    raise AssertionError(f"none of {kinds} came")


@pytest.mark.parametrize("name", ["bug.png", "dies.png"])
def test_an_analysis_that_fails_after_an_update_ends_with_that_reason_and_no_photograph_is_called_failed(
    client, program, tmp_path, name
):
    update(program)
    client.submit(*photographs(tmp_path / "clinic", [name]))
    event = until(client, GraderUnavailable, PhotographFailed)
    assert event == GraderUnavailable(UPDATED)
    assert client.process_id is None, "another process would be of the new version"
    assert client.waiting() == 1


def test_a_photograph_that_is_damaged_itself_is_told_so_after_an_update_and_the_others_are_graded(
    client, program, tmp_path
):
    damaged, well = photographs(tmp_path / "clinic", ["damaged.png", "well.png"])
    damaged.write_bytes(damaged.read_bytes()[:300])
    update(program)
    client.submit(damaged)
    failed = until(client, GraderUnavailable, PhotographFailed)
    assert isinstance(failed, PhotographFailed)
    assert failed.unreadable
    client.submit(well)
    assert isinstance(until(client, GraderUnavailable, PhotographAnalysed), PhotographAnalysed)


def test_no_analysis_is_started_from_another_version(program):
    client = GraderClient(load_and_die)
    update(program)
    client.start()
    assert client.receive(5.0) == GraderUnavailable(UPDATED)
    assert client.process_id is None
    client.close()


# --------------------------------------------------------------------------------------------------------- the window
@pytest.fixture
def application(program, tmp_path, qtbot) -> Iterator[Application]:
    paths = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "log")
    paths.make()
    settings = Settings(None, {"window.notice_accepted": True})
    application = Application(settings, paths, make_client=partial(GraderClient, load_faulty))
    application.show()
    yield application
    application.close()


def test_the_window_says_once_what_became_of_its_program_and_the_message_stays(application, program, qtbot):
    messages = application.window.photo.messages
    program.unlink()
    with qtbot.waitSignal(application.program.changed):
        application.program.look()
    assert messages.shown.words == REMOVED
    assert not messages.shown.is_passing
    program.write_bytes(b"the new version")
    with qtbot.waitSignal(application.program.changed):
        application.program.look()
    assert messages.shown.words == UPDATED
    application.session.message.emit("error", UPDATED)  # as a job says it that failed
    messages.dismiss()
    assert messages.shown is None, "one message, the newest"


def test_a_job_of_the_window_that_fails_after_an_update_says_so(application, program, qtbot):
    def read_a_module(_progress: object, _token: object) -> None:
        raise zlib.error(BROKEN)

    update(program)
    told: list[str] = []
    job = application.runner.start(read_a_module, on_failure=told.append)
    qtbot.waitUntil(lambda: job.is_finished)
    assert told == [UPDATED]


def test_the_list_is_not_called_failed_after_an_update(application, program, qtbot, tmp_path):
    offered: list[str] = []
    application.session.offered.connect(lambda _level, words, _remedies: offered.append(words))
    states: list[str] = []
    application.session.grader_state_changed.connect(states.append)
    update(program)
    application.session.open_paths(photographs(tmp_path / "clinic", ["bug1.png", "bug2.png"]))
    qtbot.waitUntil(lambda: f"No analysis: {UPDATED}" in states, timeout=30_000)
    assert not offered, "trying again would not help"
    assert [row.error for row in application.session.worklist.rows()] == [None, None]


def test_no_training_is_started_from_another_version(application, program, qtbot, tmp_path):
    update(program)
    with qtbot.waitSignal(application.training.told) as told:
        application.training.start()
    assert told.args == ["error", f"There is no new model. {UPDATED}"]
    assert not application.training.is_under_way
    assert not (tmp_path / "data" / "training").exists(), "nothing was begun"


# ------------------------------------------------------------------------------------------------- the next start
@pytest.fixture
def crash(tmp_path) -> Iterator[CrashReporter]:
    crash = CrashReporter(tmp_path / "crash.txt")
    crash.install()
    yield crash
    crash.uninstall()


def fail(error: Exception) -> None:
    """As in a slot, whose exceptions Qt's loop hands on."""
    sys.excepthook(type(error), error, None)


def test_what_failed_because_of_an_update_is_told_now_and_not_at_the_next_start(crash, program, tmp_path):
    told: list[str] = []
    crash.tell = told.append
    update(program)
    fail(ImportError("no module"))
    assert told == [UPDATED]
    crash.uninstall()
    assert CrashReporter(tmp_path / "crash.txt").last_end() is None


def test_what_failed_before_the_update_is_told_at_the_next_start(crash, program, tmp_path):
    fail(KeyError("lost"))
    update(program)
    fail(ImportError("no module"))
    crash.uninstall()
    last = CrashReporter(tmp_path / "crash.txt").last_end()
    assert last is not None
    assert "KeyError" in last.report
    assert "ImportError" not in last.report


def test_a_window_that_is_killed_after_its_program_was_removed_is_not_told_at_the_next_start(tmp_path):
    script = (
        "import os, sys; from pathlib import Path; from retina_desktop.crash import CrashReporter\n"
        "crash = CrashReporter(Path(sys.argv[1])); crash.install(); crash.note_replaced(); os.kill(os.getpid(), 9)"
    )
    file = tmp_path / "crash.txt"
    subprocess.run([sys.executable, "-c", script, str(file)], check=False, env=program_environment())
    assert CrashReporter(file).last_end() is None


# --------------------------------------------------------------------------------------------------- the command line
SCREEN = """
import os, shutil, sys
from functools import partial
from pathlib import Path
from fakes import load_faulty
from retina_desktop import cli, program_file
from retina_desktop.cli import screen
PROGRAM = Path(__file__).with_name("retina-desktop")
def load():
    if (new := PROGRAM.with_name("retina-desktop.dpkg-new")).exists():
        new.rename(PROGRAM)
        shutil.rmtree(PROGRAM.parent / "retina_desktop" / "reports")
    return load_faulty()
if __name__ == "__main__":
    program_file.begin(PROGRAM)
    args = cli.command_parser("screen").parse_args(["screen", *sys.argv[1:]])
    args.run = partial(args.run, loaders=screen.Loaders(load))
    sys.exit(cli.run_command(args))
"""
"""`screen` from a folder of its own. It is updated while the model is loaded: the modules of reports lie elsewhere then."""


@pytest.fixture
def screen(tmp_path, repository) -> Callable[..., subprocess.CompletedProcess[str]]:
    folder = tmp_path / "program"
    without = shutil.ignore_patterns("__pycache__")
    shutil.copytree(repository / "retina_desktop", folder / "retina_desktop", ignore=without)
    (folder / "resources").symlink_to(repository / "resources")
    (folder / "screen.py").write_text(SCREEN)
    (folder / "retina-desktop").write_text("the old version")
    (folder / "retina-desktop.dpkg-new").write_text("the new version")
    photographs(tmp_path / "clinic", ["10_left.png", "10_right.png"])
    order = ["--out", str(tmp_path / "out"), "--report", "pdf"]

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(folder / "screen.py"), str(tmp_path / "clinic"), *order, *arguments]
        return subprocess.run(command, check=False, env=program_environment(), capture_output=True, text=True)

    return run


def test_a_screening_whose_program_was_updated_says_so_and_goes_on_with_the_new_one(screen, tmp_path, repository):
    done = screen()
    assert done.returncode == FAILED
    assert done.stderr.splitlines()[-1] == f"{UPDATED} --resume goes on from there."
    assert "Traceback" not in done.stderr
    assert (tmp_path / "out" / "results.csv").read_text().count(",ok,") == 2

    shutil.copytree(repository / "retina_desktop" / "reports", tmp_path / "program" / "retina_desktop" / "reports")
    again = screen("--resume")
    assert again.returncode == 0, again.stderr
    assert (tmp_path / "out" / "programme.pdf").exists()


def test_a_screening_whose_analysis_fails_after_an_update_calls_no_photograph_failed(screen, tmp_path):
    photographs(tmp_path / "clinic", ["10_left.png", "10_right.png", "bug.png"])
    done = screen()
    assert (done.returncode, done.stderr) == (FAILED, f"{UPDATED} --resume goes on from there.\n")
    rows = (tmp_path / "out" / "results.csv").read_text().splitlines()[1:]
    assert all(",ok," in row for row in rows)


def test_programs_that_listen_hear_it_too(screen):
    done = screen("--progress", "json")
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "event": "failed",
        "reason": f"{UPDATED} --resume goes on from there.",
    }


def test_other_commands_say_it_in_a_line_and_faults_of_their_own_as_before(program, capsys):
    from argparse import Namespace

    def fail(_args: Namespace) -> int:
        raise ImportError("no module")

    with pytest.raises(ImportError):
        run_command(Namespace(run=fail))
    update(program)
    assert run_command(Namespace(run=fail)) == FAILED
    assert capsys.readouterr().err == f"{UPDATED}\n"
