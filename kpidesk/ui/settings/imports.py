"""What was imported, newest first, and the way to take one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kpidesk.language.importing import format_name, taken_back_text
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.dialogs import ask
from kpidesk.ui.widgets.layout import clear, hairline, row, two_lines
from kpidesk.ui.widgets.notices import empty_state
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from kpidesk.domain.batch import Batch
    from kpidesk.ui.house import House


class ImportsTab(QWidget):
    """One line an import: file, kind, day, what it brought; each can be taken back out of turn."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.refresh()

    def refresh(self) -> None:
        """Show the imports that stand."""
        clear(self._inside)
        say = self._house.words.say
        batches = self._house.desk.imports.list()
        more = button(
            say("import", "Import a file"),
            "primary",
            "download",
            then=lambda: self._house.go("importing"),
            name="more",
        )
        if not batches:
            benefit = say(
                "import", "Bring in what the platforms export: a year of history in a few minutes."
            )
            title = say("import", "Nothing imported yet")
            self._inside.addWidget(empty_state("download", title, benefit, more))
            return
        card = Card(margins=(20, 8, 20, 8), gap=0)
        head = label(say("import", "What was imported, newest first"), "h2")
        card.body.addLayout(row(head, None, more, margins=(0, 6, 0, 10)))
        for batch in batches:
            card.add(hairline())
            card.body.addLayout(self._line(batch))
        self._inside.addWidget(card)
        self._inside.addStretch(1)

    def _line(self, batch: Batch) -> QHBoxLayout:
        say, formats = self._house.words.say, self._house.formats
        counts = dict(batch.counts)
        said = say(
            "import", "{format} · {day} · {new} new, {changed} changed, {bad} refused"
        ).format(
            format=format_name(batch.source, self._house.words),
            day=formats.moment(batch.at.astimezone()),
            new=formats.number(counts.get("new", 0)),
            changed=formats.number(counts.get("changed", 0)),
            bad=formats.number(counts.get("rejected", 0)),
        )
        names = two_lines(ElidedLabel(batch.file_name, "strong"), label(said, "small", "ink3"))
        back = button(
            say("import", "Take back…"),
            "ghost",
            "undo-2",
            then=lambda: self._take_back(batch),
            name=f"back {batch.id}",
        )
        back.setEnabled(not self._house.desk.read_only)
        made = row(margins=(0, 10, 0, 10), gap=16)
        made.addLayout(names, 1)
        made.addWidget(back)
        return made

    def _take_back(self, batch: Batch) -> None:
        say = self._house.words.say
        sure = ask(
            self,
            self._house.words,
            say("import", "Take back {name}?").format(name=batch.file_name),
            say(
                "import",
                "What it brought is removed and what it replaced comes back. Numbers you changed "
                "since then stay. Ctrl+Z brings the import again.",
            ),
            say("import", "Take back"),
        )
        if sure:
            back = self._house.desk.imports.take_back(batch.id)
            said = taken_back_text(batch.file_name, back.edited, self._house.words)
            self._house.shell.toast(
                said, say("settings imports", "Undo"), "Ctrl+Z", self._house.shell.undo
            )
