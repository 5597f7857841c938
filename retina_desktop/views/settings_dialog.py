"""The settings as a page, made from the table: a row for each, its control by its type, saved at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import mark, tr
from retina_desktop.settings import Between, Setting, Settings, SettingsError
from retina_desktop.views.controls import choice, close_row, fitting, heading, quiet, rule

GROUPS = {
    "reader": mark("Reader"),
    "reading": mark("Reading"),
    "clinic": mark("Clinic"),
    "files": mark("Files"),
    "analysis": mark("Analysis"),
    "photograph": mark("Photograph"),
    "thumbnails": mark("Small pictures"),
    "window": mark("Window"),
    "overlay": mark("Lesion maps"),
    "attribution": mark("What spoke for the grade"),
}
"""First part of a key -> what the page calls it; a group that is not named here is called by its key."""
CONTROL_PX = 220
"""The column of controls keeps this width, whatever a search leaves in it: nothing jumps, nothing is pushed out."""


class SettingsDialog(QDialog):
    refused = Signal(str)  # a value could not be taken or saved, in words

    def __init__(self, settings: Settings, choices: Mapping[str, Sequence[str]], parent: QWidget) -> None:
        """choices: key -> its values, for settings that choose among what is there now, such as themes."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self.resize(fitting(self, QSize(680, 640)))
        self._settings = settings
        self._choices = choices
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(20, 16, 20, 16)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(1, CONTROL_PX)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(9)
        self._groups: list[tuple[list[QWidget], list[tuple[str, list[QWidget]]]]] = []  # heading; rows by their words
        self._controls: dict[str, QWidget] = {}
        self._nothing = quiet(tr("No setting has these words."))
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search"))
        self._search.setAccessibleName(tr("Search the settings"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._fill()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.addWidget(self._search)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._problem)
        column.addWidget(close_row(self))
        self._problem.hide()

    def _fill(self) -> None:
        group = ""
        for setting in self._settings:
            if setting.internal:
                continue
            line = self._grid.rowCount()
            own_group = setting.key.partition(".")[0]
            if own_group != group:
                head: list[QWidget] = [rule()] if group else []
                head.append(heading(tr(GROUPS.get(own_group, own_group))))
                for place, widget in enumerate(head, line):
                    self._grid.addWidget(widget, place, 0, 1, 2)
                self._groups.append((head, []))
                group, line = own_group, line + len(head)
            description = tr(setting.description)
            words = quiet(description)
            words.setProperty("role", "")
            words.setToolTip(setting.key)
            control = self._control(setting)
            control.setAccessibleName(description)
            self._controls[setting.key] = control
            words.setBuddy(control)
            self._grid.addWidget(words, line, 0)
            self._grid.addWidget(control, line, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            searched = f"{tr(GROUPS.get(group, group))} {description} {setting.key} {' '.join(setting.choices)}"
            self._groups[-1][1].append((searched.lower(), [words, control]))
        self._grid.addWidget(self._nothing, self._grid.rowCount(), 0, 1, 2)
        self._nothing.hide()
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def go_to(self, key: str) -> None:
        """The cursor stands in this setting. Raises KeyError for one that is not on the page."""
        control = self._controls[key]
        control.setFocus()
        self._scroll.ensureWidgetVisible(control)

    def _narrow(self, text: str) -> None:
        """Only the settings in whose words, group or key all of the searched words are."""
        wanted = text.lower().split()
        found = False
        for head, rows in self._groups:
            fits = [all(word in searched for word in wanted) for searched, _ in rows]
            for (_, widgets), fit in zip(rows, fits, strict=True):
                for widget in widgets:
                    widget.setVisible(fit)
            for widget in head:
                is_line_on_top = widget is not head[-1] and not found
                widget.setVisible(any(fits) and not is_line_on_top)
            found |= any(fits)
        self._nothing.setVisible(not found)

    def _control(self, setting: Setting) -> QWidget:
        value = self._settings.get(setting.key)
        choices = tuple(self._choices.get(setting.key, setting.choices))
        if choices:
            box = choice(tr(setting.description), choices)
            box.setCurrentText(value)
            box.textActivated.connect(lambda text: self._take(setting, text))
            box.setMinimumWidth(140)
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            return box
        if isinstance(value, bool):
            tick = QCheckBox()
            tick.setChecked(value)
            tick.clicked.connect(lambda checked: self._take(setting, checked))
            return tick
        if isinstance(value, int | float):
            spin = QDoubleSpinBox() if isinstance(value, float) else QSpinBox()
            if isinstance(spin, QDoubleSpinBox):
                spin.setSingleStep(0.05)
            if isinstance(setting.check, Between):
                spin.setRange(setting.check.least, setting.check.most)  # pyright: ignore[reportArgumentType]
            spin.setValue(value)  # pyright: ignore[reportArgumentType]
            spin.setKeyboardTracking(False)
            spin.setMinimumWidth(140)
            spin.valueChanged.connect(lambda number: self._take(setting, number))
            return spin
        field = QLineEdit(value)
        field.setMinimumWidth(CONTROL_PX)
        field.editingFinished.connect(lambda: self._take_text(setting, field))
        return field

    def _take_text(self, setting: Setting, field: QLineEdit) -> None:
        """What is refused leaves the field as well: it shows what holds."""
        text = field.text().strip()
        if text != self._settings.get(setting.key):  # the end of editing is told twice: by Return and as the focus goes
            self._take(setting, text)
            field.setText(self._settings.get(setting.key))

    def _take(self, setting: Setting, value: bool | float | str) -> None:
        self._problem.hide()
        try:
            self._settings.set(setting.key, value)
        except SettingsError as error:
            self._problem.setText(str(error))
            self._problem.show()
            self.refused.emit(str(error))
