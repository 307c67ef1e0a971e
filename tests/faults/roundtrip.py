"""F31: everything goes out and comes back, whatever was typed."""

from __future__ import annotations

import csv
import math
import shutil
from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from kpidesk import care
from kpidesk.desk import Desk
from kpidesk.domain.period import Period, week_of
from kpidesk.domain.reading import Reading, Source, State
from kpidesk.domain.shop import Account, Event, Platform, Shop
from kpidesk.domain.week import Week
from kpidesk.reporting.cells import was_neutral
from kpidesk.reporting.export import export, tables
from tests.faults import book
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

TRAPS = ["=1+1", "'=1+1", "  =x", "_x0041_", "#REF!", "1e5", "TRUE", "NA", "0012", "a;b", 'a"b']
"""Texts that a spreadsheet, or a careless reader of one, takes for something else."""
TEXTS = st.one_of(
    st.text(
        st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="\ufffe\uffff"),
        max_size=30,
    ),
    st.sampled_from(TRAPS),
)
VALUES = st.one_of(
    st.integers(-(10**15), 10**15),
    st.floats(-1e15, 1e15, allow_nan=False, allow_infinity=False),
)
DAYS = st.dates(date(2000, 1, 1), date(2090, 1, 1))


def _place(row: Any) -> tuple[Period, str]:
    """A week and a metric hold one number."""
    return week_of(row[0]), row[1]


READINGS = st.tuples(
    DAYS, st.sampled_from(["reach", "saves", "x"]), VALUES, st.sampled_from(State), TEXTS, TEXTS
)
BOOKS = st.fixed_dictionaries(
    {
        "name": TEXTS.filter(str.strip),
        "handle": TEXTS.filter(str.strip),
        "readings": st.lists(READINGS, max_size=8, unique_by=_place),
        "notes": st.dictionaries(DAYS.map(lambda d: week_of(d).first), TEXTS, max_size=3),
        "events": st.lists(st.tuples(DAYS, TEXTS.filter(str.strip)), max_size=3),
    }
)


def round_trips(folder: Path, chance: Random, runs: int) -> Line:
    line = Line("F31 export and back", remark="CSV, XLSX, JSON, ZIP; random books")

    @seed(chance.randrange(1 << 30))
    @settings(
        max_examples=runs,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(BOOKS)
    def trip(wanted: dict[str, Any]) -> None:
        place = folder / "trip"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        line.add(_one(place, wanted))

    trip()
    return line


def _one(place: Path, wanted: dict[str, Any]) -> Found:
    path = place / "shop.kpidesk"
    desk = Desk.create(path, Shop(wanted["name"]))
    account = desk.accounts.add(Account(Platform.INSTAGRAM, wanted["handle"]))
    desk.readings.put([_reading(account.id, *one) for one in wanted["readings"]])
    for first, text in wanted["notes"].items():
        desk.weeks.save(Week(account.id, first, text))
    for day, text in wanted["events"]:
        desk.events.save(Event(Period(day, day), text))
    before = _all(desk)
    rows = tables(desk)
    export(desk, place / "out", ["csv", "xlsx", "json"])
    care.copy_to(path, place / "copy.zip")
    desk.close()
    found = Found(len(wanted["readings"]))
    for copy in (place / "out" / "kpidesk.json", place / "copy.zip"):
        back = place / f"back-{copy.suffix[1:]}.kpidesk"
        care.bring_back(copy, back)
        again = Desk.open(back)
        found.undetected += int(_all(again) != before)
        found.partial += int(again.check() != [])
        again.close()
    plain = [_row(row) for row in rows["readings"][1:]]
    found.undetected += int(_from_csv(place / "out") != plain)
    found.undetected += int(not _alike(_from_xlsx(place / "out"), plain))
    if found.undetected:
        found.detail = f"{wanted}"[:300]
    return found


def _reading(
    account: str, day: date, metric: str, value: float, state: State, text: str, note: str
) -> Reading:
    kept = None if state is State.UNAVAILABLE else value
    return Reading(
        account, metric, week_of(day), kept, state, source=Source.TYPED, text=text, note=note
    )


def _all(desk: Desk) -> tuple[Any, ...]:
    return (
        desk.shop.get(),
        desk.accounts.all(),
        desk.readings.between(book.EVERYTHING),
        desk.weeks.between(book.EVERYTHING),
        list(desk.events),
    )


Row = tuple[str, str, str, float | None, str, str, str]


def _row(cells: list[Any]) -> Row:
    """Metric, days, value, state, what was typed, note."""
    text = ["" if one is None else str(one) for one in cells]
    value = None if cells[6] in ("", None) else float(cells[6])
    return (text[2], text[3], text[4], value, text[7], text[10], text[11])


def _from_csv(folder: Path) -> list[Row]:
    with (folder / "readings.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    return [_row([was_neutral(cell) for cell in row]) for row in rows]


def _from_xlsx(folder: Path) -> list[Row]:
    from openpyxl import load_workbook

    sheet = load_workbook(folder / "kpidesk.xlsx")["readings"]
    return [_row(list(row)) for row in sheet.iter_rows(min_row=2, values_only=True)]


def _alike(found: list[Row], wanted: list[Row]) -> bool:
    """A workbook holds 16 digits of a number; the seventeenth of a rate is no figure."""
    return len(found) == len(wanted) and all(
        (*f[:3], *f[4:]) == (*w[:3], *w[4:])
        and (f[3] == w[3] or math.isclose(f[3] or 0, w[3] or 0, rel_tol=1e-14))
        for f, w in zip(found, wanted, strict=True)
    )
