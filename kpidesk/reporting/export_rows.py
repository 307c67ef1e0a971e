"""The exported tables of goals, campaigns, costs, posts and the shop's own figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from kpidesk.desk import Desk
    from kpidesk.domain.goal import Goal
    from kpidesk.domain.shop import Account

Row = list[Any]


def goals(desk: Desk, accounts: Mapping[str, Account]) -> list[Row]:
    """One row per goal with the target in force; numbers in the metric's unit."""
    head = [
        "goal", "key", "account", "unit", "baseline", "target", "from", "deadline", "outcome",
        "ended_at", "lesson", "id",
    ]  # fmt: skip
    return [head, *(_goal(goal, _handle(accounts, goal.account)) for goal in desk.goals)]


def _goal(goal: Goal, handle: str) -> Row:
    end = goal.closing
    return [
        goal.text,
        goal.metric,
        handle,
        str(goal.unit),
        goal.baseline,
        goal.target,
        str(goal.start),
        str(goal.deadline),
        str(end.outcome) if end else "",
        end.value if end else None,
        end.lesson if end else "",
        goal.id,
    ]


def campaigns(desk: Desk) -> list[Row]:
    """One row per campaign; the budget in minor units."""
    head = ["campaign", "kind", "objective", "from", "to", "budget", "note", "lesson", "id"]
    rows = [
        [
            one.name,
            str(one.kind),
            one.objective,
            str(one.period.first),
            str(one.period.last),
            one.budget,
            one.note,
            one.review.lesson if one.review else "",
            one.id,
        ]
        for one in desk.campaigns
    ]
    return [head, *rows]


def costs(desk: Desk) -> list[Row]:
    """One row per cost as it was typed, in minor units; a repeating one stands once."""
    names = {one.id: one.name for one in desk.campaigns}
    head = ["on", "campaign", "category", "amount", "tax", "repeats", "until", "note"]
    head += ["influencer", "channel"]
    rows = [
        [
            str(cost.on),
            names.get(cost.campaign or "", ""),
            str(cost.category),
            cost.amount,
            cost.tax,
            str(cost.repeat),
            _day(cost.until),
            cost.note,
            cost.influencer or "",
            cost.channel,
        ]
        for cost in desk.costs
    ]
    return [head, *rows]


def posts(desk: Desk, accounts: Mapping[str, Account]) -> list[Row]:
    """One row per post; its platform's id is a text, however many digits it has."""
    head = ["account", "post", "kind", "published", "title", "link", "seconds"]
    rows = [
        [
            _handle(accounts, post.account),
            post.code,
            str(post.kind),
            _day(post.published),
            post.title,
            post.link,
            post.seconds,
        ]
        for post in desk.posts.all()
    ]
    return [head, *rows]


def post_readings(desk: Desk, accounts: Mapping[str, Account]) -> list[Row]:
    """One row per counter of a post as it stood on a day."""
    head = ["account", "post", "on", "metric", "value"]
    rows = [
        [_handle(accounts, post.account), post.code, str(reading.on), metric, value]
        for post in desk.posts.all()
        for reading in desk.posts.readings(post.id)
        for metric, value in reading.values
    ]
    return [head, *rows]


def own_figures(desk: Desk) -> list[Row]:
    """One row per metric or KPI of the shop's own; a metric has no formula."""
    head = ["key", "unit", "name_id", "name_en", "formula"]
    metrics = [[m.key, str(m.unit), m.name["id"], m.name["en"], ""] for m in desk.own.metrics()]
    kpis = [[k.key, str(k.unit), k.name["id"], k.name["en"], k.formula] for k in desk.own.kpis()]
    return [head, *metrics, *kpis]


def _handle(accounts: Mapping[str, Account], account: str | None) -> str:
    return accounts[account].handle if account and account in accounts else ""


def _day(day: date | datetime | None) -> str:
    return day.isoformat() if day else ""
