"""The list of goals and one goal, looked at and acted upon."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from kpidesk.domain.goal import CheckIn, Closing, Confidence, Goal, KeptLetter, Mark, Outcome
from kpidesk.domain.metric import Unit
from kpidesk.domain.shape import Nature, Shape
from kpidesk.ui.goals.dialogs import ChangeDialog, CheckInDialog, CloseDialog
from kpidesk.ui.goals.one import history_of, road_of
from tests.ui.goals.conftest import TODAY
from tests.ui.goals.test_coach_page import press, text_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.goals.page import GoalsPage

WEEK = timedelta(days=7)


def a_goal(goals: GoalsPage, target: int = 1600) -> Goal:
    account = next(iter(goals.desk.accounts))
    start = TODAY - 6 * WEEK
    goal = Goal(
        f"Menambah pengikut menjadi {target}", "followers", Shape.TO_LEVEL, Nature.STOCK,
        Unit.COUNT, 1290, start, (Mark(target, TODAY + 6 * WEEK, start),), account=account.id,
        wish="pengen followers naik", letters=(KeptLetter("S", "pass", "Satu metrik disebut."),),
        made_on=start,
    )  # fmt: skip
    goals.desk.goals.save(goal)
    return goal


def answer(kind: type, act: Callable[..., None]) -> None:
    """Act on the next dialog of that kind, as soon as it stands."""

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, kind):
            act(shown)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def test_without_goals_the_page_invites_to_write_one(goals: GoalsPage, qtbot: QtBot) -> None:
    press(qtbot, goals, "first_goal")
    assert goals.coach.isVisible()


def test_goals_are_listed_and_open_with_enter(goals: GoalsPage, qtbot: QtBot) -> None:
    goal = a_goal(goals)
    row = goals.list.rows[goal.id]
    assert goal.text in row.accessibleName()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert goals.one.isVisible()
    assert text_of(goals, "goal_text") == goal.text
    assert "per minggu" in text_of(goals, "goal_said")


def test_a_check_in_keeps_confidence_and_why(goals: GoalsPage, qtbot: QtBot) -> None:
    goal = a_goal(goals)
    goals.open(goal.id)

    def act(dialog: CheckInDialog) -> None:
        why = dialog.findChild(QPlainTextEdit, "why")
        assert why is not None
        qtbot.keyClicks(why, "stok susu habis")
        dialog.sure.select("1")
        press(qtbot, dialog, "act")

    answer(CheckInDialog, act)
    press(qtbot, goals, "check_in")
    kept = goals.desk.goals.get(goal.id)
    assert kept is not None
    assert kept.check_ins == (CheckIn(TODAY, Confidence.LOW, "stok susu habis"),)
    assert any("stok susu habis" in label.text() for label in goals.one.findChildren(QLabel))


def test_a_changed_target_is_a_new_row_with_its_reason(goals: GoalsPage, qtbot: QtBot) -> None:
    goal = a_goal(goals)
    goals.open(goal.id)
    dialog = ChangeDialog(goals, goals.standing_of(goal.id), goals.speech, "IDR")
    qtbot.addWidget(dialog)
    target = dialog.findChild(QLineEdit, "target")
    reason = dialog.findChild(QPlainTextEdit, "reason")
    assert target is not None
    assert reason is not None
    target.selectAll()
    qtbot.keyClicks(target, "banyak")
    press(qtbot, dialog, "act")
    assert dialog.answer is None
    target.selectAll()
    qtbot.keyClicks(target, "1.550")
    qtbot.keyClicks(reason, "libur dua minggu")
    press(qtbot, dialog, "act")
    assert dialog.answer == (1550, goal.deadline, "libur dua minggu")


def test_closing_keeps_result_and_lesson_and_offers_the_next_goal(
    goals: GoalsPage, qtbot: QtBot
) -> None:
    goal = a_goal(goals)
    goals.open(goal.id)
    dialog = CloseDialog(goals, goals.standing_of(goal.id), goals.speech, TODAY)
    qtbot.addWidget(dialog)
    lesson = dialog.findChild(QPlainTextEdit, "lesson")
    assert lesson is not None
    qtbot.keyClicks(lesson, "mulai lebih awal")
    press(qtbot, dialog, "act")
    assert dialog.answer == Closing(TODAY, Outcome.PARTLY, 1440, "mulai lebih awal")
    goals.desk.goals.save(goal.closed(dialog.answer))
    goals.open(goal.id)
    press(qtbot, goals, "next_goal")
    assert goals.coach.isVisible()
    assert goals.coach.text == goal.wish
    assert goals.coach.follows == goal.id


def test_removing_a_goal_can_be_undone(goals: GoalsPage) -> None:
    goal = a_goal(goals)
    goals.desk.goals.remove(goal.id)
    assert goal.id not in goals.list.rows
    goals.house.shell.undo()
    assert goal.id in goals.list.rows


def test_the_road_has_a_line_a_fan_and_a_stepped_target(goals: GoalsPage) -> None:
    goal = a_goal(goals).changed(1550, TODAY + 6 * WEEK, TODAY, "libur")
    goals.desk.goals.save(goal)
    road = road_of(goals.standing_of(goal.id), goals.speech)
    assert [value for _, value in road.steps] == [1600, 1550]
    assert road.fan is not None
    assert len(road.actual) == 12
    assert road.expected[0][1] == pytest.approx(1290, abs=8)


def test_history_tells_the_newest_first(goals: GoalsPage) -> None:
    goal = replace(a_goal(goals), check_ins=(CheckIn(TODAY, Confidence.HIGH, "reels jalan"),))
    told = history_of(goal, goals.speech, None)
    assert [note for _, _, note in told] == ["reels jalan", ""]


def test_a_name_that_looks_like_markup_is_only_text(goals: GoalsPage) -> None:
    goal = replace(a_goal(goals), text="<b>naik</b> & <img src=x>")
    goals.desk.goals.save(goal)
    goals.open(goal.id)
    shown = goals.findChild(QLabel, "goal_text")
    assert shown is not None
    assert shown.textFormat() is Qt.TextFormat.PlainText
    assert shown.text() == goal.text


@pytest.mark.parametrize("name", ["new_goal"])
def test_buttons_have_names_for_screen_readers(goals: GoalsPage, name: str) -> None:
    a_goal(goals)
    found = goals.findChild(QPushButton, name)
    assert found is not None
    assert found.accessibleName()
