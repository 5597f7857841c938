"""What was chosen for the list comes back at the next start; what cannot be read is said, and nothing saved is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fake_session import FakeThumbnails
from retina_desktop.settings import load_settings
from retina_desktop.viewmodels.list_choices import ListChoices
from retina_desktop.viewmodels.list_filter import EVERYTHING, Filter
from retina_desktop.viewmodels.list_sort import Ordering, SortBy
from retina_desktop.viewmodels.worklist import WorklistModel
from retina_desktop.viewmodels.worklist_order import WorklistOrder

UNREAD = Filter(grade=frozenset({"none"}), text="od")
Start = Callable[[], ListChoices]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def start(qapp, file: Path) -> Start:
    """The program's next start: everything anew from the file."""
    kept = []

    def begin() -> ListChoices:
        settings, problem = load_settings(file)
        assert problem is None
        order = WorklistOrder(WorklistModel(FakeThumbnails()))  # pyright: ignore[reportArgumentType]
        kept.append((order, ListChoices(order, settings)))
        return kept[-1][1]

    return begin


def test_filter_order_and_grouping_come_back(start: Start):
    before = start()
    before.set_filter(UNREAD)
    before.set_ordering(Ordering(SortBy.CERTAINTY, turned=True))
    before.set_grouped(True)
    after = start()
    assert after.problems == []
    assert (after.filter, after.ordering, after.is_grouped) == (
        UNREAD,
        Ordering(SortBy.CERTAINTY, turned=True),
        True,
    )
    after.clear()
    assert start().filter == EVERYTHING


def test_filters_are_saved_chosen_renamed_and_deleted(start: Start):
    choices = start()
    choices.set_filter(UNREAD)
    choices.save("  my = unread, ü & all ")
    choices.clear()
    choices.save("everything")
    again = start()
    assert again.saved == {"my = unread, ü & all": UNREAD, "everything": EVERYTHING}
    assert again.name == "everything"
    again.set_filter(again.saved["my = unread, ü & all"])
    again.rename("my = unread, ü & all", "mine")
    assert again.name == "mine"
    again.delete("everything")
    assert start().saved == {"mine": UNREAD}


@pytest.mark.parametrize("name", ["", "  ", "a {b"])
def test_a_name_must_be_one(start: Start, name: str):
    with pytest.raises(ValueError, match=r"name"):
        start().save(name)


def test_a_name_is_given_once(start: Start):
    choices = start()
    choices.save("a")
    choices.save("b")
    with pytest.raises(ValueError, match="already"):
        choices.rename("a", "b")
    choices.rename("a", "a")
    assert list(choices.saved) == ["a", "b"]


def test_what_cannot_be_read_is_said_and_kept(start: Start, file: Path):
    choices = start()
    choices.set_filter(UNREAD)
    choices.save("mine")
    text = file.read_text(encoding="utf-8")
    newer = 'future = {\\"shade\\": 3}'
    text = text.replace("worklist.saved_filters = [", f'worklist.saved_filters = ["{newer}", ')
    file.write_text(text.replace("worklist.filter = ", 'worklist.filter = "{" # '), encoding="utf-8")
    again = start()
    assert len(again.problems) == 2
    assert "'future' cannot be read" in again.problems[0]
    assert "Every photograph is listed" in again.problems[1]
    assert again.filter == EVERYTHING
    assert again.saved == {"mine": UNREAD}
    again.save("another")
    assert newer in file.read_text(encoding="utf-8"), "a newer program's filter is lost"


def test_an_order_that_does_not_exist_falls_back_alone(qapp, file: Path):
    file.write_text('worklist.sort = "colour"\nworklist.grouped = true\n')
    settings, problem = load_settings(file)
    assert problem is not None
    assert "worklist.sort must be one of" in problem
    assert settings.get("worklist.sort") == "folder"
    assert settings.get("worklist.grouped") is True


def test_dates_are_wanted_by_what_shows_or_needs_them(start: Start, qtbot):
    choices = start()
    with qtbot.assertNotEmitted(choices.dates_wanted):
        choices.set_filter(UNREAD)
        choices.set_ordering(Ordering(SortBy.NAME))
    with qtbot.waitSignal(choices.dates_wanted):
        choices.set_ordering(Ordering(SortBy.DATE))
    with qtbot.waitSignal(choices.dates_wanted):
        choices.set_grouped(True)


def test_grades_to_look_at_again_are_listed_until_the_filter_is_cleared(start: Start):
    choices = start()
    wanted: list[bool] = []
    choices.contradictions_wanted.connect(wanted.append)
    choices.set_ordering(Ordering(SortBy.NAME, turned=True))
    choices.look_again()
    choices.look_again()
    assert (choices.filter, choices.ordering) == (Filter(contradicted=True), Ordering(SortBy.SUSPICION))
    assert wanted[-1]
    after = start()
    assert (after.filter, after.ordering, after.needs_contradictions) == (choices.filter, choices.ordering, True)
    choices.clear()
    assert (choices.filter, choices.ordering) == (EVERYTHING, Ordering(SortBy.NAME, turned=True))
    assert not wanted[-1]
    after.clear()
    assert after.ordering == Ordering(), "what was before the restart is not known"


def test_an_order_chosen_meanwhile_stays_when_the_filter_is_cleared(start: Start):
    choices = start()
    choices.look_again()
    choices.set_ordering(Ordering(SortBy.DATE))
    choices.clear()
    assert choices.ordering == Ordering(SortBy.DATE)
