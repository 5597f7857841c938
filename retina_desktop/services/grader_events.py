"""What the analysis process tells, and how an `Analysis` travels from it: compressed bytes, no pickle of arrays.

Maps are mostly zero: five of 2048 px shrink from 20 MB to below 2, and `unpack_analysis` spends its time in zlib, which
leaves Python's lock to the window.
"""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from retina_models.features import PackedFeatures
from retina_models.fundus import Frame
from retina_models.prediction import Analysis, Prediction


@dataclass(frozen=True)
class GraderLoading:
    """The analysis process starts, or starts again, and reads the model."""


@dataclass(frozen=True)
class GraderReady:
    model: str  # the bundle's name
    device: str  # plain words, such as "CPU (OpenVINO)"
    load_s: float
    at_once: int = 1  # photographs that its networks take together


@dataclass(frozen=True)
class GraderUnavailable:
    """No analysis process can run. Requests stay queued; `GraderClient.start` tries again."""

    reason: str  # one sentence


@dataclass(frozen=True)
class PhotographStarted:
    request: int
    path: Path


@dataclass(frozen=True)
class Summary:
    """An analysis without its maps."""

    prediction: Prediction
    width: int  # of the photograph
    height: int


@dataclass(frozen=True)
class PhotographAnalysed:
    request: int
    path: Path
    sha256: str  # of the bytes that were analysed
    packed: bytes  # for the store, or for `analysis()`
    laterality: str | None = None  # "OD" or "OS", by the file's tags or name
    patient: str | None = None
    heat: bytes | None = None  # a PNG as `map_pictures.as_picture` makes it, when the process was asked for it
    features: PackedFeatures | None = None  # for the store, to retrain from; with maps, from a RememberingGrader

    def summary(self) -> Summary:
        """What was said, without the maps: below a millisecond."""
        return unpack_summary(self.packed)

    def analysis(self) -> Analysis:
        """Some 10-80 ms, most of it without Python's lock. Call it off the GUI thread."""
        return unpack_analysis(self.packed)


@dataclass(frozen=True)
class PhotographFailed:
    request: int
    path: Path
    reason: str  # one sentence
    unreadable: bool = False  # the file itself: trying again, or another model, would not help


@dataclass(frozen=True)
class PhotographCancelled:
    request: int
    path: Path


@dataclass(frozen=True)
class ExplanationProgressed:
    request: int
    done: int  # passes through the network
    total: int


@dataclass(frozen=True)
class Explained:
    request: int
    sha256: str
    packed: bytes  # an Attribution or Parts of services.explanation, for the store too


@dataclass(frozen=True)
class ExplanationFailed:
    request: int
    reason: str  # one sentence


@dataclass(frozen=True)
class ExplanationStopped:
    request: int


ExplanationEvent = ExplanationProgressed | Explained | ExplanationFailed | ExplanationStopped

GraderEvent = (
    GraderLoading
    | GraderReady
    | GraderUnavailable
    | PhotographStarted
    | PhotographAnalysed
    | PhotographFailed
    | PhotographCancelled
    | ExplanationEvent
)

_MAGIC = b"RDA1"  # Retina Desktop analysis, layout 1
_HEADER_LENGTH = struct.Struct("<I")


def pack_analysis(analysis: Analysis, with_maps: bool = True) -> bytes:
    """The analysis as bytes: magic, length of the header, header (JSON), then each map zlib-compressed.

    Without its maps (50 ms of packing, 1 MB through the pipe) only `unpack_summary` reads it.
    """
    maps = {**analysis.lesion_maps, "artefact": analysis.artefact_map} if with_maps else {}
    blobs = {kind: zlib.compress(map_.tobytes(), 1) for kind, map_ in maps.items()}
    header = {
        "prediction": asdict(analysis.prediction),
        "frame": asdict(analysis.frame),
        "thresholds": analysis.thresholds,
        "width": analysis.width,
        "height": analysis.height,
        "maps": [[kind, *maps[kind].shape, len(blob)] for kind, blob in blobs.items()],
    }
    text = json.dumps(header).encode()
    return b"".join([_MAGIC, _HEADER_LENGTH.pack(len(text)), text, *blobs.values()])


def unpack_analysis(packed: bytes) -> Analysis:
    """The analysis that `pack_analysis` packed; its maps are read-only. Raises ValueError for any other bytes."""
    header, at = _header(packed)
    try:
        maps = {}
        for kind, rows, columns, size in header["maps"]:
            plain = zlib.decompress(memoryview(packed)[at : at + size])
            maps[kind] = np.frombuffer(plain, np.uint8).reshape(rows, columns)
            at += size
        artefact_map = maps.pop("artefact")
        prediction = Prediction.from_json(json.dumps(header["prediction"]))
        frame = Frame(**header["frame"])
        return Analysis(prediction, frame, maps, artefact_map, header["thresholds"], header["width"], header["height"])
    except (KeyError, TypeError, ValueError, zlib.error) as error:
        raise ValueError(f"These bytes are a damaged analysis: {error}.") from error


def unpack_summary(packed: bytes) -> Summary:
    """The analysis that `pack_analysis` packed, without its maps. Raises ValueError for any other bytes."""
    header, _ = _header(packed)
    try:
        prediction = Prediction.from_json(json.dumps(header["prediction"]))
        return Summary(prediction, header["width"], header["height"])
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"These bytes are a damaged analysis: {error}.") from error


def _header(packed: bytes) -> tuple[dict[str, Any], int]:
    """The header, and where the first map begins."""
    if packed[:4] != _MAGIC:
        raise ValueError("These bytes are not a packed analysis.")
    try:
        (length,) = _HEADER_LENGTH.unpack_from(packed, 4)
        return json.loads(packed[8 : 8 + length]), 8 + length
    except (ValueError, struct.error) as error:
        raise ValueError(f"These bytes are a damaged analysis: {error}.") from error
