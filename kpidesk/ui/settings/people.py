"""People: whom the file names, what it says of one, and taking a name out for good."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from kpidesk import care
from kpidesk.clock import today
from kpidesk.domain.person import Person, free_alias
from kpidesk.domain.problem import Refused
from kpidesk.language.parts import part_name
from kpidesk.language.problems import sentence
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.dialogs import Dialog, ask, tell
from kpidesk.ui.widgets.fields import Field, line_edit
from kpidesk.ui.widgets.layout import clear, column, hairline, row, two_lines
from kpidesk.ui.widgets.notices import Banner
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from kpidesk.domain.person import Mentions
    from kpidesk.ui.house import House

MANY = 12
"""So many people are listed; others are found by their name."""
PARTS = 5
"""So many places are named before an erasing."""


class PeopleCard(Card):
    """A line for each person with what can be done, and a way to anybody else named in a note."""

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(say("people", "People in this file"), margins=(20, 14, 20, 16), gap=8)
        self._house = house
        note = say(
            "people",
            "The law on personal data lets people see what you keep of them, and have it deleted."
            " Keep a name only while you work together; never an identity number, nothing about"
            " health or children.",
        )
        self.body.addWidget(label(note, "small", "ink2", wrap=True))
        self.purpose = line_edit(say("people", "arranging paid posts"), name="people_purpose")
        self.purpose.setMaxLength(200)
        self.purpose.setReadOnly(house.desk.read_only)
        self.purpose.editingFinished.connect(self._say_purpose)
        self.body.addWidget(Field(say("people", "What you keep names for"), self.purpose))
        self.reminder = column(gap=0)
        self.lines = column(gap=0)
        self.body.addLayout(self.reminder)
        self.body.addLayout(self.lines)
        other = button(
            say("people", "Another name…"), "ghost", "search", then=self._other, name="other_person"
        )
        self.body.addLayout(row(other, None))

    def refresh(self) -> None:
        """List the people of the file as it is."""
        clear(self.lines)
        clear(self.reminder)
        if not self.purpose.hasFocus():
            self.purpose.setText(self._house.desk.persons.purpose)
        people = list(self._house.desk.persons)
        for person in people[:MANY]:
            self.lines.addWidget(hairline())
            self.lines.addLayout(self._line(person))
        if not people:
            say = self._house.words.say
            nobody = say("people", "No influencer has an account here or is named on a cost.")
            self.lines.addWidget(label(nobody, "body", "ink3", wrap=True))
        self._remind()

    def _say_purpose(self) -> None:
        if self.purpose.text().strip() != self._house.desk.persons.purpose:
            self._house.desk.persons.say_purpose(self.purpose.text())

    def _remind(self) -> None:
        old = care.people_kept_long(self._house.desk)
        if not old or self._house.desk.read_only:
            return
        say, number = self._house.words.say, self._house.formats.number
        text = say("people", "Not used for two years: {names}. Delete whom you no longer need.")
        names = ", ".join(one.names[0] for one in old[:3])
        more = f" +{number(len(old) - 3)}" if len(old) > 3 else ""
        keep = button(
            say("people", "Keep them a year more"), "ghost", then=self._keep, name="keep_people"
        )
        self.reminder.addWidget(Banner(text.format(names=names + more), tone="warn"))
        self.reminder.addLayout(row(None, keep, margins=(0, 8, 0, 8)))

    def _keep(self) -> None:
        self._house.desk.persons.keep(today())

    def _line(self, person: Person) -> QHBoxLayout:
        say, formats = self._house.words.say, self._house.formats
        parts = [formats.number(person.costs)] if person.costs else []
        said = [say("people", "costs: {n}").format(n=parts[0])] if parts else []
        if person.last:
            said.append(say("people", "last {day}").format(day=formats.day(person.last)))
        title = " · ".join(person.names)
        names = two_lines(
            ElidedLabel(title, "strong"),
            label(" · ".join(said) or say("people", "nothing noted yet"), "small", "ink3"),
        )
        export = button(
            say("people", "Save what is kept…"),
            "link",
            then=lambda: self._export(person),
            name=f"export {person.names[0]}",
        )
        delete = button(
            say("people", "Delete…"),
            "ghost",
            "trash-2",
            then=lambda: self._delete(person),
            name=f"delete {person.names[0]}",
        )
        delete.setEnabled(not self._house.desk.read_only)
        made = row(margins=(0, 8, 0, 8), gap=12)
        made.addLayout(names, 1)
        made.addWidget(export)
        made.addWidget(delete)
        return made

    def _other(self) -> None:
        say = self._house.words.say
        dialog = Dialog(self, say("people", "Which name?"))
        name = line_edit(name="person_name")
        field = Field(say("people", "As it stands in a note, a handle or a text"), name)
        dialog.body.addWidget(field)
        picked: list[str] = []

        def pick(what: str) -> None:
            try:
                found = self._house.desk.persons.mentions([name.text().strip()])
            except Refused as refused:
                field.complain(sentence(refused.problem, self._house.words))
                return
            if not found.rows and not found.in_log:
                field.complain(say("people", "Nothing in this file has that name."))
                return
            picked.append(what)
            dialog.accept()

        cancel = button(say("people", "Cancel"), then=dialog.reject)
        export = button(
            say("people", "Save what is kept…"), then=lambda: pick("export"), name="export"
        )
        delete = button(
            say("people", "Delete…"), "danger", then=lambda: pick("delete"), name="done"
        )
        delete.setEnabled(not self._house.desk.read_only)
        dialog.offers(cancel, export, delete)
        dialog.setMinimumWidth(px(460))
        dialog.exec()
        person = Person((name.text().strip(),))
        dialog.deleteLater()
        if picked:
            (self._export if picked[0] == "export" else self._delete)(person)

    def _export(self, person: Person) -> None:
        from kpidesk.reporting.person import write_person

        say = self._house.words.say
        found = self._house.desk.persons.mentions(person.terms)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self._house.titled(say("people", "Save what is kept…")),
            str(self._house.desk.path.with_name(say("people", "person.csv"))),
            say("people", "Table (*.csv)"),
        )
        if not chosen:
            return
        try:
            write_person(found, Path(chosen), self._house.words, self._house.desk.persons.purpose)
        except Refused as refused:
            self._house.shell.toast(sentence(refused.problem, self._house.words), warns=True)
            return
        said = say("people", "{n} entries saved in {name}")
        n = self._house.formats.number(len(found.rows))
        self._house.shell.toast(said.format(n=n, name=Path(chosen).name))

    def _delete(self, person: Person) -> None:
        words = self._house.words
        try:
            found = self._house.desk.persons.mentions(person.terms)
        except Refused as refused:
            self._house.shell.toast(sentence(refused.problem, words), warns=True)
            return
        known = [name for one in self._house.desk.persons for name in one.names]
        alias = free_alias(words.say("people", "Contact"), known)
        question = words.say("people", "Delete {name} for good?").format(name=person.names[0])
        text = words.say(
            "people",
            "Found in: {places}. {alias} will stand there instead; money and figures stay. Nothing"
            " brings the name back: no undo, and the older copies on this computer go, too.",
        ).format(places=self._places(found), alias=alias)
        if ask(self, words, question, text, words.say("people", "Delete for good"), danger=True):
            self._really_delete(person, alias)

    def _places(self, found: Mentions) -> str:
        words, number = self._house.words, self._house.formats.number
        counts: dict[str, int] = {}
        for mention in found.rows:
            counts[mention.part] = counts.get(mention.part, 0) + 1
        said = [f"{part_name(part, words)} {number(n)}" for part, n in list(counts.items())[:PARTS]]
        if found.in_log:
            log = words.say("people", "change log")
            said.append(f"{log} {number(found.in_log)}")
        return ", ".join(said)

    def _really_delete(self, person: Person, alias: str) -> None:
        desk, words = self._house.desk, self._house.words
        try:
            rows = care.erase_name(desk, person.names, alias)
        except Refused as refused:
            self._house.shell.toast(sentence(refused.problem, words), warns=True)
            return
        self._copy_to_second_place()
        text = words.say(
            "people",
            "Deleted in {n} places; a new copy was made and the older ones on this computer are"
            " gone. Copies you gave away, sticks and screenshots are yours to look through.",
        ).format(n=self._house.formats.number(rows))
        folders = care.kept_elsewhere(desk)
        if folders:
            names = ", ".join(one.name for one in folders)
            left = words.say("people", "The folder {names} beside the file still has the name.")
            text = f"{text} {left.format(names=names)}"
        title = words.say("people", "{alias} stands there now").format(alias=alias)
        tell(self, words, title, text)

    def _copy_to_second_place(self) -> None:
        """The packed copy there still has the name; a new one takes its place."""
        folder, desk = self._house.settings.second_place, self._house.desk
        if not folder:
            return
        path, book = desk.path, desk.state().book
        self._house.jobs.run(
            lambda: care.second_copy(path, book, Path(folder)),
            lambda _path: care.note_second_copy(desk),
            self._not_copied,
            saves=True,
        )

    def _not_copied(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self._house.shell.toast(sentence(error.problem, self._house.words), warns=True)


class PurgeCard(Card):
    """Every copy but a new one removed from this computer."""

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(say("people", "Purge the copies"), margins=(20, 14, 20, 16), gap=8)
        self._house = house
        note = say(
            "people",
            "Copies on this computer go by themselves over some two years. Purging makes a new one"
            " now and removes all others.",
        )
        self.body.addWidget(label(note, "small", "ink2", wrap=True))
        act = button(say("people", "Purge the copies…"), then=self._purge, name="purge")
        act.setEnabled(not house.desk.read_only)
        self.body.addLayout(row(act, None))

    def _purge(self) -> None:
        words = self._house.words
        question = words.say("people", "Remove every copy but a new one?")
        text = words.say(
            "people",
            "A new copy is made and checked first; if that fails, all stay. After that no earlier"
            " state of the file can be brought back from this computer.",
        )
        act = words.say("people", "Purge")
        if not ask(self, words, question, text, act, danger=True):
            return
        try:
            gone = care.purge_backups(self._house.desk)
        except Refused as refused:
            self._house.shell.toast(sentence(refused.problem, words), warns=True)
            return
        said = words.say("people", "One new copy made, {n} older ones removed.")
        self._house.shell.toast(said.format(n=self._house.formats.number(gone)))
