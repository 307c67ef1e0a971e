"""Wishes of many kinds with the verdicts they deserve, read as on Monday 10 March 2025.

Each: text, S M T as one letter each (p pass, w warn, f fail), metric, number, relation, deadline.
A number is what was read, not yet the target: 20 for "20 %".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    verdicts: str
    metric: str | None = None
    number: float | None = None
    relation: str | None = None
    deadline: date | None = None


def d(month: int, day: int, year: int = 2025) -> date:
    return date(year, month, day)


GUIDE = [
    # The ten wishes of the source article's kind, in the guide's own words.
    Case("Bikin IG toko makin keren", "fff"),
    Case("Toko kami mau lebih terkenal di TikTok", "fff"),
    Case("Dapat reach sejumlah xxx", "pwf", "reach", None, "to"),
    Case("Pengikut TikTok bertambah sebanyak ...", "pwf", "followers", None, "by"),
    Case("500rb followers dalam 2 hari, akun baru", "ppp", "followers", 5e5, "to_or_by", d(3, 11)),
    Case("Dapat 5 KOL gaming bulan April", "ppp", "influencers", 5, "to", d(4, 30)),
    Case("Reach naik 25% dalam 6 minggu", "ppp", "reach", 25, "share", d(4, 20)),
]

ENGLISH = [
    Case("Reach 10,000 followers by June", "ppp", "followers", 10_000, "to", d(6, 30)),
    Case("reach 50k accounts", "ppf", "reach", 50_000, "to"),
    Case("Double our sales this quarter", "ppp", "revenue", 2, "times", d(3, 31)),
    Case("Cut our cost per click to Rp900 by 30 June", "ppp", "cpc", 900, "to", d(6, 30)),
    Case("Reply to DMs within 15 minutes", "ppf", "response_time_median", 15, "below"),
    Case(
        "Reply to DMs within 15 minutes until the end of May",
        "ppp",
        "response_time_median",
        15,
        "below",
        d(5, 31),
    ),
    Case("Post 4 reels a week", "ppw", "reels_published", 4, "to"),
    Case("Grow engagement rate from 3% to 4% in 8 weeks", "ppp", "er_reach", 4, "to", d(5, 4)),
    Case("Get more followers", "fff", "followers"),
    Case("Make our shop famous", "fff"),
    Case(
        "Increase website traffic by 30% within 3 months",
        "ppp",
        "website_sessions",
        30,
        "share",
        d(6, 9),
    ),
    Case("Keep our rating above 4.8 this year", "ppp", "avg_rating", 4.8, "above", d(12, 31)),
    Case(
        "Lower the bounce rate below 40% by the end of next month",
        "ppp",
        "bounce_rate",
        40,
        "below",
        d(4, 30),
    ),
    Case("Sell 120 boxes before Christmas", "ppw", "units_sold", 120, "to"),
    Case("Gain five hundred followers in six weeks", "ppp", "followers", 500, "by", d(4, 20)),
    Case("At least 20 new customers every month", "ppw", "new_customers", 20, "above"),
    Case("More likes on our posts soon", "fff", "likes"),
    Case("We may get 300 orders by May", "ppp", "orders", 300, "to", d(5, 31)),
    Case(
        "Triple the number of leads by the end of the year", "ppp", "leads", 3, "times", d(12, 31)
    ),
    Case("In order to grow, improve everything", "fff"),
    Case("ROAS of at least 4 from April 1 to June 30", "ppp", "roas", 4, "above", d(6, 30)),
]

SLANG = [
    Case("nambah 300 followers ig dlm 2 bln", "ppp", "followers", 300, "by", d(5, 9)),
    Case("omset tembus 50jt bulan depan", "ppp", "revenue", 5e7, "to", d(4, 30)),
    Case(
        "pengen dapet 1k followers sebulan ke depan", "ppp", "followers", 1000, "to_or_by", d(4, 9)
    ),
    Case("closing 40 orderan minggu ini gaskeun", "ppp", "orders", 40, "to", d(3, 16)),
    Case("naikin ER jadi 6% smp akhir april", "ppp", "er_reach", 6, "to", d(4, 30)),
    Case("Views TikTok 100rb/minggu", "ppw", "views", 100_000, "to"),
    Case("laku 75 pcs tiap hari Sabtu", "ppw", "units_sold", 75, "to"),
    Case("Folowers +250 sampe lebaran", "ppw", "followers", 250, "by"),
    Case("engagment rate 4,5% dlm 1,5 bulan", "ppp", "er_reach", 4.5, "to", d(4, 24)),
    Case("boost sales pake ads 20% in 1 month", "ppp", "revenue", 20, "share", d(4, 9)),
    Case("Cuan makin banyak", "fff"),
    Case("foll nambah 100 per pekan sampai 1 Juni", "ppp", "followers", 100, "by", d(6, 1)),
]

MARKETPLACE = [
    Case(
        "Pengunjung toko Shopee 2.000 per minggu sampai 30/06/2025",
        "ppp",
        "shop_visitors",
        2000,
        "to",
        d(6, 30),
    ),
    Case("Retur di bawah 2% sampai akhir semester 1", "ppp", "return_rate", 2, "below", d(6, 30)),
    Case(
        "Tingkat konversi toko naik 0,5 poin dalam 2 bulan",
        "ppp",
        "conversion_rate",
        0.5,
        "points",
        d(5, 9),
    ),
    Case(
        "Balas 95% chat Shopee setiap minggu sampai 31 Mei",
        "ppp",
        "response_rate",
        95,
        "to",
        d(5, 31),
    ),
    Case("20 ulasan bintang 5 dalam sebulan", "ppp", "reviews_count", 20, "to", d(4, 9)),
    Case("AOV naik dari 120rb ke 150rb dalam 3 bulan", "ppp", "aov", 150_000, "to", d(6, 9)),
    Case("GMV Tokopedia Rp75jt sampai akhir Maret", "ppp", "revenue_gross", 7.5e7, "to", d(3, 31)),
    Case("100 pesanan di promo 4.4", "ppw", "orders", 100, "to"),
    Case("Omzet 11.11 sebesar Rp30 juta", "ppw", "revenue", 3e7, None),
]

WORDS_FOR_NUMBERS = [
    Case("Tambah seribu pengikut dalam tiga bulan", "ppp", "followers", 1000, "by", d(6, 9)),
    Case("dua ratus lima puluh pesanan dalam dua bulan", "ppp", "orders", 250, "to", d(5, 9)),
    Case(
        "Kurangi keluhan separuhnya sebelum akhir tahun",
        "ppp",
        "complaints",
        50,
        "share",
        d(12, 31),
    ),
    Case("Menjadi toko nomor satu di Bandung", "fff"),
    Case("Dapat satu juta views selama April", "ppp", "views", 1e6, "to", d(4, 30)),
    Case("sepuluh review baru minggu depan", "ppp", "reviews_count", 10, "to", d(3, 23)),
]

DATES = [
    Case("Followers 6.000 pada 30/6/2025", "ppp", "followers", 6000, None, d(6, 30)),
    Case("Followers jadi 6.000 sebelum Q2", "ppp", "followers", 6000, "to", d(3, 31)),
    Case("Omzet 40 juta dari 1 April sampai 30 Juni", "ppp", "revenue", 4e7, "to", d(6, 30)),
    Case("Omzet 40 juta 1-30 April", "ppp", "revenue", 4e7, "to", d(4, 30)),
    Case("150 pesanan paling lambat tanggal 25", "ppp", "orders", 150, "to", d(3, 25)),
    Case("Reach 20rb di pertengahan Juli", "ppp", "reach", 20_000, "to", d(7, 15)),
    Case("Leads 60 sampai hari Minggu", "ppp", "leads", 60, "to", d(3, 16)),
    Case("Kunjungan profil 5.000 pada 2026", "ppp", "profile_visits", 5000, "to", d(12, 31, 2026)),
    Case("Followers mencapai 2026 orang", "ppf", "followers", 2026, "to"),
    Case("Pesanan naik 15% dibanding bulan lalu", "ppf", "orders", 15, "share"),
    Case(
        "Likes 10% lebih tinggi dari 30 hari terakhir, sampai 30 April",
        "ppp",
        "likes",
        10,
        "share",
        d(4, 30),
    ),
    Case("Pesanan 200 sampai 1 Januari 2020", "ppf", "orders", 200, "to", d(1, 1, 2020)),
    Case("200 pesanan dalam 2 bulan, paling lambat 30 Juni", "ppw", "orders", 200, "to", d(6, 30)),
    Case("Mulai 1 April selama 3 bulan, omzet 90 juta", "ppp", "revenue", 9e7, "to", d(6, 30)),
    Case("Setiap Senin posting 1 carousel", "ppw", "posts_published", 1, "to"),
    Case("Komentar 50 dalam beberapa minggu", "ppf", "comments", 50, "to"),
    Case("Tambah 10 pelanggan baru sampai 30 April", "ppp", "new_customers", 10, "to", d(4, 30)),
    Case("100 leads H-7 Lebaran", "ppw", "leads", 100, "to"),
]

LOWER_IS_BETTER = [
    Case("Turunkan CPA jadi Rp25.000 dalam 6 minggu", "ppp", "cpa", 25_000, "to", d(4, 20)),
    Case(
        "Biaya per klik maksimal 1.000 rupiah sampai akhir Juni",
        "ppp",
        "cpc",
        1000,
        "below",
        d(6, 30),
    ),
    Case(
        "Kurangi pembatalan pesanan 30% bulan depan",
        "ppp",
        "orders_cancelled",
        30,
        "share",
        d(4, 30),
    ),
    Case(
        "Waktu balas chat di bawah 10 menit selama 3 bulan",
        "ppp",
        "response_time_median",
        10,
        "below",
        d(6, 9),
    ),
    Case(
        "Jangan sampai rating turun di bawah 4,7 tahun ini",
        "ppp",
        "avg_rating",
        4.7,
        "above",
        d(12, 31),
    ),
    Case("CPM tidak lebih dari Rp15.000 kuartal ini", "ppp", "cpm", 15_000, "below", d(3, 31)),
    Case("Unfollow kurang dari 20 per bulan", "ppw", "followers_lost", 20, "below"),
    Case(
        "Balas semua chat dalam 1 jam sampai akhir tahun",
        "ppp",
        "response_time_median",
        1,
        "below",
        d(12, 31),
    ),
]

SEVERAL_THINGS = [
    Case(
        "Followers naik 500 dan omzet naik 10 juta dalam 2 bulan",
        "wpp",
        "followers",
        500,
        "by",
        d(5, 9),
    ),
    Case("Meningkatkan reach dan penjualan", "wff", "reach"),
    Case("Omzet 20 juta, bukan sekadar likes, dalam sebulan", "ppp", "revenue", 2e7, "to", d(4, 9)),
    Case("Tambah 400 followers tanpa iklan dalam 2 bulan", "ppp", "followers", 400, "by", d(5, 9)),
    Case(
        "100 pesanan dengan budget iklan Rp500.000 dalam 2 minggu",
        "ppp",
        "orders",
        100,
        "to",
        d(3, 23),
    ),
    Case(
        "Followers naik 500 lewat 3 reels per minggu sampai Juni",
        "ppp",
        "followers",
        500,
        "by",
        d(6, 30),
    ),
    Case(
        "Posting 3 reels per minggu supaya followers naik 500 sampai 30 Juni",
        "ppp",
        "followers",
        500,
        "by",
        d(6, 30),
    ),
    Case("Konversi 3% dari 600 klik dalam 4 minggu", "ppp", "conversion_rate", 3, "to", d(4, 6)),
]

STRANGE = [
    Case("", "fff"),
    Case("   ", "fff"),
    Case("🔥🚀💯", "fff"),
    Case("1 M", "fff", None, None),
    Case("Omzet 1 M tahun ini", "pwp", "revenue", 1e9, "to", d(12, 31)),
    Case("xxx", "fff"),
    Case("“Followers 1000 dalam 2 bulan” 🚀", "ppp", "followers", 1000, "to_or_by", d(5, 9)),
    Case("REACH NAIK 35% DALAM 1 BULAN!!!", "ppp", "reach", 35, "share", d(4, 9)),
    Case("Ｆｏｌｌｏｗｅｒｓ ５００ dalam 2 bulan", "ppp", "followers", 500, "to_or_by", d(5, 9)),
    Case("follo\u200bwers bertambah 100 dalam 4 minggu", "ppp", "followers", 100, "by", d(4, 6)),
    Case("Robert'); DROP TABLE goals;--", "fff"),
    Case("<b>Omzet</b> Rp10jt bulan ini", "ppp", "revenue", 1e7, "to", d(3, 31)),
    Case("Omzet Rp10jt\nbulan ini", "ppp", "revenue", 1e7, "to", d(3, 31)),
    Case("followers followers followers", "wff", "followers"),
    Case("3-5 reels per minggu sampai akhir Juni", "pwp", "reels_published", 3, "to", d(6, 30)),
    Case("Rating 4.8 kuartal ketiga", "ppp", "avg_rating", 4.8, "to", d(9, 30)),
    Case("0 komplain bulan depan", "ppp", "complaints", 0, "to", d(4, 30)),
    Case("Omzet naik -5 juta bulan ini", "ppp", "revenue", 5e6, None, d(3, 31)),
    Case(
        "@kopisenja.bdg dapat 300 pengikut baru dalam 5 minggu",
        "ppp",
        "followers",
        300,
        "by",
        d(4, 13),
    ),
    Case("Share of voice 20% dalam 3 bulan", "ppp", "sov", 20, "to", d(6, 9)),
    Case("Repeat order 30 kali bulan ini", "ppp", "orders", 30, None, d(3, 31)),
    Case("Toko saya " * 500, "fff"),
]

FURTHER = [
    Case(
        "Menaikkan followers TikTok dari 2.500 ke 4.000 dalam 10 minggu",
        "ppp",
        "followers",
        4000,
        "to",
        d(5, 18),
    ),
    Case(
        "Tingkatkan komentar menjadi rata-rata 20 per postingan sampai Juni",
        "ppp",
        "conversation_rate",
        20,
        "to",
        d(6, 30),
    ),
    Case("Omzet naik 2x lipat dalam 6 bulan", "ppp", "revenue", 2, "times", d(9, 9)),
    Case("Mau jualan makin laris pas Ramadan", "ffw"),
    Case(
        "Dapat 50 ulasan bintang lima sebelum 31 Mei 2025",
        "ppp",
        "reviews_count",
        50,
        "to",
        d(5, 30),
    ),
    Case(
        "Reduce response time to under 1 hour by Q3",
        "ppp",
        "response_time_median",
        1,
        "below",
        d(9, 30),
    ),
    Case("Get 20% more website visitors in Q2", "ppp", "website_users", 20, "share", d(6, 30)),
    Case("Reach", "wff", "reach"),
    Case("Bulan depan omzet harus 30 juta", "ppp", "revenue", 3e7, "to", d(4, 30)),
    Case(
        "Paling lambat 15 April sudah ada 200 member di grup WA",
        "ppp",
        "members",
        200,
        None,
        d(4, 15),
    ),
    Case(
        "Supaya brand lebih dikenal, tingkatkan reach 30% dalam 2 bulan",
        "ppp",
        "reach",
        30,
        "share",
        d(5, 9),
    ),
    Case(
        "Saya mau viral di TikTok dengan 1 juta views bulan ini",
        "ppp",
        "views",
        1e6,
        "to",
        d(3, 31),
    ),
    Case("Posting setiap hari", "pfw", "posts_published"),
    Case("Live shopee 8 kali sebulan selama 3 bulan", "ppp", "lives_held", 8, "to", d(6, 9)),
    Case("Konten ditonton 10rb kali bulan ini", "ppp", "views", 10_000, "to", d(3, 31)),
    Case("Pesanan naik 3 kali dalam setahun", "ppp", "orders", 3, "times", d(3, 9, 2026)),
    Case("Repeat order jadi 30% akhir tahun", "ppp", "repeat_rate", 30, "to", d(12, 31)),
    Case("Maksimal biaya per pesanan Rp20.000 selama Mei", "ppp", "cpa", 20_000, "below", d(5, 31)),
    Case("Naik 10%", "fff"),
    Case("Dalam 3 bulan", "ffp", None, None, None, d(6, 9)),
    Case("Omzet 15 juta per bulan", "ppw", "revenue", 1.5e7, "to"),
    Case("Penjualan 100 pcs per minggu selama 2 bulan", "ppp", "units_sold", 100, "to", d(5, 9)),
    Case("Brand awareness naik 20% dalam 3 bulan", "ffp", None, None, None, d(6, 9)),
    Case("Membalas 90% pesan dalam 1 jam selama Q2", "ppp", "response_rate", 90, None, d(6, 30)),
    Case(
        "By 30/04/2025 have at least 5,000 followers", "ppp", "followers", 5000, "above", d(4, 30)
    ),
    Case("Laba bersih naik 15% semester ini", "ppp", "profit", 15, "share", d(6, 30)),
    Case("Share of voice naik 5 poin dalam 1 kuartal", "ppp", "sov", 5, "points", d(6, 9)),
    Case("Dua puluh lima pesanan per hari sampai Lebaran", "ppw", "orders", 25, "to"),
    Case("follower ig 5k -> 6k dlm 2 bln", "ppp", "followers", 6000, "to", d(5, 9)),
    Case(
        "Kunjungan profil naik [angka]% bulan depan", "pwp", "profile_visits", None, None, d(4, 30)
    ),
    Case("Reach sekian sampai akhir bulan", "pwp", "reach", None, None, d(3, 31)),
    Case("Meningkatkan jumlah pengikut secara signifikan", "fff", "followers"),
    Case("We want to reach more people", "fff", "reach"),
    Case("Memperbanyak konten", "pff", "posts_published"),
    Case("Iklan ROAS 5x dalam 2 minggu", "ppp", "roas", 5, "to", d(3, 23)),
    Case(
        "Kurangi komplain jadi maksimal 3 per bulan sampai akhir tahun",
        "ppp",
        "complaints",
        3,
        "below",
        d(12, 31),
    ),
    Case("Pendapatan Rp 100.000.000,- tahun 2025", "ppp", "revenue", 1e8, "to", d(12, 31)),
    Case("Get 10 leads per week for the next quarter", "ppp", "leads", 10, "to", d(6, 30)),
]

STILL_FURTHER = [
    Case(
        "Meningkatkan jumlah perbincangan (conversion rate) 10% dalam 2 bulan",
        "wpp",
        "conversion_rate",
        10,
        None,
        d(5, 9),
    ),
    Case(
        "Sekarang 1200 followers, target 1500 bulan depan", "ppp", "followers", 1500, "to", d(4, 30)
    ),
    Case(
        "I want 1500 followers, currently 1200, by June", "ppp", "followers", 1500, "to", d(6, 30)
    ),
    Case("Kurangi budget iklan 20% bulan depan", "ppp", "ad_spend", 20, "share", d(4, 30)),
    Case("Belanja iklan maksimal 2 juta bulan ini", "ppp", "ad_spend", 2e6, "below", d(3, 31)),
    Case("Rp5 juta bulan ini", "ffp", None, None, None, d(3, 31)),
    Case("Achieve 4.5 star rating", "ppf", "avg_rating", 4.5, "to"),
    Case("Views video rata-rata 2.000 dalam 4 minggu", "ppp", "views", 2000, "to", d(4, 6)),
    Case("Biaya per chat turun jadi 5rb", "ppf", "cpl", 5000, "to"),
    Case(
        "1000 follower baru, 50 pesanan, dan omzet 10jt dalam sebulan",
        "wpp",
        "followers",
        1000,
        "by",
        d(4, 9),
    ),
    Case(
        "Peningkatan CTR dari 0,8 menjadi 1,5 persen hingga akhir kuartal",
        "ppp",
        "ctr",
        1.5,
        "to",
        d(3, 31),
    ),
    Case(
        "Lower bounce rate by 10 percentage points in Q3 2025",
        "ppp",
        "bounce_rate",
        10,
        "points",
        d(9, 30),
    ),
    Case("Capai 2jt tayangan sblm 17 Agustus", "ppp", "views", 2e6, "to", d(8, 16)),
    Case(
        "Earn Rp 12.500.000 in sales between 1 May and 31 May",
        "ppp",
        "revenue",
        1.25e7,
        "to",
        d(5, 31),
    ),
    Case("Menjadi lebih aktif di media sosial", "fff"),
    Case("Kami berharap penjualan meningkat", "pff", "revenue"),
]

LAST = [
    Case(
        "Followers tidak turun di bawah 5.000 sampai akhir tahun",
        "ppp",
        "followers",
        5000,
        None,
        d(12, 31),
    ),
    Case(
        "Followers naik tanpa menurunkan engagement rate, target 1.000 dalam 3 bulan",
        "ppp",
        "followers",
        1000,
        None,
        d(6, 9),
    ),
    Case("Dalam sebulan 3x posting seminggu", "ppp", "posts_published", 3, "to", d(4, 9)),
    Case(
        "Penjualan Desember 20% lebih tinggi dari Desember tahun lalu",
        "ppp",
        "revenue",
        20,
        "share",
        d(12, 31),
    ),
    Case(
        "Mencapai 1000 subscriber dan 4000 jam tayang dalam 12 bulan",
        "wpp",
        "followers",
        1000,
        "to",
        d(3, 9, 2026),
    ),
    Case(
        "Engagement rate stay above 4% for the rest of the year",
        "ppp",
        "er_reach",
        4,
        "above",
        d(12, 31),
    ),
    Case("No complaints next month", "ppp", "complaints", 0, "to", d(4, 30)),
    Case("Sell out 200 boxes by Friday", "ppp", "units_sold", 200, "to", d(3, 14)),
    Case("Bisa jualan 1 miliar tahun ini", "ppp", "revenue", 1e9, "to", d(12, 31)),
]

ALL = [
    *GUIDE,
    *ENGLISH,
    *SLANG,
    *MARKETPLACE,
    *WORDS_FOR_NUMBERS,
    *DATES,
    *LOWER_IS_BETTER,
    *SEVERAL_THINGS,
    *STRANGE,
    *FURTHER,
    *STILL_FURTHER,
    *LAST,
]
