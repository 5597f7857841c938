"""Joins what lesions are marked with by hand: the layer over the photograph, the bar, and their actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QPointF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from retina_desktop.actions.build import Actions
from retina_desktop.actions.marking import kind_action
from retina_desktop.actions.spec import Needs
from retina_desktop.domain.language import tr
from retina_desktop.domain.marks import MARK_CODES, State
from retina_desktop.viewmodels.marking import HAND_TOOLS, OFF_RETINA
from retina_desktop.viewmodels.overlay import MOST_SHIFT, OverlayModel
from retina_desktop.viewmodels.session import SessionModel
from retina_desktop.views.icons import Icons
from retina_desktop.views.mark_bar import MarkBar
from retina_desktop.views.mark_layer import OTHER_IS_SEEN, MarkLayer
from retina_desktop.views.photo_area import PhotoArea
from retina_desktop.views.theme import Theme

SHIFT_STEP, SHARE_STEP, RADIUS_STEP = 0.3, 0.05, 1.25


class OnePlace(QStackedWidget):
    """Bars of which one is seen; the place is as high as the highest of them, so that none moves the photograph."""

    def __init__(self, *bars: QWidget) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._bars = bars
        for bar in bars:
            self.addWidget(bar)

    def measure(self) -> None:
        """Qt tells a hidden widget neither its width nor its style; how high it will be depends on both."""
        for bar in self._bars:
            if bar is not self.currentWidget():
                for part in (bar, *bar.findChildren(QWidget)):
                    part.ensurePolished()
                before = bar.size()
                bar.resize(self.width(), bar.height())
                QCoreApplication.sendEvent(bar, QResizeEvent(bar.size(), before))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()


class Marking(QObject):
    """Of one window. `place` holds the overlay's bar, or this one's in its stead: nothing moves."""

    def __init__(
        self,
        photo: PhotoArea,
        session: SessionModel,
        overlay: OverlayModel,
        overlay_bar: QWidget,
        theme: Theme,
        icons: Icons,
    ) -> None:
        super().__init__(photo)
        self._photo = photo
        self._session = session
        self._overlay = overlay
        self._actions: Actions | None = None
        self._refresh: Callable[[], object] = lambda: None
        self._shift_before = (
            0.0  # of the threshold, when marking began: what is proposed moves it, what is read does not
        )
        self._had_stroke = False  # under way, when it was last asked what can be undone
        self._hid_maps = False  # the maps were on when marking began, and lie over what is looked at
        self.model = session.marking
        self.bar = MarkBar(self.model, theme, icons)
        self.layer = MarkLayer(photo.view, self.model, theme, lambda: self.turn(False))
        self.place = OnePlace(overlay_bar, self.bar)
        photo.view.tools.insert(0, self.layer)  # below loupe, measured line and grid, which take the pointer before it
        self._connect()

    def _connect(self) -> None:
        bar, model = self.bar, self.model
        bar.tool_chosen.connect(model.set_tool)
        bar.kind_chosen.connect(model.set_kind)
        bar.radius_chosen.connect(model.set_radius)
        bar.share_chosen.connect(model.set_share)
        bar.shift_chosen.connect(self._overlay.set_shift)
        bar.complete_chosen.connect(model.set_complete)
        bar.close_requested.connect(lambda: self.turn(False))
        self._overlay.look_changed.connect(lambda: model.set_shift(self._overlay.shift))
        model.changed.connect(self._show_ticks)
        model.changed.connect(self._show_undo)

    def by_action(self) -> dict[str, Callable[..., object]]:
        """Action id -> what it asks for."""
        model = self.model
        wishes: dict[str, Callable[..., object]] = {
            "mark.on": self.turn,
            "mark.next": lambda: self._step(1),
            "mark.previous": lambda: self._step(-1),
            "mark.accept": self.layer.act_here,
            "mark.drop": self._drop,
            "mark.larger": lambda: self._resize(1),
            "mark.smaller": lambda: self._resize(-1),
            "mark.complete": model.set_complete,
        }
        for tool in HAND_TOOLS:
            wishes[f"mark.{tool}"] = lambda _on, tool=tool: model.set_tool(tool)
        for code in MARK_CODES:
            wishes[kind_action(code)] = lambda _on, code=code: model.set_kind(code)
        return wishes

    def join(self, actions: Actions, refresh: Callable[[], object]) -> None:
        """The actions are there. refresh: called when what can be done is another."""
        self._actions, self._refresh = actions, refresh
        self._show_ticks()

    def present(self) -> Needs:
        present = Needs.MARKING if self.model.is_on else Needs.NOTHING
        return present | Needs.UNDO if self.model.is_under_way else present

    def wear(self, theme: Theme) -> None:
        self.bar.set_theme(theme)
        self.layer.set_theme(theme)
        self.place.measure()

    # ---------------------------------------------------------------------------------------------------------- wishes
    def turn(self, on: bool) -> None:
        """Begin or end marking."""
        if on == self.model.is_on:
            return
        if on:
            self._hid_maps, self._shift_before = self._overlay.visible, self._overlay.shift
        else:
            self._overlay.set_shift(self._shift_before)
            for words in (OFF_RETINA, OTHER_IS_SEEN):
                self._photo.messages.withdraw(tr(words))
        if self._hid_maps and self._overlay.visible == on:
            self._overlay.set_visible(not on)
        self.model.set_on(on)
        self.layer.set_on(on)
        self.place.setCurrentIndex(int(on))
        self._photo.view.setFocus()  # Escape is the layer's
        self._photo.view.refresh_cursor()
        self._show_ticks()
        self._refresh()

    def _step(self, way: int) -> None:
        """The keys go to a proposal: it comes to the middle of the view, and large enough to be judged."""
        if self.model.tool != "decide":
            self.model.set_tool("decide")
        middle = self.model.step(way)
        view = self._photo.view
        if middle is not None and not view.is_empty:
            view.bring_to_middle(QPointF(*middle))

    def _drop(self) -> None:
        if not self.model.take_back_corner():
            self.layer.decide_current(State.CLEAR)

    def _resize(self, way: int) -> None:
        model = self.model
        if model.tool == "decide":
            self._overlay.set_shift(min(max(self._overlay.shift + way * SHIFT_STEP, -MOST_SHIFT), MOST_SHIFT))
        elif model.tool == "wand":
            model.set_share(model.share + way * SHARE_STEP)
        else:
            model.set_radius(model.radius_px * RADIUS_STEP**way)

    def _show_undo(self) -> None:
        """A stroke or a corner can be taken back where the stack is still empty."""
        had, self._had_stroke = self._had_stroke, self.model.is_under_way
        if had != self._had_stroke and not self._session.undo_stack.canUndo():
            self._refresh()

    def _show_ticks(self) -> None:
        if self._actions is None:
            return
        model = self.model
        self._actions.set_checked("mark.on", model.is_on)
        self._actions.set_checked(f"mark.{model.tool}", True)
        self._actions.set_checked(kind_action(model.kind), True)
        self._actions.set_checked("mark.complete", model.is_complete)
