import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from retina_models import bundle
from retina_models.bundle import (
    MANIFEST,
    REQUIRED_FILES,
    BundleError,
    Manifest,
    check_new,
    default_bundle,
    examined,
    find_bundles,
    load_into,
    load_manifest,
    pack_arrays,
    pack_module,
    read_arrays,
    verify,
    write,
)


def manifest(name: str = "retina-test", **changes: object) -> Manifest:
    values = Manifest(
        name=name,
        version="1",
        parent=None,
        created="2026-11-23T22:00:00+00:00",
        networks={"lesion": {"widths": [8]}, "main": {}, "fuse": {}},
        preprocessing={"lesion_px": 2048},
        classes={"grade": ["none", "mild", "moderate", "severe", "proliferative"]},
        operating_points={"referable": 0.41, "lesion.MA": 0.5},
        temperature={"grade": 1.3},
        conformal_threshold=0.87,
        metrics={"qwk": {"value": 0.7, "low": 0.6, "high": 0.8, "on": "IDRiD test", "n": 102}},
        data=[{"name": "IDRiD", "terms": "CC BY 4.0", "used": "train and test"}],
    )
    return replace(values, **changes)


def files() -> dict[str, Path | bytes]:
    weights = pack_arrays({"weight": np.arange(4, dtype=np.float32)})
    contents: dict[str, Path | bytes] = {name: weights for name in REQUIRED_FILES if name.endswith("safetensors")}
    return {**contents, "card.md": b"# A model\n", "openvino/main.xml": b"<net/>"}


@pytest.fixture
def released(tmp_path: Path) -> Path:
    folder = tmp_path / "models" / "retina-test"
    write(folder, manifest(), files())
    return folder


def test_a_written_bundle_verifies_and_loads_as_it_was_described(released):
    verify(released)
    loaded = load_manifest(released)
    assert replace(loaded, sha256={}) == manifest()
    assert loaded.sha256.keys() == files().keys()
    assert loaded.label == "retina-test 1"


def test_writing_copies_files_that_are_given_by_path(tmp_path):
    card = tmp_path / "my-card.md"
    card.write_text("# Card\n")
    write(tmp_path / "retina-test", manifest(), {**files(), "card.md": card})
    assert (tmp_path / "retina-test" / "card.md").read_text() == "# Card\n"


@pytest.mark.parametrize("name", [*REQUIRED_FILES, "openvino/main.xml"])
def test_a_changed_file_is_refused_by_name(released, name):
    with (released / name).open("ab") as file:
        file.write(b"x")
    with pytest.raises(BundleError, match=f"{name} was changed"):
        verify(released)


@pytest.mark.parametrize("name", [*REQUIRED_FILES, "openvino/main.xml"])
def test_a_missing_file_is_refused_by_name(released, name):
    (released / name).unlink()
    with pytest.raises(BundleError, match=f"{name} is missing"):
        verify(released)


def test_a_file_that_is_not_listed_is_refused_by_name(released):
    (released / "openvino" / "extra.bin").write_bytes(b"")
    with pytest.raises(BundleError, match=r"openvino/extra.bin is not listed"):
        verify(released)


def test_a_link_out_of_the_bundle_is_refused(released, tmp_path):
    elsewhere = tmp_path / "elsewhere.md"
    (released / "card.md").rename(elsewhere)
    (released / "card.md").symlink_to(elsewhere)
    with pytest.raises(BundleError, match=r"card.md is a link"):
        verify(released)


def change(folder: Path, **changes: object) -> None:
    path = folder / MANIFEST
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": "../evil"}, '"name" must be letters'),
        ({"version": 3}, '"version" must be a text'),
        ({"created": "yesterday"}, '"created" must be a time with its zone'),
        ({"created": "2026-11-23T22:00:00"}, '"created" must be a time with its zone'),
        ({"networks": {"lesion": {}, "main": {}}}, 'lacks the network "fuse"'),
        ({"preprocessing": [1]}, '"preprocessing" must be a table'),
        ({"data": {}}, '"data" must be a list'),
        ({"data": [{"name": "IDRiD"}]}, '"data" needs a name and terms each'),
        ({"operating_points": {"referable": 1.2}}, r'"referable" must be in \[0, 1\], not 1.2'),
        ({"temperature": {"grade": 0}}, '"grade" must be positive, not 0'),
        ({"conformal_threshold": "high"}, '"conformal_threshold" must be in'),
        ({"metrics": {"qwk": {"value": 0.9, "low": 0.5, "high": 0.8}}}, "outside its own interval"),
        ({"metrics": {"qwk": {"value": 0.9}}}, "needs the numbers value, low and high"),
        ({"sha256": {"../outside.md": "0" * 64}}, "no file inside the bundle"),
        ({"sha256": {"/etc/passwd": "0" * 64}}, "no file inside the bundle"),
        ({"sha256": {"weights.pkl": "0" * 64}}, "a kind of file that no bundle holds"),
        ({"sha256": {"card.md": "abc"}}, "has no valid hash"),
        ({"format": 2}, "newer version of this program"),
    ],
)
def test_a_manifest_that_cannot_be_right_is_refused_in_words(released, changes, words):
    change(released, **changes)
    with pytest.raises(BundleError, match=words):
        load_manifest(released)


def test_a_manifest_may_carry_fields_that_this_version_does_not_know(released):
    change(released, colour="green")
    assert load_manifest(released).name == "retina-test"


def test_a_manifest_that_lacks_a_field_names_it(released):
    values = json.loads((released / MANIFEST).read_text())
    del values["temperature"]
    (released / MANIFEST).write_text(json.dumps(values))
    with pytest.raises(BundleError, match="temperature is missing"):
        load_manifest(released)


@pytest.mark.parametrize(
    ("text", "words"),
    [("{", "not valid JSON"), ("[1]", "not a table"), (None, "holds no model"), ("\xff", "not valid")],
)
def test_a_damaged_manifest_is_refused_in_words(released, text, words):
    if text is None:
        (released / MANIFEST).unlink()
    else:
        (released / MANIFEST).write_bytes(text.encode("latin-1"))
    with pytest.raises(BundleError, match=words):
        load_manifest(released)


def test_a_required_file_that_the_manifest_does_not_list_is_named(released):
    hashes = load_manifest(released).sha256
    del hashes["card.md"]
    change(released, sha256=hashes)
    with pytest.raises(BundleError, match=r"does not list card.md"):
        verify(released)


def test_a_released_model_is_never_overwritten(released):
    with pytest.raises(BundleError, match="exists already"):
        write(released, manifest(), files())
    verify(released)


@pytest.mark.parametrize("name", ["../evil", "", ".hidden", "a b", "a/b"])
def test_a_name_that_is_none_is_refused_before_any_work(tmp_path, name):
    with pytest.raises(BundleError, match="cannot be called"):
        check_new(tmp_path / name, name)


def test_writing_without_a_required_file_names_it_and_leaves_nothing(tmp_path):
    contents = files()
    del contents["fuse.safetensors"]
    with pytest.raises(BundleError, match=r"fuse.safetensors is missing"):
        write(tmp_path / "retina-test", manifest(), contents)
    assert list(tmp_path.iterdir()) == []


def test_a_write_that_fails_half_way_leaves_nothing(tmp_path):
    with pytest.raises(BundleError, match="cannot be written: No such file"):
        write(tmp_path / "models" / "retina-test", manifest(), {**files(), "openvino/main.bin": tmp_path / "gone.bin"})
    assert list((tmp_path / "models").iterdir()) == []


def test_half_precision_weights_load_as_float32(tmp_path):
    path = tmp_path / "w.safetensors"
    path.write_bytes(pack_arrays({"w": np.array([1.5, -2.0], np.float32), "n": np.array([3], np.int64)}))
    assert path.stat().st_size < 200
    arrays = read_arrays(path)
    assert arrays["w"].dtype == np.float32
    assert arrays["w"].tolist() == [1.5, -2.0]
    assert arrays["n"].dtype == np.int64


def test_a_weight_too_large_for_half_precision_is_refused_at_release():
    with pytest.raises(BundleError, match="w holds 70000"):
        pack_arrays({"w": np.array([70_000.0], np.float32)})


def test_weights_that_are_not_numbers_are_refused(tmp_path):
    path = tmp_path / "w.safetensors"
    path.write_bytes(pack_arrays({"w": np.array([np.nan], np.float32)}))
    with pytest.raises(BundleError, match="w holds a value that is not a number"):
        read_arrays(path)


@pytest.mark.parametrize("content", [b"", b"\x80\x04.", b"\xff" * 64, None])
def test_damaged_weights_and_pickles_are_refused_in_words(tmp_path, content):
    path = tmp_path / "w.safetensors"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BundleError, match=r"w.safetensors is (damaged|missing)"):
        read_arrays(path)


def test_a_module_comes_back_with_its_weights_to_half_precision(tmp_path):
    import torch

    path = tmp_path / "w.safetensors"
    made, fresh = torch.nn.Conv2d(3, 4, 3), torch.nn.Conv2d(3, 4, 3)
    path.write_bytes(pack_module(made))
    load_into(fresh, path)
    assert torch.equal(fresh.weight, made.weight.half().float())


def test_a_module_with_counters_comes_back_too(tmp_path):
    import torch

    path = tmp_path / "w.safetensors"
    made, fresh = torch.nn.BatchNorm2d(2), torch.nn.BatchNorm2d(2)
    made(torch.ones(1, 2, 4, 4))
    path.write_bytes(pack_module(made))
    load_into(fresh, path)
    assert fresh.num_batches_tracked == torch.tensor(1)


def test_weights_of_another_network_are_refused_by_name(tmp_path):
    import torch

    path = tmp_path / "w.safetensors"
    path.write_bytes(pack_module(torch.nn.Conv2d(3, 4, 3)))
    with pytest.raises(BundleError, match=r"weight has the shape \(4, 3, 3, 3\), not \(4, 3, 5, 5\)"):
        load_into(torch.nn.Conv2d(3, 4, 5), path)
    with pytest.raises(BundleError, match="bias is in only one of them"):
        load_into(torch.nn.Conv2d(3, 4, 3, bias=False), path)


def test_bundles_are_listed_newest_first_and_damaged_ones_last_with_their_fault(tmp_path):
    mine, shipped = tmp_path / "mine", tmp_path / "shipped"
    write(shipped / "old", manifest("old", created="2026-01-01T00:00:00+00:00"), files())
    write(mine / "new", manifest("new", created="2026-02-01T00:00:00+09:00"), files())
    write(mine / "bad", manifest("bad"), files())
    (mine / "bad" / MANIFEST).write_text("{")
    (mine / "not-a-model").mkdir()
    found = find_bundles([mine, shipped, tmp_path / "absent"])
    assert [bundle.folder.name for bundle in found] == ["new", "old", "bad"]
    assert "not valid JSON" in found[-1].fault


def test_files_that_keep_their_sizes_and_times_are_read_once(tmp_path, monkeypatch):
    write(tmp_path / "one", manifest("one"), files())
    (found,) = find_bundles([tmp_path])
    assert examined(found).fault == ""
    looks: list[object] = []
    monkeypatch.setattr(bundle, "verify", looks.append)
    examined(found)
    assert looks == []
    (tmp_path / "one" / "card.md").touch()
    examined(found)
    assert looks == [tmp_path / "one"]


def test_a_fault_that_passed_is_not_kept(tmp_path, monkeypatch):
    """Such as a share that was away for a moment: no size and no time changes with it."""
    write(tmp_path / "one", manifest("one"), files())
    (found,) = find_bundles([tmp_path])

    def fail(folder: object) -> None:
        raise BundleError(f"{folder} cannot be read.")

    monkeypatch.setattr(bundle, "verify", fail)
    assert "cannot be read" in examined(found).fault
    monkeypatch.undo()
    assert examined(found).fault == ""


def test_of_two_bundles_with_one_name_the_earlier_folder_counts(tmp_path):
    for place in ("mine", "shipped"):
        write(tmp_path / place / "same", manifest("same"), files())
    assert [b.folder for b in find_bundles([tmp_path / "mine", tmp_path / "shipped"])] == [tmp_path / "mine" / "same"]


def test_the_default_bundle_is_the_newest_usable_or_the_named_one(tmp_path):
    write(tmp_path / "old", manifest("old", created="2026-01-01T00:00:00+00:00"), files())
    write(tmp_path / "new", manifest("new"), files())
    assert default_bundle([tmp_path]).name == "new"
    assert default_bundle([tmp_path], "old").name == "old"
    with pytest.raises(BundleError, match="no model called older; installed: new, old"):
        default_bundle([tmp_path], "older")


def test_no_model_at_all_is_said_in_words(tmp_path, released):
    with pytest.raises(BundleError, match="No model is installed"):
        default_bundle([tmp_path / "absent"])
    (released / MANIFEST).write_text("{")
    with pytest.raises(BundleError, match="No model can be used"):
        default_bundle([released.parent])
    with pytest.raises(BundleError, match="retina-test cannot be used"):
        default_bundle([released.parent], "retina-test")


def test_importing_bundles_imports_neither_torch_nor_safetensors():
    code = "import sys, retina_models.bundle; print({'torch', 'safetensors', 'openvino'} & sys.modules.keys())"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"
