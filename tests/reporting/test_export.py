"""All data leaves as plain files: nothing runs, every number is the same."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kpidesk import care
from kpidesk.cli.main import main
from kpidesk.clock import now
from kpidesk.demo import make
from kpidesk.desk import Desk
from kpidesk.domain.campaign import BudgetLine, Campaign, Review
from kpidesk.domain.cost import Category, Cost
from kpidesk.domain.goal import CheckIn, Closing, Confidence, Goal, KeptLetter, Mark, Outcome
from kpidesk.domain.metric import Text, Unit
from kpidesk.domain.period import Period, day
from kpidesk.domain.post import Post, PostReading
from kpidesk.domain.reading import Reading
from kpidesk.domain.result import Method, Result
from kpidesk.domain.scenario import Scenario
from kpidesk.domain.shape import Nature, Shape
from kpidesk.domain.shop import Event
from kpidesk.domain.week import Accepted, Difference, MonthClose, Week
from kpidesk.reporting.cells import TRIGGERS, clean, neutral, was_neutral
from kpidesk.reporting.export import export, tables
from kpidesk.storage import snapshot
from tests.builders import MONDAY, a_desk, a_reading, names, week

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HOSTILE = [
    "=1+1",
    '=HYPERLINK("http://x","y")',
    "+62 812",
    "-5",
    "@kopi",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
    "  =1+1",
    "'=1+1",
    "=cmd|' /C calc'!A0",
]


def a_hostile_desk(folder: Path) -> Desk:
    desk = a_desk(folder)
    account = next(iter(desk.accounts)).id
    for number, text in enumerate(HOSTILE):
        desk.events.save(Event(day(MONDAY), text))
        reading = Reading(account, "reach", week(number), -5 - number, text=text, note=text)
        desk.readings.put([reading])
    return desk


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_no_text_of_a_csv_cell_begins_like_a_formula(trigger: str) -> None:
    for text in (trigger, f"{trigger}1+1", f"  {trigger}1+1"):
        assert neutral(text)[0] == "'"
    assert neutral("Kopi = enak") == "Kopi = enak"
    assert neutral("") == ""


@given(st.text(max_size=60))
def test_a_neutral_text_can_be_read_back(text: str) -> None:
    assert was_neutral(neutral(text)) == clean(text)


def test_a_csv_holds_texts_that_cannot_run_and_numbers_that_are_numbers(tmp_path: Path) -> None:
    desk = a_hostile_desk(tmp_path)
    written = export(desk, tmp_path / "out", ["csv"])
    desk.close()
    readings = next(path for path in written if path.name == "readings.csv")
    with readings.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["value"] for row in rows] == [str(-5 - n) for n in range(len(HOSTILE))]
    for row in rows:
        assert row["typed"][0] not in TRIGGERS
        assert row["note"][0] not in TRIGGERS


def test_a_workbook_holds_no_formula(tmp_path: Path) -> None:
    desk = a_hostile_desk(tmp_path)
    (written,) = export(desk, tmp_path / "out", ["xlsx"])
    wanted = tables(desk)
    desk.close()
    book = load_workbook(written)
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    values = [row[6] for row in book["readings"].iter_rows(min_row=2, values_only=True)]
    assert values == [row[6] for row in wanted["readings"][1:]]
    assert [row[3] for row in book["events"].iter_rows(min_row=2, values_only=True)] == [
        clean(text) for text in HOSTILE
    ]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_libreoffice_finds_no_formula_either(tmp_path: Path) -> None:
    desk = a_hostile_desk(tmp_path)
    (written,) = export(desk, tmp_path / "out", ["xlsx"])
    desk.close()
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "fods"]
        + ["--outdir", str(tmp_path), str(written)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert "table:formula" not in (tmp_path / "kpidesk.fods").read_text(encoding="utf-8")


def test_the_same_numbers_leave_in_both_languages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = a_hostile_desk(tmp_path)
    desk.close()
    for language in ("id", "en"):
        folder = str(tmp_path / language)
        assert main(["export", str(desk.path), "-o", folder, "--csv", "--lang", language]) == 0
    said = capsys.readouterr().out
    assert "12 angka" in said
    assert "12 numbers" in said
    for name in names(tmp_path / "id"):
        assert (tmp_path / "id" / name).read_bytes() == (tmp_path / "en" / name).read_bytes()


def test_an_export_never_writes_over_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = a_desk(tmp_path)
    desk.close()
    words = ["export", str(desk.path), "-o", str(tmp_path / "out"), "--xlsx"]
    assert main(words) == 0
    before = (tmp_path / "out" / "kpidesk.xlsx").read_bytes()
    assert main(words) == 1
    assert "kpidesk.xlsx" in capsys.readouterr().err
    assert (tmp_path / "out" / "kpidesk.xlsx").read_bytes() == before


@pytest.mark.parametrize("text", ["=1+1", "@kopi", "+62 812"])
def test_plans_posts_and_own_figures_leave_with_their_texts_tamed(
    tmp_path: Path, text: str
) -> None:
    desk = a_desk(tmp_path)
    account = next(iter(desk.accounts)).id
    campaign = Campaign(text, week(0), note=text)
    desk.campaigns.save(campaign)
    desk.costs.save(Cost(day(MONDAY).first, Category.ADS, 250_000, campaign.id, note=text))
    post = desk.posts.save(Post(account, "1234567890123456789", title=text, link=text))
    desk.posts.read(PostReading(post.id, day(MONDAY).first, (("views", 1_200),)))
    built_in = desk.catalogue.kpis["er_reach"]
    name = Text(id=text, en=text)
    desk.own.save_kpi(replace(built_in, key="own_rate", name=name, custom=True))
    export(desk, tmp_path / "out", ["csv", "xlsx"])
    desk.close()

    def rows(table: str) -> list[list[str]]:
        place = tmp_path / "out" / f"{table}.csv"
        with place.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))[1:]

    safe = neutral(text)
    assert safe != text
    assert [(r[0], r[6]) for r in rows("campaigns")] == [(safe, safe)]
    assert [(r[1], r[3], r[7]) for r in rows("costs")] == [(safe, "250000", safe)]
    assert [(r[1], r[4], r[5]) for r in rows("posts")] == [("1234567890123456789", safe, safe)]
    assert [r[1:] for r in rows("post_readings")] == [
        ["1234567890123456789", str(day(MONDAY).first), "views", "1200"]
    ]
    assert [(r[0], r[2], r[4]) for r in rows("own_figures")] == [
        ("own_rate", safe, built_in.formula)
    ]
    assert rows("goals") == []
    book = load_workbook(tmp_path / "out" / "kpidesk.xlsx")
    assert book["posts"]["B2"].value == "1234567890123456789"
    assert "f" not in {c.data_type for sheet in book for row in sheet.iter_rows() for c in row}


def test_a_goal_leaves_with_its_target_and_how_it_ended(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    first, last = week(0).first, week(9).last
    goal = Goal(
        "Reach 5.000",
        "reach",
        Shape.TO_LEVEL,
        Nature.PEOPLE,
        Unit.COUNT,
        4_000,
        first,
        (Mark(5_000, last, first),),
    )
    desk.goals.save(goal.closed(Closing(last, Outcome.MISSED, 4_600, "=1+1")))
    row = tables(desk)["goals"][1]
    desk.close()
    assert row[:2] == ["Reach 5.000", "reach"]
    assert row[4:11] == [4_000, 5_000, str(first), str(last), "missed", 4_600, "=1+1"]


def a_full_desk(folder: Path) -> Desk:
    """The demo shop, and besides one of everything that it lacks; every blank is a blank."""
    desk = make(folder / "full.kpidesk", date(2026, 8, 3), years=1)
    account = next(iter(desk.accounts))
    campaign = Campaign(
        "=Lebaran",
        week(0),
        lines=(BudgetLine(Category.ADS, 1_500_000, "reach", 9_000, "+iklan"),),
        accounts=(account.id,),
        note="@catatan",
        share=60,
        review=Review(week(1).last, "diskon", "-", "=mulai lebih awal", "orders"),
    )
    desk.campaigns.save(campaign)
    hours = Cost(MONDAY, Category.OWN_HOURS, 350_000, campaign.id, quantity=14.0, each=25_000)
    desk.costs.save(replace(hours, influencer=account.id, note="=Dewi", channel="Radio"))
    desk.results.save(
        Result(campaign.id, Method.COUNTED, week(0), "PROMO10", orders=0, gross=None, note="=x")
    )
    goal = Goal(
        "Reach 5.000",
        "reach",
        Shape.TO_LEVEL,
        Nature.PEOPLE,
        Unit.COUNT,
        4_000,
        week(0).first,
        (Mark(5_000, week(9).last, week(0).first),),
        wish="ramai",
        letters=(KeptLetter("S", "pass", "jelas"),),
        campaign=campaign.id,
    )
    goal = goal.changed(4_500, week(9).last, week(2).first, "=terlalu tinggi")
    desk.goals.save(goal.checked(CheckIn(week(1).last, Confidence.LOW, "=hujan")))
    given = (("spend", "1,5 jt"), ("orders", ""))
    desk.scenarios.save(Scenario("=Coba", "roi", given, MONDAY, campaign.id))
    desk.weeks.save(Week(account.id, date(2031, 1, 6), "@libur", skipped="tutup"))
    closed = (Difference("reach", 10, None), Difference("views", None, 0))
    desk.weeks.close(MonthClose(account.id, date(2026, 7, 1), now(), "=pas", closed))
    desk.weeks.accept(Accepted(account.id, "reach", week(0), "far_above"))
    desk.reports.write("month", "2026-07-01", "id", {"opening": "=Halo"})
    desk.reports.save_logo(b"\x89PNG logo")
    return desk


def by_column(rows: list[list[Any]], **where: Any) -> dict[str, Any]:
    """The only row with those cells, by its heads."""
    head, *rest = rows
    (found,) = [
        named
        for row in rest
        if all((named := dict(zip(head, row, strict=True)))[k] == v for k, v in where.items())
    ]
    return found


def test_everything_the_shop_holds_is_exported_and_a_blank_stays_blank(tmp_path: Path) -> None:
    desk = a_full_desk(tmp_path)
    account = next(iter(desk.accounts))
    said = tables(desk)
    export(desk, tmp_path / "out", ["csv", "xlsx"])
    desk.close()
    assert by_column(said["budget_lines"], amount=1_500_000)["target"] == 9_000
    cost = by_column(said["costs"], note="=Dewi")
    assert (cost["amount"], cost["quantity"], cost["each"]) == (350_000, 14.0, 25_000)
    assert (cost["influencer"], cost["tax"]) == (account.handle, 0)
    assert cost["channel"] == "Radio"
    assert by_column(said["campaigns"], campaign="=Lebaran")["share_of_common_days"] == 60
    result = by_column(said["results"], source="PROMO10")
    assert (result["orders"], result["gross"], result["cogs"]) == (0, None, None)
    goal = by_column(said["goals"], wish="ramai")
    assert (goal["target"], goal["campaign"], goal["ended_at"]) == (4_500, "=Lebaran", None)
    marks = [row for row in said["goal_targets"] if row[-1] == goal["id"]]
    assert [(row[1], row[4]) for row in marks] == [(5_000, ""), (4_500, "=terlalu tinggi")]
    assert by_column(said["check_ins"], why="=hujan")["done"] is None
    assert by_column(said["goal_letters"], said="jelas")["letter"] == "S"
    fields = [row[4:6] for row in said["scenarios"] if row[0] == "=Coba"]
    assert fields == [["spend", "1,5 jt"], ["orders", ""]]
    assert by_column(said["weeks"], note="@libur")["skipped_because"] == "tutup"
    assert by_column(said["months"], metric="views")["from_platform"] == 0
    assert by_column(said["months"], metric="reach")["from_platform"] is None
    assert by_column(said["accepted"], warning="far_above")["metric"] == "reach"
    assert by_column(said["report_texts"], text="=Halo")["report"] == "month"
    assert by_column(said["campaign_links"], kind="account", campaign="=Lebaran")["id"]
    for name, rows in said.items():
        with (tmp_path / "out" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            read = list(csv.reader(file))
        assert len(read) == len(rows), name
        for cells, row in zip(read, rows, strict=True):
            for cell, value in zip(cells, row, strict=True):
                assert not (isinstance(value, str) and cell and cell[0] in TRIGGERS), name
                assert (cell == "") == (value is None or value == ""), (name, cell)
    book = load_workbook(tmp_path / "out" / "kpidesk.xlsx")
    assert book.sheetnames == list(said)
    assert "f" not in {c.data_type for sheet in book for row in sheet.iter_rows() for c in row}


def test_a_shop_made_from_its_json_is_the_same_shop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = a_full_desk(tmp_path)
    (written,) = export(desk, tmp_path / "out", ["json"])
    said, content = tables(desk), snapshot.take(desk.file.tables)
    desk.close()
    target = tmp_path / "again.kpidesk"
    assert main(["restore", str(written), "-o", str(target), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["kept"] is None
    again = Desk.open(target)
    assert again.check() == []
    assert tables(again) == said
    assert snapshot.take(again.file.tables) == content
    assert again.reports.logo() == b"\x89PNG logo"
    again.readings.put([a_reading(again, 7)])
    again.close()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda said: said["tables"].update(nothing={"columns": [], "rows": []}),
        lambda said: said["tables"]["reading"]["columns"].append("value; DROP TABLE reading"),
        lambda said: said["tables"]["reading"]["rows"][0].append(1),
        lambda said: said["tables"]["reading"]["rows"][0].__setitem__(1, 99_999),
        lambda said: said["tables"]["reading"].update(rows=7),
        lambda said: said["tables"].update(reading=[]),
        lambda said: said["tables"]["account"].update(rows=[]),
        lambda said: said.update(logo="%%%"),
        lambda said: said.update(generation="many"),
        lambda said: said.pop("book"),
    ],
)
def test_a_json_that_was_spoiled_makes_no_shop(
    tmp_path: Path, spoil: Callable[[Any], object], capsys: pytest.CaptureFixture[str]
) -> None:
    desk = a_hostile_desk(tmp_path)
    (written,) = export(desk, tmp_path / "out", ["json"])
    desk.close()
    said = json.loads(written.read_text(encoding="utf-8"))
    spoil(said)
    written.write_text(json.dumps(said), encoding="utf-8")
    before = names(tmp_path)
    assert main(["restore", str(written), "-o", str(tmp_path / "again.kpidesk")]) == 1
    assert "Traceback" not in capsys.readouterr().err
    assert names(tmp_path) == before


SECRETS = (
    "Lebaran", "Kopi", "kopisenja", "catatan", "diskon", "Dewi", "PROMO10", "ramai", "jelas",
    "terlalu", "hujan", "Coba", "1,5 jt", "libur", "tutup", "Halo", "PNG logo", "Rasio",
    "12345678901", "Radio",
)  # fmt: skip


@pytest.mark.parametrize("_again", range(2))
def test_the_copy_for_help_of_a_full_shop_opens_and_tells_nothing(
    tmp_path: Path, _again: int
) -> None:
    desk = a_full_desk(tmp_path)
    name = Text(id="Rasio Dewi", en="Rasio Dewi")
    built_in = desk.catalogue.kpis["er_reach"]
    desk.own.save_kpi(replace(built_in, key="own_rate", name=name, custom=True))
    metric = desk.catalogue.metrics["reach"]
    desk.own.save_metric(replace(metric, key="own_count", name=name, custom=True))
    account = next(iter(desk.accounts))
    desk.posts.save(Post(account.id, "12345678901", title="Kopi", link="https://x/12345678901"))
    desk.readings.put([Reading(account.id, "spend", week(0), 5, breakdown="campaign:Lebaran")])
    said = tables(desk)
    care.anonymous_copy(desk.path, tmp_path / "help.kpidesk")
    desk.close()
    again = Desk.open(tmp_path / "help.kpidesk")
    assert again.check() == []
    assert again.reports.logo() is None
    assert again.catalogue.kpis["own_rate"].formula == built_in.formula
    masked = tables(again)
    assert {name: len(rows) for name, rows in masked.items()} == {
        name: len(rows) for name, rows in said.items()
    }
    again.close()
    content = (tmp_path / "help.kpidesk").read_bytes()
    assert [word for word in SECRETS if word.encode() in content] == []


VALUES = st.one_of(
    st.integers(-(10**15), 10**15),
    st.floats(-1e15, 1e15, allow_nan=False).filter(lambda v: v == v),
)


@settings(max_examples=12)
@given(
    rows=st.lists(
        st.tuples(
            st.integers(0, 400),
            VALUES,
            st.text(
                st.characters(
                    blacklist_categories=["Cs", "Cc"], blacklist_characters="\ufffe\uffff"
                ),
                max_size=20,
            ),
        ),
        max_size=8,
        unique_by=lambda row: row[0],
    )
)
def test_every_form_brings_every_value_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[int, float, str]]
) -> None:
    folder = tmp_path_factory.mktemp("trip")
    desk = a_desk(folder)
    account = next(iter(desk.accounts)).id
    desk.readings.put([Reading(account, "x", week(n), v, note=note) for n, v, note in rows])
    wanted = tables(desk)["readings"][1:]
    export(desk, folder / "out", ["csv", "xlsx", "json"])
    desk.close()
    with (folder / "out" / "readings.csv").open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file))[1:]
    assert [type(w[6])(r[6]) for w, r in zip(wanted, read, strict=True)] == [w[6] for w in wanted]
    assert [was_neutral(r[11]) for r in read] == [w[11] for w in wanted]
    sheet = load_workbook(folder / "out" / "kpidesk.xlsx")["readings"]
    cells = [(row[6], row[11] or "") for row in sheet.iter_rows(min_row=2, values_only=True)]
    # A workbook holds 16 digits of a number; rates are far from needing the seventeenth.
    assert cells == [(pytest.approx(w[6], rel=1e-14), w[11]) for w in wanted]
    care.bring_back(folder / "out" / "kpidesk.json", folder / "back.kpidesk")
    again = Desk.open(folder / "back.kpidesk")
    everything = Period(date(2000, 1, 1), date(2100, 1, 1))
    assert {(r.period, r.value, r.note) for r in again.readings.between(everything)} == {
        (week(n), v, note) for n, v, note in rows
    }
    again.close()


def test_backup_and_restore_by_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = a_hostile_desk(tmp_path)
    desk.close()
    copy = tmp_path / "copy.zip"
    assert main(["backup", str(desk.path), "-o", str(copy), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["readings"] == len(HOSTILE)
    desk.path.write_bytes(b"")
    assert main(["restore", str(copy), "-o", str(desk.path), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["readings"] == len(HOSTILE)
    assert document["kept"] is not None
    assert main(["check", str(desk.path)]) == 0
    assert main(["backup", str(desk.path), "--json"]) == 0
    made = json.loads(capsys.readouterr().out.partition("{")[2].join(["{", ""]))
    assert made["readings"] == len(HOSTILE)
    assert main(["backup", str(desk.path), "-o", str(copy)]) == 1
    assert main(["restore", str(tmp_path / "no.zip"), "-o", str(desk.path)]) == 1
