"""A path → a private copy of its bytes, with a digest and the kind told by the bytes alone."""

from __future__ import annotations

import hashlib
import io
import stat
import tempfile
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import IO, TYPE_CHECKING

from kpidesk.domain.problem import Problem, refuse
from kpidesk.importing.progress import Progress, silent

if TYPE_CHECKING:
    import os
    from pathlib import Path

LARGEST_TEXT = 200_000_000
LARGEST_BOOK = 50_000_000
"""Bytes; workbooks and archives grow when unpacked, so they get less."""
IN_MEMORY = 4_000_000
CHUNK = 1 << 20

_CLOUD_ONLY = 0x1000 | 0x40000 | 0x400000
"""Windows: FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN, RECALL_ON_DATA_ACCESS."""
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_TEXT_BYTES = bytes(range(0x20, 0x7F)) + bytes(range(0x80, 0x100)) + b"\t\n\r"
_PICTURES_AND_PAPERS = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"RIFF": "RIFF",
    b"BM": "BMP",
    b"{\\rtf": "RTF",
    b"\x7fELF": "program",
    b"MZ": "program",
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7z",
    b"\x1f\x8b": "gzip",
}


class FileKind(StrEnum):
    """What the bytes are, whatever the name says."""

    TEXT = "text"
    XLSX = "xlsx"
    XLS = "xls"
    HTML = "html"
    JSON = "json"
    ZIP = "zip"


@dataclass(slots=True)
class Intake:
    """A private copy of one file. `data` is positioned anywhere: seek before reading. `changed` is
    the day the file was last written, by its own clock."""

    name: str
    data: IO[bytes]
    size: int
    digest: str
    kind: FileKind
    changed: date | None = None
    valid_utf8: bool = True
    controls: bool = False
    """True when a text holds control characters or NUL bytes."""
    remarks: list[Problem] = field(default_factory=list)

    def read(self) -> bytes:
        """All of it; for files of moderate size."""
        self.data.seek(0)
        return self.data.read()

    def close(self) -> None:
        """Drop the copy."""
        self.data.close()


def shown_name(name: str) -> str:
    """A file's name fit to be shown: no control or direction marks, at most 120 characters."""
    kept = "".join(c for c in name if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    return kept if len(kept) <= 120 else kept[:100] + "…" + kept[-19:]


def take_in(path: Path, progress: Progress = silent) -> Intake:
    """Copy the file once, hashing on the way; raises `Refused` for whatever is no file of numbers.

    Later steps read the copy, so a file that changes meanwhile cannot be half old and half new.
    """
    name = shown_name(path.name)
    status = _checked(path, name)
    try:
        with path.open("rb") as source:
            return take_bytes(source, name, status.st_size, _day(status.st_mtime), progress)
    except PermissionError:
        beside = path.with_name("~$" + path.name)
        code = "import_locked" if beside.exists() else "import_unreadable"
        raise refuse(code, name=name) from None
    except OSError:
        raise refuse("import_unreadable", name=name) from None


def take_bytes(
    source: IO[bytes],
    name: str,
    size: int,
    changed: date | None,
    progress: Progress = silent,
) -> Intake:
    """The same for bytes that are already open, such as a member of an archive."""
    if size > LARGEST_TEXT:
        raise refuse("import_too_big", name=name, megabytes=LARGEST_TEXT // 1_000_000)
    copy: IO[bytes] = io.BytesIO() if size <= IN_MEMORY else tempfile.TemporaryFile()  # noqa: SIM115
    try:
        intake = _copied(source, copy, name, size, progress)
    except BaseException:
        copy.close()
        raise
    intake.changed = changed
    return intake


def _copied(source: IO[bytes], copy: IO[bytes], name: str, size: int, progress: Progress) -> Intake:
    digest, done = hashlib.sha256(), 0
    utf8 = _Utf8()
    controls = False
    while chunk := source.read(CHUNK):
        done += len(chunk)
        if done > LARGEST_TEXT:
            raise refuse("import_too_big", name=name, megabytes=LARGEST_TEXT // 1_000_000)
        digest.update(chunk)
        copy.write(chunk)
        utf8.feed(chunk)
        controls = controls or bool(chunk.translate(None, delete=_TEXT_BYTES))
        progress(min(1.0, done / max(size, 1)) * 0.2)
    if not done:
        raise refuse("import_empty", name=name)
    kind = kind_of(copy, name, done)
    return Intake(name, copy, done, digest.hexdigest(), kind, None, utf8.finish(), controls)


class _Utf8:
    """Whether a stream of chunks is UTF-8, without keeping it."""

    def __init__(self) -> None:
        self.good = True
        self._rest = b""

    def feed(self, chunk: bytes) -> None:
        """Look at the next chunk."""
        if not self.good:
            return
        if not self._rest and chunk.isascii():
            return
        data = self._rest + chunk
        try:
            data.decode("utf-8")
            self._rest = b""
        except UnicodeDecodeError as error:
            self._rest = data[error.start :]
            self.good = error.end == len(data) and len(self._rest) < 4

    def finish(self) -> bool:
        """True when all of it was UTF-8."""
        return self.good and not self._rest


def _checked(path: Path, name: str) -> os.stat_result:
    if path.suffix.casefold() == ".lnk":
        raise refuse("import_shortcut", name=name)
    if path.name.startswith("~$"):
        raise refuse("import_lock_file", name=name)
    try:
        status = path.stat()
    except (OSError, ValueError):
        raise refuse("import_missing", name=name) from None
    if stat.S_ISDIR(status.st_mode):
        raise refuse("import_folder", name=name)
    if not stat.S_ISREG(status.st_mode):
        raise refuse("import_not_a_file", name=name)
    if getattr(status, "st_file_attributes", 0) & _CLOUD_ONLY:
        raise refuse("import_in_cloud", name=name)
    return status


def _day(stamp: float) -> date | None:
    try:
        return datetime.fromtimestamp(stamp).astimezone().date()
    except (OverflowError, ValueError, OSError):
        return None


def kind_of(data: IO[bytes], name: str, size: int) -> FileKind:
    """What the bytes are; raises `Refused` for what cannot be numbers."""
    data.seek(0)
    head = data.read(4096)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return FileKind.ZIP
    if head.startswith(_OLE):
        _moderate(size, name)
        return _ole_kind(data, name)
    if head.startswith(b"SQLite format 3\0"):
        raise refuse("import_is_database", name=name)
    for magic, word in _PICTURES_AND_PAPERS.items():
        if head.startswith(magic) and (len(magic) > 2 or b"\0" in head):
            raise refuse("import_wrong_type", name=name, kind=word)
    return _text_kind(head)


def _moderate(size: int, name: str) -> None:
    if size > LARGEST_BOOK:
        raise refuse("import_too_big", name=name, megabytes=LARGEST_BOOK // 1_000_000)


def _ole_kind(data: IO[bytes], name: str) -> FileKind:
    """An old .xls keeps a stream called Workbook (or Book); a locked .xlsx an EncryptedPackage."""
    data.seek(0)
    content = data.read()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise refuse("import_password", name=name)
    if any(word.encode("utf-16-le") in content for word in ("Workbook", "Book")):
        return FileKind.XLS
    raise refuse("import_wrong_type", name=name, kind="OLE")


def _text_kind(head: bytes) -> FileKind:
    start = head.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").lstrip()[:512].lower()
    if start.startswith((b"<html", b"<!doctype html", b"<table", b"<meta", b"<head", b"<style")):
        return FileKind.HTML
    if start.startswith((b"<?xml", b"<workbook")):
        return FileKind.HTML
    if start.startswith(b"{") or (start.startswith(b"[") and start[1:].lstrip()[:1] in b'{["'):
        return FileKind.JSON
    return FileKind.TEXT
