"""The demo shop: a coffee shop in Bandung, two years of weeks, the same every time.

Every figure is a function of its calendar week alone, so a demo made a week later shows the same
past, one week longer. The last complete week is left half filled, because that is how a Monday
begins.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kpidesk.clock import today
from kpidesk.demo.campaigns import Sold, campaigns
from kpidesk.demo.goals import Before, goals
from kpidesk.demo.weeks import WEEK, Week, books, followers, instagram, tiktok, whatsapp
from kpidesk.domain.action import action
from kpidesk.domain.period import MONDAY, Period, day, last_complete_week, months_of
from kpidesk.domain.reading import Reading, Source, State
from kpidesk.domain.shop import Account, Event, Platform, Shop, Target, new_id
from kpidesk.domain.week import Week as WeekNote
from kpidesk.paths import user_data

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.desk import Desk

SHOP = Shop(name="Kopi Senja", sector="food", city="Bandung", objective="sales")

INSTAGRAM = (
    "views", "reach", "interactions", "likes", "comments", "shares", "saves",
    "profile_visits", "link_clicks", "followers", "posts_published",
)  # fmt: skip
TIKTOK = ("views", "reach", "likes", "comments", "shares", "followers")
WHATSAPP = ("conversations_started", "inquiries")
BOOKS = ("orders", "revenue", "cogs", "variable_fees", "ad_spend", "labor_cost")

ACCOUNTS = (
    Account(Platform.INSTAGRAM, "@kopisenja", tracked=INSTAGRAM, position=0),
    Account(Platform.TIKTOK, "@kopisenja.id", tracked=TIKTOK, position=1),
    Account(Platform.WHATSAPP, "Kopi Senja", tracked=WHATSAPP, position=2),
    Account(Platform.BOOKS, "Buku kas", tracked=BOOKS, position=3),
)

FEAST = "Libur Lebaran, toko tutup"
VIEWS_SINCE = date(2025, 4, 21)
"""Instagram counted impressions until the day before."""


def figures(account: Account, week: Week) -> dict[str, int]:
    """All figures of an account in a week, in the order of its form."""
    draw = {
        Platform.INSTAGRAM: instagram,
        Platform.TIKTOK: tiktok,
        Platform.WHATSAPP: whatsapp,
        Platform.BOOKS: books,
    }[account.platform]
    found = dict(draw(week))
    if "followers" in account.tracked:
        found["followers"] = followers(account.platform, week)
    return {key: found[key] for key in account.tracked}


def as_the_phone_shows(account: Account, metric: str, value: int) -> tuple[int, State, int, str]:
    """Value, state, plus-or-minus and text: TikTok rounds what is ten thousand and more."""
    if account.platform is Platform.TIKTOK and value >= 10_000:
        tenths = round(value / 100)
        whole, tenth = divmod(tenths, 10)
        text = f"{whole},{tenth} rb" if tenth else f"{whole} rb"
        return tenths * 100, State.ROUNDED, 50, text
    del metric
    return value, State.EXACT, 0, str(value)


def readings(account: Account, week: Week) -> list[Reading]:
    """What the owner wrote down of a week; nothing in weeks she forgot or was closed."""
    if week.is_feast or week.is_forgotten:
        return []
    if account.platform is Platform.TIKTOK and week.age % 47 in (8, 9):
        return []
    found = []
    for metric, figure in figures(account, week).items():
        key = "impressions" if _still_impressions(account, metric, week) else metric
        span = day(week.period.last) if metric == "followers" else week.period
        if _not_shown(account, metric, week):
            missing = State.UNAVAILABLE
            found.append(Reading(account.id, key, span, None, missing, Source.DEMO, text="-"))
            continue
        value, state, about, text = as_the_phone_shows(account, metric, figure)
        found.append(
            Reading(account.id, key, span, value, state, Source.DEMO, rounded_by=about, text=text)
        )
    return found


def _still_impressions(account: Account, metric: str, week: Week) -> bool:
    is_old = week.monday < VIEWS_SINCE
    return account.platform is Platform.INSTAGRAM and metric == "views" and is_old


def _not_shown(account: Account, metric: str, week: Week) -> bool:
    """TikTok hid the shares in some weeks; one week the link was broken."""
    if account.platform is Platform.TIKTOK:
        return metric == "shares" and week.age % 9 == 4
    return metric == "link_clicks" and week.age % 53 == 21


def events(weeks: list[Week]) -> list[Event]:
    """What happened, for the charts."""
    found = []
    for week in weeks:
        if week.is_viral:
            middle = week.monday + 2 * timedelta(days=1)
            found.append(Event(day(middle), "Reel kopi aren ramai"))
        if week.is_feast:
            found.append(Event(week.period, FEAST))
        for on in week.period:
            if (on.month, on.day) == (8, 17):
                found.append(Event(day(on), "Promo 17-an"))
            if (on.month, on.day) == (10, 10):
                found.append(Event(day(on), "Promo 10.10"))
            if (on.month, on.day) == (9, 14):
                found.append(Event(day(on), "Menu baru: Kopi Pandan"))
    return found


def targets(accounts: dict[Platform, Account], weeks: list[Week]) -> list[Target]:
    """A new wish each quarter: a little more than the quarter before."""
    found = []
    starts = [w for w in weeks if w.monday.day <= 7 and w.monday.month in (1, 4, 7, 10)]
    for week in starts[-4:]:
        age = week.age
        found += [
            Target("reach", _round(7_400 * (0.66 + age * 0.0033), 250), week.monday,
                   accounts[Platform.INSTAGRAM].id, "week"),
            Target("er_reach", 6.5, week.monday, accounts[Platform.INSTAGRAM].id, "week"),
            Target("followers", _round(followers(Platform.INSTAGRAM, week) + 700, 100),
                   week.monday, accounts[Platform.INSTAGRAM].id, "week"),
            Target("orders", _round(34 * (0.64 + age * 0.0036), 1), week.monday,
                   accounts[Platform.BOOKS].id, "week"),
        ]  # fmt: skip
    return found


def _round(value: float, step: int) -> int:
    return round(value / step) * step


def thirty_day_reach(account: Account, weeks: list[Week]) -> list[Reading]:
    """The month's own reach, copied off the phone at the end of most months."""
    span = Period(weeks[0].monday, weeks[-1].period.last)
    found = []
    for month in months_of(span):
        inside = [w for w in weeks if month.covers(w.period)]
        if not span.covers(month) or len(inside) < 3 or month.first.month % 6 == 1:
            continue
        people = round(sum(instagram(w)["reach"] for w in inside) * 0.63)
        found.append(Reading(account.id, "reach", month, people, source=Source.DEMO))
    return found


def fill(desk: Desk, until: date, years: int = 2) -> None:
    """Write the demo into an empty shop file: `years` of weeks up to `until`, as one action."""
    newest = last_complete_week(until, MONDAY).first
    weeks = [Week(newest - n * WEEK) for n in range(52 * years, -1, -1)]
    accounts = {account.platform: replace(account, id=new_id()) for account in ACCOUNTS}
    with desk.writing(action("make_demo")):
        for account in accounts.values():
            desk.accounts.add(account)
        desk.readings.put(written(accounts, weeks))
        for week in notes(accounts, weeks):
            desk.weeks.save(week)
        for event in events(weeks):
            desk.events.add(event)
        for target in targets(accounts, weeks):
            desk.targets.add(target)
        for goal in goals(
            _before(newest), accounts[Platform.INSTAGRAM].id, accounts[Platform.BOOKS].id
        ):
            desk.goals.add(goal)
        for told in campaigns(_advertised(weeks), sold(weeks[-1]), _where(accounts)):
            desk.campaigns.save(told.campaign)
            desk.costs.put(told.costs)
            for result in told.results:
                desk.results.save(result)


def sold(week: Week) -> Sold:
    """What the till said of a week."""
    said = books(week)
    keys = ("orders", "revenue", "cogs", "variable_fees", "ad_spend")
    return Sold(week.monday, *(said[key] for key in keys))


def _advertised(weeks: list[Week]) -> list[Sold]:
    """The weeks of the last advertising month that is over."""
    over = [week for week in weeks[:-2] if week.has_ads]
    return [sold(w) for w in over if over[-1].monday - w.monday < 6 * WEEK]


def _where(accounts: dict[Platform, Account]) -> tuple[str, ...]:
    return tuple(accounts[one].id for one in (Platform.INSTAGRAM, Platform.TIKTOK))


def _before(newest: date) -> Before:
    """What the demo's goals are measured by."""
    return Before(
        newest,
        lambda monday: followers(Platform.INSTAGRAM, Week(monday)),
        lambda monday: books(Week(monday))["orders"],
    )


def written(accounts: dict[Platform, Account], weeks: list[Week]) -> list[Reading]:
    """All that was written down; of the newest week only the first six numbers of Instagram."""
    found: list[Reading] = []
    for account in accounts.values():
        for week in weeks[:-1]:
            found += readings(account, week)
    found += thirty_day_reach(accounts[Platform.INSTAGRAM], weeks[:-1])
    return found + readings(accounts[Platform.INSTAGRAM], weeks[-1])[:6]


def notes(accounts: dict[Platform, Account], weeks: list[Week]) -> list[WeekNote]:
    """The weeks that were skipped, and one remark."""
    found = [
        WeekNote(account.id, week.monday, skipped=FEAST)
        for account in accounts.values()
        for week in weeks
        if week.is_feast
    ]
    remark = "Promo gajian, hujan tiap sore"
    found += [WeekNote(accounts[Platform.INSTAGRAM].id, w.monday, remark) for w in weeks[-3:-2]]
    return found


def make(path: Path, until: date, years: int = 2) -> Desk:
    """Create the demo shop file at `path` and open it. Raises `Refused` where that cannot be."""
    from kpidesk.desk import Desk

    desk = Desk.create(path, SHOP)
    fill(desk, until, years)
    return desk


def open_demo() -> Desk:
    """The demo shop in this user's own folder: as it was left, or made where it is missing.

    Raises `Refused` where the file cannot be made or opened.
    """
    from kpidesk.desk import Desk

    path = user_data() / "demo.kpidesk"
    if path.exists():
        return Desk.open(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    return make(path, today())
