"""What happened: dated notes, drawn on every chart and printed with the month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtWidgets import QDateEdit, QListWidget, QListWidgetItem, QWidget

from kpidesk.domain.period import Period
from kpidesk.domain.shop import Event
from kpidesk.language.platforms import account_name
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button, icon_button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field, combo, line_edit
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.ui.house import House

LONGEST = 120


class EventsCard(Card):
    """The events of the periods shown; one is added, changed or removed here."""

    def __init__(self, house: House) -> None:
        super().__init__(house.words.say("charts", "What happened"), margins=(16, 12, 12, 12))
        self._house = house
        say = house.words.say
        self.add_event = icon_button(
            "plus", say("charts", "Note what happened"), self._add, name="add_event"
        )
        self.head.addWidget(self.add_event)
        self.list = QListWidget()
        self.list.setObjectName("events")
        self.list.setFont(font("small"))
        self.list.setWordWrap(True)
        self.list.setAccessibleName(say("charts", "What happened"))
        self.list.itemActivated.connect(self._edit)
        self.list.itemClicked.connect(self._edit)
        self.empty = label(
            say("charts", "A sale, a holiday, a viral reel: note it, and every chart shows it."),
            "small",
            "ink3",
            wrap=True,
        )
        self.add(self.list, self.empty)
        self._day = date.today

    def shows(self, events: Sequence[Event], day: date) -> None:
        """List these; `day` is what a new one begins with."""
        self._new_day = day
        self.list.clear()
        for event in events:
            item = QListWidgetItem(f"{self._house.formats.span(event.period)}\n{event.text}")
            item.setData(Qt.ItemDataRole.UserRole, event.id)
            item.setSizeHint(QSize(0, px(44)))
            self.list.addItem(item)
        self.list.setVisible(bool(events))
        self.empty.setVisible(not events)

    def _add(self) -> None:
        self._ask(Event(Period(self._new_day, self._new_day), ""))

    def _edit(self, item: QListWidgetItem) -> None:
        event = self._house.desk.events.get(item.data(Qt.ItemDataRole.UserRole))
        if event is not None:
            self._ask(event)

    def _ask(self, event: Event) -> None:
        dialog = EventDialog(self, self._house, event)
        dialog.exec()
        if dialog.removed:
            self._house.desk.events.remove(event.id)
        elif dialog.wanted is not None:
            self._house.desk.events.save(dialog.wanted)
        dialog.deleteLater()


class EventDialog(Dialog):
    """Asks what happened, when, and to which account."""

    def __init__(self, parent: QWidget, house: House, event: Event) -> None:
        say = house.words.say
        super().__init__(
            parent,
            say("charts", "What happened?"),
            say("charts", "It is drawn on every chart of those days and printed with the month."),
        )
        self._event = event
        self.wanted: Event | None = None
        """The event as the person wants it; None when nothing is to be kept."""
        self.removed = False
        self.text = line_edit(event.text, say("charts", "Such as: Promo 17-an"), name="text")
        self.text.setMaxLength(LONGEST)
        self.first = _day_edit(event.period.first, "first")
        self.last = _day_edit(event.period.last, "last")
        self.first.dateChanged.connect(self._follow)
        accounts = [("", say("charts", "The whole shop"))]
        accounts += [(a.id, account_name(a, house.words)) for a in house.desk.accounts]
        self.account = combo(accounts, event.account or "", name="account")
        self.body.addWidget(Field(say("charts", "What"), self.text))
        self.body.addLayout(
            row(
                Field(say("charts", "From"), self.first),
                Field(say("charts", "To"), self.last),
                gap=12,
            )
        )
        self.body.addWidget(Field(say("charts", "Whose"), self.account))
        cancel = button(say("charts", "Cancel"), then=self.reject, name="cancel")
        self.keep = button(say("charts", "Keep"), "primary", then=self._keep, name="keep")
        remove = None
        if event.text:
            remove = button(say("charts", "Remove"), "danger", then=self._remove, name="remove")
        self.offers(cancel, self.keep, left=remove)
        self.keep.setDefault(True)
        self.keep.setEnabled(bool(event.text))
        self.text.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.text.setFocus()

    def _follow(self, day: QDate) -> None:
        if self.last.date() < day:
            self.last.setDate(day)

    def _keep(self) -> None:
        first, last = (_day(edit) for edit in (self.first, self.last))
        self.wanted = replace(
            self._event,
            text=self.text.text().strip(),
            period=Period(min(first, last), max(first, last)),
            account=self.account.currentData() or None,
        )
        self.accept()

    def _remove(self) -> None:
        self.removed = True
        self.reject()


def _day_edit(day: date, name: str) -> QDateEdit:
    made = QDateEdit(QDate(day.year, day.month, day.day))
    made.setObjectName(name)
    made.setFont(font("body"))
    made.setFixedHeight(px(34))
    made.setCalendarPopup(True)
    made.setDisplayFormat("d MMM yyyy")
    return made


def _day(edit: QDateEdit) -> date:
    picked = edit.date()
    return date(picked.year(), picked.month(), picked.day())
