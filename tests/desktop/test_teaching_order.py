"""The list by what would teach the model most, in a whole session and in the window: who comes first, who comes last, and that nothing stalls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from made_readings import NOON, sha
from made_session import Desk, Desks, Turns, photographs
from made_teaching import EYES, SAID, opinion, packed
from retina_desktop.domain.reading import Reading
from retina_desktop.paths import resources
from retina_desktop.services import teaching
from retina_desktop.services.teaching import Facts, Listed, Part
from retina_desktop.store import open_store
from retina_desktop.viewmodels.list_sort import Ordering, SortBy
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.viewmodels.teaching import Teaching
from retina_desktop.viewmodels.worklist import Opinion, Row
from retina_desktop.views.main_window import MainWindow
from retina_models.fundus import content_hash

BY_TEACHING = Ordering(SortBy.TEACHING)
NAMES = ["1_read.png", "2_like_it.png", "3_unlike.png", "4_sure.png", "5_no_features.png"]
FIRST = ["3_unlike.png", "4_sure.png", "2_like_it.png", "5_no_features.png", "1_read.png"]
"""By what they teach, whether the model finds them gradable or not; then what cannot be compared; then what somebody read."""


def reading(sha256: str, reader: str = "Dr Bo", grade: int | None = 1) -> Reading:
    state = "withdrawn" if grade is None else "confirmed"
    gradable = None if grade is None else True
    return Reading(sha256, reader, state, grade, gradable, None, note="", seconds_spent=1.0, time_utc=NOON)


@pytest.fixture
def folder(desks: Desks, tmp_path: Path) -> Path:
    paths = photographs(tmp_path / "clinic", NAMES)
    shas = {path.name: content_hash(path) for path in paths}
    here, there = 0.0, 1.0
    with open_store(desks.store_file) as store:
        for name, sha256 in shas.items():
            said = opinion(0.5 if "sure" not in name else 0.97)
            said = replace(said, gradable="unlike" not in name)
            store.predictions.put(sha256, SAID.model, said.to_json())
            if "no_features" not in name:
                store.features.put(sha256, EYES, packed(there if "unlike" in name else here))
        store.readings.append_many([reading(shas["1_read.png"]), reading(shas["2_like_it.png"], grade=None)])
    return tmp_path / "clinic"


@pytest.fixture
def window(desks: Desks, folder: Path, qtbot) -> Callable[..., tuple[MainWindow, Desk]]:
    """The program's start with that folder; `kept`: the settings of an earlier one."""

    def start(kept: Desk | None = None) -> tuple[MainWindow, Desk]:
        desk = desks.make(kept=None if kept is None else kept.settings)
        desk.settings.set("window.notice_accepted", True)
        window = MainWindow(desk.session, OverlayModel(desk.runner), desk.settings, resources())
        desk.teaching = Teaching(desk.parts, desk.runner)  # type: ignore[attr-defined]
        window.worklist.choices.serve_teaching(desk.teaching)  # type: ignore[attr-defined]
        qtbot.addWidget(window)
        window.resize(1500, 940)
        window.show()
        qtbot.waitExposed(window)
        desk.open(qtbot, folder)
        return window, desk

    return start


def shown(window: MainWindow, desk: Desk) -> list[str]:
    order = window.worklist.order
    return [desk.session.worklist.row_at(order.row_of_place(place)).name for place in range(order.rowCount())]


def choose_by_keyboard(window: MainWindow, qtbot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    sort = window.worklist.head.sort
    sort.setFocus()
    for _ in range(list(SortBy).index(SortBy.TEACHING)):
        qtbot.keyClick(sort, Qt.Key.Key_Down)


def test_chosen_by_keyboard_it_puts_the_uncertain_and_unlike_first_and_says_what_is_last(window, qtbot):
    opened, desk = window()
    choose_by_keyboard(opened, qtbot)
    assert opened.worklist.order.ordering == BY_TEACHING
    assert opened.worklist.head.note.text() == "Comparing the photographs…"
    qtbot.waitUntil(lambda: shown(opened, desk) == FIRST)
    note = opened.worklist.head.note
    assert note.isVisible()
    assert note.text().startswith("What anybody has read comes last, and before it 1 photograph without kept features")


def test_the_next_start_lists_by_it_again(window, qtbot):
    _, first = before = window()
    before[0].worklist.choices.set_ordering(BY_TEACHING)
    qtbot.waitUntil(lambda: shown(*before) == FIRST)
    first.close()
    after = window(first)
    assert after[0].worklist.head.sort.currentText() == "uncertain and varied first"
    qtbot.waitUntil(lambda: shown(*after) == FIRST)


def test_turned_round_it_leaves_hidden_opinions_at_the_end(window, qtbot):
    opened, desk = window()
    assert desk.settings.get("reading.blind_first")
    opened.worklist.choices.set_ordering(BY_TEACHING)
    qtbot.waitUntil(lambda: shown(opened, desk) == FIRST)
    opened.worklist.head.turn_order()
    assert shown(opened, desk) == NAMES, "as in the folder"
    assert opened.worklist.head.note.text().startswith("What you have not graded comes last")


def test_nothing_moves_when_the_list_is_read_from_its_top(window, qtbot):
    opened, desk = window()
    opened.worklist.choices.set_ordering(BY_TEACHING)
    qtbot.waitUntil(lambda: shown(opened, desk) == FIRST)
    desk.session.select(NAMES.index("3_unlike.png"))
    qtbot.waitUntil(lambda: desk.session.set_grade(2) or desk.session.answer.grade == 2)
    desk.session.confirm_and_next()
    desk.wait_saved(qtbot)
    assert desk.session.current == NAMES.index("4_sure.png")
    assert shown(opened, desk) == FIRST
    opened.worklist.choices.set_ordering(Ordering())
    opened.worklist.choices.set_ordering(BY_TEACHING)
    qtbot.waitUntil(lambda: shown(opened, desk)[-2:] == ["1_read.png", "3_unlike.png"])


def test_a_store_that_cannot_be_opened_ranks_nothing_and_says_so(desks: Desks, qtbot, folder):
    desks.store_file.write_bytes(b"no store")
    desk = desks.make()
    desk.open(qtbot, folder)
    own = Teaching(desk.parts, desk.runner)
    with qtbot.waitSignal(own.rested):
        own.want(True)
    assert own.uncompared == len(NAMES)


# ------------------------------------------------------------------------------------------------------ many of them
def test_so_many_are_compared_and_ranked_and_the_rest_follows_by_uncertainty(monkeypatch):
    monkeypatch.setattr(teaching, "COMPARED", 3)
    monkeypatch.setattr(teaching, "RANKED", 2)
    listed = [Listed(f"{n}", n / 10) for n in range(6)]
    facts = Facts(read={"0"}, kept={one.sha256 for one in listed})
    unread, read = teaching.to_compare(listed, facts)
    assert (unread, read) == (["5", "4", "3"], ["0"])
    rng = np.random.default_rng(0)
    seen = {sha256: (rng.dirichlet(np.ones(5)), rng.normal(size=4)) for sha256 in (*unread, *read)}
    first = teaching.ranked(unread, read, seen)
    assert len(first) == 2
    place = teaching.places(listed, facts, first)
    assert sorted(place, key=place.__getitem__) == [*first, *(s for s in "54321" if s not in first), "0"]
    assert place["0"] == (Part.READ, 0.0)


def test_damaged_features_are_none(desks: Desks):
    with open_store(desks.store_file) as store:
        for number, bytes_ in enumerate((packed(0.0), b"damaged")):
            store.predictions.put(sha(number), SAID.model, opinion(0.5).to_json())
            store.features.put(sha(number), EYES, bytes_)
        assert list(teaching.seen_of(store, [sha(0), sha(1), sha(2)], None, EYES)) == [sha(0)]


def test_twenty_thousand_photographs_are_ranked_without_a_stall(desks: Desks, qtbot):
    count = 20_000
    with open_store(desks.store_file) as store, store._database.writing() as connection:
        from retina_desktop.store.schema import feature, prediction

        texts = [opinion(0.4 + n / 100).to_json() for n in range(50)]
        values = ({"sha256": sha(n), "model": SAID.model, "json": texts[n % 50], "time_utc": "t"} for n in range(count))
        connection.execute(prediction.insert(), list(values))
        bytes_ = [packed(float(n)) for n in range(20)]
        kept = [{"sha256": sha(n), "eyes": EYES, "size": 40_000, "packed": bytes_[n % 20]} for n in range(1_500)]
        connection.execute(feature.insert(), kept)
    desk = desks.make()
    with qtbot.waitSignal(desk.session._records.opened, timeout=20_000):
        pass
    rows = desk.session.worklist
    said = [Opinion(SAID.model, 1, True, False, n / 100, False) for n in range(50)]
    rows.append(Row(Path(f"/p/{n}.jpg"), f"{n}.jpg", sha256=sha(n), opinion=said[n % 50]) for n in range(count))
    own = Teaching(desk.parts, desk.runner)
    turns = Turns()
    with qtbot.waitSignal(own.rested, timeout=60_000):
        own.want(True)
    longest_s = turns.stop()
    parts = Counter(row.teaches[0] for row in rows.rows() if row.teaches is not None)
    assert parts == {Part.RANKED: 300, Part.OTHER: 1_200, Part.UNCOMPARED: count - 1_500}
    assert longest_s < 0.1, longest_s
