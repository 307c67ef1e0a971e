"""`kpidesk read`: one number as the form would read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.number import EntryState, read
from kpidesk.language.entries import figure, understood

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from kpidesk.cli.output import Output
    from kpidesk.domain.number import Entry, Kind

KINDS: tuple[Kind, ...] = ("count", "money", "percent", "duration", "decimal")


def arguments(parser: ArgumentParser) -> None:
    """What may stand on the line."""
    parser.add_argument("text", metavar="TEXT", help="as typed; after -- when it begins with -")
    parser.add_argument("--kind", choices=KINDS, default="count")
    parser.add_argument("--currency", default="IDR", metavar="CODE")
    parser.add_argument("--million", choices=("juta", "miliar"), help="what M means, if known")
    parser.add_argument("--signed", action="store_true", help="a value below zero makes sense")


def run(args: Namespace, out: Output) -> int:
    """Answer what was understood; 1 when the text is refused."""
    out.speak_as(out.words.language, args.currency)
    entry = read(args.text, args.kind, args.currency, args.million, signed=args.signed)
    message = understood(entry, args.kind, out.words, out.formats)
    document = described(entry, message)
    if entry.state is EntryState.REJECTED and entry.problem is not None:
        document["error"] = {"code": entry.problem.code, "message": message}
        if out.as_json:
            out.answer(document, "")
        return out.complain(message)
    return out.answer(document, "\n".join([message, *_choices(entry, args.kind, out)]))


def described(entry: Entry, message: str) -> dict[str, object]:
    """The entry as the JSON document of cli.md."""
    return {
        "value": entry.value,
        "rounded_by": entry.rounded_by,
        "state": entry.state.value,
        "choices": [choice.value for choice in entry.choices],
        "message": message,
    }


def _choices(entry: Entry, kind: Kind, out: Output) -> list[str]:
    return ["  " + figure(choice.value, kind, out.formats) for choice in entry.choices]
