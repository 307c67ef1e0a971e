"""The exported tables of goals, campaigns, their money, and saved calculations.

Money is in whole minor units of the shop's currency; what is unknown stays blank.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from kpidesk.desk import Desk
    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.goal import Goal
    from kpidesk.domain.result import Result
    from kpidesk.domain.shop import Account

Row = list[Any]


def tables(desk: Desk, accounts: Mapping[str, Account]) -> dict[str, list[Row]]:
    """Every table about what was planned and what came of it, by its name."""
    names = {one.id: one.name for one in desk.campaigns}
    return {
        "goals": _goals(desk, accounts, names),
        "goal_targets": _targets(desk),
        "check_ins": _check_ins(desk),
        "goal_letters": _letters(desk),
        "campaigns": _campaigns(desk),
        "campaign_links": _links(desk, accounts),
        "budget_lines": _budget(desk),
        "costs": _costs(desk, accounts, names),
        "results": _results(desk, accounts, names),
        "scenarios": _scenarios(desk, names),
    }


def _goals(desk: Desk, accounts: Mapping[str, Account], names: Mapping[str, str]) -> list[Row]:
    """One row per goal with the target in force; numbers in the metric's unit."""
    head = [
        "goal", "key", "account", "unit", "baseline", "target", "from", "deadline", "outcome",
        "ended_at", "lesson", "ended_on", "shape", "lower_is_better", "every", "objective",
        "campaign", "influencer", "wish", "made_on", "follows", "id",
    ]  # fmt: skip
    return [head, *(_goal(goal, accounts, names) for goal in desk.goals)]


def _goal(goal: Goal, accounts: Mapping[str, Account], names: Mapping[str, str]) -> Row:
    end = goal.closing
    return [
        goal.text,
        goal.metric,
        _who(accounts, goal.account),
        str(goal.unit),
        goal.baseline,
        goal.target,
        str(goal.start),
        str(goal.deadline),
        str(end.outcome) if end else "",
        end.value if end else None,
        end.lesson if end else "",
        _day(end.on if end else None),
        str(goal.shape),
        int(goal.lower),
        goal.every,
        goal.objective,
        names.get(goal.campaign or "", ""),
        _who(accounts, goal.influencer),
        goal.wish,
        _day(goal.made_on),
        goal.follows or "",
        goal.id,
    ]


def _targets(desk: Desk) -> list[Row]:
    """One row per target a goal ever had, the oldest first."""
    rows = [
        [goal.text, mark.value, str(mark.deadline), str(mark.since), mark.reason, goal.id]
        for goal in desk.goals
        for mark in goal.marks
    ]
    return [["goal", "target", "deadline", "since", "reason", "goal_id"], *rows]


def _check_ins(desk: Desk) -> list[Row]:
    """One row per weekly look; confidence 1 (low) to 3 (high)."""
    rows = [
        [goal.text, str(one.on), int(one.confidence), one.done, one.why, goal.id]
        for goal in desk.goals
        for one in goal.check_ins
    ]
    return [["goal", "on", "confidence", "done", "why", "goal_id"], *rows]


def _letters(desk: Desk) -> list[Row]:
    """What the coach said when the goal was made."""
    rows = [
        [goal.text, one.letter, one.verdict, one.said, goal.id]
        for goal in desk.goals
        for one in goal.letters
    ]
    return [["goal", "letter", "verdict", "said", "goal_id"], *rows]


def _campaigns(desk: Desk) -> list[Row]:
    """One row per campaign with its review; the budget in minor units."""
    head = [
        "campaign", "kind", "objective", "from", "to", "budget", "note", "lesson", "basis",
        "reviewed_on", "worked", "rivals", "next_kpi", "share_of_common_days", "id",
    ]  # fmt: skip
    return [head, *map(_campaign, desk.campaigns)]


def _campaign(one: Campaign) -> Row:
    review = one.review
    return [
        one.name,
        str(one.kind),
        one.objective,
        str(one.period.first),
        str(one.period.last),
        one.budget,
        one.note,
        review.lesson if review else "",
        str(one.basis),
        _day(review.on if review else None),
        review.worked if review else "",
        review.rivals if review else "",
        review.next_kpi if review else "",
        one.share,
        one.id,
    ]


def _links(desk: Desk, accounts: Mapping[str, Account]) -> list[Row]:
    """One row per account, goal, post or influencer that a campaign is about."""
    titles = {one.id: one.text for one in desk.goals}
    titles |= {one.id: one.code or one.title for one in desk.posts.all()}
    titles |= {one.id: one.handle for one in accounts.values()}
    rows = [
        [one.name, kind, titles.get(id_, id_), id_, one.id]
        for one in desk.campaigns
        for kind, ids in (
            ("account", one.accounts),
            ("goal", one.goals),
            ("post", one.posts),
            ("influencer", one.influencers),
        )
        for id_ in ids
    ]
    return [["campaign", "kind", "name", "id", "campaign_id"], *rows]


def _budget(desk: Desk) -> list[Row]:
    """One row per line of a campaign's plan."""
    rows = [
        [one.name, str(line.category), line.amount, line.kpi, line.target, line.note, one.id]
        for one in desk.campaigns
        for line in one.lines
    ]
    return [["campaign", "category", "amount", "kpi", "target", "note", "campaign_id"], *rows]


def _costs(desk: Desk, accounts: Mapping[str, Account], names: Mapping[str, str]) -> list[Row]:
    """One row per cost as it was typed; a repeating one stands once."""
    head = [
        "on", "campaign", "category", "amount", "tax", "repeats", "until", "note", "quantity",
        "each", "influencer", "channel", "id",
    ]  # fmt: skip
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
            cost.quantity,
            cost.each,
            _who(accounts, cost.influencer),
            cost.channel,
            cost.id,
        ]
        for cost in desk.costs
    ]
    return [head, *rows]


def _results(desk: Desk, accounts: Mapping[str, Account], names: Mapping[str, str]) -> list[Row]:
    """One row per result of a campaign by one way of counting; a blank is unknown, not nothing."""
    head = [
        "campaign", "method", "source", "from", "to", "orders", "gross", "discounts", "refunds",
        "cogs", "fees", "new_customers", "answered", "said", "note", "id",
    ]  # fmt: skip
    return [head, *(_result(one, accounts, names) for one in desk.results)]


def _result(one: Result, accounts: Mapping[str, Account], names: Mapping[str, str]) -> Row:
    return [
        names.get(one.campaign, ""),
        str(one.method),
        _who(accounts, one.source),
        str(one.period.first),
        str(one.period.last),
        one.orders,
        one.gross,
        one.discounts,
        one.refunds,
        one.cogs,
        one.fees,
        one.new_customers,
        one.answered,
        one.said,
        one.note,
        one.id,
    ]


def _scenarios(desk: Desk, names: Mapping[str, str]) -> list[Row]:
    """One row per field of a saved calculation, as it was typed."""
    rows = [
        [
            one.name,
            one.calculator,
            names.get(one.campaign or "", ""),
            _day(one.made_on),
            field,
            text,
            one.id,
        ]
        for one in desk.scenarios
        for field, text in one.given
    ]
    return [["scenario", "calculator", "campaign", "made_on", "field", "typed", "id"], *rows]


def _who(accounts: Mapping[str, Account], id_: str | None) -> str:
    """An account's handle; what is no account's id (a code, a platform) as it is."""
    account = accounts.get(id_ or "")
    return account.handle if account else id_ or ""


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
