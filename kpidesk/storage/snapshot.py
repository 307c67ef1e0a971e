"""The whole content of a shop file as plain JSON: a way back that needs no SQLite.

Everything with a history is in it, except screenshots; the change log is not. The shop's logo
stands in it as the base64 of a PNG.
"""

from __future__ import annotations

import base64
import json
import math
from typing import TYPE_CHECKING, Any

from kpidesk.domain.problem import refuse
from kpidesk.storage import schema, tally
from kpidesk.storage.database import build_file
from kpidesk.storage.engine import errors, translated
from kpidesk.storage.files import replace, sync
from kpidesk.storage.history import TOPICS
from kpidesk.storage.reports import put_logo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from kpidesk.storage.engine import Tables

FORMAT = "kpidesk-snapshot"
WITHOUT = {"evidence", "report_logo"}
"""Tables that point at pictures."""
LARGEST = 500_000_000


def parts(db: Tables) -> list[str]:
    """The tables that a snapshot holds, in order."""
    return [name for name in tally.tables(db) if name in TOPICS and name not in WITHOUT]


def take(db: Tables) -> dict[str, Any]:
    """Everything the open file holds, as plain values."""
    with db.steady():
        return {**_head(db), "tables": {name: _table(db, name) for name in parts(db)}}


def _head(db: Tables) -> dict[str, Any]:
    meta = db.execute("SELECT book, made_at, generation, saved_at FROM meta").fetchone()
    return {
        "format": FORMAT,
        "schema": db.execute("PRAGMA user_version").fetchone()[0],
        "book": meta[0],
        "made_at": meta[1],
        "generation": meta[2],
        "saved_at": meta[3],
        "logo": _logo(db),
    }


def _logo(db: Tables) -> str | None:
    if "report_logo" not in tally.tables(db):  # a file of an older program, only read
        return None
    row = db.execute(
        "SELECT content FROM report_logo JOIN picture ON picture.id = report_logo.picture"
    ).fetchone()
    return base64.b64encode(row[0]).decode() if row else None


def _table(db: Tables, name: str) -> dict[str, Any]:
    names, rows = _rows(db, name)
    return {"columns": names, "rows": [list(row) for row in rows]}


def _rows(db: Tables, name: str) -> tuple[list[str], Iterable[tuple[Any, ...]]]:
    names = tally.columns(db, name)
    return names, db.execute(f"SELECT {', '.join(names)} FROM {name} ORDER BY id")


def write(db: Tables, target: Path) -> None:
    """Write the snapshot, a row to a line; `target` is replaced only by a finished one."""
    part = target.with_name(target.name + ".part")
    part.touch(mode=0o600)
    with part.open("w", encoding="utf-8") as file, db.steady():
        for piece in _pieces(db):
            file.write(piece)
    sync(part)
    replace(part, target)


def _pieces(db: Tables) -> Iterator[str]:
    """Yield what `take` gives as JSON, row by row: a shop of many years fits no small memory."""
    yield _json(_head(db))[:-1] + ', "tables": {'
    for place, name in enumerate(parts(db)):
        names, rows = _rows(db, name)
        comma = ",\n" if place else "\n"
        yield f'{comma}{_json(name)}: {{"columns": {_json(names)}, "rows": ['
        for number, row in enumerate(rows):
            yield f"{',' if number else ''}\n{_json(row)}"
        yield "]}"
    yield "}}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def rebuild(source: Path, target: Path) -> None:
    """Make a shop file at `target` (which must not exist) from a snapshot.

    Raises `Refused` when it is none, is damaged, or was made by a newer program.
    """
    said = read(source)
    if said["schema"] > schema.version():
        raise refuse("file_newer", name=source.name, schema=said["schema"], known=schema.version())
    try:
        target.touch(mode=0o600, exist_ok=False)
        with translated(target):
            build_file(target, lambda db: fill(db, said))
    except errors(KeyError, TypeError, ValueError, OverflowError, AttributeError) as error:
        target.unlink(missing_ok=True)
        raise refuse("snapshot_damaged", name=source.name) from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def fill(db: Tables, said: dict[str, Any]) -> None:
    """Put what a snapshot says into the tables of an empty shop file."""
    db.execute("PRAGMA defer_foreign_keys=1")  # tables come in alphabetical order
    known = parts(db)
    for name, table in said["tables"].items():
        if name not in known:
            raise KeyError(name)
        names = table["columns"]
        if not set(names) <= set(tally.columns(db, name)):
            raise KeyError(name)
        places = ", ".join("?" for _ in names)
        db.conn.executemany(
            f"INSERT INTO {name} ({', '.join(names)}) VALUES ({places})", table["rows"]
        )
    if said.get("logo"):
        content = base64.b64decode(said["logo"], validate=True)
        put_logo(db, content)
    db.execute(
        "UPDATE meta SET book = ?, made_at = ?, generation = ?, saved_at = ?",
        [str(said["book"]), said["made_at"], int(said["generation"]), said["saved_at"]],
    )


def read(source: Path) -> dict[str, Any]:
    """The plain values of a snapshot. Raises `Refused` when it is none or unsafe to read."""
    try:
        if source.stat().st_size > LARGEST:
            raise refuse("archive_too_large", name=source.name)
        text = source.read_text(encoding="utf-8-sig")
        said = json.loads(
            text, parse_constant=_no_constant, object_pairs_hook=_once, parse_int=_short_int
        )
    except OSError:
        raise refuse("file_unreadable", name=source.name, path=str(source)) from None
    except (ValueError, RecursionError):
        raise refuse("snapshot_damaged", name=source.name) from None
    if not isinstance(said, dict) or said.get("format") != FORMAT:
        raise refuse("file_not_ours", name=source.name)
    if not isinstance(said.get("schema"), int) or not isinstance(said.get("tables"), dict):
        raise refuse("snapshot_damaged", name=source.name)
    return said


def _no_constant(text: str) -> Any:
    raise ValueError(text)


def _short_int(text: str) -> int:
    if len(text) > 20:
        raise ValueError(text)
    return int(text)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name twice")
    if any(isinstance(v, float) and not math.isfinite(v) for v in found.values()):
        raise ValueError("not a number")
    return found
