"""A funnel: each step narrower than the last, with its figure and the rate between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of the funnel; `between` says what leads to the next one (`1,5% klik`)."""

    name: str
    figure: str
    share: float
    """Of the widest, 0 to 1. Drawn on a root scale, because clicks are few among views; the
    figures are what is read."""
    between: str = ""


class FunnelPicture(QWidget):
    """Stages from top to bottom, names at the left, figures in the middle."""

    def __init__(self) -> None:
        super().__init__()
        self._stages: tuple[Stage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(px(96))

    def shows(self, stages: Sequence[Stage]) -> None:
        """Show other stages."""
        self._stages = tuple(stages)
        self.setAccessibleName(", ".join(f"{s.name} {s.figure}" for s in self._stages))
        self.update()

    def sizeHint(self) -> QSize:
        """Four stages."""
        return QSize(px(520), px(230))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stages and what lies between them."""
        if not self._stages:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names, rates = px(120), px(150)
        room = self.width() - names - rates
        gap = px(16)
        tall = (self.height() - gap * (len(self._stages) - 1)) / len(self._stages)
        tall = min(tall, px(54))
        for index, stage in enumerate(self._stages):
            top = index * (tall + gap)
            box = self._box(stage, names, room, top, tall)
            self._stage(painter, stage, box, names)
            if index + 1 < len(self._stages):
                below = self._box(self._stages[index + 1], names, room, top + tall + gap, tall)
                self._throat(painter, box, below)
                painter.setFont(font("small"))
                painter.setPen(colour("ink2"))
                right = QRectF(names + room + px(12), box.center().y(), rates - px(12), tall + gap)
                painter.drawText(
                    right, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, stage.between
                )
        painter.end()

    def _box(self, stage: Stage, left: float, room: float, top: float, tall: float) -> QRectF:
        width = max(px(46), room * max(0.0, min(1.0, stage.share)) ** 0.28)
        return QRectF(left + (room - width) / 2, top, width, tall)

    def _stage(self, painter: QPainter, stage: Stage, box: QRectF, names: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("s1"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(font("smed"))
        painter.setPen(colour("ink2"))
        row = QRectF(0, box.top(), names, box.height())
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, stage.name)
        painter.setFont(font("strong", tabular=True))
        width = painter.fontMetrics().horizontalAdvance(stage.figure)
        fits = width + 14 <= box.width()
        painter.setPen(colour("surface" if fits else "ink"))
        where = box if fits else QRectF(box.right() + 8, box.top(), width + 8, box.height())
        painter.drawText(
            where,
            Qt.AlignmentFlag.AlignCenter if fits else Qt.AlignmentFlag.AlignVCenter,
            stage.figure,
        )

    def _throat(self, painter: QPainter, above: QRectF, below: QRectF) -> None:
        soft = QColor(colour("s1"))
        soft.setAlphaF(0.14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(above.left() + 4, above.bottom()),
                    QPointF(above.right() - 4, above.bottom()),
                    QPointF(below.right() - 4, below.top()),
                    QPointF(below.left() + 4, below.top()),
                ]
            )
        )
