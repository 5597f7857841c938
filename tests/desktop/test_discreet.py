"""What a log may say: the program's own words, numbers and hashes."""

from __future__ import annotations

import ast
import logging
import time
from pathlib import Path

import pytest

from retina_desktop.discreet import LEFT_OUT, Discreet, Plain, error_words, message_of, name_of, scrub, trace_of
from retina_desktop.store import StoreError, Trouble

PATIENT = "MUELLER^HANS_1950"


def record(template: str, *args: object, name: str = "retina_desktop.jobs") -> logging.LogRecord:
    return logging.LogRecord(name, logging.INFO, "/eyes/jobs.py", 12, template, args, None)


def failed(error: Exception) -> Exception:
    try:
        raise error
    except Exception as raised:  # noqa: BLE001
        return raised


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ((3, "0123456789ab"), "3 of 0123456789ab"),
        ((2.5, Plain("confirmed")), "2.5 of confirmed"),
        ((1, PATIENT), f"1 of {LEFT_OUT}"),
        ((1, "19500412"), f"1 of {LEFT_OUT}"),
        ((1, "481516234248"), f"1 of {LEFT_OUT}"),
        ((1, [PATIENT]), f"1 of {LEFT_OUT}"),
        ((1, Trouble.FULL), "1 of FULL"),
    ],
    ids=["hash", "plain", "text", "birth", "number", "list", "enum"],
)
def test_of_a_records_values_only_those_that_can_hold_no_name_are_told(args, words):
    assert message_of(record("%s of %s", *args)) == words


def test_an_error_is_its_type_its_code_and_its_place_never_its_message():
    full = failed(OSError(28, "No space left", f"/eyes/{PATIENT}.jpg"))
    assert error_words(full).startswith("OSError (ENOSPC) at test_discreet.py:")
    assert error_words(StoreError(f"/eyes/{PATIENT}.sqlite is full", Trouble.FULL)) == "StoreError (FULL)"
    assert message_of(record("Refused: %s.", full)).startswith("Refused: OSError (ENOSPC) at")


def test_a_traceback_tells_every_cause_and_no_message():
    try:
        try:
            raise KeyError(PATIENT)
        except KeyError as error:
            raise ValueError(f"no {PATIENT}") from error
    except ValueError as error:
        trace = trace_of(error)
    assert [line.partition(" at ")[0] for line in trace.splitlines() if not line.startswith("  ")] == [
        "KeyError",
        "ValueError",
    ]
    assert PATIENT not in trace


def test_a_file_has_the_same_name_throughout_a_run_and_it_is_not_its_own():
    one = Path(f"/eyes/{PATIENT}.jpg")
    assert name_of(one) == name_of(Path(str(one))) != name_of(one.with_suffix(".png"))
    assert PATIENT not in message_of(record("%s was listed.", one))


def test_a_librarys_message_is_left_out_and_what_the_analysis_process_relays_is_not():
    assert message_of(record("Invalid PN %s", PATIENT, name="pydicom")) == (
        "a library's message, left out (jobs.py, line 12)"
    )
    assert message_of(record("%s", Plain("left out already"), name="pydicom")) == "left out already"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"/home/hans/{PATIENT} Maria/a b.jpg: cut off.", "<path>: cut off."),
        (f"C:\\eyes\\{PATIENT}\\1.jpg; next", "<path>; next"),
        ("2 cores, 55 GFLOP/s and/or none.", "2 cores, 55 GFLOP/s and/or none."),
        (f"{PATIENT} has no name; MUELLER.DCM is cut", "<name> has no name; <file> is cut"),
        ('File "/home/hans/app/retina_desktop/jobs.py", line 3', 'File "retina_desktop/jobs.py", line 3'),
    ],
)
def test_paths_files_and_dicom_names_are_taken_out_of_the_programs_own_texts(text, told):
    assert scrub(text) == told


def test_a_very_long_text_is_looked_through_at_once():
    began = time.process_time()
    for text in ("x" * 200_000, " " * 200_000, "/x " * 60_000, "a^" * 100_000):
        scrub(text)
    assert time.process_time() - began < 2


def test_the_formatter_tells_an_error_without_what_it_quotes():
    made = record("It failed.")
    error = failed(ValueError(PATIENT))
    made.exc_info = (ValueError, error, error.__traceback__)
    text = Discreet("%(levelname)s %(message)s").format(made)
    assert text.startswith("INFO It failed.\n")
    assert "ValueError at" in text
    assert PATIENT not in text


LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}


def test_every_sentence_of_the_log_stands_in_the_source_as_it_is(repository: Path):
    """Neither put together at run time nor handed over as a function: who gave it words could give it a patient's."""
    wrong = []
    for path in sorted((repository / "retina_desktop").rglob("*.py")):
        tree = ast.parse(path.read_text())
        calls = {id(node.func): node for node in ast.walk(tree) if isinstance(node, ast.Call)}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Attribute) or node.attr not in LEVELS or not isinstance(node.value, ast.Name):
                continue
            if node.value.id not in ("log", "_log", "logging"):
                continue
            call = calls.get(id(node))
            if call is None or not isinstance(call.args[0], ast.Constant):
                wrong.append(f"{path.relative_to(repository)}:{node.lineno}")
    assert not wrong
