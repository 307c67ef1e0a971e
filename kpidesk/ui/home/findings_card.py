"""What is worth knowing this week, each with a link to its chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kpidesk.domain.findings import Finding, FindingKind
from kpidesk.language.findings import Findings
from kpidesk.ui.icons import pixmap
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import clear
from kpidesk.ui.widgets.text import strong_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent

    from kpidesk.domain.scope import Scope
    from kpidesk.ui.house import House

SHOWN = 3
ICONS = {
    FindingKind.STREAK: "target",
    FindingKind.PARTED: "triangle-alert",
    FindingKind.FORMAT: "sparkles",
    FindingKind.GONE: "smartphone",
}


class FindingsCard(Card):
    """At most three sentences; pressing one opens the chart behind it."""

    def __init__(self, house: House) -> None:
        super().__init__(house.words.say("home", "Findings"), margins=(18, 12, 12, 12), gap=6)
        self._house = house
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def shows(self, found: Sequence[Finding], scope: Scope) -> None:
        """Write the weightiest; hide where there is nothing to say."""
        clear(self._rows)
        wording = Findings(scope, self._house.words, self._house.formats)
        for finding in found[:SHOWN]:
            one = FindingRow(finding, wording.parts(finding))
            one.pressed.connect(lambda link: self._house.go("charts", link))
            self._rows.addWidget(one)
        self.setVisible(bool(found))


class FindingRow(QFrame):
    """An icon in a tile and one sentence; `pressed` carries the link to the chart."""

    pressed = Signal(str)

    def __init__(self, finding: Finding, parts: list[tuple[str, bool]]) -> None:
        super().__init__()
        self._link = finding.link
        self.setObjectName("finding")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tone = {True: "good", False: "warn", None: "neu"}[finding.is_good]
        self.label = strong_label(parts)
        self.label.setMinimumWidth(0)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 4, 6, 4)
        inside.setSpacing(10)
        inside.addWidget(_tile(ICONS.get(finding.kind, "chart-line"), tone), 0, _TOP)
        inside.addWidget(self.label, 1)
        self.setAccessibleName(self.label.accessibleName())

    def _press(self) -> None:
        self.pressed.emit(self._link)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the chart."""
        if self.rect().contains(event.position().toPoint()):
            self._press()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space open it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Underline nothing, only tint: the row is a button."""
        self.setProperty("kind", "quiet")
        self._restyle()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Back to plain."""
        self.setProperty("kind", "")
        self._restyle()
        super().leaveEvent(event)

    def _restyle(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)


_TOP = Qt.AlignmentFlag.AlignTop


def _tile(icon: str, tone: str) -> QWidget:
    tile = QFrame()
    tile.setProperty("kind", "tile")
    tile.setProperty("tone", tone)
    tile.setFixedSize(px(28), px(28))
    picture = QLabel()
    picture.setPixmap(pixmap(icon, tone, 16, tile.devicePixelRatioF()))
    picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
    inside = QHBoxLayout(tile)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(picture)
    return tile
