"""The door of the command line: finds the command, runs it, says problems in one sentence."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk import __version__
from kpidesk.cli.output import Output
from kpidesk.cli.unlocking import GIVEN, unlock
from kpidesk.domain.problem import Refused, problem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

COMMANDS: dict[str, str] = {
    "demo": "make the demo shop and open it",
    "new": "make an empty shop file",
    "account": "add or list the accounts of a shop",
    "read": "read one number as the form would",
    "enter": "store typed numbers",
    "import": "import an export file, list imports, take one back",
    "kpi": "metrics and KPIs of a period",
    "catalogue": "what is counted and how it is computed",
    "smart": "check the sentence of a goal",
    "goal": "add, list and show goals",
    "calc": "the calculators on plain numbers",
    "campaign": "list and show campaigns",
    "report": "write a report as PDF, PNG, XLSX or HTML",
    "export": "write all data as plain files",
    "backup": "write a checked copy of the shop file",
    "restore": "bring a backup back",
    "encrypt": "encrypt a shop file with a passphrase, or change it",
    "decrypt": "make an encrypted shop file plain again",
    "check": "look the shop file over",
    "person": "list the people a shop names, export or delete one",
    "picture": "draw one screen without a display",
}
"""Command → one line of help; each lives in `kpidesk.cli.<name>` (`import` in `import_`).

A command module has `arguments(parser)` and `run(args, out) -> int`; only the one asked for is
imported.
"""


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"kpidesk.cli.{'import_' if name == 'import' else name}")


def parser(chosen: str | None = None) -> argparse.ArgumentParser:
    """The parser with every command named and only the `chosen` one spelt out."""
    top = argparse.ArgumentParser(prog="kpidesk", description="A small shop's weekly numbers.")
    top.add_argument("--version", action="version", version=f"KPI Desk {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in COMMANDS.items():
        one = commands.add_parser(name, help=text, description=text)
        one.add_argument("--json", action="store_true", help="one JSON document and nothing else")
        one.add_argument("--lang", choices=("id", "en"), help="language of the answer")
        one.add_argument(
            "--passphrase-file",
            type=Path,
            metavar="F",
            help=f"for an encrypted shop: the first line of F (else {GIVEN}, else asked for)",
        )
        if name == chosen:
            _module(name).arguments(one)
    return top


def _parsed(top: argparse.ArgumentParser, arguments: Sequence[str]) -> argparse.Namespace:
    """As `parse_args`, but a command may name a list (`loose`) whose words also come after the
    options, which argparse alone does not allow."""
    args, rest = top.parse_known_args(arguments)
    loose = getattr(args, "loose", None)
    if rest and (loose is None or any(word.startswith("-") for word in rest)):
        top.error(f"unrecognized arguments: {' '.join(rest)}")
    if rest:
        setattr(args, str(loose), getattr(args, str(loose)) + rest)
    return args


def main(arguments: Sequence[str]) -> int:
    """Run one command; 0 done, 1 refused or failed, 2 wrong usage. Never a traceback."""
    chosen = next((word for word in arguments if word in COMMANDS), None)
    args = _parsed(parser(chosen), arguments)
    out = Output(as_json=args.json, language=args.lang)
    try:
        unlock(args, out)
        return int(_module(args.command).run(args, out))
    except Refused as refused:
        return out.refuse(refused.problem)
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        from kpidesk.log import record

        return out.refuse(problem("unexpected", name=type(error).__name__, log=str(record(error))))


def read_input(text: str) -> object:
    """The JSON document on standard input; raises `Refused` when it is none."""
    from kpidesk.domain.problem import refuse

    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise refuse("bad_json", detail=str(error)[:80]) from None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
