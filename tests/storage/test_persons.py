"""Whoever is named in the file is found wherever they stand, and gone where they are deleted."""

from __future__ import annotations

import csv
import json
import shutil
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from kpidesk import care
from kpidesk.cli.main import main
from kpidesk.domain.campaign import Campaign
from kpidesk.domain.cost import Category, Cost
from kpidesk.domain.person import Person, free_alias, kept_long
from kpidesk.domain.problem import Refused
from kpidesk.domain.shop import Account, Event, Platform, Role
from kpidesk.domain.week import Week
from kpidesk.storage import backup
from tests.builders import MONDAY, a_desk, a_reading, names, week

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.desk import Desk


def a_desk_with_dewi(folder: Path) -> Desk:
    desk = a_desk(folder)
    dewi = Account(Platform.INSTAGRAM, "@dewi.kopi", Role.INFLUENCER, name='Dewi "Wi" Añgraini')
    desk.accounts.add(dewi)
    desk.readings.put([a_reading(desk, 5)])
    campaign = Campaign("Lebaran", week(0), influencers=(dewi.id,), note="pakai DEWI.KOPI lagi")
    desk.campaigns.save(campaign)
    fee = Category.INFLUENCER_FEE
    desk.costs.save(Cost(MONDAY, fee, 750_000, campaign.id, influencer="Dewi.Kopi"))
    desk.costs.save(Cost(MONDAY + timedelta(days=9), fee, 5, influencer=" @dewi.kopi"))
    desk.costs.save(Cost(MONDAY, fee, 7, influencer="Budi"))
    desk.weeks.save(Week(dewi.id, MONDAY, "janji"))
    desk.events.save(Event(week(), 'Dewi "Wi" Añgraini datang'))
    return desk


def test_people_are_influencers_with_an_account_and_those_named_on_costs(tmp_path: Path) -> None:
    desk = a_desk_with_dewi(tmp_path)
    dewi, budi = list(desk.persons)
    assert dewi.names == ("@dewi.kopi", 'Dewi "Wi" Añgraini', "Dewi.Kopi", " @dewi.kopi")
    assert (dewi.costs, dewi.last) == (2, MONDAY + timedelta(days=9))
    assert (budi.names, budi.id, budi.costs, budi.last) == (("Budi",), "", 1, MONDAY)
    desk.close()


def test_everything_about_a_person_is_found_and_nothing_about_others(tmp_path: Path) -> None:
    desk = a_desk_with_dewi(tmp_path)
    dewi = next(iter(desk.persons))
    found = desk.persons.mentions(dewi.terms)
    parts = [one.part for one in found.rows]
    assert sorted(parts) == ["account", "campaign", "cost", "cost", "event", "week"]
    amounts = [dict(one.values).get("amount") for one in found.rows if one.part == "cost"]
    assert amounts == [750_000, 5]
    assert found.in_log > 5
    assert "DEWI.KOPI" in found.spellings
    with pytest.raises(Refused):
        desk.persons.mentions(["Wi"])
    desk.close()


def test_a_deleted_person_is_in_no_file_any_more(tmp_path: Path, own_home: Path) -> None:
    desk = a_desk_with_dewi(tmp_path)
    care.back_up(desk.path)
    dewi = next(iter(desk.persons))
    assert care.erase_name(desk, dewi.names, 'Kontak "17"\\') > 8
    assert desk.check() == []
    assert {cost.influencer for cost in desk.costs} == {"Kontak 17", "Budi"}
    assert sorted(cost.amount for cost in desk.costs) == [5, 7, 750_000]
    assert next(iter(desk.campaigns)).note == "pakai Kontak 17 lagi"
    while desk.history.undo():
        assert desk.check() == []
    desk.close()
    for path in (*tmp_path.rglob("*"), *own_home.rglob("*")):
        if path.is_file():
            content = path.read_bytes().lower()
            assert b"dewi" not in content, path
            assert b"graini" not in content, path


def test_where_no_new_copy_can_be_made_the_old_ones_stay_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_desk_with_dewi(tmp_path)
    made = care.back_up(desk.path)

    def full(_path: Path) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(backup, "sync", full)
    with pytest.raises(Refused) as refused:
        care.erase_name(desk, "Budi", "Kontak 1")
    assert refused.value.problem.code == "erased_not_copied"
    with pytest.raises(Refused):
        care.purge_backups(desk)
    assert [one.path for one in care.backups(made.content.book)] == [made.path]
    assert care.preview(made.path).readings == 1
    monkeypatch.undo()
    desk.close()


def test_folders_kept_by_a_restore_are_named_to_the_owner(tmp_path: Path) -> None:
    desk = a_desk_with_dewi(tmp_path)
    made = care.back_up(desk.path)
    path = desk.path
    desk.close()
    shutil.copyfile(made.path, tmp_path / "copy.kpidesk")
    kept = care.bring_back(tmp_path / "copy.kpidesk", path)
    from kpidesk.desk import Desk

    again = Desk.open(path)
    assert care.kept_elsewhere(again) == [kept]
    again.close()


@pytest.mark.parametrize(
    ("days", "asked_days_ago", "is_old"),
    [(730, None, False), (731, None, True), (900, 364, False), (900, 365, True), (900, -3, True)],
)
def test_two_years_without_use_are_too_long_until_the_owner_says_otherwise(
    days: int, asked_days_ago: int | None, is_old: bool
) -> None:
    today = date(2026, 8, 3)
    asked = None if asked_days_ago is None else today - timedelta(days=asked_days_ago)
    people = [Person(("Dewi",), last=today - timedelta(days=days)), Person(("Budi",))]
    assert kept_long(people, today, asked) == (people[:1] if is_old else [])


def test_an_alias_is_the_first_free_number() -> None:
    assert free_alias("Kontak", []) == "Kontak 1"
    assert free_alias("Kontak", ["Kontak 1", "Kontak 3", "Dewi"]) == "Kontak 2"


def test_people_by_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = a_desk_with_dewi(tmp_path)
    desk.close()
    shop, target = str(desk.path), tmp_path / "dewi.csv"
    assert main(["person", "list", shop, "--json"]) == 0
    assert [one["names"][0] for one in json.loads(capsys.readouterr().out)] == [
        "@dewi.kopi",
        "Budi",
    ]
    assert main(["person", "export", shop, "dewi.kopi", "-o", str(target), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["entries"] == 6
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {"Akun", "Biaya", "Kampanye", "Peristiwa"} <= {row["Tempat"] for row in rows}
    assert not [row for row in rows if row["Isi"][:1] in "=+-@" and row["Isi"]]
    assert main(["person", "export", shop, "dewi.kopi", "-o", str(target)]) == 1
    assert main(["person", "export", shop, "Tidak Ada", "-o", str(tmp_path / "x.csv")]) == 1
    assert main(["person", "delete", shop]) == 1
    capsys.readouterr()
    assert main(["person", "delete", shop, "budi", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["alias"] == "Kontak 1"
    assert main(["check", shop]) == 0
    assert "x.csv" not in names(tmp_path)
