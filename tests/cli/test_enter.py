from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kpidesk import clock
from kpidesk.cli.main import main
from kpidesk.desk import Desk
from kpidesk.domain.period import Period
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.domain.week import MonthClose

if TYPE_CHECKING:
    from pathlib import Path

HANDLE = "@kopisenja"


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KPIDESK_TODAY", "2025-03-18")
    path = tmp_path / "a.kpidesk"
    desk = Desk.create(path, Shop("Kopi Senja"))
    desk.accounts.add(Account(Platform.INSTAGRAM, HANDLE))
    desk.close()
    return path


def enter(
    capsys: pytest.CaptureFixture[str], shop: Path, *words: str, when: str = "--week=2025-03-12"
) -> tuple[int, dict[str, list[dict[str, object]]]]:
    code = main(["enter", str(shop), "--account", HANDLE, when, *words, "--json"])
    return code, json.loads(capsys.readouterr().out)


def values(shop: Path) -> dict[str, object]:
    desk = Desk.open(shop, read_only=True)
    try:
        found = desk.readings.between(Period(date(2024, 1, 1), date(2026, 1, 1)))
        return {reading.metric: reading.value for reading in found}
    finally:
        desk.close()


def test_numbers_are_stored_as_the_phone_shows_them(
    capsys: pytest.CaptureFixture[str], shop: Path
) -> None:
    code, said = enter(capsys, shop, "views=12,3 rb", "reach=9.102", "saves=-", "followers=12.428")
    assert code == 0
    assert values(shop) == {"views": 12_300, "reach": 9_102, "saves": None, "followers": 12_428}
    views, _, saves, followers = said["stored"]
    assert (views["value"], views["rounded_by"], views["state"]) == (12_300, 50, "rounded")
    assert (views["from"], views["to"]) == ("2025-03-10", "2025-03-16")
    assert (saves["value"], saves["state"]) == (None, "missing")
    assert (followers["from"], followers["to"]) == ("2025-03-16", "2025-03-16")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("views=12,34", "count_with_decimals"),
        ("views=1,2 M", "million_or_miliar"),
        ("views=-5", "negative_number"),
        ("views=abc", "number_not_read"),
        ("skip_rate=101", "above_limit"),
    ],
)
def test_one_refused_number_stores_nothing(
    capsys: pytest.CaptureFixture[str], shop: Path, typed: str, code: str
) -> None:
    status, said = enter(capsys, shop, "reach=9.102", typed)
    assert status == 1
    assert said["stored"] == []
    assert [one["code"] for one in said["rejected"]] == [code]
    assert values(shop) == {}


def test_a_future_week_is_refused(capsys: pytest.CaptureFixture[str], shop: Path) -> None:
    status, said = enter(capsys, shop, "views=5", when="--week=2025-03-25")
    assert (status, said["rejected"][0]["code"]) == (1, "future_week")


@pytest.mark.parametrize("day", ["0001-01-02", "9999-12-31"])
def test_a_day_at_the_end_of_the_calendar_is_refused(
    capsys: pytest.CaptureFixture[str], shop: Path, day: str
) -> None:
    code, said = enter(capsys, shop, "views=5", when=f"--week={day}")
    assert (code, said["error"]["code"]) == (1, "no_such_day")  # type: ignore[call-overload]


def test_the_checks_of_the_form_answer_as_warnings(
    capsys: pytest.CaptureFixture[str], shop: Path
) -> None:
    for day in ("2025-02-12", "2025-02-19", "2025-02-26", "2025-03-05"):
        enter(capsys, shop, f"views=1{day[-2:]}00", when=f"--week={day}")
    status, said = enter(capsys, shop, "views=118.000", "reach=120.000")
    assert status == 0
    views, reach = said["stored"]
    assert [w["code"] for w in views["warnings"]] == ["many_times_usual", "reach_above_views"]  # type: ignore[attr-defined]
    assert [w["code"] for w in reach["warnings"]] == ["reach_above_views"]  # type: ignore[attr-defined]
    assert values(shop)["views"] == 118_000


def test_m_is_remembered_for_the_account(capsys: pytest.CaptureFixture[str], shop: Path) -> None:
    enter(capsys, shop, "views=1,2 M", "--million=juta")
    assert values(shop)["views"] == 1_200_000
    enter(capsys, shop, "reach=1,1 M")
    assert values(shop)["reach"] == 1_100_000


def test_a_month_far_from_its_weeks_is_noticed(
    capsys: pytest.CaptureFixture[str], shop: Path
) -> None:
    for day in ("2025-01-27", "2025-02-03", "2025-02-10", "2025-02-17", "2025-02-24"):
        enter(capsys, shop, "views=1.400", when=f"--week={day}")
    _, said = enter(capsys, shop, "--to=2025-02-28", "views=9.000", when="--from=2025-02-01")
    warned = said["stored"][0]["warnings"]
    assert [w["code"] for w in warned] == ["weeks_differ_from_month"]  # type: ignore[attr-defined]


def test_a_closed_month_is_left_alone_until_it_is_reopened(
    capsys: pytest.CaptureFixture[str], shop: Path
) -> None:
    desk = Desk.open(shop)
    account = next(iter(desk.accounts)).id
    desk.weeks.close(MonthClose(account, date(2025, 3, 1), clock.now()))
    desk.close()
    code, said = enter(capsys, shop, "views=5")
    assert (code, said["error"]["code"]) == (1, "month_closed")  # type: ignore[call-overload]
    assert values(shop) == {}
    code, _ = enter(capsys, shop, "views=5", "--reopen")
    assert code == 0


def test_what_is_no_pair_or_no_metric_is_refused(
    capsys: pytest.CaptureFixture[str], shop: Path
) -> None:
    assert main(["enter", str(shop), "--account", HANDLE, "--week", "2025-03-12", "views"]) == 1
    assert main(["enter", str(shop), "--account", HANDLE, "--week", "2025-03-12", "vieuws=1"]) == 1
    assert (
        main(["enter", str(shop), "--account", "@nobody", "--week", "2025-03-12", "views=1"]) == 1
    )
    assert values(shop) == {}
    assert "Traceback" not in capsys.readouterr().err


def test_an_empty_text_makes_it_unfilled(capsys: pytest.CaptureFixture[str], shop: Path) -> None:
    enter(capsys, shop, "views=5")
    enter(capsys, shop, "views=")
    assert values(shop) == {}


def test_a_metric_given_twice_stores_nothing(
    capsys: pytest.CaptureFixture[str], shop: Path
) -> None:
    assert (
        main(["enter", str(shop), "--account", HANDLE, "--week=2025-03-12", "views=5", "views=6"])
        == 1
    )
    assert "views" in capsys.readouterr().err
    assert values(shop) == {}


def test_a_handle_written_exactly_comes_before_one_that_is_nearly_it(
    capsys: pytest.CaptureFixture[str], shop: Path
) -> None:
    desk = Desk.open(shop)
    desk.accounts.add(Account(Platform.YOUTUBE, HANDLE.lstrip("@")))
    desk.close()
    code, said = enter(capsys, shop, "views=5")
    assert (code, len(said["stored"])) == (0, 1)


def test_a_day_that_is_none_is_wrong_usage_in_plain_words(
    capsys: pytest.CaptureFixture[str], shop: Path
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["enter", str(shop), "--account", HANDLE, "--on", "2025-02-30", "views=5"])
    assert stopped.value.code == 2
    assert "'2025-02-30' is no day; write it like 2026-03-31" in capsys.readouterr().err
