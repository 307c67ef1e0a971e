"""A campaign at a glance: what was left, the pace, where orders came from, each KPI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kpidesk.domain.answer import Between, Known, Unknown
from kpidesk.domain.campaign import CampaignStatus
from kpidesk.domain.pacing import Band
from kpidesk.language.calculators import reason
from kpidesk.language.campaign_sheet import (
    band_said,
    claim_said,
    kpi_value,
    money,
    pacing_said,
    percent,
    prices_said,
    times,
    unit_prices_said,
)
from kpidesk.language.campaigns import BIASES, SHORT
from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.bar import Bar
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.kpi_card import ValueLine
from kpidesk.ui.widgets.layout import clear, column, hairline, row
from kpidesk.ui.widgets.spend_chart import Spend, SpendChart
from kpidesk.ui.widgets.status import TONE, Shape, Status
from kpidesk.ui.widgets.text import ElidedLabel, label, retone
from kpidesk.ui.widgets.waterfall import IN, RESULT, Step, Waterfall

if TYPE_CHECKING:
    from kpidesk.domain.campaign_sheet import CampaignSheet, LineSheet
    from kpidesk.domain.result import Claim
    from kpidesk.ui.house import House

UNITS_A_ROW = 2
"""Prices of one result beside each other."""

BANDS = {
    Band.USUAL: Shape.ON_TRACK,
    Band.FAST: Shape.CAUTION,
    Band.SLOW: Shape.CAUTION,
    Band.TOO_FAST: Shape.BEHIND,
    Band.TOO_SLOW: Shape.BEHIND,
}


class SummaryTab(QWidget):
    """Four cards over one sheet."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house, self.words, self.formats = house, house.words, house.formats
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self._earned(), 0, 0)
        outer.addWidget(self._pace(), 0, 1)
        outer.addWidget(self._sources(), 1, 0)
        outer.addWidget(self._kpis(), 1, 1)
        outer.setColumnStretch(0, 3)
        outer.setColumnStretch(1, 2)
        outer.setRowStretch(0, 3)
        outer.setRowStretch(1, 2)

    def shows(self, sheet: CampaignSheet) -> None:
        """Show a campaign as it stands."""
        self._show_earned(sheet)
        self._show_pace(sheet)
        self._show_sources(sheet)
        self._show_kpis(sheet)

    # What was left.

    def _earned(self) -> Card:
        say = self.words.say
        card = Card(margins=(20, 14, 20, 12), gap=6)
        self.hero = ValueLine("hero")
        self.hero.setObjectName("hero")
        self.verdict = Status(show_word=False)
        self.word = label("", "sstrong", "neu", wrap=True, name="verdict")
        quiet = Card(kind="quiet", margins=(14, 8, 14, 8), gap=1)
        quiet.setFixedWidth(px(210))
        self.flattering = ValueLine("display")
        self.flattering.setObjectName("flattering")
        quiet.add(
            label(say("campaigns", "Often shown off: on revenue"), "smed", "ink2"), self.flattering
        )
        self.ratios = label("", "small", "ink2", name="ratios")
        quiet.add(self.ratios)
        said = QHBoxLayout()
        said.setSpacing(6)
        said.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.word, 1)
        left = column(
            label(say("campaigns", "Net ROI"), "smed", "ink2"), self.hero, said, None, gap=1
        )
        top = QHBoxLayout()
        top.addLayout(left, 1)
        top.addWidget(quiet, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(top)
        card.body.addWidget(hairline())
        self.prices = QHBoxLayout()
        self.prices.setSpacing(10)
        card.body.addLayout(self.prices)
        self.units = QGridLayout()
        self.units.setHorizontalSpacing(10)
        self.units.setVerticalSpacing(6)
        for column_ in range(UNITS_A_ROW):
            self.units.setColumnStretch(column_, 1)
        card.body.addLayout(self.units)
        self.waterfall = Waterfall()
        self.waterfall.setMinimumHeight(px(120))
        card.body.addWidget(self.waterfall, 1)
        return card

    def _show_earned(self, sheet: CampaignSheet) -> None:
        say, roi, formats = self.words.say, sheet.roi, self.formats
        shape, tone = Shape.NONE, "ink3"
        if isinstance(roi.roi_margin, Unknown) or isinstance(roi.profit, Unknown):
            word, unit = self._waiting(sheet), ""
        elif roi.profit >= 0:
            shape, tone = Shape.DONE, "good"
            word = say("campaigns", "Paid back, with profit")
            unit = say("campaigns", "profit {money}").format(
                money=self.formats.money(int(roi.profit))
            )
        else:
            shape, tone = Shape.BEHIND, "bad"
            word = say("campaigns", "Not paid back")
            unit = say("campaigns", "loss {money}").format(
                money=self.formats.money(-int(roi.profit))
            )
        self.hero.shows(percent(roi.roi_margin, self.formats), unit, tone)
        self.verdict.shows(shape, word)
        self.word.setText(word)
        retone(self.word, TONE[shape])
        self.flattering.shows(percent(roi.roi_revenue, self.formats), "", "ink2")
        self.ratios.setText(
            f"ROAS {times(roi.roas_ads_only, self.formats)} · MER {times(roi.mer, self.formats)}"
        )
        catalogue = self.house.desk.catalogue
        units = {
            name.lower(): (figure, parts)
            for name, figure, parts in unit_prices_said(sheet, catalogue, self.words, formats)
        }
        clear(self.prices)
        leading = prices_said(sheet, self.words, formats)
        for key, (name, figure) in zip(("cpa", "", "cac", ""), leading, strict=True):
            shown, parts = units.pop(key, (figure, ""))
            self.prices.addLayout(
                column(
                    label(name, "small", "ink3"),
                    label(shown, "strong", tabular=True, name=f"price {key}"),
                    _parts(key, parts),
                    gap=1,
                ),
                1,
            )
        self._show_units(units)
        self._draw(sheet)

    def _show_units(self, units: dict[str, tuple[str, str]]) -> None:
        clear(self.units)
        for place, (key, (figure, parts)) in enumerate(units.items()):
            price = label(figure, "strong", tabular=True, name=f"price {key}")
            name = label(key.upper(), "small", "ink3")
            self.units.addLayout(
                column(row(name, price, None, gap=6), _parts(key, parts), gap=0),
                place // UNITS_A_ROW,
                place % UNITS_A_ROW,
            )

    def _waiting(self, sheet: CampaignSheet) -> str:
        say, money_ = self.words.say, sheet.takings
        if isinstance(money_.net_revenue, Unknown):
            return say("campaigns", "Waiting for the sales, under Results")
        if isinstance(money_.cogs, Unknown) or isinstance(money_.fees, Unknown):
            return say("campaigns", "Waiting for the cost of goods and fees, under Results")
        assert isinstance(sheet.roi.roi_margin, Unknown)
        return reason(sheet.roi.roi_margin, self.words)

    def _draw(self, sheet: CampaignSheet) -> None:
        revenue = sheet.takings.net_revenue
        say = self.words.say
        if isinstance(revenue, Unknown) or not revenue:
            self.waterfall.shows([])
            self.waterfall.hide()
            return
        steps = [
            Step(say("campaigns", "Revenue"), revenue, self.formats.short(revenue), IN),
        ]
        out: list[tuple[str, float]] = []
        for name, figure in (
            (say("campaigns", "Goods"), sheet.takings.cogs),
            (say("campaigns", "Fees"), sheet.takings.fees),
        ):
            if not isinstance(figure, Unknown) and figure:
                out.append((name, figure))
        out += [(say("campaign", SHORT[c]), amount) for c, amount in sheet.by_category.items()]
        steps += [
            Step(name, amount, "−" + self.formats.short(amount)) for name, amount in out if amount
        ]
        profit = sheet.roi.profit
        if not isinstance(profit, Unknown):
            name = say("campaigns", "Loss") if profit < 0 else say("campaigns", "Profit")
            sign = "−" if profit < 0 else ""
            steps.append(Step(name, profit, sign + self.formats.short(abs(profit)), RESULT))
        self.waterfall.shows(steps)
        self.waterfall.show()

    # The pace.

    def _pace(self) -> Card:
        card = Card(
            self.words.say("campaigns", "Budget and spend"), margins=(20, 14, 20, 12), gap=6
        )
        self.pace = Status(pill=True)
        card.head.addWidget(self.pace)
        self.spent = ValueLine("display")
        self.spent.setObjectName("spent")
        self.pacing = label("", "small", "ink2", wrap=True, name="pacing")
        self.chart = SpendChart()
        card.add(self.spent, self.pacing)
        card.body.addWidget(self.chart, 1)
        return card

    def _show_pace(self, sheet: CampaignSheet) -> None:
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

    # Where orders came from.

    def _sources(self) -> Card:
        say = self.words.say
        card = Card(
            say("campaigns", "Where orders came from"),
            say("campaigns", "ways of counting side by side, never added"),
            margins=(20, 14, 20, 12),
            gap=6,
        )
        self.claims = QVBoxLayout()
        self.claims.setSpacing(5)
        card.body.addLayout(self.claims)
        card.body.addStretch(1)
        return card

    def _show_sources(self, sheet: CampaignSheet) -> None:
        clear(self.claims)
        say = self.words.say
        if not sheet.claims:
            text = say("campaigns", "Nothing counted yet. Note orders under Results.")
            self.claims.addWidget(label(text, "body", "ink2", wrap=True))
            return
        if sheet.span is not None and sheet.span[0] != sheet.span[1]:
            low, high = (self.formats.number(end) for end in sheet.span)
            text = say("campaigns", "Between {low} and {high} orders").format(low=low, high=high)
            self.claims.addWidget(label(text, "sstrong", name="span"))
        most = max(sheet.span[1] if sheet.span else 1.0, 1.0)
        for claim in sheet.claims:
            name, figure = claim_said(claim, self.words, self.formats)
            basis = claim.method is sheet.campaign.basis
            head = ElidedLabel(name, "sstrong" if basis else "smed")
            head.setToolTip(f"{name}: {say('campaign', BIASES[claim.method])}")
            head.setFixedWidth(px(222))
            figure_label = label(figure, "strong" if basis else "body", tabular=True)
            figure_label.setMinimumWidth(px(96))
            self.claims.addLayout(row(head, _ClaimBar(claim, most, basis), figure_label, gap=10))

    # KPI against plan.

    def _kpis(self) -> Card:
        card = Card(
            self.words.say("campaigns", "KPI against plan"), margins=(20, 14, 20, 12), gap=6
        )
        self.lines = QVBoxLayout()
        self.lines.setSpacing(8)
        card.body.addLayout(self.lines)
        card.body.addStretch(1)
        return card

    def _show_kpis(self, sheet: CampaignSheet) -> None:
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
        return column(
            row(label(name, "smed"), None, label(f"{figure} {of}".strip(), "strong", tabular=True)),
            bar,
            label(price, "small", "ink3"),
            gap=3,
        )


def _parts(key: str, text: str) -> ElidedLabel:
    """What a price is made of, under it."""
    shown = ElidedLabel(text, "small", "ink3")
    shown.setObjectName(f"parts {key}")
    shown.setToolTip(text)
    return shown


class _ClaimBar(QWidget):
    """One way of counting as a bar, with its own range as a thin line."""

    def __init__(self, claim: Claim, most: float, basis: bool) -> None:
        super().__init__()
        self._claim, self._most, self._basis = claim, most, basis
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(18))

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(px(160), px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar and the range over it."""
        orders = self._claim.orders
        if isinstance(orders, Unknown):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("small"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("s1" if self._basis else "s6"))
        width = self.width() * max(0.0, orders) / self._most
        painter.drawRoundedRect(QRectF(0, self.height() / 2 - 4, max(3.0, width), 8), 3, 3)
        low, high = self._claim.low, self._claim.high
        if low is not None and high is not None:
            left = self.width() * max(0.0, low) / self._most
            right = self.width() * high / self._most
            middle = self.height() / 2
            painter.fillRect(QRectF(left, middle - 0.75, right - left, 1.5), colour("ink"))
            for end in (left, right - 1.5):
                painter.fillRect(QRectF(end, middle - 5, 1.5, 10), colour("ink"))
        painter.end()
