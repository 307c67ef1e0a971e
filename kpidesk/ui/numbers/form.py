"""The weekly form: every account's fields in one list, and the keys that lead through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from kpidesk.language.platforms import account_name, platform_name
from kpidesk.ui.numbers.row import Head
from kpidesk.ui.numbers.rows import Rows
from kpidesk.ui.numbers.saving import SaveState
from kpidesk.ui.numbers.tabs import AccountTabs, Tab
from kpidesk.ui.numbers.typing import Typing
from kpidesk.ui.numbers.wording import Wording
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import retone

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from kpidesk.domain.form import Place
    from kpidesk.domain.shop import Account
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words
    from kpidesk.ui.numbers.keeper import Keeper
    from kpidesk.ui.numbers.row import Row

WHOLE_NAMES = 3
"""Up to so many accounts a tab has room for platform and handle."""


class WeekForm(QFrame):
    """One week of every account in one list. `moved` carries the place typed in, `counted` comes
    when a field was filled or emptied, `finished` after Enter on the last field."""

    moved = Signal(object)
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
        self._keeper, self._words = keeper, words
        self.wording = Wording(words, formats)
        self.tabs = AccountTabs()
        self.tabs.chosen.connect(self._go_to_account)
        self.state = SaveState(words, formats)
        self.rows = Rows(keeper, self.wording)
        self.rows.verticalScrollBar().rangeChanged.connect(self._line_up)
        self.typing = Typing(keeper, self.rows, self.state, words)
        self.typing.counted.connect(self._count)
        self.typing.done.connect(lambda place: self._step(place, 1, by_enter=True))
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
        inside.addWidget(self.rows, 1)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(15, 6, 14, 0)
        inside.addLayout(self.foot)

    def _line_up(self, _low: int, high: int) -> None:
        """The words over the columns stand over the rows, beside a scroll bar or not."""
        self._head.leave_room(self.rows.verticalScrollBar().sizeHint().width() if high else 0)

    def _connect(self, place: Place, made: Row) -> None:
        field = made.field
        field.entered.connect(lambda: self.typing.entered(place))
        field.textEdited.connect(lambda text: self.typing.typed(place, text))
        field.restored.connect(lambda: self.typing.restored(place))
        field.chosen.connect(lambda number: self.typing.chosen(place, number))
        field.left.connect(lambda: self.typing.commit(place))
        field.arrived.connect(lambda: self._on_arrived(place))
        field.stepped.connect(lambda by: self._step(place, by))
        field.account_wanted.connect(lambda: self._next_account(place))
        field.week_wanted.connect(self._on_week_wanted)
        field.help_wanted.connect(self.help_wanted)
        field.note_wanted.connect(lambda: self.note_wanted.emit(place))
        field.history_wanted.connect(lambda: self.history_wanted.emit(place))
        field.pasted.connect(lambda mime: self.pasted.emit(place, mime))
        field.menu_wanted.connect(lambda at: self._show_menu(place, at))
        field.unlocking.connect(lambda: self.unlock_wanted.emit(place))
        made.pressed.connect(lambda: self.typing.entered(place))

    def _show_menu(self, place: Place, at: QPoint) -> None:
        """What the keys do, for who looks for it with the mouse."""
        field, say = self.rows[place].field, self._words.say
        menu = QMenu(field)
        for text, key, then in (
            (say("form", "Copy"), "Ctrl+C", field.copy),
            (say("form", "Paste"), "Ctrl+V", field.paste_clipboard),
            ("", "", None),
            (say("form", "Where is it?"), "F1", self.help_wanted.emit),
            (say("form", "Note on this number…"), "F2", field.note_wanted.emit),
            (say("form", "History of this number…"), "F3", field.history_wanted.emit),
        ):
            if then is None:
                menu.addSeparator()
                continue
            made = menu.addAction(f"{text}\t{key}")
            made.triggered.connect(lambda _on=False, then=then: then())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # Showing.

    def show_week(self, read_only: bool = False) -> None:
        """Show what the keeper has loaded; the rows stay where the fields are the same."""
        self.rows.build(self._keeper.form, self._section_words, self._connect)
        self.typing.drop()
        for line in self._keeper.form.lines:
            locked = self._keeper.is_locked(line)
            self.rows[line.place].field.locked = read_only or locked
            self.typing.show(line)
            if locked:
                retone(self.rows[line.place].field, "locked", "state")
        self._count()

    def show_again(self, place: Place) -> None:
        """Show one row as it is kept now."""
        self.typing.show(self._keeper.line(place))

    def enter(self, place: Place | None = None) -> None:
        """Put the cursor into a field: the one asked for, else the first open, else the first."""
        wanted = place if place in self.rows else self._keeper.form.first_open
        if wanted is None and self.rows.order:
            wanted = self.rows.order[0]
        if wanted is not None:
            self.rows.focus(wanted, by_tab=False)

    def _account(self, account_id: str) -> Account:
        sections = self._keeper.form.sections
        return next(s.account for s in sections if s.account.id == account_id)

    def _section_words(self, account_id: str) -> tuple[str, str]:
        """The account above its rows: its platform, and its own name where that says more."""
        account = self._account(account_id)
        platform = platform_name(account.platform, self._words)
        same = account.title.casefold() == platform.casefold()
        return platform, "" if same else account.title

    def _count(self) -> None:
        sections = self._keeper.form.sections
        short = len(sections) > WHOLE_NAMES
        name = platform_name if short else None
        self.tabs.shows(
            tuple(
                Tab(
                    s.account.id,
                    name(s.account.platform, self._words)
                    if name
                    else account_name(s.account, self._words),
                    s.filled,
                    len(s.lines),
                )
                for s in sections
            )
        )
        self.counted.emit()

    # Moving.

    def _on_arrived(self, place: Place) -> None:
        if not self._keeper.has(place):
            return
        self.rows.activate(place)
        self.tabs.select(place[0])
        self.moved.emit(place)
        self.typing.look_again()

    def _step(self, place: Place, by: int, by_enter: bool = False) -> None:
        order = self.rows.order
        at = order.index(place) + by
        if 0 <= at < len(order):
            self.rows.focus(order[at])
        elif at >= len(order) and by_enter:
            self.finished.emit()
        elif at >= len(order):
            self.typing.commit(place)
            self.focusNextChild()

    def _next_account(self, place: Place) -> None:
        self.typing.commit(place)
        ids = [section.account.id for section in self._keeper.form.sections]
        at = ids.index(place[0]) + 1
        if at < len(ids):
            self._go_to_account(ids[at])
        else:
            self.finished.emit()

    def _go_to_account(self, account_id: str) -> None:
        section = next(s for s in self._keeper.form.sections if s.account.id == account_id)
        line = next((line for line in section.lines if not line.is_filled), section.lines[0])
        self.rows.focus(line.place)

    def _on_week_wanted(self, by: int) -> None:
        self.typing.settle()
        self.week_wanted.emit(by)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is computed or kept for a form nobody sees."""
        self.typing.rest()
        super().hideEvent(event)
