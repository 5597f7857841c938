"""The diagnostics archive: all that whoever helps needs, no photographs, no names; shown before it is saved."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from made_readings import made, sha
from retina_desktop import cli
from retina_desktop.paths import Paths, find_paths
from retina_desktop.services.check_up import Finding
from retina_desktop.services.diagnostics import Page, gather, save
from retina_desktop.services.new_folder import ExportError
from retina_desktop.settings import load_settings
from retina_desktop.store import open_store

PLANTED = ("MUELLER", "Wiesinger", "Augenklinik", "PX-48151", "Kaltenbrunner")


@pytest.fixture
def paths() -> Paths:
    """A user with planted names in the settings, in the name of the store's folder, in the store, and in what doctor says."""
    paths = find_paths()
    paths.make()
    settings, _ = load_settings(paths.settings_file)
    settings.set("reader.name", "Dr Wiesinger")
    settings.set("reading.arbiters", "Prof Wiesinger, Kaltenbrunner")
    settings.set("clinic.name", "Augenklinik Oberndorf")
    settings.set("files.recent", ["/eyes/MUELLER^HANS"])
    settings.set("overlay.opacity", 0.5)
    store_file = paths.data / "Augenklinik Oberndorf" / "MUELLER.sqlite"
    settings.set("files.readings", str(store_file))
    with open_store(store_file) as store:
        store.images.remember(sha(1), Path("/eyes/MUELLER^HANS_1.png"), None, "PX-48151", 40, 40)
        store.readings.append(made(1, reader="Dr Wiesinger", note="Mrs MUELLER"))
        store.readings.append(made(2, reader="Kaltenbrunner", state="confirmed"))
    paths.log_file.write_text("2026 INFO retina_desktop.jobs: all is well\n2026 INFO x: Dr Wiesinger reads\n")
    paths.last_crash_file.write_text("Fatal Python error: Aborted\n")
    return paths


def pages_of(paths: Paths) -> dict[str, str]:
    findings = [
        Finding("store", True, f"{paths.data}/Augenklinik Oberndorf/MUELLER.sqlite: all 2 readings are as saved.")
    ]
    settings, _ = load_settings(paths.settings_file)
    return {page.name: page.text for page in gather(paths, settings, findings, "Model retina-2026.12.1 on CPU")}


def test_no_planted_word_is_on_any_page(paths: Paths):
    text = "\n".join(pages_of(paths).values())
    assert [word for word in PLANTED if word.casefold() in text.casefold()] == []
    assert str(paths.data) not in text


def test_versions_settings_counts_logs_and_the_last_report_are_there(paths: Paths):
    pages = pages_of(paths)
    assert list(pages) == [
        *("read-me.txt", "versions.txt", "doctor.txt", "settings.txt", "store.txt", "crash.last.txt", "events.log")
    ]
    assert "The window says of the model: Model retina-2026.12.1 on CPU" in pages["versions.txt"]
    assert "ok     store      <path>: all 2 readings are as saved." in pages["doctor.txt"]
    assert "overlay.opacity = 0.5\n" in pages["settings.txt"]
    assert "files.recent = 1 entries, left out\n" in pages["settings.txt"]
    for words in (
        "readings, every act: 2",
        "current readings, entered: 1",
        "current readings, confirmed: 1",
        "readers: 2",
    ):
        assert words in pages["store.txt"]
    assert "all is well" in pages["events.log"]
    assert all(name in pages["read-me.txt"] for name in pages if name != "read-me.txt")


def test_a_store_that_cannot_be_read_says_so_on_its_page_without_its_name(paths: Paths):
    settings, _ = load_settings(paths.settings_file)
    file = Path(settings.get("files.readings"))
    file.write_bytes(b"no store at all " * 100)
    text = pages_of(paths)["store.txt"]
    assert text.startswith("The store cannot be read: StoreError (")
    assert "MUELLER" not in text


def test_what_is_saved_is_what_was_gathered(tmp_path: Path):
    pages = (Page("a.txt", "A\n"), Page("b.txt", "ü\n"))
    save(pages, tmp_path / "for-support.zip")
    with zipfile.ZipFile(tmp_path / "for-support.zip") as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == {"a.txt": "A\n", "b.txt": "ü\n"}
    with pytest.raises(ExportError, match="cannot be written"):
        save(pages, tmp_path / "no such folder" / "for-support.zip")


def test_the_command_prints_everything_and_saves_the_same(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "for-support.zip"
    assert cli.main(["diagnostics", "--quick"]) == cli.DONE
    printed = capsys.readouterr().out
    assert cli.main(["diagnostics", "--quick", "--out", str(file)]) == cli.DONE
    with zipfile.ZipFile(file) as archive:
        kept = {name: archive.read(name).decode() for name in archive.namelist()}
    assert all(f"==== {name}\n" in printed for name in kept)
    assert kept["settings.txt"] in printed
    assert [word for word in PLANTED if word in printed] == []


def test_the_command_replaces_a_file_only_where_it_is_told_to(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "for-support.zip"
    file.write_text("mine")
    assert cli.main(["diagnostics", "--quick", "--out", str(file)]) == cli.FAILED
    assert capsys.readouterr().err == f"{file} exists already: choose another name, or add --overwrite.\n"
    assert file.read_text() == "mine"
    assert cli.main(["diagnostics", "--quick", "--out", str(file), "--overwrite"]) == cli.DONE
    assert zipfile.is_zipfile(file)
