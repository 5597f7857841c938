"""The inks of a report: dark enough for a poor printer, and never a colour alone."""

from __future__ import annotations

INK = "#1b1f24"
QUIET = "#59616b"
RULE = "#c9ced4"
ACCENT = "#0b4f63"
GROUND = "#eef3f5"
WARNING = "#7a4b00"
WARNING_GROUND = "#fdf3e1"
TINT = (11, 79, 99)
"""The darkest ground of a table's cell, at tint 1."""

LESIONS = {"MA": "#d55e00", "HE": "#cc79a7", "EX": "#f0e442", "SE": "#56b4e9"}
"""Okabe and Ito 2008, as in the window; each kind has its shape too."""
BARS = {"model": "#9fb8c2", "reader": "#0b4f63"}


def tinted(share: float) -> tuple[str, str]:
    """(ground, ink) of a cell whose number is such a share of the largest, 0-1: light ink from the middle on."""
    strength = 0.85 * min(max(share, 0.0), 1.0)
    ground = "#" + "".join(f"{round(255 + (part - 255) * strength):02x}" for part in TINT)
    return ground, "#ffffff" if strength > 0.5 else INK
