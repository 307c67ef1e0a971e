"""Numbers that could not be saved, kept in a second place so that nothing typed is lost.

Those of an encrypted shop are kept encrypted with its key.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.clock import now
from kpidesk.paths import user_data
from kpidesk.storage import keyring
from kpidesk.storage.engine import bare, connect, errors, translated
from kpidesk.storage.files import private_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.key import Key
    from kpidesk.domain.reading import Reading

WORLD_FAILED = {
    "disk_full",
    "disk_failed",
    "file_moved",
    "file_changed_elsewhere",
    "file_locked",
    "file_read_only",
    "file_damaged",
    "file_unreadable",
}
"""Refusals that are not about what was typed."""


ENCRYPTED = ".encrypted"
"""The ending of a rescue file that only the shop's passphrase opens."""


def keep(readings: Sequence[Reading], shop: Path) -> Path | None:
    """Write readings of a shop file to a file of their own; where, or None when no disk takes
    it."""
    key = keyring.of(shop)
    rows = [asdict(reading) for reading in readings]
    text = json.dumps(rows, ensure_ascii=False, indent=1, default=str)
    name = f"rescue-{now():%Y%m%d-%H%M%S-%f}.json{ENCRYPTED if key else ''}"
    import tempfile

    for folder in (user_data() / "rescue", Path(tempfile.gettempdir())):
        try:
            target = private_folder(folder) / name if folder.name == "rescue" else folder / name
            target.touch(mode=0o600)
            _write(target, text, key)
        except errors(OSError):
            continue
        return target
    return None


def _write(target: Path, text: str, key: Key | None) -> None:
    if key is None:
        target.write_text(text, encoding="utf-8")
        return
    conn = bare(target, "rw", key)
    try:
        conn.execute("CREATE TABLE rescue (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
        conn.execute("INSERT INTO rescue (text) VALUES (?)", [text])
    finally:
        conn.close()


def read(kept: Path) -> str:
    """The text of an encrypted rescue file whose key is in the keyring. Raises `Refused`."""
    with translated(kept):
        db = connect(kept, read_only=True)
        try:
            return "".join(row[0] for row in db.execute("SELECT text FROM rescue ORDER BY id"))
        finally:
            db.conn.close()
