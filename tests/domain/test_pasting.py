from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.catalogue import Catalogue
from kpidesk.domain.metric import Direction, Kind, Metric, Text, Unit
from kpidesk.domain.number import EntryState
from kpidesk.domain.paste_grid import Cell, is_block, staged
from kpidesk.domain.paste_text import proposals
from kpidesk.domain.problem import Refused
from kpidesk.domain.screen_words import screen_words
from kpidesk.paths import resources

LABELS = {
    "views": ("Tayangan", "Views"),
    "reach": ("Akun yang dijangkau", "Accounts reached", "Jangkauan"),
    "interactions": ("Interaksi", "Interactions"),
    "saves": ("Disimpan", "Saves"),
    "likes": ("Suka", "Likes"),
    "followers": ("Pengikut", "Followers"),
    "followers_gained": ("Pengikut baru", "New followers"),
    "avg_watch_time_seconds": ("Rata-rata waktu tonton", "Average watch time"),
    "skip_rate": ("Rasio lewati", "Skip rate"),
    "revenue": ("Omzet",),
}
UNITS = {
    "avg_watch_time_seconds": Unit.SECONDS,
    "skip_rate": Unit.PERCENT,
    "revenue": Unit.MONEY,
}
METRICS = {
    key: Metric(
        key,
        "x",
        Kind.FLOW,
        UNITS.get(key, Unit.COUNT),
        Direction.UP,
        Text(key, key),
        Text("", ""),
        Text("", ""),
    )
    for key in LABELS
}


def found(text: str) -> dict[str, int | float | None]:
    return {p.metric: p.entry.value for p in proposals(text, METRICS, LABELS)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tayangan 12.345 Disimpan 90", {"views": 12_345, "saves": 90}),
        ("Tayangan: 12,3 rb\nSuka: 240", {"views": 12_300, "likes": 240}),
        ("Tayangan\n12.345\nAkun yang dijangkau\n9.102", {"views": 12_345, "reach": 9_102}),
        ("12.345\nViews\n9.102\nAccounts reached", {"views": 12_345, "reach": 9_102}),
        ("12.345 Views\n9.102 Accounts reached", {"views": 12_345, "reach": 9_102}),
        ("Tayangan\nAkun yang dijangkau\n9.102", {"reach": 9_102}),
        ("Tayangan Akun yang dijangkau 9.102", {"reach": 9_102}),
        ("Tayangan tidak tersedia\nDisimpan 90", {"saves": 90}),
        ("Tayangan\nKetukan tombol 34\nDisimpan 90", {"saves": 90}),
        ("Tayangan +5,8% 12.345", {"views": 12_345}),
        ("Tayangan 12.345 +5,8%", {"views": 12_345}),
        ("Pengikut 38,5%\nBukan pengikut 61,5%", {}),
        ("Bukan pengikut 120", {}),
        ("Pengikut baru 72", {"followers_gained": 72}),
        ("Rasio lewati 38,5%", {"skip_rate": 38.5}),
        ("Rata-rata waktu tonton 12 menit", {"avg_watch_time_seconds": 720}),
        ("Rata-rata waktu tonton 0:07", {"avg_watch_time_seconds": 7}),
        ("Tayangan 12 menit", {}),
        ("Omzet Rp14.400.000", {"revenue": 14_400_000}),
        ("Tayangan 100\nTayangan 200", {}),
        ("Tayangan 100\nTayangan 100", {"views": 100}),
        ("TAYANGAN 12\u202f345", {"views": 12_345}),
        ("10–16 Mar 2025", {}),
        ("Lihat semua", {}),
        ("", {}),
    ],
)
def test_a_label_takes_its_own_number_and_no_other(
    text: str, expected: dict[str, int | float]
) -> None:
    assert found(text) == expected


SCREEN = """Insight
7 hari terakhir  10–16 Mar
Tayangan
12.345
Pengikut 38,5%
Bukan pengikut 61,5%
Akun yang dijangkau
9.102
Impresi 40.000
Interaksi
590
Suka 301
Bagikan 61
Simpan 90
Mengikuti 72
Ketukan tautan eksternal 48
Kunjungan profil 1,2 rb
"""


def test_a_whole_indonesian_screen_is_read() -> None:
    catalogue = Catalogue.read(resources() / "catalogue")
    metrics = {key: catalogue.metrics[key] for key in catalogue.form("instagram")}
    words = screen_words(resources() / "catalogue", catalogue, "instagram")
    values = {p.metric: p.entry.value for p in proposals(SCREEN, metrics, words)}
    assert values == {
        "views": 12_345,
        "reach": 9_102,
        "interactions": 590,
        "likes": 301,
        "shares": 61,
        "saves": 90,
        "followers_gained": 72,
        "link_clicks": 48,
        "profile_visits": 1_200,
    }


def test_every_screen_word_means_a_metric_of_the_catalogue() -> None:
    catalogue = Catalogue.read(resources() / "catalogue")
    file = resources() / "catalogue" / "screens.toml"
    keys = tomllib.loads(file.read_text(encoding="utf-8"))
    assert set(keys) <= set(catalogue.metrics)


def test_an_ambiguous_number_is_proposed_as_a_question() -> None:
    proposal = proposals("Tayangan 1,2 M", METRICS, LABELS)[0]
    assert proposal.entry.state is EntryState.AMBIGUOUS


def test_a_text_of_five_megabytes_is_refused_at_once() -> None:
    with pytest.raises(Refused) as refused:
        proposals("Tayangan 12.345 " * 350_000, METRICS, LABELS)
    assert refused.value.problem.code == "paste_too_long"


@given(
    st.text(max_size=300) | st.text(st.sampled_from("Suka Views 12.,%:\n\trbM\x00"), max_size=200)
)
def test_no_pasted_text_raises(text: str) -> None:
    for proposal in proposals(text, METRICS, LABELS):
        assert proposal.text in text.replace("\x00", " ")


def test_a_block_lands_at_the_cursor_and_is_clipped_at_the_edge() -> None:
    paste = staged("1\t2\t3\n4\t5\t6\n7\t8\t9", row=1, column=2, rows=3, columns=4)
    assert paste.cells == (Cell(1, 2, "1"), Cell(1, 3, "2"), Cell(2, 2, "4"), Cell(2, 3, "5"))
    assert paste.clipped == 5


def test_an_empty_cell_fills_nothing() -> None:
    assert staged("1\t\t3\n", 0, 0, 9, 9).cells == (Cell(0, 0, "1"), Cell(0, 2, "3"))


def test_quoted_cells_of_a_spreadsheet_are_one_cell() -> None:
    assert [cell.text for cell in staged('"1\n2"\t"3"\n', 0, 0, 9, 9).cells] == ["1\n2", "3"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1\t" * 600_000, "paste_too_long"),
        ("\n".join("1" for _ in range(5_001)), "paste_too_many_cells"),
        ("\n".join("\t".join("1" * 100) for _ in range(201)), "paste_too_many_cells"),
        ("\n".join("\t".join("1" * 100) for _ in range(10_000)), "paste_too_long"),
    ],
)
def test_a_huge_block_is_refused_whole(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        staged(text, 0, 0, 10, 10)
    assert refused.value.problem.code == code


def test_cells_are_told_from_prose() -> None:
    assert is_block("1\t2")
    assert is_block("12\n13\n")
    assert not is_block("12.345")
    assert not is_block("Tayangan 12.345\nSuka 3")


@given(st.text(max_size=200))
def test_no_block_raises_anything_but_a_refusal(text: str) -> None:
    try:
        paste = staged(text, 0, 0, 5, 5)
    except Refused:
        return
    assert all(cell.row < 5 and cell.column < 5 for cell in paste.cells)
