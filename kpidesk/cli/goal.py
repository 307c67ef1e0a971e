"""`kpidesk goal`: make a goal from a sentence, list goals with their status, show one."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.cli.days import a_day
from kpidesk.cli.smart import LATEST, answers_of, checked_objective
from kpidesk.clock import today
from kpidesk.domain.goal import KeptLetter, goal_from
from kpidesk.domain.period import Period
from kpidesk.domain.problem import refuse
from kpidesk.domain.progress import Progress, progress, reach_back
from kpidesk.domain.smart.coach import Circumstances, consult
from kpidesk.domain.smart.library import read_library
from kpidesk.language.coach import CoachSpeech
from kpidesk.language.goals import GoalSpeech
from kpidesk.paths import resources

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output
    from kpidesk.desk import Desk
    from kpidesk.domain.goal import Goal

LOOK_BACK = timedelta(weeks=20)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("verb", choices=("add", "list", "show"))
    parser.add_argument("shop", type=Path, metavar="SHOP")
    parser.add_argument(
        "about", nargs="?", metavar="TEXT|ID", help="add: the wish; show: an id or its beginning"
    )
    parser.add_argument(
        "--answer", action="append", default=[], metavar="QUESTION=CHOICE", help="may be repeated"
    )
    parser.add_argument("--objective", metavar="O", help="what the goal serves")
    parser.add_argument("--account", metavar="H", help="which account is meant")
    parser.add_argument("--on", type=a_day, metavar="DATE", help="as seen on that day")


def run(args: argparse.Namespace, out: Output) -> int:
    """Do what was asked; a wish with open questions stores nothing."""
    from kpidesk.desk import Desk

    on = args.on or today()
    if not on.year >= 1970 or on > LATEST:
        raise refuse("period_crossed", first=str(on), last=str(on))
    desk = Desk.open(args.shop, read_only=args.verb != "add")
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        if args.verb == "add":
            return _add(desk, args, on, out)
        goals = list(desk.goals) if args.verb == "list" else [desk.goals.find(args.about or "")]
        standing = [progress(goal, desk.scope(reach_back(goal, on)), on) for goal in goals]
        speech = _speech(desk, out)
        documents = [document(found, speech) for found in standing]
        text = "\n".join(_lines(found, speech, args.verb == "show") for found in standing)
        if args.verb == "show":
            return out.answer(documents[0], text)
        return out.answer(documents, text or out.words.say("goals", "No goal yet."))
    finally:
        desk.close()


def _speech(desk: Desk, out: Output) -> GoalSpeech:
    library = read_library(resources() / "catalogue", desk.catalogue)
    return GoalSpeech(CoachSpeech(out.words, out.formats, library))


def _add(desk: Desk, args: argparse.Namespace, on: date, out: Output) -> int:
    speech = _speech(desk, out)
    library = speech.coach.library
    text = args.about or ""
    shop = desk.shop.get()
    objective = checked_objective(args.objective, library) or shop.objective
    account = desk.accounts.find(args.account).id if args.account else None
    around = Circumstances(on, desk.scope(Period(on - LOOK_BACK, on)), objective, account)
    advice = consult(text, library, around, answers_of(args.answer))
    if advice.questions:
        codes = [question.code for question in advice.questions]
        raise refuse("goal_open_questions", questions=", ".join(codes))
    if advice.aim is None:
        raise refuse("goal_not_ready")
    named = next((a.title for a in desk.accounts.all() if a.id == advice.account), "")
    letters = tuple(
        KeptLetter(one.letter, one.verdict, speech.coach.reasons(one, advice))
        for one in advice.letters
    )
    goal = goal_from(
        advice.aim, speech.coach.proposal(advice, named), on,
        account=advice.account, wish=text, objective=objective, letters=letters,
    )  # fmt: skip
    desk.goals.add(goal)
    found = progress(goal, desk.scope(reach_back(goal, on)), on)
    return out.answer(document(found, speech), goal.text)


def _lines(found: Progress, speech: GoalSpeech, full: bool) -> str:
    goal = found.goal
    head = f"{goal.id[:8]}  {speech.status(found.status)}  {goal.text}"
    if not full:
        return head
    return "\n".join([head, *(f"   {line}" for line in speech.sentences(found))])


def _target(goal: Goal) -> dict[str, object]:
    return {
        "baseline": goal.baseline,
        "target": goal.target,
        "start": goal.start.isoformat(),
        "deadline": goal.deadline.isoformat(),
        "marks": [
            {
                "value": mark.value,
                "deadline": mark.deadline.isoformat(),
                "since": mark.since.isoformat(),
                "reason": mark.reason,
            }
            for mark in goal.marks
        ],
    }


def document(found: Progress, speech: GoalSpeech) -> dict[str, object]:
    """A goal and how it stands, as JSON; percent in percent units."""
    goal, ahead = found.goal, found.ahead
    return {
        "id": goal.id,
        "text": goal.text,
        "metric": goal.metric,
        "account": goal.account,
        "shape": goal.shape,
        "unit": goal.unit,
        **_target(goal),
        "status": found.status,
        "rule": int(found.rule),
        "current": found.current,
        "as_of": found.as_of.isoformat() if found.as_of else None,
        "progress": _percent(found.share),
        "elapsed": _percent(found.elapsed),
        "expected_value": found.expected,
        "expected_compound": found.expected_compound,
        "pace": found.pace,
        "forecast": None
        if ahead is None
        else {
            "value": ahead.value,
            "lo80": ahead.low,
            "hi80": ahead.high,
            "p": _percent(ahead.chance),
        },
        "needed_per_week": found.needed_per_week,
        "run_rate": found.run_rate,
        "kept": None
        if found.kept is None
        else {
            "weeks_met": found.kept.met,
            "weeks": found.kept.weeks,
            "share": found.kept.share * 100,
            "current_ok": found.kept.latest_met,
        },
        "reached_on": found.reached_on.isoformat() if found.reached_on else None,
        "next_step": speech.next_step(found),
        "message": " ".join(speech.sentences(found)),
        "letters": [
            {"letter": kept.letter, "verdict": kept.verdict, "said": kept.said}
            for kept in goal.letters
        ],
        "check_ins": [
            {
                "on": look.on.isoformat(),
                "confidence": look.confidence.name.lower(),
                "why": look.why,
                "done": look.done,
            }
            for look in goal.check_ins
        ],
        "closing": None
        if goal.closing is None
        else {
            "on": goal.closing.on.isoformat(),
            "outcome": goal.closing.outcome,
            "value": goal.closing.value,
            "lesson": goal.closing.lesson,
        },
    }


def _percent(share: float | None) -> float | None:
    return None if share is None else share * 100
