"""A whole session, faults included, as a program of its own: it opens no connection, and what it leaves for support holds no patient's words."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from made_exports import as_file, dicom_dataset
from made_session import photographs

PLANTED = (
    "MUELLER",
    "HANS",
    "Kaltenbrunner",
    "1950-04-12",
    "19500412",
    "PX-48151",
    "Wiesinger",
    "Augenklinik",
    "Oberndorf",
)
"""In the names of files and folders, DICOM tags, notes, the reader's and the clinic's name, and the message of an error."""

UNIX = 1
_WRAPPED = ("socket.__new__", -1)
"""Around a descriptor that is there already: its making was heard."""
_KNOWS_ONLY_THIS_COMPUTER = {"socket.gethostname"}
_MADE = re.compile(r"\bsocket\((\w+)")
_LOCAL = {"AF_UNIX", "AF_LOCAL"}


@dataclass(frozen=True)
class Heard:
    """What was noted of a session's processes."""

    python: list[dict]
    native: list[str] | None  # strace's lines; None where it is not installed or may not trace

    def of_python(self) -> list[dict]:
        """Events that are more than two processes of this computer talking."""
        events = (one for one in self.python if one["event"] not in ("began", *_KNOWS_ONLY_THIS_COMPUTER))
        return [one for one in events if one["family"] != UNIX and (one["event"], one["family"]) != _WRAPPED]

    def of_the_kernel(self) -> list[str]:
        """socket() of another family than Unix's: without one nothing can be connected, bound or sent."""
        return [line for line in self.native or () if (made := _MADE.search(line)) and made[1] not in _LOCAL]


def listen_to(
    program: list[str], folder: Path, repository: Path, timeout_s: float
) -> tuple[subprocess.CompletedProcess[str], Heard]:
    """Run a Python program with both ears open."""
    notes, trace = folder / "sockets.jsonl", folder / "strace.txt"
    tests = repository / "tests"
    sources = (tests / "socket_audit", repository, repository / "models", repository / "training", tests)
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(map(str, sources)),
        "RETINA_SOCKET_AUDIT": str(notes),
        "RETINA_DESKTOP_HOME": str(folder / "home"),
        "RETINA_PATIENCE_S": str(timeout_s),
    }
    command = [sys.executable, *program]
    ear = ["strace", "-f", "--seccomp-bpf", "-e", "trace=socket,connect,bind,sendto,sendmsg", "-o", str(trace)]
    can_trace = (
        shutil.which("strace") and subprocess.run([*ear, "true"], capture_output=True, check=False).returncode == 0
    )
    done = subprocess.run(
        [*ear, *command] if can_trace else command,
        env=environment, capture_output=True, text=True, timeout=timeout_s, check=False,
    )  # fmt: skip
    noted = [json.loads(line) for line in notes.read_text().splitlines()]
    return done, Heard(noted, trace.read_text().splitlines() if can_trace else None)


@dataclass(frozen=True)
class Session:
    folder: Path
    done: subprocess.CompletedProcess[str]
    heard: Heard

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def out(self) -> Path:
        return self.folder / "out"


def make_clinic(folder: Path, home: Path) -> None:
    """Three photographs and a broken one under a patient's name, and settings with the names of people and places."""
    eyes = folder / "Augenklinik Oberndorf" / "MUELLER^HANS 19500412"
    eyes.mkdir(parents=True)
    photographs(eyes, ["MUELLER^HANS_1_left.png", "MUELLER^HANS_2_left.png"])
    tags = {"PatientName": "MUELLER^HANS", "PatientID": "PX-48151", "PatientBirthDate": "19500412"}
    whole = as_file(dicom_dataset(3, **tags), eyes / "MUELLER^HANS_3.dcm")
    (eyes / "MUELLER^HANS_broken.dcm").write_bytes(whole.read_bytes()[:900])
    (folder / "out").mkdir()
    (folder / "out" / "grades of MUELLER.csv").write_bytes(b"name\0,HANS\n\xff\xfe,MUELLER^HANS\n")
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.toml").write_text(
        'window.notice_accepted = true\nreader.name = "Dr Wiesinger"\nreading.arbiters = "Prof Wiesinger"\n'
        'clinic.name = "Augenklinik Oberndorf"\nfiles.recent = ["/eyes/MUELLER^HANS"]\n'
    )


def hold(folder: Path, repository: Path, mode: str, timeout_s: float) -> Session:
    make_clinic(folder, folder / "home")
    program = [
        str(repository / "tests/e2e/whole_session.py"),
        str(folder / "Augenklinik Oberndorf"),
        str(folder / "out"),
        mode,
    ]
    return Session(folder, *listen_to(program, folder, repository, timeout_s))


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Session:
    return hold(tmp_path_factory.mktemp("day"), repository, "fake", float(os.environ.get("RETINA_SESSION_S", "200")))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_whole_session_opens_no_connection_in_any_of_its_processes(session: Session):
    assert session.done.returncode == 0, session.done.stdout + session.done.stderr
    began = [one["what"] for one in session.heard.python if one["event"] == "began"]
    assert any("whole_session.py" in what for what in began)
    assert sum("spawn_main" in what for what in began) >= 2  # the grader, and the one after it was killed
    assert session.heard.of_python() == []
    assert session.heard.of_the_kernel() == []


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_what_a_session_with_faults_leaves_for_support_holds_no_patients_words(session: Session):
    assert session.done.returncode == 0, session.done.stdout + session.done.stderr
    logs = sorted((session.home / "log").iterdir())
    assert [path.name for path in logs if path.name.startswith("crash-")], "the fault was reported"
    texts = {path.name: path.read_text(encoding="utf-8") for path in logs}
    with zipfile.ZipFile(session.out / "diagnostics.zip") as archive:
        texts |= {f"archive: {name}": archive.read(name).decode() for name in archive.namelist()}
    found = [(name, word) for name, text in texts.items() for word in PLANTED if word.casefold() in text.casefold()]
    assert found == []
    log = texts["events.log"]
    said = ("Nobody caught this: RuntimeError at whole_session.py:", "The store did not take it: StoreError (LOCKED)")
    assert [words for words in (*said, "The analysis process was ended by the system") if words not in log] == []
    assert "current readings" in texts["archive: store.txt"]
    assert "reader.name = a text, left out" in texts["archive: settings.txt"]


PLANTED_CONNECTS = {
    "in the program itself": "import socket; s = socket.socket(); s.settimeout(1); s.connect_ex(('127.0.0.1', 9))",
    "in a child process": "import subprocess, sys; subprocess.run([sys.executable, '-c', "
    "'import socket; socket.socket().connect_ex((\"127.0.0.1\", 9))'])",
    "below Python": "import ctypes; libc = ctypes.CDLL(None); print(libc.socket(2, 1, 0))",
    "by name": "import socket\ntry:\n    socket.getaddrinfo('localhost', 80)\nexcept OSError:\n    pass",
}


@pytest.mark.parametrize("where", PLANTED_CONNECTS)
def test_a_planted_connection_is_heard(tmp_path: Path, repository: Path, where: str):
    _, heard = listen_to(["-c", PLANTED_CONNECTS[where]], tmp_path, repository, 100)
    if where != "below Python":
        assert heard.of_python()
    if heard.native is None:
        pytest.skip("strace is not installed or may not trace here: only Python's own audit was proven")
    if where != "by name":  # a name that /etc/hosts knows needs no socket
        assert any("AF_INET" in line for line in heard.of_the_kernel())


@pytest.mark.torture
@pytest.mark.timeout(1800)
def test_the_released_model_its_explanations_and_a_screening_with_reports_open_no_connection(
    tmp_path: Path, repository: Path
):
    session = hold(tmp_path, repository, "released", 900)
    assert session.done.returncode == 0, session.done.stdout + session.done.stderr
    eyes, out = str(tmp_path / "Augenklinik Oberndorf"), str(tmp_path / "by-command")
    screen = ["-m", "retina_desktop", "screen", eyes, "--out", out, "--report", "pdf", "--maps"]
    done, heard = listen_to(screen, tmp_path, repository, 600)
    assert done.returncode in (0, 1), done.stderr  # 1: the broken photograph
    assert heard.of_python() == []
    assert heard.of_the_kernel() == []
    logs = " ".join(path.read_text() for path in (tmp_path / "home/log").iterdir()).casefold()
    assert Counter(word for word in PLANTED if word.casefold() in logs) == Counter()


@pytest.mark.torture
@pytest.mark.timeout(1800)
def test_a_retraining_opens_no_connection(tmp_path: Path, repository: Path):
    program = repository / "tests" / "e2e" / "few_steps_of_retraining.py"
    done, heard = listen_to([str(program), str(tmp_path)], tmp_path, repository, 1500)
    assert done.returncode == 0, done.stdout + done.stderr
    assert heard.of_python() == []
    assert heard.of_the_kernel() == []
