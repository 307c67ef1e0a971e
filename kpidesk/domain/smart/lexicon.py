"""Words that say what is wanted of a number: directions, limits, vague words, negations, means."""

from __future__ import annotations

import re

from kpidesk.domain.smart.text import END, START, any_of


def _rule(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"{START}(?:{'|'.join(phrases)}){END}")


def _words(text: str) -> re.Pattern[str]:
    return _rule(any_of(" ".join(phrase.split()) for phrase in text.split(",")))


UP = _words(
    """
    meningkat, meningkatkan, ningkatin, tingkatkan, tingkatin, naik, naikkan, naikin,
    menaikkan, kenaikan, peningkatan, bertambah, menambah, tambah, tambahkan, nambah,
    nambahin, penambahan, tambahan, tumbuh, menumbuhkan, bertumbuh, perbanyak, memperbanyak,
    mendongkrak, dongkrak, genjot, menggenjot, perbesar, memperluas, memperbesar, increase,
    increased, increasing, grow, growing, growth, boost, raise, improve, lift, gain, gaining,
    add, adding, expand, up, naikan, menaikan, menambahkan, tambahin, banyakin, gedein,
    naekin, naek, more, bertambahnya, memperbaiki, perbaiki, kejar, mengejar
    """
)
DOWN = _words(
    """
    menurun, menurunkan, turun, turunkan, turunin, nurunin, kurangi, mengurangi, kurangin,
    berkurang, pengurangan, penurunan, menekan, tekan, pangkas, memangkas, hemat, menghemat,
    perkecil, potong, memotong, mempercepat, percepat, decrease, reduce, reducing, lower,
    lowering, cut, cutting, drop, down, minimalkan, meminimalkan, minimise, minimize, shrink,
    bring down, halve, less, fewer
    """
)
KEEP = _words(
    """
    jaga, menjaga, pertahankan, mempertahankan, tetap, keep, maintain, stay, hold, stabil di,
    konsisten di, jangan sampai
    """
)
ADD = _words(
    """
    tambah, menambah, nambah, bertambah, tambahan, tambahkan, nambahin, penambahan, add,
    adding, gain, additional, extra, gaining, menambahkan, tambahin, kenaikan
    """
)
RISE = _words(
    """
    naik, naek, naekin, naikkan, naikin, menaikkan, naikan, menaikan, meningkat,
    meningkatkan, tingkatkan,
    turun, menurun, turunkan, menurunkan, turunin, kurangi, mengurangi, berkurang, sebesar,
    increase, increased, raise, grow, boost, improve, reduce, decrease, cut, lower, by,
    peningkatan, penurunan, tumbuh, bertumbuh, drop, lift, ningkatin, growth, kenaikan
    """
)
GET = _words(
    """
    mendapatkan, mendapat, dapatkan, dapat, dapetin, dapat-in, dapet, meraih, raih,
    memperoleh, peroleh, get, getting, obtain, earn, win, achieve, mengumpulkan, kumpulkan,
    collect, menjaring, punya, memiliki, have, mencari, cari, want, mau,
    pengen, ingin
    """
)
TO = _words(
    """
    jd, jdi,
    menjadi, jadi, mencapai, capai, tercapai, tembus, menembus, menyentuh, sentuh, nyentuh, ke
    angka, ke, hingga, sampai, menuju, total, genap, di angka, to, hit, hitting, reach,
    reaching, at, setinggi, sampai angka, up to, jadi total, berjumlah, nyampe, sampe, until,
    equals, sebesar total, target
    """
)
ABOVE = _words(
    """
    ga kurang dari, gak kurang dari, nggak kurang dari, tdk kurang dari,
    di atas, diatas, minimal, minimum, min, paling sedikit, sekurang-kurangnya, setidaknya,
    lebih dari, lebih tinggi dari, melebihi, at least, above, over, more than, tidak kurang
    dari, no less than, not less than, tidak di bawah, higher than, exceed, exceeding,
    melampaui, lewat dari, tak kurang dari
    """
)
BELOW = _words(
    """
    ga lebih dari, gak lebih dari, nggak lebih dari, tdk lebih dari,
    di bawah, dibawah, maksimal, maksimum, maks, max, paling banyak, paling lama, kurang dari,
    tidak lebih dari, lebih rendah dari, under, below, at most, less than, no more than, not
    more than, tidak melebihi, tidak di atas, lower than, within, tak lebih dari, paling
    tinggi
    """
)
SIGNS_ABOVE = re.compile(r"(?:^|\s)(?:>=|≥|>)\s*$")
SIGNS_BELOW = re.compile(r"(?:^|\s)(?:<=|≤|<)\s*$")
FORBID = re.compile(
    rf"{START}(?:jangan(?:\s+sampai)?|(?:tidak|tdk|tak|ga|gak|nggak|enggak|ngga)\s+(?:boleh|turun|jatuh)|not?\s+(?:fall|drop)|never|don't|do\s+not|tak\s+boleh){END}"
)

VAGUE = _words(
    """
    lebih baik, jauh lebih baik, lebih dikenal, lebih terkenal, terkenal, dikenal, populer,
    lebih populer, eksis, lebih eksis, viral, fyp, ramai, lebih ramai, rame, laris, laris
    manis, laku keras, sukses, maksimal, semaksimal mungkin, optimal, lebih optimal,
    signifikan, drastis, pesat, sebanyak-banyaknya, sebanyak mungkin, sebesar-besarnya,
    setinggi-tingginya, setinggi mungkin, sebesar mungkin, serendah mungkin,
    serendah-rendahnya, semurah mungkin, secepat-cepatnya, lebih banyak, lebih aktif, lebih
    menarik, lebih bagus, lebih besar, lebih tinggi, lebih rendah, lebih murah, lebih cepat,
    lebih luas, bagus, bagus banget, keren, kece, berkualitas, terbaik, terdepan, nomor satu,
    no 1, no. 1, number one, booming, cuan, secepatnya, segera, beberapa, cukup, cukup banyak,
    stabil, lumayan, banyak, makin banyak, semakin banyak, makin, semakin, meledak, membludak,
    melejit, meroket, dll, dsb, dan lain-lain, dan sebagainya, seoptimal mungkin, better, much
    better, more, as many as possible, as much as possible, as high as possible, as low as
    possible, go viral, going viral, well known, well-known, famous, popular, successful,
    maximise, maximize, optimise, optimize, significantly, dramatically, massively, great,
    best, the best, engaging, some, a lot, lots of, many, soon, asap, skyrocket, explode,
    good, nicer, stronger, secepat mungkin, as fast as possible, much more, as soon as
    possible, kekinian, hits, ternama, top, unggul, wow, gede, besar-besaran, luar biasa,
    beken, lebih laris, lebih laku, lebih hidup, lebih profesional, lebih konsisten, rutin,
    konsisten
    """
)

SUGGESTED = (
    (_words(
    """
    dikenal, terkenal, dikenal orang, brand awareness, kesadaran merek, populer, famous, well
    known, well-known, popular, ternama, beken, eksis, hits, awareness
    """
),
     ("reach", "follower_growth_rate", "mentions")),
    (_words("viral, fyp, go viral, booming, meledak, trending"), ("views", "sends_per_reach")),
    (_words(
    """
    laris, laku, laku keras, laris manis, terjual, selling, sell, jualan, jual, dagangan
    """
), ("orders", "revenue")),
    (_words("cuan, untung, profitable"), ("roi_margin", "revenue")),
    (_words(
    """
    ramai, rame, lebih hidup, interaktif, aktif, engaging, engage
    """
), ("er_reach", "comments")),
    (_words("loyal, setia, puas, senang, happy, satisfied, balik lagi"), ("repeat_rate", "csat")),
    (_words("murah, hemat, efisien, efficient, boros"), ("cpc", "cpa")),
    (_words("dipercaya, reputasi, trust, trusted, bagus di mata"), ("avg_rating", "nss")),
)  # fmt: skip
"""What a vague wish may be about: catalogue keys to offer."""
PRESENT = re.compile(
    rf"{START}(?:sekarang|saat\s+ini|skrg|skrang|currently|now|now\s+at|today|posisi|baru|punya|have)\s+"
    r"(?:(?!target|mau|pengen|want|jadi|menjadi)[a-z]+\s+){0,2}(?:ada\s+|di\s+|at\s+)?(?:rp\.?\s*)?$"
)
"""Before a number that says where the shop stands."""
PRESENT_AFTER = re.compile(
    rf"^\s*(?:[a-z]+\s+){{0,2}}(?:sekarang|saat\s+ini|skrg|now|currently|today){END}"
)
"""Behind such a number."""
NONE_OF = frozenset({"complaints", "orders_returned", "orders_cancelled"})
"""What one may want to be without: "tanpa komplain"."""
SUGGESTED_MONEY = ("revenue", "profit")
SUGGESTED_ELSE = ("reach", "followers", "orders")

NEGATED = re.compile(
    rf"{START}(?:tanpa|bukan(?:\s+(?:hanya|sekadar|sekedar|cuma))?|without|instead\s+of|rather\s+than"
    r"|selain|daripada|not(?:\s+(?:just|only))?)\s+(?:(?!tapi|tetapi|but|melainkan)[a-z]+\s+){0,3}$"
)
MEANS = re.compile(
    rf"{START}(?:lewat|melalui|dengan|dgn|via|through|using|pakai|menggunakan|with|by|karena|berkat"
    r"|from|caranya|cara)\s+(?:[a-z]+\s+){0,3}$"
)
PLACE = re.compile(
    rf"{START}(?:di|pada|per|on|dari|in|of|setiap|tiap|every|each|for|untuk|untuk\s+setiap|kepada|ke"
    r"|untuk\s+para|bagi|sebagai|terhadap|antar)\s+(?:(?:setiap|tiap|every|each|semua|all|our|the|my)\s+)?$"
)
BASE = re.compile(rf"{START}(?:dari|of|from|out\s+of|di\s+antara)\s+(?:[\d.,]+\s*[a-z%]*\s+)?$")
BUDGET = re.compile(
    rf"{START}(?:budget|anggaran|modal|dana|biaya|ongkos|bujet|belanja\s+iklan|biaya\s+iklan|ad\s+spend)"
    r"(?:\s+(?:iklan|ads|promosi|marketing|total|cuma|hanya|of|maksimal|maks|max|di\s+bawah|under|sebesar"
    r"|paling\s+banyak|per|hari|bulan))*\s*:?\s*$"
)
JOINED = re.compile(
    rf"(?:{START}(?:dan|serta|and|plus|juga|sekaligus|beserta|sambil|while|also|atau|or|maupun){END}|[&+;]|,(?!\d))"
)
REPLY = _words(
    """
    balas, membalas, dibalas, balasin, bales, dibales, balesin, ngebales, jawab, menjawab,
    dijawab, respon, respons, merespon,
    reply, replied, replying, answer, answered, respond, responded, terbalas
    """
)
ANSWERS = re.compile(
    rf"{START}(balas|membalas|balasin|bales|balesin|ngebales|jawab|menjawab|respon|merespon|reply|replying|answer|respond)"
    r"\s+(?:(?!dan|and|tapi)[^\s,.]+\s+){0,4}?"
    rf"(?:chat|chats|pesan|dm|dms|wa|whatsapp|messages?|komentar|comments|pelanggan|pembeli){END}"
)
"""Answering people, in whatever words."""
ANSWERED = frozenset({"response_time_median", "response_rate"})
RATE_OF: dict[str, str] = {
    "reach_non_followers": "non_follower_share",
    "interactions": "er_reach",
    "orders_returned": "return_rate",
    "orders_cancelled": "cancel_rate",
    "complaints": "complaint_rate",
    "conversions": "conversion_rate",
    "repeat_customers": "repeat_rate",
    "followers_lost": "follower_churn",
    "conversations_started": "response_rate",
}
"""What "5 %" of a count most likely means when nothing is said to rise or fall."""
PER_POST: dict[str, str] = {
    "comments": "conversation_rate",
    "shares": "amplification_rate",
    "likes": "applause_rate",
}
"""What "20 per post" of a count is."""
NEW = re.compile(r"^\s*(?:baru|new|lagi|tambahan|additional|extra|more)\b")
NEW_BEFORE = re.compile(r"(?:new|baru|more|extra|additional|tambahan)\s+$")
SELL = re.compile(
    rf"{START}(?:jual|menjual|terjual|penjualan|jualan|sell(?:\s+out)?|selling|sold|laku|laku\s+terjual)"
    r"(?:\s+(?!naik|turun|senilai|sebesar|mencapai|jadi|menjadi|up|down|by|to|from|dari)[a-z]+){0,4}\s+$"
)
NO_GOODS = frozenset(
    ("di", "dari", "per", "untuk", "lewat", "via", "sampai", "dan", "dalam", "in", "on", "of", "by",
     "for", "from", "through", "and", "until", "each")
)  # fmt: skip
"""What may follow a number of rupiah, but is nothing that is sold."""
WINDOW = re.compile(
    rf"{START}(?:mingguan|weekly|harian|daily|bulanan|monthly|per\s+(?:hari|minggu|bulan|week|day|month)"
    rf"|(?:7|28|30)[\s\-]?(?:hari|day|days)){END}"
)
MONTHLY = re.compile(
    rf"{START}(?:bulanan|monthly|per\s+(?:bulan|month)|(?:28|30)[\s\-]?(?:hari|day|days)){END}"
)
PAID = _words("iklan, ads, boost, berbayar, paid, ads manager")
ORGANIC = _words(
    """
    organik, organic, tanpa iklan, without ads, tanpa boost, no ads, tidak pakai iklan
    """
)
FRESH = _words(
    """
    akun baru, new account, dari nol, from zero, from scratch, baru mulai, baru buka, baru
    bikin, baru dibuat, brand new, toko baru, akun masih baru, baru buat
    """
)
FALSE_FRIENDS = re.compile(
    rf"{START}(?:in\s+order\s+(?:to|for|that)"
    r"|(?<!per\ )leads?\s+to(?!\s*(?:rp\.?\s*)?\d)"
    r"|such\s+as|kayak|seperti\s+likes?|would\s+like"
    r"|looks?\s+like|feels?\s+like|i'd\s+like|we'd\s+like"
    r"|no\s+later|view\s+of|made\s+to\s+order"
    r"|follow\s?-?\s?up|suka\s+duka|orang\s+suka|live\s+in|short\s+term|out\s+of\s+order"
    rf"|story\s*telling|check\s+in|by\s+the\s+way|pre\s?-?\s?order|real\s?-?\s?time|media\s+sosial|post\s*-?\s*lebaran){END}"
)
HANDLE = re.compile(r"@[a-z0-9._]{2,30}")
LINK = re.compile(r"(?:https?://|www\.)\S+|#\w+")

PLATFORMS: tuple[tuple[re.Pattern[str], str], ...] = (
    (_words("instagram, ig, insta, instagramnya"), "instagram"),
    (_words("tiktok, tik tok, tt, tiktok shop"), "tiktok"),
    (_words("facebook, fb, fanpage"), "facebook"),
    (_words("youtube, yt"), "youtube"),
    (_words("shopee"), "shopee"),
    (_words("tokopedia, tokped, toped"), "tokopedia"),
    (_words("whatsapp, wa, whatsapp business, wa business"), "whatsapp"),
    (_words("threads"), "threads"),
    (_words("twitter"), "x"),
    (_words("linkedin"), "linkedin"),
    (_words("website, situs, web"), "website"),
)
ACTIVITIES = frozenset({"posts_published", "reels_published", "stories_published", "lives_held"})
"""Things one does; a goal that names only these measures effort, not what came of it."""
MIXED_UP = {"conversation_rate", "conversion_rate"}
"""Articles write one for the other; named together, only the owner knows which is meant."""
TIMED = frozenset({"response_time_median", "watch_time_seconds", "avg_watch_time_seconds"})
ENGAGEMENT_RATES = frozenset(
    {"er_reach", "er_views", "er_followers_post", "er_public", "er_accounts", "er_daily",
     "er_followers_period", "er_reach_posts"}
)  # fmt: skip
ER_ASKS = re.compile(
    rf"{START}(?:by|per|\(|tayangan|views|jangkauan|reach|pengikut|followers|publik){END}"
)
