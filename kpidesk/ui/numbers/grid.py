"""The catch-up grid: the weeks of one account, filled cell by cell or with one paste."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kpidesk.domain.paste_grid import staged
from kpidesk.domain.problem import Refused
from kpidesk.language.entries import said
from kpidesk.language.platforms import account_name
from kpidesk.language.problems import sentence
from kpidesk.ui.numbers.grid_keeper import GridKeeper
from kpidesk.ui.numbers.grid_model import GridModel
from kpidesk.ui.numbers.grid_view import GridView
from kpidesk.ui.numbers.legend import Legend
from kpidesk.ui.numbers.saving import SaveState
from kpidesk.ui.numbers.strips import Strips
from kpidesk.ui.numbers.tabs import AccountTabs, Tab
from kpidesk.ui.numbers.wording import Wording
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.form import Place
    from kpidesk.domain.period import Period
    from kpidesk.domain.shop import Account
    from kpidesk.ui.numbers.page import NumbersPage

WEEKS = 13
"""A quarter of a year: what Instagram still shows."""


class CatchUp(QWidget):
    """The second view of the page; it shares the page's week as its newest column."""

    def __init__(self, page: NumbersPage) -> None:
        super().__init__()
        self._page = page
        self._words, self._formats = page.words, page.formats
        self._account = ""
        self._keeper = GridKeeper(page.desk)
        self.model = GridModel(self._keeper, Wording(self._words, self._formats))
        self.model.touched.connect(self._on_touched)
        self.model.refused.connect(self._on_refused)
        self.tabs = AccountTabs()
        self.tabs.chosen.connect(self._on_account)
        self.state = SaveState(self._words, self._formats)
        self.strips = Strips(self._words, self._formats)
        self.view = GridView(self.model, self._keeper, self._words)
        self.view.pasted.connect(self.paste)
        self.view.confirmed.connect(self.keep)
        self.view.dropped.connect(self.model.drop_staged)
        self.view.looked.connect(self._ask)
        self.asked = label("", "small", "warn")
        self.asked.setObjectName("asked")
        self.asked.setFixedHeight(px(24))
        self.asked.setContentsMargins(px(17), 0, px(15), 0)
        self._build()

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 0, 1, 8)
        inside.setSpacing(0)
        inside.addLayout(row(self.tabs, self.state, gap=12, margins=(15, 0, 14, 0)))
        inside.addWidget(self.view, 1)
        inside.addWidget(self.asked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addWidget(self.strips)
        outer.addWidget(card, 1)
        outer.addWidget(self._legend())

    def _legend(self) -> QWidget:
        say = self._words.say
        hints = (
            (["Enter", "↓"], say("form", "next")),
            (["Tab"], say("form", "next week")),
            (["-"], say("form", "not available")),
            (["Del"], say("form", "empty")),
            (["Ctrl", "V"], say("form", "paste a block")),
            (["Esc"], say("form", "discard")),
            (["Ctrl", "Z"], say("form", "undo")),
        )
        return Legend(hints)

    @property
    def is_writing(self) -> bool:
        """True while a commit of the grid itself is announced."""
        return self._keeper.is_writing

    def show_until(self, week: Period) -> None:
        """Show the weeks up to `week` of the account looked at."""
        sections = self._page.keeper.form.sections
        if not sections:
            return
        accounts = [section.account for section in sections]
        found = [one for one in accounts if one.id == self._account]
        chosen = found[0] if found else accounts[0]
        self._account = chosen.id
        self._keeper.load(chosen, [week.shift(-7 * n) for n in range(WEEKS - 1, -1, -1)])
        self.model.reload()
        self._show_tabs(accounts)

    def _show_tabs(self, accounts: list[Account]) -> None:
        sections = self._page.keeper.form.sections
        self.tabs.shows(
            tuple(
                Tab(s.account.id, account_name(s.account, self._words), s.filled, len(s.lines))
                for s in sections
                if s.account in accounts
            )
        )
        self.tabs.select(self._account)

    def enter(self, place: Place | None = None, week: Period | None = None) -> None:
        """Put the cursor on a cell asked for, else on the first open one of the newest open
        week. A week out of sight becomes the newest one shown."""
        if week is not None and place is not None:
            self._go_to(place, week)
            return
        for column in range(self.model.columnCount() - 1, -1, -1):
            for number in range(self.model.rowCount()):
                if not self._keeper.line((number, column)).is_filled:
                    self.view.put_cursor(number, column)
                    return
        self.view.put_cursor(0, self.model.columnCount() - 1)

    def _go_to(self, place: Place, week: Period) -> None:
        if place[0] != self._account or week not in self._keeper.weeks:
            self._account = place[0]
            newest = self._page.week
            self.show_until(newest if newest.shift(-7 * WEEKS) < week <= newest else week)
        keys = [line.metric.key for line in self._keeper.lines]
        if place[1] in keys and week in self._keeper.weeks:
            self.view.put_cursor(keys.index(place[1]), self._keeper.weeks.index(week))

    def _on_account(self, account: str) -> None:
        self._account = account
        self.show_until(self._page.week)
        self.enter()

    # Pasting.

    def paste(self) -> None:
        """Show what the clipboard would fill, from the cursor on; nothing is kept yet."""
        at = self.view.currentIndex()
        text = QGuiApplication.clipboard().text()
        if not text.strip() or not at.isValid():
            return
        rows, columns = self.model.rowCount(), self.model.columnCount()
        try:
            self.model.stage(staged(text, at.row(), at.column(), rows, columns))
        except Refused as refused:
            told = said(refused.problem, "count", self._words, self._formats)
            self.strips.shows(told, tone="bad")

    def keep(self) -> None:
        """Keep what is staged, as one step."""
        self.state.saving()
        kept = self.model.keep_staged()
        if kept:
            self.state.saved()
            text = self._words.say("form", "%n number(s) pasted and kept.", "", kept)
            self._page.house.shell.toast(
                text, self._words.say("form", "Undo"), "Ctrl+Z", self._page.house.shell.undo
            )
            self._refresh_tabs()

    def _refresh_tabs(self) -> None:
        self._page.keeper.load()
        self._show_tabs([section.account for section in self._page.keeper.form.sections])
        self._page.count()

    def _ask(self) -> None:
        """Say under the grid what the cell with the cursor asks; its place is kept free."""
        self.asked.setText(self.model.question(self.view.currentIndex()))

    def _on_touched(self) -> None:
        self._ask()
        self.view.horizontalHeader().viewport().update()
        cells = self.model.staged
        if not cells:
            self.strips.nothing()
            self.state.saved() if self.model.rowCount() else self.state.ready()
            return
        say, number = self._words.say, self._formats.number
        good = self.model.storable
        parts = [say("form", "%n number(s) read from the block.", "", good)]
        if len(cells) - good:
            parts.append(say("form", "%n cell(s) cannot be kept.", "", len(cells) - good))
        doubted = sum(bool(cell.judged.doubts) for cell in cells.values())
        if doubted:
            parts.append(say("form", "%n worth a second look.", "", doubted))
        if self.model.clipped:
            text = say("form", "{n} hang over the edge and are left out.")
            parts.append(text.format(n=number(self.model.clipped)))
        act = say("form", "Keep (Enter)") if good else say("form", "Discard (Esc)")
        then = self.keep if good else self.model.drop_staged
        self.strips.shows(" ".join(parts), act, then)

    def _on_refused(self, refused: Refused) -> None:
        told = sentence(refused.problem, self._words)
        self.state.not_saved(told)
        self._page.house.shell.toast(told)
