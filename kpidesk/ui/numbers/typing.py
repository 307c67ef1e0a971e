"""The way of a number from the fingers into the file: looked at, kept, asked about, drafted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kpidesk.domain.form import Judged
from kpidesk.domain.number import EntryState
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Source
from kpidesk.language.problems import sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kpidesk.domain.form import Line, Place
    from kpidesk.domain.paste_text import Proposal
    from kpidesk.language.words import Words
    from kpidesk.ui.numbers.keeper import Keeper
    from kpidesk.ui.numbers.rows import Rows
    from kpidesk.ui.numbers.saving import SaveState

LIVE_MS = 60
DRAFT_MS = 700
"""After this much silence a half-typed text is kept as a draft."""


class Typing(QObject):
    """What happens to the text of a field. `lived` carries the place and the entry under the
    fingers (None for what is stored), `done` the place whose number is settled after Enter,
    `counted` comes when a field was filled or emptied."""

    lived = Signal(object, object)
    done = Signal(object)
    counted = Signal()

    def __init__(self, keeper: Keeper, rows: Rows, state: SaveState, words: Words) -> None:
        super().__init__(rows)
        self._keeper, self._rows, self._state, self._words = keeper, rows, state, words
        self._proposals: dict[Place, Proposal] = {}
        self._live = self._timer(LIVE_MS, self._tell_live)
        self._drafting = self._timer(DRAFT_MS, self._keep_draft)

    def _timer(self, after: int, call: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(call)
        return timer

    def rest(self) -> None:
        """Compute and keep nothing by itself any more, until somebody types."""
        self._live.stop()
        self._drafting.stop()

    def look_again(self) -> None:
        """Tell soon what the field with the cursor makes of the week."""
        self._live.start()

    # While typing.

    def typed(self, place: Place, text: str) -> None:
        """Show what a text says so far; complaints wait until it is left."""
        line = self._keeper.line(place)
        judged = self._keeper.look(line, text)
        if not _asks_at_once(judged):
            judged = Judged(judged.entry)
        self._rows.show_typed(line, judged)
        self._live.start()
        self._drafting.start()

    def _tell_live(self) -> None:
        place = self._rows.active
        if place is None or place not in self._rows or not self._keeper.has(place):
            return
        field = self._rows[place].field
        line = self._keeper.line(place)
        entry = self._keeper.look(line, field.text()).entry if field.is_dirty else None
        self.lived.emit(place, entry)

    def _keep_draft(self) -> None:
        place = self._rows.active
        if place is None or place not in self._rows or not self._keeper.has(place):
            return
        if self._rows[place].field.is_dirty:
            self._keeper.keep_draft(self._keeper.line(place), self._rows[place].field.text())

    def restored(self, place: Place) -> None:
        """Show what is stored again, and forget the half-typed text and the proposal."""
        line = self._keeper.line(place)
        self._keeper.keep_draft(line, "")
        self._proposals.pop(place, None)
        self._rows.show_kept(line)
        self._rows[place].field.selectAll()
        self._live.start()

    # Leaving a field.

    def entered(self, place: Place) -> None:
        """Enter keeps and goes on; a new question holds it once."""
        field, line = self._rows[place].field, self._keeper.line(place)
        if not field.is_dirty and not field.text() and place in self._proposals:
            self.take(place)
            self.done.emit(place)
        elif not field.is_dirty and self._keeper.doubts(line):
            self._guarded(line, lambda: self._keeper.accept(line))
            self._rows.show_kept(line)
            self.counted.emit()
            self.done.emit(place)
        elif self.commit(place) and not self._keeper.doubts(self._keeper.line(place)):
            self.done.emit(place)
        elif field.asks:
            field.end(False)
        else:
            field.selectAll()

    def chosen(self, place: Place, number: int) -> None:
        """Keep one of the readings of an ambiguous text, and remember what M means."""
        field, line = self._rows[place].field, self._keeper.line(place)
        text, entry = field.text(), self._keeper.look(line, field.text()).entry
        if number >= len(entry.choices):
            return
        choice = entry.choices[number]
        settled = entry.settled(choice)
        if self._guarded(
            line, lambda: self._keeper.store(line, settled, text, million=choice.million)
        ):
            self._show_after(place)
            if not self._keeper.doubts(self._keeper.line(place)):
                self.done.emit(place)

    def settle(self) -> None:
        """Keep what is being typed; what cannot be kept stays a draft."""
        if self._rows.active is not None and self._rows.active in self._rows:
            self.commit(self._rows.active)

    def commit(self, place: Place) -> bool:
        """Keep what stands in the field; False when it cannot be kept and stays as typed."""
        if place not in self._rows or not self._keeper.has(place):
            return True
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
            self._rows.show_typed(line, judged)
            return False
        if done:
            self._show_after(place)
        return done

    def _show_after(self, place: Place) -> None:
        """Show the field as stored, and its neighbours, whose checks may depend on it."""
        self._drafting.stop()
        self._keeper.keep_draft(self._keeper.line(place), "")
        self._proposals.pop(place, None)
        for line in self._keeper.form.lines:
            is_near = line.account.id == place[0]
            if line.place == place or (is_near and not self._rows[line.place].field.is_dirty):
                self.show(line)
        self.counted.emit()
        self._live.start()

    def show(self, line: Line) -> None:
        """Show a row as it is kept, or its proposal in grey."""
        proposal = self._proposals.get(line.place)
        self._rows.show_kept(line, proposal.text if proposal else "")

    def _guarded(self, line: Line, keep: Callable[[], object]) -> bool:
        """Do what writes; on a refusal the text stays and the state word says so."""
        self._state.saving()
        try:
            keep()
        except Refused as refused:
            said = sentence(refused.problem, self._words)
            self._state.not_saved(said)
            self._rows.show_unsaved(line, said)
            return False
        self._state.saved()
        return True

    # Proposals from pasted text.

    @property
    def proposed(self) -> tuple[Place, ...]:
        """The places that hold a proposal, in the order of the form."""
        return tuple(place for place in self._rows.order if place in self._proposals)

    def propose(self, found: Mapping[Place, Proposal]) -> int:
        """Show pasted numbers in grey in empty fields; how many there are."""
        self._proposals = {
            place: proposal
            for place, proposal in found.items()
            if place in self._rows and not self._rows[place].field.text()
        }
        for place in self._proposals:
            self.show(self._keeper.line(place))
        return len(self._proposals)

    def take(self, place: Place) -> None:
        """Keep a proposed number; what cannot be kept as it is stands in the field and asks."""
        proposal = self._proposals.pop(place, None)
        if proposal is None:
            return
        line = self._keeper.line(place)
        judged = self._keeper.judge(line, proposal.text)
        if not judged.may_be_stored:
            self._rows[place].field.setText(proposal.text)
            self._keeper.keep_draft(line, proposal.text)
            self._rows.show_typed(line, judged)
            return
        keep = self._keeper.store
        if self._guarded(line, lambda: keep(line, judged.entry, proposal.text, Source.PASTED)):
            self._show_after(place)

    def drop(self) -> None:
        """Forget what was pasted and not taken."""
        places, self._proposals = list(self._proposals), {}
        for place in places:
            self.show(self._keeper.line(place))


def _asks_at_once(judged: Judged) -> bool:
    """Nothing typed behind an M can change what it asks; any other complaint waits for Enter."""
    return judged.stop is not None and judged.stop.code == "million_or_miliar"
