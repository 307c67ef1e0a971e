"""Small shops for the tests of the domain: a catalogue, accounts, readings, a scope."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from kpidesk.domain.catalogue import Catalogue
from kpidesk.domain.period import Period
from kpidesk.domain.reading import Reading, State
from kpidesk.domain.scope import Scope
from kpidesk.domain.shop import Account, Platform, Shop, Target, WeekRule
from kpidesk.paths import resources

INSTAGRAM = Account(Platform.INSTAGRAM, "@kopisenja", id="ig")
TIKTOK = Account(Platform.TIKTOK, "@kopisenja", id="tt")
BOOKS = Account(Platform.BOOKS, "Buku", id="books")
ADS = Account(Platform.ADS, "Iklan", id="ads")
MONDAY = date(2025, 2, 3)


@cache
def catalogue() -> Catalogue:
    """The built-in catalogue, read once."""
    return Catalogue.read(resources() / "catalogue")


def week(number: int = 0, start: date = MONDAY) -> Period:
    """The week `number` weeks after the one that starts on `start`."""
    first = start + timedelta(days=7 * number)
    return Period(first, first + timedelta(days=6))


def read(
    metric: str,
    value: float | None,
    period: Period,
    account: Account = INSTAGRAM,
    rounded_by: float = 0,
    version: str = "",
) -> Reading:
    """One reading; None for "the platform does not give it"."""
    state = State.EXACT if not rounded_by else State.ROUNDED
    if value is None:
        state = State.UNAVAILABLE
    return Reading(account.id, metric, period, value, state, rounded_by=rounded_by, version=version)


def on(day: date) -> Period:
    """The period of one day."""
    return Period(day, day)


def readings(period: Period, account: Account = INSTAGRAM, **values: float | None) -> list[Reading]:
    """Readings of one period by metric; levels are read on its last day."""
    found = []
    for metric, value in values.items():
        level = catalogue().metrics[metric].kind == "level"
        found.append(read(metric, value, on(period.last) if level else period, account))
    return found


def scope(
    *found: Reading,
    accounts: tuple[Account, ...] = (INSTAGRAM, TIKTOK, BOOKS, ADS),
    rule: WeekRule = WeekRule.DAYS,
    targets: tuple[Target, ...] = (),
    book: Catalogue | None = None,
) -> Scope:
    """A scope over the given readings."""
    shop = Shop("Kopi Senja", week_rule=rule)
    return Scope(book or catalogue(), shop, accounts, found, targets)
