"""The road to a target, painted: what was, what should be, where the weeks lead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.reporting.scale import covering
from kpidesk.ui.theme import colour, font, px

if TYPE_CHECKING:
    from datetime import date

Place = tuple["date", float]
AxisOf = Callable[[Sequence[float]], Callable[[float], str]]
_GAP_DAYS = 10
"""Longer than this between two readings and the line breaks; a missing week is not a straight
line."""


@dataclass(frozen=True, slots=True)
class Fan:
    """Where the weeks lead from the newest value to the last day; the range holds 80 %."""

    start: Place
    end: Place
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Road:
    """All of the picture. `steps` are the targets in force, each from its day; `until` is the last
    day; `notes` are the three texts under the axis, `named` what stands over the target line."""

    actual: tuple[Place, ...]
    steps: tuple[Place, ...]
    until: date
    expected: tuple[Place, ...] = ()
    fan: Fan | None = None
    checks: tuple[date, ...] = ()
    begin: date | None = None
    """The first day of the goal, marked where the picture shows weeks before it."""
    notes: tuple[tuple[date, str], ...] = ()
    named: str = ""


class RoadPicture(QWidget):
    """Draws one `Road`; `write` turns a value into the text beside it."""

    def __init__(self, height: int = 240, lines: int = 0) -> None:
        """`lines` is about how many lines at round values to draw; 0 for a small picture."""
        super().__init__()
        self._lines = lines
        self._road: Road | None = None
        self._write: Callable[[float], str] = str
        self._axis_of: AxisOf | None = None
        self._height = px(height)
        self.setMinimumHeight(px(150))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def shows(
        self,
        road: Road | None,
        write: Callable[[float], str],
        said: str = "",
        axis_of: AxisOf | None = None,
    ) -> None:
        """Draw this road; `said` says the same to a screen reader, `axis_of` the round values of
        the lines, how they are written."""
        self._road, self._write, self._axis_of = road, write, axis_of
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and flat."""
        return QSize(px(320), self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axis, fan, expectation, line, target and labels."""
        road = self._road
        if road is None or not (road.actual or road.steps):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("micro", tabular=True))
        ticks = self._ticks(road)
        write = self._axis_of(ticks) if self._axis_of is not None else self._write
        named = [(tick, write(tick)) for tick in ticks]
        room = self._room(painter, road, named)
        scale = _Scale(road, room, ticks)
        self._grid(painter, room, scale, named)
        self._axis(painter, road, room, scale)
        if road.fan is not None:
            self._fan(painter, road.fan, scale)
        self._line(painter, road.expected, scale, "s6", 1.4, Qt.PenStyle.DotLine)
        self._target(painter, road, room, scale)
        self._actual(painter, road.actual, scale)
        self._labels(painter, road, room, scale)
        painter.end()

    def _ticks(self, road: Road) -> list[float]:
        if not self._lines:
            return []
        values = _values(road)
        whole = all(value == int(value) for _, value in road.actual)
        return list(covering(values, self._lines, whole).ticks)

    def _grid(
        self, painter: QPainter, room: QRectF, scale: _Scale, ticks: Sequence[tuple[float, str]]
    ) -> None:
        half = painter.fontMetrics().height() / 2
        for tick, text in ticks:
            y = scale.y(tick)
            if room.top() - 2 <= y <= room.bottom() + 2:
                painter.fillRect(QRectF(room.left(), round(y), room.width(), 1), colour("grid"))
                painter.setPen(colour("ink3"))
                wide = painter.fontMetrics().horizontalAdvance(text)
                painter.drawText(QPointF(room.left() - wide - 6, y + half - 3), text)

    def _room(self, painter: QPainter, road: Road, ticks: Sequence[tuple[float, str]]) -> QRectF:
        ends = [value for _, value in road.steps[-1:]]
        if road.fan is not None:
            ends.append(road.fan.end[1])
        metrics = painter.fontMetrics()
        right = max((metrics.horizontalAdvance("≈ " + self._write(v)) for v in ends), default=0)
        left = max((metrics.horizontalAdvance(text) + 8 for _, text in ticks), default=4)
        wide = self.width() - left - right - px(14)
        return QRectF(left, px(18), wide, self.height() - px(18) - px(24))

    def _axis(self, painter: QPainter, road: Road, room: QRectF, scale: _Scale) -> None:
        line = QRectF(room.left() - 4, room.bottom() + 5, room.width() + 8, 1)
        painter.fillRect(line, colour("line2"))
        if road.begin is not None:
            x = scale.x(road.begin)
            painter.setPen(QPen(colour("line2"), 1))
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom() + 5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("s4"))
        for on in road.checks:
            painter.drawRect(QRectF(scale.x(on) - 2.5, room.bottom() + 1, 5, 5))
        painter.setPen(colour("ink3"))
        used = -1.0
        for on, text in road.notes:
            width = painter.fontMetrics().horizontalAdvance(text)
            x = min(max(0.0, scale.x(on) - width / 2), self.width() - width)
            if x > used:
                painter.drawText(QPointF(x, self.height() - 5), text)
                used = x + width + 8

    def _fan(self, painter: QPainter, fan: Fan, scale: _Scale) -> None:
        start, end = scale.point(fan.start), scale.point(fan.end)
        if fan.low is not None and fan.high is not None:
            shade = QColor(colour("s1"))
            shade.setAlpha(40)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            low = scale.point((fan.end[0], fan.low))
            high = scale.point((fan.end[0], fan.high))
            painter.drawPolygon(QPolygonF([start, high, low]))
        pen = QPen(colour("s1"), 1.8)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(start, end)

    def _line(
        self,
        painter: QPainter,
        places: Sequence[Place],
        scale: _Scale,
        role: str,
        width: float,
        style: Qt.PenStyle,
    ) -> None:
        if len(places) < 2:
            return
        path = QPainterPath(scale.point(places[0]))
        for place in places[1:]:
            path.lineTo(scale.point(place))
        painter.setPen(QPen(colour(role), width, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _target(self, painter: QPainter, road: Road, room: QRectF, scale: _Scale) -> None:
        pen = QPen(colour("ink2"), 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        for index, (since, value) in enumerate(road.steps):
            last = road.steps[index + 1][0] if index + 1 < len(road.steps) else road.until
            y = scale.y(value)
            painter.drawLine(QPointF(scale.x(since), y), QPointF(scale.x(last), y))
        if road.named and road.steps:
            since, value = road.steps[-1]
            painter.setPen(colour("ink2"))
            width = painter.fontMetrics().horizontalAdvance(road.named)
            x = min(scale.x(since), room.right() - width)
            painter.drawText(QPointF(max(0.0, x), scale.y(value) - 5), road.named)

    def _actual(self, painter: QPainter, places: Sequence[Place], scale: _Scale) -> None:
        pen = QPen(colour("s1"), 2.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in _runs(places):
            if len(run) == 1:
                painter.drawPoint(scale.point(run[0]))
            path = QPainterPath(scale.point(run[0]))
            for place in run[1:]:
                path.lineTo(scale.point(place))
            painter.drawPath(path)
        if places:
            painter.setPen(QPen(colour("surface"), 2))
            painter.setBrush(colour("s1"))
            dot = QRectF(0, 0, 10, 10)
            dot.moveCenter(scale.point(places[-1]))
            painter.drawEllipse(dot)

    def _labels(self, painter: QPainter, road: Road, room: QRectF, scale: _Scale) -> None:
        half = painter.fontMetrics().height() / 2
        taken: list[float] = []
        marks = [(value, self._write(value), "ink") for _, value in road.steps[-1:]]
        if road.fan is not None:
            marks.append((road.fan.end[1], "≈ " + self._write(road.fan.end[1]), "pritext"))
        for value, text, role in marks:
            y = scale.y(value)
            while any(abs(y - other) < 2 * half for other in taken):
                y += half if value <= marks[0][0] else -half
            taken.append(y)
            painter.setPen(colour(role))
            painter.drawText(QPointF(room.right() + 9, y + half - 4), text)


class _Scale:
    """Days and values to pixels."""

    def __init__(self, road: Road, room: QRectF, ticks: Sequence[float] = ()) -> None:
        days = [on for on, _ in (*road.actual, *road.steps, *road.expected)] + [road.until]
        values = _values(road)
        self._room = room
        self._first, self._last = min(days).toordinal(), max(days).toordinal()
        low, high = min(values), max(values)
        pad = (high - low) * 0.06 or max(abs(high) * 0.1, 1.0)
        self._low = min([low - pad, *ticks[:1]])
        self._high = max([high + pad, *ticks[-1:]])

    def x(self, on: date) -> float:
        span = max(1, self._last - self._first)
        return self._room.left() + (on.toordinal() - self._first) / span * self._room.width()

    def y(self, value: float) -> float:
        share = (value - self._low) / (self._high - self._low)
        return self._room.bottom() - share * self._room.height()

    def point(self, place: Place) -> QPointF:
        return QPointF(self.x(place[0]), self.y(place[1]))


def _values(road: Road) -> list[float]:
    values = [v for _, v in (*road.actual, *road.steps, *road.expected)]
    if road.fan is not None:
        fan = road.fan
        values += [v for v in (fan.end[1], fan.low, fan.high) if v is not None]
    return values


def _runs(places: Sequence[Place]) -> list[list[Place]]:
    runs: list[list[Place]] = []
    for place in places:
        if runs and (place[0] - runs[-1][-1][0]).days <= _GAP_DAYS:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs
