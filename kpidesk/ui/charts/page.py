"""The charts page: any figure, any account, by week or month, with its table beside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHeaderView,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QWidget,
)

from kpidesk import clock
from kpidesk.domain.hours import by_hour
from kpidesk.domain.period import Period
from kpidesk.domain.topic import Topic
from kpidesk.domain.view import HOURS, View
from kpidesk.language.answers import notes, reason
from kpidesk.language.formulas import computed
from kpidesk.ui.charts import drawn
from kpidesk.ui.charts.choices import Choices, figure_groups, usual_figure
from kpidesk.ui.charts.comparison import four_weeks
from kpidesk.ui.charts.events import EventsCard
from kpidesk.ui.charts.figures import FiguresModel
from kpidesk.ui.charts.saving import Saving
from kpidesk.ui.charts.zooming import ROOM, ZoomButtons
from kpidesk.ui.page import Page
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.chart_place import ChartPlace
from kpidesk.ui.widgets.heat_map import HeatMap
from kpidesk.ui.widgets.layout import boxed, clear, column, row
from kpidesk.ui.widgets.notices import empty_state
from kpidesk.ui.widgets.table import dress_table
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from kpidesk.ui.charts.drawn import Drawn
    from kpidesk.ui.house import House
    from kpidesk.ui.widgets.chart import Chart

SIDE = 318


class ChartsPage(Page):
    """Shows one `View`; every control changes it and the page draws again."""

    id: ClassVar[str] = "charts"
    watches: ClassVar[frozenset[Topic]] = frozenset(
        {
            Topic.SHOP,
            Topic.ACCOUNTS,
            Topic.READINGS,
            Topic.EVENTS,
            Topic.TARGETS,
            Topic.KPIS,
            Topic.CAMPAIGNS,
            Topic.POSTS,
        }
    )

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(
            house,
            say("charts", "Charts"),
            say("charts", "Arrow keys read each period, + and − zoom, 0 shows everything"),
            scrolls=False,
        )
        self.view = View()
        self._drawn: Drawn | None = None
        self._there: dict[str, set[str]] = {}
        self.choices = Choices(house.words)
        self.choices.changed.connect(self._choose)
        self._saving = Saving(house, self)
        for tool in (self.choices.by, self.choices.range, self._saving.button):
            self.tools.addWidget(tool)
        self._build_chart()
        self._build_side()
        side = column(self._table_card, self.events, gap=12)
        side.setAlignment(self.events, Qt.AlignmentFlag.AlignTop)
        body = row(self._card, side, gap=12)
        body.setStretch(0, 1)
        self.drawing = boxed(body)
        self.nothing = self._nothing()
        self.views = QStackedWidget()
        for view in (self.drawing, self.nothing):
            self.views.addWidget(view)
        self.body.addWidget(self.views, 1)

    def _nothing(self) -> QWidget:
        say = self.words.say
        return empty_state(
            "chart-line",
            say("charts", "Nothing to draw yet"),
            say(
                "charts",
                "From the second week on every figure becomes a line here, with targets, events "
                "and campaigns beside it.",
            ),
            button(
                say("charts", "Fill the first week"),
                "primary",
                "pencil",
                then=lambda: self.house.go("numbers"),
                name="first_week",
            ),
        )

    def _build_chart(self) -> None:
        choices = self.choices
        self._card = Card(margins=(16, 10, 16, 12), gap=6)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._card.body.addLayout(
            row(choices.figure, choices.whose, None, choices.against, choices.kind, gap=8)
        )
        self.place = ChartPlace(self.house.warm, self._make_chart, height=200)
        self.place.built.connect(self._show_panels)
        self.zooming = ZoomButtons(self.place, self.words)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        grid = QWidget()
        grid.setLayout(self._grid)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.place)
        self.stack.addWidget(grid)
        self.hours = HeatMap(self.words, self.formats)
        self.hours.setObjectName("hours")
        self.hours.read.connect(self._read_hours)
        self.stack.addWidget(self.hours)
        self._card.body.addWidget(self.stack, 1)
        self.meaning = label("", "small", "ink2", wrap=True, name="meaning")
        self.how = label("", "small", "ink2", wrap=True, name="how")
        self._card.add(self.meaning, self.how)

    def _make_chart(self) -> Chart:
        from kpidesk.ui.widgets.chart import Chart

        chart = Chart(self.words, self.formats, beside_legend=px(ROOM))
        chart.setObjectName("chart")
        chart.pointed.connect(self._on_pointed)
        return chart

    def _build_side(self) -> None:
        self.model = FiguresModel(self.words, self.formats)
        self.table = QTableView()
        self.table.setObjectName("figures_table")
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.words.say("charts", "The same figures as a table"))
        dress_table(self.table, row_height=32)
        self.table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._table_card = Card(margins=(6, 8, 6, 8))
        self._table_card.setFixedWidth(px(SIDE))
        self._table_card.add(self.table)
        self._table_card.body.setStretch(0, 1)
        self.events = EventsCard(self.house)
        self.events.setFixedWidth(px(SIDE))
        self.events.setMaximumHeight(px(210))

    def enter(self, where: str = "") -> None:
        """`where` is the text of a `View`; without one the last view stays."""
        if where:
            self.view = View.read(where)
            self.refresh()

    def refresh(self) -> None:
        """Read the view's figures and show them."""
        self._there = drawn.figures_there(self.desk)
        has_posts = len(self.desk.posts) > 0
        there = has_posts or any(self._there.values())
        self.views.setCurrentWidget(self.drawing if there else self.nothing)
        accounts = drawn.own_accounts(self.desk)
        if not self.view.key:
            key, whose = usual_figure(self.desk.shop.get(), accounts, self._there)
            self.view = replace(self.view, key=key, whose=whose)
        self.choices.figure.offers(
            figure_groups(self.desk.catalogue, self._there, self.words, has_posts)
        )
        self._draw()
        if not there:
            self.choices.by.hide()
        for tool in (self.choices.range, self._saving.button):
            tool.setVisible(there)

    def _draw(self) -> None:
        today = clock.today()
        self._show_hours()
        self._drawn = drawn.draw(self.desk, self.view, today, self.words, self._there)
        self.choices.shows(self._drawn, drawn.own_accounts(self.desk), self._there)
        self._show_panels()
        self._show_table()
        periods = self._drawn.drawing.periods
        last = min(today, periods[-1].last)
        self.events.shows(drawn.events_of(self.desk, periods), last)
        self._explain(-1)
        if self.view.at is not None:
            self._point_at_day()

    def _show_panels(self) -> None:
        if self._drawn is None:
            return
        panels = self._drawn.panels
        if self.view.key == HOURS:
            self.stack.setCurrentWidget(self.hours)
            return
        self.stack.setCurrentIndex(0 if len(panels) == 1 else 1)
        if len(panels) == 1:
            self.place.tell(lambda chart: chart.shows(panels[0].drawing))
        elif self.place.chart is not None:
            self._show_multiples()

    def _show_multiples(self) -> None:
        from kpidesk.ui.widgets.chart import Chart

        assert self._drawn is not None
        clear(self._grid)
        columns = 2 if len(self._drawn.panels) <= 4 else 3
        for number, panel in enumerate(self._drawn.panels):
            chart = Chart(self.words, self.formats, moves=False, with_legend=False)
            chart.shows(panel.drawing)
            chart.pointed.connect(self._on_pointed)
            title = label(panel.title, "smed", "ink2")
            self._grid.addLayout(column(title, chart, gap=2), number // columns, number % columns)

    def _show_hours(self) -> None:
        """The posts of the days in view by weekday and hour; only they, no table, no comparison."""
        shows = self.view.key == HOURS
        for part in (self._table_card, self.choices.against, self.choices.kind, self.choices.by):
            part.setVisible(not shows)
        if not shows:
            return
        shop = self.desk.shop.get()
        periods = self.view.periods(clock.today(), self.desk.readings.span(), shop.week_starts)
        account = next((a.id for a in self.desk.accounts if a.id == self.view.whose), None)
        posts = self.desk.posts.between(Period(periods[0].first, periods[-1].last), account)
        cells = by_hour(posts, self.desk.posts.latest(), shop.time_zone)
        self.hours.shows(cells)
        say = self.words.say
        self.meaning.setText(
            say(
                "charts",
                "Median interactions of the posts published at that hour. A dotted cell holds a "
                "single post and says little.",
            )
        )
        self._read_hours("")

    def _read_hours(self, said: str) -> None:
        self.how.setText(said or self.hours.accessibleDescription())
        self.how.setVisible(True)

    def _show_table(self) -> None:
        assert self._drawn is not None
        self.model.shows(tuple(panel.drawing for panel in self._drawn.panels))
        head = self.table.horizontalHeader()
        last = self.model.columnCount() - 1
        for section in range(last + 1):
            # Two columns of figures share what the periods leave; more are scrolled to.
            fills = section >= 1 and last <= 2
            head.setSectionResizeMode(
                section,
                QHeaderView.ResizeMode.Stretch
                if fills
                else QHeaderView.ResizeMode.ResizeToContents,
            )

    def _explain(self, index: int) -> None:
        """What the figure means, and how that of one period (or the newest known) came about."""
        assert self._drawn is not None
        shown = self._drawn
        catalogue = self.desk.catalogue
        found = catalogue.find(self.view.key)
        if self.view.key == HOURS or found is None or not shown.drawing.lines:
            return
        language = self.words.language
        self.meaning.setText(f"{found.definition[language]} {found.traps[language]}".strip())
        points = shown.drawing.lines[0].series.points
        if index < 0 and shown.change is not None:
            self.how.setText(four_weeks(shown.change, found.unit, self.words, self.formats))
            self.how.setVisible(True)
            return
        known = [n for n, point in enumerate(points) if point.value is not None]
        index = index if index >= 0 else known[-1] if known else len(points) - 1
        answer = points[index].answer
        lines = computed(self.view.key, answer, catalogue, self.words, self.formats)
        when = self.formats.span(points[index].period)
        said = reason(answer, catalogue, self.words) or notes(answer, self.words)
        told = "  ".join(lines)
        self.how.setText(f"{when}: {told}{' · ' if told and said else ''}{said}")
        self.how.setVisible(bool(told or said))

    def _point_at_day(self) -> None:
        assert self._drawn is not None
        shown, day = self._drawn, self.view.at
        self.view = replace(self.view, at=None)
        index = next((n for n, p in enumerate(shown.drawing.periods) if day and day in p), None)
        if index is None or len(shown.panels) > 1:
            return

        def point(chart: Chart) -> None:
            chart.shows(shown.drawing)
            chart.point(index)

        self.place.tell(point)

    def _on_pointed(self, index: int) -> None:
        if index < 0:
            return
        self._explain(index)
        row_index = self.model.index(self.model.row_of(index), 0)
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        flags = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(row_index, flags.ClearAndSelect | flags.Rows)
        selection.blockSignals(False)
        self.table.scrollTo(row_index)
        self.table.viewport().update()

    def _on_row(self, current: QModelIndex, _was: QModelIndex) -> None:
        if current.isValid() and self.place.chart is not None and self.stack.currentIndex() == 0:
            self.place.chart.point(self.model.index_of(current.row()))

    def _choose(self, changed: dict[str, object]) -> None:
        self.view = self.view.chosen(**changed)
        self._draw()

    def picture(self) -> QPixmap:
        """The chart, or the charts side by side, at twice the screen's sharpness."""
        if self.stack.currentIndex() == 0 and self.place.chart is not None:
            made: QPixmap = self.place.chart.picture()
            return made
        return self.stack.grab()

    def svg(self) -> bytes:
        """The chart as a drawing; of several the first."""
        charts = self.stack.findChildren(type(self.place.chart))
        shown = [chart for chart in charts if chart.isVisible()]
        made: bytes = shown[0].svg(self._drawn.name if self._drawn else "")
        return made

    def file_name(self) -> str:
        """A name for a file of what is shown."""
        assert self._drawn is not None
        periods = self._drawn.drawing.periods
        plain = "".join(c if c.isalnum() else "-" for c in self._drawn.name.casefold())
        return f"{plain.strip('-')}-{periods[0].first}-{periods[-1].last}"

    @property
    def shown(self) -> Drawn | None:
        """What is drawn now."""
        return self._drawn
