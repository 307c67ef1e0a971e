"""Sentences for formulas."""

from kpidesk.language.words import mark

SENTENCES: dict[str, str] = {
    "formula_empty": mark(
        "problem", "The formula is empty. Write one, such as orders / inquiries * 100."
    ),
    "formula_too_long": mark(
        "problem", "The formula is longer than {most} characters. Split it into two KPIs."
    ),
    "formula_too_deep": mark(
        "problem",
        "More than {most} parentheses are inside each other. Split the formula into two KPIs.",
    ),
    "formula_character": mark(
        "problem", "At character {place}: “{character}” has no place in a formula."
    ),
    "formula_number": mark(
        "problem", "At character {place}: the number {found} has too many digits."
    ),
    "formula_unexpected": mark("problem", "At character {place}: “{found}” was not expected here."),
    "formula_unfinished": mark(
        "problem", "The formula stops too early. Something is missing at its end."
    ),
    "formula_function": mark(
        "problem",
        "At character {place}: there is no function “{found}”. "
        "Use sum, avg, min, max, if, first or root.",
    ),
    "formula_arguments": mark(
        "problem",
        "At character {place}: {function} takes at least {fewest} value(s), parted by commas.",
    ),
    "formula_name": mark(
        "problem", "At character {place}: “{found}” is no metric or KPI. Choose one from the list."
    ),
    "formula_cycle": mark(
        "problem",
        "At character {place}: “{found}” is itself computed from this KPI. Leave one of them out.",
    ),
}
