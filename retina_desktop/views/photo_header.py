"""Above the photograph: which eye and file it is, how large, at what zoom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from retina_desktop.actions.build import Actions, TellingMenu
from retina_desktop.actions.specs import spec
from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.row_words import EYE_NAMES
from retina_desktop.viewmodels.worklist import Row
from retina_desktop.views.elided import ElidedLabel
from retina_desktop.views.icons import Icons
from retina_desktop.views.words import number

FACTS_FROM_PX = 760
EYE_NAME_FROM_PX = 540
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own: no limit. PySide6 does not name it."""
LEAST_NAME_PX = 70
"""What the file's name keeps before a button leaves for the menu."""
GAP_PX = 8
SIDES_PX = 22
BUTTONS = (
    ("view.zoom_out", mark("Smaller")),
    ("view.zoom_in", mark("Larger")),
    ("view.fit", mark("Fit the whole photograph")),
    ("view.one_to_one", mark("One pixel for one pixel")),
    ("image.adjust", mark("Adjust the picture")),
    ("image.loupe", mark("Loupe")),
    ("image.measure", mark("Measure")),
    ("image.grid", mark("ETDRS grid, disc and fovea")),
)
"""Left to right; the last ones leave first, for the menu of those that have no room."""


class PhotoHeader(QFrame):
    def __init__(self, actions: Actions, icons: Icons, parent: QWidget | None = None) -> None:
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
        self._notes = ElidedLabel(Qt.TextElideMode.ElideRight)
        self._notes.setProperty("role", "warning")
        self._notes.setAccessibleName(tr("What of the file is not on the screen, and what does not fit its eye"))
        self._zoom = QLabel()
        self._zoom.setProperty("role", "quiet")
        self._zoom.setAccessibleName(tr("Zoom"))
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDES_PX - 10, 6, 10, 6)
        row.setSpacing(GAP_PX)
        row.addWidget(self._eye)
        row.addWidget(self._name, 2)
        row.addWidget(self._notes, 3)
        row.addWidget(self._facts)
        row.addWidget(self._zoom)
        self.buttons = [HeaderButton(action_id, tr(words), actions, icons) for action_id, words in BUTTONS]
        for button in self.buttons:
            row.addWidget(button)
        self.more = QToolButton()  # what has no room
        self.more.setProperty("role", "flat")
        self.more.setAccessibleName(tr("More tools"))
        self.more.setToolTip(tr("More tools"))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setIconSize(QSize(18, 18))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(TellingMenu(tr("More tools"), self.more))
        row.addWidget(self.more)
        self.show_row(None)

    def set_icons(self, icons: Icons) -> None:
        self.more.setIcon(icons.icon("more"))

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
        whole = self._name.fontMetrics().horizontalAdvance(self._name.words) + 4
        self._name.setMaximumWidth(whole if notes else QWIDGETSIZE_MAX)  # what the name leaves is for the notes
        self._fit_width()

    def show_size(self, width: int, height: int) -> None:
        """0, 0: not known."""
        self._facts.setText(f"{number(width)} × {number(height)} px" if width else "")
        self._fit_width()

    def _fit_width(self) -> None:
        """Where it is narrow, the file's name stays and the eye is said by its letters alone."""
        self._facts.setVisible(self.width() >= FACTS_FROM_PX)
        self._eye.setText(self._eye_words[self.width() >= EYE_NAME_FROM_PX])
        self._eye.setToolTip(self._eye_words[1])
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """As many as there is room for beside eye, name and zoom; the others are in the menu at the end."""
        room = self.width() - SIDES_PX - LEAST_NAME_PX - GAP_PX
        for label in (self._eye, self._facts, self._zoom):
            if not label.isHidden():
                room -= label.sizeHint().width() + GAP_PX
        if not self._notes.isHidden():
            room -= LEAST_NAME_PX + GAP_PX
        widths = [button.sizeHint().width() + GAP_PX for button in self.buttons]
        count = len(widths)
        if sum(widths) > room:
            room -= self.more.sizeHint().width() + GAP_PX
            while count and sum(widths[:count]) > room:
                count -= 1
        for place, button in enumerate(self.buttons):
            button.setVisible(place < count)
        self.more.setVisible(count < len(self.buttons))
        menu = self.more.menu()
        left = [button.defaultAction() for button in self.buttons[count:]]
        if menu.actions() != left:
            menu.clear()
            menu.addActions(left)

    def minimumSizeHint(self) -> QSize:
        """Narrower than all buttons together: they leave one by one."""
        least = sum(label.sizeHint().width() + GAP_PX for label in (self._eye, self._zoom) if not label.isHidden())
        least += SIDES_PX + LEAST_NAME_PX + GAP_PX + self.more.sizeHint().width()
        return QSize(least, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or font: the buttons have another width."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit_width()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_width()
        super().resizeEvent(event)

    def show_zoom(self, device_scale: float | None, fits: bool) -> None:
        """device_scale: device pixels per photograph pixel; None when nothing is open."""
        before = self._zoom.sizeHint().width()
        self._zoom.setText(_zoom_words(device_scale, fits))
        if self._zoom.sizeHint().width() != before:
            self._fit_width()


def _zoom_words(device_scale: float | None, fits: bool) -> str:
    if device_scale is None:
        return ""
    if abs(device_scale - 1) < 1e-6:
        return "1 : 1"
    share = f"{number(device_scale * 100)} %"
    return tr("fit {share}", share=share) if fits else share


class HeaderButton(QToolButton):
    """An action's own button. Its tip is the action's, which says why it is grey."""

    def __init__(self, action_id: str, name: str, actions: Actions, icons: Icons) -> None:
        super().__init__()
        self._icons, self._icon = icons, spec(action_id).icon
        action = actions[action_id]
        self.setDefaultAction(action)
        action.changed.connect(self._take_icon)
        self.setProperty("role", "flat")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(18, 18))

    def _take_icon(self) -> None:
        """With each change the action gives its own, which is a menu's: on a button that is on it would not be seen."""
        if self._icon:
            self.setIcon(self._icons.icon(self._icon))
