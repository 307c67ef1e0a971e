"""What a screen is handed: the open file, the words, and the few things it may ask the shell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kpidesk.desk import Desk
    from kpidesk.domain.key import Key
    from kpidesk.domain.shop import Account, Shop
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words
    from kpidesk.ui.jobs import Jobs
    from kpidesk.ui.local_settings import Settings
    from kpidesk.ui.theme import Theme
    from kpidesk.ui.warm import Warm
    from kpidesk.ui.widgets.cover import Cover


class Shell(Protocol):
    """What the program around the screens does for them."""

    def go(self, page: str, where: str = "") -> None:
        """Show another page; `where` is what it needs to show the right place."""

    def toast(
        self,
        text: str,
        act: str = "",
        key: str = "",
        then: Callable[[], object] | None = None,
        *,
        warns: bool = False,
    ) -> None:
        """Say one sentence at the bottom left, with one way on; `warns` when something did not go
        well."""

    def cover(
        self, title: str, text: str = "", stop: tuple[str, Callable[[], object]] | None = None
    ) -> Cover:
        """Lie a sheet over the window while something long is being saved; `stop` is the word on
        a button and what it does. `lift` it when it is done."""

    def undo(self) -> None:
        """Take the last step back and say what came back."""

    def redo(self) -> None:
        """Do the step taken back again."""

    def welcome(self) -> None:
        """Show the first screen: demo, new shop, open a file."""

    def open(self, path: Path, *, read_only: bool = False, older_is_fine: bool = False) -> bool:
        """Open a shop file instead of the present one; False (and said) when it cannot be."""

    def pin_changed(self) -> None:
        """Count the idle minutes anew, or not at all, after the curtain's PIN was set."""

    def rekey(self, key: Key | None) -> bool:
        """Encrypt the open file with a key, or make it plain; it is opened anew."""

    def bring_back(self, copy: Path, path: Path) -> bool:
        """Restore a copy as the shop file `path` and open it."""

    def create(self, path: Path, shop: Shop, accounts: list[Account]) -> bool:
        """Make a shop file and open it; False (and said) when it cannot be."""

    def demo(self) -> None:
        """Make the demo shop where it is missing, and open it."""

    def rebuild(self) -> None:
        """Build the window again in the language, theme and text size of the settings."""


@dataclass(frozen=True, kw_only=True)
class Porch:
    """What a screen has before a shop file is open."""

    words: Words
    formats: Formats
    theme: Theme
    settings: Settings
    jobs: Jobs
    warm: Warm
    shell: Shell

    def go(self, page: str, where: str = "") -> None:
        """Show another page."""
        self.shell.go(page, where)


@dataclass(frozen=True, kw_only=True)
class House(Porch):
    """The porch and the open shop file."""

    desk: Desk

    def titled(self, title: str) -> str:
        """The title of a dialog that writes a file others can read, which it says where the shop
        itself is encrypted."""
        if not self.desk.is_encrypted:
            return title
        marked = self.words.say("house", "{title} \u2013 this file will not be encrypted")
        return marked.format(title=title.rstrip("\u2026"))
