"""Verdicts, bands and statuses as the five silhouettes."""

from __future__ import annotations

from kpidesk.domain.achievable import Band
from kpidesk.domain.pace import Status as Standing
from kpidesk.domain.smart import questions
from kpidesk.domain.smart.letters import Verdict
from kpidesk.ui.widgets.status import Shape

VERDICT = {
    Verdict.PASS: Shape.DONE,
    Verdict.WARN: Shape.CAUTION,
    Verdict.FAIL: Shape.BEHIND,
    Verdict.UNKNOWN: Shape.NONE,
}
BAND = {
    Band.TOO_EASY: Shape.DONE,
    Band.SAFE: Shape.DONE,
    Band.REALISTIC: Shape.ON_TRACK,
    Band.CHALLENGING: Shape.CAUTION,
    Band.HARD: Shape.CAUTION,
    Band.VERY_HARD: Shape.BEHIND,
}
STANDING = {
    Standing.ACHIEVED: Shape.DONE,
    Standing.ON_TRACK: Shape.ON_TRACK,
    Standing.AT_RISK: Shape.CAUTION,
    Standing.OFF_TRACK: Shape.BEHIND,
    Standing.MISSED: Shape.BEHIND,
    Standing.TOO_EARLY: Shape.NONE,
    Standing.NO_DATA: Shape.NONE,
}
ASKS_ABOUT = {
    questions.METRIC: "S",
    questions.ACCOUNT: "S",
    questions.RATE: "S",
    questions.BASE: "S",
    questions.NUMBER: "M",
    questions.MILLION: "M",
    questions.TOTAL: "M",
    questions.POINTS: "M",
    questions.BASELINE: "M",
    questions.WINDOW: "M",
    questions.FEAST: "T",
    questions.DEADLINE: "T",
}
"""Question → the letter it holds up."""
