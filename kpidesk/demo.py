"""The demo shop: a coffee shop in Bandung, two years of weeks, the same every time.

Every figure is a function of its calendar week alone, so a demo made a week later shows the same
past, one week longer. The last complete week is left half filled, because that is how a Monday
begins.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import TYPE_CHECKING

from kpidesk.clock import today
from kpidesk.demo_goals import Before, goals
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

RAMADAN = {
    2023: (date(2023, 3, 23), date(2023, 4, 22)),
    2024: (date(2024, 3, 12), date(2024, 4, 10)),
    2025: (date(2025, 3, 1), date(2025, 3, 31)),
    2026: (date(2026, 2, 19), date(2026, 3, 21)),
    2027: (date(2027, 2, 8), date(2027, 3, 10)),
    2028: (date(2028, 1, 28), date(2028, 2, 27)),
    2029: (date(2029, 1, 16), date(2029, 2, 15)),
    2030: (date(2030, 1, 6), date(2030, 2, 5)),
}
"""First day of fasting and the feast, as Indonesia's government set or expects them."""

FEAST = "Libur Lebaran, toko tutup"
OPENED = date(2023, 1, 2)
VIEWS_SINCE = date(2025, 4, 21)
"""Instagram counted impressions until the day before."""
AD_MONTHS = (5, 10)
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """What shaped one calendar week; every figure of the demo is drawn from it."""

    monday: date

    @property
    def period(self) -> Period:
        """Monday to Sunday."""
        return Period(self.monday, self.monday + 6 * timedelta(days=1))

    @property
    def age(self) -> int:
        """Weeks since the shop opened."""
        return (self.monday - OPENED).days // 7

    def dice(self, word: str) -> Random:
        """Chance that is the same whenever this week is drawn again."""
        return Random(f"kopi senja {word} {self.monday.isoformat()}")

    def wobble(self, word: str, spread: float = 0.08) -> float:
        """A factor around 1."""
        return max(0.4, self.dice(word).gauss(1.0, spread))

    @property
    def is_feast(self) -> bool:
        """The week of Lebaran, when the shop is closed and nothing is written down."""
        return any(feast in self.period for _, feast in RAMADAN.values())

    @property
    def is_fasting(self) -> bool:
        """A week of Ramadan."""
        return any(first <= self.monday < feast for first, feast in RAMADAN.values())

    @property
    def is_viral(self) -> bool:
        """A week in which one reel ran away."""
        return self.age % 31 == 17

    @property
    def has_ads(self) -> bool:
        """A week of an advertising month."""
        return self.period.last.month in AD_MONTHS and self.monday.month in AD_MONTHS

    @property
    def has_payday(self) -> bool:
        """Wages come around the 25th."""
        return any(on.day == 25 for on in self.period)

    @property
    def is_forgotten(self) -> bool:
        """A week nobody filled in."""
        return self.age % 43 == 20

    @property
    def attention(self) -> float:
        """How much of the city looks at its phone for coffee."""
        factor = 0.62 + self.age * 0.0032
        factor *= {12: 1.10, 1: 0.92, 8: 1.05}.get(self.monday.month, 1.0)
        factor *= 1.12 if self.is_fasting else 1.0
        factor *= 0.6 if self.is_feast else 1.0
        factor *= 1.28 if self.has_ads else 1.0
        factor *= 1.75 if self.is_viral else 1.0
        after = Week(self.monday - WEEK)
        factor *= 1.22 if after.age >= 0 and after.is_viral else 1.0
        return factor * self.wobble("attention", 0.06)

    @property
    def thirst(self) -> float:
        """How much of it buys."""
        factor = 0.58 + self.age * 0.0036
        factor *= 0.86 if self.is_fasting else 1.0
        factor *= 0.35 if self.is_feast else 1.0
        factor *= 1.14 if self.has_payday else 1.0
        factor *= 1.22 if self.has_ads else 1.0
        factor *= 1.12 if self.is_viral else 1.0
        factor *= {1: 0.93, 2: 0.95, 8: 1.06, 12: 1.12}.get(self.monday.month, 1.0)
        return factor * self.wobble("thirst", 0.07)


@cache
def instagram(week: Week) -> dict[str, int]:
    """The week on Instagram."""
    reach = round(7_400 * week.attention)
    likes = round(reach * 0.038 * week.wobble("likes"))
    comments = round(reach * 0.0058 * week.wobble("comments", 0.2))
    shares = round(reach * 0.0082 * week.wobble("shares", 0.2) * (2 if week.is_viral else 1))
    saves = round(reach * 0.0105 * week.wobble("saves", 0.15))
    gained = round(reach * 0.0098 * week.wobble("gained", 0.15))
    return {
        "views": round(reach * 2.05 * week.wobble("views", 0.05)),
        "reach": reach,
        "interactions": likes + comments + shares + saves + week.dice("replies").randint(4, 26),
        "likes": likes,
        "comments": comments,
        "shares": shares,
        "saves": saves,
        "profile_visits": round(reach * 0.036 * week.wobble("visits", 0.1)),
        "link_clicks": round(reach * 0.021 * week.wobble("clicks", 0.15)),
        "followers_gained": gained,
        "followers_lost": round(gained * 0.24 * week.wobble("lost", 0.2)),
        "posts_published": week.dice("posts").choice((3, 4, 4, 5, 5)),
    }


@cache
def tiktok(week: Week) -> dict[str, int]:
    """The week on TikTok: jumpier, and rounded by the phone above ten thousand."""
    views = round(13_500 * week.attention * week.wobble("tiktok", 0.24))
    reach = round(views * 0.71 * week.wobble("tiktok reach", 0.05))
    return {
        "views": views,
        "reach": reach,
        "likes": round(views * 0.045 * week.wobble("tiktok likes", 0.15)),
        "comments": round(views * 0.0021 * week.wobble("tiktok comments", 0.25)),
        "shares": round(views * 0.0032 * week.wobble("tiktok shares", 0.25)),
        "saves": round(views * 0.0041 * week.wobble("tiktok saves", 0.2)),
        "profile_visits": round(views * 0.011 * week.wobble("tiktok visits", 0.15)),
    }


@cache
def whatsapp(week: Week) -> dict[str, int]:
    """The week in chat."""
    chats = round(150 * week.thirst * week.wobble("chats", 0.05))
    received = round(chats * 1.16)
    return {
        "conversations_started": chats,
        "inquiries": round(chats * 0.64 * week.wobble("inquiries", 0.05)),
        "messages_received": received,
        "messages_replied": round(received * min(1.0, 0.92 * week.wobble("replied", 0.04))),
    }


@cache
def books(week: Week) -> dict[str, int]:
    """The week in the cash book; money in whole rupiah, rounded as people write it."""
    orders = round(34 * week.thirst)
    revenue = round(orders * 92_000 * week.wobble("basket", 0.05) / 500) * 500
    spend = (960_000 if week.has_ads else 180_000) * week.wobble("ads", 0.12)
    is_first = week.monday.day <= 7
    return {
        "orders": orders,
        "revenue": revenue,
        "cogs": round(revenue * 0.46 * week.wobble("cogs", 0.02) / 500) * 500,
        "variable_fees": round(revenue * 0.042 / 500) * 500,
        "ad_spend": 0 if week.is_feast else round(spend / 1_000) * 1_000,
        "influencer_fee": 750_000 if week.has_ads and is_first else 0,
        "production_cost": week.dice("props").choice((0, 0, 85_000, 150_000)),
        "tool_cost": 75_000 if is_first else 0,
        "labor_cost": week.dice("hours").choice((8, 9, 10, 12)) * 25_000,
        "new_customers": round(orders * 0.38 * week.wobble("new", 0.12)),
    }


@cache
def followers(platform: Platform, week: Week) -> int:
    """The stock on the week's Sunday: what the shop opened with and all that came since."""
    if week.monday <= OPENED:
        return 410 if platform is Platform.TIKTOK else 2_480
    before = followers(platform, Week(week.monday - WEEK))
    if platform is Platform.TIKTOK:
        return before + round(tiktok(week)["views"] * 0.0021)
    numbers = instagram(week)
    return before + numbers["followers_gained"] - numbers["followers_lost"]


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
