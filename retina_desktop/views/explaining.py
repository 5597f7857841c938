"""Joins the model's reasons to the window: attribution over the photograph, its controls and keys, bars of the parts.

Lesion maps and attribution are colours over the same pixels, so one of them is on the screen at a time. Whoever looks at
the maps in between, as by holding their key, has the attribution back afterwards. Outlines go with either.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from retina_desktop.actions.specs import Needs
from retina_desktop.domain.attribution import METHODS, TARGETS
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.attribution import OWN_GRADE, Colours
from retina_desktop.viewmodels.explaining import Reasons
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.views.messages import Message
from retina_desktop.views.theme import Theme

if TYPE_CHECKING:
    from retina_desktop.views.main_window import MainWindow


class Explaining(QObject):
    """A QObject of the window's, so that what it is told of ends with the window.

    Built before the actions, of the window whose panels are there already; `connect` once the actions are.
    """

    def __init__(self, window: MainWindow, reasons: Reasons, overlay: OverlayModel, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._attribution, self._parts = reasons.attribution, reasons.parts
        self._overlay = overlay
        self._settings = settings
        self._maps_before = True  # whether the maps were shown when the attribution took their place

    def by_action(self) -> dict[str, Callable[..., object]]:
        """Action id -> what it asks for."""
        wishes: dict[str, Callable[..., object]] = {
            "attribution.show": self.show,
            "attribution.compute": self.compute,
            "attribution.stop": self._attribution.stop,
        }
        for method in METHODS:
            wishes[f"attribution.{method.name}"] = lambda _on, name=method.name: self._choose_method(name)
        for target in (OWN_GRADE, *TARGETS):
            wishes[_target_action(target)] = lambda _on, target=target: self._choose_target(target)
        return wishes

    def connect(self) -> None:
        attribution, window = self._attribution, self._window
        attribution.set_method(self._settings.get("attribution.method"))
        attribution.state_changed.connect(self._show_state)
        attribution.picture_changed.connect(self._show_picture)
        attribution.failed.connect(self._show_failure)
        self._overlay.look_changed.connect(self._cover)
        self._parts.changed.connect(self._show_parts)
        controls = window.bar.attribution
        window.bar.attribution_toggled.connect(self.show)
        controls.method_chosen.connect(self._choose_method)
        controls.target_chosen.connect(self._choose_target)
        controls.compute_requested.connect(self.compute)
        controls.stop_requested.connect(attribution.stop)
        self._cover()
        self._show_state()
        self._show_parts()

    def wear(self, theme: Theme) -> None:
        self._attribution.set_colours(Colours(*(theme.reason_rgb(role) for role in ("against", "for", "matters"))))

    def present(self) -> Needs:
        """What of an attribution is there to act on."""
        present = Needs.NOTHING
        if self._attribution.can_compute and self._attribution.is_on_screen:
            present |= Needs.ATTRIBUTABLE
        if self._attribution.can_stop:
            present |= Needs.ATTRIBUTING
        return present

    def show(self, shown: bool) -> None:
        """The attribution in the maps' place, or what was there before."""
        if shown:
            self._maps_before = self._overlay.visible
            self._overlay.set_visible(False)
            self._attribution.set_wanted(True)
        else:
            self._attribution.set_wanted(False)
            self._overlay.set_visible(self._maps_before)

    def compute(self) -> None:
        self._attribution.compute()

    def _choose_method(self, method: str) -> None:
        self._attribution.set_method(method)
        self._window.wishes.keep("attribution.method", method)
        self._show_state()  # a menu entry ticks itself when pressed

    def _choose_target(self, target: str) -> None:
        self._attribution.set_target(target)
        self._show_state()

    @Slot()
    def _cover(self) -> None:
        self._attribution.set_covered(self._overlay.visible)

    @Slot()
    def _show_parts(self) -> None:
        self._window.opinion.spoken.show_state(self._parts)

    @Slot(str)
    def _show_failure(self, words: str) -> None:
        self._window.photo.messages.show_message(Message("error", words))

    @Slot()
    def _show_state(self) -> None:
        attribution, actions = self._attribution, self._window.actions_
        on_screen = attribution.is_on_screen
        actions.set_checked("attribution.show", on_screen)
        for method in METHODS:
            actions.set_checked(f"attribution.{method.name}", method.name == attribution.method)
        for target in (OWN_GRADE, *TARGETS):
            actions.set_checked(_target_action(target), target == attribution.target)
        self._window.bar.show_attribution(on_screen)
        self._window.status.show_elsewhere(attribution.words_elsewhere)
        self._window.photo.view.overlay.attribution.visible = on_screen
        self._window.refresh_present()
        self._window.photo.view.update()

    @Slot()
    def _show_picture(self) -> None:
        self._window.photo.view.overlay.attribution.set_picture(self._attribution.picture)
        self._show_state()


def _target_action(target: str) -> str:
    return f"attribution.of_{target or 'own'}"
