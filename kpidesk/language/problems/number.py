"""Sentences for numbers that cannot be read or stored, and for numbers worth a second look."""

from kpidesk.language.words import mark

SENTENCES: dict[str, str] = {
    "number_not_read": mark(
        "problem",
        "This cannot be read as a number. The text is kept; type it as the phone shows it, such "
        "as 12,345 or 12.3K.",
    ),
    "duration_not_read": mark(
        "problem",
        "This cannot be read as a time. The text is kept; type it like 0:07, 7 s or 1h 2m.",
    ),
    "number_too_long": mark(
        "problem",
        "This is too long for a number: {longest} characters fit. Nothing was stored.",
    ),
    "number_too_large": mark(
        "problem", "This number is too large to be right. Nothing was stored; check the zeros."
    ),
    "number_not_whole": mark(
        "problem", "Only whole numbers fit here. The text is kept; leave the decimals out."
    ),
    "count_with_decimals": mark(
        "problem",
        "A count has no decimals. Did you mean {meant}? Nothing was stored; type it in full, or "
        "with K or million.",
    ),
    "money_with_cents": mark(
        "problem",
        "This currency is typed without cents. Did you mean {meant}? Nothing was stored; type it "
        "in full.",
    ),
    "negative_number": mark(
        "problem", "This number cannot be below zero. Nothing was stored; - alone means none."
    ),
    "percent_not_count": mark(
        "problem", "This is a percentage, and a plain number belongs here. Nothing was stored."
    ),
    "time_not_count": mark(
        "problem", "This is a length of time, and a plain number belongs here. Nothing was stored."
    ),
    "money_not_count": mark(
        "problem",
        "This is an amount of money, and a plain number belongs here. Nothing was stored.",
    ),
    "other_currency": mark(
        "problem",
        "This is in another currency than the shop's. Nothing was stored; convert it first.",
    ),
    "million_or_miliar": mark(
        "problem", "M can mean million or miliar (billion). Choose one; it will be remembered."
    ),
    "grouping_or_decimal": mark(
        "problem", "The separator can mean thousands or decimals. Choose one."
    ),
    "future_week": mark(
        "problem", "This week has not begun yet. Nothing was stored; go back to a past week."
    ),
    "above_limit": mark(
        "problem", "This cannot be more than {limit}. The text is kept, nothing was stored."
    ),
    "many_times_usual": mark(
        "problem",
        "This is {times} times the usual {usual}. It is stored; check for a digit too many.",
    ),
    "fraction_of_usual": mark(
        "problem",
        "The usual is {usual}, {times} times as much. It is stored; is a digit missing?",
    ),
    "above_usual": mark(
        "problem", "Above this account's own range, {low} to {high}. It is stored; look again."
    ),
    "below_usual": mark(
        "problem", "Below this account's own range, {low} to {high}. It is stored; look again."
    ),
    "same_as_last_week": mark(
        "problem", "Exactly the same as last week. It is stored; was the old number read again?"
    ),
    "reach_above_views": mark(
        "problem",
        "More people reached ({part}) than views ({whole}), which should not happen. It is stored.",
    ),
    "engaged_above_reach": mark(
        "problem",
        "More accounts interacted ({part}) than were reached ({whole}). It is stored; look again.",
    ),
    "engaged_above_interactions": mark(
        "problem",
        "More accounts interacted ({part}) than there are interactions ({whole}). It is stored.",
    ),
    "interactions_below_parts": mark(
        "problem",
        "Likes, comments, saves and shares make {parts}, more than {total} in all. It is stored.",
    ),
    "followers_do_not_add_up": mark(
        "problem",
        "Followers changed by {change}, but new minus lost makes {net}. It is stored as typed.",
    ),
    "weeks_differ_from_month": mark(
        "problem",
        "The weeks make {weeks}, the platform says {month} for the month. Both are kept; the "
        "month's figure is used.",
    ),
    "paste_too_long": mark(
        "problem",
        "The pasted text is too long: {fits} of {length} characters fit. Nothing was pasted.",
    ),
    "paste_too_many_cells": mark(
        "problem",
        "The pasted block is too large ({rows} rows; {fits} cells fit). Nothing was pasted.",
    ),
    "enter_needs": mark(
        "problem", "{text} is not METRIC=TEXT, such as reach=9102. Nothing was stored."
    ),
    "enter_twice": mark(
        "problem", "{key} is given twice. Nothing was stored; say which number is right."
    ),
    "no_such_day": mark(
        "problem", "{day} is no day of this shop's life. Nothing was stored; check the year."
    ),
    "month_closed": mark(
        "problem",
        "{month} is closed, its numbers are locked. Nothing was stored; reopen the month first.",
    ),
    "picture_not_read": mark(
        "problem", "{name} cannot be read as a picture. Nothing was kept; choose a PNG or JPEG."
    ),
    "picture_too_many_pixels": mark(
        "problem",
        "This picture is too large ({width} × {height} pixels). Nothing was kept; make a "
        "screenshot of the part with the numbers.",
    ),
    "paste_not_cells": mark(
        "problem", "The pasted text cannot be read as cells. Nothing was pasted."
    ),
}

BRIEF: dict[str, str] = {
    "number_not_read": mark("brief", "Not a number"),
    "duration_not_read": mark("brief", "Not a time, such as 1h 2m"),
    "number_too_long": mark("brief", "Too long for a number"),
    "number_too_large": mark("brief", "Too large to be right"),
    "number_not_whole": mark("brief", "Whole numbers only"),
    "count_with_decimals": mark("brief", "Do you mean {meant}?"),
    "money_with_cents": mark("brief", "Do you mean {meant}?"),
    "negative_number": mark("brief", "Cannot be below zero"),
    "percent_not_count": mark("brief", "A percentage, not a count"),
    "time_not_count": mark("brief", "A time, not a count"),
    "money_not_count": mark("brief", "Money, not a count"),
    "other_currency": mark("brief", "Another currency"),
    "million_or_miliar": mark("brief", "Which one?"),
    "grouping_or_decimal": mark("brief", "Which one?"),
    "future_week": mark("brief", "This week has not begun"),
    "above_limit": mark("brief", "At most {limit}"),
    "many_times_usual": mark("brief", "{times} times the usual, right?"),
    "fraction_of_usual": mark("brief", "1/{times} of the usual?"),
    "above_usual": mark("brief", "Above your usual, right?"),
    "below_usual": mark("brief", "Below your usual, right?"),
    "same_as_last_week": mark("brief", "Same as last week, right?"),
    "reach_above_views": mark("brief", "Reach above views, right?"),
    "engaged_above_reach": mark("brief", "More than reach, right?"),
    "engaged_above_interactions": mark("brief", "More than interactions?"),
    "interactions_below_parts": mark("brief", "Less than its parts, right?"),
    "followers_do_not_add_up": mark("brief", "New minus lost is {net}?"),
}
"""The same in the few words that fit beside a field; the sentence is in its tool tip."""
