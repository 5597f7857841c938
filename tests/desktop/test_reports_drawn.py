"""Reports as they come out of the printer: read back by poppler, which is not Qt."""

from __future__ import annotations

import itertools
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from made_reports import AT, MODEL, opinion, pdf_facts, pdf_fonts, pdf_text, photograph, poppler, said
from retina_desktop.domain.case import Eye
from retina_desktop.domain.notice import RESEARCH_USE
from retina_desktop.languages import Speech
from retina_desktop.paths import resources
from retina_desktop.reports.document import Chart, Letterhead, Outline, Picture
from retina_desktop.reports.drawing import draw_pdf, logo_of, paper
from retina_desktop.reports.framing import Press, read_clinic
from retina_desktop.reports.html import to_html
from retina_desktop.reports.making import usable
from retina_desktop.reports.patient import patient_document
from retina_desktop.reports.programme import _days, programme_document
from retina_desktop.services.clinic_tables import choose_tables
from retina_desktop.services.patient_facts import PhotographFacts, patient_facts
from retina_desktop.services.programme_facts import Pace, programme_facts

PRESS = Press(datetime(2026, 11, 26, 15, 30, tzinfo=UTC))
RIGHT, LEFT = Eye.RIGHT, Eye.LEFT
LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#0b4f63"/></svg>'
)

Draw = Callable[..., Path]


@pytest.fixture
def draw(tmp_path, qapp) -> Draw:
    """A patient's report of these photographs as a file."""

    def made(*photographs: PhotographFacts, press: Press = PRESS, key: str = "7") -> Path:
        tables = choose_tables(resources() / "clinical" / "tables.toml", "", "ADA 2017")
        facts = patient_facts(key, photographs, tables)
        pixels = np.full((400, 600, 3), (150, 72, 38), np.uint8)
        square = np.array([[0.1, 0.1], [0.2, 0.1], [0.2, 0.2], [0.1, 0.2]])
        picture = Picture(
            pixels,
            "as it is",
            tuple(Outline(kind, square) for kind in ("MA", "EX")),
            (("MA", "MA 14"),),
            "by the model",
        )
        document = patient_document(facts, {one.sha256: picture for one in photographs}, press)
        file = tmp_path / "report.pdf"
        file.write_bytes(draw_pdf(document))
        return file

    return made


def test_the_worse_eye_its_reader_and_what_follows_are_on_the_first_page(draw):
    file = draw(photograph(0, RIGHT, said(0, 1, dme=0)), photograph(1, LEFT, said(1, 3, dme=0)))
    first = pdf_text(file).split("\f")[0]
    assert "Worse eye: severe non-proliferative retinopathy (3)" in first
    assert "Read and confirmed" in first
    assert "Action: medical intervention; refer" in first
    assert "Follow-up: every 3-6 months; refer immediately (ADA 2017)" in first
    assert "American Diabetes Association" in first
    assert first.index("Left eye (OS)") < len(first)


def test_every_page_says_what_it_is_not_whose_it_is_and_which_page_it_is(draw):
    file = draw(*(photograph(n, RIGHT, said(n, 1, note="seen again. " * 60)) for n in range(4)))
    pages = pdf_text(file).rstrip("\f").split("\f")
    assert len(pages) == int(pdf_facts(file)["Pages"]) > 2
    for number, page in enumerate(pages, 1):
        assert RESEARCH_USE in page
        assert f"Page {number} of {len(pages)}" in page
        assert f"Model {MODEL}" in page
        assert "Patient: 7" in page or number == 1


def test_each_of_several_photographs_names_its_eye(draw):
    text = pdf_text(draw(*(photograph(n, RIGHT, said(n, n)) for n in range(3))))
    assert [f"Right eye (OD), photograph {n} of 3" in text for n in (1, 2, 3)] == [True] * 3


def test_an_unread_patient_is_the_models_everywhere_and_nothing_follows(draw):
    text = pdf_text(draw(photograph(0, RIGHT, model=opinion(3))))
    assert "Right eye (OD), by the model: severe" in text  # the line ends before the tag
    assert "Not read: the model's opinion" in text
    assert f"Model {MODEL}, unread" in text
    assert "by the model; not read" in text
    assert "nothing follows from it" in text
    assert "Action:" not in text
    assert "Follow-up:" not in text


def test_a_hidden_opinion_is_not_in_the_report(draw):
    text = pdf_text(draw(photograph(0, RIGHT, model=None, is_withheld=True)))
    assert "No result yet" in text
    assert "shown after the reader's own grade" in text
    assert "moderate" not in text.lower()


def test_an_ungradable_eye_is_a_result_with_its_reasons(draw):
    refused = opinion(3, gradable=False, quality_reasons=("dark",))
    text = pdf_text(draw(photograph(0, RIGHT, said(0, None, quality_reasons=("blur", "media")), model=refused)))
    assert "Right eye (OD): ungradable" in text
    assert "blurred, media opacity" in text
    assert "Ungradable (otherwise severe (3))" in text
    assert "photograph the eye again, or have it examined" in text


def test_one_eye_alone_says_that_the_other_is_missing(draw):
    assert "Left eye (OS): no photograph." in pdf_text(draw(photograph(0, RIGHT, said(0, 1))))


def test_readers_who_differ_get_no_follow_up(draw):
    text = pdf_text(draw(photograph(0, RIGHT, said(0, 1), said(0, 3, "Grace"))))
    assert "Ada and Grace differ" in text
    assert "Follow-up:" not in text


def test_signs_that_ask_for_more_withhold_the_follow_up(draw):
    text = pdf_text(draw(photograph(0, RIGHT, said(0, 1, signs=("NVD",)))))
    assert "Action and follow-up are withheld" in text
    assert "Follow-up:" not in text


def test_whether_the_opinion_was_seen_first_is_said_of_each_reader(draw):
    readings = [
        said(0, 2),
        said(0, 2, "Grace", seen_before=True, changed_after=True),
        said(0, 2, "Joan", seen_before=True),
    ]
    text = pdf_text(draw(photograph(0, RIGHT, *readings, seen_first=frozenset({"Joan"}))))
    assert "Saw the model first no, read blind no; changed after seeing it yes" in text


def test_long_names_and_notes_stay_on_the_paper(draw):
    reading = said(0, 2, "Prof. Dr. " + "Wolfeschlegelsteinhausenbergerdorff" * 3, note="A long note. " * 900)
    file = draw(photograph(0, RIGHT, reading, path=Path("/clinic/" + "x" * 200 + ".jpg")), key="patient " + "9" * 120)
    text = pdf_text(file)
    assert text.count("note.") == 900
    assert int(pdf_facts(file)["Pages"]) >= 3
    done = subprocess.run([poppler("pdftotext"), "-bbox", file, "-"], capture_output=True, text=True, check=True)
    assert max(float(x) for x in re.findall(r'xMax="([\d.]+)"', done.stdout)) < 595
    assert max(float(y) for y in re.findall(r'yMax="([\d.]+)"', done.stdout)) < 842


def test_both_pictures_keep_the_photographs_proportions_and_its_pixels_are_kept_once(draw):
    file = draw(photograph(0, RIGHT, said(0, 1)))
    done = subprocess.run([poppler("pdfimages"), "-list", file], capture_output=True, text=True, check=True)
    rows = [line.split() for line in done.stdout.splitlines()[2:]]
    assert [(row[3], row[4], row[8]) for row in rows] == [("600", "400", "jpeg")] * 2
    assert len({(row[10], row[12], row[13]) for row in rows}) == 1  # one object, drawn twice at the same resolution
    assert abs(int(rows[0][12]) - int(rows[0][13])) <= 1


def test_the_metadata_has_a_title_and_names_no_patient(draw):
    facts = pdf_facts(
        draw(photograph(0, RIGHT, said(0, 1)), key="Doe^Jane", press=replace(PRESS, author="St. Example"))
    )
    assert facts["Title"] == "Diabetic retinopathy: a patient's report"
    assert facts["Creator"] == "Retina Desktop"
    assert not any("Doe" in value for value in facts.values())


@pytest.mark.parametrize(
    ("code", "words"),
    [("es", "Ojo derecho"), ("zh", "右眼"), ("hi", "रिसर्च")],  # the words for research use, and for the eye
)
def test_a_report_speaks_the_language_of_the_window_with_its_fonts_inside(draw, code, words, qapp):
    from PySide6.QtGui import QFontDatabase

    from retina_desktop.languages import _LETTERS

    if code in _LETTERS and not QFontDatabase.families(_LETTERS[code]):
        pytest.skip(f"no font on this machine has the letters of {code}")
    speech = Speech(code, resources())
    try:
        file = draw(photograph(0, RIGHT, said(0, 3, dme=1)))
    finally:
        speech.end()
    fonts = pdf_fonts(file)
    assert fonts
    assert all(is_embedded for _, is_embedded in fonts)
    if code != "hi":  # poppler gives Devanagari back glyph by glyph, which is not the order of the letters
        assert words in pdf_text(file)


@pytest.mark.parametrize(("name", "size"), [("en_US", "Letter"), ("es_MX", "Letter"), ("en_GB", "A4"), ("zh_CN", "A4")])
def test_the_paper_is_that_of_the_country(name, size):
    assert paper(QLocale(name)).name().startswith(size)


def test_the_clinics_name_and_logo_are_on_top(draw, tmp_path):
    logo = tmp_path / "logo.svg"
    logo.write_bytes(LOGO)
    letterhead, problems = usable(read_clinic("St. Example Eye Hospital", str(logo)), str(logo))
    assert problems == ()
    assert "St. Example Eye Hospital" in pdf_text(
        draw(photograph(0, RIGHT), press=replace(PRESS, letterhead=letterhead))
    )


@pytest.mark.parametrize("content", [None, b"", b"no picture", b"<svg", b"\x89PNG\r\n\x1a\nbroken"])
def test_a_broken_logo_is_told_and_the_report_goes_on(draw, tmp_path, content):
    logo = tmp_path / "logo.png"
    if content is not None:
        logo.write_bytes(content)
    letterhead, problems = usable(read_clinic("St. Example", str(logo)), str(logo))
    assert len(problems) == 1
    assert str(logo) in problems[0]
    assert letterhead == Letterhead("St. Example")
    assert draw(photograph(0, RIGHT), press=replace(PRESS, letterhead=letterhead)).stat().st_size > 1000


def test_a_huge_logo_is_made_smaller(qapp):
    import cv2

    done, data = cv2.imencode(".png", np.zeros((3000, 6000, 3), np.uint8))
    assert done
    image = logo_of(data.tobytes())
    assert image is not None
    assert (image.width(), image.height()) == (1200, 600)  # pyright: ignore[reportAttributeAccessIssue]


def programme(count: int = 60):
    photographs = [
        photograph(
            n,
            RIGHT,
            *([said(n, n % 5, dme=0, seen_before=n < 3)] if n % 3 else []),
            patient=str(n // 2),
            model=opinion((n + n // 7) % 5, gradable=n % 11 > 0, quality_reasons=() if n % 11 else ("blur",)),
        )
        for n in range(count)
    ]
    return programme_facts(photographs, zone=UTC)


def test_a_programmes_pdf_and_its_html_file_say_the_same_figures(tmp_path, qapp):
    facts = programme()
    document = programme_document(facts, PRESS, name="autumn")
    (tmp_path / "p.pdf").write_bytes(draw_pdf(document))
    text, html = pdf_text(tmp_path / "p.pdf"), to_html(document)
    agreed = facts.agreement
    assert agreed is not None
    assert agreed.kappa.value is not None
    for words in (
        f"{agreed.kappa.value:.2f} (",
        f"{agreed.graded.sensitivity.hits} of {agreed.graded.sensitivity.of}",
        f"{facts.model.ungradable_rate.hits} of {facts.model.ungradable_rate.of}",
        "Refer, ungradable counted as refer",
        "Quadratic weighted kappa",
        "autumn",
        RESEARCH_USE,
    ):
        assert words in text
        assert words in html


def test_the_html_file_needs_no_other(qapp):
    html = to_html(programme_document(programme(), replace(PRESS, letterhead=Letterhead("A & B", LOGO))))
    assert "<svg" in html
    assert "A &amp; B" in html
    assert not re.findall(r'(?:src|href)="(?!data:)', html)
    assert "<script" not in html


def test_names_of_the_outside_are_never_html(qapp):
    name = '<img src=x onerror="alert(1)">'
    facts = programme_facts(
        [photograph(0, RIGHT, said(0, 2, name), path=Path(f"/c/{name}.jpg"), model=None, error="bad")], zone=UTC
    )
    assert name not in to_html(programme_document(facts, PRESS))


def test_a_long_table_has_its_head_on_each_page(tmp_path, qapp):
    acts = [said(n, 2, time_utc=AT + timedelta(days=n)) for n in range(120)]
    facts = programme_facts([photograph(n, RIGHT, act) for n, act in enumerate(acts)], zone=UTC)
    (tmp_path / "p.pdf").write_bytes(draw_pdf(programme_document(facts, PRESS)))
    pages = [page for page in pdf_text(tmp_path / "p.pdf").split("\f") if "Ada 1" in page]
    assert len(pages) >= 3
    assert all("Looked at, median" in page for page in pages)


def test_a_programme_that_nobody_read_is_the_models(tmp_path, qapp):
    document = programme_document(programme_facts([photograph(n, RIGHT) for n in range(3)]), PRESS)
    (tmp_path / "p.pdf").write_bytes(draw_pdf(document))
    text = pdf_text(tmp_path / "p.pdf")
    assert "Referable by the model: 100.0 %" in text
    assert "The model's, unread" in text
    assert "there is nothing to compare" in text


@pytest.mark.parametrize("count", [2, 8, 9, 12, 15, 31])
def test_the_dates_below_the_bars_neither_touch_each_other_nor_are_cut_off(count: int):
    """In a browser the dates of 9 to 15 days lay over each other, and the first one was cut off at the left."""
    days = [date(2026, 10, 1) + timedelta(days=n) for n in range(count)]
    paces = tuple(Pace(day, "Ada", 5, None, None, None) for day in days)
    (chart,) = _days(paces)
    assert isinstance(chart, Chart)
    placed = re.findall(
        r'<text x="([\d.]+)" y="102.0" text-anchor="(\w+)"[^>]*font-size="([\d.]+)"[^>]*>([^<]+)', chart.svg
    )
    assert 2 <= len(placed) <= 8
    ends: list[tuple[float, float]] = []
    for x, anchor, size, words in placed:
        width = 0.56 * float(size) * len(words)  # Noto Sans' digits are 0.57, its hyphens 0.32 of the size
        left = float(x) - width * {"start": 0, "middle": 0.5, "end": 1}[anchor]
        ends.append((left, left + width))
    assert ends[0][0] >= 0
    assert ends[-1][1] <= 520
    assert all(before[1] < after[0] for before, after in itertools.pairwise(ends))
