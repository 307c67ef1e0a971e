"""Break-even and ceilings: how much an order or a click may cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.breakeven import BreakEven, break_even, break_even_orders
from kpidesk.language.words import mark
from kpidesk.ui.calculators.outcome import Given, Group, Outcome, Sentence, fraction, parts
from kpidesk.ui.calculators.panel import Panel
from kpidesk.ui.widgets.crossing import Crossing, Lines
from kpidesk.ui.widgets.fraction import EQUALS, NEW_LINE, Over, Term
from kpidesk.ui.widgets.status import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from kpidesk.domain.figure import Figure
    from kpidesk.domain.figure import Given as Number


class BreakEvenPanel(Panel):
    """From one order's margin to the highest cost of an order, a click, and the ROAS needed."""

    name = "break-even"
    title = mark("calculators", "Break-even")
    plans = False
    optional = frozenset({"cvr", "target_profit_share", "total_cost", "orders"})

    def groups(self) -> Sequence[Group]:
        """One order, the way to it, and the money to win back."""
        say = self.words.say
        return (
            Group(
                say("calculators", "One order"),
                (
                    Given("aov", "money", say("calculators", "Average order value")),
                    Given(
                        "contribution_margin",
                        "percent",
                        say("calculators", "Margin"),
                        say("calculators", "left after goods and fees, in %"),
                    ),
                ),
            ),
            Group(
                say("calculators", "The way to it"),
                (
                    Given(
                        "cvr",
                        "percent",
                        say("calculators", "Orders per click"),
                        say("calculators", "of 100 clicks, how many order"),
                    ),
                    Given(
                        "target_profit_share",
                        "percent",
                        say("calculators", "Profit to keep"),
                        say("calculators", "share of revenue, 0 if none"),
                    ),
                ),
            ),
            Group(
                say("calculators", "To win back"),
                (
                    Given("total_cost", "money", say("calculators", "Cost of the promotion")),
                    Given("orders", "count", say("calculators", "Orders so far")),
                ),
            ),
        )

    def work(self, values: Mapping[str, Number]) -> Outcome:
        """The ceilings; the leading one is the highest cost of an order."""
        say = self.words.say
        found = self._found(values)
        known = not isinstance(found.max_cpa, Unknown)
        return Outcome(
            caption=say("calculators", "Highest cost per order (CPA)"),
            value=self.money(found.max_cpa),
            unit=say("calculators", "without losing money"),
            tone="ink" if known else "ink3",
            shape=Shape.ON_TRACK if known else Shape.NONE,
            word=say("calculators", "Up to here an order pays for itself")
            if known
            else self.waiting(found.max_cpa),
            beside=(
                say("calculators", "ROAS that breaks even"),
                self.times(found.break_even_roas),
                say("calculators", "revenue ÷ ads"),
                say("calculators", "Below this, ads lose money."),
            ),
            formula=self._formula(values, found),
            facts=(
                (say("calculators", "Highest cost per click"), self.money(found.max_cpc)),
                (say("calculators", "CPA, profit kept"), self.money(found.target_cpa)),
                (say("calculators", "ROAS, profit kept"), self.times(found.target_roas)),
                (say("calculators", "CPC, profit kept"), self.money(found.target_cpc)),
            ),
            advice=self._advice(values),
        )

    def _found(self, values: Mapping[str, Number]) -> BreakEven:
        return break_even(
            fraction(values["contribution_margin"]),
            values["aov"],
            fraction(values["cvr"]),
            fraction(values["target_profit_share"]),
        )

    def _formula(self, values: Mapping[str, Number], found: BreakEven) -> tuple[Term | Over, ...]:
        say = self.words.say
        words = (
            Term(say("calculators", "highest CPA")),
            EQUALS,
            Term(say("calculators", "order value × margin"), "ink2"),
        )
        roas = (
            Term("ROAS"),
            EQUALS,
            Over("1", say("calculators", "margin"), "ink2"),
        )
        if isinstance(found.max_cpa, Unknown):
            return (*words, NEW_LINE, *roas)
        share = self.percent(values["contribution_margin"])
        figures = Term(f"{self.money(values['aov'])} × {share}")
        return (
            *words, EQUALS, figures, EQUALS, Term(self.money(found.max_cpa), "pritext", True),
            NEW_LINE, *roas, EQUALS, Over("1", share), EQUALS,
            Term(self.times(found.break_even_roas), "pritext", True),
        )  # fmt: skip

    def _orders(self, values: Mapping[str, Number]) -> Figure:
        margin = fraction(values["contribution_margin"])
        return break_even_orders(values["total_cost"], values["aov"], margin)

    def _advice(self, values: Mapping[str, Number]) -> Sentence:
        say, needed, done = self.words.say, self._orders(values), values["orders"]
        if isinstance(needed, Unknown):
            return ()
        facts = {"needed": self.number(needed), "cost": self.money(values["total_cost"])}
        if done is None:
            text = say("calculators", "{needed} orders win {cost} back.")
        elif done >= needed:
            text = say("calculators", "{needed} orders win {cost} back, and you are past them.")
        else:
            text = say("calculators", "{needed} orders win {cost} back: {more} more to go.")
            facts["more"] = self.number(needed - done)
        return parts(text, facts, ("needed",))

    def picture(self) -> QWidget:
        """The two lines."""
        self.crossing = Crossing()
        return self.crossing

    def draw(self, values: Mapping[str, Number]) -> tuple[str, str]:
        """What orders leave against what the promotion cost."""
        say = self.words.say
        needed, cost, aov = self._orders(values), values["total_cost"], values["aov"]
        margin = fraction(values["contribution_margin"])
        title = say("calculators", "Where it breaks even")
        if isinstance(needed, Unknown) or not needed or not cost or not aov or not margin:
            self.crossing.shows(None)
            hint = say("calculators", "Type the cost of the promotion to see it")
            return title, hint if cost is None else ""
        each = aov * margin
        done = values["orders"]
        here = say("calculators", "{n} orders so far").format(n=self.number(done))
        self.crossing.shows(
            Lines(
                cost=cost,
                each=each,
                cross=cost / each,
                reach=max(2 * cost / each, 1.15 * (done or 0)),
                cost_name=say("calculators", "cost {money}").format(money=self.money(cost)),
                earned_name=say("calculators", "left of the orders"),
                cross_name=say("calculators", "{n} orders").format(n=self.number(needed)),
                axis_name=say("calculators", "orders"),
                here=done,
                here_name=here if done is not None else "",
            )
        )
        return title, ""
