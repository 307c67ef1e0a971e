"""What every week of the demo shop was like: each figure is a function of its calendar week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random

from kpidesk.domain.period import Period
from kpidesk.domain.shop import Platform

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

OPENED = date(2023, 1, 2)
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
