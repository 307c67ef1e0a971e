"""Where a campaign's orders came from: ways of counting side by side, never added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kpidesk.domain.answer import Unknown
from kpidesk.language.campaign_sheet import (
    claim_said,
    overlaps_said,
)
from kpidesk.language.campaigns import BIASES
from kpidesk.ui.campaigns.asking import ask_shares, keep_shares
from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import clear, row
from kpidesk.ui.widgets.text import ElidedLabel, label
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.domain.result import Claim
    from kpidesk.ui.house import House


class SourcesCard(Card):
    """One bar for each way of counting; the one ROI stands on is filled."""

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(
            say("campaigns", "Where orders came from"),
            say("campaigns", "ways of counting side by side, never added"),
            margins=(20, 14, 20, 12),
            gap=6,
        )
        self.house, self.words, self.formats = house, house.words, house.formats
        self.claims = QVBoxLayout()
        self.claims.setSpacing(5)
        self.body.addLayout(self.claims)
        self.body.addStretch(1)
        self.shared = ElidedLabel("", "small", "ink2")
        self.shared.setObjectName("overlaps")
        self.share = button(
            say("campaigns", "Share the days"), "link", height=26, then=self._share, name="share"
        )
        self.sheet: CampaignSheet | None = None
        self.body.addLayout(row(self.shared, self.share))

    def shows(self, sheet: CampaignSheet) -> None:
        """Show what each way of counting claims."""
        self.sheet = sheet
        clear(self.claims)
        say = self.words.say
        self.shared.set_text(" ".join(overlaps_said(sheet, self.words, self.formats)))
        self.shared.setVisible(bool(sheet.overlaps))
        self.share.setVisible(bool(sheet.overlaps) and not self.house.desk.read_only)
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
            head.setToolTip(plain(f"{name}: {say('campaign', BIASES[claim.method])}"))
            head.setFixedWidth(px(222))
            figure_label = label(figure, "strong" if basis else "body", tabular=True)
            figure_label.setMinimumWidth(px(96))
            self.claims.addLayout(row(head, _ClaimBar(claim, most, basis), figure_label, gap=10))

    def _share(self) -> None:
        if self.sheet is not None:
            keep_shares(self.house, ask_shares(self, self.house, self.sheet))


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
