"""Sentences for goals and the coach."""

from kpidesk.language.words import mark

SENTENCES: dict[str, str] = {
    "answer_without_choice": mark(
        "problem", "“{text}” is not an answer. Write QUESTION=CHOICE, such as baseline?=four_weeks."
    ),
    "unknown_objective": mark(
        "problem", "There is no objective “{key}”. Objectives here: {known}."
    ),
    "unknown_goal": mark("problem", "There is no goal “{name}”. See `kpidesk goal list SHOP`."),
    "goal_without_text": mark("problem", "The goal has no sentence yet. Nothing was stored."),
    "goal_without_target": mark("problem", "The goal has no target yet. Nothing was stored."),
    "goal_not_ready": mark(
        "problem",
        "The goal still lacks a number or a last day. Your text is kept; answer the questions.",
    ),
    "goal_ends_before_start": mark(
        "problem", "The last day, {day}, lies before the first. Choose a later one."
    ),
    "goal_too_large": mark("problem", "No shop counts that far. Choose a smaller number."),
    "goal_changes_nothing": mark(
        "problem", "The target is where you stand today. Choose another number."
    ),
    "goal_open_questions": mark(
        "problem",
        "Still open: {questions}. Answer with --answer QUESTION=CHOICE; nothing was stored.",
    ),
}
