"""The coach, used as a person uses it: typing, answering with number keys, saving."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget

from kpidesk.domain.metric import Unit
from kpidesk.domain.shape import Nature
from kpidesk.domain.shape import Shape as Form
from kpidesk.domain.shop import Account, Platform, Role
from kpidesk.domain.smart.aim import Aim
from kpidesk.ui.goals.asking import Choice
from kpidesk.ui.goals.page import GoalsPage
from kpidesk.ui.goals.settling import weights
from kpidesk.ui.widgets.status import Shape

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.app import Desktop
    from kpidesk.ui.window import Window

WISH = "Menambah 160 pengikut sampai 4 Mei"
UNCLEAR = "Mendapatkan followers sebanyak 160 sampai 4 Mei"


def press(qtbot: QtBot, inside: QWidget, name: str) -> None:
    found = inside.findChild(QPushButton, name)
    assert found is not None
    assert found.isEnabled()
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def write(qtbot: QtBot, goals: GoalsPage, text: str) -> QPlainTextEdit:
    goals.enter("new")
    field = goals.findChild(QPlainTextEdit, "wish")
    assert field is not None
    qtbot.keyClicks(field, text)
    return field


def shapes(goals: GoalsPage) -> str:
    rows = goals.coach.letters.rows
    return " ".join(rows[letter].verdict.shape for letter in "SMART")


def text_of(goals: GoalsPage, name: str) -> str:
    found = goals.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_the_letters_follow_what_is_typed(goals: GoalsPage, qtbot: QtBot) -> None:
    field = write(qtbot, goals, "Followers lebih banyak")
    qtbot.waitUntil(lambda: shapes(goals).startswith("behind behind"))
    field.clear()
    qtbot.keyClicks(field, WISH)
    qtbot.waitUntil(lambda: shapes(goals) == "done done done done done")


def test_a_wish_becomes_a_goal_without_the_mouse(goals: GoalsPage, qtbot: QtBot) -> None:
    field = write(qtbot, goals, UNCLEAR)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    asking = goals.coach.asking
    assert asking.isVisible()
    assert "160" in asking.said.text()
    qtbot.keyClick(asking.choices[0], Qt.Key.Key_1)
    assert not asking.isVisible()
    assert goals.coach.proposal.use.isEnabled()
    qtbot.keyClick(goals.coach.proposal.use, Qt.Key.Key_Space)
    sentence = goals.coach.settling.sentence
    assert "160" in sentence.toPlainText()
    qtbot.keyClick(sentence, Qt.Key.Key_End)
    qtbot.keyClick(sentence, Qt.Key.Key_Return)
    kept = list(goals.desk.goals)
    assert [(goal.baseline, goal.target) for goal in kept] == [(1440, 1600)]
    assert [letter.letter for letter in kept[0].letters] == list("SMART")
    assert kept[0].wish == UNCLEAR
    assert text_of(goals, "goal_text") == kept[0].text
    qtbot.keyClick(QApplication.focusWidget() or goals, Qt.Key.Key_Return)
    assert list(goals.desk.goals) == kept


def test_nothing_is_chosen_before_the_owner_chooses(goals: GoalsPage, qtbot: QtBot) -> None:
    field = write(qtbot, goals, UNCLEAR)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    cards = goals.findChildren(Choice)
    assert len(cards) == 3
    assert not any(card.isChecked() for card in cards)
    assert goals.coach.answers == {}
    assert not goals.coach.proposal.use.isEnabled()


def test_another_number_can_be_typed_as_the_phone_shows_it(goals: GoalsPage, qtbot: QtBot) -> None:
    field = write(qtbot, goals, "Pengikut jadi xxx sampai 4 Mei")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    other = goals.coach.asking.field
    assert other is not None
    qtbot.keyClicks(other, "1,6 rb")
    qtbot.keyClick(other, Qt.Key.Key_Return)
    assert goals.coach.own.aim is not None
    assert goals.coach.own.aim.target == 1600


def test_a_number_that_is_none_is_said_and_nothing_is_lost(goals: GoalsPage, qtbot: QtBot) -> None:
    field = write(qtbot, goals, "Pengikut jadi xxx sampai 4 Mei")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    other = goals.coach.asking.field
    assert other is not None
    qtbot.keyClicks(other, "banyak")
    qtbot.keyClick(other, Qt.Key.Key_Return)
    assert goals.coach.asking.complaint.isVisible()
    assert goals.coach.asking.isVisible()


def test_a_wish_out_of_reach_gets_a_number_within_reach(goals: GoalsPage, qtbot: QtBot) -> None:
    field = write(qtbot, goals, "Menambah 260 pengikut sampai 4 Mei")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    proposed = goals.coach.advice
    assert proposed is not goals.coach.own
    assert proposed.evidence.chance is not None
    assert proposed.evidence.chance >= 0.5
    press(qtbot, goals, "keep_number")
    assert goals.coach.advice is goals.coach.own
    press(qtbot, goals, "use_sentence")
    press(qtbot, goals, "save_goal")
    assert [goal.target for goal in goals.desk.goals] == [1700]


def test_back_asks_the_last_question_again(goals: GoalsPage, qtbot: QtBot) -> None:
    field = write(qtbot, goals, UNCLEAR)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(goals.coach.asking.choices[1], Qt.Key.Key_2)
    press(qtbot, goals, "back")
    assert goals.coach.asking.isVisible()
    assert goals.coach.answers == {}


def test_a_half_made_goal_survives_leaving_and_the_end_of_the_program(
    desktop: Desktop, goals: GoalsPage, window: Window, qtbot: QtBot, shop_file: Path
) -> None:
    field = write(qtbot, goals, UNCLEAR)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(goals.coach.asking.choices[0], Qt.Key.Key_1)
    assert window.go("settings")
    assert UNCLEAR in goals.desk.drafts.all()["goals/coach"]
    assert desktop.open(shop_file)
    assert desktop.window is not None
    assert desktop.window.go("goals", "new")
    page = desktop.window.findChild(GoalsPage)
    assert page is not None
    assert page.coach.text == UNCLEAR
    assert page.coach.answers == {"tambahan_atau_total?": "by"}
    assert page.coach.step == 1


def test_cancelling_keeps_a_draft_and_saving_forgets_it(goals: GoalsPage, qtbot: QtBot) -> None:
    write(qtbot, goals, WISH)
    press(qtbot, goals, "cancel")
    assert WISH in goals.desk.drafts.all()["goals/coach"]
    goals.enter("new")
    press(qtbot, goals, "forward")
    press(qtbot, goals, "use_sentence")
    press(qtbot, goals, "save_goal")
    assert "goals/coach" not in goals.desk.drafts.all()


@pytest.mark.parametrize("text", ["🔥" * 50, "toko " * 1_000, "<b>Omzet</b> & 1 M", "\n\n\n"])
def test_odd_texts_are_shown_as_typed_and_break_nothing(
    goals: GoalsPage, qtbot: QtBot, text: str
) -> None:
    goals.enter("new")
    field = goals.findChild(QPlainTextEdit, "wish")
    assert field is not None
    field.setPlainText(text)
    goals.coach.forward()
    assert not goals.coach.proposal.use.isEnabled()


def test_an_example_for_a_letter_opens_under_it(goals: GoalsPage, qtbot: QtBot) -> None:
    goals.enter("new")
    row = goals.coach.letters.rows["R"]
    assert not row.example.isVisible()
    press(qtbot, row, "example_R")
    assert row.example.isVisible()


def test_an_objective_offers_numbers_to_begin_with(goals: GoalsPage, qtbot: QtBot) -> None:
    goals.enter("new:sales")
    first = goals.coach.writing.offers.itemAt(0)
    assert first is not None
    offered = first.widget()
    assert offered is not None
    start = offered.findChild(QPushButton)
    assert start is not None
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    assert goals.coach.text
    assert goals.coach.own.settled.metric in goals.coach.library.objectives["sales"].primary


def test_a_goal_that_changes_nothing_is_refused_and_kept(goals: GoalsPage, qtbot: QtBot) -> None:
    field = write(qtbot, goals, "Pengikut jadi 1440 sampai 4 Mei")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    press(qtbot, goals, "keep_number")
    press(qtbot, goals, "use_sentence")
    press(qtbot, goals, "save_goal")
    assert goals.coach.note.isVisible()
    assert list(goals.desk.goals) == []
    assert goals.coach.text


def test_the_picture_of_evidence_says_its_numbers(goals: GoalsPage, qtbot: QtBot) -> None:
    field = write(qtbot, goals, WISH)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "11" in goals.coach.evidence.picture.accessibleName()
    assert goals.coach.evidence.verdict.shape is Shape.ON_TRACK


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("even", ()),
        ("launch", (2.0, 1.0, 1.0)),
        ("finish", (1.0, 1.0, 2.0)),
        ("payday", (1.0, 1.0, 2.0)),
    ],
)
def test_weeks_can_be_planned_unevenly(plan: str, expected: tuple[float, ...]) -> None:
    goal = Aim(
        "orders", Nature.FLOW, Unit.COUNT, Form.CUMULATIVE, date(2025, 3, 10), date(2025, 3, 28)
    )
    assert weights(plan, goal) == expected


def test_a_goal_may_belong_to_an_influencer(goals: GoalsPage, qtbot: QtBot) -> None:
    kol = Account(Platform.INSTAGRAM, "@makanbandung", role=Role.INFLUENCER)
    goals.desk.accounts.add(kol)
    fresh = GoalsPage(goals.house)
    qtbot.addWidget(fresh)
    fresh.show()
    field = write(qtbot, fresh, WISH)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    press(qtbot, fresh, "use_sentence")
    box = fresh.coach.settling.campaign
    box.setCurrentIndex(box.findText("@makanbandung"))
    press(qtbot, fresh, "save_goal")
    assert [goal.influencer for goal in goals.desk.goals] == [kol.id]


def test_a_number_taken_at_the_end_changes_the_sentence(goals: GoalsPage, qtbot: QtBot) -> None:
    field = write(qtbot, goals, WISH)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    press(qtbot, goals, "use_sentence")
    before = goals.coach.settling.sentence.toPlainText()
    takes = [b for b in goals.coach.evidence.findChildren(QPushButton) if b.isVisible()]
    qtbot.mouseClick(takes[0], Qt.MouseButton.LeftButton)
    after = goals.coach.settling.sentence.toPlainText()
    assert after != before
    press(qtbot, goals, "save_goal")
    assert [goal.text for goal in goals.desk.goals] == [after]
