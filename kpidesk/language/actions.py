"""One short phrase for every action: an undo step, a line of the change log."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kpidesk.domain.period import Period
from kpidesk.language.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.domain.action import Action
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

PHRASES: dict[str, str] = {
    "erase_name": mark("action", "erasing of a name"),
    "create_shop": mark("action", "new shop file"),
    "make_demo": mark("action", "demo shop"),
    "save_shop": mark("action", "shop details"),
    "save_option": mark("action", "setting of this file"),
    "add_account": mark("action", "new account {handle}"),
    "add_accounts": mark("action", "new accounts"),
    "save_account": mark("action", "account {handle}"),
    "remove_account": mark("action", "removal of account {handle}"),
    "type_reading": mark("action", "{metric}, {span}"),
    "put_readings": mark("action", "{n} numbers"),
    "remove_reading": mark("action", "clearing of {metric}, {span}"),
    "remove_readings": mark("action", "clearing of {n} numbers"),
    "note_week": mark("action", "note on the week of {day}"),
    "skip_week": mark("action", "skipping of the week of {day}"),
    "close_month": mark("action", "closing of {month}"),
    "reopen_month": mark("action", "reopening of {month}"),
    "accept_warning": mark("action", "accepted warning, week of {day}"),
    "forget_warning": mark("action", "warning brought back, week of {day}"),
    "add_evidence": mark("action", "screenshot of the week of {day}"),
    "remove_evidence": mark("action", "removal of a screenshot, week of {day}"),
    "save_event": mark("action", "event “{text}”"),
    "remove_event": mark("action", "removal of event “{text}”"),
    "save_target": mark("action", "target for {key}"),
    "remove_target": mark("action", "removal of a target"),
    "import_file": mark("action", "import of {name}"),
    "save_post": mark("action", "post “{name}”"),
    "read_post": mark("action", "numbers of a post"),
    "remove_post": mark("action", "removal of post “{name}”"),
    "undo_import": mark("action", "taking back of the import {name}"),
    "save_own_metric": mark("action", "own metric {key}"),
    "remove_own_metric": mark("action", "removal of own metric {key}"),
    "save_own_kpi": mark("action", "own KPI {key}"),
    "write_report": mark("action", "words of the report of {month}"),
    "save_logo": mark("action", "logo on reports"),
    "remove_own_kpi": mark("action", "removal of own KPI {key}"),
    "save_goal": mark("action", "goal “{text}”"),
    "change_goal": mark("action", "new target for “{text}”"),
    "check_goal": mark("action", "check-in on “{text}”"),
    "close_goal": mark("action", "closing of “{text}”"),
    "reopen_goal": mark("action", "reopening of “{text}”"),
    "remove_goal": mark("action", "removal of goal “{text}”"),
    "save_campaign": mark("action", "campaign “{name}”"),
    "remove_campaign": mark("action", "removal of campaign “{name}”"),
    "save_cost": mark("action", "campaign cost"),
    "remove_cost": mark("action", "removal of a campaign cost"),
    "save_result": mark("action", "campaign result"),
    "remove_result": mark("action", "removal of a campaign result"),
    "save_scenario": mark("action", "scenario “{name}”"),
    "remove_scenario": mark("action", "removal of scenario “{name}”"),
}
"""Code → phrase; a phrase fits after “Undone: ” and “Redone: ”. Facts `first` and `last` (ISO
days) are also offered as {day}, {span} and {month}."""


def phrase(
    deed: Action, words: Words, formats: Formats, name_of: Callable[[str], str] = str
) -> str:
    """The plain-text phrase for an action; `name_of` turns a metric's or KPI's key into its name
    (`catalogue.find(key).name[words.language]`)."""
    facts: dict[str, object] = {k: "" if v is None else v for k, v in deed.facts}
    for name in ("metric", "key"):
        if name in facts:
            facts[name] = name_of(str(facts[name]))
    if facts.get("first"):
        first = date.fromisoformat(str(facts["first"]))
        last = date.fromisoformat(str(facts.get("last") or first))
        facts["day"] = formats.day(first)
        facts["month"] = formats.month(first)
        facts["span"] = formats.span(Period(first, last))
    if "n" in facts:
        facts["n"] = formats.number(int(str(facts["n"])))
    return words.say("action", PHRASES[deed.code]).format_map(facts)
