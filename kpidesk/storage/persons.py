"""The drawer of people: who is named in the file, and every row that names one."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any

from kpidesk.domain.campaign_influencer import key_of
from kpidesk.domain.person import Mention, Mentions, Person
from kpidesk.domain.problem import refuse
from kpidesk.domain.shop import Role
from kpidesk.storage import tally
from kpidesk.storage.shop import Options

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kpidesk.storage.database import Database
    from kpidesk.storage.engine import Tables

SHORTEST = 3
"""A shorter text would hit too many others."""
LEFT_ALONE = {"meta", "tally", "picture", "_sqlite_migrations"}
LOG = {"action", "change"}
NO_WORDS = {"id", "uuid", "batch", "position", "picture"}
"""Columns that say nothing of a person."""
KEPT_ON = "people_kept_on"
"""The option that holds the day on which the owner said whom she keeps."""
PURPOSE = "people_purpose"
"""The option that holds what names are kept for, in the owner's words."""


class Persons:
    """People named in the open file."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def __iter__(self) -> Iterator[Person]:
        """Yield influencers with an account, then those only named on costs, in their order."""
        named = self._on_costs()
        for id_, handle, name, last in self._file.read(
            "SELECT uuid, handle, name, (SELECT max(last) FROM reading WHERE account = account.id)"
            " FROM account WHERE role = ? ORDER BY position, id",
            str(Role.INFLUENCER),
        ):
            keys = dict.fromkeys(key_of(one) for one in (handle, name, id_) if one)
            costs = [cost for key in keys for cost in named.pop(key, [])]
            names = [one for one in (handle, name, *(said for said, _ in costs)) if one]
            yield _person([one for one in names if one != id_], id_, costs, last)
        for costs in named.values():
            yield _person([said for said, _ in costs], "", costs, None)

    def _on_costs(self) -> dict[str, list[tuple[str, str]]]:
        """By the person: each cost's name as written and its day."""
        found: dict[str, list[tuple[str, str]]] = {}
        rows = self._file.read(
            "SELECT influencer, on_day FROM cost WHERE influencer <> '' ORDER BY id"
        )
        for name, on in rows:
            found.setdefault(key_of(name), []).append((name, on))
        return found

    def mentions(self, terms: Sequence[str]) -> Mentions:
        """Every row that names one of `terms`, in any case of its letters, and the rows of an
        account that is one. Raises `Refused` for a text that is too short."""
        _require_long(terms)
        db = self._file.tables
        rows = [found for table in _live(db) for found in _rows(db, table, terms)]
        in_log = sum(len(_holding(db, table, terms)) for table in sorted(LOG))
        return Mentions(tuple(rows), in_log, tuple(spellings(db, terms)))

    @property
    def kept_on(self) -> date | None:
        """The day on which the owner last said that she keeps everybody, or None."""
        said = Options(self._file).get(KEPT_ON)
        try:
            return date.fromisoformat(said) if said else None
        except (TypeError, ValueError):
            return None

    @property
    def purpose(self) -> str:
        """What names are kept for, in the owner's words; empty where she did not say."""
        said = Options(self._file).get(PURPOSE, "")
        return said if isinstance(said, str) else ""

    def say_purpose(self, text: str) -> None:
        """Keep what names are kept for; an empty text forgets it."""
        Options(self._file).set(PURPOSE, text.strip() or None)

    def keep(self, on: date) -> None:
        """Note that the owner keeps everybody for now."""
        Options(self._file).set(KEPT_ON, str(on))


def _person(
    names: Iterable[str], id_: str, costs: Sequence[tuple[str, str]], last: str | None
) -> Person:
    days = [day for _, day in costs] + ([last] if last else [])
    newest = date.fromisoformat(max(days)) if days else None
    return Person(tuple(dict.fromkeys(names)), id_, len(costs), newest)


def _require_long(terms: Sequence[str]) -> None:
    if not terms or any(len(term.strip()) < SHORTEST for term in terms):
        raise refuse("name_too_short", shortest=SHORTEST)


def _live(db: Tables) -> list[str]:
    without_words = LEFT_ALONE | LOG | {"report_logo"}
    return [name for name in tally.tables(db) if name not in without_words]


def forms(text: str) -> list[str]:
    """A text as it stands by itself, inside JSON, and inside JSON that is inside JSON."""
    found = [text]
    for _ in range(2):
        found += [
            json.dumps(one, ensure_ascii=ascii_)[1:-1] for one in found for ascii_ in (False, True)
        ]
    return list(dict.fromkeys(found))


def _pattern(terms: Iterable[str]) -> re.Pattern[str]:
    every = sorted({form for term in terms for form in forms(term)}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, every)), re.IGNORECASE)


def _holding(db: Tables, table: str, terms: Iterable[str]) -> list[int]:
    """The ids of the rows of a table that have one of the terms in a text."""
    pattern = _pattern(terms)
    columns = [name for name in tally.columns(db, table) if name not in ("id", "sha256")]
    rows = db.execute(f"SELECT id, {', '.join(columns)} FROM {table}")
    return [
        row[0]
        for row in rows
        if any(isinstance(value, str) and pattern.search(value) for value in row[1:])
    ]


def _rows(db: Tables, table: str, terms: Sequence[str]) -> list[Mention]:
    ids = set(_holding(db, table, terms))
    columns = tally.columns(db, table)
    own = "SELECT id FROM account WHERE uuid IN (SELECT value FROM json_each(?))"
    if "account" in columns:
        rows = db.execute(f"SELECT id FROM {table} WHERE account IN ({own})", [json.dumps(terms)])
        ids |= {row[0] for row in rows}
    shown = [name for name in columns if name not in NO_WORDS]
    found = db.execute(
        f"SELECT {', '.join(shown)} FROM {table}"
        " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [json.dumps(sorted(ids))],
    )
    return [Mention(table, tuple(zip(shown, map(_plain, row), strict=True))) for row in found]


def _plain(value: Any) -> str | int | float | None:
    return "" if isinstance(value, bytes) else value


def spellings(db: Tables, terms: Iterable[str]) -> list[str]:
    """Every way in which the terms are written anywhere in the file, the log included."""
    pattern = _pattern(terms)
    found: dict[str, None] = {}
    for table in tally.tables(db):
        if table in LEFT_ALONE:
            continue
        for column in tally.columns(db, table):
            rows = db.execute(f"SELECT {column} FROM {table} WHERE typeof({column}) = 'text'")
            for (text,) in rows:
                found |= dict.fromkeys(pattern.findall(text))
    return list(found)
