"""Charts of a programme's report as SVG: the PDF draws them and the HTML file holds them. Plain Python."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from retina_desktop.domain.language import written_number
from retina_desktop.reports import palette
from retina_desktop.reports.document import Chart

WIDTH = 520.0
FACE = "Noto Sans, DejaVu Sans, Segoe UI, Helvetica, Arial, sans-serif"
LABEL_PX = 9.5
LETTER_SHARE = 0.62
"""How wide a letter or digit is at most on average, of the size of the type."""
MOST_DAYS = 31
MOST_DATES = 7
"""Below one row of bars: a written date is some 60 of its WIDTH."""


@dataclass(frozen=True)
class Series:
    """Bars of one colour. key: of palette.BARS."""

    name: str
    key: str
    values: tuple[int, ...]


def bars(labels: Sequence[str], series: Sequence[Series], words: str, *, height: float = 170.0) -> Chart:
    """Upright bars in groups, each with its number above. labels: below each group."""
    series = [one for one in series if any(one.values)] or list(series[:1])
    top, foot = 34.0 if len(series) > 1 else 18.0, 22.0
    room = height - top - foot
    most = max((value for one in series for value in one.values), default=0) or 1
    step = WIDTH / max(len(labels), 1)
    thick = min(46.0, 0.7 * step / len(series))
    parts = [] if len(series) == 1 else _legend(series)
    for group, label in enumerate(labels):
        middle = (group + 0.5) * step
        for place, one in enumerate(series):
            value = one.values[group]
            tall = room * value / most
            x = middle + (place - len(series) / 2) * thick
            y = top + room - tall
            parts.append(
                f'<rect x="{x + 1:.1f}" y="{y:.1f}" width="{thick - 2:.1f}" height="{tall:.1f}" fill="{palette.BARS[one.key]}"/>'
            )
            if value and thick > 8:
                parts.append(_text(x + thick / 2, y - 3, written_number(value), size=8.5))
        parts.append(_label(middle, height - 8, label))
    parts.append(f'<line x1="0" y1="{top + room:.1f}" x2="{WIDTH:g}" y2="{top + room:.1f}" stroke="{palette.RULE}"/>')
    return _chart(parts, height, words)


def _legend(series: Sequence[Series]) -> list[str]:
    parts, x = [], 0.0
    for one in series:
        parts.append(f'<rect x="{x:.1f}" y="3" width="10" height="10" fill="{palette.BARS[one.key]}"/>')
        parts.append(_text(x + 15, 12, one.name, anchor="start"))
        x += 15 + 6.5 * len(one.name) + 24
    return parts


def _label(middle: float, y: float, words: str) -> str:
    """Centred below its bars, but never beyond the chart, which would cut it off."""
    half = LETTER_SHARE * LABEL_PX * len(words) / 2
    if middle < half:
        return _text(0, y, words, anchor="start")
    return _text(WIDTH, y, words, anchor="end") if middle > WIDTH - half else _text(middle, y, words)


def _text(x: float, y: float, words: str, *, anchor: str = "middle", size: float = LABEL_PX) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-family="{FACE}" font-size="{size:g}" '
        f'fill="{palette.INK}">{escape(words)}</text>'
    )


def _chart(parts: Sequence[str], height: float, words: str) -> Chart:
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {height:g}" role="img">'
        f"<title>{escape(words)}</title>{''.join(parts)}</svg>"
    )
    return Chart(svg, (WIDTH, height), words)
