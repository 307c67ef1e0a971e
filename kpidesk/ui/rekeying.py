"""Encrypting the open file, or making it plain: it is closed for that and opened again, and the
copies that are not locked as it is then are asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kpidesk import encryption
from kpidesk.domain.problem import Refused
from kpidesk.domain.problem import problem as problem_of
from kpidesk.language.problems import sentence
from kpidesk.log import record
from kpidesk.ui.widgets.dialogs import ask

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from kpidesk.domain.key import Key
    from kpidesk.domain.problem import Problem
    from kpidesk.encryption import Others
    from kpidesk.language.words import Words
    from kpidesk.ui.app import Desktop


def rekey(desktop: Desktop, key: Key | None) -> bool:
    """Give the open file another key, or none; False (and said) where it stayed as it was."""
    desk, say = desktop.desk, desktop.words.say
    if desk is None or desk.read_only:
        return False
    if desktop.jobs.saving:
        desktop.toast(say("encryption", "KPI Desk is still at work. Try again in a moment."))
        return False
    path = desk.path
    desktop.doors.let_go()
    desk.close()
    desktop.desk = None
    desktop.doors.keep_keys()
    problem = _set_key(path, key)
    if not desktop.open(path):
        return False
    desktop.go("settings", "privacy")
    if problem is not None:
        desktop.toast(sentence(problem, desktop.words))
        return False
    desktop.toast(
        say("encryption", "The file is no longer encrypted.")
        if key is None
        else say("encryption", "The file is encrypted. From now on it asks for its passphrase.")
    )
    QTimer.singleShot(0, desktop, lambda: offer_copies(desktop))
    return True


def _set_key(path: Path, key: Key | None) -> Problem | None:
    """Why it was not done, or None. The file is opened again after whatever happens here."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # a second for each 5 MB
    try:
        encryption.set_key(path, key)
    except Refused as refused:
        return refused.problem
    except Exception as error:
        return problem_of("unexpected", name=type(error).__name__, log=str(record(error)))
    finally:
        QGuiApplication.restoreOverrideCursor()
    return None


def offer_copies(desktop: Desktop) -> None:
    """Ask about the copies that are not locked as the open file is, where there are any."""
    desk = desktop.desk
    if desk is None or desktop.window is None:
        return
    path, book, place = desk.path, desk.state().book, desktop.settings.second_place
    is_on = desk.is_encrypted
    words, jobs, parent = desktop.words, desktop.jobs, desktop.window

    def found(others: Others) -> None:
        if others.number and ask_about_copies(parent, words, others.number, is_on=is_on):
            jobs.run(
                lambda: encryption.rekey_others(path, book, place),
                lambda left: desktop.toast(said_of(left, words)),
                lambda error: desktop.toast(failed(error, words)),
                saves=True,
            )

    jobs.aside(lambda: encryption.others(path, book, place), found, lambda _error: None)


def ask_about_copies(parent: QWidget, words: Words, number: int, *, is_on: bool) -> bool:
    """Whether the earlier copies shall be locked as the file is now."""
    leave = words.say("encryption", "Leave them")
    if not is_on:
        question = words.say("encryption", "Make the %n earlier copies readable too?", "", number)
        consequence = words.say(
            "encryption", "They open only with their passphrase now; each is checked afterwards."
        )
        return ask(
            parent,
            words,
            question,
            consequence,
            words.say("encryption", "Make them readable"),
            keep=leave,
        )
    question = words.say(
        "encryption", "Lock the %n earlier copies with this passphrase?", "", number
    )
    consequence = words.say(
        "encryption",
        "They are not locked with it yet, so they can still be read without it. Backups are"
        " encrypted, each checked afterwards; plain snapshots and what was kept of crashes are"
        " deleted; the second place gets a new copy instead of the old one. Copies you made"
        " elsewhere are yours to delete.",
    )
    act = words.say("encryption", "Lock them too")
    return ask(parent, words, question, consequence, act, keep=leave)


def said_of(left: Others, words: Words) -> str:
    """What became of the copies."""
    if left.number:
        return words.say("encryption", "Some copies could not be changed and stay as they were.")
    return words.say("encryption", "The earlier copies are locked as the file is.")


def failed(error: Exception, words: Words) -> str:
    """Why the copies were not changed."""
    if isinstance(error, Refused):
        return sentence(error.problem, words)
    record(error)
    return words.say("encryption", "The copies could not be changed.")
