"""Questions: the title asks, the body says what follows and how it is undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from kpidesk.ui.focus import FocusRing
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kpidesk.language.words import Words

T = TypeVar("T")


class Dialog(QDialog):
    """A dialog of our look: question, consequence, content, buttons at the right."""

    def __init__(self, parent: QWidget | None, question: str, consequence: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setMinimumWidth(px(440))
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(22, 20, 22, 18)
        self.inside.setSpacing(8)
        head = label(question, "h2", wrap=True)
        self.inside.addWidget(head)
        if consequence:
            self.inside.addWidget(label(consequence, "body", "ink2", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.inside.addLayout(self.body)
        self.inside.addSpacing(10)
        FocusRing(self)

    def offers(self, *buttons: QWidget, left: QWidget | None = None) -> None:
        """Put the buttons at the foot, the safe one first."""
        parts = [left] if left is not None else []
        self.inside.addLayout(row(*parts, None, *buttons, gap=10))


def ask(
    parent: QWidget | None,
    words: Words,
    question: str,
    consequence: str,
    act: str,
    *,
    danger: bool = False,
    keep: str = "",
) -> bool:
    """Ask before doing; True when the person wants it. Escape is the safe answer.

    `act` names the deed on its button; for a deed that destroys the filled button keeps.
    """
    dialog = Dialog(parent, question, consequence)
    stay = keep or words.say("dialog", "Cancel")
    no = button(stay, "primary" if danger else "ghost", then=dialog.reject, name="keep")
    yes = button(act, "danger" if danger else "primary", then=dialog.accept, name="act")
    dialog.offers(no, yes)
    (no if danger else yes).setDefault(True)
    (no if danger else yes).setFocus(Qt.FocusReason.OtherFocusReason)
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer


def choose(
    parent: QWidget | None,
    words: Words,
    question: str,
    consequence: str,
    ways: Mapping[T, str],
    *,
    danger: T,
) -> T | None:
    """Ask which of several ways on is wanted; None for none of them, which is the safe answer.

    `ways` gives each the text of its button, which has its name; `danger` can cost something.
    """
    dialog = Dialog(parent, question, consequence)
    chosen: list[T] = []

    def take(way: T) -> None:
        chosen.append(way)
        dialog.accept()

    no = button(words.say("dialog", "Cancel"), "primary", then=dialog.reject, name="keep")
    made = [
        button(text, "danger" if way == danger else "ghost", then=partial(take, way), name=str(way))
        for way, text in ways.items()
    ]
    dialog.offers(no, *made)
    no.setDefault(True)
    no.setFocus(Qt.FocusReason.OtherFocusReason)
    dialog.exec()
    dialog.deleteLater()
    return chosen[0] if chosen else None


def tell(parent: QWidget | None, words: Words, title: str, text: str) -> None:
    """Say what happened, what was kept and what to do."""
    dialog = Dialog(parent, title, text)
    close = button(words.say("dialog", "Close"), "primary", then=dialog.accept, name="act")
    dialog.offers(close)
    close.setDefault(True)
    dialog.exec()
    dialog.deleteLater()
