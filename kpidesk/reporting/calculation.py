"""A calculation on paper: the result, how it was worked out, and the figures it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.reporting.blocks import Heading, Paragraph
from kpidesk.reporting.output import Document
from kpidesk.reporting.style import BODY, NOTE, STRONG
from kpidesk.reporting.table import Column, Table
from kpidesk.reporting.typeset import RIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.language.words import Words
    from kpidesk.reporting.blocks import Block


@dataclass(frozen=True, slots=True)
class Calculation:
    """What is printed, in words already. `rows` of `figures` and `typed` are name and figures,
    one figure for each of `columns` (the names of scenarios, or none for a single one)."""

    title: str
    shop: str
    day: str
    result: str
    formula: str
    sentences: Sequence[str]
    figures: Sequence[Sequence[str]]
    typed: Sequence[Sequence[str]]
    columns: Sequence[str] = ()


def document(calculation: Calculation, words: Words) -> Document:
    """The pages of one calculation, or of several side by side."""
    blocks: list[Block] = [
        Paragraph(calculation.title, BODY.but(family=STRONG, size=17, leading=22)),
        Paragraph(f"{calculation.shop} · {calculation.day}", NOTE),
    ]
    if calculation.result:
        blocks.append(
            Paragraph(calculation.result, BODY.but(family=STRONG, size=13, leading=17), before=4)
        )
    if calculation.formula:
        blocks.append(Paragraph(calculation.formula, BODY, before=2))
    blocks += [Paragraph(text, BODY, before=1.5) for text in calculation.sentences]
    for name, rows in (
        (words.say("calculators", "What follows"), calculation.figures),
        (words.say("calculators", "What was typed"), calculation.typed),
    ):
        if rows:
            blocks += [Heading(name), _table(calculation.columns, rows)]
    return Document(
        title=calculation.title,
        author=calculation.shop,
        language=words.language,
        blocks=blocks,
        running=(calculation.title, calculation.shop),
        footer=words.say("calculators", "Tried out in KPI Desk; not part of the shop's records."),
    )


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    figures = max(len(row) for row in rows) - 1
    heads = list(columns) or [""] * figures
    return Table(
        [
            Column("", free=2),
            *(Column(head, align=RIGHT, free=1, wide=26) for head in heads),
        ],
        [list(row) for row in rows],
    )
