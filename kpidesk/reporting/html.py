"""A report as one self-contained page for a browser: the same blocks as headings, tables, SVG.

Nothing is loaded from anywhere and no script runs; every text is escaped. Tables are real tables,
so that a screen reader can walk them.
"""

from __future__ import annotations

import base64
from functools import singledispatch
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter

from kpidesk.reporting.blocks import (
    Beside,
    Block,
    Break,
    Figure,
    Heading,
    Paragraph,
    Space,
    Stack,
)
from kpidesk.reporting.logo import Logo
from kpidesk.reporting.output import picture_bytes
from kpidesk.reporting.style import LEAD, MEDIUM, MM, PT, STRONG, TITLE, clean, ink_of, tinted
from kpidesk.reporting.table import Cell, Column, Row, Shape, Table
from kpidesk.reporting.typeset import RIGHT, Run, runs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kpidesk.reporting.blocks import Paint
    from kpidesk.reporting.output import Document
    from kpidesk.reporting.style import Style

WIDTH = 180 * MM
_WEIGHTS = {TITLE: 700, LEAD: 500, STRONG: 600, MEDIUM: 500}
_SHAPES = {Shape.FULL: "●", Shape.HALF: "◐", Shape.RING: "○", Shape.DASH: "–"}
_STYLE = """
body{font:12pt/1.45 Inter,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;color:#1B1D20;
background:#fff;max-width:180mm;margin:10mm auto;padding:0 5mm;
font-variant-numeric:tabular-nums}
h1,p{margin:.15em 0;overflow-wrap:anywhere}
h2{font-size:11pt;border-top:1px solid #1B1D20;padding-top:.5em;margin:1.4em 0 .4em;display:flex;
justify-content:space-between;gap:1em;align-items:baseline;flex-wrap:wrap}
h2 small{font-weight:400;color:#53595F;font-size:8pt}
table{border-collapse:collapse;width:100%;font-size:9pt;margin:.2em 0}
th,td{padding:.3em .4em .3em 0;text-align:left;vertical-align:top;border-bottom:1px solid #DADEE2}
th{font-size:8pt;font-weight:500;color:#53595F;border-bottom-color:#AEB4BA}
.r{text-align:right;white-space:nowrap}
tr.total td{border-top:1px solid #53595F}
.beside{display:flex;gap:6mm;flex-wrap:wrap}
.beside>*{min-width:40mm}
svg{width:100%;height:auto}
td svg{width:18mm}
footer{color:#53595F;font-size:8pt;margin-top:2em}
@media print{@page{margin:15mm}body{margin:0;max-width:none}}
"""


def html_page(document: Document) -> str:
    """The whole page; it needs no other file."""
    with tinted(document.accent):
        body = "\n".join(_html(block) for block in document.blocks)
    title, language = escape(clean(document.title)), escape(document.language)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\';'
        " style-src 'unsafe-inline'; img-src data:\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n"
        f"</main>\n<footer>{escape(clean(document.footer))}</footer>\n</body>\n</html>\n"
    )


def _runs(runs: Iterable[Run]) -> str:
    return "".join(
        f'<span style="{_css(run.style)}">{escape(run.text)}</span>'.replace("\n", "<br>")
        for run in runs
    )


def _css(style: Style) -> str:
    weight = _WEIGHTS.get(style.family, 400)
    return (
        f"font-size:{style.size * 1.1:.1f}pt;font-weight:{weight};color:{ink_of(style.ink).name()}"
    )


def _svg(paint: Paint, wide: float, tall: float) -> str:
    """A drawing as inline SVG, without the head that a file of its own would need."""
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(1440)
    generator.setSize(QSize(round(wide), round(tall)))
    generator.setViewBox(QRectF(0, 0, wide, tall))
    painter = QPainter(generator)
    paint(painter, QRectF(0, 0, wide, tall))
    painter.end()
    drawn = bytes(buffer.data().data()).decode()
    start = drawn.index(">", drawn.index("<svg"))
    inside = drawn[start + 1 : drawn.rindex("</svg>")]
    for family in ("KPI Desk Text Medium", "KPI Desk Text SemiBold", "KPI Desk Text"):
        inside = inside.replace(f'font-family="{family}"', "")
    return f'<svg viewBox="0 0 {wide:.0f} {tall:.0f}" aria-hidden="true">{inside}</svg>'


@singledispatch
def _html(block: Block) -> str:
    raise TypeError(f"no page for {type(block).__name__}")


@_html.register
def _(block: Break) -> str:
    del block
    return ""


@_html.register
def _(block: Space) -> str:
    del block
    return ""


@_html.register
def _(block: Paragraph) -> str:
    sign = escape(block.hang.strip())
    sign = f"{sign} " if sign else ""
    largest = max((run.style.size for run in block.runs), default=0)
    tag = "h1" if largest >= 20 else "p"
    return f"<{tag}>{sign}{_runs(block.runs)}</{tag}>"


@_html.register
def _(block: Heading) -> str:
    name = "".join(escape(run.text) for run in block.name)
    aside = "".join(escape(run.text) for run in block.aside)
    return f"<h2>{name}" + (f" <small>{aside}</small>" if aside else "") + "</h2>"


@_html.register
def _(block: Figure) -> str:
    return _svg(block.paint, WIDTH, block.wanted)


@_html.register
def _(block: Stack) -> str:
    return "<div>" + "\n".join(_html(one) for one in block.blocks) + "</div>"


@_html.register
def _(block: Beside) -> str:
    parts = []
    for one, weight, wide in zip(block.blocks, block.weights, block.widths(WIDTH), strict=True):
        inside = _svg(one.paint, wide, one.wanted) if isinstance(one, Figure) else _html(one)
        inside = _narrow(one, wide) if isinstance(one, Stack) else inside
        parts.append(f'<div style="flex:{weight:g} 1 {wide / PT:.0f}pt">{inside}</div>')
    return '<div class="beside">' + "\n".join(parts) + "</div>"


def _narrow(block: Stack, wide: float) -> str:
    return "\n".join(
        _svg(one.paint, wide, one.wanted) if isinstance(one, Figure) else _html(one)
        for one in block.blocks
    )


@_html.register
def _(block: Logo) -> str:
    if block.image.isNull():
        return ""
    data = base64.b64encode(picture_bytes(block.image)).decode()
    return f'<img alt="" style="max-height:16mm;float:right" src="data:image/png;base64,{data}">'


@_html.register
def _(block: Table) -> str:
    setting = block.setting
    heads = ""
    if setting.groups:
        heads += _row(Row(setting.groups), setting.columns, "th")
    if any(column.head for column in setting.columns):
        cells = [Cell(column.head) for column in setting.columns]
        heads += _row(Row(cells), setting.columns, "th")
    rows = "".join(_row(row, setting.columns, "td") for row in setting.rows)
    return f"<table><thead>{heads}</thead><tbody>{rows}</tbody></table>"


def _row(row: Row, columns: Sequence[Column], tag: str) -> str:
    cells, n = [], 0
    for cell in row.cells:
        column = columns[min(n, len(columns) - 1)]
        right = (cell.align or column.align) == RIGHT
        attributes = ' class="r"' if right else ""
        attributes += f' colspan="{cell.span}"' if cell.span > 1 else ""
        attributes += ' scope="col"' if tag == "th" else ""
        cells.append(f"<{tag}{attributes}>{_inside(cell, column, tag)}</{tag}>")
        n += cell.span
    total = ' class="total"' if row.strong else ""
    return f"<tr{total}>{''.join(cells)}</tr>\n"


def _inside(cell: Cell, column: Column, tag: str) -> str:
    if cell.paint is not None:
        return _svg(cell.paint, 18 * MM, 5 * MM)
    runs = runs_of(cell.words, cell.style or column.style)
    if tag == "th":
        return "".join(escape(run.text) for run in runs)
    sign = f"{_SHAPES[cell.shape]} " if cell.shape else ""
    return sign + _runs(runs)
