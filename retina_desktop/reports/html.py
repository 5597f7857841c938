"""A document as one HTML file that needs no other: styles, charts and logo are inside. Plain Python."""

from __future__ import annotations

import base64
from html import escape

from retina_desktop.reports import palette
from retina_desktop.reports.charts import FACE
from retina_desktop.reports.document import (
    Banner,
    Block,
    Chart,
    Document,
    Facts,
    Heading,
    Paragraph,
    Table,
    Together,
    Tone,
)

MOST_ROWS_TOGETHER = 12
"""Of a table on paper: a longer one may go on on the next page, under its head."""

_STYLE = f"""
body {{ font: 15px/1.5 {FACE}; color: {palette.INK}; background: #fff; max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem; }}
header {{ display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1rem; border-bottom: 2px solid {palette.ACCENT}; padding-bottom: .8rem; }}
header img {{ max-height: 4rem; max-width: 12rem; }}
header .clinic {{ font-weight: 700; color: {palette.ACCENT}; flex: 1; }}
header .title {{ text-align: right; margin-left: auto; }}
h1 {{ font-size: 1.35rem; margin: 0; }}
h2 {{ font-size: 1.1rem; color: {palette.ACCENT}; border-bottom: 1px solid {palette.ACCENT}; margin: 2rem 0 .6rem; display: flex; }}
h2 span {{ margin-left: auto; color: {palette.INK}; font-weight: 400; font-size: .95rem; }}
dl {{ display: grid; grid-template-columns: repeat(var(--columns), 1fr); gap: .5rem 1.5rem; margin: 1rem 0; }}
dt {{ font-size: .8rem; color: {palette.QUIET}; }}
dd {{ margin: 0; font-weight: 600; }}
.banner {{ background: {palette.GROUND}; border-left: 5px solid {palette.ACCENT}; padding: .8rem 1rem; margin: 1rem 0; }}
.banner.warning {{ background: {palette.WARNING_GROUND}; border-color: {palette.WARNING}; }}
.banner b {{ font-size: 1.2rem; color: {palette.ACCENT}; }}
.banner.warning b {{ color: {palette.WARNING}; }}
.tag {{ float: right; background: {palette.ACCENT}; color: #fff; border-radius: 3px; padding: .1rem .6rem; font-size: .8rem; }}
.warning .tag {{ background: {palette.WARNING}; }}
p.quiet {{ color: {palette.QUIET}; font-size: .85rem; }}
p.warning {{ color: {palette.WARNING}; }}
p.strong {{ font-weight: 700; }}
table {{ border-collapse: collapse; width: 100%; margin: .8rem 0; font-variant-numeric: tabular-nums; }}
th {{ background: {palette.GROUND}; color: {palette.ACCENT}; font-size: .85rem; text-align: left; }}
th, td {{ padding: .3rem .6rem; border-bottom: 1px solid {palette.RULE}; vertical-align: top; }}
td {{ overflow-wrap: anywhere; }}
td:first-child {{ min-width: 6.5rem; }}
.n {{ text-align: right; }}
figure {{ margin: 1rem 0; }}
svg {{ width: 100%; height: auto; }}
footer {{ border-top: 1px solid {palette.RULE}; margin-top: 2.5rem; padding-top: .6rem; font-size: .8rem; color: {palette.QUIET}; }}
footer p:first-child {{ font-weight: 700; }}
@media (max-width: 36rem) {{ dl {{ --columns: 2 !important; }} main {{ overflow-x: auto; }} th, td {{ padding: .25rem; }}
  th {{ font-size: .75rem; }} header .clinic {{ min-width: 40%; }} }}
@media print {{ body {{ font-size: 12px; margin: 0; max-width: none; }}
  h2, dl, figure, table:not(.long), tr, .banner, footer {{ break-inside: avoid; }} h2 {{ break-after: avoid; }} }}
"""


def to_html(document: Document) -> str:
    """Raises ValueError for a block that belongs on paper alone, such as a photograph."""
    head = document.letterhead
    logo = f'<img alt="" src="{_data_uri(head.logo)}">' if head.logo else ""
    body = "\n".join(_block(block) for block in document.blocks)
    foot = "".join(f"<p>{escape(words)}</p>" for words in document.footer)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<header>{logo}<div class="clinic">{escape(head.name)}</div>'
        f'<div class="title"><h1>{escape(document.title)}</h1>{escape(document.date)}</div></header>\n'
        f"<main>\n{body}\n</main>\n<footer>{foot}</footer>\n</body>\n</html>\n"
    )


def _block(block: Block) -> str:
    if isinstance(block, Together):
        return "\n".join(_block(inner) for inner in block.blocks)
    if isinstance(block, Heading):
        return f"<h2>{escape(block.words)}{f'<span>{escape(block.note)}</span>' if block.note else ''}</h2>"
    if isinstance(block, Paragraph):
        return f'<p class="{block.tone}">{escape(block.words)}</p>'
    if isinstance(block, Facts):
        inner = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in block.entries)
        return f'<dl style="--columns: {block.columns}">{inner}</dl>'
    if isinstance(block, Banner):
        tag = f'<span class="tag">{escape(block.tag)}</span>' if block.tag else ""
        lines = "".join(f"<div>{escape(words)}</div>" for words in block.lines)
        return f'<div class="banner {block.tone}">{tag}<b>{escape(block.title)}</b>{lines}</div>'
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Chart):
        return f"<figure>{block.svg}</figure>"
    raise ValueError(f"{type(block).__name__} is not for HTML.")


def _table(block: Table) -> str:
    numbers = [' class="n"' if place in block.right else "" for place in range(len(block.shares))]
    unit = 100 / sum(block.shares)
    columns = "".join(f'<col style="width: {unit * share:.1f}%">' for share in block.shares)
    head = "".join(f'<th scope="col"{numbers[place]}>{escape(words)}</th>' for place, words in enumerate(block.head))
    rows = []
    for row in block.rows:
        cells = []
        for place, cell in enumerate(row):
            ground, ink = palette.tinted(cell.tint) if cell.tint > 0 else ("", "")
            style = f' style="background: {ground}; color: {ink}"' if ground else ""
            words = f"<b>{escape(cell.words)}</b>" if cell.tone is Tone.STRONG else escape(cell.words)
            cells.append(f"<td{numbers[place]}{style}>{words}</td>")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    label = f' aria-label="{escape(block.words)}"' if block.words else ""
    is_long = ' class="long"' if len(block.rows) > MOST_ROWS_TOGETHER else ""
    return f"<table{is_long}{label}><colgroup>{columns}</colgroup><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _data_uri(logo: bytes) -> str:
    kind = "svg+xml" if b"<svg" in logo[:2000] else "png" if logo[:4] == b"\x89PNG" else "jpeg"
    return f"data:image/{kind};base64,{base64.b64encode(logo).decode()}"
