"""The middle: header, photograph, overlay bar, and over the photograph what its state needs said."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from retina_desktop.views.handover import Handover
from retina_desktop.views.icons import Icons
from retina_desktop.views.messages import MessageBar
from retina_desktop.views.photo_view import PhotoView
from retina_desktop.views.state_card import StateCard
from retina_desktop.views.theme import Theme

PATIENCE_MS = 250
"""A photograph that comes sooner is shown without a word: nothing blinks."""


class PhotoArea(QWidget):
    """The photograph's view with a card and the messages lying over it."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PhotoView(theme, self)
        self.card = StateCard(icons, self)
        self.messages = MessageBar(icons, self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._say_loading)
        self._loading = ""
        self.handover = Handover(self)
        self.handover.left.connect(self.view.paint_anew)
        self._top: QWidget | None = None
        self.messages.installEventFilter(self)
        self.setMinimumSize(self.view.minimumSize())

    def put_on_top(self, bar: QWidget) -> None:
        """A bar that comes and goes over the upper edge: nothing below it moves."""
        self._top = bar
        bar.setParent(self)
        bar.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._top and kind in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest):
            self._place()
        elif watched is self.messages and kind in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize):
            self._place_card()
        return super().eventFilter(watched, event)

    def show_loading(self, name: str) -> None:
        self.view.clear()
        self.card.hide()
        self._loading = name
        self._patience.start()

    def show_picture(self) -> None:
        self._patience.stop()
        self.card.hide()

    def show_failed(self, words: str) -> None:
        self._patience.stop()
        self.view.clear()
        self.card.show_failed(words)

    def show_nothing(self, *, listed: int, looked: bool) -> None:
        """listed: photographs in the list; looked: a folder was opened."""
        self._patience.stop()
        self.view.clear()
        if listed:
            self.card.show_choose()
        elif looked:
            self.card.show_empty_list()
        else:
            self.card.show_nothing_open()

    def _say_loading(self) -> None:
        self.card.show_loading(self._loading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.view.setGeometry(self.rect())
        self.handover.setGeometry(self.rect())
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        """The bar at the top, and what else lies there below it."""
        cover = 0
        if self._top is not None and not self._top.isHidden():
            self._top.resize(self.width(), self._top.height())  # its height may depend on the width
            cover = self._top.sizeHint().height()
            self._top.setGeometry(0, 0, self.width(), cover)
            self._top.raise_()
        self.view.set_cover(cover)
        self.messages.place(cover)
        self._place_card()

    def _place_card(self) -> None:
        """In the middle; where a message would cover it, below that."""
        width = min(self.width() - 40, 460)
        covered = 0 if self.messages.isHidden() else self.messages.geometry().bottom() + 1
        is_free = (self.height() - self.card.sizeHint().height()) // 2 >= covered
        top = 0 if is_free else covered
        self.card.setGeometry((self.width() - width) // 2, top, width, self.height() - top)
