"""One photograph laid over another for the screen: the work that runs off the GUI thread, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
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


def survey(picture: Pyramid, _progress: Progress, _token: CancelToken) -> Landscape:
    """What of a photograph is matched, made ahead."""
    from retina_desktop.services.laying_over import landscape_of

    return landscape_of(pixels_of(picture.levels[0]))


def lay(
    here: Pyramid,
    there: Pyramid,
    contents: tuple[str, str],
    kept: Callable[[str], Landscape | None],
    room_bytes: int,
    progress: Progress,
    token: CancelToken,
    *,
    sought: bool,
) -> Onto | None:
    """`there` over `here`; None where it is not `sought`. Fields and landscapes are told on the way.

    kept: by content, a landscape that is there already; asked when it is needed, since that of `here` may come meanwhile.
    Raises RegistrationError, Cancelled.
    """
    from retina_desktop.services.laying_over import field_of, landscape_of, lay_over

    fields = []
    for key, picture in zip(contents, (here, there), strict=True):
        token.check()
        known = kept(key)
        fields.append(field_of(pixels_of(picture.levels[0])) if known is None else known.field)
    progress(tuple(fields))
    if not sought:
        return None
    found = {}
    for key, picture, field in reversed(list(zip(contents, (here, there), fields, strict=True))):
        token.check()
        found[key] = kept(key) or landscape_of(pixels_of(picture.levels[0]), field)
        progress({key: found[key]})
    fixed, moving = (found[key] for key in contents)
    laid = lay_over(fixed, moving, pixels_of(there.levels[0]), (here.width, here.height), room_bytes, token)
    token.check()
    return Onto(laid.registration, build_pyramid(laid.pixels), laid.scale, laid.residual_px)
