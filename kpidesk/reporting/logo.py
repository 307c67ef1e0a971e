"""The shop's logo: made small and plain before it is kept, drawn at the page's top right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from kpidesk.domain.problem import refuse
from kpidesk.reporting.blocks import Block
from kpidesk.reporting.output import picture_bytes
from kpidesk.reporting.style import MM

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_SIDE = 600
"""Pixels of the longer side once kept: 300 dpi on 50 mm."""
LARGEST_FILE = 60_000_000
MOST_PIXELS = 64_000_000
SIGNATURES = {
    b"\x89PNG": b"png",
    b"\xff\xd8\xff": b"jpeg",
    b"GIF8": b"gif",
    b"BM": b"bmp",
    b"RIFF": b"webp",
}
"""First bytes → kind. Whatever else it is, Qt is not asked: a drawing would already be followed."""
TALL = 16 * MM


def read_logo(path: Path) -> bytes:
    """A picture file as a small PNG. Raises `Refused` for what is no plain picture.

    Only pictures made of dots are read: drawings (SVG) may point to other files.
    """
    try:
        too_large = path.stat().st_size > LARGEST_FILE
        with path.open("rb") as file:
            start = file.read(8)
    except OSError:
        raise refuse("logo_unreadable", name=path.name) from None
    kind = next((kind for sign, kind in SIGNATURES.items() if start.startswith(sign)), None)
    if kind is None:
        raise refuse("logo_unreadable", name=path.name)
    reader = QImageReader(str(path), kind)
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if too_large or size.width() * size.height() > MOST_PIXELS:
        raise refuse("logo_too_large", name=path.name)
    if not size.isValid():
        raise refuse("logo_unreadable", name=path.name)
    if max(size.width(), size.height()) > LARGEST_SIDE:
        reader.setScaledSize(
            size.scaled(QSize(LARGEST_SIDE, LARGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    if image.isNull():
        raise refuse("logo_unreadable", name=path.name)
    return picture_bytes(image.convertToFormat(QImage.Format.Format_ARGB32))


class Logo(Block):
    """A picture at the right edge, at most 16 mm tall; never larger than its dots allow."""

    def __init__(self, content: bytes) -> None:
        buffer = QBuffer()
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, b"PNG")
        self.image = reader.read()

    def _size(self, width: float) -> tuple[float, float]:
        if self.image.isNull():
            return (0.0, 0.0)
        wide, tall = self.image.width(), self.image.height()
        scale = min(TALL / tall, width / wide)
        return (wide * scale, tall * scale)

    def height(self, width: float, /) -> float:
        """As tall as the picture is at this width."""
        return self._size(width)[1]

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """At the right edge of the box."""
        wide, tall = self._size(box.width())
        if wide:
            painter.drawImage(QRectF(box.right() - wide, box.y(), wide, tall), self.image)
