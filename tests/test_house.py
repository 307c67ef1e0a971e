"""The floors of the house: who may lean on whom. A red line here names the cure."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "kpidesk"

MAY_IMPORT = {
    "domain": {"domain"},
    "storage": {"domain", "storage", "clock", "paths", "log"},
    "importing": {"domain", "importing"},
    "desk": {"domain", "storage", "desk", "clock", "paths", "log"},
    "demo": {"domain", "desk", "demo", "clock", "paths"},
    "care": {"domain", "storage", "desk", "care", "clock", "paths", "log"},
    "encryption": {"domain", "storage", "encryption", "paths", "log"},
    "language": {"domain", "language", "paths"},
    "reporting": {"domain", "desk", "care", "language", "reporting", "clock", "paths", "log"},
    "ui": {
        "domain",
        "importing",
        "desk",
        "care",
        "encryption",
        "demo",
        "language",
        "reporting",
        "ui",
        "clock",
        "paths",
        "log",
    },
    "cli": {
        "domain",
        "importing",
        "desk",
        "care",
        "encryption",
        "demo",
        "language",
        "reporting",
        "cli",
        "clock",
        "paths",
        "log",
    },
    "paths": set(),
    "clock": set(),
    "log": {"paths"},
    "__main__": {"cli", "ui"},
    "__init__": set(),
}
DOORS = {("cli", "ui")}
"""`cli` opens the window and draws screens through `ui.app` and `ui.picture` only."""

CURES = {
    "domain": "say it with plain values; whoever calls the domain passes in what it needs",
    "storage": "say the problem as a code, `language` has the words; hand rows up as nouns",
    "importing": "return readings and questions; the caller carries them to the desk",
    "language": "take a code or a value, never a file or a window",
    "reporting": "take a value from the domain; widgets stay in `ui`",
    "ui": "move what both need into the domain or into `ui/widgets`",
    "cli": "call the function that the screen calls",
}
OUTSIDE = {
    "sqlite_utils": {"storage"},
    "sqlite3": {"storage"},
    "sqlcipher3": {"storage"},
    "pandas": {"importing", "reporting"},
    "openpyxl": {"importing", "reporting"},
    "pyqtgraph": {"ui"},
    "numpy": {"ui"},
}
QT_FLOORS = {"desk", "language", "reporting", "ui", "cli"}


def floor_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def imports(file: Path) -> list[tuple[str, int]]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found: list[tuple[str, int]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            found += [(n if node.module == "kpidesk" else node.module, node.lineno) for n in names]
    return found


def complaint(file: Path, floor: str, name: str, line: int) -> str | None:
    where = f"{file.relative_to(PACKAGE.parent)}:{line}"
    if name.startswith("kpidesk"):
        other = floor_of(name)
        if other in MAY_IMPORT[floor] or other in ("__init__", "__version__"):
            return None
        if (floor, other) in DOORS and name in ("kpidesk.ui.app", "kpidesk.ui.picture"):
            return None
        cure = CURES.get(floor, "see the map of the house in README.md")
        return f"{where}: {floor} may not import {name}; {cure}"
    root = name.split(".")[0]
    if floor not in OUTSIDE.get(root, {floor}):
        return f"{where}: {root} belongs to {sorted(OUTSIDE[root])} only; pass plain values up"
    if root == "PySide6" and floor not in QT_FLOORS:
        return f"{where}: no Qt on the floor {floor}; {CURES.get(floor, 'pass plain values')}"
    return None


@pytest.mark.parametrize("file", modules(), ids=lambda f: str(f.relative_to(PACKAGE)))
def test_arrows_point_down(file: Path) -> None:
    relative = file.relative_to(PACKAGE)
    floor = relative.parts[0].removesuffix(".py")
    found = [complaint(file, floor, name, line) for name, line in imports(file)]
    complaints = [text for text in found if text]
    assert not complaints, "\n".join(complaints)


def test_one_screen_never_imports_another() -> None:
    wrong = []
    for file in (PACKAGE / "ui").rglob("*.py"):
        own = file.relative_to(PACKAGE / "ui").parts
        for name, line in imports(file):
            parts = name.split(".")
            if parts[:2] != ["kpidesk", "ui"] or len(parts) < 4 or len(own) < 2:
                continue
            if parts[2] not in (own[0], "widgets"):
                wrong.append(f"{file.name}:{line} imports {name}; share it through ui/widgets")
    assert not wrong, "\n".join(wrong)


def test_no_test_sleeps() -> None:
    tests = Path(__file__).parent.rglob("*.py")
    words = ("time." + "sleep(", "qtbot." + "wait(", "QTest." + "qWait(", "qS" + "leep(")
    wrong = [str(f) for f in tests if any(w in f.read_text(encoding="utf-8") for w in words)]
    assert not wrong, f"wait for what happens (waitUntil, waitSignal), never for time: {wrong}"
