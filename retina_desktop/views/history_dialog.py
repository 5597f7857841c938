"""Every reading of one photograph, newest first. A reading is amended by a new one; none is ever overwritten."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from retina_desktop.domain.language import mark, tr, trn, written_date
from retina_desktop.services.reading_history import Entry, HistoryPage
from retina_desktop.viewmodels.history import History
from retina_desktop.views.controls import close_row, quiet
from retina_desktop.views.words import number

COLUMNS = (
    *(mark("Time"), mark("Reader"), mark("On the screen"), mark("What changed"), mark("Model then")),
    *(mark("Seen"), mark("Record")),
)
WORDS = 3
"""The column that takes the room there is."""


class HistoryDialog(QDialog):
    def __init__(self, photograph: str, history: History, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("History of {photograph}", photograph=photograph))
        self.resize(1180, 460)
        self._tree = QTreeWidget()
        self._tree.setObjectName("history")
        self._tree.setAccessibleName(tr("Readings, newest first"))
        self._tree.setHeaderLabels([tr(words) for words in COLUMNS])
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(False)
        self._tree.setWordWrap(True)
        header = self._tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self._count = QLabel(tr("Looking up the readings…"))
        self._count.setAccessibleName(tr("How many readings there are"))
        self._words = quiet()
        self._words.setAccessibleName(tr("What is not shown"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for widget in (self._count, self._tree, self._words, close_row(self)):
            column.addWidget(widget)
        history.arrived.connect(self.show_page)
        history.ask()

    def show_page(self, page: HistoryPage) -> None:
        self._tree.clear()
        for entry in page.entries:
            item = QTreeWidgetItem(_cells(entry))
            item.setToolTip(WORDS, entry.words)
            item.setToolTip(len(COLUMNS) - 1, tr("Reading {number}, hash {hash}", number=entry.id, hash=entry.hash))
            for place in range(len(COLUMNS)):
                item.setTextAlignment(place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._tree.addTopLevelItem(item)
        count = len(page.entries)
        stays = tr("Each stays as it was saved; a change is a new one.")
        readings = trn("{n} reading.", "{n} readings.", count) if count else tr("No reading.")
        self._count.setText(f"{readings} {stays}")
        altered = [str(entry.id) for entry in page.entries if not entry.is_right]
        wrong = ""
        if altered:
            numbers = ", ".join(altered)
            wrong = tr("Not as saved: reading {numbers}. Run `retina-desktop store verify`.", numbers=numbers)
        self._words.setText(" ".join(filter(None, (wrong, page.words))))
        self._words.setProperty("role", "error" if altered else "quiet")
        self._words.style().polish(self._words)

    @property
    def words(self) -> str:
        """All that is shown, a line for each reading."""
        items = [self._tree.topLevelItem(place) for place in range(self._tree.topLevelItemCount())]
        lines = [" | ".join(item.text(place) for place in range(len(COLUMNS))) for item in items if item is not None]
        return "\n".join((self._count.text(), *lines, self._words.text()))


def _cells(entry: Entry) -> list[str]:
    time = written_date(entry.time_utc.astimezone(), "second")
    short = entry.hash[:8]
    record = tr("verified {hash}", hash=short) if entry.is_right else tr("ALTERED {hash}", hash=short)
    return [time, entry.reader, _span(entry.seconds), entry.words, entry.model, entry.seen, record]


def _span(seconds: float) -> str:
    """Such as "0.4 s", "12 s", "2 min 5 s"; "" for none."""
    if seconds < 10:
        return tr("{seconds} s", seconds=number(seconds, 1)) if seconds else ""
    minutes, rest = divmod(round(seconds), 60)
    return (
        tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest) if minutes else tr("{seconds} s", seconds=rest)
    )
