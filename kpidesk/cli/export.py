"""`kpidesk export`: write all data as plain files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes; `--json` writes the JSON document and answers in JSON."""
    parser.add_argument("shop", type=Path, metavar="SHOP")
    parser.add_argument("-o", "--output", type=Path, metavar="FOLDER", required=True)
    parser.add_argument("--csv", action="store_true", help="one CSV file per table (default)")
    parser.add_argument("--xlsx", action="store_true", help="one Excel workbook")


def run(args: argparse.Namespace, out: Output) -> int:
    """Write the files and say how many numbers are in them."""
    from kpidesk.desk import Desk
    from kpidesk.reporting.export import export

    forms = [name for name in ("csv", "xlsx", "json") if getattr(args, name)] or ["csv"]
    desk = Desk.open(args.shop, read_only=True)
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        written = export(desk, args.output, forms)
        readings = desk.state().readings
    finally:
        desk.close()
    said = out.words.say("export", "Wrote {n} numbers to {folder}.")
    text = said.format(n=out.formats.number(readings), folder=args.output)
    return out.answer({"files": [str(path) for path in written], "readings": readings}, text)
