"""Above the photograph: which eye and file it is, how large, at what zoom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from retina_desktop.actions.build import Actions
from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.row_words import EYE_NAMES
from retina_desktop.viewmodels.worklist import Row
from retina_desktop.views.words import number

FACTS_FROM_PX = 760
EYE_NAME_FROM_PX = 540
TOOLS_FROM_PX = 600
"""Where it is narrower, menu and keys are there."""
TOOLS = (
    ("image.adjust", mark("Adjust the picture")),
    ("image.loupe", mark("Loupe")),
    ("image.measure", mark("Measure")),
    ("image.grid", mark("ETDRS grid, disc and fovea")),
)


class PhotoHeader(QFrame):
    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._eye_words = ("", "")
        self._eye = QLabel()
        self._eye.setProperty("role", "chip")
        self._eye.setAccessibleName(tr("Eye"))
        self._name = ElidedLabel()
        self._name.setAccessibleName(tr("File"))
        self._facts = QLabel()
        self._facts.setProperty("role", "quiet")
        self._notes = ElidedLabel()
        self._notes.setProperty("role", "warning")
        self._notes.setAccessibleName(tr("What of the file is not on the screen"))
        self._zoom = QLabel()
        self._zoom.setProperty("role", "quiet")
        self._zoom.setAccessibleName(tr("Zoom"))
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 10, 6)
        row.setSpacing(8)
        row.addWidget(self._eye)
        row.addWidget(self._name, 2)
        row.addWidget(self._notes, 3)
        row.addWidget(self._facts)
        row.addSpacing(8)
        row.addWidget(self._zoom)
        for action_id, words in (
            ("view.zoom_out", tr("Smaller")),
            ("view.zoom_in", tr("Larger")),
            ("view.fit", tr("Fit the whole photograph")),
            ("view.one_to_one", tr("One pixel for one pixel")),
        ):
            row.addWidget(_button(actions[action_id], words))
        self._tools = [_button(actions[action_id], tr(words)) for action_id, words in TOOLS]
        for tool in self._tools:
            row.addWidget(tool)
        self.show_row(None)

    def show_row(self, row: Row | None) -> None:
        eye = row.laterality if row else None
        self._eye.setVisible(eye is not None)
        self._eye_words = (eye, f"{eye}  {tr(EYE_NAMES[eye])}") if eye else ("", "")
        self._fit_width()
        self._name.set_words(row.name if row else "")
        self._name.setToolTip(str(row.path) if row else "")
        self.show_size(0, 0)
        self.show_notes(())

    def show_notes(self, notes: Sequence[str]) -> None:
        """Sentences about what of the file is not shown, such as its other pages."""
        self._notes.setVisible(bool(notes))
        self._notes.set_words(" ".join(notes))
        self._notes.setToolTip("\n".join(notes))

    def show_size(self, width: int, height: int) -> None:
        """0, 0: not known."""
        self._facts.setText(f"{number(width)} × {number(height)} px" if width else "")

    def _fit_width(self) -> None:
        """Where it is narrow, the file's name stays and the eye is said by its letters alone."""
        self._facts.setVisible(self.width() >= FACTS_FROM_PX)
        for tool in self._tools:
            tool.setVisible(self.width() >= TOOLS_FROM_PX)
        self._eye.setText(self._eye_words[self.width() >= EYE_NAME_FROM_PX])
        self._eye.setToolTip(self._eye_words[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_width()
        super().resizeEvent(event)

    def show_zoom(self, device_scale: float | None, fits: bool) -> None:
        """device_scale: device pixels per photograph pixel; None when nothing is open."""
        if device_scale is None:
            self._zoom.setText("")
        elif abs(device_scale - 1) < 1e-6:
            self._zoom.setText("1 : 1")
        else:
            share = f"{number(device_scale * 100)} %"
            self._zoom.setText(tr("fit {share}", share=share) if fits else share)


class ElidedLabel(QLabel):
    """One line that gives way: the middle of a long file name becomes an ellipsis."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_words(self, words: str) -> None:
        self._words = words
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._elide()
        super().resizeEvent(event)

    def _elide(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideMiddle, self.width()))


def _button(action: QAction, name: str) -> QToolButton:
    """Its tip is the action's, which says why it is grey."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("role", "flat")
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setIconSize(QSize(18, 18))
    return button
