"""The page of criteria that drops down from the list's filter button: check boxes and ranges, each at work at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDate, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.filter_words import HIDDEN, value_words
from retina_desktop.viewmodels.list_filter import (
    AGREEMENTS,
    EVERYTHING,
    EYES,
    GRADES,
    MODEL_GRADES,
    SET_SIZES,
    STATUSES,
    Filter,
)
from retina_desktop.viewmodels.worklist import SWITCHED_OFF
from retina_desktop.views.controls import FocusedKeysFirst, heading, quiet, rule
from retina_desktop.views.flow import FlowLayout

TYPING_PAUSE_MS = 250
WIDTH = 430

_TIPS = {
    "queued": mark("Waits for the model"),
    "not analysed": SWITCHED_OFF,
    "to read": mark("Waits for your grade"),
    "entered": mark("You gave a grade and did not confirm it"),
    "confirmed": mark("You gave a grade and confirmed it"),
    "ungradable": mark("You call it ungradable, or the model does and you may know"),
    "failed": mark("The model could not analyse it"),
    "unreadable": mark("The file cannot be opened"),
    "U": mark("Ungradable"),
    "none": mark("You gave no grade yet"),
    "OD": mark("Right eye"),
    "OS": mark("Left eye"),
    "unknown": mark("Neither the file nor its name says which eye"),
    "same grade": mark("You and the model give the same grade, or both call it ungradable"),
    "gradable or not": mark("Only one of you calls it ungradable"),
}


class FilterPopup(QFrame):
    filter_chosen = Signal(object)  # Filter: what the criteria ask for now
    save_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(tr("Filter of the list"))
        self._filter = EVERYTHING
        self._showing = False
        self._boxes: dict[tuple[str, str], QCheckBox] = {}
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(5)
        self._build_facts()
        self._build_model()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._page = page
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(rule())
        outer.addLayout(self._foot())
        self._own_keys = FocusedKeysFirst(self)
        self._own_keys.watch(self)

    # ----------------------------------------------------------------------------------------------------- building

    def _build_facts(self) -> None:
        self._add_boxes(tr("Status"), "status", STATUSES)
        self._add_boxes(tr("Your grade"), "grade", GRADES)
        self._add_boxes(tr("Eye"), "eye", EYES)
        self._head(tr("Patient"))
        self._patient = QLineEdit()
        self._patient.setPlaceholderText(tr("part of the identity; - for none"))
        self._patient.setAccessibleName(tr("Patient"))
        self._patient.setToolTip(
            tr("Part of the patient's identity; a single - lists photographs of which none is known")
        )
        self._patient.textEdited.connect(lambda _text: self._pause.start())
        self._column.addWidget(self._patient)
        self._head(tr("Date"))
        self._since = self._date(tr("from"), tr("Date from"), tr("The first day"))
        self._until = self._date(tr("to"), tr("Date to"), tr("The last day"))
        self._column.addLayout(_side_by_side(*self._since, *self._until))
        self._column.addWidget(quiet(tr("The capture date of EXIF or DICOM; the file's time where there is none.")))
        self._head(tr("Given grades"))
        self._contradicted = QCheckBox(tr("to look at again"))
        self._contradicted.setAccessibleName(tr("Grades to look at again"))
        self._contradicted.setToolTip(
            tr("A grade that you, another reader or a table gave, and that the model contradicts; blind first or not")
        )
        self._contradicted.clicked.connect(self._tell)
        self._column.addWidget(self._contradicted)
        self._differ = QCheckBox(tr("readers disagree"))
        self._differ.setAccessibleName(tr("Readers disagree"))
        self._differ.setToolTip(tr("Readers confirmed different grades, and none of the seniors has settled it"))
        self._differ.clicked.connect(self._tell)
        self._column.addWidget(self._differ)

    def _build_model(self) -> None:
        self._column.addSpacing(4)
        self._column.addWidget(rule())
        self._blind = quiet(tr("Only photographs that you have graded: {why}.", why=tr(HIDDEN)))
        self._column.addWidget(self._blind)
        self._add_boxes(tr("Model's grade"), "model", MODEL_GRADES)
        self._add_boxes(tr("You and the model"), "agreement", AGREEMENTS)
        self._add_boxes(tr("How many grades in the conformal set"), "set_size", SET_SIZES)
        self._head(tr("Entropy: 0 certain, 1 uncertain"))
        self._uncertainty = (_fraction(tr("Least entropy")), _fraction(tr("Most entropy")))
        self._head_row(self._uncertainty)
        self._head(tr("Image quality, chance that it is gradable"))
        self._quality = (_share(tr("Least image quality")), _share(tr("Most image quality")))
        self._head_row(self._quality)

    def _head(self, words: str) -> None:
        self._column.addSpacing(4)
        self._column.addWidget(heading(words))

    def _head_row(self, ends: tuple[QDoubleSpinBox, QDoubleSpinBox] | tuple[QSpinBox, QSpinBox]) -> None:
        for end in ends:
            end.valueChanged.connect(lambda _value: None if self._showing else self._pause.start())
        self._column.addLayout(_side_by_side(QLabel(tr("from")), ends[0], QLabel(tr("to")), ends[1]))

    def _add_boxes(self, title: str, name: str, values: tuple[str, ...]) -> None:
        self._head(title)
        line = QWidget()
        flow = FlowLayout(line, gap=9)
        for value in values:
            words = value_words(name, value)
            box = QCheckBox(words)
            box.setAccessibleName(f"{title}: {words}")
            box.setToolTip(tr(_TIPS[value]) if value in _TIPS else box.accessibleName())
            box.clicked.connect(self._tell)
            flow.addWidget(box)
            self._boxes[name, value] = box
        self._column.addWidget(line)

    def _date(self, words: str, name: str, tip: str) -> tuple[QCheckBox, QDateEdit]:
        box, edit = QCheckBox(words), QDateEdit(QDate.currentDate())
        box.setAccessibleName(name)
        box.setToolTip(tip)
        edit.setAccessibleName(box.toolTip())
        edit.setToolTip(box.toolTip())
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setEnabled(False)
        box.toggled.connect(edit.setEnabled)
        box.clicked.connect(self._tell)
        edit.dateChanged.connect(lambda _day: None if self._showing else self._pause.start())
        return box, edit

    def _foot(self) -> QHBoxLayout:
        clear, save, done = QPushButton(tr("Clear all")), QPushButton(tr("Save as…")), QPushButton(tr("Done"))
        clear.setToolTip(tr("List every photograph again"))
        save.setToolTip(tr("Keep this filter under a name"))
        done.setToolTip(tr("Close this page; the filter stays"))
        clear.clicked.connect(lambda: self.filter_chosen.emit(EVERYTHING))
        save.clicked.connect(self._save)
        done.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(14, 10, 14, 10)
        row.addWidget(clear)
        row.addWidget(save)
        row.addStretch(1)
        row.addWidget(done)
        return row

    # -------------------------------------------------------------------------------------------------------- facts

    def show_filter(self, wanted: Filter, *, blind: bool) -> None:
        """What is asked for now. blind: hidden opinions are left out, which the page says."""
        self._showing = True
        self._filter = wanted
        for (name, value), box in self._boxes.items():
            box.setChecked(value in getattr(wanted, name))
        if self._patient.text().strip() != wanted.patient:
            self._patient.setText(wanted.patient)
        for (box, edit), day in ((self._since, wanted.since), (self._until, wanted.until)):
            box.setChecked(bool(day))
            if day:
                edit.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))
        for end, value in zip(self._uncertainty, wanted.uncertainty, strict=True):
            end.setValue(value)
        for end, value in zip(self._quality, wanted.quality, strict=True):
            end.setValue(round(value * 100))
        self._contradicted.setChecked(wanted.contradicted)
        self._differ.setChecked(wanted.readers_differ)
        self._blind.setVisible(blind)
        self._showing = False

    def open_below(self, anchor: QWidget) -> None:
        """Beside the button, within its screen."""
        room = anchor.screen().availableGeometry()
        height = self._page.heightForWidth(WIDTH) if self._page.hasHeightForWidth() else self._page.sizeHint().height()
        self.resize(WIDTH + 2, min(max(height, self._page.sizeHint().height()) + 72, room.height() - 20))
        place = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        place.setX(min(place.x(), room.right() - self.width() - 8))
        place.setY(max(room.top() + 8, min(place.y(), room.bottom() - self.height() - 8)))
        self.move(place)
        self.show()
        next(iter(self._boxes.values())).setFocus(Qt.FocusReason.PopupFocusReason)

    # ------------------------------------------------------------------------------------------------------- wishes

    def _save(self) -> None:
        self._tell()
        self.close()
        self.save_requested.emit()

    def _tell(self) -> None:
        self._pause.stop()
        chosen: dict[str, set[str]] = {}
        for (name, value), box in self._boxes.items():
            chosen.setdefault(name, set()).update({value} if box.isChecked() else ())
        wanted = replace(
            self._filter,
            **{name: frozenset(values) for name, values in chosen.items()},
            patient=self._patient.text().strip(),
            since=_day(*self._since),
            until=_day(*self._until),
            uncertainty=_ends(*(end.value() for end in self._uncertainty)),
            quality=_ends(*(end.value() / 100 for end in self._quality)),
            contradicted=self._contradicted.isChecked(),
            readers_differ=self._differ.isChecked(),
        )
        if wanted != self._filter:
            self._filter = wanted
            self.filter_chosen.emit(wanted)


def _day(box: QCheckBox, edit: QDateEdit) -> str:
    return edit.date().toString(Qt.DateFormat.ISODate) if box.isChecked() else ""


def _ends(one: float, other: float) -> tuple[float, float]:
    return round(min(one, other), 2), round(max(one, other), 2)


def _fraction(name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0, 1)
    box.setSingleStep(0.05)
    box.setAccessibleName(name)
    box.setToolTip(name)
    return box


def _share(name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, 100)
    box.setSingleStep(5)
    box.setSuffix(" %")
    box.setAccessibleName(name)
    box.setToolTip(name)
    return box


def _side_by_side(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, (QLabel, QCheckBox)) else 1)
    return row
