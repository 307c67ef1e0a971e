"""`kpidesk enter`: stores typed numbers through the reader and the checks of the form."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.cli.days import a_day
from kpidesk.clock import today
from kpidesk.domain.action import Action, action
from kpidesk.domain.answer import Known
from kpidesk.domain.checks import month_doubt
from kpidesk.domain.form import (
    WEEKS_BACK,
    Judged,
    Line,
    Weekly,
    form,
    judge,
    period_of,
    reading_of,
    surroundings,
)
from kpidesk.domain.metric import Kind, Metric
from kpidesk.domain.number import kind_of
from kpidesk.domain.period import Period, day, month_of, months_of, week_of
from kpidesk.domain.problem import refuse
from kpidesk.domain.rollup import roll_up
from kpidesk.domain.scope import Scope
from kpidesk.language.entries import figure, said, understood

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from kpidesk.cli.output import Output
    from kpidesk.desk import Desk
    from kpidesk.domain.number import Million
    from kpidesk.domain.problem import Problem
    from kpidesk.domain.reading import Reading
    from kpidesk.domain.shop import Account


EARLIEST, LATEST = date(1990, 1, 1), date(9000, 1, 1)
"""Days outside are a slip of the hand, and would run past the calendar."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("shop", type=Path, metavar="SHOP")
    parser.add_argument("--account", required=True, metavar="H")
    when = parser.add_mutually_exclusive_group(required=True)
    when.add_argument("--week", type=a_day, metavar="DATE", help="any day in it")
    when.add_argument("--on", type=a_day, metavar="D", help="one day")
    when.add_argument("--from", dest="first", type=a_day, metavar="D")
    parser.add_argument("--to", dest="last", type=a_day, metavar="D")
    parser.add_argument("--million", choices=("juta", "miliar"), help="what M means; remembered")
    parser.add_argument("--reopen", action="store_true", help="reopen a closed month first")
    parser.set_defaults(loose="numbers")
    parser.add_argument("numbers", nargs="*", metavar="METRIC=TEXT")


def run(args: argparse.Namespace, out: Output) -> int:
    """Store every number, or none when one is refused; 1 then."""
    from kpidesk.desk import Desk

    desk = Desk.open(args.shop)
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        period = _period(args, shop.week_starts)
        return _Entering(desk, desk.accounts.find(args.account), period, out).run(args)
    finally:
        desk.close()


def _period(args: argparse.Namespace, starts: int) -> Period:
    for day_given in (args.week, args.on, args.first, args.last):
        if day_given is not None and not EARLIEST <= day_given <= LATEST:
            raise refuse("no_such_day", day=str(day_given))
    if args.week is not None:
        return week_of(args.week, starts)
    if args.on is not None:
        return day(args.on)
    if args.last is None or args.last < args.first:
        raise refuse("period_crossed", first=str(args.first), last=str(args.last))
    return Period(args.first, args.last)


class _Entering:
    """One account and one period; judged first, then stored in one step."""

    def __init__(self, desk: Desk, account: Account, period: Period, out: Output) -> None:
        self._desk, self._account, self._period, self._out = desk, account, period, out
        self._shop = desk.shop.get()
        span = Period(period.shift(-7 * (WEEKS_BACK + 1)).first, period.last)
        readings = desk.readings.between(span, [account.id])
        scope = Scope(desk.catalogue, self._shop, [account], readings)
        self._readings = readings
        self._weekly = Weekly(scope, readings)

    def run(self, args: argparse.Namespace) -> int:
        """Judge every pair, then store all or nothing."""
        pairs = list(self._pairs(args.numbers))
        typed = dict(pairs)
        twice = next((key for key, _ in pairs if [k for k, _ in pairs].count(key) > 1), "")
        if twice:
            raise refuse("enter_twice", key=twice[:40])
        self._unlock(args.reopen)
        million = args.million or self._desk.options.get(f"million {self._account.id}")
        judged = [
            (metric, text, self._judge(metric, text, typed, million))
            for metric, text in ((self._metric(key), text) for key, text in typed.items())
        ]
        rejected = [self._rejected(*one) for one in judged if one[2].stop is not None]
        if rejected:
            code, message = rejected[0]["code"], rejected[0]["message"]
            document = {
                "stored": [],
                "rejected": rejected,
                "error": {"code": code, "message": message},
            }
            if self._out.as_json:
                self._out.answer(document, "")
            return self._out.complain(
                "\n".join(self._complaint(m, one) for m, _, one in judged if one.stop is not None)
            )
        self._store(judged, args.million)
        stored = [self._stored(*one) for one in judged]
        text = "\n".join(self._line(*one) for one in judged)
        return self._out.answer({"stored": stored, "rejected": []}, text)

    def _pairs(self, numbers: Iterable[str]) -> Iterable[tuple[str, str]]:
        for one in numbers:
            key, sign, text = one.partition("=")
            if not sign:
                raise refuse("enter_needs", text=one[:40])
            yield key.strip(), text

    def _metric(self, key: str) -> Metric:
        metric = self._desk.catalogue.metrics.get(key)
        if metric is None:
            raise refuse("unknown_key", key=key[:40])
        return metric

    @property
    def _is_week(self) -> bool:
        return self._period.days == 7

    def _unlock(self, reopen: bool) -> None:
        if not self._desk.weeks.is_locked(self._account.id, self._period):
            return
        if not reopen:
            closed = month_of(self._period.last).first
            raise refuse("month_closed", month=self._out.formats.month(closed))
        for month in months_of(self._period):
            if self._desk.weeks.is_locked(self._account.id, month):
                self._desk.weeks.reopen(self._account.id, month.first)

    def _covered(self, metric: Metric) -> Period:
        return period_of(metric, self._period, today() if self._is_week else None)

    def _judge(
        self, metric: Metric, text: str, typed: dict[str, str], million: Million | None
    ) -> Judged:
        period = self._covered(metric)
        around = None
        if self._is_week:
            shown = form(self._period, [self._account], self._together(typed, million))
            line = next((one for one in shown.lines if one.metric == metric), None)
            if line is None:
                week = self._weekly.answer(self._account.id, metric, self._period)
                line = Line(self._account, metric, period, None, week, week)
            around = surroundings(line, shown, self._weekly)
        judged = judge(
            metric,
            text,
            period,
            today(),
            around,
            currency=self._shop.currency,
            million=million,
        )
        gap = self._month_gap(metric, judged)
        return Judged(judged.entry, judged.stop, (*judged.doubts, gap)) if gap else judged

    def _together(self, typed: dict[str, str], million: Million | None) -> Weekly:
        """The week as it will be once all of this call is stored: numbers that are typed together
        are compared with one another."""
        readings = {reading.key: reading for reading in self._readings}
        for key, text in typed.items():
            metric = self._metric(key)
            period = self._covered(metric)
            found = judge(
                metric, text, period, today(), currency=self._shop.currency, million=million
            )
            if found.may_be_stored:
                made = reading_of(self._account.id, metric, period, found.entry, text)
                readings[made.key] = made
        scope = Scope(self._desk.catalogue, self._shop, [self._account], readings.values())
        return Weekly(scope, readings.values())

    def _month_gap(self, metric: Metric, judged: Judged) -> Problem | None:
        value = judged.entry.value
        if metric.kind is not Kind.FLOW or not self._period.is_calendar_month or value is None:
            return None
        readings = [
            r for r in self._readings if r.metric == metric.key and r.period != self._period
        ]
        weeks = roll_up(metric, readings, self._period, self._shop.week_rule)
        if not isinstance(weeks, Known) or weeks.coverage < 1:
            return None
        return month_doubt(weeks.value, value, weeks.rounded_by + judged.entry.rounded_by)

    def _store(self, judged: list[tuple[Metric, str, Judged]], million: Million | None) -> None:
        kept = [
            reading_of(self._account.id, metric, self._covered(metric), one.entry, text)
            for metric, text, one in judged
            if one.entry.can_be_stored
        ]
        emptied = [
            (self._account.id, metric.key, self._covered(metric), "")
            for metric, _, one in judged
            if not one.entry.can_be_stored
        ]
        if not kept and not emptied:
            return
        deed = self._deed(kept)
        with self._desk.writing(deed):
            if million is not None:
                self._desk.options.set(f"million {self._account.id}", million)
            self._desk.readings.put(kept)
            self._desk.readings.remove(emptied)

    def _deed(self, kept: list[Reading]) -> Action:
        first = self._period.first
        where = f"{self._account.id} {first}"
        if len(kept) != 1:
            return action("put_readings", "numbers", where, n=len(kept), first=str(first))
        one = kept[0]
        return action(
            "type_reading",
            "numbers",
            f"{where} {one.metric}",
            metric=one.metric,
            first=str(one.period.first),
            last=str(one.period.last),
            n=1,
        )

    # Answering.

    def _stored(self, metric: Metric, text: str, judged: Judged) -> dict[str, object]:
        period = self._covered(metric)
        return {
            "metric": metric.key,
            "from": period.first.isoformat(),
            "to": period.last.isoformat(),
            "value": judged.entry.value,
            "rounded_by": judged.entry.rounded_by,
            "state": judged.entry.state.value,
            "text": text,
            "warnings": [
                {"code": doubt.code, "message": self._said(doubt, metric), **dict(doubt.facts)}
                for doubt in judged.doubts
            ],
        }

    def _rejected(self, metric: Metric, text: str, judged: Judged) -> dict[str, object]:
        assert judged.stop is not None
        return {
            "metric": metric.key,
            "text": text[:100],
            "state": judged.entry.state.value,
            "code": judged.stop.code,
            "message": self._said(judged.stop, metric),
            "choices": [choice.value for choice in judged.entry.choices],
        }

    def _complaint(self, metric: Metric, judged: Judged) -> str:
        """Why a number was refused, with the readings it could have."""
        assert judged.stop is not None
        kind = kind_of(metric.unit)
        choices = [figure(c.value, kind, self._out.formats) for c in judged.entry.choices]
        more = f" ({' / '.join(choices)})" if len(choices) > 1 else ""
        return f"{metric.key}: {self._said(judged.stop, metric)}{more}"

    def _said(self, problem: Problem, metric: Metric) -> str:
        return said(problem, kind_of(metric.unit), self._out.words, self._out.formats)

    def _line(self, metric: Metric, _text: str, judged: Judged) -> str:
        name = metric.name[self._out.words.language]
        kind = kind_of(metric.unit)
        known = judged.entry.value
        if known is None:
            line = f"{name}: {understood(judged.entry, kind, self._out.words, self._out.formats)}"
        else:
            line = f"{name}: {figure(known, kind, self._out.formats)}"
        return "\n".join([line, *(f"  ! {self._said(d, metric)}" for d in judged.doubts)])
