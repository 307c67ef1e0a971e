"""Meta Ads Manager: a row an ad, a campaign or a day; the currency stands in a header.

The total row comes first, with blank names; its reach counts people once, so it is less than the
sum and the only reach that may be kept. A row without a day column covers the whole reporting
range. Results of different kinds are never added. Days are the ad account's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft, Incoming
from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Problem, problem, refuse
from kpidesk.domain.reading import Reading
from kpidesk.domain.reading import Source as Origin
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import in_unit, number
from kpidesk.importing.columns import placed, sheet_with, table_below
from kpidesk.importing.dates import span
from kpidesk.importing.sources.source import Source

if TYPE_CHECKING:
    from kpidesk.domain.answer import Number
    from kpidesk.domain.shop import Account
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.columns import Table
    from kpidesk.importing.table import Book
    from kpidesk.importing.text import Row

SPENT = re.compile(r"(?:amount spent|jumlah (?:yang )?dibelanjakan)(?: \(([a-z]{3})\))?")
STARTS = ("reporting starts", "awal pelaporan", "mulai pelaporan")
ENDS = ("reporting ends", "akhir pelaporan", "berakhirnya pelaporan")
DAYS = ("day", "hari", "tanggal", "date", "week", "minggu", "month", "bulan")
CAMPAIGNS = ("campaign name", "nama kampanye")
NAMES: tuple[str, ...] = (*CAMPAIGNS, "ad set name", "nama set iklan", "ad name", "nama iklan")
NAMES += ("account name", "nama akun", "region", "wilayah", "country", "negara", "age", "usia")
NAMES += ("gender", "jenis kelamin", "platform", "placement", "penempatan", "objective", "tujuan")
"""What a row is about; all blank in a total."""
HOURS = ("waktu (zona waktu akun iklan)", "time of day (ad account time zone)")
KINDS = ("result indicator", "indikator hasil", "result type", "jenis hasil")
FIELDS = {
    "reach": "ad_reach",
    "jangkauan": "ad_reach",
    "impressions": "ad_impressions",
    "impresi": "ad_impressions",
    "link clicks": "ad_link_clicks",
    "klik tautan": "ad_link_clicks",
    "clicks (all)": "ad_clicks_all",
    "klik (semua)": "ad_clicks_all",
    "results": "ad_results",
    "hasil": "ad_results",
    "purchases": "ad_purchases",
    "pembelian": "ad_purchases",
    "video plays": "ad_video_plays",
    "pemutaran video": "ad_video_plays",
}
UNIQUE = "ad_reach"
SPEND = "ad_spend"
VIEWS = "ad_impressions"
RESULTS = "ad_results"
PER_THOUSAND = re.compile(r"cpm \((?:cost per 1,000 impressions|biaya per 1\.000 tayangan)\).*")
"""What a thousand impressions cost, by which a damaged amount is known: an Indonesian spreadsheet
makes 2622564891 of 26225.64891."""
ROUNDING = Decimal("0.01")
LONGEST = 366


@dataclass(slots=True)
class _Sums:
    """What rows of one span add up to."""

    values: dict[str, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    rows: list[Row] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)


def _is_header(found: frozenset[str]) -> bool:
    named = found & {*STARTS, *DAYS}
    return bool(named) and any(SPENT.fullmatch(label) for label in found)


def recognises(book: Book) -> bool:
    """True when a header names the amount spent and a time."""
    return sheet_with(book, _is_header) is not None


def read(book: Book, asking: Asking) -> Draft:
    """Readings of the ad account, and of each campaign where the rows name them."""
    draft = Draft(SOURCE.key)
    found = sheet_with(book, _is_header)
    assert found is not None
    table = table_below(*found, asking)
    if not table.rows:
        raise refuse("import_no_rows", name=book.name, header=", ".join(table.labels[:5]))
    pages = [Platform.FACEBOOK, Platform.INSTAGRAM, Platform.BOOKS]
    account = asking.account("Meta Ads", [Platform.ADS], also=pages)
    if account is None:
        draft.read = draft.skipped = len(table.rows)
    else:
        _Reader(table, account, asking, draft).read()
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


class _Reader:
    """One table of ads, taken apart by span and campaign."""

    def __init__(self, table: Table, account: Account, asking: Asking, draft: Draft) -> None:
        self.table, self.account, self.asking, self.draft = table, account, asking, draft
        self.metrics = self._metrics()
        self.campaign = table.index(*CAMPAIGNS)
        self.names = [place for place, name in enumerate(table.labels) if name in NAMES]
        self.kind = table.index(*KINDS)
        self.rate = next((n for n, x in enumerate(table.labels) if PER_THOUSAND.fullmatch(x)), None)
        self.whole: dict[Period, _Sums] = defaultdict(_Sums)
        self.parts: dict[tuple[Period, str], _Sums] = defaultdict(_Sums)
        self.totals: dict[Period, _Sums] = defaultdict(_Sums)

    def _metrics(self) -> dict[int, str]:
        found: dict[int, str] = {}
        for place, label in enumerate(self.table.labels):
            metric = FIELDS.get(label)
            if metric and metric not in found.values():
                found[place] = metric
            match = SPENT.fullmatch(label)
            if match and not self._foreign(place, match[1]):
                found[place] = SPEND
        return found

    def _foreign(self, place: int, currency: str | None) -> bool:
        """Money of another currency is no money of this shop's books."""
        if currency is None or currency.upper() == self.asking.currency:
            return False
        said = problem(
            "ads_other_currency",
            column=self.table.header.cells[place].strip(),
            currency=currency.upper(),
            own=self.asking.currency,
        )
        self.draft.remarks.append(said)
        return True

    def read(self) -> None:
        """Every row into its sums, then the sums into readings."""
        for row in self.table.rows:
            self.draft.read += 1
            period = self._period(row)
            if isinstance(period, Problem):
                self.draft.refused.append(placed(period, row, STARTS[0], self.table.sheet))
            elif self._is_spoiled(row):
                found = problem("ads_do_not_fit", text=self._amount(row, SPEND))
                self.draft.refused.append(placed(found, row, SPEND, self.table.sheet))
            elif self._is_total(row):
                self.draft.skipped += 1
                self._add(row, self.totals[period])
            else:
                self._add(row, self.whole[period])
                if self.campaign is not None:
                    name = self._cell(row, self.campaign)
                    self._add(row, self.parts[period, name], quietly=True)
        self._keep()

    def _cell(self, row: Row, place: int | None) -> str:
        return row.cells[place].strip() if place is not None and place < len(row.cells) else ""

    def _amount(self, row: Row, metric: str) -> str:
        return next((self._cell(row, p) for p, key in self.metrics.items() if key == metric), "")

    def _is_spoiled(self, row: Row) -> bool:
        """True where the row's own price per thousand does not follow from its other figures."""
        texts = (self._amount(row, SPEND), self._amount(row, VIEWS), self._cell(row, self.rate))
        read = [number(text) for text in texts]
        spent, views, rate = (
            Decimal(0) if one is None or isinstance(one, Problem) else Decimal(one) for one in read
        )
        if not (spent and views and rate):
            return False
        right = spent * 1000 / views
        return abs(right - rate) > max(ROUNDING, right / 1000)

    def _period(self, row: Row) -> Period | Problem:
        for name in DAYS:
            place = self.table.index(name)
            if place is not None and self._cell(row, place):
                return self._short_enough(span(self._cell(row, place), today=self.asking.today))
        first = span(self._cell(row, self.table.index(*STARTS)), today=self.asking.today)
        last = span(self._cell(row, self.table.index(*ENDS)), today=self.asking.today)
        if isinstance(first, Problem):
            return first
        if isinstance(last, Problem) or last.last < first.first:
            return problem("cell_bad_date", text=self._cell(row, self.table.index(*ENDS)))
        return self._short_enough(Period(first.first, last.last))

    def _short_enough(self, period: Period | Problem) -> Period | Problem:
        if isinstance(period, Period) and period.days > LONGEST:
            return problem("span_too_long", days=period.days, most=LONGEST)
        return period

    def _is_total(self, row: Row) -> bool:
        return bool(self.names) and not any(self._cell(row, place) for place in self.names)

    def _add(self, row: Row, sums: _Sums, quietly: bool = False) -> None:
        sums.rows.append(row)
        sums.kinds.add(self._cell(row, self.kind))
        for place, metric in self.metrics.items():
            value = number(self._cell(row, place))
            if isinstance(value, Problem):
                if not quietly:
                    column = self.table.header.cells[place]
                    self.draft.refused.append(placed(value, row, column, self.table.sheet))
            elif value is not None:
                sums.values[metric] += value

    def _keep(self) -> None:
        for period in sorted(self.whole.keys() | self.totals.keys()):
            rows, total = self.whole.get(period), self.totals.get(period)
            if total is not None and rows is None and self._is_divided(period, total):
                continue
            if total is not None and rows is not None:
                self._compare(total, rows)
                if RESULTS not in total.values:
                    self._take_results(rows, total)
            sums = total or rows
            assert sums is not None
            self._store(period, sums, "", reach=len(sums.rows) == 1)
        for (period, name), sums in self.parts.items():
            if name:
                self._store(period, sums, f"campaign:{name[:150]}", reach=len(sums.rows) == 1)

    def _is_divided(self, period: Period, total: _Sums) -> bool:
        """A total over days or weeks that stand in the file too: its sums check theirs, and only
        its reach, which counts people once, is kept beside them."""
        inside = [sums for span, sums in self.whole.items() if period.covers(span)]
        if not inside:
            return False
        every = _Sums()
        for sums in inside:
            for metric, value in sums.values.items():
                every.values[metric] += value
        self._compare(total, every)
        people = _Sums(rows=total.rows)
        people.values = {m: v for m, v in total.values.items() if m == UNIQUE}
        self._store(period, people, "", reach=len(total.rows) == 1)
        return True

    def _take_results(self, rows: _Sums, sums: _Sums) -> None:
        """Meta leaves the total's results blank where the rows count different things."""
        if len(rows.kinds) == 1 and RESULTS in rows.values:
            sums.values[RESULTS] = rows.values[RESULTS]
            sums.kinds = rows.kinds

    def _compare(self, total: _Sums, rows: _Sums) -> None:
        for metric, said in total.values.items():
            added = rows.values.get(metric)
            if metric in (UNIQUE, RESULTS) or added is None:
                continue
            if abs(added - said) > max(Decimal(1), said / 1000):
                remark = problem(
                    "total_differs", column=metric, total=float(said), sum=float(added)
                )
                self.draft.remarks.append(remark)

    def _store(self, period: Period, sums: _Sums, breakdown: str, reach: bool) -> None:
        for metric, value in sums.values.items():
            mixed = metric == RESULTS and len(sums.kinds) > 1
            if mixed or (metric == UNIQUE and not reach):
                continue
            unit = Unit.MONEY if metric == SPEND else Unit.COUNT
            kept: Number | Problem = in_unit(value, unit, self.asking.currency)
            if isinstance(kept, Problem):
                self.draft.refused.append(placed(kept, sums.rows[0], metric, self.table.sheet))
                continue
            reading = Reading(
                self.account.id,
                metric,
                period,
                kept,
                source=Origin.IMPORTED,
                breakdown=breakdown,
            )
            row = sums.rows[0].number
            self.draft.incoming.append(Incoming(reading, row, metric, self.table.sheet))


SOURCE = Source("meta_ads", recognises, read)
