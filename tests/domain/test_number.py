from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.number import LARGEST, EntryState, Kind, read

CASES: list[tuple[str, Kind, int | float, int]] = [
    ("12.345", "count", 12_345, 0),
    ("12,345", "count", 12_345, 0),
    ("12 345", "count", 12_345, 0),
    ("1.234.567", "count", 1_234_567, 0),
    ("12'345", "count", 12_345, 0),
    ("12,3 rb", "count", 12_300, 50),
    ("12,3rb", "count", 12_300, 50),
    ("12.3K", "count", 12_300, 50),
    ("10 RIBU", "count", 10_000, 0),
    ("1,25 jt", "count", 1_250_000, 5_000),
    ("3 juta", "count", 3_000_000, 0),
    ("2 miliar", "count", 2_000_000_000, 0),
    ("1.234,00", "count", 1_234, 0),
    ("007", "count", 7, 0),
    ("Rp50.000,-", "money", 50_000, 0),
    ("50rb", "money", 50_000, 0),
    ("Rp 1,5jt", "money", 1_500_000, 50_000),
    ("IDR 50.000", "money", 50_000, 0),
    ("50.000,00", "money", 50_000, 0),
    ("3,5", "percent", 3.5, 0),
    ("3.5", "percent", 3.5, 0),
    ("3,5%", "percent", 3.5, 0),
    ("0,125 %", "percent", 0.125, 0),
    ("-2,5%", "percent", -2.5, 0),
    ("1.234,5", "percent", 1_234.5, 0),
    ("1,234.5", "decimal", 1_234.5, 0),
    ("2,5%", "decimal", 0.025, 0),
    ("0:07", "duration", 7, 0),
    ("7 dtk", "duration", 7, 0),
    ("1j 2m", "duration", 3_720, 0),
    ("1:02:03", "duration", 3_723, 0),
    ("12 menit", "duration", 720, 0),
    ("1,5 jam", "duration", 5_400, 180),
    ("0", "count", 0, 0),
    ("+120", "count", 120, 0),
    ("１２３", "count", 123, 0),
    ("١٢٣", "count", 123, 0),
    ("1\u00a0234", "count", 1_234, 0),
    ("1\u2009234", "count", 1_234, 0),
    ("1\u202f234", "count", 1_234, 0),
    ("\u200e12.345\u200f", "count", 12_345, 0),
    ("12\x00", "count", 12, 0),
    ("12.345\r\n", "count", 12_345, 0),
    ("3,5 persen", "percent", 3.5, 0),
    ("3.5 percent", "percent", 3.5, 0),
    ("\u0663\u066b\u0665\u066a", "percent", 3.5, 0),
    ("1,2 rb jam", "duration", 4_320_000, 180_000),
    ("1 234 jam", "duration", 4_442_400, 0),
    ("1.234,5 jam", "duration", 4_444_200, 180),
]


@pytest.mark.parametrize(("text", "kind", "value", "rounded_by"), CASES)
def test_a_phone_s_number_is_understood(
    text: str, kind: Kind, value: float, rounded_by: int
) -> None:
    entry = read(text, kind)
    assert (entry.value, entry.rounded_by, entry.problem) == (value, rounded_by, None)
    assert entry.state is (EntryState.ROUNDED if rounded_by else EntryState.EXACT)
    if kind in ("count", "money", "duration"):
        assert isinstance(entry.value, int)


@pytest.mark.parametrize(
    "text", ["-", "--", "\u2212", "\u2013", "－", " - ", "tidak ada", "Tidak tersedia", "N/A"]
)
@pytest.mark.parametrize("kind", ["count", "money", "percent", "duration", "decimal"])
def test_a_dash_says_the_platform_does_not_give_it(text: str, kind: Kind) -> None:
    assert read(text, kind).state is EntryState.MISSING


@pytest.mark.parametrize("text", ["", "   ", "\u00a0", "\x00", "\n"])
def test_nothing_typed_is_not_yet_filled_and_not_zero(text: str) -> None:
    entry = read(text, "count")
    assert (entry.state, entry.value) == (EntryState.EMPTY, None)


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("12 34", "count", "number_not_read"),
        ("abc", "count", "number_not_read"),
        ("1..2", "count", "number_not_read"),
        ("1.50.000", "count", "number_not_read"),
        ("1.234,567.8", "decimal", "number_not_read"),
        ("1e5", "count", "number_not_read"),
        ("nan", "decimal", "number_not_read"),
        ("inf", "decimal", "number_not_read"),
        ("5²", "count", "number_not_read"),
        ("½", "count", "number_not_read"),
        ("1\x002", "count", "number_not_read"),
        ("1\n2", "count", "number_not_read"),
        ("12\n345", "count", "number_not_read"),
        ("12\t345", "count", "number_not_read"),
        ("12.", "count", "number_not_read"),
        ("1.234.", "count", "number_not_read"),
        ("12,", "count", "number_not_read"),
        ("50 persen", "count", "percent_not_count"),
        ("Rp", "money", "number_not_read"),
        ("=1+1", "count", "number_not_read"),
        ("(5)", "count", "number_not_read"),
        ("1.234.567,89", "count", "number_not_whole"),
        ("12,34", "count", "count_with_decimals"),
        ("12.34", "count", "count_with_decimals"),
        ("12,34", "money", "money_with_cents"),
        ("-5", "count", "negative_number"),
        ("-Rp5.000", "money", "negative_number"),
        ("12%", "count", "percent_not_count"),
        ("12 menit", "count", "time_not_count"),
        ("Rp5.000", "count", "money_not_count"),
        ("$5", "money", "other_currency"),
        ("1:75", "duration", "duration_not_read"),
        ("2m 1j", "duration", "duration_not_read"),
        ("9" * 33, "count", "number_too_long"),
        ("9" * 5_000_000, "count", "number_too_long"),
        ("9" * 20, "count", "number_too_large"),
        ("9 miliar miliar", "count", "number_not_read"),
    ],
)
def test_what_is_no_number_here_is_refused(text: str, kind: Kind, code: str) -> None:
    entry = read(text, kind)
    assert entry.state is EntryState.REJECTED
    assert entry.value is None
    assert entry.problem is not None
    assert entry.problem.code == code


def test_a_count_with_two_decimals_asks_what_was_meant() -> None:
    assert [choice.value for choice in read("12,34", "count").choices] == [1_234]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1,2 M", [1_200_000_000, 1_200_000]),
        ("1.2M", [1_200_000, 1_200_000_000]),
        ("1 M", [1_000_000_000, 1_000_000]),
        ("1,234 jt", [1_234_000, 1_234_000_000]),
        ("1.234 jt", [1_234_000_000, 1_234_000]),
    ],
)
def test_a_factor_of_a_thousand_is_asked_about(text: str, values: list[int]) -> None:
    entry = read(text, "count")
    assert (entry.state, entry.value) == (EntryState.AMBIGUOUS, None)
    assert [choice.value for choice in entry.choices] == values
    assert entry.settled(entry.choices[0]).value == values[0]


def test_hours_before_a_unit_may_be_grouped_too() -> None:
    entry = read("1.234 jam", "duration")
    assert entry.state is EntryState.AMBIGUOUS
    assert [choice.value for choice in entry.choices] == [4_442_400, 4_442]


@pytest.mark.parametrize(
    ("text", "seconds", "half"),
    [("26", 93_600, 0), ("25,7", 92_520, 180), ("1,2 rb", 4_320_000, 180_000), ("0:45", 45, 0)]
    + [("26 menit", 1_560, 0)],
)
def test_where_the_phone_shows_hours_a_bare_number_is_hours(
    text: str, seconds: int, half: int
) -> None:
    entry = read(text, "duration", in_hours=True)
    assert (entry.value, entry.rounded_by) == (seconds, half)
    assert read("26", "duration").value == 26


def test_what_was_meant_keeps_its_minus() -> None:
    entry = read("-12,34", "count", signed=True)
    assert [choice.value for choice in entry.choices] == [-1_234]


def test_the_meaning_of_m_is_remembered() -> None:
    assert read("1,2 M", "count", million="juta").value == 1_200_000
    assert read("1,2 M", "money", million="miliar").value == 1_200_000_000
    rounded = read("1,2 M", "count").choices[1]
    assert (rounded.rounded_by, rounded.million) == (50_000, "juta")


def test_money_is_read_into_minor_units() -> None:
    assert read("12.50", "money", "USD").value == 1_250
    assert read("$1,250", "money", "USD").value == 125_000
    assert read("1,2K", "money", "USD").value == 120_000


def test_a_metric_that_may_be_negative_takes_a_minus() -> None:
    assert read("\u221212", "count", signed=True).value == -12
    assert read("Rp -5.000", "money", signed=True).value == -5_000


KINDS = st.sampled_from(["count", "money", "percent", "duration", "decimal"])
WRITTEN = st.text(
    st.sampled_from("0123456789.,' -+%rbjtkmRp:\u00a0\u202f１٣\x00\u200b"), max_size=40
)


@given(WRITTEN | st.text(max_size=60), KINDS)
def test_no_text_raises_and_every_answer_is_complete(text: str, kind: Kind) -> None:
    entry = read(text, kind)
    known = entry.state in (EntryState.EXACT, EntryState.ROUNDED)
    assert known == (entry.value is not None)
    assert (entry.state is EntryState.ROUNDED) == bool(entry.rounded_by)
    assert (entry.state in (EntryState.REJECTED, EntryState.AMBIGUOUS)) == bool(entry.problem)
    assert entry.state is not EntryState.AMBIGUOUS or len(entry.choices) == 2
    if entry.value is not None:
        assert abs(entry.value) <= LARGEST


@given(WRITTEN, st.sampled_from(["count", "money"]))
def test_no_silent_factor_of_a_thousand(text: str, kind: Kind) -> None:
    """Without a word or a currency, every digit typed is a digit of the value."""
    entry = read(text, kind, signed=True)
    digits = "".join(c for c in text.replace("１", "1").replace("٣", "3") if c.isdigit())
    if entry.value is None or any(c in text.lower() for c in "rbjtkm%"):
        return
    meant = {
        int(digits),
        *(int(digits[:-n]) for n in (1, 2) if set(digits[-n:]) == {"0"} and digits[:-n]),
    }
    assert abs(entry.value) in meant
