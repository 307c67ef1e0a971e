"""The exported tables of the shop, its months, posts, reports and own figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from kpidesk.desk import Desk
    from kpidesk.domain.period import Period
    from kpidesk.domain.shop import Account

Row = list[Any]


def shop(desk: Desk) -> list[Row]:
    """The shop itself; `week_starts` 0 is Monday."""
    one = desk.shop.get()
    head = [
        "name", "sector", "city", "currency", "language", "week_starts", "week_rule", "objective",
        "engagement_rate", "time_zone",
    ]  # fmt: skip
    return [head, [_plain(getattr(one, name)) for name in head]]


def months(desk: Desk, accounts: Mapping[str, Account]) -> list[Row]:
    """One row per closed month and figure that was compared, one for a month without any."""
    head = ["account", "month", "closed_at", "note", "metric", "from_weeks", "from_platform"]
    rows = [
        [
            _handle(accounts, closed.account),
            str(closed.first),
            closed.at.isoformat(),
            closed.note,
            found.metric if found else "",
            found.weeks if found else None,
            found.month if found else None,
        ]
        for closed in desk.weeks.closed()
        for found in closed.differences or (None,)
    ]
    return [head, *rows]


def accepted(desk: Desk, accounts: Mapping[str, Account], days: Period) -> list[Row]:
    """One row per warning that the owner said is right."""
    head = ["account", "metric", "from", "to", "warning"]
    rows = [
        [
            _handle(accounts, one.account),
            one.metric,
            str(one.period.first),
            str(one.period.last),
            one.code,
        ]
        for one in desk.weeks.accepted(days)
    ]
    return [head, *rows]


def report_texts(desk: Desk) -> list[Row]:
    """One row per passage that the owner wrote for a printed sheet."""
    return [["report", "about", "language", "part", "text"], *map(list, desk.reports.all_texts())]


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


def _plain(value: object) -> str | int:
    return value if isinstance(value, int) and not isinstance(value, bool) else str(value)


def _day(day: date | datetime | None) -> str:
    return day.isoformat() if day else ""
