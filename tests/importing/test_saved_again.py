"""What spreadsheets do to a file on its way here, and how it is told or refused."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING

import openpyxl
import pytest

from tests.importing.books import xlsx
from tests.importing.reading import drafted, figures, refused_with
from tests.importing.test_meta_content import ENGLISH, REEL

if TYPE_CHECKING:
    from collections.abc import Callable

ME = "instagram:@kopisenja"
X_POSTS = "Post id,Date,Post text,Link,Impressions,Permalink clicks\n"


def test_a_long_id_that_a_workbook_holds_as_a_number_refuses_the_file() -> None:
    rows = [["Post ID", "Account ID", "Publish time", "Permalink", "Views"]]
    rows.append(["17974697564884257", "900", "01/15/2026 23:45", "https://x", "5"])
    assert drafted(xlsx({"Sheet1": rows})).posts[0].post.code == "17974697564884257"
    spoiled = [rows[0], [17974697564884257, *rows[1][1:]]]
    assert refused_with(xlsx({"Sheet1": spoiled})).code == "import_went_through_excel"


def test_the_ids_of_x_are_watched_as_well() -> None:
    found = refused_with(X_POSTS + "1.89151E+18,Mon Feb 17 2025,Halo,https://x.com/a,10,0\n")
    assert (found.code, found.fact("line")) == ("import_went_through_excel", 2)


@pytest.mark.parametrize(
    ("text", "hour"),
    [("1/15/2026 11:45 PM", 7), ("01/15/2026 23:45:10", 7), ("1/15/2026 12:05 AM", 8)],
)
def test_a_time_with_am_and_pm_is_the_same_time(text: str, hour: int) -> None:
    made = drafted(ENGLISH + REEL.replace("01/15/2026 23:45", text) + "52,37,3,0,,1,\n")
    published = made.posts[0].post.published
    assert published is not None
    assert published.hour == hour


def test_thousands_that_a_spreadsheet_put_in_are_never_ones() -> None:
    text = "Jangkauan Instagram;\nTanggal;Primary\n13/02/2026;1.000\n14/02/2026;7\n"
    made = drafted(text)
    assert figures(made, "reach") == {"2026-02-14": 7}
    assert [(p.code, p.fact("text")) for p in made.refused] == [("cell_not_a_number", "1.000")]


def test_an_amount_whose_decimals_were_moved_is_refused() -> None:
    head = (
        "Awal pelaporan,Akhir pelaporan,Nama kampanye,Impresi,Jumlah yang dibelanjakan (IDR),"
        "CPM (Biaya per 1.000 Tayangan) (IDR)\n"
    )
    good = "2026-07-01,2026-07-07,Promo,1250,26225.64891,20980.519128\n"
    assert figures(drafted(head + good), "ad_spend") == {"2026-07-01": 26226}
    rounded = good.replace("20980.519128", "20980.52")
    assert not drafted(head + rounded).refused
    spoiled = drafted(head + good.replace("26225.64891", "2622564891"))
    assert [(p.code, p.row) for p in spoiled.refused] == [("ads_do_not_fit", 2)]
    assert not spoiled.incoming


def workbook(fill: Callable[[openpyxl.Workbook], None]) -> bytes:
    book = openpyxl.Workbook()
    fill(book)
    out = io.BytesIO()
    book.save(out)
    book.close()
    return out.getvalue()


def rows_of(*rows: list[object]) -> Callable[[openpyxl.Workbook], None]:
    def fill(book: openpyxl.Workbook) -> None:
        for row in rows:
            book.worksheets[0].append(row)

    return fill


def test_plain_numbers_of_days_count_from_the_workbooks_own_year() -> None:
    rows = rows_of(["Tanggal", "Jangkauan"], [44565, 5], [44566, 7])

    def of_1904(book: openpyxl.Workbook) -> None:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
        rows(book)

    assert figures(drafted(workbook(rows), account=ME), "reach") == {
        "2022-01-04": 5,
        "2022-01-05": 7,
    }
    assert figures(drafted(workbook(of_1904), account=ME), "reach") == {
        "2026-01-05": 5,
        "2026-01-06": 7,
    }


def test_a_column_of_formulas_that_were_never_worked_out_is_refused_not_dropped() -> None:
    data = workbook(
        rows_of(
            ["Tanggal", "Jangkauan", "Tayangan"],
            [date(2026, 1, 5), 5, "=B2*2"],
            [date(2026, 1, 6), 7, "=B3*2"],
        )
    )
    made = drafted(data, account=ME)
    assert [(p.code, p.column) for p in made.refused] == [("cell_not_calculated", "Tayangan")] * 2
    samples = [c.samples for q in made.questions if q.id == "column.3" for c in q.choices]
    assert not any(samples)


def test_a_months_name_with_two_digits_is_that_month() -> None:
    text = "Bulan,Omzet\nMar-25,1500000\nApr-25,2000000\nAgu-25,2500000\n"
    made = drafted(text, account=ME)
    assert list(figures(made, "revenue")) == ["2025-03-01", "2025-04-01", "2025-08-01"]
    assert made.incoming[0].reading.period.days == 31
    assert not [q for q in made.questions if q.id == "year"]
    assert [(p.code, p.row, p.fact("year")) for p in made.remarks] == [("short_years", 2, 2025)]


def test_years_of_two_digits_are_told() -> None:
    made = drafted("Tanggal,Jangkauan\n13/2/25,5\n14/2/25,7\n", account=ME)
    assert figures(made, "reach") == {"2025-02-13": 5, "2025-02-14": 7}
    assert [p.code for p in made.remarks] == ["short_years"]


def test_days_to_come_are_told() -> None:
    made = drafted("Tanggal,Jangkauan\n2026-11-21,5\n2026-12-25,7\n", account=ME)
    assert [(p.code, p.fact("count"), p.fact("day")) for p in made.remarks] == [
        ("future_days", 1, "2026-12-25")
    ]


def test_a_second_table_below_is_told_and_a_repeated_heading_is_not_one() -> None:
    first = "Tanggal,Jangkauan\n2025-03-01,5\n2025-03-02,7\n\n"
    made = drafted(first + "Kampanye,Biaya\nPromo,500\nLebaran,700\n", account=ME)
    assert [(p.code, p.fact("row"), p.fact("count")) for p in made.remarks] == [
        ("more_tables", 4, 2)
    ]
    again = drafted(first + "Tanggal,Jangkauan\n2025-03-03,9\n", account=ME)
    assert figures(again, "reach") == {"2025-03-01": 5, "2025-03-02": 7, "2025-03-03": 9}
    assert not again.remarks


def test_metas_posts_in_a_language_we_do_not_read_say_what_to_do() -> None:
    swedish = (
        '"Publicerings-id","Konto-id","Kontots användarnamn","Kontonamn",Beskrivning,'
        '"Varaktighet (sek)",Publiceringstid,Permalänk,"Inläggstyp",Datakommentar,Datum,Visningar\n'
    )
    row = REEL.replace("Lifetime", "Livstid") + "52\n"
    assert refused_with(swedish + row).code == "import_meta_language"


def test_a_file_of_headings_alone_is_told_as_one() -> None:
    found = refused_with("Tanggal;Jangkauan;Suka\n")
    assert (found.code, found.fact("header")) == ("import_no_rows", "Tanggal, Jangkauan, Suka")
