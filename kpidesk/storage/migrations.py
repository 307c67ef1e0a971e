"""The schema's history: one step after another, only ever appended to.

A step is plain SQL with every name spelled out; it never imports the domain and is never edited
once a version with it was given to anyone. The number of steps is the file's `user_version`, so
a program knows at once whether a file is older or newer than itself.

Every table is STRICT with an INTEGER PRIMARY KEY `id`; what a user makes has a `uuid` besides.
Tables need no triggers: `storage.tally` and `storage.history` set theirs up on each connection.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kpidesk.storage.engine import Tables

# sqlite-utils imports pandas and numpy only to add their types where they are installed. Neither
# is needed here, so they look absent while it is imported.
_HIDDEN = [name for name in ("pandas", "numpy") if name not in sys.modules]
for _name in _HIDDEN:
    sys.modules[_name] = None  # type: ignore[assignment]
from sqlite_utils import Database, Migrations  # noqa: E402

for _name in _HIDDEN:
    del sys.modules[_name]

STEPS = Migrations("kpidesk")

DAY = "CHECK({0} GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')"


def on(db: Tables) -> Database:
    """A connection as `STEPS` takes it."""
    return Database(db.conn, recursive_triggers=False, execute_plugins=False)


def run(db: Database, script: str) -> None:
    """Run plain SQL statements, divided by semicolons at line ends, inside the step's
    transaction (`executescript` would commit it)."""
    for statement in script.split(";\n"):
        if statement.strip():
            db.execute(statement)


@STEPS()
def the_file_itself(db: Database) -> None:
    """What the file is, how many rows it should have, and what was done to it."""
    run(
        db,
        """
        CREATE TABLE meta (
            id INTEGER PRIMARY KEY CHECK(id = 1),
            book TEXT NOT NULL,
            made_at TEXT NOT NULL,
            generation INTEGER NOT NULL CHECK(generation >= 0),
            saved_at TEXT NOT NULL,
            device TEXT NOT NULL,
            seal TEXT NOT NULL
        ) STRICT;
        CREATE TABLE tally (
            id INTEGER PRIMARY KEY,
            part TEXT NOT NULL UNIQUE,
            rows INTEGER NOT NULL CHECK(rows >= 0),
            digest INTEGER NOT NULL CHECK(digest >= 0)
        ) STRICT;
        CREATE TABLE action (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            at TEXT NOT NULL,
            device TEXT NOT NULL,
            code TEXT NOT NULL,
            facts TEXT NOT NULL,
            page TEXT NOT NULL,
            place TEXT NOT NULL,
            kind TEXT NOT NULL CHECK(kind IN ('do', 'undo', 'redo')),
            of_action INTEGER REFERENCES action(id),
            state TEXT NOT NULL CHECK(state IN ('done', 'undone', 'dropped'))
        ) STRICT;
        CREATE INDEX action_state ON action(state, kind);
        CREATE TABLE change (
            id INTEGER PRIMARY KEY,
            action INTEGER NOT NULL REFERENCES action(id),
            part TEXT NOT NULL,
            row INTEGER NOT NULL,
            before TEXT,
            after TEXT,
            CHECK(before IS NOT NULL OR after IS NOT NULL)
        ) STRICT;
        CREATE INDEX change_action ON change(action);
        CREATE INDEX change_row ON change(part, row);
        CREATE TABLE draft (
            id INTEGER PRIMARY KEY,
            place TEXT NOT NULL UNIQUE,
            text TEXT NOT NULL,
            at TEXT NOT NULL
        ) STRICT;
        """,
    )


@STEPS()
def the_shop_and_its_accounts(db: Database) -> None:
    """The shop, its accounts, its own metrics and KPIs, and what it chose."""
    run(
        db,
        """
        CREATE TABLE shop (
            id INTEGER PRIMARY KEY CHECK(id = 1),
            name TEXT NOT NULL CHECK(length(name) BETWEEN 1 AND 200),
            sector TEXT NOT NULL,
            city TEXT NOT NULL,
            currency TEXT NOT NULL CHECK(length(currency) = 3),
            language TEXT NOT NULL CHECK(language IN ('id', 'en')),
            week_starts INTEGER NOT NULL CHECK(week_starts BETWEEN 0 AND 6),
            week_rule TEXT NOT NULL,
            objective TEXT NOT NULL,
            engagement_rate TEXT NOT NULL,
            time_zone TEXT NOT NULL
        ) STRICT;
        CREATE TABLE account (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            platform TEXT NOT NULL,
            handle TEXT NOT NULL CHECK(length(handle) BETWEEN 1 AND 200),
            role TEXT NOT NULL,
            name TEXT NOT NULL,
            tracked TEXT NOT NULL,
            position INTEGER NOT NULL,
            archived INTEGER NOT NULL CHECK(archived IN (0, 1))
        ) STRICT;
        CREATE TABLE own_metric (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            described TEXT NOT NULL
        ) STRICT;
        CREATE TABLE own_kpi (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            described TEXT NOT NULL
        ) STRICT;
        CREATE TABLE option (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            value TEXT NOT NULL
        ) STRICT;
        """,
    )


@STEPS()
def readings_and_what_belongs_to_weeks(db: Database) -> None:
    """Readings, where they came from, weeks, closed months, evidence, events, targets."""
    run(
        db,
        f"""
        CREATE TABLE import_batch (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            at TEXT NOT NULL,
            file_name TEXT NOT NULL,
            file_hash TEXT NOT NULL,
            source TEXT NOT NULL,
            account INTEGER REFERENCES account(id) ON DELETE SET NULL,
            counts TEXT NOT NULL,
            options TEXT NOT NULL
        ) STRICT;
        CREATE INDEX import_batch_hash ON import_batch(file_hash);
        CREATE TABLE reading (
            id INTEGER PRIMARY KEY,
            account INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
            metric TEXT NOT NULL,
            first TEXT NOT NULL {DAY.format("first")},
            last TEXT NOT NULL {DAY.format("last")},
            breakdown TEXT NOT NULL,
            value ANY CHECK(typeof(value) IN ('integer', 'real', 'null')
                            AND abs(coalesce(value, 0)) <= 1000000000000000),
            state TEXT NOT NULL,
            source TEXT NOT NULL,
            rounded_by ANY NOT NULL CHECK(typeof(rounded_by) IN ('integer', 'real')),
            text TEXT NOT NULL,
            note TEXT NOT NULL,
            version TEXT NOT NULL,
            batch INTEGER REFERENCES import_batch(id) ON DELETE SET NULL,
            CHECK(last >= first AND julianday(last) - julianday(first) <= 366),
            CHECK((value IS NULL) = (state = 'unavailable')),
            UNIQUE(account, metric, first, last, breakdown)
        ) STRICT;
        CREATE INDEX reading_span ON reading(first, last);
        CREATE INDEX reading_batch ON reading(batch) WHERE batch IS NOT NULL;
        CREATE TABLE week (
            id INTEGER PRIMARY KEY,
            account INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
            first TEXT NOT NULL {DAY.format("first")},
            note TEXT NOT NULL,
            skipped TEXT,
            UNIQUE(account, first)
        ) STRICT;
        CREATE TABLE month_close (
            id INTEGER PRIMARY KEY,
            account INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
            first TEXT NOT NULL {DAY.format("first")},
            at TEXT NOT NULL,
            note TEXT NOT NULL,
            differences TEXT NOT NULL,
            UNIQUE(account, first)
        ) STRICT;
        CREATE TABLE accepted (
            id INTEGER PRIMARY KEY,
            account INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
            metric TEXT NOT NULL,
            first TEXT NOT NULL {DAY.format("first")},
            last TEXT NOT NULL {DAY.format("last")},
            code TEXT NOT NULL,
            facts TEXT NOT NULL,
            UNIQUE(account, metric, first, last, code)
        ) STRICT;
        CREATE TABLE picture (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL UNIQUE,
            content BLOB NOT NULL CHECK(length(content) <= 4000000)
        ) STRICT;
        CREATE TABLE evidence (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            account INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
            first TEXT NOT NULL {DAY.format("first")},
            name TEXT NOT NULL,
            picture INTEGER NOT NULL REFERENCES picture(id)
        ) STRICT;
        CREATE INDEX evidence_week ON evidence(account, first);
        CREATE TABLE event (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            account INTEGER REFERENCES account(id) ON DELETE CASCADE,
            first TEXT NOT NULL {DAY.format("first")},
            last TEXT NOT NULL {DAY.format("last")},
            text TEXT NOT NULL CHECK(length(text) BETWEEN 1 AND 2000),
            CHECK(last >= first)
        ) STRICT;
        CREATE INDEX event_span ON event(first, last);
        CREATE TABLE target (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            key TEXT NOT NULL,
            value ANY CHECK(typeof(value) IN ('integer', 'real', 'null')),
            since TEXT NOT NULL {DAY.format("since")},
            account INTEGER REFERENCES account(id) ON DELETE CASCADE,
            every TEXT NOT NULL,
            reason TEXT NOT NULL
        ) STRICT;
        CREATE INDEX target_key ON target(key, since);
        """,
    )


@STEPS()
def posts_and_their_figures(db: Database) -> None:
    """Single posts and what was read of them, kept apart from the account's own series."""
    run(
        db,
        f"""
        CREATE TABLE post (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            account INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
            code TEXT NOT NULL,
            kind TEXT NOT NULL,
            published TEXT,
            title TEXT NOT NULL,
            link TEXT NOT NULL,
            seconds INTEGER,
            batch INTEGER REFERENCES import_batch(id) ON DELETE SET NULL
        ) STRICT;
        CREATE UNIQUE INDEX post_code ON post(account, code) WHERE code <> '';
        CREATE INDEX post_published ON post(published);
        CREATE TABLE post_reading (
            id INTEGER PRIMARY KEY,
            post INTEGER NOT NULL REFERENCES post(id) ON DELETE CASCADE,
            on_day TEXT NOT NULL {DAY.format("on_day")},
            figures TEXT NOT NULL,
            batch INTEGER REFERENCES import_batch(id) ON DELETE SET NULL,
            UNIQUE(post, on_day)
        ) STRICT;
        """,
    )


@STEPS()
def campaigns_and_their_money(db: Database) -> None:
    """Campaigns with their plan, costs as they fell, results by method, and saved calculations."""
    run(
        db,
        f"""
        CREATE TABLE campaign (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL CHECK(length(name) BETWEEN 1 AND 500),
            first TEXT NOT NULL {DAY.format("first")},
            last TEXT NOT NULL {DAY.format("last")},
            kind TEXT NOT NULL,
            objective TEXT NOT NULL,
            basis TEXT NOT NULL,
            links TEXT NOT NULL,
            note TEXT NOT NULL,
            reviewed TEXT {DAY.format("reviewed")},
            review TEXT NOT NULL,
            CHECK(last >= first)
        ) STRICT;
        CREATE TABLE budget_line (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            campaign INTEGER NOT NULL REFERENCES campaign(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            category TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK(amount BETWEEN 0 AND 1000000000000000),
            kpi TEXT NOT NULL,
            target ANY CHECK(typeof(target) IN ('integer', 'real', 'null')),
            note TEXT NOT NULL
        ) STRICT;
        CREATE INDEX budget_line_campaign ON budget_line(campaign);
        CREATE TABLE cost (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            campaign INTEGER REFERENCES campaign(id) ON DELETE CASCADE,
            on_day TEXT NOT NULL {DAY.format("on_day")},
            category TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK(amount BETWEEN 0 AND 1000000000000000),
            tax INTEGER NOT NULL CHECK(tax BETWEEN 0 AND amount),
            quantity ANY CHECK(typeof(quantity) IN ('integer', 'real', 'null')),
            each INTEGER CHECK(each >= 0),
            influencer TEXT,
            repeats TEXT NOT NULL,
            until TEXT {DAY.format("until")},
            note TEXT NOT NULL,
            batch INTEGER REFERENCES import_batch(id) ON DELETE SET NULL
        ) STRICT;
        CREATE INDEX cost_campaign ON cost(campaign);
        CREATE INDEX cost_day ON cost(on_day);
        CREATE INDEX cost_batch ON cost(batch) WHERE batch IS NOT NULL;
        CREATE TABLE result (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            campaign INTEGER NOT NULL REFERENCES campaign(id) ON DELETE CASCADE,
            method TEXT NOT NULL,
            source TEXT NOT NULL,
            first TEXT NOT NULL {DAY.format("first")},
            last TEXT NOT NULL {DAY.format("last")},
            orders INTEGER CHECK(orders >= 0),
            gross INTEGER CHECK(gross BETWEEN 0 AND 1000000000000000),
            discounts INTEGER NOT NULL CHECK(discounts >= 0),
            refunds INTEGER NOT NULL CHECK(refunds >= 0),
            cogs INTEGER CHECK(cogs BETWEEN 0 AND 1000000000000000),
            fees INTEGER CHECK(fees BETWEEN 0 AND 1000000000000000),
            new_customers INTEGER CHECK(new_customers >= 0),
            answered INTEGER CHECK(answered >= 0),
            said INTEGER CHECK(said >= 0),
            note TEXT NOT NULL,
            batch INTEGER REFERENCES import_batch(id) ON DELETE SET NULL,
            CHECK(last >= first)
        ) STRICT;
        CREATE INDEX result_campaign ON result(campaign);
        CREATE TABLE scenario (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL CHECK(length(name) BETWEEN 1 AND 500),
            calculator TEXT NOT NULL,
            given TEXT NOT NULL,
            made_on TEXT {DAY.format("made_on")},
            campaign INTEGER REFERENCES campaign(id) ON DELETE SET NULL
        ) STRICT;
        """,
    )


@STEPS()
def words_for_reports(db: Database) -> None:
    """The owner's own words on printed sheets, and the shop's logo."""
    run(
        db,
        """
        CREATE TABLE report_text (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            about TEXT NOT NULL,
            language TEXT NOT NULL,
            part TEXT NOT NULL,
            text TEXT NOT NULL CHECK(length(text) <= 2000),
            UNIQUE(kind, about, language, part)
        ) STRICT;
        CREATE TABLE report_logo (
            id INTEGER PRIMARY KEY CHECK(id = 1),
            picture INTEGER NOT NULL REFERENCES picture(id)
        ) STRICT;
        """,
    )


@STEPS()
def goals_and_the_road_to_them(db: Database) -> None:
    """Goals with their dated targets, check-ins, the coach's letters and how they ended."""
    run(
        db,
        f"""
        CREATE TABLE goal (
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            text TEXT NOT NULL CHECK(length(text) BETWEEN 1 AND 2000),
            wish TEXT NOT NULL CHECK(length(wish) <= 10000),
            metric TEXT NOT NULL,
            account INTEGER REFERENCES account(id) ON DELETE SET NULL,
            shape TEXT NOT NULL,
            nature TEXT NOT NULL,
            unit TEXT NOT NULL,
            every TEXT NOT NULL,
            lower INTEGER NOT NULL CHECK(lower IN (0, 1)),
            baseline ANY NOT NULL CHECK(typeof(baseline) IN ('integer', 'real')),
            first TEXT NOT NULL {DAY.format("first")},
            weights TEXT NOT NULL,
            tolerance REAL NOT NULL CHECK(tolerance BETWEEN 0 AND 1),
            objective TEXT NOT NULL,
            campaign INTEGER REFERENCES campaign(id) ON DELETE SET NULL,
            influencer TEXT,
            letters TEXT NOT NULL,
            made_on TEXT {DAY.format("made_on")},
            follows TEXT
        ) STRICT;
        CREATE TABLE goal_mark (
            id INTEGER PRIMARY KEY,
            goal INTEGER NOT NULL REFERENCES goal(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            value ANY NOT NULL CHECK(typeof(value) IN ('integer', 'real')),
            deadline TEXT NOT NULL {DAY.format("deadline")},
            since TEXT NOT NULL {DAY.format("since")},
            reason TEXT NOT NULL,
            UNIQUE(goal, position)
        ) STRICT;
        CREATE TABLE goal_check_in (
            id INTEGER PRIMARY KEY,
            goal INTEGER NOT NULL REFERENCES goal(id) ON DELETE CASCADE,
            on_day TEXT NOT NULL {DAY.format("on_day")},
            confidence INTEGER NOT NULL CHECK(confidence BETWEEN 1 AND 3),
            why TEXT NOT NULL CHECK(length(why) <= 2000),
            done ANY CHECK(typeof(done) IN ('integer', 'real', 'null')),
            UNIQUE(goal, on_day)
        ) STRICT;
        CREATE TABLE goal_closing (
            id INTEGER PRIMARY KEY,
            goal INTEGER NOT NULL UNIQUE REFERENCES goal(id) ON DELETE CASCADE,
            on_day TEXT NOT NULL {DAY.format("on_day")},
            outcome TEXT NOT NULL,
            value ANY CHECK(typeof(value) IN ('integer', 'real', 'null')),
            lesson TEXT NOT NULL CHECK(length(lesson) <= 2000)
        ) STRICT;
        """,
    )


@STEPS()
def shares_of_campaigns_and_channels_of_ads(db: Database) -> None:
    """What share of common days is a campaign's, and where its ads ran."""
    run(
        db,
        """
        ALTER TABLE campaign ADD COLUMN share INTEGER CHECK(share BETWEEN 0 AND 100);
        ALTER TABLE cost ADD COLUMN channel TEXT NOT NULL DEFAULT '';
        """,
    )
