"""What is known before a file is read, and the questions that come up while reading it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.domain.question import Ask, Choice, Question
from kpidesk.domain.shop import Account, Role
from kpidesk.importing.progress import Progress, silent
from kpidesk.importing.table import clean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from kpidesk.domain.metric import Metric
    from kpidesk.domain.problem import Fact
    from kpidesk.domain.shop import Platform, Shop

SKIP = "skip"
NEW = "new"


@dataclass(slots=True)
class Asking:
    """The shop's side of an import. Sources ask here; what has no answer becomes an open question,
    and the suggestion stands in for it so that a preview can be shown."""

    today: date
    accounts: Sequence[Account] = ()
    metrics: Mapping[str, Metric] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    remembered: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Answers of earlier imports, by fingerprint."""
    currency: str = "IDR"
    language: str = "id"
    time_zone: str = "Asia/Jakarta"
    week_starts: int = 0
    progress: Progress = silent
    questions: list[Question] = field(default_factory=list)
    made: list[Account] = field(default_factory=list)
    """Accounts to be made with this import."""
    ended: date | None = None
    """The last day of the first table whose dates lack their year, once it is settled."""

    def choose(self, question: Question, remembered: str = "") -> str:
        """The answer given, else the remembered one, else the suggestion with the question left
        open. Raises `Refused` for an answer that is no choice."""
        given = self.answers.get(question.id, "")
        if given:
            if not question.free and given not in {choice.key for choice in question.choices}:
                known = ", ".join(choice.key for choice in question.choices)
                raise refuse("answer_unknown", question=question.id, answer=given, known=known)
            return given
        if remembered:
            return remembered
        self.questions.append(question)
        return question.suggested

    def account(
        self,
        about: str,
        platforms: Sequence[Platform],
        handle: str = "",
        suffix: str = "",
        sure: bool = True,
        remembered: str = "",
        also: Sequence[Platform] = (),
    ) -> Account | None:
        """Whose numbers these are; None when the user leaves the part out.

        `about` names the part (a title, an ad account), `handle` is the account's name in the
        file, `platforms` where it may live, `suffix` keeps several questions of one file apart,
        `sure` is false where the file does not say the platform, so one fitting account is not
        proof.
        """
        fitting = [a for a in self.accounts if a.platform in platforms]
        given = self._given([a for a in self.accounts if a.platform in (*platforms, *also)], suffix)
        if given is not None:
            return given
        if self.answers.get("account" + suffix) == SKIP:
            return None
        kept = next((a for a in fitting if a.id == remembered), None)
        named = [a for a in fitting if handle and clean(a.handle).lstrip("@") == clean(handle)]
        if kept is not None or len(named) == 1:
            return kept or named[0]
        own = [a for a in fitting if a.role is Role.OWN]
        if sure and not handle and len(own) == 1:
            return own[0]
        return self._ask(about, platforms, handle, suffix, own or fitting)

    def _given(self, fitting: Sequence[Account], suffix: str) -> Account | None:
        """The account named for this very question, else the general one where it fits."""
        for id_ in ("account" + suffix, "account"):
            answer = self.answers.get(id_, "")
            if not answer or answer == SKIP or answer.startswith(NEW + ":"):
                continue
            found = [a for a in fitting if clean(answer) in _names(a)]
            if len(found) == 1:
                return found[0]
            if id_ == "account" + suffix and suffix:
                known = ", ".join(a.handle for a in fitting)
                raise refuse("unknown_account", handle=answer, known=known)
        return None

    def _ask(
        self,
        about: str,
        platforms: Sequence[Platform],
        handle: str,
        suffix: str,
        candidates: Sequence[Account],
    ) -> Account:
        choices = [Choice(f"{a.platform}:{a.handle}", a.title) for a in candidates]
        choices += [Choice(f"{NEW}:{p}", handle) for p in platforms]
        choices.append(Choice(SKIP))
        facts: tuple[tuple[str, Fact], ...] = (("about", about), ("handle", handle))
        question = Question(
            "account" + suffix, Ask.ACCOUNT, tuple(choices), choices[0].key, facts=facts
        )
        answer = self.answers.get(question.id, "")
        if not answer.startswith(NEW + ":"):
            self.questions.append(question)
            if candidates:
                return candidates[0]
        platform = next((p for p in platforms if answer == f"{NEW}:{p}"), platforms[0])
        return self._made(platform, handle or platform.value)

    def _made(self, platform: Platform, handle: str) -> Account:
        for account in self.made:
            if (account.platform, account.handle) == (platform, handle):
                return account
        account = Account(platform, handle)
        self.made.append(account)
        return account


def _names(account: Account) -> set[str]:
    handle = clean(account.handle)
    full = clean(f"{account.platform}:{account.handle}")
    return {clean(account.id), full, handle, handle.lstrip("@"), clean(account.name)} - {""}


def asking_for(
    shop: Shop,
    accounts: Sequence[Account],
    metrics: Mapping[str, Metric],
    remembered: Mapping[str, Mapping[str, str]],
    answers: Mapping[str, str],
    today: date,
    progress: Progress = silent,
) -> Asking:
    """The shop's side, from what was read of the file before."""
    return Asking(
        today=today,
        accounts=[one for one in accounts if not one.archived],
        metrics=metrics,
        answers=answers,
        remembered=remembered,
        currency=shop.currency,
        language=shop.language,
        time_zone=shop.time_zone,
        week_starts=shop.week_starts,
        progress=progress,
    )
