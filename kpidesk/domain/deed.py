"""What was done to the shop file, as lines of the change log, and a value's earlier versions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from kpidesk.domain.action import Action
    from kpidesk.domain.reading import Reading


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of the change log. `at` is in UTC; `changes` counts the rows it touched.

    `kind` is "do", "undo" or "redo"; `state` is "done" (it stands), "undone" (it can be redone)
    or "dropped" (taken back, and something else was done since).
    """

    id: int
    action: Action
    at: datetime
    device: str
    kind: str
    state: str
    changes: int


@dataclass(frozen=True, slots=True)
class Version:
    """One change of a reading: what it was and became (None: there was none), and by what."""

    deed: Deed
    before: Reading | None
    after: Reading | None
