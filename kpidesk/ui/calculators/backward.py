"""What a target should cost, and how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.ad_weeks import AdWeeks, read_weeks
from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.campaign import BudgetLine
from kpidesk.domain.cost import Category
from kpidesk.domain.figure import Figure, over, price
from kpidesk.domain.funnel import Backward, backward
from kpidesk.domain.problem import Refused, refuse
from kpidesk.domain.uncertainty import Uncertainty, Way, uncertainty
from kpidesk.language.calculators import reason
from kpidesk.language.words import mark
from kpidesk.ui.calculators.guesses import (
    GUESSES,
    TITLES,
    draw_guesses,
    guessed,
    guesses,
    in_words,
    orders_wanted,
)
from kpidesk.ui.calculators.outcome import Given, Group, Outcome, Sentence, parts
from kpidesk.ui.calculators.panel import Panel
from kpidesk.ui.widgets.fraction import EQUALS, Over, Term
from kpidesk.ui.widgets.funnel_picture import FunnelPicture
from kpidesk.ui.widgets.layout import boxed, column, row
from kpidesk.ui.widgets.range_bar import Mark, RangeBar
from kpidesk.ui.widgets.segments import Segments
from kpidesk.ui.widgets.status import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from kpidesk.domain.figure import Given as Number

OWN, GUESSED = "own", "guessed"
FROM_WEEKS = ("spend", "impressions", "clicks", "orders")


class BackwardPanel(Panel):
    """Orders wanted → clicks → views → budget; from own figures, or from three guesses."""

    name = "funnel-backward"
    title = mark("calculators", "Budget for a target")

    def groups(self) -> Sequence[Group]:
        """The target, then one's own past figures."""
        say = self.words.say
        return (
            Group("", (Given("target_orders", "count", say("calculators", "Orders wanted")),)),
            Group(
                say("calculators", "What your ads did so far"),
                (
                    Given("spend", "money", say("calculators", "Spent on ads")),
                    Given("impressions", "count", say("calculators", "Views")),
                    Given("clicks", "count", say("calculators", "Clicks")),
                    Given("orders", "count", say("calculators", "Orders")),
                ),
            ),
            *(
                Group(
                    self.say(TITLES[guess]),
                    (
                        Given(f"cpm_{guess}", "money", say("calculators", "Price of 1,000 views")),
                        Given(f"ctr_{guess}", "percent", say("calculators", "Clicks per view")),
                        Given(f"cvr_{guess}", "percent", say("calculators", "Orders per click")),
                    ),
                )
                for guess in GUESSES
            ),
        )

    def extra_left(self, inside: QVBoxLayout) -> None:
        """Choose where the rates come from."""
        say = self.words.say
        self.source = Segments(
            [
                (OWN, say("calculators", "From my figures")),
                (GUESSED, say("calculators", "Three guesses")),
            ],
            OWN,
        )
        self.source.chosen.connect(lambda _key: self._choose_source())
        inside.insertLayout(1, row(self.source, None, margins=(18, 2, 18, 8)))
        self._choose_source()

    def _choose_source(self) -> None:
        own = self.source.current == OWN
        for group, box in self.boxes:
            keys = {each.key for each in group.fields}
            if "spend" in keys:
                box.setVisible(own)
            elif "target_orders" not in keys:
                box.setVisible(not own)
        self.update_all()

    def given(self) -> tuple[tuple[str, str], ...]:
        """The source of the rates is kept as well."""
        weekly = self.weekly(self.values()).text
        return (("source", self.source.current), ("weekly", weekly), *super().given())

    def weekly(self, values: Mapping[str, Number]) -> AdWeeks:
        """The shop's own weeks, as long as the figures typed are still their sums."""
        found: AdWeeks = getattr(self, "_weekly", AdWeeks())
        same = all(values[key] == found.total(key) for key in FROM_WEEKS)
        return found if same and found.weeks else AdWeeks()

    def fill(self, given: Iterable[tuple[str, str]]) -> None:
        """The source first, then the figures."""
        pairs = list(given)
        wanted = dict(pairs).get("source")
        if wanted in (OWN, GUESSED):
            self.source.select(wanted)
            self._choose_source()
        if "weekly" in dict(pairs):
            self._weekly = read_weeks(dict(pairs)["weekly"])
        super().fill(pairs)

    def waits_for(self) -> list[str]:
        """Only what the chosen source needs."""
        hidden = ("cpm_", "ctr_", "cvr_") if self.source.current == OWN else ()
        own = ("spend", "impressions", "clicks", "orders")
        return [
            each.name
            for key, each in self.rows.items()
            if each.value is None
            and not (hidden and key.startswith(hidden))
            and not (not hidden and key in own)
        ]

    def work(self, values: Mapping[str, Number]) -> Outcome:
        """The budget leads, its range beside it."""
        if self.source.current == GUESSED:
            return guessed(self, values)
        say = self.words.say
        try:
            found, sure = self._found(values), self._sure(values)
        except Refused as refused:
            said = self.refusal(refused)
            return Outcome(
                say("calculators", "Budget needed"), "–", "", "ink3", Shape.CAUTION, said
            )
        known = not isinstance(found.budget, Unknown)
        return Outcome(
            caption=say("calculators", "Budget needed"),
            value=self.money(found.budget),
            tone="ink" if known else "ink3",
            shape=Shape.ON_TRACK if known else Shape.NONE,
            word=say("calculators", "If it goes as it did so far")
            if known
            else self._why(values, found),
            beside=self._honestly(values, sure),
            formula=self._formula(values, found),
            facts=(
                (say("calculators", "Cost per order"), self.money(found.cpa)),
                (say("calculators", "Orders per click"), self._cvr(sure)),
                (say("calculators", "Price of 1,000 views"), self._cpm(sure)),
            ),
            pictured=(
                (say("calculators", "Clicks needed"), self.number(found.clicks)),
                (say("calculators", "Views needed"), self.number(found.impressions)),
            ),
            sentence=self._way(values, sure),
            advice=self._advice(sure),
        )

    def _why(self, values: Mapping[str, Number], found: Backward) -> str:
        """Why there is no budget: money for no click is said before anything else."""
        if values["spend"] and values["clicks"] == 0:
            return reason(Unknown(Why.ZERO_DENOMINATOR, "clicks"), self.words)
        return self.waiting(found.budget)

    def _honestly(
        self, values: Mapping[str, Number], sure: Uncertainty
    ) -> tuple[str, str, str, str] | None:
        """The range beside the result: what the weeks differed by, else what the counts allow."""
        say = self.words.say
        title = say("calculators", "More honestly")
        if isinstance(sure.budget_if_low, Unknown):
            return None
        if sure.way is Way.WEEKS and not isinstance(sure.p50, Unknown):
            text = say(
                "calculators", "Middle {p50}; eight of ten draws from %n weeks.", "", sure.weeks
            ).format(p50=self.short(sure.p50))
            return title, f"{self.short(sure.p10)} – {self.short(sure.p90)}", "", text
        text = say("calculators", "From {orders} orders of {clicks} clicks (95 %).").format(
            orders=self.number(values["orders"]), clicks=self.number(values["clicks"])
        )
        ends = f"{self.short(sure.budget_if_high)} – {self.short(sure.budget_if_low)}"
        return title, ends, "", text

    def _cvr(self, sure: Uncertainty) -> str:
        if isinstance(sure.cvr, Unknown):
            return "–"
        return f"{self.percent(sure.cvr)} ({self.percent(sure.lo)}–{self.percent(sure.hi)})"

    def _cpm(self, sure: Uncertainty) -> str:
        """Cheapest, middle and dearest week; one figure where only the sum is known."""
        ends = [sure.cpm_min, sure.cpm_median, sure.cpm_max]
        if len(set(ends)) == 1:
            return self.money(sure.cpm_median)
        return " – ".join(self.number(end) for end in ends)

    def _way(self, values: Mapping[str, Number], sure: Uncertainty) -> Sentence:
        """From how many weeks, and by which way, the range was drawn."""
        say, weekly = self.words.say, self.weekly(values)
        if isinstance(sure.p50, Unknown):
            return ()
        if sure.way is Way.WEEKS:
            text = say(
                "calculators", "Drawn from your own %n weeks, as they differed.", "", sure.weeks
            )
        elif weekly.weeks:
            text = say(
                "calculators",
                "Drawn from the counts of %n week(s); six or more would show how weeks differ.",
                "",
                len(weekly.weeks),
            )
        else:
            text = say("calculators", "Drawn from these counts alone, not from single weeks.")
        if weekly.weeks and not weekly.of_ads:
            text += " " + say(
                "calculators", "Orders are all the shop’s, so it may well take more than this."
            )
        return ((text, False),)

    def _rates(self, values: Mapping[str, Number]) -> tuple[Figure, Figure, Figure]:
        """CVR, CTR and CPM of one's own figures."""
        spend, seen = values["spend"], values["impressions"]
        clicks, orders = values["clicks"], values["orders"]
        return _ratio(orders, clicks), _ratio(clicks, seen), _ratio(spend, seen, 1000)

    def _found(self, values: Mapping[str, Number]) -> Backward:
        cvr, ctr, cpm = (None if isinstance(f, Unknown) else f for f in self._rates(values))
        _check_parts(values)
        return backward(values["target_orders"], cvr, ctr, cpm)

    def _sure(self, values: Mapping[str, Number]) -> Uncertainty:
        cpc = _ratio(values["spend"], values["clicks"])
        _cvr, _ctr, cpm = self._rates(values)
        known = None if isinstance(cpc, Unknown) else cpc
        weeks = self.weekly(values).weeks
        prices = [week.cpm for week in weeks if week.cpm is not None]
        if not prices and not isinstance(cpm, Unknown):
            prices = [float(cpm)]
        return uncertainty(
            values["orders"], values["clicks"], known, values["target_orders"],
            values["impressions"], prices,
            [week.orders for week in weeks], [week.clicks for week in weeks],
            [week.impressions for week in weeks],
        )  # fmt: skip

    def short(self, figure: Figure) -> str:
        """Money in few signs, or a dash."""
        return "–" if isinstance(figure, Unknown) else self.formats.short_money(figure)

    def _formula(self, values: Mapping[str, Number], found: Backward) -> tuple[Term | Over, ...]:
        words = in_words(self)
        if isinstance(found.budget, Unknown):
            return words
        cvr, ctr, cpm = self._rates(values)
        below = f"{self._times100(cvr)} × {self._times100(ctr)}"
        return (
            *words, EQUALS, Over(self.number(values["target_orders"]), below),
            Term(f"× {self.money(cpm)} ÷ {self.number(1000)}"), EQUALS,
            Term(self.money(found.budget), "pritext", True),
        )  # fmt: skip

    def _times100(self, figure: Figure) -> str:
        return "–" if isinstance(figure, Unknown) else self.percent(100 * figure, 2)

    def _advice(self, sure: Uncertainty) -> tuple[tuple[str, bool], ...]:
        if isinstance(sure.p50, Unknown):
            return ()
        if sure.way is Way.WEEKS:
            text = self.words.say(
                "calculators", "If the target must be met, have {high} at hand rather than this."
            )
            return parts(text, {"high": self.short(sure.p90)})
        text = self.words.say(
            "calculators",
            "In eight of ten tries with figures like yours it takes {low} to {high}.",
        )
        return parts(text, {"low": self.short(sure.p10), "high": self.short(sure.p90)})

    def picture(self) -> QWidget:
        """The range over the funnel."""
        self.range, self.funnel = RangeBar(), FunnelPicture()
        return boxed(column(self.range, self.funnel, gap=6))

    def draw(self, values: Mapping[str, Number]) -> tuple[str, str]:
        """The range of the budget, and the funnel that leads to the target."""
        say = self.words.say
        if self.source.current == GUESSED:
            draw_guesses(self, values)
            return say("calculators", "Three guesses beside one another"), ""
        try:
            found, sure = self._found(values), self._sure(values)
        except Refused:
            self.range.shows([])
            self.funnel.shows([])
            return say("calculators", "What it takes"), ""
        self._draw_range(found, sure)
        between = say("calculators", "{rate} click").format(
            rate=self._times100(self._rates(values)[1])
        )
        order = say("calculators", "{rate} order").format(
            rate=self._times100(self._rates(values)[0])
        )
        self.funnel.shows(
            self.stages(
                [
                    (say("calculators", "Views"), found.impressions, between),
                    (say("calculators", "Clicks"), found.clicks, order),
                    (say("calculators", "Orders"), orders_wanted(values, found), ""),
                ]
            )
        )
        note = say("calculators", "thick: eight of ten tries; ends: 95 %")
        if sure.way is Way.WEEKS:
            note = say("calculators", "eight of ten tries")
        return say("calculators", "What it takes"), note

    def _draw_range(self, found: Backward, sure: Uncertainty) -> None:
        if isinstance(sure.p10, Unknown) or isinstance(sure.p90, Unknown):
            self.range.shows([])
            return
        say = self.words.say
        marks = [
            (sure.p10, "P10", False),
            (found.budget, say("calculators", "so far"), True),
            (sure.p90, "P90", False),
        ]
        if sure.way is Way.COUNTS:
            marks.append((sure.budget_if_high, say("calculators", "lucky"), False))
            marks.append((sure.budget_if_low, say("calculators", "unlucky"), False))
        else:
            marks.append((sure.p50, "P50", False))
        known = [
            Mark(figure, self.short(figure), name, main)
            for figure, name, main in marks
            if not isinstance(figure, Unknown)
        ]
        self.range.shows(known, sure.p10, sure.p90)

    def plan(self) -> list[BudgetLine]:
        """The budget for ads, with the orders wanted as its KPI."""
        values = self.values()
        try:
            budget = (
                guesses(values)["middle"].budget
                if self.source.current == GUESSED
                else self._found(values).budget
            )
        except Refused:
            return []
        wanted = values["target_orders"]
        if isinstance(budget, Unknown) or not budget or not wanted:
            return []
        return [BudgetLine(Category.ADS, budget, "orders", int(wanted))]


def _ratio(part: Number, whole: Number, scale: int = 1) -> Figure:
    return over(price("part", part), price("whole", whole), "clicks", scale)


def _check_parts(values: Mapping[str, Number]) -> None:
    """More orders than clicks, or clicks than views, is a slip of the pen."""
    for part, whole in (("orders", "clicks"), ("clicks", "impressions")):
        few, many = values[part], values[whole]
        if few is not None and many is not None and few > many:
            raise refuse("more_than_all", part=part, whole=whole)
