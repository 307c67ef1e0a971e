"""Meta Business Suite's daily files: one metric a table, named only in the line above it.

UTF-16, `sep=,`, a title line, `"Date","Primary"`, a row a day; several accounts make several
tables in one file. Days are US Pacific days: the date is taken as written, its hour says nothing.
Absent days are neither zero nor always missing, so they stay absent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft, Incoming
from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Problem, problem, refuse
from kpidesk.domain.question import Ask, Choice, Question, Sample
from kpidesk.domain.reading import Reading
from kpidesk.domain.reading import Source as Origin
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import in_unit, number
from kpidesk.importing.dates import DayOrder, day, orders
from kpidesk.importing.sources.source import Source
from kpidesk.importing.table import clean, is_blank, labels

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kpidesk.domain.shop import Account
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book
    from kpidesk.importing.text import Row

DATE_WORDS = frozenset({"date", "tanggal", "fecha", "data", "datum", "dato", "tarikh"})
PRIMARY_WORDS = frozenset({"primary", "utama", "primario", "principal", "primär"})
TITLES = {
    "reach": "reach",
    "jangkauan": "reach",
    "views": "views",
    "tayangan": "views",
    "viewers": "viewers",
    "penonton": "viewers",
    "impressions": "impressions",
    "impresi": "impressions",
    "visits": "profile_visits",
    "profile visits": "profile_visits",
    "page visits": "profile_visits",
    "kunjungan": "profile_visits",
    "kunjungan profil": "profile_visits",
    "kunjungan halaman": "profile_visits",
    "follows": "followers_gained",
    "new follows": "followers_gained",
    "new followers": "followers_gained",
    "followers": "followers_gained",
    "pengikut": "followers_gained",
    "pengikut baru": "followers_gained",
    "mengikuti": "followers_gained",
    "unfollows": "followers_lost",
    "berhenti mengikuti": "followers_lost",
    "content interactions": "interactions",
    "interactions": "interactions",
    "interaksi": "interactions",
    "interaksi konten": "interactions",
    "link clicks": "link_clicks",
    "klik tautan": "link_clicks",
    "messaging conversations started": "conversations_started",
    "percakapan pesan dimulai": "conversations_started",
}
"""Title without its platform → metric. "Pengikut Instagram" is new followers a day, not the total:
Meta gives no total in these files."""
PLATFORMS = {"facebook": Platform.FACEBOOK, "instagram": Platform.INSTAGRAM}
CHOICES = tuple(dict.fromkeys(TITLES.values()))
"""What a table with a title we do not know may hold."""


@dataclass(slots=True)
class Table:
    """One title, its header and its days."""

    title: str
    header: tuple[str, str]
    rows: list[Row] = field(default_factory=list)

    @property
    def platform(self) -> Platform | None:
        """The platform its title names."""
        words = clean(self.title).split()
        return next((PLATFORMS[word] for word in words if word in PLATFORMS), None)

    @property
    def metric(self) -> str | None:
        """The metric its title names, whole words only."""
        words = clean(self.title).split()
        return TITLES.get(" ".join(word for word in words if word not in PLATFORMS))


def _is_header(row: Row) -> bool:
    found = tuple(label for label in labels(row.cells) if label)
    return len(found) == 2 and found[0] in DATE_WORDS and found[1] in PRIMARY_WORDS


def recognises(book: Book) -> bool:
    """True when a row of exactly (date, primary) stands in one of the sheets."""
    return any(_is_header(row) for sheet in book.sheets for row in book.head(sheet)[:12])


def tables(rows: Iterable[Row]) -> list[Table]:
    """The tables of a file, with or without blank lines between them."""
    found: list[Table] = []
    title = ""
    for row in rows:
        if is_blank(row):
            continue
        filled = [cell.strip() for cell in row.cells if cell.strip()]
        if _is_header(row):
            found.append(Table(title, (filled[0], filled[1])))
            title = ""
        elif len(filled) == 1 and not filled[0][:1].isdigit():
            title = filled[0]
        elif found:
            found[-1].rows.append(row)
    return found


def read(book: Book, asking: Asking) -> Draft:
    """The readings of every table; asks for what a title does not say."""
    draft = Draft(SOURCE.key)
    found = [(sheet, t) for sheet in book.sheets for t in tables(sheet.rows(asking.progress))]
    if not any(table.rows for _, table in found):
        raise refuse("import_no_rows", name=book.name, header=", ".join(found[0][1].header))
    stacked = {table.platform for _, table in found} - {None}
    for count, (sheet, table) in enumerate(found):
        suffix = f".{count + 1}" if count else ""
        platforms = _platforms(table, stacked if len(found) > 1 else set())
        account = asking.account(
            table.title or sheet.name, platforms, suffix=suffix, sure=len(platforms) == 1
        )
        if account is None:
            draft.read += len(table.rows)
            draft.skipped += len(table.rows)
            continue
        metric = _metric(table, asking, suffix)
        _read_days(table, sheet.name, account, metric, asking, draft)
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _platforms(table: Table, stacked: set[Platform | None]) -> list[Platform]:
    """Where the table may come from. In a stacked file the title without a platform is the other
    one's: "Follows" beside "Instagram follows" is Facebook's."""
    if table.platform:
        return [table.platform]
    rest = [p for p in PLATFORMS.values() if p not in stacked]
    return rest if stacked and len(rest) == 1 else [Platform.INSTAGRAM, Platform.FACEBOOK]


def _metric(table: Table, asking: Asking, suffix: str) -> str:
    if table.metric and not (asking.answers.get("metric" + suffix) or asking.answers.get("metric")):
        return table.metric
    samples = tuple(Sample(*_pair(row), row.number) for row in table.rows[:3])
    known = [key for key in CHOICES if key in asking.metrics or not asking.metrics]
    given = asking.answers.get("metric" + suffix) or asking.answers.get("metric")
    if given in asking.metrics:
        return str(given)
    return asking.choose(
        Question(
            "metric" + suffix,
            Ask.METRIC,
            tuple(Choice(key, samples=samples) for key in known),
            suggested=table.metric or CHOICES[0],
            facts=(("about", table.title),),
        )
    )


def _pair(row: Row) -> tuple[str, str]:
    cells = [cell for cell in row.cells if cell.strip()] + ["", ""]
    return cells[0], cells[1]


def _order(table: Table, asking: Asking) -> DayOrder:
    """Dates are ISO; a spreadsheet that saved the file again may have turned them round."""
    possible = orders(_pair(row)[0] for row in table.rows)
    if len(possible) == 1:
        return next(iter(possible))
    choices = []
    for order in (DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST):
        texts = [_pair(row)[0] for row in table.rows[:3]]
        samples = tuple(Sample(text, str(day(text, order))) for text in texts)
        choices.append(Choice(order.value, samples=samples))
    question = Question("day_order", Ask.DAY_ORDER, tuple(choices), DayOrder.DAY_FIRST.value)
    return DayOrder(asking.choose(question))


def _read_days(
    table: Table, sheet: str, account: Account, metric: str, asking: Asking, draft: Draft
) -> None:
    order = _order(table, asking)
    days: list[date] = []
    for row in table.rows:
        draft.read += 1
        found = _reading(row, account, metric, order, asking)
        if isinstance(found, Problem):
            facts = (*found.facts, ("sheet", sheet))
            column = table.header[
                0 if found.code.startswith(("date_", "cell_bad", "cell_no_")) else 1
            ]
            draft.refused.append(Problem(found.code, facts, row.number, column))
        elif found is None:
            draft.skipped += 1
        else:
            days.append(found.period.first)
            draft.incoming.append(Incoming(found, row.number, table.header[1], sheet))
    if days:
        _remark_gaps(table.title, days, draft)


def _reading(
    row: Row, account: Account, metric: str, order: DayOrder, asking: Asking
) -> Reading | Problem | None:
    filled = [cell for cell in row.cells if cell.strip()]
    if len(filled) > 2:
        return problem("row_too_long", cells=len(filled), columns=2)
    text, value_text = _pair(row)
    on = day(text, order, asking.today)
    if isinstance(on, Problem):
        return on
    value = number(value_text)
    if value is None or isinstance(value, Problem):
        return value
    known = asking.metrics.get(metric)
    whole = in_unit(value, known.unit if known else Unit.COUNT, asking.currency)
    if isinstance(whole, Problem):
        return whole
    return Reading(account.id, metric, Period(on, on), whole, source=Origin.IMPORTED)


def _remark_gaps(title: str, days: list[date], draft: Draft) -> None:
    length = (max(days) - min(days)).days + 1
    if len(set(days)) < length:
        facts = (("title", title), ("days", len(set(days))), ("span", length))
        draft.remarks.append(Problem("days_missing", facts))


SOURCE = Source("meta_daily", recognises, read)
