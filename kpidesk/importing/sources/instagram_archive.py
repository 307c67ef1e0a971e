"""Instagram's own data archive ("Download your information"): the insights in it, JSON in a ZIP.

One figure for some ninety days, no series; the span has no year; keys are in the account's
language and every text is UTF-8 written as if it were Latin-1. Nothing but counts is taken: the
archive also holds messages and names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft, Incoming
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Problem, problem, refuse
from kpidesk.domain.reading import Reading
from kpidesk.domain.reading import Source as Origin
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import NumberStyle, number, short
from kpidesk.importing.dates import strip_accents, without_year
from kpidesk.importing.posts import read_on
from kpidesk.importing.sources.source import Source
from kpidesk.importing.table import clean
from kpidesk.importing.years import dated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kpidesk.domain.shop import Account
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book

TOPS = ("organic_insights_audience", "organic_insights_interactions", "organic_insights_reach")
RANGES = frozenset(
    {"date range", "rentang tanggal", "periodo", "intervalo de datas", "intervallo di date"}
    | {"intervalo de fechas", "periode"}
)
KEYS = {
    "followers": "followers",
    "pengikut": "followers",
    "seguidores": "followers",
    "follower": "followers",
    "follows": "followers_gained",
    "mengikuti": "followers_gained",
    "unfollows": "followers_lost",
    "berhenti mengikuti": "followers_lost",
    "accounts reached": "reach",
    "akun yang dijangkau": "reach",
    "contas alcancadas": "reach",
    "account raggiunti": "reach",
    "cuentas alcanzadas": "reach",
    "content interactions": "interactions",
    "interaksi konten": "interactions",
    "interacoes com conteudo": "interactions",
    "interazioni con i contenuti": "interactions",
    "interacciones con el contenido": "interactions",
    "accounts engaged": "accounts_engaged",
    "akun yang berinteraksi": "accounts_engaged",
    "impressions": "impressions",
    "impresi": "impressions",
    "impressoes": "impressions",
    "profile visits": "profile_visits",
    "kunjungan profil": "profile_visits",
    "visitas ao perfil": "profile_visits",
    "visite al profilo": "profile_visits",
    "visitas al perfil": "profile_visits",
}
LEVELS = frozenset({"followers"})


def unspoilt(text: str) -> str:
    """Text that Meta wrote byte by byte as Latin-1, as it was meant; other text unchanged."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def recognises(book: Book) -> bool:
    """True when a document holds organic insights, or lists of followers."""
    return any(
        (isinstance(found, dict) and any(str(key).startswith("organic_insights") for key in found))
        or "followers_and_following/followers" in path
        for path, found in book.documents.items()
    )


def cards(book: Book) -> Iterator[dict[str, str]]:
    """Each card of figures: comparable key → value."""
    for found in book.documents.values():
        if not isinstance(found, dict):
            continue
        for top in TOPS:
            entries = found.get(top)
            for entry in entries if isinstance(entries, list) else []:
                yield _card(entry)


def _card(entry: object) -> dict[str, str]:
    texts = entry.get("string_map_data") if isinstance(entry, dict) else None
    card = {}
    for key, value in texts.items() if isinstance(texts, dict) else ():
        said = value.get("value") if isinstance(value, dict) else None
        if isinstance(said, str):
            card[strip_accents(clean(unspoilt(str(key))))] = unspoilt(said)
    return card


def read(book: Book, asking: Asking) -> Draft:
    """The figures of the archive's span, and how many followers its lists hold."""
    draft = Draft(SOURCE.key)
    account = asking.account("Instagram", [Platform.INSTAGRAM])
    for card in cards(book):
        draft.read += 1
        if account is None:
            draft.skipped += 1
        else:
            _read_card(card, account, book, asking, draft)
    if account is not None:
        _count_followers(book, account, asking, draft)
    if account is not None and not draft.incoming and not draft.refused:
        raise refuse("import_unusable", name=book.name, about="Instagram")
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _read_card(
    card: dict[str, str], account: Account, book: Book, asking: Asking, draft: Draft
) -> None:
    said = next((value for key, value in card.items() if key in RANGES), "")
    period = _span(said, book, asking)
    if isinstance(period, Problem):
        draft.refused.append(Problem(period.code, period.facts, draft.read, "Date range"))
        return
    for key, text in card.items():
        metric = KEYS.get(key)
        if metric is None or any(
            (o.reading.metric, o.reading.breakdown) == (metric, "") for o in draft.incoming
        ):
            continue
        value = _count(text)
        if isinstance(value, Problem):
            draft.refused.append(Problem(value.code, value.facts, draft.read, key))
        elif value is not None:
            _keep(metric, value, period, account, draft, key)


def _keep(
    metric: str, value: int, period: Period, account: Account, draft: Draft, key: str
) -> None:
    when = Period(period.last, period.last) if metric in LEVELS else period
    reading = Reading(account.id, metric, when, value, source=Origin.IMPORTED)
    draft.incoming.append(Incoming(reading, draft.read, key))


def _count(text: str) -> int | Problem | None:
    """Counts are grouped by dot or comma as the account's language does; never decimals."""
    for style in (NumberStyle.ENGLISH, NumberStyle.INDONESIAN):
        value = number(text, style)
        if value is None or isinstance(value, int):
            return value
    return problem("cell_not_whole", text=short(text))


def _span(text: str, book: Book, asking: Asking) -> Period | Problem:
    """`Feb 6 - May 6`: the year is that of the archive unless the user says another."""
    parts = [part.strip() for part in text.replace("–", "-").split(" - ")]
    if len(parts) != 2 or not all(without_year(part) for part in parts):
        return problem("cell_no_date", text=short(text))
    days = dated(parts, asking, book.exported)
    if days is None or days[0] is None or days[1] is None:
        return problem("cell_bad_date", text=short(text))
    return Period(days[0], days[1])


def _count_followers(book: Book, account: Account, asking: Asking, draft: Draft) -> None:
    lists = [
        found
        for path, found in book.documents.items()
        if "followers_and_following/followers" in path and isinstance(found, list)
    ]
    if not lists or any(one.reading.metric == "followers" for one in draft.incoming):
        return
    on = read_on(book, draft, asking)
    draft.read += 1
    _keep("followers", sum(map(len, lists)), Period(on, on), account, draft, "followers")


SOURCE = Source("instagram_archive", recognises, read)
