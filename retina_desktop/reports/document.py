"""What stands on the pages of a report, in words and in order, before anything is drawn. Plain Python."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np


class Tone(StrEnum):
    """What words are: their ink, and the ground of a banner."""

    PLAIN = "plain"
    QUIET = "quiet"  # sources, captions
    WARNING = "warning"  # not read, in doubt, left out
    STRONG = "strong"


@dataclass(frozen=True)
class Heading:
    """note: beside it at the right."""

    words: str
    note: str = ""


@dataclass(frozen=True)
class Paragraph:
    words: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True)
class Facts:
    """Names with their values, in columns from left to right."""

    entries: tuple[tuple[str, str], ...]
    columns: int = 3


@dataclass(frozen=True)
class Banner:
    """What matters most, on a ground of its own. tag: a word or two that say whose it is."""

    title: str
    lines: tuple[str, ...] = ()
    tag: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True)
class Cell:
    """tint: 0-1, how dark its ground is."""

    words: str
    tone: Tone = Tone.PLAIN
    tint: float = 0.0


@dataclass(frozen=True)
class Table:
    """A head that comes again on each page. shares: widths of the columns to each other; right: columns of numbers.

    A cell is meant for some words, not for paragraphs.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shares: tuple[float, ...]
    right: frozenset[int] = frozenset()
    words: str = ""  # what it is, for those who hear it


@dataclass(frozen=True)
class Outline:
    """The edge of one lesion. points: (n, 2) float, shares of the photograph's width and height."""

    kind: str
    points: np.ndarray


@dataclass(frozen=True)
class Picture:
    """A photograph at the size of print, twice: as it is, and with the lesions drawn over it where there are outlines.

    pixels: (h, w, 3) uint8 RGB. legend: (kind, words). why_none: a sentence in place of the second picture.
    """

    pixels: np.ndarray
    caption: str
    outlines: tuple[Outline, ...] = ()
    legend: tuple[tuple[str, str], ...] = ()
    overlay_caption: str = ""
    why_none: str = ""


@dataclass(frozen=True)
class Chart:
    """An SVG picture. size: width and height of its view box, of which it keeps the proportion. words: what it shows."""

    svg: str
    size: tuple[float, float]
    words: str


@dataclass(frozen=True)
class Signature:
    """Lines to write on, each with what goes there."""

    labels: tuple[str, ...]


@dataclass(frozen=True)
class Together:
    """What is never parted by the end of a page, as far as a page has room for it."""

    blocks: tuple[Block, ...]


Block = Heading | Paragraph | Facts | Banner | Table | Picture | Chart | Signature | Together


@dataclass(frozen=True)
class Letterhead:
    """The clinic's. logo: the bytes of a PNG, JPEG or SVG file that can be drawn; None for none."""

    name: str = ""
    logo: bytes | None = None


@dataclass(frozen=True)
class Document:
    """A report. footer: on each page, before the number of the page; running: at the head of each page but the first."""

    title: str
    date: str
    blocks: tuple[Block, ...]
    footer: tuple[str, ...]
    letterhead: Letterhead = field(default_factory=Letterhead)
    author: str = ""
    running: str = ""
    language: str = "en"
