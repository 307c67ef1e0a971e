"""`kpidesk calc NAME < in.json`: the calculators on plain numbers."""

from __future__ import annotations

import dataclasses
import inspect
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpidesk.cli.calc_shop import channels_of, with_weeks
from kpidesk.cli.main import read_input
from kpidesk.clock import today
from kpidesk.domain import (
    achievement,
    attribution,
    breakeven,
    funnel,
    growth,
    lifetime,
    pacing,
    roi,
    scorecard,
    sentiment,
    share,
    split,
    uncertainty,
    uplift,
)
from kpidesk.domain.answer import Unknown
from kpidesk.domain.figure import measure
from kpidesk.domain.problem import refuse
from kpidesk.domain.smart.coach import Circumstances, consult
from kpidesk.domain.smart.library import read_library
from kpidesk.domain.smart.questions import POINTS, readings_of
from kpidesk.language.calculators import label, reason, written
from kpidesk.paths import resources

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output

Document = Mapping[str, Any]
Calculator = Callable[[Document], Document]

EMV_CPM = 12_500
"""The price of 1,000 views the worked case assumes; `emv_cpm` in the input chooses another."""


def plain(function: Callable[..., Any]) -> Calculator:
    """The calculator whose input keys are the function's parameters and whose output keys are the
    fields of what it returns."""

    def calculate(given: Document) -> Document:
        return fields(function(**checked(function, given)))

    return calculate


def fields(result: object) -> Document:
    """The fields of a result by name, as they are."""
    assert dataclasses.is_dataclass(result)
    return {field.name: getattr(result, field.name) for field in dataclasses.fields(result)}


def checked(function: Callable[..., Any], given: Document) -> Document:
    """The input, once every needed key is there, none is strange and lists are lists.

    A key may hold null for what is not known. Raises `Refused`.
    """
    known = inspect.signature(function).parameters
    needed = [name for name, one in known.items() if one.default is inspect.Parameter.empty]
    missing = [name for name in needed if name not in given]
    if missing:
        raise refuse("missing_input", name=", ".join(missing))
    strange = [name for name in given if name not in known]
    if strange:
        raise refuse("strange_input", name=", ".join(strange), known=", ".join(known))
    for name, value in given.items():
        _check_shape(name, value, str(known[name].annotation))
    return given


def _check_shape(name: str, value: object, annotation: str) -> None:
    if annotation.startswith("Mapping") and not isinstance(value, dict):
        raise refuse("not_a_table", name=name)
    if annotation.startswith("Sequence") and not isinstance(value, list):
        raise refuse("not_a_list", name=name)
    if not annotation.startswith(("Mapping", "Sequence")) and isinstance(value, dict | list):
        raise refuse("not_a_number", name=name)


def _split(given: Document) -> Document:
    answer = dict(fields(split.split(**checked(split.split, given))))
    amounts = answer.pop("amounts")
    clash = next((name for name in amounts if name in answer), None)
    if clash:
        raise refuse("strange_input", name=f"a.{clash}", known="")
    return {**amounts, **answer}


def _influencer(given: Document) -> Document:
    rest = {name: value for name, value in given.items() if name != "emv_cpm"}
    answer = fields(scorecard.scorecard(**checked(scorecard.scorecard, rest)))
    cpm = given.get("emv_cpm", EMV_CPM)
    worth = scorecard.emv(rest["views"], cpm)
    return {**answer, f"emv_at_cpm_{cpm or 0:.12g}": worth}


def _growth(given: Document) -> Document:
    spans = [name.removesuffix("_days") for name in given if name.endswith("_days")]
    if len(spans) != 2 and any(name.endswith(("_days", "_views")) for name in given):
        raise refuse("missing_input", name="jan_views, jan_days, feb_views, feb_days")
    if len(spans) == 2:
        base, now = spans
        missing = [f"{span}_views" for span in spans if f"{span}_views" not in given]
        if missing:
            raise refuse("missing_input", name=", ".join(missing))
        keys = {
            "base": f"{base}_views",
            "base_days": f"{base}_days",
            "current": f"{now}_views",
            "days": f"{now}_days",
        }
        return plain(growth.per_day)(_renamed(given, keys))
    return plain(growth.compound if "weeks" in given else growth.followers)(given)


def _attribution(given: Document) -> Document:
    said = [name for name in given if name.startswith("said_")]
    if len(said) != 1 and "said" not in given:
        raise refuse("missing_input", name="said_…")
    return plain(attribution.asked)(_renamed(given, {"said": said[0]} if len(said) == 1 else {}))


def _smart(given: Document) -> Document:
    """What "ER up 2 %" may mean: three targets, and whether the coach asks."""
    library = read_library(resources() / "catalogue")
    missing = [name for name in ("baseline", "text") if given.get(name) is None]
    if missing:
        raise refuse("missing_input", name=", ".join(missing))
    strange = [name for name in given if name not in ("baseline", "text")]
    if strange:
        raise refuse("strange_input", name=", ".join(strange), known="baseline, text")
    text, baseline = given["text"], measure("baseline", given["baseline"])
    if not isinstance(text, str):
        raise refuse("not_a_text", name="text")
    advice = consult(text, library, Circumstances(today()))
    amount = advice.wish.amount
    if amount is None or amount.value is None:
        raise refuse("no_number_in_text", name="text")
    targets = readings_of(baseline, amount.value)
    asks = any(question.code == POINTS for question in advice.questions)
    return {**dict(zip(SMART_TARGETS, targets, strict=True)), "needs_question": asks}


SMART_TARGETS = ("target_points", "target_relative", "target_absolute")


def _renamed(given: Document, keys: Mapping[str, str]) -> Document:
    """The input with the key each parameter is called there; absent ones stay absent."""
    back = {outside: inside for inside, outside in keys.items()}
    return {back.get(name, name): value for name, value in given.items()}


CALCULATORS: dict[str, Calculator] = {
    "roi": plain(roi.roi),
    "break-even": plain(breakeven.break_even),
    "lifetime": plain(lifetime.lifetime),
    "funnel-forward": plain(funnel.forward),
    "funnel-backward": plain(funnel.backward),
    "funnel-uncertainty": plain(uncertainty.uncertainty),
    "pacing": plain(pacing.pacing),
    "split": _split,
    "influencer": _influencer,
    "sentiment": plain(sentiment.sentiment),
    "share": plain(share.shares),
    "growth": _growth,
    "uplift": plain(uplift.uplift),
    "attribution": _attribution,
    "achievable": achievement.achievable,
    "smart": _smart,
    "goal-progress": achievement.goal_progress,
}
"""Every calculator by its name on the command line: a function from the input document to the
answer, in which Unknown stands for what cannot be said. Add a line to add one."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """NAME, and the numbers as one JSON object on standard input; a shop adds what it knows."""
    parser.add_argument("name", choices=sorted(CALCULATORS), metavar="NAME", help="the calculator")
    parser.add_argument(
        "--shop",
        type=Path,
        help="of split: shows the shop's own channels beside it; of funnel-uncertainty: takes what "
        "is left out from the shop's last weeks",
    )


def _input() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refuse("bad_json", detail="UTF-8") from None


def run(args: argparse.Namespace, out: Output) -> int:
    """Compute and answer; what cannot be said is null, with its reason under `why`."""
    given = read_input(_input())
    if not isinstance(given, dict):
        raise refuse("not_a_table", name="input")
    if args.shop and args.name == "funnel-uncertainty":
        given = dict(with_weeks(given, args.shop))
    own: list[dict[str, object]] = []
    more: list[str] = []
    if args.shop and args.name == "split":
        own, more = channels_of(args.shop, out)
    answer = CALCULATORS[args.name](given)
    unknown = {name: each for name, each in answer.items() if isinstance(each, Unknown)}
    document: dict[str, object] = {**answer, **dict.fromkeys(unknown)}
    if unknown:
        document["why"] = {
            name: {"code": each.why, "about": each.about, "message": reason(each, out.words)}
            for name, each in unknown.items()
        }
    lines = [
        f"{label(name, out.words)}: {written(name, value, out.words, out.formats)}"
        for name, value in answer.items()
    ]
    if more:
        document["channels"] = own
        lines += ["", *more]
    return out.answer(document, "\n".join(lines))
