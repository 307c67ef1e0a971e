"""A refusal as a value: a code and its facts. The sentence for it lives in `language`."""

from __future__ import annotations

from dataclasses import dataclass

Fact = str | int | float | None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that cannot be done as asked.

    `code` is a lower_snake word that `language.words` has a sentence for in both languages;
    `facts` fill the places of that sentence; `row` and `column` say where in a file or a table it
    is (1-based row of the file, header text), `at` where in a text (0-based character).
    """

    code: str
    facts: tuple[tuple[str, Fact], ...] = ()
    row: int | None = None
    column: str | None = None
    at: int | None = None

    def fact(self, name: str) -> Fact:
        """The fact of that name, or None."""
        return dict(self.facts).get(name)


class Refused(Exception):  # noqa: N818 - it is what happened, not an error of ours
    """Raised where a value cannot be returned; carries the problem that says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def problem(code: str, /, **facts: Fact) -> Problem:
    """A problem with its facts by name."""
    return Problem(code, tuple(facts.items()))


def refuse(code: str, /, **facts: Fact) -> Refused:
    """The exception for a problem: `raise refuse("file_empty", name=…)`."""
    return Refused(problem(code, **facts))
