"""Another person reads: the photograph is covered until they say that they are there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from retina_desktop.domain.language import tr


class Handover(QFrame):
    """Lies over all of its parent. The first key or click in the window takes it away, and does nothing else."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setObjectName("handover")
        self.setAccessibleName(tr("Another reader"))
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        words = QLabel(tr("Press any key or click to go on."))
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        for label in (self._title, words):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    def show_reader(self, name: str) -> None:
        self._title.setText(tr("Reader: {name}", name=name))
        self.setGeometry(self._room.rect())
        self.raise_()
        if self.isHidden():
            self.show()
            QApplication.instance().installEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]

    def leave(self) -> None:
        if not self.isHidden():
            QApplication.instance().removeEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]
            self.hide()
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys come as ShortcutOverride first: taken here, no action of the window hears of them."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)
        if event.type() not in kinds or not self._is_of_this_window(watched):
            return False
        event.accept()
        if event.type() != QEvent.Type.ShortcutOverride:
            self.leave()
        return True

    def _is_of_this_window(self, watched: QObject) -> bool:
        """A dialog's are not: the settings in which the reader was changed are still open."""
        return isinstance(watched, QWidget) and watched.window() is self.window()
