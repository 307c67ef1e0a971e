"""What a person did, as a value: it names an undo step, a line of the change log, an import."""

from __future__ import annotations

from dataclasses import dataclass

Fact = str | int | float | None


@dataclass(frozen=True, slots=True)
class Action:
    """One deed. `code` is a lower_snake word (`type_reading`, `add_account`, `import_file`) with
    a sentence in `language.actions`; `facts` fill it; `page` and `where` lead back to the place
    (a page id, and what that page needs to show it)."""

    code: str
    facts: tuple[tuple[str, Fact], ...] = ()
    page: str = ""
    where: str = ""


def action(code: str, /, page: str = "", where: str = "", **facts: Fact) -> Action:
    """An action with its facts by name."""
    return Action(code, tuple(facts.items()), page, where)
