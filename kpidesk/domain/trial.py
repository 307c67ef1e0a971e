"""The restore test: now and then a copy is really brought back, to see that it can be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from kpidesk.domain.backup import Backup

EVERY = timedelta(days=30)
SAVES = 500
"""After so many saves a test is due whatever the clock says, so that a clock that stands still or
begins anew with each start puts none off for ever."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of bringing one copy back for a test. `generation` counts the saves the copy
    holds; `problem` is the code of what went wrong, empty when every row came back."""

    at: datetime
    generation: int
    saved_at: datetime
    """When what the copy holds was saved."""
    readings: int
    problem: str = ""

    @property
    def passed(self) -> bool:
        """True when every row came back as it was saved."""
        return not self.problem


def copy_to_try(last: Trial | None, newest_first: list[Backup], at: datetime) -> Backup | None:
    """The copy that a restore test is due for: the newest checked one, by its saves. None when
    there is none, or when the last test passed less than a month and 500 saves ago."""
    newest = next((one for one in newest_first if one.checked), None)
    if newest is None or last is None or not last.passed:
        return newest
    # A clock set back makes the last test look as if it were still to come: due again.
    is_recent = timedelta(0) <= at - last.at < EVERY
    saves = newest.content.generation - last.generation
    return None if is_recent and 0 <= saves < SAVES else newest
