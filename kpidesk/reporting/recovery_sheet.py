"""The recovery key of an encrypted shop file on one sheet, for a drawer away from the computer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kpidesk.reporting.blocks import Block, Heading, Paragraph
from kpidesk.reporting.head import document, head
from kpidesk.reporting.style import BODY, FIGURE, NOTE
from kpidesk.reporting.table import Cell, Column, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.shop import Shop
    from kpidesk.language.words import Words
    from kpidesk.reporting.output import Document

IN_A_ROW = 4


def recovery_sheet(
    shop: Shop, groups: Sequence[str], file: str, made_on: str, words: Words
) -> Document:
    """The sheet; `file` is the name of the shop file, `made_on` the day as it is written."""
    say = words.say
    title = say("report", "Recovery key")
    blocks: list[Block] = head(shop, title, made_on, "", file)
    blocks.append(Heading(say("report", "The key")))
    rows = []
    for first in range(0, len(groups), IN_A_ROW):
        cells: list[Cell] = []
        for number, group in enumerate(groups[first : first + IN_A_ROW], start=first + 1):
            cells += [Cell(str(number), NOTE), Cell(group, FIGURE)]
        rows.append(cells + [Cell("")] * (2 * IN_A_ROW - len(cells)))
    columns = [Column(wide=6), Column(free=1)] * IN_A_ROW
    blocks.append(Table(columns, rows, lines=False, padding=2.0))
    blocks.append(Heading(say("report", "What it is for")))
    told = (
        say(
            "report",
            "It opens the file when the passphrase is forgotten. Choose “Use the recovery key”"
            " where the passphrase is asked for, and type the groups in order; spaces and dashes"
            " do not matter.",
        ),
        say(
            "report",
            "Whoever has this sheet and the file can read every number. Keep it where you keep"
            " papers that matter, not beside the computer.",
        ),
        say(
            "report",
            "Another passphrase brings another recovery key; this one then opens only copies made"
            " before.",
        ),
    )
    blocks += [Paragraph(text, BODY, before=0.8) for text in told]
    digits = say("report", "There is no letter O, I, L or U in it: 0 and 1 are digits.")
    blocks.append(Paragraph(digits, NOTE, before=1.2))
    made = document(shop, words, title, made_on, blocks)
    return replace(made, footer=say("report", "Keep this sheet away from the computer."))
