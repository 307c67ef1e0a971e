"""Backups: the copies on this computer, one in a second place, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from kpidesk import care
from kpidesk.domain.problem import Refused
from kpidesk.language.problems import sentence
from kpidesk.ui.jobs import PATIENCE
from kpidesk.ui.theme import px
from kpidesk.ui.unlocking import Answer, unlocked
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.copies import CopiesTable, CopyCard
from kpidesk.ui.widgets.dialogs import ask
from kpidesk.ui.widgets.layout import column, row
from kpidesk.ui.widgets.notices import empty_state
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from kpidesk.domain.backup import Backup, Comparison
    from kpidesk.ui.house import House


class BackupsTab(QWidget):
    """The list at the left, the chosen copy at the right, the second place below."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._waits = False
        """True while the second place has not answered."""
        say = house.words.say
        self.table = CopiesTable(house.words, house.formats)
        self.table.chosen.connect(self._show)
        self.now = button(
            say("backups", "Back up now"), "primary", "save", then=self._back_up, name="back_up"
        )
        self.save_as = button(
            say("backups", "Save a copy as…"), "ghost", then=self._save_as, name="save_copy"
        )
        listed = Card(
            say("backups", "Copies on this computer"),
            say("backups", "one after each day of work, made and checked by themselves"),
            margins=(20, 14, 14, 14),
        )
        self.empty = empty_state(
            "save",
            say("backups", "No copy yet"),
            say("backups", "The first one is made when you close KPI Desk, or now."),
        )
        listed.body.addWidget(self.table, 1)
        listed.body.addWidget(self.empty, 1)
        listed.body.addLayout(row(self.now, self.save_as, None))
        self.card = CopyCard(house.words, house.formats)
        self.restore = button(
            say("backups", "Bring this copy back…"),
            "ghost",
            "history",
            then=self._bring_back,
            name="bring_back",
        )
        other = button(
            say("backups", "Bring back from a file…"),
            "link",
            then=self._from_file,
            name="from_file",
        )
        self.card.body.addLayout(row(self.restore, None))
        self.card.body.addLayout(row(other, None))
        both = row(listed, self.card, gap=12)
        both.setStretch(0, 5)
        both.setStretch(1, 3)
        self.setLayout(column(both, self._second(), gap=12))
        self.setMinimumHeight(px(460))

    def _second(self) -> Card:
        say = self._house.words.say
        card = Card(margins=(20, 12, 14, 12))
        self.place = ElidedLabel("", "body")
        self.place.setObjectName("second_place")
        note = say(
            "backups", "A cloud folder or a stick gets finished copies, never the file itself."
        )
        names = column(
            label(say("backups", "Second place"), "strong"),
            self.place,
            label(note, "small", "ink3"),
            gap=2,
        )
        choose = button(
            say("backups", "Choose a folder…"), then=self._choose_second, name="choose_second"
        )
        self.copy_now = button(
            say("backups", "Copy there now"), then=self._copy_second, name="copy_second"
        )
        line = row(names, self.copy_now, choose, gap=12)
        line.setStretch(0, 1)
        card.body.addLayout(line)
        return card

    def refresh(self) -> None:
        """List the copies as they are on the disk."""
        copies = care.backups(self._house.desk.state().book)
        self.table.setVisible(bool(copies))
        self.empty.setVisible(not copies)
        self.table.shows(copies)
        self._show_place()

    def _show(self, copy: Backup | None) -> None:
        self.restore.setEnabled(copy is not None and copy.checked)
        self.card.shows(copy)
        if copy is None:
            return
        chosen, path = copy.path, self._house.desk.path
        self._house.jobs.run(
            lambda: (chosen, care.compare(chosen, path)),
            lambda found: self._compared(*found),
            lambda _error: None,
        )

    def _compared(self, path: Path, found: Comparison) -> None:
        copy = self.table.copy
        if copy is not None and copy.path == path:
            self.card.compares(found)

    def _show_place(self) -> None:
        say, formats = self._house.words.say, self._house.formats
        folder = self._house.settings.second_place
        self.copy_now.setEnabled(bool(folder) and not self._waits)
        if not folder:
            self.place.set_text(say("backups", "None chosen: a broken disk would take every copy."))
            return
        seen = care.last_good(self._house.desk.path)
        when = (
            formats.moment(seen.copied_at) if seen and seen.copied_at else say("backups", "not yet")
        )
        text = say("backups", "{folder} · last copy {when}")
        self.place.set_text(text.format(folder=folder, when=when))

    def _back_up(self) -> None:
        self._work(lambda: care.back_up(self._house.desk.path), self._made)

    def _made(self, _copy: object) -> None:
        self.refresh()
        self._house.shell.toast(self._house.words.say("backups", "Copy made and checked."))

    def _save_as(self) -> None:
        say = self._house.words.say
        name = f"{self._house.desk.path.stem} {say('backups', 'copy')}.kpidesk"
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            say("backups", "Save a copy as…"),
            str(self._house.desk.path.with_name(name)),
            say("backups", "Shop file (*.kpidesk);;Packed copy (*.zip)"),
        )
        if chosen and Path(chosen) != self._house.desk.path:
            said = say("backups", "Copy saved and checked: {name}").format(name=Path(chosen).name)
            self._work(
                lambda: care.copy_to(self._house.desk.path, Path(chosen)),
                lambda _content: self._house.shell.toast(said),
            )

    def _bring_back(self) -> None:
        copy = self.table.copy
        if copy is not None:
            self._ask_and_bring(copy.path, self._house.formats.moment(copy.content.saved_at))

    def _from_file(self) -> None:
        say = self._house.words.say
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            say("backups", "Bring back from a file…"),
            self._house.settings.last_folder,
            say("backups", "Copies (*.kpidesk *.zip *.json)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        if unlocked(self, self._house.words, path) is not Answer.OPENED:
            return
        self._work(
            lambda: care.preview(path),
            lambda content: self._ask_and_bring(path, self._house.formats.moment(content.saved_at)),
        )

    def _ask_and_bring(self, copy: Path, when: str) -> None:
        words = self._house.words
        question = words.say("backups", "Bring back the copy of {when}?").format(when=when)
        consequence = words.say(
            "backups",
            "The file becomes what it was then. The file as it is now is kept beside it and as a"
            " copy in this list, so nothing is lost.",
        )
        if ask(self, words, question, consequence, words.say("backups", "Bring it back")):
            self._house.shell.bring_back(copy, self._house.desk.path)

    def _choose_second(self) -> None:
        say = self._house.words.say
        chosen = QFileDialog.getExistingDirectory(
            self, say("backups", "Second place"), self._house.settings.second_place
        )
        if chosen:
            self._house.settings.second_place = chosen
            self._show_place()
            self._copy_second()

    def _copy_second(self) -> None:
        desk, folder = self._house.desk, Path(self._house.settings.second_place)
        path, book = desk.path, desk.state().book
        self.copy_now.setEnabled(False)
        self._waits = True
        QTimer.singleShot(int(PATIENCE * 1_000), self, self._still_waits)
        self._house.jobs.aside(
            lambda: care.second_copy(path, book, folder), self._copied, self._not_copied
        )

    def _still_waits(self) -> None:
        if self._waits:
            said = self._house.words.say(
                "backups", "The second place does not answer yet. You can go on working."
            )
            self._house.shell.toast(said)

    def _copied(self, _path: object) -> None:
        if not self._house.desk.is_open:  # it answered after the shop was closed
            return
        self._waits = False
        care.note_second_copy(self._house.desk)
        self._show_place()
        said = self._house.words.say("backups", "A finished copy is in the second place.")
        self._house.shell.toast(said)

    def _not_copied(self, error: Exception) -> None:
        if self._house.desk.is_open:
            self._waits = False
            self._show_place()
            self._failed(error)

    def _work(self, work: object, then: object) -> None:
        self._house.jobs.run(work, then, self._failed, saves=True)  # type: ignore[arg-type]

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self._house.shell.toast(sentence(error.problem, self._house.words), warns=True)
