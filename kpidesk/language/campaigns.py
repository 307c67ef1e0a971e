"""What the parts of a campaign are called."""

from __future__ import annotations

from kpidesk.domain.campaign import Balance, CampaignKind, CampaignStatus
from kpidesk.domain.cost import Category, Repeat
from kpidesk.domain.pacing import Band
from kpidesk.domain.result import Method
from kpidesk.language.words import mark

CATEGORIES: dict[Category, str] = {
    Category.ADS: mark("campaign", "Ads"),
    Category.PRODUCTION: mark("campaign", "Content production"),
    Category.INFLUENCER_FEE: mark("campaign", "Influencer fee"),
    Category.PRODUCT_AT_COST: mark("campaign", "Product given away"),
    Category.SHIPPING: mark("campaign", "Shipping of samples"),
    Category.TOOLS: mark("campaign", "Tools and apps"),
    Category.OWN_HOURS: mark("campaign", "Own hours"),
    Category.VOUCHERS: mark("campaign", "Vouchers"),
    Category.OTHER: mark("campaign", "Other costs"),
}
SHORT: dict[Category, str] = {
    Category.ADS: mark("campaign", "Ads"),
    Category.PRODUCTION: mark("campaign", "Content"),
    Category.INFLUENCER_FEE: mark("campaign", "Influencer"),
    Category.PRODUCT_AT_COST: mark("campaign", "Barter"),
    Category.SHIPPING: mark("campaign", "Shipping"),
    Category.TOOLS: mark("campaign", "Tools"),
    Category.OWN_HOURS: mark("campaign", "Hours"),
    Category.VOUCHERS: mark("campaign", "Vouchers"),
    Category.OTHER: mark("campaign", "Other"),
}
"""Names short enough to stand under a bar."""

HINTS: dict[Category, str] = {
    Category.PRODUCT_AT_COST: mark("campaign", "at cost, not at its price"),
    Category.VOUCHERS: mark("campaign", "unless already off the sales"),
    Category.OWN_HOURS: mark("campaign", "hours x rate, 14 x 25K"),
}
"""What is easily counted wrong."""

KINDS: dict[CampaignKind, str] = {
    CampaignKind.PROMO: mark("campaign", "Promotion"),
    CampaignKind.LAUNCH: mark("campaign", "New product"),
    CampaignKind.SEASON: mark("campaign", "Season or feast"),
    CampaignKind.INFLUENCER: mark("campaign", "Influencer"),
    CampaignKind.GIVEAWAY: mark("campaign", "Giveaway"),
    CampaignKind.ALWAYS_ON: mark("campaign", "Ads all the time"),
    CampaignKind.OTHER: mark("campaign", "Other"),
}
STATUSES: dict[CampaignStatus, str] = {
    CampaignStatus.PLANNED: mark("campaign", "planned"),
    CampaignStatus.RUNNING: mark("campaign", "running"),
    CampaignStatus.ENDED: mark("campaign", "ended, not reviewed"),
    CampaignStatus.REVIEWED: mark("campaign", "reviewed"),
}
METHODS: dict[Method, str] = {
    Method.COUNTED: mark("campaign", "Own tally"),
    Method.CODE: mark("campaign", "Promo code or link"),
    Method.ASKED: mark("campaign", "“How did you hear of us?”"),
    Method.UPLIFT: mark("campaign", "Over the usual weeks"),
    Method.PLATFORM: mark("campaign", "Reported by the platform"),
    Method.LAST_CLICK: mark("campaign", "Last tagged click"),
}
BIASES: dict[Method, str] = {
    Method.COUNTED: mark("campaign", "as sure as your own notes"),
    Method.CODE: mark("campaign", "a lower bound: people forget the code"),
    Method.ASKED: mark("campaign", "favours the last and the famous channel"),
    Method.UPLIFT: mark("campaign", "season and payday are in it too"),
    Method.PLATFORM: mark("campaign", "platforms each claim the same order; never add them"),
    Method.LAST_CLICK: mark("campaign", "misses WhatsApp and marketplaces"),
}
REPEATS: dict[Repeat, str] = {
    Repeat.NEVER: mark("campaign", "once"),
    Repeat.WEEKLY: mark("campaign", "every week"),
    Repeat.MONTHLY: mark("campaign", "every month"),
}
BANDS: dict[Band, str] = {
    Band.USUAL: mark("campaign", "on pace"),
    Band.FAST: mark("campaign", "faster than planned"),
    Band.SLOW: mark("campaign", "slower than planned"),
    Band.TOO_FAST: mark("campaign", "much faster than planned"),
    Band.TOO_SLOW: mark("campaign", "much slower than planned"),
}
BALANCES: dict[Balance, str] = {
    Balance.CHEAP: mark("campaign", "much cheaper than before, can that be right?"),
    Balance.USUAL: mark("campaign", "in line with before"),
    Balance.DEAR: mark("campaign", "much dearer than before, can that be right?"),
}
