"""Bad input, part A and F of the catalogue: files and containers, and JSON."""

from __future__ import annotations

import io
import json
import os
import struct
import zipfile
from datetime import datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from kpidesk.domain.problem import Refused
from kpidesk.importing import archive, intake, text
from kpidesk.importing.intake import take_in
from kpidesk.importing.table import open_book
from tests.importing.books import xlsx, zipped
from tests.importing.cases import case
from tests.importing.reading import drafted, figures, refusal, refused_with

FILES = Path(__file__).parent / "files"
ROWS = [["Tanggal", "Reach"], ["2025-03-01", 5], ["2025-03-02", 7]]
GOOD = xlsx({"Data": ROWS})
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600
SHEET = "xl/worksheets/sheet1.xml"


def changed(data: bytes, **parts: str | bytes | None) -> bytes:
    """A workbook with some parts replaced (dots and slashes written as __ and ___)."""
    out = io.BytesIO()
    names = {k.replace("___", "/").replace("__", "."): v for k, v in parts.items()}
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            if info.filename not in names:
                new.writestr(info, old.read(info))
        for name, content in names.items():
            if content is not None:
                new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def part(data: bytes, name: str = SHEET) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        return book.read(name).decode()


def with_sheet(xml: str) -> bytes:
    return changed(GOOD, xl___worksheets___sheet1__xml=xml)


def flipped(data: bytes) -> bytes:
    """One byte of a compressed part, turned over."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        info = book.getinfo(SHEET)
    at = info.header_offset + 30 + len(info.filename) + 20
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


WHOLE_FILES = {
    "I-01": (b"", "import_empty"),
    "I-02": (b"  \n\n \r\n\t\n", "import_empty"),
    "I-03": (b"Tanggal,Reach\n", "import_no_rows"),
    "I-12": (OLE + "EncryptedPackage".encode("utf-16-le"), "import_password"),
    "I-14 pdf": (b"%PDF-1.7\n...", "import_wrong_type"),
    "I-14 picture": (b"\x89PNG\r\n\x1a\n\0\0", "import_wrong_type"),
    "I-14 xlsb": (zipped({"xl/workbook.bin": b"x"}), "import_old_sheet"),
    "I-14 ods": (
        zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ""}),
        "import_old_sheet",
    ),
    "I-14 numbers": (zipped({"Index/Document.iwa": b"x"}), "import_old_sheet"),
    "I-14 database": (b"SQLite format 3\0" + b"\0" * 100, "import_is_database"),
    "I-15": (GOOD[: len(GOOD) // 2], "import_damaged"),
    "I-16": (flipped(GOOD), "import_damaged"),
    "I-17": (zipped({"readme.md": "nothing"}), "import_no_book"),
    "I-17 empty": (zipped({}), "import_no_book"),
    "I-22": (
        with_sheet('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>' + part(GOOD)),
        "import_bomb",
    ),
    "I-23": (
        with_sheet(
            '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;'
        ),
        "import_bomb",
    ),
    "I-24 above": (zipped({"../../x.csv": "a,b\n1,2\n"}), "import_bad_names"),
    "I-24 absolute": (zipped({"/etc/x.csv": "a,b\n1,2\n"}), "import_bad_names"),
    "I-24 drive": (zipped({"C:\\x.csv": "a,b\n1,2\n"}), "import_bad_names"),
    "I-09 broken": (OLE + "Workbook".encode("utf-16-le"), "import_damaged"),
    "I-10 no table": (b"<html><body>Hello</body></html>", "import_old_sheet"),
    "I-10 xml": (b'<?xml version="1.0"?><Workbook></Workbook>', "import_old_sheet"),
    "I-100": (b'{"organic_insights_audience": [NaN]}', "import_json_bad"),
    "I-100 large": (b'{"organic_insights_audience": [1e400]}', "import_json_bad"),
    "I-101": (b'{"organic_insights_audience": [], "a": 1, "a": 2}', "import_json_bad"),
    "I-102": (b"[" * 100_000 + b"]" * 100_000, "import_json_bad"),
    "I-102 dozens": (b'{"a":' * 30 + b"1" + b"}" * 30, "import_json_bad"),
    "I-104": (b'{"a": ' + b"9" * 5_000 + b"}", "import_json_bad"),
}


@pytest.mark.parametrize(("data", "code"), WHOLE_FILES.values(), ids=WHOLE_FILES.keys())
def test_a_file_that_holds_no_figures_is_refused(data: bytes, code: str) -> None:
    case(*[id_.split()[0] for id_ in WHOLE_FILES])
    assert refusal(data, "file.xlsx") == code


def test_a_json_file_with_a_mark_is_read_and_amounts_stay_exact() -> None:
    case("I-103", "I-106")
    card = {
        "string_map_data": {"Date range": {"value": "Feb 6 - May 6"}, "Followers": {"value": "7"}}
    }
    data = b"\xef\xbb\xbf" + json.dumps({"organic_insights_audience": [card]}).encode()
    assert figures(drafted(data, year="2026"), "followers") == {"2026-05-06": 7}
    from kpidesk.importing.document import read_json

    assert str(read_json(b'{"a": 0.1}', "x")) == "{'a': Decimal('0.1')}"


OLD = (FILES / "linkedin_page.xls").read_bytes()


def test_an_old_workbook_is_read_like_a_new_one() -> None:
    case("I-09")
    made = drafted(OLD, name="kopi-senja_content_1738800000000.xls")
    assert made.format == "linkedin"
    expected = {"2025-02-01": 120, "2025-02-02": 125, "2025-02-03": 0}
    assert figures(made, "impressions") == expected
    assert [one.post.code for one in made.posts] == ["7291000000000000001"]


def test_a_damaged_old_workbook_ends_its_reader_and_not_the_program() -> None:
    case("I-09", "I-15", "I-16")
    halved = OLD[:2_000]
    greedy = OLD[:44] + b"\xff\xff\xff\x7f" + OLD[48:76] + b"\xff\xff\xff\x7f" * 20 + OLD[156:]
    for data in (halved, greedy):
        assert refusal(data, "x.xls") in ("import_damaged", "import_wrong_type")


def test_folders_links_and_devices(tmp_path: Path) -> None:
    case("I-04", "I-05", "I-07", "I-28")
    folder = tmp_path / "x.xlsx"
    folder.mkdir()
    assert code_of(folder) == "import_folder"
    lock = tmp_path / "~$book.xlsx"
    lock.write_bytes(b"x")
    assert code_of(lock) == "import_lock_file"
    shortcut = tmp_path / "book.lnk"
    shortcut.write_bytes(b"L\0\0\0")
    assert code_of(shortcut) == "import_shortcut"
    assert code_of(tmp_path / "gone.csv") == "import_missing"
    assert code_of(tmp_path / ("x" * 300 + ".csv")) == "import_missing"
    fifo = tmp_path / "pipe.csv"
    os.mkfifo(fifo)
    assert code_of(fifo) == "import_not_a_file"
    real = tmp_path / "'; DROP TABLE reading;--\u202egnp.csv"
    real.write_text("Tanggal,Reach\n2025-03-01,5\n", encoding="utf-8")
    link = tmp_path / "link.csv"
    link.symlink_to(real)
    opened = open_book(link)
    assert opened.name == "link.csv"
    opened.close()
    strange = take_in(real)
    assert strange.name == "'; DROP TABLE reading;--gnp.csv"
    strange.close()


def code_of(path: Path) -> str:
    try:
        open_book(path).close()
    except Refused as refused:
        return refused.problem.code
    return ""


def test_a_file_that_may_not_be_read_is_said_to_be_open_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case("I-07", "I-08")
    path = tmp_path / "book.csv"
    path.write_text("a,b\n", encoding="utf-8")

    def denied(*_args: object, **_more: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr(type(path), "open", denied)
        assert code_of(path) == "import_unreadable"
        (tmp_path / "~$book.csv").touch()
        assert code_of(path) == "import_locked"

    class InCloud:
        st_mode, st_size, st_mtime, st_file_attributes = 0o100644, 4, 0.0, 0x400000

    with monkeypatch.context() as patched:
        patched.setattr(type(path), "stat", lambda *_args, **_more: InCloud())
        assert code_of(path) == "import_in_cloud"


def test_a_file_is_copied_once_so_that_later_changes_do_not_mix_in(tmp_path: Path) -> None:
    case("I-06")
    path = tmp_path / "own.csv"
    path.write_text("Tanggal,Reach\n2025-03-01,5\n", encoding="utf-8")
    book = open_book(path)
    path.write_text("Tanggal,Reach\n2025-03-01,999\n", encoding="utf-8")
    assert [row.cells for row in book.sheets[0].rows()][1] == ["2025-03-01", "5"]
    book.close()


def test_declared_bombs_are_refused_before_they_unpack(monkeypatch: pytest.MonkeyPatch) -> None:
    case("I-18", "I-19", "I-20")
    bomb = changed(GOOD, xl___sharedStrings__xml=b"0" * 12_000_000)
    assert len(bomb) < 100_000
    assert refusal(bomb, "x.xlsx") == "import_bomb"
    monkeypatch.setattr(archive, "LARGEST_PART", 1_000)
    assert refusal(GOOD, "x.xlsx") == "import_bomb"


def test_a_part_that_lies_about_its_size_is_damage() -> None:
    case("I-19")
    with zipfile.ZipFile(io.BytesIO(GOOD)) as book:
        size = book.getinfo(SHEET).file_size
    lying = GOOD.replace(struct.pack("<I", size), struct.pack("<I", 10))
    assert lying != GOOD
    assert refusal(lying, "x.xlsx") == "import_damaged"


def test_names_that_stand_twice_in_an_archive_are_refused() -> None:
    case("I-24")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as doubled:
        doubled.writestr("a.csv", "a,b\n1,2\n")
        with pytest.warns(UserWarning, match="Duplicate"):
            doubled.writestr("a.csv", "a,b\n3,4\n")
    assert refusal(out.getvalue(), "x.zip") == "import_bad_names"


def test_too_many_rows_or_columns_stop_at_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    case("I-20", "I-26", "I-27")
    monkeypatch.setattr(text, "MOST_ROWS", 10)
    long = "Tanggal,Reach\n" + "2025-03-01,5\n" * 20
    assert refusal(long) == "import_too_many_rows"
    monkeypatch.setattr(intake, "LARGEST_TEXT", 50)
    assert refusal(long) == "import_too_big"
    monkeypatch.undo()
    wide = ",".join(f"column{n}" for n in range(16_384))
    found = refused_with(wide + "\n" + ",".join("1" for _ in range(16_384)) + "\n")
    assert found.code == "import_too_wide"
    assert "column0" in str(found.fact("first"))


def test_a_cell_far_away_costs_nothing_and_is_no_part_of_the_table() -> None:
    case("I-21")
    sheet = part(GOOD).replace(
        "</sheetData>",
        '<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>',
    )
    assert figures(drafted(with_sheet(sheet), account="instagram:@kopisenja"), "reach") == {
        "2025-03-01": 5,
        "2025-03-02": 7,
    }


def test_a_wrong_dimension_does_not_hide_cells() -> None:
    sheet = part(GOOD).replace('<dimension ref="A1:B3"', '<dimension ref="A1"')
    assert len(figures(drafted(with_sheet(sheet), account="instagram:@kopisenja"), "reach")) == 2


def test_html_and_text_under_a_workbooks_name_are_told_by_their_bytes() -> None:
    case("I-10", "I-11")
    page = "<html><script>alert(1)</script><table><tr><th>Tanggal</th><th>Reach</th></tr>"
    page += "<tr><td>2025-03-01</td><td>5</td></tr></table></html>"
    for data in (page, "Tanggal\tReach\n2025-03-01\t5\n"):
        made = drafted(data, name="laporan.xls", account="instagram:@kopisenja")
        assert figures(made, "reach") == {"2025-03-01": 5}


def test_macros_and_links_of_a_workbook_are_left_alone() -> None:
    case("I-13", "I-25")
    data = changed(GOOD, xl___vbaProject__bin=b"x", xl___externalLinks___e1__xml="<a/>")
    made = drafted(data, name="x.xlsm", account="instagram:@kopisenja")
    assert {"macros_ignored", "outside_links"} <= {p.code for p in made.remarks}
    assert len(made.incoming) == 2


def test_hidden_rows_and_sheets_are_read_and_told() -> None:
    case("I-51")
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [*ROWS, ["2025-03-03", 9]]:
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    book.create_sheet("rahasia").append(["x"])
    book["rahasia"].sheet_state = "veryHidden"
    out = io.BytesIO()
    book.save(out)
    made = drafted(out.getvalue(), account="instagram:@kopisenja")
    assert {"hidden_rows", "hidden_sheets"} <= {p.code for p in made.remarks}
    assert len(made.incoming) == 3


def test_formulas_without_a_value_are_refused_and_others_count_as_stored() -> None:
    case("I-84", "I-77")
    rows = [*ROWS, ["2025-03-03", "=1+1"], ["2025-03-04", "#DIV/0!"]]
    made = drafted(xlsx({"Data": rows}), account="instagram:@kopisenja")
    assert [(p.code, p.row) for p in made.refused] == [
        ("cell_not_calculated", 4),
        ("cell_error", 5),
    ]
    stored = with_sheet(part(GOOD).replace('<c r="B3"><v>7</v>', '<c r="B3"><f>3+4</f><v>7</v>'))
    assert len(drafted(stored, account="instagram:@kopisenja").incoming) == 2


def test_a_workbook_says_what_its_cells_are() -> None:
    case("I-72", "I-83", "I-95", "I-94")
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.append(["Tanggal", "Reach", "Watched full video"])
    sheet.append([datetime(2025, 3, 1), "1.500", 0.12])
    sheet.append([datetime(2025, 3, 2), 1500, 0.5])
    for row in (2, 3):
        sheet.cell(row, 3).number_format = "0%"
    out = io.BytesIO()
    book.save(out)
    made = drafted(
        out.getvalue(), account="instagram:@kopisenja", column__3="video_completion_rate"
    )
    assert figures(made, "reach") == {"2025-03-01": 1500, "2025-03-02": 1500}
    assert figures(made, "video_completion_rate") == {"2025-03-01": 12.0, "2025-03-02": 50.0}


def test_times_and_spans_of_a_workbook_are_written_as_people_do() -> None:
    from kpidesk.importing.workbook import as_text

    cells = [time(9, 5), timedelta(hours=26, seconds=3), True, 0.1 + 0.2, 1e15, None]
    assert [as_text(cell) for cell in cells] == [
        "09:05:00",
        "26:00:03",
        "TRUE",
        "0.3",
        "1000000000000000",
        "",
    ]
