"""Sentences for the command line."""

from kpidesk.language.words import mark

SENTENCES: dict[str, str] = {
    "bad_currency": mark(
        "problem", "{text} is no currency; write three letters such as IDR. Nothing was created."
    ),
    "bad_shop_name": mark(
        "problem", "A shop needs a name of 1 to 200 letters. Nothing was created."
    ),
    "account_needs": mark(
        "problem", "An account needs --platform and --handle. Nothing was added."
    ),
    "unknown_account": mark(
        "problem", "There is no account {handle} in this file. Accounts here: {known}."
    ),
    "unknown_key": mark(
        "problem", "{key} is not in the catalogue. See `kpidesk catalogue` for the keys."
    ),
    "person_usage": mark(
        "problem",
        "Write `kpidesk person list SHOP`, `person export SHOP NAME -o FILE.csv` or"
        " `person delete SHOP NAME`. Nothing was done.",
    ),
    "period_crossed": mark(
        "problem",
        "{first} to {last} is no period. Write the earlier day first, within our calendar.",
    ),
    "unknown_screen": mark(
        "problem", "There is no screen called {name}. The screens are: {known}. Nothing was drawn."
    ),
    "cannot_write": mark(
        "problem",
        "{name} could not be written. Check that the folder exists and can be written to, and "
        "that no other program has the file open.",
    ),
    "bad_json": mark("problem", "The input is not a JSON document: {detail}. Nothing was done."),
    "unexpected": mark(
        "problem",
        "Something went wrong inside KPI Desk ({name}). Nothing was stored. "
        "The log file has the details: {log}",
    ),
}
