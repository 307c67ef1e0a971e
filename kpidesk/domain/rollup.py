"""Days and weeks into longer periods, by what kind of figure it is.

A flow is added up and a border week shared out by days; a level is the last one, no more than a
week old; distinct people are known only for their own window and otherwise lie between bounds.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Answer, Between, Known, Note, Number, Unknown, Why, precise
from kpidesk.domain.formula import plain
from kpidesk.domain.metric import Kind
from kpidesk.domain.period import Period, month_of, months_of
from kpidesk.domain.reading import State
from kpidesk.domain.shop import WeekRule
from kpidesk.domain.track import Piece, Track

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kpidesk.domain.metric import Metric
    from kpidesk.domain.reading import Reading

LEVEL_DAYS = 7
"""A level may be this many days old at the end of the period."""
_WEEK = 7
_THURSDAY = 3
_ALL: frozenset[Note] = frozenset()
_PARTLY = frozenset({Note.PARTIAL})


def roll_up(
    metric: Metric,
    readings: Iterable[Reading] | Track,
    period: Period,
    week_rule: WeekRule = WeekRule.DAYS,
) -> Answer:
    """What the readings of `metric` of one account say of `period`; none of them may be of
    another metric or account. Readings outside the period are allowed (a level needs them)."""
    track = readings if isinstance(readings, Track) else Track(readings)
    if metric.kind is Kind.LEVEL:
        return _level(track, period.last.toordinal(), period)
    if metric.kind is Kind.FLOW:
        return _flow(track, period, week_rule)
    if metric.kind is Kind.UNIQUE:
        return _unique(track, period)
    return _latest(track, period)


def opening(readings: Iterable[Reading] | Track, period: Period) -> Answer:
    """The level just before `period` began, no more than a week old."""
    track = readings if isinstance(readings, Track) else Track(readings)
    return _level(track, period.first.toordinal() - 1, period)


def _nothing(track: Track, period: Period) -> Unknown:
    unavailable = track.said_unavailable(period)
    return Unknown(Why.NOT_AVAILABLE if unavailable else Why.NO_READING)


def _known(reading: Reading, *notes: Note) -> Known:
    """A single reading as an answer."""
    assert reading.value is not None
    return Known(reading.value, reading.rounded_by, notes=frozenset(notes) | _notes(reading))


def _notes(reading: Reading) -> frozenset[Note]:
    if reading.rounded_by:
        return frozenset({Note.ROUNDED})
    return frozenset({Note.ESTIMATED}) if reading.state is State.ESTIMATED else frozenset()


def _level(track: Track, day: int, period: Period) -> Answer:
    reading = track.last_by(day)
    if reading is None:
        return _nothing(track, period)
    if day - reading.period.last.toordinal() > LEVEL_DAYS:
        unavailable = track.said_unavailable(period)
        return Unknown(Why.NOT_AVAILABLE if unavailable else Why.TOO_OLD)
    return _known(reading)


def _latest(track: Track, period: Period) -> Answer:
    """A rate or a distribution that was read as such: only for its own period."""
    exact = track.exact.get(period)
    if exact is not None:
        return _known(exact)
    if track.overlapping(period):
        return Unknown(Why.NOT_POOLABLE)
    return _nothing(track, period)


def _flow(track: Track, period: Period, rule: WeekRule) -> Answer:
    quick = _quick(track, period, rule)
    if quick is not None:
        return quick
    exact = track.exact.get(period)
    if exact is not None and (track.disjoint or len(track.overlapping(period)) == 1):
        return _known(exact)
    if exact is not None:
        return _own_figure(track, exact)
    if not track.disjoint and _has_month_figures(track, period):
        return _joined([_flow(track, month, rule) for month in months_of(period)], period)
    return _added(track, period, rule)


def _quick(track: Track, period: Period, rule: WeekRule) -> Known | Unknown | None:
    """The sum of readings that lie wholly inside or outside, which is nearly always."""
    if track.plain is None or (rule is WeekRule.THURSDAY and _whole_months(period)):
        return None
    total = track.plain.total(period.first.toordinal(), period.last.toordinal())
    if total is None:
        return None
    if not total[1]:
        return _nothing(track, period)
    coverage = total[1] / period.days
    return Known(plain(total[0]), 0, coverage, _ALL if coverage == 1 else _PARTLY)


def _own_figure(track: Track, exact: Reading) -> Known:
    """A figure read for exactly the period, beside shorter ones: it wins, and a difference is
    noted."""
    notes = {Note.MONTH_FIGURE} if exact.period.days > _WEEK else set()
    others = Track(r for r in track.overlapping(exact.period) if r is not exact)
    added = _added(others, exact.period, WeekRule.DAYS)
    if isinstance(added, Known) and added.coverage == 1:
        assert exact.value is not None
        if abs(added.value - exact.value) > added.rounded_by + exact.rounded_by:
            notes.add(Note.DIFFERS_FROM_WEEKS)
    return _known(exact, *notes)


def _whole_months(period: Period) -> bool:
    return period.first.day == 1 and month_of(period.last).last == period.last


def _has_month_figures(track: Track, period: Period) -> bool:
    """True when some whole month of several has a figure of its own, which then counts."""
    if not _whole_months(period) or period.is_calendar_month:
        return False
    return any(month in track.exact for month in months_of(period))


def _joined(parts: list[Answer], period: Period) -> Answer:
    """Answers of consecutive months as one answer of the whole."""
    known = [part for part in parts if isinstance(part, Known)]
    broken = [p for p in parts if isinstance(p, Unknown) and p.why is Why.DEFINITION_BREAK]
    if broken or not known:
        return broken[0] if broken else parts[0]
    days = [m.days for m in months_of(period)]
    covered = sum(
        Fraction(part.coverage).limit_denominator(366) * n
        for part, n in zip(parts, days, strict=True)
        if isinstance(part, Known)
    )
    coverage = float(covered / sum(days))
    notes = frozenset().union(*(part.notes for part in known))
    if coverage < 1:
        notes |= {Note.PARTIAL}
    value: Number = sum(part.value for part in known)
    rounded = sum(part.rounded_by for part in known)
    return Known(value, rounded, coverage, notes, exact=precise(known))


def _added(track: Track, period: Period, rule: WeekRule) -> Answer:
    """The sum over the days that have data; `coverage` says how many those are."""
    by_thursday = rule is WeekRule.THURSDAY and _whole_months(period)
    pieces = track.pieces_in(period)
    coverage = sum(piece.days_in(period) for piece in pieces) / period.days
    counted = [(p, n) for p in pieces if (n := _days_of(p, period, by_thursday))]
    if not counted:
        return _nothing(track, period)
    if len({piece.reading.version for piece, _ in counted}) > 1:
        return Unknown(Why.DEFINITION_BREAK, coverage=coverage)
    notes: set[Note] = {Note.PARTIAL} if coverage < 1 else set()
    total: int | Fraction = 0
    exact = Fraction()
    rounded: int | Fraction = 0
    for piece, days in counted:
        is_whole = days == len(piece.days)
        total += piece.value if is_whole else piece.share(period)
        exact += Fraction(piece.value) * days / len(piece.days)
        if not is_whole:
            notes |= {Note.SPLIT_BY_DAYS, Note.ESTIMATED}
        if piece.reading.rounded_by:
            rounded += Fraction(str(piece.reading.rounded_by)) * days / len(piece.days)
        notes |= _notes(piece.reading)
    uncut = exact if exact != total else None
    return Known(plain(total), plain(rounded), coverage, frozenset(notes), exact=uncut)


def _days_of(piece: Piece, period: Period, by_thursday: bool) -> int:
    """How many of a piece's days count; by the Thursday rule a week counts whole or not at all."""
    if by_thursday and len(piece.days) == _WEEK:
        return _WEEK if _thursday(piece) in period else 0
    return piece.days_in(period)


def _thursday(piece: Piece) -> date:
    return next(day for day in piece.reading.period if day.weekday() == _THURSDAY)


def _unique(track: Track, period: Period) -> Answer:
    exact = track.exact.get(period)
    if exact is not None:
        return _known(exact)
    found = track.overlapping(period)
    if not found:
        return _nothing(track, period)
    if len({reading.version for reading in found}) > 1:
        return Unknown(Why.DEFINITION_BREAK)
    inside = [r for r in found if period.covers(r.period)]
    if not inside:
        return _nothing(track, period)
    covered = _covered_days(found, period)
    coverage = covered / period.days
    low = max(max(0, _value(r) - r.rounded_by) for r in inside)
    parts = (("low", low), ("mean", _mean(found, period)))
    if covered < period.days:
        return Unknown(Why.NOT_ADDITIVE, coverage=coverage, parts=parts)
    notes = frozenset().union(*(_notes(r) for r in found))
    return Between(low, _upper(found, period), _mean(found, period), notes=notes)


def _value(reading: Reading) -> Number:
    assert reading.value is not None
    return reading.value


def _covered_days(readings: list[Reading], period: Period) -> int:
    days: set[int] = set()
    for reading in readings:
        both = reading.period.overlap(period)
        if both:
            days.update(range(both.first.toordinal(), both.last.toordinal() + 1))
    return len(days)


def _upper(found: list[Reading], period: Period) -> Number:
    """The smallest sum of readings that together cover the period: nobody is seen outside them."""
    sums = [sum(_value(r) + r.rounded_by for r in found)]
    sums += [_value(r) + r.rounded_by for r in found if r.period.covers(period)]
    for length in {r.period.days for r in found}:
        alike = [r for r in found if r.period.days == length]
        if _covered_days(alike, period) == period.days:
            sums.append(sum(_value(r) + r.rounded_by for r in alike))
    return min(sums)


def _mean(found: list[Reading], period: Period) -> float:
    """The mean of the readings of the most usual length whose middle lies in the period."""
    middles = [r for r in found if middle(r.period) in period] or found
    lengths = [r.period.days for r in middles]
    usual = max(set(lengths), key=lambda length: (lengths.count(length), length))
    values = [_value(r) for r in middles if r.period.days == usual]
    return sum(values) / len(values)


def middle(period: Period) -> date:
    """The day in the middle; a Monday week's is its Thursday."""
    return period.first + (period.last - period.first) // 2
