"""Sentences for the command line."""

from kpidesk.language.words import mark

SENTENCES: dict[str, str] = {
    "unknown_account": mark(
        "problem", "There is no account {handle} in this file. Accounts here: {known}."
    ),
    "unknown_key": mark(
        "problem", "{key} is not in the catalogue. See `kpidesk catalogue` for the keys."
    ),
    "bad_json": mark("problem", "The input is not a JSON document: {detail}. Nothing was done."),
    "unexpected": mark(
        "problem",
        "Something went wrong inside KPI Desk ({name}). Nothing was stored. "
        "The log file has the details: {log}",
    ),
}
