"""Every write as a deed that can be taken back: undo, redo, the change log, later the feed.

Temporary triggers write each row's before and after under the running action. Undo puts the
befores back, in reverse, as an action of its own, so the log is only ever added to; `state`
says which deeds still stand:

    done     stands, and undo takes the newest of these
    undone   taken back, and redo brings the oldest of these again
    dropped  taken back, and something else was done since
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kpidesk.clock import now
from kpidesk.domain.action import Action
from kpidesk.domain.shop import new_id
from kpidesk.domain.topic import Topic
from kpidesk.storage import tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kpidesk.domain.deed import Deed
    from kpidesk.storage.engine import Tables

TOPICS: dict[str, Topic] = {
    "shop": Topic.SHOP,
    "option": Topic.SHOP,
    "account": Topic.ACCOUNTS,
    "own_metric": Topic.KPIS,
    "own_kpi": Topic.KPIS,
    "reading": Topic.READINGS,
    "week": Topic.WEEKS,
    "month_close": Topic.WEEKS,
    "accepted": Topic.WEEKS,
    "evidence": Topic.WEEKS,
    "event": Topic.EVENTS,
    "goal": Topic.GOALS,
    "goal_mark": Topic.GOALS,
    "goal_check_in": Topic.GOALS,
    "goal_closing": Topic.GOALS,
    "target": Topic.TARGETS,
    "import_batch": Topic.IMPORTS,
    "post": Topic.POSTS,
    "post_reading": Topic.POSTS,
    "campaign": Topic.CAMPAIGNS,
    "budget_line": Topic.CAMPAIGNS,
    "cost": Topic.CAMPAIGNS,
    "result": Topic.CAMPAIGNS,
    "scenario": Topic.SCENARIOS,
    "report_text": Topic.REPORTS,
    "report_logo": Topic.REPORTS,
}
"""Table → what a page watches. A table that is not here is not kept in the history."""

NOT_KEPT = tally.NOT_COUNTED | {"action", "change", "picture"}
"""The history itself, and pictures, which are only ever added and found by their hash."""


THROUGH = "\u2026"
"""Marks a line of the log that stands for many new rows: `row` is the first, this the last."""


def _through(after: str | None) -> int:
    """The last row of a line that stands for many, or 0."""
    return json.loads(after)[THROUGH] if after and after.startswith('{"\\u2026"') else 0


def _as_json(*pairs: Any) -> str:
    """`name, value, …` as a JSON object; floats keep every digit, which SQLite's own would not."""
    row = dict(zip(pairs[::2], pairs[1::2], strict=True))
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


class History:
    """The deeds of one open file. Used by `Database`; a screen sees it as `desk.history`."""

    def __init__(self, db: Tables, device: Callable[[], str]) -> None:
        self._db = db
        self._device = device
        self._running: int | None = None
        self.paused = False
        """True while rows are rewritten without a trace (`storage.erase`)."""

    def prepare(self) -> None:
        """Set up the triggers on this connection."""
        conn = self._db.conn
        conn.create_function("row_json", -1, _as_json, deterministic=True)
        conn.create_function("running_action", 0, lambda: self._running)
        conn.create_function("is_recorded", 0, lambda: not self.paused)
        for table in tally.tables(self._db):
            if table in TOPICS:
                self._record(table)

    def _record(self, table: str) -> None:
        names = tally.columns(self._db, table)
        before, after = (
            "row_json(" + ", ".join(f"'{name}', {side}.{name}" for name in names) + ")"
            for side in ("OLD", "NEW")
        )
        differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in names)
        for event, when, row, was, now_is in (
            ("INSERT", "TRUE", "NEW.id", "NULL", after),
            ("UPDATE", f"({differs})", "NEW.id", before, after),
            ("DELETE", "TRUE", "OLD.id", before, "NULL"),
        ):
            self._db.execute(
                f"CREATE TEMP TRIGGER history_{table}_{event} AFTER {event} ON main.{table}"
                f" WHEN is_recorded() AND {when}"
                " BEGIN INSERT INTO change (action, part, row, before, after)"
                f" VALUES (running_action(), '{table}', {row}, {was}, {now_is}); END"
            )

    # What `Database.writing` calls.

    def begin(self, deed: Action, kind: str = "do", of: int | None = None) -> int:
        """Open an action inside the running transaction; its id."""
        cursor = self._db.execute(
            "INSERT INTO action (uuid, at, device, code, facts, page, place, kind, of_action,"
            " state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                new_id(),
                now().isoformat(timespec="milliseconds"),
                self._device(),
                deed.code,
                json.dumps(dict(deed.facts), ensure_ascii=False),
                deed.page,
                deed.where,
                kind,
                of,
                "done",
            ],
        )
        self._running = cursor.lastrowid
        assert self._running is not None
        return self._running

    def finish(self, action: int) -> frozenset[Topic]:
        """Close the action; the topics it changed. A new deed ends what could be redone."""
        self._running = None
        (kind,) = self._db.execute("SELECT kind FROM action WHERE id = ?", [action]).fetchone()
        parts = self._db.execute("SELECT DISTINCT part FROM change WHERE action = ?", [action])
        topics = frozenset(TOPICS[part] for (part,) in parts)
        if topics and kind == "do":
            self._db.execute(
                "UPDATE action SET state = 'dropped' WHERE state = 'undone' AND kind = 'do'"
            )
        return topics

    def all_topics(self, action: int) -> frozenset[Topic]:
        """Close an action that left no trace of what it rewrote and cannot be taken back."""
        self._running = None
        self._state(action, "dropped")
        return frozenset(TOPICS.values())

    def abandon(self) -> None:
        """Forget the running action; its transaction was rolled back."""
        self._running = None

    def next_undo(self) -> Deed | None:
        """What undo would take back."""
        return self._one("state = 'done' AND kind = 'do' ORDER BY id DESC")

    def next_redo(self) -> Deed | None:
        """What redo would bring again."""
        return self._one("state = 'undone' AND kind = 'do' ORDER BY id")

    def deed(self, action: int) -> Deed | None:
        """One line of the log by its id."""
        return self._one("id = ?", action)

    def _one(self, which: str, *values: object) -> Deed | None:
        found = self._deeds(f"WHERE {which} LIMIT 1", *values)
        return found[0] if found else None

    def weight(self, action: int) -> int:
        """How many rows an action changed; a line that stands for many counts as all of them."""
        (lines,) = self._db.execute(
            "SELECT count(*) FROM change WHERE action = ?", [action]
        ).fetchone()
        ranges = self._db.execute(
            "SELECT row, after FROM change WHERE action = ? AND before IS NULL"
            " AND substr(after, 1, 9) = ?",
            [action, json.dumps({THROUGH: 0})[:9]],
        )
        return int(lines + sum(_through(after) - row for row, after in ranges))

    def last_uuid(self) -> str:
        """The id of the newest deed; empty when there is none."""
        row = self._db.execute("SELECT uuid FROM action ORDER BY id DESC LIMIT 1").fetchone()
        return row[0] if row else ""

    def has(self, uuid: str) -> bool:
        """True when the log holds the deed of that id (the empty id is always there)."""
        found = self._db.execute("SELECT 1 FROM action WHERE uuid = ?", [uuid]).fetchone()
        return not uuid or found is not None

    def actions(self, limit: int = 100) -> list[Deed]:
        """The newest lines of the change log, newest first."""
        return self._deeds("ORDER BY id DESC LIMIT ?", limit)

    def _deeds(self, which: str, *values: object) -> list[Deed]:
        from kpidesk.domain.deed import Deed  # a start looks at no deed

        rows = self._db.execute(
            "SELECT id, code, facts, page, place, at, device, kind, state,"
            " (SELECT count(*) FROM change WHERE change.action = action.id)"
            f" FROM action {which}",
            list(values),
        )
        return [
            Deed(
                id=row[0],
                action=Action(row[1], tuple(json.loads(row[2]).items()), row[3], row[4]),
                at=datetime.fromisoformat(row[5]),
                device=row[6],
                kind=row[7],
                state=row[8],
                changes=row[9],
            )
            for row in rows
        ]

    # Many new rows at once.

    @contextmanager
    def unwatched(self, *tables: str) -> Iterator[None]:
        """Inserts into `tables` inside are not recorded row by row; whoever makes them calls
        `note_new_rows`, and keeps the tally, so that a hundred thousand rows cost what they
        weigh."""
        for table in tables:
            self._db.execute(f"DROP TRIGGER temp.history_{table}_INSERT")
        try:
            yield
        finally:
            for table in tables:
                for event in ("UPDATE", "DELETE"):
                    self._db.execute(f"DROP TRIGGER temp.history_{table}_{event}")
                self._record(table)

    def note_new_rows(self, table: str, first: int, last: int) -> None:
        """Record in one line that the running action made the rows `first` … `last`, none of
        which was there. Their contents come into the log when they are taken away."""
        self._db.execute(
            "INSERT INTO change (action, part, row, before, after) VALUES (?, ?, ?, NULL, ?)",
            [self._running, table, first, json.dumps({THROUGH: last})],
        )

    # Putting rows back.

    def put_back(self, action: int) -> None:
        """Undo the rows of an action, newest change first, inside the running transaction."""
        for part, row, before, after in reversed(self._changes(action)):
            last = _through(after)
            if last:
                self._db.execute(f"DELETE FROM main.{part} WHERE id BETWEEN ? AND ?", [row, last])
            else:
                self._set_row(part, row, before)
        self._state(action, "undone")

    def bring_again(self, action: int) -> None:
        """Redo the rows of an action, in their order, inside the running transaction."""
        for part, row, _, after in self._changes(action):
            last = _through(after)
            for id_, values in self._taken(action, part, row, last) if last else [(row, after)]:
                self._set_row(part, id_, values)
        self._state(action, "done")

    def _taken(self, action: int, part: str, first: int, last: int) -> list[tuple[int, str]]:
        """The rows that undoing an action took away, as they were."""
        rows = self._db.execute(
            "SELECT row, before FROM change WHERE part = ? AND row BETWEEN ? AND ?"
            " AND action = (SELECT max(id) FROM action WHERE kind = 'undo' AND of_action = ?)"
            " ORDER BY row",
            [part, first, last, action],
        )
        return [(row[0], row[1]) for row in rows]

    def take_back(self, action: int, table: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
        """Put back the rows of a `table` that an older action changed, out of turn.

        Rows edited since are left alone and returned as (as the action left it, as it is now).
        """
        edited: list[tuple[dict[str, Any], dict[str, Any]]] = []
        for part, row, before, after in reversed(self._changes(action)):
            if part != table:
                continue
            if last := _through(after):
                edited += self._take_away(action, part, row, last)
                continue
            present = self._row(part, row)
            if present == (json.loads(after) if after else None):
                self._set_row(part, row, before)
            elif present is not None and after:
                edited.append((json.loads(after), present))
        return edited

    def _take_away(
        self, action: int, part: str, first: int, last: int
    ) -> list[tuple[dict[str, Any], dict[str, Any]]]:
        """Remove the rows of a range that nothing else has changed since; the others."""
        later = self._db.execute(
            "SELECT DISTINCT row FROM change WHERE part = ? AND row BETWEEN ? AND ? AND action > ?",
            [part, first, last, action],
        ).fetchall()
        rows = [(row[0], self._row(part, row[0])) for row in later]
        kept = {row: present for row, present in rows if present is not None}
        marks = ", ".join("?" for _ in kept)
        self._db.execute(
            f"DELETE FROM main.{part} WHERE id BETWEEN ? AND ? AND id NOT IN ({marks})",
            [first, last, *kept],
        )
        return [(present, present) for present in kept.values()]

    def made_by(self, table: str, **where: object) -> int:
        """The id of the action that first made the row with those column values; 0 for none."""
        found = [deed.id for deed, before, _ in self.versions(table, **where) if before is None]
        return found[0] if found else 0

    def versions(self, table: str, **where: object) -> Iterable[tuple[Deed, Any, Any]]:
        """Each change of the rows of `table` with those column values, oldest first: the deed,
        the row before and after (None where there was none)."""
        tests = "".join(
            f" AND json_extract(coalesce(after, before), '$.{name}') = ?" for name in where
        )
        rows = self._db.execute(
            f"SELECT action, before, after FROM change WHERE part = ?{tests} ORDER BY id",
            [table, *where.values()],
        ).fetchall()
        for action, before, after in rows:
            deed = self.deed(action)
            if deed is not None:
                yield deed, before and json.loads(before), after and json.loads(after)

    def _changes(self, action: int) -> list[tuple[str, int, str | None, str | None]]:
        rows = self._db.execute(
            "SELECT part, row, before, after FROM change WHERE action = ? ORDER BY id", [action]
        )
        return [(row[0], row[1], row[2], row[3]) for row in rows]

    def _state(self, action: int, state: str) -> None:
        self._db.execute("UPDATE action SET state = ? WHERE id = ?", [state, action])

    def _row(self, table: str, row: int) -> dict[str, Any] | None:
        names = tally.columns(self._db, table)
        found = self._db.execute(
            f"SELECT {', '.join(names)} FROM main.{table} WHERE id = ?", [row]
        ).fetchone()
        return dict(zip(names, found, strict=True)) if found else None

    def _set_row(self, table: str, row: int, values: str | None) -> None:
        """Make the row what `values` (a JSON object) says; None removes it."""
        if table not in TOPICS:
            raise ValueError(f"{table} has no history")
        if values is None:
            self._db.execute(f"DELETE FROM main.{table} WHERE id = ?", [row])
            return
        # A table that gained a column since keeps that column's default.
        wanted = json.loads(values)
        names = [name for name in tally.columns(self._db, table) if name in wanted]
        given = [wanted[name] for name in names]
        exists = self._db.execute(f"SELECT 1 FROM main.{table} WHERE id = ?", [row]).fetchone()
        if exists:
            sets = ", ".join(f"{name} = ?" for name in names)
            self._db.execute(f"UPDATE main.{table} SET {sets} WHERE id = ?", [*given, row])
        else:
            places = ", ".join("?" for _ in names)
            self._db.execute(
                f"INSERT INTO main.{table} ({', '.join(names)}) VALUES ({places})", given
            )
