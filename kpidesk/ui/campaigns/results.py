"""What the campaign brought, by where it was counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from kpidesk.domain.action import action
from kpidesk.domain.attribution import asked
from kpidesk.domain.problem import Refused, problem
from kpidesk.domain.result import Method, Result
from kpidesk.language.campaigns import BIASES, METHODS
from kpidesk.ui.campaigns.entry import AmountField
from kpidesk.ui.campaigns.rows import NotedTab, NotedTable
from kpidesk.ui.campaigns.used_names import NameEdit, channels_used, influencers_used
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.fields import Field, combo
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.domain.number import Kind
    from kpidesk.ui.house import House

MONEY = ("gross", "discounts", "refunds", "cogs", "fees")
COUNTS = ("orders", "new_customers", "answered", "said")
ASKED_ONLY = ("answered", "said")


class ResultsTab(NotedTab):
    """One form for a result, the list of them, and which way of counting ROI stands on."""

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(house, "result", say("campaigns", "Note the result"))
        self.edited: Result | None = None
        names = {
            "orders": say("campaigns", "Orders"),
            "gross": say("campaigns", "Sales"),
            "discounts": say("campaigns", "Own discounts"),
            "refunds": say("campaigns", "Refunds"),
            "cogs": say("campaigns", "Cost of goods (HPP)"),
            "fees": say("campaigns", "Marketplace fees"),
            "new_customers": say("campaigns", "New customers"),
            "answered": say("campaigns", "Buyers who answered"),
            "said": say("campaigns", "Named this source"),
        }
        methods = [(str(each), say("campaign", text)) for each, text in METHODS.items()]
        self.method = combo(methods, name="result_method")
        self.source = NameEdit(say("campaigns", "code, platform, name"), "result_source")
        self.source.setFont(font("body"))
        self.source.setFixedHeight(px(34))
        self.fields: dict[str, AmountField] = {}
        for key, name in names.items():
            kind: Kind = "money" if key in MONEY else "count"
            made = AmountField(house, name, kind, name=f"result_{key}")
            made.entered.connect(self.keep)
            made.edited.connect(self._look)
            self.fields[key] = made
        self.bias = label("", "small", "ink3", name="bias")
        self.method.currentIndexChanged.connect(lambda _index: self._look())
        self.basis = combo(methods, name="basis")
        self.basis.activated.connect(lambda _index: self._choose_basis())
        table = NotedTable(
            [
                say("campaigns", "Counted by"),
                say("campaigns", "Source"),
                say("campaigns", "Orders"),
                say("campaigns", "Net sales"),
                say("campaigns", "Goods and fees"),
            ],
            3,
            say("campaigns", "Remove this result"),
            "results",
        )
        self._fill_form()
        self.hear(*self.fields.values())
        stands = row(
            label(say("campaigns", "ROI stands on"), "smed", "ink2"),
            self.basis,
            label(say("campaigns", "the others stand beside it, never added"), "small", "ink3"),
            None,
            margins=(18, 0, 18, 0),
        )
        self.lay_out(table, stands)

    def _fill_form(self) -> None:
        say = self.words.say
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        first = [Field(say("campaigns", "Counted by"), self.method)]
        first.append(Field(say("campaigns", "Source"), self.source))
        order = ("orders", "gross", "discounts", "refunds", "cogs", "fees", "new_customers")
        cells = [
            *first,
            *(self.fields[key] for key in order),
            *(self.fields[k] for k in ASKED_ONLY),
        ]
        for index, cell in enumerate(cells):
            line, place = divmod(index, 6)
            grid.addWidget(cell, line, place)
            grid.setColumnStretch(place, 1)
            cell.setMinimumWidth(px(120))
        self.form.body.addLayout(grid)
        self.form.body.addLayout(row(self.bias, None, self.cancel, self.add))

    def rows(self, sheet: CampaignSheet) -> list[tuple[str, list[str]]]:
        """The results as they were noted."""
        noted = self.house.desk.results.of(sheet.campaign.id)
        return [(one.id, self._cells(one)) for one in noted]

    def show_more(self, sheet: CampaignSheet) -> None:
        """Show which way of counting ROI stands on, and offer the sources already used."""
        desk = self.house.desk
        self.source.offer([*influencers_used(desk), *channels_used(desk)])
        self.basis.setEnabled(not self.house.desk.read_only)
        self.basis.setCurrentIndex(self.basis.findData(str(sheet.campaign.basis)))

    def _cells(self, one: Result) -> list[str]:
        def money(amount: int | None) -> str:
            return "–" if amount is None else self.formats.money(amount)

        known = one.cogs is not None and one.fees is not None
        away = (one.cogs or 0) + (one.fees or 0) if known else None
        return [
            self.words.say("campaign", METHODS[one.method]),
            one.source or "–",
            "–" if one.orders is None else self.formats.number(one.orders),
            money(one.net),
            money(away),
        ]

    # Noting.

    def _look(self) -> None:
        method = Method(self.method.currentData())
        for key in ASKED_ONLY:
            self.fields[key].setVisible(method is Method.ASKED)
        self.bias.setText(self.words.say("campaign", BIASES[method]))
        some = any(each.value is not None for each in self.fields.values())
        wrong = any(each.is_refused for each in self.fields.values())
        self.add.setEnabled(some and not wrong)

    def keep(self) -> None:
        """Note the result, or keep the change of one."""
        sheet = self.sheet
        if sheet is None or not self.add.isEnabled():
            return
        known = {
            key: None if each.value is None else int(each.value)
            for key, each in self.fields.items()
        }
        method = Method(self.method.currentData())
        try:
            made = Result(
                sheet.campaign.id,
                method,
                sheet.campaign.period,
                self.source.name,
                orders=known["orders"],
                gross=known["gross"],
                discounts=known["discounts"] or 0,
                refunds=known["refunds"] or 0,
                cogs=known["cogs"],
                fees=known["fees"],
                new_customers=known["new_customers"],
                answered=known["answered"] if method is Method.ASKED else None,
                said=known["said"] if method is Method.ASKED else None,
            )
            self._check_asked(made)
        except Refused as refused:
            self._refuse(refused)
            return
        self._store(made, sheet)

    def _refuse(self, refused: Refused) -> None:
        """Say it at the field it is about, in the names the fields carry."""
        facts = dict(refused.problem.facts)
        about = [str(facts.get(name, "")) for name in ("name", "part", "whole")]
        keys = [key for text in about for key in text.split(" + ") if key in self.fields]
        for name in ("part", "whole"):
            if name in facts:
                parts = [self._title(key) for key in str(facts[name]).split(" + ")]
                facts[name] = " + ".join(parts)
        said = problem(refused.problem.code, **facts)
        self.fields[keys[0] if keys else "orders"].refuse(Refused(said))

    def _title(self, key: str) -> str:
        return self.fields[key].title.text() if key in self.fields else key

    def _check_asked(self, made: Result) -> None:
        """Refuse more answers than buyers before they are stored."""
        if made.method is Method.ASKED:
            asked(made.orders, made.answered, made.said, None)

    def _store(self, made: Result, sheet: CampaignSheet) -> None:
        before = self.edited
        if before is not None:
            made = replace(made, id=before.id, period=before.period, import_id=before.import_id)
        first = before is None and not self.house.desk.results.of(sheet.campaign.id)
        self.forget()
        desk = self.house.desk
        if first and sheet.campaign.basis is not made.method:
            with desk.writing(action("save_result", page="campaigns", where=sheet.campaign.id)):
                desk.results.save(made)
                desk.campaigns.save(replace(sheet.campaign, basis=made.method))
            return
        desk.results.save(made)

    def empty(self) -> None:
        """Empty the form; the way of counting stays for the next one."""
        self.edited = None
        for each in self.fields.values():
            each.input.clear()
        self.source.clear()
        self._look()

    def take(self, noted_id: str) -> bool:
        """Take a result back into the form."""
        found = next((one for one in self.house.desk.results if one.id == noted_id), None)
        if found is None:
            return False
        self.edited = found
        self.method.setCurrentIndex(self.method.findData(str(found.method)))
        self.source.setText(found.source)
        for key, each in self.fields.items():
            value = getattr(found, key)
            each.put(None if key in ("discounts", "refunds") and not value else value)
        self.fields["orders"].input.setFocus()
        return True

    def remove(self, noted_id: str) -> str:
        """Take a result away."""
        self.house.desk.results.remove(noted_id)
        return self.words.say("campaigns", "The result was removed.")

    def _choose_basis(self) -> None:
        if self.sheet is not None:
            basis = Method(self.basis.currentData())
            self.house.desk.campaigns.save(replace(self.sheet.campaign, basis=basis))
