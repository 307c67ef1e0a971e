"""One small file of each kind of export, and what is made of it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

from kpidesk.domain.reading import State
from kpidesk.domain.shop import Account, Platform
from tests.importing.books import xlsx, zipped
from tests.importing.reading import ACCOUNTS, drafted, figures, opened, refusal

# TikTok.

OVERVIEW = (
    '\ufeff"Date","Video Views","Profile Views","Likes","Comments","Shares"\n'
    '"December 30","10","1","2","-1","0"\n"December 31","11","1","2","0","0"\n'
    '"January 1","12","1","2","0","undefined"'
)


def test_tiktok_studio_dates_get_their_year_and_it_is_confirmed() -> None:
    made = drafted(OVERVIEW)
    (question,) = made.questions
    assert (question.id, question.suggested, question.must) == ("year", "2026", True)
    spans = [(c.key, c.samples[0].value, c.samples[1].value) for c in question.choices[:2]]
    assert spans == [("2026", "2025-12-30", "2026-01-01"), ("2025", "2024-12-30", "2025-01-01")]
    answered = drafted(OVERVIEW, year="2025")
    assert figures(answered, "views") == {"2024-12-30": 10, "2024-12-31": 11, "2025-01-01": 12}
    assert not answered.questions


def test_tiktok_studio_keeps_values_below_zero_and_leaves_undefined_out() -> None:
    made = drafted(OVERVIEW, year="2026")
    assert figures(made, "comments")["2025-12-30"] == -1
    assert "2026-01-01" not in figures(made, "shares")
    assert "negative_values" in [p.code for p in made.remarks]


def studio(*days: str) -> str:
    lines = [f'"{day}","{n}","1","1","1","1"' for n, day in enumerate(days)]
    return "\n".join([OVERVIEW.split("\n")[0], *lines])


def test_a_leap_day_is_in_a_leap_year_and_nothing_is_torn_apart() -> None:
    made = drafted(studio("28 Februari", "29 Februari", "1 Maret"))
    (question,) = made.questions
    assert [choice.key for choice in question.choices] == ["2024"]
    assert list(figures(made, "views")) == ["2024-02-28", "2024-02-29", "2024-03-01"]


def test_the_same_day_of_two_years_is_two_days() -> None:
    days = [date(2025, 2, 28) + timedelta(n) for n in range(366)]
    text = studio(*(f"{day:%B} {day.day}" for day in days))
    made = drafted(text, year="2026")
    assert list(figures(made, "views")) == [str(day) for day in days]


def test_tables_that_end_on_both_sides_of_new_year_take_one_answer() -> None:
    history = '"Date","Followers","Difference in followers from previous day"\n'
    history += '"December 30","1200","0"\n"December 31","1204","4"\n'
    members = {"Overview.csv": OVERVIEW, "FollowerHistory.csv": history}
    made = drafted(zipped(members), name="tiktok.zip", year="2026")
    assert list(figures(made, "followers")) == ["2025-12-30", "2025-12-31"]
    assert list(figures(made, "views")) == ["2025-12-30", "2025-12-31", "2026-01-01"]


def test_missing_days_are_those_of_one_table() -> None:
    gender = '"Gender","Distribution"\n"Female","0.59"\n"Male","0.41"\n'
    made = drafted(zipped({"a.csv": gender, "z.csv": OVERVIEW}), name="tiktok.zip", year="2026")
    assert "days_missing" not in [p.code for p in made.remarks]


def test_tiktok_months_are_read_in_the_browsers_language() -> None:
    for first, last in (("8 Juli", "9 Juli"), ("8 de julio", "9 de julio"), ("8 Mei", "9 Mei")):
        text = OVERVIEW.split("\n")[0] + f'\n"{first}","1","1","1","1","1"\n'
        made = drafted(text + f'"{last}","2","1","1","1","1"\n', year="2026")
        assert len(figures(made, "views")) == 2, first


def test_a_tiktok_archive_and_its_followers_are_read_together() -> None:
    history = '"Date","Followers","Difference in followers from previous day"\n'
    history += '"April 17","undefined","0"\n"April 18","1,204","4"\n'.replace("1,204", "1204")
    gender = '"Gender","Distribution"\n"Female","0.59"\n"Male","0.41"\n'
    made = drafted(
        zipped({"Overview.csv": OVERVIEW, "FollowerHistory.csv": history, "g.csv": gender}),
        name="tiktok.zip",
        year="2026",
    )
    assert figures(made, "followers") == {"2026-04-18": 1204}
    assert list(figures(made, "audience_gender", "female").values()) == [59.0]
    workbook = xlsx({"Overview": [r.split(",") for r in OVERVIEW[1:].replace('"', "").split("\n")]})
    assert figures(drafted(workbook, year="2026"), "views") == figures(made, "views")


def test_a_tiktok_video_tells_its_moment_itself() -> None:
    code = (int(datetime(2025, 9, 4, 1, 8, tzinfo=UTC).timestamp()) << 32) + 12345
    text = (
        '"Time","Video title","Video link","Post time","Total likes","Total comments",'
        '"Total shares","Total views"\n'
        f'"October 3","","https://www.tiktok.com/@k/video/{code}","September 3","5","1","0","900"\n'
    )
    made = drafted(text)
    (one,) = made.posts
    assert (one.post.code, one.post.published) == (
        str(code),
        datetime(2025, 9, 4, 1, 8, tzinfo=UTC),
    )
    assert made.read_on == date(2026, 10, 3)


def test_tiktok_says_at_what_hours_followers_are_there() -> None:
    text = '"Date","Hour","Active followers"\n"April 12","0","5"\n"April 12","19","10"\n'
    made = drafted(text + '"April 13","19","5"\n', read_on="2026-04-14")
    assert figures(made, "active_hours", "00") == {"2026-04-14": 25.0}
    assert figures(made, "active_hours", "19") == {"2026-04-14": 75.0}


def test_tiktok_business_days_and_its_words_for_nothing() -> None:
    text = (
        "Date,Video views,Reached audience,Profile views,Likes,Shares,Comments,"
        "Phone number clicks ,Leads submission,Net growth,New followers,Lost followers\n"
        "2025/10/31,715,NAN,25,26,4,7,0,0,10,10,0\n2025/11/01,75155,75134,539,845,244,58,3,0,-2,1,3\n"
    )
    made = drafted(text)
    assert made.format == "tiktok_business"
    assert figures(made, "reach") == {"2025-11-01": 75134}
    assert figures(made, "contact_taps") == {"2025-10-31": 0, "2025-11-01": 3}
    assert figures(made, "followers_lost") == {"2025-10-31": 0, "2025-11-01": 3}


# YouTube.


def test_youtube_in_indonesian_calls_impressions_tayangan() -> None:
    text = (
        "Konten,Judul video,Waktu publikasi video,Durasi,Penayangan,Waktu tonton (jam),Subscriber,"
        "Tayangan,Rasio klik-tayang dari tayangan (%)\n"
        "Total,,,,130,2.5,-2,900,2.86\n"
        ' -AJIm0_vluI,"Resep, mudah","Feb 19, 2023",312,100,1.5,-2,700,2.1\n'
        "dQMXKnAAMPc,Tidak terdaftar,,61,30,1,0,200,1.9\nShowing top 500 results,,,\n"
    )
    made = drafted(text)
    assert [one.post.code for one in made.posts] == ["-AJIm0_vluI", "dQMXKnAAMPc"]
    assert made.posts[1].post.published is None
    found = dict(zip(made.post_metrics, made.posts[0].values, strict=True))
    assert found == {"views": 100, "watch_time_seconds": 5400, "impressions": 700}
    assert (made.read, made.skipped) == (3, 1)
    assert "total_differs" not in [p.code for p in made.remarks]


def test_youtube_totals_and_table_come_in_one_archive() -> None:
    table = (
        "Content,Video title,Video publish time,Views,Thumbnail impressions,Average view duration\n"
        'Total,,,500,900,0:04:19\nabc,T,"Feb 19, 2023",5,7,0:04:19\n'
    )
    totals = "Date,Views\n2023-02-18,4\n2023-02-20,6\n"
    chart = "Date,Content,Video title,Video publish time,Duration,Views\n2023-02-18,abc,T,,1,4\n"
    made = drafted(
        zipped({"Table data.csv": table, "Totals.csv": totals, "Chart data.csv": chart}),
        name="x.zip",
    )
    assert figures(made, "views") == {"2023-02-18": 4, "2023-02-20": 6}
    assert dict(zip(made.post_metrics, made.posts[0].values, strict=True)) == {
        "views": 5,
        "impressions": 7,
        "avg_watch_time_seconds": 259,
    }
    codes = [p.code for p in made.remarks]
    assert codes.count("total_differs") == 2
    assert made.read_on == date(2026, 4, 20)


def test_youtube_by_date_is_the_channels_days_after_a_total() -> None:
    text = (
        "Date,Views,Watch time (hours),Subscribers,Impressions click-through rate (%)\n"
        "Total,30,3.5,2,4.1\n2026-02-01,10,1.5,1,4\n2026-02-02,20,2,1,4.2\n"
    )
    made = drafted(text, name="Table data.csv")
    assert made.format == "youtube"
    assert figures(made, "watch_time_seconds") == {"2026-02-01": 5400, "2026-02-02": 7200}
    assert (made.read, made.skipped) == (3, 1)
    parted = text.replace("Subscribers", "Subscription status")
    assert drafted(parted, account="youtube:Kopi Senja").format == "own_sheet"


# X and LinkedIn.


def test_x_is_newest_first_and_has_no_total_of_followers() -> None:
    text = (
        "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,"
        'Reposts,Profile visits,Create Post,Video views,Media views\n"Tue, Aug 26, 2025",444,4,29,'
        '0,0,1,0,6,0,4,2,0,0\n"Mon, Aug 25, 2025",8893,19,164,5,0,5,1,7,0,104,8,0,0\n'
    )
    made = drafted(text)
    assert figures(made, "impressions") == {"2025-08-26": 444, "2025-08-25": 8893}
    assert figures(made, "followers_lost") == {"2025-08-26": 0, "2025-08-25": 1}
    assert not figures(made, "followers")


def test_x_posts_keep_their_long_ids() -> None:
    text = (
        "Post id,Date,Post text,Link,Impressions,Likes,Engagements,Bookmarks,Share,New follows,"
        "Replies,Reposts,Profile visits,Detail expands,Url clicks,Hashtag clicks,Permalink clicks\n"
        "1891500000000000001,Mon Feb 17 2025,halo,https://x.com/k/status/1,50,1,2,0,0,0,0,0,0,0,3,"
        "0,0\n"
    )
    made = drafted(text)
    assert made.posts[0].post.code == "1891500000000000001"
    assert str(made.posts[0].post.published)[:10] == "2025-02-17"


def test_linkedin_has_a_sentence_above_its_header_and_months_first() -> None:
    note = ["Data from 1 Feb; times are in UTC."]
    head = ["Date", "Impressions (organic)", "Impressions (total)", "Unique impressions (organic)"]
    head += ["Clicks (total)", "Reactions (total)", "Comments (total)", "Reposts (total)"]
    rows: list[list[object]] = [
        [*note],
        [*head],
        ["02/03/2025", 10, 12, 9, 3, 2, 1, 0],
        ["02/14/2025", 5, 5, 4, 0, 0, 0, 0],
    ]
    made = drafted(xlsx({"Metrics": rows}), name="kopi_content_1700000000000.xls")
    assert figures(made, "impressions") == {"2025-02-03": 12, "2025-02-14": 5}
    assert figures(made, "reach") == {"2025-02-03": 9, "2025-02-14": 4}


# Google Analytics.

GA_HEAD = "# ----------------------------------------\n# Report CSV Export\n# Account: K\n"
GA_HEAD += "# ----------------------------------------\n#\n# All Users\n"


def test_ga4_counts_nth_days_from_the_blocks_own_start() -> None:
    text = (
        GA_HEAD
        + "# Start date: 20240401\n# End date: 20240403\nNth day,Users\n0000,5\n0001,7\n0002,6\n\n"
        + "# Start date: 20240401\n# End date: 20240403\n"
        + "Session primary channel group (Default channel group),Sessions\nDirect,40\n"
        + "Organic Social,12\nPaid Social,3\n\n# Start date: 20240401\n# End date: 20240403\n"
        + "Event name,Event count\nadd_to_cart,4\n\n"
        + "# Start date: 20240101\n# End date: 20240401\nCohort,Week 0\nApr 1 - Apr 7,-1\n"
    )
    made = drafted(text.replace("\n", "\r\n"))
    assert figures(made, "website_users") == {"2024-04-01": 5, "2024-04-02": 7, "2024-04-03": 6}
    assert figures(made, "website_sessions") == {"2024-04-01": 55}
    assert figures(made, "website_sessions_social") == {"2024-04-01": 15}
    assert figures(made, "cart_adds") == {"2024-04-01": 4}
    assert made.skipped == 1


def test_a_ga4_exploration_ends_with_a_grand_total_that_is_no_day() -> None:
    text = (
        "# ----------------------------------------\n# kopi.id\n# Hari\n# 20230515-20230517\n"
        "# ----------------------------------------\n\nDate,Sessions,Engaged sessions\n"
        ",48,5,Grand total\n20230515,20,2\n20230516,28,3\n"
    )
    made = drafted(text)
    assert figures(made, "website_sessions") == {"2023-05-15": 20, "2023-05-16": 28}


def test_sessions_counted_from_events_are_estimated() -> None:
    text = GA_HEAD + "# Start date: 20230101\n# End date: 20231231\nEvent name,Event count\n"
    made = drafted(text + "session_start,44722\npage_view,129094\n")
    states = {one.reading.metric: one.reading.state for one in made.incoming}
    assert states == {"website_sessions": State.ESTIMATED, "page_views": State.EXACT}


# Meta's audience and ads.


def test_audience_shares_lie_on_their_side_and_get_the_rest() -> None:
    text = (
        'sep=,\n"Top cities"\n"Bandung, Jawa Barat","Jakarta"\n"60.5","20"\n\n'
        '"Age & gender"\n"","Men","Women"\n"18-24","10.6","30.4"\n"25-34","29","30"\n'
    )
    made = drafted(text.encode("utf-16"), account="@kopisenja", read_on="2026-11-01")
    assert figures(made, "audience_city", "Bandung, Jawa Barat") == {"2026-11-01": 60.5}
    assert figures(made, "audience_city", "other") == {"2026-11-01": 19.5}
    assert figures(made, "audience_age", "18-24") == {"2026-11-01": 41.0}
    assert figures(made, "audience_gender", "women") == {"2026-11-01": 60.4}


def test_an_audience_file_saved_again_stands_upright_or_is_refused() -> None:
    text = "Top cities\tValue\nBandung\t Jawa Barat\t15.3%\nJakarta\t10%\nCimahi\t5%\n"
    made = drafted(text, account="@kopisenja", read_on="2026-11-01")
    assert figures(made, "audience_city", "Bandung, Jawa Barat") == {"2026-11-01": 15.3}
    assert refusal(text.replace("10%", "10.Apr")) == "import_went_through_excel"


def test_ads_may_be_given_to_the_page_they_were_for() -> None:
    page = Account(Platform.FACEBOOK, "Kopi Senja", id="page")
    made = drafted(ADS, page, account="facebook:kopi senja")
    assert {one.reading.account for one in made.incoming} == {"page"}
    assert [q.id for q in drafted(ADS, page).questions] == ["account"]


ADS = (
    "Awal pelaporan,Akhir pelaporan,Nama kampanye,Hasil,Indikator Hasil,Jangkauan,Impresi,"
    "Jumlah yang dibelanjakan (IDR),Klik tautan\n"
    "2026-07-01,2026-07-07,,,,4000,9000,250000.5,120\n"
    "2026-07-01,2026-07-07,Promo Juli,20,actions:link_click,2500,5000,150000.25,80\n"
    "2026-07-01,2026-07-07,Reels,900,video_views,2200,4000,100000.25,40\n"
)


def test_ads_keep_the_totals_reach_and_each_campaigns_spend() -> None:
    made = drafted(ADS)
    assert figures(made, "ad_spend") == {"2026-07-01": 250000}
    assert figures(made, "ad_reach") == {"2026-07-01": 4000}
    assert figures(made, "ad_results") == {}
    assert figures(made, "ad_spend", "campaign:Promo Juli") == {"2026-07-01": 150000}
    assert figures(made, "ad_results", "campaign:Reels") == {"2026-07-01": 900}
    assert {str(one.reading.period.last) for one in made.incoming} == {"2026-07-07"}
    assert (made.read, made.skipped) == (3, 1)


def test_a_total_over_weeks_keeps_only_its_reach_beside_them() -> None:
    text = (
        "Minggu,Nama kampanye,Jumlah yang dibelanjakan (IDR),Impresi,Jangkauan,Awal pelaporan,"
        "Akhir pelaporan\n,,300000,9000,4000,2026-06-01,2026-06-14\n"
        "2026-06-01 - 2026-06-07,Promo,100000,4000,2500,2026-06-01,2026-06-14\n"
        "2026-06-08 - 2026-06-14,Promo,200000,5000,2200,2026-06-01,2026-06-14\n"
    )
    made = drafted(text)
    assert figures(made, "ad_spend") == {"2026-06-01": 100_000, "2026-06-08": 200_000}
    wide = [one for one in made.incoming if one.reading.period.days == 14]
    assert [(one.reading.metric, one.reading.value) for one in wide] == [("ad_reach", 4000)]
    assert not made.remarks


def test_ads_by_region_know_their_total_too() -> None:
    text = (
        "Account name,Region,Month,Reach,Impressions,Currency,Amount spent (IDR),Reporting starts,"
        "Reporting ends\n,,,4000,9000,IDR,300000,2026-03-01,2026-03-11\n"
        "Kopi,Bandung,2026-03-01 - 2026-03-11,2500,4000,IDR,100000,2026-03-01,2026-03-11\n"
        "Kopi,Jakarta,2026-03-01 - 2026-03-11,2200,5000,IDR,200000,2026-03-01,2026-03-11\n"
    )
    made = drafted(text)
    assert figures(made, "ad_spend") == {"2026-03-01": 300_000}
    assert figures(made, "ad_reach") == {"2026-03-01": 4000}
    assert (made.read, made.skipped) == (3, 1)


def test_ads_without_a_total_have_no_reach_in_all() -> None:
    lines = ADS.splitlines(keepends=True)
    made = drafted("".join(lines[:1] + lines[2:]))
    assert figures(made, "ad_impressions") == {"2026-07-01": 9000}
    assert figures(made, "ad_reach") == {}


def test_a_total_that_is_not_the_sum_is_told() -> None:
    made = drafted(ADS.replace("9000", "12000"))
    assert [p.code for p in made.remarks] == ["total_differs"]


def test_money_of_another_currency_is_not_taken() -> None:
    made = drafted(ADS.replace("IDR", "UAH"))
    assert figures(made, "ad_spend") == {}
    assert [p.fact("currency") for p in made.remarks] == ["UAH"]
    assert figures(made, "ad_impressions") == {"2026-07-01": 9000}


# Marketplaces.

SHOPEE = "Tanggal;Total Penjualan (IDR);Total Pesanan;Penjualan per Pesanan;Total Pengunjung;"
SHOPEE += "Tingkat Konversi Pesanan;Pesanan Dibatalkan;Pembeli"
SHOPEE_ROWS = [
    SHOPEE.split(";"),
    ["01-06-2026-02-06-2026", "1.234.567", "7", "2.273,67", "159", "4,61%", "1", "6"],
    [],
    SHOPEE.split(";"),
    ["01-06-2026", "1.000.000", "5", "2.000,00", "100", "5,00%", "0", "5"],
    ["02-06-2026", "234.567", "2", "1.000,50", "59", "3,00%", "1", "-"],
]


def test_shopee_numbers_are_indonesian_and_the_total_is_no_day() -> None:
    made = drafted(xlsx({"Ringkasan": [["x"]], "Pesanan Dibayar": SHOPEE_ROWS}), name="s.xlsx")
    assert figures(made, "revenue_gross") == {"2026-06-01": 1_000_000, "2026-06-02": 234_567}
    assert figures(made, "shop_visitors") == {"2026-06-01": 100, "2026-06-02": 59}
    assert figures(made, "customers") == {"2026-06-01": 5}
    assert (made.read, made.skipped) == (3, 1)
    assert not made.remarks


def test_shopee_bases_are_a_choice_with_paid_first() -> None:
    placed = [[cell.replace("234.567", "300.000") for cell in row] for row in SHOPEE_ROWS]
    data = xlsx({"Pesanan Dibuat": placed, "Pesanan Dibayar": SHOPEE_ROWS})
    made = drafted(data, name="s.xlsx")
    assert [(q.id, q.suggested, q.must) for q in made.questions] == [("basis", "paid", False)]
    assert figures(made, "revenue_gross")["2026-06-02"] == 234_567
    assert figures(drafted(data, basis="created"), "revenue_gross")["2026-06-02"] == 300_000


def test_tiktok_shop_days_follow_a_second_header() -> None:
    head = ["", "GMV", "Pesanan", "Pembeli", "Pengunjung", "Persentase konversi"]
    rows = [
        ["2026-08-01 ~ 2026-08-31"],
        ["Semua", "Semua"],
        head,
        ["Total", "Rp10.945.407", "70", "66", "900", "5,37%"],
        ["Data harian"],
        ["Waktu", *head[1:]],
        ["01/08/2026", "Rp10.000.000", "60", "58", "800", "5,37%"],
        ["02/08/2026", "Rp945.407", "10", "8", "100", "5,37%"],
    ]
    made = drafted(xlsx({"Sheet1": rows}), account="tokopedia:kopisenja")
    assert figures(made, "revenue_gross") == {"2026-08-01": 10_000_000, "2026-08-02": 945_407}
    assert [one.id for one in ACCOUNTS if one.id == made.incoming[0].reading.account] == [
        "tokopedia"
    ]


ORDERS = [
    ["No. Pesanan", "Status Pesanan", "Waktu Pesanan Dibuat", "Jumlah", "Total Harga Produk"]
    + ["Username (Pembeli)", "Nama Penerima", "No. Telepon", "Alamat Pengiriman"],
    [
        "A1",
        "Selesai",
        "2026-06-01 10:00",
        "2",
        "150.000",
        "siti99",
        "Siti",
        "0812345",
        "Jl. Rahasia",
    ],
    [
        "A1",
        "Selesai",
        "2026-06-01 10:00",
        "1",
        "50.000",
        "siti99",
        "Siti",
        "0812345",
        "Jl. Rahasia",
    ],
    ["A2", "Batal", "2026-06-01 11:00", "1", "0", "budi", "Budi", "0898765", "Jl. Lain"],
    ["A3", "Selesai", "2026-06-02 23:59", "1", "75.000", "budi", "Budi", "0898765", "Jl. Lain"],
]


def test_order_lists_are_counted_and_no_person_is_kept() -> None:
    made = drafted(xlsx({"orders": ORDERS}), name="Order.all.xlsx")
    assert figures(made, "orders") == {"2026-06-01": 1, "2026-06-02": 1}
    assert figures(made, "orders_cancelled") == {"2026-06-01": 1, "2026-06-02": 0}
    assert figures(made, "units_sold") == {"2026-06-01": 3, "2026-06-02": 1}
    assert figures(made, "revenue_gross") == {"2026-06-01": 200_000, "2026-06-02": 75_000}
    assert [p.code for p in made.remarks] == ["personal_data_dropped"]
    told = repr(made)
    for word in ("Siti", "siti99", "0812345", "Rahasia", "Budi", "A1"):
        assert word not in told


# The Instagram archive.


def card(**texts: str) -> dict[str, object]:
    entries = {key: {"href": "", "value": text, "timestamp": 0} for key, text in texts.items()}
    return {"title": "", "media_map_data": {}, "string_map_data": entries}


def test_the_instagram_archive_speaks_the_accounts_language() -> None:
    spoilt = "Contas alcançadas".encode().decode("latin-1")
    folder = "logged_information/past_instagram_insights/"
    members = {
        folder + "audience_insights.json": json.dumps(
            {
                "organic_insights_audience": [
                    card(**{"Date range": "Dec 6 - Mar 5", "Followers": "1.130", "Follows": "96"})
                ]
            }
        ),
        folder + "profiles_reached.json": json.dumps(
            {"organic_insights_reach": [card(**{"Date range": "Dec 6 - Mar 5", spoilt: "95,911"})]}
        ),
        "messages/inbox/rahasia.json": "{}",
    }
    made = drafted(zipped(members), name="instagram.zip", year="2026")
    assert figures(made, "followers") == {"2026-03-05": 1130}
    assert figures(made, "followers_gained") == {"2025-12-06": 96}
    assert figures(made, "reach") == {"2025-12-06": 95_911}
    assert "messages/inbox/rahasia.json" not in opened(zipped(members)).documents


def test_files_that_hold_nothing_for_us_say_so() -> None:
    activity = '"Date","Hour","Active followers"\n"April 12","0","0"\n'
    assert refusal(activity) == "import_unusable"
    chart = "Date,Content,Video title,Video publish time,Duration,Views\n2023-02-18,abc,T,,1,4\n"
    assert refusal(chart) == "import_unusable"
