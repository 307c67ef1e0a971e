"""The KPI card: name, value and unit on one baseline, change, status over target, twelve weeks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kpidesk.ui.icons import pixmap
from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.sparkline import Sparkline
from kpidesk.ui.widgets.status import Shape, Status
from kpidesk.ui.widgets.text import ElidedLabel, retone
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Sequence


class ValueLine(QWidget):
    """A value and its unit on one baseline; two labels never share one."""

    def __init__(self, role: str = "display") -> None:
        super().__init__()
        self._role = role
        self._value, self._unit, self._tone = "", "", "ink"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def shows(self, value: str, unit: str = "", tone: str = "ink") -> None:
        """Show a value; `tone` is the role of its colour."""
        self._value, self._unit, self._tone = value, unit, tone
        self.setAccessibleName(f"{value} {unit}".strip())
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """Value and unit as shown."""
        return f"{self._value} {self._unit}".strip()

    def sizeHint(self) -> QSize:
        """Both texts."""
        big, small = QFontMetricsF(font(self._role)), QFontMetricsF(font("small"))
        width = big.horizontalAdvance(self._value) + small.horizontalAdvance(self._unit) + 9
        return QSize(round(width), round(big.height()) - px(1))

    def minimumSizeHint(self) -> QSize:
        """The value is never cut; the unit may be."""
        width = QFontMetricsF(font(self._role)).horizontalAdvance(self._value)
        return QSize(round(width) + 2, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both on the baseline of the value."""
        painter = QPainter(self)
        big = QFontMetricsF(font(self._role))
        baseline = (self.height() + big.capHeight()) / 2
        painter.setFont(font(self._role))
        painter.setPen(colour(self._tone))
        painter.drawText(QPointF(0, baseline), self._value)
        left = big.horizontalAdvance(self._value) + 8
        small = QFontMetricsF(font("small"))
        unit = small.elidedText(
            self._unit, Qt.TextElideMode.ElideRight, max(0.0, self.width() - left)
        )
        painter.setFont(font("small"))
        painter.setPen(colour("ink3"))
        painter.drawText(QPointF(left, baseline), unit)
        painter.end()


class ChangeLine(QWidget):
    """Arrow, change in its colour, and what it is compared with."""

    ARROWS: ClassVar = {"up": "arrow-up", "down": "arrow-down", "same": "equal"}

    def __init__(self) -> None:
        super().__init__()
        self._way, self._change, self._against, self._tone = "", "", "", "ink2"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def shows(self, change: str, against: str, way: str = "", tone: str = "ink2") -> None:
        """`way` is up, down, same or empty; `tone` says whether that is good."""
        self._way, self._change, self._against, self._tone = way, change, against, tone
        self.setAccessibleName(f"{change} {against}".strip())
        self.setToolTip(plain(self.accessibleName()))
        self.update()

    def sizeHint(self) -> QSize:
        """One line of small text."""
        return QSize(
            px(120), QFontMetricsF(font("small")).boundingRect("Ág").height().__ceil__() + 2
        )

    def minimumSizeHint(self) -> QSize:
        """The comparison may be cut."""
        return QSize(px(60), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the three parts on one line."""
        painter = QPainter(self)
        left = 0
        if self._way:
            drawing = pixmap(self.ARROWS[self._way], self._tone, 13, self.devicePixelRatioF())
            painter.drawPixmap(0, (self.height() - 13) // 2, drawing)
            left = 17
        for text, role, tone in (
            (self._change, "sstrong", self._tone),
            (self._against, "small", "ink2"),
        ):
            painter.setFont(font(role))
            painter.setPen(colour(tone))
            metrics = QFontMetricsF(font(role))
            room = QRectF(left, 0, self.width() - left, self.height())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
            left += round(metrics.horizontalAdvance(text)) + (5 if text else 0)
        painter.end()


@dataclass(frozen=True, slots=True)
class Face:
    """What a KPI card shows, in words already."""

    key: str
    name: str
    value: str
    """`–` where unknown; then `reason` says why."""
    unit: str = ""
    change: str = ""
    against: str = ""
    way: str = ""
    """up, down, same or empty."""
    tone: str = "ink2"
    shape: Shape = Shape.NONE
    word: str = ""
    target: str = ""
    """`Target 9.000`, or empty: then the card offers to set one with `offer`. Pressing either is
    `target_wanted`."""
    offer: str = ""
    reason: str = ""
    spark: Sequence[float | None] = ()
    spark_target: float | None = None
    hint: str = ""
    """The tool tip: what the figure means and what it was made of."""


class KpiCard(QFrame):
    """One KPI. A click (or Enter) is `chosen`; `offer` shows the target and asks for another."""

    chosen = Signal(str)
    target_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(138))
        self.key = ""
        self.current = False
        self.name = ElidedLabel("", "smed", "ink2")
        self.value = ValueLine()
        self.change = ChangeLine()
        self.status = Status()
        self.offer = button("", "bare", height=18, then=self._want_target)
        self.offer.setFont(font("smed"))
        self.spark = Sparkline()
        left = QVBoxLayout()
        left.setSpacing(1)
        left.addStretch(1)
        for part in (self.status, self.offer):
            left.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addLayout(left, 5)
        foot.addWidget(self.spark, 5, Qt.AlignmentFlag.AlignBottom)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 11, 12, 11)
        inside.setSpacing(0)
        inside.addWidget(self.name)
        inside.addWidget(self.value)
        inside.addWidget(self.change)
        inside.addStretch(1)
        inside.addLayout(foot)

    def shows(self, face: Face) -> None:
        """Show a face."""
        self.key = face.key
        self.setObjectName(f"card_{face.key}")
        self.name.set_text(face.name)
        self.value.shows(face.value, face.unit, "ink3" if face.reason else "ink")
        if face.reason:
            self.change.shows("", face.reason)
        else:
            self.change.shows(face.change, face.against, face.way, face.tone)
        self.status.shows(face.shape, face.word)
        self.offer.setText(face.target or face.offer)
        self.offer.setVisible(bool(face.target or face.offer))
        self.offer.setFont(font("small" if face.target else "smed"))
        retone(self.offer, "quiet" if face.target else "")
        self.spark.shows(face.spark, face.spark_target)
        said = (face.name, self.value.text, self.change.accessibleName(), face.word, face.target)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setToolTip(plain(face.hint))

    def mark(self, current: bool) -> None:
        """Show that the chart below is about this card."""
        self.current = current
        self.update()

    def _want_target(self) -> None:
        self.target_wanted.emit(self.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses the card."""
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space choose the card."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.key)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thin mark at the foot of the card the chart shows."""
        super().paintEvent(event)
        if self.current:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("pri"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 12, 12)
            painter.end()
