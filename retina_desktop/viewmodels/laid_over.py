"""One photograph laid over another for the screen: the work that runs off the GUI thread, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from retina_desktop.jobs import Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.pyramid import Pyramid, build_pyramid, pixels_of

if TYPE_CHECKING:
    from retina_models.fundus.field import Field
    from retina_models.fundus.registration import Landscape, Registration


@dataclass(frozen=True)
class Fields:
    """Where the round fields of view lie, each in its photograph's pixels."""

    here: Field
    there: Field  # of the picture as it is shown: mirrored where that is


@dataclass(frozen=True)
class Onto:
    """The other photograph in the pixels of the one on the screen."""

    registration: Registration
    picture: Pyramid
    scale: float  # below 1: fewer pixels than the photograph on the screen has
    residual_px: float


def lay(
    here: Pyramid,
    there: Pyramid,
    contents: tuple[str, str],
    kept: dict[str, Landscape],
    room_bytes: int,
    progress: Progress,
    token: CancelToken,
    *,
    sought: bool,
) -> Onto | None:
    """`there` over `here`; None where it is not `sought`. Fields and landscapes are told on the way.

    Raises RegistrationError, Cancelled.
    """
    from retina_desktop.services.laying_over import field_of, landscape_of, lay_over

    fields = []
    for key, picture in zip(contents, (here, there), strict=True):
        token.check()
        fields.append(kept[key].field if key in kept else field_of(pixels_of(picture.levels[0])))
    progress(tuple(fields))
    if not sought:
        return None
    found = []
    for key, picture, field in zip(contents, (here, there), fields, strict=True):
        token.check()
        landscape = kept.get(key) or landscape_of(pixels_of(picture.levels[0]), field)
        found.append(landscape)
        progress({key: landscape})
    fixed, moving = found
    laid = lay_over(fixed, moving, pixels_of(there.levels[0]), (here.width, here.height), room_bytes, token)
    token.check()
    return Onto(laid.registration, build_pyramid(laid.pixels), laid.scale, laid.residual_px)
