from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from kpidesk.domain.catalogue import COMPILED, Catalogue, compile_book
from kpidesk.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = resources() / "catalogue"


def test_the_compiled_catalogue_is_of_the_paragraphs_beside_it() -> None:
    compiled = (FOLDER / COMPILED).read_text(encoding="utf-8")
    assert compiled == compile_book(FOLDER), "run `python resources/catalogue/build.py`"


def test_a_changed_paragraph_wins_over_the_compiled_one(tmp_path: Path) -> None:
    folder = tmp_path / "catalogue"
    shutil.copytree(FOLDER, folder)
    file = folder / "metrics" / "exposure.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("[reach]", "[renamed_reach]"), encoding="utf-8")
    found = Catalogue.read(folder)
    assert "renamed_reach" in found.metrics
    assert "reach" not in found.metrics


def test_both_ways_of_reading_give_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "catalogue"
    shutil.copytree(FOLDER, folder)
    (folder / COMPILED).write_text("{ broken", encoding="utf-8")
    assert Catalogue.read(folder) == Catalogue.read(FOLDER)
