"""The controls of the charts page: figure, whose, by week or month, how far back, against what."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit

from kpidesk.domain.period import Period
from kpidesk.domain.view import APART, EACH, HOURS, TOGETHER, Against, By, Range
from kpidesk.language.platforms import account_name, platform_name
from kpidesk.ui.charts.drawn import PLATFORM
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field, combo, shrinks
from kpidesk.ui.widgets.figure_picker import FigurePicker
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.shop import Account, Shop
    from kpidesk.language.words import Words
    from kpidesk.ui.charts.drawn import Drawn

FIRST_CHOICES = ("er_reach", "reach", "views", "followers", "interactions", "orders", "revenue")


class Choices(QObject):
    """Holds the controls; `changed` carries the fields of the view that the person changed."""

    changed = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        say = words.say
        self.figure = FigurePicker(words)
        self.figure.chosen.connect(lambda key: self.changed.emit({"key": key}))
        self.whose = combo([], quiet=True, name="whose")
        self.whose.setAccessibleName(say("charts", "Whose figures"))
        self.whose.activated.connect(lambda _: self._picked("whose", self.whose))
        self.by = Segments(
            [(By.WEEK, say("charts", "Week")), (By.MONTH, say("charts", "Month"))],
            hint=say("charts", "By"),
        )
        self.by.setObjectName("by")
        self.by.chosen.connect(lambda key: self.changed.emit({"by": By(key)}))
        self.range = combo(self._ranges(), Range.WEEKS_12, quiet=True, name="range")
        self.range.setAccessibleName(say("charts", "How far back"))
        self.range.activated.connect(lambda _: self._pick_range())
        self.against = combo(self._bases(), quiet=True, name="against")
        self.against.setAccessibleName(say("charts", "Compare with"))
        self.against.activated.connect(lambda _: self._pick_base())
        self.kind = combo([], quiet=True, name="kind")
        self.kind.setAccessibleName(say("charts", "Kind of chart"))
        self.kind.activated.connect(lambda _: self._picked("kind", self.kind))
        self._custom: Period | None = None
        for box, letters in ((self.whose, 9), (self.against, 9), (self.kind, 6)):
            shrinks(box, letters)

    def _ranges(self) -> list[tuple[str, str]]:
        say = self._words.say
        return [
            (Range.WEEKS_4, say("charts", "4 weeks")),
            (Range.WEEKS_12, say("charts", "12 weeks")),
            (Range.MONTH, say("charts", "This month")),
            (Range.QUARTER, say("charts", "This quarter")),
            (Range.YEAR, say("charts", "A year")),
            (Range.ALL, say("charts", "Everything")),
            (Range.CUSTOM, say("charts", "Choose days…")),
        ]

    def _bases(self) -> list[tuple[str, str]]:
        say = self._words.say
        return [
            (Against.NOTHING, say("charts", "Compare with…")),
            (Against.BEFORE, say("charts", "The time just before")),
            (Against.FOUR_WEEKS, say("charts", "4 full weeks, 4 before")),
            (Against.YEAR_AGO, say("charts", "A year ago")),
            (Against.LEBARAN, say("charts", "Same distance to Lebaran")),
        ]

    def shows(self, shown: Drawn, accounts: Sequence[Account], there: dict[str, set[str]]) -> None:
        """Set every control to what is drawn."""
        view = shown.view
        self.figure.shows(shown.name)
        having = [account for account in accounts if view.key in there.get(account.id, ())]
        people = self._people(having)
        if view.key == HOURS:
            people = [(TOGETHER, self._words.say("charts", "All accounts"))]
            people += [(a.id, account_name(a, self._words)) for a in accounts]
        _fill(self.whose, people, view.whose)
        self.by.select(view.by)
        self.range.setCurrentIndex(self.range.findData(view.range))
        if view.first and view.last:
            self._custom = Period(min(view.first, view.last), max(view.first, view.last))
        self.against.setCurrentIndex(self.against.findData(view.against))
        self.against.setEnabled(view.whose not in (EACH, APART))
        say = self._words.say
        kinds = [("line", say("charts", "Line")), ("bars", say("charts", "Bars"))]
        if shown.can_stack:
            kinds.append(("stacked", say("charts", "Stacked")))
        _fill(self.kind, kinds, view.kind)

    def _people(self, having: Sequence[Account]) -> list[tuple[str, str]]:
        say = self._words.say
        found = [(TOGETHER, say("charts", "All accounts"))]
        if len(having) > 1:
            found.append((EACH, say("charts", "One line for each account")))
            found.append((APART, say("charts", "One chart for each account")))
        platforms = Counter(account.platform for account in having)
        found += [
            (PLATFORM + platform, platform_name(platform, self._words))
            for platform, count in platforms.items()
            if count > 1
        ]
        return found + [(a.id, account_name(a, self._words)) for a in having]

    def _picked(self, name: str, box: QComboBox) -> None:
        self.changed.emit({name: box.currentData()})

    def _pick_base(self) -> None:
        self.changed.emit({"against": Against(self.against.currentData())})

    def _pick_range(self) -> None:
        chosen = Range(self.range.currentData())
        if chosen is not Range.CUSTOM:
            self.changed.emit({"range": chosen})
            return
        dialog = DaysDialog(self.range, self._words, self._custom)
        if dialog.exec() == dialog.DialogCode.Accepted:
            first, last = dialog.days()
            self.changed.emit({"range": chosen, "first": first, "last": last})
        else:
            self.changed.emit({})
        dialog.deleteLater()


class DaysDialog(Dialog):
    """Asks from which day to which day."""

    def __init__(self, parent: QWidget, words: Words, days: Period | None) -> None:
        super().__init__(parent, words.say("charts", "Which days?"))
        self.first, self.last = (_day_edit(name) for name in ("first", "last"))
        if days is not None:
            self.first.setDate(_qdate(days.first))
            self.last.setDate(_qdate(days.last))
        else:
            self.first.setDate(self.last.date().addMonths(-6))
        self.body.addLayout(
            row(
                Field(words.say("charts", "From"), self.first),
                Field(words.say("charts", "To"), self.last),
                gap=12,
            )
        )
        show = button(words.say("charts", "Show"), "primary", then=self.accept, name="show")
        self.offers(button(words.say("charts", "Cancel"), then=self.reject), show)
        show.setDefault(True)

    def days(self) -> tuple[date, date]:
        """First and last day."""
        first, last = self.first.date().toPython(), self.last.date().toPython()
        return first, last  # type: ignore[return-value]


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day_edit(name: str) -> QDateEdit:
    made = QDateEdit(QDate.currentDate())
    made.setObjectName(name)
    made.setFont(font("body"))
    made.setFixedHeight(px(34))
    made.setCalendarPopup(True)
    made.setDisplayFormat("d MMM yyyy")
    made.setDateRange(QDate(2000, 1, 1), QDate(2100, 12, 31))
    return made


def _fill(box: QComboBox, entries: Iterable[tuple[str, str]], current: str) -> None:
    box.clear()
    for key, text in entries:
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(current)))


def figure_groups(
    catalogue: Catalogue, there: dict[str, set[str]], words: Words, has_posts: bool = False
) -> list[tuple[str, list[tuple[str, str]]]]:
    """The figures that have anything to show: what the shop computes, then what it counts."""
    readable = there.get(TOGETHER, set())
    language = words.language

    def named(keys: Iterable[str]) -> list[tuple[str, str]]:
        found = [(key, catalogue.find(key)) for key in keys if key in readable]
        return [(key, one.name[language]) for key, one in found if one is not None]

    groups = [
        (words.say("charts", "Often looked at"), named(FIRST_CHOICES)),
        (words.say("charts", "Own"), named(k.key for k in catalogue.kpis.values() if k.custom)),
        (words.say("charts", "Computed"), sorted(named(catalogue.kpis), key=lambda kn: kn[1])),
        (words.say("charts", "Counted"), sorted(named(catalogue.metrics), key=lambda kn: kn[1])),
    ]
    if has_posts:
        hours = (HOURS, words.say("charts", "Posts by day and hour"))
        groups.insert(1, (words.say("charts", "Posts"), [hours]))
    return [group for group in groups if group[1]]


def usual_figure(
    shop: Shop, accounts: Sequence[Account], there: dict[str, set[str]]
) -> tuple[str, str]:
    """What the page opens with: the first account that has one of the usual figures."""
    for key in ("reach", "views", shop.engagement_rate, *FIRST_CHOICES):
        for account in accounts:
            if key in there.get(account.id, ()):
                return key, account.id
    everything = sorted(there.get(TOGETHER, ()))
    return (everything[0] if everything else "reach"), TOGETHER
