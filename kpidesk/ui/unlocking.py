"""Asking for the passphrase or the recovery key of an encrypted file.

Wrong tries are counted aloud but never held up: whoever has the file can try elsewhere, and an
owner who mistypes should not be made to wait.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from kpidesk import encryption
from kpidesk.domain.problem import Refused, refuse
from kpidesk.language.problems import sentence
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.secret import Secret
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.language.words import Words

T = TypeVar("T")


class Answer(Enum):
    """How a person left the question."""

    OPENED = "opened"
    LEFT = "left"
    NEITHER = "neither"
    """She has neither the passphrase nor the recovery key, or none of them fits."""


class Unlock(Dialog):
    """Asks until the file opens or the person leaves; the file is only read."""

    def __init__(self, parent: QWidget | None, words: Words, path: Path) -> None:
        self._words, self._path, self._tries = words, path, 0
        say = words.say
        super().__init__(
            parent,
            say("unlock", "{name} is encrypted").format(name=path.name),
            say("unlock", "Its passphrase opens it. Nothing is changed by trying."),
        )
        self.setMinimumWidth(px(500))
        self.answer = Answer.LEFT
        self.secret = Secret(words, "passphrase")
        self.field = Field("", self.secret)
        self.said = label("", "small", "bad", wrap=True, name="why_not")
        self.said.hide()
        self.other = button("", "bare", height=26, then=self._switch, name="use_recovery")
        self.body.addSpacing(6)
        self.body.addWidget(self.field)
        self.body.addWidget(self.said)
        self.body.addLayout(row(self.other, None))
        self.body.addStretch(1)
        neither = button(
            say("unlock", "I have neither…"), "link", then=self._neither, name="neither"
        )
        leave = button(say("unlock", "Cancel"), then=self.reject, name="keep")
        self.open_it = button(say("unlock", "Open"), "primary", then=self._try, name="unlock")
        self.open_it.setDefault(True)
        self.offers(leave, self.open_it, left=neither)
        self._by_recovery = True
        self._switch()

    def _switch(self) -> None:
        say = self._words.say
        self._by_recovery = not self._by_recovery
        if self._by_recovery:
            title, other = say("unlock", "Recovery key"), say("unlock", "Use the passphrase")
            hint = say("unlock", "14 groups of four; spaces and dashes do not matter")
        else:
            title, other = say("unlock", "Passphrase"), say("unlock", "Use the recovery key")
            hint = ""
        self.field.title.setText(title)
        self.secret.setAccessibleName(title)
        self.secret.setPlaceholderText(hint)
        self.secret.clear()
        self.secret.shows(self._by_recovery)
        self.other.setText(other)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        if not self.secret.text():
            return
        try:
            encryption.unlock(self._path, self.secret.text())
        except Refused as refused:
            self._tries += 1
            self._say_why(refused)
            return
        self.secret.clear()
        self.answer = Answer.OPENED
        self.accept()

    def _say_why(self, refused: Refused) -> None:
        tries = self._words.say("unlock", "%n tries so far.", "", self._tries)
        self.said.setText(f"{sentence(refused.problem, self._words)} {tries}")
        self.said.show()
        self.adjustSize()
        self.secret.selectAll()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _neither(self) -> None:
        self.answer = Answer.NEITHER
        self.reject()


def unlocked(parent: QWidget | None, words: Words, path: Path) -> Answer:
    """Ask for the key of a file where nobody gave it yet."""
    if not encryption.is_locked(path):
        return Answer.OPENED
    if not encryption.is_available():
        raise refuse("encryption_missing", name=path.name)
    dialog = Unlock(parent, words, path)
    is_open = dialog.exec() == QDialog.DialogCode.Accepted
    answer = Answer.OPENED if is_open else dialog.answer
    dialog.secret.clear()
    dialog.deleteLater()
    return answer


def retrying(parent: QWidget | None, words: Words, deed: Callable[[], T]) -> T:
    """Do a deed that opens files, and ask for the key of each that is encrypted.

    Raises `Refused` as the deed does: `passphrase_needed` where the person left the question,
    `passphrase_wrong` where she has no key.
    """
    while True:
        try:
            return deed()
        except Refused as refused:
            if refused.problem.code != "passphrase_needed":
                raise
            path = Path(str(refused.problem.fact("path")))
            answer = unlocked(parent, words, path)
            if answer is Answer.NEITHER:
                raise refuse("passphrase_wrong", name=path.name) from None
            if answer is Answer.LEFT:
                raise
