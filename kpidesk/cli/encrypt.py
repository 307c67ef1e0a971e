"""`kpidesk encrypt`: encrypt a shop file, or change its passphrase."""

from __future__ import annotations

import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.cli.unlocking import GIVEN, NEW, ask, kept
from kpidesk.domain.key import GROUPS, symbols_of
from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output
    from kpidesk.domain.key import Key
    from kpidesk.encryption import Others

IN_A_LINE = 7


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes; the passphrase comes from a file, the environment or the terminal."""
    parser.add_argument("shop", type=Path, metavar="SHOP")
    parser.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="F",
        help=f"the first line of F is the new passphrase (else {NEW}, else asked for)",
    )
    parser.add_argument(
        "--copies", action="store_true", help="this computer's earlier copies as well"
    )


def run(args: argparse.Namespace, out: Output) -> int:
    """Encrypt the file and answer with the recovery key."""
    from kpidesk import encryption
    from kpidesk.desk import Desk

    desk = Desk.open(args.shop)
    shop, book = desk.shop.get(), desk.state().book
    desk.close()
    out.speak_as(shop.language, shop.currency)
    if not encryption.is_available():
        raise refuse("encryption_missing", name=args.shop.name)
    was_encrypted = encryption.is_encrypted(args.shop)
    passphrase = _chosen(args, out, was_encrypted)
    key = encryption.new_key(passphrase)
    if sys.stdin.isatty():
        _show_and_test(key, out)
    encryption.set_key(args.shop, key)
    if args.copies:
        encryption.rekey_others(args.shop, book)
    left = encryption.others(args.shop, book)
    said = (
        out.words.say("encrypt", "{name} has a new passphrase and a new recovery key:")
        if was_encrypted
        else out.words.say("encrypt", "{name} is encrypted. Its recovery key:")
    )
    lines = [said.format(name=args.shop.name), *written(key), *after(left, out)]
    document = {
        "path": str(args.shop),
        "recovery_key": "-".join(key.recovery),
        "other_copies": left.number,
        "untouched": [str(one) for one in left.untouched],
    }
    return out.answer(document, "\n".join(lines))


def written(key: Key) -> list[str]:
    """The recovery key in two lines."""
    groups = key.recovery
    return ["  " + " ".join(groups[n : n + IN_A_LINE]) for n in range(0, GROUPS, IN_A_LINE)]


def after(left: Others, out: Output) -> list[str]:
    """What still lies around that is not locked as the file is."""
    say, lines = out.words.say, []
    if left.number:
        lines.append(
            say(
                "encrypt",
                "%n earlier copies are still locked as before or not at all; --copies changes them"
                " too.",
                "",
                left.number,
            )
        )
    if left.untouched:
        names = ", ".join(one.name for one in left.untouched)
        plain = say("encrypt", "Also readable, and yours to delete: {names}.")
        lines.append(plain.format(names=names))
    return lines


def _chosen(args: argparse.Namespace, out: Output, was_encrypted: bool) -> str:
    """The new passphrase. A plain file takes the one that is given for opening it."""
    say = out.words.say
    new = kept(args.new_passphrase_file, NEW)
    if not new and not was_encrypted:
        new = kept(args.passphrase_file, GIVEN)
    if new:
        return new
    if not sys.stdin.isatty():
        code = "already_encrypted" if was_encrypted else "passphrase_not_given"
        raise refuse(code, name=args.shop.name)
    sys.stderr.write(
        say(
            "encrypt",
            "A passphrase that is forgotten and a recovery key that is lost cannot be replaced by"
            " anyone: every number would be lost. Encrypting the whole disk with BitLocker or"
            " FileVault is safer for most.",
        )
        + "\n"
    )
    first = ask(say("encrypt", "New passphrase: "))
    if first != ask(say("encrypt", "Once more: ")):
        raise refuse("passphrases_differ")
    return first


def _show_and_test(key: Key, out: Output) -> None:
    """Show the recovery key and have one group of it typed back; it is needed when nothing else
    helps."""
    say = out.words.say
    sys.stderr.write("\n".join([say("encrypt", "Write this recovery key down:"), *written(key)]))
    number = secrets.randbelow(GROUPS)
    typed = ask("\n" + say("encrypt", "Group {n} of it: ").format(n=number + 1))
    if symbols_of(typed) != key.recovery[number]:
        raise refuse("recovery_key_untested")
