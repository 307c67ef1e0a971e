"""The words for months, weekdays, units of time and feasts, in Indonesian and English."""

from __future__ import annotations

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            ("januari", "january", "jan"),
            ("februari", "pebruari", "february", "feb"),
            ("maret", "march", "mar", "mrt"),
            ("april", "apr"),
            ("mei", "may"),
            ("juni", "june", "jun"),
            ("juli", "july", "jul"),
            ("agustus", "august", "aug", "agu", "agt", "ags", "agst"),
            ("september", "sept", "sep"),
            ("oktober", "october", "okt", "oct"),
            ("november", "nopember", "nov", "nop"),
            ("desember", "december", "des", "dec"),
        ),
        start=1,
    )
    for name in names
}

HEDGED_MONTHS = frozenset(
    [
        "jan",
        "feb",
        "mar",
        "mrt",
        "apr",
        "may",
        "march",
        "jun",
        "jul",
        "aug",
        "agu",
        "agt",
        "ags",
        "agst",
        "sep",
        "sept",
        "okt",
        "oct",
        "nov",
        "nop",
        "des",
        "dec",
    ]
)
"""Month words that are other words too; they need a day, a year or a preposition beside them."""

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            ("senin", "monday", "mon"),
            ("selasa", "tuesday", "tue"),
            ("rabu", "wednesday", "wed"),
            ("kamis", "thursday", "thu"),
            ("jumat", "jum'at", "friday", "fri"),
            ("sabtu", "saturday", "sat"),
            ("minggu", "ahad", "sunday", "sun"),
        )
    )
    for name in names
}

UNITS: dict[str, str] = {
    name: unit
    for unit, names in {
        "second": "detik second seconds sec secs dtk",
        "minute": "menit mnt minute minutes min mins",
        "hour": "jam hour hours hr hrs",
        "day": "hari day days",
        "night": "malam night nights",
        "week": "minggu mgg mggu pekan week weeks wk wks",
        "month": "bulan bln month months mo mos",
        "quarter": "kuartal triwulan quarter quarters",
        "half": "semester semesters",
        "year": "tahun taun thn th year years yr yrs",
    }.items()
    for name in names.split()
}

ONE_OF: dict[str, str] = {
    "sejam": "hour",
    "sehari": "day",
    "semalam": "night",
    "seminggu": "week",
    "sepekan": "week",
    "sebulan": "month",
    "sekuartal": "quarter",
    "setriwulan": "quarter",
    "sesemester": "half",
    "setahun": "year",
    "setaun": "year",
    "fortnight": "fortnight",
}

RHYTHMS: dict[str, str] = {
    "harian": "day",
    "daily": "day",
    "mingguan": "week",
    "weekly": "week",
    "bulanan": "month",
    "monthly": "month",
    "quarterly": "quarter",
    "tahunan": "year",
    "yearly": "year",
    "annually": "year",
}

FEASTS: dict[str, tuple[int, int] | None] = {
    "ramadan": None,
    "ramadhan": None,
    "romadhon": None,
    "puasa": None,
    "lebaran": None,
    "idulfitri": None,
    "idul fitri": None,
    "hari raya": None,
    "eid al-fitr": None,
    "eid": None,
    "iduladha": None,
    "idul adha": None,
    "imlek": None,
    "chinese new year": None,
    "lunar new year": None,
    "cny": None,
    "nyepi": None,
    "waisak": None,
    "galungan": None,
    "black friday": None,
    "back to school": None,
    "liburan sekolah": None,
    "libur sekolah": None,
    "tahun ajaran baru": None,
    "gajian": None,
    "payday": None,
    "natal": (12, 25),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "tahun baru": (1, 1),
    "new year's eve": (12, 31),
    "new year": (1, 1),
    "malam tahun baru": (12, 31),
    "valentine": (2, 14),
    "valentine's day": (2, 14),
    "valentines": (2, 14),
    "harbolnas": (12, 12),
    "hari kemerdekaan": (8, 17),
    "independence day": (8, 17),
    "agustusan": (8, 17),
    "17an": (8, 17),
    "17 an": (8, 17),
    "tujuhbelasan": (8, 17),
    "hari ibu": (12, 22),
    "hari kartini": (4, 21),
    "halloween": (10, 31),
}
"""Feasts and sale days; a month and day where the date never moves. All are asked for."""

NUMBER_WORDS: dict[str, float] = {
    "a": 1,
    "an": 1,
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
    "sebelas": 11,
    "dua belas": 12,
    "tiga puluh": 30,
    "setengah": 0.5,
    "satu setengah": 1.5,
    "dua setengah": 2.5,
    "seratus": 100,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirty": 30,
    "half a": 0.5,
    "half": 0.5,
    "a couple of": 2,
    "sepasang": 2,
}
"""Number words as they stand before a unit of time."""

ORDINALS: dict[str, int] = {
    "pertama": 1,
    "kedua": 2,
    "ketiga": 3,
    "keempat": 4,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
}
