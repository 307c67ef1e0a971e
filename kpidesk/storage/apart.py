"""Long reading and writing on another thread, through a connection of its own.

A hundred thousand rows on the thread of the window would freeze it. While they are written the
window neither reads the file nor writes to it; when it is done, its `Database` catches up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from kpidesk.domain.problem import refuse
from kpidesk.storage.database import Database, Stamp

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kpidesk.domain.topic import Topic

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Apart(Generic[T]):
    """What was answered, how the file stands now, and what changed in it."""

    result: T
    stamp: Stamp
    topics: frozenset[Topic]


def read_apart(path: Path, work: Callable[[Database], T]) -> T:
    """Do `work`, which only reads, on the file at `path` as it was last saved."""
    file = Database(path, read_only=True)
    try:
        return work(file)
    finally:
        file.close()


def write_apart(path: Path, stamp: Stamp, work: Callable[[Database], T]) -> Apart[T]:
    """Do `work` on the file at `path`, which must be as `stamp` says.

    Raises `Refused` where another program saved meanwhile, and whatever `work` raises; nothing is
    stored then.
    """
    file = Database(path)
    topics: set[Topic] = set()
    file.announce = topics.update
    try:
        if file.stamp != stamp:
            raise refuse("file_changed_elsewhere", name=path.name)
        # Rows that spill out of the cache before the end would shut out the window's connection.
        file.tables.execute("PRAGMA cache_spill=0")
        result = work(file)
        return Apart(result, file.stamp, frozenset(topics))
    finally:
        file.close()
