"""Undo and redo as the person meets them: the step, the page it belongs to, and what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.problem import Refused
from kpidesk.language.actions import phrase
from kpidesk.language.formats import Formats

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.domain.action import Action
    from kpidesk.ui.app import Desktop
    from kpidesk.ui.widgets.cover import Cover

LARGE = 5_000
"""Rows; a step that changes more is turned elsewhere, under a sheet."""

WayBack = tuple[str, str, "Callable[[], object]"]


class Turning:
    """Turns the steps of the open file."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    def undo(self) -> None:
        """Take the last step back and say what came back."""
        say = self._desktop.words.say
        self._turn(
            say("window", "Undone: {what}"),
            say("window", "There is nothing to undo."),
            (say("window", "Redo"), "Ctrl+Y", self.redo),
            back=True,
        )

    def redo(self) -> None:
        """Do the step taken back again."""
        say = self._desktop.words.say
        self._turn(
            say("window", "Redone: {what}"),
            say("window", "There is nothing to redo."),
            (say("window", "Undo"), "Ctrl+Z", self.undo),
            back=False,
        )

    def _turn(self, done: str, nothing: str, way_back: WayBack, *, back: bool) -> None:
        desktop = self._desktop
        if desktop.desk is None or desktop.window is None:
            return
        turns = desktop.desk.history
        try:
            if turns.weight(back=back) > LARGE and not desktop.desk.read_only:
                self._turn_apart(done, way_back, back=back)
                return
            deed = turns.undo() if back else turns.redo()
        except Refused as refused:
            desktop.say_problem(refused)
            return
        if deed is None:
            desktop.toast(nothing)
        else:
            self._told(deed, done, way_back)

    def _turn_apart(self, done: str, way_back: WayBack, *, back: bool) -> None:
        desktop = self._desktop
        if desktop.desk is None:
            return
        say = desktop.words.say
        title = say("window", "Undoing a large step") if back else say("window", "Doing it again")
        cover = desktop.cover(title, say("window", "All of it or nothing."))
        desktop.jobs.run(
            desktop.desk.history.apart(back=back),
            lambda catch_up: self._turned(cover, catch_up, done, way_back),
            lambda error: self._not_turned(cover, error),
            saves=True,
        )

    def _turned(
        self,
        cover: Cover,
        catch_up: Callable[[], Action | None],
        done: str,
        way_back: WayBack,
    ) -> None:
        cover.lift()
        try:
            deed = catch_up()
        except Refused as refused:
            self._desktop.say_problem(refused)
            return
        if deed is not None:
            self._told(deed, done, way_back)

    def _not_turned(self, cover: Cover, error: Exception) -> None:
        cover.lift()
        if not isinstance(error, Refused):
            raise error
        self._desktop.say_problem(error)

    def _told(self, deed: Action, done: str, way_back: WayBack) -> None:
        desktop = self._desktop
        if deed.page:
            desktop.go(deed.page, deed.where)
        desktop.toast(done.format(what=self._phrase(deed)), *way_back)

    def _phrase(self, deed: Action) -> str:
        words = self._desktop.words
        return phrase(deed, words, Formats(words.language), self._name_of)

    def _name_of(self, key: str) -> str:
        desk = self._desktop.desk
        found = desk.catalogue.find(key) if desk is not None else None
        return found.name[self._desktop.words.language] if found is not None else key
