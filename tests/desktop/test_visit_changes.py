"""What became of the lesions: shown only where the reader may see the model's opinion of both; else said why not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from made_session import Desk, Desks
from retina_desktop.domain.change import Change, Fate, LesionChange
from retina_desktop.paths import resources
from retina_desktop.viewmodels.capture_dates import CaptureDates
from retina_desktop.viewmodels.pyramid import build_pyramid
from retina_desktop.viewmodels.visit_changes import short_words, turned
from retina_desktop.views.change_layer import FATES, ChangeLayer, fate_path
from retina_desktop.views.photo_view import PhotoView
from retina_desktop.views.theme import load_theme
from visits_on_disk import retina, save_visit
from visits_on_disk import turned as turned_eye

LONG_MS = 30_000


@pytest.fixture(scope="session")
def eye(tmp_path_factory, samples) -> Path:
    folder = tmp_path_factory.mktemp("eye")
    right = retina(samples, side=700)
    save_visit(folder / "10_right_2026.jpg", right, "2026:03:12 10:00:00")
    save_visit(folder / "10_right_2025.jpg", turned_eye(right), "2025:03:12 10:00:00")
    save_visit(folder / "11_right_2025.jpg", turned_eye(right, 3), "2025:03:12 10:00:00")
    return folder


@pytest.fixture
def compare(desks: Desks, eye: Path, qtbot) -> Callable[..., Desk]:
    """The newest visit compared with another photograph, once one is laid over the other."""

    def compare(other: str = "10_right_2025.jpg", current: str = "10_right_2026.jpg") -> Desk:
        desk = desks.make()
        desk.open(qtbot, eye)
        session = desk.session
        dates = CaptureDates(desk.runner, session.worklist)
        dates.want()
        qtbot.waitUntil(lambda: all(row.taken is not None for row in session.worklist.rows()))
        show(desk, eye / current, qtbot)
        session.comparing.compare_with(eye / other)
        qtbot.waitUntil(lambda: session.comparing.onto is not None, timeout=LONG_MS)
        return desk

    return compare


def show(desk: Desk, path: Path, qtbot) -> None:
    desk.session.show_path(path)
    photograph = desk.session.photograph
    qtbot.waitUntil(lambda: photograph.path == path and photograph.is_full_resolution, timeout=LONG_MS)


def analyse_all(desk: Desk, qtbot) -> None:
    """The model answers whatever it is asked, until every photograph of the list is analysed."""
    desk.process.get_ready()
    rows = desk.session.worklist.rows()

    def done() -> bool:
        for request in list(desk.process.requests):
            desk.process.answer(request, grade=2)
        return all(row.opinion is not None for row in rows)

    qtbot.waitUntil(done, timeout=LONG_MS)


def grade(desk: Desk, path: Path, qtbot) -> None:
    show(desk, path, qtbot)
    desk.session.set_grade(2)


def test_nothing_is_said_before_one_photograph_lies_over_the_other(desks, eye, qtbot):
    desk = desks.make()
    desk.open(qtbot, eye)
    assert (desk.session.visit_changes.change, desk.session.visit_changes.words) == (None, "")


def test_changes_wait_for_the_grades_of_both(compare, eye, qtbot):
    desk = compare()
    changes = desk.session.visit_changes
    analyse_all(desk, qtbot)
    assert changes.change is None
    assert changes.words == "Changes of lesions are shown after your grades of both photographs."
    desk.session.set_grade(2)
    assert changes.change is None, "the other one is not graded"
    grade(desk, eye / "10_right_2025.jpg", qtbot)
    show(desk, eye / "10_right_2026.jpg", qtbot)
    desk.session.comparing.compare_with(eye / "10_right_2025.jpg")
    qtbot.waitUntil(lambda: changes.change is not None, timeout=LONG_MS)
    assert changes.words.startswith("Lesions since 2025-03-12: ")
    assert changes.summary.startswith("Since 2025-03-12: ")
    desk.session.undo_stack.undo()  # the grade of the other one
    desk.session.comparing.compare_with(eye / "10_right_2025.jpg")
    qtbot.waitUntil(lambda: desk.session.comparing.onto is not None, timeout=LONG_MS)
    assert changes.change is None


def test_lesions_of_two_patients_are_not_compared(compare, qtbot):
    desk = compare("11_right_2025.jpg")
    desk.settings.set("reading.blind_first", False)
    analyse_all(desk, qtbot)
    assert desk.session.visit_changes.words == "Lesions of two patients or two eyes are not compared."
    assert desk.session.visit_changes.change is None


def test_a_photograph_that_is_not_in_the_list_has_no_lesions_to_compare(compare, eye, tmp_path, qtbot):
    desk = compare()
    elsewhere = tmp_path / "10_right_old.jpg"
    elsewhere.write_bytes((eye / "10_right_2025.jpg").read_bytes())
    desk.session.comparing.compare_with(elsewhere)
    qtbot.waitUntil(lambda: desk.session.comparing.onto is not None, timeout=LONG_MS)
    assert desk.session.visit_changes.words == "Lesions are compared where both photographs are in the list."


def test_what_the_model_has_not_seen_is_said(compare):
    desk = compare()
    desk.settings.set("reading.blind_first", False)
    assert desk.session.visit_changes.words == "The model has not analysed both photographs yet."


def test_a_later_photograph_chosen_by_hand_turns_the_words_round(compare, eye, qtbot):
    desk = compare("10_right_2026.jpg", current="10_right_2025.jpg")
    desk.settings.set("reading.blind_first", False)
    analyse_all(desk, qtbot)
    changes = desk.session.visit_changes
    qtbot.waitUntil(lambda: changes.change is not None, timeout=LONG_MS)
    assert "since 2025-03-12" in changes.words
    assert any("taken later" in words for words in desk.session.comparing.warnings)


def lesion(kind: str, fate: Fate, place: tuple[float, float] = (300, 200)) -> LesionChange:
    return LesionChange(kind, fate, place, 60.0, 60.0, (1,), (1,))


def made_change() -> Change:
    fates = (Fate.NEW, Fate.NEW, Fate.GONE, Fate.GROWN, Fate.SHRUNK, Fate.SAME, Fate.DOUBTFUL)
    return Change(tuple(lesion("HE", fate, (100.0 + 80 * n, 240)) for n, fate in enumerate(fates)), {}, 1.0)


def test_a_change_turned_round_has_gone_for_new_and_shrunk_for_grown():
    back = turned(made_change())
    assert [back.total(fate) for fate in (Fate.NEW, Fate.GONE, Fate.GROWN, Fate.SHRUNK)] == [1, 2, 1, 1]
    assert (back.total(Fate.SAME), back.total(Fate.DOUBTFUL)) == (1, 1)


def test_the_line_has_the_figures_and_the_date_where_it_is_known():
    change = made_change()
    day = datetime.fromisoformat("2025-03-12")
    assert short_words(change, day) == "Lesions since 2025-03-12: 2 new, 1 gone, 1 grown, 1 shrunk"
    assert short_words(change, None) == "Lesions: 2 new, 1 gone, 1 grown, 1 shrunk"


def test_each_fate_has_a_shape_of_its_own():
    """Never by colour alone: as outlines of one size they differ."""
    drawn = {fate: fate_path(fate, QPointF(0, 0), 10).toFillPolygon().toList() for fate in FATES}
    assert len({str(points) for points in drawn.values()}) == len(FATES)


@pytest.fixture
def view(qtbot) -> PhotoView:
    view = PhotoView(load_theme(resources(), "dark"))
    qtbot.addWidget(view)
    view.resize(640, 480)
    pyramid = build_pyramid(np.full((480, 640, 3), (150, 72, 38), np.uint8))
    view.show_photograph(pyramid, 640, 480, preview=False, keep_zoom=False)
    view.show()
    qtbot.waitExposed(view)
    return view


def drawn(view: PhotoView, layer: ChangeLayer) -> QImage:
    view.tools = [layer]
    layer.set_on(True)
    layer.show_change(made_change(), 600.0)
    return view.grab().toImage()


def test_marks_and_legend_are_drawn_also_of_what_is_in_doubt_and_not_of_the_same(view):
    theme = load_theme(resources(), "dark")
    plain = view.grab().toImage()
    layer = ChangeLayer(view, theme, lambda _at: False)
    assert drawn(view, layer) != plain
    assert [one.fate for one in layer.marks] == [Fate.NEW, Fate.NEW, Fate.GONE, Fate.GROWN, Fate.SHRUNK, Fate.DOUBTFUL]


def test_the_place_of_a_lesion_is_dashed_in_the_photograph_that_lacks_it(view):
    theme = load_theme(resources(), "dark")
    here = drawn(view, ChangeLayer(view, theme, lambda _at: False))
    there = drawn(view, ChangeLayer(view, theme, lambda _at: True))
    assert here.copy(80, 220, 120, 40) != there.copy(80, 220, 120, 40), "new ones"
    assert here.copy(240, 220, 40, 40) != there.copy(240, 220, 40, 40), "the one that is gone"
    assert here.copy(320, 220, 40, 40) == there.copy(320, 220, 40, 40), "one that both show"
