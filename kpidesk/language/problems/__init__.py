"""One sentence for every problem code: what happened, what was kept, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.language.problems import (
    campaign,
    command,
    file,
    formula,
    goal,
    importing,
    number,
    report,
)

if TYPE_CHECKING:
    from kpidesk.domain.problem import Problem
    from kpidesk.language.words import Words

SENTENCES: dict[str, str] = {
    **command.SENTENCES,
    **number.SENTENCES,
    **file.SENTENCES,
    **importing.SENTENCES,
    **formula.SENTENCES,
    **goal.SENTENCES,
    **campaign.SENTENCES,
    **report.SENTENCES,
}


def sentence(problem: Problem, words: Words) -> str:
    """The plain-text sentence for a problem, its facts filled in; nothing in it is markup."""
    facts = {name: "" if value is None else value for name, value in problem.facts}
    return words.say("problem", SENTENCES[problem.code]).format(**facts)
