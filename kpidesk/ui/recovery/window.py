"""What is wrong with the file, which copies there are, and every way on; nothing is deleted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kpidesk import care
from kpidesk.domain.problem import Refused
from kpidesk.language.problems import sentence
from kpidesk.ui.focus import FocusRing
from kpidesk.ui.recovery.ways import AS_IT_IS, DAMAGED, READABLE
from kpidesk.ui.theme import colour
from kpidesk.ui.unlocking import retrying
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.copies import CopiesTable, CopyCard
from kpidesk.ui.widgets.dialogs import ask, tell
from kpidesk.ui.widgets.image import tile
from kpidesk.ui.widgets.layout import column, row
from kpidesk.ui.widgets.notices import Banner, empty_state
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.backup import Backup, Comparison
    from kpidesk.domain.problem import Problem
    from kpidesk.ui.house import Porch


class Recovery(QWidget):
    """A window of its own: the shop is not open."""

    closed = Signal()

    def __init__(self, porch: Porch, path: Path, problem: Problem) -> None:
        super().__init__()
        self.porch, self.path, self.problem = porch, path, problem
        self.words, self.formats = porch.words, porch.formats
        say = self.words.say
        self.setWindowTitle(say("recovery", "{name} \u2013 KPI Desk").format(name=path.name))
        self.resize(1120, 690)
        self.table = CopiesTable(self.words, self.formats)
        self.table.chosen.connect(self._show)
        self.card = CopyCard(self.words, self.formats)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 24, 32, 20)
        outer.setSpacing(14)
        outer.addLayout(self._head())
        outer.addLayout(self._middle(), 1)
        outer.addLayout(self._foot())
        self.table.shows(care.copies_for(path))
        FocusRing(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Warm paper behind everything."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("canvas"))
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing goes back to the first screen."""
        self.closed.emit()
        event.accept()

    def _head(self) -> QVBoxLayout:
        say = self.words.say
        title = label(
            say("recovery", "{name} needs your decision").format(name=self.path.name), "h1"
        )
        calm = say("recovery", "Nothing was written to the file, and nothing will be deleted.")
        seen = care.last_good(self.path)
        if seen is not None:
            when = say("recovery", "Last good save on this computer: {when}.")
            calm += " " + when.format(when=self.formats.moment(seen.saved_at))
        names = column(title, label(calm, "body", "ink2", wrap=True), gap=3)
        top = row(tile("shield-check", "warn", 48, 24), names, gap=14)
        top.setStretch(1, 1)
        banner = Banner(sentence(self.problem, self.words), tone="warn")
        banner.setObjectName("what_is_wrong")
        return column(top, banner, gap=14)

    def _middle(self) -> QVBoxLayout:
        say = self.words.say
        listed = Card(
            say("recovery", "Copies that were made"),
            say("recovery", "the newest checked one is usually right"),
            margins=(20, 14, 14, 14),
        )
        has_copies = bool(care.copies_for(self.path))
        listed.body.addWidget(self.table, 1)
        self.table.setVisible(has_copies)
        if not has_copies:
            listed.body.addWidget(
                empty_state(
                    "save",
                    say("recovery", "No copy on this computer"),
                    say("recovery", "Look on a stick or in a cloud folder for a .zip of the shop."),
                ),
                1,
            )
        listed.body.addLayout(
            row(
                button(
                    say("recovery", "Choose another copy…"),
                    "link",
                    "folder-open",
                    then=self._from_file,
                    name="from_file",
                ),
                None,
            )
        )
        self.restore = button(
            say("recovery", "Bring this copy back"),
            "primary",
            "history",
            then=self._restore_chosen,
            name="bring_back",
        )
        self.card.body.addLayout(row(self.restore, None))
        both = row(listed, self.card, gap=12)
        both.setStretch(0, 5)
        both.setStretch(1, 3)
        return column(both)

    def _foot(self) -> QVBoxLayout:
        say, code = self.words.say, self.problem.code
        ways: list[QWidget | None] = []
        if code in AS_IT_IS:
            use = button(
                say("recovery", "Use this file as it is"), then=self._use, name="use_as_it_is"
            )
            ways.append(use)
        if code in READABLE:
            read = button(
                say("recovery", "Open read-only"), then=self._read_only, name="open_read_only"
            )
            ways.append(read)
        if code in DAMAGED:
            save = button(
                say("recovery", "Save what can be read…"), then=self._salvage, name="salvage"
            )
            ways.append(save)
        again = button(say("recovery", "Try again"), then=self._again, name="again")
        leave = button(
            say("recovery", "Another shop or a new one"), "link", then=self.close, name="leave"
        )
        return column(row(*ways, again, None, leave, gap=10))

    def _show(self, copy: Backup | None) -> None:
        self.restore.setEnabled(copy is not None and copy.checked)
        self.card.shows(copy)
        if copy is None:
            return
        chosen, path = copy.path, self.path
        self.porch.jobs.run(
            lambda: (chosen, care.compare(chosen, path)),
            lambda found: self._compared(*found),
            lambda _error: None,
        )

    def _compared(self, path: Path, found: Comparison) -> None:
        copy = self.table.copy
        if copy is None or copy.path != path:
            return
        unreadable = not (found.same or found.changed or found.only_now)
        self.card.compares(None if unreadable else found)

    def _restore_chosen(self) -> None:
        copy = self.table.copy
        if copy is not None:
            self._restore(copy.path, self.formats.moment(copy.content.saved_at))

    def _from_file(self) -> None:
        say = self.words.say
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            say("recovery", "Choose another copy…"),
            self.porch.settings.last_folder,
            say("recovery", "Copies (*.kpidesk *.zip *.json)"),
        )
        if not chosen:
            return
        try:
            content = retrying(self, self.words, lambda: care.preview(Path(chosen)))
        except Refused as refused:
            self._complain(refused)
            return
        self._restore(Path(chosen), self.formats.moment(content.saved_at))

    def _restore(self, copy: Path, when: str) -> None:
        question = self.words.say("recovery", "Bring back the copy of {when}?").format(when=when)
        consequence = self.words.say(
            "recovery",
            "It takes the place of {name}. The present file moves into a folder beside it and is"
            " never deleted.",
        ).format(name=self.path.name)
        act = self.words.say("recovery", "Bring it back")
        if ask(self, self.words, question, consequence, act):
            self.porch.shell.bring_back(copy, self.path)

    def _salvage(self) -> None:
        say = self.words.say
        question = say("recovery", "Save what can be read into a new file?")
        consequence = say(
            "recovery",
            "This is the last way. Numbers may be missing, and some may be wrong without a sign,"
            " so every one is marked as salvaged. A checked copy is better wherever there is one.",
        )
        if not ask(self, self.words, question, consequence, say("recovery", "Save what is left")):
            return
        target = self._free_name()
        try:
            done = care.rescue_rows(self.path, target)
        except (Refused, OSError) as error:
            if isinstance(error, Refused):
                self._complain(error)
            return
        text = say(
            "recovery",
            "{n} numbers are in {name}; {lost} rows could not be read. The damaged file is still"
            " there.",
        ).format(
            n=self.formats.number(done.readings),
            name=target.name,
            lost=self.formats.number(done.unreadable),
        )
        tell(self, self.words, say("recovery", "Saved what could be read"), text)
        self.porch.shell.open(target)

    def _free_name(self) -> Path:
        number, target = 1, self.path.with_name(f"{self.path.stem}-salvaged.kpidesk")
        while target.exists():
            number += 1
            target = self.path.with_name(f"{self.path.stem}-salvaged-{number}.kpidesk")
        return target

    def _use(self) -> None:
        self.porch.shell.open(self.path, older_is_fine=True)

    def _read_only(self) -> None:
        self.porch.shell.open(self.path, read_only=True)

    def _again(self) -> None:
        self.porch.shell.open(self.path)

    def _complain(self, refused: Refused) -> None:
        title = self.words.say("recovery", "That did not work")
        tell(self, self.words, title, sentence(refused.problem, self.words))
