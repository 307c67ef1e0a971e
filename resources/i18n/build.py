"""Collects the program's texts into .ts files (Qt Linguist) and compiles them into .qm files.

    python resources/i18n/build.py          collect and compile
    python resources/i18n/build.py compile  compile only

One .ts per part of the program and language keeps changes small; English holds plurals only.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent.parent / "kpidesk"
LANGUAGES = ("id", "en")


def parts() -> dict[str, list[Path]]:
    """The source files of each part: a floor, or a screen of its own under `ui`."""
    found: dict[str, list[Path]] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        folders = file.relative_to(PACKAGE).parts[:-1][:2]
        name = "_".join(folders) or "kpidesk"
        found.setdefault(name, []).append(file)
    return {name: files for name, files in found.items() if any(_speaks(f) for f in files)}


def _speaks(file: Path) -> bool:
    text = file.read_text(encoding="utf-8")
    return ".say(" in text or "mark(" in text


def tool(name: str) -> str:
    """The path of `lupdate` or `lrelease` as PySide6 ships it."""
    beside = Path(sys.executable).with_name(f"pyside6-{name}")
    return str(beside) if beside.exists() else shutil.which(f"pyside6-{name}") or name


def collect() -> None:
    """Bring every .ts up to date with the source; finished translations are kept."""
    with TemporaryDirectory() as folder:
        for name, files in parts().items():
            spoken = Path(folder) / f"{name}.py"
            spoken.write_text("".join(map(calls, files)), encoding="utf-8")
            for language in LANGUAGES:
                plural = ["-pluralonly"] if language == "en" else []
                subprocess.run(
                    [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *plural]
                    + ["-source-language", "en", "-target-language", language, str(spoken)]
                    + ["-ts", str(HERE / f"{name}_{language}.ts")],
                    check=True,
                    stdout=subprocess.DEVNULL,
                )
                _drop_if_empty(HERE / f"{name}_{language}.ts")


def calls(file: Path) -> str:
    """Every `say(…)` and `mark(…)` of a source file as a bare `translate(…)` that lupdate reads.

    lupdate alone passes over calls whose count is not a literal, and their plurals with them.
    """
    found = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or _name(node.func) not in ("say", "mark"):
            continue
        texts = [a.value for a in node.args if isinstance(a, ast.Constant)]
        if len(texts) < 2 or not all(isinstance(text, str) for text in texts[:2]):
            continue
        comment = texts[2] if len(texts) > 2 and isinstance(texts[2], str) else ""
        counted = len(node.args) > 3 or any(word.arg == "n" for word in node.keywords)
        said = ", ".join(json.dumps(text, ensure_ascii=False) for text in (*texts[:2], comment))
        found.append((node.lineno, f"translate({said}{', 0' if counted else ''})\n"))
    return "".join(line for _, line in sorted(found, key=lambda one: one[0]))


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _drop_if_empty(file: Path) -> None:
    if file.exists() and ET.parse(file).getroot().find("context") is None:
        file.unlink()


def compile_into(folder: Path) -> None:
    """Write `kpidesk_<language>.qm` for every language into `folder`; the same bytes each time."""
    for language in LANGUAGES:
        files = [f for f in sorted(HERE.glob(f"*_{language}.ts")) if not f.name.startswith("qt_")]
        subprocess.run(
            [tool("lrelease"), "-silent", *map(str, files)]
            + ["-qm", str(folder / f"kpidesk_{language}.qm")],
            check=True,
        )
    for file in sorted(HERE.glob("qt_*.ts")):
        subprocess.run(
            [tool("lrelease"), "-silent", str(file), "-qm", str(folder / f"{file.stem}.qm")],
            check=True,
        )


if __name__ == "__main__":
    if sys.argv[1:] != ["compile"]:
        collect()
    compile_into(HERE)
