"""Files of the seller centres beyond their statistics: ads, videos, orders, lists not kept."""

from __future__ import annotations

import pytest

from tests.importing.books import xlsx
from tests.importing.reading import drafted, figures, refusal, refused_with

SHOPEE_ADS = (
    "Username,tokosenja\nNama Toko,Senja\nID Toko,123\nNama Iklan,Semua\n"
    "Periode,01/08/2026 - 31/08/2026\nWaktu Laporan Dibuat,01/09/2026 10:00\n\n"
    "Urutan,Nama Iklan,Status,Tanggal Mulai,Tanggal Selesai,Dilihat,Jumlah Klik,Persentase Klik,"
    "Konversi,Omzet Penjualan,Biaya,Efektifitas Iklan\n"
    '1,"Kopi, 250 g",Berjalan,01/07/2026,Tidak Terbatas,12000,300,2.50%,10,1500000,250000.50,6.00\n'
    "2,Teh,Berhenti,01/07/2026,-,3000,30,1.00%,1,150000,50000,-\n"
)


def test_shopee_ads_cover_the_span_above_them_and_not_the_days_they_ran() -> None:
    made = drafted(SHOPEE_ADS, account="ads:Kopi Senja Ads")
    assert made.format == "shopee_ads"
    assert figures(made, "ad_spend") == {"2026-08-01": 300_000}
    assert figures(made, "ad_spend", "campaign:Teh") == {"2026-08-01": 50_000}
    assert figures(made, "ad_link_clicks") == {"2026-08-01": 330}
    assert figures(made, "ad_purchase_value") == {"2026-08-01": 1_650_000}
    assert {str(one.reading.period.last) for one in made.incoming} == {"2026-08-31"}
    asked = drafted(SHOPEE_ADS)
    assert [(q.id, q.fact("handle")) for q in asked.questions] == [("account", "Shopee tokosenja")]


def test_a_bad_figure_leaves_the_whole_ad_out() -> None:
    made = drafted(SHOPEE_ADS.replace("50000,-", "lima,-"), account="ads:Kopi Senja Ads")
    assert [(p.code, p.column) for p in made.refused] == [("cell_not_a_number", "Biaya")]
    assert figures(made, "ad_impressions") == {"2026-08-01": 12_000}


def test_shopee_ads_without_their_span_are_refused() -> None:
    assert refusal(SHOPEE_ADS.replace("Periode,", "Lain,")) == "import_no_dates"


VIDEOS = [
    ["2026-08-01 ~ 2026-08-31"],
    [],
    ["Nama Kreator", "ID Kreator", "Informasi Video", "ID Video", "Waktu", "VV", "Likes"]
    + ["Komentar", "Dibagikan", "Pengikut baru", "GMV dari video (Rp)"],
    ["kopisenja", "1", "Resep susu", "7567890123456789012", "2025/11/02", "1.234", "10"]
    + ["2", "1", "3", "Rp1.000.000"],
    ["oranglain", "2", "Ulasan", "7567890123456789013", "2025/11/02", "99.000", "1", "0"]
    + ["0", "0", "Rp5.000"],
    ["oranglain", "2", "Ulasan lagi", "7567890123456789014", "2025/11/02", "5", "1", "0", "0"]
    + ["0", "Rp0"],
]


def test_videos_of_tiktok_shop_are_posts_and_other_creators_stay_theirs() -> None:
    made = drafted(xlsx({"Sheet1": VIDEOS}))
    (one,) = made.posts
    assert (one.post.code, one.post.account, one.post.title) == (
        "7567890123456789012",
        "tt",
        "Resep susu",
    )
    assert str(one.post.published) == "2025-11-01 22:38:48+00:00"
    assert dict(zip(made.post_metrics, one.values, strict=True))["views"] == 1_234
    assert [(p.code, p.fact("text")) for p in made.refused] == [("row_not_own", "oranglain")] * 2
    assert not made.incoming
    rounded = [*VIDEOS[:3], [*VIDEOS[3][:3], 7567890123456789012, *VIDEOS[3][4:]]]
    assert refusal(xlsx({"Sheet1": rounded})) == "import_went_through_excel"


@pytest.mark.parametrize(
    "header",
    [
        ["ID Pemesanan", "Status Pesanan", "Nama Barange", "Tag_link1", "Platform"],
        ["ID Produk", "Produk", "GMV", "Pesanan SKU", "GMV"],
        ["ID Kreator", "Kreator", "Nama panggilan", "Waktu Live", "Durasi"],
        ["Top content formats"],
    ],
)
def test_lists_that_are_no_figures_of_days_are_refused_by_name(header: list[str]) -> None:
    rows = [["2026-08-01 ~ 2026-08-31"], [], header, ["1", "2026-08-05", "3", "4", "5"]]
    found = refused_with(xlsx({"Sheet1": rows}))
    assert found.code == "import_unusable"
    assert found.fact("about")


def test_a_day_that_does_not_exist_in_tiktok_shop_is_refused_and_the_total_is_checked() -> None:
    head = ["", "GMV", "Pesanan", "Pembeli", "Pengunjung", "Persentase konversi"]
    rows = [
        head,
        ["Total", "Rp3.000", "3", "3", "9", "5%"],
        ["Perubahan", "5%", "-", "-", "-", "-"],
        ["Data harian", *head[1:]],
        ["01/08/2026", "Rp1.000", "1", "1", "3", "5%"],
        ["32/08/2026", "Rp2.000", "2", "2", "6", "5%"],
    ]
    made = drafted(xlsx({"Sheet1": rows}), account="tokopedia:kopisenja")
    assert [(p.code, p.row) for p in made.refused] == [("cell_bad_date", 6)]
    differs = {p.fact("column"): p.fact("total") for p in made.remarks}
    assert differs == {"GMV": 3000, "Pesanan": 3}


ORDERS = (
    "No. Pesanan,Status Pesanan,Waktu Pesanan Dibuat,Jumlah,Total Harga Produk\n"
    "A1,Selesai,2026-06-01 10:00,2,150000\n"
)


def test_an_order_that_is_not_paid_yet_is_neither_an_order_nor_cancelled() -> None:
    made = drafted(ORDERS + "A2,Belum Bayar,2026-06-01 11:00,1,50000\n")
    assert figures(made, "orders") == {"2026-06-01": 1}
    assert figures(made, "orders_cancelled") == {"2026-06-01": 0}
    assert (made.read, made.skipped) == (2, 1)


def test_a_row_of_an_order_that_cannot_be_read_counts_nowhere() -> None:
    made = drafted(ORDERS + "A2,Selesai,2026-06-02 11:00,1,lima\n")
    assert list(figures(made, "orders")) == ["2026-06-01"]
    assert figures(made, "revenue_gross") == {"2026-06-01": 150_000}
    assert [(p.code, p.row) for p in made.refused] == [("cell_not_a_number", 3)]


def test_amounts_with_cents_after_a_dot_were_written_by_a_machine() -> None:
    made = drafted(ORDERS.replace("150000", "150000.00") + "A2,Selesai,2026-06-02 11:00,1,75000\n")
    assert figures(made, "revenue_gross") == {"2026-06-01": 150_000, "2026-06-02": 75_000}
    assert not made.refused


def test_tokopedia_gives_the_price_of_one_piece() -> None:
    text = (
        "Nomor Invoice,Tanggal Pembayaran,Status Terakhir,Jumlah Produk Dibeli,Harga Jual (IDR)\n"
        "INV/1,01-06-2026 10:00,Pesanan Selesai,3,45000\n"
    )
    assert figures(drafted(text), "revenue_gross") == {"2026-06-01": 135_000}
