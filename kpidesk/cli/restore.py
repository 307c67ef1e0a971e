"""`kpidesk restore`: bring a backup back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk import care
from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes; the backup may be a .kpidesk, .zip or .json file."""
    parser.add_argument("backup", type=Path, metavar="BACKUP")
    parser.add_argument("-o", "--output", type=Path, metavar="SHOP", required=True)


def run(args: argparse.Namespace, out: Output) -> int:
    """Bring it back; what was there is kept in a folder beside."""
    from kpidesk.desk import Desk

    if not args.backup.exists():
        raise refuse("file_missing", name=args.backup.name, path=str(args.backup))
    kept = care.bring_back(args.backup, args.output)
    desk = Desk.open(args.output)
    try:
        shop = desk.shop.get()
        readings = desk.state().readings
    finally:
        desk.close()
    out.speak_as(shop.language, shop.currency)
    said = out.words.say("restore", "{path} is back with {n} numbers.")
    text = said.format(path=args.output, n=out.formats.number(readings))
    if kept is not None:
        more = out.words.say("restore", "The file that was there is kept in {folder}.")
        text = f"{text} {more.format(folder=kept)}"
    document = {
        "path": str(args.output),
        "readings": readings,
        "kept": str(kept) if kept else None,
    }
    return out.answer(document, text)
