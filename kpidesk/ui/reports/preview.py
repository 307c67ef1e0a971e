"""The drawn pages of a report: one under another, larger and smaller, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button, icon_button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import label
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.language.words import Words

STEPS = (0.5, 0.65, 0.8, 1.0, 1.25, 1.6, 2.0)
"""Sizes of the page beside one that fills the width."""
_AIR = 22


class Preview(Card):
    """Shows pictures of pages. `resized` asks for pictures of the new width."""

    resized = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__(margins=(0, 0, 0, 0), gap=0)
        self.setObjectName("preview")
        self._words = words
        self._step = 2
        self._pages: list[QLabel] = []
        self.pages = 0
        say = words.say
        self.back = icon_button("chevron-left", say("reports", "Previous page"), self._back)
        self.on = icon_button("chevron-right", say("reports", "Next page"), self._on, name="on")
        self.place = label("", "smed", "ink2", tabular=True, name="place")
        self.smaller = icon_button("zoom-out", say("reports", "Smaller"), self._smaller)
        self.larger = icon_button("zoom-in", say("reports", "Larger"), self._larger, name="larger")
        self.percent = button("", "plain", height=30, then=self._full, name="percent")
        self.percent.setToolTip(plain(say("reports", "Page as wide as the view")))
        self.note = label("", "small", "ink3", name="note")
        bar = row(self.back, self.place, self.on, 10, self.note, None, self.smaller, self.percent,
                  self.larger, gap=4, margins=(10, 6, 10, 6))  # fmt: skip
        self.body.addLayout(bar)
        self.area = QScrollArea()
        self.area.setObjectName("pages")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(say("reports", "Preview of the pages"))
        self.area.verticalScrollBar().valueChanged.connect(lambda _value: self._tell())
        inner = QWidget()
        inner.setProperty("kind", "desk")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(_AIR, _AIR, _AIR, _AIR)
        self._column.setSpacing(_AIR)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area.setWidget(inner)
        self.body.addWidget(self.area, 1)
        self._tell()

    @property
    def wanted(self) -> int:
        """How many pixels wide a page is to be drawn, screen scale included."""
        room = max(self.area.viewport().width() - 2 * _AIR, 200)
        return round(room * STEPS[self._step] * self.devicePixelRatioF())

    def shows(self, images: Sequence[QImage]) -> None:
        """Show the pages; the place on the page is kept."""
        while len(self._pages) > len(images):
            gone = self._pages.pop()
            self._column.removeWidget(gone)
            gone.deleteLater()
        for number, image in enumerate(images):
            if number == len(self._pages):
                sheet = QLabel()
                sheet.setProperty("kind", "sheet")
                self._pages.append(sheet)
                self._column.addWidget(sheet)
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._pages[number].setPixmap(picture)
            size = picture.deviceIndependentSize().toSize()
            self._pages[number].setFixedSize(size.width() + 2, size.height() + 2)
        self.pages = len(images)
        self._tell()

    def says(self, text: str) -> None:
        """A short remark in the bar, such as that pages are being drawn."""
        self.note.setText(text)

    @property
    def page(self) -> int:
        """The page at the upper part of the view, from 0."""
        top = self.area.verticalScrollBar().value() + self.area.viewport().height() // 3
        above = [n for n in range(len(self._pages)) if self._top(n) <= top]
        return above[-1] if above else 0

    def _top(self, page: int) -> int:
        return _AIR + sum(sheet.height() + _AIR for sheet in self._pages[:page])

    def go(self, page: int) -> None:
        """Bring a page to the top of the view."""
        if 0 <= page < len(self._pages):
            self.area.verticalScrollBar().setValue(self._top(page) - _AIR)
            self._tell(page)

    def _back(self) -> None:
        self.go(self.page - 1)

    def _on(self) -> None:
        self.go(self.page + 1)

    def _smaller(self) -> None:
        self._zoom(self._step - 1)

    def _larger(self) -> None:
        self._zoom(self._step + 1)

    def _full(self) -> None:
        self._zoom(STEPS.index(1.0))

    def _zoom(self, step: int) -> None:
        if 0 <= step < len(STEPS) and step != self._step:
            self._step = step
            self._tell()
            self.resized.emit()

    def _tell(self, page: int | None = None) -> None:
        shown = self.page if page is None else page
        said = self._words.say("reports", "Page {n} of {m}")
        self.place.setText(said.format(n=shown + 1, m=self.pages) if self.pages else "")
        self.back.setEnabled(shown > 0)
        self.on.setEnabled(shown < self.pages - 1)
        self.smaller.setEnabled(self._step > 0)
        self.larger.setEnabled(self._step < len(STEPS) - 1)
        self.percent.setText(f"{round(STEPS[self._step] * 100)}%")
        self.percent.setFixedWidth(px(58))
        self.percent.setFont(font("smed"))

    def sizeHint(self) -> QSize:
        """Takes what room there is."""
        return QSize(px(620), px(560))
