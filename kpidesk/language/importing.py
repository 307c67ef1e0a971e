"""Names of file formats, questions about a file and their answers, in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kpidesk.domain.period import Period
from kpidesk.domain.question import Ask
from kpidesk.language.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.domain.question import Choice, Question, Sample
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

FORMATS: dict[str, str] = {
    "meta_daily": mark("import", "Meta: one metric by day"),
    "meta_content": mark("import", "Meta: posts and stories"),
    "meta_audience": mark("import", "Meta: audience"),
    "meta_ads": mark("import", "Meta: ads"),
    "tiktok_studio": mark("import", "TikTok Studio"),
    "tiktok_business": mark("import", "TikTok business"),
    "youtube": mark("import", "YouTube Studio"),
    "ga4": mark("import", "Google Analytics"),
    "x": mark("import", "X account overview"),
    "linkedin": mark("import", "LinkedIn page"),
    "shopee": mark("import", "Shopee shop statistics"),
    "shopee_ads": mark("import", "Shopee ads"),
    "not_kept": mark("import", "Files not kept"),
    "tiktok_shop_videos": mark("import", "TikTok Shop videos"),
    "tiktok_shop": mark("import", "TikTok Shop and Tokopedia statistics"),
    "orders": mark("import", "Marketplace orders, counted only"),
    "instagram_archive": mark("import", "Instagram data archive"),
    "own_sheet": mark("import", "A sheet of your own"),
}

QUESTIONS: dict[Ask, str] = {
    Ask.ACCOUNT: mark("import", "“{about}”: whose numbers are these?"),
    Ask.METRIC: mark("import", "“{about}”: which figure is this?"),
    Ask.COLUMN: mark("import", "Column “{about}”: what does it hold?"),
    Ask.YEAR: mark("import", "The dates have no year. Which days are these?"),
    Ask.DAY_ORDER: mark("import", "Does the day or the month come first in these dates?"),
    Ask.STYLE: mark("import", "“{about}”: what does the dot or comma mean?"),
    Ask.MILLION: mark("import", "“{about}”: what does M mean?"),
    Ask.SHARE: mark("import", "“{about}”: are these shares of one or of a hundred?"),
    Ask.TWICE: mark(
        "import", "Some figures stand twice in the file ({count}), as in rows {row} and {other}."
    ),
    Ask.CHANGED: mark(
        "import", "Some figures differ from those in your file: {count}. Which ones count?"
    ),
    Ask.REFUSED: mark("import", "{count} of {row} rows are refused. Import the rest?"),
    Ask.OTHERS: mark("import", "Some posts belong to other accounts ({names}): {count}."),
    Ask.READ_ON: mark("import", "On which day were these numbers read?"),
    Ask.BASIS: mark("import", "Which sales count: those of which orders?"),
    Ask.SHEET: mark("import", "Which sheet holds the numbers?"),
    Ask.SPAN: mark("import", "Does each date stand for one day or for more?"),
    Ask.WINDOW: mark("import", "“{about}”: which days are these numbers for?"),
}

CHOICES: dict[str, str] = {
    "skip": mark("import", "Leave it out"),
    "new": mark("import", "Make a new {platform} account"),
    "new named": mark("import", "Make a new {platform} account: {name}"),
    "date": mark("import", "The date"),
    "dmy": mark("import", "Day first"),
    "mdy": mark("import", "Month first"),
    "indonesian": mark("import", "Dot between thousands, comma before decimals"),
    "english": mark("import", "Comma between thousands, dot before decimals"),
    "plain": mark("import", "Plain digits"),
    "million": mark("import", "Million (juta)"),
    "billion": mark("import", "Thousand million (miliar)"),
    "one": mark("import", "Of one: 0.12 is 12%"),
    "hundred": mark("import", "Of a hundred: 0.12 is 0.12%"),
    "sum": mark("import", "Add them up"),
    "last": mark("import", "Take the last one"),
    "refuse": mark("import", "Take the first one only"),
    "replace": mark("import", "Take those of the file"),
    "keep": mark("import", "Keep those already there"),
    "none": mark("import", "No, nothing of this file"),
    "rest": mark("import", "Yes, import the rest"),
    "leave": mark("import", "Leave them out"),
    "take": mark("import", "Take them too"),
    "week_first": mark("import", "The week that begins on that day"),
    "week_last": mark("import", "The week that ends on that day"),
    "month": mark("import", "That whole month"),
    "day": mark("import", "That day only"),
    "created": mark("import", "Orders placed"),
    "ready": mark("import", "Orders ready to ship"),
    "paid": mark("import", "Orders paid"),
}


def format_name(key: str, words: Words) -> str:
    """What a kind of file is called."""
    return words.say("import", FORMATS[key]) if key in FORMATS else key


def question_text(question: Question, words: Words) -> str:
    """The question as a plain sentence."""
    facts = {name: "" if value is None else value for name, value in question.facts}
    facts = {"about": "", "count": 0, "row": "", "other": "", "names": "", **facts}
    return words.say("import", QUESTIONS[question.ask]).format(**facts)


def choice_text(
    question: Question,
    choice: Choice,
    words: Words,
    formats: Formats,
    name_of: Callable[[str], str] = str,
) -> str:
    """The answer as shown; `name_of` turns a metric's or platform's key into its name."""
    if choice.key.startswith("new:"):
        platform = name_of(choice.key.removeprefix("new:"))
        kind = "new named" if choice.name else "new"
        return words.say("import", CHOICES[kind]).format(platform=platform, name=choice.name)
    if question.ask is Ask.ACCOUNT and choice.name:
        return f"{choice.name} ({name_of(choice.key.partition(':')[0])})"
    if choice.key in CHOICES:
        return words.say("import", CHOICES[choice.key])
    if question.ask is Ask.YEAR:
        return choice.key
    if question.ask in (Ask.READ_ON, Ask.WINDOW):
        return _written(choice.key, formats)
    return choice.name or name_of(choice.key)


def sample_text(sample: Sample, formats: Formats) -> str:
    """`1.500 → 1,5`: a cell of the user's file and what the choice makes of it."""
    parts = [sample.text, _written(sample.value, formats) if sample.value else ""]
    return " → ".join(part for part in parts if part)


def _written(text: str, formats: Formats) -> str:
    try:
        days = [date.fromisoformat(part) for part in text.split("..")]
        return formats.span(Period(days[0], days[-1]))
    except ValueError:
        pass
    try:
        number = float(text)
    except ValueError:
        return text
    decimals = 0 if number.is_integer() else min(6, len(text.partition(".")[2]))
    return formats.number(number, decimals)


def taken_back_text(name: str, edited: int, words: Words) -> str:
    """What to say once an import was taken back; `edited` figures were changed since and stay."""
    said = words.say("import", "The import of {name} was taken back.").format(name=name)
    if edited:
        kept = words.say("import", "Changed since then and kept as they are: {n}.")
        said += " " + kept.format(n=edited)
    return said
