"""The calculators of goals: is a number within reach, and how does a goal stand?

The keys of inputs and answers are those of the worked cases.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kpidesk.domain.achievable import driver
from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.forecast import Forecast, forecast, increments
from kpidesk.domain.pace import Way, by_pace, elapsed_share, kept, with_chance
from kpidesk.domain.problem import refuse

Document = Mapping[str, Any]
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
    `Refused` when a number is missing.
    """
    if "limit" in given:
        return _kept(given)
    baseline = _number(given, "baseline")
    target = given.get("target")
    if target is None:
        target = baseline * (1 + _number(given, "change_pct") / 100)
    way = Way(baseline, _checked("target", target))
    elapsed = elapsed_share(_number(given, "elapsed"), _number({"total": 1, **given}, "total"))
    current = _number(given, "current")
    return _standing(way, current, elapsed)


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
        "status": same if pace is None else by_pace(pace),
    }


def _or(value: float | None, otherwise: Unknown) -> float | Unknown:
    return otherwise if value is None else value


def _kept(given: Document) -> Document:
    limit = _number(given, "limit")
    name = next((name for name in given if name.startswith("weekly_")), None)
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
    levels = _numbers(given, "levels")
    values = increments(levels)
    ahead = forecast(values, _number(given, "h"))
    now = levels[-1] if levels else 0.0
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
    values = _numbers(given, name)
    weeks = _number(given, "h")
    ahead = forecast(values, weeks)
    baseline: float = sum(values[-4:]) / max(len(values[-4:]), 1) * weeks
    if isinstance(given.get("baseline"), int | float):
        baseline = _number(given, "baseline")
    target = baseline * (1 + _number({"change_pct": GROWTH, **given}, "change_pct") / 100)
    if "target" in given:
        target = _number(given, "target")
    answer = {**_range(ahead, len(values)), "baseline": baseline, "target": target}
    return answer if ahead is None else {**answer, "p": _chance(ahead, target)}


def _in_flight(given: Document) -> Document:
    history, weeks = _numbers(given, "history"), _number(given, "weeks_left")
    done, target = _number(given, "done"), _number(given, "target")
    passed = given.get("weeks_done")
    gone = _number(given, "weeks_done") if passed is not None else _weeks_done(history, done)
    way = Way(0.0, target)
    share, made = elapsed_share(gone, gone + weeks), way.progress(done)
    pace = way.pace(done, way.straight(share))
    ahead = forecast(history, weeks)
    unknown = Unknown(Why.ZERO_DENOMINATOR, "target")
    answer: dict[str, Any] = {
        "progress": unknown if made is None else made * 100,
        "pace": _or(pace, unknown),
        "needed_per_week": (target - done) / weeks if weeks > 0 else unknown,
        "run_rate": sum(history) / len(history) if history else Unknown(Why.NO_READING, "history"),
        "status_by_pace": unknown if pace is None else by_pace(pace),
    }
    chance = ahead.chance(target - done) if ahead else None
    if pace is not None:
        answer["status"] = with_chance(by_pace(pace), chance)[0]
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
    found = driver(_number(given, "needed"), _number(given, results), _number(given, efforts))
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
    return _checked(name, given[name])


def _checked(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > 1e15:
        raise refuse("not_a_number", name=name)
    if value != value:
        raise refuse("not_a_number", name=name)
    return float(value)


def _numbers(given: Document, name: str) -> list[float]:
    values = given.get(name)
    if not isinstance(values, Sequence) or isinstance(values, str):
        raise refuse("not_a_list", name=name)
    return [_checked(name, value) for value in values if value is not None]
