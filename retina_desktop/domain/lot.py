"""Drawing by lot, so that a draw can be repeated: by a hash of what is drawn, never by a generator's state."""

from __future__ import annotations

import hashlib

_DRAWS = 2**64


def lot(key: str) -> float:
    """In [0, 1), evenly, the same in every version and on every machine: drawn where it is below a share.

    What else there is to draw from, and in which order it came, changes nothing.
    """
    digest = hashlib.blake2b(key.encode("utf-8", "backslashreplace"), digest_size=8).digest()
    return int.from_bytes(digest) / _DRAWS
