from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from kpidesk.cli.main import main
from kpidesk.desk import Desk
from kpidesk.domain.period import Period, week_of
from kpidesk.domain.reading import Reading, State
from kpidesk.domain.shop import Account, Platform, Shop

if TYPE_CHECKING:
    from pathlib import Path

FEBRUARY = date(2021, 2, 1)


def weeks(account: Account, metric: str, *values: int | None) -> list[Reading]:
    first = week_of(FEBRUARY)
    return [
        Reading(account.id, metric, first.shift(7 * number), value)
        for number, value in enumerate(values)
        if value is not None
    ]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "a.kpidesk"
    desk = Desk.create(path, Shop("Kopi Senja", language="id"))
    instagram = desk.accounts.add(Account(Platform.INSTAGRAM, "@kopisenja"))
    desk.readings.put(
        [
            *weeks(instagram, "reach", 9000, 8200, 11000, 8800),
            *weeks(instagram, "interactions", 420, 380, 510, 390),
            *weeks(instagram, "views", 900, 1100, None, 1000),
            Reading(instagram.id, "saves", week_of(FEBRUARY), None, State.UNAVAILABLE),
        ]
    )
    desk.close()
    return path


def asked(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_month_agrees_with_the_worked_cases(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [one] = asked(capsys, "kpi", str(shop), "--from", "2021-02-01", "--to", "2021-02-28")
    assert (one["account"], one["from"], one["to"]) == ("@kopisenja", "2021-02-01", "2021-02-28")
    kpis = one["kpis"]
    assert kpis["reach"]["value"] is None
    assert kpis["reach"]["why"] == "not_additive"
    assert (kpis["reach"]["lower"], kpis["reach"]["upper"]) == (11000, 37000)
    assert kpis["views"]["value"] == 3000
    assert kpis["views"]["coverage"] == 0.75
    assert kpis["er_reach"]["value"] == pytest.approx(4.595, rel=5e-4)
    assert kpis["er_reach"]["notes"] == ["weekly_weighted"]
    assert kpis["er_reach"]["parts"] == {"interactions": 1700, "reach": 37000}
    assert kpis["saves"]["why"] == "not_available"
    assert "profile_visit_rate" not in kpis


def test_by_week_answers_once_for_each_week(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = asked(
        capsys,
        "kpi",
        str(shop),
        "--from",
        "2021-02-03",
        "--to",
        "2021-02-20",
        "--by",
        "week",
        "views",
    )
    assert [one["kpis"]["views"]["value"] for one in found] == [900, 1100, None]
    assert found[2]["kpis"]["views"]["why"] == "no_reading"


def test_several_accounts_are_answered_together_and_side_by_side(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk.open(shop)
    tiktok = desk.accounts.add(Account(Platform.TIKTOK, "@kopitok"))
    week = week_of(FEBRUARY)
    desk.readings.put(
        [Reading(tiktok.id, "views", week, 100), Reading(tiktok.id, "reach", week, 9)]
    )
    desk.close()
    found = asked(
        capsys, "kpi", str(shop), "--from", "2021-02-01", "--to", "2021-02-07", "views", "reach"
    )
    assert [one["account"] for one in found] == [None, "@kopisenja", "@kopitok"]
    assert [one["kpis"]["views"]["value"] for one in found] == [1000, 900, 100]
    assert found[0]["kpis"]["reach"]["why"] == "not_additive"


def test_plain_text_says_why_in_the_shops_language(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["kpi", str(shop), "--from", "2021-02-01", "--to", "2021-02-28", "ctr"]) == 0
    said = capsys.readouterr().out
    assert "CTR tautan" in said
    assert "belum diisi" in said


@pytest.mark.parametrize(
    "wrong",
    [
        ["--from", "2021-02-28", "--to", "2021-02-01"],
        ["--from", "2021-02-01", "--to", "9999-12-31"],
        ["--from", "2021-02-01", "--to", "2021-02-28", "no_such_key"],
        ["--from", "2021-02-01", "--to", "2021-02-28", "--account", "@nobody"],
    ],
)
def test_what_cannot_be_asked_is_refused_in_one_sentence(
    shop: Path, capsys: pytest.CaptureFixture[str], wrong: list[str]
) -> None:
    assert main(["kpi", str(shop), *wrong]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.strip().splitlines()) == 1


def test_the_catalogue_tells_everything_about_one_figure(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = asked(capsys, "catalogue", "er_reach")
    assert found["formula"] == "interactions / reach * 100"
    assert (found["kind"], found["unit"], found["direction"]) == ("kpi", "percent", "up")
    assert found["names"]["id"] == "ER (jangkauan)"
    assert asked(capsys, "catalogue", "cvr")["key"] == "conversion_rate"
    assert len(asked(capsys, "catalogue")) > 200
    assert main(["catalogue", "no_such_key"]) == 1


def test_a_scope_reads_what_the_first_days_of_its_period_need(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "b.kpidesk", Shop("Kopi"))
    account = desk.accounts.add(Account(Platform.INSTAGRAM, "@kopi"))
    sunday = date(2021, 1, 31)
    week = week_of(FEBRUARY)
    desk.readings.put(
        [
            Reading(account.id, "followers", Period(sunday, sunday), 1290),
            Reading(account.id, "followers", Period(week.last, week.last), 1345),
        ]
    )
    scope = desk.scope(week)
    growth = scope.answer("net_follower_growth", week, account.id)
    assert getattr(growth, "value", None) == 55
    desk.close()


def test_people_of_weeks_that_leave_days_out_are_at_least_so_many(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [one] = asked(capsys, "kpi", str(shop), "--from", "2021-02-01", "--to", "2021-03-05", "reach")
    found = one["kpis"]["reach"]
    assert (found["value"], found["lower"], found["upper"]) == (None, 11000, None)
    assert found["mean"] == 9250
    assert found["parts"] == {}
