"""`kpidesk kpi`: metrics and KPIs of a shop over a period."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.cli.days import a_day
from kpidesk.domain.answer import Between, Known, Unknown, Why
from kpidesk.domain.period import Period, months_of, weeks_of
from kpidesk.domain.problem import refuse
from kpidesk.domain.readable import readable
from kpidesk.domain.shop import Role
from kpidesk.language.answers import notes, reason, said

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from kpidesk.cli.output import Output
    from kpidesk.desk import Desk
    from kpidesk.domain.answer import Answer
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.shop import Account

LATEST = date(9000, 1, 1)
"""Days beyond this are a slip of the hand, and would run past the calendar."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("shop", type=Path, metavar="SHOP")
    parser.add_argument("--from", dest="first", type=a_day, required=True, metavar="D")
    parser.add_argument("--to", dest="last", type=a_day, required=True, metavar="D")
    parser.add_argument("--by", choices=("week", "month"), help="one answer for each, whole ones")
    parser.add_argument("--account", metavar="H", help="one account; else all own ones")
    parser.set_defaults(loose="keys")
    parser.add_argument(
        "keys", nargs="*", metavar="KEY", help="metrics and KPIs; else what is there"
    )


def run(args: argparse.Namespace, out: Output) -> int:
    """Answer what was asked; unknown figures come with their reason."""
    from kpidesk.desk import Desk

    if args.last < args.first or args.last > LATEST or args.first.year < 2:
        raise refuse("period_crossed", first=str(args.first), last=str(args.last))
    desk = Desk.open(args.shop, read_only=True)
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        periods = _periods(Period(args.first, args.last), args.by, shop.week_starts)
        for key in args.keys:
            if desk.catalogue.find(key) is None:
                raise refuse("unknown_key", key=key)
        whose = _whose(desk, args.account)
        scope = desk.scope(Period(periods[0].first, periods[-1].last))
        return _answered(scope, whose, periods, args.keys, out)
    finally:
        desk.close()


def _periods(asked: Period, by: str | None, starts: int) -> list[Period]:
    """The periods to answer for; whole weeks and months, the outer ones may stick out."""
    if by == "week":
        return weeks_of(asked, starts)
    return months_of(asked) if by == "month" else [asked]


def _whose(desk: Desk, handle: str | None) -> list[Account | None]:
    """The accounts to answer for; None stands for all own ones together."""
    if handle is not None:
        return [desk.accounts.find(handle)]
    own = [account for account in desk.accounts.all() if account.role is Role.OWN]
    return [own[0]] if len(own) == 1 else [None, *own]


def _answered(
    scope: Scope,
    whose: Sequence[Account | None],
    periods: Sequence[Period],
    keys: Sequence[str],
    out: Output,
) -> int:
    documents: list[dict[str, object]] = []
    lines: list[str] = []
    for account in whose:
        wanted = keys or _there(scope, account)
        for period in periods:
            answers = {k: scope.answer(_key(scope, k), period, _id(account)) for k in wanted}
            documents.append(
                {
                    "account": account.handle if account else None,
                    "from": period.first.isoformat(),
                    "to": period.last.isoformat(),
                    "kpis": {k: document(scope, k, answer) for k, answer in answers.items()},
                }
            )
            title = account.title if account else out.words.say("kpi", "All accounts")
            lines.append(f"{title}, {out.formats.span(period)}")
            lines += [_line(scope, k, answer, out) for k, answer in answers.items()]
            lines.append("")
    return out.answer(documents, "\n".join(lines))


def _id(account: Account | None) -> str | None:
    return account.id if account else None


def _key(scope: Scope, key: str) -> str:
    found = scope.catalogue.find(key)
    return found.key if found else key


def _there(scope: Scope, account: Account | None) -> list[str]:
    """The keys that can have a figure from what was read, metrics first."""
    ids = [account.id] if account else [one.id for one in scope.own]
    read = {key for key in scope.catalogue.metrics if any(scope.track(key, one) for one in ids)}
    found = readable(scope, read)
    return [key for key in [*scope.catalogue.metrics, *scope.catalogue.kpis] if key in found]


def _is_at_least(answer: Answer) -> bool:
    """True for people counted in weeks that leave days out: at least so many, but no more is
    known."""
    return isinstance(answer, Unknown) and answer.why is Why.NOT_ADDITIVE and bool(answer.parts)


def document(scope: Scope, key: str, answer: Answer) -> dict[str, object]:
    """One answer as JSON: `value` is null where unknown, with `why` beside it; `lower` and
    `upper` bound what is only known between, or a share of a small sample."""
    found = scope.catalogue.find(key)
    known = answer if isinstance(answer, Known) else None
    bounds = answer if isinstance(answer, Between) else None
    least = dict(answer.parts) if _is_at_least(answer) else {}
    return {
        "value": known.value if known else None,
        "unit": found.unit.value if found else None,
        "why": None if isinstance(answer, Known) else answer.why.value,
        "about": answer.about or None if isinstance(answer, Unknown) else None,
        "coverage": answer.coverage,
        "lower": bounds.low if bounds else known.low if known else least.get("low"),
        "upper": bounds.high if bounds else known.high if known else None,
        "mean": bounds.mean if bounds else least.get("mean"),
        "rounded_by": known.rounded_by if known else 0,
        "parts": {} if least else dict(answer.parts),
        "notes": sorted(note.value for note in answer.notes),
    }


def _line(scope: Scope, key: str, answer: Answer, out: Output) -> str:
    found = scope.catalogue.find(key)
    assert found is not None
    name = f"{found.name[out.words.language]} ({key})"
    beside = reason(answer, scope.catalogue, out.words) or notes(answer, out.words)
    return f"  {name:<64} {said(answer, found.unit, out.formats):>16}  {beside}".rstrip()
