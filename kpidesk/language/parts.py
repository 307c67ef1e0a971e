"""What each table of the shop file holds, in a few plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.language.words import mark

if TYPE_CHECKING:
    from kpidesk.language.words import Words

PARTS: dict[str, str] = {
    "accepted": mark("part", "Accepted warnings"),
    "account": mark("part", "Accounts"),
    "budget_line": mark("part", "Campaign plans"),
    "campaign": mark("part", "Campaigns"),
    "cost": mark("part", "Costs"),
    "draft": mark("part", "Texts begun"),
    "event": mark("part", "Events"),
    "evidence": mark("part", "Screenshots"),
    "goal": mark("part", "Goals"),
    "goal_check_in": mark("part", "Check-ins"),
    "goal_closing": mark("part", "How goals ended"),
    "goal_mark": mark("part", "Targets of goals"),
    "import_batch": mark("part", "Imports"),
    "month_close": mark("part", "Closed months"),
    "option": mark("part", "Settings of this file"),
    "own_kpi": mark("part", "Own KPIs"),
    "own_metric": mark("part", "Own figures"),
    "post": mark("part", "Posts"),
    "post_reading": mark("part", "Numbers of posts"),
    "reading": mark("part", "Numbers"),
    "report_logo": mark("part", "Logo"),
    "report_text": mark("part", "Words in reports"),
    "result": mark("part", "Campaign results"),
    "scenario": mark("part", "Saved calculations"),
    "shop": mark("part", "Shop"),
    "target": mark("part", "Targets"),
    "week": mark("part", "Notes on weeks"),
}


def part_name(table: str, words: Words) -> str:
    """What a table holds."""
    return words.say("part", PARTS[table])
