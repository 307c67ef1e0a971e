"""All data leaves as plain files: nothing runs, every number is the same."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kpidesk import care
from kpidesk.cli.main import main
from kpidesk.desk import Desk
from kpidesk.domain.campaign import Campaign
from kpidesk.domain.cost import Category, Cost
from kpidesk.domain.goal import Closing, Goal, Mark, Outcome
from kpidesk.domain.metric import Text, Unit
from kpidesk.domain.period import Period, day
from kpidesk.domain.post import Post, PostReading
from kpidesk.domain.reading import Reading
from kpidesk.domain.shape import Nature, Shape
from kpidesk.domain.shop import Event
from kpidesk.reporting.cells import TRIGGERS, clean, neutral, was_neutral
from kpidesk.reporting.export import export, tables
from tests.builders import MONDAY, a_desk, names, week

if TYPE_CHECKING:
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
