"""What is read first: what is likely severe, then what the model is least certain of."""

from __future__ import annotations

LIKELY = 0.5
"""Of p(3) + p(4): from here on severe or proliferative retinopathy is more likely than not."""

Urgency = tuple[bool, float]
"""Larger is more urgent."""


def urgency(p_severe: float, uncertainty: float) -> Urgency:
    """The likely grades 3 and 4 by how likely, before all others by how uncertain. Both arguments: 0-1.

    Behind the likely severe ones the order says where to look hard, and not what is to be seen there.
    """
    return (True, p_severe) if p_severe >= LIKELY else (False, uncertainty)
