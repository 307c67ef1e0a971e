"""What the program writes, the number reader reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.number import LARGEST, read
from kpidesk.language.entries import clock
from kpidesk.language.formats import Formats


@given(st.integers(0, LARGEST), st.sampled_from(["id", "en"]))
def test_what_formats_writes_the_reader_reads(value: int, language: str) -> None:
    formats = Formats(language)
    assert read(formats.number(value), "count").value == value
    assert read(formats.money(value), "money").value == value


@given(st.integers(0, 10**9), st.sampled_from(["id", "en"]), st.sampled_from(["USD", "SGD"]))
def test_what_formats_writes_as_cents_the_reader_reads(
    value: int, language: str, currency: str
) -> None:
    assert read(Formats(language, currency).money(value), "money", currency).value == value


@given(st.integers(0, 10**7), st.sampled_from(["id", "en"]))
def test_what_formats_writes_as_percent_the_reader_reads(tenths: int, language: str) -> None:
    value = tenths / 10
    assert read(Formats(language).percent(value), "percent").value == pytest.approx(value)


@given(st.integers(10_000, 10**8))
def test_a_shortened_number_is_right_within_its_rounding(value: int) -> None:
    entry = read(Formats("id").short(value), "count")
    assert entry.value is not None
    assert abs(entry.value - value) <= max(entry.rounded_by, 500_000)


@given(st.integers(10**12, 10**14))
def test_trillions_are_shortened_to_what_the_reader_reads(value: int) -> None:
    text = Formats("id").short(value)
    assert text.endswith("T")
    entry = read(text, "count")
    assert entry.value is not None
    assert abs(entry.value - value) <= max(entry.rounded_by, 5 * 10**11)


@given(st.integers(0, 10**6))
def test_a_clock_is_read_back(seconds: int) -> None:
    assert read(clock(seconds), "duration").value == seconds
