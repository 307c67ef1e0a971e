"""The state of saving as a shape and a word: saving, saved at a time, not saved and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.clock import now
from kpidesk.ui.widgets.status import Shape, Status
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words


class SaveState(Status):
    """Always there, so that nobody has to wonder; the sentence of a failure is its tool tip."""

    def __init__(self, words: Words, formats: Formats) -> None:
        super().__init__(Shape.DONE, "")
        self._words, self._formats = words, formats
        self.setObjectName("save_state")
        self.ready()

    def ready(self) -> None:
        """Nothing was typed yet, and everything there is is kept."""
        self.shows(Shape.DONE, self._words.say("saving", "All saved"))

    def saving(self) -> None:
        """A number is on its way to the disk."""
        self.shows(Shape.ON_TRACK, self._words.say("saving", "Saving…"))

    def saved(self) -> None:
        """It is on the disk."""
        at = self._formats.time(now().astimezone())
        self.shows(Shape.DONE, self._words.say("saving", "Saved {time}").format(time=at))

    def not_saved(self, why: str) -> None:
        """It is not; `why` is the sentence."""
        self.shows(Shape.BEHIND, self._words.say("saving", "NOT SAVED"))
        self.setToolTip(plain(why))
        self.setAccessibleDescription(why)

    def read_only(self) -> None:
        """The file may only be read."""
        self.shows(Shape.NONE, self._words.say("saving", "Read only"))
