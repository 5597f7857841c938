from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import made_bundles
from retina_desktop.cli import DONE, FAILED, WRONG_USE, main
from retina_desktop.paths import find_paths
from retina_desktop.services.model_shelf import ModelShelf
from retina_models import comparison
from retina_models.bundle import MANIFEST, BundleError, load_manifest


@pytest.fixture
def release() -> Callable[..., Path]:
    """Writes a small bundle of this name."""
    return made_bundles.release


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


@pytest.mark.parametrize("text", ['{"names": ', '{"names": [], "changes": [{"what": "promoted"}]}', "[]"])
def test_a_damaged_current_json_is_told(shelf, tmp_path, text):
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "current.json").write_text(text)
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


def alter(folder: Path) -> None:
    weights = folder / "main.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"?")


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "an altered weight file": (alter, "main.safetensors was changed: its SHA-256 is"),
    "a missing file": (lambda folder: (folder / "fuse.safetensors").unlink(), "fuse.safetensors is missing."),
    "a manifest that is no JSON": (lambda folder: (folder / MANIFEST).write_text("{"), "it is not valid JSON."),
    "a manifest that is no text": (lambda folder: (folder / MANIFEST).write_bytes(b"\xff\xfe"), "not valid JSON."),
    "a missing manifest": (lambda folder: (folder / MANIFEST).unlink(), "bundle.json is missing."),
    "a folder in its place": (
        lambda folder: ((folder / MANIFEST).unlink(), (folder / MANIFEST).mkdir()),
        "bundle.json cannot be read: Is a directory.",
    ),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_model_is_listed_with_what_is_wrong_with_it(tmp_path, release, monkeypatch, capsys, damage):
    monkeypatch.setenv("RETINA_DESKTOP_HOME", str(tmp_path / "home"))
    models = find_paths().data / "models"
    release(models, "sound")
    does, words = DAMAGE[damage]
    does(release(models, "damaged"))
    assert main(["models", "list"]) == DONE
    lines = capsys.readouterr().out.splitlines()
    (sound,) = (line for line in lines if line.startswith("  sound"))
    assert "every byte checked" in sound
    (damaged,) = (line for line in lines if line.startswith("  damaged"))
    assert "cannot be used: " in damaged
    assert words in damaged
    assert main(["models", "list", "--json"]) == DONE
    listed = {one["name"]: one for one in map(json.loads, capsys.readouterr().out.splitlines())}
    assert (listed["sound"]["fault"], words in listed["damaged"]["fault"]) == ("", True)


def judged(before: str, after: str, standing: str) -> bytes:
    """The comparison.json of a candidate."""
    said = comparison.Judged("severe_referable", "bundle", standing, "One grade 4 is missed newly.")
    return comparison.Comparison(before, after, 0.05, 0.01, {}, {}, [said]).to_json().encode()


def test_a_candidate_that_was_shown_to_be_no_worse_is_promoted_without_a_reason(shelf, tmp_path, release):
    good = judged("shipped-1", "good", comparison.NO_WORSE)
    shelf.add(release(tmp_path / "elsewhere", "good", parent="shipped-1", comparison=good))
    assert shelf.objection("good") == ""
    assert shelf.promote("good") == "shipped-1"
    assert shelf.changes()[-1].keys() == {"time", "what", "name"}


@pytest.mark.parametrize("standing", [comparison.WORSE, comparison.NOT_SHOWN])
def test_what_may_not_be_promoted_needs_a_reason_which_is_kept(shelf, tmp_path, release, standing):
    said = judged("shipped-1", "mine", standing)
    shelf.add(release(tmp_path / "elsewhere", "mine", parent="shipped-1", comparison=said))
    for although in ("", "  "):
        with pytest.raises(BundleError, match="One grade 4 is missed newly"):
            shelf.promote("mine", although)
    assert shelf.current().name == "shipped-1"
    assert shelf.changes() == []
    shelf.promote("mine", "Dr Smith looked at it")
    assert shelf.current().name == "mine"
    (change,) = shelf.changes()
    assert change["although"] == "Dr Smith looked at it"
    assert "One grade 4 is missed newly" in change["objection"]


def test_a_comparison_with_another_model_than_the_one_that_grades_does_not_count(shelf, tmp_path, release):
    for name in ("first", "second"):
        said = judged("shipped-1", name, comparison.NO_WORSE)
        shelf.add(release(tmp_path / "elsewhere", name, parent="shipped-1", comparison=said))
    shelf.promote("first")
    with pytest.raises(BundleError, match="second was compared with shipped-1, but first grades now"):
        shelf.promote("second")
    shelf.rollback()
    assert shelf.promote("second") == "shipped-1"


def test_a_candidate_that_nobody_compared_needs_a_reason_and_a_released_model_does_not(shelf, tmp_path, release):
    shelf.add(release(tmp_path / "elsewhere", "secret", parent="shipped-1"))
    shelf.add(release(tmp_path / "elsewhere", "shipped-2"))
    with pytest.raises(BundleError, match="came without a comparison"):
        shelf.promote("secret")
    shelf.promote("shipped-2")


def test_rollback_to_a_model_that_is_gone_says_so_and_the_present_one_goes_on(shelf, tmp_path, release):
    for name in ("b", "c"):
        shelf.add(release(tmp_path / "elsewhere", name))
        shelf.promote(name)
    (tmp_path / "own" / "b").rename(tmp_path / "away")
    with pytest.raises(BundleError, match=r"b, which graded before, cannot be returned to, so c goes on\. There is no"):
        shelf.rollback()
    assert shelf.current().name == "c"
    shelf.promote("shipped-1")
    assert shelf.current().name == "shipped-1", "a way on is left"


def test_the_command_says_verdict_and_reasons_and_takes_a_reason(tmp_path, release, monkeypatch, capsys):
    monkeypatch.setenv("RETINA_DESKTOP_HOME", str(tmp_path / "home"))
    current = "retina-2026.12.1"
    said = judged(current, "mine", comparison.WORSE)
    assert main(["models", "import", str(release(tmp_path, "mine", parent=current, comparison=said))]) == DONE
    capsys.readouterr()
    assert main(["models", "promote", "mine"]) == FAILED
    told = capsys.readouterr().err
    assert "mine may not be promoted: it is worse than retina-2026.12.1.\nOne grade 4 is missed newly." in told
    assert '--although "REASON"' in told
    assert main(["models", "promote", "mine", "--although", "A trial"]) == DONE
    told = capsys.readouterr().out
    assert "Against the comparison: mine may not be promoted: it is worse than" in told
    assert "From now on mine grades" in told
    assert main(["models", "history"]) == DONE
    told = capsys.readouterr().out
    assert "promoted mine" in told
    assert "objection: mine may not be promoted" in told
    assert "although: A trial" in told
    assert main(["models", "list"]) == DONE
    assert f"made from {current}: mine may not be promoted" in capsys.readouterr().out
    assert main(["models", "list", "--json"]) == DONE
    (mine,) = (one for one in map(json.loads, capsys.readouterr().out.splitlines()) if one["name"] == "mine")
    assert mine["parent"] == current
    assert "it is worse" in mine["verdict"]


def test_a_damaged_comparison_is_told_in_the_list_and_promotes_nothing(tmp_path, release, monkeypatch, capsys):
    monkeypatch.setenv("RETINA_DESKTOP_HOME", str(tmp_path / "home"))
    assert main(["models", "import", str(release(tmp_path, "mine", parent="a", comparison=b"{"))]) == DONE
    assert main(["models", "list"]) == DONE
    assert "comparison.json is damaged" in capsys.readouterr().out
    assert main(["models", "promote", "mine", "--although", "why not"]) == FAILED
    assert "comparison.json is damaged" in capsys.readouterr().err


def test_what_cannot_be_done_is_said_in_words(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("RETINA_DESKTOP_HOME", str(tmp_path / "home"))
    assert main(["models", "promote", "nothing"]) == FAILED
    assert "no model called nothing" in capsys.readouterr().err
    assert main(["models", "import", str(tmp_path)]) == FAILED
    assert "bundle.json is missing" in capsys.readouterr().err
    assert main(["models"]) == WRONG_USE


def test_a_history_of_nothing_is_one_sentence_and_no_data(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("RETINA_DESKTOP_HOME", str(tmp_path / "home"))
    assert main(["models", "history"]) == DONE
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "No model was promoted or returned to on this computer yet.\n")
