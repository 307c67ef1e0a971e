"""The drawer of imports."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from kpidesk.clock import now
from kpidesk.domain.action import action
from kpidesk.domain.batch import Batch
from kpidesk.domain.calm import collected_later
from kpidesk.domain.period import Period, months_of
from kpidesk.domain.plan import Known, Verdict
from kpidesk.domain.problem import refuse
from kpidesk.storage.accounts import Accounts
from kpidesk.storage.apart import read_apart, write_apart
from kpidesk.storage.events import OF_ACCOUNT
from kpidesk.storage.posts import CHUNK, Posts, Share, put_posts
from kpidesk.storage.readings import Readings
from kpidesk.storage.shop import Options
from kpidesk.storage.weeks import Weeks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kpidesk.domain.incoming import Draft
    from kpidesk.domain.plan import Plan
    from kpidesk.storage.database import Database

COLUMNS = (
    "import_batch.uuid, at, file_name, file_hash, source, account.uuid, counts, options"
    " FROM import_batch LEFT JOIN account ON account.id = import_batch.account"
)
REMEMBERED = "import "
"""Begins the option names under which answers are kept."""
TABLES = ("post_reading", "post", "reading", "cost", "result")
"""What an import fills, in the order in which it is taken back."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What became of an import's rows; `edited` of them were changed since and stay."""

    batch: Batch
    edited: int


class Imports:
    """The files that were imported. An importer adds its `Batch` and puts readings that carry its
    id inside one `desk.writing`."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def list(self) -> list[Batch]:
        """Every import that stands, newest first."""
        rows = self._file.read(f"SELECT {COLUMNS} ORDER BY import_batch.id DESC")
        return [_batch(row) for row in rows]

    def get(self, batch_id: str) -> Batch | None:
        """The import of that id (or of the only id that begins so), or None."""
        found = [one for one in self.list() if one.id.startswith(batch_id)] if batch_id else []
        return found[0] if len(found) == 1 else None

    def of_file(self, file_hash: str) -> Batch | None:
        """The newest import of a file with those bytes, or None."""
        rows = self._file.read(
            f"SELECT {COLUMNS} WHERE file_hash = ? ORDER BY import_batch.id DESC", file_hash
        )
        return _batch(rows[0]) if rows else None

    def add(self, batch: Batch) -> None:
        """Note an import; call it first inside the import's own `writing`."""
        deed = action("import_file", page="settings", where="imports", name=batch.file_name)
        with self._file.writing(deed) as tables:
            tables.execute(
                "INSERT INTO import_batch (uuid, at, file_name, file_hash, source, account,"
                f" counts, options) VALUES (?, ?, ?, ?, ?, {OF_ACCOUNT}, ?, ?)",
                [
                    batch.id,
                    batch.at.isoformat(),
                    batch.file_name,
                    batch.file_hash,
                    batch.source,
                    batch.account,
                    json.dumps(dict(batch.counts)),
                    json.dumps(dict(batch.options), ensure_ascii=False),
                ],
            )

    def known(self, draft: Draft) -> Known:
        """What the file already has of what a draft speaks of."""
        accounts = {one.reading.account for one in draft.incoming}
        metrics = {one.reading.metric for one in draft.incoming}
        readings = []
        if draft.incoming:
            periods = [one.reading.period for one in draft.incoming]
            span = Period(min(p.first for p in periods), max(p.last for p in periods))
            readings = Readings(self._file).between(span, accounts, metrics)
        owners = {one.post.account for one in draft.posts}
        posts = Posts(self._file).known(owners) if owners else {}
        closed = {(one.account, one.first) for one in Weeks(self._file).closed()}
        return Known(
            readings={reading.key: reading for reading in readings},
            posts=dict(posts),
            locked=lambda account, period: any(
                (account, month.first) in closed for month in months_of(period)
            ),
        )

    def knowing(self, draft: Draft) -> Callable[[], Known]:
        """`known` as a function to be run on another thread."""
        if self._file.read_only:  # the rows may be those of an updated copy, not of the file
            now_known = self.known(draft)
            return lambda: now_known
        path = self._file.path
        return lambda: read_apart(path, lambda file: Imports(file).known(draft))

    def remembered(self) -> dict[str, dict[str, str]]:
        """Answers kept from earlier imports, by the fingerprint of what was asked about."""
        options = Options(self._file).all()
        return {
            name.removeprefix(REMEMBERED): value
            for name, value in options.items()
            if name.startswith(REMEMBERED)
        }

    def apply(
        self,
        plan: Plan,
        name: str,
        digest: str,
        answers: Mapping[str, str],
        progress: Callable[[float], object] = lambda _done: None,
    ) -> Batch | None:
        """Store a finished plan in one transaction, one undo step; None when it changes nothing.

        `progress` is told how far it is, 0 to 1; what it raises stops the import and nothing is
        stored. Raises `Refused` when the plan still has open questions.
        """
        if not plan.is_ready:
            raise refuse("import_questions", count=len(plan.open_questions))
        if not plan.writes:
            return None
        batch = _batch_of(plan, name, digest, answers)
        with (
            collected_later(),
            self._file.writing(action("import_file", page="settings", where="imports", name=name)),
        ):
            for account in plan.accounts:
                Accounts(self._file).add(account)
            self.add(batch)
            size = plan.size
            told = Share(progress, size)
            readings = (replace(one, import_id=batch.id) for one in plan.to_store())
            while some := list(islice(readings, CHUNK)):
                Readings(self._file).put(some)
                told(len(some))
            if plan.read_on is not None:
                lines = (
                    (p.incoming.post, p.known, p.incoming.values) for p in plan.posts_to_store()
                )
                put_posts(self._file, batch.id, plan.read_on, plan.post_metrics, lines, told)
            for fingerprint, kept in plan.remember:
                Options(self._file).set(REMEMBERED + fingerprint, dict(kept))
        return batch

    def applying(
        self, plan: Plan, name: str, digest: str, answers: Mapping[str, str]
    ) -> Callable[[Callable[[float], object]], Callable[[], Batch | None]]:
        """`apply` as a function of its `progress`, to be run on another thread. It returns what
        must be called here then: the file catches up, and what `apply` answers is answered. In
        between nothing may be read from the file here or written to it."""
        path, stamp, given = self._file.path, self._file.stamp, dict(answers)

        def store(progress: Callable[[float], object]) -> Callable[[], Batch | None]:
            done = write_apart(
                path, stamp, lambda file: Imports(file).apply(plan, name, digest, given, progress)
            )

            def catch_up() -> Batch | None:
                self._file.catch_up(done.stamp, done.topics)
                return done.result

            return catch_up

        return store

    def take_back(self, batch_id: str) -> TakenBack:
        """Put everything back as it was before the import, also when other things were done
        since; rows edited since stay as they are now. Raises `Refused` for an unknown id."""
        batch = self.get(batch_id)
        if batch is None:
            raise refuse("unknown_import", batch=batch_id)
        deed = action("undo_import", page="settings", where="imports", name=batch.file_name)
        with self._file.writing(deed) as tables:
            of_action = self._file.history.made_by("import_batch", uuid=batch.id)
            edited = []
            for table in TABLES:
                edited += self._file.history.take_back(of_action, table)
            tables.execute("DELETE FROM import_batch WHERE uuid = ?", [batch.id])
        return TakenBack(batch, len(edited))


def _batch_of(plan: Plan, name: str, digest: str, answers: Mapping[str, str]) -> Batch:
    accounts = {line.incoming.reading.account for line in plan.lines}
    accounts |= {line.incoming.post.account for line in plan.posts}
    found = plan.verdicts()
    counts = {verdict.value: found[verdict] for verdict in Verdict}
    counts |= {"read": plan.read, "rejected": plan.refused_rows, "skipped": plan.skipped}
    return Batch(
        file_name=name,
        file_hash=digest,
        source=plan.format,
        at=now(),
        account=next(iter(accounts)) if len(accounts) == 1 else None,
        counts=tuple(counts.items()),
        options=tuple(answers.items()),
    )


def _batch(row: tuple[Any, ...]) -> Batch:
    return Batch(
        id=row[0],
        at=datetime.fromisoformat(row[1]),
        file_name=row[2],
        file_hash=row[3],
        source=row[4],
        account=row[5],
        counts=tuple(json.loads(row[6]).items()),
        options=tuple(json.loads(row[7]).items()),
    )
