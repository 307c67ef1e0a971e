"""One screen: a title, actions at the right, a body. Fresh when seen, stale when not."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kpidesk.ui.theme import px
from kpidesk.ui.widgets.text import CutLabel, ElidedLabel

if TYPE_CHECKING:
    from kpidesk.domain.topic import Topic
    from kpidesk.ui.house import House

MARGIN = 24
WIDEST = 1440
"""Content grows no wider than this; a line too long is not read."""
_BAR = 10


class Page(QWidget):
    """A screen in the rail. A subclass names its `id` and what it `watches`, builds its widgets
    into `self.body` and `self.tools`, and shows the file's values in `refresh`."""

    id: ClassVar[str]
    watches: ClassVar[frozenset[Topic]] = frozenset()

    def __init__(self, house: House, title: str, sub: str = "", *, scrolls: bool = True) -> None:
        """`scrolls` is False for a page that fits its own content (a table that scrolls)."""
        super().__init__()
        self.house = house
        self.words = house.words
        self.formats = house.formats
        self.desk = house.desk
        self.title = CutLabel(title, "h1")
        self.title.setObjectName("title")
        self.sub = ElidedLabel(sub, "small", "ink3")
        self.sub.setObjectName("sub")
        self.tools = QHBoxLayout()
        self.tools.setSpacing(10)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header())
        inner = QWidget()
        inner.setProperty("kind", "body")
        inner.setMaximumWidth(WIDEST + 2 * MARGIN)
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(MARGIN, 2, MARGIN, 18)
        self.body.setSpacing(12)
        self.scroller: QScrollArea | None = None
        if scrolls:
            self.scroller = _scroll_area(inner)
            self.scroller.verticalScrollBar().rangeChanged.connect(self._make_room_for_bar)
            outer.addWidget(self.scroller, 1)
        else:
            outer.addWidget(inner, 1)

    def _header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(px(66))
        header.setMaximumWidth(WIDEST + 2 * MARGIN)
        names = QVBoxLayout()
        names.setSpacing(3)
        names.addStretch(1)
        names.addWidget(self.title)
        names.addWidget(self.sub)
        names.addStretch(1)
        inside = QHBoxLayout(header)
        inside.setContentsMargins(MARGIN, 4, MARGIN, 0)
        inside.setSpacing(16)
        inside.addLayout(names, 1)
        inside.addLayout(self.tools)
        return header

    def _make_room_for_bar(self, _low: int, high: int) -> None:
        right = MARGIN - _BAR if high > 0 else MARGIN
        self.body.setContentsMargins(MARGIN, 2, right, 18)

    def refresh(self) -> None:
        """Read what the page shows from the desk and show it; computes nothing itself."""

    def enter(self, where: str = "") -> None:
        """The page is being looked at; `where` says what to show first."""

    def leave(self) -> None:
        """The page is no longer looked at."""

    def may_leave(self) -> bool:
        """False where something typed would be lost and the person wants to stay."""
        return True


def _scroll_area(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    area.setWidget(inner)
    area.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return area
