"""Dates are dates: no zone, summer time or locale moves a week or changes a stored figure."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from kpidesk.desk import Desk
from kpidesk.domain.period import Period, week_of
from kpidesk.domain.reading import Reading
from kpidesk.reporting.export import export, tables
from tests.builders import a_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ZONES = [
    "Asia/Jakarta",
    "Pacific/Kiritimati",
    "Etc/GMT+12",
    "Europe/Berlin",
    "America/St_Johns",
    "UTC",
]
EDGES = [
    date(2020, 12, 28),  # ISO week 53
    date(2021, 1, 1),
    date(2024, 2, 29),
    date(2025, 3, 30),  # summer time begins in Europe
    date(2025, 10, 26),
    date(2025, 12, 31),
]


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    before = QLocale()
    yield monkeypatch
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()
    QLocale.setDefault(before)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows sets its zone for all programs")
@pytest.mark.parametrize("locale", ["id_ID", "de_DE", "ar_EG"])
def test_a_file_says_the_same_in_every_zone_and_locale(
    tmp_path: Path, elsewhere: pytest.MonkeyPatch, locale: str
) -> None:
    desk = a_desk(tmp_path)
    account = next(iter(desk.accounts)).id
    desk.readings.put(
        [Reading(account, "x", week_of(day), 1_500 + n) for n, day in enumerate(EDGES)]
    )
    wanted = tables(desk)
    desk.close()
    found = set()
    for zone in ZONES:
        elsewhere.setenv("TZ", zone)
        time.tzset()
        QLocale.setDefault(QLocale(locale))
        again = Desk.open(desk.path)
        assert tables(again) == wanted
        weeks = [r.period for r in again.readings.between(Period(EDGES[0], EDGES[-1]))]
        assert weeks == sorted({week_of(day) for day in EDGES})
        out = tmp_path / zone.replace("/", "-").replace("+", "p")
        found.add(b"".join(path.read_bytes() for path in export(again, out, ["csv"])))
        again.close()
    assert len(found) == 1
