from __future__ import annotations

import tomllib

import pytest

from retina_desktop.paths import HOME_VARIABLE, find_paths
from retina_desktop.settings import SETTINGS, Settings, SettingsError, load_settings


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.toml"


def test_what_was_set_is_there_after_a_restart(file):
    settings, _ = load_settings(file)
    settings.set("reader.name", 'Dr "Å"\n\x7f')
    settings.set("files.recent", ["/a b", "/ü"])
    settings.set("overlay.opacity", 0.5)
    settings.set("reading.blind_first", False)
    again, problem = load_settings(file)
    assert problem is None
    assert again.get("reader.name") == 'Dr "Å"\n\x7f'
    assert again.get("files.recent") == ["/a b", "/ü"]
    assert again.get("overlay.opacity") == 0.5
    assert again.get("reading.blind_first") is False


def test_a_damaged_file_is_set_aside_in_words(file):
    file.write_text("reader = [")
    settings, problem = load_settings(file)
    assert problem is not None
    assert "It is kept as settings-damaged-" in problem
    assert settings.get("reading.blind_first") is True
    (aside,) = file.parent.glob("settings-damaged-*.toml")
    assert aside.read_text() == "reader = ["


def test_a_wrong_value_falls_back_alone_and_is_named(file):
    file.write_text('photograph.neighbours = -3\nwindow.theme = "light"\n')
    settings, problem = load_settings(file)
    assert problem == "photograph.neighbours must be from 0 to 20, not -3."
    assert settings.get("photograph.neighbours") == 2
    assert settings.get("window.theme") == "light"


def test_settings_of_a_newer_program_are_kept(file):
    file.write_text('[future]\nthing = "x"\n')
    settings, problem = load_settings(file)
    assert problem is None
    settings.set("window.theme", "light")
    assert 'future.thing = "x"' in file.read_text()


def test_settings_of_a_newer_program_are_kept_whatever_their_kind(file):
    newer = '[future]\nday = 2027-01-02\nat = 07:30:00\nlist = [{ name = "a", "b c" = 1 }, []]\nmost = inf\n"two words" = true\n'
    file.write_text(newer + '[analysis]\ndevice = "npu"\n')
    settings, problem = load_settings(file)
    assert problem is not None  # this program knows no such device, and uses its default
    assert settings.unknown == 5
    before = tomllib.loads(file.read_text())
    settings.set("overlay.opacity", 0.5)
    settings.set("window.theme", "light")
    after = tomllib.loads(file.read_text())
    assert after["future"] == before["future"]
    assert after["analysis"] == {"device": "npu"}


def test_two_windows_keep_what_the_other_one_set(file):
    first, _ = load_settings(file)
    first.set("files.open", ["/a"])
    first.set("window.theme", "light")
    second, _ = load_settings(file)
    second.set("files.open", ["/b"])
    second.set("screening.under_way", "B's")
    second.set("window.theme", "dark")
    first.set("files.shown", "/a/1.png")
    again, _ = load_settings(file)
    assert again.get("files.open") == ["/b"]
    assert again.get("screening.under_way") == "B's"
    assert again.get("window.theme") == "dark"
    assert again.get("files.shown") == "/a/1.png"


def test_a_reset_leaves_what_another_window_has_set_since(file):
    first, _ = load_settings(file)
    first.set("screening.under_way", "A's")
    second, _ = load_settings(file)
    second.set("screening.under_way", "B's")
    first.reset("screening.under_way", held="A's")
    assert load_settings(file)[0].get("screening.under_way") == "B's"
    second.reset("screening.under_way", held="B's")
    assert load_settings(file)[0].get("screening.under_way") == ""


def test_what_could_not_be_written_is_written_with_the_next_change(file):
    settings, _ = load_settings(file)
    file.mkdir()
    with pytest.raises(SettingsError):
        settings.set("overlay.opacity", 0.5)
    file.rmdir()
    settings.set("window.theme", "light")
    again, _ = load_settings(file)
    assert (again.get("overlay.opacity"), again.get("window.theme")) == (0.5, "light")


def test_a_file_that_another_program_damaged_meanwhile_is_kept_and_the_values_are_saved(file):
    settings, _ = load_settings(file)
    settings.set("window.theme", "light")
    file.write_text("reader = [")
    settings.set("overlay.opacity", 0.5)
    again, problem = load_settings(file)
    assert problem is None
    assert (again.get("overlay.opacity"), again.get("window.theme")) == (0.5, "light")
    assert next(file.parent.glob("settings-damaged-*.toml")).read_text() == "reader = ["


def test_a_default_is_not_written(file):
    settings, _ = load_settings(file)
    settings.set("window.theme", "light")
    settings.set("window.theme", "dark")
    assert "window.theme" not in file.read_text()


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("reading.blind_first", 1, "reading.blind_first must be true or false, not 1."),
        ("analysis.device", "tpu", "analysis.device must be one of auto, cpu, cuda, mps, not 'tpu'."),
        ("files.max_megapixels", 0, "files.max_megapixels must be from 1 to 10,000, not 0."),
        ("files.recent", [1], "files.recent must be a list of texts, not [1]."),
    ],
)
def test_a_wrong_value_is_refused_in_words(key, value, words):
    with pytest.raises(SettingsError) as refusal:
        Settings(None).set(key, value)
    assert str(refusal.value) == words


def test_a_file_that_cannot_be_written_is_told_and_the_value_holds(tmp_path):
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.toml")
    with pytest.raises(SettingsError, match="The settings could not be saved"):
        settings.set("window.theme", "light")
    assert settings.get("window.theme") == "light"


def test_listeners_hear_each_change_once():
    settings, heard = Settings(None), []
    settings.listen(lambda key, value: heard.append((key, value)))
    settings.set("window.theme", "light")
    settings.set("window.theme", "light")
    assert heard == [("window.theme", "light")]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_default_is_right_and_described(setting):
    assert setting.wrong(setting.default) is None
    assert setting.description.endswith(".")


def test_one_variable_moves_everything(tmp_path):
    paths = find_paths({HOME_VARIABLE: str(tmp_path)})
    paths.make()
    assert paths.settings_file.parent.is_dir()
    assert all(str(place).startswith(str(tmp_path)) for place in (paths.store_file, paths.log_file, paths.crash_file))


def test_a_folder_without_a_model_is_refused_when_it_is_given_and_the_old_one_stays(file, tmp_path):
    good, empty = tmp_path / "good", tmp_path / "empty"
    for folder in (good, empty):
        folder.mkdir()
    (good / "bundle.json").write_text("{}")
    settings, _ = load_settings(file)
    settings.set("analysis.bundle", str(good))
    with pytest.raises(SettingsError, match=r"There is no model in .*empty: bundle.json is missing"):
        settings.set("analysis.bundle", str(empty))
    with pytest.raises(SettingsError, match=r"There is no folder .*nowhere"):
        settings.set("analysis.bundle", str(tmp_path / "nowhere"))
    assert settings.get("analysis.bundle") == str(good)
    settings.set("analysis.bundle", "")
    assert settings.get("analysis.bundle") == ""


def test_a_models_folder_that_is_gone_since_is_not_dropped_at_the_start(file, tmp_path):
    """Another model must not grade in silence because a disk is not there."""
    file.write_text(f'analysis.bundle = "{tmp_path / "gone"}"\n')
    settings, problem = load_settings(file)
    assert problem is None
    assert settings.get("analysis.bundle").endswith("gone")
