"""Home: the week to fill, the cards, the line behind them, and what is worth knowing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kpidesk.clock import today
from kpidesk.domain.action import action
from kpidesk.domain.dashboard import (
    CHOSEN,
    HISTORY,
    Step,
    back,
    card_keys,
    dashboard,
    history,
    period_at,
    series_of,
)
from kpidesk.domain.metric import Unit
from kpidesk.domain.objective import objectives
from kpidesk.domain.period import DAY, Period, last_complete_week
from kpidesk.domain.topic import Topic
from kpidesk.domain.week import Week
from kpidesk.paths import resources
from kpidesk.ui.filling import Filling, filling, look_back
from kpidesk.ui.home.call_out import CallOut
from kpidesk.ui.home.card_row import CardRow
from kpidesk.ui.home.chart_card import LENGTHS, ChartCard
from kpidesk.ui.home.panels import Panels
from kpidesk.ui.home.wording import Wording
from kpidesk.ui.page import Page
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.notices import empty_state
from kpidesk.ui.widgets.segments import Segments
from kpidesk.ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.domain.dashboard import Dashboard
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.shop import Target
    from kpidesk.ui.house import House
    from kpidesk.ui.widgets.drawing import Drawing


class HomePage(Page):
    """The first page."""

    id = "home"
    watches = frozenset(
        {
            Topic.SHOP,
            Topic.ACCOUNTS,
            Topic.READINGS,
            Topic.WEEKS,
            Topic.EVENTS,
            Topic.TARGETS,
            Topic.KPIS,
            Topic.GOALS,
            Topic.CAMPAIGNS,
        }
    )

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(house, say("home", "Home"))
        self.step = Step.WEEK
        self.period: Period | None = None
        """The period looked at; None follows the newest that is filled."""
        self.length = LENGTHS[0]
        """How many periods the chart shows."""
        self.key = ""
        """The card the chart is about."""
        self._filling = Filling((), None)
        self._build_tools()
        self.call_out = CallOut(house.words, house.formats)
        self.call_out.fill.connect(self._fill)
        self.call_out.skip.connect(self._skip)
        self.cards = CardRow()
        self.cards.chosen.connect(self._choose)
        self.cards.target_wanted.connect(self._set_target)
        self.content = QWidget()
        inside = QVBoxLayout(self.content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(self.call_out)
        inside.addWidget(self.cards)
        self.chart = ChartCard(house)
        self.chart.length_chosen.connect(self._take_length)
        self.panels = Panels(house)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.chart, 1)
        left.addWidget(self.panels.campaign)
        self.lower_row = QHBoxLayout()
        self.lower_row.setSpacing(12)
        self.lower_row.addLayout(left, 1)
        self.lower_row.addWidget(self.panels)
        inside.addLayout(self.lower_row, 1)
        self.nothing = self._build_nothing()
        self.body.addWidget(self.content, 1)
        self.body.addWidget(self.nothing, 1)

    def _build_tools(self) -> None:
        say = self.words.say
        self.steps = Segments(
            [
                (Step.WEEK, say("home", "Week")),
                (Step.MONTH, say("home", "Month")),
                (Step.QUARTER, say("home", "Quarter")),
            ],
            self.step,
            say("home", "Length of the period"),
        )
        self.steps.chosen.connect(self._take_step)
        self.stepper = Stepper(
            say("home", "Earlier"), say("home", "Later"), say("home", "Choose a day")
        )
        self.stepper.stepped.connect(self._move)
        self.stepper.picked.connect(self._pick)
        self.tools.addWidget(self.steps)
        self.tools.addWidget(self.stepper)

    def _build_nothing(self) -> QWidget:
        say = self.words.say
        fill = button(
            say("home", "Fill the first week"), "primary", "pencil", then=self._fill, name="begin"
        )
        accounts = button(
            say("home", "Choose accounts"), then=lambda: self.house.go("settings", "accounts")
        )
        made = empty_state(
            "pencil",
            say("home", "No numbers yet"),
            say(
                "home",
                "Type ten numbers from the phone's Insights. From the second week on this page "
                "says what changed.",
            ),
            accounts,
            fill,
        )
        made.hide()
        return made

    # What is shown.

    def refresh(self) -> None:
        """Read the weeks in question once and cut everything from them."""
        starts = self.desk.shop.get().week_starts
        scope, now = self._read(starts)
        aim = objectives(resources() / "catalogue").get(scope.shop.objective)
        chosen = self.desk.options.get(CHOSEN, ())
        keys = card_keys(scope, chosen, aim.primary if aim else ())
        board = dashboard(scope, self.step, now, keys)
        empty = not any(scope.has_readings(key, a.id) for key in keys for a in scope.own)
        self.nothing.setVisible(empty)
        self.content.setVisible(not empty)
        for part in (self.steps, self.stepper):
            part.setVisible(not empty)
        if empty:
            self.sub.set_text(self.words.say("home", "Your numbers will stand here."))
            return
        if self.key not in keys:
            self.key = keys[min(1, len(keys) - 1)]
        self._show(board, scope)

    def _read(self, starts: int) -> tuple[Scope, Period]:
        """What is known, and the period to look at: nearly always the newest complete week or,
        until that one is filled, the one before, so the file is read once."""

        def begins(period: Period) -> date:
            return history(self.step, period, starts, max(HISTORY, self.length) + 1)[0].first

        day = today()
        newest = last_complete_week(day, starts)
        likely = self.period or period_at(self.step, newest.shift(-7).first, starts)
        first = min(begins(likely), look_back(day, starts).first)
        scope = self.desk.scope(Period(first, max(likely.last, day)))
        self._filling = filling(self.desk, day, scope)
        now = self._now(starts)
        if begins(now) < first:
            scope = self.desk.scope(Period(begins(now), max(now.last, day)))
        return scope, now

    def _now(self, starts: int) -> Period:
        """The period chosen, else the newest one filled well enough to be looked at first."""
        week = self._filling.newest_told or last_complete_week(today(), starts)
        return self.period or period_at(self.step, week.first, starts)

    def _show(self, board: Dashboard, scope: Scope) -> None:
        wording = Wording(self.words, self.formats, scope.catalogue, board.step)
        alone = len(scope.own) < 2
        self.call_out.shows(self._filling.wanted, self.desk.read_only)
        self.cards.shows([wording.face(card, alone) for card in board.cards], self.key)
        self._show_period(board)
        self._scope, self._board, self._wording = scope, board, wording
        self._show_chart()
        self.panels.shows(scope, board)

    def _show_chart(self) -> None:
        board, scope = self._board, self._scope
        card = next((card for card in board.cards if card.key == self.key), None)
        if card is None:
            return
        whose = card.account
        note = whose.title if whose and len(scope.own) > 1 else ""
        self.chart.names_lengths(self._wording.lengths(LENGTHS))
        self.chart.shows(
            self._wording.name(self.key),
            note,
            lambda: self._drawing(board, scope, card.key, whose.id if whose else None),
        )

    def _drawing(self, board: Dashboard, scope: Scope, key: str, account: str | None) -> Drawing:
        from kpidesk.ui.widgets.drawing import Band, Drawing, Line

        periods = history(board.step, board.period, scope.shop.week_starts, self.length)
        found = scope.catalogue.find(key)
        return Drawing(
            tuple(periods),
            (Line(self._wording.name(key), series_of(scope, key, periods, account)),),
            found.unit if found else Unit.DECIMAL,
            events=tuple(scope.events),
            bands=tuple(Band(one.period, one.name) for one in self.desk.campaigns),
        )

    def _show_period(self, board: Dashboard) -> None:
        text = self._name(board.period)
        day = QDate(board.period.first.year, board.period.first.month, board.period.first.day)
        last = today()
        self.stepper.shows(
            text, day, QDate(last.year, last.month, last.day), board.period.last < last
        )
        against = self._name(board.base, year=board.step is not Step.WEEK)
        if self.period is None and board.step is Step.WEEK:
            said = self.words.say("home", "Last complete week, compared with {span}")
        else:
            said = self.words.say("home", "Compared with {span}")
        self.sub.set_text(said.format(span=against))

    def _name(self, period: Period, year: bool = True) -> str:
        if self.step is Step.MONTH:
            return self.formats.month(period.first)
        return self.formats.span(period, year)

    # What the person does.

    def enter(self, where: str = "") -> None:
        """`where` is the key of a card."""
        if where:
            self._choose(where)

    def _take_step(self, step: str) -> None:
        starts = self.desk.shop.get().week_starts
        day = self.period.first if self.period else None
        self.step = Step(step)
        self.period = period_at(self.step, day, starts) if day else None
        self.refresh()

    def _move(self, steps: int) -> None:
        starts = self.desk.shop.get().week_starts
        now = self._now(starts)
        if steps < 0:
            self.period = back(self.step, now, starts=starts)
        else:
            self.period = period_at(self.step, now.last + DAY, starts)
        self.refresh()

    def _pick(self, day: QDate) -> None:
        starts = self.desk.shop.get().week_starts
        self.period = period_at(self.step, day.toPython(), starts)  # type: ignore[arg-type]
        self.refresh()

    def _take_length(self, length: int) -> None:
        self.length = length
        self.refresh()

    def _choose(self, key: str) -> None:
        if not any(card.key == key for card in self._board.cards):
            return
        self.key = key
        self.cards.mark(key)
        self._show_chart()

    def _set_target(self, key: str) -> None:
        card = next((card for card in self._board.cards if card.key == key), None)
        found = self.desk.catalogue.find(key)
        if card is None or found is None or self.desk.read_only:
            return
        from kpidesk.ui.home.target_dialog import TargetDialog

        dialog = TargetDialog(
            self,
            self.words,
            self.formats,
            found,
            card.account.id if card.account else None,
            self._board.period.first,
            card.target,
        )
        if dialog.exec():
            self._keep_target(dialog.target())
        dialog.deleteLater()

    def _keep_target(self, made: Target) -> None:
        """Keep a target; another one of the same day gives way to it."""

        def place(one: Target) -> tuple[object, ...]:
            return (one.key, one.account, one.every, one.since)

        same = next((one for one in self.desk.targets if place(one) == place(made)), None)
        self.desk.targets.save(replace(made, id=same.id) if same else made)

    def _fill(self) -> None:
        wanted, account = self._filling.wanted, next(iter(self.desk.accounts), None)
        if account is None:
            self.house.go("settings", "accounts")
        else:
            week = wanted.week if wanted else last_complete_week(today())
            self.house.go("numbers", f"{account.id} {week.first.isoformat()}")

    def _skip(self) -> None:
        wanted = self._filling.wanted
        if wanted is None:
            return
        first = wanted.week.first
        deed = action("skip_week", page="home", first=first.isoformat())
        with self.desk.writing(deed):
            for account in self.desk.accounts:
                kept = self.desk.weeks.get(account.id, first)
                self.desk.weeks.save(Week(account.id, first, kept.note, ""))
        span = self.formats.span(wanted.week, year=False)
        said = self.words.say("home", "Week of {span} skipped").format(span=span)
        undo = self.words.say("home", "Undo")
        self.house.shell.toast(said, undo, "Ctrl+Z", self.house.shell.undo)
