"""Which edition of the program this is, known in this one place.

The full edition has PyTorch. The light one has not: OpenVINO runs the released networks, and what needs gradients, attributions
and training, says so (docs/adr/0017-two-editions.md).
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec

ATTRIBUTING = "Making an attribution needs the full edition of the program, which has PyTorch."
RETRAINING = "Retraining needs the full edition of the program, which has PyTorch."


@cache
def is_full() -> bool:
    """Whether PyTorch is here. It is looked for, never imported, so the window's process may ask."""
    return find_spec("torch") is not None


def remark() -> str:
    """What the help of an option says that needs PyTorch or DuckDB; empty in the full edition."""
    return "" if is_full() else " (full edition)"


def words() -> str:
    """One sentence for `doctor`."""
    if is_full():
        return "This is the full edition."
    return "This is the light edition, without PyTorch: making attributions and retraining need the full one."
