"""The drawers of costs and results of campaigns."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.cost import Category, Cost, Repeat
from kpidesk.domain.period import Period
from kpidesk.domain.result import Method, Result
from kpidesk.storage.campaigns import OF_CAMPAIGN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kpidesk.storage.database import Database

OF_BATCH = "(SELECT id FROM import_batch WHERE uuid = ?)"


class Costs:
    """What was spent, earliest first."""

    NAMES = (
        "on_day", "category", "amount", "tax", "quantity", "each", "influencer", "repeats",
        "until", "note", "channel",
    )  # fmt: skip

    def __init__(self, file: Database) -> None:
        self._file = file

    def __iter__(self) -> Iterator[Cost]:
        """Yield every cost of every campaign and of none, earliest first."""
        names = ", ".join(f"cost.{name}" for name in self.NAMES)
        rows = self._file.read(
            f"SELECT cost.uuid, campaign.uuid, import_batch.uuid, {names} FROM cost"
            " LEFT JOIN campaign ON campaign.id = cost.campaign"
            " LEFT JOIN import_batch ON import_batch.id = cost.batch ORDER BY on_day, cost.id"
        )
        return iter([_cost(row) for row in rows])

    def of(self, campaign_id: str) -> list[Cost]:
        """The costs of one campaign, earliest first."""
        return [cost for cost in self if cost.campaign == campaign_id]

    def save(self, cost: Cost) -> None:
        """Add a cost, or keep it as given when its id is known."""
        self.put([cost])

    def put(self, costs: Iterable[Cost]) -> None:
        """Add or keep several costs in one step."""
        rows = list(costs)
        if not rows:
            return
        deed = action("save_cost", page="campaigns", where=rows[0].campaign or "", n=len(rows))
        sets = ", ".join(f"{name} = excluded.{name}" for name in ("campaign", *self.NAMES))
        places = ", ".join("?" for _ in self.NAMES)
        with self._file.writing(deed) as tables:
            for cost in rows:
                tables.execute(
                    f"INSERT INTO cost (uuid, campaign, batch, {', '.join(self.NAMES)})"
                    f" VALUES (?, {OF_CAMPAIGN}, {OF_BATCH}, {places})"
                    f" ON CONFLICT (uuid) DO UPDATE SET {sets}",
                    [
                        cost.id,
                        cost.campaign,
                        cost.import_id,
                        str(cost.on),
                        str(cost.category),
                        cost.amount,
                        cost.tax,
                        cost.quantity,
                        cost.each,
                        cost.influencer,
                        str(cost.repeat),
                        str(cost.until) if cost.until else None,
                        cost.note,
                        cost.channel,
                    ],
                )

    def remove(self, cost_id: str) -> None:
        """Remove a cost."""
        with self._file.writing(action("remove_cost", page="campaigns")) as tables:
            tables.execute("DELETE FROM cost WHERE uuid = ?", [cost_id])


class Results:
    """What campaigns brought, earliest first."""

    NAMES = (
        "method", "source", "first", "last", "orders", "gross", "discounts", "refunds", "cogs",
        "fees", "new_customers", "answered", "said", "note",
    )  # fmt: skip

    def __init__(self, file: Database) -> None:
        self._file = file

    def __iter__(self) -> Iterator[Result]:
        """Yield every result of every campaign, earliest first."""
        names = ", ".join(f"result.{name}" for name in self.NAMES)
        rows = self._file.read(
            f"SELECT result.uuid, campaign.uuid, import_batch.uuid, {names} FROM result"
            " JOIN campaign ON campaign.id = result.campaign"
            " LEFT JOIN import_batch ON import_batch.id = result.batch"
            " ORDER BY result.first, result.id"
        )
        return iter([_result(row) for row in rows])

    def of(self, campaign_id: str) -> list[Result]:
        """The results of one campaign, earliest first."""
        return [result for result in self if result.campaign == campaign_id]

    def save(self, result: Result) -> None:
        """Add a result, or keep it as given when its id is known."""
        deed = action("save_result", page="campaigns", where=result.campaign)
        sets = ", ".join(f"{name} = excluded.{name}" for name in self.NAMES)
        places = ", ".join("?" for _ in self.NAMES)
        with self._file.writing(deed) as tables:
            tables.execute(
                f"INSERT INTO result (uuid, campaign, batch, {', '.join(self.NAMES)})"
                f" VALUES (?, {OF_CAMPAIGN}, {OF_BATCH}, {places})"
                f" ON CONFLICT (uuid) DO UPDATE SET {sets}",
                [
                    result.id,
                    result.campaign,
                    result.import_id,
                    str(result.method),
                    result.source,
                    str(result.period.first),
                    str(result.period.last),
                    result.orders,
                    result.gross,
                    result.discounts,
                    result.refunds,
                    result.cogs,
                    result.fees,
                    result.new_customers,
                    result.answered,
                    result.said,
                    result.note,
                ],
            )

    def remove(self, result_id: str) -> None:
        """Remove a result."""
        with self._file.writing(action("remove_result", page="campaigns")) as tables:
            tables.execute("DELETE FROM result WHERE uuid = ?", [result_id])


def _cost(row: tuple[Any, ...]) -> Cost:
    return Cost(
        id=row[0],
        campaign=row[1],
        import_id=row[2],
        on=date.fromisoformat(row[3]),
        category=Category(row[4]),
        amount=row[5],
        tax=row[6],
        quantity=row[7],
        each=row[8],
        influencer=row[9],
        repeat=Repeat(row[10]),
        until=date.fromisoformat(row[11]) if row[11] else None,
        note=row[12],
        channel=row[13],
    )


def _result(row: tuple[Any, ...]) -> Result:
    return Result(
        id=row[0],
        campaign=row[1],
        import_id=row[2],
        method=Method(row[3]),
        source=row[4],
        period=Period(date.fromisoformat(row[5]), date.fromisoformat(row[6])),
        orders=row[7],
        gross=row[8],
        discounts=row[9],
        refunds=row[10],
        cogs=row[11],
        fees=row[12],
        new_customers=row[13],
        answered=row[14],
        said=row[15],
        note=row[16],
    )
