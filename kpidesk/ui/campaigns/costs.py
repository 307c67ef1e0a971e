"""Costs as they fall: one line to note them, the list, and the sums."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from kpidesk.clock import today
from kpidesk.domain.cost import Category, Cost, Repeat, with_tax
from kpidesk.domain.problem import Refused
from kpidesk.domain.product import quantity_and_each
from kpidesk.language.campaign_sheet import influencers_said, short_number
from kpidesk.language.campaigns import CATEGORIES, HINTS, REPEATS
from kpidesk.ui.campaigns.ads import ask_ads
from kpidesk.ui.campaigns.entry import AmountField
from kpidesk.ui.campaigns.rows import NotedTab, NotedTable
from kpidesk.ui.campaigns.used_names import NameEdit, channels_used, influencers_used
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.date_field import DateField
from kpidesk.ui.widgets.fields import Field, combo, line_edit
from kpidesk.ui.widgets.layout import column, row
from kpidesk.ui.widgets.text import label, retone

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.ui.house import House

QUANTITY_DECIMALS = 6
"""A quantity is shown with all it was typed with, so that changing a cost changes no amount."""

TAX_PERCENT = 11
"""VAT (PPN) that ad platforms add to the bill in Indonesia."""

FOR_INFLUENCERS = frozenset({Category.INFLUENCER_FEE, Category.PRODUCT_AT_COST, Category.SHIPPING})
"""What is paid or sent to an influencer, whose name may be noted."""


class CostsTab(NotedTab):
    """Enter in the amount notes the cost and keeps day and kind for the next one."""

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(house, "cost", say("campaigns", "Note it"))
        self.edited: Cost | None = None
        self.day = DateField(today(), "cost_day")
        kinds = [(str(each), say("campaign", text)) for each, text in CATEGORIES.items()]
        self.kind = combo(kinds, name="cost_kind")
        self.amount = AmountField(
            house,
            say("campaigns", "Amount"),
            "money",
            say("campaigns", "or 14 x 25K"),
            name="cost_amount",
        )
        self.tax = QCheckBox(say("campaigns", "add VAT 11%"))
        self.tax.setObjectName("cost_tax")
        self.tax.setFont(font("body"))
        repeats = [(str(each), say("campaign", text)) for each, text in REPEATS.items()]
        self.repeat = combo(repeats, name="cost_repeat")
        self.ends = QCheckBox(say("campaigns", "ends on"))
        self.ends.setObjectName("cost_ends")
        self.ends.setFont(font("body"))
        self.until = DateField(today(), "cost_until")
        self.crossed = label("", "small", "bad", name="cost_crossed")
        self.whom = NameEdit(say("campaigns", "influencer’s name"), "cost_influencer")
        self.channel = NameEdit(say("campaigns", "where, such as TikTok"), "cost_channel")
        for each in (self.whom, self.channel):
            each.setFont(font("body"))
            each.setFixedHeight(px(34))
            each.setFixedWidth(px(200))
            each.returnPressed.connect(self.keep)
        self.note = line_edit("", say("campaigns", "what for"), name="cost_note")
        self.note.setMaxLength(200)
        self.amount.entered.connect(self.keep)
        self.note.returnPressed.connect(self.keep)
        self.repeat.currentIndexChanged.connect(lambda _index: self._look())
        self.ends.toggled.connect(lambda _on: self._look())
        self.until.dateChanged.connect(lambda _day: self._look())
        self.day.dateChanged.connect(lambda _day: self._look())
        self.amount.edited.connect(self._look)
        self.kind.currentIndexChanged.connect(lambda _index: self._look())
        self.tax.toggled.connect(lambda _on: self._look())
        self.sums = label("", "small", "ink2", wrap=True, tabular=True, name="cost_sums")
        table = NotedTable(
            [
                say("campaigns", "Day"),
                say("campaigns", "Kind"),
                say("campaigns", "What for"),
                say("campaigns", "Amount"),
            ],
            1,
            say("campaigns", "Remove this cost"),
            "costs",
        )
        self._fill_form()
        self.hear(self.amount)
        self.lay_out(table, row(self.sums, margins=(18, 0, 18, 0)))

    def _fill_form(self) -> None:
        say = self.words.say
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Field(say("campaigns", "Day"), self.day))
        line.addWidget(Field(say("campaigns", "Kind"), self.kind))
        self.amount.setMinimumWidth(px(150))
        self.amount.setMaximumWidth(px(260))
        line.addWidget(self.amount)
        line.addWidget(Field(say("campaigns", "How often"), self.repeat))
        line.addWidget(Field(say("campaigns", "What for"), self.note), 1)
        line.addLayout(column(px(18), row(self.add, self.cancel), None))
        self.form.body.addLayout(line)
        self.ads = button(
            say("campaigns", "Take from imported ads"),
            "link",
            "download",
            height=28,
            then=self._take_ads,
            name="take_ads",
        )
        self.form.body.addLayout(
            row(
                self.tax,
                self.channel,
                self.whom,
                self.ends,
                self.until,
                self.crossed,
                None,
                self.ads,
            )
        )

    def rows(self, sheet: CampaignSheet) -> list[tuple[str, list[str]]]:
        """The costs as they were noted, a repeating one once."""
        return [(c.id, self._cells(c)) for c in self.house.desk.costs.of(sheet.campaign.id)]

    def show_more(self, sheet: CampaignSheet) -> None:
        """Show the sums, and offer the names already used."""
        self.sums.setText(self._sums(sheet))
        self.whom.offer(influencers_used(self.house.desk))
        self.channel.offer(channels_used(self.house.desk))

    def _sums(self, sheet: CampaignSheet) -> str:
        say = self.words.say
        if not sheet.costs:
            return say(
                "campaigns",
                "No cost noted yet. Note everything: ads, goods given away, your own hours.",
            )
        parts = [
            f"{say('campaign', CATEGORIES[category])} {self.formats.money(amount)}"
            for category, amount in sheet.by_category.items()
        ]
        total = say("campaigns", "Until today {total}").format(
            total=self.formats.money(sheet.spent)
        )
        text = f"{total}: {' · '.join(parts)}"
        if sheet.outside:
            outside = self.formats.money(sum(cost.amount for cost in sheet.outside))
            text += "\n" + say("campaigns", "Of this {money} fell outside the days.").format(
                money=outside
            )
        said = influencers_said(sheet, self.words, self.formats)
        return "\n".join([text, *(f"{name}: {figures}" for name, figures in said)])

    def _cells(self, cost: Cost) -> list[str]:
        say = self.words.say
        notes = [each for each in (cost.influencer, cost.channel, cost.note) if each]
        if cost.quantity is not None and cost.each is not None:
            quantity = short_number(cost.quantity, self.formats, QUANTITY_DECIMALS)
            notes.append(f"{quantity} × {self.formats.money(cost.each)}")
        if cost.tax:
            notes.append(
                say("campaigns", "of it VAT {tax}").format(tax=self.formats.money(cost.tax))
            )
        if cost.repeat is not Repeat.NEVER:
            notes.append(say("campaign", REPEATS[cost.repeat]))
            if cost.until is not None:
                notes.append(
                    say("campaigns", "until {day}").format(day=self.formats.day(cost.until))
                )
        if cost.import_id:
            notes.append(say("campaigns", "imported"))
        return [
            self.formats.day(cost.on),
            say("campaign", CATEGORIES[cost.category]),
            " · ".join(notes),
            self.formats.money(cost.amount),
        ]

    # Noting.

    def _look(self) -> None:
        ads = self.kind.currentData() == Category.ADS
        self.tax.setVisible(ads)
        self.channel.setVisible(ads)
        self.whom.setVisible(self.kind.currentData() in FOR_INFLUENCERS)
        repeats = self.repeat.currentData() != Repeat.NEVER
        self.ends.setVisible(repeats)
        self.until.setVisible(repeats and self.ends.isChecked())
        hint = HINTS.get(Category(self.kind.currentData()))
        say = self.words.say
        self.amount.hint(say("campaign", hint) if hint else say("campaigns", "or 14 x 25K"))
        amount = self.amount.value
        if ads and self.tax.isChecked() and amount:
            paid = self.formats.money(with_tax(int(amount), TAX_PERCENT)[0])
            self.amount.message.setText(
                self.words.say("campaigns", "= {money} with VAT").format(money=paid)
            )
        crossed = self._last is not None and self._last < self.day.day
        self.crossed.setText(
            self.words.say("campaigns", "Lies before the first day") if crossed else ""
        )
        retone(self.until, "bad" if crossed else "", "state")
        self.add.setEnabled(amount is not None and not crossed)

    @property
    def _last(self) -> date | None:
        """The last day of a cost that comes again; None while it goes on."""
        repeats = self.repeat.currentData() != Repeat.NEVER
        return self.until.day if repeats and self.ends.isChecked() else None

    def keep(self) -> None:
        """Note the cost, or keep the change of one."""
        amount, sheet = self.amount.value, self.sheet
        if amount is None or sheet is None or not self.add.isEnabled():
            return
        category = Category(self.kind.currentData())
        whole, tax = int(amount), 0
        if category is Category.ADS and self.tax.isChecked():
            whole, tax = with_tax(whole, TAX_PERCENT)
        made = quantity_and_each(self.amount.text, self.formats.currency)
        try:
            cost = Cost(
                self.day.day,
                category,
                whole,
                campaign=sheet.campaign.id,
                tax=tax,
                quantity=made[0] if made else None,
                each=made[1] if made else None,
                influencer=self._influencer,
                channel=self.channel.name if category is Category.ADS else "",
                repeat=Repeat(self.repeat.currentData()),
                until=self._last,
                note=self.note.text().strip(),
            )
            self._store(cost)
        except Refused as refused:
            self.amount.refuse(refused)
            return
        self.forget()
        self.amount.input.setFocus()

    @property
    def _influencer(self) -> str | None:
        """Whom it was paid or sent to, where the kind allows one."""
        given = self.kind.currentData() in FOR_INFLUENCERS
        return (self.whom.name or None) if given else None

    def _take_ads(self) -> None:
        if self.sheet is None:
            return
        costs = ask_ads(self, self.house, self.sheet.campaign, TAX_PERCENT)
        if costs:
            self.house.desk.costs.put(costs)
            say = self.words.say
            self.house.shell.toast(
                say("campaigns", "%n cost(s) taken from the import.", "", len(costs)),
                say("campaigns", "Undo"),
                "Ctrl+Z",
                self.house.shell.undo,
            )

    def _store(self, cost: Cost) -> None:
        before, sheet = self.edited, self.sheet
        if before is not None:
            cost = replace(cost, id=before.id, import_id=before.import_id)
        self.house.desk.costs.save(cost)
        if sheet is not None and cost.on < sheet.campaign.period.first:
            self._say_early(cost.on)

    def _say_early(self, on: date) -> None:
        text = self.words.say(
            "campaigns", "Noted, although {day} lies before the campaign: it counts all the same."
        )
        self.house.shell.toast(text.format(day=self.formats.day(on)))

    def empty(self) -> None:
        """Empty the line; day and kind stay for the next cost."""
        self.edited = None
        self.amount.input.clear()
        self.note.clear()
        self.tax.setChecked(False)
        self.repeat.setCurrentIndex(0)
        self.ends.setChecked(False)
        self.whom.clear()
        self.channel.clear()
        self._look()

    def take(self, noted_id: str) -> bool:
        """Take a noted cost back into the line."""
        cost = next((one for one in self.house.desk.costs if one.id == noted_id), None)
        if cost is None:
            return False
        self.edited = cost
        self.day.put(cost.on)
        self.kind.setCurrentIndex(self.kind.findData(str(cost.category)))
        if cost.quantity is not None and cost.each is not None:
            each = self.formats.money(cost.each)
            quantity = short_number(cost.quantity, self.formats, QUANTITY_DECIMALS)
            self.amount.input.setText(f"{quantity} x {each}")
        else:
            self.amount.put(cost.amount - cost.tax)
        self.tax.setChecked(cost.tax > 0)
        self.repeat.setCurrentIndex(self.repeat.findData(str(cost.repeat)))
        self.ends.setChecked(cost.until is not None)
        if cost.until is not None:
            self.until.put(cost.until)
        self.whom.setText(cost.influencer or "")
        self.channel.setText(cost.channel)
        self.note.setText(cost.note)
        self.amount.input.setFocus()
        return True

    def remove(self, noted_id: str) -> str:
        """Take a cost away."""
        self.house.desk.costs.remove(noted_id)
        return self.words.say("campaigns", "The cost was removed.")
