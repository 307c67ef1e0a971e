"""Labels. Everything a person typed is shown as plain text; nothing is guessed to be markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font
from kpidesk.ui.widgets.tips import plain


def label(
    text: str = "",
    role: str = "body",
    tone: str = "ink",
    *,
    wrap: bool = False,
    tabular: bool = False,
    align: Qt.AlignmentFlag | None = None,
    name: str = "",
) -> QLabel:
    """A plain-text label of a type role and a colour role; `name` is what tests find it by."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font(role, tabular))
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    if align is not None:
        made.setAlignment(align)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if name:
        made.setObjectName(name)
    return made


def strong_label(parts: list[tuple[str, bool]], role: str = "small", tone: str = "ink2") -> QLabel:
    """A wrapped sentence in which some parts are SemiBold; every part is escaped."""
    made = label("", role, tone, wrap=True)
    made.setTextFormat(Qt.TextFormat.RichText)
    set_strong(made, parts)
    return made


def set_strong(shown: QLabel, parts: list[tuple[str, bool]]) -> None:
    """Put a sentence with some SemiBold parts into a label of `strong_label`."""
    from html import escape

    ink = colour("ink").name()
    shown.setText(
        "".join(
            f'<span style="font-weight:600;color:{ink}">{escape(text)}</span>'
            if strong
            else escape(text)
            for text, strong in parts
        )
    )
    shown.setAccessibleName("".join(text for text, _ in parts))


def retone(shown: QWidget, tone: str, prop: str = "tone") -> None:
    """Give a widget another tone (or another dynamic property) after it was made."""
    if shown.property(prop) == tone:
        return
    shown.setProperty(prop, tone)
    shown.style().unpolish(shown)
    shown.style().polish(shown)


class CutLabel(QLabel):
    """A plain one-line label that ends in … where there is no room for all of it."""

    def __init__(self, text: str, role: str = "body", tone: str = "ink") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role))
        self.setProperty("tone", tone)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), 60), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, shortened; the whole of it is in the tool tip then."""
        box = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        hidden = "" if shown == self.text() else self.text()
        if plain(hidden) != self.toolTip():
            self.setToolTip(plain(hidden))
        painter = QPainter(self)
        self.style().drawItemText(
            painter, box, Qt.AlignmentFlag.AlignVCenter, self.palette(), True, shown,
            self.foregroundRole(),
        )  # fmt: skip
        painter.end()


class ElidedLabel(QWidget):
    """One line that ends in … where there is no room; the whole text is in the tool tip."""

    def __init__(self, text: str = "", role: str = "body", tone: str = "ink") -> None:
        super().__init__()
        self._text = text
        self._tone = tone
        self.setFont(font(role))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self._set_tip()
        self.updateGeometry()
        self.update()

    def _set_tip(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self._text) > self.width()
        if not cut:
            self.setToolTip("")
            return

        self.setToolTip(plain(self._text))

    def sizeHint(self) -> QSize:
        """As wide as the text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(24, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tool tip is only there when something is hidden."""
        self._set_tip()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, shortened."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(colour(self._tone))
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
