"""The reports screen: what to print at the left, the drawn pages at the right."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QScrollArea

from kpidesk.clock import today
from kpidesk.domain.period import DAY, Period, month_of, months_of, week_of, year_of
from kpidesk.domain.topic import Topic
from kpidesk.reporting.collect import ACCENT_OPTION, MONTH, figures_of, month_sheet
from kpidesk.reporting.kinds import (
    BY_ID,
    BY_MONTH,
    BY_WEEK,
    TITLES,
    Kind,
    Wanted,
    choices,
    make,
    usual_day,
)
from kpidesk.reporting.month import drafts
from kpidesk.reporting.output import Paper, Sheets
from kpidesk.reporting.style import load_fonts
from kpidesk.ui.page import Page
from kpidesk.ui.reports.batch import Batch
from kpidesk.ui.reports.dress import Dress
from kpidesk.ui.reports.preview import Preview
from kpidesk.ui.reports.ways import Ways
from kpidesk.ui.reports.words import WordsForm
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button, menu_button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.fields import combo
from kpidesk.ui.widgets.layout import boxed, column, row
from kpidesk.ui.widgets.segments import Segments
from kpidesk.ui.widgets.stepper import Stepper
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage, QResizeEvent

    from kpidesk.reporting.save import Report
    from kpidesk.ui.house import House

SIDE = 336


class ReportsPage(Page):
    """Choose a month, look at its report, change its words, print or save it."""

    id = "reports"
    watches = frozenset(Topic)

    def __init__(self, house: House) -> None:
        super().__init__(house, house.words.say("reports", "Reports"), scrolls=False)
        load_fonts()
        self.kind = Kind.MONTH
        self.starts = house.desk.shop.get().week_starts
        self.day = self._usual_day()
        self._stepped = False
        self.language = house.desk.shop.get().language
        self.ways = Ways(house, self)
        self.dress = Dress(house, self, self.ways)
        self._report: Report | None = None
        self._drawing = self._again = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._draw)
        self._build_tools()
        self.preview = Preview(house.words)
        self.preview.resized.connect(self._later.start)
        self.batch = Batch(house)
        self.batch.done.connect(self._year_done)
        self.batch.failed.connect(self.ways.failed)
        panes = row(self._side(), self.preview, gap=14)
        panes.setStretch(1, 1)
        self.body.addWidget(self.batch)
        self.body.addLayout(panes, 1)

    # Parts of the screen.

    def _build_tools(self) -> None:
        say = self.words.say
        more: list[tuple[str, str, Callable[[], object]]] = [
            (say("reports", "Save as Excel"), "download", lambda: self._save(".xlsx")),
            (say("reports", "Save as web page"), "globe", lambda: self._save(".html")),
            ("", "", lambda: None),
            (say("reports", "All months of the year…"), "calendar-days", self._year),
            ("", "", lambda: None),
            (say("reports", "Logo on the report…"), "image", self.dress.choose_logo),
            (say("reports", "Without logo"), "x", self.dress.drop_logo),
            (say("reports", "Colour of the report…"), "sparkles", self.dress.choose_colour),
            (say("reports", "Usual colour"), "undo-2", self.dress.usual_colour),
        ]
        self.more = menu_button(say("reports", "More"), more, name="more")
        self.print = button(say("reports", "Print"), "ghost", "printer", then=self._print,
                            name="print")  # fmt: skip
        self.picture = button(say("reports", "Save picture"), "ghost", "image",
                         then=lambda: self._save(".png"), name="picture")  # fmt: skip
        self.save = button(say("reports", "Save PDF"), "primary", "download",
                      then=lambda: self._save(".pdf"), name="pdf")  # fmt: skip
        for part in (self.more, self.print, self.picture, self.save):
            self.tools.addWidget(part)

    def _side(self) -> Card:
        say = self.words.say
        titles = [(kind.value, say("report", TITLES[kind])) for kind in Kind]
        self.kinds = combo(titles, self.kind.value, name="kinds")
        self.kinds.setAccessibleName(say("reports", "Kind of sheet"))
        self.kinds.activated.connect(lambda _n: self._kind_chosen(self.kinds.currentData()))
        self.about = combo([], name="about")
        self.about.setAccessibleName(say("reports", "What the sheet is about"))
        self.about.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.about.activated.connect(lambda _n: self.refresh())
        self.nothing = label("", "body", "ink3", wrap=True, name="nothing")
        self.stepper = Stepper(
            say("reports", "Earlier"), say("reports", "Later"),
            say("reports", "Choose a day"),
        )  # fmt: skip
        self.stepper.stepped.connect(self._step)
        self.stepper.picked.connect(self._pick)
        self.papers = Segments(
            [("A4", "A4"), ("F4", "F4"), ("LETTER", "Letter")],
            self.house.settings.report_paper,
            say("reports", "Paper"),
        )
        self.papers.setObjectName("papers")
        self.papers.chosen.connect(self._paper_chosen)
        self.languages = Segments(
            [("id", "Indonesia"), ("en", "English")], self.language, say("reports", "Language")
        )
        self.languages.setObjectName("languages")
        self.languages.chosen.connect(self._language_chosen)
        self.short = QCheckBox(say("reports", "Short: one page"))
        self.short.setObjectName("short")
        self.turned = QCheckBox(say("reports", "Landscape"))
        self.turned.setObjectName("turned")
        for box in (self.short, self.turned):
            box.toggled.connect(lambda _on: self.refresh())
        self.form = WordsForm(self.words)
        self.form.changed.connect(self._written)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFrameShape(QScrollArea.Shape.NoFrame)
        inner = boxed(column(self.form, margins=(0, 0, 10, 4)))
        inner.setProperty("kind", "body")
        scroller.setWidget(inner)
        self.texts = boxed(
            column(label(say("reports", "Words of the report"), "strong"), scroller, gap=8)
        )
        side = Card(margins=(16, 14, 8, 10), gap=10)
        side.setFixedWidth(px(SIDE))
        for part in (self.kinds, self.stepper, self.about, self.nothing):
            side.body.addWidget(part)
        side.body.addLayout(row(self.papers, None, gap=0))
        side.body.addLayout(row(self.languages, None, gap=0))
        side.body.addLayout(row(self.short, self.turned, None, gap=14))
        side.body.addWidget(self.texts, 1)
        side.body.addStretch(0)
        return side

    # Showing.

    def enter(self, where: str = "") -> None:
        """`where` is a kind and what it is about: `month 2026-10-01`, `goal ID`; a day alone is a
        month's."""
        if not where:
            self._catch_up()
            return
        kind, _, about = where.rpartition(" ")
        self._turn_to(Kind(kind) if kind in set(Kind) else Kind.MONTH)
        if self.kind in BY_ID:
            self._offer(about)
        elif about:
            self.day, self._stepped = date.fromisoformat(about), True
        self.refresh()

    def _usual_day(self) -> date:
        span = self.desk.readings.span()
        return usual_day(self.kind, today(), self.starts, span.first if span else None)

    def _catch_up(self) -> None:
        """Until another day was chosen, the sheet follows the first figures typed and the clock."""
        if not self._stepped and self.day != self._usual_day():
            self.day = self._usual_day()
            self.refresh()

    def leave(self) -> None:
        """What is being typed is kept."""
        self.form.commit()

    @property
    def month(self) -> Period:
        """The month the chosen day lies in."""
        return month_of(self.day)

    def refresh(self) -> None:
        """Read what the sheet is about and show its words; the pages follow."""
        self._offer(self.about.currentData() or "")
        self._step_shows()
        by_id = self.kind in BY_ID
        there = not by_id or self.about.count() > 0
        self.stepper.setVisible(self.kind in BY_MONTH or self.kind in BY_WEEK)
        self.about.setVisible(by_id and there)
        self.nothing.setVisible(not there)
        self.nothing.setText(self._none_yet())
        self.short.setVisible(self.kind is Kind.MONTH)
        self.texts.setVisible(self.kind is Kind.MONTH)
        self._report = self._made(self.day) if there else None
        if self.kind is Kind.MONTH:
            self._show_words()
        self._allow()
        if self._report is None:
            self.preview.shows([])
        self._later.start()

    def _show_words(self) -> None:
        sheet = month_sheet(self.desk, self.month, self.language, today())
        self.form.shows(drafts(sheet, figures_of(self.desk, self.language)), sheet.texts)
        self.form.setEnabled(not self.desk.read_only)

    def _step_shows(self) -> None:
        on = today()
        if self.kind in BY_WEEK:
            week = week_of(self.day, self.starts)
            self.stepper.shows(
                self.formats.span(week), _qdate(self.day), _qdate(on), more=week.last < on
            )
            return
        ahead = self.kind is Kind.FORM
        self.stepper.shows(
            self.formats.month(self.month.first),
            _qdate(self.day),
            None if ahead else _qdate(on),
            more=ahead or self.month.last < on,
        )

    def _offer(self, current: str) -> None:
        """What a goal's or campaign's sheet may be about."""
        offered = choices(self.desk, self.kind)
        shown = [
            (self.about.itemData(n), self.about.itemText(n)) for n in range(self.about.count())
        ]
        if shown != offered:
            self.about.clear()
            for key, text in offered:
                self.about.addItem(text, key)
        at = self.about.findData(current)
        self.about.setCurrentIndex(max(at, 0) if offered else -1)

    def _none_yet(self) -> str:
        if self.kind is Kind.GOAL:
            return self.words.say("reports", "There is no goal yet. Write one under Goals.")
        return self.words.say("reports", "There is no campaign yet. Plan one under Campaigns.")

    def _allow(self) -> None:
        """Only what can be done may be pressed."""
        there = self._report is not None
        for part in (self.print, self.picture, self.save):
            part.setEnabled(there)
        excel, web, _, year, _, logo, no_logo, colour, usual = self.more.menu().actions()
        excel.setEnabled(there and ".xlsx" in (self._report.endings if self._report else ()))
        web.setEnabled(there)
        year.setEnabled(self.kind is Kind.MONTH)
        logo.setEnabled(not self.desk.read_only)
        colour.setEnabled(not self.desk.read_only)
        usual.setEnabled(not self.desk.read_only and bool(self.desk.options.get(ACCENT_OPTION)))
        no_logo.setEnabled(not self.desk.read_only and self.desk.reports.logo() is not None)

    def _made(self, day: date) -> Report:
        wanted = Wanted(self.kind, day, self.about.currentData() or "", self.short.isChecked())
        return make(self.desk, wanted, self.language, today())

    @property
    def paper(self) -> Paper:
        """The chosen paper."""
        return Paper[self.papers.current]

    def _draw(self) -> None:
        """Draw the pages elsewhere; what changes meanwhile is drawn afterwards, once."""
        report, width = self._report, self.preview.wanted
        if report is None or self._drawing:
            self._again = self._drawing
            return
        self._drawing, self._again = True, False
        paper, turned = self.paper, self.turned.isChecked()
        self.preview.says(self.words.say("reports", "Drawing…"))

        def work() -> list[QImage]:
            sheets = Sheets(report.document, paper, turned)
            return [sheets.picture(n, width) for n in range(len(sheets.pages))]

        self.house.jobs.run(work, self._drawn, self._not_drawn)

    def _drawn(self, images: list[QImage]) -> None:
        self._drawing = False
        self.preview.shows(images)
        self.preview.says("")
        if self._again:
            self._draw()

    def _not_drawn(self, error: Exception) -> None:
        self._drawing = False
        self.preview.says("")
        self.ways.failed(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages of the new width follow."""
        super().resizeEvent(event)
        self._later.start()

    # Choosing.

    def _kind_chosen(self, key: str) -> None:
        self.form.commit()
        self._turn_to(Kind(key))
        self.refresh()

    def _turn_to(self, kind: Kind) -> None:
        if kind is not self.kind:
            self.kind = kind
            self.day, self._stepped = self._usual_day(), False
        self.kinds.setCurrentIndex(self.kinds.findData(kind.value))

    def _step(self, by: int) -> None:
        if self.kind in BY_WEEK:
            self._go(self.day + 7 * by * DAY)
        else:
            self._go(self.month.last + DAY if by > 0 else self.month.before().first)

    def _pick(self, day: QDate) -> None:
        self._go(date(day.year(), day.month(), day.day()))

    def _go(self, day: date) -> None:
        self.form.commit()
        self.day, self._stepped = day, True
        self.refresh()

    def _paper_chosen(self, key: str) -> None:
        self.house.settings.report_paper = key
        self._later.start()

    def _language_chosen(self, key: str) -> None:
        self.form.commit()
        self.language = key
        self.refresh()

    def _written(self, part: str, text: str | None) -> None:
        self.desk.reports.write(MONTH, str(self.month.first), self.language, {part: text})

    # Ways out.

    def _save(self, ending: str) -> None:
        self.form.commit()
        if self._report is not None:
            self.ways.save(self._report, ending, self.paper, self.turned.isChecked())

    def _print(self) -> None:
        self.form.commit()
        if self._report is not None:
            self.ways.print(
                self._report, self.paper, self.turned.isChecked(), lambda: self._save(".pdf")
            )

    def _year(self) -> None:
        if self.batch.running:
            return
        title = self.words.say("reports", "Folder for the reports of {year}")
        chosen = QFileDialog.getExistingDirectory(
            self,
            self.house.titled(title.format(year=self.month.first.year)),
            str(self.ways.folder()),
        )
        if not chosen:
            return
        self.house.settings.last_folder = chosen
        months = [m for m in months_of(year_of(self.month.first)) if m.first <= today()]
        self.batch.run(
            months,
            lambda month: self._made(month.first),
            Path(chosen),
            self.paper,
            self.turned.isChecked(),
        )

    def _year_done(self, written: int, folder: Path) -> None:
        said = self.words.say("reports", "Reports saved: {n}.").format(n=written)
        self.ways.offer_folder(said, folder)


def _qdate(on: date) -> QDate:
    return QDate(on.year, on.month, on.day)
