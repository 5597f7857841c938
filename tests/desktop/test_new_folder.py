"""A folder that appears whole or not at all, and says what was in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from retina_desktop.services.new_folder import ExportError, new_folder


def test_a_file_from_elsewhere_that_is_missing_is_named(tmp_path: Path):
    missing = tmp_path / "program" / "table.json"
    target = tmp_path / "exports" / "dicom"
    with pytest.raises(ExportError) as raised, new_folder(target):
        missing.read_bytes()
    assert str(raised.value) == f"{target} cannot be written: No such file or directory ({missing})."
    assert list((tmp_path / "exports").iterdir()) == []


def test_what_is_its_own_draft_is_not_named(tmp_path: Path):
    target = tmp_path / "dicom"
    with pytest.raises(ExportError) as raised, new_folder(target) as draft:
        (draft / "gone" / "file").write_bytes(b"")
    assert str(raised.value) == f"{target} cannot be written: No such file or directory."


def test_what_is_in_the_folder_is_there_when_it_was_left_without_an_error(tmp_path: Path):
    target = tmp_path / "dicom"
    with new_folder(target) as draft:
        (draft / "one").write_bytes(b"1")
        assert not target.exists()
    assert [path.name for path in target.iterdir()] == ["one"]
