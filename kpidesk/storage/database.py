"""The open shop file: opened with care, written in whole transactions, closed clean."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kpidesk.clock import now
from kpidesk.domain.problem import Refused, refuse
from kpidesk.domain.shop import new_id
from kpidesk.log import note
from kpidesk.storage import keyring, schema, tally
from kpidesk.storage.engine import connect, translated
from kpidesk.storage.examine import as_ours, examine
from kpidesk.storage.faults import step
from kpidesk.storage.files import publish_new
from kpidesk.storage.history import History

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kpidesk.domain.action import Action
    from kpidesk.domain.filestate import FileState
    from kpidesk.domain.key import Key
    from kpidesk.domain.topic import Topic
    from kpidesk.storage.engine import Tables
    from kpidesk.storage.migrating import UpdatedCopy


RISKY = {
    "import_file": "before_import",
    "undo_import": "before_import",
    "remove_account": "before_removal",
}
"""Deeds before which a copy is made where the last save is not in one yet, with the `Reason`."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the file said of itself when it was last read or written here."""

    book: str
    generation: int
    saved_at: str
    seal: str


def device() -> str:
    """The name of this computer, as it stands in the change log."""
    import platform  # looking at a file does not need it

    return platform.node() or "?"


class Database:
    """One open file; every write goes through `writing`."""

    def __init__(
        self,
        path: Path,
        read_only: bool = False,
        newer: bool = False,
        updated: UpdatedCopy | None = None,
    ) -> None:
        """Open a file that `header.look` and `check` found good; see `storage.opening`.

        With `updated`, the rows are read from that copy of an older file, which goes at closing.
        """
        self.path = path
        self._updated = updated
        self._newer = newer
        self.read_only = read_only
        self.is_open = True
        self.crashed = False
        """True when a save was cut short and rolled back at opening."""
        self.announce: Callable[[frozenset[Topic]], None] = lambda _topics: None
        self._opened = updated.path if updated else path
        keyring.hold(self._opened)
        try:
            self.tables: Tables = connect(self._opened, read_only)
        except BaseException:
            keyring.let_go(self._opened)
            raise
        self.history = History(self.tables, device)
        self._kind = "do"
        self._follows = read_only or newer
        """True once the triggers that follow every write are there, or never shall be."""
        try:
            with translated(path):
                tally.prepare(self.tables)
                if not self._follows:
                    self._check_writable()
            with translated(path), self.tables.steady():
                self.stamp = self._read_stamp()
            self._node = self._where()
        except BaseException:
            self.close()
            raise

    def check(self) -> list[str]:
        """Look the whole file over: what is wrong, as `engine: …` lines, table names whose rows
        are not those that were saved, or `schema`. Empty when all is well."""
        with translated(self.path):
            return examine(self.tables)

    # Writing.

    @contextmanager
    def writing(self, deed: Action) -> Iterator[Tables]:
        """One transaction, one undo step, one announcement of the topics that changed.

        Nested calls join: the outermost `deed` names the step. A failure undoes everything since
        the outermost call and announces nothing. Raises `Refused` when the file cannot be
        written, was moved or was changed by another program; nothing is stored then.
        """
        if self.tables.conn.in_transaction:
            with self.tables.atomic():
                yield self.tables
            return
        if deed.code in RISKY and not self.read_only:
            self._copy_first(RISKY[deed.code])
        with self._transaction(deed, "do", None):
            yield self.tables

    def _copy_first(self, reason: str) -> None:
        """Make a copy before something large; undo brings the same back, so a place that takes
        no copy keeps nobody from going on."""
        from kpidesk.domain.backup import Reason
        from kpidesk.storage import backup

        listed = backup.backups(backup.folder_of(self.stamp.book))
        if listed and listed[0].checked and listed[0].content.generation >= self.stamp.generation:
            return
        try:
            backup.back_up(self.path, Reason(reason))
        except Refused as refused:
            note(f"COPY-REFUSED {refused.problem.code}")

    @contextmanager
    def rewriting(self, deed: Action) -> Iterator[Tables]:
        """A transaction of which the history keeps no rows; for `storage.erase` only."""
        self.history.paused = True
        try:
            with self._transaction(deed, "do", None):
                yield self.tables
        finally:
            self.history.paused = False

    @contextmanager
    def _transaction(self, deed: Action, kind: str, of: int | None) -> Iterator[None]:
        if self.read_only:
            raise refuse("file_read_only", name=self.path.name, path=str(self.path))
        topics: frozenset[Topic] = frozenset()
        with translated(self.path):
            self._follow_writes()
            self._check_in_place()
            self.tables.execute("BEGIN IMMEDIATE")
            try:
                self._check_unchanged()
                action = self.history.begin(deed, kind, of)
                yield
                end = self.history.all_topics if self.history.paused else self.history.finish
                topics = end(action)
                if topics:
                    stamp = self._write_stamp()
                    step("before_commit")
                    self.tables.execute("COMMIT")
                    step("after_commit")
                    self._check_in_place()
                    self.stamp = stamp
                else:
                    self.tables.rollback()
            except BaseException:
                self.history.abandon()
                self.tables.rollback()
                raise
        if topics:
            self.announce(topics)

    def catch_up(self, stamp: Stamp, topics: frozenset[Topic]) -> None:
        """Take over what another connection of this program saved (`storage.apart`), and announce
        it. Raises `Refused` when the file does not stand at `stamp`."""
        if self._read_stamp() != stamp:
            raise refuse("file_changed_elsewhere", name=self.path.name)
        self.stamp = stamp
        if topics:
            self.announce(topics)

    def _follow_writes(self) -> None:
        """Set up tally and history at the first write; a hundred triggers that reading needs
        none of."""
        if not self._follows:
            tally.keep(self.tables)
            self.history.prepare()
            self._follows = True

    def undo(self) -> Action | None:
        """Take the last standing deed back; what it was, or None when there is none."""
        return self._turn("undo")

    def redo(self) -> Action | None:
        """Bring the last undone deed again; what it was, or None when there is none."""
        return self._turn("redo")

    def _turn(self, kind: str) -> Action | None:
        deed = self.history.next_undo() if kind == "undo" else self.history.next_redo()
        if deed is None:
            return None
        with self._transaction(deed.action, kind, deed.id):
            self.tables.execute("PRAGMA defer_foreign_keys=1")
            if kind == "undo":
                self.history.put_back(deed.id)
            else:
                self.history.bring_again(deed.id)
        return deed.action

    def read(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of one question to the file. Raises `Refused` where it cannot be read, and where
        a newer program left out what is asked for."""
        with as_ours(self.path) if self._newer else translated(self.path):
            return self.tables.execute(sql, values).fetchall()

    def state(self) -> FileState:
        """The file's identity, age and size."""
        from kpidesk.domain.filestate import FileState

        return FileState(
            book=self.stamp.book,
            generation=self.stamp.generation,
            saved_at=datetime.fromisoformat(self.stamp.saved_at),
            schema=self.read("PRAGMA user_version")[0][0],
            readings=self.read("SELECT count(*) FROM reading")[0][0],
            size=self.path.stat().st_size,
            sqlite=self.read("SELECT sqlite_version()")[0][0],
        )

    def close(self) -> None:
        """Let go of the file; no side file stays behind."""
        if self.is_open:
            self.tables.conn.close()
            keyring.let_go(self._opened)
        self.is_open = False
        if self._updated is not None:
            self._updated.remove()

    # What is looked at around each write.

    def _where(self) -> tuple[int, int]:
        try:
            found = self.path.stat()
        except OSError:
            raise refuse("file_moved", name=self.path.name, path=str(self.path)) from None
        return (found.st_dev, found.st_ino)

    def _check_in_place(self) -> None:
        if self._where() != self._node:
            raise refuse("file_moved", name=self.path.name, path=str(self.path))

    def _check_unchanged(self) -> None:
        if self._read_stamp() != self.stamp:
            raise refuse("file_changed_elsewhere", name=self.path.name)

    def _check_writable(self) -> None:
        """A write that is rolled back: BEGIN IMMEDIATE alone passes on a read-only file, and
        so does an UPDATE that changes no byte."""
        self.tables.execute("BEGIN IMMEDIATE")
        try:
            self.tables.execute("UPDATE meta SET generation = generation + 1")
        finally:
            self.tables.rollback()

    def _read_stamp(self) -> Stamp:
        with translated(self.path):
            row = self.tables.execute(
                "SELECT book, generation, saved_at, seal FROM meta"
            ).fetchone()
            if row is None:
                raise refuse("file_damaged", name=self.path.name)
            if tally.seal(row[0], row[1], row[2], tally.lines(self.tables)) != row[3]:
                raise refuse("file_changed_elsewhere", name=self.path.name)
        return Stamp(*row)

    def _write_stamp(self) -> Stamp:
        generation = self.stamp.generation + 1
        saved_at = now().isoformat(timespec="milliseconds")
        seal = tally.seal(self.stamp.book, generation, saved_at, tally.lines(self.tables))
        self.tables.execute(
            "UPDATE meta SET generation = ?, saved_at = ?, device = ?, seal = ?",
            [generation, saved_at, device(), seal],
        )
        return Stamp(self.stamp.book, generation, saved_at, seal)


def create_file(path: Path, fill: Callable[[Tables], None], key: Key | None = None) -> None:
    """Make a new shop file, whole or not at all; `fill` puts its first rows in.

    Raises `Refused` when something of that name exists or no file can be made there. It is
    encrypted where a `key` is given.
    """
    try:
        _create(path, fill, key)
    except OSError:  # a name or a path the system finds too long, a drive that is gone
        raise refuse("file_not_made", name=path.name, folder=str(path.parent)) from None


def _create(path: Path, fill: Callable[[Tables], None], key: Key | None) -> None:
    if path.exists() or path.is_symlink():
        raise refuse("file_exists", name=path.name, path=str(path))
    if not path.parent.is_dir():
        raise refuse("folder_missing", folder=str(path.parent))
    part = path.with_name(f"{path.name}.{new_id()[:8]}.part")
    try:
        _empty_file(part)
        with translated(path):
            build_file(part, fill, key)
        publish_new(part, path)
    finally:
        part.unlink(missing_ok=True)


def _empty_file(part: Path) -> None:
    try:
        part.touch(mode=0o600, exist_ok=False)
    except PermissionError:
        raise refuse("folder_read_only", folder=str(part.parent)) from None


def build_file(part: Path, fill: Callable[[Tables], None], key: Key | None = None) -> None:
    """Make the empty file `part` a shop file whose first rows `fill` puts in, sealed."""
    db = connect(part, key=key)
    try:
        tally.prepare(db)
        with db.atomic():
            db.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
            schema.upgrade(db)
            made = now().isoformat(timespec="milliseconds")
            db.execute(
                "INSERT INTO meta (id, book, made_at, generation, saved_at, device, seal)"
                " VALUES (1, ?, ?, 1, ?, ?, '')",
                [new_id(), made, made, device()],
            )
            fill(db)
            write_seal(db)
    finally:
        db.conn.close()


def write_seal(db: Tables) -> None:
    """Count all rows anew and seal the file as it is now."""
    tally.recount(db)
    row = db.execute("SELECT book, generation, saved_at FROM meta").fetchone()
    db.execute("UPDATE meta SET seal = ?", [tally.seal(row[0], row[1], row[2], tally.lines(db))])
