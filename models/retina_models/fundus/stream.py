"""The size of the picture inside a compressed stream, from its header: read before anything is decoded."""

from __future__ import annotations

import struct

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {0xF7}
"""Start-of-frame markers of JPEG (T.81, table B.1) and of JPEG-LS (T.87)."""

_BARE = frozenset(range(0xD0, 0xD9)) | {0x01}
"""Markers without a length behind them."""


def size_in_stream(stream: bytes) -> tuple[int, int] | None:
    """(width, height) as a JPEG, JPEG-LS or JPEG 2000 code stream states it; None where it states none."""
    try:
        return _in_jpeg_2000(stream) if stream[:4] == b"\xff\x4f\xff\x51" else _in_jpeg(stream)
    except (struct.error, IndexError):
        return None


def _in_jpeg_2000(stream: bytes) -> tuple[int, int]:
    """The SIZ segment (T.800, A.5.1)."""
    right, bottom, left, top = struct.unpack_from(">IIII", stream, 8)
    return right - left, bottom - top


def _in_jpeg(stream: bytes) -> tuple[int, int] | None:
    at = 2
    while at < len(stream):
        if stream[at] != 0xFF:
            return None
        marker = stream[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", stream, at + 5)
            return width, height
        if marker == 0xDA:
            return None
        at += 1 if marker == 0xFF else 2 if marker in _BARE else 2 + int.from_bytes(stream[at + 2 : at + 4])
    return None
