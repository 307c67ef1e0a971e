"""Sentences for campaigns and calculators."""

from kpidesk.language.words import mark

SENTENCES: dict[str, str] = {
    "missing_input": mark("problem", "Still missing: {name}. Nothing was computed."),
    "strange_input": mark(
        "problem", "{name} is not a number this calculator uses. It uses: {known}."
    ),
    "not_a_table": mark("problem", "{name} must be an object of names and numbers."),
    "not_a_list": mark("problem", "{name} must be a list of numbers."),
    "not_a_text": mark("problem", "{name} must be a sentence in quotation marks."),
    "no_number_in_text": mark("problem", "There is no number in {name}. Nothing was computed."),
    "not_a_number": mark("problem", "{name} is not a number. Nothing was computed."),
    "over_limit": mark(
        "problem", "{name} is over the largest amount kept here, 999,999,999,999,999."
    ),
    "money_not_whole": mark(
        "problem", "{name} must be a whole amount in the currency's smallest unit."
    ),
    "count_not_whole": mark("problem", "{name} must be a whole number."),
    "negative_money": mark("problem", "{name} cannot be negative money."),
    "negative_figure": mark("problem", "{name} cannot be below 0."),
    "not_above_0": mark("problem", "{name} must be above 0."),
    "fraction_over_one": mark(
        "problem",
        "{name} is a fraction and cannot be over 1 (100 %). For {given} % write {fraction}.",
    ),
    "more_than_all": mark("problem", "{part} cannot be more than {whole}."),
    "lists_uneven": mark(
        "problem", "{part} and {whole} must name the same weeks, null for one that is not known."
    ),
    "frequency_under_one": mark(
        "problem", "{name} cannot be below 1: each account reached saw it at least once."
    ),
    "bend_outside": mark("problem", "{name} must lie between 0 and 1, for example 0.6."),
    "no_channel": mark("problem", "No channel has a strength above 0, so nothing can be shared."),
    "dates_crossed": mark("problem", "The last day {last} lies before the first day {first}."),
    "campaign_without_name": mark("problem", "A campaign needs a name. It is not stored yet."),
    "scenario_without_name": mark("problem", "A scenario needs a name. It is not stored yet."),
    "share_over_all": mark(
        "problem",
        "“{name}” can have at most {most} % of the days it has in common: the other campaigns have "
        "the rest. Nothing was changed.",
    ),
    "unknown_campaign": mark(
        "problem", "There is no single campaign {name} in this file. Campaigns here: {known}."
    ),
    "percent_over_hundred": mark("problem", "At most 100 %: it is a share of the whole."),
    "figure_too_low": mark("problem", "It cannot be below {least}."),
    "result_too_large": mark(
        "problem", "The result is too large to be true. One of the rates is almost zero."
    ),
    "amount_too_large": mark(
        "problem", "{name} is larger than any single amount kept here, 9,999,999,999,999."
    ),
}
