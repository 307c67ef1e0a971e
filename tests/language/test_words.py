from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from kpidesk.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

HERE = resources() / "i18n"
SOURCES = sorted(HERE.glob("*.ts"))


def messages(file: Path) -> list[tuple[str, str, ET.Element]]:
    return [
        (context.findtext("name") or "", message.findtext("source") or "", message)
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


@pytest.mark.parametrize("file", SOURCES, ids=lambda f: f.name)
def test_no_text_is_missing_in_any_language(file: Path) -> None:
    left = [
        f"{context}: {source}"
        for context, source, message in messages(file)
        if (found := message.find("translation")) is None
        or found.get("type") in ("unfinished", "vanished", "obsolete")
        or not "".join(found.itertext()).strip()
    ]
    assert not left, "translate in Qt Linguist, then run resources/i18n/build.py"


@pytest.mark.parametrize("file", sorted(HERE.glob("*_id.ts")), ids=lambda f: f.name)
def test_a_translation_keeps_the_places_of_its_source(file: Path) -> None:
    wrong = []
    for context, source, message in messages(file):
        found = message.find("translation")
        if found is None:
            continue
        texts = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
        wrong += [
            f"{context}: {source!r} became {text!r}"
            for text in texts
            if sorted(places(text)) != sorted(places(source))
        ]
    assert not wrong


def places(text: str) -> list[str]:
    """The `{names}` in braces, and `%1`, `%n` of Qt."""
    parts = [part.split("}")[0] for part in text.split("{")[1:]]
    return parts + [f"%{part[0]}" for part in text.split("%")[1:] if part[:1] in "123n" and part]


def test_one_text_of_one_context_is_said_in_one_place() -> None:
    """The same pair in two files would let one translation hide the other."""
    seen: dict[tuple[str, str, str], str] = {}
    twice = []
    for file in sorted(HERE.glob("*_id.ts")):
        for context, source, message in messages(file):
            key = (context, source, message.findtext("comment") or "")
            if key in seen and seen[key] != file.name:
                twice.append(f"{key} in {seen[key]} and {file.name}")
            seen[key] = file.name
    assert not twice, "give each part of the program its own context"


@pytest.mark.xdist_group("linguist")
def test_the_words_in_the_code_and_the_compiled_ones_are_the_same(tmp_path: Path) -> None:
    """Collecting again changes nothing, and the .qm files are what the .ts files compile to."""
    clone = tmp_path / "program"
    for folder in ("kpidesk", "resources/i18n"):
        target = clone / folder
        target.parent.mkdir(parents=True, exist_ok=True)
        copy(resources().parent / folder, target)
    subprocess.run(
        [sys.executable, str(clone / "resources" / "i18n" / "build.py")],
        check=True,
        capture_output=True,
    )
    fresh = clone / "resources" / "i18n"
    names = {f.name for f in (*HERE.glob("*.ts"), *HERE.glob("*.qm"))}
    assert {f.name for f in (*fresh.glob("*.ts"), *fresh.glob("*.qm"))} == names
    stale = [n for n in sorted(names) if (fresh / n).read_bytes() != (HERE / n).read_bytes()]
    assert not stale, "run `python resources/i18n/build.py` and commit what it writes"


def copy(source: Path, target: Path) -> None:
    for file in source.rglob("*"):
        if file.suffix in (".py", ".ts", ".qm") and file.is_file():
            place = target / file.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.read_bytes())
