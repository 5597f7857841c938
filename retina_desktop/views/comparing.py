"""Joins what is compared to the window: the pane beside the photograph, the bar over both, what lies over the photograph, and the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from retina_desktop.actions.build import Actions
from retina_desktop.actions.spec import Needs
from retina_desktop.domain.language import tr
from retina_desktop.settings import Settings, SettingsError, Value
from retina_desktop.viewmodels.compared import Compared, reading_words
from retina_desktop.viewmodels.comparing_look import ComparingLook, Way
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.viewmodels.row_words import day_words
from retina_desktop.viewmodels.session import SessionModel
from retina_desktop.views.change_layer import ChangeLayer
from retina_desktop.views.compare_bar import CompareBar
from retina_desktop.views.compare_layer import CompareLayer, CompareTitles, pointer_marks
from retina_desktop.views.compare_pane import SideBySide, Title
from retina_desktop.views.filmstrip import Filmstrip
from retina_desktop.views.icons import Icons
from retina_desktop.views.linked_views import LinkedViews
from retina_desktop.views.mark_layer import OTHER_IS_SEEN
from retina_desktop.views.messages import Message
from retina_desktop.views.photo_area import PhotoArea
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Comparing(QObject):
    """Of one window. Built after what else lies over the photograph; `join` once the actions are there."""

    present_changed = Signal()  # what can be done now is other

    def __init__(
        self, photo: PhotoArea, session: SessionModel, overlay: OverlayModel, settings: Settings, theme: Theme
    ) -> None:
        super().__init__(photo)
        self._photo = photo
        self._session = session
        self._overlay = overlay
        self._maps_before: bool | None = None  # whether the maps were shown when the changes took their place
        self._was_marking = False
        self._settings = settings
        self._actions: Actions | None = None
        self.model = session.comparing
        self.look = ComparingLook(settings.get("compare.blink_hz"), self)
        self.area = SideBySide(photo, theme)
        self.strip = Filmstrip(session.worklist.thumbnails.get)
        self.bar = CompareBar(self.strip)
        view, other = photo.view, self.area.pane.view
        self.link = LinkedViews(view, other)
        self.layer = CompareLayer(view, self.look)
        self.layer.set_on(True)
        here, there = pointer_marks(self.link, view, other)
        self._pointers = (here, there)
        self._said_maps = False  # that only one of the two has its maps over it
        self.changes = (
            ChangeLayer(view, theme, self.layer.shows_other_at),
            ChangeLayer(other, theme, lambda _at: True),
        )
        titles = CompareTitles(self.layer)
        titles.set_on(True)
        view.tools = [self.layer, self.changes[0], *view.tools, here, titles]
        other.tools = [self.changes[1], there]

    def by_action(self) -> dict[str, Callable[..., object]]:
        """Action id -> what it asks for."""
        return {
            "compare.show": self.model.turn,
            "compare.other_eye": partial(self._compare_with, Compared.OTHER_EYE),
            "compare.visit": partial(self._compare_with, Compared.VISIT),
            "compare.choose": self._choose,
            "compare.earlier": lambda: self.model.step(1),
            "compare.later": lambda: self.model.step(-1),
            "compare.side": lambda _on: self.look.set_way(Way.SIDE),
            "compare.curtain": lambda _on: self.look.set_way(Way.CURTAIN),
            "compare.blend": lambda _on: self.look.set_way(Way.BLEND),
            "compare.blink": lambda _on: self.look.press(),
            "compare.mirror": self.model.set_mirrored,
            "compare.changes": self.look.set_changes_shown,
        }

    def join(self, actions: Actions) -> None:
        """The actions are there: the bar is made of them, and their ticks say what is on."""
        self._actions = actions
        self.bar.join(actions)
        self.bar.share_chosen.connect(self.look.set_share)
        self.bar.hz_chosen.connect(self._keep_hz)
        self.strip.chosen.connect(self.model.compare_with)
        model, session = self.model, self._session
        model.changed.connect(self._show_state)
        model.picture_changed.connect(self._show_picture)
        model.entries_changed.connect(self._show_state)
        model.adjustments.shown_changed.connect(self._show_adjusted)
        model.adjustments.failed.connect(self._show_failure)
        session.visit_changes.changed.connect(self._show_changes)
        session.marking.changed.connect(self._heed_marking)
        self.look.changed.connect(self._show_look)
        session.reading_changed.connect(self._show_titles)
        session.consequences.changed.connect(self._show_titles)
        session.worklist.thumbnails.arrived.connect(self.strip.show_picture)
        session.photograph.image_ready.connect(lambda _pyramid: self._show_titles())
        self._overlay.look_changed.connect(self._heed_maps)
        self._overlay.picture_changed.connect(self._heed_maps)
        self._settings.listen(self._heed_setting)
        self._show_state()
        self._show_look()

    def present(self) -> Needs:
        present = Needs.NOTHING
        if self.model.is_on and self.model.path is not None:
            present |= Needs.COMPARED
        if self.model.onto is not None:
            present |= Needs.LAID_OVER
        return present

    def wear(self, theme: Theme, icons: Icons) -> None:
        self.bar.set_icons(icons)
        self.area.set_theme(theme)
        for layer in self.changes:
            layer.set_theme(theme)

    def end_hold(self) -> None:
        """The key of blinking is let go."""
        self.look.release()

    # ---------------------------------------------------------------------------------------------------------- wishes
    def _compare_with(self, kind: Compared) -> None:
        self.model.turn(True)
        path = next((entry.path for entry in self.model.entries if entry.kind is kind), None)
        if path is not None:
            self.model.compare_with(path)
            return
        words = {
            Compared.OTHER_EYE: tr("The list has no photograph of this patient's other eye."),
            Compared.VISIT: tr("The list has no earlier photograph of this eye."),
        }[kind]
        self._photo.messages.show_message(Message("info", words))

    def _choose(self) -> None:
        from retina_desktop.views.choose_photograph import ChoosePhotograph

        row = self._session.current_row
        if row is not None:
            page = ChoosePhotograph(self._session.worklist.rows(), row, self._window)
            page.chosen.connect(self.compare_with)
            page.open()

    def compare_with(self, path: Path) -> None:
        """With a photograph chosen by hand."""
        self.model.compare_with(Path(path))

    def _keep_hz(self, hz: float) -> None:
        try:
            self._settings.set("compare.blink_hz", hz)
        except SettingsError as error:
            self._photo.messages.show_message(Message("error", str(error)))

    @property
    def _window(self) -> QWidget:
        return self._photo.window()

    # ----------------------------------------------------------------------------------------------------------- facts
    @Slot()
    def _show_state(self) -> None:
        model = self.model
        self.strip.show_entries(model.entries, model.path)
        self.strip.setVisible(bool(model.entries))
        self.bar.setVisible(model.is_on)
        self.look.set_possible(model.onto is not None)
        self.area.show_comparing(on=model.is_on, beside=self._is_beside)
        self._show_titles()
        self._show_ticks()
        self.present_changed.emit()

    @property
    def _is_beside(self) -> bool:
        return not self.look.is_possible or self.look.way is Way.SIDE

    @Slot()
    def _show_picture(self) -> None:
        model, pane = self.model, self.area.pane
        self.link.is_on = False  # until it is known how
        picture = model.picture
        if picture is None:
            pane.show_empty(model.words if model.is_on else "")
        else:
            pane.show_view()
            pane.view.show_photograph(picture, *model.size, preview=False, keep_zoom=True)
        self._show_adjusted()
        self._show_link()

    @Slot()
    def _show_adjusted(self) -> None:
        adjustments = self.model.adjustments
        self.area.pane.view.show_adjusted(adjustments.shown, adjustments.words)
        self.layer.set_shown(adjustments.shown)

    def _show_link(self) -> None:
        model = self.model
        self.link.fields = model.fields
        self.link.is_on = model.is_on and (model.onto is not None or model.fields is not None)
        for tool in self._pointers:
            tool.set_on(self.link.is_on and self._is_beside)
        self.link.follow()

    @Slot()
    def _show_look(self) -> None:
        self.area.show_comparing(on=self.model.is_on, beside=self._is_beside)
        self.bar.show_look(self.look)
        if not self.look.lies_over:
            self._photo.messages.withdraw(tr(OTHER_IS_SEEN))
        self._show_titles()
        self._show_link()
        self._show_changes()
        self._show_ticks()
        self._photo.view.refresh_cursor()
        self._photo.view.update()

    @Slot()
    def _show_changes(self) -> None:
        changes = self._session.visit_changes
        for layer in self.changes:
            layer.show_change(changes.change, changes.frame_side)
            layer.set_on(self.look.shows_changes and changes.change is not None)
        here, there = self.changes
        if self._session.marking.is_on:  # they would hide what is marked, as the maps would
            here.set_on(False)
        here.shows_legend, there.shows_legend = not self._is_beside, self._is_beside
        self._give_way(changes.change is not None)
        self._show_titles()

    def _heed_marking(self) -> None:
        if self._was_marking != self._session.marking.is_on:
            self._was_marking = self._session.marking.is_on
            self._show_changes()

    def _give_way(self, compared: bool) -> None:
        """The maps go while the changes are shown: both would hide what they mark. The maps' key has them back."""
        shown = self.model.is_on and self.look.shows_changes
        if shown and compared and self._maps_before is None:
            self._maps_before = self._overlay.visible
            self._overlay.set_visible(False)
        elif self._maps_before is not None and not (shown and self.model.kind is not Compared.OTHER_EYE):
            before, self._maps_before = self._maps_before, None
            self._overlay.set_visible(before or self._overlay.visible)

    @Slot()
    def _heed_maps(self) -> None:
        """Maps over one of two photographs: the other must not look as if it had no lesions."""
        if self._has_maps_on_one != self._said_maps:
            self._show_titles()

    @property
    def _has_maps_on_one(self) -> bool:
        return self._is_beside and self._overlay.visible and self._overlay.picture is not None

    def _show_ticks(self) -> None:
        actions = self._actions
        if actions is None:
            return
        actions.set_checked("compare.show", self.model.is_on)
        actions.set_checked("compare.mirror", self.model.is_mirrored)
        actions.set_checked("compare.blink", self.look.is_blinking)
        actions.set_checked("compare.changes", self.look.shows_changes)
        for way in Way:
            actions.set_checked(f"compare.{way.value}", way is self.look.way)

    @Slot()
    def _show_titles(self) -> None:
        model, row = self.model, self._session.current_row
        if not model.is_on or row is None:
            return
        pyramid = self._session.photograph.pyramid
        full = self._session.photograph.is_full_resolution
        size = _size_words(pyramid.width, pyramid.height) if pyramid is not None and full else ""
        day = day_words(row)
        other, path = model.row, model.path
        there = Title(words=model.words)
        if path is not None:
            own = "" if model.onto is not None and model.own_size == model.size else _size_words(*model.own_size)
            self._said_maps = self._has_maps_on_one
            maps = tr("without its lesion maps") if self._said_maps else ""
            words = " · ".join(part for part in (own, model.words, maps) if part)
            other_day = day_words(other) if other is not None else ""
            _patient, eye = model.identity
            found = self._session.visit_changes
            changes = (found.words, found.summary) if self.look.shows_changes else ("", "")
            there = Title(
                eye, other_day, path.name, model.reading, words, *changes, model.warnings, bool(model.problem)
            )
        if model.picture is None:
            self.area.pane.show_empty(model.words)
        here = Title(row.laterality, day, row.path.name, reading_words(row), size)
        if not self._is_beside:  # there is one title for both
            over = " · ".join(part for part in (there.day, there.name, there.reading, there.words) if part)
            here = replace(
                here,
                words=tr("Over it: {other}", other=over),
                changes=there.changes,
                summary=there.summary,
                warnings=there.warnings,
            )
        self.area.title.show_title(here)
        self.area.pane.title.show_title(there)
        self.area.level_titles()
        self.layer.days = (day, there.day)
        self._show_patient()

    def _show_patient(self) -> None:
        now = self._session.consequences.now
        words = ""
        if now.eyes:
            worse = tr("worse eye: {grade}", grade=now.worse_eye) if now.worse_eye else ""
            what = " · ".join(part for part in (worse, *now.eyes) if part)
            words = tr("Patient {patient}: {what}", patient=now.patient, what=what)
        self.bar.patient.set_words(words)
        self.bar.patient.setToolTip(words)

    @Slot(str)
    def _show_failure(self, words: str) -> None:
        self._photo.messages.show_message(Message("error", words))

    def _heed_setting(self, key: str, value: Value) -> None:
        if key == "compare.blink_hz":
            self.look.set_hz(float(value))  # pyright: ignore[reportArgumentType]


def _size_words(width: int, height: int) -> str:
    return f"{number(width)} × {number(height)} px" if width else ""
