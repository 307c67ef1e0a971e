"""`kpidesk account`: add and list the accounts of a shop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.domain.shop import Account, Platform, Role

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output
    from kpidesk.desk import Desk


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("verb", choices=("add", "list"))
    parser.add_argument("shop", type=Path, metavar="SHOP")
    parser.add_argument("--platform", choices=[str(one) for one in Platform])
    parser.add_argument("--handle")
    parser.add_argument("--name", default="")
    parser.add_argument("--role", choices=[str(one) for one in Role], default="own")


def run(args: argparse.Namespace, out: Output) -> int:
    """Add the account, or list what is there."""
    from kpidesk.desk import Desk

    desk = Desk.open(args.shop, read_only=args.verb == "list")
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        return _add(args, out, desk) if args.verb == "add" else _list(out, desk)
    finally:
        desk.close()


def _add(args: argparse.Namespace, out: Output, desk: Desk) -> int:
    if not args.platform or not (args.handle or "").strip():
        raise refuse("account_needs")
    account = desk.accounts.add(
        Account(
            platform=Platform(args.platform),
            handle=args.handle.strip(),
            role=Role(args.role),
            name=args.name.strip(),
        )
    )
    said = out.words.say("account", "Added {handle} ({platform}).")
    text = said.format(handle=account.handle, platform=account.platform)
    return out.answer(_document(account), text)


def _list(out: Output, desk: Desk) -> int:
    accounts = desk.accounts.all()
    lines = [f"{one.platform}  {one.handle}  {one.role}  {one.name}".rstrip() for one in accounts]
    text = "\n".join(lines) or out.words.say("account", "No accounts yet.")
    return out.answer([_document(one) for one in accounts], text)


def _document(account: Account) -> dict[str, object]:
    return {
        "id": account.id,
        "platform": account.platform,
        "handle": account.handle,
        "role": account.role,
        "name": account.name,
        "archived": account.archived,
    }
