"""What stands where the photograph would be: nothing open, still loading, or it cannot be shown and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from retina_desktop.domain.language import tr
from retina_desktop.views.icons import Icons


class StateCard(QFrame):
    open_requested = Signal()
    samples_requested = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stateCard")
        self.setAccessibleName(tr("State of the photograph"))
        self._icons = icons
        self._icon = QLabel()
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._open = QPushButton(tr("Open folder…"))
        self._open.setProperty("role", "primary")
        self._samples = QPushButton(tr("Try the samples"))
        for button in (self._open, self._samples):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._open.clicked.connect(lambda _checked: self.open_requested.emit())
        self._samples.clicked.connect(lambda _checked: self.samples_requested.emit())
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._words)
        pair = QHBoxLayout()
        pair.addStretch(1)
        pair.addWidget(self._open)
        pair.addWidget(self._samples)
        pair.addStretch(1)
        column.addLayout(pair)
        column.addStretch(1)

    def show_nothing_open(self) -> None:
        self._show(
            "retina",
            tr("No photographs open"),
            tr("Open a folder, or drop folders and photographs here."),
            buttons=True,
        )

    def show_empty_list(self) -> None:
        self._show("search", tr("No photographs there"), tr("No file in it looks like a photograph."), buttons=True)

    def show_choose(self) -> None:
        self._show("retina", "", tr("Choose a photograph on the left."))

    def show_loading(self, name: str) -> None:
        self._show("", "", tr("Reading {name} …", name=name))

    def show_failed(self, words: str) -> None:
        self._show("error", tr("This photograph cannot be shown"), words)

    @property
    def words(self) -> str:
        return " ".join(filter(None, (self._title.text(), self._words.text())))

    def set_icons(self) -> None:
        self._show_icon()

    def _show(self, icon: str, title: str, words: str, *, buttons: bool = False) -> None:
        self._shown_icon = icon
        self._show_icon()
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._words.setText(words)
        self._open.setVisible(buttons)
        self._samples.setVisible(buttons)
        self.show()

    _shown_icon = ""

    def _show_icon(self) -> None:
        self._icon.setVisible(bool(self._shown_icon))
        if self._shown_icon:
            self._icon.setPixmap(self._icons.pixmap(self._shown_icon, "surround_text", 48, self.devicePixelRatioF()))
