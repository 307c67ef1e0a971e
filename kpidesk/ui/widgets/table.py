"""Tables: small quiet heads, hairlines between rows, figures at the right with even digits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from kpidesk.ui.theme import font, px

ROW = 40


def dress_table(view: QTableView, *, row_height: int = ROW, stretch: int | None = 0) -> QTableView:
    """Give a table our look; `stretch` is the column that takes the spare width."""
    view.setFont(font("body", tabular=True))
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    rows = view.verticalHeader()
    rows.hide()
    rows.setDefaultSectionSize(px(row_height))
    head = view.horizontalHeader()
    head.setFont(font("micro"))
    head.setFixedHeight(px(32))
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    if stretch is not None and view.model() is not None:
        head.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    return view
