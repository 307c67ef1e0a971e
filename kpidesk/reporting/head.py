"""The head every sheet begins with, and the document around its blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.reporting.blocks import Beside, Block, Paragraph, Stack
from kpidesk.reporting.logo import Logo
from kpidesk.reporting.output import Document
from kpidesk.reporting.style import NOTE, NOTE_STRONG, SHOP, TITLE_LINE, TITLE_MONTH
from kpidesk.reporting.typeset import Run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.shop import Shop
    from kpidesk.language.words import Words

SHOUTED = 60
"""Longer names of shops stay in their own letters."""


def head(
    shop: Shop, title: str, accent: str, strong: str, about: str, logo: bytes | None = None
) -> list[Block]:
    """Shop, title with its accent, and one line about what the sheet covers; the logo beside."""
    name = shop.name.upper() if len(shop.name) <= SHOUTED else shop.name
    runs = [Run(f"{title}  ", TITLE_LINE), Run(accent, TITLE_MONTH)]
    named: list[Block] = [Paragraph(name, SHOP), Paragraph(runs, before=0.3)]
    if logo:
        named = [Beside([Stack(named), Logo(logo)], [5, 1])]
    line = [Run(strong + "   ", NOTE_STRONG), Run(about, NOTE)] if strong else [Run(about, NOTE)]
    return [*named, Paragraph(line, before=0.6)]


def document(shop: Shop, words: Words, title: str, about: str, blocks: Sequence[Block]) -> Document:
    """The blocks as a document with running heads, footer and page numbers."""
    return Document(
        title=f"{title} – {about} – {shop.name}",
        author=shop.name,
        language=words.language,
        blocks=blocks,
        running=(shop.name, f"{title} – {about}"),
        footer=words.say("report", "Made with KPI Desk from figures entered by hand"),
        count=lambda n, m: words.say("report", "Page {n} of {m}").format(n=n, m=m),
    )
