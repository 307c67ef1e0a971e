"""A and R of a wish: what the shop's own weeks and its objective say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kpidesk.domain.achievable import Band, Driver, band, driver, is_beyond
from kpidesk.domain.forecast import Forecast, forecast, forecast_mean, is_accelerating
from kpidesk.domain.objective import PRIMARY, SUPPORTING
from kpidesk.domain.shape import Nature, Shape
from kpidesk.domain.smart.letters import Letter, Reason, Verdict, reason
from kpidesk.domain.smart.wish import Relation

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.domain.objective import Objective
    from kpidesk.domain.past import Past
    from kpidesk.domain.smart.aim import Aim
    from kpidesk.domain.smart.wish import Wish

DRIVERS: dict[str, tuple[str, str]] = {
    "followers": ("followers_gained", "reach"),
    "followers_gained": ("followers_gained", "reach"),
    "orders": ("orders", "link_clicks"),
    "leads": ("leads", "link_clicks"),
    "link_clicks": ("link_clicks", "reach"),
    "profile_visits": ("profile_visits", "reach"),
    "inquiries": ("inquiries", "reach"),
}
"""Result → its own count and the effort that brings it: followers come of reach."""

SAME_AIM: dict[str, tuple[str, ...]] = dict.fromkeys(
    ("followers", "followers_gained", "net_follower_growth"), ("follower_growth_rate",)
)
"""A goal of so many followers is a goal of follower growth."""

NEW_ACCOUNT = 200
"""Followers under which a percentage says nothing."""
DREAM_PER_DAY = 10_000
"""Followers a day that no small shop has won organically; only where nothing else is known."""
USUAL_MONTH, BOLD_MONTH = (1.0, 8.0), 20.0
"""Percent a month that published figures call usual, and above which they call it very bold.
Contradictory marketing sites, none Indonesian: a hint, never a verdict."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the shop's own weeks say of an aim. `need` is what the coming weeks must bring: the
    missing part of a sum, or the weekly mean."""

    past: Past | None = None
    ahead: Forecast | None = None
    need: float | None = None
    or_less: bool = False
    chance: float | None = None
    accelerating: bool = False
    driver_key: str = ""
    driver: Driver | None = None
    done: float = 0.0
    """What a sum that began before today has already; part of `need` and of what `ahead` leads
    to."""

    @property
    def band(self) -> Band | None:
        """The word for the chance."""
        return None if self.chance is None else band(self.chance)


def evidence(
    aim: Aim | None, past: Past | None, today: date, results: Past | None = None,
    efforts: Past | None = None, effort_key: str = "", done: float = 0.0,
) -> Evidence:  # fmt: skip
    """Put an aim beside the weeks before. `results` and `efforts` are the weeks of the driver
    check (new followers, and the reach that brought them); `done` is what a sum that began
    before today has already."""
    if aim is None or past is None:
        return Evidence(past=past)
    weeks = weeks_ahead(aim, past, today)
    averaged = is_averaged(aim)
    find = forecast_mean if averaged else forecast
    monthly = aim.nature is Nature.PEOPLE and aim.every == "month"
    ahead = None if weeks is None or monthly else find(past.steps, weeks)
    need = needed(aim)
    if ahead is not None and done:
        ahead = _on_top_of(done, ahead)
    chance = ahead.chance(need, aim.lower) if ahead and need is not None else None
    return Evidence(
        past, ahead, need, aim.lower, chance,
        accelerating=not averaged and is_accelerating(past.steps),
        driver_key=effort_key,
        driver=_driver(aim, None if need is None else need - done, results, efforts, weeks),
        done=done,
    )  # fmt: skip


def _on_top_of(done: float, ahead: Forecast) -> Forecast:
    """The same forecast of the weeks to come, as the whole sum with what is there already."""
    return replace(
        ahead,
        centre=ahead.centre + done,
        low=None if ahead.low is None else ahead.low + done,
        high=None if ahead.high is None else ahead.high + done,
    )


def is_averaged(aim: Aim) -> bool:
    """True when the goal is about a weekly value or a rate, not about a sum."""
    return aim.nature in (Nature.RATE, Nature.TIME, Nature.PEOPLE) or aim.shape in (
        Shape.INTENSITY,
        Shape.KEEP_ABOVE,
        Shape.KEEP_BELOW,
    )


def weeks_ahead(aim: Aim, past: Past, today: date) -> float | None:
    """Weeks the aim has left: a stock counts on from its last level, a sum from its first day."""
    if aim.deadline is None:
        return None
    if aim.nature is Nature.STOCK and past.last is not None:
        return max((aim.deadline - past.last).days / 7, 0.0)
    begin = max(aim.start, today)
    known = past.filled_until
    if aim.start < today and known is not None and aim.shape is Shape.CUMULATIVE:
        begin = max(aim.start, known + timedelta(days=1))
    return max(((aim.deadline - begin).days + 1) / 7, 0.0)


def needed(aim: Aim) -> float | None:
    """What the coming weeks must bring."""
    if is_averaged(aim):
        return aim.target
    if aim.shape is Shape.CUMULATIVE:
        return aim.target
    if aim.gain is not None:
        return aim.gain
    if aim.target is None or aim.baseline is None:
        return None
    return aim.target - aim.baseline


def _driver(
    aim: Aim, need: float | None, results: Past | None, efforts: Past | None, weeks: float | None
) -> Driver | None:
    if need is None or need <= 0 or results is None or efforts is None or not weeks:
        return None
    pairs = [
        (won, done)
        for won, done in zip(results.values, efforts.values, strict=True)
        if won is not None and done is not None
    ][-4:]
    if len(pairs) < 4 or aim.lower:
        return None
    won = sum(pair[0] for pair in pairs)
    done = sum(pair[1] for pair in pairs)
    return driver(need, won, done, weeks / 4)


def achievable(aim: Aim | None, found: Evidence, wish: Wish, in_shop: bool) -> Letter:
    """Is the number within reach, by the shop's own weeks? Never "impossible"."""
    if aim is None:
        return Letter("A", Verdict.UNKNOWN, (reason("a_needs_metric"),))
    settled = _already(aim)
    if settled is not None:
        return settled
    if found.ahead is not None and found.chance is not None:
        return _by_history(found, found.ahead)
    if found.ahead is not None and found.need is not None and found.ahead.error == 0:
        return Letter("A", Verdict.WARN, (reason("never_varied", centre=found.ahead.centre),))
    return _without_history(aim, found, wish, in_shop)


def _already(aim: Aim) -> Letter | None:
    if aim.target is None or aim.baseline is None or aim.shape.is_kept:
        return None
    if aim.shape in (Shape.CUMULATIVE, Shape.DELIVER):
        return None
    if aim.target == aim.baseline:
        return Letter("A", Verdict.WARN, (reason("equals_baseline"),))
    past_it = aim.target > aim.baseline if aim.lower else aim.target < aim.baseline
    return Letter("A", Verdict.WARN, (reason("already_reached"),)) if past_it else None


def _by_history(found: Evidence, ahead: Forecast) -> Letter:
    assert found.chance is not None
    word = band(found.chance)
    facts = {
        "low": ahead.low,
        "high": ahead.high,
        "chance": found.chance * 100,
        "weeks": ahead.weeks,
    }
    reasons: list[Reason] = [Reason(f"band_{word}", tuple(facts.items()))]
    if found.driver is not None and found.driver.is_far:
        code = "driver_too_far" if found.driver.is_too_far else "driver_far"
        reasons.append(
            reason(
                code, effort=found.driver_key, needed=found.driver.needed, times=found.driver.times
            )
        )
    if found.accelerating:
        reasons.append(reason("accelerating"))
    return Letter("A", _verdict(found, ahead), tuple(reasons))


def _verdict(found: Evidence, ahead: Forecast) -> Verdict:
    assert found.chance is not None
    assert found.need is not None
    if found.chance >= 0.5:
        return Verdict.PASS
    if found.chance >= 0.05:
        return Verdict.WARN
    too_far = found.driver is not None and found.driver.is_too_far
    beyond = not found.or_less and is_beyond(ahead, found.need - found.done)
    return Verdict.FAIL if beyond or too_far else Verdict.WARN


def _without_history(aim: Aim, found: Evidence, wish: Wish, in_shop: bool) -> Letter:
    days = None if aim.deadline is None else max(1, (aim.deadline - aim.start).days + 1)
    unreal = _is_unreal(aim, wish, days)
    if unreal:
        return Letter("A", Verdict.FAIL, (reason("unreal_per_day"),))
    if found.driver is not None and found.driver.is_too_far:
        d = found.driver
        why = reason("driver_too_far", effort=found.driver_key, needed=d.needed, times=d.times)
        return Letter("A", Verdict.FAIL, (why,))
    hint = _hint(aim, days)
    if not in_shop:
        code = (
            "a_needs_history"
            if aim.target is not None or aim.gain is not None
            else "a_needs_answers"
        )
        return Letter("A", Verdict.UNKNOWN, (reason(code), *hint))
    return _not_yet(aim, found, wish) or _too_little(aim, found, wish, hint)


def _not_yet(aim: Aim, found: Evidence, wish: Wish) -> Letter | None:
    """What must be there before anything can be said."""
    if found.need is None and wish.amount is not None and found.past and found.past.known >= 4:
        return Letter("A", Verdict.UNKNOWN, (reason("a_needs_answers"),))
    if wish.amount is None or wish.amount.value is None:
        return Letter("A", Verdict.UNKNOWN, (reason("a_needs_number"),))
    if aim.deadline is None:
        return Letter("A", Verdict.UNKNOWN, (reason("a_needs_deadline"),))
    return None


def _too_little(aim: Aim, found: Evidence, wish: Wish, hint: tuple[Reason, ...]) -> Letter:
    if aim.nature is Nature.PEOPLE and aim.every == "month":
        return Letter("A", Verdict.WARN, (reason("months_overlap"),))
    if wish.fresh or (aim.baseline is not None and aim.baseline < NEW_ACCOUNT):
        hint = (reason("new_account"),)
    weeks = found.past.known if found.past else 0
    return Letter("A", Verdict.WARN, (reason("few_weeks", weeks=weeks), *hint))


def _is_unreal(aim: Aim, wish: Wish, days: int | None) -> bool:
    """More than +100 % a day; for an account of unknown size more than any small shop wins."""
    if days is None or aim.lower or aim.nature is not Nature.STOCK:
        return False
    if aim.share is not None:
        return aim.share / days > 100
    number = wish.amount.value if wish.amount and wish.amount.value else 0.0
    gain = aim.gain if aim.gain is not None else number
    if aim.baseline:
        return gain / days > aim.baseline
    return gain / days > (NEW_ACCOUNT if wish.fresh else DREAM_PER_DAY)


def _hint(aim: Aim, days: int | None) -> tuple[Reason, ...]:
    """Where published growth figures lie, for an account with a known size and no history."""
    if aim.nature is not Nature.STOCK or not days or aim.gain is None:
        return ()
    if aim.baseline is None or aim.baseline < NEW_ACCOUNT:
        return ()
    a_month = aim.gain / aim.baseline * 100 / (days / 30.44)
    if a_month > BOLD_MONTH:
        return (reason("hint_bold", percent=a_month),)
    return (reason("hint_usual", percent=a_month),)


def relevant(
    wish: Wish, objective: Objective | None, fit: int | None = None, in_shop: bool = False,
    suggested_niche: str = "",
) -> Letter:  # fmt: skip
    """Does the metric serve the shop's aim, and an influencer's niche its business?

    `fit` is the niche's nearness to the sector, 0 to 2, where both are known.
    """
    if wish.metric is None:
        return Letter("R", Verdict.UNKNOWN, (reason("r_needs_metric"),))
    if fit is not None:
        return _by_niche(fit, suggested_niche)
    if objective is None:
        verdict = Verdict.WARN if in_shop else Verdict.UNKNOWN
        return Letter("R", verdict, (reason("r_needs_objective"),))
    score = max(objective.score(key) for key in (wish.metric, *SAME_AIM.get(wish.metric, ())))
    if score == PRIMARY:
        return Letter("R", Verdict.PASS, (reason("serves", objective=objective.key),))
    if score == SUPPORTING:
        return Letter("R", Verdict.WARN, (reason("supports", objective=objective.key),))
    better = objective.primary[0] if objective.primary else ""
    return Letter(
        "R", Verdict.FAIL, (reason("off_target", objective=objective.key, better=better),)
    )


def _by_niche(fit: int, suggested: str) -> Letter:
    if fit == PRIMARY:
        return Letter("R", Verdict.PASS, (reason("niche_same"),))
    if fit == SUPPORTING:
        return Letter("R", Verdict.WARN, (reason("niche_near"),))
    return Letter("R", Verdict.FAIL, (reason("niche_far", niche=suggested),))


def is_absolute(wish: Wish) -> bool:
    """True when the number itself is the target, so that no baseline is needed to read it."""
    return wish.relation in (Relation.TO, Relation.ABOVE, Relation.BELOW)
