"""Checked copies of a shop file, and their rotation.

A copy is written by SQLite's own backup call beside its final name, closed, counted and digested
anew, put on the disk and only then renamed; a half-written one is never taken for a copy. Each
has a line beside it (`.json`) that says what it holds.
"""

from __future__ import annotations

import errno
import hashlib
import json
from dataclasses import replace as altered
from dataclasses import replace as replace_fields
from datetime import date, datetime
from threading import Lock
from typing import TYPE_CHECKING

from kpidesk.clock import now
from kpidesk.domain.backup import Backup, Content, Reason, to_remove
from kpidesk.domain.problem import Refused, refuse
from kpidesk.log import note
from kpidesk.paths import user_data
from kpidesk.storage import keyring, notes, schema
from kpidesk.storage.engine import bare, connect, translated
from kpidesk.storage.examine import as_ours, require_our_parts, require_whole
from kpidesk.storage.faults import step
from kpidesk.storage.files import private_folder, replace, safe_name, sync, sync_folder
from kpidesk.storage.header import look

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.domain.key import Key
    from kpidesk.storage.engine import Tables

INSIDE_ZIP = "shop.kpidesk"
"""The one name a packed copy has inside its archive."""
LARGEST_UNPACKED = 2_000_000_000
ONE_AT_A_TIME = Lock()
"""The window and its worker may both want a copy; each would clear the other's half-written one."""


def root() -> Path:
    """Where the copies of all books are kept on this computer."""
    return user_data() / "backups"


def folder_of(book: str) -> Path:
    """Where the copies of one book are kept."""
    return root() / book


def content_of(db: Tables) -> Content:
    """What an open shop file holds."""
    meta = db.execute("SELECT book, generation, saved_at FROM meta").fetchone()
    name = db.execute("SELECT name FROM shop").fetchone()
    row = db.execute(
        "SELECT count(*), count(DISTINCT CAST((julianday(last) + 0.5) / 7 AS INTEGER)),"
        " min(first), max(last) FROM reading"
    ).fetchone()
    return Content(
        book=meta[0],
        name=name[0] if name else "",
        generation=meta[1],
        saved_at=datetime.fromisoformat(meta[2]),
        readings=row[0],
        weeks=row[1],
        first=date.fromisoformat(row[2]) if row[2] else None,
        last=date.fromisoformat(row[3]) if row[3] else None,
    )


def look_inside(path: Path, of: Path | None = None) -> Content:
    """What a shop file or copy holds, after looking every row over. The file is only read.

    Raises `Refused` when it is not whole; named as the file it is a copy `of`, where one is given.
    """
    version = look(path).version
    db = connect(path, read_only=True)
    try:
        with as_ours(of or path):
            require_whole(db, of or path, version)
            return content_of(db)
    finally:
        db.conn.close()


def write_copy(source: Path, target: Path) -> Content:
    """Write a checked copy of `source` at `target`, replacing what is there; what it holds.

    Raises `Refused` when the source is not whole or the copy could not be written; `target` is
    as it was then.
    """
    part = target.with_name(target.name + ".part")
    _clear(part)
    try:
        content = _copy(source, part)
        if look_inside(part, source) != content:
            raise refuse("backup_unlike", name=source.name)
        step("backup_checked")
        sync(part)
        replace(part, target)
        step("backup_named")
        sync_folder(target.parent)
    except OSError:
        raise refuse("backup_not_written", folder=str(target.parent)) from None
    finally:
        _clear(part)
    return content


def _copy(source: Path, part: Path) -> Content:
    db = connect(source, read_only=True)
    try:
        with as_ours(source):
            _require_ours(db, source)
        part.touch(mode=0o600)
        with translated(part):
            target = bare(part, "rw", keyring.of(source))
            try:
                step("backup_begun")
                db.conn.backup(target, pages=256, progress=lambda *_: step("backup_pages"))
                target.execute("PRAGMA journal_mode=delete")
            finally:
                target.close()
        with as_ours(source):
            return content_of(db)
    finally:
        db.conn.close()


def _clear(part: Path) -> None:
    for side in ("", "-journal", "-wal", "-shm"):
        part.with_name(part.name + side).unlink(missing_ok=True)


def back_up(source: Path, reason: Reason) -> Backup:
    """Make a copy among this computer's own, and let rotation remove what it no longer keeps.

    Raises `Refused` when the source is not whole or no copy can be written here.
    """
    try:
        with ONE_AT_A_TIME:
            return _back_up(source, reason)
    except OSError:
        raise refuse("backup_not_written", folder=str(root())) from None


def _back_up(source: Path, reason: Reason) -> Backup:
    inside = _quick_content(source)
    folder = private_folder(folder_of(inside.book))
    for left in folder.glob("*.part*"):
        left.unlink(missing_ok=True)
    made_at = now()
    if keyring.of(source) is not None:
        inside = altered(inside, name="")
    target = folder / _name(inside, made_at)
    content = write_copy(source, target)
    backup = Backup(
        path=target,
        made_at=made_at,
        reason=reason,
        content=altered(content, name=inside.name),
        sha256=sha256(target),
        size=target.stat().st_size,
    )
    _write_line(backup)
    note("BACKUP", generation=content.generation, size=backup.size)
    rotate(folder)
    return backup


def _quick_content(source: Path) -> Content:
    db = connect(source, read_only=True)
    try:
        with as_ours(source):
            _require_ours(db, source)
            return content_of(db)
    finally:
        db.conn.close()


def _require_ours(db: Tables, source: Path) -> None:
    # The file may be open in this process, where reading it with `open` would let SQLite's locks
    # go (https://sqlite.org/howtocorrupt.html §2.2), so its header is asked for through SQLite.
    if db.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        raise refuse("file_not_ours", name=source.name)
    require_our_parts(db, source)


def sha256(path: Path) -> str:
    """The SHA-256 of a file that no connection has open."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def rekey_copy(backup: Backup, key: Key | None) -> None:
    """Encrypt a listed copy with `key`, or make it plain with None; its line follows, and its name
    where that has the shop's name in it. Raises `Refused`; the copy is as it was then."""
    from kpidesk.storage.rekeying import rekey

    if keyring.of(backup.path) != key:
        rekey(backup.path, key)
    inside = look_inside(backup.path)
    content = altered(inside, name="" if key else inside.name)
    new = _free(backup.path, _name(content, backup.made_at))
    if new != backup.path:
        replace(backup.path, new)
    size = new.stat().st_size
    done = altered(backup, path=new, content=content, sha256=sha256(new), size=size, checked=True)
    _write_line(done)
    if new != backup.path:
        _line_of(backup.path).unlink(missing_ok=True)


def _free(path: Path, name: str) -> Path:
    """`path` under another name; with a number where another copy of that second has it."""
    new, number = path.with_name(name), 1
    while new != path and new.exists():
        number += 1
        new = path.with_name(f"{name.removesuffix('.kpidesk')}-{number}.kpidesk")
    return new


def _name(content: Content, made_at: datetime) -> str:
    return f"{safe_name(content.name)}-{content.generation:08}-{made_at:%Y%m%d-%H%M%S}.kpidesk"


def _line_of(path: Path) -> Path:
    return path.with_name(path.name + ".json")


def distrust(backup: Backup) -> None:
    """List a copy as not checked from now on: it did not come back whole. It stays where it is."""
    if backup.path.exists():
        _write_line(replace_fields(backup, checked=False))


def _write_line(backup: Backup) -> None:
    content = backup.content
    said = {
        "made_at": backup.made_at.isoformat(),
        "reason": backup.reason,
        "sha256": backup.sha256,
        "size": backup.size,
        "checked": backup.checked,
        "book": content.book,
        "name": content.name,
        "generation": content.generation,
        "saved_at": content.saved_at.isoformat(),
        "readings": content.readings,
        "weeks": content.weeks,
        "first": str(content.first) if content.first else None,
        "last": str(content.last) if content.last else None,
    }
    part = _line_of(backup.path).with_name(backup.path.name + ".json.part")
    part.write_text(json.dumps(said, ensure_ascii=False, indent=1), encoding="utf-8")
    sync(part)
    replace(part, _line_of(backup.path))


def backups(folder: Path) -> list[Backup]:
    """The copies in a folder, newest generation first. One without its line, or that grew or
    shrank since, is listed as not checked."""
    found = []
    for path in folder.glob("*.kpidesk"):
        one = _listed(path)
        if one:
            found.append(one)
    return sorted(found, key=lambda one: (one.content.generation, one.made_at), reverse=True)


def _listed(path: Path) -> Backup | None:
    said = notes.read(_line_of(path))
    try:
        size = path.stat().st_size
        return Backup(
            path=path,
            made_at=notes.moment(said, "made_at"),
            reason=Reason(notes.text(said, "reason")),
            content=Content(
                book=notes.text(said, "book"),
                name=notes.text(said, "name"),
                generation=notes.whole(said, "generation"),
                saved_at=notes.moment(said, "saved_at"),
                readings=notes.whole(said, "readings"),
                weeks=notes.whole(said, "weeks"),
                first=notes.day(said, "first"),
                last=notes.day(said, "last"),
            ),
            sha256=notes.text(said, "sha256"),
            size=size,
            checked=size == notes.whole(said, "size") and said.get("checked", True) is True,
        )
    except (OSError, ValueError):
        return _without_line(path)


def _without_line(path: Path) -> Backup | None:
    try:
        look(path)
        content = _quick_content(path)
        found = path.stat()
    except (Refused, OSError):
        return None
    made_at = datetime.fromtimestamp(found.st_mtime).astimezone()
    return Backup(path, made_at, Reason.ASKED, content, "", found.st_size, checked=False)


def rotate(folder: Path) -> None:
    """Remove the copies that are no longer kept; the last good one never is."""
    for one in to_remove(backups(folder)):
        one.path.unlink(missing_ok=True)
        _line_of(one.path).unlink(missing_ok=True)


def pack(backup: Backup, folder: Path) -> Path:
    """Put a finished copy as one `.zip` into a second place (a cloud folder, a stick).

    Raises `Refused` when the place cannot be written; nothing half-written keeps its name.
    """
    name = f"{safe_name(backup.content.name)}-{backup.content.book[:8]}.kpidesk.zip"
    zip_up(backup.path, folder / name)
    return folder / name


def zip_up(copy: Path, target: Path) -> None:
    """Pack a closed shop file, read the archive back, and only then give it its name."""
    import zipfile

    part = target.with_name(target.name + ".part")
    try:
        step("packing")
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=5) as archive:
            archive.write(copy, INSIDE_ZIP)
        with zipfile.ZipFile(part) as archive:
            if archive.testzip() is not None:
                raise refuse("backup_unlike", name=copy.name)
        step("packed")
        sync(part)
        replace(part, target)
    except OSError:
        raise refuse("backup_not_written", folder=str(target.parent)) from None
    finally:
        try:
            part.unlink(missing_ok=True)
        except OSError:
            note("SECOND-PLACE-GONE")


def start_of_packed(archive: Path) -> bytes:
    """The first bytes of the shop file in a packed copy; none where there is none."""
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(archive) as packed, packed.open(INSIDE_ZIP) as inside:
            return inside.read(keyring.SALT_BYTES)
    except (OSError, KeyError, ValueError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error):
        return b""


def unpack(archive: Path, target: Path) -> None:
    """Take the shop file out of a packed copy. Only the one expected name is read, and never
    more than it may hold. Raises `Refused`."""
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(archive) as packed:
            inside = packed.getinfo(INSIDE_ZIP)
            if inside.file_size > LARGEST_UNPACKED:
                raise refuse("archive_too_large", name=archive.name)
            target.touch(mode=0o600, exist_ok=False)
            with packed.open(inside) as source, target.open("wb") as out:
                left = inside.file_size
                while block := source.read(min(1 << 20, left + 1)):
                    left -= len(block)
                    if left < 0:
                        raise refuse("archive_too_large", name=archive.name)
                    out.write(block)
    except (KeyError, ValueError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error):
        raise refuse("archive_not_ours", name=archive.name) from None
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place in the archive before its beginning
            raise
        raise refuse("archive_not_ours", name=archive.name) from None
