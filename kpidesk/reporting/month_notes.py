"""Notes on figures: what a mark means, what is missing, how a figure is made; place to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known, Note
from kpidesk.domain.metric import Kpi
from kpidesk.domain.period import DAY, Period, weeks_of
from kpidesk.domain.shop import WeekRule
from kpidesk.domain.summary import Span
from kpidesk.language.words import mark
from kpidesk.reporting.blocks import Beside, Block, Heading, Paragraph, Stack
from kpidesk.reporting.figures import ADDED, BOUNDS, LOW, PER_DAY
from kpidesk.reporting.style import NOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.shop import Account
    from kpidesk.reporting.figures import Figures
    from kpidesk.reporting.month import MonthSheet

FOOTNOTES: dict[str, str] = {
    BOUNDS: mark(
        "report",
        "The same person is counted once a period, so weeks cannot be added: the month lies"
        " between these two figures.",
    ),
    ADDED: mark(
        "report",
        "People are counted once a period; type the platform's own figure for the month to see it.",
    ),
    PER_DAY: mark("report", "Sums are compared per day that was filled in."),
    LOW: mark("report", "Under three quarters of the days are filled in: not compared."),
    Note.PARTIAL: mark("report", "Not every day of the month is filled in; only what is there."),
    Note.ESTIMATED: mark("report", "Partly estimated."),
    Note.WEEKLY_WEIGHTED: mark(
        "report", "A rate over the weeks' people, weighted; not over the month's people."
    ),
    Note.ONE_LEVEL: mark("report", "Only one follower count was there; it stands for the average."),
    Note.SMALL_SAMPLE: mark("report", "From few cases; chance plays a large part."),
    Note.DIFFERS_FROM_WEEKS: mark(
        "report", "The platform's own figure for the month; the weeks make another."
    ),
}
MOST_EMPTY = 6


def short_notes(sheet: MonthSheet, figures: Figures) -> list[Block]:
    """What the marks on the page mean, in one paragraph."""
    said = [*_marks(sheet, figures), *_missing(sheet, figures)]
    if not said:
        return []
    heading = Heading(figures.words.say("report", "Notes on figures"), weight=0.6)
    return [heading, Paragraph("  ".join(said), NOTE)]


def notes_blocks(sheet: MonthSheet, figures: Figures) -> list[Block]:
    """The part under its heading, in two columns and the place to sign."""
    said = [*_marks(sheet, figures), *_missing(sheet, figures), *_breaks(sheet, figures)]
    said += _definitions(sheet, figures)
    half = _half(said)
    columns: list[Block] = [Paragraph("  ".join(said[:half]), NOTE)]
    if said[half:]:
        columns.append(Paragraph("  ".join(said[half:]), NOTE))
    columns.append(_signature(sheet, figures))
    weights = [1.5] * (len(columns) - 1) + [1.0]
    return [Heading(figures.words.say("report", "Notes on figures"), weight=0.6),
            Beside(columns, weights)]  # fmt: skip


def _half(said: list[str]) -> int:
    """Where to begin the second column so that both are about as long."""
    whole, seen = sum(map(len, said)), 0
    for n, text in enumerate(said):
        seen += len(text)
        if seen * 2 >= whole:
            return n + 1
    return len(said)


def _marks(sheet: MonthSheet, figures: Figures) -> list[str]:
    words = figures.words
    said = []
    if any(isinstance(one.answer, Known) and one.answer.rounded_by for one in sheet.summary.lines):
        said.append(words.say("report", "± means the phone rounded the figure."))
    said += [
        f"{figures.mark_of(code)}\u00a0{words.say('report', FOOTNOTES[code])}"
        for code in figures.footnotes
    ]
    if Note.SPLIT_BY_DAYS in figures.general:
        said.append(_split_weeks(sheet, figures))
    return said


def _split_weeks(sheet: MonthSheet, figures: Figures) -> str:
    words, month = figures.words, sheet.summary.month
    if sheet.shop.week_rule is WeekRule.THURSDAY:
        return words.say(
            "report", "A week across the month's border counts for the month of its Thursday."
        )
    across = [w for w in weeks_of(month, sheet.shop.week_starts) if not month.covers(w)]
    spans = ", ".join(figures.formats.span(week, year=False) for week in across)
    said = words.say("report", "Weeks across the month's border are shared out by days ({weeks}).")
    return said.format(weeks=spans)


def _missing(sheet: MonthSheet, figures: Figures) -> list[str]:
    empty = _joined(sheet.summary.filled.empty)
    if not empty:
        return []
    spans = [
        f"{figures.account(account)} {figures.formats.span(span, year=False)}"
        for account, span in empty[:MOST_EMPTY]
    ]
    listed = ", ".join(spans) + ("…" if len(empty) > MOST_EMPTY else "")
    return [figures.words.say("report", "Not filled in: {weeks}.").format(weeks=listed)]


def _joined(empty: Sequence[tuple[Account, Period]]) -> list[tuple[Account, Period]]:
    """Account by account, weeks next to one another as one span."""
    found: list[tuple[Account, Period]] = []
    for account, week in sorted(empty, key=lambda one: (one[0].position, one[0].id, one[1])):
        if found and found[-1][0] == account and found[-1][1].last + DAY == week.first:
            found[-1] = (account, Period(found[-1][1].first, week.last))
        else:
            found.append((account, week))
    return found


def _breaks(sheet: MonthSheet, figures: Figures) -> list[str]:
    broken = [line for line in sheet.summary.lines if line.months.breaks]
    said = []
    for line in broken:
        at = line.months.points[line.months.breaks[-1]].period.first
        text = figures.words.say(
            "report", "{name}: since {month} the platform counts something else; no comparison."
        )
        said.append(text.format(name=figures.line_name(line), month=figures.formats.month(at)))
    return said


def _definitions(sheet: MonthSheet, figures: Figures) -> list[str]:
    """What the rates on the page are made of; and what a mean of weeks is."""
    keys = dict.fromkeys(line.key for line in sheet.summary.lines)
    said = [
        f"{figures.name(key)}: {figures.definition(key)}"
        for key in keys
        if isinstance(figures.catalogue.find(key), Kpi)
    ]
    if any(line.span is Span.WEEKS for line in sheet.summary.lines):
        said.append(
            figures.words.say(
                "report", "A week: the mean of the weeks whose middle day lies in the month."
            )
        )
    return said


def _signature(sheet: MonthSheet, figures: Figures) -> Block:
    words = figures.words
    place = f"{sheet.shop.city}, " if sheet.shop.city else ""
    line = "_" * 22
    return Stack(
        [
            Paragraph(f"{place}{'_' * 14}", NOTE, before=0.6),
            Paragraph(words.say("report", "Made by: {line}").format(line=line), NOTE, before=1.6),
            Paragraph(words.say("report", "Seen by: {line}").format(line=line), NOTE, before=2.2),
        ]
    )
