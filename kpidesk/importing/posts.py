"""Tables with a row a post, where the platform's own id stands in the row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kpidesk.domain.incoming import IncomingPost
from kpidesk.domain.post import LONGEST_TITLE, Post, PostKind
from kpidesk.domain.problem import Problem, problem, refuse
from kpidesk.domain.question import Ask, Choice, Question
from kpidesk.importing.cells import LONGEST_CELL, Typed
from kpidesk.importing.columns import cell_value, known_columns, placed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kpidesk.domain.answer import Number
    from kpidesk.domain.incoming import Draft
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.columns import Field, Table
    from kpidesk.importing.table import Book
    from kpidesk.importing.text import Row

_SPOILED = re.compile(r"\d([.,]\d+)?E\+\d+", re.IGNORECASE)
"""What a spreadsheet makes of a number with 17 digits; the digits are lost."""
EXACT_DIGITS = 15
"""Longer numbers are rounded where a workbook holds them as numbers."""
NOON = time(12, tzinfo=UTC)
"""Stands for the hour of a post whose file gives only the day: noon in UTC is the same civil day
from the Americas to Jayapura."""


@dataclass(frozen=True, slots=True)
class PostTable:
    """How to read one table of posts. `code` and `published` get the row's cells by label."""

    table: Table
    fields: Mapping[str, Field]
    code: Callable[[Mapping[str, str]], str]
    published: Callable[[Mapping[str, str]], datetime | Problem | None]
    kind: PostKind
    title: tuple[str, ...] = ()
    link: tuple[str, ...] = ()
    seconds: tuple[str, ...] = ()


def read_posts(source: PostTable, account: str, asking: Asking, draft: Draft) -> None:
    """Every row as a post of `account` with its counters."""
    known = known_columns(source.table, source.fields)
    metrics = tuple(field.metric for field in known.values())
    if draft.posts and draft.post_metrics != metrics:
        raise refuse("import_two_kinds", name=source.table.sheet)
    draft.post_metrics = metrics
    seen: dict[str, int] = {}
    for row in source.table.rows:
        draft.read += 1
        cells = dict(zip(reversed(source.table.labels), reversed(_full(row, source)), strict=True))
        code = source.code(cells).strip()
        published = source.published(cells)
        if not code:
            draft.refused.append(placed(problem("row_no_id"), row, "", source.table.sheet))
        elif code in seen:
            twice = problem("row_twice", other=seen[code])
            draft.refused.append(placed(twice, row, "", source.table.sheet))
        elif isinstance(published, Problem):
            draft.refused.append(placed(published, row, "", source.table.sheet))
        else:
            seen[code] = row.number
            post = _post(source, cells, code, published, account)
            values = tuple(
                _value(row, place, field, source, asking, draft) for place, field in known.items()
            )
            draft.posts.append(IncomingPost(post, row.number, values))


def check_code(text: str, line: int, name: str) -> None:
    """Raises `Refused` where a spreadsheet has rounded a post's long id: another post, or none,
    would stand there."""
    rounded = isinstance(text, Typed) and len(text) > EXACT_DIGITS
    if rounded or ("+" in text and _SPOILED.fullmatch(text.strip())):
        raise refuse("import_went_through_excel", name=name, text=text.strip(), line=line)


def _full(row: Row, source: PostTable) -> list[str]:
    width = len(source.table.labels)
    return (row.cells + [""] * width)[:width]


def _post(
    source: PostTable,
    cells: Mapping[str, str],
    code: str,
    published: datetime | None,
    account: str,
) -> Post:
    def first(names: tuple[str, ...]) -> str:
        return next((cells[name].strip() for name in names if cells.get(name, "").strip()), "")

    link = first(source.link)
    length = first(source.seconds)
    return Post(
        account=account,
        code=code,
        kind=source.kind,
        published=published,
        title=" ".join(first(source.title)[:LONGEST_CELL].split())[:LONGEST_TITLE],
        link=link if link.startswith(("https://", "http://")) else "",
        seconds=int(length) if length.isdigit() else None,
        id="",
    )


def _value(
    row: Row, place: int, field: Field, source: PostTable, asking: Asking, draft: Draft
) -> Number | None:
    text = row.cells[place] if place < len(row.cells) else ""
    value = cell_value(text, field, asking)
    if isinstance(value, Problem):
        column = source.table.header.cells[place].strip()
        draft.refused.append(placed(value, row, column, source.table.sheet))
        return None
    return value


def on_day(day: date | Problem | None) -> datetime | Problem | None:
    """A day as a post's moment."""
    return datetime.combine(day, NOON) if isinstance(day, date) else day


def read_on(book: Book, draft: Draft, asking: Asking, made: date | None = None) -> date:
    """The day the counters were read: the one the file says, else the file's own day where that
    can be, else today. The user may say another."""
    zone = ZoneInfo(asking.time_zone)
    newest = max((p.post.published for p in draft.posts if p.post.published), default=None)
    latest = newest.astimezone(zone).date() if newest else date.min
    days = (made, book.exported, book.changed)
    fitting = [day for day in days if day is not None and latest <= day <= asking.today]
    suggested = str(fitting[0] if fitting else asking.today)
    question = Question(
        "read_on",
        Ask.READ_ON,
        (Choice(suggested),),
        suggested=suggested,
        must=False,
        free="date",
    )
    answer = asking.choose(question)
    try:
        return date.fromisoformat(answer)
    except ValueError:
        known = asking.today.isoformat()
        raise refuse("answer_unknown", question="read_on", answer=answer, known=known) from None
