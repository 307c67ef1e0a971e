"""Keep or replace, row by row: two buttons drawn into the last column of a conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QIcon, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from kpidesk.ui.importing.lines import KEPT, ReasonDelegate
from kpidesk.ui.theme import colour, font, px

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QObject
    from PySide6.QtGui import QFont

    from kpidesk.language.words import Words

Index = QModelIndex | QPersistentModelIndex


class ChoiceDelegate(ReasonDelegate):
    """Draws the two buttons where a row is a conflict, and the reason everywhere else."""

    chosen = Signal(int, bool)
    """Row, and True to keep the shop's value."""

    def __init__(self, parent: QObject, words: Words) -> None:
        super().__init__(parent)
        say = words.say
        self._words = (say("import", "Keep"), say("import", "Replace"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the chosen button filled, the other one as an outline."""
        kept = index.data(KEPT)
        if kept is None:
            super().paint(painter, option, index)
            return
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text, plain.icon = "", QIcon()
        plain.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for keep, word, box in self._buttons(option):
            is_chosen = kept is keep
            painter.setPen(QPen(colour("pri" if is_chosen else "line2"), 1))
            painter.setBrush(colour("pri") if is_chosen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 7, 7)
            painter.setFont(_font(chosen=is_chosen))
            painter.setPen(colour("onpri" if is_chosen else "ink2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click on a button chooses."""
        is_click = event.type() == QEvent.Type.MouseButtonRelease
        if is_click and isinstance(event, QMouseEvent) and index.data(KEPT) is not None:
            for keep, _word, box in self._buttons(option):
                if box.contains(event.position()):
                    self.chosen.emit(index.row(), keep)
                    return True
        return super().editorEvent(event, model, option, index)

    def _buttons(self, option: QStyleOptionViewItem) -> list[tuple[bool, str, QRectF]]:
        metrics = QFontMetricsF(_font(chosen=True))
        left, made = option.rect.left() + 10.5, []
        height = min(px(26), option.rect.height() - 6)
        top = option.rect.center().y() - height / 2 + 0.5
        for keep, word in zip((True, False), self._words, strict=True):
            width = metrics.horizontalAdvance(word) + 2 * px(11)
            made.append((keep, word, QRectF(left, top, width, height)))
            left += width + 6
        return made


def _font(*, chosen: bool) -> QFont:
    return font("sstrong" if chosen else "small")
