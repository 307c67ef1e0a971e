"""`kpidesk decrypt`: make an encrypted shop file plain again, or read a rescue file of one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.cli.encrypt import after
from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output

RESCUE = ".encrypted"


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes; of a rescue file (`*.json.encrypted`) a plain copy is written."""
    parser.add_argument("shop", type=Path, metavar="SHOP")
    parser.add_argument("-o", "--output", type=Path, metavar="F", help="for a rescue file")
    parser.add_argument(
        "--copies", action="store_true", help="this computer's earlier copies as well"
    )


def run(args: argparse.Namespace, out: Output) -> int:
    """Make the file plain."""
    from kpidesk import encryption
    from kpidesk.desk import Desk

    if args.shop.suffix == RESCUE:
        return _rescue(args.shop, args.output, out)
    desk = Desk.open(args.shop)
    shop, book = desk.shop.get(), desk.state().book
    desk.close()
    out.speak_as(shop.language, shop.currency)
    if not encryption.is_encrypted(args.shop):
        raise refuse("not_encrypted", name=args.shop.name)
    encryption.set_key(args.shop, None)
    if args.copies:
        encryption.rekey_others(args.shop, book)
    left = encryption.others(args.shop, book)
    said = out.words.say("decrypt", "{name} is no longer encrypted: whoever has it can read it.")
    document = {"path": str(args.shop), "other_copies": left.number}
    return out.answer(document, "\n".join([said.format(name=args.shop.name), *after(left, out)]))


def _rescue(path: Path, target: Path | None, out: Output) -> int:
    from kpidesk import encryption

    text = encryption.read_rescue(path)
    target = target or path.with_suffix("")
    if target.exists():
        raise refuse("file_exists", name=target.name, path=str(target))
    target.touch(mode=0o600)
    target.write_text(text, encoding="utf-8")
    said = out.words.say("decrypt", "The figures are in {path}, which is not encrypted.")
    return out.answer({"path": str(target)}, said.format(path=target))
