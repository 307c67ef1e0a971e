"""`kpidesk new`: make an empty shop file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.cli.output import system_language
from kpidesk.domain.problem import refuse
from kpidesk.domain.shop import Shop

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes; `--lang` is also the language of the new shop."""
    parser.add_argument("shop", type=Path, metavar="SHOP")
    parser.add_argument("--name", required=True)
    parser.add_argument("--sector", default="")
    parser.add_argument("--city", default="")
    parser.add_argument("--currency", default="IDR")
    parser.add_argument("--week-start", choices=WEEKDAYS, default="monday")


def run(args: argparse.Namespace, out: Output) -> int:
    """Make the file and say where."""
    from kpidesk.desk import Desk

    currency = args.currency.strip().upper()
    if len(currency) != 3 or not (currency.isascii() and currency.isalpha()):
        raise refuse("bad_currency", text=args.currency)
    name = args.name.strip()
    if not 1 <= len(name) <= 200:
        raise refuse("bad_shop_name")
    language = args.lang or system_language()
    shop = Shop(
        name=name,
        sector=args.sector,
        city=args.city,
        currency=currency,
        language=language,
        week_starts=WEEKDAYS.index(args.week_start),
    )
    desk = Desk.create(args.shop, shop)
    desk.close()
    out.speak_as(language, currency)
    said = out.words.say("new", "{name} is ready: {path}").format(name=name, path=args.shop)
    return out.answer({"path": str(args.shop), "name": name, "language": language}, said)
