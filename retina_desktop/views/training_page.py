"""What is new since the last training, the training that could be made of it, and how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import mark, tr, trn, written_date
from retina_desktop.services.training_command import DEPTHS
from retina_desktop.services.training_plan import Plan
from retina_desktop.viewmodels.screening import clock_words
from retina_desktop.viewmodels.training import State, TrainingModel
from retina_desktop.views.controls import heading, quiet
from retina_desktop.views.plots import Curves, OneByOne
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import number

COLUMNS = (mark("Grade"), mark("New"), mark("To learn from"), mark("Held out"))
ROWS: tuple[int | None, ...] = (0, 1, 2, 3, 4, None)
DEPTH_TIPS = {
    "head": mark("Learns from what the networks saw of each photograph: a minute"),
    "main": mark("Learns the main network's judgement too: a few minutes"),
    "lesions": mark("Learns from lesions that were marked by hand: long"),
}


class TrainingPage(QWidget):
    second_look_requested = Signal()  # the readings that the model contradicts
    compare_requested = Signal()

    def __init__(self, model: TrainingModel, theme: Theme, turns: OneByOne) -> None:
        super().__init__()
        self._model = model
        self._build_readings()
        self._build_training(theme, turns)
        self._lay_out()
        for button in self.depths.values():
            button.toggled.connect(lambda _on: self.show_step())
        model.planned.connect(self.show_plan)
        model.searched.connect(self._show_found)
        model.changed.connect(self.show_step)
        model.curve_grew.connect(self._show_curve)
        self.show_plan()
        self.show_step()

    # ------------------------------------------------------------------------------------------------------ building
    def _build_readings(self) -> None:
        self.since = quiet()
        self.table = QTreeWidget()
        self.table.setAccessibleName(tr("Photographs with a confirmed reading"))
        self.table.setHeaderLabels([tr(words) for words in COLUMNS])
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in range(1, len(COLUMNS)):
            self.table.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.readers, self.left_out, self.doubt = quiet(), quiet(), QLabel()
        self.doubt.setWordWrap(True)
        self.second_look = QPushButton(tr("Look at them again"))
        self.second_look.setToolTip(tr("Lists them in the main window, the most doubtful first"))
        self.second_look.clicked.connect(self.second_look_requested.emit)
        self.refresh = QPushButton(tr("Look anew"))
        self.refresh.setToolTip(tr("Count what was confirmed meanwhile"))
        self.refresh.clicked.connect(lambda _checked: self._model.look())
        self.find_moved = QPushButton()
        self.find_moved.setToolTip(tr("Looks for them in a folder by what they hold, whatever they are called now"))
        self.find_moved.clicked.connect(lambda _checked: self._find_or_stop())
        self.found = quiet()

    def _build_training(self, theme: Theme, turns: OneByOne) -> None:
        self.goes_on = QLabel()
        self.goes_on.setWordWrap(True)
        self._depths = QButtonGroup(self)
        self.depths = {}
        for depth, words in DEPTHS.items():
            self.depths[depth] = button = QRadioButton(tr(words))
            button.setToolTip(tr(DEPTH_TIPS[depth]))
            self._depths.addButton(button)
        self.without_doubtful = QCheckBox(tr("Without the readings that the model contradicts"))
        self.time = quiet()
        self.trouble = QLabel()
        self.trouble.setProperty("role", "warning")
        self.trouble.setWordWrap(True)
        self.start = QPushButton(tr("Start"))
        self.start.setProperty("role", "primary")
        self.start.clicked.connect(lambda _checked: self._start())
        self.pause = QPushButton()
        self.pause.clicked.connect(lambda _checked: self._pause_or_go_on())
        self.cancel = QPushButton(tr("Stop"))
        self.cancel.setToolTip(tr("The checkpoint is kept: the training can go on from there"))
        self.cancel.clicked.connect(lambda _checked: self._model.cancel())
        self.step = QLabel()
        self.step.setAccessibleName(tr("How far the training is"))
        self.so_far = quiet()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the training"))
        self.curves = {
            "loss": Curves("loss", tr("Loss"), theme, turns),
            "qwk": Curves("qwk", tr("Kappa of the readings"), theme, turns),
        }
        self.depths["head"].setChecked(True)
        for button in (self.second_look, self.refresh, self.find_moved, self.start, self.pause, self.cancel):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        title = QHBoxLayout()
        title.addWidget(heading(tr("Confirmed readings")), 1)
        title.addWidget(self.refresh)
        left.addLayout(title)
        for widget in (self.since, self.table, self.readers, self.left_out, self.found):
            left.addWidget(widget)
        left.addWidget(self.find_moved, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.doubt)
        left.addWidget(self.second_look, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(heading(tr("The training")))
        right.addWidget(self.goes_on)
        for button in self.depths.values():
            right.addWidget(button)
        for widget in (self.without_doubtful, self.time, self.trouble):
            right.addWidget(widget)
        buttons = QHBoxLayout()
        for button in (self.start, self.pause, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        right.addLayout(buttons)
        words = QHBoxLayout()
        words.addWidget(self.step, 1)
        words.addWidget(self.so_far)
        right.addLayout(words)
        right.addWidget(self.bar)
        plots = QHBoxLayout()
        for plot in self.curves.values():
            plots.addWidget(plot)
            plot.hide()
        right.addLayout(plots, 1)
        right.addStretch()
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 6, 0, 0)
        page.setSpacing(28)
        page.addLayout(left, 4)
        page.addLayout(right, 6)
        self.so_far.setWordWrap(False)

    def sizeHint(self) -> QSize:
        return QSize(1040, 620)

    # ------------------------------------------------------------------------------------------------------- showing
    def show_plan(self) -> None:
        model, plan = self._model, self._model.plan
        self.table.clear()
        if model.is_looking:
            self.since.setText(tr("The readings are counted…"))
        elif plan is None:
            self.since.setText("")
        else:
            self._show_counts(plan)
        self.goes_on.setText(tr("{model} goes on learning.", model=plan.model) if plan else "")
        self.goes_on.setVisible(plan is not None)
        count = len(plan.doubtful) if plan else 0
        self.doubt.setText(
            trn(
                "The model contradicts {n} of them and is sure of it: look at it again before it is learnt from.",
                "The model contradicts {n} of them and is sure of it: look at them again before they are learnt from.",
                count,
            )
            if count
            else ""
        )
        for widget in (self.doubt, self.second_look, self.without_doubtful):
            widget.setVisible(count > 0)
        self.readers.setText(_reader_lines(plan) if plan else "")
        self.left_out.setText(_left_out_lines(plan) if plan else "")
        self.find_moved.setVisible(model.is_searching or (plan is not None and plan.missing > 0))
        self.find_moved.setEnabled(model.is_searching or not model.is_looking)
        self.find_moved.setText(tr("Stop looking") if model.is_searching else tr("Find moved photographs…"))
        self.found.hide()
        self.time.setText(_time_words(plan) if plan else "")
        self.show_step()

    def _show_found(self, found: int, missing: int, problems: list[str]) -> None:
        words = tr("{found} of {missing} photographs were found there.", found=number(found), missing=number(missing))
        self.found.setText(" ".join([words, *problems]))
        self.found.show()

    def _show_counts(self, plan: Plan) -> None:
        self.since.setText(
            tr("New: confirmed since the last training, {date}.", date=written_date(plan.since, "minute"))
            if plan.since
            else tr("No model was trained here yet, so all of them are new.")
        )
        tallies = (plan.new, plan.everything, plan.held_out)
        for grade in ROWS:
            words = tr("Ungradable") if grade is None else str(grade)
            self._add_row(words, [one.by_grade.get(grade, 0) for one in tallies])
        self._add_row(tr("Together"), [one.photographs for one in tallies])
        rows = self.table.topLevelItemCount()
        row_px = self.table.sizeHintForRow(0) if rows else 0
        self.table.setFixedHeight(self.table.header().sizeHint().height() + rows * row_px + 6)

    def _add_row(self, title: str, counts: list[int]) -> None:
        item = QTreeWidgetItem([title, *(number(count) for count in counts)])
        for column in range(1, len(COLUMNS)):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.addTopLevelItem(item)

    def show_step(self) -> None:
        model = self._model
        idle = model.state is State.IDLE
        trouble = self._trouble()
        can_learn = model.plan is not None and not trouble
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.start.setVisible(idle)
        self.start.setEnabled(can_learn and not model.is_looking)
        self.pause.setVisible(not idle or model.can_go_on)
        self.pause.setText(tr("Pause") if model.state is State.RUNNING else tr("Go on"))
        self.pause.setToolTip(
            tr("From the checkpoint of the training that was stopped: {what}", what=self._unfinished_words())
            if idle
            else tr("It gives its cores away meanwhile")
        )
        self.pause.setEnabled(model.state is not State.STOPPING and (not idle or model.plan is not None))
        self.cancel.setVisible(not idle)
        self.cancel.setEnabled(model.state is not State.STOPPING)
        for button in (*self.depths.values(), self.without_doubtful):
            button.setEnabled(idle)
        self.step.setText(model.words)
        self.so_far.setText(model.time_words)
        self.bar.setRange(0, max(1, model.step.total))
        self.bar.setValue(0 if idle else model.step.done)
        self.bar.setVisible(not idle)
        if not model.curves:
            for curve in self.curves.values():
                curve.show_points(())

    def _show_curve(self, name: str) -> None:
        if name in self.curves:
            self.curves[name].show_points(self._model.curves[name])

    def set_theme(self, theme: Theme) -> None:
        for name, curve in self.curves.items():
            curve.set_theme(theme)
            curve.show_points(self._model.curves.get(name, ()))

    def _unfinished_words(self) -> str:
        order = self._model.unfinished
        return "" if order is None else f"{tr(DEPTHS[order.depth])}, {order.model.name}"

    def _trouble(self) -> str:
        """Why the chosen depth cannot learn now."""
        plan = self._model.plan
        if plan is None:
            return self._model.plan_trouble
        if self.depth != "lesions":
            return " ".join(plan.faults)
        return "" if plan.marked else tr("No lesion is marked by hand yet: menu Mark.")

    # -------------------------------------------------------------------------------------------------------- wishes
    @property
    def depth(self) -> str:
        return next(depth for depth, button in self.depths.items() if button.isChecked())

    def _start(self) -> None:
        plan = self._model.plan
        is_asked = plan is not None and self.without_doubtful.isChecked()
        left_out = frozenset(one.lesson.sha256 for one in plan.doubtful) if plan and is_asked else frozenset()
        self._model.start(self.depth, left_out)

    def _find_or_stop(self) -> None:
        if self._model.is_searching:
            self._model.stop_looking()
            return
        dialog = QFileDialog(self, tr("Where the photographs lie now"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._model.look([Path(name)]))
        dialog.open()

    def _pause_or_go_on(self) -> None:
        model = self._model
        if model.state is State.RUNNING:
            model.pause()
        elif model.state is State.PAUSED:
            model.go_on()
        else:
            model.resume()


def _reader_lines(plan: Plan) -> str:
    lines = []
    for reader, count in plan.everything.by_reader.items():
        new = number(plan.new.by_reader.get(reader, 0))
        lines.append(tr("{reader}: {count}, of them {new} new", reader=reader, count=number(count), new=new))
    return "\n".join(lines)


def _left_out_lines(plan: Plan) -> str:
    counts = [f"{tr(why)}: {number(count)}" for why, count in plan.left_out.items()]
    return tr("Left out: {counts}", counts="; ".join(counts)) if counts else ""


def _time_words(plan: Plan) -> str:
    words = tr("About {time} on two cores, at low priority: read on meanwhile.", time=clock_words(plan.seconds))
    if plan.unseen:
        looks = trn(
            "{n} photograph has to be looked at first.", "{n} photographs have to be looked at first.", plan.unseen
        )
        words = f"{words} {looks}"
    return words
