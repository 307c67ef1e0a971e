"""What stands beside the chart: goals, findings, the campaign under way. Only what has content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kpidesk.clock import today
from kpidesk.domain.period import Period
from kpidesk.ui.theme import px

if TYPE_CHECKING:
    from kpidesk.domain.dashboard import Dashboard
    from kpidesk.domain.scope import Scope
    from kpidesk.ui.house import House

WIDTH = 372


class Panels(QWidget):
    """A column that is filled after the page has been painted, together with the chart: goals and
    campaigns need modules and weeks that the cards do not."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._goals: Any = None
        self._findings: Any = None
        self._campaign: Any = None
        self._over: Any = None
        self._asked: tuple[Scope, Dashboard] | None = None
        self.setFixedWidth(px(WIDTH))
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(12)
        self.campaign = QWidget()
        self._below = QVBoxLayout(self.campaign)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(12)
        self.hide()
        self.campaign.hide()

    def minimumSizeHint(self) -> QSize:
        """The height at the width it has; Qt would take the one of the narrowest wrapped text,
        and Home would scroll on a laptop."""
        return QSize(self.width(), max(0, self.heightForWidth(self.width())))

    def shows(self, scope: Scope, board: Dashboard) -> None:
        """Remember what is looked at; fill the column now or when its modules are there."""
        first = self._asked is None
        self._asked = (scope, board)
        if first and self._house.warm.all_ready:
            # A second window (another language, another theme) is shown after its page was made.
            QTimer.singleShot(0, self._fill_when_seen)
        elif first:
            self._house.warm.when_all_ready(self._fill_when_seen)
        elif self._house.warm.all_ready:
            self.fill()

    def _fill_when_seen(self) -> None:
        if not self.window().isHidden():
            self.fill()

    def fill(self) -> None:
        """Work out goals and campaigns, and show them."""
        if self._asked is None:
            return
        scope, board = self._asked
        self._show_goals()
        self._show_campaign(scope)
        self._show_findings(scope, board)

    def _show_goals(self) -> None:
        desk = self._house.desk
        from kpidesk.domain.attention import days_of, open_goals, standings
        from kpidesk.ui.home.goals_card import GoalsCard

        goals = open_goals(desk.goals)
        days = days_of(goals, today())
        self.setVisible(days is not None)
        if days is None:
            return
        if self._goals is None:
            self._goals = GoalsCard(self._house)
            self._inside.insertWidget(0, self._goals)
        self._goals.shows(standings(goals, desk.scope(days), today()), desk.catalogue)

    def _show_findings(self, scope: Scope, board: Dashboard) -> None:
        from kpidesk.domain.findings import LOOKED_AT, findings, sorts_of
        from kpidesk.ui.home.findings_card import FindingsCard

        desk = self._house.desk
        periods = [point.period for point in board.cards[0].series.points] if board.cards else []
        if not periods:
            return
        posts = desk.posts.between(Period(periods[0].first, periods[-1].last))
        sorts = sorts_of(posts, desk.posts.latest()) if posts else []
        keys = list(dict.fromkeys([*(card.key for card in board.cards), *LOOKED_AT]))
        found = findings(scope, keys, periods, sorts, today())
        if self._findings is None:
            self._findings = FindingsCard(self._house)
            self._inside.addWidget(self._findings, 1)
        self._findings.shows(found, scope)
        if found:
            self.show()

    def _show_unreviewed(self) -> bool:
        """Ask for the lesson of the campaign that has waited longest; True while one waits."""
        from kpidesk.domain.campaign import unreviewed

        waiting = unreviewed(self._house.desk.campaigns, today())
        if self._over is not None:
            self._over.hide()
            self._over.deleteLater()
            self._over = None
        if not waiting:
            return False
        from kpidesk.ui.widgets.notices import Banner

        first, say = waiting[0], self._house.words.say
        text = say("home", "“{name}” is over. What did it teach you?").format(name=first.name)
        self._over = Banner(text, say("home", "Look back on it"), tone="warn")
        self._over.acted.connect(lambda: self._house.go("campaigns", f"{first.id}/review"))
        self._below.insertWidget(0, self._over)
        self._over.show()
        return True

    def _show_campaign(self, scope: Scope) -> None:
        from kpidesk.domain.attention import running

        desk = self._house.desk
        under_way = running(desk.campaigns, today())
        waits = self._show_unreviewed()
        self.campaign.setVisible(bool(under_way) or waits)
        if self._campaign is not None:
            self._campaign.setVisible(bool(under_way))
        if not under_way:
            return
        from kpidesk.domain.campaign_sheet import campaign_sheet
        from kpidesk.ui.home.campaign_card import CampaignCard

        first = under_way[0]
        days = desk.scope(Period(first.period.first, max(first.period.first, today())))
        around = desk.around(first)
        sheet = campaign_sheet(first, desk.costs, desk.results, today(), days, around)
        if self._campaign is None:
            self._campaign = CampaignCard(self._house)
            self._below.addWidget(self._campaign)
        self._campaign.shows(sheet, scope.catalogue)
