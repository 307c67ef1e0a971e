"""The weekly form: rows, keys, and the way of every number from the field into the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kpidesk.domain.form import Judged
from kpidesk.domain.number import EntryState
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Source
from kpidesk.language.platforms import account_name, platform_name
from kpidesk.language.problems import sentence
from kpidesk.ui.numbers.row import Head, Row, SectionHead
from kpidesk.ui.numbers.saving import SaveState
from kpidesk.ui.numbers.tabs import AccountTabs, Tab
from kpidesk.ui.numbers.wording import Wording
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.layout import clear, row
from kpidesk.ui.widgets.text import retone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QHideEvent

    from kpidesk.domain.form import Line, Place
    from kpidesk.domain.paste_text import Proposal
    from kpidesk.domain.problem import Problem
    from kpidesk.domain.shop import Account
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words
    from kpidesk.ui.numbers.keeper import Keeper

LIVE_MS = 60
DRAFT_MS = 700


class WeekForm(QFrame):
    """One week of every account in one list. Reads and keeps through its `Keeper`.

    `moved` carries the place typed in, `lived` the place and the entry under the fingers,
    `counted` comes when a field was filled or emptied, `finished` after Enter on the last field.
    """

    moved = Signal(object)
    lived = Signal(object, object)
    counted = Signal()
    finished = Signal()
    week_wanted = Signal(int)
    help_wanted = Signal()
    note_wanted = Signal(object)
    history_wanted = Signal(object)
    pasted = Signal(object, object)
    unlock_wanted = Signal(object)

    def __init__(self, keeper: Keeper, words: Words, formats: Formats) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._keeper = keeper
        self._words = words
        self.wording = Wording(words, formats)
        self._rows: dict[Place, Row] = {}
        self._order: list[Place] = []
        self._proposals: dict[Place, Proposal] = {}
        self._active: Place | None = None
        self._read_only = False
        self.tabs = AccountTabs()
        self.tabs.chosen.connect(self._on_account_chosen)
        self.state = SaveState(words, formats)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._scroll = _scrolling(self._list)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._line_up)
        self._live = _once(self, LIVE_MS, self._tell_live)
        self._drafting = _once(self, DRAFT_MS, self._keep_draft)
        self._build()

    def _build(self) -> None:
        say = self._words.say
        self._head = Head(
            say("form", "In the phone's order"),
            say("form", "Last week"),
            say("form", "This week"),
            say("form", "Understood"),
            say("form", "Change"),
            say("form", "Target"),
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 0, 1, 10)
        inside.setSpacing(0)
        inside.addLayout(row(self.tabs, self.state, gap=12, margins=(15, 0, 14, 0)))
        inside.addWidget(self._head)
        inside.addWidget(self._scroll, 1)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(15, 6, 14, 0)
        inside.addLayout(self.foot)

    def _line_up(self, _low: int, high: int) -> None:
        """The words over the columns stand over the rows, beside a scroll bar or not."""
        self._head.leave_room(self._scroll.verticalScrollBar().sizeHint().width() if high else 0)

    # Showing a week.

    def show_week(self, read_only: bool = False) -> None:
        """Show what the keeper has loaded; the rows are kept where the fields are the same."""
        self._read_only = read_only
        places = [line.place for line in self._keeper.form.lines]
        if places != self._order:
            self._rebuild(places)
        self._proposals.clear()
        locked: dict[tuple[str, str], bool] = {}
        for line in self._keeper.form.lines:
            key = (line.account.id, str(line.period))
            locked.setdefault(key, self._keeper.is_locked(line))
            self._rows[line.place].field.locked = read_only or locked[key]
            self._show_line(line)
            if locked[key]:
                retone(self._rows[line.place].field, "locked", "state")
        self._count()

    def _rebuild(self, places: list[Place]) -> None:
        self._active = None
        clear(self._list)
        self._rows, self._order = {}, places
        for number, section in enumerate(self._keeper.form.sections):
            if number:
                self._list.addWidget(SectionHead(*self._section_words(section.account.id)))
            for line in section.lines:
                made = self._make_row(line.place)
                self._rows[line.place] = made
                self._list.addWidget(made)
        self._list.addStretch(1)

    def _account(self, account_id: str) -> Account:
        sections = self._keeper.form.sections
        return next(s.account for s in sections if s.account.id == account_id)

    def _section_words(self, account_id: str) -> tuple[str, str]:
        """The account above its rows: its platform, and its own name where that says more."""
        account = self._account(account_id)
        platform = platform_name(account.platform, self._words)
        same = account.title.casefold() == platform.casefold()
        return platform, "" if same else account.title

    def _make_row(self, place: Place) -> Row:
        made = Row()
        field = made.field
        field.setObjectName(f"field {place[1]}")
        field.entered.connect(lambda: self._on_entered(place))
        field.stepped.connect(lambda by: self._step(place, by))
        field.left.connect(lambda: self._on_left(place))
        field.arrived.connect(lambda: self._on_arrived(place))
        field.textEdited.connect(lambda text: self._on_typed(place, text))
        field.restored.connect(lambda: self._on_restored(place))
        field.chosen.connect(lambda number: self._on_chosen(place, number))
        field.account_wanted.connect(lambda: self._next_account(place))
        field.week_wanted.connect(self._on_week_wanted)
        field.help_wanted.connect(self.help_wanted)
        field.note_wanted.connect(lambda: self.note_wanted.emit(place))
        field.history_wanted.connect(lambda: self.history_wanted.emit(place))
        field.pasted.connect(lambda mime: self.pasted.emit(place, mime))
        field.unlocking.connect(lambda: self.unlock_wanted.emit(place))
        made.pressed.connect(lambda: self._on_entered(place))
        return made

    def row(self, place: Place) -> Row:
        """The row of a place."""
        return self._rows[place]

    @property
    def active(self) -> Place | None:
        """The place typed in, or the last one."""
        return self._active

    def enter(self, place: Place | None = None) -> None:
        """Put the cursor into a field: the one asked for, else the first open, else the first."""
        wanted = place if place in self._rows else self._keeper.form.first_open
        if wanted is None and self._order:
            wanted = self._order[0]
        if wanted is not None:
            self._rows[wanted].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_again(self, place: Place) -> None:
        """Show one row as it is kept now."""
        self._show_line(self._keeper.line(place))

    def _show_line(self, line: Line) -> None:
        """A row from what is stored, its unfinished text if there is one, or its proposal."""
        shown = self._rows[line.place]
        draft = self._keeper.draft(line)
        if draft:
            shown.field.shows(self.wording.content(line))
            shown.field.setText(draft)
            self._show_typing(line, self._keeper.look(line, draft))
            return
        doubts = self._keeper.doubts(line)
        missing = line.reading is not None and line.reading.value is None
        state = "warn" if doubts else ("none" if missing else "")
        shown.field.shows(self.wording.content(line), state)
        shown.field.asks = False
        proposal = self._proposals.get(line.place)
        shown.shows(
            self.wording.shown(
                line,
                self._keeper.change(line),
                doubts=doubts,
                proposal=proposal.text if proposal else "",
            )
        )

    def _show_typing(self, line: Line, judged: Judged, doubts: tuple[Problem, ...] = ()) -> None:
        shown = self._rows[line.place]
        change = self._keeper.change(line, judged.entry)
        shown.shows(self.wording.shown(line, change, typing=judged, doubts=doubts))
        shown.field.asks = bool(judged.stop and judged.entry.choices)

    def _count(self) -> None:
        self.tabs.shows(
            tuple(
                Tab(s.account.id, self._tab_title(s.account.id), s.filled, len(s.lines))
                for s in self._keeper.form.sections
            )
        )
        self.counted.emit()

    def _tab_title(self, account_id: str) -> str:
        account = self._account(account_id)
        many = len(self._keeper.form.sections) > 3
        return (
            platform_name(account.platform, self._words)
            if many
            else account_name(account, self._words)
        )

    # What a person does.

    def _on_arrived(self, place: Place) -> None:
        if self._active in self._rows and self._active != place:
            self._rows[self._active].activate(False)
        self._active = place
        row = self._rows[place]
        row.activate(True)
        self.tabs.select(place[0])
        self._scroll.ensureWidgetVisible(row, 0, px(90))
        self.moved.emit(place)

    def _on_typed(self, place: Place, text: str) -> None:
        line = self._keeper.line(place)
        judged = self._keeper.look(line, text)
        if not _asks_at_once(judged):
            judged = Judged(judged.entry)
        self._show_typing(line, judged)
        self._live.start()
        self._drafting.start()

    def _tell_live(self) -> None:
        if self._active is not None and self._active in self._rows:
            line = self._keeper.line(self._active)
            field = self._rows[self._active].field
            entry = self._keeper.look(line, field.text()).entry if field.is_dirty else None
            self.lived.emit(self._active, entry)

    def _keep_draft(self) -> None:
        if self._active is not None and self._active in self._rows:
            field = self._rows[self._active].field
            if field.is_dirty:
                self._keeper.keep_draft(self._keeper.line(self._active), field.text())

    def _on_restored(self, place: Place) -> None:
        line = self._keeper.line(place)
        self._keeper.keep_draft(line, "")
        self._proposals.pop(place, None)
        self._show_line(line)
        self._rows[place].field.selectAll()
        self._live.start()

    def _on_entered(self, place: Place) -> None:
        """Enter keeps and goes on; a new question holds it once."""
        field, line = self._rows[place].field, self._keeper.line(place)
        if not field.is_dirty and place in self._proposals and not field.text():
            self.take(place)
            self._step(place, 1)
            return
        if not field.is_dirty and self._keeper.doubts(line):
            self._guarded(line, lambda: self._keeper.accept(line))
            self._show_line(line)
            self._count()
            self._step(place, 1)
            return
        if self._commit(place) and not self._keeper.doubts(self._keeper.line(place)):
            self._step(place, 1, by_enter=True)
        else:
            field.selectAll()

    def _on_left(self, place: Place) -> None:
        if place in self._rows:
            self._commit(place)

    def _on_chosen(self, place: Place, number: int) -> None:
        field, line = self._rows[place].field, self._keeper.line(place)
        entry = self._keeper.look(line, field.text()).entry
        if number >= len(entry.choices):
            return
        text, choice = field.text(), entry.choices[number]
        settled = self._guarded(
            line,
            lambda: self._keeper.store(line, entry.settled(choice), text, million=choice.million),
        )
        if settled:
            self._after_commit(place)
            if not self._keeper.doubts(self._keeper.line(place)):
                self._step(place, 1, by_enter=True)

    # Keeping.

    def _commit(self, place: Place) -> bool:
        """Keep what stands in the field; False when it cannot be kept and stays as typed."""
        field, line = self._rows[place].field, self._keeper.line(place)
        if not field.is_dirty or field.locked:
            return True
        text = field.text()
        judged = self._keeper.judge(line, text)
        if judged.entry.state is EntryState.EMPTY:
            done = self._guarded(line, lambda: self._keeper.clear(line))
        elif judged.may_be_stored:
            done = self._guarded(line, lambda: self._keeper.store(line, judged.entry, text))
        else:
            self._keeper.keep_draft(line, text)
            self._show_typing(line, judged)
            retone(field, "warn" if judged.entry.choices else "bad", "state")
            return False
        if done:
            self._after_commit(place)
        return done

    def _after_commit(self, place: Place) -> None:
        """Show the field as stored, and its neighbours, whose checks may depend on it."""
        self._drafting.stop()
        self._keeper.keep_draft(self._keeper.line(place), "")
        self._proposals.pop(place, None)
        for line in self._keeper.form.lines:
            if line.account.id == place[0] and not self._rows[line.place].field.is_dirty:
                self._show_line(line)
        self._show_line(self._keeper.line(place))
        self._count()
        self._live.start()

    def _guarded(self, line: Line, keep: Callable[[], object]) -> bool:
        """Do what writes; on a refusal the text stays and the state word says so."""
        self.state.saving()
        try:
            keep()
        except Refused as refused:
            said = sentence(refused.problem, self._words)
            self.state.not_saved(said)
            shown = self.wording.shown(line, self._keeper.change(line))
            question = self.wording.not_saved(said)
            self._rows[line.place].shows(replace(shown, saved=False, question=question))
            return False
        self.state.saved()
        return True

    # Proposals from pasted text.

    def propose(self, found: Mapping[Place, Proposal]) -> int:
        """Show pasted numbers in grey in empty fields; how many there are."""
        self._proposals = {
            place: proposal
            for place, proposal in found.items()
            if place in self._rows and not self._rows[place].field.text()
        }
        for place in found:
            if place in self._rows:
                self._show_line(self._keeper.line(place))
        return len(self._proposals)

    @property
    def proposed(self) -> tuple[Place, ...]:
        """The places that hold a proposal, in the order of the form."""
        return tuple(place for place in self._order if place in self._proposals)

    def take(self, place: Place) -> None:
        """Keep a proposed number; an ambiguous one is put into the field and asked about."""
        proposal = self._proposals.pop(place, None)
        if proposal is None:
            return
        line = self._keeper.line(place)
        judged = self._keeper.judge(line, proposal.text)
        if not judged.may_be_stored:
            self._rows[place].field.setText(proposal.text)
            self._show_typing(line, judged)
            return
        keep = self._keeper.store
        if self._guarded(line, lambda: keep(line, judged.entry, proposal.text, Source.PASTED)):
            self._after_commit(place)

    def drop_proposals(self) -> None:
        """Forget what was pasted and not taken."""
        places, self._proposals = list(self._proposals), {}
        for place in places:
            self._show_line(self._keeper.line(place))

    # Moving.

    def _step(self, place: Place, by: int, by_enter: bool = False) -> None:
        at = self._order.index(place) + by
        if 0 <= at < len(self._order):
            self._rows[self._order[at]].field.setFocus(Qt.FocusReason.TabFocusReason)
        elif at >= len(self._order):
            if self._commit(place) and by_enter:
                self.finished.emit()
            elif not by_enter:
                self.focusNextChild()

    def _next_account(self, place: Place) -> None:
        self._commit(place)
        ids = [section.account.id for section in self._keeper.form.sections]
        at = ids.index(place[0]) + 1
        if at >= len(ids):
            self.finished.emit()
            return
        self._on_account_chosen(ids[at])

    def _on_account_chosen(self, account_id: str) -> None:
        section = next(s for s in self._keeper.form.sections if s.account.id == account_id)
        open_line = next((line for line in section.lines if not line.is_filled), section.lines[0])
        self._rows[open_line.place].field.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_week_wanted(self, by: int) -> None:
        if self._active is not None:
            self._commit(self._active)
        self.week_wanted.emit(by)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is computed or kept for a form nobody sees."""
        self._live.stop()
        self._drafting.stop()
        super().hideEvent(event)

    def settle_typing(self) -> None:
        """Keep what is being typed before the page is left; what cannot be kept is a draft."""
        if self._active is not None and self._active in self._rows:
            self._commit(self._active)


def _asks_at_once(judged: Judged) -> bool:
    """Nothing typed behind an M can change what it asks; any other complaint waits for Enter."""
    return judged.stop is not None and judged.stop.code == "million_or_miliar"


def _scrolling(content: QVBoxLayout) -> QScrollArea:
    inner = QWidget()
    inner.setProperty("kind", "body")
    inner.setLayout(content)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def _once(parent: QWidget, after: int, call: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after)
    timer.timeout.connect(call)
    return timer
