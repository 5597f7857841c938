"""What an explanation is, how it travels and is kept: an 8-bit map in the network's frame, or the weights of the parts.

Bytes are a magic, a header (JSON) and, of a map, its zlib-compressed pixels: no pickle, some 10 to 500 kB.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from retina_desktop.services.overlay import GREY_RETINA, even_ramp
from retina_models.fundus import Frame

NOTHING = 128
"""Value of a pixel that neither speaks for nor against; a step is 1/127 of the strongest."""

_MAGIC = b"RDX1"  # Retina Desktop explanation, layout 1
_HEADER_LENGTH = struct.Struct("<I")


@dataclass(frozen=True)
class Attribution:
    """Which pixels spoke for and against one answer of one model about one photograph."""

    model: str  # the bundle's name
    method: str  # of domain.attribution.METHODS
    target: str  # of domain.attribution.TARGETS
    frame: Frame  # of the map
    map: np.ndarray  # (size, size) uint8: NOTHING + 127 x share, from 1 strongly against to 255 strongly for

    @property
    def strongest_for(self) -> float:
        """0 to 1: 1 is the map's own scale, the 99.5th percentile of its absolute values."""
        return max(0, int(self.map.max()) - NOTHING) / 127

    @property
    def strongest_against(self) -> float:
        return max(0, NOTHING - int(self.map.min())) / 127


@dataclass(frozen=True)
class Parts:
    """How many grades each part moved the model's expected grade; together they make `whole` of `clean`."""

    model: str
    moved: dict[str, float]  # MA, HE, EX, SE, global, artefact
    clean: float  # expected grade of this field without anything to see
    whole: float  # expected grade of the photograph


def as_map(heat: np.ndarray) -> np.ndarray:
    """(S, S) float in [-1, 1] -> uint8 as Attribution.map holds it."""
    return np.round(NOTHING + 127 * np.clip(heat, -1, 1)).astype(np.uint8)


def pack_attribution(attribution: Attribution) -> bytes:
    made = {
        "model": attribution.model,
        "method": attribution.method,
        "target": attribution.target,
        "frame": asdict(attribution.frame),
    }
    return _packed(made) + zlib.compress(attribution.map.tobytes(), 6)


def pack_parts(parts: Parts) -> bytes:
    return _packed(asdict(parts))


def unpack_attribution(packed: bytes) -> Attribution:
    """A few milliseconds. Raises ValueError for bytes that pack_attribution did not make."""
    header, at = _header(packed)
    try:
        frame = Frame(**header["frame"])
        plain = zlib.decompress(memoryview(packed)[at:])
        map_ = np.frombuffer(plain, np.uint8).reshape(frame.size, frame.size)
        return Attribution(header["model"], header["method"], header["target"], frame, map_)
    except (KeyError, TypeError, ValueError, zlib.error) as error:
        raise ValueError(f"These bytes are a damaged attribution: {error}.") from error


def unpack_parts(packed: bytes) -> Parts:
    """Raises ValueError for bytes that pack_parts did not make."""
    header, _ = _header(packed)
    try:
        moved = {str(part): float(value) for part, value in header["moved"].items()}
        return Parts(str(header["model"]), moved, float(header["clean"]), float(header["whole"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"These bytes are damaged weights of parts: {error}.") from error


def model_of(packed: bytes) -> str:
    """The bundle's name. Raises ValueError for bytes that are no explanation."""
    header, _ = _header(packed)
    return str(header.get("model", ""))


def _packed(header: Mapping[str, object]) -> bytes:
    text = json.dumps(header).encode()
    return b"".join([_MAGIC, _HEADER_LENGTH.pack(len(text)), text])


def _header(packed: bytes) -> tuple[dict[str, Any], int]:
    if packed[:4] != _MAGIC:
        raise ValueError("These bytes are no packed explanation.")
    try:
        (length,) = _HEADER_LENGTH.unpack_from(packed, 4)
        return json.loads(packed[8 : 8 + length]), 8 + length
    except (ValueError, struct.error) as error:
        raise ValueError(f"These bytes are a damaged explanation: {error}.") from error


def diverging_table(against: tuple[int, int, int], for_: tuple[int, int, int]) -> np.ndarray:
    """(256,) uint32, premultiplied ARGB for each value of a map: clear at NOTHING, even steps to each side's colour."""
    table = np.zeros(256, np.uint32)
    for colour, side in ((against, -1), (for_, 1)):
        steps = np.arange(128)
        alphas = even_ramp(colour, GREY_RETINA)[steps * 255 // 127]
        parts = np.round(np.array([255, *colour])[:, None] * alphas).astype(np.uint32)
        table[NOTHING + side * steps] = (parts[0] << 24) | (parts[1] << 16) | (parts[2] << 8) | parts[3]
    table[0] = table[1]
    return table
