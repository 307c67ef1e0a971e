"""What a customer is worth, and when she has paid for herself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.lifetime import Lifetime, lifetime
from kpidesk.language.words import mark
from kpidesk.ui.calculators.outcome import Given, Group, Outcome, Sentence, fraction, parts
from kpidesk.ui.calculators.panel import Panel
from kpidesk.ui.widgets.crossing import Crossing, Lines
from kpidesk.ui.widgets.fraction import EQUALS, Over, Term
from kpidesk.ui.widgets.status import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from kpidesk.domain.figure import Given as Number


class LifetimePanel(Panel):
    """CAC, LTV and months to pay back."""

    name = "lifetime"
    title = mark("calculators", "Customer value")
    plans = False

    def groups(self) -> Sequence[Group]:
        """Winning customers, and what they leave."""
        say = self.words.say
        return (
            Group(
                say("calculators", "Winning customers"),
                (
                    Given(
                        "acquisition_cost",
                        "money",
                        say("calculators", "All cost of winning them"),
                        say("calculators", "ads, influencers, goods, hours"),
                    ),
                    Given(
                        "new_customers",
                        "count",
                        say("calculators", "New customers"),
                        say("calculators", "people, not orders"),
                    ),
                ),
            ),
            Group(
                say("calculators", "What each one leaves"),
                (
                    Given("aov", "money", say("calculators", "Average order value")),
                    Given(
                        "margin",
                        "percent",
                        say("calculators", "Margin"),
                        say("calculators", "left after goods and fees, in %"),
                    ),
                    Given(
                        "orders_per_customer",
                        "decimal",
                        say("calculators", "Orders per customer"),
                        say("calculators", "counted, not hoped for"),
                    ),
                    Given(
                        "orders_per_month",
                        "decimal",
                        say("calculators", "Orders per month"),
                        say("calculators", "of one customer, e.g. 0,5"),
                    ),
                ),
            ),
        )

    def _found(self, values: Mapping[str, Number]) -> Lifetime:
        return lifetime(
            values["acquisition_cost"],
            values["new_customers"],
            values["aov"],
            fraction(values["margin"]),
            values["orders_per_customer"],
            values["orders_per_month"],
        )

    def work(self, values: Mapping[str, Number]) -> Outcome:
        """Months to pay back, beside what a customer is worth."""
        say = self.words.say
        found = self._found(values)
        caption = say("calculators", "Pays back after")
        shape, word, tone = self._verdict(found)
        return Outcome(
            caption=caption,
            value=self.number(found.payback_months, 1),
            unit=say("calculators", "months"),
            tone=tone,
            shape=shape,
            word=word,
            beside=(
                say("calculators", "A customer is worth"),
                self.money(found.ltv),
                "",
                say("calculators", "No forecast beyond twelve months."),
            ),
            formula=self._formula(found),
            facts=(
                (say("calculators", "Cost per customer"), self.money(found.cac)),
                (say("calculators", "Worth ÷ cost"), self.times(found.ltv_cac)),
                (say("calculators", "Left per month"), self.money(found.contribution_per_month)),
            ),
            advice=self._advice(found),
        )

    def _verdict(self, found: Lifetime) -> tuple[Shape, str, str]:
        say = self.words.say
        if isinstance(found.ltv_cac, Unknown) or isinstance(found.payback_months, Unknown):
            return Shape.NONE, self.waiting(found.payback_months, found.ltv_cac), "ink3"
        if found.ltv_cac >= 1:
            return Shape.DONE, say("calculators", "Each customer pays for herself"), "good"
        return Shape.BEHIND, say("calculators", "A customer costs more than she leaves"), "bad"

    def _formula(self, found: Lifetime) -> tuple[Term | Over, ...]:
        say = self.words.say
        words = (
            Term(say("calculators", "pays back")),
            EQUALS,
            Over(
                say("calculators", "cost per customer"),
                say("calculators", "left per month"),
                "ink2",
            ),
        )
        if isinstance(found.payback_months, Unknown):
            return words
        figures = Over(self.money(found.cac), self.money(found.contribution_per_month))
        months = say("calculators", "{n} months").format(n=self.number(found.payback_months, 1))
        return (*words, EQUALS, figures, EQUALS, Term(months, "pritext", True))

    def _advice(self, found: Lifetime) -> Sentence:
        if isinstance(found.ltv_cac, Unknown):
            return ()
        text = self.words.say(
            "calculators", "Each {in} spent on a new customer comes back as {out} in the end."
        )
        thousand = self.thousand
        return parts(
            text, {"in": self.money(thousand), "out": self.money(found.ltv_cac * thousand)}
        )

    def picture(self) -> QWidget:
        """The two lines."""
        self.crossing = Crossing()
        return self.crossing

    def draw(self, values: Mapping[str, Number]) -> tuple[str, str]:
        """What a customer has left month by month, against what winning her cost."""
        say = self.words.say
        title = say("calculators", "When a customer has paid for herself")
        found = self._found(values)
        months = found.payback_months
        if isinstance(months, Unknown) or not months:
            self.crossing.shows(None)
            return title, ""
        assert not isinstance(found.cac, Unknown)
        assert not isinstance(found.contribution_per_month, Unknown)
        self.crossing.shows(
            Lines(
                cost=found.cac,
                each=found.contribution_per_month,
                cross=months,
                reach=2 * months,
                cost_name=say("calculators", "cost {money}").format(money=self.money(found.cac)),
                earned_name=say("calculators", "left of her orders"),
                cross_name=say("calculators", "{n} months").format(n=self.number(months, 1)),
                axis_name=say("calculators", "months"),
            )
        )
        return title, ""
