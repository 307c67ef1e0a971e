"""What can honestly be said of a metric or KPI over a period: known, between, or unknown."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Number = int | float


class Why(StrEnum):
    """Why a figure cannot be known. The sentence for each lives in `language`."""

    NO_READING = "no_reading"
    """Nothing was typed or imported for the period."""
    NOT_AVAILABLE = "not_available"
    """The platform does not give this number; the owner said so with `-`."""
    NOT_ADDITIVE = "not_additive"
    """Unique people are counted once a period; only a reading of that very period would do."""
    ZERO_DENOMINATOR = "zero_denominator"
    """The formula would divide by zero."""
    MISSING_PART = "missing_part"
    """A part of the formula is unknown; `Unknown.about` names the part."""
    TOO_OLD = "too_old"
    """The last level reading is more than seven days before the period's end."""
    DEFINITION_BREAK = "definition_break"
    """The platform changed what it counts inside the period."""
    LOW_COVERAGE = "low_coverage"
    """Under 75 % of the days are filled, so a comparison would mislead."""
    NO_COMPARISON = "no_comparison"
    """There is nothing to compare with."""
    OTHER_WINDOW = "other_window"
    """One figure is of the whole period, the other a mean of its weeks: two statistics."""
    BAD_FORMULA = "bad_formula"
    """The formula cannot be read or refers to itself."""
    NOT_POOLABLE = "not_poolable"
    """A rate typed without its parts can be shown but not pooled."""
    ARCHIVED = "archived"
    """The shop's own figure was put away; its readings stay."""
    NO_MARGIN = "no_margin"
    """Every sale loses money, so no number of sales pays anything back."""
    NO_GAIN = "no_gain"
    """Nothing was gained over the usual, so there is no price for a gain."""
    NO_VARIATION = "no_variation"
    """All past values are the same, so there is no range."""
    TOO_FEW = "too_few"
    """Too few past values for a range."""


class Note(StrEnum):
    """A remark that belongs beside a figure; printed in the notes on figures."""

    SPLIT_BY_DAYS = "split_by_days"
    """A week across the month's border was shared out by days: an estimate."""
    ROUNDED = "rounded"
    """At least one reading was rounded by the phone; see `Known.rounded_by`."""
    ESTIMATED = "estimated"
    PARTIAL = "partial"
    """Not every day of the period is filled; see `coverage`."""
    MONTH_FIGURE = "month_figure"
    """The platform's own figure for the period was typed and wins over the weeks."""
    ONE_LEVEL = "one_level"
    """Only one follower count was there, so it stands for the average."""
    WEEKLY_WEIGHTED = "weekly_weighted"
    """A rate over weekly uniques: a weighted mean of weekly rates, not the month's rate."""
    SMALL_SAMPLE = "small_sample"
    """Too few cases to trust the rate; see `Known.low` and `Known.high` (Wilson 95 %)."""
    DIFFERS_FROM_WEEKS = "differs_from_weeks"
    """The typed month figure and the sum of weeks differ."""
    SOME_ACCOUNTS = "some_accounts"
    """Of all accounts only those that have every part are counted."""


@dataclass(frozen=True, slots=True)
class Known:
    """A figure that is known. `value` is int for counts and money (minor units); percent KPIs are
    in percent units (7.5 is 7.5 %)."""

    value: Number
    rounded_by: Number = 0
    """Plus or minus this much, because the phone rounded."""
    coverage: float = 1.0
    """Share of the period's days that have data, 0 to 1."""
    notes: frozenset[Note] = frozenset()
    parts: tuple[tuple[str, Number], ...] = ()
    """The figures it was made of, by key, in formula order."""
    exact: Fraction | None = field(default=None, compare=False)
    """Where weeks were shared out by days: the share before it was cut into a whole number. Rates
    are made of it, so that a month of equal weeks has the rate of each of them."""
    low: float | None = None
    high: float | None = None
    """A Wilson 95 % interval where the sample is small."""


@dataclass(frozen=True, slots=True)
class Between:
    """A figure that lies between two bounds, both inclusive (reach over a longer period)."""

    low: Number
    high: Number
    mean: float
    """The mean of the shorter readings, for showing beside the bounds."""
    why: Why = Why.NOT_ADDITIVE
    coverage: float = 1.0
    notes: frozenset[Note] = frozenset()
    parts: tuple[tuple[str, Number], ...] = ()


@dataclass(frozen=True, slots=True)
class Unknown:
    """A figure that cannot be known, and why. Never zero."""

    why: Why
    about: str = ""
    """The key of the missing part, where one part is to blame."""
    coverage: float = 0.0
    notes: frozenset[Note] = field(default_factory=frozenset)
    parts: tuple[tuple[str, Number], ...] = ()


def precise(known: Iterable[Known]) -> Fraction | None:
    """The sum of what is known before it was cut into whole numbers; None where nothing was cut."""
    every = list(known)
    if all(one.exact is None for one in every):
        return None
    return sum(
        (Fraction(one.value) if one.exact is None else one.exact for one in every), Fraction()
    )


Answer = Known | Between | Unknown
