"""The drawer of goals, each with its dated targets, check-ins and end."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.goal import CheckIn, Closing, Confidence, Goal, KeptLetter, Mark, Outcome
from kpidesk.domain.metric import Unit
from kpidesk.domain.problem import refuse
from kpidesk.domain.shape import Nature, Shape
from kpidesk.storage.campaigns import OF_CAMPAIGN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kpidesk.domain.action import Action
    from kpidesk.storage.database import Database
    from kpidesk.storage.engine import Tables

COLUMNS = (
    "uuid, text, wish, metric, account, shape, nature, unit, every, lower, baseline, first,"
    " weights, tolerance, objective, campaign, influencer, letters, made_on, follows"
)
OF_ACCOUNT = "(SELECT id FROM account WHERE uuid = ?)"
OF_GOAL = "(SELECT id FROM goal WHERE uuid = ?)"
_READ = (
    "SELECT goal.uuid, goal.text, wish, metric, account.uuid, shape, nature, unit, every, lower,"
    " baseline, goal.first, weights, tolerance, goal.objective, campaign.uuid, influencer, letters,"
    " made_on, follows FROM goal LEFT JOIN account ON account.id = goal.account"
    " LEFT JOIN campaign ON campaign.id = goal.campaign ORDER BY goal.id"
)


class Goals:
    """Goals, the newest last; closed ones too."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def __iter__(self) -> Iterator[Goal]:
        """Yield every goal, the newest last."""
        marks = self._of_each(
            "SELECT goal.uuid, value, deadline, since, reason FROM goal_mark"
            " JOIN goal ON goal.id = goal_mark.goal ORDER BY position",
            lambda r: Mark(r[1], _day(r[2]), _day(r[3]), r[4]),
        )
        looks = self._of_each(
            "SELECT goal.uuid, on_day, confidence, why, done FROM goal_check_in"
            " JOIN goal ON goal.id = goal_check_in.goal ORDER BY on_day",
            lambda r: CheckIn(_day(r[1]), Confidence(r[2]), r[3], r[4]),
        )
        ends = self._of_each(
            "SELECT goal.uuid, on_day, outcome, value, lesson FROM goal_closing"
            " JOIN goal ON goal.id = goal_closing.goal",
            lambda r: Closing(_day(r[1]), Outcome(r[2]), r[3], r[4]),
        )
        goals = [
            _goal(row, marks.get(row[0], ()), looks.get(row[0], ()), ends.get(row[0], ()))
            for row in self._file.read(_READ)
        ]
        return iter(goals)

    def get(self, goal_id: str) -> Goal | None:
        """The goal of that id, or None."""
        return next((one for one in self if one.id == goal_id), None)

    def find(self, name: str) -> Goal:
        """The goal whose id begins so. Raises `Refused` when there is none or more than one."""
        found = [one for one in self if name and one.id.startswith(name.strip().lower())]
        if len(found) != 1:
            raise refuse("unknown_goal", name=name)
        return found[0]

    def save(self, goal: Goal, deed: Action | None = None) -> None:
        """Add a goal, or keep it as given when its id is known; `deed` says what was done where
        it was not simply saved."""
        deed = deed or action("save_goal", page="goals", where=goal.id, text=goal.text)
        with self._file.writing(deed) as tables:
            tables.execute(
                f"INSERT INTO goal ({COLUMNS}) VALUES (?, ?, ?, ?, {OF_ACCOUNT}, ?, ?, ?, ?, ?, ?,"
                f" ?, ?, ?, ?, {OF_CAMPAIGN}, ?, ?, ?, ?) ON CONFLICT (uuid) DO UPDATE SET"
                " text = excluded.text, wish = excluded.wish, metric = excluded.metric,"
                " account = excluded.account, shape = excluded.shape, nature = excluded.nature,"
                " unit = excluded.unit, every = excluded.every, lower = excluded.lower,"
                " baseline = excluded.baseline, first = excluded.first,"
                " weights = excluded.weights, tolerance = excluded.tolerance,"
                " objective = excluded.objective, campaign = excluded.campaign,"
                " influencer = excluded.influencer, letters = excluded.letters,"
                " made_on = excluded.made_on, follows = excluded.follows",
                _row(goal),
            )
            _save_parts(tables, goal)

    add = save

    def remove(self, goal_id: str) -> None:
        """Remove a goal with its history; undo brings all of it back."""
        goal = self.get(goal_id)
        deed = action("remove_goal", page="goals", text=goal.text if goal else "")
        with self._file.writing(deed) as tables:
            tables.execute("DELETE FROM goal WHERE uuid = ?", [goal_id])

    def _of_each(self, sql: str, made: Any) -> dict[str, tuple[Any, ...]]:
        found: dict[str, tuple[Any, ...]] = {}
        for row in self._file.read(sql):
            found[row[0]] = (*found.get(row[0], ()), made(row))
        return found


def _save_parts(tables: Tables, goal: Goal) -> None:
    for position, mark in enumerate(goal.marks):
        tables.execute(
            "INSERT INTO goal_mark (goal, position, value, deadline, since, reason)"
            f" VALUES ({OF_GOAL}, ?, ?, ?, ?, ?) ON CONFLICT (goal, position) DO UPDATE SET"
            " value = excluded.value, deadline = excluded.deadline, since = excluded.since,"
            " reason = excluded.reason",
            [goal.id, position, mark.value, str(mark.deadline), str(mark.since), mark.reason],
        )
    tables.execute(
        f"DELETE FROM goal_mark WHERE goal = {OF_GOAL} AND position >= ?",
        [goal.id, len(goal.marks)],
    )
    for look in goal.check_ins:
        tables.execute(
            "INSERT INTO goal_check_in (goal, on_day, confidence, why, done)"
            f" VALUES ({OF_GOAL}, ?, ?, ?, ?) ON CONFLICT (goal, on_day) DO UPDATE SET"
            " confidence = excluded.confidence, why = excluded.why, done = excluded.done",
            [goal.id, str(look.on), int(look.confidence), look.why, look.done],
        )
    days = [str(look.on) for look in goal.check_ins]
    places = ", ".join("?" for _ in days)
    tables.execute(
        f"DELETE FROM goal_check_in WHERE goal = {OF_GOAL} AND on_day NOT IN ({places})",
        [goal.id, *days],
    )
    _save_end(tables, goal)


def _save_end(tables: Tables, goal: Goal) -> None:
    end = goal.closing
    if end is None:
        tables.execute(f"DELETE FROM goal_closing WHERE goal = {OF_GOAL}", [goal.id])
        return
    tables.execute(
        "INSERT INTO goal_closing (goal, on_day, outcome, value, lesson)"
        f" VALUES ({OF_GOAL}, ?, ?, ?, ?) ON CONFLICT (goal) DO UPDATE SET"
        " on_day = excluded.on_day, outcome = excluded.outcome, value = excluded.value,"
        " lesson = excluded.lesson",
        [goal.id, str(end.on), str(end.outcome), end.value, end.lesson],
    )


def _row(goal: Goal) -> list[Any]:
    return [
        goal.id, goal.text, goal.wish, goal.metric, goal.account, str(goal.shape),
        str(goal.nature), str(goal.unit), goal.every, int(goal.lower), goal.baseline,
        str(goal.start), json.dumps(goal.weights), goal.tolerance, goal.objective, goal.campaign,
        goal.influencer,
        json.dumps([[k.letter, k.verdict, k.said] for k in goal.letters], ensure_ascii=False),
        str(goal.made_on) if goal.made_on else None, goal.follows,
    ]  # fmt: skip


def _goal(
    row: tuple[Any, ...],
    marks: tuple[Mark, ...],
    looks: tuple[CheckIn, ...],
    ends: tuple[Closing, ...],
) -> Goal:
    return Goal(
        id=row[0],
        text=row[1],
        wish=row[2],
        metric=row[3],
        account=row[4],
        shape=Shape(row[5]),
        nature=Nature(row[6]),
        unit=Unit(row[7]),
        every=row[8],
        lower=bool(row[9]),
        baseline=row[10],
        start=_day(row[11]),
        weights=tuple(json.loads(row[12])),
        tolerance=row[13],
        objective=row[14],
        campaign=row[15],
        influencer=row[16],
        letters=tuple(KeptLetter(*kept) for kept in json.loads(row[17])),
        made_on=_day(row[18]) if row[18] else None,
        follows=row[19],
        marks=marks,
        check_ins=looks,
        closing=ends[0] if ends else None,
    )


def _day(text: str) -> date:
    return date.fromisoformat(text)
