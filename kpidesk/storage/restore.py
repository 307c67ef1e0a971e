"""Bringing a copy back, so that a crash at any moment leaves the old file or the new one.

    1. the copy is unpacked and checked beside the shop file, as `NAME.restoring`
    2. a marker `NAME.restore.json` with its hash says what is going on
    3. the present file moves, with its side files, into a folder of its own; it is never deleted
    4. the checked copy takes the name
    5. the marker goes

`finish` completes from whichever of these a crash left behind; opening a file calls it first.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpidesk.clock import now
from kpidesk.domain.problem import Refused, refuse
from kpidesk.log import note
from kpidesk.paths import is_there
from kpidesk.storage import keyring, schema
from kpidesk.storage.engine import connect
from kpidesk.storage.examine import as_ours, require_our_parts
from kpidesk.storage.faults import step
from kpidesk.storage.files import SIDES, replace, sync, sync_folder
from kpidesk.storage.header import look

if TYPE_CHECKING:
    from kpidesk.domain.backup import Comparison, Content
    from kpidesk.domain.key import Key
    from kpidesk.storage.engine import Tables


def _marker(path: Path) -> Path:
    return path.with_name(path.name + ".restore.json")


def _incoming(path: Path) -> Path:
    return path.with_name(path.name + ".restoring")


def restore(copy: Path, path: Path, key: Key | None = None) -> Path | None:
    """Bring `copy` (a backup, a packed one, or a JSON snapshot) back as the shop file `path`.

    Returns the folder that holds what was at `path` before, None when there was nothing. Raises
    `Refused` and leaves everything as it was when the copy is not whole or cannot be written.
    With a `key`, what comes back is encrypted with it, whatever the copy was.
    No connection to `path` may be open in this process.
    """
    from kpidesk.storage.backup import sha256

    finish(path)
    if not path.parent.is_dir():
        raise refuse("folder_missing", folder=str(path.parent))
    incoming = _incoming(path)
    incoming.unlink(missing_ok=True)
    try:
        take_out(copy, incoming)
        _refuse_newer(copy, incoming)
        if key is not None and keyring.of(incoming) != key:
            from kpidesk.storage.rekeying import rekey

            rekey(incoming, key)
        sync(incoming)
        kept = _free_folder(path)
        step("restore_checked")
        said = {"sha256": sha256(incoming), "kept": kept.name}
        _write_marker(path, said)
    except OSError:
        raise refuse("backup_not_written", folder=str(path.parent)) from None
    finally:
        if not _marker(path).exists():
            incoming.unlink(missing_ok=True)
    step("restore_marked")
    finish(path)
    note("RESTORE")
    return kept if kept.is_dir() else None


def _refuse_newer(copy: Path, incoming: Path) -> None:
    """A file this program could only read must not take the place of one it can write."""
    made, known = look(incoming).version, schema.version()
    if made > known:
        raise refuse("file_newer", name=copy.name, schema=made, known=known)


def take_out(copy: Path, target: Path) -> Content:
    """A checked shop file at `target` made from a backup, a packed one or a snapshot."""
    from kpidesk.storage import snapshot
    from kpidesk.storage.backup import look_inside, unpack, write_copy

    if copy.suffix == ".zip":
        unpack(copy, target)
        try:
            return look_inside(target)
        except Refused as refused:
            if refused.problem.code != "passphrase_needed":
                raise
            raise refuse("passphrase_needed", name=copy.name, path=str(copy)) from None
    if copy.suffix == ".json":
        snapshot.rebuild(copy, target)
        return look_inside(target)
    look_inside(copy)
    return write_copy(copy, target)


def _free_folder(path: Path) -> Path:
    stamp = f"{now():%Y%m%d-%H%M%S}"
    base = path.with_name(f"{path.stem}-replaced-{stamp}")
    number, folder = 1, base
    while folder.exists():
        number += 1
        folder = base.with_name(f"{base.name}-{number}")
    return folder


def _write_marker(path: Path, said: dict[str, Any]) -> None:
    part = _marker(path).with_name(_marker(path).name + ".part")
    part.write_text(json.dumps(said), encoding="utf-8")
    sync(part)
    replace(part, _marker(path))
    sync_folder(path.parent)


def is_pending(path: Path) -> bool:
    """True when a restore of `path` was begun and not finished."""
    return is_there(_marker(path))


def finish(path: Path) -> bool:
    """Complete a restore that a crash interrupted; True when there was one."""
    if not is_pending(path):
        with suppress(OSError):
            _incoming(path).unlink(missing_ok=True)
        return False
    # Asked at every start, and almost never does it have anything to do.
    from kpidesk.storage.backup import sha256

    try:
        said = json.loads(_marker(path).read_text(encoding="utf-8"))
        wanted, kept = said["sha256"], path.with_name(Path(said["kept"]).name)
    except (OSError, ValueError, KeyError, TypeError):
        raise refuse("restore_unclear", name=path.name) from None
    incoming = _incoming(path)
    if incoming.exists() and sha256(incoming) == wanted:
        _move_away(path, kept)
        step("restore_moved")
        replace(incoming, path)
        step("restore_named")
        sync_folder(path.parent)
    elif not (path.exists() and sha256(path) == wanted):
        raise refuse("restore_unclear", name=path.name)
    _marker(path).unlink()
    step("restore_unmarked")
    sync_folder(path.parent)
    return True


def _move_away(path: Path, kept: Path) -> None:
    """Move the present file and its side files into `kept`. The side files go last: were they to
    go first and the power with them, the present file would lose its way back."""
    present = [path, *(path.with_name(path.name + side) for side in SIDES)]
    if not any(one.exists() for one in present):
        return
    kept.mkdir(exist_ok=True)
    for one in present:
        if one.exists():
            replace(one, kept / one.name)
            step("restore_moving")
    sync_folder(kept)
    sync_folder(path.parent)


def compare(copy: Path, path: Path) -> Comparison:
    """How the readings of a copy differ from those of the present file; both are only read."""
    from kpidesk.domain.backup import Comparison

    theirs, ours = readings_of(copy), readings_of(path)
    both = theirs.keys() & ours.keys()
    same = sum(theirs[key] == ours[key] for key in both)
    return Comparison(
        same=same,
        changed=len(both) - same,
        only_now=len(ours.keys() - theirs.keys()),
        only_copy=len(theirs.keys() - ours.keys()),
    )


def readings_of(path: Path) -> dict[tuple[Any, ...], Any]:
    """Value and state of every reading that can be read, by its key; empty where none can."""
    try:
        db = connect(path, read_only=True)
    except Refused:
        return {}
    try:
        return _readings(db, path)
    except Refused:
        return {}
    finally:
        db.conn.close()


def _readings(db: Tables, path: Path) -> dict[tuple[Any, ...], Any]:
    with as_ours(path):
        require_our_parts(db, path)
        rows = db.execute(
            "SELECT uuid, metric, first, last, breakdown, value, state FROM reading"
            " JOIN account ON account.id = reading.account"
        )
        return {tuple(row[:5]): tuple(row[5:]) for row in rows}
