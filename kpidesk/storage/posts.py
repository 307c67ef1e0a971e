"""The drawer of posts and of what was read of them, day by day."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.post import Post, PostKind, PostReading
from kpidesk.domain.problem import refuse
from kpidesk.domain.shop import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kpidesk.domain.answer import Number
    from kpidesk.domain.period import Period
    from kpidesk.storage.database import Database

COLUMNS = (
    "post.uuid, account.uuid, code, post.kind, published, title, link, seconds"
    " FROM post JOIN account ON account.id = post.account"
)


class Posts:
    """Posts of every account; at most one with the same platform id in an account."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def all(self, account: str | None = None) -> list[Post]:
        """Every post, of one account or of all, newest first; those without a date last."""
        rows = self._file.read(
            f"SELECT {COLUMNS} WHERE ?1 IS NULL OR account.uuid = ?1"
            " ORDER BY published DESC, post.id DESC",
            account,
        )
        return [_post(row) for row in rows]

    def between(self, period: Period, account: str | None = None) -> list[Post]:
        """Posts published in those days of UTC or one day to either side, newest first: which
        civil day a moment belongs to is for the shop's zone to say."""
        first = period.first - timedelta(days=1)
        last = period.last + timedelta(days=2)
        rows = self._file.read(
            f"SELECT {COLUMNS} WHERE published >= ?1 AND published < ?2"
            " AND (?3 IS NULL OR account.uuid = ?3) ORDER BY published DESC, post.id DESC",
            str(first),
            str(last),
            account,
        )
        return [_post(row) for row in rows]

    def get(self, post_id: str) -> Post | None:
        """The post of that id, or None."""
        rows = self._file.read(f"SELECT {COLUMNS} WHERE post.uuid = ?", post_id)
        return _post(rows[0]) if rows else None

    def readings(self, post_id: str) -> list[PostReading]:
        """Every reading of one post, oldest first."""
        rows = self._file.read(
            "SELECT post.uuid, on_day, figures FROM post_reading"
            " JOIN post ON post.id = post_reading.post WHERE post.uuid = ? ORDER BY on_day",
            post_id,
        )
        return [_reading(row) for row in rows]

    def latest(self, until: date | None = None) -> dict[str, PostReading]:
        """The newest reading of every post by its id, not later than `until`."""
        rows = self._file.read(
            "SELECT post.uuid, max(on_day), figures FROM post_reading"
            " JOIN post ON post.id = post_reading.post WHERE ?1 IS NULL OR on_day <= ?1"
            " GROUP BY post.id",
            str(until) if until else None,
        )
        return {row[0]: _reading(row) for row in rows}

    def known(self, accounts: Iterable[str]) -> dict[tuple[str, str], tuple[str, PostReading]]:
        """(account, platform's id) → post id and newest reading, of those accounts; what an
        import compares with. Posts that were never read are there with an empty reading."""
        listed = list(accounts)
        marks = ", ".join("?" for _ in listed)
        rows = self._file.read(
            "SELECT account.uuid, code, post.uuid, max(on_day), figures FROM post"
            " JOIN account ON account.id = post.account"
            " LEFT JOIN post_reading ON post_reading.post = post.id"
            f" WHERE account.uuid IN ({marks}) GROUP BY post.id",
            *listed,
        )
        empty = (str(date.min), "{}")
        return {
            (row[0], row[1]): (row[2], _reading((row[2], *(row[3:] if row[3] else empty))))
            for row in rows
        }

    def save(self, post: Post) -> Post:
        """Keep a post as given, adding it where it is new (an empty id is filled in).

        Raises `Refused` when the account is not in the file.
        """
        post.id = post.id or new_id()
        deed = action("save_post", page="content", where=post.id, name=post.title[:60])
        with self._file.writing(deed) as tables:
            self._check_account(post.account)
            tables.execute(
                "INSERT INTO post (uuid, account, code, kind, published, title, link, seconds)"
                " VALUES (?, (SELECT id FROM account WHERE uuid = ?), ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (uuid) DO UPDATE SET kind = excluded.kind, code = excluded.code,"
                " published = excluded.published, title = excluded.title, link = excluded.link,"
                " seconds = excluded.seconds",
                [post.id, post.account, *_facts(post)],
            )
        return post

    def read(self, reading: PostReading) -> None:
        """Keep what a post's counters stood at; the same day is replaced."""
        deed = action("read_post", page="content", where=reading.post, day=str(reading.on))
        with self._file.writing(deed) as tables:
            tables.execute(
                "INSERT INTO post_reading (post, on_day, figures)"
                " VALUES ((SELECT id FROM post WHERE uuid = ?), ?, ?)"
                " ON CONFLICT (post, on_day) DO UPDATE SET figures = excluded.figures",
                [reading.post, str(reading.on), _figures(reading.values)],
            )

    def remove(self, post_id: str) -> None:
        """Take a post and its readings away; undo brings them back."""
        post = self.get(post_id)
        deed = action("remove_post", page="content", name=post.title[:60] if post else "")
        with self._file.writing(deed) as tables:
            tables.execute(
                "DELETE FROM post_reading WHERE post = (SELECT id FROM post WHERE uuid = ?)",
                [post_id],
            )
            tables.execute("DELETE FROM post WHERE uuid = ?", [post_id])

    def __len__(self) -> int:
        """How many posts the file holds."""
        return int(self._file.read("SELECT count(*) FROM post")[0][0])

    def _check_account(self, account: str) -> None:
        if not self._file.read("SELECT 1 FROM account WHERE uuid = ?", account):
            raise refuse("unknown_account", handle=account, known="")


def put_posts(
    file: Database,
    batch: str,
    on: date,
    metrics: Sequence[str],
    posts: Iterable[tuple[Post, str | None, Sequence[Number | None]]],
) -> None:
    """Keep an import's posts and their readings inside its running transaction. Each comes with
    the id it already has in the file (None for a new one) and its counters beside `metrics`."""
    conn = file.tables.conn
    accounts = dict(conn.execute("SELECT uuid, id FROM account").fetchall())
    batch_row = conn.execute("SELECT id FROM import_batch WHERE uuid = ?", [batch]).fetchone()[0]
    numbers = dict(conn.execute("SELECT uuid, id FROM post").fetchall())
    free = conn.execute("SELECT coalesce(max(id), 0) FROM post").fetchone()[0]
    new: list[tuple[Any, ...]] = []
    readings: list[tuple[Any, ...]] = []
    day = str(on)
    for post, known, values in posts:
        if known is None:
            free += 1
            row = free
            new.append((row, new_id(), accounts[post.account], *_facts(post), batch_row))
        else:
            row = numbers[known]
        given = [(m, v) for m, v in zip(metrics, values, strict=True) if v is not None]
        readings.append((row, day, _figures(given), batch_row))
        if len(readings) >= 2_000:
            _flush(conn, new, readings)
    _flush(conn, new, readings)


def _flush(conn: Any, new: list[tuple[Any, ...]], readings: list[tuple[Any, ...]]) -> None:
    conn.executemany(
        "INSERT INTO post (id, uuid, account, code, kind, published, title, link, seconds, batch)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        new,
    )
    conn.executemany(
        "INSERT INTO post_reading (post, on_day, figures, batch) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (post, on_day) DO UPDATE SET figures = excluded.figures,"
        " batch = excluded.batch",
        readings,
    )
    new.clear()
    readings.clear()


def _facts(post: Post) -> tuple[Any, ...]:
    published = post.published.isoformat() if post.published else None
    return (post.code, str(post.kind), published, post.title, post.link, post.seconds)


def _figures(values: Iterable[tuple[str, Number]]) -> str:
    return json.dumps(dict(values), separators=(",", ":"))


def _post(row: tuple[Any, ...]) -> Post:
    return Post(
        id=row[0],
        account=row[1],
        code=row[2],
        kind=PostKind(row[3]),
        published=datetime.fromisoformat(row[4]) if row[4] else None,
        title=row[5],
        link=row[6],
        seconds=row[7],
    )


def _reading(row: tuple[Any, ...]) -> PostReading:
    return PostReading(row[0], date.fromisoformat(row[1]), tuple(json.loads(row[2]).items()))
