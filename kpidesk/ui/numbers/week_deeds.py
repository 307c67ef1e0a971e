"""What is done to a week beside its numbers: notes, screenshots, skipping, closing, history."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog

from kpidesk import clock
from kpidesk.domain.action import Action, action
from kpidesk.domain.availability import Availability
from kpidesk.domain.metric import Kind
from kpidesk.domain.period import month_of
from kpidesk.domain.problem import Refused
from kpidesk.domain.shop import Platform
from kpidesk.domain.week import Evidence, Week
from kpidesk.language.platforms import account_name
from kpidesk.language.problems import sentence
from kpidesk.paths import resources
from kpidesk.ui.numbers.history import HistoryDialog
from kpidesk.ui.numbers.notes import NoteDialog, SkipDialog, ran
from kpidesk.ui.numbers.own_metric import OwnMetricDialog
from kpidesk.ui.numbers.week_menu import WeekMenu
from kpidesk.ui.reminder import is_snoozed, open_weeks, snooze
from kpidesk.ui.widgets.dialogs import ask

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QPushButton

    from kpidesk.domain.form import Line, Place
    from kpidesk.domain.period import Period
    from kpidesk.ui.numbers.page import NumbersPage

CLOSING_DAYS = 10
"""So many days into a month, closing the one before is offered."""
URGENT_DAYS = 14
"""From this many days before a number disappears on, the strip says so."""


class WeekDeeds(QObject):
    """The page's hands for everything but typing. A note belongs to the week as a whole and is
    kept with its first account; a screenshot belongs to the account it was taken of."""

    def __init__(self, page: NumbersPage) -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self._words, self._formats = page.words, page.formats
        self._account = ""
        self._evidence: list[Evidence] = []
        self._memory = Availability.read(resources() / "catalogue")

    # Showing.

    @property
    def has_evidence(self) -> bool:
        """True when a screenshot is kept for the account typed in."""
        return bool(self._evidence)

    def _week(self, account: str = "") -> Week:
        sections = self._page.keeper.form.sections
        owner = account or (sections[0].account.id if sections else "")
        return self._desk.weeks.get(owner, self._page.week.first)

    def show_week(self) -> None:
        """Show the note, and the one strip that matters most."""
        if not self._page.keeper.form.sections:
            return
        self._page.foot.shows_note(self._week().note, self._desk.read_only)
        self._account = ""
        self._show_strip()

    def show_account(self, account: str) -> None:
        """Show the screenshots of the account typed in."""
        if account == self._account:
            return
        self._account = account
        self._show_evidence()

    def _show_evidence(self) -> None:
        self._evidence = self._desk.weeks.evidence(self._account, self._page.week.first)
        self._page.foot.shows_evidence([one.name for one in self._evidence])
        if self._evidence:
            content = self._desk.weeks.picture(self._evidence[0].id) or b""
            self._page.side.evidence.shows(self._evidence[0].name, content)
        elif not self._page.side.shows_summary:
            self._page.side.show_phone()

    def _show_strip(self) -> None:
        strips, say = self._page.strips, self._words.say
        locked = self._locked()
        if locked:
            text = say("form", "{month} is closed for {account}; its numbers are locked.")
            said = text.format(
                month=self._formats.month(self._page.week.last),
                account=account_name(locked.account, self._words),
            )
            strips.shows(said, say("form", "Reopen"), lambda: self.ask_unlock(locked.place))
            return
        skipped = self._skipped()
        if skipped is not None:
            reason = f" ({skipped})" if skipped else ""
            text = say("form", "This week is skipped{reason}. It counts as missing, not as zero.")
            strips.shows(text.format(reason=reason), say("form", "Fill it after all"), self.unskip)
            return
        self._show_deadline()

    def _locked(self) -> Line | None:
        lines = self._page.keeper.form.lines
        return next((line for line in lines if self._page.keeper.is_locked(line)), None)

    def _skipped(self) -> str | None:
        weeks = [self._week(s.account.id) for s in self._page.keeper.form.sections]
        reasons = [week.skipped for week in weeks if week.skipped is not None]
        return reasons[0] if reasons else None

    def _show_deadline(self) -> None:
        """Fill this before it disappears: only what is still open, only when it is near."""
        today, week, say = clock.today(), self._page.week, self._words.say
        left: list[int] = []
        gone = 0
        for line in self._page.keeper.form.lines:
            if line.is_filled or line.metric.kind is Kind.LEVEL:
                continue
            days = self._memory.days_left(line.account.platform, line.metric, week, today)
            if days == 0:
                gone += 1
            elif days is not None:
                left.append(days)
        earlier = [one for one in open_weeks(self._desk) if one != week]
        if earlier and not is_snoozed(self._page.house.settings):
            text = say("form", "%n earlier week(s) have no numbers yet.", "", len(earlier))
            open_grid = say("form", "Open the catch-up grid")
            self._page.strips.shows(text, open_grid, lambda: self._page.view.choose("grid"))
        elif left and min(left) <= URGENT_DAYS:
            text = say(
                "form",
                "Fill this before it disappears: %n day(s) left on the phone.",
                "",
                min(left),
            )
            self._page.strips.shows(text, tone="warn")
        elif gone and not left:
            text = say(
                "form", "%n open number(s) of this week are no longer shown on the phone.", "", gone
            )
            self._page.strips.shows(text, say("form", "Skip this week…"), self.ask_skip)
        else:
            self._offer_close()

    def _offer_close(self) -> None:
        """In the first days of a month, offer to close the one before while it is still open."""
        strips, today, say = self._page.strips, clock.today(), self._words.say
        month = month_of(today).before()
        accounts = [s.account for s in self._page.keeper.form.sections]
        closed = {one.account for one in self._desk.weeks.closed() if one.first == month.first}
        waiting = [a for a in accounts if a.platform is not Platform.BOOKS and a.id not in closed]
        has_numbers = bool(waiting) and bool(self._desk.readings.between(month, [waiting[0].id]))
        put_off = is_snoozed(self._page.house.settings)
        if today.day > CLOSING_DAYS or not has_numbers or put_off or self._desk.read_only:
            strips.nothing()
            return
        name = self._formats.month(month.first)
        text = say("form", "{month} is over: compare it with the platform's own figures once.")
        act = say("form", "Close {month}…").format(month=name)
        strips.shows(text.format(month=name), act, lambda: self.ask_close(waiting[0].id, month))

    # Telling.

    @contextmanager
    def _keeping(self) -> Iterator[None]:
        """Write quietly; a refusal is said in the state word and keeps everything as it was."""
        self._page.keeper.is_writing = True
        try:
            yield
            self._page.form.state.saved()
        except Refused as refused:
            self.complain(refused)
        finally:
            self._page.keeper.is_writing = False

    def complain(self, refused: Refused) -> None:
        """Say a refusal where the person looks."""
        said = sentence(refused.problem, self._words)
        self._page.form.state.not_saved(said)
        self._page.house.shell.toast(said)

    # Notes.

    def keep_week_note(self, text: str) -> None:
        """Keep the note on the week."""
        with self._keeping():
            self._desk.weeks.save(replace(self._week(), note=text))

    def ask_note(self, place: Place) -> None:
        """Ask for the note on one number."""
        self._page.form.typing.settle()
        line = self._page.line(place)
        name = line.metric.name[self._words.language]
        if line.reading is None:
            text = self._words.say("form", "Type the number first; its note is kept with it.")
            self._page.house.shell.toast(text)
            return
        dialog = NoteDialog(self._page, self._words, name, line.reading.note)
        if ran(dialog):
            with self._keeping():
                self._page.keeper.annotate(line, dialog.text)
            self._page.form.show_again(place)
        self._page.form.enter(place)

    def show_history(self, place: Place) -> None:
        """Show every version of one number."""
        self._page.form.typing.settle()
        line = self._page.line(place)
        key = (line.account.id, line.metric.key, line.period, "")
        versions = self._desk.readings.history(key)
        ran(HistoryDialog(self._page, self._words, self._formats, line, versions))
        self._page.form.enter(place)

    # Screenshots.

    def choose_or_show_evidence(self) -> None:
        """Show the kept screenshot, or ask for a file."""
        if self._evidence and self._page.side.shows_phone:
            self._page.side.show_evidence()
            return
        if self._evidence:
            self._page.side.show_phone()
            return
        title = self._words.say("form", "Choose a screenshot")
        kinds = self._words.say("form", "Pictures (*.png *.jpg *.jpeg *.webp *.bmp)")
        chosen, _ = QFileDialog.getOpenFileName(self._page, title, "", kinds)
        if chosen:
            self._page.paster.take_file(Path(chosen))

    def keep_evidence(self, name: str, content: bytes) -> None:
        """Keep a scaled picture with the account's week, in the place of an earlier one."""
        if not self._account:
            return
        with self._keeping():
            evidence = Evidence(self._account, self._page.week.first, name)
            with self._desk.writing(self._deed("add_evidence")):
                for one in self._evidence:
                    self._desk.weeks.remove_evidence(one.id)
                self._desk.weeks.add_evidence(evidence, content)
        self._show_evidence()
        if self._evidence:
            self._page.side.show_evidence()

    def remove_evidence(self) -> None:
        """Take the screenshot away; undo brings it back."""
        with self._keeping():
            for one in self._evidence[:1]:
                self._desk.weeks.remove_evidence(one.id)
        self._show_evidence()
        self._page.side.show_phone()

    def _deed(self, code: str) -> Action:
        first = self._page.week.first
        return action(code, page="numbers", where=f"{self._account} {first}", first=str(first))

    # Skipping, closing, reminding.

    def show_menu(self, button: QPushButton) -> None:
        """What is seldom needed, with the words for it."""
        menu = WeekMenu(self._page)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def remind_on(self, weekday: int) -> None:
        """Be reminded on a weekday (0 Monday), or never (−1)."""
        self._page.house.settings.remind_day = weekday

    def remind_tomorrow(self) -> None:
        """Put every reminder off until tomorrow."""
        snooze(self._page.house.settings)
        self._show_strip()

    def ask_own_metric(self) -> None:
        """Ask for a number of the shop's own and put it on the form of the account typed in."""
        self._page.form.typing.settle()
        account = next(a for a in self._desk.accounts.all() if a.id == self._account)
        catalogue = self._desk.catalogue
        taken = {*catalogue.metrics, *catalogue.kpis}
        dialog = OwnMetricDialog(self._page, self._words, account.platform, taken)
        if not ran(dialog) or dialog.made is None:
            return
        metric = dialog.made
        deed = action(
            "save_own_metric", "numbers", f"{account.id} {self._page.week.first}", key=metric.key
        )
        with self._keeping(), self._desk.writing(deed):
            self._desk.own.save_metric(metric)
            if account.tracked:
                tracked = (*account.tracked, metric.key)
                self._desk.accounts.save(replace(account, tracked=tracked))
        self._page.show_week(self._page.week)
        self._page.form.enter((account.id, metric.key))

    def ask_skip(self) -> None:
        """Ask why the week is skipped, then count it as missing for the accounts left open."""
        self._page.form.typing.settle()
        sections = self._page.keeper.form.sections
        open_ones = [s.account for s in sections if s.filled < len(s.lines)]
        if not open_ones:
            self._page.house.shell.toast(self._words.say("form", "This week is complete already."))
            return
        dialog = SkipDialog(self._page, self._words, self._formats, self._page.week, open_ones)
        if ran(dialog):
            with self._keeping(), self._desk.writing(self._deed("skip_week")):
                for account in dialog.accounts:
                    self._desk.weeks.save(replace(self._week(account), skipped=dialog.reason))
            self._show_strip()

    def unskip(self) -> None:
        """Count the week as open again."""
        with self._keeping(), self._desk.writing(self._deed("skip_week")):
            for section in self._page.keeper.form.sections:
                week = self._week(section.account.id)
                if week.skipped is not None:
                    self._desk.weeks.save(replace(week, skipped=None))
        self._show_strip()
        self._page.form.enter()

    def month_to_close(self) -> Period:
        """The month the week ends in, or the one before while that one still runs."""
        month = month_of(self._page.week.last)
        return month if month.last < clock.today() else month.before()

    def ask_close(self, account: str = "", month: Period | None = None) -> None:
        """Ask once for the platform's own figures of the month, compare, note, lock."""
        from kpidesk.ui.numbers.close import close_month

        self._page.form.typing.settle()
        chosen = account or self._account or self._page.keeper.form.sections[0].account.id
        if close_month(self._page, chosen, month or self.month_to_close()):
            self._page.show_week(self._page.week)

    def ask_unlock(self, place: Place) -> None:
        """Ask before a closed month is changed; the log keeps that it was reopened."""
        line, say = self._page.line(place), self._words.say
        if self._desk.read_only:
            self._page.house.shell.toast(
                say("form", "This file may only be read; nothing typed here would be kept.")
            )
            return
        if not self._page.keeper.is_locked(line):
            return
        month = month_of(line.period.last)
        text = say("form", "Reopen {month} for {account}?")
        yes = ask(
            self._page,
            self._words,
            text.format(
                month=self._formats.month(month.first),
                account=account_name(line.account, self._words),
            ),
            say(
                "form",
                "The month was compared and locked. Reopening is written in the change log, and "
                "undo closes it again.",
            ),
            say("form", "Reopen the month"),
        )
        if yes:
            with self._keeping():
                self._desk.weeks.reopen(line.account.id, month.first)
            self._page.show_week(self._page.week)
            self._page.form.enter(place)
