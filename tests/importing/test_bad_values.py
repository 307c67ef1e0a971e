"""Bad input, parts D and E of the catalogue: numbers and dates of a sheet of one's own."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Problem
from kpidesk.importing.asking import Asking
from kpidesk.importing.cells import NumberStyle, in_unit, number
from kpidesk.importing.dates import DayOrder, serial, span
from kpidesk.importing.door import draft
from tests.importing.cases import case
from tests.importing.reading import (
    ACCOUNTS,
    CATALOGUE,
    TODAY,
    drafted,
    figures,
    opened,
    refused_with,
)

ME = "instagram:@kopisenja"
ID, EN = NumberStyle.INDONESIAN, NumberStyle.ENGLISH


def column(*cells: str, heading: str = "Omzet", **answers: str) -> dict[str, object]:
    """What a column of these cells, one a day from 1 March, becomes."""
    made = drafted(sheet(*cells, heading=heading), account=ME, **answers)
    key = "revenue" if heading == "Omzet" else "reach"
    return figures(made, key)


def sheet(*cells: str, heading: str = "Omzet") -> str:
    days = [date(2025, 3, 1) + timedelta(days=n + n // 3) for n in range(len(cells))]
    lines = [f'{day};"{cell}"' for day, cell in zip(days, cells, strict=True)]
    return f"Tanggal;{heading}\n" + "\n".join(lines) + "\n"


ONE = {
    "I-62": ("1.500.000", ID, 1_500_000),
    "I-64": ("1.500,25", ID, "1500.25"),
    "I-65": ("1,500.25", EN, "1500.25"),
    "I-67": ("1,5", ID, "1.5"),
    "I-68": ("1.50.000", ID, "cell_not_a_number"),
    "I-68 lakh": ("1,50,000", EN, "cell_not_a_number"),
    "I-69": ("Rp 1.500.000,-", ID, 1_500_000),
    "I-69 IDR": ("IDR1.500.000", ID, 1_500_000),
    "I-70 rb": ("25rb", ID, 25_000),
    "I-70 ribu": ("25 ribu", ID, 25_000),
    "I-70 jt": ("1,2 jt", ID, 1_200_000),
    "I-70 juta": ("3 juta", ID, 3_000_000),
    "I-71 M": ("2M", ID, "million_unclear"),
    "I-71 B": ("2 B", ID, "million_unclear"),
    "I-71 T": ("2T", EN, "million_unclear"),
    "I-71 K": ("5K", ID, 5_000),
    "I-72": ("12%", ID, 12),
    "I-73": ("-5", ID, -5),
    "I-73 minus": ("−5", ID, -5),
    "I-73 brackets": ("(5)", ID, -5),
    "I-73 after": ("5-", ID, -5),
    "I-73 CR": ("5 CR", ID, -5),
    "I-74": ("1 500", ID, 1500),
    "I-74 NBSP": ("1\u00a0500", ID, 1500),
    "I-74 narrow": ("1\u202f500", EN, 1500),
    "I-74 apostrophe": ("1'500", EN, 1500),
    "I-75 inf": ("inf", ID, "cell_not_a_number"),
    "I-75 Infinity": ("-Infinity", EN, "cell_not_a_number"),
    "I-75 1e400": ("1e400", EN, "cell_scientific"),
    "I-75 NaN": ("NaN", EN, None),
    "I-76": ("1e5", EN, "cell_scientific"),
    "I-77": ("#DIV/0!", ID, "cell_error"),
    "I-77 N/A": ("#N/A", ID, "cell_error"),
    "I-78": ("-", ID, None),
    "I-78 kosong": ("kosong", ID, None),
    "I-78 zero": ("0", ID, 0),
    "I-79": ("9e15", EN, "cell_scientific"),
    "I-79 long": ("99999999999999999999999", ID, "cell_too_large"),
    "I-80": ("TRUE", ID, "cell_not_a_number"),
    "I-80 ya": ("ya", ID, "cell_not_a_number"),
    "I-85": ("=1+1", ID, "cell_formula"),
}


@pytest.mark.parametrize(("text", "style", "expected"), ONE.values(), ids=ONE.keys())
def test_one_cell_in_a_stated_style(text: str, style: NumberStyle, expected: object) -> None:
    case(*{id_.split()[0] for id_ in ONE})
    found = number(text, style)
    said = found.code if isinstance(found, Problem) else found
    assert said == expected or str(said) == expected


def test_money_is_whole_minor_units_and_never_a_float() -> None:
    case("I-79")
    found = number("0.1", EN)
    assert not isinstance(found, Problem)
    assert found is not None
    assert in_unit(found, Unit.MONEY, "USD") == 10
    assert column("1.500.000", "250.000,50")["2025-03-01"] == 1_500_000


def test_thousands_or_decimals_are_asked_with_both_readings() -> None:
    case("I-63")
    made = drafted(sheet("1.500", "2.750"), account=ME)
    (question,) = [q for q in made.questions if q.must]
    samples = [(c.key, c.samples[0].text, c.samples[0].value) for c in question.choices]
    assert samples == [("indonesian", "1.500", "1500"), ("english", "1.500", "1.500")]
    assert question.suggested == "indonesian"
    id_ = question.id.replace(".", "__")
    assert column("1.500", "2.750", **{id_: "english"}) == {"2025-03-01": 2, "2025-03-02": 3}
    english = Asking(TODAY, ACCOUNTS, CATALOGUE.metrics, {"account": ME}, language="en")
    asked = draft(opened(sheet("1.500", "2.750")), english)
    assert [q.suggested for q in asked.questions if q.must] == ["english"]


def test_a_count_has_no_decimals_so_nothing_is_asked() -> None:
    made = drafted(sheet("1.500", "2.750", heading="Jangkauan"), account=ME)
    assert not [q for q in made.questions if q.must]
    assert figures(made, "reach") == {"2025-03-01": 1500, "2025-03-02": 2750}


def test_two_styles_in_one_column_refuse_the_fewer() -> None:
    case("I-66")
    made = drafted(sheet("1.500.000", "2.500.000", "1,250.50"), account=ME)
    assert [(p.code, p.row) for p in made.refused] == [("cell_not_a_number", 4)]
    assert len(made.incoming) == 2


def test_m_is_asked_and_remembered() -> None:
    case("I-71")
    made = drafted(sheet("2M", "1 M"), account=ME)
    (question,) = [q for q in made.questions if q.must]
    assert [c.key for c in question.choices] == ["million", "billion"]
    assert column("2M", million="billion") == {"2025-03-01": 2_000_000_000}
    answered = drafted(sheet("2M"), account=ME, million="billion")
    kept = next(v for k, v in answered.remember.items() if k.startswith("sheet:"))
    assert kept["million"] == "billion"


def test_a_share_without_a_sign_is_asked() -> None:
    case("I-72")
    text = "Tanggal,Selesai\n2025-03-01,0.12\n2025-03-02,0.5\n"
    rate = "video_completion_rate"
    made = drafted(text, account=ME, column__2=rate)
    (question,) = [q for q in made.questions if q.must]
    assert [(c.key, float(c.samples[0].value)) for c in question.choices] == [
        ("one", 12.0),
        ("hundred", 0.12),
    ]
    signed = drafted(text.replace("0.12", "12%").replace("0.5", "50%"), account=ME, column__2=rate)
    assert not [q for q in signed.questions if q.must]
    assert figures(signed, rate) == {"2025-03-01": 12.0, "2025-03-02": 50.0}


def test_codes_stay_text() -> None:
    case("I-82")
    made = drafted("Tanggal,Reach,NIK\n2025-03-01,5,00123\n", account=ME)
    assert [one.reading.metric for one in made.incoming] == ["reach"]


DAYS = {
    "I-88 month": ("2025-13-01", DayOrder.ISO, "cell_bad_date"),
    "I-88 day": ("31/02/2025", DayOrder.DAY_FIRST, "cell_bad_date"),
    "I-88 zero": ("0000-00-00", DayOrder.ISO, "cell_bad_date"),
    "I-89": ("20250304", DayOrder.DAY_FIRST, "2025-03-04"),
    "I-90": ("1/2/25", DayOrder.DAY_FIRST, "2025-02-01"),
    "I-91": ("4 Mei 2025", DayOrder.ISO, "2025-05-04"),
    "I-91 month": ("Maret 2025", DayOrder.ISO, "2025-03-01..2025-03-31"),
    "I-91 Agt": ("17 Agt 2025", DayOrder.ISO, "2025-08-17"),
    "I-91 Des": ("25 Des 2025", DayOrder.ISO, "2025-12-25"),
    "I-91 en": ("Feb 19, 2023", DayOrder.ISO, "2023-02-19"),
    "I-92": ("2025-W10", DayOrder.ISO, "2025-03-03..2025-03-09"),
    "I-92 words": ("Minggu ke-10 2025", DayOrder.ISO, "2025-03-03..2025-03-09"),
    "I-92 W53": ("2025-W53", DayOrder.ISO, "cell_bad_date"),
    "I-96": ("2025-03-04T23:30:00Z", DayOrder.ISO, "2025-03-04"),
    "I-96 east": ("2025-03-04T23:30:00+14:00", DayOrder.ISO, "2025-03-04"),
    "I-97 1899": ("1899-01-01", DayOrder.ISO, "date_too_early"),
    "I-97 9999": ("9999-01-01", DayOrder.ISO, "date_too_late"),
    "span": ("29 Des 2025 - 4 Jan 2026", DayOrder.ISO, "2025-12-29..2026-01-04"),
    "span in a month": ("10–16 Mar 2025", DayOrder.ISO, "2025-03-10..2025-03-16"),
    "span of digits": ("01/03/2025 - 07/03/2025", DayOrder.DAY_FIRST, "2025-03-01..2025-03-07"),
    "weekday": ("Senin, 3 Maret 2025", DayOrder.ISO, "2025-03-03"),
    "lifetime": ("Lifetime", DayOrder.ISO, "cell_no_date"),
}


@pytest.mark.parametrize(("text", "order", "expected"), DAYS.values(), ids=DAYS.keys())
def test_one_date_in_a_stated_order(text: str, order: DayOrder, expected: str) -> None:
    case(*{id_.split()[0] for id_ in DAYS if id_.startswith("I-")})
    found = span(text, order, TODAY)
    if isinstance(found, Period):
        said = f"{found.first}" if found.is_day else f"{found.first}..{found.last}"
    else:
        said = found.code
    assert said == expected


def test_serial_numbers_are_days_where_a_heading_says_so() -> None:
    case("I-93", "I-94")
    made = drafted("Tanggal,Reach\n45000,5\n45001,7\n", account=ME)
    assert figures(made, "reach") == {"2023-03-15": 5, "2023-03-16": 7}
    assert serial(61) == date(1900, 3, 1)
    for wrong in (-1, 0, 59, 60, 2_958_466):
        assert isinstance(serial(wrong), Problem)
    assert serial(0, epoch_1904=True) == date(1904, 1, 1)


def test_day_and_month_are_asked_where_both_fit() -> None:
    case("I-86")
    text = "Tanggal,Reach\n03/04/2025,5\n05/04/2025,7\n"
    made = drafted(text, account=ME)
    (question,) = [q for q in made.questions if q.must]
    spans = [(c.key, c.samples[0].value, c.samples[1].value) for c in question.choices]
    assert spans == [("dmy", "2025-04-03", "2025-04-05"), ("mdy", "2025-03-04", "2025-05-04")]
    assert question.suggested == "dmy"
    answered = drafted(text, account=ME, day_order="dmy")
    assert set(figures(answered, "reach")) == {"2025-04-03", "2025-04-05"}


def test_two_orders_in_one_column_refuse_the_file_by_row() -> None:
    case("I-87")
    found = refused_with("Tanggal,Reach\n13/04/2025,5\n03/04/2025,6\n12/31/2025,7\n")
    assert found.code == "import_two_orders"
    assert found.fact("rows") == "2, 4"


def test_days_that_come_weekly_may_stand_for_weeks() -> None:
    case("I-98", "I-99")
    text = "Tanggal,Reach\n02/03/2025,5\n09/03/2025,7\n16/03/2025,8\n"
    made = drafted(text, account=ME)
    (question,) = [q for q in made.questions if q.must]
    assert [c.key for c in question.choices] == ["week_first", "week_last", "day"]
    weeks = drafted(text, account=ME, span="week_first")
    assert str(weeks.incoming[0].reading.period) == "2025-03-02/2025-03-08"
    assert "other_week_start" in [p.code for p in weeks.remarks]
    daily = drafted("Tanggal,Reach\n2025-03-01,5\n2025-03-02,7\n2025-03-04,7\n", account=ME)
    assert not [q for q in daily.questions if q.must]
    assert all(one.reading.period.is_day for one in daily.incoming)
