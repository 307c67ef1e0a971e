"""The drawer of posts and of what was read of them, day by day."""

from __future__ import annotations

import json
from contextlib import ExitStack
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.post import Post, PostKind, PostReading
from kpidesk.domain.problem import refuse
from kpidesk.domain.shop import new_id, new_ids
from kpidesk.storage import tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kpidesk.domain.answer import Number
    from kpidesk.domain.period import Period
    from kpidesk.storage.database import Database

COLUMNS = (
    "post.uuid, account.uuid, code, post.kind, published, title, link, seconds"
    " FROM post JOIN account ON account.id = post.account"
)

_ENCODE = json.JSONEncoder(separators=(",", ":")).encode


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


CHUNK = 2_000
"""So many posts are built before they are written, so that a large import needs little memory."""
NEW_POST = (
    "INSERT INTO post (id, uuid, account, code, kind, published, title, link, seconds, batch)"
)
NEW_READING = "INSERT INTO post_reading (id, post, on_day, figures, batch)"

Incoming = tuple[Post, "str | None", "Sequence[Number | None]"]
"""A post, the id it already has in the file (None for a new one), and its counters."""


class Share:
    """Tells how much of a whole is stored, 0 to 1, each time some more of it is."""

    def __init__(self, progress: Callable[[float], object], whole: int) -> None:
        self._progress, self._whole, self._stored = progress, max(1, whole), 0

    def __call__(self, more: int) -> None:
        """So many `more` are stored."""
        self._stored += more
        self._progress(self._stored / self._whole)


def put_posts(
    file: Database,
    batch: str,
    on: date,
    metrics: Sequence[str],
    posts: Iterable[Incoming],
    told: Callable[[int], object] = lambda _more: None,
) -> None:
    """Keep an import's posts and their readings inside its running transaction; the counters of
    each run beside `metrics`. `told` hears of each chunk how many it had."""
    numbers = dict(file.tables.execute("SELECT uuid, id FROM post").fetchall())
    row = file.tables.execute("SELECT id FROM import_batch WHERE uuid = ?", [batch]).fetchone()[0]
    new: list[tuple[Post, str]] = []
    again: list[tuple[int, str, str, int]] = []
    writer = _NewPosts(file, row, str(on))
    written = _writer_of(metrics)
    with writer:
        for post, known, values in posts:
            figures = written(values)
            if known is None:
                new.append((post, figures))
            else:
                again.append((numbers[known], str(on), figures, row))
            if len(new) >= CHUNK:
                writer.write(new)
                told(len(new))
                new.clear()
        writer.write(new)
        told(len(new))
    file.tables.conn.executemany(
        "INSERT INTO post_reading (post, on_day, figures, batch) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (post, on_day) DO UPDATE SET figures = excluded.figures,"
        " batch = excluded.batch",
        again,
    )
    told(len(again))


class _NewPosts:
    """Writes new posts with their first reading in bulk. Row ids run on from the highest, so the
    history needs one line for all of them and the tally one sum."""

    def __init__(self, file: Database, batch: int, day: str) -> None:
        self._file, self._batch, self._day = file, batch, day
        db = file.tables
        self._accounts = dict(db.execute("SELECT uuid, id FROM account").fetchall())
        self._firsts = [
            db.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0]
            for table in ("post", "post_reading")
        ]
        self._rows = 0
        self._digests = [0, 0]
        self._quiet = ExitStack()

    def __enter__(self) -> None:
        self._quiet.enter_context(tally.uncounted(self._file.tables, "post", "post_reading"))
        self._quiet.enter_context(self._file.history.unwatched("post", "post_reading"))

    def __exit__(self, *error: object) -> None:
        self._quiet.close()
        if error[0] is None and self._rows:
            for table, first, digest in zip(
                ("post", "post_reading"), self._firsts, self._digests, strict=True
            ):
                tally.add(self._file.tables, table, self._rows, digest)
                self._file.history.note_new_rows(table, first, first + self._rows - 1)

    def write(self, new: Sequence[tuple[Post, str]]) -> None:
        """Insert these posts and what was read of them."""
        first, reading = (start + self._rows for start in self._firsts)
        posts = [
            (first + n, id_, self._accounts[post.account], *_facts(post), self._batch)
            for n, (id_, (post, _)) in enumerate(zip(new_ids(len(new)), new, strict=True))
        ]
        readings = [
            (reading + n, first + n, self._day, figures, self._batch)
            for n, (_, figures) in enumerate(new)
        ]
        conn = self._file.tables.conn
        conn.executemany(f"{NEW_POST} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", posts)
        conn.executemany(f"{NEW_READING} VALUES (?, ?, ?, ?, ?)", readings)
        self._digests[0] += tally.sum_of("post", posts)
        self._digests[1] += tally.sum_of("post_reading", readings)
        self._rows += len(new)


def _writer_of(metrics: Sequence[str]) -> Callable[[Sequence[Number | None]], str]:
    """Writes counters as JSON; where all are there, which is usual, by one template."""
    template = "{" + ",".join(f"{json.dumps(metric)}:%d" for metric in metrics) + "}"

    def written(values: Sequence[Number | None]) -> str:
        if {int}.issuperset(map(type, values)):
            return template % tuple(values)
        return _figures([(m, v) for m, v in zip(metrics, values, strict=True) if v is not None])

    return written


def _facts(post: Post) -> tuple[Any, ...]:
    published = post.published.isoformat() if post.published else None
    return (post.code, post.kind.value, published, post.title, post.link, post.seconds)


def _figures(values: Iterable[tuple[str, Number]]) -> str:
    return _ENCODE(dict(values))


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
