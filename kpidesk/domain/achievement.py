"""The calculators of goals: is a number within reach, and how does a goal stand?

The keys of inputs and answers are those of the worked cases.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from kpidesk.domain.achievable import driver
from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.figure import measure
from kpidesk.domain.forecast import Forecast, forecast
from kpidesk.domain.pace import (
    EARLY_UNTIL,
    Status,
    Way,
    by_pace,
    elapsed_share,
    kept,
    with_chance,
)
from kpidesk.domain.problem import refuse

Document = Mapping[str, Any]
LAST_FOUR = "sum of last 4 weeks"
"""The one baseline that may be named instead of given."""
GROWTH = 35.0
"""The percentage the worked case asks for; `change_pct` in the input chooses another."""


def achievable(given: Document) -> Document:
    """Weekly levels, weekly flows, a goal in flight, or what a number of followers needs.

    Raises `Refused` when the input is none of these.
    """
    if "levels" in given:
        return _of_levels(given)
    if "history" in given:
        return _in_flight(given)
    if "needed" in given:
        return _driver(given)
    name = next((name for name in given if name.startswith("weekly_")), None)
    if name is None:
        raise refuse("missing_input", name="levels, weekly_…, history, needed")
    return _of_flows(given, name)


def goal_progress(given: Document) -> Document:
    """Progress, expected value, pace and status; or how well a weekly limit was kept.

    `elapsed` is in the unit of `total`, or a share of the time where no total is given. Raises
    `Refused` when a number is missing, strange or out of its bounds.
    """
    if "limit" in given:
        return _kept(given)
    _only(given, "baseline", "target", "change_pct", "current", "elapsed", "total")
    baseline = _number(given, "baseline")
    target = given.get("target")
    if target is None:
        target = baseline * (1 + _number(given, "change_pct") / 100)
    way = Way(baseline, measure("target", target))
    elapsed = _elapsed(given)
    current = _number(given, "current")
    return _standing(way, current, elapsed)


def _elapsed(given: Document) -> float:
    gone, total = _at_least_0(given, "elapsed"), given.get("total")
    if total is None and gone > 1:
        raise refuse("missing_input", name="total")
    return elapsed_share(gone, 1.0 if total is None else _above_0(given, "total"))


def _standing(way: Way, current: float, elapsed: float) -> Document:
    made = way.progress(current)
    straight, compound = way.straight(elapsed), way.compound(elapsed)
    chosen = compound if way.is_curved and compound is not None else straight
    due = way.progress(chosen)
    pace = way.pace(current, chosen)
    same = Unknown(Why.ZERO_DENOMINATOR, "target")
    return {
        "target": way.target,
        "progress": same if made is None else made * 100,
        "expected_value": chosen,
        "expected_progress": same if due is None else due * 100,
        "expected_linear": straight,
        "expected_compound": same if compound is None else compound,
        "pace": same if pace is None else pace,
        "pace_linear": _or(way.pace(current, straight), same),
        "pace_compound": same if compound is None else _or(way.pace(current, compound), same),
        "status": _status(way, current, elapsed, pace) or same,
    }


def _status(way: Way, current: float, elapsed: float, pace: float | None) -> Status | None:
    """The rules that plain numbers decide: the end, the beginning, else the pace."""
    if way.target == way.baseline:
        return None
    if elapsed >= 1:
        met = current <= way.target if way.target < way.baseline else current >= way.target
        return Status.ACHIEVED if met else Status.MISSED
    if elapsed < EARLY_UNTIL or pace is None:
        return Status.TOO_EARLY
    return by_pace(pace)


def _or(value: float | None, otherwise: Unknown) -> float | Unknown:
    return otherwise if value is None else value


def _kept(given: Document) -> Document:
    limit = _number(given, "limit")
    name = next((name for name in given if name.startswith("weekly_")), None)
    _only(given, "limit", "above", name or "weekly_median")
    values = _numbers(given, name or "weekly_median")
    found = kept(values, limit, or_less=not given.get("above", False))
    if found is None:
        nothing = Unknown(Why.NO_READING, name or "weekly_median")
        return dict.fromkeys(("weeks_met", "weeks", "share", "current_ok", "status"), nothing)
    return {
        "weeks_met": found.met,
        "weeks": found.weeks,
        "share": found.share * 100,
        "current_ok": found.latest_met,
        "status": found.status,
    }


def _of_levels(given: Document) -> Document:
    _only(given, "levels", "h", "targets")
    levels = _numbers_with_gaps(given, "levels")
    known = [level for level in levels if level is not None]
    if any(level < 0 for level in known):
        raise refuse("negative_figure", name="levels")
    # What two weeks added is no week's increment: a gap gives none.
    values = [b - a for a, b in pairwise(levels) if a is not None and b is not None]
    ahead = forecast(values, _above_0(given, "h"))
    now = known[-1] if known else 0.0
    answer = _range(ahead, len(values))
    if ahead is None:
        return answer
    wanted = given.get("targets")
    targets = _numbers(given, "targets") if wanted is not None else _round_steps(now)
    chances = {f"p_{target:.12g}": _chance(ahead, target - now) for target in targets}
    return {**answer, "level_mid": now + ahead.centre, **chances}


def _round_steps(now: float) -> list[float]:
    """The next ten hundreds above `now` and one thousand more, where no target is asked about."""
    first = (now // 100 + 1) * 100
    return [*(first + 100 * step for step in range(10)), now + 1_000]


def _of_flows(given: Document, name: str) -> Document:
    _only(given, name, "h", "baseline", "change_pct", "target")
    values = _numbers(given, name)
    weeks = _above_0(given, "h")
    ahead = forecast(values, weeks)
    baseline: float = sum(values[-4:]) / max(len(values[-4:]), 1) * weeks
    if given.get("baseline") not in (None, LAST_FOUR):
        baseline = _number(given, "baseline")
    target = baseline * (1 + _number({"change_pct": GROWTH, **given}, "change_pct") / 100)
    if "target" in given:
        target = _number(given, "target")
    answer = {**_range(ahead, len(values)), "baseline": baseline, "target": target}
    return answer if ahead is None else {**answer, "p": _chance(ahead, target)}


def _in_flight(given: Document) -> Document:
    _only(given, "history", "done", "target", "weeks_left", "weeks_done")
    history, weeks = _numbers(given, "history"), _at_least_0(given, "weeks_left")
    done, target = _at_least_0(given, "done"), _at_least_0(given, "target")
    passed = given.get("weeks_done")
    gone = _at_least_0(given, "weeks_done") if passed is not None else _weeks_done(history, done)
    way = Way(0.0, target)
    share, made = elapsed_share(gone, gone + weeks), way.progress(done)
    pace = way.pace(done, way.straight(share))
    ahead = forecast(history, weeks)
    unknown = Unknown(Why.ZERO_DENOMINATOR, "target")
    answer: dict[str, Any] = {
        "progress": unknown if made is None else made * 100,
        "pace": _or(pace, unknown),
        "needed_per_week": _needed(target - done, weeks),
        "run_rate": sum(history) / len(history) if history else Unknown(Why.NO_READING, "history"),
        "status_by_pace": unknown if pace is None else by_pace(pace),
    }
    chance = ahead.chance(target - done) if ahead else None
    answer["status"] = _status_in_flight(way, done, share, pace, chance) or unknown
    if ahead is None:
        return {**answer, "forecast_total": Unknown(Why.TOO_FEW, "history")}
    flat = Unknown(Why.NO_VARIATION, "history")
    return {
        **answer,
        "forecast_total": done + ahead.centre,
        "lo80": flat if ahead.low is None else done + ahead.low,
        "hi80": flat if ahead.high is None else done + ahead.high,
        "p": _chance(ahead, target - done),
    }


def _needed(missing: float, weeks: float) -> float | Unknown:
    """What every week left must bring; nothing once the target is there."""
    if missing <= 0:
        return 0.0
    return missing / weeks if weeks > 0 else Unknown(Why.ZERO_DENOMINATOR, "weeks_left")


def _status_in_flight(
    way: Way, done: float, share: float, pace: float | None, chance: float | None
) -> Status | None:
    """A sum is achieved as soon as it is reached."""
    if way.target != way.baseline and done >= way.target:
        return Status.ACHIEVED
    found = _status(way, done, share, pace)
    return found and with_chance(found, chance)[0]


def _weeks_done(history: list[float], done: float) -> float:
    """How many of the newest weeks make up what is done already."""
    total = 0.0
    for count, value in enumerate(reversed(history), 1):
        total += value
        if abs(total - done) < 1e-9:
            return count
    raise refuse("missing_input", name="weeks_done")


def _driver(given: Document) -> Document:
    efforts = next((name for name in given if name.endswith("_4w_sum")), "reach_4w_sum")
    results = next((name for name in given if name.endswith("_4w")), "follows_4w")
    _only(given, "needed", results, efforts)
    needed, won = _at_least_0(given, "needed"), _at_least_0(given, results)
    found = driver(needed, won, _at_least_0(given, efforts))
    thing = efforts.removesuffix("_4w_sum")
    names = ("follow_through", f"{thing}_needed", "multiple_of_4w")
    if found is None:
        return dict.fromkeys(names, Unknown(Why.ZERO_DENOMINATOR, results))
    return dict(zip(names, (found.rate, found.needed, found.times), strict=True))


def _range(ahead: Forecast | None, n: int) -> dict[str, Any]:
    if ahead is None:
        few = Unknown(Why.TOO_FEW, "history")
        return {"n": n, **dict.fromkeys(("mean", "sd", "r", "centre", "se", "lo80", "hi80"), few)}
    flat = Unknown(Why.NO_VARIATION, "history")
    return {
        "n": ahead.n,
        "mean": ahead.mean,
        "sd": ahead.spread,
        "r": ahead.memory,
        "centre": ahead.centre,
        "se": ahead.error,
        "lo80": flat if ahead.low is None else ahead.low,
        "hi80": flat if ahead.high is None else ahead.high,
    }


def _chance(ahead: Forecast, need: float) -> float | Unknown:
    chance = ahead.chance(need)
    return Unknown(Why.NO_VARIATION, "history") if chance is None else chance * 100


def _number(given: Document, name: str) -> float:
    if name not in given:
        raise refuse("missing_input", name=name)
    return measure(name, given[name])


def _at_least_0(given: Document, name: str) -> float:
    value = _number(given, name)
    if value < 0:
        raise refuse("negative_figure", name=name)
    return value


def _above_0(given: Document, name: str) -> float:
    value = _number(given, name)
    if value <= 0:
        raise refuse("not_above_0", name=name)
    return value


def _only(given: Document, *known: str) -> None:
    """Refuse a name that would be passed over in silence."""
    strange = [name for name in given if name not in known]
    if strange:
        raise refuse("strange_input", name=", ".join(strange), known=", ".join(known))


def _numbers(given: Document, name: str) -> list[float]:
    return [value for value in _numbers_with_gaps(given, name) if value is not None]


def _numbers_with_gaps(given: Document, name: str) -> list[float | None]:
    if name not in given:
        raise refuse("missing_input", name=name)
    values = given[name]
    if not isinstance(values, Sequence) or isinstance(values, str):
        raise refuse("not_a_list", name=name)
    return [None if value is None else measure(name, value) for value in values]
