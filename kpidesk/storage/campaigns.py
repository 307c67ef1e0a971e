"""The drawer of campaigns, each with its budget lines and review."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.campaign import BudgetLine, Campaign, CampaignKind, Review
from kpidesk.domain.cost import Category
from kpidesk.domain.period import Period
from kpidesk.domain.problem import refuse
from kpidesk.domain.result import Method

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kpidesk.storage.database import Database
    from kpidesk.storage.engine import Tables

COLUMNS = "uuid, name, first, last, kind, objective, basis, links, note, reviewed, review, share"
LINKS = ("accounts", "goals", "posts", "influencers")
REVIEW = ("worked", "rivals", "lesson", "next_kpi")
OF_CAMPAIGN = "(SELECT id FROM campaign WHERE uuid = ?)"
"""The row of a campaign by its id; NULL for None."""


class Campaigns:
    """Campaigns, the latest to begin first."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def __iter__(self) -> Iterator[Campaign]:
        """Yield every campaign, the latest to begin first."""
        lines = self._lines()
        rows = self._file.read(f"SELECT {COLUMNS} FROM campaign ORDER BY first DESC, id DESC")
        return iter([_campaign(row, lines.get(row[0], ())) for row in rows])

    def get(self, campaign_id: str) -> Campaign | None:
        """The campaign of that id, or None."""
        return next((one for one in self if one.id == campaign_id), None)

    def find(self, name: str) -> Campaign:
        """The campaign of that id, beginning of an id, or name in any case.

        Raises `Refused` when there is none or more than one.
        """
        wanted = name.strip().casefold()
        found = [
            one
            for one in self
            if wanted == one.name.casefold() or (wanted and one.id.startswith(wanted))
        ]
        if len(found) != 1:
            known = ", ".join(one.name for one in self) or "-"
            raise refuse("unknown_campaign", name=name, known=known)
        return found[0]

    def save(self, campaign: Campaign) -> None:
        """Add a campaign, or keep it as given when its id is known."""
        deed = action("save_campaign", page="campaigns", where=campaign.id, name=campaign.name)
        with self._file.writing(deed) as tables:
            tables.execute(
                f"INSERT INTO campaign ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, first = excluded.first,"
                " last = excluded.last, kind = excluded.kind, objective = excluded.objective,"
                " basis = excluded.basis, links = excluded.links, note = excluded.note,"
                " reviewed = excluded.reviewed, review = excluded.review, share = excluded.share",
                _row(campaign),
            )
            self._save_lines(tables, campaign)

    add = save

    def remove(self, campaign_id: str) -> None:
        """Remove a campaign with its plan, costs and results; undo brings all of it back."""
        campaign = self.get(campaign_id)
        deed = action("remove_campaign", page="campaigns", name=campaign.name if campaign else "")
        with self._file.writing(deed) as tables:
            tables.execute("DELETE FROM campaign WHERE uuid = ?", [campaign_id])

    def _lines(self) -> dict[str, tuple[BudgetLine, ...]]:
        rows = self._file.read(
            "SELECT campaign.uuid, budget_line.uuid, category, amount, kpi, target,"
            " budget_line.note FROM budget_line JOIN campaign"
            " ON campaign.id = budget_line.campaign ORDER BY position, budget_line.id"
        )
        found: dict[str, tuple[BudgetLine, ...]] = {}
        for row in rows:
            line = BudgetLine(
                id=row[1],
                category=Category(row[2]),
                amount=row[3],
                kpi=row[4],
                target=row[5],
                note=row[6],
            )
            found[row[0]] = (*found.get(row[0], ()), line)
        return found

    def _save_lines(self, tables: Tables, campaign: Campaign) -> None:
        kept = [line.id for line in campaign.lines]
        places = ", ".join("?" for _ in kept)
        tables.execute(
            f"DELETE FROM budget_line WHERE campaign = {OF_CAMPAIGN} AND uuid NOT IN ({places})",
            [campaign.id, *kept],
        )
        for position, line in enumerate(campaign.lines):
            tables.execute(
                "INSERT INTO budget_line (uuid, campaign, position, category, amount, kpi, target,"
                f" note) VALUES (?, {OF_CAMPAIGN}, ?, ?, ?, ?, ?, ?) ON CONFLICT (uuid) DO UPDATE"
                " SET position = excluded.position, category = excluded.category,"
                " amount = excluded.amount, kpi = excluded.kpi, target = excluded.target,"
                " note = excluded.note",
                [
                    line.id,
                    campaign.id,
                    position,
                    str(line.category),
                    line.amount,
                    line.kpi,
                    line.target,
                    line.note,
                ],
            )


def _row(campaign: Campaign) -> list[Any]:
    review = campaign.review
    texts = {name: getattr(review, name) for name in REVIEW} if review else {}
    return [
        campaign.id,
        campaign.name,
        str(campaign.period.first),
        str(campaign.period.last),
        str(campaign.kind),
        campaign.objective,
        str(campaign.basis),
        json.dumps({name: getattr(campaign, name) for name in LINKS}),
        campaign.note,
        str(review.on) if review else None,
        json.dumps(texts, ensure_ascii=False),
        campaign.share,
    ]


def _campaign(row: tuple[Any, ...], lines: tuple[BudgetLine, ...]) -> Campaign:
    links = {name: tuple(ids) for name, ids in json.loads(row[7]).items()}
    return Campaign(
        id=row[0],
        name=row[1],
        period=Period(date.fromisoformat(row[2]), date.fromisoformat(row[3])),
        kind=CampaignKind(row[4]),
        objective=row[5],
        basis=Method(row[6]),
        note=row[8],
        review=Review(date.fromisoformat(row[9]), **json.loads(row[10])) if row[9] else None,
        share=row[11],
        lines=lines,
        **links,
    )
