"""What a campaign earned: ROI three ways, its prices, and the way from revenue to profit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy

from kpidesk.desk import ORDERS_PER_MONTH
from kpidesk.domain.answer import Unknown
from kpidesk.language.calculators import reason
from kpidesk.language.campaign_sheet import (
    payback_said,
    percent,
    prices_said,
    times,
    unit_prices_said,
    whole_shop_said,
)
from kpidesk.language.campaigns import SHORT
from kpidesk.ui.campaigns.asking import ask_often
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.kpi_card import ValueLine
from kpidesk.ui.widgets.layout import clear, column, hairline, row
from kpidesk.ui.widgets.status import TONE, Shape, Status
from kpidesk.ui.widgets.text import ElidedLabel, label, retone
from kpidesk.ui.widgets.tips import plain
from kpidesk.ui.widgets.waterfall import IN, RESULT, Step, Waterfall

if TYPE_CHECKING:
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.ui.house import House

UNIT_WIDTHS = (8, 7)
"""Prices of one result beside each other; in the first column parts are told at length."""
UNITS_A_ROW = len(UNIT_WIDTHS)


PRICE_WIDTHS = (6, 5, 7, 5)
"""How the leading prices share the line: those with their parts under them need the most."""


class EarnedCard(Card):
    """The profit leads; the figure on revenue stands beside it, quietly."""

    def __init__(self, house: House) -> None:
        super().__init__(margins=(20, 14, 20, 12), gap=6)
        self.house, self.words, self.formats = house, house.words, house.formats
        say = self.words.say
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
        self.body.addLayout(top)
        self.body.addWidget(hairline())
        self.prices = QHBoxLayout()
        self.prices.setSpacing(10)
        self.body.addLayout(self.prices)
        self.units = QGridLayout()
        self.units.setHorizontalSpacing(10)
        self.units.setVerticalSpacing(6)
        for place, width in enumerate(UNIT_WIDTHS):
            self.units.setColumnStretch(place, width)
        self.body.addLayout(self.units)
        self.remark = ElidedLabel("", "small", "ink3")
        self.remark.setObjectName("whole_shop")
        self.body.addWidget(self.remark)
        self.waterfall = Waterfall()
        self.waterfall.setMinimumHeight(px(150))
        self.waterfall.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.body.addWidget(self.waterfall, 1)

    def shows(self, sheet: CampaignSheet) -> None:
        """Show what a campaign earned."""
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
        for key, width, (name, figure) in zip(
            ("cpa", "", "cac", ""), PRICE_WIDTHS, leading, strict=True
        ):
            shown, parts = units.pop(key, (figure, ""))
            self.prices.addLayout(
                column(
                    ElidedLabel(name, "small", "ink3"),
                    label(shown, "strong", tabular=True, name=f"price {key}"),
                    _parts(key, parts),
                    gap=1,
                ),
                width,
            )
        self._show_units(units, sheet)
        self._draw(sheet)

    def _show_units(self, units: dict[str, tuple[str, str]], sheet: CampaignSheet) -> None:
        clear(self.units)
        say = self.words.say
        shown = [(key, key.upper(), *said) for key, said in units.items()]
        if not isinstance(sheet.payback.cac, Unknown):
            figure, parts = payback_said(sheet, self.words, self.formats)
            shown.append(("payback", say("campaigns", "Pays back in"), figure, parts))
        for place, (key, title, figure, parts) in enumerate(shown):
            price = label(figure, "strong", tabular=True, name=f"price {key}")
            name = label(title, "small", "ink3")
            head = row(name, price, None, gap=6)
            if key == "payback" and not self.house.desk.read_only:
                head.addWidget(self._often_button(sheet))
            self.units.addLayout(
                column(head, _parts(key, parts), gap=0),
                place // UNITS_A_ROW,
                place % UNITS_A_ROW,
            )
        text = whole_shop_said(sheet, self.words)
        self.remark.set_text(text)
        self.remark.setVisible(bool(text))

    def _often_button(self, sheet: CampaignSheet) -> QPushButton:
        say, habit = self.words.say, sheet.payback.habit
        said = habit is not None and not habit.months
        text = say("campaigns", "Change") if said else say("campaigns", "Say how often")
        return button(text, "link", height=20, then=self._ask_often, name="often")

    def _ask_often(self) -> None:
        desk = self.house.desk
        said = ask_often(self, self.house, desk.options.get(ORDERS_PER_MONTH))
        if said is not None:
            desk.options.set(ORDERS_PER_MONTH, said or None)

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


def _parts(key: str, text: str) -> ElidedLabel:
    """What a price is made of, under it."""
    shown = ElidedLabel(text, "small", "ink3")
    shown.setObjectName(f"parts {key}")
    shown.setToolTip(plain(text))
    return shown
