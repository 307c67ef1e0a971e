"""Bad input, parts B and C of the catalogue: encodings, delimiters, shapes and headings."""

from __future__ import annotations

import pytest

from tests.importing.cases import case
from tests.importing.reading import drafted, figures, opened, refusal, refused_with

ME = "instagram:@kopisenja"
OWN = "Tanggal;Jangkauan\n2025-03-01;5\n2025-03-02;7\n"
READ = {"2025-03-01": 5, "2025-03-02": 7}

SAME = {
    "I-29 mark": b"\xef\xbb\xbf" + OWN.encode(),
    "I-30 little": OWN.encode("utf-16"),
    "I-30 big": b"\xfe\xff" + OWN.encode("utf-16-be"),
    "I-31": OWN.encode("utf-16-le"),
    "I-37 CR": OWN.replace("\n", "\r").encode(),
    "I-37 mixed": OWN.replace("\n", "\r\n", 1).encode(),
    "I-41": OWN.replace("Tanggal;Jangkauan", "\u200bTanggal\u00a0;JANGKAUAN ").encode(),
    "I-44": OWN.encode(),
    "I-45 tab": OWN.replace(";", "\t").encode(),
    "I-45 pipe": OWN.replace(";", "|").encode(),
    "I-47": b"sep=;\n" + OWN.encode(),
    "I-48": ("Laporan Mingguan;\nDicetak 3 Maret;\n;\n" + OWN).encode(),
    "I-58": OWN.replace("Jangkauan", '"Jangkauan"').encode(),
    "I-59": (OWN + "Total;12\nJumlah;12\nGrand total;12\n").encode(),
    "I-60": OWN.replace("2025-03-01", ";orang\n2025-03-01", 1).encode(),
    "I-49": (OWN + ";\n;\nNama;Omzet\nKopi;90\nTeh;80\n").encode(),
    "blank last line": (OWN + "\n\n;\n").encode(),
}


@pytest.mark.parametrize("data", SAME.values(), ids=SAME.keys())
def test_the_same_sheet_is_read_the_same_however_it_is_written(data: bytes) -> None:
    case(*[id_.split()[0] for id_ in SAME if id_.startswith("I-")])
    made = drafted(data, account=ME)
    assert figures(made, "reach") == READ
    assert not made.refused


def test_windows_letters_are_read_with_a_word_about_it() -> None:
    case("I-32", "I-33")
    made = drafted(OWN.replace("Tanggal", "Tanggal café").encode("cp1252"), account=ME)
    assert [p.code for p in made.remarks] == ["windows_text"]
    assert "café" in str(made.remarks[0].fact("sample"))
    twice = OWN.replace("Jangkauan", "Jangkauan cafÃ©")
    assert "looks_misread" in [p.code for p in opened(twice).remarks]


def test_two_encodings_in_one_file_are_refused_with_the_line() -> None:
    case("I-34")
    data = OWN.replace("Tanggal", "Tanggal ☕☕").encode() + "2025-03-03;caf\xe9\n".encode(
        "latin-1"
    )
    found = refused_with(data)
    assert (found.code, found.fact("line")) == ("import_mixed_encoding", 4)


def test_nul_bytes_are_no_text() -> None:
    case("I-35")
    assert refusal(b"Tanggal;Reach\n2025-03-01;5\0\0x\n") == "import_binary"


def test_control_characters_are_dropped() -> None:
    case("I-36")
    made = drafted(OWN.replace("Jangkauan", "Jang\x0bkauan\x07"), account=ME)
    assert figures(made, "reach") == READ


def test_a_line_break_inside_quotes_is_one_cell() -> None:
    case("I-38")
    text = 'Tanggal,Catatan,Jangkauan\n2025-03-01,"ramai, sekali\nbanget",5\n2025-03-02,,7\n'
    made = drafted(text, account=ME)
    assert figures(made, "reach") == READ
    assert [one.row for one in made.incoming] == [2, 4]


def test_a_quote_that_never_closes_is_refused_with_its_line() -> None:
    case("I-39")
    found = refused_with('Tanggal,Jangkauan\n2025-03-01,5\n2025-03-02,"7\n2025-03-03,8\n')
    assert (found.code, found.fact("line")) == ("import_unclosed_quote", 3)


def test_other_scripts_stay_as_they_are_and_their_digits_count() -> None:
    case("I-40")
    made = drafted(
        "Tanggal,Jangkauan,Catatan\n2025-03-01,٥,قهوة ☕\n2025-03-02,7,咖啡\n", account=ME
    )
    assert figures(made, "reach") == READ


def test_an_endless_cell_is_refused() -> None:
    case("I-42")
    made = drafted(OWN + "2025-03-03;" + "9" * 200_000 + "\n", account=ME)
    assert [(p.code, p.row) for p in made.refused] == [("cell_not_a_number", 4)]
    assert len(str(made.refused[0].fact("text"))) <= 40


def test_text_marks_of_spreadsheets_are_unwrapped() -> None:
    case("I-43")
    made = drafted('Tanggal,Jangkauan\n\'2025-03-01,"=""5"""\n2025-03-02,\'7\n', account=ME)
    assert figures(made, "reach") == READ


def test_a_sheet_of_one_column_has_no_figures() -> None:
    case("I-46")
    assert refusal("Tanggal\n2025-03-01\n2025-03-02\n") == "import_no_rows"


def test_weeks_may_run_across() -> None:
    case("I-52")
    made = drafted("Metrik,1-7 Mar 2025,8-14 Mar 2025\nJangkauan,5,7\n", account=ME)
    assert figures(made, "reach") == {"2025-03-01": 5, "2025-03-08": 7}


def test_two_columns_of_one_name_are_matched_one_by_one() -> None:
    case("I-53")
    text = "Tanggal,Reach,Reach\n2025-03-01,5,50\n2025-03-02,7,70\n"
    made = drafted(text, account=ME, column__3="views")
    assert figures(made, "reach") == READ
    assert figures(made, "views") == {"2025-03-01": 50, "2025-03-02": 70}


def test_a_column_without_a_heading_is_called_by_its_letter() -> None:
    case("I-54")
    made = drafted("Tanggal,,Jangkauan\n2025-03-01,1,5\n", account=ME)
    asked = [q.fact("about") for q in made.questions if q.id.startswith("column.")]
    assert "[B]" in asked


def test_rows_longer_or_shorter_than_the_heading() -> None:
    case("I-55", "I-56", "I-57")
    made = drafted("Tanggal,Jangkauan,Suka\n2025-03-01,5,1\n2025-03-02,7\n", account=ME)
    assert figures(made, "reach") == READ
    assert figures(made, "likes") == {"2025-03-01": 1}
    every = drafted("Tanggal,Jangkauan\n2025-03-01,5,x\n2025-03-02,7,y\n", account=ME)
    assert figures(every, "reach") == READ
    assert "extra_cells" in [p.code for p in every.remarks]
    one = drafted("Tanggal,Jangkauan\n2025-03-01,5\n2025-03-02,7,y\n2025-03-03,9\n", account=ME)
    assert [(p.code, p.row) for p in one.refused] == [("row_too_long", 3)]
    assert figures(one, "reach") == {"2025-03-01": 5, "2025-03-03": 9}


def test_a_heading_is_only_a_label() -> None:
    case("I-58")
    heading = 'reach"];-- DROP TABLE reading\0' + "x" * 5_000
    text = f'Tanggal,"{heading}"\n2025-03-01,5\n'.replace('h"]', 'h""]').replace("\0", "")
    made = drafted(text, account=ME, column__2="reach")
    assert figures(made, "reach") == {"2025-03-01": 5}
    assert len(made.incoming[0].column) <= 80


def test_footnotes_are_refused_rows() -> None:
    case("I-61")
    made = drafted(OWN + "Dicetak oleh sistem pada;tanggal 3\n", account=ME)
    assert figures(made, "reach") == READ
    assert [p.row for p in made.refused] == [4]
