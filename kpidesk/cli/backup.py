"""`kpidesk backup`: write a checked copy of the shop file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk import care
from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("shop", type=Path, metavar="SHOP")
    parser.add_argument("-o", "--output", type=Path, metavar="F", help="a .kpidesk or .zip file")


def run(args: argparse.Namespace, out: Output) -> int:
    """Make the copy; without `-o` among this computer's own backups."""
    from kpidesk.desk import Desk

    desk = Desk.open(args.shop, read_only=True)
    shop = desk.shop.get()
    desk.close()
    out.speak_as(shop.language, shop.currency)
    if args.output is None:
        made = care.back_up(args.shop)
        target, content = made.path, made.content
    else:
        target = args.output
        if target.exists():
            raise refuse("file_exists", name=target.name, path=str(target))
        if not target.parent.is_dir():
            raise refuse("folder_missing", folder=str(target.parent))
        content = care.copy_to(args.shop, target)
    said = out.words.say("backup", "Checked copy with {n} numbers: {path}")
    text = said.format(n=out.formats.number(content.readings), path=target)
    document = {
        "path": str(target),
        "generation": content.generation,
        "readings": content.readings,
        "saved_at": content.saved_at.isoformat(),
    }
    return out.answer(document, text)
