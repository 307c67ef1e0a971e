"""The page Numbers: one week as a form, or many weeks as a grid."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kpidesk import clock
from kpidesk.domain.form import reading_of
from kpidesk.domain.period import last_complete_week
from kpidesk.domain.problem import problem
from kpidesk.domain.topic import Topic
from kpidesk.ui.numbers.foot import Foot
from kpidesk.ui.numbers.form import WeekForm
from kpidesk.ui.numbers.keeper import Keeper
from kpidesk.ui.numbers.legend import Legend
from kpidesk.ui.numbers.paste import Paster
from kpidesk.ui.numbers.progress import Progress
from kpidesk.ui.numbers.results import keys_for
from kpidesk.ui.numbers.side import Side
from kpidesk.ui.numbers.strips import Strips
from kpidesk.ui.numbers.summing import summary
from kpidesk.ui.numbers.week_deeds import WeekDeeds
from kpidesk.ui.page import Page
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.layout import boxed
from kpidesk.ui.widgets.notices import empty_state
from kpidesk.ui.widgets.segments import Segments
from kpidesk.ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kpidesk.domain.form import Line, Place
    from kpidesk.domain.number import Entry
    from kpidesk.domain.period import Period
    from kpidesk.ui.house import House
    from kpidesk.ui.numbers.grid import CatchUp


NARROW_BELOW = 1_040
"""Narrower than this at 100 % text, the page holds the form or its side, not both."""


class NumbersPage(Page):
    """Ten numbers by keyboard, and the way back to every week before."""

    id = "numbers"
    watches = frozenset(
        {Topic.SHOP, Topic.ACCOUNTS, Topic.READINGS, Topic.WEEKS, Topic.TARGETS, Topic.KPIS}
    )

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(
            house,
            say("form", "Numbers"),
            say("form", "Type as on the phone: 12.3K · 1.2 million · Rp1.5 million"),
            scrolls=False,
        )
        self.keeper = Keeper(self.desk)
        self.form = WeekForm(self.keeper, self.words, self.formats)
        self.side = Side(self.words, self.formats, self.desk.catalogue)
        self.strips = Strips(self.words, self.formats)
        self.foot = Foot(self.words)
        self.form.foot.addWidget(self.foot)
        self.grid: CatchUp | None = None
        self.deeds = WeekDeeds(self)
        self.paster = Paster(self)
        self._is_narrow = False
        self.setAcceptDrops(True)
        self._build_actions()
        self._build_body()
        self._connect()

    # Building.

    def _build_actions(self) -> None:
        say = self.words.say
        self.progress = Progress(self.words, self.formats)
        self.view = Segments(
            [("form", say("form", "Form")), ("grid", say("form", "Catch-up grid"))],
            "form",
            say("form", "View"),
        )
        self.stepper = Stepper(
            say("form", "Week before (PgUp)"),
            say("form", "Next week (PgDn)"),
            say("form", "Choose a week"),
        )
        for part in (self.progress, self.view, self.stepper):
            self.tools.addWidget(part)
        self.progress.setFixedWidth(self.progress.sizeHint().width())

    def _build_body(self) -> None:
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(12)
        both.addWidget(self.form, 1)
        both.addWidget(self.side)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.strips)
        inside.addLayout(both, 1)
        inside.addWidget(self._legend())
        self.stack = QStackedWidget()
        self.form_page = boxed(inside)
        self.stack.addWidget(self.form_page)
        self.stack.addWidget(self._empty())
        self.body.addWidget(self.stack, 1)
        self.body.setContentsMargins(24, 2, 24, 10)

    def _empty(self) -> QWidget:
        say = self.words.say
        return empty_state(
            "pencil",
            say("form", "No account yet"),
            say(
                "form",
                "Add the accounts you read numbers from, and this form asks for exactly the "
                "numbers each of them shows.",
            ),
            button(
                say("form", "Add an account"),
                "primary",
                then=lambda: self.house.go("settings", "accounts"),
            ),
        )

    def _legend(self) -> QWidget:
        say = self.words.say
        hints = (
            (["Enter", "↓"], say("form", "next")),
            (["↑"], say("form", "back")),
            (["-"], say("form", "not available")),
            (["F1"], say("form", "where?")),
            (["F2"], say("form", "note")),
            (["F3"], say("form", "history")),
            (["Ctrl", "V"], say("form", "paste")),
            (["Ctrl", "Enter"], say("form", "next account")),
            (["Ctrl", "Z"], say("form", "undo")),
        )
        return Legend(hints)

    def _connect(self) -> None:
        form = self.form
        form.moved.connect(self._on_moved)
        form.typing.lived.connect(self._on_lived)
        form.counted.connect(self.count)
        form.finished.connect(self._on_finished)
        form.week_wanted.connect(self.step_week)
        form.help_wanted.connect(self._on_help)
        form.note_wanted.connect(self.deeds.ask_note)
        form.history_wanted.connect(self.deeds.show_history)
        form.unlock_wanted.connect(self.deeds.ask_unlock)
        form.pasted.connect(self.paster.paste_at)
        self.stepper.stepped.connect(self.step_week)
        self.stepper.picked.connect(self._on_day_picked)
        self.view.chosen.connect(self._on_view)
        self.foot.note_left.connect(self.deeds.keep_week_note)
        self.foot.too_long.connect(
            lambda fits, length: self.paster.refuse(
                problem("paste_too_long", fits=fits, length=length)
            )
        )
        self.foot.evidence_wanted.connect(self.deeds.choose_or_show_evidence)
        self.foot.menu_wanted.connect(self.deeds.show_menu)
        self.side.evidence.removed.connect(self.deeds.remove_evidence)
        self.side.summary.charts_wanted.connect(lambda: self.house.go("charts"))
        self.side.summary.report_wanted.connect(lambda: self.house.go("reports"))
        paste = QShortcut(QKeySequence.StandardKey.Paste, self.form_page)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paster.paste_anywhere)

    # Being looked at.

    @property
    def week(self) -> Period:
        """The week shown."""
        return self.keeper.week

    def refresh(self) -> None:
        """Read the week again; while the form itself writes, it knows already."""
        if self.keeper.is_writing or (self.grid is not None and self.grid.is_writing):
            return
        self.show_week(self.week)

    def enter(self, where: str = "") -> None:
        """Show the place named by an action (`account first-day metric`), else the last whole
        week with the cursor in its first open field."""
        if where == "grid" and any(self.desk.accounts):
            self.view.choose("grid")
            return
        place, week = self._place(where)
        if self.view.current == "grid" and self.grid is not None:
            self.grid.enter(place, week)
            return
        if week is not None and week != self.week:
            self.show_week(week)
        self.form.enter(place)

    def leave(self) -> None:
        """Keep what is being typed."""
        self.form.typing.settle()
        self.foot.settle()

    def _place(self, where: str) -> tuple[Place | None, Period | None]:
        parts = where.split()
        try:
            week = self.keeper.week_at(date.fromisoformat(parts[1]))
        except (IndexError, ValueError):
            return None, None
        return ((parts[0], parts[2]) if len(parts) > 2 else None), week

    def show_week(self, week: Period) -> None:
        """Show another week, or this one as it is now."""
        self.form.typing.settle()
        self.keeper.load(week)
        has_fields = bool(self.keeper.form.lines)
        self.stack.setCurrentIndex(self._shown_view() if has_fields else 1)
        for part in (self.progress, self.view, self.stepper):
            part.setVisible(has_fields)
        latest = last_complete_week(clock.today(), self.keeper.shop.week_starts).shift(7)
        day = QDate(week.first.year, week.first.month, week.first.day)
        end = QDate(latest.last.year, latest.last.month, latest.last.day)
        self.stepper.shows(self.formats.span(week), day, end, week.first < latest.first)
        self.form.show_week(self.desk.read_only)
        self.deeds.show_week()
        self.side.show_phone()
        if has_fields:
            place = self.form.rows.active or self.keeper.form.lines[0].place
            self._on_moved(place)
            self._show_results(self.keeper.line(place), None)
        if self.grid is not None and self.view.current == "grid":
            self.grid.show_until(week)

    def _shown_view(self) -> int:
        return 2 if self.view.current == "grid" else 0

    def step_week(self, by: int) -> None:
        """One week back (−1) or on (+1), never into a week that has not begun."""
        week = self.week.shift(7 * by)
        if week.first > clock.today():
            return
        self.show_week(week)
        self.form.enter()

    def _on_day_picked(self, day: QDate) -> None:
        self.show_week(self.keeper.week_at(date(day.year(), day.month(), day.day())))
        self.form.enter()

    # What the form says.

    def line(self, place: Place) -> Line:
        """The line of a place as the keeper knows it."""
        return self.keeper.line(place)

    def _on_moved(self, place: Place) -> None:
        line = self.keeper.line(place)
        self.side.where.shows(self.keeper.form, line)
        self.deeds.show_account(line.account.id)
        if self.side.shows_summary:
            self.side.show_phone()

    def _on_lived(self, place: Place, entry: Entry | None) -> None:
        line = self.keeper.line(place)
        self._show_results(line, entry)
        self.side.where.shows(self.keeper.form, line)

    def _show_results(self, line: Line, entry: Entry | None) -> None:
        typing = None
        if entry is not None and entry.value is not None:
            typing = reading_of(line.account.id, line.metric, line.period, entry, "")
        lines = next(s.lines for s in self.keeper.form.sections if s.account.id == line.account.id)
        metrics = frozenset(one.metric.key for one in lines)
        keys = keys_for(self.desk.catalogue, metrics, self.keeper.shop.engagement_rate)
        self.side.results.setVisible(bool(keys))
        if keys:
            doubted = frozenset(
                one.metric.key for one in self.keeper.doubted() if one.account.id == line.account.id
            )
            live = self.keeper.live(typing)
            self.side.results.shows(keys, live, self.week, line.account.id, doubted)

    def count(self) -> None:
        """Show how far the week is."""
        form = self.keeper.form
        self.progress.shows(form.filled, len(form.lines))

    def _on_finished(self) -> None:
        self.side.summary.shows(summary(self.keeper, self.form.wording))
        self.side.show_summary()
        self.side.setVisible(True)
        self.side.summary.charts.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the form would have no room for its names, the side waits for F1."""
        super().resizeEvent(event)
        self._is_narrow = self.width() < px(NARROW_BELOW)
        self.side.setVisible(not self._is_narrow)

    def _on_help(self) -> None:
        if self._is_narrow:
            self.side.setVisible(not self.side.isVisible())
        elif self.side.shows_phone and self.deeds.has_evidence:
            self.side.show_evidence()
        else:
            self.side.show_phone()

    def _on_view(self, view: str) -> None:
        self.form.typing.settle()
        if view == "grid" and self.grid is None:
            from kpidesk.ui.numbers.grid import CatchUp

            self.grid = CatchUp(self)
            self.stack.addWidget(self.grid)
        self.stack.setCurrentIndex(self._shown_view())
        if view == "grid" and self.grid is not None:
            self.grid.show_until(self.week)
            self.grid.enter()
        else:
            self.show_week(self.week)
            self.form.enter()

    # Pictures dropped on the page.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures may be dropped anywhere on the page; other files are the window's."""
        if self.paster.is_picture(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """A dropped picture is the week's evidence."""
        if self.paster.is_picture(event.mimeData()):
            event.acceptProposedAction()
            self.paster.take_picture(event.mimeData())
        else:
            event.ignore()
