"""What imported ads cost, campaign by campaign, made into costs of the shop's own campaign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from kpidesk.domain.cost import Category, Cost, with_tax

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.period import Period
    from kpidesk.domain.reading import Reading

SPEND = "ad_spend"
PART = "campaign:"
"""How an imported reading names the ads manager's campaign in its breakdown."""


@dataclass(frozen=True, slots=True)
class AdSpend:
    """What one campaign of the ads manager spent over `period`, in minor units without VAT.

    An empty `name` is the whole ad account, where the file named no campaign.
    """

    account: str
    name: str
    period: Period
    amount: int
    import_id: str | None


def ad_spends(readings: Iterable[Reading]) -> list[AdSpend]:
    """The spend that was read, by campaign and day; an account's whole only where its campaigns
    were not read, so that nothing is counted twice."""
    found: list[AdSpend] = []
    for reading in readings:
        if reading.metric != SPEND or reading.value is None:
            continue
        if reading.breakdown and not reading.breakdown.startswith(PART):
            continue
        name = reading.breakdown.removeprefix(PART)
        spent = AdSpend(
            reading.account, name, reading.period, int(reading.value), reading.import_id
        )
        found.append(spent)
    named = {spent.account for spent in found if spent.name}
    return [spent for spent in found if spent.name or spent.account not in named]


def cost_id(campaign: Campaign, account: str, name: str, period: Period) -> str:
    """The id of the cost that a spend becomes: the same each time it is taken."""
    return str(uuid5(NAMESPACE_URL, f"{campaign.id}/{account}/{name}/{period}"))


def costs_of(
    spends: Iterable[AdSpend],
    campaign: Campaign,
    tax_percent: int = 0,
    channels: Mapping[str, str] | None = None,
) -> list[Cost]:
    """One cost for each, dated the last day it was spent on. Taking the same spend again gives
    the same cost, so nothing is counted twice. `channels` names the channel of an ad account."""
    costs = []
    for spent in spends:
        amount, tax = with_tax(spent.amount, tax_percent)
        costs.append(
            Cost(
                spent.period.last,
                Category.ADS,
                amount,
                campaign=campaign.id,
                tax=tax,
                channel=(channels or {}).get(spent.account, ""),
                note=spent.name,
                import_id=spent.import_id,
                id=cost_id(campaign, spent.account, spent.name, spent.period),
            )
        )
    return costs
