"""The picture of a JPEG file without what stands round it, as DICOM takes it: nothing is decoded, nothing is lost."""

from __future__ import annotations

_STANDALONE = {0x01, *range(0xD0, 0xD8)}
_KEPT = {0xC0, 0xC4, 0xDB, 0xDD, 0xDA}
"""Frame (baseline), Huffman tables, quantisation tables, restart interval, scan (ITU-T T.81, table B.1). No application's
segment and no comment is among them."""


def baseline_stream(data: bytes) -> tuple[bytes, int] | None:
    """(the stream with what is needed to decode it alone, colours 1 or 3) of a JPEG of 8 bits, grey or YCbCr.

    None where it is another kind of JPEG (progressive, RGB, printing colours) or damaged: then the pixels are to be taken.
    """
    kept, at, colours = [b"\xff\xd8"], 2, 0
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:  # padding
            at += 1
            continue
        if marker == 0xD9:
            return (b"".join([*kept, b"\xff\xd9"]), colours) if colours else None
        if marker in _STANDALONE:
            at += 2
            continue
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4])
        segment = data[at:end]
        if marker == 0xC0:
            colours = _colours(segment)
        if marker == 0xEE and segment[4:9] == b"Adobe" and segment[15:16] == b"\x00":
            colours = -1  # stored as RGB, whatever the frame says
        if (0xC1 <= marker <= 0xCF and marker != 0xC4) or colours < 0:
            return None
        if marker in _KEPT:
            kept.append(segment)
        at = end
        if marker == 0xDA:
            end = _end_of_scan(data, at)
            kept.append(data[at:end])
            at = end
    if data[at : at + 2] == b"\xff\xd9" and colours:
        return b"".join([*kept, b"\xff\xd9"]), colours
    return None


def _colours(frame: bytes) -> int:
    """1 or 3; -1 for what does not go into DICOM as it is."""
    precision, number = frame[4], frame[9]
    names = frame[10 : 10 + 3 * number : 3]
    return number if precision == 8 and number in (1, 3) and names != b"RGB" else -1


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the next marker stands: in a scan's data 0xFF is followed by 0 or by a restart's number."""
    while (at := data.find(b"\xff", at)) >= 0:
        if at + 1 < len(data) and data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2
    return len(data)
