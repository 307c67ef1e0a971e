"""The drawer of weeks: notes, skipped weeks, closed months, accepted warnings, screenshots."""

from __future__ import annotations

import hashlib
import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.period import Period, month_of, months_of
from kpidesk.domain.problem import refuse
from kpidesk.domain.week import Accepted, Difference, Evidence, MonthClose, Week
from kpidesk.storage.events import OF_ACCOUNT

if TYPE_CHECKING:
    from kpidesk.storage.database import Database

LARGEST_PICTURE = 4_000_000
"""Bytes; the form scales pictures well below that."""


class Weeks:
    """What belongs to an account's weeks and months beside their figures."""

    def __init__(self, file: Database) -> None:
        self._file = file

    # Notes and skipped weeks.

    def get(self, account: str, first: date) -> Week:
        """The week of an account that begins on `first`; an empty one when nothing is kept."""
        found = self.between(Period(first, first), account)
        return found[0] if found else Week(account, first)

    def between(self, period: Period, account: str | None = None) -> list[Week]:
        """Every kept week that begins inside `period`, of one account or of all."""
        rows = self._file.read(
            "SELECT account.uuid, first, note, skipped FROM week"
            " JOIN account ON account.id = week.account"
            " WHERE first BETWEEN ? AND ? AND (?3 IS NULL OR account.uuid = ?3)"
            " ORDER BY first, week.id",
            str(period.first),
            str(period.last),
            account,
        )
        return [Week(row[0], date.fromisoformat(row[1]), row[2], row[3]) for row in rows]

    def save(self, week: Week) -> None:
        """Keep a week's note and whether it was skipped; an empty one is forgotten."""
        code = "note_week" if week.skipped is None else "skip_week"
        with self._file.writing(self._deed(code, week.account, week.first)) as tables:
            if not week.note and week.skipped is None:
                tables.execute(
                    f"DELETE FROM week WHERE account = {OF_ACCOUNT} AND first = ?",
                    [week.account, str(week.first)],
                )
                return
            tables.execute(
                f"INSERT INTO week (account, first, note, skipped) VALUES ({OF_ACCOUNT}, ?, ?, ?)"
                " ON CONFLICT (account, first) DO UPDATE SET note = excluded.note,"
                " skipped = excluded.skipped",
                [week.account, str(week.first), week.note, week.skipped],
            )

    # Closed months.

    def close(self, closed: MonthClose) -> None:
        """Lock an account's month with what was compared."""
        with self._file.writing(self._deed("close_month", closed.account, closed.first)) as tables:
            tables.execute(
                "INSERT INTO month_close (account, first, at, note, differences)"
                f" VALUES ({OF_ACCOUNT}, ?, ?, ?, ?) ON CONFLICT (account, first) DO UPDATE SET"
                " at = excluded.at, note = excluded.note, differences = excluded.differences",
                [
                    closed.account,
                    str(closed.first),
                    closed.at.isoformat(),
                    closed.note,
                    json.dumps([[d.metric, d.weeks, d.month] for d in closed.differences]),
                ],
            )

    def reopen(self, account: str, first: date) -> None:
        """Unlock an account's month (its first day)."""
        with self._file.writing(self._deed("reopen_month", account, first)) as tables:
            tables.execute(
                f"DELETE FROM month_close WHERE account = {OF_ACCOUNT} AND first = ?",
                [account, str(first)],
            )

    def closed(self, account: str | None = None) -> list[MonthClose]:
        """Every locked month, earliest first, of one account or of all."""
        rows = self._file.read(
            "SELECT account.uuid, first, at, note, differences FROM month_close"
            " JOIN account ON account.id = month_close.account"
            " WHERE ?1 IS NULL OR account.uuid = ?1 ORDER BY first, month_close.id",
            account,
        )
        return [
            MonthClose(
                account=row[0],
                first=date.fromisoformat(row[1]),
                at=datetime.fromisoformat(row[2]),
                note=row[3],
                differences=tuple(Difference(*one) for one in json.loads(row[4])),
            )
            for row in rows
        ]

    def is_locked(self, account: str, period: Period) -> bool:
        """True when any month that `period` touches is locked for the account."""
        locked = {month_of(one.first) for one in self.closed(account)}
        return any(month in locked for month in months_of(period))

    # Accepted warnings.

    def accept(self, accepted: Accepted) -> None:
        """Remember that a warning was seen and the value is right."""
        deed = self._deed("accept_warning", accepted.account, accepted.period.first)
        with self._file.writing(deed) as tables:
            tables.execute(
                "INSERT INTO accepted (account, metric, first, last, code, facts)"
                f" VALUES ({OF_ACCOUNT}, ?, ?, ?, ?, ?)"
                " ON CONFLICT (account, metric, first, last, code) DO UPDATE"
                " SET facts = excluded.facts",
                [*_accepted_key(accepted), json.dumps(accepted.facts)],
            )

    def forget_accepted(self, accepted: Accepted) -> None:
        """Warn again of this value."""
        deed = self._deed("forget_warning", accepted.account, accepted.period.first)
        with self._file.writing(deed) as tables:
            tables.execute(
                f"DELETE FROM accepted WHERE account = {OF_ACCOUNT} AND metric = ?"
                " AND first = ? AND last = ? AND code = ?",
                _accepted_key(accepted),
            )

    def accepted(self, period: Period, account: str | None = None) -> list[Accepted]:
        """Every accepted warning about a value that shares a day with `period`."""
        rows = self._file.read(
            "SELECT account.uuid, metric, first, last, code, facts FROM accepted"
            " JOIN account ON account.id = accepted.account"
            " WHERE first <= ? AND last >= ? AND (?3 IS NULL OR account.uuid = ?3)"
            " ORDER BY first, accepted.id",
            str(period.last),
            str(period.first),
            account,
        )
        return [
            Accepted(
                account=row[0],
                metric=row[1],
                period=Period(date.fromisoformat(row[2]), date.fromisoformat(row[3])),
                code=row[4],
                facts=tuple((name, fact) for name, fact in json.loads(row[5])),
            )
            for row in rows
        ]

    # Screenshots.

    def evidence(self, account: str, first: date) -> list[Evidence]:
        """The screenshots kept with an account's week."""
        rows = self._file.read(
            "SELECT account.uuid, first, evidence.name, evidence.uuid FROM evidence"
            " JOIN account ON account.id = evidence.account"
            " WHERE account.uuid = ? AND first = ? ORDER BY evidence.id",
            account,
            str(first),
        )
        return [Evidence(row[0], date.fromisoformat(row[1]), row[2], row[3]) for row in rows]

    def picture(self, evidence_id: str) -> bytes | None:
        """The bytes of a screenshot, or None."""
        rows = self._file.read(
            "SELECT content FROM evidence JOIN picture ON picture.id = evidence.picture"
            " WHERE uuid = ?",
            evidence_id,
        )
        return rows[0][0] if rows else None

    def add_evidence(self, evidence: Evidence, content: bytes) -> None:
        """Keep a screenshot. Raises `Refused` above `LARGEST_PICTURE` bytes."""
        if len(content) > LARGEST_PICTURE:
            raise refuse("picture_too_large", limit=LARGEST_PICTURE // 1_000_000)
        digest = hashlib.sha256(content).hexdigest()
        deed = self._deed("add_evidence", evidence.account, evidence.first)
        with self._file.writing(deed) as tables:
            tables.execute(
                "INSERT INTO picture (sha256, content) VALUES (?, ?) ON CONFLICT DO NOTHING",
                [digest, content],
            )
            tables.execute(
                "INSERT INTO evidence (uuid, account, first, name, picture)"
                f" VALUES (?, {OF_ACCOUNT}, ?, ?, (SELECT id FROM picture WHERE sha256 = ?))",
                [evidence.id, evidence.account, str(evidence.first), evidence.name, digest],
            )

    def remove_evidence(self, evidence_id: str) -> None:
        """Take a screenshot away from its week; undo brings it back."""
        rows = self._file.read(
            "SELECT account.uuid, first FROM evidence"
            " JOIN account ON account.id = evidence.account WHERE evidence.uuid = ?",
            evidence_id,
        )
        if not rows:
            return
        deed = self._deed("remove_evidence", rows[0][0], date.fromisoformat(rows[0][1]))
        with self._file.writing(deed) as tables:
            tables.execute("DELETE FROM evidence WHERE uuid = ?", [evidence_id])

    @staticmethod
    def _deed(code: str, account: str, first: date) -> Any:
        return action(code, page="numbers", where=f"{account} {first}", first=str(first))


def _accepted_key(accepted: Accepted) -> list[str]:
    return [
        accepted.account,
        accepted.metric,
        str(accepted.period.first),
        str(accepted.period.last),
        accepted.code,
    ]
