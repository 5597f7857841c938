"""Sentences of the networks and the store, turned where the window shows them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from retina_desktop.domain.faults import FAULTS, FIELD, said
from retina_desktop.jobs import in_words
from retina_desktop.languages import Speech
from retina_desktop.paths import resources
from retina_models.fundus import FundusError, read

SOURCES = (
    "models/retina_models",
    "retina_desktop/services",
    "retina_desktop/store",
    "retina_desktop/jobs.py",
    "retina_desktop/program_file.py",
)


@pytest.fixture
def spanish(qapp):
    speech = Speech("es", resources())
    yield
    speech.end()


def written(repository: Path) -> set[str]:
    """Every text of the layers that speak English alone, each field as {}."""
    found = set()
    for source in SOURCES:
        path = repository / source
        for file in [path] if path.is_file() else path.rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.JoinedStr):
                    parts = (str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
                    found.add("".join(parts))
                elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found.add(FIELD.sub("{}", node.value))
    return found


def test_every_fault_is_still_written_where_it_came_from(repository: Path):
    there = written(repository)
    gone = [
        fault
        for fault in FAULTS
        if FIELD.sub("{}", fault).removesuffix(".") not in {text.removesuffix(".") for text in there}
    ]
    assert not gone, "the sentence was changed: change it in domain/faults.py too"


def test_english_is_as_it_was_said():
    for sentence in (
        "The file is cut off after 1.2 MB.",
        "Nobody knows this sentence. Nor this one.",
        "The store /a/b. C is damaged (it is short); it was left as it is. Move it away and copy the newest backup, x, to its name.",
    ):
        assert said(sentence) == sentence


def test_a_fault_is_turned_with_what_was_filled_in(spanish):
    assert said("The file is cut off after 1.2 MB.") == "El archivo está cortado después de 1.2 MB."
    assert said(
        "This is a PDF document, not a photograph; a JPEG, PNG, TIFF, BMP, WebP or DICOM file would be right."
    ) == ("Esto es un documento PDF, no una fotografía; sería correcto un archivo JPEG, PNG, TIFF, BMP, WebP o DICOM.")
    assert said("The analysis process crashed (signal 11), twice on this photograph.") == (
        "El proceso de análisis falló (señal 11), dos veces con esta fotografía."
    )


def test_several_sentences_are_turned_one_by_one(spanish):
    words = said(
        "The disk with the store /a/s.sqlite is full. Nothing was saved by this; what was saved before is there. What?"
    )
    assert words == (
        "El disco del almacén /a/s.sqlite está lleno. No se guardó nada con esto; lo guardado antes sigue ahí. What?"
    )


def test_an_unreadable_photograph_is_said_in_the_readers_language(spanish, tmp_path: Path):
    file = tmp_path / "empty.jpg"
    file.touch()
    with pytest.raises(FundusError) as caught:
        read(file)
    assert str(caught.value) == "The file is empty."
    assert in_words(caught.value) == "El archivo está vacío."
