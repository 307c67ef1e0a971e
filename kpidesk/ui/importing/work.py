"""One file on its way into the shop: what runs elsewhere, what it needs, and how it is stopped."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING

from kpidesk.clock import today
from kpidesk.domain.plan import CHANGED_QUESTION, EACH, KEEP, REPLACE, Key, Plan, plan
from kpidesk.importing.asking import Asking, asking_for
from kpidesk.importing.progress import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kpidesk.desk import Desk
    from kpidesk.domain.incoming import Draft
    from kpidesk.importing.table import Book


@dataclass(slots=True)
class Work:
    """The file being read and the answers given so far. `tell` gets how far it is, 0 to 1."""

    path: Path
    answers: dict[str, str] = field(default_factory=dict)
    kept: dict[Key, bool] = field(default_factory=dict)
    """What was chosen for single values that differ: True keeps the shop's."""
    tell: Callable[[float], None] = lambda _done: None
    book: Book | None = None
    stopped: Event = field(default_factory=Event)

    def progress(self, done: float) -> None:
        """Pass on how far it is; raises `Cancelled` once the person stopped it."""
        if self.stopped.is_set():
            raise Cancelled
        self.tell(done)

    def asking(self, desk: Desk) -> Asking:
        """The shop's side, read on the GUI thread before the work begins."""
        return asking_for(
            desk.shop.get(),
            desk.accounts.all(),
            desk.catalogue.metrics,
            desk.imports.remembered(),
            dict(self.answers),
            today(),
            self.progress,
        )

    def read(self, asking: Asking) -> Draft:
        """Open the file where that is still to do, and draft it; runs elsewhere."""
        from kpidesk.importing.door import draft, scan

        if self.book is None:
            self.book = scan(self.path, self.progress)
        return draft(self.book, asking)

    def compare(self, made: Draft, desk: Desk) -> Callable[[], Plan]:
        """The comparison with the shop, to be run elsewhere."""
        known = desk.imports.knowing(made)
        metrics = desk.catalogue.metrics
        answers = dict(self.answers)
        return lambda: plan(made, known(), metrics, answers)

    def given(self) -> dict[str, str]:
        """The answers as the shop notes them with the import."""
        if not self.kept:
            return dict(self.answers)
        choices = set(self.kept.values())
        how = EACH if len(choices) > 1 else KEEP if True in choices else REPLACE
        return {**self.answers, CHANGED_QUESTION: how}

    def close(self) -> None:
        """Drop the private copy of the file."""
        if self.book is not None:
            self.book.close()
            self.book = None
