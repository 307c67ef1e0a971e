from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from kpidesk.desk import Desk
from kpidesk.domain.period import Period, months_of, weeks_of
from kpidesk.domain.reading import Reading, State
from kpidesk.domain.scope import Scope
from kpidesk.domain.shop import Account, Platform, Shop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIRST = date(2025, 1, 6)
SPAN = Period(FIRST, FIRST + timedelta(days=97))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.create(tmp_path / "a.kpidesk", Shop("Kopi"))
    instagram = made.accounts.add(Account(Platform.INSTAGRAM, "@kopi"))
    tiktok = made.accounts.add(Account(Platform.TIKTOK, "@tik"))
    found: list[Reading] = []
    for number, week in enumerate(weeks_of(SPAN)):
        day = Period(week.last, week.last)
        found += [
            Reading(instagram.id, "views", week, 1000 + number),
            Reading(instagram.id, "reach", week, 500 + number),
            Reading(instagram.id, "followers", day, 900 + 3 * number),
            Reading(tiktok.id, "views", week, 300, State.ROUNDED, rounded_by=50),
            Reading(tiktok.id, "likes", week, 40, version="old" if number < 6 else ""),
            Reading(instagram.id, "saves", week, None, State.UNAVAILABLE),
            Reading(instagram.id, "video_completion_rate", week, 31.5),
        ]
        found += [Reading(instagram.id, "likes", Period(d, d), 10) for d in week]
    found.append(Reading(instagram.id, "likes", weeks_of(SPAN)[2], 90))
    found.append(Reading(instagram.id, "views", weeks_of(SPAN)[1], 7, breakdown="paid"))
    found.append(Reading(instagram.id, "reach", months_of(SPAN)[1], 1800))
    made.readings.put(found)
    yield made
    made.close()


def test_columns_answer_as_the_readings_themselves(desk: Desk) -> None:
    lean = desk.scope(SPAN)
    whole = Scope(desk.catalogue, desk.shop.get(), desk.accounts.all(), desk.readings.between(SPAN))
    periods = [*weeks_of(SPAN), *months_of(SPAN), Period(SPAN.first, SPAN.first)]
    keys = ["views", "reach", "followers", "likes", "saves", "interactions", "er_reach"]
    keys += ["video_completion_rate", "follower_growth_rate", "frequency"]
    for account in (None, *(a.id for a in desk.accounts)):
        for key in keys:
            for period in periods[1:]:
                assert lean.answer(key, period, account) == whole.answer(key, period, account)
            assert lean.has_readings(key, account or "") == whole.has_readings(key, account or "")
        series = lean.series("likes", weeks_of(SPAN), account)
        assert series.breaks == whole.series("likes", weeks_of(SPAN), account).breaks


def test_only_plain_series_come_as_columns(desk: Desk) -> None:
    instagram, tiktok = (account.id for account in desk.accounts)
    odd, columns = desk.readings.columns(SPAN, [instagram, tiktok], desk.catalogue.metrics)
    assert set(columns) == {
        (instagram, "reach"),
        (instagram, "followers"),
        (instagram, "likes"),
    }
    assert {(r.account, r.metric) for r in odd} == {
        (instagram, "views"),
        (instagram, "saves"),
        (instagram, "video_completion_rate"),
        (tiktok, "views"),
        (tiktok, "likes"),
    }


def test_which_metrics_were_ever_read_is_known_quickly(desk: Desk) -> None:
    instagram = next(iter(desk.accounts)).id
    asked = ["views", "reach", "orders", "no such"]
    assert desk.readings.read_of(instagram, asked) == {"views", "reach"}
    assert desk.readings.read_of("nobody", asked) == set()
