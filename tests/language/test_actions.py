"""Every action has its phrase: the change log and the undo toast are never silent."""

from __future__ import annotations

import ast
from pathlib import Path

from kpidesk.language.actions import PHRASES

PACKAGE = Path(__file__).parents[2] / "kpidesk"


def codes() -> list[tuple[str, str]]:
    found = []
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and node.args):
                continue
            if getattr(node.func, "id", "") != "action":
                continue
            code = node.args[0]
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                found.append((f"{file.relative_to(PACKAGE)}:{node.lineno}", code.value))
    return found


def test_every_action_has_a_phrase() -> None:
    found = codes()
    assert found
    silent = [f"{place}: {code}" for place, code in found if code not in PHRASES]
    assert not silent, "add a phrase to language/actions.py: " + "; ".join(silent)
