"""A document laid out for one paper, and its ways out: PDF, printer, picture."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from kpidesk.domain.problem import refuse
from kpidesk.reporting.flow import Page, paginate
from kpidesk.reporting.pdf import with_catalogue
from kpidesk.reporting.style import (
    MM,
    RUNNING,
    RUNNING_STRONG,
    Style,
    clean,
    elide,
    load_fonts,
    tinted,
)
from kpidesk.reporting.typeset import LEFT, RIGHT, Lines, Run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from kpidesk.reporting.blocks import Block

MARGIN = 15 * MM
FOOTER = 6.5 * MM
RUNNING_HEAD = 9 * MM
PICTURE_WIDTH = 1080
UNITS_PER_INCH = 1440


class Paper(Enum):
    """A size of paper: width and height in millimetres, upright."""

    A4 = (210.0, 297.0)
    F4 = (215.0, 330.0)
    """Folio as sold in Indonesia; most printer lists lack it."""
    LETTER = (215.9, 279.4)

    @property
    def page_size(self) -> QPageSize:
        """The same as Qt knows it."""
        if self is Paper.A4:
            return QPageSize(QPageSize.PageSizeId.A4)
        if self is Paper.LETTER:
            return QPageSize(QPageSize.PageSizeId.Letter)
        exact = QPageSize.SizeMatchPolicy.ExactMatch
        return QPageSize(QSizeF(*self.value), QPageSize.Unit.Millimeter, "F4", exact)


@dataclass(frozen=True, slots=True)
class Document:
    """What is to be printed: blocks, and what stands at the edges of each page."""

    title: str
    author: str
    language: str
    blocks: Sequence[Block]
    running: tuple[str, str] = ("", "")
    """Left and right of the running head, from page 2 on."""
    footer: str = ""
    count: Callable[[int, int], str] = field(default=lambda n, m: f"{n}/{m}")
    """The words for page n of m."""
    accent: str = ""
    """The shop's own colour, `#rrggbb` and dark enough to read; empty for ours."""


class Sheets:
    """A document on one paper. Laying out happens once; every way out draws the same pages."""

    def __init__(self, document: Document, paper: Paper, landscape: bool = False) -> None:
        load_fonts()
        self.document, self.paper, self.landscape = document, paper, landscape
        wide, tall = (side * MM for side in paper.value)
        self.width, self.height = (tall, wide) if landscape else (wide, tall)
        inner = self.height - 2 * MARGIN - FOOTER
        self.text_width = self.width - 2 * MARGIN
        later = inner - (RUNNING_HEAD if any(document.running) else 0.0)
        with tinted(document.accent):
            self.pages: list[Page] = paginate(document.blocks, self.text_width, inner, later)

    def draw(self, painter: QPainter, number: int) -> None:
        """Paint page `number` (from 0) onto a painter whose unit is 1/20 pt."""
        with tinted(self.document.accent):
            self._draw(painter, number)

    def _draw(self, painter: QPainter, number: int) -> None:
        top = MARGIN + (RUNNING_HEAD if number and any(self.document.running) else 0.0)
        if number:
            left, right = self.document.running
            self._edge(painter, MARGIN, left, right, RUNNING_STRONG)
        for placed in self.pages[number]:
            placed.block.draw(painter, placed.box.translated(MARGIN, top))
        bottom = self.height - MARGIN - RUNNING.line
        count = self.document.count(number + 1, len(self.pages))
        self._edge(painter, bottom, self.document.footer, count, RUNNING)

    def _edge(self, painter: QPainter, y: float, left: str, right: str, style: Style) -> None:
        for text, align, one in ((left, LEFT, style), (right, RIGHT, RUNNING)):
            fits = elide(clean(text), one, self.text_width / 2 - 3 * MM)
            Lines([Run(fits, one)] if fits else [], self.text_width, align).draw(painter, MARGIN, y)

    def page_layout(self) -> QPageLayout:
        """Paper and direction without margins: the page draws to its edges itself."""
        turned = QPageLayout.Orientation
        return QPageLayout(
            self.paper.page_size,
            turned.Landscape if self.landscape else turned.Portrait,
            QMarginsF(0, 0, 0, 0),
        )

    def pdf_bytes(self) -> bytes:
        """The finished PDF, checked; raises Refused where it could not be made."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(UNITS_PER_INCH)
        writer.setTitle(clean(self.document.title))
        writer.setCreator("KPI Desk")
        if hasattr(writer, "setAuthor"):
            writer.setAuthor(clean(self.document.author))
        writer.setPageLayout(self.page_layout())
        painter = QPainter()
        if not painter.begin(writer):
            raise refuse("report_not_made")
        try:
            for number in range(len(self.pages)):
                if number and not writer.newPage():
                    raise refuse("report_not_made")
                self.draw(painter, number)
        finally:
            painter.end()
        return with_catalogue(bytes(buffer.data().data()), self.document.language)

    def picture(self, number: int, width: int = PICTURE_WIDTH) -> QImage:
        """Page `number` as an opaque picture `width` pixels wide."""
        scale = width / self.width
        image = QImage(width, round(self.height * scale), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing)
        painter.scale(scale, scale)
        self.draw(painter, number)
        painter.end()
        return image

    def print_on(self, printer: QPrinter) -> None:
        """Print all pages, or those the dialog asked for; raises Refused where it failed. On a
        smaller paper than the one laid out for, pages are made smaller, never cut."""
        first = printer.fromPage() or 1
        last = min(printer.toPage() or len(self.pages), len(self.pages))
        painter = QPainter()
        if not painter.begin(printer):
            raise refuse("print_failed")
        scale = printer.resolution() / UNITS_PER_INCH
        full = printer.pageLayout().fullRectPixels(printer.resolution())
        scale *= min(
            1.0, full.width() / (self.width * scale), full.height() / (self.height * scale)
        )
        done = True
        for number in range(first - 1, last):
            if number >= first:
                done = done and printer.newPage()
            painter.save()
            origin = printer.pageLayout().paintRectPixels(printer.resolution()).topLeft()
            if not printer.fullPage():
                painter.translate(-origin.x(), -origin.y())
            painter.scale(scale, scale)
            self.draw(painter, number)
            painter.restore()
        painter.end()
        if not done:
            raise refuse("print_failed")


def picture_bytes(image: QImage) -> bytes:
    """A picture as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise refuse("report_not_made")
    return bytes(buffer.data().data())


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in place of `path` at once; the old file survives anything that goes wrong.

    Raises Refused `report_not_written` with the file's name.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise refuse("report_not_written", name=path.name)
    if file.write(data) != len(data) or not file.flush():
        file.cancelWriting()
    if not file.commit():
        raise refuse("report_not_written", name=path.name)
