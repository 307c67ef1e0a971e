"""Axes with round numbers, labels that do not touch."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.reporting.scale import apart, around, from_zero

finite = st.floats(-1e12, 1e12, allow_nan=False).map(lambda v: round(v, 3))


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ([17, 36], (0, 10, 20, 30, 40)),
        ([0.3, 0.9], (0, 0.25, 0.5, 0.75, 1.0)),
        ([1, 2], (0, 1, 2)),
        ([-20, 60], (-20, 0, 20, 40, 60)),
        ([], (0, 1)),
    ],
)
def test_the_axis_counts_in_round_steps(values: list[float], ticks: tuple[float, ...]) -> None:
    whole = all(isinstance(value, int) for value in values)
    assert from_zero(values, whole=whole).ticks == pytest.approx(ticks)


@given(st.lists(finite, max_size=40))
def test_the_axis_holds_zero_and_every_value(values: list[float]) -> None:
    scale = from_zero(values)
    hair = 1e-9 * (scale.high - scale.low)
    for value in [0.0, *values]:
        assert scale.low - hair <= value <= scale.high + hair
    assert 2 <= len(scale.ticks) <= 9


@given(st.lists(finite, max_size=40))
def test_a_small_scale_has_room_for_every_value(values: list[float]) -> None:
    scale = around(values)
    assert scale.low < scale.high
    assert all(0 <= scale.at(v, 0, 100) <= 100 for v in values)


@given(st.lists(st.floats(0, 100), min_size=1, max_size=5))
def test_labels_are_moved_apart(wanted: list[float]) -> None:
    placed = sorted(apart(wanted, 10, 0, 100))
    assert all(b - a >= 10 - 1e-6 for a, b in itertools.pairwise(placed))
    assert placed[0] >= -1e-6
    assert placed[-1] <= 100 + 1e-6
