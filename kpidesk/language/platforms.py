"""The names of platforms, and of accounts as one reads them on paper and screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.shop import Platform
from kpidesk.language.words import mark

if TYPE_CHECKING:
    from kpidesk.domain.shop import Account
    from kpidesk.language.words import Words

NAMES: dict[Platform, str] = {
    Platform.INSTAGRAM: "Instagram",
    Platform.TIKTOK: "TikTok",
    Platform.FACEBOOK: "Facebook",
    Platform.YOUTUBE: "YouTube",
    Platform.X: "X",
    Platform.THREADS: "Threads",
    Platform.LINKEDIN: "LinkedIn",
    Platform.WHATSAPP: "WhatsApp",
    Platform.WEBSITE: mark("platform", "Website"),
    Platform.SHOPEE: "Shopee",
    Platform.TOKOPEDIA: "Tokopedia",
    Platform.ADS: mark("platform", "Ads"),
    Platform.BOOKS: mark("platform", "Shop books"),
}
"""Names of companies are the same in every language; the others are translated."""

_TRANSLATED = (Platform.WEBSITE, Platform.ADS, Platform.BOOKS)


def platform_name(platform: Platform, words: Words) -> str:
    """`Instagram`, `Buku kas`."""
    name = NAMES[platform]
    return words.say("platform", name) if platform in _TRANSLATED else name


def account_name(account: Account, words: Words) -> str:
    """`Instagram @kopisenja`; the shop's books go by their own name."""
    if account.platform is Platform.BOOKS:
        return account.title
    return f"{platform_name(account.platform, words)} {account.title}"
