"""Sentences for the shop's own metrics and KPIs."""

from kpidesk.language.words import mark

SENTENCES: dict[str, str] = {
    "own_name_empty": mark("problem", "It needs a name. Nothing was kept yet."),
    "own_name_long": mark("problem", "A name has at most {most} letters. Shorten it."),
    "own_name_taken": mark(
        "problem", "“{name}” is already the name of another figure. Choose another name."
    ),
    "own_without_platform": mark(
        "problem", "Choose at least one platform, so that the form knows where to ask for it."
    ),
}
