"""Which column of a table holds what, and what its words mean as a grade: two small forms of the import's page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from retina_desktop.domain.language import mark, tr, written_number
from retina_desktop.domain.scale import DME, LEVELS
from retina_desktop.services.grade_table import NEEDED, WHATS, ValueUse, What
from retina_desktop.services.grade_values import Meaning, Valued, plain
from retina_desktop.views.controls import choice, quiet

WORDS: dict[What, str] = {
    "photograph": mark("Photograph"),
    "grade": mark("Grade"),
    "dme": mark("Macular oedema"),
    "gradable": mark("Gradable"),
    "patient": mark("Patient"),
    "eye": mark("Eye"),
    "date": mark("Date"),
    "reader": mark("Reader"),
    "note": mark("Note"),
}
LABEL_PX = 106
"""So that the controls of two forms stand below each other."""
UNDECIDED = mark("Say which…")


class ColumnForm(QWidget):
    """A choice of the table's columns for each thing that a row may say."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[What, QComboBox] = {}
        self._header: list[str] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, LABEL_PX)
        for row, what in enumerate(WHATS):
            box = choice(tr("Column: {what}", what=tr(WORDS[what])), [])
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
            grid.addWidget(QLabel(tr(WORDS[what])), row, 0)
            grid.addWidget(box, row, 1)
            self._boxes[what] = box

    def show_columns(self, header: Sequence[str], guessed: Mapping[What, str]) -> None:
        self._header = list(header)
        for what, box in self._boxes.items():
            box.blockSignals(True)
            box.clear()
            none = tr("choose a column") if what in NEEDED else tr("not there")
            box.addItems([none, *(name or tr("column {n}", n=place) for place, name in enumerate(header, 1))])
            box.setCurrentIndex(self._header.index(guessed[what]) + 1 if what in guessed else 0)
            box.blockSignals(False)

    @property
    def columns(self) -> dict[What, str]:
        return {
            what: self._header[box.currentIndex() - 1] for what, box in self._boxes.items() if box.currentIndex() > 0
        }

    def choose(self, what: What, name: str) -> None:
        self._boxes[what].setCurrentIndex(self._header.index(name) + 1 if name else 0)


class ValueForm(QWidget):
    """A choice of meanings for each value that is no number of the scale."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[tuple[Valued, str], Meaning] = {}
        self._boxes: dict[tuple[Valued, str], QComboBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)

    @property
    def values(self) -> dict[tuple[Valued, str], Meaning]:
        """What the user said; the usual meanings need no word."""
        return dict(self._said)

    @property
    def shown(self) -> list[str]:
        """Such as "R2: Say which…"."""
        return [f"{key}: {box.currentText()}" for (_, key), box in self._boxes.items()]

    def show_values(self, uses: Sequence[ValueUse]) -> None:
        """The same values again leave the form as it is, with the focus where it was."""
        keys: list[tuple[Valued, str]] = [(use.what, plain(use.text)) for use in uses]
        if keys == list(self._boxes):
            return
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._boxes.clear()
        for row, (key, use) in enumerate(zip(keys, uses, strict=True)):
            self._add(row, key, use)

    def say(self, what: Valued, text: str, meaning: Meaning) -> None:
        box = self._boxes[what, plain(text)]
        box.setCurrentIndex(box.findData(meaning) if meaning is not None else box.count() - 1)

    def _add(self, row: int, key: tuple[Valued, str], use: ValueUse) -> None:
        box = choice(tr("{value} means", value=use.text), [])
        if not use.is_known:
            box.addItem(tr(UNDECIDED), "undecided")
        for number, words in _meanings(use.what):
            box.addItem(words, number)
        meaning = self._said.get(key, use.meaning)
        if use.is_known or key in self._said:
            box.setCurrentIndex(box.findData(meaning) if meaning is not None else box.count() - 1)
        box.currentIndexChanged.connect(lambda _index: self._take(key, box))
        label = QLabel(use.text)
        label.setToolTip(use.text)
        label.setMaximumWidth(220)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(quiet(f"× {written_number(use.count)}"), row, 1)
        self._grid.addWidget(box, row, 2)
        self._boxes[key] = box

    def _take(self, key: tuple[Valued, str], box: QComboBox) -> None:
        if box.currentData() == "undecided":
            self._said.pop(key, None)
        else:
            self._said[key] = box.currentData()
        self.changed.emit()


def _meanings(what: Valued) -> list[tuple[Meaning, str]]:
    if what == "grade":
        levels = [(level.grade, f"{level.grade} {tr(level.short)}") for level in LEVELS]
        return [*levels, (None, tr("U ungradable"))]
    known = [(one.level, tr("{n}, oedema {where}", n=one.level, where=tr(one.name, meaning="oedema"))) for one in DME]
    return [*known, (None, tr("not judged"))]
