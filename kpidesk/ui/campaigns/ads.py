"""Which imported ads belong to this campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QScrollArea, QVBoxLayout, QWidget

from kpidesk.domain.ad_spend import SPEND, ad_spends, costs_of
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from kpidesk.domain.ad_spend import AdSpend
    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.cost import Cost
    from kpidesk.ui.house import House


def ask_ads(parent: QWidget, house: House, campaign: Campaign, tax_percent: int) -> list[Cost]:
    """The costs chosen; empty when nothing was chosen. Without imported ads it leads to where
    they are imported."""
    readings = house.desk.readings.between(campaign.period, metrics=[SPEND])
    groups: dict[str, list[AdSpend]] = {}
    for spent in ad_spends(readings):
        groups.setdefault(spent.name, []).append(spent)
    return _Ads(parent, house, campaign, groups, tax_percent).costs()


class _Ads(Dialog):
    def __init__(
        self,
        parent: QWidget,
        house: House,
        campaign: Campaign,
        groups: dict[str, list[AdSpend]],
        tax_percent: int,
    ) -> None:
        say, formats = house.words.say, house.formats
        text = say("campaigns", "Spend read for {span}. Taking it again changes nothing.").format(
            span=formats.span(campaign.period)
        )
        if not groups:
            text = say(
                "campaigns",
                "No spend was imported for these days. Export it from Ads Manager and import the "
                "file; then it can be taken here.",
            )
        super().__init__(parent, say("campaigns", "Which ads belong to this campaign?"), text)
        self._house, self._campaign, self._groups = house, campaign, groups
        self._percent = tax_percent
        self.boxes: dict[str, QCheckBox] = {}
        inside = QVBoxLayout()
        inside.setSpacing(6)
        for number, (name, spends) in enumerate(groups.items()):
            total = formats.money(sum(spent.amount for spent in spends))
            shown = name or say("campaigns", "the whole ad account")
            box = QCheckBox(f"{shown[:60].replace('&', '&&')} · {total}")
            box.setFont(font("body"))
            box.setObjectName(f"ad_{number}")
            box.setToolTip(plain(shown))
            box.setChecked(name.casefold() == campaign.name.casefold())
            box.toggled.connect(lambda _on: self._look())
            self.boxes[name] = box
            inside.addWidget(box)
        holder = QWidget()
        holder.setLayout(inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(holder)
        area.setMaximumHeight(px(260))
        area.setVisible(bool(groups))
        self.body.addWidget(area)
        self.tax = QCheckBox(say("campaigns", "add VAT 11%"))
        self.tax.setObjectName("ads_tax")
        self.tax.setFont(font("body"))
        self.tax.setVisible(bool(groups))
        self.body.addWidget(self.tax)
        no = button(say("campaigns", "Cancel"), "ghost", then=self.reject, name="keep")
        if groups:
            self.yes = button(
                say("campaigns", "Take as costs"), "primary", then=self.accept, name="act"
            )
        else:
            self.yes = button(
                say("campaigns", "Import a file"), "primary", then=self._go, name="act"
            )
        self.offers(no, self.yes)
        self._look()

    def _look(self) -> None:
        chosen = any(box.isChecked() for box in self.boxes.values())
        self.yes.setEnabled(chosen or not self._groups)

    def _go(self) -> None:
        self.reject()
        self._house.go("importing")

    def costs(self) -> list[Cost]:
        if self.exec() != QDialog.DialogCode.Accepted:
            return []
        chosen = [
            spent
            for name, spends in self._groups.items()
            for spent in spends
            if self.boxes[name].isChecked()
        ]
        channels = {each.id: each.title for each in self._house.desk.accounts.all()}
        percent = self._percent if self.tax.isChecked() else 0
        return costs_of(chosen, self._campaign, percent, channels)
