"""How well a shop file and its copies are, for the Health page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from kpidesk.domain.backup import Backup
    from kpidesk.domain.filestate import FileState
    from kpidesk.domain.trial import Trial


@dataclass(frozen=True, slots=True)
class Health:
    """What can be said of the open file. `wrong` names the parts that are not as they were
    saved, empty when all is well; `second_at` is when a copy last reached the second place."""

    state: FileState
    checked_at: datetime
    wrong: tuple[str, ...]
    backups: tuple[Backup, ...]
    trial: Trial | None
    """The last restore test of those copies, None when there was none yet."""
    second_at: datetime | None
    cloud: str | None
    """The cloud service that watches the file's folder, if any."""
    siblings: tuple[Path, ...]
    """Other copies of the same book in the same folder."""

    @property
    def is_well(self) -> bool:
        """True when every row is as it was saved."""
        return not self.wrong
