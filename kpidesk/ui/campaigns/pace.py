"""How fast a campaign's budget is spent, against the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.campaign import CampaignStatus
from kpidesk.domain.pacing import Band
from kpidesk.language.campaign_sheet import (
    band_said,
    pacing_said,
)
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.kpi_card import ValueLine
from kpidesk.ui.widgets.spend_chart import Spend, SpendChart
from kpidesk.ui.widgets.status import Shape, Status
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.ui.house import House

BANDS = {
    Band.USUAL: Shape.ON_TRACK,
    Band.FAST: Shape.CAUTION,
    Band.SLOW: Shape.CAUTION,
    Band.TOO_FAST: Shape.BEHIND,
    Band.TOO_SLOW: Shape.BEHIND,
}


class PaceCard(Card):
    """Spent, the sentence on the pace, and the chart."""

    def __init__(self, house: House) -> None:
        super().__init__(
            house.words.say("campaigns", "Budget and spend"), margins=(20, 14, 20, 12), gap=6
        )
        self.house, self.words, self.formats = house, house.words, house.formats
        self.pace = Status(pill=True)
        self.head.addWidget(self.pace)
        self.spent = ValueLine("display")
        self.spent.setObjectName("spent")
        self.pacing = label("", "small", "ink2", wrap=True, name="pacing")
        self.chart = SpendChart()
        self.add(self.spent, self.pacing)
        self.body.addWidget(self.chart, 1)

    def shows(self, sheet: CampaignSheet) -> None:
        """Show how fast the budget goes."""
        say, formats = self.words.say, self.formats
        budget = sheet.campaign.budget
        of = say("campaigns", "of {budget}").format(budget=formats.money(budget)) if budget else ""
        self.spent.shows(formats.money(sheet.against_budget), of)
        band = sheet.pacing.band if sheet.pacing else None
        self.pace.setVisible(band is not None)
        if band is not None:
            self.pace.shows(BANDS[band], band_said(sheet, self.words))
        text = pacing_said(sheet, self.words, formats)
        if sheet.spent != sheet.against_budget:
            more = formats.money(sheet.spent - sheet.against_budget)
            text += " " + say("campaigns", "Besides, {money} in goods and own hours.").format(
                money=more
            )
        self.pacing.setText(text.strip())
        self.pacing.setVisible(bool(text.strip()))
        by_day = sheet.spend_by_day
        projected = sheet.pacing.projected if sheet.pacing else None
        running = sheet.status is CampaignStatus.RUNNING
        self.chart.shows(
            Spend(
                days=sheet.campaign.period.days,
                budget=budget,
                spent=[spent for _, spent in by_day],
                projected=None
                if projected is None or isinstance(projected, Unknown) or not running
                else projected,
                budget_name=say("campaigns", "plan {money}").format(
                    money=formats.short_money(budget)
                ),
                spent_name=formats.short_money(by_day[-1][1]) if by_day else "",
                first=formats.day_month(sheet.campaign.period.first),
                last=formats.day_month(sheet.campaign.period.last),
            )
        )
