"""The few primitives the stylesheet cannot draw: ticks, radio dots, arrows; no focus rectangle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle

from kpidesk.ui.theme import colour

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStyleOption, QWidget

_Primitive = QStyle.PrimitiveElement
_State = QStyle.StateFlag


class DeskStyle(QProxyStyle):
    """Fusion with our own marks; colours are read when painting, so a theme change shows."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._drawn: dict[_Primitive, Callable[[QStyleOption, QPainter], None]] = {
            _Primitive.PE_IndicatorCheckBox: _tick_box,
            _Primitive.PE_IndicatorItemViewItemCheck: _tick_box,
            _Primitive.PE_IndicatorRadioButton: _radio,
            _Primitive.PE_IndicatorArrowDown: _arrow_down,
            _Primitive.PE_IndicatorArrowUp: _arrow_up,
            _Primitive.PE_IndicatorSpinDown: _arrow_down,
            _Primitive.PE_IndicatorSpinUp: _arrow_up,
            _Primitive.PE_FrameFocusRect: _nothing,
        }

    def drawPrimitive(
        self,
        element: _Primitive,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw our own marks, and leave the rest to Fusion."""
        draw = self._drawn.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(option, painter)
        painter.restore()

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Room for our marks."""
        if metric in (
            QStyle.PixelMetric.PM_IndicatorWidth,
            QStyle.PixelMetric.PM_IndicatorHeight,
            QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
            QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
        ):
            return 18
        return super().pixelMetric(metric, option, widget)


def _nothing(_option: QStyleOption, _painter: QPainter) -> None:
    """Focus is shown by the ring of the window."""


def _box(option: QStyleOption, side: float) -> QRectF:
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(option.rect).center())
    return box


def _tick_box(option: QStyleOption, painter: QPainter) -> None:
    enabled = bool(option.state & _State.State_Enabled)
    box = _box(option, 17)
    if option.state & (_State.State_On | _State.State_NoChange):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("pri" if enabled else "off"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(_stroke("onpri", 1.8))
        x, y = box.x(), box.y()
        if option.state & _State.State_On:
            points = [QPointF(x + 4.4, y + 8.8), QPointF(x + 7.3, y + 11.6)]
            painter.drawPolyline(QPolygonF([*points, QPointF(x + 12.6, y + 5.6)]))
        else:
            painter.drawLine(QPointF(x + 4.8, y + 8.5), QPointF(x + 12.2, y + 8.5))
        return
    painter.setPen(QPen(colour("edge" if enabled else "line2"), 1.2))
    painter.setBrush(colour("surface" if enabled else "sunken"))
    painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 4.5, 4.5)


def _radio(option: QStyleOption, painter: QPainter) -> None:
    enabled = bool(option.state & _State.State_Enabled)
    box = _box(option, 16.5)
    if option.state & _State.State_On:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("pri" if enabled else "off"))
        painter.drawEllipse(box)
        painter.setBrush(colour("onpri"))
        painter.drawEllipse(_box(option, 6))
        return
    painter.setPen(QPen(colour("edge" if enabled else "line2"), 1.2))
    painter.setBrush(colour("surface" if enabled else "sunken"))
    painter.drawEllipse(box.adjusted(0.6, 0.6, -0.6, -0.6))


def _stroke(role: str, width: float) -> QPen:
    pen = QPen(colour(role), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _arrow(option: QStyleOption, painter: QPainter, down: float) -> None:
    centre = QRectF(option.rect).center()
    half = min(4.5, option.rect.width() / 2 - 1)
    enabled = bool(option.state & _State.State_Enabled)
    painter.setPen(_stroke("ink2" if enabled else "off", 1.6))
    left, right = centre.x() - half, centre.x() + half
    edge, tip = centre.y() - down * half / 2, centre.y() + down * half / 2
    points = [QPointF(left, edge), QPointF(centre.x(), tip), QPointF(right, edge)]
    painter.drawPolyline(QPolygonF(points))


def _arrow_down(option: QStyleOption, painter: QPainter) -> None:
    _arrow(option, painter, 1)


def _arrow_up(option: QStyleOption, painter: QPainter) -> None:
    _arrow(option, painter, -1)
