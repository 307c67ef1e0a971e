"""How long a monthly report takes: the whole process beside LibreOffice, and twelve in one go."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.table import milliseconds, show, side_by_side

TODAY = date(2026, 11, 22)
WEEKS, FIGURES = 520, 5
"""Ten years of weeks and five figures each: 2,600 rows of the rival's workbook."""


def ten_years(folder: Path) -> Path:
    """The demo shop with ten years of weeks."""
    from kpidesk import demo

    path = folder / "ten.kpidesk"
    demo.make(path, TODAY, years=10).close()
    return path


def rival_workbook(folder: Path) -> Path:
    """The same weekly numbers as a spreadsheet with formulas and a monthly sheet."""
    from openpyxl import Workbook

    book = Workbook()
    weeks = book.worksheets[0]
    weeks.title = "Weeks"
    weeks.append(["Week", "Figure", "Month", "Value", "Reach", "Rate"])
    for number in range(WEEKS * FIGURES):
        on = date.fromordinal(TODAY.toordinal() - 7 * (number // FIGURES))
        row = number + 2
        weeks.append([on, number % FIGURES, f'=TEXT(A{row},"yyyy-mm")', 900 + number % 97,
                      12_000 + number % 911, f"=D{row}/E{row}"])  # fmt: skip
    month = book.create_sheet("Month")
    for number in range(24):
        on = date.fromordinal(TODAY.toordinal() - 30 * number)
        month.append([f"{on:%Y-%m}"] + [
            f'=SUMIFS(Weeks.D2:D2601,Weeks.C2:C2601,A{number + 1},Weeks.B2:B2601,{n})'.replace(
                "Weeks.", "Weeks!"
            )
            for n in range(FIGURES)
        ])  # fmt: skip
    path = folder / "rival.xlsx"
    book.save(path)
    return path


def timed(arguments: list[str]) -> float:
    """Milliseconds of a whole process."""
    began = time.perf_counter()
    subprocess.run(arguments, check=True, capture_output=True)
    return (time.perf_counter() - began) * 1000


def twelve(shop: Path, folder: Path) -> float:
    """Milliseconds for all months of a year, as the batch writes them."""
    from kpidesk.desk import Desk
    from kpidesk.domain.period import months_of, year_of
    from kpidesk.reporting.collect import month_report
    from kpidesk.reporting.save import save

    desk = Desk.open(shop, read_only=True)

    def work() -> None:
        for month in months_of(year_of(date(2025, 1, 1))):
            report = month_report(desk, month, "id", TODAY)
            save(report, folder / f"{report.name}.pdf")

    found = milliseconds(work, 3)
    desk.close()
    return found


def main() -> None:
    """Measure and print."""
    from kpidesk.reporting.save import drawing

    screen = drawing()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shop = ten_years(folder)
        out = str(folder / "r.pdf")
        ours = [
            sys.executable,
            "-m",
            "kpidesk",
            "report",
            str(shop),
            "--month",
            "2026-10",
            "-o",
            out,
        ]
        rows = []
        office = shutil.which("soffice") or shutil.which("libreoffice")
        if office is None:
            alone = f"{milliseconds(lambda: timed(ours)):.0f} ms"
            rows.append(("monthly report, whole process", alone, ""))
            rows.append(("÷ LibreOffice", "skipped", "libreoffice-calc is not here"))
        else:
            book = rival_workbook(folder)
            theirs = [office, "--headless", "--convert-to", "pdf", "--outdir", name, str(book)]
            timed(theirs)
            one, other = side_by_side(lambda: timed(ours), lambda: timed(theirs))
            rows.append(("monthly report ÷ LibreOffice", f"{one / other:.2f}", "at most 1.0"))
        rows.append(("twelve months in one go", f"{twelve(shop, folder):.0f} ms", "under 3,000 ms"))
        show("Reports, ten years of weeks", rows)
    del screen


if __name__ == "__main__":
    main()
