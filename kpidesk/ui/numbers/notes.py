"""Small questions: the note on a number, the reason for skipping a week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from kpidesk.language.platforms import account_name
from kpidesk.ui.theme import font
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import line_edit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.period import Period
    from kpidesk.domain.shop import Account
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

LONGEST = 500


def ran(dialog: Dialog) -> bool:
    """Show a dialog until it is answered; True for a yes. It is gone afterwards."""
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == Dialog.DialogCode.Accepted


class NoteDialog(Dialog):
    """One line about one number; an empty line removes the note."""

    def __init__(self, parent: QWidget, words: Words, name: str, note: str) -> None:
        super().__init__(
            parent,
            words.say("form", "Note on {name}").format(name=name),
            words.say("form", "It is kept with the number and shown in its tool tip."),
        )
        self.edit = line_edit(
            note, words.say("form", "For example: boosted on Friday"), name="note"
        )
        self.edit.setMaxLength(LONGEST)
        self.body.addWidget(self.edit)
        cancel = button(words.say("form", "Cancel"), "ghost", then=self.reject)
        keep = button(words.say("form", "Keep the note"), "primary", then=self.accept, name="act")
        self.offers(cancel, keep)
        keep.setDefault(True)
        self.edit.setFocus()

    @property
    def text(self) -> str:
        """The note."""
        return self.edit.text().strip()


class SkipDialog(Dialog):
    """Why a week is skipped, and for which accounts."""

    def __init__(
        self,
        parent: QWidget,
        words: Words,
        formats: Formats,
        week: Period,
        accounts: Sequence[Account],
    ) -> None:
        super().__init__(
            parent,
            words.say("form", "Skip {span}?").format(span=formats.span(week)),
            words.say(
                "form",
                "The week then counts as missing, never as zero, and you are not reminded of it "
                "again. It can be filled later all the same.",
            ),
        )
        self.edit = line_edit("", words.say("form", "Reason, such as: on holiday"), name="reason")
        self.edit.setMaxLength(LONGEST)
        self.body.addWidget(self.edit)
        self._boxes: list[tuple[str, QCheckBox]] = []
        for account in accounts:
            box = QCheckBox(account_name(account, words).replace("&", "&&"))
            box.setFont(font("body"))
            box.setChecked(True)
            self._boxes.append((account.id, box))
            if len(accounts) > 1:
                self.body.addWidget(box)
        cancel = button(words.say("form", "Cancel"), "ghost", then=self.reject)
        skip = button(words.say("form", "Skip the week"), "primary", then=self.accept, name="act")
        self.offers(cancel, skip)
        skip.setDefault(True)
        self.edit.setFocus()

    @property
    def reason(self) -> str:
        """Why; may be empty."""
        return self.edit.text().strip()

    @property
    def accounts(self) -> list[str]:
        """The ids of the accounts to skip the week for."""
        return [account for account, box in self._boxes if box.isChecked()]
