from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from retina_desktop.cli import DONE, FAILED, WRONG_USE, main
from retina_desktop.services.model_shelf import ModelShelf
from retina_models.bundle import REQUIRED_FILES, BundleError, Manifest, load_manifest, pack_arrays, write

MANIFEST = Manifest(
    name="a",
    version="1",
    parent=None,
    created="2026-11-23T22:00:00+00:00",
    networks={"lesion": {}, "main": {}, "fuse": {}},
    preprocessing={},
    classes={},
    operating_points={},
    temperature={},
    conformal_threshold=0.9,
    metrics={"qwk": {"value": 0.7, "low": 0.6, "high": 0.8}},
    data=[],
)


@pytest.fixture
def release() -> Callable[..., Path]:
    """Writes a small bundle of this name."""

    def make(place: Path, name: str, day: int = 1) -> Path:
        weights = pack_arrays({"weight": np.zeros(3, np.float32)})
        manifest = replace(MANIFEST, name=name, created=f"2026-11-{day:02}T00:00:00+00:00")
        write(place / name, manifest, dict.fromkeys(REQUIRED_FILES, weights))
        return place / name

    return make


@pytest.fixture
def shelf(tmp_path: Path, release) -> ModelShelf:
    """One shipped model."""
    release(tmp_path / "shipped", "shipped-1", day=5)
    return ModelShelf(tmp_path / "own", tmp_path / "shipped")


def test_the_shipped_model_grades_until_another_is_promoted(shelf, tmp_path, release):
    assert shelf.current().name == "shipped-1"
    shelf.add(release(tmp_path / "elsewhere", "newer", day=9))
    assert shelf.current().name == "shipped-1"
    assert shelf.promote("newer") == "shipped-1"
    assert shelf.current() == tmp_path / "own" / "newer"


def test_rollback_goes_back_one_promotion_at_a_time(shelf, tmp_path, release):
    for name in ("b", "c"):
        shelf.add(release(tmp_path / "elsewhere", name))
        shelf.promote(name)
    assert [shelf.rollback(), shelf.rollback()] == ["b", "shipped-1"]
    assert shelf.current().name == "shipped-1"
    with pytest.raises(BundleError, match="no earlier model"):
        shelf.rollback()
    changes = json.loads((tmp_path / "own" / "current.json").read_text())["changes"]
    assert [(change["what"], change["name"]) for change in changes] == [
        ("promoted", "b"), ("promoted", "c"), ("rolled back to", "b"), ("rolled back to", "shipped-1")
    ]  # fmt: skip


def test_a_model_that_was_changed_is_neither_imported_nor_promoted_nor_returned_to(shelf, tmp_path, release):
    bad = release(tmp_path / "elsewhere", "bad")
    (bad / "card.md").write_text("changed")
    with pytest.raises(BundleError, match=r"card\.md"):
        shelf.add(bad)
    assert not (tmp_path / "own").exists() or not list((tmp_path / "own").iterdir())
    shelf.add(release(tmp_path / "elsewhere", "good"))
    (tmp_path / "own" / "good" / "card.md").write_text("changed")
    with pytest.raises(BundleError, match=r"card\.md"):
        shelf.promote("good")
    assert shelf.current().name == "shipped-1"


def test_a_promoted_model_that_is_gone_is_told_and_no_other_taken_in_silence(shelf, tmp_path, release):
    shelf.add(release(tmp_path / "elsewhere", "b"))
    shelf.promote("b")
    (tmp_path / "own" / "b").rename(tmp_path / "away")
    with pytest.raises(BundleError, match="no model called b"):
        shelf.current()
    assert shelf.rollback() == "shipped-1"


def test_a_model_is_never_overwritten(shelf, tmp_path, release):
    folder = release(tmp_path / "elsewhere", "b")
    shelf.add(folder)
    with pytest.raises(BundleError, match="installed already"):
        shelf.add(folder)


def test_a_damaged_current_json_is_told(shelf, tmp_path):
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "current.json").write_text('{"names": ')
    with pytest.raises(BundleError, match=r"current\.json is damaged"):
        shelf.current()


def test_the_commands_do_what_they_say(tmp_path, release, monkeypatch, capsys):
    monkeypatch.setenv("RETINA_DESKTOP_HOME", str(tmp_path / "home"))
    folder = release(tmp_path / "elsewhere", "mine")
    assert main(["models", "import", str(folder)]) == DONE
    assert main(["models", "verify", "mine"]) == DONE
    assert main(["models", "promote", "mine"]) == DONE
    capsys.readouterr()
    assert main(["models", "list", "--json"]) == DONE
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (current,) = (model for model in listed if model["current"])  # the shipped model is listed too
    assert current["name"] == "mine"
    assert current["metrics"] == load_manifest(folder).metrics
    assert main(["models", "list"]) == DONE
    assert "* mine" in capsys.readouterr().out


def test_what_cannot_be_done_is_said_in_words(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("RETINA_DESKTOP_HOME", str(tmp_path / "home"))
    assert main(["models", "promote", "nothing"]) == FAILED
    assert "no model called nothing" in capsys.readouterr().err
    assert main(["models", "import", str(tmp_path)]) == FAILED
    assert "bundle.json is missing" in capsys.readouterr().err
    assert main(["models"]) == WRONG_USE
