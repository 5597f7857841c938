"""Tables as programs write them, and files that only call themselves one."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from retina_desktop.services import table_text
from retina_desktop.services.table_text import BadRow, Cells, GradeTableError, read_table_text

ROWS = "Bild;Grad\nFörster_links.jpg;2\n„x“.jpg;0\n"


@pytest.mark.parametrize(
    ("codec", "said"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_every_usual_encoding_is_found_out(tmp_path, codec, said):
    file = tmp_path / "t.csv"
    file.write_bytes(ROWS.encode(codec))
    table = read_table_text(file)
    assert (table.header, table.encoding, table.delimiter) == (["Bild", "Grad"], said, ";")
    assert list(table.rows()) == [Cells(2, ["Förster_links.jpg", "2"]), Cells(3, ["„x“.jpg", "0"])]


def test_what_windows_1252_has_not_is_latin_1(tmp_path):
    file = tmp_path / "t.csv"
    file.write_bytes(b"a,b\n\x81\xe4,1\n")
    assert read_table_text(file).encoding == "Latin-1"


@pytest.mark.parametrize(
    ("text", "delimiter", "header"),
    [
        ("a,b\n1,2\n", ",", ["a", "b"]),
        ("a;b\n1,5;2\n", ";", ["a", "b"]),
        ("a\tb, c\n1\t2\n", "\t", ["a", "b, c"]),
        ("sep=;\na,x;b\n1;2\n", ";", ["a,x", "b"]),
        ("path\nx.jpg\n", ",", ["path"]),
        ("\n\na,b\r\n1,2\r\n", ",", ["a", "b"]),
    ],
)
def test_the_delimiter_is_the_one_that_most_rows_agree_on(tmp_path, text, delimiter, header):
    file = tmp_path / "t.csv"
    file.write_text(text, newline="")
    table = read_table_text(file)
    assert (table.delimiter, table.header) == (delimiter, header)


def test_the_line_of_excel_that_names_the_delimiter_does_not_shift_the_numbers(tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("sep=;\na;b\n1;2\n")
    assert list(read_table_text(file).rows()) == [Cells(3, ["1", "2"])]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04" + bytes(60), "is an office document or an archive"),
        (bytes(range(256)) * 8, "is no table: it is not text"),
        (b"\xff\xd8\xff\xe0" + bytes(range(40)), "it is not text"),
        (b"\xff\xfe\x00\xd8\x41\x00", "is no text in UTF-16"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_words(tmp_path, data, words):
    file = tmp_path / "t.csv"
    file.write_bytes(data)
    with pytest.raises(GradeTableError, match=words):
        read_table_text(file)


def test_a_table_of_200_mb_is_refused_without_being_held_in_memory(tmp_path):
    file = tmp_path / "t.csv"
    with file.open("wb") as stream:
        stream.write(b"path,grade\n")
        stream.truncate(200_000_000)
    tracemalloc.start()
    with pytest.raises(GradeTableError, match="is larger than 50 MB: split the table"):
        read_table_text(file)
    assert tracemalloc.get_traced_memory()[1] < 2.5 * table_text.MOST_BYTES
    tracemalloc.stop()


def test_a_quote_that_is_never_closed_ends_the_table_at_its_line_and_swallows_nothing(tmp_path):
    file = tmp_path / "t.csv"
    file.write_text('a,b\nx,1\n"y,2\nz,3\n')
    good, bad = read_table_text(file).rows()
    assert good == Cells(2, ["x", "1"])
    assert isinstance(bad, BadRow)
    assert bad.why == "a quotation mark is never closed; the table may be cut off"


def test_the_last_row_of_a_file_without_a_last_end_of_line_says_so(tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("a,b\nx,1\ny,")
    assert [row.is_cut for row in read_table_text(file).rows() if isinstance(row, Cells)] == [False, True]


def test_a_character_that_the_end_cuts_does_not_turn_the_table_into_another_encoding(tmp_path):
    file: Path = tmp_path / "t.csv"
    file.write_bytes("a,b\nÄ,1\nÖ".encode()[:-1])
    assert read_table_text(file).encoding == "UTF-8"
