"""Names already used in the shop, offered while one is typed: one thing, one spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from kpidesk.domain.campaign_influencer import as_used
from kpidesk.domain.channel import CHANNELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kpidesk.desk import Desk


class NameEdit(QLineEdit):
    """A line that completes names already used; any part of one finds it."""

    def __init__(self, hint: str, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setObjectName(name)
        self.setMaxLength(120)
        self._names: list[str] = []
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def offer(self, names: Iterable[str]) -> None:
        """Complete these from now on."""
        self._names = list(names)
        self._model.setStringList(self._names)

    @property
    def name(self) -> str:
        """What stands there, in the spelling already used for it."""
        typed = self.text().strip()
        return as_used(typed, self._names) if typed else ""


def influencers_used(desk: Desk) -> list[str]:
    """Whoever was named on a cost, then the accounts of influencers."""
    names = [cost.influencer for cost in desk.costs if cost.influencer]
    names += [each.handle for each in desk.accounts.all() if each.role == "influencer"]
    return _once(names)


def channels_used(desk: Desk) -> list[str]:
    """Whatever ads or orders were said to come from, then the usual ones."""
    names = [cost.channel for cost in desk.costs if cost.channel]
    names += [result.source for result in desk.results if result.source]
    return _once([*names, *CHANNELS])


def _once(names: list[str]) -> list[str]:
    found: list[str] = []
    for name in names:
        if as_used(name, found) not in found:
            found.append(name)
    return found
