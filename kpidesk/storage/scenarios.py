"""The drawer of saved calculations."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.scenario import Scenario
from kpidesk.storage.campaigns import OF_CAMPAIGN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kpidesk.storage.database import Database


class Scenarios:
    """Saved calculations, in the order in which they were made."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def __iter__(self) -> Iterator[Scenario]:
        """Yield every scenario, oldest first."""
        rows = self._file.read(
            "SELECT scenario.uuid, scenario.name, calculator, given, made_on, campaign.uuid"
            " FROM scenario LEFT JOIN campaign ON campaign.id = scenario.campaign"
            " ORDER BY scenario.id"
        )
        return iter([_scenario(row) for row in rows])

    def get(self, scenario_id: str) -> Scenario | None:
        """The scenario of that id, or None."""
        return next((one for one in self if one.id == scenario_id), None)

    def save(self, scenario: Scenario) -> None:
        """Add a scenario, or keep it as given when its id is known."""
        deed = action("save_scenario", page="calculators", where=scenario.id, name=scenario.name)
        with self._file.writing(deed) as tables:
            tables.execute(
                "INSERT INTO scenario (uuid, name, calculator, given, made_on, campaign)"
                f" VALUES (?, ?, ?, ?, ?, {OF_CAMPAIGN}) ON CONFLICT (uuid) DO UPDATE SET"
                " name = excluded.name, calculator = excluded.calculator,"
                " given = excluded.given, made_on = excluded.made_on,"
                " campaign = excluded.campaign",
                [
                    scenario.id,
                    scenario.name,
                    scenario.calculator,
                    json.dumps(scenario.given, ensure_ascii=False),
                    str(scenario.made_on) if scenario.made_on else None,
                    scenario.campaign,
                ],
            )

    def remove(self, scenario_id: str) -> None:
        """Remove a scenario."""
        scenario = self.get(scenario_id)
        deed = action("remove_scenario", page="calculators", name=scenario.name if scenario else "")
        with self._file.writing(deed) as tables:
            tables.execute("DELETE FROM scenario WHERE uuid = ?", [scenario_id])


def _scenario(row: tuple[Any, ...]) -> Scenario:
    return Scenario(
        id=row[0],
        name=row[1],
        calculator=row[2],
        given=tuple((field, text) for field, text in json.loads(row[3])),
        made_on=date.fromisoformat(row[4]) if row[4] else None,
        campaign=row[5],
    )
