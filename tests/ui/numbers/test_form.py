from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from kpidesk.domain.reading import Source, State
from kpidesk.domain.shop import Account, Platform
from kpidesk.domain.week import MonthClose
from tests.ui.numbers.conftest import BOOKS, INSTAGRAM, WEEK
from tests.ui.numbers.person import CTRL

if TYPE_CHECKING:
    from tests.ui.numbers.person import Person

TEN = ("19,3rb", "9102", "1044", "-", "52", "12428", "203", "47", "15,2jt", "375rb")
SHEET_CELLS = ("19300", "9102", "1044", "", "52", "12428", "203", "47", "15200000", "375000")
"""The same ten cells in a spreadsheet, where 19,3 rb has to be written out."""


def test_the_form_opens_on_the_last_whole_week_in_its_first_open_field(person: Person) -> None:
    assert person.page.week == WEEK
    assert person.at == "views"


def test_ten_numbers_are_typed_without_the_mouse_and_without_more_keys_than_a_sheet(
    person: Person,
) -> None:
    person.enter(*TEN)
    stored = [person.value(key) for key in (*INSTAGRAM, *BOOKS)]
    assert stored == [19_300, 9_102, 1_044, None, 52, 12_428, 203, 47, 15_200_000, 375_000]
    sheet = sum(len(cell) + 1 for cell in SHEET_CELLS)
    assert person.keys <= sheet, f"{person.keys} keys against {sheet}"
    assert person.page.side.shows_summary
    count = person.page.findChild(QLabel, "count")
    assert isinstance(count, QLabel)
    assert count.text() == "10 dari 10 terisi"


def test_a_rounded_number_is_kept_with_its_rounding_and_its_text(person: Person) -> None:
    person.enter("19,3 rb")
    stored = person.stored("views")
    assert stored is not None
    assert (stored.value, stored.rounded_by, stored.state) == (19_300, 50, State.ROUNDED)
    assert (stored.text, stored.source) == ("19,3 rb", Source.TYPED)
    assert person.sees("views").startswith("19,3 rb | = 19.300 ±50. +5,8%")


def test_the_reading_and_the_change_are_live_while_typing(person: Person) -> None:
    person.types("19,3 rb")
    assert "= 19.300 ±50" in person.sees("views")
    assert person.row("views").shown.change == "+5,8%"
    assert person.stored("views") is None


def test_a_dash_is_not_available_and_a_zero_is_zero(person: Person) -> None:
    person.enter("-", "0")
    missing, zero = person.stored("views"), person.stored("reach")
    assert missing is not None
    assert (missing.value, missing.state) == (None, State.UNAVAILABLE)
    assert person.sees("views") == "tidak ada | bukan nol"
    assert zero is not None
    assert zero.value == 0


def test_emptying_a_field_makes_it_unfilled_again(person: Person) -> None:
    person.enter("19,3 rb")
    person.go_to("views")
    person.press(Qt.Key.Key_Delete)
    person.press(Qt.Key.Key_Return)
    assert person.stored("views") is None


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Return, None, "reach"),
        (Qt.Key.Key_Enter, None, "reach"),
        (Qt.Key.Key_Down, None, "reach"),
        (Qt.Key.Key_Tab, None, "reach"),
        (Qt.Key.Key_Return, CTRL, "inquiries"),
    ],
)
def test_every_way_on_keeps_the_number(
    person: Person, key: Qt.Key, modifier: Qt.KeyboardModifier | None, expected: str
) -> None:
    person.types("19000")
    person.press(key, modifier)
    assert person.at == expected
    assert person.value("views") == 19_000


def test_up_and_shift_tab_go_back(person: Person) -> None:
    person.go_to("interactions")
    person.press(Qt.Key.Key_Up)
    assert person.at == "reach"
    person.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert person.at == "views"


def test_typing_replaces_what_is_there(person: Person) -> None:
    person.enter("19000")
    person.press(Qt.Key.Key_Up)
    person.enter("18500")
    assert person.value("views") == 18_500


def test_escape_restores_what_is_kept(person: Person) -> None:
    person.enter("19000")
    person.press(Qt.Key.Key_Up)
    person.types("7")
    person.press(Qt.Key.Key_Escape)
    assert person.field("views").text() == "19.000"
    person.press(Qt.Key.Key_Return)
    assert person.value("views") == 19_000


def test_page_keys_change_the_week_and_keep_the_number(person: Person) -> None:
    person.types("19000")
    person.press(Qt.Key.Key_PageUp)
    assert person.page.week == WEEK.shift(-7)
    person.press(Qt.Key.Key_PageDown)
    assert person.page.week == WEEK
    assert person.value("views") == 19_000


def test_no_week_that_has_not_begun_can_be_reached(person: Person) -> None:
    for _ in range(4):
        person.press(Qt.Key.Key_PageDown)
    assert person.page.week == WEEK.shift(7)


@pytest.mark.parametrize("text", ["12,34", "abc", "-5", "12 34", "1..2", "5%", "9" * 40])
def test_what_is_no_number_stays_in_the_field_and_is_not_stored(person: Person, text: str) -> None:
    person.enter(text)
    assert person.at == "views"
    assert person.field("views").text() == text
    assert person.question("views")
    assert person.stored("views") is None
    person.press(Qt.Key.Key_Down)
    assert person.at == "reach", "the week can still be left"
    assert person.field("views").text() == text


def test_a_refused_text_survives_the_week_and_the_program(person: Person) -> None:
    person.enter("12,34")
    person.press(Qt.Key.Key_PageUp)
    person.press(Qt.Key.Key_PageDown)
    assert person.field("views").text() == "12,34"
    assert "12,34" in person.desk.drafts.all().values()
    person.go_to("views")
    person.press(Qt.Key.Key_Escape)
    assert person.field("views").text() == ""
    assert person.desk.drafts.all() == {}


def test_a_count_with_decimals_is_offered_as_what_was_meant(person: Person) -> None:
    person.enter("12,34")
    assert person.question("views") == "Maksudnya 1.234?"
    person.types("1")
    assert person.value("views") == 1_234


def test_a_number_typed_over_a_question_is_typed_and_not_an_answer(person: Person) -> None:
    person.enter("12,34")
    person.press(Qt.Key.Key_A, CTRL)
    person.types("18100")
    assert person.at == "views"
    person.press(Qt.Key.Key_Return)
    assert person.value("views") == 18_100
    assert person.value("reach") is None
    assert person.at == "reach"


def test_m_is_asked_about_and_remembered(person: Person) -> None:
    person.go_to("revenue")
    person.types("1,2 M")
    assert person.row("revenue").shown.question is not None
    assert person.stored("revenue") is None
    person.types("2")
    assert person.value("revenue") == 1_200_000
    person.go_to("ad_spend")
    person.enter("1,5 M")
    assert person.value("ad_spend") == 1_500_000


def test_ten_times_the_usual_is_kept_and_asked_about_once(person: Person) -> None:
    person.enter("19000", "9000", "10440")
    assert person.value("interactions") == 10_440
    assert person.question("interactions") == "10 kali biasanya, benar?"
    assert person.at == "interactions"
    person.press(Qt.Key.Key_Return)
    assert person.question("interactions") == ""
    assert person.at == "profile_visits"
    accepted = person.desk.weeks.accepted(WEEK)
    assert [one.code for one in accepted] == ["many_times_usual"]


def test_a_doubt_never_blocks(person: Person) -> None:
    person.enter("19000", "9000", "10440")
    person.press(Qt.Key.Key_Down)
    assert person.at == "profile_visits"
    assert person.question("interactions")


def test_reach_above_views_is_noticed_on_both_rows(person: Person) -> None:
    person.enter("18000", "18500")
    assert person.question("reach") == "Melebihi tayangan, benar?"
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Up)
    person.press(Qt.Key.Key_Up)
    person.enter("19100")
    assert person.question("reach") == ""


def test_a_doubted_number_is_kept_out_of_the_live_results(person: Person) -> None:
    person.enter("19000", "9000", "10440")
    shown = person.page.findChild(QLabel, "result er_reach")
    assert isinstance(shown, QLabel)
    person.qtbot.waitUntil(lambda: shown.text() == "menunggu")
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: shown.text() == "116,0%")


def test_the_results_follow_the_typing(person: Person) -> None:
    person.enter("19000", "9000")
    person.types("900")
    shown = person.page.findChild(QLabel, "result er_reach")
    assert isinstance(shown, QLabel)
    person.qtbot.waitUntil(lambda: shown.text() == "10,0%")
    assert person.stored("interactions") is None


def test_undo_brings_the_number_back_and_leads_to_its_place(person: Person) -> None:
    person.enter("19000", "9000")
    person.press(Qt.Key.Key_Z, CTRL)
    assert person.stored("reach") is None
    assert person.field("reach").text() == ""
    assert "Reach" in person.toast or "Jangkauan" in person.toast
    assert person.at == "reach"
    person.press(Qt.Key.Key_Y, CTRL)
    assert person.value("reach") == 9_000


def test_undo_belongs_to_the_typing_while_there_is_some(person: Person) -> None:
    person.enter("19000")
    person.types("9")
    person.press(Qt.Key.Key_Z, CTRL)
    assert person.value("views") == 19_000
    assert person.field("reach").text() == ""


def test_an_account_may_go_while_one_of_its_fields_is_typed_in(person: Person) -> None:
    from dataclasses import replace

    person.types("19000")
    for account in person.desk.accounts.all():
        person.desk.accounts.save(replace(account, archived=True))
    assert not person.page.form.isVisible()
    for account in person.desk.accounts.all():
        person.desk.accounts.save(replace(account, archived=False))
    person.go_to("reach")
    person.enter("9000")
    assert person.value("reach") == 9_000


def test_the_wheel_never_changes_a_number(person: Person) -> None:
    person.enter("19000")
    field = person.field("views")
    field.setFocus()
    for _ in range(5):
        at = QPointF(field.rect().center())
        wheel = QWheelEvent(
            at,
            field.mapToGlobal(at),
            QPoint(0, 120),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, wheel)
    assert field.text() == "19.000"
    assert person.value("views") == 19_000


def test_the_state_word_says_when_it_was_saved(person: Person) -> None:
    person.enter("19000")
    assert person.page.form.state.word.startswith("Tersimpan ")


def test_what_the_file_refuses_stays_in_the_field_and_says_not_saved(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kpidesk.domain.problem import refuse

    def full(_readings: object) -> None:
        raise refuse("disk_full", path="x", need=1, free=0, name="x", drive="x")

    monkeypatch.setattr(person.desk.readings, "put", full)
    person.enter("19000")
    assert person.page.form.state.word == "BELUM TERSIMPAN"
    assert person.field("views").text() == "19000"
    assert person.at == "views"


def test_the_cursor_s_row_is_marked_and_the_phone_shows_where(person: Person) -> None:
    person.go_to("reach")
    assert person.row("reach").active
    assert not person.row("views").active
    way = person.page.findChild(QLabel, "way")
    assert isinstance(way, QLabel)
    assert "Akun yang dijangkau" in way.text()


def test_a_screen_reader_hears_name_last_week_and_reading(person: Person) -> None:
    name = person.field("views").accessibleName()
    assert "Tayangan" in name
    assert "18.240" in name


def test_closed_months_ask_before_they_are_changed(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kpidesk import clock
    from kpidesk.ui.numbers import week_deeds

    account = next(iter(person.desk.accounts)).id
    person.desk.weeks.close(MonthClose(account, WEEK.first.replace(day=1), clock.now()))
    asked: list[str] = []

    def answer(_parent: object, _words: object, question: str, *_rest: object) -> bool:
        asked.append(question)
        return len(asked) > 1

    monkeypatch.setattr(week_deeds, "ask", answer)
    assert "Maret\u00a02025" in person.page.strips.text
    person.go_to("views")
    person.types("1")
    assert len(asked) == 1
    assert person.field("views").text() == ""
    person.types("1")
    assert not person.desk.weeks.is_locked(account, WEEK)
    person.enter("19000")
    assert person.value("views") == 19_000
    codes = [deed.action.code for deed in person.desk.history.actions()]
    assert "reopen_month" in codes


def test_the_week_s_note_is_kept_when_left(person: Person) -> None:
    note = person.page.foot.note
    note.setFocus()
    person.types("promo gajian")
    person.press(Qt.Key.Key_Return)
    account = next(iter(person.desk.accounts)).id
    assert person.desk.weeks.get(account, WEEK.first).note == "promo gajian"


def test_names_of_the_shop_s_own_are_never_markup(person: Person) -> None:
    from dataclasses import replace

    account = next(iter(person.desk.accounts))
    person.desk.accounts.save(replace(account, name="<b>Toko & Co</b>"))
    assert any("<b>" in tab.title for tab in person.page.form.tabs.tabs)


def test_youtube_s_hours_are_hours_without_their_unit(person: Person) -> None:
    metric = "watch_time_seconds"
    person.desk.accounts.add(Account(Platform.YOUTUBE, "Kopi Senja", tracked=(metric,), position=0))
    person.go_to(metric)
    person.enter("25,7")
    assert person.value(metric) == 92_520
    assert "25:42:00 ±3:00" in person.sees(metric)
    assert person.row(metric).shown.term == "Waktu tonton (jam)"
