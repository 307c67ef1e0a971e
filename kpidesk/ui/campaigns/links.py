"""What a campaign is linked to: goals and posts to tick in a short list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kpidesk.desk import Desk
    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.goal import Goal
    from kpidesk.domain.period import Period
    from kpidesk.domain.post import Post

MOST_POSTS = 200
SHOWN = 4


class TickList(QListWidget):
    """Entries to tick; space ticks the one the keys stand on."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFont(font("body"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFixedHeight(px(28 * SHOWN))

    def shows(self, entries: Iterable[tuple[str, str]], ticked: Iterable[str]) -> None:
        """Show (id, text) entries, those of `ticked` ticked."""
        chosen = set(ticked)
        self.clear()
        for key, text in entries:
            item = QListWidgetItem(text)
            item.setToolTip(plain(text))
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked
            item.setCheckState(on)
            self.addItem(item)
        if self.count():
            self.setCurrentRow(0)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the ticked entries, in their order."""
        items = [self.item(place) for place in range(self.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )


def goals_of(desk: Desk, campaign: Campaign) -> list[Goal]:
    """The goals linked to a campaign, whichever side the link was made on."""
    return [
        goal
        for goal in desk.goals
        if goal.campaign == campaign.id or (goal.campaign is None and goal.id in campaign.goals)
    ]


def goals_to_offer(desk: Desk, campaign: Campaign | None) -> list[Goal]:
    """Goals that are linked already, and open ones that belong to no other campaign."""
    mine = campaign.id if campaign else None
    linked = {goal.id for goal in goals_of(desk, campaign)} if campaign else set()
    return [
        goal
        for goal in desk.goals
        if goal.id in linked or (goal.closing is None and goal.campaign in (None, mine))
    ]


def posts_to_offer(desk: Desk, period: Period, linked: Iterable[str]) -> list[Post]:
    """Posts published on the campaign's days, the latest first, after those linked already."""
    found = {post.id: post for each in linked if (post := desk.posts.get(each)) is not None}
    dated = [post for post in desk.posts.between(period) if post.published is not None]
    latest = sorted(dated, key=lambda post: str(post.published), reverse=True)
    found |= {post.id: post for post in latest[:MOST_POSTS]}
    return list(found.values())
