"""The shop itself: name, kind, city, what it is after, and how weeks are counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kpidesk.domain.objective import objectives
from kpidesk.domain.period import MONDAY, SUNDAY
from kpidesk.domain.problem import Refused
from kpidesk.domain.shop import WeekRule
from kpidesk.language.problems import sentence
from kpidesk.paths import resources
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.fields import Field, combo
from kpidesk.ui.widgets.layout import column, row
from kpidesk.ui.widgets.shop_form import ShopForm

if TYPE_CHECKING:
    from kpidesk.domain.shop import Shop
    from kpidesk.ui.house import House


class ShopTab(QWidget):
    """Everything is saved when a field is left; Ctrl+Z takes it back."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        say = house.words.say
        self.form = ShopForm(house.words)
        aims = objectives(resources() / "catalogue").values()
        self.objective = combo(
            [
                ("", say("settings", "Not chosen")),
                *((aim.key, aim.name[house.words.language]) for aim in aims),
            ],
            name="objective",
        )
        rates = [kpi for key, kpi in house.desk.catalogue.kpis.items() if key.startswith("er_")]
        self.rate = combo(
            [(kpi.key, kpi.name[house.words.language]) for kpi in rates], name="engagement_rate"
        )
        self.week_starts = combo(
            [
                (str(MONDAY), say("settings", "Monday")),
                (str(SUNDAY), say("settings", "Sunday")),
            ],
            name="week_starts",
        )
        self.week_rule = combo(
            [
                (WeekRule.DAYS, say("settings", "Shared out by days")),
                (WeekRule.THURSDAY, say("settings", "Goes to the month of its Thursday")),
            ],
            name="week_rule",
        )
        shop = Card(say("settings", "The shop"), margins=(20, 16, 20, 16), gap=10)
        shop.body.addWidget(self.form)
        shop.body.addStretch(1)
        weeks = Card(say("settings", "Aim and weeks"), margins=(20, 16, 20, 16), gap=6)
        for field in (
            Field(
                say("settings", "What is the shop after?"),
                self.objective,
                say("settings", "The coach measures goals against it."),
            ),
            Field(
                say("settings", "Engagement rate is counted"),
                self.rate,
                say("settings", "The one on Home, in goals and on the printed page."),
            ),
            Field(
                say("settings", "A week begins on"),
                self.week_starts,
                say("settings", "Phones mostly count from Monday."),
            ),
            Field(
                say("settings", "A week across two months"),
                self.week_rule,
                say("settings", "Only for adding up months; weeks stay as typed."),
            ),
        ):
            weeks.body.addWidget(field)
        weeks.body.addStretch(1)
        cards = row(shop, weeks, gap=12)
        cards.setStretch(0, 1)
        cards.setStretch(1, 1)
        self.setLayout(column(cards, None))
        self.form.edited.connect(self._save)
        for box in (self.objective, self.rate, self.week_starts, self.week_rule):
            box.activated.connect(lambda _index: self._save())
        self.setEnabled(not house.desk.read_only)

    def refresh(self) -> None:
        """Show the shop as it is in the file."""
        shop = self._house.desk.shop.get()
        self.form.shows(shop)
        for box, value in (
            (self.objective, shop.objective),
            (self.rate, shop.engagement_rate),
            (self.week_starts, str(shop.week_starts)),
            (self.week_rule, shop.week_rule),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))

    def _draft(self) -> Shop:
        return replace(
            self.form.draft(),
            objective=self.objective.currentData(),
            engagement_rate=self.rate.currentData(),
            week_starts=int(self.week_starts.currentData()),
            week_rule=WeekRule(self.week_rule.currentData()),
        )

    def _save(self) -> None:
        if self.form.complain():
            return
        draft = self._draft()
        if draft == self._house.desk.shop.get():
            return
        try:
            self._house.desk.shop.save(draft)
        except Refused as refused:
            self._house.shell.toast(sentence(refused.problem, self._house.words))
