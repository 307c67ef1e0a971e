"""`kpidesk import`: read an export file, list imports, take one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpidesk.domain.plan import Verdict, plan, totals
from kpidesk.domain.problem import Refused, problem, refuse
from kpidesk.language.importing import (
    choice_text,
    format_name,
    question_text,
    sample_text,
    taken_back_text,
)
from kpidesk.language.problems import sentence

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from kpidesk.cli.output import Output
    from kpidesk.desk import Desk
    from kpidesk.domain.batch import Batch
    from kpidesk.domain.plan import Line, Plan, PostLine
    from kpidesk.domain.problem import Problem
    from kpidesk.domain.question import Question, Sample

MOST_CHOICES = 12
"""Answers written out; a column can be any metric there is."""
SHOWN = 20
"""Refused rows and remarks written out in plain text; JSON has them all."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "words", nargs="+", metavar="SHOP FILE | list SHOP | undo SHOP BATCH", help="what to do"
    )
    parser.add_argument("--account", metavar="H", help="whose numbers they are")
    parser.add_argument("--as", dest="format", metavar="FORMAT", default="", help="the format")
    parser.add_argument("--metric", metavar="M", help="the metric of a table that names none")
    parser.add_argument(
        "--answer", action="append", default=[], metavar="QUESTION=CHOICE", help="repeatable"
    )
    parser.add_argument("--dry-run", action="store_true", help="show the plan, store nothing")


def run(args: argparse.Namespace, out: Output) -> int:
    """Import the file, or list or undo imports."""
    from kpidesk.desk import Desk

    verb = args.words[0] if args.words[0] in ("list", "undo") else "file"
    words = args.words if verb == "file" else args.words[1:]
    if len(words) != {"file": 2, "list": 1, "undo": 2}[verb]:
        raise refuse("import_usage")
    read_only = verb == "list" or (verb == "file" and args.dry_run)
    desk = Desk.open(Path(words[0]), read_only=read_only)
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        if verb == "list":
            return _list(out, desk)
        if verb == "undo":
            return _undo(out, desk, words[1])
        return _import(args, out, desk, Path(words[1]))
    finally:
        desk.close()


def _list(out: Output, desk: Desk) -> int:
    batches = desk.imports.list()
    lines = [_line(batch, out) for batch in batches]
    text = "\n".join(lines) or out.words.say("import", "Nothing was imported yet.")
    return out.answer([_batch(batch, desk) for batch in batches], text)


def _line(batch: Batch, out: Output) -> str:
    counts = dict(batch.counts)
    said = out.words.say("import", "{day}  {name}  {format}: {new} new, {changed} changed  ({id})")
    return said.format(
        day=out.formats.day(batch.at.astimezone().date()),
        name=batch.file_name,
        format=format_name(batch.source, out.words),
        new=counts.get("new", 0),
        changed=counts.get("changed", 0),
        id=batch.id[:8],
    )


def _batch(batch: Batch, desk: Desk) -> dict[str, Any]:
    account = desk.accounts.get(batch.account) if batch.account else None
    return {
        "batch": batch.id,
        "at": batch.at.isoformat(),
        "file": batch.file_name,
        "format": batch.source,
        "account": account.handle if account else None,
        "rows": dict(batch.counts),
    }


def _undo(out: Output, desk: Desk, batch_id: str) -> int:
    if desk.imports.get(batch_id) is None:
        raise refuse("import_unknown", batch=batch_id)
    back = desk.imports.take_back(batch_id)
    text = taken_back_text(back.batch.file_name, back.edited, out.words)
    return out.answer({"batch": back.batch.id, "undone": True, "edited_since": back.edited}, text)


def _answers(args: argparse.Namespace, desk: Desk) -> dict[str, str]:
    answers = {}
    for pair in args.answer:
        name, mark, choice = pair.partition("=")
        if not mark:
            raise refuse("import_usage")
        answers[name.strip()] = choice.strip()
    if args.account:
        answers["account"] = _account(args.account, desk)
    if args.metric:
        if args.metric not in desk.catalogue.metrics:
            raise refuse("unknown_key", key=args.metric)
        answers["metric"] = args.metric
    return answers


def _account(handle: str, desk: Desk) -> str:
    """The account's id; a handle used on several platforms is left to fit the file's own."""
    try:
        return desk.accounts.find(handle).id
    except Refused as refused:
        if refused.problem.code != "account_ambiguous":
            raise
        return handle


def _import(args: argparse.Namespace, out: Output, desk: Desk, path: Path) -> int:
    from kpidesk.clock import today
    from kpidesk.importing.asking import asking_for
    from kpidesk.importing.door import draft, scan
    from kpidesk.importing.progress import silent

    answers = _answers(args, desk)
    book = scan(path, silent)
    try:
        asking = asking_for(
            desk.shop.get(),
            desk.accounts.all(),
            desk.catalogue.metrics,
            desk.imports.remembered(),
            answers,
            today(),
        )
        made = draft(book, asking, args.format)
        planned = plan(made, desk.imports.known(made), desk.catalogue.metrics, answers)
        document = _document(planned, desk, out)
        before = desk.imports.of_file(book.digest)
        document["already"] = before.id if before else None
        if not planned.is_ready:
            return _ask(planned, document, out)
        batch = None
        if not args.dry_run:
            batch = desk.imports.apply(planned, book.name, book.digest, answers)
        document["batch"] = batch.id if batch else None
        return out.answer(document, _text(planned, desk, out, batch, args.dry_run))
    finally:
        book.close()


def _ask(planned: Plan, document: dict[str, Any], out: Output) -> int:
    asked = problem("import_questions", count=len(planned.open_questions))
    if not out.as_json:
        lines = []
        for question, told in zip(planned.questions, document["questions"], strict=True):
            if question.must:
                lines += _asked(question, told, out)
        out.complain("\n".join(lines))
    return out.refuse(asked, **document)


def _asked(question: Question, told: dict[str, Any], out: Output) -> list[str]:
    """An open question with its answers and what each makes of the file's own cells."""
    lines = [f"{told['question']}  [{question.id}]"]
    for choice, said in zip(question.choices, told["choices"][:MOST_CHOICES], strict=False):
        read = [one for one in choice.samples if one.text and one.value]
        lines.append(f"  {choice.key}: {said['text']}" + _in_brackets(read, out))
    if len(question.choices) > MOST_CHOICES:
        seen = _in_brackets(question.choices[0].samples, out)
        more = out.words.say("import", "or a key of `kpidesk catalogue`")
        lines = [lines[0] + seen, lines[1], f"  {more}"]
    return lines


def _in_brackets(samples: Sequence[Sample], out: Output) -> str:
    seen = [sample_text(one, out.formats) for one in samples[:2]]
    return f"  ({'; '.join(seen)})" if seen else ""


def _document(planned: Plan, desk: Desk, out: Output) -> dict[str, Any]:
    handles = {one.id: one.handle for one in (*desk.accounts.all(), *planned.accounts)}
    span = planned.span
    return {
        "format": planned.format,
        "rows": {
            "read": planned.read,
            **{verdict.value: planned.rows(verdict) for verdict in Verdict},
            "rejected": planned.refused_rows,
            "skipped": planned.skipped,
        },
        "values": {verdict.value: planned.values(verdict) for verdict in Verdict},
        "span": {"from": str(span.first), "to": str(span.last)} if span else None,
        "totals": _totals(planned, desk, handles),
        "changes": [_change(line, handles) for line in planned.lines],
        "posts": [_post(line, planned, handles, desk) for line in planned.posts],
        "read_on": str(planned.read_on) if planned.read_on else None,
        "rejected": [_rejected(one, out) for one in planned.refused],
        "remarks": [
            {"code": one.code, "row": one.row, "message": sentence(one, out.words)}
            for one in planned.remarks
        ],
        "questions": [_question(one, desk, out) for one in planned.questions],
        "batch": None,
    }


def _totals(planned: Plan, desk: Desk, handles: dict[str, str]) -> list[dict[str, Any]]:
    return [
        {
            "account": handles.get(one.account, one.account),
            "metric": one.metric,
            "values": one.count,
            "from": str(one.span.first),
            "to": str(one.span.last),
            "least": one.least,
            "most": one.most,
            "sum": one.sum,
        }
        for one in totals(planned.lines, desk.catalogue.metrics)
    ]


def _change(line: Line, handles: dict[str, str]) -> dict[str, Any]:
    reading = line.incoming.reading
    found = {
        "row": line.incoming.row,
        "column": line.incoming.column,
        "account": handles.get(reading.account, reading.account),
        "metric": reading.metric,
        "from": str(reading.period.first),
        "to": str(reading.period.last),
        "old": line.old.value if line.old else None,
        "new": reading.value,
        "verdict": line.verdict.value,
    }
    if reading.breakdown:
        found["breakdown"] = reading.breakdown
    if line.incoming.sheet:
        found["sheet"] = line.incoming.sheet
    return found


def _post(line: PostLine, planned: Plan, handles: dict[str, str], desk: Desk) -> dict[str, Any]:
    from zoneinfo import ZoneInfo

    post = line.incoming.post
    zone = ZoneInfo(desk.shop.get().time_zone)
    published = post.published.astimezone(zone).isoformat() if post.published else None
    return {
        "row": line.incoming.row,
        "account": handles.get(post.account, post.account),
        "id": post.code,
        "kind": post.kind.value,
        "published": published,
        "title": post.title,
        "figures": dict(zip(planned.post_metrics, line.incoming.values, strict=True)),
        "old": dict(zip(planned.post_metrics, line.old, strict=True)) if line.old else None,
        "verdict": line.verdict.value,
    }


def _rejected(one: Problem, out: Output) -> dict[str, Any]:
    found = {
        "row": one.row,
        "column": one.column,
        "text": one.fact("text"),
        "reason": sentence(one, out.words),
        "code": one.code,
    }
    if one.fact("sheet"):
        found["sheet"] = one.fact("sheet")
    return found


def _question(one: Question, desk: Desk, out: Output) -> dict[str, Any]:
    def name_of(key: str) -> str:
        found = desk.catalogue.find(key)
        return found.name[out.words.language] if found else key

    return {
        "id": one.id,
        "question": question_text(one, out.words),
        "choices": [
            {
                "key": choice.key,
                "text": choice_text(one, choice, out.words, out.formats, name_of),
                "samples": [
                    {"row": s.row, "text": s.text, "value": s.value} for s in choice.samples
                ],
            }
            for choice in one.choices
        ],
        "suggested": one.suggested or None,
        "must": one.must,
    }


def _text(planned: Plan, desk: Desk, out: Output, batch: Batch | None, dry_run: bool) -> str:
    say = out.words.say
    head = say(
        "import",
        "{format}: {read} rows read, {new} new, {same} same, {changed} changed, {bad} rejected.",
    ).format(
        format=format_name(planned.format, out.words),
        read=planned.read,
        new=planned.rows(Verdict.NEW),
        same=planned.rows(Verdict.SAME),
        changed=planned.rows(Verdict.CHANGED),
        bad=planned.refused_rows,
    )
    refused = [_refused_line(one, out) for one in planned.refused[:SHOWN]]
    remarks = [sentence(one, out.words) for one in planned.remarks[:SHOWN]]
    if dry_run:
        end = say("import", "Nothing was stored: this was a trial.")
    elif batch is None:
        end = say("import", "Nothing to store: every number is already in the file.")
    else:
        said = say("import", "Stored. To take it back: kpidesk import undo {shop} {id}")
        end = said.format(shop=desk.path.name, id=batch.id[:8])
    return "\n".join([head, *refused, *remarks, end])


def _refused_line(one: Problem, out: Output) -> str:
    said = out.words.say("import", "Row {row}, {column}: {reason}")
    return said.format(row=one.row, column=one.column or "-", reason=sentence(one, out.words))
