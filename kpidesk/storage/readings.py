"""The drawer of readings."""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Refused, refuse
from kpidesk.domain.reading import Reading, Source, State
from kpidesk.domain.track import Lean
from kpidesk.storage import rescue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kpidesk.domain.deed import Version
    from kpidesk.storage.database import Database

Key = tuple[str, str, Period, str]
LONGEST = 367
"""No reading spans more days; the schema sees to it, the span index leans on it."""

COLUMNS = "metric, first, last, breakdown, value, state, source, rounded_by, text, note, version"
FULL = (
    "account.uuid, " + ", ".join(f"reading.{name.strip()}" for name in COLUMNS.split(","))
) + ", import_batch.uuid"
FROM = (
    "FROM reading JOIN account ON account.id = reading.account"
    " LEFT JOIN import_batch ON import_batch.id = reading.batch"
)
IS_PLAIN = (
    "(reading.state = 'exact' AND reading.rounded_by = 0 AND reading.breakdown = ''"
    " AND typeof(reading.value) = 'integer')"
)
"""True for a reading of which sums need only the days and the value."""
BY_KEY = (
    "account = (SELECT id FROM account WHERE uuid = ?)"
    " AND metric = ? AND first = ? AND last = ? AND breakdown = ?"
)


class Readings:
    """Readings; at most one for an account, metric, period and breakdown."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def between(
        self,
        period: Period,
        accounts: Iterable[str] | None = None,
        metrics: Iterable[str] | None = None,
    ) -> list[Reading]:
        """Every reading that shares a day with `period`, in the order of its first day."""
        tests = ["first BETWEEN ? AND ?", "last >= ?"]
        earliest = period.first - timedelta(days=LONGEST)
        values: list[object] = [str(earliest), str(period.last), str(period.first)]
        for name, wanted in (("account.uuid", accounts), ("metric", metrics)):
            if wanted is not None:
                listed = list(wanted)
                tests.append(f"{name} IN ({', '.join('?' for _ in listed)})")
                values += listed
        rows = self._file.read(
            f"SELECT {FULL} {FROM} WHERE {' AND '.join(tests)} ORDER BY first, last, reading.id",
            *values,
        )
        return [_reading(row) for row in rows]

    def columns(
        self, period: Period, accounts: Iterable[str], metrics: Iterable[str]
    ) -> tuple[list[Reading], dict[tuple[str, str], Lean]]:
        """As `between`, for sums: plain series as columns, all others as readings. What was typed,
        noted and imported is left out of the columns."""
        rows = self._file.read(
            "SELECT account.uuid, reading.metric, json_group_array(reading.first),"
            " json_group_array(reading.last), json_group_array(reading.value),"
            f" min(reading.version), min({IS_PLAIN}), count(DISTINCT reading.version)"
            " FROM json_each(?) AS whose CROSS JOIN account ON account.uuid = whose.value"
            " CROSS JOIN json_each(?) AS what"
            " CROSS JOIN reading INDEXED BY sqlite_autoindex_reading_1"
            " ON reading.account = account.id AND reading.metric = what.value"
            " AND reading.first BETWEEN ? AND ? WHERE reading.last >= ?"
            " GROUP BY whose.key, what.key",
            json.dumps(list(accounts)),
            json.dumps(list(metrics)),
            str(period.first - timedelta(days=LONGEST)),
            str(period.last),
            str(period.first),
        )
        odd = [row[:2] for row in rows if not row[6] or row[7] > 1]
        columns = {row[:2]: _lean(*row[:6]) for row in rows if row[6] and row[7] == 1}
        readings: list[Reading] = []
        for account in dict.fromkeys(account for account, _ in odd):
            keys = [metric for owner, metric in odd if owner == account]
            readings += self.between(period, [account], keys)
        return readings, columns

    def get(self, key: Key) -> Reading | None:
        """The reading of exactly that account, metric, period and breakdown, or None."""
        rows = self._file.read(
            f"SELECT {FULL} {FROM} WHERE account.uuid = ? AND metric = ? AND first = ?"
            " AND last = ? AND breakdown = ?",
            *_key(key),
        )
        return _reading(rows[0]) if rows else None

    def span(self) -> Period | None:
        """From the first day of the earliest reading to the last day of the latest, or None."""
        row = self._file.read("SELECT min(first), max(last) FROM reading")[0]
        return _period(row[0], row[1]) if row[0] else None

    def read_of(self, account: str, metrics: Iterable[str]) -> set[str]:
        """Which of these metrics were ever read for an account; quick however long the years."""
        rows = self._file.read(
            "SELECT asked.value FROM json_each(?) AS asked WHERE EXISTS (SELECT 1 FROM reading"
            " WHERE account = (SELECT id FROM account WHERE uuid = ?) AND metric = asked.value)",
            json.dumps(list(metrics)),
            account,
        )
        return {row[0] for row in rows}

    def put(self, readings: Sequence[Reading]) -> None:
        """Keep these readings; one that is already there is replaced. All or none.

        Raises `Refused` when an account is not in the file, or when the file cannot be written;
        then the readings are kept in a file of their own, named by the fact `rescue`.
        """
        if not readings:
            return
        try:
            self._put(readings)
        except Refused as refused:
            if refused.problem.code not in rescue.WORLD_FAILED:
                raise
            kept = rescue.keep(readings, self._file.path)
            facts = {**dict(refused.problem.facts), "rescue": str(kept) if kept else ""}
            raise refuse(refused.problem.code, **facts) from refused

    def _put(self, readings: Sequence[Reading]) -> None:
        one = readings[0]
        deed = (
            action(
                "type_reading",
                page="numbers",
                where=f"{one.account} {one.period.first}",
                metric=one.metric,
                first=str(one.period.first),
                last=str(one.period.last),
            )
            if len(readings) == 1
            else action("put_readings", page="numbers", n=len(readings))
        )
        with self._file.writing(deed) as tables:
            accounts = dict(tables.execute("SELECT uuid, id FROM account").fetchall())
            batches = {
                uuid: tables.execute(
                    "SELECT id FROM import_batch WHERE uuid = ?", [uuid]
                ).fetchone()
                for uuid in {r.import_id for r in readings if r.import_id}
            }
            rows = [_row(r, accounts, batches) for r in readings]
            tables.conn.executemany(
                f"INSERT INTO reading (account, {COLUMNS}, batch)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (account, metric, first, last, breakdown) DO UPDATE SET"
                " value = excluded.value, state = excluded.state, source = excluded.source,"
                " rounded_by = excluded.rounded_by, text = excluded.text, note = excluded.note,"
                " version = excluded.version, batch = excluded.batch",
                rows,
            )

    def remove(self, keys: Iterable[Key]) -> None:
        """Make these readings as if never filled; keys without a reading are passed over."""
        listed = list(keys)
        if not listed:
            return
        _, metric, period, _ = listed[0]
        deed = action(
            "remove_reading" if len(listed) == 1 else "remove_readings",
            page="numbers",
            where=f"{listed[0][0]} {period.first}",
            metric=metric,
            first=str(period.first),
            last=str(period.last),
            n=len(listed),
        )
        with self._file.writing(deed) as tables:
            tables.conn.executemany(
                f"DELETE FROM reading WHERE {BY_KEY}", [_key(key) for key in listed]
            )

    def history(self, key: Key) -> list[Version]:
        """Every version of one reading, oldest first."""
        from kpidesk.domain.deed import Version

        account, metric, period, breakdown = key
        row = self._file.read("SELECT id FROM account WHERE uuid = ?", account)
        if not row:
            return []
        versions = self._file.history.versions(
            "reading",
            account=row[0][0],
            metric=metric,
            first=str(period.first),
            last=str(period.last),
            breakdown=breakdown,
        )
        return [
            Version(deed, _from_log(account, before), _from_log(account, after))
            for deed, before, after in versions
        ]

    def __len__(self) -> int:
        """How many readings the file holds."""
        return int(self._file.read("SELECT count(*) FROM reading")[0][0])


@lru_cache(maxsize=8192)
def _ordinal(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def _lean(account: str, metric: str, firsts: str, lasts: str, values: str, version: str) -> Lean:
    """Columns of one metric of one account, by first day."""
    rows = sorted(zip(json.loads(firsts), json.loads(lasts), json.loads(values), strict=True))

    def make() -> list[Reading]:
        return [
            Reading(account, metric, _period(first, last), value, version=version)
            for first, last, value in rows
        ]

    return Lean(
        [_ordinal(first) for first, _, _ in rows],
        [_ordinal(last) for _, last, _ in rows],
        [value for _, _, value in rows],
        version,
        make,
    )


_STATES = {str(state): state for state in State}
_SOURCES = {str(source): source for source in Source}


@lru_cache(maxsize=8192)
def _period(first: str, last: str) -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last))


def _key(key: Key) -> list[str]:
    account, metric, period, breakdown = key
    return [account, metric, str(period.first), str(period.last), breakdown]


def _row(reading: Reading, accounts: dict[str, int], batches: dict[str, Any]) -> tuple[Any, ...]:
    account = accounts.get(reading.account)
    if account is None:
        raise refuse("unknown_account", handle=reading.account, known="")
    batch = batches[reading.import_id] if reading.import_id else None
    return (
        account,
        reading.metric,
        str(reading.period.first),
        str(reading.period.last),
        reading.breakdown,
        reading.value,
        str(reading.state),
        str(reading.source),
        reading.rounded_by,
        reading.text,
        reading.note,
        reading.version,
        batch[0] if batch else None,
    )


def _reading(row: tuple[Any, ...]) -> Reading:
    return Reading(
        account=row[0],
        metric=row[1],
        period=_period(row[2], row[3]),
        breakdown=row[4],
        value=row[5],
        state=_STATES[row[6]],
        source=_SOURCES[row[7]],
        rounded_by=row[8],
        text=row[9],
        note=row[10],
        version=row[11],
        import_id=row[12],
    )


def _from_log(account: str, row: dict[str, Any] | None) -> Reading | None:
    if row is None:
        return None
    names = [name.strip() for name in COLUMNS.split(",")]
    return _reading((account, *(row[name] for name in names), None))
