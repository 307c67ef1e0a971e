"""Each KPI of a campaign against what was planned of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from kpidesk.domain.answer import Between, Known, Unknown
from kpidesk.domain.campaign import CampaignStatus
from kpidesk.domain.campaign_own import Whose
from kpidesk.language.campaign_sheet import (
    kpi_value,
    money,
)
from kpidesk.ui.widgets.bar import Bar
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import clear, column, row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.campaign_line import LineSheet
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.ui.house import House


class AgainstPlanCard(Card):
    """One bar for each budget line with a KPI."""

    def __init__(self, house: House) -> None:
        super().__init__(
            house.words.say("campaigns", "KPI against plan"), margins=(20, 14, 20, 12), gap=6
        )
        self.house, self.words, self.formats = house, house.words, house.formats
        self.lines = QVBoxLayout()
        self.lines.setSpacing(8)
        self.body.addLayout(self.lines)
        self.body.addStretch(1)

    def shows(self, sheet: CampaignSheet) -> None:
        """Show what became of each line."""
        clear(self.lines)
        say = self.words.say
        shown = [one for one in sheet.lines if one.line.kpi]
        if not shown:
            text = say("campaigns", "No KPI in the plan yet. Name one for each amount.")
            self.lines.addWidget(label(text, "body", "ink2", wrap=True))
        for one in shown[:5]:
            self.lines.addLayout(self._line(one, sheet))

    def _line(self, one: LineSheet, sheet: CampaignSheet) -> QVBoxLayout:
        say, key = self.words.say, one.line.kpi
        catalogue = self.house.desk.catalogue
        found = catalogue.find(key)
        name = found.name[self.words.language] if found else key
        target = one.line.target
        share = 0.0
        figure = say("campaigns", "not known yet")
        if isinstance(one.actual, Known):
            figure = kpi_value(key, one.actual.value, catalogue, self.formats)
            share = min(1.0, one.actual.value / target) if target else 0.0
        elif isinstance(one.actual, Between):
            low, high = (
                kpi_value(key, end, catalogue, self.formats)
                for end in (one.actual.low, one.actual.high)
            )
            figure = f"{low}–{high}"
            share = min(1.0, one.actual.low / target) if target else 0.0
        wanted = "" if target is None else kpi_value(key, target, catalogue, self.formats)
        of = say("campaigns", "of {target}").format(target=wanted) if wanted else ""
        bar = Bar()
        elapsed = sheet.campaign.days_elapsed(sheet.today) / sheet.campaign.period.days
        bar.shows(share, elapsed if sheet.status is CampaignStatus.RUNNING else None)
        cost = money(one.actual_cost, self.formats)
        planned = one.line.implied_cost
        price = say("campaigns", "{cost} each, planned {planned}").format(
            cost=cost, planned="–" if planned is None else self.formats.money(round(planned))
        )
        if one.whose is Whose.WHOLE_SHOP and not isinstance(one.actual_cost, Unknown):
            price += ", " + say("campaigns", "of the whole shop")
        return column(
            row(label(name, "smed"), None, label(f"{figure} {of}".strip(), "strong", tabular=True)),
            bar,
            label(price, "small", "ink3"),
            gap=3,
        )
