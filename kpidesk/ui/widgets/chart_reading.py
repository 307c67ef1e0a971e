"""What a chart says: legend, names over the plot, the read-out, and one sentence for those who
listen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Between, Known, Unknown, Why
from kpidesk.domain.compare import step
from kpidesk.domain.metric import Unit
from kpidesk.language.answers import figure, said
from kpidesk.ui.widgets.chart_layers import Flag, Layers, Reading, Row, Spot
from kpidesk.ui.widgets.chart_legend import Entry
from kpidesk.ui.widgets.chart_style import stroke_of
from kpidesk.ui.widgets.drawing import ChartKind, Drawing, Line, is_soft, runs_of_gaps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kpidesk.domain.answer import Answer, Number
    from kpidesk.domain.compare import Change
    from kpidesk.domain.period import Period
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words


class ChartReader:
    """Turns a drawing into words and places; it draws nothing."""

    def __init__(self, words: Words, formats: Formats) -> None:
        self._words = words
        self._formats = formats

    def legend(self, drawing: Drawing) -> list[Entry]:
        """A sample for everything that is drawn."""
        words = self._words
        own = [line for line in drawing.lines if not line.is_comparison]
        sort = "line" if drawing.kind is ChartKind.LINE else "bar"
        entries = [Entry(sort, line.label, n) for n, line in enumerate(own)]
        entries += [Entry("comparison", line.label) for line in drawing.lines if line.is_comparison]
        if len(own) == 1 and own[0].series.targets:
            entries.append(Entry("target", words.say("chart", "Target")))
        if any(is_soft(p.answer) for line in own for p in line.series.points):
            entries.append(Entry("soft", words.say("chart", "Partly filled or estimated")))
        if any(drawing.span(band.period) for band in drawing.bands):
            entries.append(Entry("band", words.say("chart", "Campaign")))
        if any(drawing.place(event.period.first) is not None for event in drawing.events):
            entries.append(Entry("event", words.say("chart", "Event")))
        return entries

    def layers(self, drawing: Drawing) -> Layers:
        """Names and marks over the plot."""
        own = [line for line in drawing.lines if not line.is_comparison]
        changed = self._words.say("chart", "counted differently from here on")
        points = [point for line in drawing.lines for point in line.series.points]
        any_height = any(_height(point.answer) is not None for point in points)
        breaks = sorted({at for line in own for at in line.series.breaks})
        return Layers(
            bands=tuple(
                Flag(span[0], band.text, span[1])
                for band in drawing.bands
                if (span := drawing.span(band.period))
            ),
            events=tuple(
                Flag(place + 0.5 / drawing.periods[0].days, event.text)
                for event in drawing.events
                if (place := drawing.place(event.period.first)) is not None
            ),
            breaks=tuple(Flag(at - 0.5, changed) for at in breaks),
            gaps=tuple(_gaps(own[0], drawing.kind)) if len(own) == 1 else (),
            empty="" if any_height else self._words.say("chart", "No figures in these periods"),
            gap_text=self._words.say("chart", "not filled in"),
            targets=tuple(self._targets(own[0], drawing.unit)) if len(own) == 1 else (),
        )

    def _targets(self, line: Line, unit: Unit) -> Iterator[tuple[float, float, str, bool]]:
        before: Number | None = None
        is_first = True
        for index, target in enumerate(line.series.targets):
            if target is not None and target != before:
                text = figure(target, unit, self._formats)
                if is_first:
                    text = self._words.say("chart", "Target {value}").format(value=text)
                near = [_height(point.answer) for point in line.series.points[index : index + 2]]
                is_below = any(value is not None and value > target for value in near)
                yield index - 0.5, float(target), text, is_below
                is_first = False
            before = target

    def title(self, period: Period) -> str:
        """The name of a period: a month's, or its days."""
        if period.is_calendar_month:
            return self._formats.month(period.first)
        return self._formats.span(period)

    def value(self, answer: Answer, unit: Unit) -> str:
        """The figure, its bounds, or why there is none, in a word or two."""
        if isinstance(answer, Unknown):
            if answer.why in (Why.NO_READING, Why.TOO_OLD):
                return self._words.say("chart", "not filled in")
            if answer.why is Why.NOT_AVAILABLE:
                return self._words.say("chart", "not given")
            return "–"
        text = said(answer, unit, self._formats)
        return "±" + text if isinstance(answer, Known) and answer.rounded_by else text

    def reading(self, drawing: Drawing, index: int) -> Reading:
        """The read-out of one period: every line, and for a single one its target and change."""
        spots: list[Spot] = []
        rows: list[Row] = []
        own = [line for line in drawing.lines if not line.is_comparison]
        for line in drawing.lines:
            answer = line.series.points[index].answer
            stroke = stroke_of(own.index(line) if line in own else 0, line.is_comparison)
            several = len(drawing.lines) > 1
            role, marker = (stroke.role, stroke.marker) if several else ("", "")
            rows.append(Row(line.label, self.value(answer, drawing.unit), role, marker))
            height = _height(answer)
            if height is not None and (drawing.kind is ChartKind.LINE or line.is_comparison):
                spots.append(Spot(height, stroke.role, stroke.marker))
        if len(own) == 1:
            rows += self._beside(own[0], index, drawing.unit)
        return Reading(float(index), self.title(drawing.periods[index]), tuple(spots), tuple(rows))

    def _beside(self, line: Line, index: int, unit: Unit) -> Iterator[Row]:
        value = line.series.points[index].value
        target = line.series.targets[index] if line.series.targets else None
        if target is not None:
            yield Row(self._words.say("chart", "Target"), figure(target, unit, self._formats))
            if value is not None:
                gap = self._difference(value, target, unit)
                yield Row(self._words.say("chart", "Difference"), gap)
        found = step(line.series, index, unit)
        if found is None:
            return
        before = line.series.points[index - 1]
        month = before.period.is_calendar_month
        week = before.period.days == 7
        named = self._words.say("chart", "From the period before")
        if month:
            named = self._words.say("chart", "From the month before")
        elif week:
            named = self._words.say("chart", "From the week before")
        yield Row(named, self._step(found, unit))

    def _step(self, found: Change, unit: Unit) -> str:
        if found.per_day and found.percent is not None:
            text = self._formats.signed(found.percent, 1) + "%"
            return self._words.say("chart", "{change} a day").format(change=text)
        return self._difference(found.current or 0, found.base or 0, unit)

    def _difference(self, value: Number, base: Number, unit: Unit) -> str:
        """`−520 · −6,5%`; points for a percentage."""
        off = value - base
        if unit is Unit.PERCENT:
            number = self._formats.signed(off, 1)
            return self._words.say("chart", "{n} points").format(n=number)
        sign = "+" if off > 0 else "−" if off < 0 else ""
        text = sign + figure(abs(off), unit, self._formats)
        if base > 0:
            text += f" · {self._formats.signed(off / base * 100, 1)}%"
        return text

    def description(self, drawing: Drawing) -> str:
        """One sentence a line: its span, its newest figure, its highest and lowest."""
        return " ".join(self._described(line, drawing) for line in drawing.lines)

    def _described(self, line: Line, drawing: Drawing) -> str:
        known = [p for p in line.series.points if p.value is not None]
        if not known:
            return self._words.say("chart", "{name}: nothing is filled in.").format(name=line.label)
        highest = max(known, key=lambda point: point.value or 0)
        lowest = min(known, key=lambda point: point.value or 0)
        text = self._words.say(
            "chart",
            "{name}: {known} of {all} periods known, newest {newest} ({when}), highest {high} "
            "({high_when}), lowest {low} ({low_when}).",
        )
        return text.format(
            name=line.label,
            known=len(known),
            all=len(line.series.points),
            newest=figure(known[-1].value or 0, drawing.unit, self._formats),
            when=self.title(known[-1].period),
            high=figure(highest.value or 0, drawing.unit, self._formats),
            high_when=self.title(highest.period),
            low=figure(lowest.value or 0, drawing.unit, self._formats),
            low_when=self.title(lowest.period),
        )


def _height(answer: Answer) -> float | None:
    if isinstance(answer, Known):
        return float(answer.value)
    return answer.mean if isinstance(answer, Between) else None


def _gaps(line: Line, kind: ChartKind) -> Iterator[tuple[float, float]]:
    """A place for each run of missing points: in its middle, on the way between its neighbours."""
    for first, last in runs_of_gaps(line.series):
        left = _height(line.series.points[first - 1].answer)
        right = _height(line.series.points[last + 1].answer)
        if left is not None and right is not None:
            middle = (first + last) / 2
            height = (left + right) / 2 if kind is ChartKind.LINE else min(left, right) * 0.12
            yield middle, height
