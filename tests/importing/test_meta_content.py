from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kpidesk.domain.post import PostKind
from kpidesk.importing.door import draft, scan
from kpidesk.importing.progress import silent
from tests.importing.reading import asking, drafted, refusal, refused_with, sample

if TYPE_CHECKING:
    from kpidesk.domain.incoming import Draft

ENGLISH = (
    '"Post ID","Account ID","Account username","Account name",Description,"Duration (sec)",'
    '"Publish time",Permalink,"Post type","Data comment",Date,Views,Reach,Likes,Shares,Follows,'
    "Comments,Saves\n"
)
INDONESIAN = (
    '"ID Postingan","ID Akun","Nama pengguna akun","Nama akun",Deskripsi,"Durasi (detik)",'
    '"Waktu penerbitan",Permalink,"Jenis postingan","Komentar data",Tanggal,Tayangan,Suka,'
    '"Frekuensi dibagikan",Komentar,"Frekuensi Disimpan",Jangkauan,Mengikuti\n'
)
REEL = (
    '17974697564884257,900,kopisenja,"Kopi Senja","Kopi ""susu"", hari ini\n\n#kopi 🎉",60,'
    '"01/15/2026 23:45",https://www.instagram.com/reel/AAA/,"IG reel",,Lifetime,'
)
STORY = (
    '"ID Postingan","ID Akun","Nama pengguna akun","Nama akun",Deskripsi,"Durasi (detik)",'
    '"Waktu penerbitan",Permalink,"Jenis postingan","Komentar data",Tanggal,Tayangan,Jangkauan,'
    'Suka,"Frekuensi dibagikan","Kunjungan profil",Balasan,Navigasi,"Ketukan stiker"\n'
    '555,900,kopisenja,"Kopi Senja",,15,"06/29/2026 03:54",https://www.instagram.com/stories/k/9/,'
    '"Cerita IG",,"Sepanjang Masa",109,84,1,0,1,0,74,4\n'
)
FACEBOOK = (
    '"Post ID","Page ID","Page name",Title,Description,"Duration (sec)","Publish time",Permalink,'
    '"Post type",Date,IMPRESSION:UNIQUE_USERS,Views,Reach,Reactions,Views,"Seconds viewed"\n'
    '77,5,"Kopi Senja","Promo Senin",,0,"07/01/2025 10:00",https://www.facebook.com/k/posts/77,'
    "Photos,Lifetime,,40,15,2,9,1822.089\n"
    '78,5,"Kopi Senja",,"Tanpa judul",0,"07/02/2025 10:00",https://www.facebook.com/k/posts/78,'
    "Reels,Lifetime,,0,21\n"
)


def values(of: Draft, place: int = 0) -> dict[str, object]:
    return dict(zip(of.post_metrics, of.posts[place].values, strict=True))


def test_a_post_keeps_its_id_its_moment_and_what_is_unknown() -> None:
    made = drafted("\ufeff" + ENGLISH + REEL + "52,37,3,0,,1,\n")
    assert made.format == "meta_content"
    (one,) = made.posts
    assert one.post.code == "17974697564884257"
    assert one.post.account == "ig"
    assert one.post.kind is PostKind.REEL
    assert one.post.title == 'Kopi "susu", hari ini #kopi 🎉'
    assert one.post.published == datetime(2026, 1, 16, 7, 45, tzinfo=UTC)
    found = values(made)
    assert found == {
        "views": 52,
        "reach": 37,
        "likes": 3,
        "shares": 0,
        "followers_gained": None,
        "comments": 1,
        "saves": None,
    }
    assert [question.id for question in made.questions if question.must] == []


def test_summer_and_winter_are_pacific_time_in_indonesian_too() -> None:
    row = REEL.replace("01/15/2026 23:45", "07/15/2026 23:45").replace("Lifetime", "Sepanjang Masa")
    made = drafted(INDONESIAN + row + "100,5,1,2,3,80,4\n")
    assert made.posts[0].post.published == datetime(2026, 7, 16, 6, 45, tzinfo=UTC)
    assert values(made)["followers_gained"] == 4
    assert values(made)["reach"] == 80


def test_stories_have_counters_of_their_own() -> None:
    made = drafted(STORY)
    assert made.posts[0].post.kind is PostKind.STORY
    assert values(made)["story_replies"] == 0
    assert values(made)["sticker_taps"] == 4
    assert values(made)["profile_visits"] == 1


def test_a_page_has_two_columns_of_views_ragged_rows_and_zeroes_that_are_none() -> None:
    made = drafted(FACEBOOK)
    assert [one.post.title for one in made.posts] == ["Promo Senin", "Tanpa judul"]
    assert values(made) == {
        "views": 40,
        "reach": 15,
        "reactions": 2,
        "watch_time_seconds": 1822,
    }
    assert values(made, 1)["views"] is None
    assert [p.code for p in made.remarks] == ["zero_views"]


def test_posts_of_others_are_flagged_and_left_out_unless_wanted() -> None:
    guest = REEL.replace("17974697564884257,900,kopisenja", "42,901,tamu")
    twin = REEL.replace("17974697564884257", "43")
    text = ENGLISH + REEL + "52,37,3,0,,1,\n" + guest + "9,,3,0,,1,\n" + twin + "5,4,3,0,,1,\n"
    made = drafted(text)
    assert [(p.code, p.row, p.fact("text")) for p in made.refused] == [("row_not_own", 5, "tamu")]
    assert [q.id for q in made.questions if not q.must] == ["others", "read_on"]
    assert len(drafted(text, others="take").posts) == 3


def test_an_account_of_another_name_is_asked_and_remembered() -> None:
    text = ENGLISH + REEL.replace("kopisenja", "tokolain") + "52,37,3,0,,1,\n"
    made = drafted(text)
    assert [q.id for q in made.questions if q.must] == ["account"]
    answered = drafted(text, account="@kopisenja")
    assert answered.remember["owner:900"] == {"account": "ig"}


def test_a_line_wrapped_whole_in_quotes_is_unwrapped() -> None:
    text = ENGLISH + REEL + "52,37,3,0,,1,\n"
    wrapped = "".join(
        '"' + line.replace('"', '""') + '"\n' if line else "\n" for line in text.splitlines()
    )
    made = drafted(wrapped)
    assert len(made.posts) == 1
    assert values(made)["views"] == 52
    assert "lines_were_quoted" in [p.code for p in made.remarks]


def test_ids_that_went_through_a_spreadsheet_refuse_the_file() -> None:
    spoiled = REEL.replace("17974697564884257", "1.79747E+16")
    found = refused_with(ENGLISH + spoiled + "52,37,3,0,,1,\n")
    assert (found.code, found.fact("text")) == ("import_went_through_excel", "1.79747E+16")


def test_a_file_split_by_day_is_refused() -> None:
    daily = REEL.replace("Lifetime", "01/15/2026")
    assert refusal(ENGLISH + daily + "52,37,3,0,,1,\n") == "import_posts_by_day"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (("52,37", "x,37"), "cell_not_a_number"),
        (("01/15/2026 23:45", "15/01/2026 23:45"), "cell_bad_date"),
        (("17974697564884257,", ","), "row_no_id"),
        (("52,37", "5.5,37"), "cell_not_whole"),
    ],
)
def test_bad_cells_are_refused_by_name(change: tuple[str, str], code: str) -> None:
    made = drafted(ENGLISH + (REEL + "52,37,3,0,,1,\n").replace(*change))
    assert [(p.code, p.row) for p in made.refused] == [(code, 2)]


def test_the_day_read_may_be_said() -> None:
    made = drafted(ENGLISH + REEL + "52,37,3,0,,1,\n", read_on="2026-02-01")
    assert str(made.read_on) == "2026-02-01"


REAL = {
    "02_*": (25, 25, 0, ("2025-03-18", "2025-03-24")),
    "04_*": (23, 23, 0, ("2025-01-14", "2025-02-17")),
    "05_*": (8, 7, 1, ("2023-12-12", "2024-03-04")),
}


@pytest.mark.parametrize(("name", "expected"), REAL.items())
def test_real_content_files(name: str, expected: tuple[int, int, int, tuple[str, str]]) -> None:
    book = scan(sample(name), silent)
    made = draft(book, asking())
    book.close()
    moments = [one.post.published for one in made.posts if one.post.published]
    seen = (str(min(moments).date()), str(max(moments).date()))
    assert (made.read, len(made.posts), len(made.refused)) == expected[:3]
    assert expected[3][0] <= seen[0]
    assert all(len(one.post.code) >= 15 for one in made.posts)
