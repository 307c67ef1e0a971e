"""Every action can be said in both languages, with the facts its drawer gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kpidesk.domain.action import action
from kpidesk.language.actions import PHRASES, phrase
from kpidesk.language.formats import Formats
from kpidesk.language.words import LANGUAGES, Words
from tests.builders import a_desk, a_reading

if TYPE_CHECKING:
    from pathlib import Path

FACTS: dict[str, Any] = {
    "handle": "@kopi",
    "metric": "reach",
    "first": "2026-08-03",
    "last": "2026-08-09",
    "n": 1_200,
    "text": "Hujan {deras}",
    "key": "er_reach",
    "name": "meta.csv",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(PHRASES))
def test_every_action_has_a_phrase(code: str, language: str) -> None:
    said = phrase(action(code, **FACTS), Words(language), Formats(language))
    assert said
    assert "{" not in said.replace("{deras}", "")


def test_undo_names_metric_and_week_as_the_screen_does(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.readings.put([a_reading(desk)])
    deed = desk.history.undo()
    desk.close()
    assert deed is not None
    said = phrase(deed, Words("id"), Formats("id"), {"reach": "Jangkauan"}.__getitem__)
    assert said.replace("\u00a0", " ") == "Jangkauan, 3–9 Agu 2026"
