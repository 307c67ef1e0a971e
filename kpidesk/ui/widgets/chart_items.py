"""The lines and bars of a chart, as items of the drawing library."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from kpidesk.domain.answer import Between
from kpidesk.ui.theme import colour
from kpidesk.ui.widgets.chart_style import fill_of, hatch_of, stroke_of, symbol, target_pen
from kpidesk.ui.widgets.drawing import ChartKind, Drawing, Line, is_soft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from kpidesk.domain.answer import Number
    from kpidesk.domain.series import Series

BAR_WIDTH = 0.66
SMOOTH = 260
"""Points up to which a line is drawn smoothed; beyond it points stand so close that smoothing
costs frames and shows nothing."""


@dataclass(slots=True)
class Items:
    """What was put on the plot for one drawing."""

    every: list[Any] = field(default_factory=list)
    markers: list[Any] = field(default_factory=list)
    """Those that are hidden when points stand too close."""
    lows: list[NDArray[np.float64]] = field(default_factory=list)
    """Lowest and highest drawn value by period, for fitting the axis."""
    highs: list[NDArray[np.float64]] = field(default_factory=list)


def values_of(series: Series) -> NDArray[np.float64]:
    """The known figures, NaN for gaps."""
    return np.array([np.nan if v is None else float(v) for v in series.values], dtype=float)


def make(drawing: Drawing) -> Items:
    """All items of a drawing, in the order to add them."""
    items = Items()
    own = [line for line in drawing.lines if not line.is_comparison]
    if drawing.kind is ChartKind.LINE:
        for line in drawing.lines:
            _add_line(items, line, own.index(line) if line in own else 0)
    else:
        _add_bars(items, own, drawing.kind is ChartKind.STACKED)
        for line in drawing.lines:
            if line.is_comparison:
                _add_line(items, line, 0)
    if len(own) == 1 and own[0].series.targets:
        _add_target(items, own[0].series.targets)
    return items


def _add(items: Items, item: Any, z: int) -> None:
    item.setZValue(z)
    items.every.append(item)


def _add_line(items: Items, line: Line, index: int) -> None:
    series = line.series
    values = values_of(series)
    stroke = stroke_of(index, line.is_comparison)
    places = np.arange(len(values), dtype=float)
    joined = np.isfinite(values[:-1]) & np.isfinite(values[1:])
    for at in series.parted:
        joined[at - 1] = False
    soft = np.array([is_soft(point.answer) for point in series.points], dtype=bool)
    dotted = joined & (soft[:-1] | soft[1:]) if len(values) > 1 else joined
    _add_curve(items, places, values, joined & ~dotted, stroke.pen(), 10 - index)
    if dotted.any():
        _add_curve(items, places, values, dotted, stroke.soft_pen(), 10 - index)
    _add_between(items, series, colour(stroke.role))
    if symbol(stroke):
        _add_markers(items, places, values, soft, index)
    items.lows.append(values)
    items.highs.append(values)


def _add_curve(
    items: Items,
    places: NDArray[np.float64],
    values: NDArray[np.float64],
    joined: NDArray[np.bool_],
    pen: QPen,
    z: int,
) -> None:
    if not joined.any():
        return
    connect = np.append(joined, False).astype(np.int32)
    whole = np.nan_to_num(values, nan=0.0)
    smooth = len(places) <= SMOOTH
    curve = pg.PlotCurveItem(places, whole, pen=pen, connect=connect, antialias=smooth)
    _add(items, curve, z)


def _add_markers(
    items: Items,
    places: NDArray[np.float64],
    values: NDArray[np.float64],
    soft: NDArray[np.bool_],
    index: int,
) -> None:
    stroke = stroke_of(index)
    shade = colour(stroke.role)
    for chosen, brush, pen in (
        (~soft, shade, QPen(colour("surface"), 2)),
        (soft, colour("surface"), QPen(shade, 1.6)),
    ):
        there = chosen & np.isfinite(values)
        if not there.any():
            continue
        pen.setCosmetic(True)
        dots = pg.ScatterPlotItem(
            places[there], values[there], symbol=symbol(stroke), size=9.5, pen=pen, brush=brush,
            antialias=True,
        )  # fmt: skip
        _add(items, dots, 20 - index)
        items.markers.append(dots)


def _add_between(items: Items, series: Series, shade: Any) -> None:
    """Figures known only between bounds: an upright bar from bound to bound, a tick at the mean."""
    spans = [
        (n, point.answer)
        for n, point in enumerate(series.points)
        if isinstance(point.answer, Between)
    ]
    if not spans:
        return
    places = np.array([n for n, _ in spans], dtype=float)
    lows = np.array([a.low for _, a in spans], dtype=float)
    highs = np.array([a.high for _, a in spans], dtype=float)
    pen = QPen(shade, 2)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    middle = (lows + highs) / 2
    bars = pg.ErrorBarItem(
        x=places, y=middle, top=highs - middle, bottom=middle - lows, beam=0.22, pen=pen
    )
    _add(items, bars, 8)
    every = np.full(len(series.points), np.nan)
    low, high = every.copy(), every.copy()
    low[places.astype(int)], high[places.astype(int)] = lows, highs
    items.lows.append(low)
    items.highs.append(high)


def _add_bars(items: Items, lines: Sequence[Line], stacked: bool) -> None:
    if not lines:
        return
    count = len(lines[0].series.points)
    places = np.arange(count, dtype=float)
    base = np.zeros(count)
    width = BAR_WIDTH if stacked else BAR_WIDTH / len(lines)
    for index, line in enumerate(lines):
        values = values_of(line.series)
        shown = np.isfinite(values)
        shift = 0.0 if stacked else (index - (len(lines) - 1) / 2) * width
        start = base if stacked else np.zeros(count)
        soft = np.array([is_soft(point.answer) for point in line.series.points], dtype=bool)
        for chosen, is_light in ((shown & ~soft, False), (shown & soft, True)):
            if chosen.any():
                place = {"x": places[chosen] + shift, "y0": start[chosen], "height": values[chosen]}
                _add_bar(items, place, width * 0.94, index, is_light)
        _add_between(items, line.series, colour(stroke_of(index).role))
        if stacked:
            base = base + np.nan_to_num(values)
            items.highs.append(base.copy())
        else:
            items.highs.append(values)
        items.lows.append(np.where(shown, 0.0, np.nan))


def _add_bar(
    items: Items, place: dict[str, NDArray[np.float64]], width: float, index: int, is_light: bool
) -> None:
    """Bars of one series; light with a dashed edge where not all days are filled."""
    brush, pen = fill_of(index)
    if is_light:
        shade = brush.color()
        shade.setAlphaF(shade.alphaF() * 0.35)
        brush.setColor(shade)
        pen = QPen(colour(stroke_of(index).role), 1.4, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
    _add(items, pg.BarGraphItem(**place, width=width, brush=brush, pen=pen), 5)
    hatch = hatch_of(index)
    if hatch is not None:
        _add(items, pg.BarGraphItem(**place, width=width, brush=hatch, pen=pg.mkPen(None)), 6)


def _add_target(items: Items, targets: Sequence[Number | None]) -> None:
    wanted = np.array([np.nan if t is None else float(t) for t in targets], dtype=float)
    places = np.repeat(np.arange(len(wanted), dtype=float), 2)
    places[0::2] -= 0.5
    places[1::2] += 0.5
    curve = pg.PlotCurveItem(
        places, np.repeat(wanted, 2), pen=target_pen(), connect="finite", antialias=False
    )
    _add(items, curve, 4)
    items.lows.append(wanted)
    items.highs.append(wanted)
