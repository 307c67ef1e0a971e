"""What people call figures in sheets of their own → metric, by whole names only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kpidesk.domain.shop import Platform
from kpidesk.importing.table import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kpidesk.domain.metric import Metric

NAMES = {
    "followers": "followers|total pengikut|total followers|jumlah pengikut|jumlah followers",
    "followers_gained": "pengikut baru|followers baru|new followers|follows",
    "followers_lost": "pengikut hilang|unfollow|unfollows|berhenti mengikuti",
    "reach": "reach|jangkauan|jangkauan keseluruhan|total reach|akun yang dijangkau",
    "views": "views|tayangan|tayangan keseluruhan|penayangan|tayangan video|video views",
    "impressions": "impressions|impresi",
    "viewers": "viewers|penonton",
    "profile_visits": "profile visits|kunjungan profil|tampilan profil",
    "likes": "likes|like|suka",
    "comments": "comments|komentar|komen",
    "shares": "shares|share|bagikan|dibagikan|kirim",
    "saves": "saves|save|simpan|disimpan|favorit",
    "interactions": "interactions|interaksi|total interaksi|engagement|total engagement",
    "link_clicks": "link clicks|klik tautan|klik link|jumlah klik situs web|ketukan situs website",
    "conversations_started": "chat baru|chat masuk|dm masuk|percakapan",
    "leads": "leads|total leads|prospek",
    "orders": "orders|order|pesanan|total pesanan|jumlah pesanan|transaksi",
    "units_sold": "units sold|produk terjual|jumlah terjual|qty",
    "revenue": "revenue|omzet|omset|omzet bersih|penjualan|net sales|omzet (rp)|omset (rp)",
    "revenue_gross": "gross sales|omzet kotor|omset kotor|gmv",
    "customers": "customers|pembeli|pelanggan",
    "new_customers": "new customers|pembeli baru",
    "ad_spend": "ad spend|biaya iklan|belanja iklan|spend|amount spent",
    "posts_published": "posts|postingan|total postingan|jumlah postingan",
    "website_sessions": "sessions|sesi|kunjungan website",
    "shop_visitors": "pengunjung toko|shop visitors",
}
"""Metric → names, divided by |. Net followers ("Pengikut Bersih") are no metric and not here."""
ALIASES = {name: key for key, names in NAMES.items() for name in names.split("|")}
ALIASES |= {"pengikut": "followers"}

PLATFORMS = {
    "ig": Platform.INSTAGRAM,
    "instagram": Platform.INSTAGRAM,
    "fb": Platform.FACEBOOK,
    "facebook": Platform.FACEBOOK,
    "tt": Platform.TIKTOK,
    "tiktok": Platform.TIKTOK,
    "yt": Platform.YOUTUBE,
    "youtube": Platform.YOUTUBE,
    "wa": Platform.WHATSAPP,
    "whatsapp": Platform.WHATSAPP,
    "shopee": Platform.SHOPEE,
    "tokopedia": Platform.TOKOPEDIA,
    "website": Platform.WEBSITE,
}
PERSONAL = re.compile(
    r"\b(nik|ktp|phone|telp|telepon|no\.? ?hp|hp|whatsapp number|alamat|address|email|e-mail"
    r"|nama (penerima|pembeli|pelanggan|lengkap)|recipient|buyer|username|npwp|rekening)\b"
)
_TAG = re.compile(r"\(([^)]*)\)|\[([^\]]*)\]")


def is_personal(label: str) -> bool:
    """True for a heading that speaks of a person: name, phone, address, identity number."""
    return PERSONAL.search(clean(label)) is not None


def platform_in(label: str) -> Platform | None:
    """The platform a heading names: `Jangkauan (IG)`, `IG Reach`."""
    words = re.split(r"[\s()\[\]_/:-]+", clean(label))
    found = [PLATFORMS[word] for word in (words[0], words[-1], *words) if word in PLATFORMS]
    return found[0] if found else None


def metric_in(label: str, metrics: Mapping[str, Metric]) -> str:
    """The metric a heading names, whole words only, or "". The catalogue's own names and keys
    count as well; a platform's name and what stands in brackets are taken off first."""
    full = clean(label)
    for text in (full, _bare(full)):
        if text.replace(" ", "_") in metrics:
            return text.replace(" ", "_")
        if text in ALIASES and (not metrics or ALIASES[text] in metrics):
            return ALIASES[text]
        for key, metric in metrics.items():
            if text in (clean(metric.name.id), clean(metric.name.en)):
                return key
    return ""


def _bare(text: str) -> str:
    text = _TAG.sub(" ", text)
    words = [word for word in text.split() if word.strip(":-/") not in PLATFORMS]
    return " ".join(words).strip(" :-/")
