"""The month's money on paper: costs, what came in, what each rupiah brought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.reporting.blocks import Beside, Block, Heading, Paragraph, Stack
from kpidesk.reporting.style import CELL_STRONG, FIGURE, HEAD_STRONG, NOTE, NOTE_STRONG
from kpidesk.reporting.table import Cell, Column, Row, Table
from kpidesk.reporting.typeset import RIGHT, Run

if TYPE_CHECKING:
    from kpidesk.domain.answer import Known
    from kpidesk.domain.month_money import Money
    from kpidesk.reporting.figures import Figures

SHARE_OF = 1_000
"""ROI in words: what came back of this many rupiah."""


def money_blocks(money: Money, figures: Figures) -> list[Block]:
    """The part under its heading; tables and figures that have nothing to say are left out."""
    columns: list[Block] = [
        part for part in (_costs(money, figures), _brought(money, figures)) if part
    ]
    ratios = _ratios(money, figures)
    weights = [0.9, 1.2][: len(columns)] if len(columns) > 1 else [1.0]
    if ratios:
        columns.append(ratios)
        weights.append(0.65)
    heading = Heading(figures.words.say("report", "Money"), _budget(money, figures), weight=0.6)
    return [heading, Beside(columns, weights)]


def _budget(money: Money, figures: Figures) -> str:
    if money.budget is None or not money.budget.value:
        return ""
    words, formats = figures.words, figures.formats
    left = money.left or 0
    facts = {
        "budget": formats.money(money.budget.value),
        "spent": formats.percent(money.cost / money.budget.value * 100, 0),
        "left": formats.money(abs(left)),
    }
    if left < 0:
        return words.say("report", "budget {budget} · overspent by {left}").format(**facts)
    return words.say("report", "budget {budget} · {spent} spent · {left} left").format(**facts)


def _two() -> list[Column]:
    return [Column(free=1), Column(align=RIGHT)]


def _total(name: str, amount: str) -> Row:
    return Row([Cell(name, CELL_STRONG), Cell(amount, CELL_STRONG)], strong=True)


def _costs(money: Money, figures: Figures) -> Table | None:
    if not money.costs:
        return None
    rows = [
        Row([Cell(figures.name(one.key)), Cell(_plain(one.answer, figures))]) for one in money.costs
    ]
    total = figures.formats.money(money.cost)
    rows.append(_total(figures.words.say("report", "Costs written down"), total))
    return Table(_two(), rows, padding=0.32, lines=False)


def _plain(answer: Known, figures: Figures) -> str:
    sign = "±" if answer.rounded_by else ""
    return sign + figures.formats.money(answer.value)


def _brought(money: Money, figures: Figures) -> Table | None:
    if money.revenue is None:
        return None
    words, formats = figures.words, figures.formats
    name = figures.name("revenue")
    if money.orders is not None:
        orders = words.say("report", "{name}, {n} orders")
        name = orders.format(name=name, n=formats.number(money.orders.value))
    rows = [Row([Cell(name), Cell(_plain(money.revenue, figures))])]
    rows += [
        Row([Cell(figures.name(one.key)), Cell(formats.money(-one.answer.value))])
        for one in money.goods
    ]
    if money.gross is not None:
        rows.append(_total(words.say("report", "Gross profit"), formats.money(money.gross)))
    if money.profit is not None:
        rows.append(
            Row([Cell(words.say("report", "Social media costs")), Cell(formats.money(-money.cost))])
        )
        rows.append(_total(words.say("report", "Left after costs"), formats.money(money.profit)))
    return Table(_two(), rows, padding=0.32, lines=False)


def _ratios(money: Money, figures: Figures) -> Stack | None:
    found = dict(money.ratios)
    blocks: list[Block] = []
    if "roi_margin" in found:
        roi = found.pop("roi_margin").value
        back = figures.formats.money(round(SHARE_OF * (100 + roi) / 100))
        of = figures.formats.money(SHARE_OF)
        said = figures.words.say("report", "{back} came back of every {of} spent")
        blocks += [
            Paragraph(figures.name("roi_margin"), HEAD_STRONG),
            Paragraph(figures.formats.percent(roi, 0), FIGURE),
            Paragraph(said.format(back=back, of=of), NOTE),
        ]
    for key, answer in found.items():
        value = figures.value(answer.value, figures.unit(key))
        runs = [Run(figures.name(key) + " ", NOTE), Run(value, NOTE_STRONG)]
        blocks.append(Paragraph(runs, before=0.5))
    return Stack(blocks) if blocks else None
