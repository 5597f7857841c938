"""The set-up scripts on a machine that is all pretence: a closed PATH whose python, pip, ldd and apt-get only note what was asked."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the scripts look for Qt's libraries on Linux only")

REAL_TOOLS = (
    *("awk", "basename", "cat", "cksum", "cp", "dirname", "echo", "find", "flock", "head", "kill", "mkdir", "mktemp"),
    *("rm", "sed", "sh", "sort", "tail", "touch", "tr", "true", "uname"),
)
PYTHON = """#!/bin/sh
case "$*" in
*version_info*) exit ${FAKE_TOO_OLD:-0} ;;
-V) echo "Python 3.9.2" ;;
*find_spec*) echo "$FAKE_PYSIDE" ;;
*"-m venv"*) mkdir -p .venv/bin; cp "$FAKE_PYTHON" .venv/bin/python; echo environment >>"$LOG" ;;
*install*) echo packages >>"$LOG"; [ -z "$FAKE_KILL" ] || kill -9 $PPID; exit ${FAKE_PIP:-0} ;;
esac
"""
LDD = """#!/bin/sh
[ -e "$LIBRARIES" ] || echo "	libEGL.so.1 => not found"
"""
APT_GET = """#!/bin/sh
echo "apt-get $*" >>"$LOG"
case "$*" in *install*) [ -n "$FAKE_APT_FAILS" ] && { echo "E: no space left"; exit 100; }; touch "$LIBRARIES" ;; esac
"""
SUDO = """#!/bin/sh
[ -n "$FAKE_SUDO" ] || exit 1
[ "$1" = -n ] && shift
exec "$@"
"""


@dataclass
class Machine:
    """A pretended machine and a copy of the scripts on it."""

    root: Path
    variables: dict[str, str]

    def run(self, script: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/bin/sh", str(self.root / "checkout" / "packaging" / script), *arguments],
            check=False,
            env={**self.variables, **variables},
            cwd=self.root / "checkout",
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )

    @property
    def done(self) -> list[str]:
        """What python, pip and apt-get were asked to do, in order."""
        log = self.root / "log"
        return log.read_text().splitlines() if log.exists() else []

    def tool(self, name: str, script: str) -> Path:
        path = self.root / "bin" / name
        path.write_text(script)
        path.chmod(0o755)
        return path

    def has_libraries(self) -> None:
        (self.root / "libraries").touch()


@pytest.fixture
def machine(tmp_path: Path, repository: Path) -> Machine:
    """A bare Debian with root, Python 3.11 and nothing of Qt."""
    (tmp_path / "bin").mkdir()
    for name in REAL_TOOLS:
        if found := shutil.which(name, path="/usr/bin:/bin"):
            (tmp_path / "bin" / name).symlink_to(found)
    checkout = tmp_path / "checkout"
    shutil.copytree(repository / "packaging", checkout / "packaging")
    for name in ("pyproject.toml", "constraints.txt"):
        shutil.copy(repository / name, checkout)
    pyside, fonts = tmp_path / "PySide6", tmp_path / ".fonts"
    pyside.mkdir()
    fonts.mkdir()
    (pyside / "QtWidgets.abi3.so").touch()
    (fonts / "a.ttf").touch()
    machine = Machine(tmp_path, {"PATH": str(tmp_path / "bin"), "HOME": str(tmp_path), "LOG": str(tmp_path / "log")})
    machine.variables |= {"LIBRARIES": str(tmp_path / "libraries"), "FAKE_PYSIDE": str(pyside)}
    machine.variables |= {"FAKE_PYTHON": str(machine.tool("python3.11", PYTHON))}
    for name, script in {"ldd": LDD, "apt-get": APT_GET, "sudo": SUDO, "id": "#!/bin/sh\necho 0\n"}.items():
        machine.tool(name, script)
    return machine


def ordinary_user(machine: Machine) -> None:
    machine.tool("id", "#!/bin/sh\necho 1000\n")


def test_the_first_set_up_makes_the_environment_the_packages_and_the_libraries(machine: Machine):
    result = machine.run("setup.sh")
    assert result.returncode == 0, result.stderr
    assert machine.done[:2] == ["environment", "packages"]
    assert machine.done[2].endswith("update")
    assert "install" in machine.done[3]
    assert "libegl1" in machine.done[3]


def test_the_second_set_up_does_nothing_and_says_nothing(machine: Machine):
    machine.run("setup.sh")
    before = machine.done
    result = machine.run("setup.sh")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert machine.done == before


def test_a_library_that_went_after_the_set_up_is_installed_again(machine: Machine):
    machine.run("setup.sh")
    (machine.root / "libraries").unlink()
    assert machine.run("setup.sh").returncode == 0
    assert len([line for line in machine.done if "apt-get" in line and "install" in line]) == 2


def test_a_set_up_killed_while_installing_starts_over_the_next_time(machine: Machine):
    machine.has_libraries()
    killed = machine.run("setup.sh", FAKE_KILL="yes")
    assert killed.returncode != 0
    result = machine.run("setup.sh")
    assert result.returncode == 0
    assert "interrupted" in result.stderr
    assert machine.done == ["environment", "packages"] * 2


def test_a_changed_pin_installs_again_into_the_same_environment(machine: Machine):
    machine.has_libraries()
    machine.run("setup.sh")
    (machine.root / "checkout" / "constraints.txt").write_text("numpy==2.0\n")
    assert machine.run("setup.sh").returncode == 0
    assert machine.done == ["environment", "packages", "packages"]


def test_a_checkout_that_was_moved_gets_a_new_environment(machine: Machine):
    machine.has_libraries()
    machine.run("setup.sh")
    (machine.root / "checkout" / ".venv" / ".made-at").write_text("/elsewhere\n")
    assert machine.run("setup.sh").returncode == 0
    assert machine.done == ["environment", "packages"] * 2


def test_an_environment_that_does_not_say_where_it_was_made_is_made_anew(machine: Machine):
    # Copied from another checkout, it would run that one's code.
    machine.has_libraries()
    machine.run("setup.sh")
    (machine.root / "checkout" / ".venv" / ".made-at").unlink()
    assert machine.run("setup.sh").returncode == 0
    assert machine.done == ["environment", "packages"] * 2


def test_an_environment_that_is_a_link_to_another_checkout_s_is_left_alone(machine: Machine):
    machine.has_libraries()
    machine.run("setup.sh")
    checkout = machine.root / "checkout"
    (checkout / ".venv").rename(machine.root / "another")
    (checkout / ".venv").symlink_to(machine.root / "another")
    (machine.root / "another" / ".made-at").write_text("/another\n")
    result = machine.run("setup.sh")
    assert result.returncode == 2
    assert ".venv is a link" in result.stderr
    assert "apt-get" not in result.stderr
    assert (machine.root / "another" / "bin" / "python").exists()
    assert machine.done == ["environment", "packages"]


def test_a_failing_pip_ends_in_words_and_is_tried_again(machine: Machine):
    result = machine.run("setup.sh", FAKE_PIP="1")
    assert result.returncode == 2
    assert "could not be installed" in result.stderr
    machine.has_libraries()
    assert machine.run("setup.sh").returncode == 0


def test_a_python_too_old_is_named(machine: Machine):
    machine.tool("python3", PYTHON)
    result = machine.run("setup.sh", FAKE_TOO_OLD="1")
    assert result.returncode == 2
    assert "needs Python 3.11 or newer; this machine has: Python 3.9.2" in result.stderr
    assert machine.done == []


def test_without_root_the_exact_command_is_named(machine: Machine):
    ordinary_user(machine)
    result = machine.run("setup.sh")
    assert result.returncode == 3
    assert "this machine lacks libEGL.so.1." in result.stderr
    assert "sudo apt-get install -y --no-install-recommends libegl1 " in result.stderr
    assert not [line for line in machine.done if line.startswith("apt-get")]


def test_sudo_without_a_password_installs(machine: Machine):
    ordinary_user(machine)
    result = machine.run("setup.sh", FAKE_SUDO="yes")
    assert result.returncode == 0, result.stderr
    assert any("libegl1" in line for line in machine.done)


def test_an_apt_that_fails_gives_its_reason_and_the_command(machine: Machine):
    result = machine.run("setup.sh", FAKE_APT_FAILS="yes")
    assert result.returncode == 3
    assert "E: no space left" in result.stderr
    assert "sudo apt-get install -y" in result.stderr


def test_without_apt_the_missing_library_and_the_packages_are_named(machine: Machine):
    (machine.root / "bin" / "apt-get").unlink()
    result = machine.run("setup.sh")
    assert result.returncode == 3
    assert "lacks libEGL.so.1" in result.stderr
    assert "libegl1" in result.stderr


def program(machine: Machine) -> None:
    """A retina-desktop in the environment that notes how it was called, and writes the report that it is asked for."""
    script = 'echo "retina-desktop $*" >>"$LOG"\ncase $1 in screen) mkdir -p "$4"; touch "$4/results.csv" ;; esac\n'
    machine.run("setup.sh")
    path = machine.root / "checkout" / ".venv" / "bin" / "retina-desktop"
    path.write_text("#!/bin/sh\n" + script)
    path.chmod(0o755)


def test_run_without_a_display_screens_the_folder_and_names_the_report(machine: Machine):
    program(machine)
    result = machine.run("run.sh", "resources/samples")
    assert result.returncode == 0
    assert machine.done[-1] == "retina-desktop screen resources/samples --out out/samples --resume"
    lines = result.stdout.splitlines()
    assert lines[0].startswith("No display on this machine: screening resources/samples")
    assert lines[-1] == "The report is in out/samples/results.csv"


def test_run_with_a_display_opens_the_window(machine: Machine):
    program(machine)
    assert machine.run("run.sh", "photos", DISPLAY=":0").returncode == 0
    assert machine.done[-1] == "retina-desktop photos"


def test_run_goes_on_in_the_terminal_where_qt_cannot_draw(machine: Machine):
    ordinary_user(machine)
    program(machine)
    result = machine.run("run.sh", "photos", DISPLAY=":0")
    assert result.returncode == 0
    assert result.stdout.startswith("No window without Qt's system libraries: screening photos")
    assert "sudo apt-get install" in result.stderr


def test_every_version_is_pinned_and_no_address_is_written(repository: Path):
    lines = (repository / "constraints.txt").read_text().splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(line.count("==") == 1 for line in pins)
    assert not [line for line in lines if "://" in line or line.startswith("-")]
    assert len(pins) > 20
