"""The words that stand beside numbers on phones: which metric each of them means."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kpidesk.domain.catalogue import Catalogue


def screen_words(folder: Path, catalogue: Catalogue, platform: str) -> dict[str, list[str]]:
    """Words by metric key, each word for one metric only: what people and phones call it, then
    what the catalogue calls it, which wins. Every metric is there, so that a number of one that
    is not asked for is not taken for another's."""
    owner: dict[str, str] = {}
    for key, entry in _table(folder / "synonyms.toml").items():
        if isinstance(entry, dict):
            owner |= {word.casefold(): key for word in entry.get("words", ())}
    for key, words in _table(folder / "screens.toml").items():
        owner |= {word.casefold(): key for word in words}
    for metric in catalogue.metrics.values():
        label = metric.label(platform)
        names = (metric.name.id, metric.name.en, label.id, label.en)
        owner |= {word.casefold(): metric.key for word in names if word}
    for key in catalogue.form(platform):
        label = catalogue.metrics[key].label(platform)
        owner |= {word.casefold(): key for word in (label.id, label.en) if word}
    found: dict[str, list[str]] = {}
    for word, key in owner.items():
        if key in catalogue.metrics:
            found.setdefault(key, []).append(word)
    return found


def _table(file: Path) -> Mapping[str, dict[str, list[str]]]:
    return tomllib.loads(file.read_text(encoding="utf-8"))
