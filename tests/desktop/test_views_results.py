"""The window of a screening's results, over tables as any run writes them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from made_results import made_row, some_rows, write_results
from made_session import photographs
from retina_desktop.jobs import JobRunner
from retina_desktop.paths import resources
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.result_rows import FAILED_KIND, Choice, SortBy, read_table
from retina_desktop.viewmodels.contact_pictures import ContactPictures
from retina_desktop.viewmodels.opinions import Opinions
from retina_desktop.viewmodels.result_dates import ResultDates
from retina_desktop.viewmodels.results import Column, ResultsModel, cell, remark
from retina_desktop.viewmodels.seen_in_results import SeenInResults
from retina_desktop.views.contact_sheet import ContactSheet
from retina_desktop.views.icons import Icons
from retina_desktop.views.results_table import ResultsTable
from retina_desktop.views.results_window import ResultsWindow
from retina_desktop.views.theme import load_theme
from retina_models.fundus import Limits, content_hash
from retina_models.fundus.taken import EXIF_POINTER, TAKEN_TAGS

LONG_MS = 20_000
MANY = 20_000


class Page:
    """The window over a model of its own."""

    def __init__(self, parent: QWidget, runner: JobRunner) -> None:
        self.runner = runner
        self.opinions = Opinions(runner, None)  # type: ignore[arg-type]
        self.model = ResultsModel(runner, SeenInResults(runner, self.opinions, None), lambda: "Ada", runner)
        self.pictures = ContactPictures(runner, 20_000_000, Limits)
        theme = load_theme(resources(), "dark")
        self.window = ResultsWindow(self.model, self.pictures, theme, Icons(resources(), theme), parent)

    def names(self) -> list[str]:
        return [self.model.result_at(place).name for place in range(self.model.rowCount())]


@pytest.fixture
def page(qtbot) -> Iterator[Page]:
    runner = JobRunner()
    parent = QMainWindow()
    qtbot.addWidget(parent)
    page = Page(parent, runner)
    page.window.show()
    qtbot.waitExposed(page.window)
    yield page
    runner.close()


@pytest.fixture
def show(page: Page, qtbot) -> Callable[[Path], Page]:
    def show(file: Path) -> Page:
        with qtbot.waitSignal(page.model.opened, timeout=LONG_MS):
            page.model.open(file)
        return page

    return show


@pytest.fixture
def shown(show, tmp_path) -> Page:
    return show(write_results(tmp_path, some_rows(Path("/clinic"))))


def arranged(qtbot, page: Page, act: Callable[[], object]) -> list[str]:
    with qtbot.waitSignal(page.model.arranged, timeout=LONG_MS):
        act()
    return page.names()


def test_the_likeliest_severe_comes_first_and_the_head_says_so(shown: Page):
    assert shown.names()[0] == "2_left.png"
    assert shown.window.sort.currentText() == "likely grade 3 or 4 first"
    assert shown.window.table.horizontalHeader().sortIndicatorSection() == Column.SEVERE
    assert shown.window.summary.text() == "7 photographs · 3 to be referred · 1 ungradable · model fake-2026.11"
    assert shown.window.ungradable.text() == "Ungradable 17 % of 6 analysed\nblur 1, too dark 1"
    assert shown.window.shown.text() == "7 of 7 listed"


def test_an_ungradable_photograph_is_not_to_be_referred_and_oedema_is_told_as_the_table_has_it(show, page, tmp_path):
    black = made_row("/c/black.png", 4, status="ungradable", gradable=0, referable=1, dme=2)
    show(write_results(tmp_path, [black, made_row("/c/eye.png", 1, referable=1, dme=2)]))
    assert page.window.summary.text() == "2 photographs · 1 to be referred · 1 ungradable · model fake-2026.11"
    said = {
        result.name: (cell(result, Column.DME), cell(result, Column.REFERABLE))
        for result in map(page.model.result_at, range(2))
    }
    assert said == {"black.png": ("", ""), "eye.png": ("risk 2", "refer")}


def test_a_picture_that_is_no_fundus_photograph_keeps_its_grade_and_is_remarked_on(tmp_path):
    letter = made_row(tmp_path / "letter.png", 4, quality_reasons="not-fundus|artefact")
    (result,) = read_table(write_results(tmp_path, [letter]), CancelToken()).results
    assert (result.grade, remark(result)) == (4, "Does not look like a fundus photograph, artefact")


def test_every_bar_says_its_number_and_filters(shown: Page, qtbot):
    bars = shown.window.chart.bars
    assert bars["0"].accessibleName() == "Grade 0, none: 2 photographs"
    assert arranged(qtbot, shown, bars["0"].click) == ["1_right.png", "10_right.png"]
    assert set(arranged(qtbot, shown, bars["3"].click)) == {"1_right.png", "10_right.png", "2_right.png"}
    assert shown.window.shown.text() == "3 of 7 listed"
    assert len(arranged(qtbot, shown, shown.window.everything.click)) == 7
    assert not bars["0"].isChecked()


def test_the_referable_list_and_the_failures_are_one_press(shown: Page, qtbot):
    window = shown.window
    assert set(arranged(qtbot, shown, window.refer.click)) == {"1_left.png", "2_right.png", "2_left.png"}
    arranged(qtbot, shown, window.everything.click)
    assert arranged(qtbot, shown, window.failures.click) == ["cut.jpg"]
    assert cell(shown.model.result_at(0), Column.REMARK) == "The file is cut off after 1.2 MB."
    assert shown.model.choice.kinds == {FAILED_KIND}
    assert window.table.isColumnHidden(Column.GRADE)
    assert not window.table.isColumnHidden(Column.REMARK)
    arranged(qtbot, shown, window.everything.click)
    assert not window.table.isColumnHidden(Column.GRADE)


def test_every_column_orders_and_a_second_press_turns_it_round(shown: Page, qtbot):
    head = shown.window.table.horizontalHeader()
    first = arranged(qtbot, shown, lambda: head.sectionClicked.emit(Column.UNCERTAINTY))
    assert first[0] == "1_left.png"
    assert shown.window.sort.currentText() == "least certain first"
    turned = arranged(qtbot, shown, lambda: head.sectionClicked.emit(Column.UNCERTAINTY))
    assert turned[0] == "2_left.png"
    assert shown.window.sort.currentText() == "most certain first"


def test_words_are_looked_for_and_none_found_is_said(shown: Page, qtbot):
    window = shown.window
    assert set(arranged(qtbot, shown, lambda: window.search.setText("2_"))) == {"2_right.png", "2_left.png"}
    assert arranged(qtbot, shown, lambda: window.search.setText("nobody")) == []
    assert window.body.currentWidget() is window.state
    assert "No photograph matches" in window.state.text()
    assert not window.read.isEnabled()


def test_the_row_stays_chosen_in_another_order(shown: Page, qtbot):
    window = shown.window
    window.table.selectRow(shown.names().index("1_left.png"))
    arranged(qtbot, shown, lambda: window.sort.activated.emit(list(SortBy).index(SortBy.UNCERTAINTY)))
    assert shown.names()[window.table.place] == "1_left.png"
    window.as_sheet.click()
    assert shown.names()[window.sheet.place] == "1_left.png"


def test_arrows_go_through_the_sheet_line_by_line(show, page: Page, tmp_path):
    show(write_results(tmp_path, [made_row(f"/clinic/{place:02}.png") for place in range(11)]))
    page.window.as_sheet.click()
    sheet = page.window.sheet
    sheet.show_place(0)
    for place in range(1, 11):
        QTest.keyClick(sheet, Qt.Key.Key_Right)
        assert sheet.place == place
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert sheet.place == 10
    QTest.keyClick(sheet, Qt.Key.Key_Left)
    assert sheet.place == 9


@pytest.mark.parametrize("way", ["table", "sheet"])
def test_return_opens_the_row_for_reading(shown: Page, qtbot, way: str):
    window = shown.window
    if way == "sheet":
        window.as_sheet.click()
    view = window.table if way == "table" else window.sheet
    view.show_place(2)
    with qtbot.waitSignal(window.read_requested) as wish:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert wish.args == [2]


def test_what_was_drawn_counts_as_seen_and_what_is_handed_over_does(page: Page, show, tmp_path, qtbot):
    rows = [made_row(Path("/clinic") / f"{place:03}.png", place % 5) for place in range(300)]
    show(write_results(tmp_path, rows))
    qtbot.waitUntil(lambda: len(page.opinions.seen) > 5)
    assert len(page.opinions.seen) < 100
    assert page.model.table is not None
    handed = page.model.hand_over(4)
    assert handed.first == page.model.result_at(4).path
    assert len(handed.paths) == 300
    assert handed.left_out == 0
    assert page.opinions.seen == {("Ada", result.sha256) for result in page.model.table.results}


def test_a_table_that_cannot_be_read_is_said_with_what_to_do(page: Page, tmp_path, qtbot):
    file = tmp_path / "results.csv"
    file.write_text("name,grade\n")
    with qtbot.waitSignal(page.model.failed, timeout=LONG_MS):
        page.model.open(file)
    assert "was not made by this program" in page.window.state.text()
    assert page.window.other.isEnabled()
    assert not page.window.read.isEnabled()


def test_a_table_without_rows_yet_says_so(show, page: Page, tmp_path):
    show(write_results(tmp_path, []))
    assert page.window.state.text() == "No photograph has its result yet."


def test_without_maps_the_sheet_shows_photographs_alone_and_says_why(show, page: Page, tmp_path, qtbot):
    paths = photographs(tmp_path / "eyes", ["1_left.png"], side=200)
    show(write_results(tmp_path / "out", [made_row(paths[0], 1)]))
    page.window.as_sheet.click()
    assert not page.window.maps.isEnabled()
    assert page.window.maps.toolTip() == "This screening kept no maps."
    assert not page.window.legend.isVisible()
    result = page.model.result_at(0)
    qtbot.waitUntil(lambda: isinstance(page.pictures.get(result), QImage), timeout=LONG_MS)


def test_maps_lie_over_the_photographs_of_the_sheet(show, page: Page, tmp_path, qtbot):
    paths = photographs(tmp_path / "eyes", ["1_left.png"], side=400)
    row = made_row(paths[0], 1)
    maps = tmp_path / "out" / "maps"
    maps.mkdir(parents=True)
    spot = np.zeros((400, 400), np.uint8)
    spot[198:201, 198:201] = 255
    cv2.imwrite(str(maps / f"{row['sha256'][:12]}_EX.png"), spot)
    show(write_results(tmp_path / "out", [row]))
    page.window.as_sheet.click()
    result = page.model.result_at(0)
    qtbot.waitUntil(lambda: isinstance(page.pictures.get(result), QImage), timeout=LONG_MS)
    laid = page.pictures.get(result)
    assert isinstance(laid, QImage)
    middle = laid.pixelColor(laid.width() // 2, laid.height() // 2)
    assert middle.green() > 150
    assert page.window.legend.isVisible()
    page.window.maps.click()
    qtbot.waitUntil(lambda: isinstance(page.pictures.get(result), QImage), timeout=LONG_MS)
    plain = page.pictures.get(result)
    assert isinstance(plain, QImage)
    assert plain.pixelColor(plain.width() // 2, plain.height() // 2).green() < 100


def test_a_photograph_that_is_gone_is_said_in_its_place(show, page: Page, tmp_path, qtbot):
    show(write_results(tmp_path, [made_row("/nowhere/1.png")]))
    result = page.model.result_at(0)
    qtbot.waitUntil(lambda: isinstance(page.pictures.get(result), str), timeout=LONG_MS)


def test_a_file_that_was_overwritten_never_shows_its_new_picture_over_the_old_result(show, page: Page, tmp_path, qtbot):
    (path,) = photographs(tmp_path / "eyes", ["1_left.png"], side=200)
    row = made_row(path)
    other = photographs(tmp_path / "others", ["1_left.png", "2_left.png"], side=200)[1]
    path.write_bytes(other.read_bytes())
    show(write_results(tmp_path / "out", [row]))
    result = page.model.result_at(0)
    qtbot.waitUntil(lambda: page.pictures.get(result) is not None, timeout=LONG_MS)
    assert page.pictures.get(result) == "The file holds another picture now; screen its folder again."
    show(write_results(tmp_path / "out", [made_row(path)]))
    screened_again = page.model.result_at(0)
    qtbot.waitUntil(lambda: isinstance(page.pictures.get(screened_again), QImage), timeout=LONG_MS)


def test_every_control_has_a_name_and_is_reached_by_tab(shown: Page, qtbot):
    window = shown.window
    window.activateWindow()
    window.table.setFocus()
    reached = set()
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.accessibleName() or getattr(focus, "text", str)(), focus
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    controls = {window.search, window.refer, window.failures, window.sort, window.turn, window.as_table, window.other}
    assert controls | {window.read, window.table, window.chart.bars["3"]} <= reached


def test_twenty_thousand_rows_are_read_ordered_and_scrolled_without_a_hiccup(page: Page, show, tmp_path, qtbot):
    rows = [
        made_row(Path("/clinic") / f"{place:05}_left.png", place % 5, p3=place % 97 / 1000) for place in range(MANY)
    ]
    show(write_results(tmp_path, rows))
    assert page.model.rowCount() == MANY
    for way in (page.window.as_table, page.window.as_sheet):
        way.click()
        view = page.window.body.currentWidget()
        assert isinstance(view, ResultsTable | ContactSheet)
        slowest_s = 0.0
        for place in (MANY // 2, MANY - 1, 0):
            started = time.perf_counter()
            view.show_place(place)
            view.repaint()
            slowest_s = max(slowest_s, time.perf_counter() - started)
            assert view.indexAt(QPoint(20, 60)).isValid()
        assert slowest_s < 0.5  # a machine under load; alone some 10 ms
    assert len(arranged(qtbot, page, page.window.refer.click)) == MANY * 3 // 5


def test_a_risk_of_oedema_means_its_distance_and_says_where_that_could_not_be_judged(show, tmp_path):
    found = {"disc_x": 300, "disc_y": 500, "fovea_x": 700, "fovea_y": 520}
    rows = [
        made_row("/clinic/judged.png", 2, dme=2, **found),
        made_row("/clinic/unseen.png", 2, dme=2, **found | {"fovea_x": "", "fovea_y": ""}),
        made_row("/clinic/none.png", 0),
    ]
    model = show(write_results(tmp_path, rows)).model
    said = {}
    for place in range(3):
        index = model.index(place, Column.DME)
        said[model.result_at(place).name] = (
            model.data(index, Qt.ItemDataRole.ToolTipRole),
            model.data(index.siblingAtColumn(Column.REMARK)),
        )
    within = "Macular oedema risk 2: hard exudate within one disc diameter of the fovea"
    assert said == {
        "judged.png": (within, ""),
        "unseen.png": (
            f"{within}\nFovea not found, so the distance from the fovea could not be judged",
            "Fovea not found",
        ),
        "none.png": ("Macular oedema risk 0: no hard exudate", ""),
    }


def taken(folder: Path, name: str, when: str) -> Path:
    """A photograph whose EXIF says when it was taken; "" for one that says nothing."""
    exif = Image.Exif()
    if when:
        exif.get_ifd(EXIF_POINTER)[TAKEN_TAGS[0]] = when
    Image.new("RGB", (64, 64)).save(folder / name, exif=exif)
    return folder / name


def test_the_date_of_capture_stands_in_the_table_where_file_or_store_say_it(page: Page, tmp_path, qtbot):
    asked: list[str] = []

    def ask(contents: list[str], answer: Callable[[dict[str, date]], None]) -> None:
        asked.extend(contents)
        answer({content_hash(kept): date(2024, 5, 6)})

    dates = ResultDates(page.runner, page.model, ask)
    old, new, kept, none = (
        taken(tmp_path, f"{name}.jpg", when)
        for name, when in (("old", "2019:01:02 10:30:00"), ("new", "2026:03:12 09:00:00"), ("kept", ""), ("none", " "))
    )
    rows = [made_row(path, n % 3) for n, path in enumerate((none, old, kept, new))]
    page.model.open(write_results(tmp_path / "out", rows))
    assert page.window.table.isColumnHidden(Column.TAKEN)
    qtbot.waitUntil(lambda: page.model.has_dates, timeout=LONG_MS)
    assert not page.window.table.isColumnHidden(Column.TAKEN)
    by_date = arranged(qtbot, page, lambda: page.model.choose(Choice(by=SortBy.TAKEN)))
    assert by_date == ["new.jpg", "kept.jpg", "old.jpg", "none.jpg"]
    said = [page.model.data(page.model.index(place, Column.TAKEN)) for place in range(4)]
    assert said == ["2026-03-12", "2024-05-06", "2019-01-02", ""]
    assert set(asked) == {content_hash(kept), content_hash(none)}
    dates.deleteLater()


def test_dates_that_come_after_the_order_by_date_put_the_rows_in_order(page: Page, tmp_path, qtbot):
    answers: list[Callable[[dict[str, date]], None]] = []
    ResultDates(page.runner, page.model, lambda _contents, answer: answers.append(answer))
    first, second = (taken(tmp_path, f"{name}.png", "") for name in "ab")
    Image.new("RGB", (65, 64)).save(second)
    page.model.open(write_results(tmp_path / "out", [made_row(first), made_row(second)]))
    qtbot.waitUntil(lambda: bool(answers), timeout=LONG_MS)
    assert arranged(qtbot, page, lambda: page.model.choose(Choice(by=SortBy.TAKEN))) == ["a.png", "b.png"]
    days = {content_hash(first): date(2024, 1, 1), content_hash(second): date(2025, 1, 1)}
    assert arranged(qtbot, page, lambda: answers[0](days)) == ["b.png", "a.png"]
