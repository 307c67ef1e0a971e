"""Small made-up things for tests."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from kpidesk.desk import Desk
from kpidesk.domain.period import Period, week_of
from kpidesk.domain.reading import Reading, State
from kpidesk.domain.shop import Account, Platform, Shop

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.domain.answer import Number

MONDAY = date(2026, 8, 3)


def a_shop(name: str = "Kopi Senja") -> Shop:
    return Shop(name=name, city="Bandung")


def an_account(handle: str = "@kopisenja", platform: Platform = Platform.INSTAGRAM) -> Account:
    return Account(platform=platform, handle=handle)


def a_desk(folder: Path, name: str = "shop.kpidesk") -> Desk:
    """A new shop file with one account."""
    desk = Desk.create(folder / name, a_shop())
    desk.accounts.add(an_account())
    return desk


def week(number: int = 0) -> Period:
    return week_of(MONDAY + timedelta(days=7 * number))


def a_reading(
    desk: Desk, value: Number | None = 12_500, metric: str = "reach", number: int = 0
) -> Reading:
    account = next(iter(desk.accounts))
    state = State.UNAVAILABLE if value is None else State.EXACT
    return Reading(account.id, metric, week(number), value, state, text=str(value))


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(one.name for one in folder.iterdir())
