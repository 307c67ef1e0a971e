"""Sentences for goals and the coach."""

from kpidesk.language.words import mark

SENTENCES: dict[str, str] = {
    "answer_without_choice": mark(
        "problem", "“{text}” is not an answer. Write QUESTION=CHOICE, such as baseline?=four_weeks."
    ),
    "unknown_objective": mark(
        "problem", "There is no objective “{key}”. Objectives here: {known}."
    ),
}
