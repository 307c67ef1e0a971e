"""F16, F17: what is no shop file, or one with parts that are not ours, is named and left alone."""

from __future__ import annotations

import contextlib
import gzip
import io
import os
import sqlite3
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk import care
from kpidesk.cli.main import main
from kpidesk.desk import Desk
from kpidesk.domain.problem import Refused
from kpidesk.language.problems import sentence
from kpidesk.language.words import LANGUAGES, Words
from kpidesk.storage.schema import version
from tests.faults import book
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

NOT_OURS, DAMAGED, FOREIGN = {"file_not_ours"}, {"file_damaged"}, {"file_foreign_parts"}


def _content(content: bytes) -> Callable[[Path], None]:
    return lambda path: _write(path, content)


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path.with_name("packed"), "w") as archive:
        archive.write(path, "shop.kpidesk")
    path.with_name("packed").replace(path)


def _linked(target: str) -> Callable[[Path], None]:
    def link(path: Path) -> None:
        path.unlink()
        path.symlink_to(target)

    return link


def _encrypted(path: Path) -> None:
    _write(path, os.urandom(8_192))


def _only_header(path: Path) -> None:
    _write(path, path.read_bytes()[:100])


def _database(path: Path) -> None:
    path.unlink()
    _script(
        "CREATE TABLE orders (id INTEGER PRIMARY KEY, total); INSERT INTO orders VALUES (1, 2)"
    )(path)


def _script(script: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        db = sqlite3.connect(path)
        db.executescript(script)
        db.close()

    return change


def _rewritten(what: str, instead: str) -> Callable[[Path], None]:
    """The schema's own text written over, as no statement would let anybody do."""

    def change(path: Path) -> None:
        db = sqlite3.connect(path, isolation_level=None)
        db.execute("PRAGMA writable_schema=1")
        done = db.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = 'reading'",
            [what, instead],
        )
        assert done.rowcount == 1
        db.close()

    return change


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"
STRANGERS: dict[str, tuple[Callable[[Path], None], set[str]]] = {
    "empty": (_content(b""), {"file_empty"}),
    "missing": (Path.unlink, {"file_missing"}),
    "a folder": (_folder, {"file_is_folder"}),
    "a link to nothing": (_linked("gone"), {"file_missing"}),
    "a link to itself": (_linked("shop.kpidesk"), {"file_missing", "file_unreadable"}),
    "a pipe": (_pipe, NOT_OURS),
    "a device": (_linked("/dev/zero"), NOT_OURS),
    "text": (_content(b"catatan angka minggu ini\n" * 40), NOT_OURS),
    "a short text": (_content(b"SQLite format 3\0 is what this begins with"), NOT_OURS),
    "a PDF": (_content(b"%PDF-1.7\n" + bytes(4_000)), NOT_OURS),
    "packed": (_zip, {"file_is_archive"}),
    "packed otherwise": (lambda path: _write(path, gzip.compress(path.read_bytes())), NOT_OURS),
    "encrypted by another program": (_encrypted, NOT_OURS | {"passphrase_needed"}),
    "only a header": (_only_header, DAMAGED),
    "nothing but zeros": (_content(bytes(8_192)), NOT_OURS),
    "a database of another program": (_database, NOT_OURS),
    "newer": (_script(f"PRAGMA user_version={version() + 1}"), {"file_newer"}),
    "much newer": (_script("PRAGMA user_version=-1"), {"file_newer"}),
    "older than any": (_script("PRAGMA user_version=0"), FOREIGN),
    "older by its number only": (_script(f"PRAGMA user_version={version() - 1}"), FOREIGN),
}
"""What lies where a shop file was → how it is made, and the codes that may be said."""

PARTS: dict[str, Callable[[Path], None]] = {
    "a trigger": _script("CREATE TRIGGER t AFTER INSERT ON reading BEGIN DELETE FROM reading; END"),
    "a view": _script("CREATE VIEW extra AS SELECT 1"),
    "a view in place of a table": _script(
        "DROP TABLE target; CREATE VIEW target AS SELECT * FROM reading"
    ),
    "a view that never ends": _script(
        f"ALTER TABLE shop RENAME TO old; CREATE VIEW shop AS {ENDLESS} i AS id, 'x' AS name FROM n"
    ),
    "a view in place of the counts": _script(
        "ALTER TABLE meta RENAME TO old;"
        f" CREATE VIEW meta AS {ENDLESS} 'x' AS book, i AS generation, '' AS saved_at, '' AS seal"
        " FROM n WHERE i < 0"
    ),
    "a virtual table": _script("CREATE VIRTUAL TABLE words USING fts5(text)"),
    "another table": _script("CREATE TABLE other (a)"),
    "a table named like SQLite's own": _script("CREATE TABLE sqlite2stat1 (a)"),
    "another index": _script("CREATE INDEX extra ON reading (value)"),
    "another column": _script("ALTER TABLE reading ADD COLUMN extra INTEGER"),
    "a computed column": _script(
        "ALTER TABLE reading ADD COLUMN extra INTEGER AS (value + abs(-9223372036854775808))"
    ),
    "a table that takes anything": _rewritten("STRICT", ""),
    "a table that is gone": _script("DROP TABLE reading"),
}
"""Files with our mark in the header and something in them that KPI Desk did not make."""


READING = ("read", "look", "copy")


def strangers(folder: Path, _chance: Random, _runs: int) -> Line:
    line = Line("F16 no shop file", remark="opened, read, copied, brought back, by command")
    made = book.make(folder / "base")
    for name, (change, codes) in STRANGERS.items():
        path = book.copy(made, folder / name.replace(" ", "-"))
        change(path)
        line.add(_refused(path, codes, NOT_OURS))
    return line


def foreign_parts(folder: Path, _chance: Random, _runs: int) -> Line:
    line = Line(
        "F17 parts that are not ours", remark="opened, read, copied, brought back, by command"
    )
    made = book.make(folder / "base")
    for number, (name, change) in enumerate(PARTS.items()):
        path = book.copy(made, folder / name.replace(" ", "-"))
        change(path)
        line.add(_refused(path, FOREIGN, DAMAGED))
        newer = book.copy(path, folder / f"newer-{number}")
        _script(f"PRAGMA user_version={version() + 3}")(newer)
        line.add(_read_as_newer(newer))
    return line


def _refused(path: Path, codes: set[str], when_copied: set[str]) -> Found:
    """Every door refuses with a sentence, and nothing is made and nothing changed by any."""
    before = _all(path.parent)
    found = Found(1)
    target = path.with_name("target.kpidesk")
    doors: dict[str, Callable[[], object]] = {
        "open": lambda: Desk.open(path),
        "restore": lambda: care.bring_back(path, target),
        "read": lambda: Desk.open(path, read_only=True),
        "look": lambda: care.preview(path),
        "copy": lambda: care.copy_to(path, target),
    }
    may_be_read = codes == {"file_newer"}
    for name, door in doors.items():
        code = _code_of(door)
        may = codes | when_copied if name == "copy" else codes  # it asks SQLite, not the header
        if code not in may | ({""} if may_be_read and name in READING else set()):
            found.detail = f"{path.parent.name}: {name} said {code or 'nothing'}"
    if may_be_read:
        target.unlink()
    ended = _by_command(path)
    if ended != int(not may_be_read):
        found.detail = f"{path.parent.name}: the command ended with {ended}"
    if _all(path.parent) != before:
        found.corrupt = 1
        found.detail = f"{path.parent.name}: {set(_all(path.parent)) ^ set(before) or 'changed'}"
    return found


def _code_of(door: Callable[[], object]) -> str:
    try:
        done = door()
    except Refused as refused:
        said = "".join(sentence(refused.problem, Words(language)) for language in LANGUAGES)
        return "a sentence with a hole" if "{" in said else refused.problem.code
    if isinstance(done, Desk):
        done.close()
    return ""


def _by_command(path: Path) -> int:
    """How `kpidesk check` ends; 3 where it says no sentence of its own."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = main(["check", str(path), "--json"])
    return 3 if '"unexpected"' in said.getvalue() else code


def _read_as_newer(path: Path) -> Found:
    """A newer program may have other parts: what can be read is read, the rest is refused."""
    before = _all(path.parent)
    found = Found(1)
    try:
        desk = Desk.open(path, read_only=True)
    except Refused:
        pass
    else:
        desk.close()
    if _by_command(path) == 3:
        found.detail = f"{path.parent.name}: the command stumbled"
    if _all(path.parent) != before:
        found.corrupt = 1
    return found


def _all(folder: Path) -> dict[str, bytes]:
    return {
        one.name: one.read_bytes() if one.is_file() and not one.is_symlink() else b""
        for one in sorted(folder.iterdir())
    }
