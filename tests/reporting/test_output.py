"""What leaves the program: PDFs read back, pictures, and files that are whole or untouched."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter

from kpidesk.domain.answer import Known, Unknown, Why
from kpidesk.domain.period import week_of
from kpidesk.domain.problem import Refused
from kpidesk.domain.series import Point, Series
from kpidesk.language.formats import Formats
from kpidesk.reporting.blocks import Beside, Break, Figure, Heading, Paragraph
from kpidesk.reporting.charts import Bars, Multiple, Shares, sparkline
from kpidesk.reporting.main_chart import ChartWords, MainChart, Mark
from kpidesk.reporting.output import Paper, picture_bytes, write_whole
from kpidesk.reporting.pdf import with_catalogue
from kpidesk.reporting.style import FAMILIES, SHOP, readable
from kpidesk.reporting.table import Cell, Column, Shape, Table
from tests.reporting.paper import fonts_of, images_of, read, sheets_of, text_of

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = Formats("id")


def a_series(values: list[int | None], targets: tuple[int, ...] = ()) -> Series:
    week, points = week_of(date(2026, 5, 4)), []
    for value in values:
        points.append(Point(week, Unknown(Why.NO_READING) if value is None else Known(value)))
        week = week.shift(7)
    return Series("orders", None, tuple(points), targets)


def a_chart(series: Series, *marks: Mark) -> Figure:
    words = ChartWords(FORMATS.number, FORMATS.short_month, "belum diisi", "target", "26 Okt–1 Nov")
    return Figure(MainChart(series, marks, words), 38, 60, 88)


def charts() -> list[Figure | Beside | Table]:
    series = a_series([None, 17, 19, None, None, 23, 31, 27], (20,) * 4 + (28,) * 4)
    spark = Cell(paint=sparkline([1, None, 3, 2], [2, 2, 2, 2]))
    return [
        a_chart(series, Mark(date(2026, 5, 20), "Promo"), Mark(date(2026, 5, 21), "Video " * 30)),
        Beside([Figure(Multiple([1, None, 3], ["Mei", "Jun", "Jul"], 2), 25)] * 3, gutter=7),
        Beside([Figure(Bars([("Video", 5.0, "5")]), 9), Figure(Shares([(3, "3 baik")]), 9)]),
        Table([Column("", free=1), Column(wide=19)], [[Cell("x", shape=s), spark] for s in Shape]),
    ]


def test_figures_keep_their_signs_in_the_text() -> None:
    signs = "+3,1% −4,2% ±171.400 12.428 Rp2.862.000 0,3 poin"
    text = text_of(sheets_of(Paragraph(signs)).pdf_bytes())
    for figure in signs.split():
        assert figure in text


def test_spaces_read_back_as_spaces() -> None:
    text = text_of(sheets_of(Paragraph("10–16\u00a0Mar 2025"), Heading("Bulan depan")).pdf_bytes())
    assert "10–16 Mar 2025" in text
    assert "Bulan depan" in text


def test_charts_are_vectors_and_their_words_text() -> None:
    data = sheets_of(*charts()).pdf_bytes()
    assert images_of(data) == 0
    text = text_of(data)
    assert "belum diisi" in text
    assert "26 Okt–1 Nov" in text
    assert "Promo" in text


def test_every_font_travels_with_the_pdf() -> None:
    fonts = fonts_of(sheets_of(Heading("H"), *charts(), Paragraph("p")).pdf_bytes())
    assert fonts
    assert all(fonts.values())
    ours = {family.replace(" ", "") for family in FAMILIES}
    assert {name.lstrip("/").split("+")[-1] for name in fonts} <= ours


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("landscape", [False, True])
def test_the_page_has_the_size_of_the_paper(paper: Paper, landscape: bool) -> None:
    from kpidesk.reporting.output import Document, Sheets

    document = Document("T", "A", "en", [Paragraph("x")])
    page = read(Sheets(document, paper, landscape).pdf_bytes()).pages[0]
    size = [float(page.mediabox.width), float(page.mediabox.height)]
    wanted = [side / 25.4 * 72 for side in paper.value]
    assert size == pytest.approx(wanted[::-1] if landscape else wanted, abs=1)


def test_title_author_and_language_are_in_the_pdf() -> None:
    reader = read(sheets_of(Paragraph("x")).pdf_bytes())
    root: Any = reader.trailer["/Root"]
    assert reader.metadata is not None
    assert reader.metadata.title == "A title"
    assert reader.metadata.author == "Kopi Senja"
    assert root["/Lang"] == "id"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_pages_are_numbered_and_carry_their_head() -> None:
    data = sheets_of(
        Paragraph("one"), Break(), Paragraph("two"), count=lambda n, m: f"Halaman {n} dari {m}"
    ).pdf_bytes()
    first, second = (page.extract_text() for page in read(data).pages)
    assert "Halaman 1 dari 2" in first
    assert "Kopi Senja" not in first
    assert "Halaman 2 dari 2" in second
    assert "Kopi Senja" in second


@pytest.mark.parametrize(
    "name",
    ["<b>&\" <script> & 'x'", "Kopi 🎉☕ Senja", "K" * 300, "日本 קפה قهوة", "a\x00b\u202ec"],
)
def test_any_name_is_only_text(name: str) -> None:
    data = sheets_of(Paragraph(name), Heading(name, name)).pdf_bytes()
    assert len(read(data).pages) == 1
    if name.startswith("<b>"):
        assert name in text_of(data)


@pytest.mark.parametrize("values", [[], [None], [5], [0, 0, 0], [None, None], [-3, 4], [10**12]])
def test_a_chart_of_little_is_still_a_chart(values: list[int | None]) -> None:
    blocks = [a_chart(a_series(values))] if values else []
    small = Figure(Multiple(values, ["Mei"] * len(values)), 25)
    spark = Figure(sparkline(values), 5)
    assert images_of(sheets_of(*blocks, small, spark).pdf_bytes()) == 0


def test_a_picture_is_1080_wide_opaque_and_small() -> None:
    image = sheets_of(Heading("H"), *charts()).picture(0)
    assert image.width() == 1080
    assert image.height() == pytest.approx(1080 * 297 / 210, abs=1)
    assert image.format() == QImage.Format.Format_RGB32
    assert len(picture_bytes(image)) < 1_000_000


def test_a_file_is_put_in_place_whole(tmp_path: Path) -> None:
    target = tmp_path / "Laporan.pdf"
    target.write_bytes(b"before")
    write_whole(target, b"after")
    assert target.read_bytes() == b"after"
    assert [file.name for file in tmp_path.iterdir()] == ["Laporan.pdf"]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        write_whole(tmp_path / "nowhere" / "r.pdf", b"x")
    assert refused.value.problem.code == "report_not_written"
    assert refused.value.problem.fact("name") == "r.pdf"


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        write_whole(tmp_path, b"x")


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of a file as POSIX does")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    import resource

    target = tmp_path / "r.pdf"
    target.write_bytes(b"before")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(Refused):
            write_whole(target, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert target.read_bytes() == b"before"
    assert [file.name for file in tmp_path.iterdir()] == ["r.pdf"]


def test_something_that_is_no_pdf_gets_no_catalogue() -> None:
    with pytest.raises(ValueError, match="PDF"):
        with_catalogue(b"%PDF-1.4 cut off", "id")


@pytest.mark.skipif(sys.platform != "linux", reason="prints into a file")
def test_printing_draws_the_same_pages(tmp_path: Path) -> None:
    sheets = sheets_of(Paragraph("one +3,1%"), Break(), Paragraph("two"))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    sheets.print_on(printer)
    data = (tmp_path / "printed.pdf").read_bytes()
    assert len(read(data).pages) == 2
    assert "+3,1%" in text_of(data)


@pytest.mark.skipif(sys.platform != "linux", reason="prints into a file")
def test_a_smaller_paper_gets_smaller_pages(tmp_path: Path) -> None:
    sheets = sheets_of(Paragraph("one"), count=lambda n, m: f"page {n} of {m}")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "small.pdf"))
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    sheets.print_on(printer)
    page = read((tmp_path / "small.pdf").read_bytes()).pages[0]
    assert float(page.mediabox.width) == pytest.approx(420, abs=1)
    assert "page 1 of 1" in page.extract_text()


def test_the_shop_s_colour_takes_the_place_of_ours() -> None:
    plain = sheets_of(Paragraph("x", SHOP)).pdf_bytes()
    dressed = sheets_of(Paragraph("x", SHOP), accent="#b00020").pdf_bytes()
    inks = [drawn(data) for data in (plain, dressed)]
    assert b"0.690196" in inks[1]
    assert b"0.690196" not in inks[0]
    assert drawn(sheets_of(Paragraph("x", SHOP)).pdf_bytes()) == inks[0]


def drawn(data: bytes) -> bytes:
    contents = read(data).pages[0].get_contents()
    assert contents is not None
    return contents.get_data()


@pytest.mark.parametrize(
    ("colour", "kept"),
    [("#0f4c5c", "#0f4c5c"), ("#000000", "#000000"), ("no colour", "#0F4C5C"), ("", "#0F4C5C")],
)
def test_a_dark_colour_is_kept_and_none_is_ours(colour: str, kept: str) -> None:
    assert readable(colour) == kept


@pytest.mark.parametrize("colour", ["#ffff00", "#ffffff", "#7fffd4", "#ff69b4"])
def test_a_light_colour_is_darkened_until_it_can_be_read(colour: str) -> None:
    assert readable(colour) != colour
    assert readable(readable(colour)) == readable(colour)
