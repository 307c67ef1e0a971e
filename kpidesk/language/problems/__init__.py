"""One sentence for every problem code: what happened, what was kept, what to do."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from kpidesk.language.formats import Formats
from kpidesk.language.problems import (
    campaign,
    command,
    encryption,
    file,
    formula,
    goal,
    importing,
    number,
    own,
    report,
)

if TYPE_CHECKING:
    from kpidesk.domain.problem import Fact, Problem
    from kpidesk.language.words import Words

SENTENCES: dict[str, str] = {
    **command.SENTENCES,
    **number.SENTENCES,
    **own.SENTENCES,
    **file.SENTENCES,
    **importing.SENTENCES,
    **formula.SENTENCES,
    **goal.SENTENCES,
    **campaign.SENTENCES,
    **report.SENTENCES,
    **encryption.SENTENCES,
}


DAYS = {"day", "first", "last"}
"""Facts that are ISO days; `at` is an ISO moment."""


def sentence(problem: Problem, words: Words) -> str:
    """The plain-text sentence for a problem, its facts filled in; nothing in it is markup."""
    formats = Formats(words.language)
    facts = {name: _said(name, value, formats) for name, value in problem.facts}
    said = words.say("problem", SENTENCES[problem.code]).format(**facts)
    if facts.get("rescue"):
        said = f"{said} {_kept(str(facts['rescue']), words)}"
    return said


def _kept(rescue: str, words: Words) -> str:
    if rescue.endswith(".encrypted"):
        kept = words.say(
            "problem", "What was typed is kept, encrypted, in {rescue}; kpidesk decrypt reads it."
        )
    else:
        kept = words.say("problem", "What was typed is kept in {rescue}.")
    return kept.format(rescue=rescue)


def _said(name: str, value: Fact, formats: Formats) -> Fact:
    if value is None:
        return ""
    try:
        if name in DAYS:
            return formats.day(date.fromisoformat(str(value)))
        if name == "at":
            return formats.moment(datetime.fromisoformat(str(value)))
    except ValueError:
        pass
    return value
