"""ROI: what came in, what it cost, and what is left; the profit leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.breakeven import break_even_orders
from kpidesk.domain.campaign import BudgetLine
from kpidesk.domain.cost import Category
from kpidesk.domain.figure import over
from kpidesk.domain.money import minor_digits
from kpidesk.domain.roi import Roi, roi
from kpidesk.language.campaigns import CATEGORIES, SHORT
from kpidesk.language.words import mark
from kpidesk.ui.calculators.outcome import Given, Group, Outcome, Sentence, parts
from kpidesk.ui.calculators.panel import Panel
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.fraction import EQUALS, Over, Term
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.status import Shape
from kpidesk.ui.widgets.waterfall import IN, RESULT, Step, Waterfall

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from kpidesk.domain.figure import Figure
    from kpidesk.domain.figure import Given as Number
    from kpidesk.ui.widgets.amount_row import AmountRow

FIRST = (Category.ADS, Category.INFLUENCER_FEE, Category.PRODUCT_AT_COST, Category.OWN_HOURS)
"""The costs every promotion is asked for; the others are added when there are any."""
MORE = tuple(category for category in Category if category not in FIRST)
HINTS = {
    Category.ADS: mark("calculators", "VAT included"),
    Category.INFLUENCER_FEE: mark("calculators", "money paid"),
    Category.PRODUCT_AT_COST: mark("calculators", "at cost, e.g. 40 x 11K"),
    Category.OWN_HOURS: mark("calculators", "hours × rate, e.g. 14 x 25K"),
}


class RoiPanel(Panel):
    """The leading calculator."""

    name = "roi"
    title = mark("calculators", "ROI")
    optional = frozenset({"orders"})

    def groups(self) -> Sequence[Group]:
        """Income, cost of the goods, cost of the promotion."""
        say = self.words.say
        return (
            Group(
                say("calculators", "What came in"),
                (
                    Given("net_revenue", "money", say("calculators", "Revenue from the promotion")),
                    Given("orders", "count", say("calculators", "Orders")),
                ),
            ),
            Group(
                say("calculators", "Cost of the goods"),
                (
                    Given("cogs", "money", say("calculators", "Cost of goods (HPP)")),
                    Given(
                        "variable_fees",
                        "money",
                        say("calculators", "Marketplace fees and shipping"),
                        say("calculators", "paid by the shop"),
                    ),
                ),
                sums=True,
            ),
            Group(
                say("calculators", "Cost of the promotion"),
                tuple(self._cost(category) for category in FIRST),
                sums=True,
            ),
        )

    def _cost(self, category: Category) -> Given:
        hint = HINTS.get(category, "")
        title = self.words.say("campaign", CATEGORIES[category])
        return Given(str(category), "money", title, self.say(hint) if hint else "")

    def extra_left(self, inside: QVBoxLayout) -> None:
        """One more kind of cost at a time, in the order of the forms."""
        self.more = button(
            self.words.say("calculators", "Add another cost"),
            "link",
            "plus",
            height=30,
            then=self._add_next,
            name="add_cost",
        )
        inside.addLayout(row(self.more, None, margins=(8, 0, 18, 0)))

    def _add_next(self) -> None:
        left = [category for category in MORE if str(category) not in self.rows]
        if left:
            made = self._add_cost(left[0])
            self.update_all()
            made.input.setFocus()

    def _add_cost(self, category: Category) -> AmountRow:
        made = self.add_row(self._cost(category))
        made.show()
        self.more.setVisible(any(str(each) not in self.rows for each in MORE))
        return made

    def fill(self, given: Iterable[tuple[str, str]]) -> None:
        """Costs that are not among the usual ones get their row first."""
        pairs = list(given)
        for key, text in pairs:
            if key in [str(each) for each in MORE] and text and key not in self.rows:
                self._add_cost(Category(key))
        super().fill(pairs)

    def sum_keys(self, group: Group) -> list[str]:
        """The costs that were added count as well."""
        keys = super().sum_keys(group)
        added = [key for key in self.rows if key in [str(each) for each in MORE]]
        return keys + added if str(Category.ADS) in keys else keys

    def costs(self, values: Mapping[str, Number]) -> dict[str, Number]:
        """The promotion's costs by category."""
        return {key: values[key] for key in map(str, Category) if key in values}

    def work(self, values: Mapping[str, Number]) -> Outcome:
        """ROI on profit, beside the one on revenue."""
        say = self.words.say
        found = roi(
            self.costs(values), values["net_revenue"], values["cogs"], values["variable_fees"]
        )
        self._remarks(values)
        shape, word, tone = self._verdict(found)
        return Outcome(
            caption=say("calculators", "Net ROI"),
            value=self.percent(found.roi_margin),
            unit=self._profit(found.profit),
            tone=tone,
            shape=shape,
            word=word,
            beside=(
                say("calculators", "The figure often shown off"),
                self.percent(found.roi_revenue),
                say("calculators", "revenue ÷ cost − 1"),
                say("calculators", "Forgets that goods are not free."),
            ),
            formula=self._formula(found),
            sentence=self._sentence(found),
            facts=(
                (
                    say("calculators", "Without own hours"),
                    self.percent(found.roi_margin_without_own_hours),
                ),
                (say("calculators", "ROAS on ads"), self.times(found.roas_ads_only)),
                (say("calculators", "MER"), self.times(found.mer)),
                (say("calculators", "Margin"), self.percent(found.contribution_margin)),
            ),
            advice=self._advice(found, values),
            onward=say("calculators", "Try the break-even") if self.values_known(values) else "",
        )

    def _profit(self, profit: Figure) -> str:
        if isinstance(profit, Unknown):
            return ""
        say = self.words.say
        text = say("calculators", "profit {money}")
        if profit < 0:
            text = say("calculators", "loss {money}")
        return text.format(money=self.money(abs(profit)))

    def values_known(self, values: Mapping[str, Number]) -> bool:
        """True when orders and revenue are there to go on with."""
        return bool(values["net_revenue"] and values["orders"])

    def _remarks(self, values: Mapping[str, Number]) -> None:
        revenue, cogs, orders = values["net_revenue"], values["cogs"], values["orders"]
        if revenue and cogs is not None:
            share = self.formats.percent(100 * cogs / revenue, 0)
            text = self.words.say("calculators", "{share} of revenue").format(share=share)
            self.rows["cogs"].remark_on(text)
        if revenue and orders:
            each = self.money(revenue / orders)
            text = self.words.say("calculators", "{money} an order").format(money=each)
            self.rows["orders"].remark_on(text)

    def _verdict(self, found: Roi) -> tuple[Shape, str, str]:
        say = self.words.say
        if isinstance(found.roi_margin, Unknown) or isinstance(found.profit, Unknown):
            return Shape.NONE, self.waiting(found.roi_margin, found.profit), "ink3"
        if found.profit > 0:
            return Shape.DONE, say("calculators", "Paid back, with profit"), "good"
        if found.profit == 0:
            return Shape.ON_TRACK, say("calculators", "Paid back, no more"), "ink"
        return Shape.BEHIND, say("calculators", "Not paid back"), "bad"

    def _formula(self, found: Roi) -> tuple[Term | Over, ...]:
        say = self.words.say
        left, cost = say("calculators", "what is left"), say("calculators", "promotion cost")
        words = (Term("ROI"), EQUALS, Over(f"{left} − {cost}", cost, "ink2"))
        if isinstance(found.roi_margin, Unknown):
            return words
        paid = self.money(found.total_cost)
        figures = Over(f"{self.money(found.contribution)} − {paid}", paid)
        tone = "bad" if found.roi_margin < 0 else "good"
        return (*words, EQUALS, figures, EQUALS, Term(self.percent(found.roi_margin), tone, True))

    def _sentence(self, found: Roi) -> Sentence:
        back = over(found.contribution, found.total_cost, "total_cost")
        if isinstance(back, Unknown):
            return ()
        text = self.words.say(
            "calculators",
            "Each {in} of promotion comes back as {out} after goods and shipping are paid.",
        )
        return parts(
            text, {"in": self.money(self.thousand), "out": self.money(back * self.thousand)}
        )

    def _advice(self, found: Roi, values: Mapping[str, Number]) -> Sentence:
        say, orders, revenue = self.words.say, values["orders"], values["net_revenue"]
        if isinstance(found.roi_margin, Unknown):
            return ()
        if not orders or not revenue:
            return (
                (
                    say("calculators", "Type the orders to see how many it takes to break even."),
                    False,
                ),
            )
        margin = found.contribution_margin
        each = None if isinstance(margin, Unknown) else margin / 100
        total = None if isinstance(found.total_cost, Unknown) else found.total_cost
        needed = break_even_orders(total, revenue / orders, each)
        if isinstance(needed, Unknown):
            return ((self.waiting(needed), False),)
        fill = {
            "needed": self.number(needed),
            "orders": self.number(orders),
            "more": self.number(abs(orders - needed)),
        }
        if orders >= needed:
            text = say(
                "calculators",
                "Break-even: {needed} orders. You have {orders}, so the last {more} are profit.",
            )
        else:
            text = say(
                "calculators",
                "Break-even: {needed} orders. You have {orders}, so {more} more are needed.",
            )
        return parts(text, fill, strong=("needed",))

    def picture(self) -> QWidget:
        """The waterfall."""
        self.waterfall = Waterfall()
        return self.waterfall

    def draw(self, values: Mapping[str, Number]) -> tuple[str, str]:
        """From revenue to profit; only what is known is drawn."""
        say = self.words.say
        revenue = values["net_revenue"]
        steps: list[Step] = []
        scale, name = self._scale(revenue or 0)
        if revenue:
            steps.append(
                Step(say("calculators", "Revenue"), revenue, self._short(revenue, scale), IN)
            )
            out = [
                (say("calculators", "Goods"), values["cogs"]),
                (say("calculators", "Fees"), values["variable_fees"]),
                *((self._short_name(key), amount) for key, amount in self.costs(values).items()),
            ]
            steps += [
                Step(title, amount, self._short(-amount, scale)) for title, amount in out if amount
            ]
            if all(amount is not None for _, amount in out):
                profit = revenue - sum(amount or 0 for _, amount in out)
                title = say("calculators", "Loss") if profit < 0 else say("calculators", "Profit")
                steps.append(Step(title, profit, self._short(profit, scale), RESULT))
        self.waterfall.shows(steps)
        return say("calculators", "From revenue to profit"), name

    def _short_name(self, key: str) -> str:
        return self.words.say("campaign", SHORT[Category(key)])

    def _scale(self, revenue: float) -> tuple[int, str]:
        digits = 10 ** minor_digits(self.formats.currency)
        code = self.formats.currency
        if revenue >= 100_000_000 * digits:
            text = self.words.say("calculators", "in millions of {currency}")
            return 1_000_000 * digits, text.format(currency=self._unit(code))
        if revenue >= 100_000 * digits:
            text = self.words.say("calculators", "in thousands of {currency}")
            return 1_000 * digits, text.format(currency=self._unit(code))
        return digits, ""

    def _unit(self, code: str) -> str:
        return "rupiah" if code == "IDR" else code

    def _short(self, amount: float, scale: int) -> str:
        value = amount / scale
        return self.formats.number(value, 0 if abs(value) >= 10 or value == int(value) else 1)

    def plan(self) -> list[BudgetLine]:
        """One line for each cost that is known and not zero."""
        values = self.values()
        orders = values["orders"]
        target = int(orders) if orders else None
        return [
            BudgetLine(Category(key), int(amount), "orders" if target else "", target)
            for key, amount in self.costs(values).items()
            if amount
        ]
