"""A screening in the window: the real analysis process with a fake grader, and the real session beside it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from pydicom import uid
from pytestqt.qtbot import QtBot

from fakes import FakeGrader, load_fake, load_faulty, load_nothing
from made_dicom import made_dicom, write_dicom
from made_session import photographs
from retina_desktop.app import Application
from retina_desktop.paths import Paths
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.folder_lock import FolderLock, is_held
from retina_desktop.services.grade_image import GraderClient
from retina_desktop.services.grader_events import PhotographStarted
from retina_desktop.services.screen_order import ScreenOrder, carry_out, usual_output
from retina_desktop.settings import Settings, load_settings
from retina_desktop.store import open_store
from retina_desktop.viewmodels.remedies import Remedy
from retina_desktop.viewmodels.screening import UNDER_WAY, State, clock_words, speed_words

LONG_MS = 60_000
SLOW = partial(load_fake, 0.2)


class Day:
    """A window with its screening, and what it told."""

    def __init__(self, home: Path, settings: Settings, load: Callable[[], FakeGrader]) -> None:
        self.paths = Paths(home / "config", home / "data", home / "log")
        self.paths.make()
        self.application = Application(settings, self.paths, make_client=partial(GraderClient, load))
        self.screening = self.application.screening
        self.session = self.application.session
        self.told: list[tuple[str, str, tuple[Remedy, ...]]] = []
        self.screening.told.connect(lambda level, words, remedies: self.told.append((level, words, remedies)))
        self.application.show()

    def wait_for_end(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: not self.screening.is_under_way, timeout=LONG_MS)


@pytest.fixture
def begin(tmp_path, qtbot) -> Iterator[Callable[..., Day]]:
    days: list[Day] = []

    def begin(load: Callable[[], FakeGrader] = load_fake, settings: Settings | None = None, **values: bool) -> Day:
        settings = settings or Settings(None, {"window.notice_accepted": True})
        for key, value in values.items():
            settings.set(key.replace("__", "."), value)
        days.append(Day(tmp_path / "home", settings, load))
        return days[-1]

    yield begin
    for day in days:
        day.application.close()


@pytest.fixture
def order(tmp_path) -> ScreenOrder:
    photographs(tmp_path / "clinic", [f"{place // 2}_{('right', 'left')[place % 2]}.png" for place in range(8)])
    return ScreenOrder((tmp_path / "clinic",), tmp_path / "out")


def rows(order: ScreenOrder) -> list[dict[str, str]]:
    with order.results.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_a_folder_is_screened_with_the_windows_own_process(begin, order: ScreenOrder, qtbot):
    day = begin()
    day.screening.start(order)
    assert day.screening.state is State.RUNNING
    day.wait_for_end(qtbot)
    assert [row["status"] for row in rows(order)] == ["ok"] * 8
    assert len(list((order.out / "maps").glob("*_MA.png"))) == 8
    assert day.told == [("info", "The screening is done: 8 graded, 0 ungradable, 0 failed.", (Remedy.SHOW_RESULTS,))]
    assert day.application.settings.get(UNDER_WAY) == ""


def test_what_cannot_be_read_is_a_row_and_never_stops_the_run(begin, order: ScreenOrder, qtbot):
    (order.folders[0] / "cut.jpg").write_bytes(b"no photograph")
    (order.folders[0] / "raises.png").write_bytes((order.folders[0] / "0_left.png").read_bytes() + b"!")
    day = begin(load_faulty)
    day.screening.start(order)
    day.wait_for_end(qtbot)
    assert sorted(Path(row["path"]).name for row in rows(order) if row["status"] == "error") == [
        "cut.jpg",
        "raises.png",
    ]
    assert day.told[0][:2] == ("warning", "The screening is done: 8 graded, 0 ungradable, 2 failed.")


def test_a_death_of_the_process_costs_one_photograph(begin, order: ScreenOrder, qtbot):
    (order.folders[0] / "dies.png").write_bytes((order.folders[0] / "0_left.png").read_bytes() + b"!")
    day = begin(load_faulty)
    day.screening.start(order)
    day.wait_for_end(qtbot)
    assert sorted(Path(row["path"]).name for row in rows(order) if row["status"] == "error") == ["dies.png"]
    assert len(rows(order)) == 9


def test_a_paused_screening_begins_nothing_new_until_it_goes_on(begin, order: ScreenOrder, qtbot):
    day = begin(SLOW)
    day.screening.start(order)
    qtbot.waitUntil(lambda: day.screening.step.done >= 1, timeout=LONG_MS)
    day.screening.pause()
    qtbot.waitUntil(lambda: len(rows(order)) == day.screening.step.done, timeout=LONG_MS)
    assert day.screening.words.startswith("Screening paused at ")
    assert day.screening.step.done < 8
    day.screening.go_on()
    day.wait_for_end(qtbot)
    assert len(rows(order)) == 8


def test_the_photograph_on_the_screen_does_not_wait_for_the_folder(begin, order: ScreenOrder, tmp_path, qtbot):
    other = photographs(tmp_path / "other", ["looked_at.png"], side=300)
    day = begin(SLOW)
    day.screening.start(order)
    qtbot.waitUntil(lambda: day.screening.step.done >= 1, timeout=LONG_MS)
    day.session.open_paths([other[0].parent])
    qtbot.waitUntil(lambda: day.session.prediction is not None, timeout=LONG_MS)
    assert day.screening.step.done < 8
    assert day.screening.is_under_way
    day.wait_for_end(qtbot)


def test_the_windows_own_analysis_stands_back_and_goes_on_afterwards(begin, order: ScreenOrder, tmp_path, qtbot):
    photographs(tmp_path / "other", [f"{place}.png" for place in range(12)], side=300)
    day = begin(SLOW, photograph__neighbours=0)
    day.screening.start(order)
    qtbot.waitUntil(lambda: day.screening.step.total == 8 and day.session.grader_state != "", timeout=LONG_MS)
    day.session.open_paths([tmp_path / "other"])
    day.wait_for_end(qtbot)
    assert day.session.worklist.analysed <= 1
    qtbot.waitUntil(lambda: day.session.worklist.analysed == 12, timeout=LONG_MS)


def test_what_the_screening_analyses_of_the_list_is_not_analysed_twice(begin, order: ScreenOrder, qtbot):
    day = begin(SLOW, photograph__neighbours=0)
    day.session.open_paths(list(order.folders))
    qtbot.waitUntil(lambda: day.session.worklist.rowCount() == 8, timeout=LONG_MS)
    qtbot.waitUntil(lambda: all(row.sha256 for row in day.session.worklist.rows()), timeout=LONG_MS)
    day.screening.start(order)
    asked: list[object] = []
    day.application.process.told.connect(
        lambda event: asked.append(event) if isinstance(event, PhotographStarted) else 0
    )
    day.wait_for_end(qtbot)
    qtbot.waitUntil(lambda: day.session.worklist.analysed == 8, timeout=LONG_MS)
    qtbot.waitUntil(lambda: day.session.prediction is not None, timeout=LONG_MS)
    assert len(asked) <= 3  # those that the list had asked for before
    day.application.close()
    with open_store(day.paths.store_file) as store:
        assert (store.predictions.count(), store.features.count()) == (8, 8)


def test_a_user_who_wants_no_analysis_can_screen_and_gets_none_in_the_list(begin, order: ScreenOrder, tmp_path, qtbot):
    photographs(tmp_path / "other", ["1.png"], side=300)
    day = begin(analysis__enabled=False)
    day.session.open_paths([tmp_path / "other"])
    day.screening.start(order)
    day.wait_for_end(qtbot)
    assert len(rows(order)) == 8
    assert day.session.worklist.analysed == 0


def test_cancelled_it_keeps_what_is_done_and_a_later_one_goes_on_from_there(begin, order: ScreenOrder, qtbot):
    day = begin(SLOW)
    day.screening.start(order)
    qtbot.waitUntil(lambda: day.screening.step.done >= 2, timeout=LONG_MS)
    day.screening.cancel()
    day.wait_for_end(qtbot)
    kept = [row["path"] for row in rows(order)]
    assert 2 <= len(kept) < 8
    assert not day.screening.is_left_over
    day.screening.start(order)
    day.wait_for_end(qtbot)
    assert [row["path"] for row in rows(order)][: len(kept)] == kept
    assert len({row["path"] for row in rows(order)}) == len(rows(order)) == 8


def test_closed_in_the_middle_it_is_offered_at_the_next_start_and_goes_on(begin, order: ScreenOrder, qtbot):
    first = begin(SLOW)
    first.screening.start(order)
    qtbot.waitUntil(lambda: first.screening.step.done >= 2, timeout=LONG_MS)
    first.application.close()
    kept = len(rows(order))
    assert 2 <= kept < 8
    second = begin(settings=first.application.settings)
    qtbot.waitUntil(lambda: bool(second.told), timeout=LONG_MS)
    assert second.told[0][2] == (Remedy.GO_ON_SCREENING, Remedy.LEAVE_SCREENING)
    assert second.screening.is_left_over
    second.screening.go_on()
    second.wait_for_end(qtbot)
    assert len({row["path"] for row in rows(order)}) == len(rows(order)) == 8
    assert second.told[-1][1].endswith(f"{kept} done before.")


def test_a_second_window_leaves_the_screening_of_the_first_alone(begin, order: ScreenOrder, tmp_path, qtbot):
    file = tmp_path / "settings.toml"
    first = begin(SLOW, settings=load_settings(file)[0])
    first.screening.start(order)
    qtbot.waitUntil(lambda: first.screening.step.done >= 1, timeout=LONG_MS)
    second = begin(settings=load_settings(file)[0])
    second.screening.offer_left_over()
    qtbot.waitUntil(lambda: second.application.runner.running == 0, timeout=LONG_MS)
    assert second.told == []
    assert not second.screening.is_left_over
    second.screening.cancel()
    assert load_settings(file)[0].get(UNDER_WAY) == order.to_text()
    own = replace(order, out=tmp_path / "own", watches=True)
    second.screening.start(own)
    first.wait_for_end(qtbot)
    assert len(rows(order)) == 8
    second.application.close()
    assert load_settings(file)[0].get(UNDER_WAY) == own.to_text()


def test_gone_on_with_it_says_at_once_how_many_were_done_before(begin, order: ScreenOrder, qtbot):
    day = begin(SLOW)
    day.screening.start(replace(order, include=("0_*", "1_*", "2_*")))
    day.wait_for_end(qtbot)
    steps: list[tuple[int, float | None]] = []
    day.screening.changed.connect(lambda: steps.append((day.screening.step.done, day.screening.step.per_second)))
    day.screening.start(order)
    day.wait_for_end(qtbot)
    assert (6, None) in steps


def test_a_new_table_that_was_not_finished_is_gone_on_with(begin, order: ScreenOrder, qtbot):
    first = begin(SLOW)
    first.screening.start(order)
    first.wait_for_end(qtbot)
    first.screening.start(replace(order, anew=True))
    qtbot.waitUntil(lambda: first.screening.step.done >= 2, timeout=LONG_MS)
    first.application.close()
    second = begin(settings=first.application.settings)
    qtbot.waitUntil(lambda: bool(second.told), timeout=LONG_MS)
    second.screening.go_on()
    second.wait_for_end(qtbot)
    assert len(rows(order)) == 8
    assert [path.name for path in order.out.glob("results.*.csv")] == ["results.1.csv"]


def test_another_screening_in_the_same_folder_is_refused_in_words(begin, order: ScreenOrder, qtbot):
    order.out.mkdir()
    lock = FolderLock(order.out)
    day = begin()
    for again in (order, replace(order, anew=True)):
        day.screening.start(again)
        day.wait_for_end(qtbot)
        words = f"Another window or program is screening into {order.out} now: wait for it, or choose another folder."
        assert day.told[-1] == ("warning", words, ())
        assert not order.results.exists() or order.results.stat().st_size == 0
        order.results.touch()
    lock.release()


def test_a_screening_that_another_window_has_gone_on_with_meanwhile_stays_the_others(begin, order, tmp_path, qtbot):
    """Both windows offered it; the first took it up."""
    file = tmp_path / "settings.toml"
    load_settings(file)[0].set(UNDER_WAY, order.to_text())
    windows = [begin(SLOW, settings=load_settings(file)[0]) for _ in range(2)]
    for window in windows:
        qtbot.waitUntil(lambda window=window: window.screening.is_left_over, timeout=LONG_MS)
    first, second = (window.screening for window in windows)
    first.go_on()
    qtbot.waitUntil(lambda: first.step.done >= 1, timeout=LONG_MS)
    second.go_on()
    windows[1].wait_for_end(qtbot)
    assert windows[1].told[-1][1].startswith("Another window or program is screening into")
    assert not second.is_left_over
    second.cancel()
    assert load_settings(file)[0].get(UNDER_WAY) == order.to_text()
    windows[0].wait_for_end(qtbot)
    assert len(rows(order)) == 8


def test_the_folder_of_the_results_is_held_while_the_photographs_are_still_looked_for(order: ScreenOrder):
    """A second window that starts meanwhile offers nothing."""
    held: list[bool] = []

    class Stopped(Exception):
        pass

    def say(_found: int) -> None:
        held.append(is_held(order.out))
        raise Stopped

    client = GraderClient(load_fake)
    with pytest.raises(Stopped):
        carry_out(order, client, say, lambda _told: None, CancelToken())
    client.close()
    assert held == [True]
    assert not is_held(order.out)


@pytest.mark.parametrize("is_new_start", [False, True])
def test_what_was_screened_outside_the_list_is_not_analysed_again_when_it_is_opened(
    begin, order: ScreenOrder, qtbot, is_new_start
):
    day = begin()
    day.screening.start(order)
    day.wait_for_end(qtbot)
    qtbot.waitUntil(lambda: day.application.runner.running == 0, timeout=LONG_MS)  # the store has written it
    if is_new_start:
        day.application.close()
        day = begin()
    analysed: list[object] = []
    day.application.process.analysed.connect(lambda event, _analysis: analysed.append(event))
    day.session.open_paths(order.folders)
    worklist = day.session.worklist
    qtbot.waitUntil(
        lambda: worklist.rowCount() == 8 and all(row.opinion is not None for row in worklist.rows()), timeout=LONG_MS
    )
    qtbot.waitUntil(lambda: day.session.photograph.analysis is not None, timeout=LONG_MS)  # with its maps
    assert analysed == []


def test_maps_that_the_store_is_too_slow_for_are_let_go_and_the_opinion_is_kept(begin, order, qtbot, monkeypatch):
    monkeypatch.setattr("retina_desktop.viewmodels.opinions.ROOM_BYTES", 0)
    day = begin()
    day.screening.start(order)
    day.wait_for_end(qtbot)
    qtbot.waitUntil(lambda: day.application.runner.running == 0, timeout=LONG_MS)
    day.session.open_paths(order.folders)
    worklist = day.session.worklist
    qtbot.waitUntil(
        lambda: worklist.rowCount() == 8 and all(row.opinion is not None for row in worklist.rows()), timeout=LONG_MS
    )


def test_what_this_program_exported_is_not_screened_and_said_once(begin, order: ScreenOrder, qtbot):
    (folder,) = order.folders
    photographs(folder / "export", ["0_right.png", "1_right.png"])
    for name in ("photographs.csv", "readings.csv"):
        (folder / "export" / name).touch()
    write_dicom(folder / "report.dcm", made_dicom(uid.ComprehensiveSRStorage, "SR"))
    day = begin()
    day.screening.start(order)
    day.wait_for_end(qtbot)
    assert len(rows(order)) == 8
    words = "1 other DICOM object left out (SR 1) · 2 exported files left out."
    assert [told for told in day.told if "left out" in told[1]] == [("info", words, ())]


def test_only_the_names_that_are_wished_are_screened(begin, order: ScreenOrder, qtbot):
    day = begin()
    day.screening.start(replace(order, include=("*_left.*",), exclude=("3_*",)))
    day.wait_for_end(qtbot)
    assert sorted(Path(row["path"]).name for row in rows(order)) == ["0_left.png", "1_left.png", "2_left.png"]


def test_only_what_is_new_since_then_is_screened(begin, order: ScreenOrder, qtbot):
    day = begin()
    day.screening.start(order)
    day.wait_for_end(qtbot)
    photographs(order.folders[0] / "later", ["9_left.png"], side=300)
    day.screening.start(replace(order, only_new=True))
    day.wait_for_end(qtbot)
    assert len(rows(order)) == 9
    assert day.told[-1][1] == "The screening is done: 1 graded, 0 ungradable, 0 failed, 8 done before."


def test_a_watched_folder_goes_on_with_what_comes_until_it_is_cancelled(begin, order: ScreenOrder, qtbot):
    day = begin()
    day.screening.start(replace(order, watches=True))
    qtbot.waitUntil(lambda: day.screening.step.done == 8, timeout=LONG_MS)
    photographs(order.folders[0], ["new.png"], side=300)
    qtbot.waitUntil(lambda: day.screening.step.done == 9, timeout=LONG_MS)
    assert day.screening.words == "Screening: 9 done, waits for new ones"
    day.screening.cancel()
    day.wait_for_end(qtbot)
    assert len(rows(order)) == 9


def test_a_new_table_keeps_the_old_one_under_another_name(begin, order: ScreenOrder, qtbot):
    day = begin()
    day.screening.start(order)
    day.wait_for_end(qtbot)
    day.screening.start(ScreenOrder(order.folders, order.out, anew=True))
    day.wait_for_end(qtbot)
    assert len(rows(order)) == 8
    assert (order.out / "results.1.csv").is_file()


@pytest.mark.parametrize(
    ("load", "spoil", "words"),
    [
        (load_nothing, lambda order: None, "No model can grade: The model folder is empty"),
        (load_fake, lambda order: order.out.write_bytes(b"a file"), "cannot be used"),
        (load_fake, lambda order: [path.unlink() for path in order.folders[0].iterdir()], "No photographs were found."),
    ],
    ids=["no model", "no output", "nothing there"],
)
def test_what_stops_a_screening_is_one_sentence(begin, order: ScreenOrder, qtbot, load, spoil, words: str):
    spoil(order)
    day = begin(load)
    day.screening.start(order)
    day.wait_for_end(qtbot)
    level, said, remedies = day.told[0]
    assert level == "error"
    assert words in said
    assert remedies == (Remedy.GO_ON_SCREENING,)


def test_a_full_disk_stops_it_in_words_of_the_window(begin, order: ScreenOrder, small_disk: Path, qtbot):
    (small_disk / "filler").write_bytes(bytes(small_disk_room(small_disk) - 12_000))
    day = begin()
    day.screening.start(ScreenOrder(order.folders, small_disk / "out"))
    day.wait_for_end(qtbot)
    level, said, _ = day.told[0]
    assert level == "error"
    assert "--" not in said
    assert "Go on" in said


def small_disk_room(disk: Path) -> int:
    import os

    state = os.statvfs(disk)
    return state.f_bavail * state.f_frsize


def test_an_order_survives_as_text_and_nothing_else_is_one(order: ScreenOrder):
    assert ScreenOrder.from_text(order.to_text()) == order
    for text in ("{", "[]", json.dumps({"folders": ["/x"]}), json.dumps(7)):
        with pytest.raises(ValueError):  # noqa: PT011 (any words will do: it is never shown)
            ScreenOrder.from_text(text)


def test_results_go_beside_the_first_folder():
    assert usual_output([Path("/data/clinic"), Path("/data/b")]) == Path("/data/clinic results")


def test_pace_and_time_left_are_said_as_people_say_them():
    assert speed_words(0.7) == "0.7 a second"
    assert speed_words(12.3) == "12 a second"
    assert speed_words(0.05) == "3.0 a minute"
    assert clock_words(130) == "2:10"
    assert clock_words(3730) == "1:02:10"
