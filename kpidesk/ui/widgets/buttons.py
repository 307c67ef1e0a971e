"""Buttons: one filled one in a view, the rest outline or text; words name the act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from kpidesk.ui.icons import icon as drawn
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Callable

_ICON_ROLE = {
    "primary": "onpri",
    "ghost": "ink2",
    "link": "pritext",
    "bare": "pritext",
    "plain": "ink2",
    "danger": "bad",
    "icon": "ink2",
    "ontip": "ontip",
    "choice": "ink2",
}
_GAP = "\u2009\u2009"
"""Qt leaves four pixels between icon and text; these thin spaces make it seven."""


def button(
    text: str,
    kind: str = "ghost",
    icon: str = "",
    *,
    then: Callable[[], object] | None = None,
    height: int = 34,
    name: str = "",
    trailing: bool = False,
) -> QPushButton:
    """A button; `kind` is primary, ghost, link, bare (a link without padding), danger,
    plain or ontip.

    `then` is called when it is pressed; `trailing` puts the icon behind the text.
    """
    made = QPushButton(f"{_GAP}{text}" if icon and text and not trailing else text)
    made.setProperty("kind", kind)
    made.setFont(font("strong" if kind != "plain" else "body"))
    made.setFixedHeight(px(height))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.setAccessibleName(text)
    if icon:
        made.setIcon(drawn(icon, _ICON_ROLE[kind]))
        made.setIconSize(QSize(16, 16))
        if trailing:
            made.setText(f"{text}{_GAP}")
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if name:
        made.setObjectName(name)
    if then is not None:
        made.clicked.connect(lambda _on=False: then())
    return made


def icon_button(
    icon: str,
    hint: str,
    then: Callable[[], object] | None = None,
    *,
    size: int = 30,
    role: str = "ink2",
    name: str = "",
) -> QPushButton:
    """A square button with only an icon; `hint` is its tool tip and its name for screen readers."""
    made = QPushButton()
    made.setProperty("kind", "icon")
    made.setFixedSize(px(size), px(size))
    made.setIcon(drawn(icon, role))
    made.setIconSize(QSize(16, 16))
    made.setToolTip(plain(hint))
    made.setAccessibleName(hint)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if name:
        made.setObjectName(name)
    if then is not None:
        made.clicked.connect(lambda _on=False: then())
    return made


def menu_button(
    text: str,
    entries: list[tuple[str, str, Callable[[], object]]],
    *,
    kind: str = "ghost",
    name: str = "",
) -> QPushButton:
    """A button that opens a menu; entries are (text, icon or "", what to do), ("", …) a line."""
    made = button(text, kind, "chevron-down", trailing=True, name=name)
    menu = QMenu(made)
    for title, drawing, then in entries:
        if not title:
            menu.addSeparator()
            continue
        act = menu.addAction(title)
        if drawing:
            act.setIcon(drawn(drawing))
        act.triggered.connect(lambda _on=False, then=then: then())
    made.setMenu(menu)
    return made
