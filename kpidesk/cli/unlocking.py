"""Passphrases on the command line: from a file, from the environment, or asked for; never among
the arguments, where every user of the computer could read them."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.domain.problem import Refused, refuse

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output

PLAIN = b"SQLite format 3\0"
TRIES = 3
GIVEN, NEW = "KPIDESK_PASSPHRASE", "KPIDESK_NEW_PASSPHRASE"


def unlock(args: argparse.Namespace, out: Output) -> None:
    """Unlock the encrypted files that a command is about, before it begins. Raises `Refused`."""
    for path in _asked(args):
        if not _seems_plain(path):
            from kpidesk import encryption

            if encryption.is_locked(path):
                _unlock(path, args, out)


def _asked(args: argparse.Namespace) -> list[Path]:
    names = ["shop", "backup"] + (["output"] if args.command == "restore" else [])
    found = [path for name in names if isinstance(path := getattr(args, name, None), Path)]
    if args.command == "import":
        words = [word for word in args.words if word not in ("list", "undo")]
        found += [Path(word) for word in words[:1]]
    return found


def _seems_plain(path: Path) -> bool:
    try:
        if not path.is_file():  # a pipe would be waited for
            return True
        with path.open("rb") as file:
            return file.read(len(PLAIN)) in (PLAIN, b"")
    except OSError:
        return True  # the command says so itself


def _unlock(path: Path, args: argparse.Namespace, out: Output) -> None:
    from kpidesk import encryption

    if not encryption.is_available():
        raise refuse("encryption_missing", name=path.name)
    given = kept(args.passphrase_file, GIVEN)
    if given:
        encryption.unlock(path, given)
        return
    if not sys.stdin.isatty():
        raise refuse("passphrase_not_given", name=path.name)
    prompt = out.words.say("unlock", "Passphrase or recovery key of {name}: ")
    for left in reversed(range(TRIES)):
        try:
            encryption.unlock(path, ask(prompt.format(name=path.name)))
        except Refused as refused:
            if not left:
                raise
            out.refuse(refused.problem)
        else:
            return


def kept(file: Path | None, variable: str) -> str:
    """The first line of a file, else what the environment says; empty where neither is given."""
    if file is None:
        return os.environ.get(variable, "")
    try:
        return file.read_text(encoding="utf-8-sig").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeError):
        raise refuse("file_unreadable", name=file.name, path=str(file)) from None


def ask(prompt: str) -> str:
    """What is typed at the terminal, unseen."""
    from getpass import getpass

    return getpass(prompt)
