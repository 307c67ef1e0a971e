"""The kinds of thing that can change; a commit announces a set of them."""

from enum import StrEnum


class Topic(StrEnum):
    """A kind of thing kept in the shop file."""

    SHOP = "shop"
    ACCOUNTS = "accounts"
    READINGS = "readings"
    WEEKS = "weeks"
    EVENTS = "events"
    IMPORTS = "imports"
    POSTS = "posts"
    KPIS = "kpis"
    TARGETS = "targets"
    GOALS = "goals"
    CAMPAIGNS = "campaigns"
    SCENARIOS = "scenarios"
    REPORTS = "reports"
