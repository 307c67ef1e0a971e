"""A sheet of one's own: any table with dates and figures, weeks down or across.

Columns are matched by hand once and the answers remembered by the headings. Number and date styles
are settled for a whole column, never for one cell; what could be read two ways is asked, with both
readings of the user's own cells.
"""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft, Incoming
from kpidesk.domain.metric import Kind, Unit
from kpidesk.domain.period import Period, month_of
from kpidesk.domain.period import day as day_of
from kpidesk.domain.problem import Problem, problem, refuse
from kpidesk.domain.question import Ask, Choice, Question, Sample
from kpidesk.domain.reading import Reading
from kpidesk.domain.reading import Source as Origin
from kpidesk.domain.shop import Platform
from kpidesk.importing.asking import SKIP
from kpidesk.importing.cells import NOT_CALCULATED, NumberStyle, in_unit, number, plain_text
from kpidesk.importing.dates import DayOrder, orders, serial, span, without_year
from kpidesk.importing.naming import is_personal, metric_in, platform_in
from kpidesk.importing.shape import Cell, Shape, headings_alone, shape_of
from kpidesk.importing.sources.source import Source
from kpidesk.importing.styles import ask_style
from kpidesk.importing.table import Cells, clean
from kpidesk.importing.years import dated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kpidesk.domain.answer import Number
    from kpidesk.domain.shop import Account
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book, Sheet

PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.FACEBOOK, Platform.WHATSAPP)
"""Offered where the shop has no account yet."""
WEEK = timedelta(days=7)
MANY_ZEROS = 5
LONGEST = 366


@dataclass(frozen=True, slots=True)
class _Line:
    """One matched column or row."""

    label: str
    cells: list[Cell]
    metric: str
    account: Account
    unit: Unit
    kind: Kind


def recognises(book: Book) -> bool:
    """True for any sheet with a heading and a column or row of dates, or with headings alone."""
    return any(
        shape_of(sheet.rows()) is not None or headings_alone(book.head(sheet))
        for sheet in book.sheets
    )


def read(book: Book, asking: Asking) -> Draft:
    """The readings of the matched columns of one sheet."""
    draft = Draft(SOURCE.key)
    sheet, shape = _sheet(book, asking)
    if not shape.dates or not any(c.text.strip() for line in shape.lines for c in line):
        raise refuse("import_no_rows", name=book.name, header=", ".join(shape.labels[:5]))
    fingerprint = fingerprint_of(shape)
    kept = asking.remembered.get(fingerprint, {})
    periods = _periods(shape, sheet, book, asking, kept, draft)
    _check_widths(shape, periods, draft)
    lines = _lines(shape, sheet, asking, kept, draft)
    draft.read = len(shape.dates) + shape.skipped
    draft.skipped = shape.skipped
    for line in lines:
        _read_line(line, periods, sheet.name, asking, kept, draft)
    _remark_odd(lines, draft)
    if len(shape.rest) > 1 and sum(bool(cell.strip()) for cell in shape.rest[0].cells) > 1:
        rows = len(shape.rest) - 1
        draft.remarks.append(problem("more_tables", row=shape.rest[0].number - 1, count=rows))
    draft.questions, draft.accounts = asking.questions, asking.made
    draft.remember[fingerprint] = _answers(asking, lines, kept)
    return draft


def _check_widths(shape: Shape, periods: list[Period | None], draft: Draft) -> None:
    """A row longer than the heading has slipped; where every row is, the last cells are notes."""
    if not shape.longer:
        return
    if len(shape.longer) == len(shape.dates):
        draft.remarks.append(problem("extra_cells", count=len(shape.longer)))
        return
    for place in shape.longer:
        columns = len(shape.header)
        facts = (("cells", columns + 1), ("columns", columns))
        draft.refused.append(Problem("row_too_long", facts, shape.dates[place].row, ""))
        periods[place] = None


def _remark_odd(lines: Sequence[_Line], draft: Draft) -> None:
    """Say where a column is nothing but zeros, or a figure is below zero."""
    for line in lines:
        mine = [one for one in draft.incoming if one.column == line.label]
        if len(mine) >= MANY_ZEROS and not any(one.reading.value for one in mine):
            draft.remarks.append(problem("all_zero", column=line.label))
        for one in mine:
            if (one.reading.value or 0) < 0:
                facts = (("text", one.reading.text),)
                draft.remarks.append(Problem("below_zero", facts, one.row, line.label))


def fingerprint_of(shape: Shape) -> str:
    """What makes it the same sheet again: its headings in their order."""
    said = "\n".join(clean(label) for label in shape.header)
    return "sheet:" + hashlib.sha256(said.encode()).hexdigest()[:32]


def _answers(asking: Asking, lines: Sequence[_Line], kept: Mapping[str, str]) -> dict[str, str]:
    """What is worth keeping for the next file with the same headings."""
    open_now = {question.id for question in asking.questions}
    lasting = ("column.", "row.", "style.", "share.", "day_order", "span", "million", "account")
    given = {k: v for k, v in asking.answers.items() if k.startswith(lasting) and k not in open_now}
    if lines and "account" not in open_now:
        given["account"] = lines[0].account.id
    return {**kept, **given}


def _sheet(book: Book, asking: Asking) -> tuple[Sheet, Shape]:
    found = [(sheet, shape_of(sheet.rows(asking.progress))) for sheet in book.sheets]
    usable = [(sheet, shape) for sheet, shape in found if shape is not None]
    if not usable:
        alone = next(filter(None, (headings_alone(book.head(one)) for one in book.sheets)), None)
        if alone:
            raise refuse("import_no_rows", name=book.name, header=", ".join(alone[:5]))
        raise refuse("import_not_recognised", name=book.name)
    if len(usable) == 1:
        return usable[0]
    names = [sheet.name for sheet, _ in usable]
    choices = tuple(Choice(name, name) for name in names)
    chosen = asking.choose(Question("sheet", Ask.SHEET, choices, suggested=names[0]))
    return usable[names.index(chosen)]


# Dates.


def _periods(
    shape: Shape, sheet: Sheet, book: Book, asking: Asking, kept: Mapping[str, str], draft: Draft
) -> list[Period | None]:
    """The span of each row; a bad date is refused once, with its place."""
    order = _order(shape, asking, kept)
    from_1904 = isinstance(sheet, Cells) and sheet.from_1904
    texts = [cell.text for cell in shape.dates]
    days: Sequence[date | None] | None = None
    if sum(without_year(text) is not None for text in texts) > len(texts) / 2:
        days = dated(texts, asking, book.exported or book.changed)
    found: list[Period | None] = []
    short: tuple[Cell, Period] | None = None
    for cell, on in zip(shape.dates, days or [None] * len(texts), strict=True):
        one = day_of(on) if on else _period(cell.text, order, from_1904, asking)
        if isinstance(one, Problem):
            draft.refused.append(Problem(one.code, one.facts, cell.row, cell.column))
            found.append(None)
        else:
            found.append(one)
            if short is None and on is None and _has_short_year(cell.text, one):
                short = (cell, one)
    if short:
        facts = (("text", short[0].text.strip()[:40]), ("year", short[1].last.year))
        draft.remarks.append(Problem("short_years", facts, short[0].row))
    return _widened(found, shape, asking, kept, draft)


def _has_short_year(text: str, read: Period) -> bool:
    """True for `13/2/25`: a date whose year was not written out."""
    bare = plain_text(text)
    return not bare.isdigit() and str(read.last.year) not in bare


def _period(text: str, order: DayOrder, from_1904: bool, asking: Asking) -> Period | Problem:
    bare = plain_text(text)
    if bare.isdigit() and len(bare) == 5:
        on = serial(int(bare), from_1904)
        return on if isinstance(on, Problem) else day_of(on)
    one = span(text, order, asking.today)
    if isinstance(one, Problem) and one.code == "cell_bad_date" and order is not DayOrder.ISO:
        other = DayOrder.DAY_FIRST if order is DayOrder.MONTH_FIRST else DayOrder.MONTH_FIRST
        if not isinstance(span(text, other), Problem):
            return problem("cell_other_order", text=text.strip()[:40])
    return one


def _order(shape: Shape, asking: Asking, kept: Mapping[str, str]) -> DayOrder:
    texts = [cell.text for cell in shape.dates]
    possible = orders(texts)
    if len(possible) == 1:
        return next(iter(possible))
    if not possible:
        raise refuse("import_two_orders", rows=_mixed_rows(shape))
    choices = []
    for order in (DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST):
        read = [(cell, span(cell.text, order)) for cell in shape.dates]
        good = [(cell, one) for cell, one in read if isinstance(one, Period)]
        ends = [good[0], good[-1]] if good else []
        samples = tuple(Sample(cell.text, str(one.first), cell.row) for cell, one in ends)
        choices.append(Choice(order.value, samples=samples))
    suggested = DayOrder.DAY_FIRST.value
    question = Question("day_order", Ask.DAY_ORDER, tuple(choices), suggested)
    return DayOrder(asking.choose(question, kept.get("day_order", "")))


def _mixed_rows(shape: Shape) -> str:
    """Rows that can only be day first beside rows that can only be month first."""
    rows = []
    for wanted in (DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST):
        only = [c.row for c in shape.dates if orders([c.text]) == frozenset({wanted})]
        rows += only[:2]
    return ", ".join(map(str, rows))


def _widened(
    found: list[Period | None],
    shape: Shape,
    asking: Asking,
    kept: Mapping[str, str],
    draft: Draft,
) -> list[Period | None]:
    """Single days that come weekly or monthly may stand for the whole week or month: asked."""
    days = sorted({one.first for one in found if one is not None})
    if len(days) < 2 or any(one is not None and not one.is_day for one in found):
        return found
    steps = {later - earlier for earlier, later in itertools.pairwise(days)}
    monthly = all(day.day == days[0].day for day in days) and min(steps) >= timedelta(days=28)
    weekly = all(step % WEEK == timedelta(0) for step in steps)
    if not (monthly or weekly):
        return found
    keys = ("month", "day") if monthly and not weekly else ("week_first", "week_last", "day")
    first = next(cell for cell, one in zip(shape.dates, found, strict=True) if one is not None)
    choices = tuple(
        Choice(key, samples=(Sample(first.text, _told(_widen(days[0], key)), first.row),))
        for key in keys
    )
    question = Question("span", Ask.SPAN, choices, suggested=keys[0])
    how = asking.choose(question, kept.get("span", ""))
    if how == "week_first" and days[0].weekday() != asking.week_starts:
        draft.remarks.append(problem("other_week_start"))
    return [_widen(one.first, how) if one is not None else None for one in found]


def _widen(on: date, how: str) -> Period:
    if how == "week_first":
        return Period(on, on + WEEK - timedelta(days=1))
    if how == "week_last":
        return Period(on - WEEK + timedelta(days=1), on)
    return month_of(on) if how == "month" else Period(on, on)


def _told(period: Period) -> str:
    return f"{period.first}..{period.last}"


# Columns.


def _lines(
    shape: Shape, sheet: Sheet, asking: Asking, kept: Mapping[str, str], draft: Draft
) -> list[_Line]:
    numeric = [place for place, cells in enumerate(shape.lines) if _is_numeric(cells)]
    personal = [shape.labels[place] for place in numeric if is_personal(shape.labels[place])]
    if personal:
        draft.remarks.append(problem("personal_columns", names=", ".join(personal[:5])))
    chosen: list[tuple[int, str]] = []
    for place in numeric:
        metric = _metric(place, shape, asking, kept)
        if metric != SKIP:
            chosen.append((place, metric))
    if not chosen:
        return []
    about = sheet.name or shape.labels[chosen[0][0]]
    platforms = tuple(dict.fromkeys(a.platform for a in asking.accounts)) or PLATFORMS
    general = asking.account(about, platforms, sure=False, remembered=kept.get("account", ""))
    return [
        line
        for place, metric in chosen
        if (line := _line(place, metric, shape, general, asking)) is not None
    ]


def _is_numeric(cells: Sequence[Cell]) -> bool:
    """True for figures, and for what a spreadsheet should have worked out and did not."""
    filled = [cell for cell in cells if cell.text.strip()]
    digits = [c for c in filled if c.text[:1] in "#=" or any(sign.isdigit() for sign in c.text)]
    return bool(filled) and len(digits) * 2 >= len(filled)


def _metric(place: int, shape: Shape, asking: Asking, kept: Mapping[str, str]) -> str:
    label = shape.labels[place]
    id_ = f"{'row' if shape.across else 'column'}.{shape.places[place]}"
    if is_personal(label) and id_ not in asking.answers:
        return SKIP
    named = metric_in(label, asking.metrics)
    written = [c for c in shape.lines[place] if c.text.strip() and c.text != NOT_CALCULATED]
    cells = written[:3]
    samples = tuple(Sample(cell.text.strip(), "", cell.row) for cell in cells)
    keys = list(asking.metrics) or ([named] if named else [])
    choices = [Choice(SKIP, samples=samples)]
    choices += [Choice(key, samples=samples) for key in keys]
    question = Question(
        id_,
        Ask.COLUMN,
        tuple(choices),
        suggested=named or SKIP,
        must=not named,
        facts=(("about", label),),
    )
    return asking.choose(question, kept.get(id_, ""))


def _line(
    place: int, metric: str, shape: Shape, general: Account | None, asking: Asking
) -> _Line | None:
    label = shape.labels[place]
    platform = platform_in(label)
    own = [a for a in asking.accounts if a.platform is platform]
    account = own[0] if len(own) == 1 else general
    if account is None:
        return None
    known = asking.metrics.get(metric)
    unit = known.unit if known else Unit.COUNT
    kind = known.kind if known else Kind.FLOW
    return _Line(label, shape.lines[place], metric, account, unit, kind)


# Cells.


def _read_line(
    line: _Line,
    periods: Sequence[Period | None],
    sheet: str,
    asking: Asking,
    kept: Mapping[str, str],
    draft: Draft,
) -> None:
    texts = [cell.text for cell in line.cells]
    million = _million(line, asking, kept)
    style = ask_style(line.label, line.unit, line.cells, asking, kept, million)
    scale = _scale(line, texts, style, asking, kept)
    for cell, period in zip(line.cells, periods, strict=True):
        if period is None or not cell.text.strip():
            continue
        read = number(cell.text, style, million)
        value: Number | Problem | None = read if isinstance(read, Problem) else None
        if read is not None and not isinstance(read, Problem):
            value = in_unit(read, line.unit, asking.currency, scale)
        if isinstance(value, Problem):
            facts = (*value.facts, ("sheet", sheet))
            draft.refused.append(Problem(value.code, facts, cell.row, cell.column))
        elif value is not None:
            when = Period(period.last, period.last) if line.kind is Kind.LEVEL else period
            reading = Reading(
                line.account.id,
                line.metric,
                when,
                value,
                source=Origin.IMPORTED,
                text=cell.text.strip()[:60],
            )
            draft.incoming.append(Incoming(reading, cell.row, line.label, sheet))


def _million(line: _Line, asking: Asking, kept: Mapping[str, str]) -> int | None:
    """What M means in this column; Indonesian business writing says miliar, screens million."""
    with_m = [c for c in line.cells if plain_text(c.text).casefold().rstrip().endswith("m")]
    if not with_m:
        return None
    first = with_m[0]
    choices = tuple(
        Choice(key, samples=(Sample(first.text.strip(), _sized(first.text, size), first.row),))
        for key, size in (("million", 10**6), ("billion", 10**9))
    )
    question = Question("million", Ask.MILLION, choices, "million", facts=(("about", line.label),))
    given = {one.id for one in asking.questions}
    answer = "million" if "million" in given else asking.choose(question, kept.get("million", ""))
    return 10**9 if answer == "billion" else 10**6


def _sized(text: str, million: int) -> str:
    """What a cell would be with that meaning of M, by whichever style can read it."""
    for style in (NumberStyle.INDONESIAN, NumberStyle.ENGLISH):
        value = number(text, style, million)
        if value is not None and not isinstance(value, Problem):
            return str(value)
    return ""


def _scale(
    line: _Line,
    texts: Sequence[str],
    style: NumberStyle,
    asking: Asking,
    kept: Mapping[str, str],
) -> int:
    """Rates written as 0.12 without a sign are fractions of one, or a tiny percentage: asked."""
    if line.unit is not Unit.PERCENT or any("%" in text for text in texts):
        return 1
    read = [(c, number(c.text, style)) for c in line.cells if c.text.strip()]
    values = [(c, v) for c, v in read if v is not None and not isinstance(v, Problem)]
    if not values or any(abs(float(v)) > 1 for _, v in values):
        return 1
    cell, value = values[0]
    choices = (
        Choice("one", samples=(Sample(cell.text, str(float(value) * 100), cell.row),)),
        Choice("hundred", samples=(Sample(cell.text, str(float(value)), cell.row),)),
    )
    id_ = f"share.{clean(line.label)}"
    question = Question(id_, Ask.SHARE, choices, "one", facts=(("about", line.label),))
    return 100 if asking.choose(question, kept.get(id_, "")) == "one" else 1


SOURCE = Source("own_sheet", recognises, read)
