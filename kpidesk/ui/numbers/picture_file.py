"""A screenshot made small enough to keep: bounded, scaled, and refused when it is no picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_SIDE = 1_600
"""Pixels; every figure of a phone's screen can still be read."""
MOST_PIXELS = 50_000_000
MOST_BYTES = 40_000_000
QUALITY = 82


def read_picture(path: Path) -> bytes:
    """The picture file as a JPEG of at most `LONGEST_SIDE`. Raises `Refused` for what is no
    picture, and before anything is decoded for what is too large."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise refuse("picture_too_large", limit=MOST_BYTES // 1_000_000)
    except OSError:
        raise refuse("picture_not_read", name=path.name) from None
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        raise refuse("picture_too_many_pixels", width=size.width(), height=size.height())
    image = reader.read()
    if image.isNull():
        raise refuse("picture_not_read", name=path.name)
    return kept(image)


def kept(image: QImage) -> bytes:
    """A picture as it is kept: scaled down, on white where it was transparent, without the place
    and time a camera writes into its files. Raises `Refused` when it is empty or too large."""
    if image.isNull():
        raise refuse("picture_not_read", name="")
    if image.width() * image.height() > MOST_PIXELS:
        raise refuse("picture_too_many_pixels", width=image.width(), height=image.height())
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            LONGEST_SIDE,
            LONGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    from PySide6.QtGui import QPainter

    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    flat.save(buffer, "JPEG", QUALITY)  # type: ignore[call-overload]
    return bytes(content.data())
