"""A ZIP → its tables and JSON documents. Members are read in memory within bounds, never unpacked
to disk; a workbook is a ZIP too and is told by what lies in it."""

from __future__ import annotations

import io
import zipfile
import zlib
from datetime import date
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.importing import document, workbook
from kpidesk.importing.intake import FileKind, Intake, shown_name, take_bytes
from kpidesk.importing.text import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kpidesk.importing.table import Book

LARGEST_PART = 150_000_000
LARGEST_WHOLE = 300_000_000
STEEPEST = 200
"""Unpacked bytes for each packed one, allowed from `STEEP_FROM` bytes on."""
STEEP_FROM = 10_000_000
MOST_MEMBERS = 20
"""Tables offered out of one archive; platforms pack at most seven."""

_TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")
_DOCUMENTS = ("past_instagram_insights/", "followers_and_following/followers")
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)


def fill(book: Book, intake: Intake) -> None:
    """Put what the archive holds on the book."""
    with _opened(intake) as archive:
        members = _checked(archive, intake)
        names = {member.filename for member in members}
        _refuse_other_books(names, archive, intake)
        if "xl/workbook.xml" in names:
            book.sheets += workbook.read_xlsx(intake, archive, book.remarks)
            return
        _fill_from_members(book, archive, members, intake)


def _opened(intake: Intake) -> zipfile.ZipFile:
    intake.data.seek(0)
    try:
        return zipfile.ZipFile(intake.data)
    except _DAMAGED:
        raise refuse("import_damaged", name=intake.name) from None


def _checked(archive: zipfile.ZipFile, intake: Intake) -> list[zipfile.ZipInfo]:
    """The members, once their names and declared sizes are safe."""
    members = archive.infolist()
    names = [member.filename for member in members]
    if len(set(names)) < len(names) or any(_unsafe(name) for name in names):
        raise refuse("import_bad_names", name=intake.name)
    if sum(member.file_size for member in members) > LARGEST_WHOLE and _is_book(names):
        raise refuse("import_bomb", name=intake.name)
    return members


def _is_book(names: Iterable[str]) -> bool:
    return "xl/workbook.xml" in set(names)


def _unsafe(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or ":" in name or "\0" in name


def check_member(member: zipfile.ZipInfo, intake: Intake) -> None:
    """Raises `Refused` for a member that unpacks to too much; a member that lies about its size is
    cut off there by zipfile and fails its checksum."""
    if member.flag_bits & 1:
        raise refuse("import_password", name=intake.name)
    steep = member.file_size > STEEPEST * max(member.compress_size, 1)
    if member.file_size > LARGEST_PART or (steep and member.file_size >= STEEP_FROM):
        raise refuse("import_bomb", name=intake.name)


def _refuse_other_books(names: set[str], archive: zipfile.ZipFile, intake: Intake) -> None:
    if "xl/workbook.bin" in names or any(name.startswith("Index/") for name in names):
        raise refuse("import_old_sheet", name=intake.name)
    if "mimetype" in names and archive.read("mimetype").startswith(b"application/vnd.oasis"):
        raise refuse("import_old_sheet", name=intake.name)


def _fill_from_members(
    book: Book, archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], intake: Intake
) -> None:
    wanted = [m for m in members if not m.is_dir() and _wanted(m.filename)]
    if not wanted:
        raise refuse("import_no_book", name=intake.name)
    for member in wanted[:MOST_MEMBERS]:
        check_member(member, intake)
        try:
            data = archive.read(member)
        except _DAMAGED:
            raise refuse("import_damaged", name=intake.name) from None
        _add(book, member, data)
    dates = [date(*m.date_time[:3]) for m in wanted if m.date_time[0] > 2000]
    book.exported = max(dates) if dates else None


def _wanted(name: str) -> bool:
    path = name.casefold()
    if PurePosixPath(path).name.startswith((".", "~$")) or "__macosx/" in path:
        return False
    if path.endswith(".json"):
        return any(part in path for part in _DOCUMENTS)
    return path.endswith(_TABLES)


def _add(book: Book, member: zipfile.ZipInfo, data: bytes) -> None:
    name = shown_name(PurePosixPath(member.filename).name)
    if member.filename.casefold().endswith(".json"):
        book.documents[member.filename] = document.read_json(data, name)
        return
    if not data.strip():
        return
    inner = take_bytes(io.BytesIO(data), name, len(data), None)
    book.intakes.append(inner)
    if inner.kind is FileKind.ZIP:
        with _opened(inner) as nested:
            _checked(nested, inner)
            if _is_book(nested.namelist()):
                book.sheets += workbook.read_xlsx(inner, nested, book.remarks)
    elif inner.kind is FileKind.TEXT:
        sheet = read_text(inner)
        sheet.name = name
        book.sheets.append(sheet)
    book.remarks += inner.remarks
