"""A model that was promoted elsewhere while the window runs: noticed, loaded, told; and not in the middle of a screening."""

from __future__ import annotations

import logging
from functools import partial

import pytest

from fakes import load_fake
from made_session import Desk, photographs
from retina_desktop.app import Application
from retina_desktop.paths import Paths
from retina_desktop.services.grade_image import GraderClient
from retina_desktop.settings import Settings
from retina_desktop.store import open_store
from retina_desktop.viewmodels.model_in_use import ModelInUse
from retina_models.bundle import BundleError


class Shelf:
    """Which model should grade."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.fault = ""
        self.looks = 0

    def chosen(self) -> str:
        self.looks += 1
        if self.fault:
            raise BundleError(self.fault)
        return self.name


@pytest.fixture
def desk(desks, qtbot, eyes) -> Desk:
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    desk.process.get_ready()
    return desk


@pytest.fixture
def shelf(desk: Desk) -> Shelf:
    return Shelf(desk.process.model)


@pytest.fixture
def model(desk: Desk, shelf: Shelf) -> ModelInUse:
    return ModelInUse(desk.runner, desk.parts.analyses, shelf.chosen)


def look(model: ModelInUse, shelf: Shelf, qtbot) -> None:
    looks = shelf.looks
    model.look()
    qtbot.waitUntil(lambda: shelf.looks > looks and model._job is None)


def test_as_long_as_the_same_model_is_chosen_nothing_happens(desk: Desk, shelf: Shelf, model: ModelInUse, qtbot):
    with qtbot.assertNotEmitted(desk.process.renewed):
        look(model, shelf, qtbot)
    assert desk.parts.analyses.model == desk.process.model


def test_another_model_is_loaded_and_told_of(desk: Desk, shelf: Shelf, model: ModelInUse, qtbot):
    shelf.name = "clinic-1"
    with qtbot.waitSignal(model.changed) as changed:
        model.look()
    assert changed.args == ["clinic-1"]
    assert desk.parts.analyses.model is None, "it is being loaded"


def test_a_model_promoted_while_another_is_loaded_is_noticed_then(desk: Desk, shelf: Shelf, model: ModelInUse, qtbot):
    desk.parts.analyses.renew()
    shelf.name = "clinic-1"
    look(model, shelf, qtbot)
    with qtbot.waitSignal(model.changed):
        desk.process.get_ready()
    desk.process.model = "clinic-1"
    with qtbot.assertNotEmitted(model.changed):
        desk.process.get_ready()
    assert desk.parts.analyses.model == "clinic-1"


def test_a_screening_ends_with_the_model_it_began_with(desk: Desk, shelf: Shelf, model: ModelInUse, qtbot):
    shelf.name = "clinic-1"
    desk.process.is_lent = True
    with qtbot.assertNotEmitted(model.changed):
        look(model, shelf, qtbot)
    assert desk.parts.analyses.model == desk.process.model
    desk.process.is_lent = False
    with qtbot.waitSignal(model.changed):
        model.look()


def test_a_promoted_model_that_is_damaged_leaves_the_one_that_is_loaded(
    desk: Desk, shelf: Shelf, model: ModelInUse, qtbot, caplog
):
    shelf.fault = "clinic-1 is damaged."
    with caplog.at_level(logging.INFO), qtbot.assertNotEmitted(desk.process.renewed):
        look(model, shelf, qtbot)
    assert "clinic-1 is damaged." in caplog.text
    assert desk.parts.analyses.model == desk.process.model


def test_a_model_promoted_elsewhere_grades_once_the_reader_is_back_at_the_window(tmp_path, qtbot):
    current = tmp_path / "current"
    current.write_text("retina-1")
    paths = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "log")
    paths.make()
    photographs(tmp_path / "eyes", [f"{number}.png" for number in range(4)])
    application = Application(
        Settings(None, {"window.notice_accepted": True}),
        paths,
        make_client=lambda: GraderClient(partial(load_fake, 0.0, current.read_text())),
        chosen_model=current.read_text,
    )
    session, told = application.session, []
    session.message.connect(lambda _level, words: told.append(words))

    def models() -> set[str]:
        rows = session.worklist.rows()
        return {row.opinion.model if row.opinion and not row.stale else "" for row in rows} if len(rows) == 4 else set()

    try:
        application.show([tmp_path / "eyes"])
        qtbot.waitUntil(lambda: models() == {"retina-1"}, timeout=60_000)
        application.come_back()
        current.write_text("clinic-1")
        application.come_back()
        qtbot.waitUntil(lambda: models() == {"clinic-1"}, timeout=60_000)
    finally:
        application.close()
    words = "The model clinic-1 is being loaded, and grades from then on."
    more = "What another model said is marked, and made anew when there is time."
    assert [one for one in told if "clinic-1" in one] == [f"{words} {more}"]
    with open_store(paths.store_file) as store:
        assert store.predictions.count() == 8, "what the earlier model said is kept for a rollback"
        assert store.features.count() == 4, "both looked with the same eyes"
