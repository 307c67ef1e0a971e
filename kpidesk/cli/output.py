"""What a command answers: plain text, or one JSON document."""

from __future__ import annotations

import json
import locale
import sys
from typing import TYPE_CHECKING

from kpidesk.language.formats import Formats
from kpidesk.language.problems import sentence
from kpidesk.language.words import LANGUAGES, Words

if TYPE_CHECKING:
    from kpidesk.domain.problem import Problem


def system_language() -> str:
    """Indonesian where the system says so, else English."""
    spoken = (locale.getlocale()[0] or "").lower()
    return "id" if spoken.startswith(("id", "in_", "indonesian")) else "en"


class Output:
    """Where a command's answer goes; the language is the asked one, else the file's, else the
    system's."""

    def __init__(self, as_json: bool, language: str | None) -> None:
        self.as_json = as_json
        self._asked = language
        self._speak(language or system_language())

    def _speak(self, language: str, currency: str = "IDR") -> None:
        self.words = Words(language)
        self.formats = Formats(language, currency)

    def speak_as(self, file_language: str, currency: str) -> None:
        """Answer in the file's language unless another was asked for."""
        language = self._asked or file_language
        self._speak(language if language in LANGUAGES else "en", currency)

    def answer(self, document: object, text: str) -> int:
        """Print the answer in the form asked for; 0."""
        if self.as_json:
            text = json.dumps(document, ensure_ascii=False, indent=1)
        sys.stdout.write(text.rstrip("\n") + "\n")
        return 0

    def refuse(self, problem: Problem, **more: object) -> int:
        """Say the problem in one sentence on standard error (and as JSON when asked); 1."""
        said = sentence(problem, self.words)
        if self.as_json:
            error = {"error": {"code": problem.code, "message": said}, **more}
            sys.stdout.write(json.dumps(error, ensure_ascii=False, indent=1) + "\n")
        return self.complain(said)

    def complain(self, text: str) -> int:
        """Write one sentence on standard error; 1."""
        sys.stderr.write(text + "\n")
        return 1
