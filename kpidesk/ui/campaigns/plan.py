"""The plan: money by line, each line with the KPI it shall move."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from kpidesk.domain.campaign import BudgetLine, balance, lessons
from kpidesk.domain.cost import Category
from kpidesk.domain.metric import Kind, Metric, Unit
from kpidesk.domain.problem import Refused
from kpidesk.language.campaign_sheet import kpi_value
from kpidesk.language.campaigns import BALANCES, CATEGORIES
from kpidesk.ui.campaigns.entry import AmountField
from kpidesk.ui.campaigns.rows import NotedTab, NotedTable
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.fields import Field, combo, line_edit
from kpidesk.ui.widgets.layout import column, row
from kpidesk.ui.widgets.notices import Banner
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.campaign_line import LineSheet, PastCost
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.ui.house import House

FIRST = ("orders", "revenue", "new_customers", "reach", "ad_link_clicks", "followers_gained")
"""KPIs offered first; what else can be counted follows by name."""


def kpis(house: House) -> list[tuple[str, str]]:
    """What a line can be measured by: everything that is counted, so that money divided by it is
    a price. (key, name), the usual ones first."""
    metrics = house.desk.catalogue.metrics
    counted = [
        metric
        for metric in metrics.values()
        if isinstance(metric, Metric)
        and metric.kind in (Kind.FLOW, Kind.UNIQUE)
        and metric.family not in ("costs", "rivals")
        and metric.unit in (Unit.COUNT, Unit.MONEY)
    ]
    language = house.words.language
    names = {metric.key: metric.name[language] for metric in counted}
    first = [(key, names.pop(key)) for key in FIRST if key in names]
    rest = sorted(names.items(), key=lambda each: each[1].casefold())
    return [("", house.words.say("campaigns", "none")), *first, *rest]


class PlanTab(NotedTab):
    """Lines of the budget, and what one of each KPI would cost if the plan comes true."""

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(house, "line", say("campaigns", "Add to the plan"))
        self.edited: BudgetLine | None = None
        kinds = [(str(each), say("campaign", text)) for each, text in CATEGORIES.items()]
        self.kind = combo(kinds, name="line_kind")
        self.amount = AmountField(house, say("campaigns", "Budget"), name="line_amount")
        self.kpi = combo(kpis(house), "orders", name="line_kpi")
        self.target = AmountField(house, say("campaigns", "Target"), "count", name="line_target")
        self.note = line_edit("", say("campaigns", "what for"), name="line_note")
        self.note.setMaxLength(200)
        self.balance = label("", "small", "ink2", wrap=True, name="balance")
        for each in (self.amount, self.target):
            each.entered.connect(self.keep)
            each.edited.connect(self._look)
        self.note.returnPressed.connect(self.keep)
        self.kpi.currentIndexChanged.connect(lambda _index: self._look())
        self.lesson = Banner("", icon="lightbulb")
        self.total = label("", "sstrong", "ink", name="plan_total")
        table = NotedTable(
            [
                say("campaigns", "Kind"),
                "KPI",
                say("campaigns", "Compared with before"),
                say("campaigns", "Target"),
                say("campaigns", "Cost per KPI"),
                say("campaigns", "Budget"),
            ],
            3,
            say("campaigns", "Remove this line"),
            "plan",
        )
        self._fill_form()
        self.hear(self.amount, self.target)
        self.lay_out(table, row(self.total, margins=(18, 0, 18, 0)), self.lesson)

    def _fill_form(self) -> None:
        say = self.words.say
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Field(say("campaigns", "Kind"), self.kind))
        self.amount.setMinimumWidth(140)
        line.addWidget(self.amount)
        self.kpi.setMaximumWidth(220)
        line.addWidget(Field(say("campaigns", "shall move"), self.kpi))
        self.target.setMinimumWidth(100)
        line.addWidget(self.target)
        self.note.setMinimumWidth(90)
        line.addWidget(Field(say("campaigns", "What for"), self.note), 1)
        line.addLayout(column(px(18), row(self.add, self.cancel), None))
        self.form.body.addLayout(line)
        self.form.body.addWidget(self.balance)

    def rows(self, sheet: CampaignSheet) -> list[tuple[str, list[str]]]:
        """The lines of the plan."""
        return [(one.line.id, self._cells(one)) for one in sheet.lines]

    def show_more(self, sheet: CampaignSheet) -> None:
        """Show the sum, and the lesson of the last one of this kind."""
        say = self.words.say
        total = self.formats.money(sheet.campaign.budget)
        if sheet.lines:
            text = say("campaigns", "Budget {total} for %n day(s)", "", sheet.campaign.period.days)
            self.total.setText(text.format(total=total))
        else:
            self.total.setText(
                say("campaigns", "No plan yet. Put each amount beside the KPI it shall move.")
            )
        self._show_lesson(sheet.campaign)

    def _show_lesson(self, campaign: Campaign) -> None:
        learned = lessons(self.house.desk.campaigns, campaign.kind, campaign.id)
        shown = bool(learned) and campaign.review is None
        self.lesson.setVisible(shown)
        if shown and learned[0].review:
            text = self.words.say("campaigns", "Last time (“{name}”) you noted: {lesson}")
            self.lesson.text.setText(
                text.format(name=learned[0].name, lesson=learned[0].review.lesson)
            )

    def _name(self, key: str) -> str:
        found = self.house.desk.catalogue.find(key) if key else None
        return found.name[self.words.language] if found else key or "–"

    def _cells(self, one: LineSheet) -> list[str]:
        line = one.line
        verdict = ""
        if one.balance is not None and one.past is not None:
            past = self.formats.money(round(one.past.each))
            if not one.past.campaigns:
                past += " " + self.words.say("campaigns", "of the whole shop")
            verdict = f"{past}: {self.words.say('campaign', BALANCES[one.balance])}"
        kind = self.words.say("campaign", CATEGORIES[line.category])
        catalogue = self.house.desk.catalogue
        target = "–"
        if line.target is not None:
            target = kpi_value(line.kpi, line.target, catalogue, self.formats)
        implied = line.implied_cost
        return [
            f"{kind} · {line.note}" if line.note else kind,
            self._name(line.kpi),
            verdict,
            target,
            "–" if implied is None else self.formats.money(round(implied)),
            self.formats.money(line.amount),
        ]

    # Planning.

    def _look(self) -> None:
        amount, target = self.amount.value, self.target.value
        self.add.setEnabled(amount is not None and not self.target.is_refused)
        key = self.kpi.currentData() or ""
        self.target.setEnabled(bool(key))
        text = ""
        if amount and target and key:
            line = BudgetLine(Category(self.kind.currentData()), int(amount), key, target)
            text = self._verdict(line)
        self.balance.setText(text)

    def _verdict(self, line: BudgetLine) -> str:
        say, sheet = self.words.say, self.sheet
        if line.implied_cost is None or sheet is None:
            return ""
        text = say("campaigns", "{money} for each: {kpi}").format(
            money=self.formats.money(round(line.implied_cost)), kpi=self._name(line.kpi)
        )
        past = self._past(line)
        verdict = balance(line, past.each if past else None)
        if verdict is None or past is None:
            return text + ". " + say("campaigns", "There is no price of your own to compare with.")
        if past.campaigns:
            before = say("campaigns", "in %n earlier campaign(s)", "", past.campaigns)
        else:
            before = say("campaigns", "ad spend over everything the shop read, 12 weeks")
        return say("campaigns", "{plan}. Before it cost you {past} ({before}): {verdict}").format(
            plan=text,
            past=self.formats.money(round(past.each)),
            before=before,
            verdict=say("campaign", BALANCES[verdict]),
        )

    def _past(self, line: BudgetLine) -> PastCost | None:
        if self.sheet is None:
            return None
        return self.house.desk.past_cost(self.sheet.campaign, line.category, line.kpi)

    def keep(self) -> None:
        """Put the line into the plan."""
        amount, sheet = self.amount.value, self.sheet
        if amount is None or sheet is None or self.target.is_refused:
            return
        key = self.kpi.currentData() or ""
        try:
            line = BudgetLine(
                Category(self.kind.currentData()),
                int(amount),
                key,
                self.target.value if key else None,
                self.note.text().strip(),
            )
            self._store(line, sheet.campaign)
        except Refused as refused:
            self.amount.refuse(refused)
            return
        self.forget()
        self.amount.input.setFocus()

    def _store(self, line: BudgetLine, campaign: Campaign) -> None:
        before = self.edited
        if before is None:
            lines = (*campaign.lines, line)
        else:
            line = replace(line, id=before.id)
            lines = tuple(line if one.id == before.id else one for one in campaign.lines)
        self.house.desk.campaigns.save(replace(campaign, lines=lines))

    def empty(self) -> None:
        """Empty the form; kind and KPI stay for the next line."""
        self.edited = None
        for each in (self.amount, self.target):
            each.input.clear()
        self.note.clear()
        self._look()

    def take(self, noted_id: str) -> bool:
        """Take a line of the plan back into the form."""
        sheet = self.sheet
        found = [one.line for one in sheet.lines if one.line.id == noted_id] if sheet else []
        if not found:
            return False
        line = found[0]
        self.edited = line
        self.kind.setCurrentIndex(self.kind.findData(str(line.category)))
        self.kpi.setCurrentIndex(max(0, self.kpi.findData(line.kpi)))
        self.amount.put(line.amount)
        self.target.put(line.target)
        self.note.setText(line.note)
        self.amount.input.setFocus()
        return True

    def remove(self, noted_id: str) -> str:
        """Take a line out of the plan."""
        if self.sheet is not None:
            campaign = self.sheet.campaign
            lines = tuple(one for one in campaign.lines if one.id != noted_id)
            self.house.desk.campaigns.save(replace(campaign, lines=lines))
        return self.words.say("campaigns", "The line was removed.")
