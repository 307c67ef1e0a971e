"""Tables on paper: figures whole and aligned, columns measured over all rows."""

from __future__ import annotations

from kpidesk.reporting.style import MM
from kpidesk.reporting.table import Cell, Column, Row, Table
from kpidesk.reporting.typeset import LEFT, RIGHT, Lines, Run, runs_of
from tests.reporting.paper import sheets_of, text_of

WIDTH = 180 * MM


def test_a_figure_is_never_broken_over_lines() -> None:
    rows = [["Omzet yang sangat panjang namanya " * 4, "Rp1.332.000.000"]] * 3
    table = Table([Column("Name", free=1), Column("Rupiah", RIGHT)], rows)
    assert table.too_wide(WIDTH) == 0
    assert text_of(sheets_of(table).pdf_bytes()).count("Rp1.332.000.000") == 3


def test_columns_too_many_for_the_page_are_noticed() -> None:
    table = Table([Column("Rupiah", RIGHT)] * 9, [["Rp1.332.000.000"] * 9] * 2)
    assert table.too_wide(WIDTH) > 0


def test_the_head_is_repeated_on_every_page() -> None:
    table = Table([Column("Head of it", free=1), Column("n", RIGHT)], [["row", "1"]] * 120)
    sheets = sheets_of(table)
    assert len(sheets.pages) > 1
    assert text_of(sheets.pdf_bytes()).count("Head of it") == len(sheets.pages)


def test_columns_keep_their_width_on_the_next_page() -> None:
    rows = [["row", "1"]] * 60 + [["row", "Rp1.332.000.000"]] * 60
    table = Table([Column("Name", free=1), Column("Rupiah", RIGHT)], rows)
    first, second = table.split(WIDTH, 100 * MM) or (None, None)
    assert isinstance(first, Table)
    assert isinstance(second, Table)
    assert first.rows + second.rows == 120
    assert first.too_wide(WIDTH) == second.too_wide(WIDTH) == 0


def test_three_rows_are_not_parted() -> None:
    table = Table([Column("Name", free=1)], [["a"], ["b"], ["c"]])
    assert table.split(WIDTH, 12 * MM) is None


def test_a_cell_may_span_columns_and_a_total_has_its_rule() -> None:
    rows = [Row([Cell("Seluruh baris", span=2)]), Row([Cell("Jumlah"), Cell("7")], strong=True)]
    table = Table([Column("Name", free=1), Column("n", RIGHT)], rows)
    assert "Seluruh baris" in text_of(sheets_of(table).pdf_bytes())


def test_a_very_long_cell_ends_with_an_ellipsis() -> None:
    table = Table([Column("Lesson", free=1)], [["pelajaran " * 2000]])
    assert table.height(WIDTH) < 200 * MM
    assert "…" in text_of(sheets_of(table).pdf_bytes())


def test_a_long_name_over_columns_ends_with_an_ellipsis() -> None:
    groups = [Cell(""), Cell("@" + "nama" * 60, span=2, single=True)]
    columns = [Column("Figure", free=1), Column("Before", RIGHT), Column("Now", RIGHT)]
    text = text_of(sheets_of(Table(columns, [["a", "1", "2"]] * 2, groups=groups)).pdf_bytes())
    assert "…" in text
    assert "nama" * 60 not in text


def test_lines_count_emoji_as_qt_does() -> None:
    runs = runs_of([Run("🎉 " * 40, CELL_STYLE), Run("akhir", CELL_STYLE)], CELL_STYLE)
    assert Lines(runs, 20 * MM, LEFT).count > 1


CELL_STYLE = Column().style


def test_a_small_line_is_as_tall_in_a_row_of_two_lines() -> None:
    tall: list[float] = []
    drawn = Cell(paint=lambda _painter, box: tall.append(box.height()))
    columns = [Column("Name", free=1), Column("6 bulan", wide=16)]
    name = "Nama yang panjang sekali sehingga ia tidak cukup di satu baris " * 3
    sheets_of(Table(columns, [["a", drawn], [name, drawn], ["b", drawn]])).pdf_bytes()
    assert len(tall) == 3
    assert len({round(one) for one in tall}) == 1
