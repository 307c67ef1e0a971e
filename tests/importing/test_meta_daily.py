from __future__ import annotations

from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kpidesk.domain.problem import Refused
from kpidesk.importing.door import draft, scan
from kpidesk.importing.progress import silent
from tests.importing.reading import FACEBOOK, INSTAGRAM, asking, drafted, refusal, sample

if TYPE_CHECKING:
    from kpidesk.domain.incoming import Draft

PLAIN = 'sep=,\n"Instagram reach"\n"Date","Primary"\n"2025-03-01T00:00:00","5"\n'
PLAIN += '"2025-03-02T00:00:00","0"\n"2025-03-05T01:00:00","12"\n\n'


def days(of: Draft, metric: str, account: str = "ig") -> dict[date, object]:
    found = [one.reading for one in of.incoming]
    mine = [r for r in found if (r.account, r.metric) == (account, metric)]
    return {r.period.first: r.value for r in mine}


def test_a_daily_file_gives_one_reading_a_day_and_leaves_absent_days_out() -> None:
    made = drafted(PLAIN.encode("utf-16"))
    expected = {date(2025, 3, 1): 5, date(2025, 3, 2): 0, date(2025, 3, 5): 12}
    assert days(made, "reach") == expected
    assert [p.code for p in made.remarks] == ["days_missing"]
    assert made.remarks[0].fact("days") == 3
    assert made.remarks[0].fact("span") == 5


RESAVED = {
    "semicolons, sep= line lost": "Instagram reach;\nDate;Primary\n2025-03-01T00:00:00;5\n",
    "tabs": "sep=\t\nInstagram reach\t\r\nDate\tPrimary\r\n2025-03-01T00:00:00\t5\r\n\t\r\n",
    "only the date left": "Instagram reach,\nDate,Primary\n2025-03-01,5\n",
    "sep= line of a spreadsheet": '"sep=,",\nInstagram reach,\nDate,Primary\n2025-03-01,5\n',
    "Indonesian": 'sep=,\n"Jangkauan Instagram"\n"Tanggal","Primary"\n"2025-03-01T00:00:00","5"\n',
    "no blank lines, no quotes": "Instagram reach\nDate,Primary\n2025-03-01,5",
    "day turned round": "Instagram reach,\nDate,Primary\n31/03/2025 00:00,5\n",
}


@pytest.mark.parametrize("text", RESAVED.values(), ids=RESAVED.keys())
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_daily_file_is_recognised_however_it_was_saved_again(text: str, encoding: str) -> None:
    made = drafted(text.encode(encoding))
    assert made.format == "meta_daily"
    assert [(r.reading.metric, r.reading.value) for r in made.incoming] == [("reach", 5)]


def test_a_title_without_platform_is_asked_even_with_one_account() -> None:
    text = 'sep=,\n"Views"\n"Date","Primary"\n"2025-03-01T00:00:00","5"\n'
    made = drafted(text, INSTAGRAM)
    assert [question.id for question in made.questions] == ["account"]
    assert next(choice.key for choice in made.questions[0].choices) == "instagram:@kopisenja"
    answered = drafted(text, INSTAGRAM, account="@kopisenja")
    assert not answered.questions
    assert days(answered, "views") == {date(2025, 3, 1): 5}


def test_two_stacked_tables_are_two_series_and_the_nameless_one_is_facebooks() -> None:
    text = 'sep=,\n"Follows"\n"Date","Primary"\n"2025-03-01T00:00:00","5"\n\n'
    text += '"Instagram follows"\n"Date","Primary"\n"2025-03-01T00:00:00","7"\n'
    made = drafted(text.encode("utf-16"))
    assert not made.questions
    assert days(made, "followers_gained", "fb") == {date(2025, 3, 1): 5}
    assert days(made, "followers_gained", "ig") == {date(2025, 3, 1): 7}


def test_a_part_may_be_left_out() -> None:
    text = 'sep=,\n"Follows"\n"Date","Primary"\n"2025-03-01T00:00:00","5"\n\n'
    text += '"Instagram follows"\n"Date","Primary"\n"2025-03-01T00:00:00","7"\n'
    made = drafted(text, INSTAGRAM, account="skip", account__2="ig")
    assert days(made, "followers_gained", "ig") == {date(2025, 3, 1): 7}
    assert made.skipped == 1


def test_an_account_is_made_with_the_import_when_the_user_says_so() -> None:
    made = drafted(PLAIN, FACEBOOK, account="new:instagram")
    assert [(a.platform, a.handle) for a in made.accounts] == [("instagram", "instagram")]
    assert {one.reading.account for one in made.incoming} == {made.accounts[0].id}


def test_an_unknown_title_asks_for_the_metric_with_the_users_own_rows() -> None:
    text = 'sep=,\n"Instagram Räckvidd"\n"Date","Primary"\n"2025-03-01T00:00:00","5"\n'
    made = drafted(text)
    assert [question.id for question in made.questions] == ["metric"]
    assert made.questions[0].choices[0].samples[0].value == "5"
    answered = drafted(text, metric="views")
    assert days(answered, "views") == {date(2025, 3, 1): 5}


BAD_ROWS = {
    '"2025-03-02T00:00:00","n/a?"': ("cell_not_a_number", "Primary"),
    '"2025-03-02T00:00:00","#DIV/0!"': ("cell_error", "Primary"),
    '"2025-02-30T00:00:00","3"': ("cell_bad_date", "Date"),
    '"1899-12-31T00:00:00","3"': ("date_too_early", "Date"),
    '"2099-12-31T00:00:00","3"': ("date_too_late", "Date"),
    '"Lifetime","3"': ("cell_no_date", "Date"),
    '"2025-03-02T00:00:00","1.8E+16"': ("cell_scientific", "Primary"),
    '"2025-03-02T00:00:00","12.5"': ("cell_not_whole", "Primary"),
    '"2025-03-02T00:00:00","3","4"': ("row_too_long", "Primary"),
}


@pytest.mark.parametrize(("row", "expected"), BAD_ROWS.items())
def test_a_bad_row_is_refused_with_its_place_and_the_others_stay(
    row: str, expected: tuple[str, str]
) -> None:
    made = drafted(PLAIN + row + "\n")
    assert [(p.code, p.column) for p in made.refused] == [expected]
    assert made.refused[0].row == PLAIN.count("\n") + 1
    assert len(made.incoming) == 3


def test_nothing_measured_is_skipped_and_never_zero() -> None:
    made = drafted(PLAIN + '"2025-03-06T00:00:00","--"\n"2025-03-07T00:00:00",""\n')
    assert (made.read, made.skipped, len(made.incoming)) == (5, 2, 3)


def test_a_header_without_rows_is_refused() -> None:
    assert refusal('sep=,\n"Views"\n"Date","Primary"\n') == "import_no_rows"


def test_turned_dates_that_could_be_two_days_are_asked_with_both_readings() -> None:
    text = "Instagram reach,\nDate,Primary\n03/04/2025,5\n04/04/2025,6\n"
    made = drafted(text)
    question = made.questions[0]
    assert [choice.key for choice in question.choices] == ["dmy", "mdy"]
    assert [choice.samples[0].value for choice in question.choices] == ["2025-04-03", "2025-03-04"]
    answered = drafted(text, day_order="mdy")
    assert set(days(answered, "reach")) == {date(2025, 3, 4), date(2025, 4, 4)}


def test_a_wrong_answer_is_refused() -> None:
    text = "Instagram reach,\nDate,Primary\n03/04/2025,5\n"
    with pytest.raises(Refused) as refused:
        drafted(text, day_order="ymd?")
    assert refused.value.problem.code == "answer_unknown"


REAL = {
    "07_*": {("fb", "reach"): (105, "2025-01-01", "2025-04-15")},
    "08_*": {("ig", "interactions"): (105, "2025-01-01", "2025-04-15")},
    "09_*": {("ig", "followers_gained"): (40, "2025-10-31", "2025-12-31")},
    "10_*": {
        ("fb", "followers_gained"): (242, "2023-07-08", "2024-03-05"),
        ("ig", "followers_gained"): (229, "2023-07-08", "2024-03-04"),
    },
    "12_*": {("ig", "views"): (62, "2025-10-31", "2025-12-31")},
}


@pytest.mark.parametrize(("name", "expected"), REAL.items())
def test_real_daily_files_are_read_whole(
    name: str, expected: dict[tuple[str, str], tuple[int, str, str]]
) -> None:
    book = scan(Path(sample(name)), silent)
    made = draft(book, asking())
    book.close()
    found: dict[tuple[str, str], list[date]] = defaultdict(list)
    for one in made.incoming:
        found[one.reading.account, one.reading.metric].append(one.reading.period.first)
    seen = {key: (len(d), str(min(d)), str(max(d))) for key, d in found.items()}
    assert seen == expected
    assert not made.refused
