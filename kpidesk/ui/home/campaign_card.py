"""The campaign under way: money, days and the KPI it was made for, each as a bar with its tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from kpidesk.domain.answer import Known
from kpidesk.domain.metric import Unit
from kpidesk.language.answers import figure, name_of
from kpidesk.ui.pages import entry
from kpidesk.ui.widgets.bar import Bar
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.image import Image
from kpidesk.ui.widgets.layout import boxed, clear, column, row
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.ui.house import House


class CampaignCard(Card):
    """One line of three bars; the campaign that ends first."""

    def __init__(self, house: House) -> None:
        super().__init__(margins=(18, 10, 18, 14), gap=8)
        self._house = house
        self._sheet: CampaignSheet | None = None
        self._name = ElidedLabel("", "h2")
        self._days = label("", "small", "ink3")
        head = row(Image("megaphone", "ink2", 18), self._name, self._days, None, gap=8)
        if entry("campaigns") is not None:
            text = house.words.say("home", "Open")
            head.addWidget(button(text, "link", height=28, then=self._open))
        self.body.addLayout(head)
        self._bars = row(gap=26)
        self.body.addLayout(self._bars)

    def shows(self, sheet: CampaignSheet | None, catalogue: Catalogue) -> None:
        """Show a campaign; hidden without one."""
        self._sheet = sheet
        self.setVisible(sheet is not None)
        clear(self._bars)
        if sheet is None:
            return
        say, formats = self._house.words.say, self._house.formats
        period, today = sheet.campaign.period, sheet.today
        gone = sheet.campaign.days_elapsed(today)
        self._name.set_text(sheet.campaign.name)
        text = say("home", "{span} \u00b7 day {day} of {days}")
        span = formats.span(period, year=False)
        self._days.setText(text.format(span=span, day=gone, days=period.days))
        share = gone / period.days
        for line in sheet.lines:
            if line.line.kpi and line.line.target and isinstance(line.actual, Known):
                found = catalogue.find(line.line.kpi)
                unit = found.unit if found else Unit.COUNT
                self._add(
                    name_of(line.line.kpi, catalogue, self._house.words),
                    figure(line.actual.value, unit, formats),
                    say("home", "of {target}").format(
                        target=figure(line.line.target, unit, formats)
                    ),
                    line.actual.value / line.line.target,
                    share,
                    "s1",
                )
                break
        budget = sheet.campaign.budget
        if budget:
            self._add(
                say("home", "Budget"),
                formats.short_money(sheet.against_budget),
                say("home", "of {target}").format(target=formats.short_money(budget)),
                sheet.against_budget / budget,
                share,
                "badmark" if sheet.against_budget > budget else "s1",
            )
        text = say("home", "gone")
        self._add(say("home", "Time"), formats.percent(share * 100, 0), text, share, None, "s6")

    def _add(
        self, name: str, value: str, against: str, share: float, tick: float | None, role: str
    ) -> None:
        whole = ElidedLabel(against, "small", "ink3")
        whole.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head = row(ElidedLabel(name, "body", "ink2"), label(value, "strong"), whole, gap=5)
        part: QWidget = boxed(column(head, Bar(share, tick, role), gap=4))
        part.setAccessibleName(f"{name} {value} {against}")
        self._bars.addWidget(part, 1)

    def _open(self) -> None:
        if self._sheet is not None:
            self._house.go("campaigns", self._sheet.campaign.id)
