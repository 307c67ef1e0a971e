"""A target for one card: a value, from the period looked at on; the past keeps what it had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kpidesk.domain.metric import Kind, Metric, Unit
from kpidesk.domain.number import kind_of, read
from kpidesk.domain.shop import Target
from kpidesk.language.entries import understood
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field, combo, line_edit

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from kpidesk.domain.metric import Kpi
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words


class TargetDialog(Dialog):
    """Asks for the value wanted; `target()` is the answer."""

    def __init__(
        self,
        parent: QWidget,
        words: Words,
        formats: Formats,
        found: Metric | Kpi,
        account: str | None,
        since: date,
        present: float | None = None,
    ) -> None:
        """`present` is the target in force, which may be taken away."""
        say = words.say
        name = found.name[words.language]
        super().__init__(
            parent,
            say("home", "Which {name} do you want to reach?").format(name=name),
            say("home", "From {day} on. Earlier weeks keep the target they had.").format(
                day=formats.day(since)
            ),
        )
        self._words, self._formats = words, formats
        self._found, self._account, self._since = found, account, since
        self._kind = kind_of(found.unit)
        adds = isinstance(found, Metric) and found.kind in (Kind.FLOW, Kind.UNIQUE)
        self.every = combo(
            [("week", say("home", "every week")), ("month", say("home", "every month"))],
            name="target_every",
        )
        self.value = line_edit(figures=True, name="target_value")
        unit = "%" if found.unit is Unit.PERCENT else ""
        self._field = Field(say("home", "Target {unit}").format(unit=unit).strip(), self.value)
        self.body.addWidget(self._field)
        self._every = Field(say("home", "Counted"), self.every)
        self._every.setVisible(adds)
        self.body.addWidget(self._every)
        self.value.textEdited.connect(self._understand)
        keep = button(say("home", "Cancel"), then=self.reject)
        self._none = False
        end = None
        if present is not None:
            plain = 1 if found.unit is Unit.PERCENT else 0
            self.value.setText(formats.number(present, plain).removesuffix(",0"))
            self.value.selectAll()
            self.every.setCurrentIndex(0)
            end = button(say("home", "No target any more"), "link", then=self._end, name="end")
        done = button(say("home", "Set the target"), "primary", then=self._finish, name="act")
        done.setDefault(True)
        self.offers(keep, done, left=end)
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> float | None:
        return read(self.value.text(), self._kind, self._formats.currency).value

    def _understand(self) -> None:
        entry = read(self.value.text(), self._kind, self._formats.currency)
        self._field.complain("")
        text = understood(entry, self._kind, self._words, self._formats)
        self._field.message.setText(text if entry.value is not None else "")

    def _end(self) -> None:
        self._none = True
        self.accept()

    def _finish(self) -> None:
        entry = read(self.value.text(), self._kind, self._formats.currency)
        if entry.value is not None:
            self.accept()
            return
        self._field.complain(understood(entry, self._kind, self._words, self._formats))
        self.value.setFocus()

    def target(self) -> Target:
        """The target as typed."""
        return Target(
            self._found.key,
            None if self._none else self._read(),
            self._since,
            self._account,
            self.every.currentData() if self._every.isVisibleTo(self) else "week",
        )
