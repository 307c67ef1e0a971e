"""Intervals of small samples."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.wilson import wilson


@pytest.mark.parametrize(
    ("cases", "trials", "low", "high"),
    [
        (18, 600, 1.906, 4.692),
        (21, 50, 29.38, 55.77),
        (42, 80, 41.70, 63.08),
        (0, 10, 0.0, 27.75),
        (10, 10, 72.25, 100.0),
        (1, 1, 20.65, 100.0),
    ],
)
def test_a_share_has_its_score_interval(cases: int, trials: int, low: float, high: float) -> None:
    found = wilson(cases, trials)
    assert [100 * bound for bound in found] == pytest.approx([low, high], rel=5e-4, abs=5e-3)


@pytest.mark.parametrize(("cases", "trials"), [(0, 0), (3, 2), (-1, 5)])
def test_a_share_of_nothing_has_no_interval(cases: int, trials: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        wilson(cases, trials)


@given(st.integers(1, 10**12).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_share_lies_inside_its_interval(pair: tuple[int, int]) -> None:
    low, high = wilson(*pair)
    assert 0 <= low <= pair[0] / pair[1] <= high <= 1
