"""Two things only the owner can say: how days in common are shared, how often customers order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from kpidesk.domain.action import action
from kpidesk.domain.overlap import declare
from kpidesk.domain.problem import Refused
from kpidesk.language.problems import sentence
from kpidesk.ui.campaigns.entry import AmountField
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.ui.house import House

MOST_ORDERS = 100
"""A customer who orders more often in a month than this is a slip of the pen."""


def ask_shares(parent: QWidget, house: House, sheet: CampaignSheet) -> list[Campaign]:
    """The campaigns of the same days whose declared share was changed, ready to be kept."""
    return _Shares(parent, house, sheet).answer()


class _Shares(Dialog):
    """A share for each campaign of the days in common: all of them, or none."""

    def __init__(self, parent: QWidget, house: House, sheet: CampaignSheet) -> None:
        say = house.words.say
        super().__init__(
            parent,
            say("campaigns", "How are the days in common shared?"),
            say(
                "campaigns",
                "What your own tally, the buyers you asked and the usual weeks say of those days "
                "is counted by these shares. A code, a tagged click and an ads manager name their "
                "campaign themselves and stay whole.",
            ),
        )
        self._house = house
        beside = [each.other for each in sheet.overlaps]
        self._campaigns = [sheet.campaign, *{each.id: each for each in beside}.values()]
        self._fields: dict[str, AmountField] = {}
        for number, each in enumerate(self._campaigns):
            field = AmountField(house, each.name, "percent", name=f"share_{number}")
            field.put(each.share)
            field.edited.connect(self._look)
            self._fields[each.id] = field
            self.body.addWidget(field)
        self._said = label("", "small", "bad", wrap=True, name="shares_said")
        self.body.addWidget(self._said)
        no = button(say("campaigns", "Cancel"), "ghost", then=self.reject, name="keep")
        self.yes = button(say("campaigns", "Keep the shares"), "primary", then=self._accept)
        self.yes.setObjectName("act")
        self.yes.setDefault(True)
        none = button(say("campaigns", "Declare nothing"), "link", then=self._clear, name="none")
        self.offers(no, self.yes, left=none)
        self._look()

    def _clear(self) -> None:
        for field in self._fields.values():
            field.input.clear()
        self._accept()

    def _values(self) -> dict[str, int | None]:
        return {
            key: None if field.value is None else round(field.value)
            for key, field in self._fields.items()
        }

    def _look(self) -> None:
        values = list(self._values().values())
        some = any(value is not None for value in values)
        whole = all(value is not None for value in values)
        self.yes.setEnabled(whole or not some)
        self._said.setText(self._trouble() if whole else "")

    def _trouble(self) -> str:
        try:
            declare(list(self._house.desk.campaigns), self._values())
        except Refused as refused:
            self.yes.setEnabled(False)
            return sentence(refused.problem, self._house.words)
        return ""

    def _accept(self) -> None:
        self._look()
        if self.yes.isEnabled():
            self.accept()

    def answer(self) -> list[Campaign]:
        if self.exec() != QDialog.DialogCode.Accepted:
            return []
        return declare(list(self._house.desk.campaigns), self._values())


def keep_shares(house: House, changed: list[Campaign]) -> None:
    """Store the declared shares of several campaigns as one deed."""
    if not changed:
        return
    first = changed[0]
    deed = action("save_campaign", page="campaigns", where=first.id, name=first.name)
    with house.desk.writing(deed):
        for each in changed:
            house.desk.campaigns.save(each)


def ask_often(parent: QWidget, house: House, present: float | None) -> float | None:
    """How many orders a customer places in a month; 0 to forget it, None when she cancelled."""
    say = house.words.say
    dialog = Dialog(
        parent,
        say("campaigns", "How often does a customer order?"),
        say(
            "campaigns",
            "Of those who bought once: how many orders a month, counted over a year or so. Once in "
            "two months is 0.5. Leave it empty to take it from your own months.",
        ),
    )
    field = AmountField(house, say("campaigns", "Orders a month"), "decimal", name="often")
    field.put(present)
    dialog.body.addWidget(field)
    no = button(say("campaigns", "Cancel"), "ghost", then=dialog.reject, name="keep")
    yes: QPushButton = button(say("campaigns", "Use it"), "primary", then=dialog.accept, name="act")
    yes.setDefault(True)

    def look() -> None:
        value = field.value
        wrong = field.is_refused or (value is not None and not 0 < value <= MOST_ORDERS)
        if wrong and not field.is_refused:
            field.complain(
                say("campaigns", "More than 0, and at most {most}").format(
                    most=house.formats.number(MOST_ORDERS)
                )
            )
        yes.setEnabled(not wrong)

    field.edited.connect(look)
    field.entered.connect(lambda: dialog.accept() if yes.isEnabled() else None)
    dialog.offers(no, yes)
    look()
    field.input.setFocus()
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return 0.0 if field.value is None else float(field.value)
