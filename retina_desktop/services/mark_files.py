"""Marks as files: how they are named, masks as PNGs, and which words name which kind of lesion."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from retina_desktop.domain.language import tr
from retina_desktop.domain.marks import MARK_CODES
from retina_desktop.domain.reading import storable

FORMAT = 1
"""Of the fields of our own in the MANIFEST, beside COCO's; a newer one is refused."""


class MarkFileError(Exception):
    """str(error) is one sentence for the user: which file, and what is wrong with it."""


def shown_name(path: Path | None, patient: str | None) -> str:
    """What an export calls a photograph: its file's name.

    "photograph" where no place of it is known, or where its name holds what reads like the patient's name.
    """
    if path is None:
        return "photograph"
    if patient and re.search(r"[^\W\d_]{3}", patient) and patient.casefold() in path.stem.casefold():
        return f"photograph{path.suffix}"
    return storable(path.name)


def cleaned(words: str) -> str:
    """Letters, digits, hyphens and underscores alone; at most 60 of them."""
    return re.sub(r"[^\w-]+", "_", words).strip("_")[:60]


# ---------------------------------------------------------------------------------------------------------------- kinds


def _plain(words: str) -> str:
    """Letters and digits alone, singular: "Soft exudates", "soft_exudate" and "SoftExudate" are one."""
    letters = re.sub(r"[\W_]", "", words.casefold())
    return f"{letters[:-3]}y" if letters.endswith("ies") else letters.removesuffix("s")


_WORDS = {
    "MA": ("microaneurysm",),
    "HE": ("haemorrhage", "hemorrhage"),
    "EX": ("hard exudate", "exudate"),
    "SE": ("soft exudate", "cotton wool spot", "CWS"),
    "IRMA": ("intraretinal microvascular abnormality",),
    "VB": ("venous beading",),
    "NV": ("new vessel", "neovascularisation", "neovascularization"),
    "OTHER": ("other lesion",),
}
_KIND_OF = {_plain(word): code for code in MARK_CODES for word in (code, *_WORDS[code])}
_NO_LESION = {_plain(word) for word in ("OD", "optic disc", "optic disk", "fovea", "macula")}
"""What annotators draw beside lesions: passed over without a word."""


def kind_of(words: str) -> str | None:
    """The code of the kind that is meant, such as EX for "Hard exudates"; None when none is."""
    return _KIND_OF.get(_plain(words))


def is_no_lesion(words: str) -> bool:
    """Whether a part of every eye is meant, such as the optic disc."""
    return _plain(words) in _NO_LESION


def parted(stem: str) -> tuple[str, str]:
    """(photograph, kind) from a mask's name without its ending: ("IDRiD_01", "hard_exudates") of IDRiD_01_hard_exudates.

    What is no kind that is known comes back as the last word.
    """
    words = re.split(r"([ _-])", stem)
    for count in (5, 3, 1):  # the longest name of a kind has three words
        kind = "".join(words[-count:])
        if count < len(words) and (kind_of(kind) or is_no_lesion(kind)):
            return "".join(words[: -count - 1]), kind
    return "".join(words[:-2]), words[-1]


# ----------------------------------------------------------------------------------------------------------------- PNGs

_FAST = (
    *(cv2.IMWRITE_PNG_COMPRESSION, 1),
    *(cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_NONE),
    *(cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE),
)


def mask_png(inside: np.ndarray) -> bytes:
    """(H, W) bool to an 8-bit PNG, 255 inside and 0 elsewhere."""
    _, data = cv2.imencode(".png", inside.astype(np.uint8) * 255, _FAST)
    return data.tobytes()


def read_mask(path: Path, width: int, height: int) -> np.ndarray:
    """(H, W) bool of a PNG with two values, of which 0 is outside. Raises MarkFileError, also for another size."""
    try:
        # Pillow warns of large pictures; the size is looked at before pixels are.
        with warnings.catch_warnings(action="ignore"), path.open("rb") as file:
            with Image.open(file, formats=("PNG",)) as picture:
                _check_size(path, picture.size, (width, height))
                picture.verify()  # every chunk's check sum; the picture has to be opened again
            file.seek(0)
            with Image.open(file, formats=("PNG",)) as picture:
                values = _one_channel(picture)
    except FileNotFoundError as error:
        raise MarkFileError(tr("The mask {path} is missing.", path=path)) from error
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise MarkFileError(tr("The mask {path} is damaged, or no PNG.", path=path)) from error
    except _TwoMasks as error:
        words = tr("The mask {path} holds two masks, one in its colours and another in its transparency.", path=path)
        raise MarkFileError(words) from error
    inside = values != 0
    if (values[inside] != values.max(initial=0)).any():
        raise MarkFileError(tr("The mask {path} is none: it holds more than two values.", path=path))
    return inside


def _check_size(path: Path, size: tuple[int, int], wanted: tuple[int, int]) -> None:
    if size != wanted:
        raise MarkFileError(
            tr(
                "The mask {path} has {width} x {height} pixels, its photograph {wanted_width} x {wanted_height}.",
                path=path,
                width=size[0],
                height=size[1],
                wanted_width=wanted[0],
                wanted_height=wanted[1],
            )
        )


class _TwoMasks(Exception):
    """Colours and transparency say different things."""


def _one_channel(picture: Image.Image) -> np.ndarray:
    """(H, W) of the colours; of the transparency where all colours are one, as paint programs save a layer."""
    if picture.mode.startswith("I"):
        return np.asarray(picture)
    if not picture.has_transparency_data:
        return np.asarray(picture.convert("L"))
    whole = picture.convert("RGBA")
    colours, alpha = np.asarray(whole.convert("L")), np.asarray(whole.getchannel("A"))
    if alpha.min() == alpha.max():
        return colours
    if colours.min() == colours.max():
        return alpha
    if ((colours != 0) != (alpha != 0)).any():
        raise _TwoMasks
    return colours
