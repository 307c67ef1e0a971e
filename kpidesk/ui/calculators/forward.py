"""What a budget should bring, step by step down the funnel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.campaign import BudgetLine
from kpidesk.domain.cost import Category
from kpidesk.domain.funnel import Forward, forward
from kpidesk.language.words import mark
from kpidesk.ui.calculators.outcome import Given, Group, Outcome, fraction, parts
from kpidesk.ui.calculators.panel import Panel
from kpidesk.ui.widgets.fraction import EQUALS, Over, Term
from kpidesk.ui.widgets.funnel_picture import FunnelPicture
from kpidesk.ui.widgets.status import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from kpidesk.domain.figure import Given as Number


class ForwardPanel(Panel):
    """Budget → views → reach → clicks → orders → profit."""

    name = "funnel-forward"
    title = mark("calculators", "From a budget")
    optional = frozenset({"frequency"})

    def groups(self) -> Sequence[Group]:
        """The budget, what ads cost and do, and what an order leaves."""
        say = self.words.say
        return (
            Group("", (Given("budget", "money", say("calculators", "Budget")),)),
            Group(
                say("calculators", "What ads cost and do"),
                (
                    Given(
                        "cpm",
                        "money",
                        say("calculators", "Price of 1,000 views (CPM)"),
                    ),
                    Given(
                        "frequency",
                        "decimal",
                        say("calculators", "Frequency"),
                        say("calculators", "views per account, 1 or more"),
                        least=1,
                    ),
                    Given(
                        "ctr",
                        "percent",
                        say("calculators", "Clicks per view"),
                        say("calculators", "of 100 views, how many click"),
                    ),
                    Given(
                        "cvr",
                        "percent",
                        say("calculators", "Orders per click"),
                        say("calculators", "of 100 clicks, how many order"),
                    ),
                ),
            ),
            Group(
                say("calculators", "One order"),
                (
                    Given("aov", "money", say("calculators", "Average order value")),
                    Given(
                        "margin",
                        "percent",
                        say("calculators", "Margin"),
                        say("calculators", "left after goods and fees, in %"),
                    ),
                ),
            ),
        )

    def found(self, values: Mapping[str, Number]) -> Forward:
        """The funnel."""
        return forward(
            values["budget"], values["cpm"], values["frequency"], fraction(values["ctr"]),
            fraction(values["cvr"]), values["aov"], fraction(values["margin"]),
        )  # fmt: skip

    def work(self, values: Mapping[str, Number]) -> Outcome:
        """Profit leads; orders stand beside it."""
        say = self.words.say
        found = self.found(values)
        caption = say("calculators", "Expected profit")
        known = not isinstance(found.profit, Unknown)
        lost = not isinstance(found.profit, Unknown) and found.profit < 0
        word = self.waiting(found.profit)
        if known:
            word = say("calculators", "More comes back than goes out")
        if lost:
            word = say("calculators", "Less comes back than goes out")
        return Outcome(
            caption=caption,
            value=self.money(found.profit),
            unit=say("calculators", "ROI {roi}").format(roi=self.percent(found.roi))
            if known
            else "",
            tone="bad" if lost else "good" if known else "ink3",
            shape=Shape.BEHIND if lost else Shape.DONE if known else Shape.NONE,
            word=word,
            beside=(
                say("calculators", "Orders to expect"),
                self.number(found.orders),
                "",
                say("calculators", "If more ads do not get dearer."),
            ),
            formula=self._formula(values, found),
            facts=(
                (say("calculators", "Revenue"), self.money(found.revenue)),
                (say("calculators", "Left of it"), self.money(found.contribution)),
                ("ROAS", self.times(found.roas)),
            ),
            advice=self._advice(found),
        )

    def _formula(self, values: Mapping[str, Number], found: Forward) -> tuple[Term | Over, ...]:
        say = self.words.say
        words = (
            Term(say("calculators", "orders")),
            EQUALS,
            Over(say("calculators", "budget × 1,000"), "CPM", "ink2"),
            Term(say("calculators", "× clicks per view × orders per click"), "ink2"),
        )
        if isinstance(found.orders, Unknown):
            return words
        above = f"{self.money(values['budget'])} × {self.number(1000)}"
        rates = f"× {self.percent(values['ctr'], 2)} × {self.percent(values['cvr'], 2)}"
        return (
            *words, EQUALS, Over(above, self.money(values["cpm"])), Term(rates), EQUALS,
            Term(self.number(found.orders, 1), "pritext", True),
        )  # fmt: skip

    def _advice(self, found: Forward) -> tuple[tuple[str, bool], ...]:
        if isinstance(found.profit, Unknown):
            return ()
        text = self.words.say(
            "calculators",
            "This counts on {orders} orders. With half of them the profit is {half}.",
        )
        assert not isinstance(found.contribution, Unknown)
        spent = found.contribution - found.profit
        half = found.contribution / 2 - spent
        return parts(text, {"orders": self.number(found.orders), "half": self.money(half)})

    def picture(self) -> QWidget:
        """The funnel."""
        self.funnel = FunnelPicture()
        return self.funnel

    def draw(self, values: Mapping[str, Number]) -> tuple[str, str]:
        """Only the stages that are known."""
        say = self.words.say
        found = self.found(values)
        title = say("calculators", "Down the funnel")
        between = say("calculators", "{rate} click").format(rate=self.percent(values["ctr"], 2))
        order = say("calculators", "{rate} order").format(rate=self.percent(values["cvr"], 2))
        often = say("calculators", "seen {n} times").format(n=self.number(values["frequency"], 1))
        self.funnel.shows(
            self.stages(
                [
                    (say("calculators", "Views"), found.impressions, often),
                    (say("calculators", "Reach"), found.reach, between),
                    (say("calculators", "Clicks"), found.clicks, order),
                    (say("calculators", "Orders"), found.orders, ""),
                ]
            )
        )
        return title, say("calculators", "widths are drawn closer together than they are")

    def plan(self) -> list[BudgetLine]:
        """The whole budget for ads, measured in orders."""
        found, budget = self.found(self.values()), self.values()["budget"]
        if not budget:
            return []
        orders = None if isinstance(found.orders, Unknown) else round(found.orders)
        return [BudgetLine(Category.ADS, int(budget), "orders" if orders else "", orders or None)]
