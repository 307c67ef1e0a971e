"""How far weeks are filled: what an account is asked for, and how much of it is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known
from kpidesk.domain.metric import Kind
from kpidesk.domain.period import last_complete_week
from kpidesk.domain.rollup import roll_up

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.metric import Metric
    from kpidesk.domain.period import Period
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.shop import Account


def metrics_of(account: Account, catalogue: Catalogue) -> tuple[Metric, ...]:
    """The metrics on an account's form: those chosen, else the platform's usual ones in the
    phone's order with the shop's own ones behind them. Unknown keys are passed over."""
    own = (key for key in catalogue.offered(account.platform) if catalogue.metrics[key].custom)
    keys = account.tracked or (*catalogue.form(account.platform), *own)
    found = (catalogue.metrics.get(key) for key in dict.fromkeys(keys))
    return tuple(metric for metric in found if metric is not None)


@dataclass(frozen=True, slots=True)
class Filled:
    """How many of a week's fields are filled."""

    week: Period
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ToFill:
    """A week that wants numbers."""

    week: Period
    done: int
    total: int
    older: tuple[Period, ...] = ()
    """Earlier weeks with open fields, newest first."""

    @property
    def left(self) -> int:
        """Numbers still to type."""
        return self.total - self.done

    @property
    def seconds(self) -> int:
        """About how long that takes, in tens of seconds: nine seconds a number."""
        return max(10, round(self.left * 9 / 10) * 10)


def filled(weeks: Iterable[Period], accounts: Iterable[Account], scope: Scope) -> list[Filled]:
    """How far each of these weeks is filled; the fields are those of `form`, without making it."""
    fields = [
        (account.id, metric)
        for account in accounts
        for metric in metrics_of(account, scope.catalogue)
    ]
    return [
        Filled(
            week, sum(is_filled(metric, one, week, scope) for one, metric in fields), len(fields)
        )
        for week in weeks
    ]


def is_filled(metric: Metric, account_id: str, week: Period, scope: Scope) -> bool:
    """True when something is known of the whole week, be it that the platform does not give it."""
    track = scope.track(metric.key, account_id)
    if not track:
        return False
    if metric.kind is Kind.LEVEL:
        return track.ends_in(week)
    if track.tells_of(week):
        return True
    if metric.kind is not Kind.FLOW:
        return False
    answer = roll_up(metric, track, week, scope.shop.week_rule)
    return isinstance(answer, Known) and answer.coverage == 1


def week_to_fill(
    today: date, starts: int, weeks: Iterable[Filled], skipped: Collection[Period] = ()
) -> ToFill | None:
    """The newest week that is over and has open fields, with the earlier
    ones; None when nothing is open. A week with no number at all before the first filled one is
    not missed: the shop had not begun."""
    newest = last_complete_week(today, starts)
    known = sorted((f for f in weeks if f.week.last <= newest.last), key=lambda f: f.week.first)
    while known and not known[0].done and known[0].week != newest:
        known.pop(0)
    wanting = [f for f in known if f.week not in skipped and f.done < f.total][::-1]
    if not wanting:
        return None
    first, older = wanting[0], wanting[1:]
    return ToFill(first.week, first.done, first.total, tuple(f.week for f in older))


def newest_told(weeks: Iterable[Filled]) -> Period | None:
    """The newest week of which at least three quarters of the fields are filled, else the fullest
    one; None where no week has a number. A half-filled week is not the one to look at first."""
    begun = [f for f in weeks if f.done]
    told = [f for f in begun if f.done * 4 >= f.total * 3]
    if told:
        return max(f.week for f in told)
    fullest = max(begun, key=lambda f: (f.done, f.week), default=None)
    return fullest.week if fullest else None
