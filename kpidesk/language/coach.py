"""What the coach says: reasons, questions, choices and the clean sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kpidesk.domain.achievable import Band
from kpidesk.domain.metric import Unit
from kpidesk.domain.shape import Nature, Shape
from kpidesk.domain.smart import questions
from kpidesk.domain.smart.letters import Verdict
from kpidesk.language.answers import figure, name_of
from kpidesk.language.words import mark

if TYPE_CHECKING:
    from kpidesk.domain.smart.aim import Aim
    from kpidesk.domain.smart.coach import Advice, Library
    from kpidesk.domain.smart.letters import Letter, Reason
    from kpidesk.domain.smart.questions import Option, Question
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

LETTERS = {
    "S": mark("coach", "Specific"),
    "M": mark("coach", "Measurable"),
    "A": mark("coach", "Achievable"),
    "R": mark("coach", "Relevant"),
    "T": mark("coach", "Time-bound"),
}
VERDICTS = {
    Verdict.PASS: mark("coach", "Passes"),
    Verdict.WARN: mark("coach", "Look again"),
    Verdict.FAIL: mark("coach", "Not there yet"),
    Verdict.UNKNOWN: mark("coach", "Cannot tell yet"),
}
CLARIFY = mark("coach", "Make clearer")
BANDS = {
    Band.TOO_EASY: mark("coach", "too easy?"),
    Band.SAFE: mark("coach", "safe"),
    Band.REALISTIC: mark("coach", "realistic"),
    Band.CHALLENGING: mark("coach", "challenging"),
    Band.HARD: mark("coach", "hard"),
    Band.VERY_HARD: mark("coach", "very hard"),
}
REASONS: dict[str, str] = {
    "empty": mark("coach", "Nothing is written yet."),
    "vague": mark("coach", "“{word}” cannot be checked. What should change, by which number?"),
    "no_metric": mark("coach", "No number of your shop is named, such as followers or orders."),
    "drowned": mark("coach", "“{word}” says a wish, not how much."),
    "no_direction": mark("coach", "Say what should happen to it: up, down, or to a number."),
    "two_metrics": mark("coach", "Two goals in one sentence: {first} and {second}. Make two."),
    "activity_only": mark("coach", "This counts what you do, not what comes of it."),
    "activity_for_result": mark(
        "coach", "This counts what you do; your objective wants a result. Name the result too."
    ),
    "which_account": mark("coach", "Several accounts have this number. Say which one."),
    "one_metric": mark("coach", "One number is named: {metric}."),
    "nothing_to_measure": mark("coach", "Without a named number nothing can be measured."),
    "no_number": mark("coach", "How many? There is no number yet."),
    "placeholder": mark("coach", "The number is still open. Put one in its place."),
    "million_or_miliar": mark("coach", "M can mean million (juta) or billion (miliar)."),
    "two_numbers": mark("coach", "Two numbers are named: {one} and {other}. Which one counts?"),
    "range": mark("coach", "Two ends are named. Choose one number to be judged by."),
    "never_entered": mark("coach", "{metric} has never been typed in, so nobody could check it."),
    "no_baseline": mark("coach", "A percentage of what? No earlier value is known."),
    "number_read": mark("coach", "The number is clear and can be checked."),
    "deadline": mark("coach", "Last day read: {day}."),
    "deadline_past": mark("coach", "{day} is over. Choose a later day."),
    "deadline_before_start": mark("coach", "The last day lies before the first."),
    "two_deadlines": mark("coach", "Two last days are named. Choose one."),
    "no_such_day": mark("coach", "There is no {name} in the calendar. Which day is meant?"),
    "feast": mark("coach", "Which date is “{name}”? It needs a day."),
    "only_rhythm": mark("coach", "A rhythm is named, but not until when."),
    "only_urgency": mark("coach", "“As soon as possible” is not a date."),
    "service_level": mark("coach", "This says how fast, not until when it is judged."),
    "no_deadline": mark("coach", "Until when? There is no date yet."),
    "a_needs_metric": mark("coach", "Known once a number of your shop is named."),
    "a_needs_history": mark("coach", "Needs your own weeks: open a shop file."),
    "a_needs_answers": mark("coach", "Known once the open question is answered."),
    "a_needs_number": mark("coach", "Known once there is a number."),
    "a_needs_deadline": mark("coach", "Known once there is a last day."),
    "equals_baseline": mark("coach", "That is where you stand today; nothing would change."),
    "already_reached": mark("coach", "You are there already. Choose the next step up."),
    "never_varied": mark(
        "coach", "Your weeks were all the same and lead to {centre}; a chance cannot be given."
    ),
    "few_weeks": mark(
        "coach", "Only {weeks} weeks are filled in; from four on your own pace can be judged."
    ),
    "months_overlap": mark(
        "coach", "30-day figures overlap, so no chance can be given; weekly reach would do."
    ),
    "unreal_per_day": mark("coach", "That is more than doubling every day, beyond what grows."),
    "new_account": mark(
        "coach", "For a new account set a number per week and look again after four weeks."
    ),
    "hint_usual": mark(
        "coach", "That is {percent} a month; published figures, which disagree, call 1–8% usual."
    ),
    "hint_bold": mark(
        "coach", "That is {percent} a month; published figures call more than 20% very bold."
    ),
    "band_too_easy": mark(
        "coach", "Almost certain: your weeks lead to {low} to {high}. Aim higher?"
    ),
    "band_safe": mark("coach", "Safe: your weeks lead to {low} to {high}. Chance {chance}."),
    "band_realistic": mark(
        "coach", "Realistic: your weeks lead to {low} to {high}. Chance {chance}."
    ),
    "band_challenging": mark(
        "coach", "Challenging: your weeks lead to {low} to {high}. Chance {chance}."
    ),
    "band_hard": mark("coach", "Hard: your weeks lead to {low} to {high}. Chance {chance}."),
    "band_very_hard": mark(
        "coach", "Very hard: your weeks lead to {low} to {high}. Chance under 5%."
    ),
    "driver_far": mark("coach", "It needs about {needed} {effort}, {times} times your usual."),
    "driver_too_far": mark(
        "coach", "It needs about {needed} {effort}, {times} times your usual: ads or influencers."
    ),
    "accelerating": mark("coach", "Your growth is speeding up, so this may be too cautious."),
    "r_needs_metric": mark("coach", "Known once a number of your shop is named."),
    "r_needs_objective": mark("coach", "Choose an objective, then this can be judged."),
    "serves": mark("coach", "Fits the objective “{objective}”."),
    "supports": mark("coach", "Supports “{objective}”, but is not what it is measured by."),
    "off_target": mark("coach", "Says little about “{objective}”. {better} would say more."),
    "niche_same": mark("coach", "The influencers' field fits what you sell."),
    "niche_near": mark("coach", "The influencers' field is close to what you sell, not the same."),
    "niche_far": mark("coach", "Their field has little to do with what you sell. Try {niche}."),
}
GOOD: dict[str, tuple[str, str]] = {
    "S": (
        mark("coach", "Make the shop’s TikTok cooler."),
        mark("coach", "Get more people to visit the shop’s TikTok profile."),
    ),
    "M": (
        mark("coach", "Be talked about more."),
        mark("coach", "40 more comments a week."),
    ),
    "A": (
        mark("coach", "From 300 to 50,000 followers by tomorrow, without ads."),
        mark("coach", "From 300 to 380 followers in eight weeks."),
    ),
    "R": (
        mark("coach", "A cake shop counts gaming influencers."),
        mark("coach", "A cake shop counts food influencers nearby."),
    ),
    "T": (
        mark("coach", "150 orders, as soon as possible."),
        mark("coach", "150 orders from today to the last day of next month."),
    ),
}
"""A bad and a good example for each letter, in our own words."""

ASKED: dict[str, str] = {
    questions.METRIC: mark("coach", "Which number should this be about?"),
    questions.ACCOUNT: mark("coach", "Which account is meant?"),
    questions.NUMBER: mark("coach", "How many?"),
    questions.MILLION: mark("coach", "What does M mean here?"),
    questions.TOTAL: mark("coach", "What is meant by {number} {metric}?"),
    questions.POINTS: mark("coach", "It is {now} now. What is meant by {number}?"),
    questions.RATE: mark("coach", "Which engagement rate?"),
    questions.WINDOW: mark("coach", "Reach over which days? Weeks of reach cannot be added up."),
    questions.BASE: mark("coach", "Conversion of what into orders?"),
    questions.BASELINE: mark("coach", "Compared with which value?"),
    questions.FEAST: mark("coach", "Which day should “{name}” stand for?"),
    questions.DEADLINE: mark("coach", "Until which day?"),
}
BASELINE_NOW = mark("coach", "What is it today? It has never been typed in.")
POINTS_WITHOUT = mark("coach", "What is meant by {number}?")

OPTIONS: dict[str, tuple[str, str]] = {
    "metric": ("{metric}", ""),
    "account": ("{name}", ""),
    "rate": ("{metric}", ""),
    "base": ("{metric}", ""),
    "number": ("{number}", ""),
    "day": ("{day}", "{weekday}"),
    "in_addition": (mark("coach", "{number} more"), mark("coach", "{now} becomes {sum}")),
    "in_all": (mark("coach", "{number} in all"), mark("coach", "{now} becomes {number}")),
    "unsure": (mark("coach", "Not sure"), mark("coach", "take a number from my own weeks")),
    "by_points": (mark("coach", "{plain} points more"), mark("coach", "{now} becomes {points}")),
    "by_share": (
        mark("coach", "{number} of what it is now"),
        mark("coach", "{now} becomes {share}"),
    ),
    "to_rate": (mark("coach", "{number} in the end"), mark("coach", "{now} becomes {number}")),
    "window_week": (mark("coach", "Each week"), mark("coach", "mean of the last four weeks")),
    "window_month": (mark("coach", "30 days"), mark("coach", "the phone's own 30-day figure")),
    "baseline_four_weeks": (mark("coach", "The last four weeks"), "{now}"),
    "baseline_last_week": (mark("coach", "The last week"), "{now}"),
}

_PEOPLE = ("followers", "members", "customers", "new_customers", "wa_contacts")


@dataclass(frozen=True, slots=True)
class CoachSpeech:
    """Turns the coach's codes into sentences of one language; every text is plain."""

    words: Words
    formats: Formats
    library: Library

    def name(self, key: str, inside: bool = False) -> str:
        """What a metric is called; `inside` a sentence without its capital."""
        if key == "influencers":
            found = self.words.say("coach", "Influencers")
        else:
            found = name_of(key, self.library.catalogue, self.words)
        if inside and len(found) > 1 and found[1].islower():
            return found[0].lower() + found[1:]
        return found

    def amount(self, value: float, unit: Unit, signed: bool = False) -> str:
        """A figure of a goal: `13.010`, `+700`, `Rp25.000.000`, `3,5%`."""
        if unit is Unit.COUNT or (unit is Unit.MONEY):
            value = round(value)
        value = _short(value)
        text = figure(value, unit, self.formats)
        if unit is Unit.PERCENT:
            text = self.formats.percent(value, 0 if isinstance(value, int) else 2)
        return "+" + text if signed and value > 0 else text

    def verdict(self, letter: Letter, asks: bool = False) -> str:
        """The word for a verdict; a letter that passes but still asks something says so."""
        if letter.verdict is Verdict.PASS and asks:
            return self.words.say("coach", CLARIFY)
        return self.words.say("coach", VERDICTS[letter.verdict])

    def reason(self, reason: Reason, advice: Advice) -> str:
        """One plain sentence."""
        facts = {name: self._fact(name, value, advice) for name, value in reason.facts}
        said = self.words.say("coach", REASONS[reason.code]).format(**facts)
        return said[:1].upper() + said[1:]

    def reasons(self, letter: Letter, advice: Advice) -> str:
        """All sentences on a letter, one after the other."""
        return " ".join(self.reason(one, advice) for one in letter.reasons)

    def _fact(self, name: str, value: object, advice: Advice) -> str:
        if value is None:
            return "…"
        if name in ("metric", "first", "second", "effort"):
            return self.name(str(value), inside=True)
        if name == "better":
            return self.name(str(value))
        if name == "day":
            return self.formats.long_day(date.fromisoformat(str(value)))
        if name == "objective":
            return self.library.objectives[str(value)].name[self.words.language]
        if name == "niche":
            found = self.library.niches.names.get(str(value))
            return found[self.words.language].lower() if found else str(value)
        return self._figure(name, value, advice)

    def _figure(self, name: str, value: object, advice: Advice) -> str:
        if not isinstance(value, int | float):
            return _titled(name, str(value))
        if name in ("chance", "percent"):
            return self.percent(value)
        if name == "times":
            return self.formats.number(value, 1 if value < 10 else 0)
        if name in ("one", "other"):
            return self.formats.number(value, 0 if value == int(value) else 2)
        if name in ("low", "high", "centre") and advice.aim is not None:
            goal = advice.aim
            signed = goal.nature is Nature.STOCK and not goal.lower
            return self.amount(value, goal.unit, signed)
        return self.formats.number(_rounded(value))

    def percent(self, value: float) -> str:
        """A chance: `52%`, never 0 or 100."""
        if value < 5:
            return "<5%"
        return ">95%" if value > 95 else self.formats.percent(value, 0)

    def question(self, question: Question, advice: Advice) -> str:
        """The question in one line."""
        facts = self._option_facts(question.facts, advice)
        text = ASKED[question.code]
        if question.code == questions.POINTS and dict(question.facts).get("now") is None:
            text = POINTS_WITHOUT
        if question.code == questions.BASELINE and not question.options:
            text = BASELINE_NOW
        metric = self.name(advice.settled.metric, inside=True) if advice.settled.metric else ""
        return self.words.say("coach", text).format(metric=metric, **facts)

    def option(self, option: Option, advice: Advice) -> tuple[str, str]:
        """The text of a choice and the note under it; the note is empty where a fact is missing."""
        facts = self._option_facts(option.facts, advice)
        title, note = (self._said(text) for text in OPTIONS[option.code])
        known = dict(option.facts)
        if "{now}" in note and known.get("now") is None:
            note = ""
        return title.format(**facts), note.format(**facts)

    def _said(self, text: str) -> str:
        plain = not text or (text.startswith("{") and text.endswith("}") and text.count("{") == 1)
        return text if plain else self.words.say("coach", text)

    def _option_facts(
        self, facts: tuple[tuple[str, float | str | None], ...], advice: Advice
    ) -> dict[str, str]:
        said: dict[str, str] = {}
        known = dict(facts)
        unit = advice.settled.unit or Unit.COUNT
        number, now = known.get("number"), known.get("now")
        for name, value in facts:
            if name == "metric":
                said[name] = self.name(str(value))
            elif name == "day":
                on = date.fromisoformat(str(value))
                said |= {"day": self.formats.day(on), "weekday": self.formats.weekday(on)}
            elif isinstance(value, int | float):
                said[name] = self.amount(value, unit)
                said["plain"] = figure(_short(value), Unit.DECIMAL, self.formats)
            else:
                said[name] = "…" if value is None else _titled(name, str(value))
        if isinstance(number, int | float) and isinstance(now, int | float):
            points, share, _ = questions.readings_of(now, number)
            said["sum"] = said["points"] = self.amount(points, unit)
            said["share"] = self.amount(share, unit)
        return said

    def proposal(self, advice: Advice, account: str = "") -> str:
        """The clean sentence, with an ellipsis where something is still open; empty when not even
        a metric can be guessed."""
        goal = advice.aim
        if goal is None:
            keys = advice.wish.suggested if advice.wish.typed.strip() else ()
            if not keys:
                return ""
            return self.words.say("coach", "Raise {metric} to … by ….").format(
                metric=self.name(keys[0], inside=True)
            )
        return self.sentence(goal, account)

    def sentence(self, goal: Aim, account: str = "") -> str:
        """A goal in one sentence, with number, metric, account, start and last day."""
        metric = self.name(goal.metric, inside=True)
        named = f"{metric} {account}" if account else metric
        gain = None if goal.gain is None else abs(goal.gain)
        facts = {
            "metric": named,
            "gain": self._open(gain, goal.unit),
            "share": "…" if goal.share is None else self.formats.percent(abs(goal.share), 0),
            "base": self._open(goal.baseline, goal.unit),
            "target": self._open(goal.target, goal.unit),
            "start": self.formats.day(goal.start),
            "deadline": self.formats.day(goal.deadline) if goal.deadline else "…",
        }
        return self.words.say("coach", _template(goal)).format(**facts)

    def _open(self, value: float | None, unit: Unit) -> str:
        return "…" if value is None else self.amount(value, unit)


def _titled(name: str, value: str) -> str:
    return value.title() if name == "name" and value.islower() else value


def _short(value: float) -> int | float:
    """Without the dust of binary arithmetic: 3.06, not 3.0600000000000005."""
    tidy = round(value, 4)
    return int(tidy) if tidy == int(tidy) else tidy


def _rounded(value: float) -> int:
    """Three significant figures: `about 166,700` rather than 166,667."""
    size = len(str(int(abs(value)))) - 4
    return round(value / 10**size) * 10**size if size > 0 else round(value)


ADD = mark("coach", "Add {gain} {metric}, from {base} to {target}, by {deadline}.")
ADD_ONLY = mark("coach", "Add {gain} {metric} by {deadline}.")
RAISE = mark("coach", "Raise {metric} from {base} to {target} by {deadline}.")
RAISE_TO = mark("coach", "Bring {metric} to {target} by {deadline}.")
RAISE_BY = mark("coach", "Raise {metric} by {share} by {deadline}.")
LOWER = mark("coach", "Lower {metric} from {base} to {target} by {deadline}.")
LOWER_BY = mark("coach", "Lower {metric} by {share} by {deadline}.")
RAISE_BY_SO_MUCH = mark("coach", "Raise {metric} by {gain} by {deadline}.")
LOWER_BY_SO_MUCH = mark("coach", "Lower {metric} by {gain} by {deadline}.")
REACH = mark("coach", "Reach {target} {metric} between {start} and {deadline}.")
REACH_MONEY = mark("coach", "Reach {target} of {metric} between {start} and {deadline}.")
WEEKLY = mark("coach", "Raise {metric} per week from {base} to {target} by {deadline}.")
WEEKLY_LOWER = mark("coach", "Lower {metric} per week from {base} to {target} by {deadline}.")
ABOVE = mark("coach", "Keep {metric} at {target} or more every week until {deadline}.")
BELOW = mark("coach", "Keep {metric} at {target} or less every week until {deadline}.")
DELIVERED = mark("coach", "Get {target} {metric} by {deadline}.")


def _template(goal: Aim) -> str:
    if goal.shape is Shape.KEEP_ABOVE:
        return ABOVE
    if goal.shape is Shape.KEEP_BELOW:
        return BELOW
    if goal.shape is Shape.DELIVER:
        return DELIVERED
    if goal.gain is not None and goal.target is None and goal.shape is not Shape.INCREASE_BY:
        return LOWER_BY_SO_MUCH if goal.lower else RAISE_BY_SO_MUCH
    if goal.share is not None and goal.target is None:
        return LOWER_BY if goal.lower else RAISE_BY
    if goal.shape is Shape.CUMULATIVE:
        return REACH_MONEY if goal.unit is Unit.MONEY else REACH
    return _template_of_change(goal)


def _template_of_change(goal: Aim) -> str:
    known = goal.baseline is not None
    if goal.shape is Shape.INCREASE_BY:
        return ADD if known else ADD_ONLY
    if goal.shape is Shape.INTENSITY and known:
        return WEEKLY_LOWER if goal.lower else WEEKLY
    if goal.shape is Shape.TO_LEVEL and known and goal.gain is not None and goal.gain > 0:
        return ADD
    if known:
        return LOWER if goal.lower else RAISE
    return RAISE_TO
