"""Meta's audience file: stacked tables of percents without a % sign and without dates.

"Age & gender" stands upright, cities and countries lie on their side: names in one row, percents
in the next. Platform and day are asked. Only the top places are listed; the rest is kept as
`other`, so the parts make a whole.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft, Incoming
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Problem, refuse
from kpidesk.domain.reading import Reading
from kpidesk.domain.reading import Source as Origin
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import number, short
from kpidesk.importing.columns import placed
from kpidesk.importing.dates import month_number
from kpidesk.importing.posts import read_on
from kpidesk.importing.sources.source import Source
from kpidesk.importing.table import is_blank, labels

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book, Sheet
    from kpidesk.importing.text import Row

TITLES = {
    "age & gender": "age",
    "usia & jenis kelamin": "age",
    "usia dan jenis kelamin": "age",
    "top cities": "audience_city",
    "top towns/cities": "audience_city",
    "kota teratas": "audience_city",
    "kota/kabupaten teratas": "audience_city",
    "top countries": "audience_country",
    "negara teratas": "audience_country",
}
GENDERS = {"women": "women", "perempuan": "women", "wanita": "women", "men": "men"}
GENDERS |= {"laki-laki": "men", "pria": "men"}
OTHER = "other"


def _title(row: Row) -> str:
    found = [label for label in labels(row.cells) if label]
    return TITLES.get(found[0], "") if len(found) <= 2 and found else ""


def recognises(book: Book) -> bool:
    """True when one of the first rows is the title of an audience table."""
    return any(_title(row) for sheet in book.sheets for row in book.head(sheet)[:4])


def blocks(rows: Iterable[Row]) -> list[tuple[str, list[Row]]]:
    """Each title's kind with the rows below it."""
    found: list[tuple[str, list[Row]]] = []
    for row in rows:
        if is_blank(row):
            continue
        kind = _title(row)
        if kind:
            found.append((kind, []))
        elif found:
            found[-1][1].append(row)
    return found


def read(book: Book, asking: Asking) -> Draft:
    """The shares of every table as of one day."""
    draft = Draft(SOURCE.key)
    account = asking.account("Audience", [Platform.INSTAGRAM, Platform.FACEBOOK], sure=False)
    on = read_on(book, draft, asking)
    for sheet in book.sheets:
        for kind, rows in blocks(sheet.rows(asking.progress)):
            if account is None:
                draft.read += len(rows)
                draft.skipped += len(rows)
            elif kind == "age":
                _read_ages(rows, sheet, account.id, on, draft)
            else:
                _read_places(kind, rows, sheet, account.id, on, draft)
    if account is not None and not draft.incoming and not draft.refused:
        raise refuse("import_no_rows", name=book.name, header="")
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _share(text: str, row: Row, column: str, sheet: Sheet, draft: Draft) -> float | None:
    value = number(text)
    if isinstance(value, Problem) and any(month_number(w) for w in re.findall(r"[^\W\d]+", text)):
        raise refuse(
            "import_went_through_excel", name=sheet.name, text=short(text), line=row.number
        )
    if isinstance(value, Problem):
        draft.refused.append(placed(value, row, column, sheet.name))
        return None
    return None if value is None else float(value)


def _keep(
    metric: str, parts: dict[str, float], row: int, place: tuple[str, date, str], draft: Draft
) -> None:
    account, on, sheet = place
    for part, value in parts.items():
        reading = Reading(
            account,
            metric,
            Period(on, on),
            round(value, 2),
            source=Origin.IMPORTED,
            breakdown=part,
        )
        draft.incoming.append(Incoming(reading, row, part, sheet))


def _read_ages(rows: list[Row], sheet: Sheet, account: str, on: date, draft: Draft) -> None:
    """Ages down, genders across, in either order."""
    if not rows:
        return
    columns = {
        place: GENDERS[label]
        for place, label in enumerate(labels(rows[0].cells))
        if label in GENDERS
    }
    ages: dict[str, float] = defaultdict(float)
    genders: dict[str, float] = defaultdict(float)
    for row in rows[1:]:
        draft.read += 1
        for place, gender in columns.items():
            text = row.cells[place] if place < len(row.cells) else ""
            share = _share(text, row, gender, sheet, draft)
            if share is not None:
                ages[short(row.cells[0]).replace("–", "-")] += share
                genders[gender] += share
    where = (account, on, sheet.name)
    _keep("audience_age", dict(ages), rows[0].number, where, draft)
    _keep("audience_gender", dict(genders), rows[0].number, where, draft)


def _read_places(
    metric: str, rows: list[Row], sheet: Sheet, account: str, on: date, draft: Draft
) -> None:
    """Names in a row and percents in the next; re-saved files may have them upright."""
    parts: dict[str, float] = {}
    for row, name, text in _pairs(rows, draft):
        share = _share(text, row, name, sheet, draft)
        if share is not None:
            parts[name] = share
    rest = round(100 - sum(parts.values()), 2)
    if parts and 0 < rest < 100:
        parts[OTHER] = rest
    if rows:
        _keep(metric, parts, rows[0].number, (account, on, sheet.name), draft)


def _pairs(rows: list[Row], draft: Draft) -> list[tuple[Row, str, str]]:
    """Each place with its percent: upright in files saved again, where a comma in a name may have
    become a cell border; else names in a row and percents in the next."""
    filled = [(row, [cell for cell in row.cells if cell.strip()]) for row in rows]
    if len(rows) > 2 and all(len(cells) > 1 and _is_upright(cells) for _, cells in filled):
        draft.read += len(rows)
        return [(row, short(",".join(cells[:-1])), cells[-1]) for row, cells in filled]
    found = []
    for names, shares in zip(rows[::2], rows[1::2], strict=False):
        draft.read += 1
        for name, text in zip(names.cells, shares.cells, strict=False):
            if name.strip():
                found.append((shares, short(name), text))
    return found


def _is_upright(cells: list[str]) -> bool:
    return cells[-1].strip()[:1].isdigit() and not cells[0].strip()[:1].isdigit()


SOURCE = Source("meta_audience", recognises, read)
