"""What a second reader has to read: from which first reading, how much of the negatives, and what that comes to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import capital, tr, trn
from retina_desktop.viewmodels.second_readings import Source
from retina_desktop.viewmodels.session import SessionModel
from retina_desktop.views.controls import Segments, heading, quiet, rule
from retina_desktop.views.elided import ElidedLabel
from retina_desktop.views.words import number

if TYPE_CHECKING:
    from retina_desktop.services.second_reading import Reason, Sample, SamplePlan

TYPING_PAUSE_MS = 200
LIST, RESULTS = "list", "results"
"""Where the first reading is."""
MOST_SEED = 2_147_483_647


class SecondReadingDialog(QDialog):
    """Shows what would be read before anything is; "Start reading" makes it the worklist."""

    def __init__(self, session: SessionModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Second readings"))
        self.setMinimumWidth(560)
        self._session = session
        self._second = session.second_readings
        self._source: Source | None = None
        self._sample: Sample | None = None
        self._results: Path | None = None
        self._is_of_list = session.worklist.rowCount() > 0
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        self._build_source(column)
        self._build_share(column)
        self._build_counts(column)
        self._build_foot(column)
        self._second.found.connect(self._show_source)
        self._second.drawn.connect(self._show_sample)
        self._second.trouble.connect(self._show_trouble)
        self.share.setFocus()  # else Return would press a button of the first line, and not start
        self._look()

    # ----------------------------------------------------------------------------------------------------- building

    def _build_source(self, column: QVBoxLayout) -> None:
        entries = ((LIST, tr("The list of the window")), (RESULTS, tr("The results of a screening")))
        self.kind = Segments(tr("First reading"), entries)
        self.kind.chosen.connect(self._choose_kind)
        self._file = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self._file.setProperty("role", "quiet")
        self._file.setAccessibleName(tr("Where the first reading is"))
        self._choose = QPushButton(tr("Choose…"))
        self._choose.setToolTip(tr("The results.csv that a screening wrote"))
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self._ask_file)
        line = QHBoxLayout()
        line.addWidget(self._file, 1)
        line.addWidget(self._choose)
        column.addWidget(heading(tr("First reading")))
        column.addWidget(self.kind)
        column.addLayout(line)

    def _build_share(self, column: QVBoxLayout) -> None:
        plan = self._second.plan
        self.share, self.seed = QDoubleSpinBox(), QSpinBox()
        self.share.setRange(0, 100)
        self.share.setDecimals(1)
        self.share.setSuffix(" %")
        self.share.setValue(plan.share * 100)
        self.share.setToolTip(tr("Of the negatives, drawn by patient: both eyes of a patient go together"))
        self.seed.setRange(0, MOST_SEED)
        self.seed.setValue(plan.seed)
        self.seed.setToolTip(tr("The same number draws the same patients, also when the folder has grown"))
        grid = QGridLayout()
        grid.setColumnStretch(2, 1)
        for place, (words, box) in enumerate(
            ((tr("Share of the negatives"), self.share), (tr("Number of the draw"), self.seed))
        ):
            box.setAccessibleName(words)
            box.valueChanged.connect(lambda _value: self._draw_soon())
            grid.addWidget(QLabel(words), place, 0)
            grid.addWidget(box, place, 1)
        self.referable = QCheckBox(tr("Only referable photographs count as diseased"))
        self.referable.setToolTip(tr("Mild retinopathy without macular oedema is drawn among the negatives then"))
        self.referable.toggled.connect(lambda _on: self._draw_soon())
        column.addSpacing(6)
        column.addLayout(grid)
        column.addWidget(self.referable)

    def _build_counts(self, column: QVBoxLayout) -> None:
        from retina_desktop.services.second_reading import Reason

        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        self._counts: dict[Reason, QLabel] = {}
        for place, reason in enumerate(Reason):
            grid.addWidget(QLabel(capital(tr(reason))), place, 0)
            value = self._counts[reason] = QLabel()
            value.setAccessibleName(capital(tr(reason)))
            grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignRight)
        self.total = QLabel()
        self.total.setProperty("role", "strong")
        self.total.setAccessibleName(tr("How many are to be read a second time"))
        self.note = quiet()
        self.note.setAccessibleName(tr("What is to be known of this draw"))
        column.addSpacing(6)
        column.addWidget(rule())
        column.addWidget(heading(tr("To be read a second time")))
        column.addLayout(grid)
        column.addWidget(self.total)
        column.addWidget(self.note)

    def _build_foot(self, column: QVBoxLayout) -> None:
        buttons = QDialogButtonBox()
        self.start = buttons.addButton(tr("Start reading"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setToolTip(tr("These photographs become the list, blind first"))
        self.save = buttons.addButton(tr("Save the list…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.setToolTip(tr("As a table for the second reader, and one with the reasons for the programme's lead"))
        self.save.setAutoDefault(False)
        cancel = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setToolTip(tr("Nothing is changed"))
        self.start.setDefault(True)
        self.start.setProperty("role", "primary")
        buttons.accepted.connect(self._begin)
        buttons.rejected.connect(self.reject)
        self.save.clicked.connect(self._ask_folder)
        column.addSpacing(6)
        column.addWidget(buttons)

    # -------------------------------------------------------------------------------------------------------- facts

    def _choose_kind(self, kind: str) -> None:
        self._is_of_list = kind == LIST
        self._look()

    def _look(self) -> None:
        """At the first reading that is chosen."""
        self._source = None
        self._show_none(tr("Counting…"))
        self.kind.show_value(LIST if self._is_of_list else RESULTS)
        self._choose.setEnabled(not self._is_of_list)
        if self._is_of_list:
            self._file.set_words(trn("{n} photograph", "{n} photographs", self._session.worklist.rowCount()))
            self._second.look_at_list()
        elif self._results is not None:
            self._file.set_words(str(self._results))
            self._second.look_at_results(self._results)
        else:
            self._file.set_words("results.csv")
            self._show_none(tr("Choose the results.csv of a screening."))

    def _show_source(self, source: Source) -> None:
        self._source = source
        self._draw()

    def _draw_soon(self) -> None:
        """Nothing can be begun or saved that is not what the page shows. Return in a field tells of the same value anew."""
        if self._sample is None or self._sample.plan != self._plan():
            self._let_go_on(False)
            self._pause.start()

    def _draw(self) -> None:
        self._pause.stop()
        if self._source is not None:
            self._second.draw(self._source, self._plan())

    def _plan(self) -> SamplePlan:
        from retina_desktop.services.second_reading import SamplePlan

        return SamplePlan(self.share.value() / 100, self.seed.value(), self.referable.isChecked())

    def _show_sample(self, drawn: Sample) -> None:
        from retina_desktop.services.second_reading import Reason

        if self._source is None:
            return
        self._sample = drawn
        for reason, value in self._counts.items():
            value.setText(drawn.drawn_words if reason is Reason.NEGATIVE else number(drawn.counts[reason]))
        self.total.setText(trn("{n} photograph in all", "{n} photographs in all", len(drawn.picks)))
        self._set_note(" ".join(self._notes(self._source)))
        self._let_go_on(bool(drawn.picks))

    def _notes(self, source: Source) -> list[str]:
        notes = []
        if source.own:
            own = trn("You have read {n} of these yourself.", "You have read {n} of these yourself.", source.own)
            notes += [own, tr("A second reading is another reader's: set that name in the settings first.")]
        if source.waiting:
            waiting = trn(
                "{n} photograph is neither read nor analysed yet, and left out.",
                "{n} photographs are neither read nor analysed yet, and left out.",
                source.waiting,
            )
            notes.append(waiting)
        return notes

    def _show_trouble(self, words: str) -> None:
        self._source = None
        self._show_none(words)

    def _show_none(self, words: str) -> None:
        self._sample = None
        for value in (*self._counts.values(), self.total):
            value.setText("")
        self._set_note(words)
        self._let_go_on(False)

    def _let_go_on(self, possible: bool) -> None:
        self.start.setEnabled(possible)
        self.save.setEnabled(possible)

    def _set_note(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    # ------------------------------------------------------------------------------------------------------- wishes

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("The results of a screening"), next(iter(self._session.recent), ""))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(tr("Results of a screening (*.csv)"))
        dialog.fileSelected.connect(lambda name: self.choose_results(Path(name)))
        dialog.open()

    def choose_results(self, results: Path) -> None:
        """Draw from this screening's table."""
        self._results, self._is_of_list = results, False
        self._look()

    def _ask_folder(self) -> None:
        start = str(self._results.parent) if self._results is not None else next(iter(self._session.recent), "")
        dialog = QFileDialog(self, tr("Where the list is written"), start)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.save_lists(Path(name)))
        dialog.open()

    def save_lists(self, folder: Path) -> None:
        if self._sample is not None:
            self._second.save_lists(self._sample, folder)

    def _begin(self) -> None:
        if self._source is not None and self._sample is not None:
            self._second.begin(self._source, self._sample)
            self.accept()
