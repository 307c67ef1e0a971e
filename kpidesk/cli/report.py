"""`kpidesk report`: a report as PDF, pictures, workbook or web page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.cli.days import a_day
from kpidesk.domain.period import Period, month
from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output
    from kpidesk.desk import Desk
    from kpidesk.reporting.save import Report

KINDS = ("month", "week", "form", "guide", "goal", "campaign")
PAPERS = ("a4", "f4", "letter")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})$")


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("shop", type=Path, metavar="SHOP")
    parser.add_argument("--kind", choices=KINDS, default="month")
    parser.add_argument("--month", metavar="YYYY-MM", help="else the last whole one")
    parser.add_argument("--week", type=a_day, metavar="DATE", help="any day in it")
    parser.add_argument("--id", default="", help="of the goal or campaign, or its name")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="FILE",
                        help="its ending chooses PDF, PNG, XLSX or HTML")  # fmt: skip
    parser.add_argument("--paper", choices=PAPERS, default="a4")
    parser.add_argument("--landscape", action="store_true")
    parser.add_argument("--short", action="store_true", help="page one alone")


def run(args: argparse.Namespace, out: Output) -> int:
    """Write the report; the answer names the files."""
    from kpidesk.desk import Desk
    from kpidesk.reporting.output import Paper
    from kpidesk.reporting.save import drawing, save

    screen = drawing()
    desk = Desk.open(args.shop, read_only=True)
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        report = _report(desk, args, out.words.language)
        files = save(report, args.out, Paper[args.paper.upper()], args.landscape)
    finally:
        desk.close()
    del screen
    names = [str(file) for file in files]
    document = {"kind": args.kind, "title": report.document.title, "files": names}
    return out.answer(document, "\n".join(names))


def _report(desk: Desk, args: argparse.Namespace, language: str) -> Report:
    from kpidesk.clock import today
    from kpidesk.reporting.kinds import BY_ID, Kind, Wanted, make, usual_day

    kind = Kind(args.kind)
    if kind in BY_ID and not args.id:
        raise refuse("report_about", kind=args.kind)
    span = desk.readings.span()
    begun = span.first if span else None
    day = args.week or usual_day(kind, today(), desk.shop.get().week_starts, begun)
    if args.month is not None:
        day = month_asked(args.month).first
    return make(desk, Wanted(kind, day, args.id, args.short), language, today())


def month_asked(text: str) -> Period:
    """The month of `2026-10`. Raises Refused."""
    found = _MONTH.match(text)
    if found is None or not 1 <= int(found[2]) <= 12 or not 1900 <= int(found[1]) <= 9000:
        raise refuse("report_month", text=text)
    return month(int(found[1]), int(found[2]))
