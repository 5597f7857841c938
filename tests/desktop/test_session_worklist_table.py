"""A worklist of CSV and a camera's disc, opened in a real session."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt

from made_dicom import made_dicom, made_report, write_disc
from made_session import photographs
from retina_desktop.store import open_store
from retina_models.fundus import content_hash


def write(file: Path, *rows: tuple[object, ...]) -> Path:
    with file.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return file


def test_a_table_opens_as_the_list_in_its_order_with_what_it_says(desks, qtbot, tmp_path):
    photographs(tmp_path / "eyes", ["a.png", "b.png", "c.png"])
    rows = [("eyes/c.png", "7", "OD", "diseased"), ("eyes/gone.png", "", "", ""), ("eyes/a.png", "", "OS", "negative")]
    desk = desks.make()
    desk.open(qtbot, write(tmp_path / "list.csv", ("path", "patient", "eye", "reason"), *rows))
    qtbot.waitUntil(lambda: desk.session.worklist.rowCount() == 2)
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)
    said = [(row.path.name, row.patient, row.laterality, row.reason) for row in desk.session.worklist.rows()]
    assert said == [("c.png", "7", "OD", "diseased"), ("a.png", None, "OS", "negative")]
    assert desk.messages == [("warning", "1 photograph of list.csv is not there: eyes/gone.png.")]
    assert desk.session.last == [tmp_path / "list.csv"]


def test_a_photograph_that_changed_since_the_list_was_written_is_told(desks, qtbot, tmp_path):
    a, b = photographs(tmp_path, ["a.png", "b.png"])
    table = write(tmp_path / "list.csv", ("path", "sha256"), (a, content_hash(a)), (b, content_hash(b)))
    b.write_bytes(a.read_bytes() + b"\0")
    desk = desks.make()
    desk.open(qtbot, table)
    qtbot.waitUntil(lambda: bool(desk.messages))
    assert desk.messages == [("warning", "Changed since the list was written, and another picture now: b.png.")]


def test_a_cameras_disc_is_listed_with_eyes_patients_and_days_and_the_rest_is_counted(desks, qtbot, tmp_path):
    write_disc(
        tmp_path / "disc",
        made_dicom(PatientID="P1"),
        made_dicom(PatientID="P1", ImageLaterality="L"),
        made_report(),
    )
    desk = desks.make()
    words: list[str] = []
    desk.session.listing_changed.connect(lambda busy, said: words.append(said) if not busy else None)
    desk.open(qtbot, tmp_path / "disc")
    qtbot.waitUntil(lambda: words == ["1 other DICOM object left out (SR 1)"])
    rows = desk.session.worklist.rows()
    assert {(row.patient, row.laterality) for row in rows} == {("P1", "OD"), ("P1", "OS")}
    assert all(row.is_capture_date and f"{row.taken:%Y-%m-%d}" == "2026-03-12" for row in rows)
    desk.close()  # what is being written is waited for
    with open_store(desks.store_file) as store:
        known = store.images.get_many([row.sha256 for row in rows])
    assert {one.laterality for one in known.values()} == {"OD", "OS"}


def test_a_table_dropped_on_the_window_opens_as_the_list(window, session, tmp_path, qtbot):
    from PySide6.QtCore import QMimeData, QPointF, QUrl
    from PySide6.QtGui import QDropEvent

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "list.csv"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    assert session.wishes[-1] == ("open_paths", [tmp_path / "list.csv"])


def test_what_a_table_says_of_a_photograph_is_kept_for_what_is_read_of_it(desks, qtbot, tmp_path):
    named, other = photographs(tmp_path / "eyes", ["10_left.png", "b.png"])
    rows = [(named, "P7", "", "2026-03-12"), (other, "P8", "right", "")]
    table = write(tmp_path / "list.csv", ("path", "patient", "eye", "date"), *rows)
    shas = [content_hash(named), content_hash(other)]
    by_names = {("10", "OS", None), (None, None, None)}
    by_table = {("P7", "OS", "2026-03-12"), ("P8", "OD", None)}
    # The name's patient is a guess, and gives way to the table before and after it.
    for opened, expected in ((tmp_path / "eyes", by_names), (table, by_table), (tmp_path / "eyes", by_table)):
        desk = desks.make()
        desk.open(qtbot, opened)
        qtbot.waitUntil(lambda desk=desk: {row.sha256 for row in desk.session.worklist.rows()} == set(shas))
        qtbot.waitUntil(lambda desk=desk: desk.session.photograph.is_full_resolution)
        shown = {row.path: row.patient for row in desk.session.worklist.rows()}
        desk.close()  # what is being written is waited for
        with open_store(desks.store_file) as store:
            known = store.images.get_many(shas)
        kept = {(one.patient, one.laterality, one.taken and f"{one.taken}") for one in known.values()}
        if opened == table:
            assert shown == {named: "P7", other: "P8"}
        assert kept == expected


def test_a_table_says_nothing_of_a_file_that_holds_another_picture(desks, qtbot, tmp_path):
    a, b = photographs(tmp_path, ["a.png", "b.png"])
    write(tmp_path / "list.csv", ("path", "sha256", "patient"), (a, content_hash(b), "P7"))
    desk = desks.make()
    desk.open(qtbot, tmp_path / "list.csv")
    qtbot.waitUntil(
        lambda: desk.session.worklist.row_at(0).sha256 is not None if desk.session.worklist.rows() else False
    )
    desk.close()
    with open_store(desks.store_file) as store:
        assert store.images.get_many([content_hash(a)])[content_hash(a)].patient is None
