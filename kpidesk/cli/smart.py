"""`kpidesk smart`: the coach on one sentence, with a shop's own weeks where a shop is given."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.cli.days import a_day
from kpidesk.clock import today
from kpidesk.domain.period import Period
from kpidesk.domain.problem import refuse
from kpidesk.domain.smart.coach import Circumstances, consult
from kpidesk.domain.smart.library import read_library
from kpidesk.language.coach import LETTERS, CoachSpeech
from kpidesk.paths import resources

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.smart.coach import Advice, Library

LOOK_BACK = timedelta(weeks=20)
LATEST = date(9000, 1, 1)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("text", metavar="TEXT", help="the wish, in Indonesian or English")
    parser.add_argument("shop", nargs="?", type=Path, metavar="SHOP")
    parser.add_argument("--objective", metavar="O", help="what the shop wants; see `catalogue`")
    parser.add_argument("--on", type=a_day, metavar="DATE", help="as seen on that day")
    parser.add_argument(
        "--answer", action="append", default=[], metavar="QUESTION=CHOICE", help="may be repeated"
    )


def run(args: argparse.Namespace, out: Output) -> int:
    """Judge the sentence; a question left open is no failure."""
    on = args.on or today()
    if not on.year >= 1970 or on > LATEST:
        raise refuse("period_crossed", first=str(on), last=str(on))
    answers = answers_of(args.answer)
    if args.shop is None:
        library = read_library(resources() / "catalogue")
        return _say(
            library,
            args,
            Circumstances(on, None, checked_objective(args.objective, library)),
            answers,
            out,
        )
    from kpidesk.desk import Desk

    desk = Desk.open(args.shop, read_only=True)
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        library = read_library(resources() / "catalogue", desk.catalogue)
        scope: Scope = desk.scope(Period(on - LOOK_BACK, on))
        around = Circumstances(
            on, scope, checked_objective(args.objective, library) or shop.objective
        )
        return _say(library, args, around, answers, out)
    finally:
        desk.close()


def answers_of(pairs: list[str]) -> dict[str, str]:
    """`QUESTION=CHOICE` pairs as a table. Raises `Refused` where the choice is missing."""
    for text in pairs:
        if "=" not in text:
            raise refuse("answer_without_choice", text=text)
    return {name: value for name, _, value in (text.partition("=") for text in pairs)}


def checked_objective(name: str | None, library: Library) -> str:
    """The key of an objective, empty for none. Raises `Refused` when there is no such one."""
    if name and name not in library.objectives:
        raise refuse("unknown_objective", key=name, known=", ".join(library.objectives))
    return name or ""


def _say(
    library: Library,
    args: argparse.Namespace,
    around: Circumstances,
    answers: dict[str, str],
    out: Output,
) -> int:
    advice = consult(args.text, library, around, answers)
    speech = CoachSpeech(out.words, out.formats, library)
    return out.answer(document(advice, speech), text_of(advice, speech))


def document(advice: Advice, speech: CoachSpeech) -> dict[str, object]:
    """The advice as JSON: codes for machines, sentences beside them."""
    return {
        "letters": {
            letter.letter: {
                "verdict": letter.verdict,
                "reasons": [reason.code for reason in letter.reasons],
                "message": speech.reasons(letter, advice),
            }
            for letter in advice.letters
        },
        "parsed": _parsed(advice),
        "questions": [question.code for question in advice.questions],
        "asked": [
            {
                "code": question.code,
                "text": speech.question(question, advice),
                "choices": [
                    {"value": option.value, "text": " – ".join(filter(None, said))}
                    for option in question.options
                    for said in (speech.option(option, advice),)
                ],
            }
            for question in advice.questions
        ],
        "marks": [
            {
                "from": m.span.start,
                "to": m.span.end,
                "letter": m.letter,
                "code": m.code,
                "asks": m.asks,
            }
            for m in advice.marks
        ],
        "evidence": _evidence(advice),
        "suggestion": speech.proposal(advice) or None,
    }


def _parsed(advice: Advice) -> dict[str, object]:
    wish, goal = advice.settled, advice.aim
    amount = wish.amount
    return {
        "metric": wish.metric,
        "number": amount.value if amount else None,
        "relation": wish.relation,
        "target": _plain(goal.target) if goal else None,
        "baseline": _plain(goal.baseline) if goal else None,
        "change": _plain(goal.gain) if goal else None,
        "change_pct": _plain(goal.share) if goal else None,
        "unit": goal.unit if goal else None,
        "shape": goal.shape if goal else None,
        "start": goal.start.isoformat() if goal else None,
        "deadline": _deadline(advice),
        "platform": wish.platform,
        "account": advice.account,
        "also": list(wish.others),
    }


def _deadline(advice: Advice) -> str | None:
    dated = advice.aim.deadline if advice.aim else None
    if dated is None:
        dated = max((w.last for w in advice.settled.deadlines if w.last), default=None)
    return dated.isoformat() if dated else None


def _plain(value: float | None) -> float | int | None:
    if value is None:
        return None
    tidy = round(value, 6)
    return int(tidy) if tidy == int(tidy) else tidy


def _evidence(advice: Advice) -> dict[str, object] | None:
    found, ahead = advice.evidence, advice.evidence.ahead
    if ahead is None:
        return None
    return {
        "weeks": ahead.n,
        "centre": ahead.centre,
        "lo80": ahead.low,
        "hi80": ahead.high,
        "p": None if found.chance is None else found.chance * 100,
        "band": found.band,
        "accelerating": found.accelerating,
        "driver": None
        if found.driver is None
        else {
            "effort": found.driver_key,
            "needed": found.driver.needed,
            "times": found.driver.times,
        },
    }


def text_of(advice: Advice, speech: CoachSpeech) -> str:
    """The advice as lines of plain text."""
    lines = [
        f"{letter.letter}  {speech.words.say('coach', LETTERS[letter.letter])}:"
        f" {speech.verdict(letter)}. {speech.reasons(letter, advice)}"
        for letter in advice.letters
    ]
    for question in advice.questions:
        lines.append(f"?  {speech.question(question, advice)}")
        for number, option in enumerate(question.options, 1):
            lines.append(f"   {number}. " + " – ".join(filter(None, speech.option(option, advice))))
    proposal = speech.proposal(advice)
    return "\n".join([*lines, f"→  {proposal}"] if proposal else lines)
