"""The program's sentences in the chosen language; English is the source, Qt Linguist the tool."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from kpidesk.paths import resources

LANGUAGES = ("id", "en")


class Words:
    """All sentences of one language; screens, prints and commands may each hold another one."""

    def __init__(self, language: str) -> None:
        if language not in LANGUAGES:
            raise ValueError(f"no words in {language!r}")
        self.language = language
        self._translator = QTranslator()
        if not self._translator.load(f"kpidesk_{language}.qm", str(resources() / "i18n")):
            raise FileNotFoundError(f"kpidesk_{language}.qm")

    def say(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """The sentence for an English `text`; `%n` in it becomes `n` with the right plural.

        `context` is the screen or subject; `comment` keeps two uses of one English text apart.
        Places in braces stay for `.format(...)`, which the caller adds after the call, because
        the tool that collects the texts reads only plain calls.
        """
        found = self._translator.translate(context, text, comment or None, n) or text
        return found.replace("%n", str(n)) if n >= 0 else found


def mark(_context: str, text: str) -> str:
    """The text itself; tells the collecting tool that a table's text is to be translated."""
    return text
