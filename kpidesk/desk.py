"""The open shop file: its drawers, its history, and word of what changed."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kpidesk.domain.catalogue import Catalogue
from kpidesk.domain.period import Period
from kpidesk.domain.scope import Scope
from kpidesk.domain.topic import Topic
from kpidesk.paths import resources
from kpidesk.storage import keyring, memory
from kpidesk.storage.accounts import Accounts
from kpidesk.storage.apart import write_apart
from kpidesk.storage.database import Database, create_file
from kpidesk.storage.events import Events, Targets
from kpidesk.storage.opening import open_file
from kpidesk.storage.own import Own
from kpidesk.storage.readings import Readings
from kpidesk.storage.shop import Options, ShopDrawer, put_shop
from kpidesk.storage.weeks import Weeks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager
    from datetime import date
    from pathlib import Path

    from kpidesk.domain.action import Action
    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.campaign_line import PastCost
    from kpidesk.domain.campaign_sheet import Around, CampaignSheet
    from kpidesk.domain.channel import ChannelSheet
    from kpidesk.domain.cost import Category
    from kpidesk.domain.deed import Deed
    from kpidesk.domain.filestate import FileState
    from kpidesk.domain.shop import Shop
    from kpidesk.storage.campaigns import Campaigns
    from kpidesk.storage.costs import Costs, Results
    from kpidesk.storage.drafts import Drafts
    from kpidesk.storage.goals import Goals
    from kpidesk.storage.imports import Imports
    from kpidesk.storage.persons import Persons
    from kpidesk.storage.posts import Posts
    from kpidesk.storage.reports import Reports
    from kpidesk.storage.scenarios import Scenarios

LEVEL_DAYS = 8
"""A level a week old at the start of a period still opens it."""
LONGEST_BASE = 31
"""The days before a period that are read for its comparison with the days before, at most."""
ORDERS_PER_MONTH = "orders_per_month"
"""The option that holds how often a customer orders, as the owner said it."""


class Desk(QObject):
    """One open shop file.

    It has no verbs of its own: drawers keep, the domain computes. `changed` carries the topics
    of each commit, once, when the outermost `writing` is done.
    """

    changed = Signal(object)

    def __init__(self, file: Database) -> None:
        super().__init__()
        self._file = file
        self.shop = ShopDrawer(file)
        self.options = Options(file)
        self.accounts = Accounts(file)
        self.readings = Readings(file)
        self.weeks = Weeks(file)
        self.events = Events(file)
        self.targets = Targets(file)
        self.own = Own(file)
        self.history = Turns(file)
        self._catalogue: Catalogue | None = None
        file.announce = self._announce

    @classmethod
    def create(cls, path: Path, shop: Shop) -> Desk:
        """Make a new shop file and open it. Raises `Refused`; an existing file is never touched."""
        create_file(path, lambda tables: put_shop(tables, shop))
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, read_only: bool = False, older_is_fine: bool = False) -> Desk:
        """Open a shop file after looking it over. Raises `Refused`; nothing is created, and
        nothing changed in a file that is refused. `older_is_fine` answers `file_older`."""
        return cls(open_file(path, read_only, older_is_fine))

    # The drawers that opening the window does not need: their nouns are imported when asked for.

    @cached_property
    def imports(self) -> Imports:
        """What was imported, and taking it back."""
        from kpidesk.storage.imports import Imports

        return Imports(self._file)

    @cached_property
    def posts(self) -> Posts:
        """Single posts with their counters."""
        from kpidesk.storage.posts import Posts

        return Posts(self._file)

    @cached_property
    def campaigns(self) -> Campaigns:
        """Campaigns with their plans."""
        from kpidesk.storage.campaigns import Campaigns

        return Campaigns(self._file)

    @cached_property
    def costs(self) -> Costs:
        """What campaigns cost, as it fell."""
        from kpidesk.storage.costs import Costs

        return Costs(self._file)

    @cached_property
    def results(self) -> Results:
        """What campaigns brought, by way of counting."""
        from kpidesk.storage.costs import Results

        return Results(self._file)

    @cached_property
    def goals(self) -> Goals:
        """Goals with their marks and check-ins."""
        from kpidesk.storage.goals import Goals

        return Goals(self._file)

    @cached_property
    def scenarios(self) -> Scenarios:
        """Saved calculations."""
        from kpidesk.storage.scenarios import Scenarios

        return Scenarios(self._file)

    @cached_property
    def reports(self) -> Reports:
        """The owner's own words on reports, and the logo."""
        from kpidesk.storage.reports import Reports

        return Reports(self._file)

    @cached_property
    def persons(self) -> Persons:
        """People named in the file."""
        from kpidesk.storage.persons import Persons

        return Persons(self._file)

    @cached_property
    def drafts(self) -> Drafts:
        """Texts begun and not finished."""
        from kpidesk.storage.drafts import Drafts

        return Drafts(self._file)

    @property
    def file(self) -> Database:
        """The file itself, for `kpidesk.care`; screens use the drawers."""
        return self._file

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """True when nothing can be written."""
        return self._file.read_only

    @property
    def is_encrypted(self) -> bool:
        """True when only its passphrase or recovery key opens the file."""
        return keyring.of(self.path) is not None

    @property
    def catalogue(self) -> Catalogue:
        """The built-in metrics and KPIs together with the shop's own."""
        if self._catalogue is None:
            built_in = Catalogue.read(resources() / "catalogue")
            self._catalogue = built_in.with_own(self.own.metrics(), self.own.kpis())
        return self._catalogue

    def scope(self, period: Period, accounts: Iterable[str] | None = None) -> Scope:
        """What is known of `period` and of the days before it that its figures need; of the
        accounts of these ids, or of all."""
        before = max(LEVEL_DAYS, min(period.days, LONGEST_BASE))
        window = Period(period.first - timedelta(days=before), period.last)
        known = self.accounts.all()
        whose = [account.id for account in known] if accounts is None else list(accounts)
        readings, columns = self.readings.columns(window, whose, self.catalogue.metrics)
        return Scope(
            self.catalogue,
            self.shop.get(),
            known,
            readings,
            tuple(self.targets),
            tuple(self.events),
            columns,
        )

    def campaign_sheet(self, campaign: Campaign, today: date) -> CampaignSheet:
        """Everything there is to say of a campaign on `today`: its costs, its results, what is
        around it, and the readings of its days and of the twelve weeks before them."""
        from kpidesk.domain.campaign_line import PAST_WEEKS
        from kpidesk.domain.campaign_sheet import campaign_sheet

        before = timedelta(weeks=PAST_WEEKS + 1)
        known = self.scope(Period(campaign.period.first - before, campaign.period.last))
        around = self.around(campaign)
        return campaign_sheet(campaign, self.costs, self.results, today, known, around)

    def around(self, campaign: Campaign) -> Around:
        """A campaign's own ads and posts, the campaigns beside it, and how customers order."""
        from kpidesk.domain.ad_spend import SPEND
        from kpidesk.domain.campaign_own import AD_FIGURES
        from kpidesk.domain.campaign_sheet import Around
        from kpidesk.domain.cost import Category

        taken = any(cost.category is Category.ADS for cost in self.costs.of(campaign.id))
        ads = self.readings.between(campaign.period, metrics=[SPEND, *AD_FIGURES]) if taken else []
        read = [self.posts.readings(post) for post in campaign.posts]
        return Around(
            ads=ads,
            posts=[each[-1] for each in read if each],
            others=list(self.campaigns),
            orders_per_month=self.options.get(ORDERS_PER_MONTH),
            week_starts=self.shop.get().week_starts,
        )

    def past_cost(self, campaign: Campaign, category: Category, key: str) -> PastCost | None:
        """What one of a KPI cost the shop before `campaign`, paid for by that kind of cost."""
        from kpidesk.domain.campaign_line import PAST_WEEKS, past_cost

        first = campaign.period.first
        known = self.scope(Period(first - timedelta(weeks=PAST_WEEKS + 1), first))
        return past_cost(
            category, key, campaign, list(self.campaigns), list(self.costs), list(self.results),
            known, known.shop.week_starts,
        )  # fmt: skip

    def channels(self, today: date) -> list[ChannelSheet]:
        """What each channel cost and brought until `today`, over all campaigns."""
        from kpidesk.domain.campaign_sheet import fallen_of
        from kpidesk.domain.channel import channels

        campaigns, costs = list(self.campaigns), list(self.costs)
        fell = [cost for each in campaigns for cost in fallen_of(each, costs, today)]
        return channels(campaigns, fell, self.results)

    def writing(self, deed: Action) -> AbstractContextManager[object]:
        """All writes inside are one transaction, one undo step and one announcement."""
        return self._file.writing(deed)

    def check(self) -> list[str]:
        """Look the whole file over; empty when every row is as it was saved."""
        return self._file.check()

    def state(self) -> FileState:
        """The file's identity, age and size."""
        return self._file.state()

    @property
    def is_open(self) -> bool:
        """False once the file was let go."""
        return self._file.is_open

    def close(self) -> None:
        """Let go of the file and note how it was left; again does nothing."""
        if self.is_open and not self.read_only:
            memory.remember(self._file, is_open=False)
        self._file.close()

    def _announce(self, topics: frozenset[Topic]) -> None:
        if Topic.KPIS in topics:
            self._catalogue = None
        self.changed.emit(topics)


class Turns:
    """Undo, redo and the change log of the open file; kept when the program ends."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def undo(self) -> Action | None:
        """Take the last standing deed back; what it was, or None when there is none."""
        return self._file.undo()

    def redo(self) -> Action | None:
        """Bring the last undone deed again; what it was, or None when there is none."""
        return self._file.redo()

    def weight(self, *, back: bool) -> int:
        """How many rows undoing (or, not `back`, redoing) would change; 0 when there is nothing."""
        log = self._file.history
        deed = log.next_undo() if back else log.next_redo()
        return log.weight(deed.id) if deed else 0

    def apart(self, *, back: bool) -> Callable[[], Callable[[], Action | None]]:
        """`undo` or `redo` as a function for another thread; it returns what must be called here
        then, which answers as they do. In between nothing may be read from the file or written."""
        file, path, stamp = self._file, self._file.path, self._file.stamp

        def turn() -> Callable[[], Action | None]:
            done = write_apart(path, stamp, lambda own: own.undo() if back else own.redo())

            def catch_up() -> Action | None:
                file.catch_up(done.stamp, done.topics)
                return done.result

            return catch_up

        return turn

    @property
    def next_undo(self) -> Action | None:
        """What `undo` would take back."""
        deed = self._file.history.next_undo()
        return deed.action if deed else None

    @property
    def next_redo(self) -> Action | None:
        """What `redo` would bring again."""
        deed = self._file.history.next_redo()
        return deed.action if deed else None

    def actions(self, limit: int = 100) -> list[Deed]:
        """The newest lines of the change log, newest first."""
        return self._file.history.actions(limit)

    def __iter__(self) -> Iterator[Deed]:
        """Yield the newest lines of the change log, newest first."""
        return iter(self.actions())
