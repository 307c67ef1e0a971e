"""Every kind of sheet: decent on paper, in both languages, with and without figures."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from kpidesk import demo
from kpidesk.desk import Desk
from kpidesk.domain.answer import Known, Unknown
from kpidesk.domain.campaign import BudgetLine, Campaign, Review
from kpidesk.domain.cost import Category, Cost
from kpidesk.domain.goal import CheckIn, Closing, Confidence, Goal, KeptLetter, Mark, Outcome
from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period, week_of
from kpidesk.domain.post import Post, PostKind, PostReading
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Reading
from kpidesk.domain.result import Method, Result
from kpidesk.domain.shape import Nature, Shape
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.domain.week import Week
from kpidesk.reporting.kinds import BY_ID, Kind, Wanted, choices, make, usual_day
from kpidesk.reporting.output import Paper, Sheets
from kpidesk.reporting.save import save
from kpidesk.reporting.week_sheet import week_sheet
from tests.reporting.paper import fonts_of, images_of, read, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 11, 22)
TEN = Period(date(2026, 10, 5), date(2026, 10, 25))


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kinds") / "demo.kpidesk"
    desk = demo.make(path, TODAY)
    account = next(iter(desk.accounts)).id
    desk.goals.save(a_goal(account))
    campaign = a_campaign()
    desk.campaigns.save(campaign)
    desk.costs.save(
        Cost(on=TEN.first, category=Category.ADS, amount=1_332_000, campaign=campaign.id)
    )
    for result in results(campaign.id):
        desk.results.save(result)
    desk.weeks.save(Week(account, date(2026, 11, 2), "Kamera rusak <b>"))
    desk.close()
    return path


def a_goal(account: str) -> Goal:
    return Goal(
        text="Menambah pengikut & <b>teman</b>",
        metric="followers",
        shape=Shape.TO_LEVEL,
        nature=Nature.STOCK,
        unit=Unit.COUNT,
        baseline=13_000,
        start=date(2026, 10, 5),
        marks=(Mark(14_000, date(2026, 12, 31), date(2026, 10, 5)),),
        account=account,
        letters=(KeptLetter("S", "pass", "Satu metrik."), KeptLetter("A", "warn", "Berat.")),
        check_ins=(CheckIn(date(2026, 10, 19), Confidence.HIGH, "Lancar"),),
        closing=Closing(date(2026, 11, 20), Outcome.PARTLY, 13_600, "Mulai lebih awal"),
    )


def a_campaign() -> Campaign:
    return Campaign(
        "Promo 10.10 <script>",
        TEN,
        lines=(BudgetLine(Category.ADS, 1_500_000, "orders", 60),),
        review=Review(date(2026, 11, 2), "Cerita", "Diskon lawan", "Lebih awal", "Pesanan"),
    )


def results(campaign: str) -> list[Result]:
    return [
        Result(campaign, Method.COUNTED, TEN, orders=48, gross=4_800_000, cogs=2_000_000, fees=0),
        Result(campaign, Method.PLATFORM, TEN, source="Meta", orders=70, gross=6_900_000),
    ]


@pytest.fixture
def desk(file: Path) -> Iterator[Desk]:
    found = Desk.open(file, read_only=True)
    yield found
    found.close()


def wanted(desk: Desk, kind: Kind) -> Wanted:
    mine = [key for key, name in choices(desk, kind) if "<" in name]
    about = mine[0] if kind in BY_ID else ""
    return Wanted(kind, usual_day(kind, TODAY, 0), about)


def said(desk: Desk, kind: Kind, language: str = "id") -> str:
    report = make(desk, wanted(desk, kind), language, TODAY)
    return re.sub(r"\s+", " ", text_of(Sheets(report.document, Paper.A4).pdf_bytes()))


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("paper", Paper)
def test_every_kind_fits_every_paper(desk: Desk, kind: Kind, language: str, paper: Paper) -> None:
    report = make(desk, wanted(desk, kind), language, TODAY)
    data = Sheets(report.document, paper).pdf_bytes()
    assert len(read(data).pages) <= 3
    assert images_of(data) == 0
    assert all(fonts_of(data).values())


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_a_web_page_too(desk: Desk, kind: Kind, tmp_path: Path) -> None:
    report = make(desk, wanted(desk, kind), "id", TODAY)
    (file,) = save(report, tmp_path / "r.html")
    page = file.read_text(encoding="utf-8")
    assert "<script>" not in page
    assert "<b>teman" not in page


@pytest.mark.parametrize("kind", [Kind.MONTH, Kind.WEEK, Kind.FORM, Kind.GUIDE])
def test_every_kind_is_decent_in_an_empty_shop(kind: Kind, tmp_path: Path) -> None:
    empty = Desk.create(tmp_path / "e.kpidesk", Shop("Kopi"))
    report = make(empty, Wanted(kind, usual_day(kind, TODAY, 0)), "id", TODAY)
    assert len(read(Sheets(report.document, Paper.A4).pdf_bytes()).pages) == 1
    empty.close()


def test_the_weekly_sheet_shows_both_weeks_and_what_was_noted(desk: Desk) -> None:
    report = make(desk, Wanted(Kind.WEEK, date(2026, 11, 4)), "id", TODAY)
    text = re.sub(r"\s+", " ", text_of(Sheets(report.document, Paper.A4).pdf_bytes()))
    assert "2–8 Nov 2026" in text
    assert "Kamera rusak <b>" in text


def test_the_form_has_every_week_of_the_month_once(desk: Desk) -> None:
    text = said(desk, Kind.FORM)
    for week in ("2–8 Nov", "9–15 Nov", "16–22 Nov", "23–29 Nov"):
        assert week in text
    assert "30 Nov–6 Des" not in text
    assert "Akun yang dijangkau" in text.replace("\n", " ")


def test_the_hand_over_names_the_day_and_every_figure(desk: Desk) -> None:
    text = said(desk, Kind.GUIDE)
    assert "Tiap hari Senin" in text
    assert "Pengikut" in text
    assert "Every week" in said(desk, Kind.GUIDE, "en")


def test_the_goal_sheet_says_letters_progress_and_end(desk: Desk) -> None:
    text = said(desk, Kind.GOAL)
    for part in ("Menambah pengikut & <b>teman</b>", "14.000", "13.000", "Satu metrik.",
                 "Lancar", "Mulai lebih awal", "31 Des 2026"):  # fmt: skip
        assert part in text


def test_a_goal_that_runs_on_is_written_out_for_the_next_month(tmp_path: Path) -> None:
    found = demo.make(tmp_path / "goal.kpidesk", TODAY)
    account = next(iter(found.accounts)).id
    for goal in list(found.goals):
        found.goals.remove(goal.id)
    found.goals.save(replace(a_goal(account), closing=None, text="Pengikut 14.000 <b>"))
    text = said(found, Kind.MONTH)
    found.close()
    assert "Target sampai 31 Des 2026" in text
    assert "Pengikut 14.000 <b>" in text
    assert "Pengikut Instagram per minggu" in text
    assert "sumbu tidak mulai dari nol" in text


def test_the_campaign_review_never_adds_its_claims(desk: Desk) -> None:
    text = said(desk, Kind.CAMPAIGN)
    for part in ("Promo 10.10 <script>", "Rp1.332.000", "48", "70", "Lebih awal"):
        assert part in text
    assert "118" not in text


def test_the_month_shows_its_posts_campaigns_and_notes(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "with-posts.kpidesk"
    copy.write_bytes(file.read_bytes())
    found = Desk.open(copy)
    account = next(iter(found.accounts)).id
    for number in range(1, 7):
        published = datetime(2026, 10, number, 3, tzinfo=UTC)
        post = Post(account, str(number), PostKind.REEL, published, f"Seduh {number} <i>")
        found.posts.save(post)
        figures = (("reach", 1000 * number), ("interactions", 70 * number))
        found.posts.read(PostReading(post.id, date(2026, 11, 1), figures))
    found.weeks.save(Week(account, date(2026, 10, 12), "Hujan deras"))
    text = said(found, Kind.MONTH)
    found.close()
    for part in ("Seduh 6 <i>", "6.000", "7,0%", "Promo 10.10 <script>", "Hujan deras"):
        assert part in text
    assert "Seduh 3" not in text


def test_followers_nobody_read_again_have_not_stood_still(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "w.kpidesk", Shop("Kopi"))
    account = Account(Platform.INSTAGRAM, "@kopi", tracked=("followers", "views"))
    desk.accounts.add(account)
    week = week_of(date(2026, 11, 9))
    before = week.before()
    read_on = Period(before.last, before.last)
    desk.readings.put(
        [
            Reading(account.id, "followers", read_on, 13_420),
            Reading(account.id, "views", before, 900),
            Reading(account.id, "views", week, 950),
        ]
    )
    sheet = week_sheet(desk.scope(Period(before.first, week.last)), week)
    desk.close()
    ((_, rows),) = sheet.accounts
    followers, views = rows[0], rows[1]
    assert isinstance(followers.answer, Unknown)
    assert followers.change.absolute is None
    assert isinstance(followers.before, Known)
    assert isinstance(views.answer, Known)
    assert views.change.absolute == 50


def test_a_goal_that_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        make(desk, Wanted(Kind.GOAL, TODAY, "nowhere"), "id", TODAY)


def test_the_usual_day_is_in_the_last_whole_week_or_month() -> None:
    assert usual_day(Kind.WEEK, TODAY, 0) == date(2026, 11, 15)
    assert usual_day(Kind.MONTH, TODAY, 0) == date(2026, 10, 1)
    assert usual_day(Kind.FORM, TODAY, 0) == TODAY


@pytest.mark.parametrize(
    ("begun", "day"),
    [
        (None, date(2026, 10, 1)),
        (date(2026, 10, 31), date(2026, 10, 1)),
        (date(2026, 11, 1), TODAY),
        (TODAY, TODAY),
    ],
)
def test_the_first_month_of_figures_is_reported_while_it_runs(
    begun: date | None, day: date
) -> None:
    assert usual_day(Kind.MONTH, TODAY, 0, begun) == day
