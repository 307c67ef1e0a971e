"""The workbook: numbers are numbers, text is text, readings as they were typed."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from kpidesk.desk import Desk
from kpidesk.domain.period import month, week_of
from kpidesk.domain.reading import Reading
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.reporting.collect import month_report

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DANGEROUS = ["=1+1", "+62812", "-5", "@SUM(A1)", "\t=1+1", "＝1+1", "\n=cmd"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    found = Desk.create(tmp_path / "a.kpidesk", Shop('=HYPERLINK("http://x")'))
    account = Account(Platform.BOOKS, "@SUM(1)")
    found.accounts.add(account)
    for number, text in enumerate(DANGEROUS):
        week = week_of(date(2026, 9, 28)).shift(7 * number)
        found.readings.put([Reading(account.id, "orders", week, 12, text=text, note=text)])
        found.readings.put([Reading(account.id, "revenue", week, 1_250_000)])
    found.reports.write("month", "2026-10-01", "id", {"lead": "=2+2"})
    yield found
    found.close()


def book_of(desk: Desk) -> Any:
    report = month_report(desk, month(2026, 10), "id", date(2026, 11, 22))
    assert report.workbook is not None
    return openpyxl.load_workbook(io.BytesIO(report.workbook()))


def cells_of(book: Any) -> list[Any]:
    return [cell for page in book for row in page.iter_rows() for cell in row if cell.value]


def test_no_cell_is_a_formula(desk: Desk) -> None:
    cells = cells_of(book_of(desk))
    assert [cell.value for cell in cells if cell.data_type == "f"] == []
    assert any(cell.value == "=2+2" and cell.quotePrefix for cell in cells)
    assert any(str(cell.value).startswith("=HYPERLINK") for cell in cells)


def test_figures_are_numbers(desk: Desk) -> None:
    book = book_of(desk)
    numbers = [c.value for c in cells_of(book) if isinstance(c.value, int | float)]
    assert 1_250_000 in numbers
    assert book.worksheets[0].title == "Oktober 2026"


def test_every_reading_of_the_month_is_on_the_second_sheet(desk: Desk) -> None:
    page = book_of(desk).worksheets[1]
    assert page.max_row == 1 + 2 * 5
    assert page.freeze_panes == "A2"
    assert {row[2].value.date() for row in page.iter_rows(min_row=2)} >= {date(2026, 10, 5)}
    assert {(row[6].value, row[7].value) for row in page.iter_rows(min_row=2)} == {
        ("persis", "diketik")
    }


def test_blank_is_not_zero(tmp_path: Path) -> None:
    found = Desk.create(tmp_path / "b.kpidesk", Shop("Kopi"))
    book = book_of(found)
    found.close()
    assert [cell.value for cell in cells_of(book) if cell.value == 0] == []
