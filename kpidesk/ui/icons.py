"""An icon in today's colour: Lucide drawings, thinner than they come, tinted by role."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kpidesk.paths import resources
from kpidesk.ui.theme import colour


@cache
def _drawing(name: str) -> str:
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', 'stroke-width="1.75"')


@cache
def _tinted(name: str, tint: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", tint).encode()))
    drawing.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, role: str = "ink2", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The drawing `resources/icons/<name>.svg` in the colour of a role, `size` px square."""
    return _tinted(name, colour(role).name(), size, ratio)


def icon(name: str, role: str = "ink2", size: int = 16, on: str = "") -> QIcon:
    """An icon for buttons and menus, sharp on the finest screen; `on` is the role when checked."""
    made = QIcon()
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    plain = pixmap(name, role, size, ratio)
    made.addPixmap(plain)
    made.addPixmap(plain, QIcon.Mode.Selected)
    made.addPixmap(pixmap(name, "off", size, ratio), QIcon.Mode.Disabled)
    if on:
        made.addPixmap(pixmap(name, on, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made
