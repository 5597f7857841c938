"""Where the reader was is where the program opens, also after a kill."""

from __future__ import annotations

from pathlib import Path

from made_session import Desks
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.places import MOST_KEPT, Places


def test_the_list_opens_at_the_photograph_that_was_on_the_screen(desks: Desks, qtbot, eyes):
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    desk.session.select(2)
    qtbot.waitUntil(lambda: desk.settings.get("files.shown") == str(eyes[2]))  # without an orderly end
    assert desk.session.last == [eyes[0].parent]

    again = desks.make(kept=desk.settings)
    again.session.open_paths(again.session.last)
    qtbot.waitUntil(lambda: again.session.current == 2)
    qtbot.waitUntil(lambda: again.session.photograph.path == eyes[2])


def test_a_photograph_that_is_gone_leaves_the_first(desks: Desks, qtbot, eyes):
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    desk.session.select(2)
    desk.close()
    eyes[2].unlink()
    again = desks.make(kept=desk.settings)
    again.session.open_paths(again.session.last)
    qtbot.waitUntil(lambda: again.session.current == 0)


def test_another_list_begins_at_its_first_photograph(qapp, tmp_path: Path):
    places = Places(Settings(None), qapp)
    assert places.open([tmp_path]) is None
    places.show(tmp_path / "1.png")
    places.save()
    assert places.open([tmp_path]) == tmp_path / "1.png"
    assert places.open([tmp_path.parent]) is None
    assert places.open([tmp_path]) is None
    assert places.recent == [str(tmp_path), str(tmp_path.parent)]


def test_what_was_closed_is_not_opened_again(qapp, tmp_path: Path):
    places = Places(Settings(None), qapp)
    places.open([tmp_path])
    assert places.last == [tmp_path]
    places.open([])
    assert places.last == []
    places.open([tmp_path / "unplugged"])
    assert places.last == []


def test_a_list_too_long_for_the_settings_is_not_kept_and_shows_what_was_wished(qapp):
    settings = Settings(None)
    places = Places(settings, qapp)
    paths = [Path(f"/clinic/{number}.png") for number in range(MOST_KEPT + 1)]
    assert places.open(paths, paths[3]) == paths[3]
    assert settings.get("files.open") == []
    assert places.open(paths[:2], paths[1]) == paths[1]
    assert settings.get("files.open") == [str(path) for path in paths[:2]]
