"""A shop with two accounts and twelve earlier weeks; today is Tuesday 18 March 2025."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kpidesk.desk import Desk
from kpidesk.domain.period import Period, day, week_of
from kpidesk.domain.reading import Reading
from kpidesk.domain.shop import Account, Platform, Shop, Target
from tests.ui.numbers.person import Person

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.window import Window

WEEK = week_of(date(2025, 3, 10))
INSTAGRAM = (
    "views",
    "reach",
    "interactions",
    "profile_visits",
    "link_clicks",
    "followers",
)
BOOKS = ("inquiries", "orders", "revenue", "ad_spend")
USUAL = {
    "views": 18_240,
    "reach": 8_765,
    "interactions": 1_024,
    "profile_visits": 312,
    "link_clicks": 48,
    "inquiries": 187,
    "orders": 41,
    "revenue": 14_400_000,
    "ad_spend": 350_000,
}
WOBBLE = (0, 4, -3, 6, -5, 2, 7, -2, 5, -6, 3, 0)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KPIDESK_TODAY", "2025-03-18")


def history(instagram: Account, books: Account) -> list[Reading]:
    """Twelve weeks before `WEEK`; the newest is exactly the usual."""
    found = []
    for back, wobble in zip(range(12, 0, -1), WOBBLE, strict=True):
        week = WEEK.shift(-7 * back)
        for key, usual in USUAL.items():
            account = instagram if key in INSTAGRAM else books
            found.append(Reading(account.id, key, week, usual * (100 + wobble) // 100))
        followers = 12_310 - 110 * (back - 1) + wobble
        found.append(Reading(instagram.id, "followers", day(week.last), followers))
    return found


@pytest.fixture
def shop_file(tmp_path: Path) -> Path:
    path = tmp_path / "Kopi Senja.kpidesk"
    desk = Desk.create(path, Shop("Kopi Senja", city="Bandung"))
    instagram = desk.accounts.add(
        Account(Platform.INSTAGRAM, "@kopisenja", tracked=INSTAGRAM, position=0)
    )
    books = desk.accounts.add(Account(Platform.BOOKS, "Toko", tracked=BOOKS, position=1))
    desk.readings.put(history(instagram, books))
    desk.targets.add(Target("reach", 9_000, date(2025, 1, 1), instagram.id))
    desk.close()
    return path


@pytest.fixture
def person(window: Window, qtbot: QtBot) -> Person:
    """Someone at the keyboard, on the page Numbers."""
    window.go("numbers")
    return Person(window, qtbot)


def week(back: int = 0) -> Period:
    return WEEK.shift(-7 * back)
