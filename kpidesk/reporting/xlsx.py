"""The month as a workbook: numbers as numbers, a second sheet with every reading behind them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from kpidesk.domain.answer import Between, Known
from kpidesk.domain.metric import Unit
from kpidesk.domain.money import minor_digits
from kpidesk.domain.summary import Span
from kpidesk.language.readings import source_name, state_name
from kpidesk.reporting.month import STATUS, texts
from kpidesk.reporting.style import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.worksheet.worksheet import Worksheet

    from kpidesk.domain.answer import Answer, Number
    from kpidesk.domain.reading import Reading
    from kpidesk.domain.shop import Account
    from kpidesk.domain.summary import Line
    from kpidesk.reporting.figures import Figures
    from kpidesk.reporting.month import MonthSheet

LONGEST = 32_000
"""Characters a cell of a workbook holds, a little less than Excel's own 32,767."""
HEADING = {"bold": True, "color": "FF0F4C5C"}


def month_workbook(
    sheet: MonthSheet, figures: Figures, readings: Sequence[Reading], accounts: Sequence[Account]
) -> bytes:
    """The workbook's bytes; `readings` are those of the month."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    book.properties.title = _plain(figures.words.say("report", "Social media report"))
    book.properties.creator = "KPI Desk"
    first = book.worksheets[0]
    first.title = _tab(figures.formats.month(sheet.summary.month.first))
    _Rows(first, figures, Font).month(sheet)
    second = book.create_sheet(_tab(figures.words.say("report", "Readings")))
    _Rows(second, figures, Font).readings(readings, accounts)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


class _Rows:
    """Writes rows one under another; user text is only ever text."""

    def __init__(self, page: Worksheet, figures: Figures, font: Any) -> None:
        self._page, self._figures, self._font = page, figures, font
        self._row = 0

    def _write(self, values: Sequence[object], bold: bool = False) -> None:
        self._row += 1
        for number, value in enumerate(values, 1):
            if value is None or value == "":
                continue
            cell = self._page.cell(self._row, number)
            if isinstance(value, str):
                put_text(cell, value)
            else:
                number_value, form = value if isinstance(value, tuple) else (value, "")
                cell.value = number_value
                cell.number_format = form or cell.number_format
            if bold:
                cell.font = self._font(bold=True)

    def _heading(self, text: str) -> None:
        self._row += 1
        self._write([text])
        self._page.cell(self._row, 1).font = self._font(**HEADING)

    def month(self, sheet: MonthSheet) -> None:
        figures, words = self._figures, self._figures.words
        title = words.say("report", "Social media report")
        month = figures.formats.month(sheet.summary.month.first)
        self._write([f"{sheet.shop.name} – {title} – {month}"], bold=True)
        filled = sheet.summary.filled
        complete = words.say("report", "{full} of {weeks} weeks filled in")
        self._write([complete.format(full=filled.full, weeks=filled.weeks)])
        self._heading(words.say("report", "Summary"))
        for text in texts(sheet, figures).values():
            self._write([text])
        self._lines(sheet.summary.lines, sheet)
        self._accounts(sheet)
        self._money(sheet)
        self._weeks(sheet)
        self._widths([44, 22, 16, 16, 16, 16, 16, 16])

    def _lines(self, lines: Sequence[Line], sheet: MonthSheet) -> None:
        figures, words = self._figures, self._figures.words
        self._heading(words.say("report", "KPIs"))
        before = figures.formats.month(sheet.summary.month.before().first)
        heads = [words.say("report", "KPI"), words.say("report", "Account"),
                 words.say("report", "Target"), words.say("report", "Result"),
                 words.say("report", "At most"), before,
                 words.say("report", "Change"), words.say("report", "Status")]  # fmt: skip
        self._write(heads, bold=True)
        for line in lines:
            name = figures.name(line.key)
            if line.span is Span.WEEKS:
                name = words.say("report", "{name}, a week").format(name=name)
            low, high = self._bounds(line.answer, line.unit)
            status = words.say("report", STATUS[line.status])
            self._write([name, figures.whose(line.account), self._number(line.target, line.unit),
                         low, high, self._bounds(line.before, line.unit)[0],
                         self._change(line), status])  # fmt: skip

    def _change(self, line: Line) -> object:
        if line.change.points is not None:
            return (line.change.points, '+0.0" pp";-0.0" pp"')
        if line.change.percent is not None:
            return (line.change.percent / 100, "+0.0%;-0.0%")
        return None

    def _accounts(self, sheet: MonthSheet) -> None:
        figures, words = self._figures, self._figures.words
        months = [figures.formats.month(m.first)
                  for m in (sheet.summary.month.before(), sheet.summary.month)]  # fmt: skip
        for table in sheet.evidence.tables:
            for number, account in enumerate(table.accounts):
                self._heading(figures.account(account))
                self._write([words.say("report", "Figure"), *months], bold=True)
                for key, found in table.rows:
                    one = found[number]
                    if one is not None:
                        unit = figures.unit(key)
                        cells = [self._bounds(a, unit)[0] for a in (one.before, one.answer)]
                        self._write([figures.name(key), *cells])

    def _money(self, sheet: MonthSheet) -> None:
        if sheet.money is None:
            return
        figures, words, money = self._figures, self._figures.words, sheet.money
        self._heading(words.say("report", "Money"))
        for one in money.costs:
            self._write([figures.name(one.key), self._number(one.answer.value, Unit.MONEY)])
        cost = words.say("report", "Costs written down")
        self._write([cost, self._number(money.cost, Unit.MONEY)], bold=True)
        if money.revenue is not None:
            revenue = self._number(money.revenue.value, Unit.MONEY)
            self._write([figures.name("revenue"), revenue])
        for one in money.goods:
            self._write([figures.name(one.key), self._number(-one.answer.value, Unit.MONEY)])
        left = words.say("report", "Left after costs")
        self._write([left, self._number(money.profit, Unit.MONEY)], bold=True)
        for key, answer in money.ratios:
            self._write([figures.name(key), self._number(answer.value, figures.unit(key))])

    def _weeks(self, sheet: MonthSheet) -> None:
        series, main = sheet.summary.weeks, sheet.summary.main
        if series is None or main is None:
            return
        figures, words = self._figures, self._figures.words
        title = words.say("report", "{name} week by week").format(name=figures.line_name(main))
        self._heading(title)
        heads = [words.say("report", "Week"), words.say("report", "From"),
                 words.say("report", "To"), words.say("report", "Result"),
                 words.say("report", "Target")]  # fmt: skip
        self._write(heads, bold=True)
        targets = series.targets or (None,) * len(series.points)
        for point, target in zip(series.points, targets, strict=True):
            span = figures.formats.span(point.period)
            self._write([span, (point.period.first, "yyyy-mm-dd"),
                         (point.period.last, "yyyy-mm-dd"),
                         self._number(point.value, main.unit),
                         self._number(target, main.unit)])  # fmt: skip

    def readings(self, readings: Sequence[Reading], accounts: Sequence[Account]) -> None:
        figures, words = self._figures, self._figures.words
        names = {account.id: figures.account(account) for account in accounts}
        heads = [words.say("report", "Account"), words.say("report", "Figure"),
                 words.say("report", "From"), words.say("report", "To"),
                 words.say("report", "Value"), "±", words.say("report", "State"),
                 words.say("report", "Source"), words.say("report", "As typed"),
                 words.say("report", "Note")]  # fmt: skip
        self._write(heads, bold=True)
        for one in sorted(readings, key=lambda r: (names.get(r.account, ""), r.period, r.metric)):
            unit = figures.unit(one.metric)
            self._write([names.get(one.account, ""), figures.name(one.metric),
                         (one.period.first, "yyyy-mm-dd"), (one.period.last, "yyyy-mm-dd"),
                         self._number(one.value, unit),
                         self._number(one.rounded_by, unit) if one.rounded_by else None,
                         state_name(one.state, words), source_name(one.source, words),
                         one.text, one.note])  # fmt: skip
        self._page.freeze_panes = "A2"
        self._page.auto_filter.ref = self._page.dimensions
        self._widths([30, 30, 12, 12, 16, 8, 12, 12, 16, 30])

    def _bounds(self, answer: Answer, unit: Unit) -> tuple[object, object]:
        """The figure, or both of its bounds; blank where it is not known."""
        if isinstance(answer, Between):
            return self._number(answer.low, unit), self._number(answer.high, unit)
        value = answer.value if isinstance(answer, Known) else None
        return self._number(value, unit), None

    def _number(self, value: Number | None, unit: Unit) -> object:
        """A number and how it is shown: percent as a fraction, money in whole units."""
        if value is None:
            return None
        if unit is Unit.PERCENT:
            return (value / 100, "0.0%")
        if unit is Unit.MONEY:
            digits = minor_digits(self._figures.formats.currency)
            shown = value / 10**digits if digits else round(value)
            return (shown, "#,##0" + ("." + "0" * digits if digits else ""))
        return (value, "#,##0" if isinstance(value, int) else "#,##0.00")

    def _widths(self, widths: Sequence[int]) -> None:
        for number, wide in enumerate(widths):
            self._page.column_dimensions[chr(ord("A") + number)].width = wide


def put_text(cell: Any, text: str) -> None:
    """Text as text: never a formula, whatever it begins with."""
    cell.value = _plain(text)
    cell.data_type = "s"
    if cell.value[:1] in "=+-@\t\r＝＋－＠":
        cell.quotePrefix = True


def _plain(text: str) -> str:
    return clean(text)[:LONGEST]


def _tab(text: str) -> str:
    """A name Excel takes for a sheet."""
    return "".join("-" if c in "[]:*?/\\'" else c for c in text.replace("\u00a0", " "))[:31]
