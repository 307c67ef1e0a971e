"""All readings of one metric of one account along the calendar, each day counted once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from kpidesk.domain.reading import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kpidesk.domain.answer import Number
    from kpidesk.domain.period import Period
    from kpidesk.domain.reading import Reading

Exact = int | Fraction


@dataclass(frozen=True, slots=True)
class Piece:
    """A value and the days it belongs to (proleptic ordinals, ascending); never empty."""

    days: Sequence[int]
    value: Exact
    reading: Reading

    def days_in(self, period: Period) -> int:
        """How many of its days lie in `period`."""
        first, last = period.first.toordinal(), period.last.toordinal()
        return bisect_right(self.days, last) - bisect_left(self.days, first)

    def share(self, period: Period) -> Exact:
        """What falls on the days inside `period`. A whole number is cut into whole numbers, and
        over any partition of its days the cuts add up to it again."""
        first, last = period.first.toordinal(), period.last.toordinal()
        before, through = bisect_left(self.days, first), bisect_right(self.days, last)
        return self._through(through) - self._through(before)

    def _through(self, days: int) -> Exact:
        if isinstance(self.value, Fraction):
            return self.value * days / len(self.days)
        return (2 * self.value * days + len(self.days)) // (2 * len(self.days))


@dataclass(frozen=True, slots=True)
class Lean:
    """Readings that are all exact, of one definition and of no breakdown, as columns: cheap where
    only their sums are wanted. Ordinals of first and last days, ascending by first day."""

    firsts: Sequence[int]
    lasts: Sequence[int]
    values: Sequence[Number]
    version: str
    make: Callable[[], Iterable[Reading]]
    """The readings themselves, for whoever needs more than the sums."""


class Plain:
    """Running sums over plain readings, so that a sum over any days takes two look-ups."""

    def __init__(
        self, firsts: Sequence[int], lasts: Sequence[int], values: Iterable[Number]
    ) -> None:
        self._firsts = firsts
        self._lasts = lasts
        self._sums = [0, *accumulate(_exact(value) for value in values)]
        spans = (last - first + 1 for first, last in zip(firsts, lasts, strict=True))
        self._days = [0, *accumulate(spans)]

    def total(self, first: int, last: int) -> tuple[Exact, int] | None:
        """Sum and number of days of the readings from one ordinal to another; None where a
        reading crosses one of the two ends and must be shared out."""
        start = bisect_left(self._firsts, first)
        end = bisect_right(self._firsts, last)
        if start and self._lasts[start - 1] >= first:
            return None
        if end > start and self._lasts[end - 1] > last:
            return None
        return self._sums[end] - self._sums[start], self._days[end] - self._days[start]


class Track:
    """The readings of one metric of one account; readings of a breakdown are left out."""

    def __init__(self, readings: Iterable[Reading] | Lean) -> None:
        self._lean = readings if isinstance(readings, Lean) else None
        self._given = () if isinstance(readings, Lean) else readings

    def __bool__(self) -> bool:
        if self._lean is not None:
            return bool(self._lean.firsts)
        return bool(self._every)

    @cached_property
    def _every(self) -> list[Reading]:
        given = self._lean.make() if self._lean is not None else self._given
        every = [r for r in given if not r.breakdown]
        every.sort(key=lambda r: (r.period.first, r.period.last))
        return every

    @cached_property
    def unavailable(self) -> list[Reading]:
        """Those of which the owner said that the platform does not give them."""
        if self._lean is not None:
            return []
        return [r for r in self._every if r.state is State.UNAVAILABLE]

    @cached_property
    def readings(self) -> list[Reading]:
        """Those with a value, by first day."""
        return [r for r in self._every if r.state is not State.UNAVAILABLE]

    @cached_property
    def exact(self) -> dict[Period, Reading]:
        """Those with a value by their period."""
        return {r.period: r for r in self.readings}

    @cached_property
    def _periods(self) -> set[tuple[int, int]]:
        if self._lean is not None:
            return set(zip(self._lean.firsts, self._lean.lasts, strict=True))
        return {(r.period.first.toordinal(), r.period.last.toordinal()) for r in self._every}

    def tells_of(self, period: Period) -> bool:
        """True when something was said of exactly this period, be it that it is not given."""
        return (period.first.toordinal(), period.last.toordinal()) in self._periods

    def ends_in(self, period: Period) -> bool:
        """True when something was said of days of which the last lies in `period`."""
        first, last = period.first.toordinal(), period.last.toordinal()
        return any(first <= end <= last for _, end in self._periods)

    def versions_in(self, period: Period) -> set[str]:
        """The definitions of the readings that share a day with `period`."""
        if self._lean is None:
            return {r.version for r in self.overlapping(period)}
        first, last = period.first.toordinal(), period.last.toordinal()
        end = bisect_right(self._lean.firsts, last)
        shares = end and max(self._lean.lasts[max(0, end - 8) : end]) >= first
        return {self._lean.version} if shares else set()

    @cached_property
    def _firsts(self) -> list[int]:
        return [r.period.first.toordinal() for r in self.readings]

    @cached_property
    def _longest(self) -> int:
        return max((r.period.days for r in self.readings), default=0)

    @cached_property
    def _by_last(self) -> list[Reading]:
        return sorted(self.readings, key=lambda r: (r.period.last, r.period.first))

    @cached_property
    def _lasts(self) -> list[int]:
        return [r.period.last.toordinal() for r in self._by_last]

    @cached_property
    def disjoint(self) -> bool:
        """True when no two readings share a day."""
        pairs = zip(self.readings, self.readings[1:], strict=False)
        return all(a.period.last < b.period.first for a, b in pairs)

    @cached_property
    def pieces(self) -> list[Piece]:
        """The readings with every day counted once, in order of their first day."""
        if self.disjoint:
            return [
                Piece(range(first, first + r.period.days), _exact(r.value), r)
                for first, r in zip(self._firsts, self.readings, strict=True)
            ]
        return _layered(self.readings)

    @cached_property
    def _piece_firsts(self) -> list[int]:
        return [piece.days[0] for piece in self.pieces]

    @cached_property
    def _widest_piece(self) -> int:
        return max((piece.days[-1] - piece.days[0] + 1 for piece in self.pieces), default=0)

    @cached_property
    def plain(self) -> Plain | None:
        """The running sums of readings that share no day and are all exact and of one definition;
        None where they are not, and every piece must be looked at."""
        lean = self._lean
        if lean is not None:
            apart = all(a < b for a, b in zip(lean.lasts, lean.firsts[1:], strict=False))
            return Plain(lean.firsts, lean.lasts, lean.values) if apart else None
        if not self.disjoint or len({r.version for r in self.readings}) > 1:
            return None
        if any(r.rounded_by or r.state is not State.EXACT for r in self.readings):
            return None
        lasts = [r.period.last.toordinal() for r in self.readings]
        return Plain(self._firsts, lasts, [r.value or 0 for r in self.readings])

    def pieces_in(self, period: Period) -> list[Piece]:
        """The pieces that may have a day in `period`."""
        first, last = period.first.toordinal(), period.last.toordinal()
        start = bisect_left(self._piece_firsts, first - self._widest_piece + 1)
        end = bisect_right(self._piece_firsts, last)
        return [piece for piece in self.pieces[start:end] if piece.days[-1] >= first]

    def overlapping(self, period: Period) -> list[Reading]:
        """The readings that share a day with `period`, by first day."""
        start = bisect_left(self._firsts, period.first.toordinal() - self._longest + 1)
        end = bisect_right(self._firsts, period.last.toordinal())
        return [r for r in self.readings[start:end] if r.period.last >= period.first]

    def inside(self, period: Period) -> list[Reading]:
        """The readings that lie wholly in `period`."""
        return [r for r in self.overlapping(period) if period.covers(r.period)]

    def last_by(self, day: int) -> Reading | None:
        """The newest reading that ends on or before the ordinal `day`."""
        index = bisect_right(self._lasts, day)
        return self._by_last[index - 1] if index else None

    def said_unavailable(self, period: Period) -> bool:
        """True when the owner said of a day in `period` that the number is not given."""
        return any(r.period.overlap(period) for r in self.unavailable)


def _exact(value: Number | None) -> Exact:
    return value if isinstance(value, int) else Fraction(str(value))


def _layered(readings: list[Reading]) -> list[Piece]:
    """Count each day once where readings of several lengths overlap.

    The shortest readings that fill a longer one stand for it. Where they fill it in part, the
    rest of the longer one belongs to the days they leave open; where they exceed it, the longer
    one stands alone.
    """
    owner: dict[int, Reading] = {}
    pieces: dict[int, Piece] = {}
    for reading in sorted(readings, key=lambda r: (r.period.days, r.period.first)):
        days = range(reading.period.first.toordinal(), reading.period.last.toordinal() + 1)
        left = [day for day in days if day not in owner]
        if not left:
            continue
        value = _exact(reading.value)
        inner = {id(owner[day]): pieces[id(owner[day])] for day in days if day in owner}
        within = all(p.days[0] >= days[0] and p.days[-1] <= days[-1] for p in inner.values())
        if inner and within:
            rest = value - sum(piece.value for piece in inner.values())
            if rest < 0 <= value:
                for mark in inner:
                    del pieces[mark]
                left, rest = list(days), value
            value = rest
        elif inner:
            value = Fraction(value) * len(left) / len(days)
        for day in left:
            owner[day] = reading
        contiguous = len(left) == len(days)
        pieces[id(reading)] = Piece(days if contiguous else left, value, reading)
    return sorted(pieces.values(), key=lambda piece: piece.days[0])
