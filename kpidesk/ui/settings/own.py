"""The shop's own figures: what it counts and computes beyond the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kpidesk.clock import today
from kpidesk.domain.action import action
from kpidesk.domain.answer import Known
from kpidesk.domain.metric import Kpi, Metric
from kpidesk.domain.own import users_of
from kpidesk.domain.period import Period, last_complete_week
from kpidesk.language.answers import name_of, said
from kpidesk.language.formulas import in_words
from kpidesk.ui.icons import icon
from kpidesk.ui.settings.own_kpi import KpiDialog
from kpidesk.ui.settings.own_metric import MetricDialog
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.dialogs import ask
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.notices import empty_state

if TYPE_CHECKING:
    from kpidesk.ui.house import House

_KEY = Qt.ItemDataRole.UserRole


class OwnTab(QWidget):
    """A list of own metrics and KPIs, with their newest value of the last weeks."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        say = house.words.say
        self.list = QListWidget()
        self.list.setObjectName("own")
        self.list.setFont(font("body"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setAccessibleName(say("settings", "Own figures"))
        self.list.itemActivated.connect(lambda _: self._change())
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.empty = empty_state(
            "calculator",
            say("settings", "No figure of your own yet"),
            say(
                "settings",
                "Count what only you count (cups, tables, courses), or compute a KPI of your own "
                "from any figures. It then works like every other: form, charts, goals, report.",
            ),
        )
        writes = not house.desk.read_only
        self.add_kpi = button(
            say("settings", "New KPI"), "primary", "plus", then=self._new_kpi, name="new_kpi"
        )
        self.add_metric = button(
            say("settings", "New figure to type"), "ghost", "plus", then=self._new_metric,
            name="new_metric",
        )  # fmt: skip
        self.change = button(say("settings", "Change"), then=self._change, name="change_own")
        self.remove = button(
            say("settings", "Remove"), "danger", then=self._remove, name="remove_own"
        )
        for one in (self.add_kpi, self.add_metric):
            one.setEnabled(writes)
        card = Card(say("settings", "Own figures"), margins=(20, 14, 14, 14))
        card.add(self.empty, self.list)
        card.body.setStretch(1, 1)
        card.body.setStretch(2, 1)
        card.body.addLayout(row(self.add_kpi, self.add_metric, None, self.change, self.remove))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(card)

    def refresh(self) -> None:
        """List what the file holds."""
        desk = self._house.desk
        shop = desk.shop.get()
        week = last_complete_week(today(), shop.week_starts)
        catalogue = desk.catalogue
        weeks = [week.shift(-7 * number) for number in range(8)]
        scope = desk.scope(Period(weeks[-1].first, week.last))
        chosen = self._chosen()
        self.list.clear()
        figures: list[Kpi | Metric] = [*desk.own.kpis(), *desk.own.metrics()]
        for figure in figures:
            answers = [scope.answer(figure.key, one) for one in weeks]
            newest = next((a for a in answers if isinstance(a, Known)), answers[0])
            value = said(newest, figure.unit, self._house.formats)
            how = self._house.words.say("settings", "typed every week")
            if isinstance(figure, Kpi):
                how = in_words(
                    figure.formula, lambda name: name_of(name, catalogue, self._house.words)
                )
            item = QListWidgetItem(f"{figure.name.id}   {value}\n{how}")
            item.setIcon(icon("calculator" if isinstance(figure, Kpi) else "pencil"))
            item.setData(_KEY, figure.key)
            item.setSizeHint(QSize(0, px(50)))
            self.list.addItem(item)
            if figure.key == chosen:
                self.list.setCurrentItem(item)
        self.list.setVisible(self.list.count() > 0)
        self.empty.setVisible(self.list.count() == 0)
        self._enable()

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def _enable(self) -> None:
        can = bool(self._chosen()) and not self._house.desk.read_only
        self.change.setEnabled(can)
        self.remove.setEnabled(can)

    def _new_kpi(self) -> None:
        self._ask_kpi(None)

    def _new_metric(self) -> None:
        self._ask_metric(None)

    def _change(self) -> None:
        figure = self._house.desk.catalogue.find(self._chosen())
        if isinstance(figure, Kpi):
            self._ask_kpi(figure)
        elif isinstance(figure, Metric):
            self._ask_metric(figure)

    def _ask_kpi(self, kpi: Kpi | None) -> None:
        dialog = KpiDialog(self, self._house, kpi)
        if dialog.exec() == dialog.DialogCode.Accepted and dialog.wanted is not None:
            desk = self._house.desk
            deed = action("save_own_kpi", page="settings", where="own", key=dialog.wanted.key)
            with desk.writing(deed):
                desk.own.save_kpi(dialog.wanted)
                if dialog.target is not None:
                    desk.targets.save(dialog.target)
        dialog.deleteLater()

    def _ask_metric(self, metric: Metric | None) -> None:
        dialog = MetricDialog(self, self._house, metric)
        if dialog.exec() == dialog.DialogCode.Accepted and dialog.wanted is not None:
            self._house.desk.own.save_metric(dialog.wanted)
        dialog.deleteLater()

    def _remove(self) -> None:
        say = self._house.words.say
        desk = self._house.desk
        figure = desk.catalogue.find(self._chosen())
        if figure is None:
            return
        users = ", ".join(
            kpi.name[self._house.words.language] for kpi in users_of(figure.key, desk.catalogue)
        )
        text = say("settings", "Its numbers stay in the file. Ctrl+Z brings it back.")
        if users:
            more = say("settings", "These KPIs need it and will be unknown: {names}.")
            text = f"{text} {more.format(names=users)}"
        question = say("settings", "Remove {name}?").format(name=figure.name.id)
        if ask(self, self._house.words, question, text, say("settings", "Remove"), danger=True):
            if isinstance(figure, Kpi):
                desk.own.remove_kpi(figure.key)
            else:
                desk.own.remove_metric(figure.key)
