"""The sentence of a finding: its subject first and SemiBold, its number, never a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.findings import Finding, FindingKind
from kpidesk.domain.metric import Unit
from kpidesk.language.answers import figure
from kpidesk.language.platforms import account_name, platform_name
from kpidesk.language.posts import kind_name

if TYPE_CHECKING:
    from kpidesk.domain.answer import Number
    from kpidesk.domain.scope import Scope
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

FEW = 100
"""Counts under this are said with a decimal where they are means."""


class Findings:
    """Writes the findings of one scope."""

    def __init__(self, scope: Scope, words: Words, formats: Formats) -> None:
        self._scope = scope
        self._words = words
        self._formats = formats

    def parts(self, finding: Finding) -> list[tuple[str, bool]]:
        """The sentence in parts, True for those in SemiBold."""
        subject, rest = self._told(finding)
        return [(subject, True), (rest, False)]

    def sentence(self, finding: Finding) -> str:
        """The sentence as plain text."""
        return "".join(self._told(finding))

    def _told(self, finding: Finding) -> tuple[str, str]:
        tell = {
            FindingKind.RECORD: self._record,
            FindingKind.TREND: self._trend,
            FindingKind.STREAK: self._streak,
            FindingKind.DRIVER: self._driver,
            FindingKind.PARTED: self._parted,
            FindingKind.FORMAT: self._format,
            FindingKind.GONE: self._gone,
        }
        return tell[finding.kind](finding)

    def _name(self, key: str) -> str:
        found = self._scope.catalogue.find(key)
        return found.name[self._words.language] if found else key

    def _subject(self, finding: Finding) -> str:
        """`Jangkauan Instagram`; without the account where the shop has only one."""
        account = next((a for a in self._scope.own if a.id == finding.account), None)
        name = self._name(finding.key)
        if account is None or len(self._scope.own) < 2 or account.platform.value == "books":
            return name
        same = [a for a in self._scope.own if a.platform is account.platform]
        if len(same) > 1:
            return f"{name} {account_name(account, self._words)}"
        return f"{name} {platform_name(account.platform, self._words)}"

    def _value(self, finding: Finding, fact: str) -> str:
        found = self._scope.catalogue.find(finding.key)
        return figure(
            _number(finding.fact(fact)), found.unit if found else Unit.DECIMAL, self._formats
        )

    def _percent(self, value: Number | str) -> str:
        return self._formats.number(abs(_number(value))) + "%"

    def _record(self, finding: Finding) -> tuple[str, str]:
        say = self._words.say
        high = say(
            "finding", " {value}: the highest of {count} weeks. The best so far was {beaten}."
        )
        low = say(
            "finding", " {value}: the lowest of {count} weeks. The lowest so far was {beaten}."
        )
        if finding.period.is_calendar_month:
            high = say("finding", " {value}: the highest of {count} months, before it {beaten}.")
            low = say("finding", " {value}: the lowest of {count} months, before it {beaten}.")
        text = high if finding.fact("high") else low
        return self._subject(finding), text.format(
            value=self._value(finding, "value"),
            count=finding.fact("count"),
            beaten=self._value(finding, "beaten"),
        )

    def _trend(self, finding: Finding) -> tuple[str, str]:
        percent = _number(finding.fact("percent"))
        if percent > 0:
            text = self._words.say(
                "finding",
                " has been {percent} higher for four weeks: {late} on average, not {early}.",
            )
        else:
            text = self._words.say(
                "finding",
                " has been {percent} lower for four weeks: {late} on average, not {early}.",
            )
        return self._subject(finding), text.format(
            percent=self._percent(percent),
            late=self._rounded(finding, "late"),
            early=self._rounded(finding, "early"),
        )

    def _rounded(self, finding: Finding, fact: str) -> str:
        """A mean: money and large counts without decimals, small counts with one, so that "143 %
        higher" can be checked."""
        found = self._scope.catalogue.find(finding.key)
        unit = found.unit if found else Unit.DECIMAL
        value = _number(finding.fact(fact))
        if unit is Unit.COUNT and abs(value) < FEW and round(value, 1) != round(value):
            return self._formats.number(value, 1)
        return figure(
            round(value) if unit in (Unit.COUNT, Unit.MONEY) else value, unit, self._formats
        )

    def _streak(self, finding: Finding) -> tuple[str, str]:
        text = self._words.say(
            "finding", " missed its target {count} weeks in a row: {value}, wanted is {target}."
        )
        return self._subject(finding), text.format(
            count=finding.fact("count"),
            value=self._value(finding, "value"),
            target=self._value(finding, "target"),
        )

    def _driver(self, finding: Finding) -> tuple[str, str]:
        account = next((a for a in self._scope.own if a.id == finding.account), None)
        who = account_name(account, self._words) if account else ""
        rises = _number(finding.fact("percent")) > 0
        text = self._words.say("finding", " fell by {percent}; {who} alone made {change} of it.")
        if rises:
            text = self._words.say(
                "finding", " rose by {percent}; {who} alone made {change} of it."
            )
        change = _number(finding.fact("change"))
        found = self._scope.catalogue.find(finding.key)
        unit = found.unit if found else Unit.DECIMAL
        sign = "+" if change > 0 else "−"
        return self._name(finding.key), text.format(
            percent=self._percent(finding.fact("percent")),
            who=who,
            change=sign + figure(abs(change), unit, self._formats),
        )

    def _parted(self, finding: Finding) -> tuple[str, str]:
        head = self._words.say("finding", "{first} up {up}, {second} down {down}.")
        tail = self._words.say("finding", " Usually they go together.")
        return head.format(
            first=self._name(str(finding.fact("first"))),
            up=self._percent(finding.fact("up")),
            second=self._name(finding.key),
            down=self._percent(finding.fact("down")),
        ), tail

    def _format(self, finding: Finding) -> tuple[str, str]:
        best = kind_name(str(finding.fact("best")), self._words)
        text = self._words.say(
            "finding", " gets {times} times the interactions of {other} (median of {posts} posts)."
        )
        return best, text.format(
            times=self._formats.number(_number(finding.fact("times")), 1),
            other=kind_name(str(finding.fact("other")), self._words),
            posts=finding.fact("posts"),
        )

    def _gone(self, finding: Finding) -> tuple[str, str]:
        successor = str(finding.fact("successor"))
        if successor:
            text = self._words.say(
                "finding", " is no longer given by the platform; type {name} instead."
            )
        else:
            text = self._words.say("finding", " is no longer given by the platform.")
        return self._subject(finding), text.format(name=self._name(successor))


def _number(value: Number | str) -> Number:
    assert not isinstance(value, str)
    return value
