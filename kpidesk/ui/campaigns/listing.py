"""All campaigns: what runs first, what waits for its review next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from kpidesk.clock import today
from kpidesk.domain.answer import Unknown
from kpidesk.domain.campaign import CampaignStatus
from kpidesk.language.campaigns import KINDS, STATUSES
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import clear
from kpidesk.ui.widgets.notices import Banner, empty_state
from kpidesk.ui.widgets.status import Shape, paint_shape
from kpidesk.ui.widgets.table import dress_table

if TYPE_CHECKING:
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.ui.house import House

ORDER = (
    CampaignStatus.RUNNING,
    CampaignStatus.ENDED,
    CampaignStatus.PLANNED,
    CampaignStatus.REVIEWED,
)
SHAPES = {
    CampaignStatus.RUNNING: Shape.ON_TRACK,
    CampaignStatus.ENDED: Shape.CAUTION,
    CampaignStatus.PLANNED: Shape.NONE,
    CampaignStatus.REVIEWED: Shape.DONE,
}


class Listing(QWidget):
    """One row for each campaign; Enter or a click opens it."""

    opened = Signal(str)
    wanted = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house, self.words, self.formats = house, house.words, house.formats
        self.said = ""
        self.table = QTableWidget()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(12)

    def refresh(self) -> None:
        """Show the campaigns as they are today."""
        clear(self._outer)
        sheets = [self.house.desk.campaign_sheet(one, today()) for one in self.house.desk.campaigns]
        sheets.sort(key=lambda sheet: ORDER.index(sheet.status))
        self.said = self._sub(sheets)
        if not sheets:
            self._outer.addWidget(self._empty(), 1)
            return
        waiting = [sheet for sheet in sheets if sheet.status is CampaignStatus.ENDED]
        if waiting:
            self._outer.addWidget(self._reminder(waiting))
        card = Card(margins=(0, 4, 0, 4))
        self.table = self._table(sheets)
        card.body.addWidget(self.table)
        self._outer.addWidget(card, 1)

    def _sub(self, sheets: list[CampaignSheet]) -> str:
        running = sum(1 for sheet in sheets if sheet.status is CampaignStatus.RUNNING)
        if not sheets:
            return self.words.say("campaigns", "Plan, costs, results, lesson")
        return self.words.say("campaigns", "%n running", "", running)

    def _empty(self) -> QWidget:
        say = self.words.say
        return empty_state(
            "megaphone",
            say("campaigns", "No campaign yet"),
            say(
                "campaigns",
                "Put the budget beside the KPI it shall move, note costs as they fall, and see in "
                "the end what was left of it.",
            ),
            button(
                say("campaigns", "Plan the first campaign"),
                "primary",
                then=self.wanted.emit,
                name="first",
            ),
            button(
                say("campaigns", "Try the numbers first"),
                "ghost",
                then=lambda: self.house.go("calculators", "funnel-backward"),
            ),
        )

    def _reminder(self, waiting: list[CampaignSheet]) -> Banner:
        say = self.words.say
        first = waiting[0].campaign
        text = say("campaigns", "“{name}” is over. What did it teach you?").format(name=first.name)
        banner = Banner(text, say("campaigns", "Look back on it"), tone="warn")
        banner.acted.connect(lambda: self.house.go("campaigns", f"{first.id}/review"))
        return banner

    def _table(self, sheets: list[CampaignSheet]) -> QTableWidget:
        say = self.words.say
        heads = [
            say("campaigns", "Campaign"),
            say("campaigns", "Kind"),
            say("campaigns", "Days"),
            say("campaigns", "Status"),
            say("campaigns", "Budget"),
            say("campaigns", "Spent"),
            say("campaigns", "Orders"),
            "ROI",
        ]
        table = QTableWidget(len(sheets), len(heads))
        table.setObjectName("campaigns")
        table.setHorizontalHeaderLabels(heads)
        dress_table(table, stretch=0)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for line, sheet in enumerate(sheets):
            for column, text in enumerate(self._cells(sheet)):
                item = QTableWidgetItem(text)
                if column >= 4:
                    item.setTextAlignment(right)
                    head = table.horizontalHeaderItem(column)
                    if head is not None:
                        head.setTextAlignment(right)
                if column == 3:
                    item.setIcon(_icon(SHAPES[sheet.status]))
                item.setData(Qt.ItemDataRole.UserRole, sheet.campaign.id)
                table.setItem(line, column, item)
        table.cellActivated.connect(self._open)
        table.cellClicked.connect(self._open)
        table.setCurrentCell(0, 0)
        return table

    def _open(self, line: int, _column: int) -> None:
        item = self.table.item(line, 0)
        if item is not None:
            self.opened.emit(item.data(Qt.ItemDataRole.UserRole))

    def _cells(self, sheet: CampaignSheet) -> list[str]:
        campaign, words = sheet.campaign, self.words
        orders, roi = sheet.takings.orders, sheet.roi.roi_margin
        return [
            campaign.name,
            words.say("campaign", KINDS[campaign.kind]),
            self.formats.span(campaign.period),
            words.say("campaign", STATUSES[sheet.status]),
            self.formats.money(campaign.budget) if campaign.lines else "–",
            self.formats.money(sheet.spent) if sheet.costs else "–",
            "–" if isinstance(orders, Unknown) else self.formats.number(orders),
            "–" if isinstance(roi, Unknown) else self.formats.percent(roi),
        ]


def _icon(shape: Shape) -> QIcon:
    drawing = QPixmap(28, 28)
    drawing.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawing)
    paint_shape(painter, shape, QRectF(0, 0, 28, 28))
    painter.end()
    drawing.setDevicePixelRatio(2)
    return QIcon(drawing)
