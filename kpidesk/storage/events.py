"""The drawers of events and targets."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.period import Period
from kpidesk.domain.shop import Event, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kpidesk.storage.database import Database

OF_ACCOUNT = "(SELECT id FROM account WHERE uuid = ?)"
"""The row of an account by its id; NULL for None."""


class Events:
    """What happened and when, in the order of days."""

    COLUMNS = "event.uuid, event.first, event.last, event.text, account.uuid"
    FROM = "FROM event LEFT JOIN account ON account.id = event.account"

    def __init__(self, file: Database) -> None:
        self._file = file

    def __iter__(self) -> Iterator[Event]:
        """Yield every event, earliest first."""
        rows = self._file.read(f"SELECT {self.COLUMNS} {self.FROM} ORDER BY first, event.id")
        return iter([_event(row) for row in rows])

    def between(self, period: Period) -> list[Event]:
        """Every event that shares a day with `period`."""
        return [event for event in self if event.period.overlap_days(period)]

    def get(self, event_id: str) -> Event | None:
        """The event of that id, or None."""
        return next((event for event in self if event.id == event_id), None)

    def save(self, event: Event) -> None:
        """Add an event, or keep it as given when its id is known."""
        deed = action("save_event", page="charts", where=event.id, text=event.text)
        with self._file.writing(deed) as tables:
            tables.execute(
                "INSERT INTO event (uuid, first, last, text, account)"
                f" VALUES (?, ?, ?, ?, {OF_ACCOUNT}) ON CONFLICT (uuid) DO UPDATE SET"
                " first = excluded.first, last = excluded.last, text = excluded.text,"
                " account = excluded.account",
                [
                    event.id,
                    str(event.period.first),
                    str(event.period.last),
                    event.text,
                    event.account,
                ],
            )

    add = save

    def remove(self, event_id: str) -> None:
        """Remove an event."""
        event = self.get(event_id)
        deed = action("remove_event", page="charts", text=event.text if event else "")
        with self._file.writing(deed) as tables:
            tables.execute("DELETE FROM event WHERE uuid = ?", [event_id])


class Targets:
    """Wanted values, each from a day on; a change is a new row, so the past keeps its own."""

    COLUMNS = (
        "target.uuid, target.key, target.value, target.since, account.uuid, target.every,"
        " target.reason"
    )
    FROM = "FROM target LEFT JOIN account ON account.id = target.account"

    def __init__(self, file: Database) -> None:
        self._file = file

    def __iter__(self) -> Iterator[Target]:
        """Yield every target row, earliest first."""
        rows = self._file.read(f"SELECT {self.COLUMNS} {self.FROM} ORDER BY since, target.id")
        return iter([_target(row) for row in rows])

    def save(self, target: Target) -> None:
        """Add a target, or keep it as given when its id is known."""
        deed = action("save_target", page="settings", where="targets", key=target.key)
        with self._file.writing(deed) as tables:
            tables.execute(
                "INSERT INTO target (uuid, key, value, since, account, every, reason)"
                f" VALUES (?, ?, ?, ?, {OF_ACCOUNT}, ?, ?) ON CONFLICT (uuid) DO UPDATE SET"
                " key = excluded.key, value = excluded.value, since = excluded.since,"
                " account = excluded.account, every = excluded.every, reason = excluded.reason",
                [
                    target.id,
                    target.key,
                    target.value,
                    str(target.since),
                    target.account,
                    target.every,
                    target.reason,
                ],
            )

    add = save

    def remove(self, target_id: str) -> None:
        """Remove a target row."""
        deed = action("remove_target", page="settings", where="targets")
        with self._file.writing(deed) as tables:
            tables.execute("DELETE FROM target WHERE uuid = ?", [target_id])


def _event(row: tuple[Any, ...]) -> Event:
    period = Period(date.fromisoformat(row[1]), date.fromisoformat(row[2]))
    return Event(id=row[0], period=period, text=row[3], account=row[4])


def _target(row: tuple[Any, ...]) -> Target:
    return Target(
        id=row[0],
        key=row[1],
        value=row[2],
        since=date.fromisoformat(row[3]),
        account=row[4],
        every=row[5],
        reason=row[6],
    )
