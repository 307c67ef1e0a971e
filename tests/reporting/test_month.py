"""The month on paper: every figure is the one `kpidesk kpi` gives, and nothing else is said."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from kpidesk import demo
from kpidesk.cli.main import main
from kpidesk.desk import Desk
from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period, month, week_of
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Reading
from kpidesk.domain.shop import Account, Platform, Shop, Target
from kpidesk.language.answers import figure
from kpidesk.language.formats import Formats
from kpidesk.reporting.collect import figures_of, month_report, month_sheet
from kpidesk.reporting.month import month_document
from kpidesk.reporting.month_content import cut
from kpidesk.reporting.output import Paper, Sheets
from kpidesk.reporting.save import Report, file_name, save
from kpidesk.reporting.style import MM
from tests.reporting.paper import fonts_of, images_of, read, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 11, 22)
OCTOBER = month(2026, 10)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.kpidesk"
    demo.make(path, TODAY).close()
    return path


@pytest.fixture
def desk(file: Path) -> Iterator[Desk]:
    found = Desk.open(file, read_only=True)
    yield found
    found.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Desk]:
    found = Desk.create(tmp_path / "empty.kpidesk", Shop("Kopi Senja"))
    yield found
    found.close()


def pdf(desk: Desk, language: str = "id", about: Period = OCTOBER, **more: Any) -> bytes:
    return Sheets(month_report(desk, about, language, TODAY, **more).document, Paper.A4).pdf_bytes()


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


# Equal to the command line.


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_figure_of_the_sheet_is_the_one_the_command_answers(
    desk: Desk, file: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--from", "2026-10-01", "--to", "2026-10-31", "--json"]
    assert main(["kpi", str(file), *asked]) == 0
    answered = {one["account"]: one["kpis"] for one in json.loads(capsys.readouterr().out)}
    said = flat(text_of(pdf(desk, language)))
    formats, sheet = Formats(language), month_sheet(desk, OCTOBER, language, TODAY)
    checked = 0
    for table in sheet.evidence.tables:
        for key, found in table.rows:
            for account, one in zip(table.accounts, found, strict=True):
                answer = answered[account.handle].get(key)
                if one is None or answer is None or answer["value"] is None:
                    continue
                unit = Unit(answer["unit"])
                assert figure(answer["value"], unit, formats) in said, (account.handle, key)
                checked += 1
    for line in sheet.summary.lines:
        if line.account is None:
            value = answered[None][line.key]["value"]
            assert figure(value, line.unit, formats) in said, line.key
            checked += 1
    assert checked > 15


def test_money_on_paper_is_the_catalogue_s(
    desk: Desk, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = ["total_cost", "contribution", "profit", "roi_margin", "revenue"]
    main(["kpi", str(file), "--from", "2026-10-01", "--to", "2026-10-31", "--json", *keys])
    together = json.loads(capsys.readouterr().out)[0]["kpis"]
    said = flat(text_of(pdf(desk)))
    for key in keys[:-2]:
        assert Formats("id").money(round(together[key]["value"])) in said, key
    assert Formats("id").percent(together["roi_margin"]["value"], 0) in said


# The paper itself.


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_demo_month_is_two_pages_on_every_paper(
    desk: Desk, paper: Paper, language: str
) -> None:
    sheets = Sheets(month_report(desk, OCTOBER, language, TODAY).document, paper)
    assert len(sheets.pages) == 2


def test_the_short_form_is_one_page_with_its_notes(desk: Desk) -> None:
    data = pdf(desk, short=True)
    assert len(read(data).pages) == 1
    assert "Catatan angka" in text_of(data)


def test_vectors_embedded_fonts_and_a_small_file(desk: Desk) -> None:
    data = pdf(desk)
    assert images_of(data) == 0
    assert all(fonts_of(data).values())
    assert len(data) < 300_000 * 2


def test_both_languages_are_independent_of_the_file_s(desk: Desk) -> None:
    assert "Laporan Media Sosial" in text_of(pdf(desk, "id"))
    english = text_of(pdf(desk, "en"))
    assert "Social media report" in english
    assert "Ringkasan" not in english
    root: Any = read(pdf(desk, "en")).trailer["/Root"]
    assert root["/Lang"] == "en"


def test_no_table_is_wider_than_its_paper(desk: Desk) -> None:
    from kpidesk.reporting.table import Table

    for language in ("id", "en"):
        for paper in Paper:
            sheets = Sheets(month_report(desk, OCTOBER, language, TODAY).document, paper)
            tables = [p.block for page in sheets.pages for p in page if isinstance(p.block, Table)]
            assert tables
            assert [t.too_wide(sheets.text_width) for t in tables] == [0] * len(tables)


# Little, much and strange.


def test_an_empty_shop_is_one_decent_page(empty: Desk) -> None:
    data = pdf(empty)
    assert len(read(data).pages) == 1
    said = text_of(data)
    assert "Belum ada angka untuk bulan ini" in said
    assert "Rp0" not in said
    assert "terisi lengkap" not in said


def test_a_month_without_figures_in_a_full_shop_says_so(desk: Desk) -> None:
    data = pdf(desk, about=month(2019, 3))
    assert len(read(data).pages) == 1
    assert "Belum ada angka untuk bulan ini" in text_of(data)


def test_one_week_makes_a_month_with_its_gaps_named(empty: Desk) -> None:
    account = Account(Platform.INSTAGRAM, "@satu")
    empty.accounts.add(account)
    week = week_of(date(2026, 10, 5))
    empty.readings.put([Reading(account.id, "views", week, 1234)])
    data = pdf(empty)
    assert len(read(data).pages) == 1
    said = flat(text_of(data))
    assert "1.234" in said
    assert "Belum diisi: Instagram @satu" in said


def test_twelve_accounts_with_long_names_find_room(empty: Desk) -> None:
    week = week_of(date(2026, 10, 5))
    platforms = [Platform.INSTAGRAM, Platform.TIKTOK, Platform.FACEBOOK]
    for number in range(12):
        handle = f"@cabang_nomor_{number}_" + "panjang" * 8
        account = Account(platforms[number % 3], handle, position=number)
        empty.accounts.add(account)
        put = [Reading(account.id, "views", week.shift(7 * n), 12_345 + number) for n in range(4)]
        empty.readings.put(put)
    report = month_report(empty, OCTOBER, "id", TODAY)
    sheets = Sheets(report.document, Paper.LETTER)
    assert len(sheets.pages) <= 5
    assert "12.356" not in text_of(sheets.pdf_bytes())


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("id", "Jangkauan Instagram mingguan bulan ini 9.102."),
        ("en", "Reach Instagram a week this month: 9,102."),
    ],
)
def test_a_first_week_is_told_with_its_people(empty: Desk, language: str, lead: str) -> None:
    account = Account(Platform.INSTAGRAM, "@satu")
    empty.accounts.add(account)
    week = week_of(date(2026, 11, 2))
    for key, value in (("views", 12_300), ("reach", 9_102)):
        empty.readings.put([Reading(account.id, key, week, value)])
    assert lead in flat(text_of(pdf(empty, language, month(2026, 11))))


def a_shop_of_billions(desk: Desk) -> None:
    """Two accounts side by side and the books, all in eleven digits."""
    first = week_of(date(2026, 5, 4))
    own = [Account(Platform.INSTAGRAM, "@senja"), Account(Platform.TIKTOK, "@senja.id")]
    books = Account(Platform.BOOKS, "Buku kas")
    for account in (*own, books):
        desk.accounts.add(account)
    weeks = [first.shift(7 * n) for n in range(26)]
    for n, week in enumerate(weeks):
        keys = ("views", "reach", "interactions")
        put = [Reading(a.id, key, week, 44_351_213 + n) for a in own for key in keys]
        desk.readings.put([*put, Reading(books.id, "revenue", week, 12_345_678_901 + n)])
    desk.targets.save(Target("revenue", 12_345_678_901, date(2026, 6, 1), books.id))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["id", "en"])
def test_figures_in_billions_leave_names_their_room(
    empty: Desk, paper: Paper, language: str
) -> None:
    from kpidesk.reporting.table import Table

    a_shop_of_billions(empty)
    sheets = Sheets(month_report(empty, OCTOBER, language, TODAY).document, paper)
    assert len(sheets.pages) <= 3
    tables = [p.block for page in sheets.pages for p in page if isinstance(p.block, Table)]
    assert tables
    assert [t.too_wide(sheets.text_width) for t in tables] == [0] * len(tables)
    assert min(t.narrowest(sheets.text_width) for t in tables) >= 24 * MM
    said = text_of(sheets.pdf_bytes())
    assert {"id": "Rp54,7 M", "en": "Rp54.7 B"}[language] in flat(said)


@pytest.mark.parametrize(
    ("text", "most", "left"),
    [
        ("Resep kopi pandan", 40, "Resep kopi pandan"),
        ("Resep kopi pandan dan gula aren", 18, "Resep kopi pandan…"),
        ("Resep kopi, pandan dan gula", 12, "Resep kopi…"),
        ("x" * 50, 20, "x" * 19 + "…"),
    ],
)
def test_a_long_title_ends_with_a_whole_word(text: str, most: int, left: str) -> None:
    assert cut(text, most) == left


@pytest.mark.parametrize("name", ["<b>&\" 'x' <img src=file:///etc/passwd>", "Kopi 🎉 Senja", "="])
def test_a_strange_name_is_only_text(tmp_path: Path, name: str) -> None:
    found = Desk.create(tmp_path / "strange.kpidesk", Shop(name))
    said = flat(text_of(pdf(found)))
    found.close()
    if "<b>" in name:
        assert name in said or name.upper() in said


def test_a_name_of_three_hundred_letters_wraps(desk: Desk) -> None:
    from dataclasses import replace

    sheet = month_sheet(desk, OCTOBER, "id", TODAY)
    long = replace(sheet, shop=replace(sheet.shop, name='<b>&" ' + "Kopi🎉" * 60))
    sheets = Sheets(month_document(long, figures_of(desk, "id")), Paper.A4)
    assert len(sheets.pages) <= 3
    assert '<b>&"' in text_of(sheets.pdf_bytes())


# The owner's words.


def test_the_owner_s_words_stand_instead_of_the_draft(empty: Desk) -> None:
    account = Account(Platform.BOOKS, "Buku")
    empty.accounts.add(account)
    weeks = [week_of(date(2026, 9, 7)).shift(7 * n) for n in range(8)]
    empty.readings.put([Reading(account.id, "orders", week, 20) for week in weeks])
    empty.targets.add(Target("orders", 30, date(2026, 9, 1), account.id))
    words = {
        "lead": "Bulan yang <b>sibuk</b>.", "why": "Hujan terus.", "plan": "Buka lebih pagi.",
        "action_1": "Balas chat", "who_1": "Rani", "when_1": "mulai 2 Nov", "bad": "",
    }  # fmt: skip
    empty.reports.write("month", "2026-10-01", "id", words)
    said = flat(text_of(pdf(empty)))
    for text in ("Bulan yang <b>sibuk</b>.", "Hujan terus.", "Buka lebih pagi.", "Rani"):
        assert text in said
    assert "Yang belum." not in said
    assert "Bulan yang" not in text_of(pdf(empty, "en"))


def test_a_long_story_runs_on_and_is_never_clipped(empty: Desk) -> None:
    account = Account(Platform.BOOKS, "Buku")
    empty.accounts.add(account)
    empty.readings.put([Reading(account.id, "orders", week_of(date(2026, 10, 5)), 20)])
    story = " ".join(f"kata{n}" for n in range(180))
    empty.reports.write("month", "2026-10-01", "id", {"why": story, "lead": story})
    said = flat(text_of(pdf(empty)))
    assert said.count("kata179") == 2


# Files.


@pytest.fixture
def report(desk: Desk) -> Report:
    return month_report(desk, OCTOBER, "id", TODAY)


def test_pictures_are_one_a_page(report: Report, tmp_path: Path) -> None:
    files = save(report, tmp_path / "r.png")
    assert [file.name for file in files] == ["r.png", "r-2.png"]
    assert all(file.stat().st_size < 1_000_000 for file in files)


def test_the_web_page_needs_nothing_and_runs_nothing(report: Report, tmp_path: Path) -> None:
    (file,) = save(report, tmp_path / "r.html")
    page = file.read_text(encoding="utf-8")
    assert '<html lang="id">' in page
    assert "<table>" in page
    assert "143.398" in page
    for word in ("<script", 'http-equiv="refresh', 'src="http', "@import", "url("):
        assert word not in page.replace("http://www.w3.org", "")


def test_an_unknown_ending_is_refused(report: Report, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        save(report, tmp_path / "r.docx")
    assert refused.value.problem.code == "report_ending"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("shop", "wanted"),
    [
        ("Kopi Senja", "Laporan-Kopi-Senja-2026-10"),
        ("../../etc/passwd", "Laporan-etc-passwd-2026-10"),
        ("a/b\\c:d*e?", "Laporan-a-b-c-d-e-2026-10"),
        ("日本 🎉", "Laporan-日本-2026-10"),
        ("...", "Laporan-2026-10"),
        ("x" * 300, "Laporan-" + "x" * 60 + "-2026-10"),
    ],
)
def test_the_proposed_name_is_one_file_of_the_chosen_folder(shop: str, wanted: str) -> None:
    assert file_name("Laporan", shop, "2026-10") == wanted


def test_a_name_the_system_keeps_is_not_proposed() -> None:
    assert file_name("", "CON", "") == "CON-1"
