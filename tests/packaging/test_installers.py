"""What Linux, Windows and macOS install, as far as it can be checked without installing: the two others have no machine here."""

from __future__ import annotations

import configparser
import plistlib
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from retina_desktop import program_file
from retina_models.fundus.kinds import RIGHT

SCRIPTS = sorted((Path(__file__).resolve().parents[2] / "packaging").rglob("*.sh"))

MAIN_CATEGORIES = {
    *("AudioVideo", "Audio", "Video", "Development", "Education", "Game", "Graphics", "Network", "Office", "Science"),
    *("Settings", "System", "Utility"),
}
"""Of the Desktop Menu Specification 1.1, appendix A: with two of them an entry stands in a menu twice."""


@pytest.fixture(scope="module")
def packaging() -> Path:
    return Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(scope="module")
def version(packaging: Path) -> str:
    return tomllib.loads((packaging.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no sh")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_every_script_is_a_script_and_names_scripts_that_are_there(script: Path) -> None:
    subprocess.run(["sh", "-n", str(script)], check=True)
    text = script.read_text(encoding="utf-8")
    repository = script.parents[1] if script.parent.name == "packaging" else script.parents[2]
    for named in re.findall(
        r"(?<![\w/$.{}])(?:packaging|resources)/[\w./-]+\.(?:sh|py|spec|plist|svg|desktop|1)\b", text
    ):
        assert (repository / named).is_file(), named


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no sh")
def test_the_version_stands_in_one_place_only(packaging: Path, version: str) -> None:
    said = subprocess.run(["sh", str(packaging / "version.sh")], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == version
    for file in (*SCRIPTS, packaging / "macos" / "Info.plist", packaging / "linux" / "retina-desktop.desktop"):
        assert version not in file.read_text(encoding="utf-8"), file


def test_the_macs_property_list_names_the_program_and_takes_the_version(packaging: Path, version: str) -> None:
    filled = (packaging / "macos" / "Info.plist").read_bytes().replace(b"@VERSION@", version.encode())
    found = plistlib.loads(filled)
    program = runpy.run_path(str(packaging / "editions.py"))["PROGRAM"]
    assert found["CFBundleExecutable"] == program
    assert found["CFBundleShortVersionString"] == found["CFBundleVersion"] == version
    assert f"Resources/{found['CFBundleIconFile']}" in (packaging / "macos" / "dmg.sh").read_text(encoding="utf-8")


def test_the_inno_setup_script_names_what_the_build_makes(packaging: Path) -> None:
    text = (packaging / "windows" / "retina-desktop.iss").read_text(encoding="utf-8")
    sections = re.findall(r"^\[(\w+)\]$", text, re.MULTILINE)
    assert {"Setup", "Files", "Icons", "Run"} <= set(sections)
    assert max(Counter(sections).values()) == 1
    editions = runpy.run_path(str(packaging / "editions.py"))
    assert f'#define Program "{editions["PROGRAM"]}"' in text
    assert f"{editions['TRAINING']}.exe" in text, "the light edition takes the full one's training away"
    assert r"dist\{#Program}-{#Edition}\*" in text
    used = set(re.findall(r"\{#(\w+)\}", text))
    assert used <= {"Version", "Edition", "Program"}
    for named in re.findall(r"\.\.\\\.\.\\([\w.]+)(?:$|\")", text, re.MULTILINE):
        assert (packaging.parent / named).exists() or named == "dist", named


def test_windows_asks_for_the_running_program_to_be_closed_and_restarts_nothing(packaging: Path) -> None:
    text = (packaging / "windows" / "retina-desktop.iss").read_text(encoding="utf-8")
    (setup,) = re.findall(r"^\[Setup\]$(.*?)^\[", text, re.MULTILINE | re.DOTALL)
    said = dict(line.split("=", 1) for line in setup.splitlines() if "=" in line and not line.startswith(";"))
    assert said["AppMutex"] == program_file.MUTEX
    assert (said["CloseApplications"], said["RestartApplications"]) == ("yes", "no")


@pytest.mark.parametrize("name", ["windows/retina-desktop.iss", "macos/Info.plist", "macos/dmg.sh"])
def test_what_nobody_has_run_yet_says_so_in_its_head(packaging: Path, name: str) -> None:
    head = (packaging / name).read_text(encoding="utf-8").splitlines()[:4]
    assert any("UNTESTED" in line for line in head)


def test_the_desktop_file_is_whole_and_starts_the_program(packaging: Path) -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(packaging / "linux" / "retina-desktop.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Type"] == "Application"
    assert entry["Exec"] == "retina-desktop %F"
    assert all(entry[key].endswith(";") for key in ("Categories", "MimeType", "Keywords"))
    if program := shutil.which("desktop-file-validate"):
        subprocess.run([program, str(packaging / "linux" / "retina-desktop.desktop")], check=True)


def test_the_desktop_file_has_one_place_in_a_menu_and_opens_what_the_program_reads(packaging: Path) -> None:
    text = (packaging / "linux" / "retina-desktop.desktop").read_text(encoding="utf-8")
    listed = {
        name: set(words.rstrip(";").split(";")) for name, words in re.findall(r"^(\w+)=(.*;)$", text, re.MULTILINE)
    }
    assert listed["Categories"] & MAIN_CATEGORIES == {"Science"}
    read = {word.lower() for word in re.findall(r"[A-Z]\w+", RIGHT)}
    assert {kind.split("/")[1] for kind in listed["MimeType"]} == read, "no folders: it would be offered for every one"


def test_sizes_are_told_by_part_and_a_light_edition_that_is_too_large_is_refused(
    packaging: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(str(packaging))
    told = runpy.run_path(str(packaging / "sizes.py"))
    for edition in ("full", "light"):
        inside = tmp_path / f"retina-desktop-{edition}" / "_internal"
        for name in ("openvino/libs/a.so", "numpy.libs/b.so", "libQt6Core.so.6"):
            (inside / name).parent.mkdir(parents=True, exist_ok=True)
            (inside / name).write_bytes(bytes(1_500_000))
        (inside / "link").symlink_to(inside / "libQt6Core.so.6")
    torch = tmp_path / "retina-desktop-full" / "_internal" / "torch" / "lib" / "libtorch.so"
    torch.parent.mkdir(parents=True)
    with torch.open("wb") as file:
        file.truncate(700_000_000)  # a hole: nothing is written
    folders = [str(tmp_path / f"retina-desktop-{edition}") for edition in ("full", "light")]
    assert told["main"](folders) == 0
    said = capsys.readouterr().out
    assert "| torch, torchvision | 700.0 | – |" in said
    assert "| NumPy, SciPy | 1.5 | 1.5 |" in said
    assert "| **all** | **704** | **4** |" in said
    torch.parent.parent.rename(tmp_path / "retina-desktop-light" / "_internal" / "torch")
    assert told["main"](folders) == 1
    assert "The light edition has 704 MB; at most 600 are allowed." in capsys.readouterr().err


def test_the_start_up_is_told_run_by_run_and_judged_without_the_first(
    packaging: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(packaging))
    words, ratio = runpy.run_path(str(packaging / "startup_time.py"))["table"]([9.0, 1.5, 1.2], [5.0, 1.0, 0.8])
    assert "| 1 | 9.00 | 5.00 |" in words
    assert "| median of 2 to 3 | 1.35 | 0.90 |" in words
    assert ratio == pytest.approx(1.5)
