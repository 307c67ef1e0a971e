"""`kpidesk person`: whom the file names; everything it says of one; one person's name erased."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk import care
from kpidesk.domain.campaign_influencer import key_of
from kpidesk.domain.person import Person, free_alias
from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output
    from kpidesk.desk import Desk


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("verb", choices=("list", "export", "delete"))
    parser.add_argument("shop", type=Path, metavar="SHOP")
    parser.add_argument("name", nargs="?", default="", metavar="NAME")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the CSV file to write")
    parser.add_argument("--as", dest="alias", default="", help="what is written instead")


def run(args: argparse.Namespace, out: Output) -> int:
    """List people, write what is kept of one, or erase one."""
    from kpidesk.desk import Desk

    if args.verb != "list" and (
        not args.name.strip() or (args.verb == "export") != bool(args.output)
    ):
        raise refuse("person_usage")
    desk = Desk.open(args.shop, read_only=args.verb != "delete")
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        if args.verb == "list":
            return _list(out, desk)
        person = person_of(desk, args.name)
        if args.verb == "export":
            return _export(out, desk, person, args.output)
        return _delete(out, desk, person, args.alias)
    finally:
        desk.close()


def person_of(desk: Desk, name: str) -> Person:
    """The known person of that name in any spelling; somebody else by just that name."""
    wanted = key_of(name)
    known = (one for one in desk.persons if wanted in {key_of(term) for term in one.terms})
    return next(known, Person((name.strip(),)))


def _list(out: Output, desk: Desk) -> int:
    people = list(desk.persons)
    document = [
        {"names": one.names, "costs": one.costs, "last": str(one.last) if one.last else None}
        for one in people
    ]
    lines = [f"{', '.join(one.names)}  {one.last or ''}".rstrip() for one in people]
    return out.answer(document, "\n".join(lines) or out.words.say("person", "Nobody is named."))


def _export(out: Output, desk: Desk, person: Person, target: Path) -> int:
    from kpidesk.reporting.person import write_person

    found = desk.persons.mentions(person.terms)
    if not found.rows and not found.in_log:
        raise refuse("person_unknown", name=person.names[0])
    write_person(found, target, out.words, desk.persons.purpose)
    said = out.words.say("person", "{n} entries written to {file}.")
    text = said.format(n=out.formats.number(len(found.rows)), file=target)
    return out.answer({"file": str(target), "entries": len(found.rows)}, text)


def _delete(out: Output, desk: Desk, person: Person, alias: str) -> int:
    known = [name for one in desk.persons for name in one.names]
    instead = alias.strip() or free_alias(out.words.say("person", "Contact"), known)
    rows = care.erase_name(desk, person.names, instead)
    folders = [str(one) for one in care.kept_elsewhere(desk)]
    said = out.words.say("person", "Erased in {n} places; {alias} stands there now.")
    text = said.format(n=out.formats.number(rows), alias=instead)
    if folders:
        more = out.words.say("person", "Still to be deleted by you: {folders}")
        text = f"{text} {more.format(folders=', '.join(folders))}"
    return out.answer({"rows": rows, "alias": instead, "left": folders}, text)
