"""Text bytes → rows of cells: encoding, `sep=` lines, delimiter, quotes, and their accidents."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.domain.problem import problem, refuse
from kpidesk.importing.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kpidesk.importing.intake import Intake

HEAD = 262_144
"""Characters looked at to choose delimiter and repair."""
DELIMITERS = (",", ";", "\t", "|")
MOST_ROWS = 200_000
MOST_COLUMNS = 300
"""Meta's widest content export has some 60; its video export, refused by name, 212."""
_LARGEST_FIELD = 4_000_000
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_WHOLE_LINE = re.compile(r'^"(.*)"[;,\t]*$', re.DOTALL)
_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_MOJIBAKE = re.compile("Ã[\x80-\xbf©¨±³¡¤¶¼]|â€[\x80-\xff™œ\u009d“”˜¦]")


class Row(NamedTuple):
    """The cells of one record and the line of the file it begins on (1-based)."""

    number: int
    cells: list[str]


@dataclass(slots=True)
class TextSheet:
    """Text in a delimited form; may be gone through any number of times, one after another."""

    intake: Intake
    encoding: str
    delimiter: str
    skipped_lines: int = 0
    """Lines before the first record: a `sep=` line."""
    whole_lines_quoted: bool = False
    name: str = ""
    hidden: bool = False

    def rows(self, progress: Progress = silent) -> Iterator[Row]:
        """Every record, blank ones included; raises `Refused` where the text breaks off."""
        csv.field_size_limit(_LARGEST_FIELD)
        stream = _open(self.intake, self.encoding)
        try:
            lines = self._lines(stream)
            records = csv.reader(lines, delimiter=self.delimiter, strict=True)
            yield from self._numbered(records, progress)
        finally:
            stream.detach()

    def _numbered(self, records: Iterable[list[str]], progress: Progress) -> Iterator[Row]:
        start = self.skipped_lines
        reader = iter(records)
        count = 0
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                raise _broken(error, self.intake.name, start + 1) from None
            count += 1
            if count > MOST_ROWS:
                raise refuse("import_too_many_rows", name=self.intake.name, most=MOST_ROWS)
            if len(cells) > MOST_COLUMNS:
                raise _too_wide(self.intake.name, cells)
            yield Row(start + 1, cells)
            start = self.skipped_lines + records.line_num  # type: ignore[attr-defined]
            if count % 500 == 0:
                progress(0.2 + 0.8 * min(1.0, self.intake.data.tell() / self.intake.size))

    def _lines(self, stream: io.TextIOWrapper) -> Iterator[str] | io.TextIOWrapper:
        for _ in range(self.skipped_lines):
            stream.readline()
        if not (self.intake.controls or self.whole_lines_quoted):
            return stream
        return (self._mended(line) for line in stream)

    def _mended(self, line: str) -> str:
        line = _CONTROLS.sub("", line)
        return unwrapped(line) if self.whole_lines_quoted else line


def unwrapped(line: str) -> str:
    """A physical line without the quotes a spreadsheet put around the whole of it."""
    body = line.rstrip("\r\n")
    match = _WHOLE_LINE.match(body)
    return match[1].replace('""', '"') + "\n" if match else line


def read_text(intake: Intake) -> TextSheet:
    """How to read the text; raises `Refused` when it is no text or has nothing in it."""
    encoding = _encoding(intake)
    stream = _open(intake, encoding)
    try:
        head = stream.read(HEAD)
    except UnicodeError:
        raise refuse("import_binary", name=intake.name) from None
    finally:
        stream.detach()
    if not head.strip("\ufeff \t\r\n;,\0"):
        raise refuse("import_empty", name=intake.name)
    if _MOJIBAKE.search(head):
        intake.remarks.append(problem("looks_misread", sample=_around(_MOJIBAKE, head)))
    first, _, rest = head.partition("\n")
    named = _named_delimiter(first.rstrip("\r"))
    body = rest if named else head
    quoted = _whole_lines_quoted(body)
    if quoted:
        intake.remarks.append(problem("lines_were_quoted"))
        body = "".join(unwrapped(line) for line in body.splitlines(keepends=True))
    delimiter = named if named and not quoted else _delimiter(body)
    return TextSheet(intake, encoding, delimiter, 1 if named else 0, quoted)


def _open(intake: Intake, encoding: str) -> io.TextIOWrapper:
    marked = encoding == "utf-8-sig"  # its decoder is slower than skipping the mark
    intake.data.seek(3 if marked else 0)
    encoding = "utf-8" if marked else encoding
    return io.TextIOWrapper(_Kept(intake.data), encoding=encoding, newline="")  # type: ignore[arg-type]


class _Kept(io.RawIOBase):
    """The copy's bytes for one reading; ending the reading leaves the copy open."""

    def __init__(self, data: object) -> None:
        super().__init__()
        self._data = data

    def readable(self) -> bool:
        return True

    def read1(self, _size: int = -1) -> bytes:
        """The next 64 kB; the text layer asks for less at a time and takes what it gets."""
        return self.read(65_536)

    def read(self, size: int = -1) -> bytes:
        """The next bytes of the copy."""
        return self._data.read(65_536 if size is None or size < 0 else size)  # type: ignore[attr-defined, no-any-return]


def _encoding(intake: Intake) -> str:
    intake.data.seek(0)
    head = intake.data.read(8192)
    for mark, name in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if head.startswith(mark):
            return name if name != "utf-8-sig" or intake.valid_utf8 else _eight_bit(intake)
    if b"\0" in head:
        return _wide_without_mark(intake, head)
    if intake.valid_utf8:
        return "utf-8"
    return _eight_bit(intake)


def _wide_without_mark(intake: Intake, head: bytes) -> str:
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    for zeros, others, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if zeros > half * 0.6 and others < half * 0.05:
            intake.remarks.append(problem("utf16_without_mark"))
            return name
    raise refuse("import_binary", name=intake.name)


def _eight_bit(intake: Intake) -> str:
    """Windows text, unless the file is UTF-8 with a few foreign bytes in it."""
    data = intake.read()
    if b"\0" in data:
        raise refuse("import_binary", name=intake.name)
    good = sum(len(m.group()) - 1 for m in _MULTIBYTE.finditer(data))
    rest = _MULTIBYTE.sub(b"", data)
    bad = sum(byte >= 0x80 for byte in rest)
    if good and good >= bad:
        at = _first_bad(data)
        raise refuse("import_mixed_encoding", name=intake.name, line=data.count(b"\n", 0, at) + 1)
    if any(byte in rest for byte in (b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d")):
        raise refuse("import_unknown_encoding", name=intake.name)
    text = data.decode("cp1252")
    strange = re.search("[\x80-\uffff]", text)
    at = strange.start() if strange else 0
    sample = text[max(0, at - 12) : at + 12].strip()
    intake.remarks.append(problem("windows_text", sample=sample))
    return "cp1252"


def _first_bad(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return 0


def _named_delimiter(line: str) -> str:
    """The delimiter of a `sep=` line, which Excel obeys and drops; else empty."""
    match = re.fullmatch(r'\ufeff?"?sep=(.)"?[;,\t|]*', line, re.IGNORECASE)
    return match[1] if match and match[1] in DELIMITERS else ""


def _delimiter(body: str) -> str:
    """The delimiter that cuts the first 50 records into the most even table."""
    scores = {mark: _evenness(body, mark) for mark in DELIMITERS}
    best = max(DELIMITERS, key=lambda mark: scores[mark])
    return best if scores[best] > (0, 0) else ","


def _evenness(body: str, delimiter: str) -> tuple[float, int]:
    csv.field_size_limit(_LARGEST_FIELD)
    widths = []
    try:
        for cells in csv.reader(io.StringIO(body, newline=""), delimiter=delimiter):
            if any(cell.strip() for cell in cells):
                widths.append(len(cells))
            if len(widths) == 50:
                break
    except csv.Error:
        return (0, 0)
    counted = Counter(width for width in widths if width > 1)
    if not counted:
        return (0, 0)
    width, times = counted.most_common(1)[0]
    return (round(times / len(widths), 3), width)


def _whole_lines_quoted(body: str) -> bool:
    """True when a spreadsheet wrapped each physical line in quotes and doubled those inside."""
    lines = [line for line in body.splitlines()[:60] if line.strip()]
    first = lines[0] if lines else ""
    if not _WHOLE_LINE.match(first):
        return False
    inner = unwrapped(first)
    marks = max(DELIMITERS, key=inner.count)
    if inner.count(marks) < 2:
        return False
    cells = next(csv.reader([first], delimiter=marks))
    return len([cell for cell in cells if cell]) == 1


def _broken(error: csv.Error, name: str, line: int) -> Exception:
    if "unexpected end" in str(error):
        return refuse("import_unclosed_quote", name=name, line=line)
    if "field larger" in str(error):
        return refuse("import_cell_too_long", name=name, line=line)
    return refuse("import_stray_quote", name=name, line=line)


def _too_wide(name: str, cells: list[str]) -> Exception:
    first = ", ".join(cell.strip()[:20] for cell in cells[:5])
    return refuse("import_too_wide", name=name, columns=len(cells), most=MOST_COLUMNS, first=first)


def _around(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return text[max(0, match.start() - 10) : match.end() + 10].strip() if match else ""
