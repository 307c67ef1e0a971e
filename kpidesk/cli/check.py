"""`kpidesk check`: look a shop file over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("shop", type=Path, metavar="SHOP")


def run(args: argparse.Namespace, out: Output) -> int:
    """Say whether every row is as it was saved; a file with something wrong is refused."""
    from kpidesk.desk import Desk

    desk = Desk.open(args.shop, read_only=True)  # the whole look-over is part of opening
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        state = desk.state()
    finally:
        desk.close()
    said = out.words.say("check", "{name}: all is well. {n} numbers, last saved {when}.")
    text = said.format(
        name=args.shop.name,
        n=out.formats.number(state.readings),
        when=out.formats.moment(state.saved_at),
    )
    document = {
        "ok": True,
        "book": state.book,
        "generation": state.generation,
        "saved_at": state.saved_at.isoformat(),
        "schema": state.schema,
        "readings": state.readings,
        "bytes": state.size,
        "sqlite": state.sqlite,
    }
    return out.answer(document, text)
