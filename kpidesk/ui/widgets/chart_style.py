"""Colour, dash and marker of each series, on the chart and in its legend. The dash and the marker
are part of the series: they carry it where colours cannot be told apart."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from kpidesk.ui.theme import colour


@dataclass(frozen=True, slots=True)
class Stroke:
    """How one series is drawn; `dash` in units of the pen's width, `marker` of ours."""

    role: str
    width: float
    dash: tuple[float, ...]
    marker: str

    def pen(self) -> QPen:
        """The pen of the line."""
        made = QPen(colour(self.role), self.width)
        made.setCosmetic(True)
        made.setCapStyle(Qt.PenCapStyle.RoundCap if not self.dash else Qt.PenCapStyle.FlatCap)
        made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if self.dash:
            made.setDashPattern(list(self.dash))
        return made

    def soft_pen(self) -> QPen:
        """The pen towards an estimate: dotted, whatever the series."""
        made = QPen(colour(self.role), self.width)
        made.setCosmetic(True)
        made.setCapStyle(Qt.PenCapStyle.RoundCap)
        made.setDashPattern([0.1, 2.2])
        return made


STROKES = (
    Stroke("s1", 2.4, (), "circle"),
    Stroke("s2", 2.0, (3, 2), "square"),
    Stroke("s3", 2.0, (0.7, 1.4), "diamond"),
    Stroke("s4", 2.0, (4, 1.5, 0.6, 1.5), "up"),
    Stroke("s5", 2.0, (1.5, 1.3), "down"),
)
COMPARISON = Stroke("s6", 1.6, (1.3, 1.9), "")
TARGET_DASH = [5 / 1.5, 4 / 1.5]

_SYMBOLS = {"circle": "o", "square": "s", "diamond": "d", "up": "t1", "down": "t", "": None}


def symbol(stroke: Stroke) -> str | None:
    """The drawing library's name of the marker."""
    return _SYMBOLS[stroke.marker]


def stroke_of(index: int, is_comparison: bool = False) -> Stroke:
    """The stroke of the series at that place in the legend."""
    return COMPARISON if is_comparison else STROKES[index % len(STROKES)]


def target_pen() -> QPen:
    """The pen of a target."""
    made = QPen(colour("ink2"), 1.5)
    made.setCosmetic(True)
    made.setDashPattern(TARGET_DASH)
    return made


def fill_of(index: int) -> tuple[QBrush, QPen]:
    """Fill and outline of the bars of the series at that place: solid first, then hatched, so that
    they differ in grey too."""
    shade = colour(STROKES[index % len(STROKES)].role)
    if index == 0:
        return QBrush(shade), QPen(Qt.PenStyle.NoPen)
    light = QColor(shade)
    light.setAlphaF(0.30 if index % 2 else 0.62)
    outline = QPen(shade, 1.4)
    outline.setCosmetic(True)
    return QBrush(light), outline


HATCHES = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.HorPattern,
)


def hatch_of(index: int) -> QBrush | None:
    """The lines over the fill, or None for a plain one."""
    style = HATCHES[index % len(HATCHES)]
    return (
        None if style is Qt.BrushStyle.NoBrush else QBrush(colour(STROKES[index % 5].role), style)
    )


def draw_marker(painter: QPainter, marker: str, at: QPointF, size: float) -> None:
    """Draw a marker with the painter's brush and pen."""
    half = size / 2
    if marker == "circle":
        painter.drawEllipse(at, half, half)
    elif marker == "square":
        box = QRectF(0, 0, size * 0.88, size * 0.88)
        box.moveCenter(at)
        painter.drawRect(box)
    elif marker:
        painter.drawPolygon(_shape(marker, at, half * 1.12))


def _shape(marker: str, at: QPointF, half: float) -> QPolygonF:
    x, y = at.x(), at.y()
    if marker == "diamond":
        corners = [(x, y - half), (x + half, y), (x, y + half), (x - half, y)]
    else:
        tip = -half if marker == "up" else half
        corners = [(x, y + tip), (x + half, y - tip * 0.8), (x - half, y - tip * 0.8)]
    return QPolygonF([QPointF(*corner) for corner in corners])


def draw_sample(painter: QPainter, stroke: Stroke, box: QRectF) -> None:
    """A piece of the line with its marker, for a legend."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath(QPointF(box.left(), box.center().y()))
    path.lineTo(QPointF(box.right(), box.center().y()))
    painter.strokePath(path, stroke.pen())
    if stroke.marker:
        painter.setPen(QPen(colour("surface"), 1.5))
        painter.setBrush(colour(stroke.role))
        draw_marker(painter, stroke.marker, box.center(), 8.5)
