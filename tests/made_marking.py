"""A real session in which lesions are marked by hand."""

from __future__ import annotations

from pathlib import Path

import cv2

from made_session import Desk, Desks, photographs
from retina_desktop.domain.marks import State
from retina_desktop.viewmodels.marking import MarkingModel

SPOTS = ((120, 140), (250, 110), (200, 220), (130, 290), (280, 280))
"""Where the little eyes are so bright that FakeGrader sees a lesion of every kind."""


def spotted_eyes(folder: Path) -> list[Path]:
    """Two of them."""
    made = photographs(folder, ["10_left.png", "10_right.png"])
    for path in made:
        pixels = cv2.imread(str(path))
        assert pixels is not None
        for spot in SPOTS:
            cv2.circle(pixels, spot, 14, (255, 255, 255), -1)
        cv2.imwrite(str(path), pixels)
    return made


def opened(desks: Desks, qtbot, eyes: list[Path], **settings) -> Desk:
    """The first eye is on the screen, and marking is on; no model has spoken."""
    desk = desks.make(**settings)
    desk.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: desk.session.marking.marks is not None)
    desk.session.marking.set_on(True)
    return desk


def lesion_at(model: MarkingModel, point: tuple[float, float], kind: str = "MA") -> State:
    assert model.marks is not None
    return State(int(model.marks.mask(kind)[round(point[1]), round(point[0])]))


def draw(model: MarkingModel, *points: tuple[float, float], erases: bool = False) -> None:
    model.begin_stroke(points[0], erases=erases)
    for point in points[1:]:
        model.stroke_to(point)
    model.end_stroke()


def show(desk: Desk, qtbot, number: int) -> None:
    desk.session.select(number)
    qtbot.waitUntil(lambda: desk.session.marking.marks is not None)
