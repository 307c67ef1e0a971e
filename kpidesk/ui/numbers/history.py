"""Every version of one number: old, new, when, and from where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from kpidesk.language.entries import figure
from kpidesk.language.readings import source_name
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.deed import Version
    from kpidesk.domain.form import Line
    from kpidesk.domain.reading import Reading
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HistoryDialog(Dialog):
    """Newest first; nothing here can be changed, undo does that."""

    def __init__(
        self,
        parent: QWidget,
        words: Words,
        formats: Formats,
        line: Line,
        versions: Sequence[Version],
    ) -> None:
        name = line.metric.name[words.language]
        super().__init__(
            parent,
            words.say("form", "History of {name}").format(name=name),
            f"{line.account.title} · {formats.span(line.period)}",
        )
        self._words, self._formats, self._line = words, formats, line
        self.setMinimumWidth(px(520))
        if versions:
            self.body.addWidget(self._table(list(reversed(versions))))
        else:
            text = words.say("form", "Nothing was typed or imported here yet.")
            self.body.addWidget(label(text, "body", "ink2"))
        close = button(words.say("form", "Close"), "primary", then=self.accept, name="act")
        self.offers(close)
        close.setDefault(True)

    def _table(self, versions: list[Version]) -> QWidget:
        inner = QWidget()
        inner.setProperty("kind", "body")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 4, 8, 4)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(3, 1)
        say = self._words.say
        heads = (say("form", "When"), say("form", "Old"), say("form", "New"), say("form", "From"))
        for column, text in enumerate(heads):
            grid.addWidget(
                label(text, "micro", "ink3", align=_RIGHT if column in (1, 2) else None), 0, column
            )
        for row, version in enumerate(versions, start=1):
            parts = (
                label(self._formats.moment(version.deed.at), "small", "ink2", tabular=True),
                label(self._value(version.before), "small", "ink3", tabular=True, align=_RIGHT),
                label(self._value(version.after), "sstrong", tabular=True, align=_RIGHT),
                label(self._source(version), "small", "ink2"),
            )
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        area.setMinimumHeight(min(px(300), inner.sizeHint().height() + 4))
        return area

    def _value(self, reading: Reading | None) -> str:
        if reading is None:
            return self._words.say("form", "empty")
        if reading.value is None:
            return self._words.say("form", "not available")
        return figure(reading.value, self._line.typed, self._formats)

    def _source(self, version: Version) -> str:
        say = self._words.say
        if version.deed.kind == "undo":
            return say("form", "undone")
        if version.deed.kind == "redo":
            return say("form", "done again")
        reading = version.after
        if reading is None:
            return say("form", "cleared")
        if version.before is not None and version.before.value == reading.value:
            return say("form", "note: {note}").format(note=reading.note) if reading.note else ""
        return source_name(reading.source, self._words)
